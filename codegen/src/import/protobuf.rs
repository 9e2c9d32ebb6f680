//! Enums of Protocol Buffers.

use super::tokens::{Commented, Kind, Language, Token, tokens};
use super::{Found, List};

const LANGUAGE: Language = Language { hash: false, backticks: false, triple: false };

/// Every enum. A second name for a number is an alias of the first.
pub(super) fn lists(text: &str) -> Vec<List> {
    let source = Commented::of(tokens(text, LANGUAGE));
    let mut lists = Vec::new();
    let mut at = 0;
    while at + 2 < source.tokens.len() {
        let window = &source.tokens[at..at + 3];
        match (window[0].word(), window[1].word(), window[2].is('{')) {
            (Some("enum"), Some(name), true) => {
                let (list, end) = enumeration(&source, at + 3, name, window[0].line);
                lists.push(list);
                at = end;
            }
            _ => at += 1,
        }
    }
    lists
}

fn enumeration(source: &Commented, start: usize, name: &str, line: usize) -> (List, usize) {
    let mut list = List { place: format!("the enum at line {line}"), name: Some(name.to_owned()), ..List::default() };
    let mut at = start;
    while at < source.tokens.len() && !source.tokens[at].is('}') {
        let end = statement_end(&source.tokens, at);
        let statement = &source.tokens[at..end];
        match statement {
            [first, ..] if first.word() == Some("option") => {}
            [first, ..] if first.word() == Some("reserved") => {
                list.passed.push(format!("line {}: names or numbers that are reserved", first.line));
            }
            [Token { kind: Kind::Word(wire), line }, equals, rest @ ..] if equals.is('=') => {
                let code = number(rest);
                let deprecated = rest.windows(3).any(|three| {
                    three[0].word() == Some("deprecated") && three[1].is('=') && three[2].word() == Some("true")
                });
                let docs =
                    (at..end).rev().find_map(|at| source.behind[at].clone()).or_else(|| source.above[at].clone());
                let docs = docs.map(|docs| super::grid::unmarked(&docs));
                let found = Found { wire: wire.clone(), docs, code, deprecated, line: *line, ..Found::default() };
                let shared = list.found.iter_mut().find(|other| other.code.is_some() && other.code == found.code);
                match shared {
                    Some(other) => {
                        list.passed.push(format!("line {line}: `{wire}` has the number of `{}`: an alias", other.wire));
                        other.aliases.push(found.wire);
                    }
                    None => list.found.push(found),
                }
            }
            _ => {}
        }
        at = end + usize::from(source.tokens.get(end).is_some_and(|token| token.is(';')));
    }
    (list, at)
}

/// Where the statement ends that begins at `at`: at its `;`, or at the end of the enum.
fn statement_end(tokens: &[Token], at: usize) -> usize {
    let mut depth = 0usize;
    for (offset, token) in tokens[at..].iter().enumerate() {
        match token.kind {
            Kind::Sign('[' | '{') => depth += 1,
            Kind::Sign(']') => depth = depth.saturating_sub(1),
            Kind::Sign('}') if depth == 0 => return at + offset,
            Kind::Sign('}') => depth -= 1,
            Kind::Sign(';') if depth == 0 => return at + offset,
            _ => {}
        }
    }
    tokens.len()
}

fn number(rest: &[Token]) -> Option<i64> {
    match rest {
        [Token { kind: Kind::Number(number), .. }, ..] => Some(*number),
        [minus, Token { kind: Kind::Number(number), .. }, ..] if minus.is('-') => number.checked_neg(),
        _ => None,
    }
}
