//! Lists and maps that are asked for what a key holds: `MISSED.has(call.disconnection_reason)`, `LABELS[reason]`.

use std::collections::HashMap;

use super::aliases::Aliases;
use super::bonds::is_among;
use super::tokens::{Kind, Tokens};
use super::vocabulary::Vocabulary;

/// Calls that look something up, besides those that ask whether it is there.
const LOOKS_UP: [&str; 7] = ["get", "fetch", "key", "containsKey", "ContainsKey", "TryGetValue", "getOrDefault"];

/// The names of the lists of a file that are asked for what a key holds, and for nothing else.
pub fn asked<'a>(tokens: &Tokens<'a>, vocabulary: &Vocabulary<'_>, aliases: &Aliases<'a>) -> Vec<&'a str> {
    let mut asked: HashMap<&str, bool> = HashMap::new();
    let is_value = |at: usize| {
        let token = &tokens.list[at];
        let is_key = !matches!(token.kind, Kind::Mark(_)) && vocabulary.is_key(tokens.text(token));
        is_key || aliases.holds(tokens, token)
    };
    for at in 0..tokens.list.len() {
        if tokens.list[at].kind != Kind::Word {
            continue;
        }
        let opener = match tokens.mark(Some(at + 1)) {
            "[" => Some(at + 1),
            "." | "?." => {
                let calls = tokens.word_at(at + 2).is_some_and(|called| is_among(called) || LOOKS_UP.contains(&called));
                // Ruby's question mark.
                let open = at + 3 + usize::from(tokens.mark(Some(at + 3)) == "?");
                (calls && tokens.mark(Some(open)) == "(").then_some(open)
            }
            _ => None,
        };
        let last = opener.map(|opener| {
            let line = tokens.list[opener].line;
            let inside = (opener + 1..opener + 12).take_while(|at| {
                tokens.list.get(*at).is_some_and(|token| token.line == line)
                    && !matches!(tokens.mark(Some(*at)), ")" | "]" | "," | "?" | "!" | "|" | "||" | "??")
            });
            inside.last().unwrap_or(opener)
        });
        // `reason in MISSED`.
        let is_in = || tokens.list[at - 1].end - tokens.list[at - 1].start == 2 && tokens.word_at(at - 1) == Some("in");
        let within = || at.checked_sub(2).filter(|_| is_in());
        if let Some(value) = last.or_else(within) {
            let only = asked.entry(tokens.text(&tokens.list[at])).or_insert(true);
            *only &= is_value(value);
        }
    }
    asked.into_iter().filter(|(_, only)| *only).map(|(name, _)| name).collect()
}
