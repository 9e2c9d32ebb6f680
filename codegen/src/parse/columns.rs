//! Reading the declarations of the columns.

use crate::problem::{Problem, Span};
use crate::spec::{ColumnSpec, Entries, Text, ValueSpec};
use crate::tree::{Node, NodeKind};

use super::fields::{Fields, entries};
use super::texts::{boolean, line, text, wire_name};

/// Reads the mapping under `columns`.
pub(super) fn columns<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Entries<'a, ColumnSpec<'a>> {
    let mut columns = Entries::default();
    for (name, node) in entries("`columns`", node, problems).unwrap_or_default() {
        let column = column(name.span, node, problems).unwrap_or_else(|| ColumnSpec::missing(name.span));
        columns.0.push((name, column));
    }
    columns
}

fn column<'a>(owner: Span, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<ColumnSpec<'a>> {
    let mut fields = Fields::of("a column", owner, node, problems)?;
    let docs = fields.required("docs", "How the call counts.").and_then(|node| text(node, problems));
    let kind = fields.required("type", "text").and_then(|node| line(node, problems));
    let optional = fields.take("optional").and_then(|node| boolean(&node, problems));
    let default = fields.take("default");
    let type_name = fields.take("type_name").and_then(|node| line(node, problems));
    let open = fields.take("open").and_then(|node| boolean(&node, problems));
    let values = fields.take("values").map(|node| values(node, problems));
    fields.finish(problems);
    let docs = docs.unwrap_or_else(|| Text::missing(owner));
    let kind = kind.unwrap_or_else(|| Text::missing(owner));
    Some(ColumnSpec { docs, kind, optional, default, type_name, open, values })
}

fn values<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Entries<'a, ValueSpec<'a>> {
    let mut values = Entries::default();
    let NodeKind::Map(entries) = node.kind else {
        problems.push(
            super::texts::wrong_type(&node, "`values` is a mapping")
                .help("write each value with what it means: `ended: The call ended as expected.`"),
        );
        return values;
    };
    for (key, node) in entries {
        let Some(wire) = wire_name(key, problems) else { continue };
        let value = match node.kind {
            NodeKind::Map(_) => value(wire.span, node, problems),
            _ => text(node, problems).map(|docs| ValueSpec { docs, variant: None }),
        };
        let value = value.unwrap_or_else(|| ValueSpec { docs: Text::missing(wire.span), variant: None });
        values.0.push((wire, value));
    }
    values
}

fn value<'a>(owner: Span, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<ValueSpec<'a>> {
    let mut fields = Fields::of("a value of an enum column", owner, node, problems)?;
    let docs = fields.required("docs", "The call ended as expected.").and_then(|node| text(node, problems));
    let variant = fields.take("variant").and_then(|node| line(node, problems));
    fields.finish(problems);
    Some(ValueSpec { docs: docs.unwrap_or_else(|| Text::missing(owner)), variant })
}
