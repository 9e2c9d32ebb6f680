//! A JSON document that borrows from the table, and its text as JSON.
//!
//! The schemas and the OpenAPI documents are built from it. It stands in for `serde_json::Value` because a table of
//! 10,000 reasons is written a dozen times: no text is copied here, and a list item takes one line, so that a changed
//! reason is a changed line.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Lists of texts up to this width stay on one line.
const WIDTH: usize = 100;

/// One value of a document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Node<'a>>),
    /// An object, in the order given.
    Map(Map<'a>),
}

/// The members of an object, in order.
pub(crate) type Map<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// A string node.
pub(crate) fn text<'a>(text: impl Into<Cow<'a, str>>) -> Node<'a> {
    Node::Text(text.into())
}

/// An object node with these members.
pub(crate) fn map<'a, K: Into<Cow<'a, str>>, const N: usize>(members: [(K, Node<'a>); N]) -> Node<'a> {
    Node::Map(members.into_iter().map(|(key, node)| (key.into(), node)).collect())
}

/// The document as JSON, ending in a newline.
pub(crate) fn to_json(node: &Node<'_>) -> String {
    let mut out = String::new();
    write_json(&mut out, node, 0);
    out.push('\n');
    out
}

fn write_json(out: &mut String, node: &Node<'_>, indent: usize) {
    match node {
        Node::List(items) if !items.is_empty() && !fits(items) => {
            write_lines(out, '[', ']', indent, items, |out, item| write_json_item(out, item, indent + 1));
        }
        Node::Map(members) if !members.is_empty() => {
            write_lines(out, '{', '}', indent, members, |out, (key, node)| {
                write_string(out, key);
                out.push_str(": ");
                write_json(out, node, indent + 1);
            });
        }
        _ => write_inline(out, node),
    }
}

/// A list item: on one line when it holds nothing deeper than texts.
fn write_json_item(out: &mut String, item: &Node<'_>, indent: usize) {
    match item {
        Node::Map(members) if members.iter().any(|(_, node)| !is_flat(node)) => write_json(out, item, indent),
        Node::List(_) => write_json(out, item, indent),
        _ => write_inline(out, item),
    }
}

fn write_lines<T>(
    out: &mut String,
    open: char,
    close: char,
    indent: usize,
    items: &[T],
    write: impl Fn(&mut String, &T),
) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        push_indent(out, indent + 1);
        write(out, item);
    }
    out.push('\n');
    push_indent(out, indent);
    out.push(close);
}

fn write_inline(out: &mut String, node: &Node<'_>) {
    match node {
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Text(value) => write_string(out, value),
        Node::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write_inline(out, item);
            }
            out.push(']');
        }
        Node::Map(members) => {
            out.push('{');
            for (index, (key, node)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write_string(out, key);
                out.push_str(": ");
                write_inline(out, node);
            }
            out.push('}');
        }
    }
}

/// A JSON string, which is a YAML double-quoted scalar too.
///
/// Besides what JSON demands, it escapes what YAML or a reader's terminal would not take as it is: further control
/// characters, line and paragraph separators, the byte order mark.
pub(crate) fn write_string(out: &mut String, value: &str) {
    out.push('"');
    if stands_for_itself(value) {
        out.push_str(value);
    } else {
        for (index, line) in value.split('\n').enumerate() {
            out.push_str(if index == 0 { "" } else { "\\n" });
            if stands_for_itself(line) {
                out.push_str(line);
            } else {
                write_escaped(out, line);
            }
        }
    }
    out.push('"');
}

/// Whether nothing needs an escape, as in nearly every text.
fn stands_for_itself(text: &str) -> bool {
    none(text, |b| !(b' '..=b'~').contains(&b) | (b == b'"') | (b == b'\\'))
}

/// Whether all of it is printable ASCII: one line then.
pub(crate) fn is_printable(text: &str) -> bool {
    none(text, |b| !(b' '..=b'~').contains(&b))
}

/// Whether `is_special` holds for no byte. Without a way out in the middle, the compiler tests a block at a time.
fn none(text: &str, is_special: impl Fn(u8) -> bool) -> bool {
    let any = |block: &[u8]| block.iter().fold(0, |found, &b| found | u8::from(is_special(b))) != 0;
    let (blocks, rest) = text.as_bytes().as_chunks::<32>();
    !blocks.iter().any(|block| any(block)) && !any(rest)
}

fn write_escaped(out: &mut String, value: &str) {
    let mut clean = 0;
    for (index, c) in value.char_indices().filter(|(_, c)| must_escape(*c)) {
        out.push_str(&value[clean..index]);
        clean = index + c.len_utf8();
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            _ => _ = write!(out, "\\u{:04x}", u32::from(c)),
        }
    }
    out.push_str(&value[clean..]);
}

/// Whether `c` cannot stand for itself between double quotes.
fn must_escape(c: char) -> bool {
    matches!(c, '"' | '\\') || is_special(c)
}

/// Whether `c` is a control character, or what YAML treats as one. All are in the basic plane: one `\u` escape each.
pub(crate) fn is_special(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a list can stay on one line: short texts alone.
fn fits(items: &[Node<'_>]) -> bool {
    let mut width = 0;
    items.iter().all(|item| {
        width += match item {
            Node::Text(text) => text.len() + 4,
            Node::Bool(_) => 7,
            _ => WIDTH,
        };
        width < WIDTH
    })
}

fn is_flat(node: &Node<'_>) -> bool {
    match node {
        Node::Bool(_) | Node::Text(_) => true,
        Node::List(items) => fits(items),
        Node::Map(members) => members.is_empty(),
    }
}

/// Two spaces a step.
pub(crate) fn push_indent(out: &mut String, indent: usize) {
    const SPACES: &str = "                                ";
    let mut width = indent * 2;
    while width > 0 {
        let some = width.min(SPACES.len());
        out.push_str(&SPACES[..some]);
        width -= some;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_back_as_it_was() {
        let awkward = "a\"b\\c\n\t\r\u{0}\u{7f}\u{85}\u{2028}\u{feff}é😀</script>";
        let node = map([
            ("text", text(awkward)),
            (awkward, Node::List(vec![map([("a", text("b")), ("c", Node::Bool(true))]), Node::List(vec![])])),
            ("empty", Node::Map(vec![])),
            ("long", Node::List(vec![text("x".repeat(60)), text("y".repeat(60))])),
        ]);
        let read: serde_json::Value = serde_json::from_str(&to_json(&node)).expect("JSON");
        let long = ["x".repeat(60), "y".repeat(60)];
        let expected = serde_json::json!({
            "text": awkward, awkward: [{"a": "b", "c": true}, []], "empty": {}, "long": long
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn a_list_item_takes_one_line() {
        let item = || map([("const", text("a")), ("title", text("A"))]);
        let node = map([("oneOf", Node::List(vec![item(), item()])), ("enum", Node::List(vec![text("a"), text("b")]))]);
        assert_eq!(
            to_json(&node),
            r#"{
  "oneOf": [
    {"const": "a", "title": "A"},
    {"const": "a", "title": "A"}
  ],
  "enum": ["a", "b"]
}
"#
        );
    }
}
