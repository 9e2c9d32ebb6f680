//! Printing mappings and lists, each entry with the comments about it.

use std::ops::Range;

use crate::edit::EditError;
use crate::edit::layout::{Layout, is_absent};
use crate::edit::order::{self, Order};
use crate::tree::{Node, NodeKind};

use super::{ranks, unformed};

/// What was printed so far.
pub(super) struct Printer<'l, 'a> {
    pub layout: &'l Layout<'a>,
    pub order: Order,
    /// Every comment; those before `next` are printed.
    pub comments: Vec<Range<usize>>,
    pub next: usize,
}

impl<'a> Printer<'_, 'a> {
    /// The comments at the top of the file: they stay there, whichever key comes first.
    pub fn preamble(&mut self) -> String {
        let first = self.layout.root.span.start as usize;
        let text = self.lead(first, 0, usize::MAX);
        let text = text.trim_start_matches('\n').to_owned();
        let gap = self.comments[..self.next].last().map_or(0, |comment| comment.end);
        let spaced = !text.is_empty() && self.blank_between(gap, first);
        if spaced { text + "\n" } else { text }
    }

    pub fn map(&mut self, node: &Node<'a>, indent: usize, path: &[&str]) -> Result<String, EditError> {
        let NodeKind::Map(entries) = &node.kind else { return Err(unformed()) };
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
}

/// Indentation.
pub(super) fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}
