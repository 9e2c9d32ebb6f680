//! Literals in company: what stands beside a literal says whether it is meant for the table.

use std::cell::LazyCell;
use std::collections::HashSet;

use super::bonds::Bond;
use super::places::Literal;
use super::vocabulary::{Entry, Vocabulary, words};

/// Literals further apart than this do not speak for each other.
const NEARBY: u32 = 60;

/// So many specific names that play the same part make a file one about the table, where no key does.
pub const ENOUGH: usize = 3;

/// Words that stand for "whatever it is", in any table.
const CATCH_ALL: [&str; 16] = [
    "unknown",
    "other",
    "others",
    "default",
    "none",
    "null",
    "undefined",
    "fallback",
    "any",
    "all",
    "empty",
    "string",
    "text",
    "test",
    "example",
    "unrecognized",
];

/// Who stands beside whom, by slot.
pub struct Company<'l> {
    slots: Vec<Members<'l>>,
}

/// The literals in a slot, by line.
#[derive(Clone, Default)]
struct Members<'l> {
    /// Names, and whether they are specific.
    names: Vec<(u32, (&'l str, bool))>,
    /// Texts that are no names and could be.
    strangers: Vec<(u32, &'l str)>,
}

impl<'l> Company<'l> {
    /// For the literals of a file.
    pub fn new(literals: &'l [Literal<'l>]) -> Self {
        let slots = literals.iter().flat_map(|literal| &literal.slots).max().map_or(0, |last| last + 1);
        let mut company = Company { slots: vec![Members::default(); slots] };
        for literal in literals {
            for &slot in &literal.slots {
                match literal.entry {
                    Some(Entry { specific, .. }) => {
                        company.slots[slot].names.push((literal.line, (literal.text, specific)));
                    }
                    None => company.slots[slot].strangers.push((literal.line, literal.text)),
                }
            }
        }
        company
    }

    /// Whether somewhere enough names play the same part, and more of them than strangers.
    pub fn is_about(&self) -> bool {
        let enough = |members: &Members<'_>| {
            let specific = members.names.iter().filter(|(_, (_, specific))| *specific);
            let names: HashSet<_> = specific.map(|(_, (text, _))| text).collect();
            let strangers: HashSet<_> = members.strangers.iter().map(|(_, text)| text).collect();
            names.len() >= ENOUGH && names.len() > strangers.len()
        };
        self.slots.iter().any(enough)
    }

    /// Names of a slot near a literal, each once: all of them, and the specific ones.
    fn beside(&self, literal: &Literal<'_>, slot: usize) -> (usize, usize) {
        let near: HashSet<_> =
            near(&self.slots[slot].names, literal.line).filter(|(text, _)| *text != literal.text).collect();
        (near.len(), near.iter().filter(|(_, specific)| *specific).count())
    }

    /// Whether a name that is an everyday word is meant for the table here.
    pub fn vouches(&self, literal: &Literal<'_>, keyed: bool) -> bool {
        let beside = |slot| self.beside(literal, slot);
        literal.bond > Bond::None
            || literal.slots.iter().copied().map(beside).any(|(all, specific)| specific > 0 || (keyed && all >= ENOUGH))
    }

    /// Whether a text that is no name stands for a reason here.
    pub fn condemns(&self, literal: &Literal<'_>, vocabulary: &Vocabulary<'_>) -> bool {
        let text = literal.text;
        // Comparing a text with every name takes most of the time, and most texts are in no such company.
        let near = LazyCell::new(|| vocabulary.near(text).is_some());
        let strange = LazyCell::new(|| vocabulary.is_compound(text) && !has_catch_all(text));
        let tied = (literal.bond > Bond::None && *near) || (literal.bond == Bond::Compared && *strange);
        let listed = |slot| {
            let (_, names) = self.beside(literal, slot);
            if names < 2 {
                return false;
            }
            let strangers = self.strangers(literal, slot);
            // Another vendor's list shares names with ours as well, but not most of them.
            (names > strangers && *near) || (names >= ENOUGH && names >= 3 * strangers && *strange)
        };
        (tied || literal.slots.iter().copied().any(listed))
            && !CATCH_ALL.contains(&&*text.to_lowercase())
            && !vocabulary.is_about(text)
    }

    fn strangers(&self, literal: &Literal<'_>, slot: usize) -> usize {
        near(&self.slots[slot].strangers, literal.line).collect::<HashSet<_>>().len()
    }
}

/// Who stands near a line, of members in the order of their lines.
fn near<T>(members: &[(u32, T)], line: u32) -> impl Iterator<Item = &T> {
    let from = members.partition_point(|(own, _)| *own + NEARBY < line);
    members[from..].iter().take_while(move |(own, _)| *own <= line + NEARBY).take(500).map(|(_, member)| member)
}

fn has_catch_all(text: &str) -> bool {
    words(text).iter().any(|word| CATCH_ALL.contains(&&**word))
}
