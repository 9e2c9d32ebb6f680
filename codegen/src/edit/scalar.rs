//! Texts as YAML that every reader reads alike: bare, in single quotes or in double quotes.

use crate::emit::document::{is_special, write_string};
use crate::scalar::{is_date, read_as};

use super::Value;

/// A revision or the like as a value: a date is written bare, as people write it.
pub fn label(text: &str) -> Value {
    let date = is_date(text) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if date { Value::Bare(text.to_owned()) } else { Value::Text(text.to_owned()) }
}

/// Whether no reader of any YAML version takes a bare `text` for anything but this text; `flow`: inside of brackets or
/// braces, or as a key.
pub(super) fn is_bare(text: &str, flow: bool) -> bool {
    if !text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '$' | '(' | '/' | '.' | '_')) {
        return false;
    }
    // What starts with a digit or a dot may be a number or a date to somebody.
    let numeric = text.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let looks_so = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b"+-.:_eExX ,TtZz".contains(&b));
    if numeric && (looks_so(text) || is_date(text)) || read_as(text).is_some() || has_meaning(text) {
        return false;
    }
    if text.ends_with([' ', ':']) || text.contains(": ") || text.contains(" #") {
        return false;
    }
    if flow && (text.contains([',', '[', ']', '{', '}']) || (text.contains(':') && !is_address(text))) {
        return false;
    }
    !text.chars().any(|c| is_special(c) || is_unseen(c))
}

/// An address has a colon that ends no key.
fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && text.matches(':').count() == 1
}

fn is_unseen(c: char) -> bool {
    crate::names::is_bidi_control(c) || (c.is_whitespace() && c != ' ')
}

fn has_meaning(text: &str) -> bool {
    const WORDS: [&str; 11] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    text.len() <= 5 && WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Writes a text on one line; `quoted` asks for quotes that are not needed.
pub(super) fn write_line(out: &mut String, text: &str, flow: bool, quote: char, quoted: bool) {
    if !quoted && is_bare(text, flow) {
        out.push_str(text);
    } else if text.chars().any(|c| is_special(c) || is_unseen(c)) {
        write_string(out, text);
    } else if prefers_single(text, quote) {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    } else {
        write_string(out, text);
    }
}

/// Whether single quotes are to be used: the author's own, unless the other kind saves escapes.
pub(super) fn prefers_single(text: &str, quote: char) -> bool {
    let escapes = text.contains(['"', '\\']);
    if quote == '\'' { !text.contains('\'') || escapes } else { escapes && !text.contains('\'') }
}
