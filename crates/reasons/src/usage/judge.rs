//! The rule by which a literal counts as meant for the table.
//!
//! Said to users in `reasons usage --help` and in `docs.md` beside this file: what changes here changes there.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use super::cells;
use super::language::{self, Form};
use super::places::{Bond, Literal, Places, Slot, is_identifier};
use super::rules::{ALIAS, DEPRECATED, REMOVED, RESERVED, Rule, UNKNOWN};
use super::tokens::{Kind, Tokens};
use super::vocabulary::{Entry, Name, Vocabulary};
use super::yaml;

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

/// A reason in a literal, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The text.
    pub text: String,
    /// Its first byte in the file.
    pub start: usize,
    /// The reason: index into the table's.
    pub reason: usize,
}

/// Something to tell about a literal.
#[derive(Debug, Clone)]
pub struct Suspect {
    /// Which kind of finding.
    pub rule: &'static Rule,
    /// The text.
    pub text: String,
    /// Its first byte in the file.
    pub start: usize,
    /// The reason that it is, or was probably meant to be.
    pub reason: Option<usize>,
}

/// What is in one file.
#[derive(Debug, Default)]
pub struct Judgement {
    /// Whether the file is about the table; if not, the rest is empty.
    pub about: bool,
    /// Reasons handled, in order.
    pub handled: Vec<Found>,
    /// What is wrong, in order.
    pub suspects: Vec<Suspect>,
}

/// Judges every literal of a file, whose form follows from its path.
pub fn judge(path: &std::path::Path, bytes: &[u8], vocabulary: &Vocabulary<'_>) -> Judgement {
    let (literals, keyed) = match language::of(path) {
        Form::Prose => return Judgement::default(),
        Form::Cells(separator) => {
            let literals = cells::literals(bytes, separator, vocabulary);
            let keyed = literals.iter().any(|literal| literal.bond > Bond::None);
            (literals, keyed)
        }
        Form::Yaml => read(&yaml::tokens(bytes), vocabulary, false, true),
        Form::Code(code) => read(&Tokens::of(bytes, code), vocabulary, code.equals_compares, false),
    };
    let company = Company::new(&literals, vocabulary);
    if keyed || company.is_about() { weigh(&literals, &company, vocabulary, keyed) } else { Judgement::default() }
}

/// The literals that could be reasons, and whether an identifier of the file is a key.
fn read<'a>(tokens: &Tokens<'a>, vocabulary: &Vocabulary<'_>, compares: bool, yaml: bool) -> (Vec<Literal<'a>>, bool) {
    let mut places = Places::new(tokens, vocabulary, compares, yaml);
    let (mut literals, mut keyed) = (Vec::new(), false);
    for (at, token) in tokens.list.iter().enumerate() {
        if matches!(token.kind, Kind::Mark(_)) {
            continue;
        }
        let text = tokens.text(token);
        keyed = keyed || (is_identifier(text) && vocabulary.is_about(text));
        if token.kind != Kind::Word && (vocabulary.name(text).is_some() || vocabulary.could_be(text)) {
            literals.push(places.of(at));
        }
    }
    (literals, keyed)
}

fn weigh(literals: &[Literal<'_>], company: &Company<'_>, vocabulary: &Vocabulary<'_>, keyed: bool) -> Judgement {
    let mut judgement = Judgement { about: true, ..Judgement::default() };
    for literal in literals {
        match vocabulary.name(literal.text) {
            Some(entry) if entry.specific || company.vouches(literal, keyed) => {
                note(&mut judgement, literal, entry, vocabulary)
            }
            Some(_) => {}
            None if company.condemns(literal, vocabulary) => judgement.suspects.push(Suspect {
                rule: UNKNOWN,
                text: literal.text.to_owned(),
                start: literal.start,
                reason: vocabulary.near(literal.text),
            }),
            None => {}
        }
    }
    judgement
}

/// Notes a name of the table.
fn note(judgement: &mut Judgement, literal: &Literal<'_>, entry: Entry, vocabulary: &Vocabulary<'_>) {
    let mut suspect = |rule, reason| {
        let (text, start) = (literal.text.to_owned(), literal.start);
        judgement.suspects.push(Suspect { rule, text, start, reason });
    };
    let reason = match entry.name {
        Name::Reserved => return suspect(RESERVED, None),
        Name::Alias(reason) | Name::Wire(reason) => reason,
    };
    let row = &vocabulary.table.reasons[reason];
    if row.removed.is_some() {
        suspect(REMOVED, Some(reason));
    } else if row.deprecated.is_some() {
        suspect(DEPRECATED, Some(reason));
    } else if matches!(entry.name, Name::Alias(_)) {
        suspect(ALIAS, Some(reason));
    }
    judgement.handled.push(Found { text: literal.text.to_owned(), start: literal.start, reason });
}

/// Who stands beside whom.
struct Company<'l> {
    /// Names in a slot, by line.
    names: HashMap<&'l Slot, Vec<(u32, &'l str, bool)>>,
    /// Texts in a slot that are no names and could be, by line.
    strangers: HashMap<&'l Slot, Vec<(u32, &'l str)>>,
}

impl<'l> Company<'l> {
    fn new(literals: &'l [Literal<'l>], vocabulary: &Vocabulary<'_>) -> Self {
        let mut company = Company { names: HashMap::new(), strangers: HashMap::new() };
        for literal in literals {
            for slot in &literal.slots {
                match vocabulary.name(literal.text) {
                    Some(Entry { specific, .. }) => {
                        company.names.entry(slot).or_default().push((literal.line, literal.text, specific));
                    }
                    None => company.strangers.entry(slot).or_default().push((literal.line, literal.text)),
                }
            }
        }
        company
    }

    /// Whether somewhere enough names play the same part, and more of them than strangers.
    fn is_about(&self) -> bool {
        let enough = |(slot, names): (&&Slot, &Vec<(u32, &str, bool)>)| {
            let names =
                names.iter().filter(|(.., specific)| *specific).map(|(_, text, _)| text).collect::<HashSet<_>>();
            let strangers = self.strangers.get(slot).map_or(&[][..], |all| all);
            let strangers = strangers.iter().map(|(_, text)| text).collect::<HashSet<_>>();
            names.len() >= ENOUGH && names.len() > strangers.len()
        };
        self.names.iter().any(enough)
    }

    /// Names of a slot near a literal, each once: all of them, and the specific ones.
    fn beside(&self, literal: &Literal<'_>, slot: &Slot) -> (usize, usize) {
        let names = self.names.get(slot).map_or(&[][..], |names| names);
        let from = names.partition_point(|(line, ..)| *line + NEARBY < literal.line);
        let near = names[from..].iter().take_while(|(line, ..)| *line <= literal.line + NEARBY).take(500);
        let near: HashSet<_> =
            near.filter(|(_, text, _)| *text != literal.text).map(|(_, text, specific)| (text, specific)).collect();
        (near.len(), near.iter().filter(|(_, specific)| **specific).count())
    }

    /// Whether a name that is an everyday word is meant for the table here.
    fn vouches(&self, literal: &Literal<'_>, keyed: bool) -> bool {
        let beside = |slot| self.beside(literal, slot);
        literal.bond > Bond::None
            || literal.slots.iter().map(beside).any(|(all, specific)| specific > 0 || (keyed && all >= ENOUGH))
    }

    /// Whether a text that is no name stands for a reason here.
    fn condemns(&self, literal: &Literal<'_>, vocabulary: &Vocabulary<'_>) -> bool {
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
        (tied || literal.slots.iter().any(listed))
            && !CATCH_ALL.contains(&&*text.to_lowercase())
            && !vocabulary.is_about(text)
    }

    fn strangers(&self, literal: &Literal<'_>, slot: &Slot) -> usize {
        let all = self.strangers.get(slot).map_or(&[][..], |all| all);
        let from = all.partition_point(|(line, _)| *line + NEARBY < literal.line);
        let near = all[from..].iter().take_while(|(line, _)| *line <= literal.line + NEARBY).take(500);
        near.map(|(_, text)| text).collect::<HashSet<_>>().len()
    }
}

fn has_catch_all(text: &str) -> bool {
    super::vocabulary::words(text).iter().any(|word| CATCH_ALL.contains(&&**word))
}
