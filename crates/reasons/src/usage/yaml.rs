//! YAML as tokens: scalars with or without quotes are literals, and blocks are told by indentation.

use super::tokens::{Kind, Tokens};

/// A file of YAML. Block scalars (`|`, `>`) are text of another kind, and left out.
pub fn tokens(bytes: &[u8]) -> Tokens<'_> {
    let mut tokens = Tokens::new(bytes);
    let mut block: Option<usize> = None;
    let mut start = 0;
    while start < bytes.len() {
        let end = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |length| start + length);
        let line = &bytes[start..end];
        let indentation = line.iter().take_while(|byte| **byte == b' ').count();
        let blank = line[indentation..].iter().all(u8::is_ascii_whitespace);
        if block.is_some_and(|own| indentation > own) || blank {
            start = end + 1;
            continue;
        }
        block = starts_block(line).then_some(indentation);
        items(&mut tokens, start, indentation, end);
        start = end + 1;
    }
    tokens
}

/// A line: dashes, perhaps a key, perhaps a value.
fn items(tokens: &mut Tokens<'_>, start: usize, indentation: usize, end: usize) {
    let bytes = tokens.bytes;
    let mut at = start + indentation;
    // Keys and dashes at one depth belong together; what stands behind a dash is one deeper.
    if !is_item(&bytes[at..end]) {
        tokens.indent(indentation * 2);
    }
    while is_item(&bytes[at..end]) {
        tokens.indent((at - start) * 2 + 1);
        tokens.push(Kind::Mark(","), at, at + 1);
        at += 1;
        at += bytes[at..end].iter().take_while(|byte| **byte == b' ').count();
        if key_end(&bytes[at..end]).is_some() {
            tokens.indent((at - start) * 2);
        }
    }
    if let Some(length) = key_end(&bytes[at..end]) {
        let (from, to) = unquoted(bytes, at, at + length);
        tokens.push(Kind::Key, from, to);
        tokens.push(Kind::Mark(":"), at + length, at + length + 1);
        at += length + 1;
    }
    flow(tokens, at, end);
}

fn is_item(text: &[u8]) -> bool {
    text.starts_with(b"- ") || text == b"-"
}

/// Scalars, and brackets and commas between them.
fn flow(tokens: &mut Tokens<'_>, mut at: usize, end: usize) {
    let bytes = tokens.bytes;
    let mut depth = 0;
    while at < end {
        match bytes[at] {
            b' ' | b'\t' | b'\r' => at += 1,
            b'#' => return close(tokens, depth),
            mark @ (b'[' | b'{') => {
                tokens.push(Kind::Mark(if mark == b'[' { "[" } else { "{" }), at, at + 1);
                tokens.open();
                depth += 1;
                at += 1;
            }
            b']' | b'}' if depth > 0 => {
                tokens.close();
                tokens.push(Kind::Mark("]"), at, at + 1);
                depth -= 1;
                at += 1;
            }
            b',' if depth > 0 => {
                tokens.push(Kind::Mark(","), at, at + 1);
                at += 1;
            }
            b':' if depth > 0 => {
                tokens.push(Kind::Mark(":"), at, at + 1);
                at += 1;
            }
            _ => {
                let stop = at + scalar(&bytes[at..end], depth > 0);
                let (from, to) = unquoted(bytes, at, stop);
                tokens.push(Kind::Text, from, to);
                at = stop.max(at + 1);
            }
        }
    }
    close(tokens, depth);
}

fn close(tokens: &mut Tokens<'_>, depth: usize) {
    (0..depth).for_each(|_| tokens.close());
}

/// How long the scalar is that begins here.
fn scalar(text: &[u8], in_flow: bool) -> usize {
    if let Some(quote @ (b'"' | b'\'')) = text.first() {
        return memchr::memchr(*quote, &text[1..]).map_or(text.len(), |length| length + 2);
    }
    let ends = |at: &usize| match text[*at] {
        b',' | b']' | b'}' | b'[' | b'{' => in_flow,
        b':' => in_flow && text.get(at + 1).is_none_or(|next| *next == b' '),
        b'#' => *at > 0 && text[at - 1] == b' ',
        _ => false,
    };
    let length = (0..text.len()).find(ends).unwrap_or(text.len());
    text[..length].trim_ascii_end().len()
}

/// How long the key is, if the line begins with one.
fn key_end(line: &[u8]) -> Option<usize> {
    if matches!(line.first(), None | Some(b'#' | b'[' | b'{' | b'&' | b'*' | b'!' | b'|' | b'>')) {
        return None;
    }
    let quote = line.first().filter(|byte| matches!(byte, b'"' | b'\''));
    let from = match quote {
        Some(quote) => memchr::memchr(*quote, &line[1..])? + 2,
        None => 0,
    };
    let found = (from..line.len())
        .find(|at| line[*at] == b':' && line.get(at + 1).is_none_or(|next| next.is_ascii_whitespace()))?;
    let hidden = line[..found].windows(2).any(|pair| pair == b" #");
    (!hidden && (quote.is_none() || found == from)).then_some(found)
}

fn unquoted(bytes: &[u8], start: usize, end: usize) -> (usize, usize) {
    match (bytes.get(start), end.checked_sub(1).and_then(|last| bytes.get(last))) {
        (Some(b'"'), Some(b'"')) | (Some(b'\''), Some(b'\'')) if end >= start + 2 => (start + 1, end - 1),
        _ => (start, end),
    }
}

fn starts_block(line: &[u8]) -> bool {
    let line = line.trim_ascii_end();
    let line = line.strip_suffix(b"-").or_else(|| line.strip_suffix(b"+")).unwrap_or(line);
    line.ends_with(b": |") || line.ends_with(b": >") || line.ends_with(b"- |") || line.ends_with(b"- >")
}
