//! New values as their author would have written them: with the indentation, quotes and line ends of the rest.

use super::scalar::{is_bare, prefers_single, write_line};
use super::{Entry, Value};
use crate::emit::document::{is_special, write_string};
use crate::tree::{Node, NodeKind};

/// How a table's author writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// What ends a line.
    pub newline: &'static str,
    /// What a text stands in that needs quotes.
    pub quote: char,
    /// How long lines get.
    pub width: usize,
    /// By how much one level is indented.
    pub step: usize,
}

impl Style {
    pub fn of(text: &str, root: &Node<'_>) -> Style {
        let newline = match text.find('\n') {
            Some(at) if text[..at].ends_with('\r') => "\r\n",
            _ => "\n",
        };
        let indented = text.lines().filter(|line| line.starts_with(' ') && !line.trim_start().starts_with('#'));
        let step = indented.clone().next().map_or(2, |line| line.len() - line.trim_start().len());
        let quote = if single_quoted(text, root) > 0 { '\'' } else { '"' };
        let longest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        Style { newline, quote, width: longest.clamp(80, 120), step: step.clamp(1, 8) }
    }

    /// The text with this style's line ends.
    pub fn ended(&self, text: String) -> String {
        if self.newline == "\n" { text } else { text.replace('\n', self.newline) }
    }
}

/// How many more texts stand in single quotes than in double ones.
fn single_quoted(text: &str, node: &Node<'_>) -> isize {
    match &node.kind {
        NodeKind::Scalar { .. } => match text[node.span.range()].as_bytes() {
            [b'\'', .., b'\''] => 1,
            [b'"', .., b'"'] => -1,
            _ => 0,
        },
        NodeKind::List(items) => items.iter().map(|item| single_quoted(text, item)).sum(),
        NodeKind::Map(entries) => {
            entries.iter().map(|(key, value)| single_quoted(text, key) + single_quoted(text, value)).sum()
        }
    }
}

/// Writes an entry of a block mapping with its comments; the last line has its end.
pub(super) fn entry(out: &mut String, style: &Style, indent: usize, quoted: bool, entry: &Entry) {
    comments(out, indent, &entry.above);
    out.push_str(&" ".repeat(indent));
    write_line(out, &entry.key, true, style.quote, quoted);
    out.push(':');
    after_key(out, style, indent, &entry.value);
    out.push('\n');
    comments(out, indent + style.step, &entry.below);
}

fn comments(out: &mut String, indent: usize, lines: &[String]) {
    for line in lines {
        // A comment ends where its line does.
        let line: String = line.chars().map(|c| if is_special(c) { ' ' } else { c }).collect();
        out.push_str(&" ".repeat(indent));
        out.push_str(if line.is_empty() { "#" } else { "# " });
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// Writes a value behind its key's colon, without the end of the last line.
pub(super) fn after_key(out: &mut String, style: &Style, indent: usize, value: &Value) {
    let used = out.len() - out.rfind('\n').map_or(0, |newline| newline + 1);
    let inner = indent + style.step;
    match value {
        Value::Map(entries) | Value::Short(entries) if entries.is_empty() => {}
        Value::Text(text) => {
            out.push(' ');
            write_text(out, style, inner, used + 1, text);
        }
        Value::Bare(text) => {
            out.push(' ');
            out.push_str(text);
        }
        Value::List(items) => match on_one_line(value, style, used) {
            Some(line) => {
                out.push(' ');
                out.push_str(&line);
            }
            None => items.iter().for_each(|one| item(out, style, inner, one)),
        },
        Value::Map(entries) | Value::Short(entries) => match on_one_line(value, style, used) {
            Some(line) => {
                out.push(' ');
                out.push_str(&line);
            }
            None => {
                for (key, value) in entries {
                    out.push('\n');
                    out.push_str(&" ".repeat(inner));
                    write_line(out, key, true, style.quote, false);
                    out.push(':');
                    after_key(out, style, inner, value);
                }
            }
        },
    }
}

/// Writes an item of a block list, the line break before it included.
pub(super) fn item(out: &mut String, style: &Style, indent: usize, value: &Value) {
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push_str("- ");
    match value {
        Value::Text(text) => write_text(out, style, indent + 2, indent + 2, text),
        _ => flow(out, value, style.quote, false),
    }
}

/// A list or mapping in brackets, where it is short and simple enough.
fn on_one_line(value: &Value, style: &Style, used: usize) -> Option<String> {
    const WORDS: usize = 40;
    let simple = match value {
        Value::List(items) => items.iter().all(|item| match item {
            Value::Text(text) => text.chars().count() <= WORDS && !text.contains(' '),
            Value::Bare(_) => true,
            _ => false,
        }),
        Value::Short(entries) => {
            !entries.iter().any(|(_, value)| matches!(value, Value::Text(text) if text.contains('\n')))
        }
        _ => false,
    };
    let mut line = String::new();
    if simple {
        flow(&mut line, value, style.quote, false);
    }
    (simple && used + 1 + line.chars().count() <= style.width).then_some(line)
}

/// Writes a value that may stand in brackets; `json` puts every text in double quotes.
pub(super) fn flow(out: &mut String, value: &Value, quote: char, json: bool) {
    let text = |out: &mut String, text: &str| match json {
        true => write_string(out, text),
        false => write_line(out, text, true, quote, false),
    };
    match value {
        Value::Text(value) => text(out, value),
        Value::Bare(value) if json && crate::scalar::read_as(value).is_none() => text(out, value),
        Value::Bare(value) => out.push_str(value),
        Value::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                flow(out, item, quote, json);
            }
            out.push(']');
        }
        Value::Map(entries) | Value::Short(entries) if entries.is_empty() => out.push_str("null"),
        Value::Map(entries) | Value::Short(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                text(out, key);
                out.push_str(": ");
                flow(out, value, quote, json);
            }
            out.push('}');
        }
    }
}

/// Writes a text of a block mapping or list; further lines are indented by `inner`.
fn write_text(out: &mut String, style: &Style, inner: usize, used: usize, text: &str) {
    let text = text.trim_end_matches('\n');
    if text.contains('\n') {
        return match fits_literal(text) {
            true => {
                out.push('|');
                for line in text.split('\n') {
                    out.push('\n');
                    if !line.is_empty() {
                        out.push_str(&" ".repeat(inner));
                        out.push_str(line);
                    }
                }
            }
            false => write_string(out, text),
        };
    }
    let mut line = String::new();
    write_line(&mut line, text, false, style.quote, false);
    if used + line.chars().count() <= style.width || !folds(text) {
        out.push_str(&line);
        return;
    }
    let mut column = used;
    for (at, word) in line.split(' ').enumerate() {
        // A line of a bare text must not look like the start of something else.
        let begins = word.starts_with(char::is_alphanumeric);
        if at > 0 && begins && column + 1 + word.chars().count() > style.width {
            out.push('\n');
            out.push_str(&" ".repeat(inner));
            column = inner;
        } else if at > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += word.chars().count();
    }
}

/// Whether a text means the same when it is broken at its spaces.
fn folds(text: &str) -> bool {
    let plain = is_bare(text, false) || !prefers_single(text, '"');
    plain && !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ') && !text.chars().any(is_special)
}

/// Whether a text of several lines can be written as it is.
fn fits_literal(text: &str) -> bool {
    !text.starts_with([' ', '\n', '\t'])
        && !text.chars().any(|c| c != '\n' && is_special(c))
        && !text.lines().any(|line| line.ends_with([' ', '\t']))
}
