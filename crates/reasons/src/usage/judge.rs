//! The rule by which a literal counts as meant for the table.
//!
//! Said to users in `reasons usage --help` and in `USAGE.md` of this package: what changes here changes there.

use super::bonds::Bond;
use super::cells;
use super::company::Company;
use super::language::{self, Form};
use super::places::{Literal, Places, is_identifier};
use super::rules::{ALIAS, DEPRECATED, REMOVED, RESERVED, Rule, UNKNOWN};
use super::tokens::{Kind, Tokens};
use super::vocabulary::{Entry, Name, Vocabulary};
use super::yaml;

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
    let company = Company::new(&literals);
    if keyed || company.is_about() { weigh(&literals, &company, vocabulary, keyed) } else { Judgement::default() }
}

/// The literals that could be reasons, and whether an identifier of the file is a key.
fn read<'a>(tokens: &Tokens<'a>, vocabulary: &Vocabulary<'_>, compares: bool, yaml: bool) -> (Vec<Literal<'a>>, bool) {
    let mut places = Places::new(tokens, vocabulary, compares, yaml);
    let (mut literals, mut keyed) = (Vec::new(), false);
    for (at, token) in tokens.list.iter().enumerate() {
        if matches!(token.kind, Kind::Mark(_)) || (keyed && token.kind == Kind::Word) {
            continue;
        }
        let text = tokens.text(token);
        keyed = keyed || (vocabulary.is_about(text) && is_identifier(text));
        if token.kind != Kind::Word {
            let entry = vocabulary.name(text);
            if entry.is_some() || vocabulary.could_be(text) {
                literals.push(places.of(at, entry));
            }
        }
    }
    (literals, keyed)
}

fn weigh(literals: &[Literal<'_>], company: &Company<'_>, vocabulary: &Vocabulary<'_>, keyed: bool) -> Judgement {
    let mut judgement = Judgement { about: true, ..Judgement::default() };
    for literal in literals {
        match literal.entry {
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
