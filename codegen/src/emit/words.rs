//! A reason's facts in words, as Markdown: the same ones in every schema and on every page.

use std::borrow::Cow;

use crate::Table;
use crate::table::{Ending, Reason};

/// What the table is about: its title and its docs.
pub(crate) fn about(table: &Table) -> String {
    match &table.docs {
        Some(docs) => format!("{}.\n\n{}", table.title, docs.trim()),
        None => format!("{}.", table.title),
    }
}

/// What the reason means, how else it is spelt and how it ended: a paragraph each.
pub(crate) fn paragraphs<'a>(table: &Table, reason: &'a Reason) -> Cow<'a, str> {
    let docs = reason.docs.trim();
    let further = further(table, reason);
    if further.is_empty() { docs.into() } else { format!("{docs}\n\n{further}").into() }
}

/// The same on one line, with the first paragraph of the docs alone.
pub(crate) fn line<'a>(table: &Table, reason: &'a Reason) -> Cow<'a, str> {
    let docs = first_line(&reason.docs);
    let further = further(table, reason);
    if further.is_empty() { docs } else { format!("{docs} {}", first_line(&further)).into() }
}

/// How a reason ended, on one line without Markdown blocks: `Removed since 2025-01-01. Use `other` instead.`
pub(crate) fn life(table: &Table, reason: &Reason) -> Option<String> {
    let deprecated = reason.deprecated.as_ref().map(|ending| ended(table, "Deprecated", ending));
    let removed = reason.removed.as_ref().map(|ending| ended(table, "Removed", ending));
    match (deprecated, removed) {
        (Some(deprecated), Some(removed)) => Some(format!("{deprecated} {removed}")),
        (deprecated, removed) => removed.or(deprecated),
    }
}

/// Whether a reason is not to be sent any more.
pub(crate) fn has_ended(reason: &Reason) -> bool {
    reason.deprecated.is_some() || reason.removed.is_some()
}

/// The first paragraph on one line.
pub(crate) fn first_line(markdown: &str) -> Cow<'_, str> {
    let text = markdown.trim();
    if !text.contains('\n') {
        return text.into();
    }
    let lines: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    lines.join(" ").into()
}

/// A text as code, whatever is in it, in a table's cell too.
///
/// Between backticks where that works. It does not for a backtick, for a pipe in a table, or for a space at the edge:
/// then an HTML element with character references, which no Markdown reader takes for markup.
pub(crate) fn push_code(out: &mut String, text: &str) {
    if !text.is_empty() && !text.bytes().any(|b| b == b'`' || b == b'|') && text.trim() == text {
        out.extend(["`", text, "`"]);
        return;
    }
    out.push_str("<code>");
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out.push_str("</code>");
}

/// See [`push_code`].
pub(crate) fn code(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_code(&mut out, text);
    out
}

/// What goes with every description: the code where the wire name is another, other spellings, the end.
fn further(table: &Table, reason: &Reason) -> String {
    let mut out = String::new();
    if let Some(code) = reason.code.map(|code| code.to_string()).filter(|code| *code != reason.wire) {
        out.push_str(&format!("Code {code}."));
    }
    if !reason.aliases.is_empty() {
        let aliases: Vec<String> = reason.aliases.iter().map(|alias| code(alias)).collect();
        out.push_str(&format!(" Also spelt {}.", aliases.join(", ")));
    }
    if let Some(life) = life(table, reason) {
        out.push(' ');
        out.push_str(&life);
    }
    if out.starts_with(' ') {
        out.remove(0);
    }
    out
}

fn ended(table: &Table, how: &str, ending: &Ending) -> String {
    let mut out = format!("{how} since {}.", ending.since);
    if let Some(note) = &ending.note {
        out.push(' ');
        out.push_str(&first_line(note));
        if !note.trim_end().ends_with(['.', '!', '?', ':', ')', '`']) {
            out.push('.');
        }
    }
    if let Some(index) = ending.replaced_by {
        out.push_str(&format!(" Use {} instead.", code(&table.reasons[index].wire)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_safe_in_a_table_cell() {
        assert_eq!(code("user_hangup"), "`user_hangup`");
        assert_eq!(code("a<b>"), "`a<b>`");
        assert_eq!(code("a|b"), "<code>a&#124;b</code>");
        assert_eq!(code("a`b"), "<code>a&#96;b</code>");
        assert_eq!(code(" a"), "<code> a</code>");
    }

    #[test]
    fn a_paragraph_becomes_a_line() {
        assert_eq!(first_line("One\n  two.\n\nThree.\n"), "One two.");
        assert_eq!(first_line(" One. \n"), "One.");
    }
}
