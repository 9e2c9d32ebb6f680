//! Markdown from a table as `///` comments that cannot break a build or `rustdoc`.

use std::borrow::Cow;
use std::fmt::Write;

/// Adds `markdown` as a doc comment of lines that begin with `indent`.
///
/// Code blocks are marked as text, or `rustdoc` would run them as tests.
pub(super) fn push_doc(out: &mut String, indent: &str, markdown: &str) {
    let mut fence: Option<&str> = None;
    let mut in_list = false;
    let mut after_blank = true;
    // The lines of a paragraph so far, to be filled anew: the table's lines may be longer than Rust's.
    let mut paragraph = String::new();
    for line in markdown.trim_end().lines().map(str::trim_end) {
        let bare = line.trim_start();
        let indentation = &line[..line.len() - bare.len()];
        let deep = indentation.len() >= 4 || indentation.contains('\t');
        if fence.is_some() || begins_block(bare) {
            push_wrapped(out, indent, &std::mem::take(&mut paragraph));
        }
        if let Some(end) = fence {
            push_line(out, indent, &visible(line));
            if bare.starts_with(end) && bare.trim_start_matches(['`', '~']).is_empty() {
                fence = None;
            }
        } else if bare.starts_with("```") || bare.starts_with("~~~") {
            fence = Some(&bare[..3]);
            push_line(out, indent, &opening_fence(line));
        } else if bare.is_empty() || bare.starts_with('|') {
            push_line(out, indent, &safe(line));
        } else if !paragraph.is_empty() {
            paragraph.push(' ');
            paragraph.push_str(&safe(bare));
        } else {
            // Four spaces would begin a code block, which would be run as a test.
            let indentation = if deep && (after_blank || !in_list) { "   " } else { indentation };
            paragraph = format!("{indentation}{}", safe(bare));
        }
        if line.ends_with('\\') || bare.starts_with('#') {
            push_wrapped(out, indent, &std::mem::take(&mut paragraph));
        }
        let ends_list = after_blank && !bare.is_empty() && indentation.is_empty();
        in_list = (in_list && !ends_list) || is_item(bare);
        after_blank = bare.is_empty();
    }
    push_wrapped(out, indent, &paragraph);
    if let Some(end) = fence {
        push_line(out, indent, end);
    }
}

/// Whether a line is no continuation of the paragraph before it.
pub(in crate::emit) fn begins_block(bare: &str) -> bool {
    let html = bare.starts_with('<') && !bare.starts_with("<http");
    let fence = bare.starts_with("```") || bare.starts_with("~~~");
    bare.is_empty() || is_item(bare) || bare.starts_with(['|', '#', '>', '=']) || html || fence
}

/// Adds one line of a doc comment.
pub(super) fn push_line(out: &mut String, indent: &str, line: &str) {
    // Infallible: writing to a string.
    let _ = match line.trim_end() {
        "" => writeln!(out, "{indent}///"),
        line => writeln!(out, "{indent}/// {line}"),
    };
}

/// Adds Markdown that is safe already, such as the emitter's own, as lines of no more than 100 characters.
pub(super) fn push_wrapped(out: &mut String, indent: &str, markdown: &str) {
    const WIDTH: usize = 100;
    if markdown.is_empty() {
        return;
    }
    let hanging = markdown.len() - markdown.trim_start().len() + if is_item(markdown.trim_start()) { 2 } else { 0 };
    let room = WIDTH - indent.len() - "/// ".len();
    let mut rest = markdown.trim_end();
    let mut line = String::new();
    loop {
        let fits = rest.char_indices().nth(room - line.len()).map(|(at, c)| at + c.len_utf8());
        // What would begin a list, a heading or a quotation must not begin a line.
        let breaks = |at: &usize| !begins_block(&rest[at + 1..]);
        let cut = fits.and_then(|end| {
            let before = rest[..end].match_indices(' ').map(|(at, _)| at).rfind(breaks);
            before.or_else(|| rest.match_indices(' ').map(|(at, _)| at).filter(|space| *space >= end).find(breaks))
        });
        let Some(cut) = cut else { break };
        push_line(out, indent, &format!("{line}{}", &rest[..cut]));
        rest = &rest[cut + 1..];
        line = " ".repeat(hanging);
    }
    push_line(out, indent, &format!("{line}{rest}"));
}

/// Markdown on one line, to stand inside a list item.
pub(super) fn inline(markdown: &str) -> String {
    safe(&markdown.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Text that is no Markdown as a code span.
pub(super) fn code(text: &str) -> String {
    let text = visible(text).replace(['\n', '\r', '\t'], " ");
    let ticks = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(ticks + 1);
    let space = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

pub(in crate::emit) fn is_item(line: &str) -> bool {
    let numbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with(['-', '*', '+']) || (numbered.len() < line.len() && numbered.starts_with(['.', ')']))
}

/// A fence whose code is not taken for Rust.
fn opening_fence(line: &str) -> Cow<'_, str> {
    let start = line.len() - line.trim_start().trim_start_matches(['`', '~']).len();
    let info = line[start..].trim();
    let rust = ["rust", "ignore", "should_panic", "no_run", "compile_fail", "test_harness", "standalone", "custom"];
    let first = info.split([',', ' ', '{', ':']).next().unwrap_or_default();
    if first.is_empty() || rust.iter().any(|word| info.contains(word)) || info.starts_with("edition") {
        format!("{}text", &line[..start]).into()
    } else {
        visible(line)
    }
}

/// What cannot be seen, spelled out: `rustc` refuses some of it in comments.
fn visible(line: &str) -> Cow<'_, str> {
    let hidden = |c: char| (c.is_control() && c != '\t') || crate::names::is_bidi_control(c);
    if line.contains(hidden) { line.replace(hidden, "\u{fffd}").into() } else { line.into() }
}

/// A line whose bare addresses are links, and whose brackets and tags are not.
fn safe(line: &str) -> String {
    let line = visible(line);
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = &*line;
    while let Some(at) = rest.find(['`', '[', '<', 'h', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = match rest.as_bytes()[0] {
            b'`' => code_span(rest),
            b'\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            b'[' => link(rest).unwrap_or_else(|| escape(&mut out)),
            b'<' => autolink(rest).unwrap_or_else(|| escape(&mut out)),
            _ => match address(rest) {
                Some(end) if !out.ends_with(['<', '(', '"']) => {
                    // Infallible: writing to a string.
                    let _ = write!(out, "<{}>", &rest[..end]);
                    rest = &rest[end..];
                    continue;
                }
                _ => 1,
            },
        };
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    out.push_str(rest);
    out
}

fn escape(out: &mut String) -> usize {
    out.push('\\');
    1
}

/// The length of the code span that `rest` begins with, or of its backticks where nothing closes it.
fn code_span(rest: &str) -> usize {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let mut from = ticks;
    while let Some(at) = rest[from..].find(&rest[..ticks]) {
        let end = from + at + ticks;
        if !rest[end..].starts_with('`') {
            return end;
        }
        from = end + rest[end..].len() - rest[end..].trim_start_matches('`').len();
    }
    ticks
}

/// The length of `[words](address)`.
fn link(rest: &str) -> Option<usize> {
    let words = rest.find(']')?;
    let target = rest[words + 1..].strip_prefix('(')?;
    Some(words + 2 + target.find(')')? + 1)
}

/// The length of `<https://…>`.
fn autolink(rest: &str) -> Option<usize> {
    let end = rest.find('>')?;
    address(&rest[1..]).filter(|length| 1 + length == end).map(|_| end + 1)
}

/// The length of the web address that `rest` begins with, without the punctuation after it.
fn address(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("https://").or_else(|| rest.strip_prefix("http://"))?;
    let end = after.find(|c: char| c.is_whitespace() || "<>\"`|\\".contains(c)).unwrap_or(after.len());
    let address = after[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_']);
    (!address.is_empty()).then(|| rest.len() - after.len() + address.len())
}

#[cfg(test)]
mod tests {
    use super::{code, inline, push_doc};

    fn doc(markdown: &str) -> String {
        let mut out = String::new();
        push_doc(&mut out, "", markdown);
        out
    }

    #[test]
    fn code_blocks_are_no_tests() {
        assert_eq!(doc("a\n\n```\nx\n```\n"), "/// a\n///\n/// ```text\n/// x\n/// ```\n");
        assert_eq!(doc("```json\n{}"), "/// ```json\n/// {}\n/// ```\n");
        assert_eq!(doc("~~~ rust\nx\n~~~"), "/// ~~~text\n/// x\n/// ~~~\n");
        assert_eq!(doc("a\n\n    x = 1"), "/// a\n///\n///    x = 1\n");
        assert_eq!(doc("\tx"), "///    x\n");
    }

    #[test]
    fn what_rustdoc_warns_about_is_escaped() {
        assert_eq!(inline("see https://a.b/c."), "see <https://a.b/c>.");
        assert_eq!(inline("see <https://a.b/c>, [here](https://d)"), "see <https://a.b/c>, [here](https://d)");
        assert_eq!(inline("a [b] of Vec<T>, `x[0] <y>`"), "a \\[b] of Vec\\<T>, `x[0] <y>`");
        assert_eq!(inline("a\r\nb\u{202e}c"), "a b\u{fffd}c");
        assert_eq!(inline("half `open"), "half `open");
    }

    #[test]
    fn code_spans_hold_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("`a``b"), "``` `a``b ```");
    }
}
