//! Where a literal stands: what it stands beside, and whether an identifier there says that reasons are meant.

use std::collections::HashMap;

use super::aliases::Aliases;
use super::asked::asked;
use super::bonds::{Bond, is_among};
use super::tokens::{Kind, Token, Tokens};
use super::vocabulary::{Entry, Vocabulary, flat};

/// A literal that could be a reason, and its place.
#[derive(Debug)]
pub struct Literal<'a> {
    /// Its text.
    pub text: &'a str,
    /// What it is in the table; none if it is no name.
    pub entry: Option<Entry>,
    /// Its first byte.
    pub start: usize,
    /// Its line, from 1.
    pub line: u32,
    /// Literals with a slot in common stand in the same list, or play the same part; slots are numbered from 0.
    pub slots: Vec<usize>,
    /// Whether an identifier says that it is a reason.
    pub bond: Bond,
}

/// A part that literals play.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Slot {
    /// An element of the list in this container.
    Element(usize),
    /// A key in this container.
    Key(usize),
    /// A case of the switch in this container.
    Case(usize),
    /// One of the texts that this identifier is compared with.
    Compared(String),
    /// An argument, or a cell in a row: its container's parent, what is called, its index.
    Argument(usize, String, u32),
    /// The value of a field of this name, in containers with this parent.
    Value(usize, String),
    /// A constant named after its value, with these words before.
    Constant(usize, String),
    /// A member of the union type that begins at this token.
    Union(usize),
}

const EQUAL: [&str; 5] = ["==", "===", "!=", "!==", "<>"];
const EQUALS: [&str; 10] =
    ["equals", "equalsIgnoreCase", "Equals", "EqualFold", "Equal", "isEqual", "toBe", "toEqual", "eq", "neq"];
/// Finds the places of a file's literals.
pub struct Places<'t, 'a> {
    pub(super) tokens: &'t Tokens<'a>,
    pub(super) vocabulary: &'t Vocabulary<'t>,
    equals_compares: bool,
    yaml: bool,
    /// The first literal of the run that a literal belongs to: `"a", "b"` or `"a" | "b"`.
    first: Vec<usize>,
    last: Vec<usize>,
    slots: HashMap<Slot, usize>,
    /// Variables that hold what a key holds.
    pub(super) aliases: Aliases<'a>,
    /// Lists that are asked for what a key holds.
    pub(super) asked_lists: Vec<&'a str>,
    /// By container, as far as they were asked for.
    pub(super) bonds: Vec<Option<Bond>>,
}

impl<'t, 'a> Places<'t, 'a> {
    /// For a file in tokens.
    pub fn new(tokens: &'t Tokens<'a>, vocabulary: &'t Vocabulary<'t>, equals_compares: bool, yaml: bool) -> Self {
        let list = &tokens.list;
        let or = |at: usize| list[at].kind == Kind::Word && tokens.text(&list[at]) == "or";
        let joins =
            |at: usize| list[at].kind == Kind::Text && (matches!(tokens.mark(Some(at + 1)), "," | "|") || or(at + 1));
        let mut first: Vec<usize> = (0..list.len()).collect();
        let mut last = first.clone();
        for at in 2..list.len() {
            if list[at].kind == Kind::Text && joins(at - 2) && list[at - 2].container == list[at].container {
                first[at] = first[at - 2];
            }
        }
        for at in (2..list.len()).rev() {
            if first[at] != at {
                last[at - 2] = last[at];
            }
        }
        let bonds = vec![None; tokens.containers.len()];
        let aliases = Aliases::of(tokens, vocabulary);
        let asked_lists = asked(tokens, vocabulary, &aliases);
        Places {
            aliases,
            asked_lists,
            tokens,
            vocabulary,
            equals_compares,
            yaml,
            first,
            last,
            slots: HashMap::new(),
            bonds,
        }
    }

    /// The place of the literal at a token.
    pub fn of(&mut self, at: usize, entry: Option<Entry>) -> Literal<'a> {
        let token = self.tokens.list[at];
        let (slots, bond) = self.slots(at, &token);
        let slots = slots.into_iter().map(|slot| self.number(slot)).collect();
        Literal { text: self.tokens.text(&token), entry, start: token.start, line: token.line, slots, bond }
    }

    fn number(&mut self, slot: Slot) -> usize {
        let next = self.slots.len();
        *self.slots.entry(slot).or_insert(next)
    }

    fn slots(&mut self, at: usize, token: &Token) -> (Vec<Slot>, Bond) {
        if token.kind == Kind::Key {
            return (vec![Slot::Key(token.container)], self.named(token.container));
        }
        let (first, last) = (self.first[at], self.last[at]);
        if let Some(container) = self.case(first) {
            let bond = self.bond(container).max(self.case_of(first)).max(self.asked(container));
            return (vec![Slot::Case(container)], if bond == Bond::None { bond } else { Bond::Compared });
        }
        if let Some(subject) = self.subject(at) {
            let about = self.vocabulary.is_key(self.tokens.text(&subject)) || self.aliases.holds(self.tokens, &subject);
            let bond = if about { Bond::Compared } else { Bond::None };
            return (vec![Slot::Compared(flat(self.tokens.text(&subject)))], bond);
        }
        let (before, after) = (self.mark(at, -1), self.mark(at, 1));
        let arm = matches!(self.mark(last, 1), "=>" | "->") && (self.mark(at, 1) == "|" || self.mark(last, 1) == "->");
        if (matches!(after, ":" | "=>") && !matches!(before, "?" | ":")) || (arm && before != "=>") {
            return (vec![Slot::Key(token.container)], self.named(token.container));
        }
        if after == "=" && !self.equals_compares {
            return (vec![Slot::Key(token.container)], self.named(token.container));
        }
        // Kotlin's pairs.
        if self.word(at + 1) == Some("to") && self.same_line(at, at + 2) {
            return (vec![Slot::Key(token.container)], self.named(token.container));
        }
        if let Some(place) = self.union(at, first, last) {
            return place;
        }
        if matches!(before, "=" | ":" | "=>" | ":=") {
            return self.value(at, token);
        }
        let ends = matches!(after, "," | "]" | ")" | "}" | "|") || self.yaml;
        let listed = if before == "|" { self.mark(first, -1) } else { before };
        if matches!(listed, "[" | "(" | "{" | ",") && ends {
            return self.element(token);
        }
        (Vec::new(), Bond::None)
    }

    /// The container whose cases begin with this literal.
    fn case(&self, first: usize) -> Option<usize> {
        let head = self.word(first.checked_sub(1)?)?;
        let is = head.eq_ignore_ascii_case("case") || head.eq_ignore_ascii_case("when");
        is.then(|| self.tokens.list[first].container)
    }

    /// What a literal is compared with.
    fn subject(&self, at: usize) -> Option<Token> {
        let compares = |mark: &str| EQUAL.contains(&mark) || (mark == "=" && self.equals_compares);
        if compares(self.mark(at, -1)) {
            return self.subject_before(at.checked_sub(2)?);
        }
        if compares(self.mark(at, 1)) {
            return self.subject_after(at + 2);
        }
        if self.mark(at, 1) == "." && self.word(at + 2).is_some_and(|word| EQUALS.contains(&word)) {
            return self.subject_after(at + 4);
        }
        let opener = self.tokens.containers[self.tokens.list[at].container].opener?;
        let called = opener.checked_sub(1)?;
        let equals =
            self.tokens.mark(Some(opener)) == "(" && self.word(called).is_some_and(|word| EQUALS.contains(&word));
        if equals && self.tokens.mark(called.checked_sub(1)) == "." {
            self.subject_before(called.checked_sub(2)?)
        } else {
            None
        }
    }

    fn subject_before(&self, mut at: usize) -> Option<Token> {
        while matches!(self.tokens.mark(Some(at)), ")" | "]" | "}" | "?" | "!") {
            at = at.checked_sub(1)?;
        }
        let before = (at.saturating_sub(6)..at).any(|at| self.word(at) == Some("typeof") && self.same_line(at, at + 1));
        let token = self.tokens.list.get(at)?;
        (!before && !matches!(token.kind, Kind::Mark(_))).then_some(*token)
    }

    fn subject_after(&self, from: usize) -> Option<Token> {
        let mut found = None;
        for at in from..(from + 16).min(self.tokens.list.len()) {
            match self.tokens.list[at].kind {
                Kind::Mark("." | "?." | "->" | "[" | "]" | "::" | "(") => {}
                Kind::Mark(_) => break,
                _ => found = Some(self.tokens.list[at]),
            }
        }
        found
    }

    /// `type Reason = "a" | "b"`, `reason: "a" | "b"`.
    fn union(&mut self, at: usize, first: usize, last: usize) -> Option<(Vec<Slot>, Bond)> {
        let leading = self.mark(first, -1) == "|";
        let head = first.checked_sub(if leading { 2 } else { 1 })?;
        let joined = leading || [self.mark(at, -1), self.mark(at, 1)].contains(&"|");
        if !joined || !matches!(self.tokens.mark(Some(head)), "=" | ":") || (first == last && !leading) {
            return None;
        }
        let about = (head.saturating_sub(4)..head).any(|at| self.is_about(at) && self.same_line(at, head));
        Some((vec![Slot::Union(first)], if about { Bond::Compared } else { Bond::None }))
    }

    fn value(&mut self, at: usize, token: &Token) -> (Vec<Slot>, Bond) {
        let Some(key) = at.checked_sub(2).and_then(|key| self.subject_before(key)) else {
            return (Vec::new(), Bond::None);
        };
        let key = self.tokens.text(&key);
        let parent = self.tokens.containers[token.container].parent;
        let mut slots = vec![Slot::Value(parent, flat(key))];
        let mut bond = if self.vocabulary.is_key(key) { Bond::Named } else { Bond::None };
        let text = flat(self.tokens.text(token));
        let line = (at.saturating_sub(8)..at - 1).filter(|before| self.same_line(*before, at));
        let prefix =
            line.filter_map(|at| self.word(at)).find_map(|word| Some(flat(word).strip_suffix(&*text)?.to_owned()));
        if let Some(prefix) = prefix.filter(|_| !text.is_empty()) {
            bond = bond.max(self.named(token.container));
            slots.push(Slot::Constant(token.container, prefix));
        }
        (slots, bond)
    }

    fn element(&mut self, token: &Token) -> (Vec<Slot>, Bond) {
        let container = token.container;
        let mut slots = vec![Slot::Element(container)];
        let (opener, parent) = (self.tokens.containers[container].opener, self.tokens.containers[container].parent);
        if let Some(opener) = opener {
            let called = opener.checked_sub(1).and_then(|at| self.word(at)).unwrap_or_default();
            let text = flat(self.tokens.text(token));
            if let Some(prefix) = flat(called).strip_suffix(&*text).filter(|_| token.index == 0 && !text.is_empty()) {
                slots.push(Slot::Constant(parent, prefix.to_owned()));
            }
            let row = matches!(self.tokens.mark(opener.checked_sub(1)), "[" | "," | "(" | "{")
                || called.eq_ignore_ascii_case("values");
            if row {
                slots.push(Slot::Argument(parent, String::new(), token.index));
            } else if !called.is_empty() && !is_among(called) {
                slots.push(Slot::Argument(parent, called.to_owned(), token.index));
            }
        }
        (slots, self.bond(container))
    }

    fn mark(&self, at: usize, by: isize) -> &'static str {
        self.tokens.mark(at.checked_add_signed(by))
    }

    pub(super) fn word(&self, at: usize) -> Option<&'a str> {
        self.tokens.word_at(at)
    }

    pub(super) fn same_line(&self, one: usize, other: usize) -> bool {
        match (self.tokens.list.get(one), self.tokens.list.get(other)) {
            (Some(one), Some(other)) => one.line == other.line,
            _ => false,
        }
    }
}

/// Whether a text may be the name of something.
pub fn is_identifier(text: &str) -> bool {
    text.len() <= 80 && !text.contains(char::is_whitespace)
}
