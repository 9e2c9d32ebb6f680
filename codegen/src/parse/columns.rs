//! Reading the declarations of the columns.

use crate::problem::{Problem, Span};
use crate::spec::{ByColumn, ColumnSpec, Entries, Text, ValueSpec};
use crate::tree::{Node, NodeKind};

use super::fields::{Fields, entries};
use super::texts::{boolean, line, list, text, wire_name, wrong_type};

/// Reads the mapping under `columns`; in an overlay, an entry may also add to a column of the table that it extends.
pub(super) fn columns<'a>(node: Node<'a>, overlay: bool, problems: &mut Vec<Problem>) -> Entries<'a, ColumnSpec<'a>> {
    let mut columns = Entries::default();
    for (name, node) in entries("`columns`", node, problems).unwrap_or_default() {
        let column = column(name.span, node, overlay, problems).unwrap_or_else(|| ColumnSpec::missing(name.span));
        columns.0.push((name, column));
    }
    columns
}

fn column<'a>(owner: Span, node: Node<'a>, overlay: bool, problems: &mut Vec<Problem>) -> Option<ColumnSpec<'a>> {
    let mut fields = Fields::of("a column", owner, node, problems)?;
    let docs = fields.required_unless(overlay, "docs", "How the call counts.");
    let docs = docs.map_or_else(|| Text::absent(owner), |node| text(node, problems).unwrap_or(Text::missing(owner)));
    let kind = fields.required_unless(overlay, "type", "text");
    let kind = kind.map_or_else(|| Text::absent(owner), |node| line(node, problems).unwrap_or(Text::missing(owner)));
    let optional = fields.take("optional").and_then(|node| boolean(&node, problems));
    let default = fields.take("default");
    let mut rule = |key| fields.take(key).map(|node| by_column(key, node, problems)).unwrap_or_default();
    let (default_for, at_least, at_most) = (rule("default_for"), rule("at_least"), rule("at_most"));
    let languages = fields.take("languages").map(|node| list(node, problems, line)).unwrap_or_default();
    let untranslated = fields.take("untranslated").and_then(|node| line(node, problems));
    let type_name = fields.take("type_name").and_then(|node| line(node, problems));
    let open = fields.take("open").and_then(|node| boolean(&node, problems));
    let values = fields.take("values").map(|node| values(node, problems));
    fields.finish(problems);
    Some(ColumnSpec {
        docs,
        kind,
        optional,
        default,
        default_for,
        at_least,
        at_most,
        languages,
        untranslated,
        type_name,
        open,
        values,
    })
}

/// Reads what depends on the values of enum columns.
fn by_column<'a>(key: &'static str, node: Node<'a>, problems: &mut Vec<Problem>) -> ByColumn<'a> {
    let mut columns = Entries::default();
    for (column, node) in entries(&format!("`{key}`"), node, problems).unwrap_or_default() {
        let mut values = Entries::default();
        let NodeKind::Map(entries) = node.kind else {
            problems.push(
                wrong_type(&node, &format!("`{key}` has values of an enum column below the column's name"))
                    .help(format!("write it as `{key}: {{call_status: {{error: …}}}}`")),
            );
            continue;
        };
        for (value, node) in entries {
            values.0.extend(wire_name(value, problems).map(|value| (value, node)));
        }
        columns.0.push((column, values));
    }
    columns
}

fn values<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Entries<'a, ValueSpec<'a>> {
    let mut values = Entries::default();
    let NodeKind::Map(entries) = node.kind else {
        problems.push(
            wrong_type(&node, "`values` is a mapping")
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
