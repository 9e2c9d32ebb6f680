//! Texts of the table as pieces of Markdown.

use std::borrow::Cow;
use std::time::Duration;

/// A plain text of one line: nothing in it is markup.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        let word_inside = c == '_' && within_word(text, index);
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '#' | '~' | '&') && !word_inside {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A column's text: inline Markdown, in which `<endpoint>` is nevertheless words and no HTML.
///
/// Authors put code between backticks there as they do in docs, and expect no more than that.
pub(super) fn inline(text: &str) -> Cow<'_, str> {
    if !starts_block(text) && !text.bytes().any(|b| b == b'`' || b == b'<') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    if starts_block(text) {
        out.push('\\');
    }
    while let Some(at) = rest.find(['`', '<']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('<') {
            out.push_str("\\<");
            rest = &rest[1..];
            continue;
        }
        let run = rest.len() - rest.trim_start_matches('`').len();
        let close = code_end(&rest[run..], run);
        let end = run + close.unwrap_or(0);
        out.push_str(&rest[..end]);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.into()
}

/// A text as a table's cell: on one line already, and no pipe ends it.
pub(super) fn cell(line: &str) -> Cow<'_, str> {
    if !line.contains('|') {
        return line.into();
    }
    let mut out = String::with_capacity(line.len() + 4);
    let mut escaped = false;
    for c in line.chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out.into()
}

/// Writes a text whose lines after the first are set in by `indent`, so that they belong to a list's item.
pub(super) fn push_indented(out: &mut String, text: &str, indent: &str) {
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(if line.trim().is_empty() { "" } else { indent });
        }
        out.push_str(line);
    }
}

/// A text of one or more lines as code, as it is.
pub(super) fn verbatim(text: &str) -> String {
    let text = text.trim_end_matches('\n');
    if !text.contains('\n') {
        return super::super::words::code(text);
    }
    // A fence longer than any in the text.
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat((longest + 1).max(3));
    format!("{fence}text\n{text}\n{fence}")
}

/// `UserHangup` as a part of an anchor: `user-hangup`. What differs in more than case stays different.
pub(super) fn push_kebab(out: &mut String, variant: &str) {
    let mut before = b'A';
    for &b in variant.as_bytes() {
        if b.is_ascii_uppercase() && !before.is_ascii_uppercase() {
            out.push('-');
        }
        out.push(char::from(b.to_ascii_lowercase()));
        before = b;
    }
}

/// `likely_causes` as a label: `Likely causes`.
pub(super) fn label(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A length of time as people write it: `1 h 30 min`.
pub(super) fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let nanos = u64::from(duration.subsec_nanos());
    let parts = [
        (seconds / 86_400, "d"),
        (seconds / 3_600 % 24, "h"),
        (seconds / 60 % 60, "min"),
        (seconds % 60, "s"),
        (nanos / 1_000_000, "ms"),
        (nanos / 1_000 % 1_000, "µs"),
        (nanos % 1_000, "ns"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, unit)| format!("{count} {unit}")).collect();
    if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") }
}

fn within_word(text: &str, index: usize) -> bool {
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    word(text[..index].chars().next_back()) && word(text[index + 1..].chars().next())
}

/// Whether a line begins a heading, a list or a quotation.
fn starts_block(text: &str) -> bool {
    let marks = text.trim_start_matches(['#', '>', '-', '+', '*', '=', '~']);
    marks.len() < text.len() && (marks.is_empty() || marks.starts_with(' '))
}

/// Where a code span ends that `run` backticks began, its closing backticks included.
fn code_end(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('`').map(|start| at + start) {
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == run {
            return Some(start + length);
        }
        at = start + length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_words_outside_code() {
        assert_eq!(inline("Call <endpoint> by `<a>`"), "Call \\<endpoint> by `<a>`");
        assert_eq!(inline("an ` alone <a>"), "an ` alone \\<a>");
        assert_eq!(inline("``a ` <b>`` <c>"), "``a ` <b>`` \\<c>");
        assert_eq!(inline("# one"), "\\# one");
        assert_eq!(inline("*one* and two_three"), "*one* and two_three");
    }

    #[test]
    fn a_pipe_is_escaped_once() {
        assert_eq!(cell("a | b \\| c \\\\| d"), "a \\| b \\| c \\\\\\| d");
    }

    #[test]
    fn durations_are_as_people_write_them() {
        assert_eq!(duration(Duration::from_secs(5_400)), "1 h 30 min");
        assert_eq!(duration(Duration::from_millis(250)), "250 ms");
        assert_eq!(duration(Duration::ZERO), "0 s");
        assert_eq!(duration(Duration::from_secs(172_801)), "2 d 1 s");
    }

    #[test]
    fn a_title_is_no_markup() {
        assert_eq!(escape("a_b *c* <d> _e_"), "a_b \\*c\\* \\<d> \\_e\\_");
    }
}
