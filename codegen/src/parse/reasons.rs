//! Reading the reasons.

use crate::problem::{Problem, Span};
use crate::spec::{EndingSpec, Entries, ReasonSpec, Text};
use crate::tree::{Node, NodeKind};

use super::fields::Fields;
use super::texts::{integer, line, list, text, wire_name, wrong_type};

/// Reads the mapping under `reasons`; in an overlay, an entry may also add to a reason of the table that it extends.
pub(super) fn reasons<'a>(
    node: Node<'a>,
    overlay: bool,
    problems: &mut Vec<Problem>,
) -> Option<Entries<'a, ReasonSpec<'a>>> {
    let NodeKind::Map(entries) = node.kind else {
        problems.push(
            wrong_type(&node, "`reasons` is a mapping").help(
                "write each reason under its wire name:\n\nreasons:\n  user_hangup:\n    docs: The user hung up.",
            ),
        );
        return None;
    };
    let mut reasons = Vec::with_capacity(entries.len());
    for (key, node) in entries {
        let Some(wire) = wire_name(key, problems) else { continue };
        let reason = reason(wire.span, node, overlay, problems).unwrap_or_else(|| ReasonSpec::missing(wire.span));
        reasons.push((wire, reason));
    }
    Some(Entries(reasons))
}

fn reason<'a>(owner: Span, node: Node<'a>, overlay: bool, problems: &mut Vec<Problem>) -> Option<ReasonSpec<'a>> {
    let body = node.span;
    if node.describe() == "nothing" {
        problems.push(
            Problem::new(crate::explain::Code::E0104, owner, "a reason needs the key `docs`")
                .label("nothing is said about it")
                .help("add it, for example `docs: The user hung up.`, on a line of its own, indented"),
        );
        return None;
    }
    if let NodeKind::Scalar { .. } = node.kind {
        problems.push(
            wrong_type(&node, "a reason is a mapping")
                .help("write `docs:` before the words, on a line of its own below the name, indented"),
        );
        return None;
    }
    let mut fields = Fields::of("a reason", owner, node, problems)?;
    let docs = fields.required_unless(overlay, "docs", "The user hung up.");
    let docs = docs.map_or_else(|| Text::absent(owner), |node| text(node, problems).unwrap_or(Text::missing(owner)));
    let code = fields.take("code").map(|node| integer(&node, problems));
    let variant = fields.take("variant").and_then(|node| line(node, problems));
    let aliases = fields.take("aliases").map(|node| list(node, problems, wire_name)).unwrap_or_default();
    let notes = fields.take("notes").map(|node| list(node, problems, text)).unwrap_or_default();
    let examples = fields.take("examples").map(|node| list(node, problems, text)).unwrap_or_default();
    let links = fields.take("links").map(|node| list(node, problems, line)).unwrap_or_default();
    let added = fields.take("added").and_then(|node| line(node, problems));
    let deprecated = fields.take("deprecated").and_then(|node| ending("`deprecated`", node, problems));
    let removed = fields.take("removed").and_then(|node| ending("`removed`", node, problems));
    let values = fields.rest(problems);
    Some(ReasonSpec {
        docs,
        code_unread: code == Some(None),
        code: code.flatten(),
        variant,
        aliases,
        notes,
        examples,
        links,
        added,
        deprecated,
        removed,
        values: Some(values),
        translations: Vec::new(),
        body,
    })
}

fn ending<'a>(what: &'static str, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<EndingSpec<'a>> {
    let owner = node.span.first(1);
    let mut fields = Fields::of(what, owner, node, problems)?;
    let since = fields.required("since", "2026-02-18").and_then(|node| line(node, problems));
    let note = fields.take("note").and_then(|node| text(node, problems));
    let replaced_by = fields.take("replaced_by").and_then(|node| wire_name(node, problems));
    fields.finish(problems);
    Some(EndingSpec { since: since.unwrap_or_else(|| Text::missing(owner)), note, replaced_by })
}
