//! Printing texts, and what stands in braces.

use crate::edit::EditError;
use crate::edit::scalar::prefers_single;
use crate::emit::document::{is_special, write_string};
use crate::tree::{Node, NodeKind};

use super::printer::{Printer, push_spaces};
use super::unformed;

impl<'a> Printer<'_, 'a> {
    /// A scalar or what stands in braces, further lines indented by `shift`'s first number.
    pub fn inline(&self, value: &Node<'a>, (inner, line): (usize, usize)) -> Result<String, EditError> {
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
    pub fn scalar_line(&self, node: &Node<'a>, text: &str) -> Result<String, EditError> {
        let source = &self.layout.text[node.span.range()];
        match node.kind {
            NodeKind::Scalar { .. } if source.contains('\n') => Err(unformed()),
            NodeKind::Scalar { plain: true, .. } => Ok(source.to_owned()),
            NodeKind::Scalar { .. } if prefers_single(text, '"') && !text.chars().any(is_special) => {
                Ok(format!("'{}'", text.replace('\'', "''")))
            }
            NodeKind::Scalar { .. } => {
                let mut out = String::new();
                write_string(&mut out, text);
                Ok(out)
            }
            _ => Err(unformed()),
        }
    }

    /// Prints a block text with its sign.
    pub fn block_text(&mut self, out: &mut String, sign: usize, end: usize, indent: usize) {
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
}
