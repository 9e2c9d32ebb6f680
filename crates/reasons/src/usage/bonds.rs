//! How an identifier that means reasons is tied to a literal: by the words before its brackets, or the question behind.

use super::places::{Places, is_identifier};
use super::tokens::Kind;
use super::vocabulary::is_flat;

/// How an identifier that means reasons is tied to a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bond {
    /// Not at all.
    None,
    /// It names the list, the map or the field.
    Named,
    /// It is compared with the literal.
    Compared,
}

const AMONG: [&str; 14] = [
    "in", "notin", "nin", "includes", "include", "contains", "inarray", "any", "anyof", "oneof", "enum", "isin", "has",
    "indexof",
];

impl Places<'_, '_> {
    /// What the `case` before a `when` asks about.
    pub(super) fn case_of(&self, first: usize) -> Bond {
        let list = &self.tokens.list;
        let is_case = |at: &usize| {
            self.word(*at).is_some_and(|word| word.eq_ignore_ascii_case("case")) && list[at + 1].kind != Kind::Text
        };
        let from = first.saturating_sub(400);
        let Some(case) = (from..first.saturating_sub(1)).rev().find(is_case) else { return Bond::None };
        let asked =
            (case + 1..first).take_while(|at| !self.word(*at).is_some_and(|word| word.eq_ignore_ascii_case("when")));
        if asked.take(8).any(|at| self.is_about(at)) { Bond::Compared } else { Bond::None }
    }

    /// The bond of a key: a key of a map is named, an arm of a `match` is compared.
    pub(super) fn named(&mut self, container: usize) -> Bond {
        let bond = self.bond(container);
        if bond > Bond::None && self.is_switch(container) { Bond::Compared } else { bond.min(Bond::Named) }
    }

    fn is_switch(&self, container: usize) -> bool {
        let Some(opener) = self.tokens.containers[container].opener else { return false };
        let is = |at: usize| self.word(at).is_some_and(|word| matches!(word, "match" | "when" | "switch" | "case"));
        (opener.saturating_sub(12)..opener).any(|at| is(at) && self.same_line(at, opener))
    }

    /// How the words before a container, or the question behind it, tie its elements.
    pub(super) fn bond(&mut self, container: usize) -> Bond {
        if let Some(bond) = self.bonds[container] {
            return bond;
        }
        self.bonds[container] = Some(Bond::None);
        let bond = self.find_bond(container);
        self.bonds[container] = Some(bond);
        bond
    }

    fn find_bond(&mut self, container: usize) -> Bond {
        let Some(opener) = self.tokens.containers[container].opener else { return Bond::None };
        let closer = self.tokens.containers[container].closer;
        if let Some(closer) = closer.filter(|closer| self.tokens.mark(Some(closer + 1)) == ".")
            && self.word(closer + 2).is_some_and(is_among)
            && (closer + 4..closer + 12).any(|at| self.is_about(at) && self.same_line(at, closer))
        {
            return Bond::Compared;
        }
        let (mut about, mut among) = (false, false);
        for at in (opener.saturating_sub(16)..=opener).rev() {
            let ends = at < opener && matches!(self.tokens.mark(Some(at)), ";" | "{" | "}");
            if ends || !self.same_line(at, opener) {
                break;
            }
            about |= self.is_about(at);
            let token = &self.tokens.list[at];
            among |= matches!(token.kind, Kind::Word | Kind::Key) && is_among(self.tokens.text(token));
        }
        if !about && among {
            let parent = self.tokens.containers[container].parent;
            return self.bond(parent);
        }
        match (about, among) {
            (true, true) => Bond::Compared,
            (true, false) => Bond::Named,
            _ => Bond::None,
        }
    }

    pub(super) fn is_about(&self, at: usize) -> bool {
        let Some(token) = self.tokens.list.get(at) else { return false };
        !matches!(token.kind, Kind::Mark(_))
            && is_identifier(self.tokens.text(token))
            && self.vocabulary.is_about(self.tokens.text(token))
    }
}

/// Whether a word asks whether something is one of several.
pub fn is_among(word: &str) -> bool {
    // Asked for every word before a bracket, so a look at the first letter comes first.
    let Some(first) = word.bytes().find(u8::is_ascii_alphanumeric).map(|first| first.to_ascii_lowercase()) else {
        return false;
    };
    AMONG.iter().any(|name| name.as_bytes()[0] == first && is_flat(word, name))
}
