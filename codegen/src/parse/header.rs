//! Reading the table as a whole: its header, then columns and reasons.

use crate::explain::Code;
use crate::problem::{Problem, Span};
use crate::spec::{At, CodeSpec, Entries, FORMAT, ReservedSpec, Spec, Text};
use crate::tree::{Node, NodeKind};

use super::fields::{Fields, entries};
use super::texts::{boolean, integer, line, list, text, wire_name};
use super::{columns, reasons, translations};

/// Reads the root of the file.
pub(super) fn spec<'a>(root: Node<'a>, problems: &mut Vec<Problem>) -> Option<Spec<'a>> {
    let start = Span { start: root.span.start, end: root.span.start };
    let mut fields = Fields::of("a table", start, root, problems)?;
    let format = fields.required("format", "1").and_then(|node| integer(&node, problems));
    if let Some(format) = format.as_ref().filter(|format| format.value != FORMAT) {
        problems.push(
            Problem::new(
                Code::E0109,
                format.span,
                format!("format {} is not known to this version of `reasons`", format.value),
            )
            .label(format!("the format known here is {FORMAT}"))
            .help("use a newer `reasons`, or write the table in format 1"),
        );
        // Its keys may mean something else altogether.
        return None;
    }
    let extends = fields.take("extends").map(|node| (node.span, line(node, problems)));
    let overlay = extends.is_some();
    let name = fields.required("name", "retell-disconnection").and_then(|node| line(node, problems));
    let type_name =
        fields.required_unless(overlay, "type", "DisconnectionReason").and_then(|node| line(node, problems));
    let title = fields.required("title", "Why a call ended").and_then(|node| line(node, problems));
    let docs = fields.take("docs").and_then(|node| text(node, problems));
    let source = fields.take("source").and_then(|node| line(node, problems));
    let revision = fields.take("revision").and_then(|node| line(node, problems));
    let open = fields.take("open").and_then(|node| boolean(&node, problems));
    let notes = fields.take("notes").map(|node| list(node, problems, text)).unwrap_or_default();
    let code = fields.take("code").and_then(|node| code(node, problems));
    let reserved = fields.take("reserved").and_then(|node| reserved(node, problems));
    let compatibility = fields.take("compatibility").map(|node| compatibility(node, problems)).unwrap_or_default();
    let columns = fields.take("columns").map(|node| columns::columns(node, overlay, problems)).unwrap_or_default();
    let translations = fields.take("translations").map(|node| translations::files(node, problems)).unwrap_or_default();
    let reasons = fields.required_unless(overlay, "reasons", "{user_hangup: {docs: The user hung up.}}");
    let reasons = reasons.and_then(|node| reasons::reasons(node, overlay, problems));
    fields.finish_with(problems, meant_below);
    Some(Spec {
        format: format.unwrap_or(At { value: FORMAT, span: start }),
        // What cannot be read still makes it an overlay: there is a problem already.
        extends: extends.map(|(span, extends)| extends.unwrap_or_else(|| Text::missing(span))),
        name: name.unwrap_or_else(|| Text::missing(start)),
        type_name: type_name.unwrap_or_else(|| Text::missing(start)),
        title: title.unwrap_or_else(|| Text::missing(start)),
        docs,
        source,
        revision,
        open,
        notes,
        code,
        reserved,
        compatibility,
        columns,
        translations,
        reasons: reasons.unwrap_or_default(),
    })
}

/// Where an entry belongs that stands beside `columns` and `reasons`, if it is like theirs.
fn meant_below(node: &Node<'_>) -> Option<&'static str> {
    let NodeKind::Map(entries) = &node.kind else { return None };
    let has =
        |name: &str| entries.iter().any(|(key, _)| matches!(&key.kind, NodeKind::Scalar { text, .. } if text == name));
    match (has("type"), has("docs")) {
        (true, _) => Some("if it is a column, indent it and what is in it, under `columns`"),
        (_, true) => Some("if it is a reason, indent it and what is in it, as the others under `reasons`"),
        _ => None,
    }
}

fn code<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Option<CodeSpec<'a>> {
    let owner = node.span.first(4);
    let mut fields = Fields::of("`code`", owner, node, problems)?;
    let docs = fields.required("docs", "The HTTP status code.").and_then(|node| text(node, problems));
    let kind = fields.take("type").and_then(|node| line(node, problems));
    let optional = fields.take("optional").and_then(|node| boolean(&node, problems));
    fields.finish(problems);
    Some(CodeSpec { docs: docs.unwrap_or_else(|| Text::missing(owner)), kind, optional })
}

fn reserved<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Option<ReservedSpec<'a>> {
    let mut fields = Fields::of("`reserved`", node.span, node, problems)?;
    let names = fields.take("names").map(|node| list(node, problems, wire_name)).unwrap_or_default();
    let codes = fields.take("codes").map(|node| list(node, problems, |node, problems| integer(&node, problems)));
    fields.finish(problems);
    Some(ReservedSpec { names, codes: codes.unwrap_or_default() })
}

fn compatibility<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Entries<'a, Text<'a>> {
    let mut levels = Entries::default();
    for (kind, node) in entries("`compatibility`", node, problems).unwrap_or_default() {
        if let Some(level) = line(node, problems) {
            levels.0.push((kind, level));
        }
    }
    levels
}
