//! Lists of names in Python: `Literal`, classes of enums, lists and mappings of strings.

use super::tokens::{self, Commented, Kind, Language, Token};
use super::{Found, List};

const LANGUAGE: Language = Language { hash: true, backticks: false, triple: true };

/// Every list of at least two names.
pub(super) fn lists(text: &str) -> Vec<List> {
    tokens::lists(text, LANGUAGE, |source, at| match &source.tokens[at].kind {
        Kind::Word(word) if word == "class" => class(source, at),
        Kind::Sign('[' | '(' | '{') => sequence(source, at),
        _ => (None, at + 1),
    })
}

/// `class Reason(str, Enum):` and its members.
fn class(source: &Commented, start: usize) -> (Option<List>, usize) {
    let tokens = &source.tokens;
    let (Some(name), Some(open)) = (tokens.get(start + 1).and_then(Token::word), tokens.get(start + 2)) else {
        return (None, start + 1);
    };
    // The names of a class's bases are few.
    let Some(close) = tokens[start..].iter().take(64).position(|token| token.is(')')).map(|at| start + at) else {
        return (None, start + 1);
    };
    let is_enum = tokens[start..close].iter().filter_map(Token::word).any(|word| word.ends_with("Enum"));
    if !open.is('(') || !is_enum {
        return (None, start + 1);
    }
    let mut at = close + 2;
    // What the class says about itself.
    at += usize::from(tokens.get(at).is_some_and(|token| token.text().is_some()));
    let mut found = Vec::new();
    while let (Some(member), Some(equals)) = (tokens.get(at).and_then(Token::word), tokens.get(at + 1)) {
        if !equals.is('=') {
            break;
        }
        let line = tokens[at].line;
        let docs = (at..=at + 2)
            .rev()
            .find_map(|at| source.behind.get(at).cloned().flatten())
            .or_else(|| source.above[at].clone());
        let mut one = Found { docs, line, name: Some(member.to_owned()), ..Found::default() };
        match tokens.get(at + 2).map(|token| &token.kind) {
            Some(Kind::Text(wire)) => one.wire = wire.clone(),
            Some(Kind::Number(number)) => {
                one.code = Some(*number);
                one.wire = member.to_owned();
                one.name = None;
            }
            // `auto()` of a `StrEnum` is the name in small letters.
            Some(Kind::Word(word)) if word == "auto" => one.wire = member.to_lowercase(),
            _ => break,
        }
        at += 3;
        while tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign('(' | ')'))) {
            at += 1;
        }
        // A text of its own below a member is about it.
        let about = tokens.get(at).filter(|token| token.line > line).and_then(Token::text);
        if let Some(about) = about {
            one.docs = Some(about.to_owned());
            at += 1;
        }
        found.push(one);
    }
    let place = format!("the class at line {}", tokens[start].line);
    (Some(List { place, name: Some(name.to_owned()), found, ..List::default() }), at)
}

/// Texts in brackets, as of `Literal`, or a mapping from texts.
fn sequence(source: &Commented, start: usize) -> (Option<List>, usize) {
    let tokens = &source.tokens;
    let mut found = Vec::new();
    let mut at = start + 1;
    while let Some(wire) = tokens.get(at).and_then(Token::text) {
        let mut one =
            Found { wire: wire.to_owned(), docs: source.about(at), line: tokens[at].line, ..Found::default() };
        at += 1;
        if tokens.get(at).is_some_and(|token| token.is(':')) {
            match tokens.get(at + 1).map(|token| &token.kind) {
                Some(Kind::Text(words)) => one.docs = Some(words.clone()),
                Some(Kind::Number(number)) => one.code = Some(*number),
                _ => return (None, start + 1),
            }
            at += 2;
        }
        found.push(one);
        at += usize::from(tokens.get(at).is_some_and(|token| token.is(',')));
    }
    if !tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign(']' | ')' | '}'))) {
        return (None, start + 1);
    }
    let line = tokens[start].line;
    let before = tokens[..start].iter().rev().take(8);
    let mut words = before
        .take_while(|token| matches!(token.kind, Kind::Word(_) | Kind::Sign('=' | ':' | '[' | '(')))
        .filter_map(Token::word);
    let name = words
        .find(|word| !matches!(*word, "Literal" | "typing" | "frozenset" | "set" | "Final" | "TypeAlias" | "list"));
    let list =
        List { place: format!("the list at line {line}"), name: name.map(str::to_owned), found, ..List::default() };
    (Some(list), at + 1)
}
