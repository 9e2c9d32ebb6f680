//! Patches to mappings and lists that are written by indentation. What stands in braces is passed on to `flow.rs`.

use crate::problem::quoted;
use crate::tree::{Node, NodeKind};

use super::comments::is_commented;
use super::layout::{Layout, is_absent};
use super::scalar::write_line;
use super::splice::Patch;
use super::write::{after_key, entry, flow, item};
use super::{EditError, Entry, Value};

/// New entries before the one at `before`; `upwards`: they belong to what is above them.
pub(super) fn insert(
    layout: &Layout<'_>,
    map: &[usize],
    before: usize,
    upwards: bool,
    new: &[Entry],
) -> Result<Patch, EditError> {
    let NodeKind::Map(entries) = &layout.at(map).kind else { return Err(super::compare::mismatch()) };
    let indent =
        entries.first().map_or(Some(0), |(key, _)| layout.column(key)).ok_or_else(|| unusual(&entries[0].0))?;
    let quoted = entries.len() > 1 && entries.iter().all(|(key, _)| is_quoted(layout, key));
    let above = before.checked_sub(1).and_then(|at| entries.get(at));
    let below = entries.get(before);
    let spaced = is_spaced(layout, entries, before);
    let at = match (above, below) {
        (Some((key, value)), _) if upwards || below.is_none() => end_of_entry(layout, key, value, indent),
        (_, Some((key, _))) => start_of_entry(layout, key, indent),
        (Some((key, value)), None) => end_of_entry(layout, key, value, indent),
        (None, None) => return Err(super::compare::mismatch()),
    };
    let behind = above.is_some() && (upwards || below.is_none());
    let mut text = String::new();
    for one in new {
        text.push_str(if spaced && behind { "\n" } else { "" });
        entry(&mut text, &layout.style, indent, quoted, one);
        text.push_str(if spaced && !behind { "\n" } else { "" });
    }
    Ok(lines(layout, at, text, map.len() + 1))
}

/// Puts a value in the place of the one that an entry has.
pub(super) fn replace(layout: &Layout<'_>, map: &[usize], at: usize, value: &Value) -> Result<Patch, EditError> {
    let node = layout.at(map);
    let NodeKind::Map(entries) = &node.kind else { return Err(super::compare::mismatch()) };
    let (key, old) = &entries[at];
    let (from, depth) = (layout.colon(key) + 1, map.len() + 1);
    if layout.is_flow(node) || (layout.is_flow(old) && is_one_line(layout, old)) {
        let mut text = String::new();
        let json = layout.is_flow(node) && is_quoted(layout, key);
        flow(&mut text, value, layout.style.quote, json);
        if is_absent(old) {
            let colon = layout.text[key.span.end as usize..].trim_start().starts_with(':');
            let at = if colon { from } else { key.span.end as usize };
            return Ok(Patch {
                start: at,
                end: at,
                text: if colon { format!(" {text}") } else { format!(": {text}") },
                depth,
            });
        }
        return Ok(Patch { start: old.span.start as usize, end: old.span.end as usize, text, depth });
    }
    let indent = layout.column(key).ok_or_else(|| unusual(key))?;
    let (start, end) = (layout.value_start(from, old), layout.value_end(from, old));
    if is_absent(old) {
        return fill(layout, map, at, value);
    }
    if is_commented(layout, from..end.max(from), old) {
        return Err(EditError::new(
            format!("a comment stands inside the value of {}", quoted(&key_text(key))),
            "change that value by hand, so that the comment can be put where it belongs",
        ));
    }
    let mut text = " ".repeat(indent) + &layout.text[key.span.start as usize..from];
    let written = text.len();
    after_key(&mut text, &layout.style, indent, value);
    let mut text = text.split_off(written);
    let commented = layout.text[end..layout.next_line(end)].trim_start().starts_with('#');
    if commented && text.contains('\n') {
        // What follows on the line would become part of the value.
        text.clear();
        text.push(' ');
        flow(&mut text, value, layout.style.quote, false);
    }
    let one_line = !text.contains('\n') && !layout.text[from..start].contains('\n');
    let start = if one_line { start } else { from };
    let text = if one_line { text.trim_start().to_owned() } else { layout.style.ended(text) };
    Ok(Patch { start, end, text, depth })
}

/// Gives a value to a key that has none; comments that stand in its place stay.
pub(super) fn fill(layout: &Layout<'_>, map: &[usize], at: usize, value: &Value) -> Result<Patch, EditError> {
    let NodeKind::Map(entries) = &layout.at(map).kind else { return Err(super::compare::mismatch()) };
    let key = &entries[at].0;
    let indent = layout.column(key).ok_or_else(|| unusual(key))?;
    let from = layout.colon(key) + 1;
    let mut text = String::new();
    after_key(&mut text, &layout.style, indent, value);
    match text.strip_prefix('\n') {
        Some(body) => Ok(lines(layout, layout.next_line(from), format!("{body}\n"), map.len() + 2)),
        None => Ok(Patch { start: from, end: from, text: layout.style.ended(text), depth: map.len() + 1 }),
    }
}

/// Puts a text in the place of a list's item.
pub(super) fn replace_item(layout: &Layout<'_>, path: &[usize], value: &Value) -> Result<Patch, EditError> {
    let node = layout.at(path);
    if !matches!(node.kind, NodeKind::Scalar { .. }) || layout.item_sign(node).is_some() {
        return Err(super::compare::mismatch());
    }
    let mut text = String::new();
    let json = layout.text[node.span.range()].starts_with('"');
    flow(&mut text, value, layout.style.quote, json);
    Ok(Patch { start: node.span.start as usize, end: node.span.end as usize, text, depth: path.len() })
}

/// Adds items to the end of a list.
pub(super) fn push(layout: &Layout<'_>, list: &[usize], items: &[Value]) -> Result<Patch, EditError> {
    let node = layout.at(list);
    let NodeKind::List(old) = &node.kind else {
        return Err(EditError::new("what should be a list is none", "put the file right by hand first"));
    };
    if layout.is_flow(node) {
        return Ok(super::flow::push(layout, list, items));
    }
    let Some(last) = old.last() else { return Err(super::compare::mismatch()) };
    let dash = layout.text[..last.span.start as usize].rfind('-').unwrap_or_default();
    let indent = dash - layout.line_start(dash);
    let mut text = String::new();
    items.iter().for_each(|one| item(&mut text, &layout.style, indent, one));
    let at = layout.next_line(layout.value_end(last.span.start as usize, last));
    Ok(lines(layout, at, format!("{}\n", text.trim_start_matches('\n')), list.len() + 1))
}

/// Takes an entry or item away with its lines and the comments inside them.
pub(super) fn remove(layout: &Layout<'_>, from: &[usize], at: usize) -> Result<Patch, EditError> {
    let node = layout.at(from);
    if layout.is_flow(node) {
        return super::flow::remove(layout, from, at);
    }
    let (begins, ends) = match &node.kind {
        NodeKind::Map(entries) => {
            let (key, value) = &entries[at];
            let indent = layout.column(key).ok_or_else(|| unusual(key))?;
            (layout.line_start(key.span.start as usize), end_of_entry(layout, key, value, indent))
        }
        NodeKind::List(items) => {
            let item = &items[at];
            let sign = layout.item_sign(item).unwrap_or(item.span.start as usize);
            (layout.line_start(sign), layout.next_line(layout.value_end(item.span.start as usize, item)))
        }
        NodeKind::Scalar { .. } => return Err(super::compare::mismatch()),
    };
    let mut start = match above_entry(layout, from, at) {
        Above::Own(start) | Above::Shared(start) => start,
        Above::Nothing => begins,
    };
    let blank = |line: usize| layout.line(line).trim().is_empty();
    if let Some(line) = above(layout, start).filter(|line| blank(*line))
        && (ends >= layout.text.len() || blank(ends))
    {
        start = line;
    }
    Ok(Patch { start, end: ends, text: String::new(), depth: from.len() + 1 })
}

/// The comment right above an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Above {
    Nothing,
    /// It is about this entry alone, and begins here.
    Own(usize),
    /// It may be about the entries below this one, too, but for what begins here.
    Shared(usize),
}

/// The comment that stands above an entry, with no blank line between. It may be the heading of several where the next
/// entry follows at once and has no comment of its own.
pub(super) fn above_entry(layout: &Layout<'_>, map: &[usize], at: usize) -> Above {
    let NodeKind::Map(entries) = &layout.at(map).kind else { return Above::Nothing };
    let Some((key, value)) = entries.get(at) else { return Above::Nothing };
    let Some(indent) = layout.column(key) else { return Above::Nothing };
    let begins = layout.line_start(key.span.start as usize);
    // The mark of an import belongs to what it marks.
    let is_mark = |line: &usize| layout.line(*line).trim_start().starts_with("# new: ");
    let mut marked = begins;
    while let Some(line) = above(layout, marked).filter(is_mark) {
        marked = line;
    }
    let start = start_of_entry(layout, key, indent);
    if start == marked {
        return if marked == begins { Above::Nothing } else { Above::Own(marked) };
    }
    let end = end_of_entry(layout, key, value, indent);
    let follows = entries.get(at + 1).is_some_and(|(next, _)| layout.line_start(next.span.start as usize) == end);
    if follows { Above::Shared(marked) } else { Above::Own(start) }
}

/// Gives an entry another key, in quotes if the old one has them.
pub(super) fn rename(layout: &Layout<'_>, map: &[usize], at: usize, to: &str) -> Result<Patch, EditError> {
    let NodeKind::Map(entries) = &layout.at(map).kind else { return Err(super::compare::mismatch()) };
    let key = &entries[at].0;
    let quoted = is_quoted(layout, key);
    let quote = if quoted { layout.text[key.span.range()].chars().next().unwrap_or('"') } else { layout.style.quote };
    let mut text = String::new();
    write_line(&mut text, to, true, quote, quoted);
    Ok(Patch { start: key.span.start as usize, end: key.span.end as usize, text, depth: map.len() + 1 })
}

/// Whole lines at the start of a line, or behind a last line that has no end.
fn lines(layout: &Layout<'_>, at: usize, text: String, depth: usize) -> Patch {
    let ends = at == 0 || layout.text[..at].ends_with('\n');
    let text = match ends {
        true => text,
        false => format!("\n{}", text.strip_suffix('\n').unwrap_or(&text)),
    };
    Patch { start: at, end: at, text: layout.style.ended(text), depth }
}

/// Behind the lines of an entry, with the comments below it that are indented further than its key.
fn end_of_entry(layout: &Layout<'_>, key: &Node<'_>, value: &Node<'_>, indent: usize) -> usize {
    let mut end = layout.next_line(layout.value_end(layout.colon(key) + 1, value));
    let mut line = end;
    while line < layout.text.len() {
        let text = layout.line(line);
        let body = text.trim_start_matches(' ');
        if body.starts_with('#') && text.len() - body.len() > indent {
            end = layout.next_line(line);
        } else if !body.is_empty() {
            break;
        }
        line = layout.next_line(line);
    }
    end
}

/// Before an entry and the comments right above it.
fn start_of_entry(layout: &Layout<'_>, key: &Node<'_>, indent: usize) -> usize {
    let mut start = layout.line_start(key.span.start as usize);
    let comment = |line: usize| {
        let text = layout.line(line);
        text.trim_start().starts_with('#') && text.len() - text.trim_start().len() == indent
    };
    while let Some(line) = above(layout, start).filter(|line| comment(*line)) {
        start = line;
    }
    start
}

/// Where the line above the one that begins at `start` begins.
fn above(layout: &Layout<'_>, start: usize) -> Option<usize> {
    start.checked_sub(1).map(|end| layout.line_start(end))
}

/// Whether blank lines stand between the entries around a place.
fn is_spaced(layout: &Layout<'_>, entries: &[(Node<'_>, Node<'_>)], before: usize) -> bool {
    let gap = |at: usize| {
        let ((key, value), (next, _)) = (entries.get(at)?, entries.get(at + 1)?);
        let end = layout.next_line(layout.value_end(layout.colon(key) + 1, value));
        let text = layout.text.get(end..layout.line_start(next.span.start as usize))?;
        Some(text.lines().any(|line| line.trim().is_empty()))
    };
    // The gap that is filled, or the one above it at the end.
    before
        .checked_sub(1)
        .and_then(gap)
        .or_else(|| before.checked_sub(2).and_then(gap))
        .or_else(|| gap(before))
        .unwrap_or(false)
}

fn is_one_line(layout: &Layout<'_>, node: &Node<'_>) -> bool {
    !layout.text[node.span.range()].contains('\n')
}

fn is_quoted(layout: &Layout<'_>, key: &Node<'_>) -> bool {
    layout.text[key.span.range()].starts_with(['"', '\''])
}

fn key_text(key: &Node<'_>) -> String {
    super::order::text(key).unwrap_or_default().to_owned()
}

fn unusual(key: &Node<'_>) -> EditError {
    EditError::new(
        format!("{} does not begin its line, so the lines around it cannot be edited", quoted(&key_text(key))),
        "write each key at the start of a line of its own",
    )
}
