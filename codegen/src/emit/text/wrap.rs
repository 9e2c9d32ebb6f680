//! Markdown of a table as lines of comments.

use crate::emit::rust::doc::{begins_block, is_item};

/// The text as lines of a comment, the first of them too: `"/// "` gives `/// …`. A line is at most `width` characters
/// long, with the prefix, unless a word is longer. Blanks at the end of a line are dropped.
pub(super) fn comment(text: &str, prefix: &str, width: usize) -> String {
    let room = width.saturating_sub(prefix.chars().count()).max(20);
    let lines: Vec<String> =
        lines(text, room).iter().map(|line| format!("{prefix}{line}").trim_end().to_owned()).collect();
    lines.join("\n")
}

/// The text in lines of at most `width` characters: paragraphs and lists are filled anew, code stays as it is.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    let mut paragraph = String::new();
    let mut fence: Option<&str> = None;
    for line in text.trim_end().lines().map(str::trim_end) {
        let bare = line.trim_start();
        let code = line.starts_with("    ") && paragraph.is_empty();
        if fence.is_some() || begins_block(bare) || code {
            fill(&mut out, &std::mem::take(&mut paragraph), width);
        }
        if let Some(end) = fence {
            out.push(line.to_owned());
            fence = (!bare.starts_with(end)).then_some(end);
        } else if bare.starts_with("```") || bare.starts_with("~~~") {
            out.push(line.to_owned());
            fence = Some(&bare[..3]);
        } else if bare.is_empty() || bare.starts_with(['|', '#']) || code {
            out.push(line.to_owned());
        } else if paragraph.is_empty() {
            line.clone_into(&mut paragraph);
        } else {
            paragraph.push(' ');
            paragraph.push_str(bare);
        }
    }
    fill(&mut out, &paragraph, width);
    out
}

/// Adds a paragraph or a list's item as lines.
fn fill(out: &mut Vec<String>, paragraph: &str, width: usize) {
    let bare = paragraph.trim_start();
    let indent = paragraph.len() - bare.len();
    let hanging = " ".repeat(indent + if is_item(bare) { 2 } else { 0 });
    let mut line = String::new();
    let mut length = 0;
    for word in bare.split(' ') {
        let letters = word.chars().count();
        let first = line.is_empty();
        // What would begin a list or a heading must not begin a line.
        if !first && length + 1 + letters > width && !begins_block(word) {
            out.push(std::mem::take(&mut line));
            line.push_str(&hanging);
            line.push_str(word);
            length = hanging.len() + letters;
        } else {
            line.push_str(if first { &paragraph[..indent] } else { " " });
            line.push_str(word);
            length += letters + if first { indent } else { 1 };
        }
    }
    if !line.trim().is_empty() {
        out.push(line);
    }
}

/// Markdown as a plain text: code without its backticks, links as their words.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['[', '`']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let words = if rest.starts_with('[') { link(rest) } else { None };
        match words {
            Some((words, end)) => {
                out.push_str(&plain(words));
                rest = &rest[end..];
            }
            None => {
                out.push_str(rest[..1].trim_matches('`'));
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The words of `[words](address)`, and where it ends.
fn link(rest: &str) -> Option<(&str, usize)> {
    let words = rest.find(']')?;
    let target = rest[words + 1..].strip_prefix('(')?;
    Some((&rest[1..words], words + 2 + target.find(')')? + 1))
}
