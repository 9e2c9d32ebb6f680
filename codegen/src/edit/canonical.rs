//! The canonical form of a table's text, comments and all.
//!
//! What it settles: two spaces a level, lists included; the order of keys that the format gives; double quotes, or
//! single ones where that saves escapes; one blank line for many, none below a key that opens a mapping and none at the
//! end; no blanks at the ends of lines; `\n` line ends; neither `---` nor a byte order mark. What it leaves alone: the
//! order of reasons, columns and values, where lines break, quotes that are not needed, what stands in braces, and the
//! insides of block texts.

use std::ops::Range;

use crate::emit::document::{is_special, write_string};
use crate::tree::{Node, NodeKind};

use super::EditError;
use super::comments::comments;
use super::compare::{Plain, mismatch, plain};
use super::layout::{Layout, is_absent};
use super::order::{self, Order};
use super::scalar::prefers_single;

/// The text in its canonical form.
///
/// # Errors
///
/// When the text is no YAML that the format allows, or its form cannot be changed without changing what it says.
pub fn canonical(text: &str) -> Result<String, EditError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let layout = Layout::read(text)?;
    if layout.is_flow(&layout.root) || !matches!(layout.root.kind, NodeKind::Map(_)) {
        // JSON, which has formatters of its own.
        return Ok(format!("{}\n", text.trim_end()));
    }
    let mut printer = Printer { comments: comments(&layout), next: 0, order: Order::of(&layout.root), layout: &layout };
    let mut out = printer.preamble();
    out.push_str(&printer.map(&layout.root, 0, &[])?);
    out.push_str(&printer.lead(text.len(), 0, usize::MAX));
    let out = format!("{}\n", out.trim_end());
    verified(&layout, &printer.order, out)
}

/// The new text, if it says what the old one does and has all its comments.
fn verified(layout: &Layout<'_>, order: &Order, out: String) -> Result<String, EditError> {
    let new = Layout::read(&out).map_err(|_| unformed())?;
    let mut meant = plain(&layout.root);
    sorted(layout, &layout.root, &mut meant, order, &mut Vec::new());
    let words = |layout: &Layout<'_>| {
        let mut words: Vec<String> = comments(layout).into_iter().map(|at| layout.text[at].to_owned()).collect();
        words.sort_unstable();
        words
    };
    if plain(&new.root) != meant || words(layout) != words(&new) {
        return Err(unformed());
    }
    Ok(out)
}

fn unformed() -> EditError {
    EditError::new(
        "this text cannot be put into canonical form without changing what it says, so it was left alone",
        "write it with less YAML: keys and values on the same line, comments above what they are about",
    )
}

/// Puts the keys of every mapping into order that the printer puts into order.
fn sorted(layout: &Layout<'_>, node: &Node<'_>, said: &mut Plain, order: &Order, path: &mut Vec<String>) {
    let (NodeKind::Map(entries), Plain::Map(meant)) = (&node.kind, said) else { return };
    if layout.is_flow(node) {
        return;
    }
    let names: Vec<&str> = entries.iter().map(|(key, _)| order::text(key).unwrap_or_default()).collect();
    for ((name, (_, node)), (_, said)) in names.iter().zip(entries).zip(meant.iter_mut()) {
        path.push((*name).to_owned());
        sorted(layout, node, said, order, path);
        path.pop();
    }
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let ranks = ranks(order, &path, names.into_iter());
    let mut ranked: Vec<(usize, (Plain, Plain))> = ranks.into_iter().zip(std::mem::take(meant)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    meant.extend(ranked.into_iter().map(|(_, entry)| entry));
}

/// The ranks of a mapping's keys; one that has none stays behind the key that it follows.
fn ranks<'k>(order: &Order, path: &[&str], keys: impl Iterator<Item = &'k str>) -> Vec<usize> {
    let mut last = 0;
    keys.map(|key| {
        last = order.rank(path, key).unwrap_or(last);
        last
    })
    .collect()
}

struct Printer<'l, 'a> {
    layout: &'l Layout<'a>,
    order: Order,
    /// Every comment; those before `next` are printed.
    comments: Vec<Range<usize>>,
    next: usize,
}

impl<'a> Printer<'_, 'a> {
    /// The comments at the top of the file: they stay there, whichever key comes first.
    fn preamble(&mut self) -> String {
        let first = self.layout.root.span.start as usize;
        let text = self.lead(first, 0, usize::MAX);
        let text = text.trim_start_matches('\n').to_owned();
        let gap = self.comments[..self.next].last().map_or(0, |comment| comment.end);
        let spaced = !text.is_empty() && self.blank_between(gap, first);
        if spaced { text + "\n" } else { text }
    }

    fn map(&mut self, node: &Node<'a>, indent: usize, path: &[&str]) -> Result<String, EditError> {
        let NodeKind::Map(entries) = &node.kind else { return Err(mismatch()) };
        let mut chunks = Vec::with_capacity(entries.len());
        for (at, (key, value)) in entries.iter().enumerate() {
            let start = key.span.start as usize;
            let mut chunk = self.lead(start, indent, usize::MAX);
            let above = self.before(start);
            chunk.push_str(if at + path.len() > 0 && self.blank_between(above, start) { "\n" } else { "" });
            push_spaces(&mut chunk, indent);
            let name = order::text(key).unwrap_or_default();
            chunk.push_str(&self.scalar_line(key, name)?);
            chunk.push(':');
            let path: Vec<&str> = path.iter().copied().chain([name]).collect();
            let from = self.layout.colon(key) + 1;
            self.value(&mut chunk, value, from, indent, &path)?;
            chunks.push(chunk);
        }
        let column = entries.first().and_then(|(key, _)| self.layout.column(key)).unwrap_or(indent);
        let end = entries.last().map_or(0, |(key, value)| self.layout.value_end(self.layout.colon(key) + 1, value));
        let below = if path.is_empty() { String::new() } else { self.lead_below(end, indent, column) };
        let names = entries.iter().map(|(key, _)| order::text(key).unwrap_or_default());
        let ranks = ranks(&self.order, path, names);
        let mut order: Vec<usize> = (0..chunks.len()).collect();
        order.sort_by_key(|at| ranks[*at]);
        let sorted: String = order.into_iter().map(|at| chunks[at].as_str()).collect();
        Ok(sorted.trim_start_matches('\n').to_owned() + &below)
    }

    /// Prints a value behind its key or dash, with the comment on its line and the end of that line.
    fn value(
        &mut self,
        out: &mut String,
        value: &Node<'a>,
        from: usize,
        indent: usize,
        path: &[&str],
    ) -> Result<(), EditError> {
        let layout = self.layout;
        let line_end = layout.next_line(from);
        match &value.kind {
            NodeKind::Map(_) if !layout.is_flow(value) => {
                self.same_line(out, from, line_end.min(value.span.start as usize));
                out.push('\n');
                let body = self.map(value, indent + 2, path)?;
                out.push_str(&body);
                return Ok(());
            }
            NodeKind::List(items) if !layout.is_flow(value) => {
                self.same_line(out, from, line_end.min(value.span.start as usize));
                out.push('\n');
                return self.list(out, items, indent);
            }
            _ => {}
        }
        if is_absent(value) {
            self.same_line(out, from, line_end);
            out.push('\n');
            return Ok(());
        }
        if let Some(sign) =
            layout.block_sign(from, value).or_else(|| layout.item_sign(value).filter(|sign| *sign >= from))
        {
            self.block_text(out, sign, layout.value_end(from, value), indent);
            return Ok(());
        }
        // A comment between the key and its value keeps them on lines of their own.
        let commented = self.comments.get(self.next).is_some_and(|comment| comment.start < value.span.start as usize);
        if commented {
            self.same_line(out, from, line_end);
            out.push('\n');
            let lead = self.lead(value.span.start as usize, indent + 2, usize::MAX);
            out.push_str(lead.trim_start_matches('\n'));
            push_spaces(out, indent + 2);
        } else {
            out.push(' ');
        }
        let end = value.span.end as usize;
        let shift = (indent + 2, layout.line_start(from));
        out.push_str(&self.inline(value, shift)?);
        while self.comments.get(self.next).is_some_and(|comment| comment.start < end) {
            self.next += 1;
        }
        self.same_line(out, end, layout.next_line(end));
        out.push('\n');
        Ok(())
    }

    fn list(&mut self, out: &mut String, items: &[Node<'a>], indent: usize) -> Result<(), EditError> {
        let layout = self.layout;
        let mut column = indent + 2;
        for (at, item) in items.iter().enumerate() {
            if !matches!(item.kind, NodeKind::Scalar { .. }) && !layout.is_flow(item) {
                return Err(EditError::new(
                    "a list holds lists or mappings",
                    "no list of a table does; `reasons check` tells more",
                ));
            }
            let start = layout.item_sign(item).unwrap_or(item.span.start as usize);
            let dash = layout.text[..start].rfind('-').unwrap_or(start);
            column = dash - layout.line_start(dash);
            let lead = self.lead(dash, indent + 2, usize::MAX);
            out.push_str(if at == 0 { lead.trim_start_matches('\n') } else { &lead });
            let above = self.before(dash);
            out.push_str(if at > 0 && self.blank_between(above, dash) { "\n" } else { "" });
            push_spaces(out, indent + 2);
            out.push('-');
            self.value(out, item, dash + 1, indent + 2, &[""; 9])?;
        }
        // A comment at the dashes' column belongs to what follows where they stand below their key.
        let below = if column > indent { column } else { column + 1 };
        let end = items.last().map_or(0, |item| layout.value_end(item.span.start as usize, item));
        let below = self.lead_below(end, indent + 2, below);
        out.push_str(&below);
        Ok(())
    }

    /// A scalar or what stands in braces, further lines indented by `shift`'s first number.
    fn inline(&self, value: &Node<'a>, (inner, line): (usize, usize)) -> Result<String, EditError> {
        let source = &self.layout.text[value.span.range()];
        let NodeKind::Scalar { text, plain } = &value.kind else {
            // Lines keep their distance to the key's.
            let old = self.layout.line(line).len() - self.layout.line(line).trim_start().len();
            let moved = |text: &str| {
                let spaces = text.len() - text.trim_start().len();
                " ".repeat((spaces + inner).saturating_sub(old + 2).max(inner - 1)) + text.trim()
            };
            let mut lines = source.lines();
            let first = lines.next().unwrap_or_default().trim_end().to_owned();
            let rest =
                lines.map(|text| if text.trim().is_empty() { "\n".to_owned() } else { format!("\n{}", moved(text)) });
            return Ok(first + &rest.collect::<String>());
        };
        if !source.contains('\n') {
            return self.scalar_line(value, text);
        }
        let mut lines = source.lines().map(str::trim_start);
        let mut out = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            let end = out.trim_end().len();
            // A backslash keeps the blank behind it.
            if *plain || !out[..end].ends_with('\\') {
                out.truncate(end);
            }
            out.push('\n');
            if !line.is_empty() {
                push_spaces(&mut out, inner);
                out.push_str(line);
            }
        }
        Ok(out)
    }

    /// A scalar of one line, in the canonical quotes if it has any.
    fn scalar_line(&self, node: &Node<'a>, text: &str) -> Result<String, EditError> {
        let source = &self.layout.text[node.span.range()];
        match node.kind {
            NodeKind::Scalar { .. } if source.contains('\n') => Err(mismatch()),
            NodeKind::Scalar { plain: true, .. } => Ok(source.to_owned()),
            NodeKind::Scalar { .. } if prefers_single(text, '"') && !text.chars().any(is_special) => {
                Ok(format!("'{}'", text.replace('\'', "''")))
            }
            NodeKind::Scalar { .. } => {
                let mut out = String::new();
                write_string(&mut out, text);
                Ok(out)
            }
            _ => Err(mismatch()),
        }
    }

    /// Prints a block text with its sign.
    fn block_text(&mut self, out: &mut String, sign: usize, end: usize, indent: usize) {
        let layout = self.layout;
        let header = layout.line(sign);
        let body_start = layout.next_line(sign);
        let (mark, comment) = header.split_at(header.find(' ').unwrap_or(header.len()));
        let explicit = mark.chars().find_map(|c| c.to_digit(10));
        let body = layout.text.get(body_start..end).unwrap_or_default();
        let own = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let base = match explicit {
            Some(digit) => {
                let line = layout.line(layout.line_start(sign));
                own(line) + digit as usize
            }
            None => body.lines().find(|line| !line.trim().is_empty()).map_or(0, own),
        };
        out.push(' ');
        out.extend(mark.chars().map(|c| if c.is_ascii_digit() { '2' } else { c }));
        out.push_str(comment.trim_end());
        while self.comments.get(self.next).is_some_and(|comment| comment.start < body_start) {
            self.next += 1;
        }
        for line in body.lines() {
            out.push('\n');
            let kept = line.get(base..).unwrap_or_default();
            if !kept.is_empty() {
                push_spaces(out, indent + 2);
                out.push_str(kept);
            }
        }
        out.push('\n');
    }

    /// The comments before `end` that were not printed yet, each on a line of its own.
    fn lead(&mut self, end: usize, indent: usize, most: usize) -> String {
        let mut out = String::new();
        let mut printed = 0;
        while let Some(comment) =
            self.comments.get(self.next).cloned().filter(|comment| comment.start < end && printed < most)
        {
            if self.blank_between(self.before(comment.start), comment.start) {
                out.push('\n');
            }
            push_spaces(&mut out, indent);
            out.push_str(&self.layout.text[comment]);
            out.push('\n');
            self.next += 1;
            printed += 1;
        }
        out
    }

    /// The comments right behind `end` that are indented at least by `column`: they belong to what they stand below.
    fn lead_below(&mut self, end: usize, indent: usize, column: usize) -> String {
        let mut done = self.next.checked_sub(1).map_or(end, |at| self.comments[at].end.max(end));
        let mut most = 0;
        while let Some(comment) = self.comments.get(self.next + most) {
            let gap = self.layout.text.get(done..comment.start).unwrap_or("-");
            let own = comment.start - self.layout.line_start(comment.start);
            if !gap.trim().is_empty() || !gap.contains('\n') || own < column {
                break;
            }
            done = comment.end;
            most += 1;
        }
        self.lead(self.layout.text.len(), indent, most)
    }

    /// The comment that stands behind something on its line.
    fn same_line(&mut self, out: &mut String, from: usize, end: usize) {
        let Some(comment) = self.comments.get(self.next).cloned().filter(|comment| comment.start < end) else { return };
        let gap = &self.layout.text[from..comment.start];
        let spaces = gap.len() - gap.trim_end_matches(' ').len();
        push_spaces(out, spaces.max(1));
        out.push_str(&self.layout.text[comment]);
        self.next += 1;
    }

    /// Where the text ends that stands before `at`: a value, a key, or a comment.
    fn before(&self, at: usize) -> usize {
        self.layout.text[..at].trim_end_matches([' ', '\n', '\r', '\t']).len()
    }

    /// Whether there is a blank line between two places.
    fn blank_between(&self, from: usize, to: usize) -> bool {
        from > 0 && self.layout.text.get(from..to).is_some_and(|gap| gap.matches('\n').count() > 1)
    }
}

fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}
