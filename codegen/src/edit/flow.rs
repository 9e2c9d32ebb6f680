//! Patches to mappings and lists in braces and brackets.

use crate::tree::{Node, NodeKind};

use super::layout::{Layout, is_absent};
use super::splice::Patch;
use super::write::flow;
use super::{EditError, Entry, Value};

/// The parts of a mapping or list, with where each begins and ends.
struct Parts {
    /// Just behind the opening brace.
    open: usize,
    parts: Vec<(usize, usize)>,
    /// Whether its texts are all in double quotes, as in JSON.
    json: bool,
}

/// New entries before the one at `before`, or at the end. There is no room for their comments.
pub(super) fn insert(layout: &Layout<'_>, map: &[usize], before: usize, new: &[Entry]) -> Result<Patch, EditError> {
    let parts = parts(layout, layout.at(map));
    let text = |entry: &Entry| {
        let mut text = String::new();
        flow(&mut text, &Value::Map(vec![(entry.key.clone(), entry.value.clone())]), layout.style.quote, parts.json);
        // Its own braces are not wanted.
        text[1..text.len() - 1].to_owned()
    };
    Ok(put(layout, &parts, before, new.iter().map(text).collect(), map.len() + 1))
}

/// New items at the end of a list.
pub(super) fn push(layout: &Layout<'_>, list: &[usize], items: &[Value]) -> Patch {
    let parts = parts(layout, layout.at(list));
    let text = |item: &Value| {
        let mut text = String::new();
        flow(&mut text, item, layout.style.quote, parts.json);
        text
    };
    put(layout, &parts, parts.parts.len(), items.iter().map(text).collect(), list.len() + 1)
}

/// Takes one part away, and the comma that set it apart.
pub(super) fn remove(layout: &Layout<'_>, from: &[usize], at: usize) -> Result<Patch, EditError> {
    let parts = parts(layout, layout.at(from)).parts;
    let (start, end) = match (parts.get(at), at.checked_sub(1).and_then(|at| parts.get(at)), parts.get(at + 1)) {
        (Some((_, end)), Some((_, before)), _) => (*before, *end),
        (Some((start, _)), None, Some((next, _))) => (*start, *next),
        (Some((start, end)), ..) => (*start, *end),
        (None, ..) => return Err(super::compare::mismatch()),
    };
    match layout.text[start..end].contains('#') && layout.text[start..end].contains('\n') {
        true => Err(EditError::new("a comment stands among the braces", "make the change by hand")),
        false => Ok(Patch { start, end, text: String::new(), depth: from.len() + 1 }),
    }
}

fn parts(layout: &Layout<'_>, node: &Node<'_>) -> Parts {
    let begins = |node: &Node<'_>| layout.text[node.span.range()].starts_with('"');
    let (parts, json) = match &node.kind {
        NodeKind::Map(entries) => {
            let end = |(key, value): &(Node<'_>, Node<'_>)| match is_absent(value) {
                // `a` and `a:` are both a key without a value.
                true => (value.span.end).max(key.span.end) as usize,
                false => value.span.end as usize,
            };
            let parts = entries.iter().map(|entry| (entry.0.span.start as usize, end(entry))).collect();
            (parts, entries.last().is_some_and(|(key, _)| begins(key)))
        }
        NodeKind::List(items) => {
            let parts = items.iter().map(|item| (item.span.start as usize, item.span.end as usize)).collect();
            (parts, items.last().is_some_and(begins))
        }
        NodeKind::Scalar { .. } => (Vec::new(), false),
    };
    Parts { open: node.span.start as usize + 1, parts, json }
}

fn put(layout: &Layout<'_>, parts: &Parts, before: usize, texts: Vec<String>, depth: usize) -> Patch {
    // Where each part begins a line of its own, so do new ones.
    let own_line = |start: usize| {
        let line = layout.line_start(start);
        layout.text[line..start].trim().is_empty().then_some(start - line)
    };
    let lined = parts.parts.iter().find_map(|(start, _)| own_line(*start));
    let between = match lined {
        Some(indent) => format!(",{}{}", layout.style.newline, " ".repeat(indent)),
        None => ", ".to_owned(),
    };
    let joined = texts.join(&between);
    if let (Some(_), Some((start, _))) = (lined, parts.parts.get(before)) {
        // What stands behind the comma of the part above, a comment say, stays with it.
        return Patch { start: *start, end: *start, text: joined + &between, depth };
    }
    let (at, text) = match (before.checked_sub(1).and_then(|at| parts.parts.get(at)), parts.parts.first()) {
        (Some((_, end)), _) => (*end, between + &joined),
        (None, Some((start, _))) => (*start, joined + &between),
        (None, None) => (parts.open, joined),
    };
    Patch { start: at, end: at, text, depth }
}
