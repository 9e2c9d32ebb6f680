//! Reading single values: texts, names, booleans, whole numbers, and lists of them.

use std::borrow::Cow;

use crate::explain::Code;
use crate::names::is_bidi_control;
use crate::problem::{Problem, quoted};
use crate::scalar;
use crate::spec::{At, Text};
use crate::tree::{Node, NodeKind};

/// A wire name or alias may have this many bytes.
pub const MAX_NAME: usize = 255;

/// Any other text may have this many bytes.
pub const MAX_TEXT: usize = 64 * 1024;

/// The problem of a value of another shape than `expected`, which is a sentence: "a column is a mapping".
pub(crate) fn wrong_type(node: &Node<'_>, expected: &str) -> Problem {
    Problem::new(Code::E0103, node.span, format!("{expected}, but this is {}", node.describe()))
        .label("of another type")
}

/// Any text, of one line or more; trailing blank space, as block texts have it, does not count.
pub(crate) fn text<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Text<'a>> {
    let mut text = scalar_text(node, "a text belongs here", problems)?;
    text.value = match text.value {
        Cow::Borrowed(value) => Cow::Borrowed(value.trim_end()),
        Cow::Owned(mut value) => {
            value.truncate(value.trim_end().len());
            Cow::Owned(value)
        }
    };
    check_characters(&text, |c| matches!(c, '\n' | '\t'), problems);
    check_length(&text, MAX_TEXT, problems);
    Some(text)
}

/// A text of one line.
pub(super) fn line<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Text<'a>> {
    let text = scalar_text(node, "a text of one line belongs here", problems)?;
    check_characters(&text, |_| false, problems);
    check_length(&text, MAX_TEXT, problems);
    Some(text)
}

/// A text as it is on the wire: a value of its own, or a key.
pub(super) fn wire_name<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Text<'a>> {
    let plain = matches!(node.kind, NodeKind::Scalar { plain: true, .. });
    let text = scalar_text(node, "a text belongs here", problems)?;
    if plain && scalar::is_date(&text.value) {
        problems.push(needs_quotes(&text, "a date"));
    }
    check_characters(&text, |_| false, problems);
    check_length(&text, MAX_NAME, problems);
    Some(text)
}

/// `true` or `false`.
pub(crate) fn boolean(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<At<bool>> {
    let value = match &node.kind {
        NodeKind::Scalar { text, plain: true } if text == "true" => true,
        NodeKind::Scalar { text, plain: true } if text == "false" => false,
        NodeKind::Scalar { text, plain: true } if scalar::read_as(text) == Some("a boolean") => {
            let title = format!("{} is not how this format writes a boolean", quoted(text));
            let problem = Problem::new(Code::E0103, node.span, title);
            problems.push(problem.label("a text to many tools").help("write `true` or `false`"));
            return None;
        }
        _ => {
            problems.push(
                wrong_type(node, "`true` or `false` belongs here").help("write `true` or `false`, without quotes"),
            );
            return None;
        }
    };
    Some(At { value, span: node.span })
}

/// A whole number in decimal digits.
pub(crate) fn integer(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<At<i64>> {
    let NodeKind::Scalar { text, plain: true } = &node.kind else {
        problems.push(wrong_type(node, "a whole number belongs here").help("write decimal digits, without quotes"));
        return None;
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    let canonical = digits == "0" || (digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0'));
    let value = text.parse().ok().filter(|_| canonical);
    if value.is_none() {
        problems.push(
            Problem::new(Code::E0303, node.span, format!("{} is not a whole number", quoted(text)))
                .label("cannot be read")
                .help(
                    "write decimal digits without leading zeros, between -9223372036854775808 and 9223372036854775807",
                ),
        );
    }
    value.map(|value| At { value, span: node.span })
}

/// A list, each item read by `read`.
pub(super) fn list<'a, T>(
    node: Node<'a>,
    problems: &mut Vec<Problem>,
    read: impl Fn(Node<'a>, &mut Vec<Problem>) -> Option<T>,
) -> Vec<T> {
    let NodeKind::List(items) = node.kind else {
        problems.push(wrong_type(&node, "a list belongs here").help("write one `- item` a line, or `[one, two]`"));
        return Vec::new();
    };
    items.into_iter().filter_map(|item| read(item, problems)).collect()
}

fn scalar_text<'a>(node: Node<'a>, expected: &str, problems: &mut Vec<Problem>) -> Option<Text<'a>> {
    let what = node.describe();
    match node.kind {
        NodeKind::Scalar { text, plain } => {
            let text = Text { value: text, span: node.span };
            if plain && text.value.is_empty() {
                problems.push(
                    Problem::new(Code::E0107, text.span, "this text is empty")
                        .label("nothing here")
                        .help("write it out, or leave the key away where it may be missing"),
                );
                return None;
            }
            if plain && what != "a text" {
                problems.push(needs_quotes(&text, what));
            } else if text.value.trim().is_empty() {
                problems.push(
                    Problem::new(Code::E0107, text.span, "this text is empty")
                        .label("nothing but blank space")
                        .help("write it out, or leave the key away where it may be missing"),
                );
                return None;
            }
            Some(text)
        }
        _ => {
            problems.push(
                wrong_type(&node, expected).help("write it on the line of its key, in quotes if it holds `: ` or ` #`"),
            );
            None
        }
    }
}

/// The problem of a text without quotes that YAML readers take for `what`.
pub(super) fn needs_quotes(text: &Text<'_>, what: &str) -> Problem {
    let fix = format!("\"{}\"", text.value);
    Problem::new(
        Code::E0105,
        text.span,
        format!("{} without quotes is {what} to YAML, and a text belongs here", quoted(&text.value)),
    )
    .label("needs quotes")
    .help(format!("write `{fix}`"))
    .fix(text.span, fix)
}

fn check_characters(text: &Text<'_>, allowed: fn(char) -> bool, problems: &mut Vec<Problem>) {
    if text.value.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return;
    }
    let unseen =
        |c: char| (c.is_control() && !allowed(c)) || is_bidi_control(c) || matches!(c, '\u{2028}' | '\u{2029}');
    let Some(c) = text.value.chars().find(|&c| unseen(c)) else { return };
    let what = match c {
        '\n' => "a line break",
        '\t' => "a tab",
        c if is_bidi_control(c) => "a character that changes the direction of text",
        _ => "a control character",
    };
    problems.push(
        Problem::new(Code::E0106, text.span, format!("{what} (U+{:04X}) does not belong in this text", u32::from(c)))
            .label(format!("holds U+{:04X}", u32::from(c)))
            .help("take it out; it cannot be seen, and would mislead whoever reads the table or what is made from it"),
    );
}

fn check_length(text: &Text<'_>, most: usize, problems: &mut Vec<Problem>) {
    if text.value.len() > most {
        problems.push(
            Problem::new(Code::E0108, text.span, format!("this text has {} bytes, more than {most}", text.value.len()))
                .label("too long")
                .help(if most == MAX_NAME {
                    "a wire name is what stands on the wire; words about it go into `docs`"
                } else {
                    "keep to what a reader needs, and link to the rest"
                }),
        );
    }
}
