//! A document's text as YAML that every reader reads alike.
//!
//! `serde_yaml` leaves `no`, `on`, `2026-02-18`, `12:30:45`, `1_000` and `=` bare, because its own reader takes them for
//! text. Readers of YAML 1.1 (PyYAML, Ruby's Psych, SnakeYAML) take them for a boolean, a date, a number or a tag. So
//! here a text stays bare only where no reader could take it for something else.

use super::document::{Node, is_printable, is_special, push_indent, write_string};

/// The document as YAML under a comment of one line, ending in a newline.
pub(crate) fn to_yaml(comment: &str, node: &Node<'_>) -> String {
    let mut out = format!("# {comment}\n");
    write_block(&mut out, node, 0);
    out
}

/// Writes a value whose first line starts where the cursor is, at `indent`.
fn write_block(out: &mut String, node: &Node<'_>, indent: usize) {
    match node {
        Node::Map(members) if !members.is_empty() => {
            for (index, (key, node)) in members.iter().enumerate() {
                if index > 0 {
                    push_indent(out, indent);
                }
                write_flow(out, key);
                out.push(':');
                write_after_key(out, node, indent);
            }
        }
        Node::List(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    push_indent(out, indent);
                }
                out.push('-');
                match item {
                    Node::Map(_) | Node::List(_) => {
                        out.push(' ');
                        write_block(out, item, indent + 1);
                    }
                    _ => write_after_key(out, item, indent),
                }
            }
        }
        _ => {
            write_leaf(out, node);
            out.push('\n');
        }
    }
}

/// Writes a value that follows a key's colon or a list's dash on the same line.
fn write_after_key(out: &mut String, node: &Node<'_>, indent: usize) {
    match node {
        Node::Map(members) if !members.is_empty() => nest(out, node, indent + 1),
        // A list under a key is not indented further, as most hand-written OpenAPI has it.
        Node::List(items) if !items.is_empty() => nest(out, node, indent),
        Node::Text(text) if fits_literal(text) => write_literal(out, text, indent + 1),
        _ => {
            out.push(' ');
            write_leaf(out, node);
            out.push('\n');
        }
    }
}

fn nest(out: &mut String, node: &Node<'_>, indent: usize) {
    out.push('\n');
    push_indent(out, indent);
    write_block(out, node, indent);
}

fn write_leaf(out: &mut String, node: &Node<'_>) {
    match node {
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Text(text) => write_flow(out, text),
        Node::List(_) => out.push_str("[]"),
        Node::Map(_) => out.push_str("{}"),
    }
}

/// Writes a text on one line: bare, in single quotes or in double quotes, whichever is the simplest that is safe.
fn write_flow(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
    } else if has_special(text) {
        write_string(out, text);
    } else {
        out.push('\'');
        for (index, part) in text.split('\'').enumerate() {
            out.push_str(if index == 0 { "" } else { "''" });
            out.push_str(part);
        }
        out.push('\'');
    }
}

/// Whether no reader of any YAML version takes a bare `text` for anything but this text.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // What starts with a letter is neither a number nor a date nor an indicator.
    bytes.first().is_some_and(|&b| b.is_ascii_alphabetic() || b == b'$')
        && bytes.last() != Some(&b' ')
        && bytes.iter().fold(true, |plain, &b| plain & PLAIN[b as usize])
        // A colon ends a key, but not the one in an address.
        && !bytes.windows(2).any(|pair| pair[0] == b':' && pair[1] != b'/')
        && bytes.last() != Some(&b':')
        && !is_word_with_meaning(text)
}

/// The bytes that mean nothing to YAML after a letter.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let harmless = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-./,;()+$'`*:";
    let mut at = 0;
    while at < harmless.len() {
        plain[harmless[at] as usize] = true;
        at += 1;
    }
    plain
};

fn is_word_with_meaning(text: &str) -> bool {
    const WORDS: [&str; 10] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"];
    text.len() <= 5 && WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether a text of several lines can be written as they are.
fn fits_literal(text: &str) -> bool {
    !is_printable(text)
        && text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.lines().any(|line| has_special(line) || line.ends_with(' '))
        && !text.contains('\r')
}

/// Whether a character needs an escape.
fn has_special(text: &str) -> bool {
    !is_printable(text) && text.chars().any(is_special)
}

fn write_literal(out: &mut String, text: &str, indent: usize) {
    let body = text.trim_end_matches('\n');
    let newlines = text.len() - body.len();
    // The sign says what becomes of the newlines at the end: none, one, or all of them.
    out.push_str(match newlines {
        0 => " |-\n",
        1 => " |\n",
        _ => " |+\n",
    });
    for line in body.split('\n') {
        if !line.is_empty() {
            push_indent(out, indent);
            out.push_str(line);
        }
        out.push('\n');
    }
    (1..newlines).for_each(|_| out.push('\n'));
}

#[cfg(test)]
mod tests {
    use super::super::document::{map, text};
    use super::*;

    const AWKWARD: &[&str] = &[
        "no",
        "Y",
        "off",
        "404",
        "0017",
        "1e3",
        "~",
        "2026-02-18",
        "12:30:45",
        "1_000",
        "0x1F",
        "0o17",
        "+1",
        ".5",
        ".inf",
        "=",
        "<<",
        "null",
        "a: b",
        "a:b",
        "a:",
        "a #b",
        "-x",
        "- x",
        "@a",
        "`a",
        "*a",
        "&a",
        "!a",
        "|",
        "%x",
        "{a}",
        "[a]",
        "",
        " ",
        "a|b",
        "'a'",
        "it's",
        "\"a\"",
        "a\\b",
        "line\nline2",
        "line\n\nline\n",
        "line\n\n\n",
        " line\nline",
        "line \nline",
        "\nline",
        "tab\there",
        "\u{7f}",
        "\u{85}",
        "\u{2028}x",
        "\u{feff}x",
        "é",
        "😀",
        "https://example.com/a?b=c#d",
        "yes ",
        "08",
        "a, b",
        "---",
        "...",
        "? a",
        ">",
        "x\r\ny",
        "NaN",
        "$ref",
    ];

    #[test]
    fn yaml_is_read_back_as_it_was() {
        for awkward in AWKWARD {
            let deep = map([(*awkward, Node::List(vec![text(*awkward), map([(*awkward, text(*awkward))])]))]);
            let node = map([
                ("text", text(*awkward)),
                ("list", Node::List(vec![text(*awkward), Node::List(vec![text(*awkward)]), Node::Bool(false), deep])),
                ("empty", Node::List(vec![Node::List(vec![]), Node::Map(vec![])])),
            ]);
            let yaml = to_yaml("A comment.", &node);
            let read: serde_json::Value = serde_yaml::from_str(&yaml).unwrap_or_else(|e| panic!("{e}\n{yaml}"));
            let awkward = *awkward;
            let expected = serde_json::json!({
                "text": awkward,
                "list": [awkward, [awkward], false, {awkward: [awkward, {awkward: awkward}]}],
                "empty": [[], {}],
            });
            assert_eq!(read, expected, "{yaml}");
        }
    }

    #[test]
    fn what_another_reader_would_not_take_for_text_is_quoted() {
        for word in ["no", "On", "y", "404", "2026-02-18", "12:30:45", "1_000", "=", "~", "null", ".inf"] {
            assert_eq!(to_yaml("", &text(word)), format!("# \n'{word}'\n"));
        }
        assert_eq!(to_yaml("", &text("user_hangup")), "# \nuser_hangup\n");
        assert_eq!(to_yaml("", &text("pipeline-error-openai-401")), "# \npipeline-error-openai-401\n");
    }
}
