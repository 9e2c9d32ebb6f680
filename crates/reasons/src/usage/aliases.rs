//! Variables that hold what a key holds: `reason = call.disconnection_reason`.

use super::places::is_identifier;
use super::tokens::{Kind, Token, Tokens};
use super::vocabulary::Vocabulary;

/// A variable does not hold further than this, in lines: the next function may call something else so.
const NEARBY: u32 = 60;

/// Calls that give the value of a key: `call.get("disconnection_reason")`.
const GETS: [&str; 9] = ["get", "Get", "dig", "fetch", "optString", "getString", "GetString", "String", "getOrNull"];

/// What a function begins with, in languages without brackets around it at least.
const FUNCTIONS: [&str; 6] = ["def", "function", "fn", "func", "fun", "sub"];

/// What may follow a key that leaves its value what it is.
const KEEPS: [&str; 13] = [
    "toLowerCase",
    "toUpperCase",
    "lower",
    "lowercase",
    "strip",
    "trim",
    "to_s",
    "orEmpty",
    "downcase",
    "presence",
    "as_str",
    "toString",
    "ToLowerInvariant",
];

/// The assignments of a file to variables that once held a key's value.
#[derive(Debug, Default)]
pub struct Aliases<'a> {
    /// The variable, its line, the container of the assignment, and whether it holds a key's value from there.
    assigned: Vec<(&'a str, u32, usize, bool)>,
    /// The lines on which functions begin, by their keywords.
    functions: Vec<u32>,
}

impl<'a> Aliases<'a> {
    /// Those of a file.
    pub fn of(tokens: &Tokens<'a>, vocabulary: &Vocabulary<'_>) -> Self {
        let mut assigned = Vec::new();
        for at in 1..tokens.list.len() {
            let Kind::Mark(mark @ ("=" | ":=" | ":")) = tokens.list[at].kind else { continue };
            let name = &tokens.list[at - 1];
            let holds = match mark {
                ":" => renamed(tokens, vocabulary, at),
                _ if !matches!(name.kind, Kind::Word | Kind::Key) || tokens.mark(at.checked_sub(2)) == "." => None,
                _ => Some((name, is_value_of_key(tokens, vocabulary, at + 1))),
            };
            if let Some((name, holds)) = holds {
                assigned.push((tokens.text(name), name.line, name.container, holds));
            }
        }
        let held: Vec<&str> = assigned.iter().filter(|(.., holds)| *holds).map(|(name, ..)| *name).collect();
        assigned.retain(|(name, ..)| held.contains(name));
        let begins = |token: &&Token| token.kind == Kind::Word && FUNCTIONS.contains(&tokens.text(token));
        let functions = match assigned.is_empty() {
            true => Vec::new(),
            false => tokens.list.iter().filter(begins).map(|token| token.line).collect(),
        };
        Aliases { assigned, functions }
    }

    /// Whether a variable holds a key's value at a token.
    pub fn holds(&self, tokens: &Tokens<'_>, token: &Token) -> bool {
        if self.assigned.is_empty() || token.kind != Kind::Word {
            return false;
        }
        let name = tokens.text(token);
        let mut before = self.assigned.iter().rev().filter(|(known, line, ..)| *known == name && *line <= token.line);
        before.next().is_some_and(|(_, line, container, holds)| {
            let another = self.functions.iter().any(|function| *line < *function && *function <= token.line);
            *holds && !another && *line + NEARBY >= token.line && is_inside(tokens, token.container, *container)
        })
    }
}

/// Whether a container is another one, or stands in it.
fn is_inside(tokens: &Tokens<'_>, mut one: usize, other: usize) -> bool {
    while one != other && one != 0 {
        one = tokens.containers[one].parent;
    }
    one == other
}

/// `const { disconnection_reason: reason } = call`.
fn renamed<'t>(tokens: &'t Tokens<'_>, vocabulary: &Vocabulary<'_>, colon: usize) -> Option<(&'t Token, bool)> {
    let (key, name) = (&tokens.list[colon - 1], tokens.list.get(colon + 1)?);
    let closer = tokens.containers[key.container].closer?;
    let is = name.kind == Kind::Word && vocabulary.is_key(tokens.text(key)) && tokens.mark(Some(closer + 1)) == "=";
    is.then_some((name, true))
}

/// Whether what begins here is a path that ends in a key, perhaps with something for when there is none.
fn is_value_of_key(tokens: &Tokens<'_>, vocabulary: &Vocabulary<'_>, from: usize) -> bool {
    let Some(first) = tokens.list.get(from) else { return false };
    let line = tokens.list[from..].iter().take(24).take_while(|token| token.line == first.line);
    let is_key = |token: &Token| {
        let text = tokens.text(token);
        !matches!(token.kind, Kind::Mark(_)) && is_identifier(text) && vocabulary.is_key(text)
    };
    let Some(length) = line.clone().position(is_key) else { return false };
    let key = from + length;
    for at in from..key {
        let leads = match tokens.list[at].kind {
            Kind::Mark("(") => at == from || tokens.word_at(at - 1).is_some_and(|called| GETS.contains(&called)),
            Kind::Mark(mark) => {
                matches!(mark, "." | "?." | "->" | "[" | "&" | "*" | "!" | "?" | "," | ":" | "::" | "]")
            }
            _ => true,
        };
        if !leads {
            return false;
        }
    }
    let mut at = key + 1;
    while tokens.list.get(at).is_some_and(|token| token.line == first.line) {
        at = match (tokens.mark(Some(at)), tokens.word_at(at)) {
            (")" | "]" | "!" | "?.", _) => at + 1,
            ("?", _) if tokens.mark(Some(at + 1)) == ":" || tokens.mark(Some(at + 1)) == "." => at + 1,
            (".", _) if tokens.word_at(at + 1).is_some_and(|next| KEEPS.contains(&next)) => at + 2,
            ("(", _) if tokens.mark(Some(at + 1)) == ")" => at + 2,
            // Something for when there is none, or the end.
            (";" | "||" | "??" | ":" | ",", _) | (_, Some("or" | "as")) => return true,
            _ => return false,
        };
    }
    true
}
