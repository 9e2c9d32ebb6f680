//! Lists of names in TypeScript and JavaScript: unions of strings, arrays, objects and enums.

use super::tokens::{self, Commented, Kind, Language, Token};
use super::{Found, List};

const LANGUAGE: Language = Language { hash: false, backticks: true, triple: false };

/// Every list of at least two names.
pub(super) fn lists(text: &str) -> Vec<List> {
    tokens::lists(text, LANGUAGE, |source, at| match &source.tokens[at].kind {
        Kind::Text(_) => union(source, at),
        Kind::Sign('[') => array(source, at),
        Kind::Sign('{') => object(source, at),
        _ => (None, at + 1),
    })
}

/// `'a' | 'b'`, from the first text on.
fn union(source: &Commented, start: usize) -> (Option<List>, usize) {
    let tokens = &source.tokens;
    let mut found = Vec::new();
    let mut at = start;
    while let Some(wire) = tokens.get(at).and_then(Token::text) {
        found.push(reason(source, at, wire, None));
        if !tokens.get(at + 1).is_some_and(|token| token.is('|')) {
            at += 1;
            break;
        }
        at += 2;
    }
    // A `|` may stand before the first one too.
    let before = if start > 0 && tokens[start - 1].is('|') { start - 1 } else { start };
    (Some(list("union", tokens, before, found)), at)
}

/// `['a', 'b']`: texts alone.
fn array(source: &Commented, start: usize) -> (Option<List>, usize) {
    let tokens = &source.tokens;
    let mut found = Vec::new();
    let mut at = start + 1;
    while let Some(wire) = tokens.get(at).and_then(Token::text) {
        found.push(reason(source, at, wire, None));
        at += 1 + usize::from(tokens.get(at + 1).is_some_and(|token| token.is(',')));
    }
    let closed = tokens.get(at).is_some_and(|token| token.is(']'));
    match closed {
        true => (Some(list("array", tokens, start, found)), at + 1),
        false => (None, start + 1),
    }
}

/// `{ A: 'a', B: 'b' }` and `enum X { A = 'a', B }`.
fn object(source: &Commented, start: usize) -> (Option<List>, usize) {
    let tokens = &source.tokens;
    let is_enum = start > 1 && tokens[start - 2].word() == Some("enum");
    let mut found = Vec::new();
    let mut at = start + 1;
    let mut next = 0i64;
    while let Some(token) = tokens.get(at).filter(|token| !token.is('}')) {
        let (Kind::Word(name) | Kind::Text(name)) = &token.kind else { return (None, start + 1) };
        let valued = tokens.get(at + 1).is_some_and(|sign| sign.is(if is_enum { '=' } else { ':' }));
        let value = tokens.get(at + 2).map(|token| &token.kind).filter(|_| valued);
        match (value, is_enum) {
            (Some(Kind::Text(wire)), _) => {
                let words = source.about(at + 2).or_else(|| source.about(at));
                found.push(reason(source, at, wire, Some(name)).with(words));
            }
            (Some(Kind::Number(number)), true) => {
                found.push(Found { code: Some(*number), ..reason(source, at, name, None) });
                next = number.saturating_add(1);
            }
            (None, true) => {
                found.push(Found { code: Some(next), ..reason(source, at, name, None) });
                next = next.saturating_add(1);
            }
            _ => return (None, start + 1),
        }
        at += if valued { 3 } else { 1 };
        match tokens.get(at) {
            Some(token) if token.is(',') => at += 1,
            Some(token) if token.is('}') => {}
            _ => return (None, start + 1),
        }
    }
    // A text may be what an object says about a name, rather than the name: then the names are the keys.
    let sentences = found.iter().filter(|found| found.wire.contains(' ')).count();
    if sentences * 2 > found.len() {
        for one in &mut found {
            let key = one.name.take().unwrap_or_default();
            one.docs = Some(std::mem::replace(&mut one.wire, key));
        }
    }
    (Some(list(if is_enum { "enum" } else { "object" }, tokens, start, found)), at + 1)
}

impl Found {
    fn with(self, docs: Option<String>) -> Found {
        Found { docs: docs.or(self.docs), ..self }
    }
}

fn reason(source: &Commented, at: usize, wire: &str, name: Option<&str>) -> Found {
    let docs = source.about(at);
    let deprecated = docs.as_deref().is_some_and(|docs| docs.contains("@deprecated"));
    // What the tag says is about its end, not about what it means.
    let docs = docs.and_then(|docs| docs.split("@deprecated").next().map(|docs| docs.trim().to_owned()));
    Found {
        wire: wire.to_owned(),
        docs,
        name: name.map(str::to_owned).filter(|name| name != wire),
        deprecated,
        line: source.tokens[at].line,
        ..Found::default()
    }
}

fn list(what: &str, tokens: &[Token], start: usize, found: Vec<Found>) -> List {
    let line = tokens.get(start).map_or(1, |token| token.line);
    List { place: format!("the {what} at line {line}"), name: name(tokens, start), found, ..List::default() }
}

/// What a list is called: the nearest word before its `=`, `:` or `{` that is no keyword.
fn name(tokens: &[Token], start: usize) -> Option<String> {
    const KEYWORDS: [&str; 12] =
        ["type", "const", "let", "var", "enum", "export", "readonly", "as", "string", "Array", "return", "default"];
    let before = tokens[..start].iter().rev().take(12);
    let mut words = before.take_while(|token| !matches!(token.kind, Kind::Sign(';' | '}' | '{' | ')')));
    words.find_map(|token| token.word().filter(|word| !KEYWORDS.contains(word)).map(str::to_owned))
}
