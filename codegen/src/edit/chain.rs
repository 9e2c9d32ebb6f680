//! What a change to a table's file has to know about the tables that it extends, and about its files of translations.

use std::collections::{HashMap, HashSet};

use crate::names::nearest;
use crate::problem::{Place, Problems, Span, quoted};
use crate::resolve;
use crate::sources::{Files, Layer, Load, Wanted, layers};
use crate::spec::{ColumnSpec, ReasonSpec, Spec, Text};

use super::{EditError, Whereto};

/// A table as it was written, with everything that it extends.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain<'a> {
    /// What all of them say together; what the table brings itself comes last.
    pub whole: Spec<'a>,
    /// The tables of the chain; the table itself is the last one.
    files: Vec<Brought>,
    /// The wire names that have an entry in the table's own file.
    entries: HashSet<String>,
    /// The reasons that the extended tables bring, by wire name.
    inherited: HashMap<String, usize>,
    /// The table's files of translations, each with the wire names that have an entry there.
    pub translations: Vec<Translated>,
}

/// One table of the chain.
#[derive(Debug, Clone, PartialEq)]
struct Brought {
    file: Wanted,
    shown: String,
    text: String,
    start: u32,
    /// The positions of the first column and the first reason that it brought.
    columns: usize,
    reasons: usize,
}

/// A file of translations.
#[derive(Debug, Clone, PartialEq)]
pub struct Translated {
    /// Its path, as the table's path leads to it.
    pub path: String,
    /// The language of its texts.
    pub language: String,
    /// The columns that it has texts for, by wire name.
    pub entries: HashMap<String, Vec<String>>,
}

/// Reads a table's file with everything that it names. It may break rules, as long as its shape can be made out.
///
/// # Errors
///
/// All problems, when one of the files cannot be read.
pub fn with_chain<T>(
    file: &str,
    bytes: &[u8],
    load: &mut Load<'_>,
    work: impl FnOnce(&Chain<'_>) -> T,
) -> Result<T, Box<Problems>> {
    let mut problems = Vec::new();
    let files = Files::new(file, bytes, &mut problems);
    let read = if problems.is_empty() { layers(&files, load, &mut problems) } else { None };
    let done = read.map(|layers| work(&Chain::of(layers, &files)));
    done.ok_or_else(|| {
        let (text, others) = files.into_texts();
        Box::new(Problems::in_files(file, text, others, problems))
    })
}

impl<'a> From<Spec<'a>> for Chain<'a> {
    /// A table that is looked at alone.
    fn from(spec: Spec<'a>) -> Chain<'a> {
        let entries = spec.reasons.0.iter().map(|(wire, _)| wire.value.to_string()).collect();
        let file = Wanted::File(String::new());
        let own = Brought { file, shown: String::new(), text: String::new(), start: 0, columns: 0, reasons: 0 };
        Chain { whole: spec, files: vec![own], entries, inherited: HashMap::new(), translations: Vec::new() }
    }
}

impl<'a> Chain<'a> {
    fn of(layers: Vec<Layer<'a>>, files: &Files<'_>) -> Chain<'a> {
        let own = &layers[0];
        let entries = own.spec.reasons.0.iter().map(|(wire, _)| wire.value.to_string()).collect();
        let path = |text: &str| match Wanted::path(text, files.at(0).map_or("", |own| &own.file)) {
            Wanted::File(path) | Wanted::Shipped(path) => path,
        };
        let named = |language: &str| own.spec.translations.0.iter().find(|(known, _)| known.value == language);
        let translations = own.translations.iter().filter_map(|(language, texts)| {
            let (_, named) = named(&language.value)?;
            let names =
                |columns: &[(Text<'_>, Text<'_>)]| columns.iter().map(|(name, _)| name.value.to_string()).collect();
            let entries = texts.0.iter().map(|(wire, columns)| (wire.value.to_string(), names(columns))).collect();
            Some(Translated { path: path(&named.value), language: language.value.to_string(), entries })
        });
        let translations = translations.collect();
        let named: Vec<_> = layers.iter().rev().map(|layer| (layer.file.clone(), layer.text, layer.start)).collect();
        let merged = resolve::merge(layers, &mut Vec::new());
        let brought = |((file, text, start), part): ((Wanted, &str, u32), &resolve::Part<'_>)| Brought {
            shown: match &file {
                Wanted::File(path) => path.clone(),
                Wanted::Shipped(name) => name.clone(),
            },
            file,
            text: text.to_owned(),
            start,
            columns: part.columns,
            reasons: part.reasons,
        };
        let files: Vec<_> = named.into_iter().zip(&merged.parts).map(brought).collect();
        let reasons = merged.spec.reasons.0.iter().take(files.last().map_or(0, |own| own.reasons));
        let inherited = reasons.enumerate().map(|(at, (wire, _))| (wire.value.to_string(), at)).collect();
        Chain { whole: merged.spec, files, entries, inherited, translations }
    }

    /// Whether the table extends another.
    pub fn is_overlay(&self) -> bool {
        self.files.len() > 1
    }

    /// The first table of the chain, which extends no other.
    pub fn first(&self) -> &Wanted {
        &self.files[0].file
    }

    /// The table that it extends, as messages show it.
    pub fn extended(&self) -> Option<&str> {
        self.files.iter().rev().nth(1).map(|base| &*base.shown)
    }

    /// Whether the table's own file says something about any reason.
    pub fn has_entries(&self) -> bool {
        !self.entries.is_empty()
    }

    /// Whether the table's own file says something about a reason.
    pub fn has_entry(&self, wire: &str) -> bool {
        self.entries.contains(wire)
    }

    /// Whether a text stands apart from its reason, in an extended table or in a file of translations.
    pub fn is_translated(&self, wire: &str, column: &str, language: &str) -> bool {
        let apart = self.inherited(wire).is_some_and(|(_, reason)| {
            reason
                .translations
                .iter()
                .any(|text| text.column.value == column && text.language.value.eq_ignore_ascii_case(language))
        });
        apart
            || self.translations.iter().any(|file| {
                file.language.eq_ignore_ascii_case(language)
                    && file.entries.get(wire).is_some_and(|columns| columns.iter().any(|known| known == column))
            })
    }

    /// The position of the first column that the table declares itself.
    pub fn own_columns(&self) -> usize {
        self.files.last().map_or(0, |own| own.columns)
    }

    /// The position of the first reason that the table brings itself.
    pub fn own_reasons(&self) -> usize {
        self.files.last().map_or(0, |own| own.reasons)
    }

    /// A reason that one of the extended tables brings.
    pub fn inherited(&self, wire: &str) -> Option<(usize, &ReasonSpec<'a>)> {
        let at = *self.inherited.get(wire)?;
        Some((at, &self.whole.reasons.0[at].1))
    }

    /// Where an entry belongs: as the extended table has it, or else behind all others.
    pub fn place_for(&self, wire: &str) -> Whereto {
        let Some((at, _)) = self.inherited(wire) else { return Whereto::Last };
        let before = self.whole.reasons.0[..at].iter().rev().find(|(name, _)| self.has_entry(&name.value));
        before.map_or(Whereto::First, |(name, _)| Whereto::After(name.value.to_string()))
    }

    /// The declaration of a column, and the table that it is from if that is not this one.
    pub fn column(&self, name: &str) -> Option<(&ColumnSpec<'a>, Option<&str>)> {
        let at = self.whole.columns.0.iter().position(|(column, _)| column.value == name)?;
        let from = self.files.iter().rposition(|part| part.columns <= at).unwrap_or(0);
        Some((&self.whole.columns.0[at].1, (from + 1 < self.files.len()).then(|| &*self.files[from].shown)))
    }

    /// The file that a place is in, and where in it.
    pub fn place(&self, span: Span) -> (&str, Place) {
        let own = self.files.last();
        let file = self.files.iter().find(|part| part.start <= span.start).or(own);
        file.map_or(("", Place { line: 1, column: 1 }), |file| {
            (&file.shown, Place::of(&file.text, span.start - file.start))
        })
    }

    /// Whether the table brings a reason itself, so that it can be changed here; else, why not.
    ///
    /// # Errors
    ///
    /// Names the table that brings it, the reason that has the name as an alias, or one that has a name like it.
    pub fn can_change(&self, wire: &str) -> Result<(), EditError> {
        let reasons = &self.whole.reasons.0;
        if reasons[self.own_reasons()..].iter().any(|(found, _)| found.value == wire) {
            return Ok(());
        }
        if let Some((at, _)) = self.inherited(wire) {
            return Err(self.is_inherited(wire, at));
        }
        let message = format!("the table has no reason {}", quoted(wire));
        let has = |(_, reason): &&(_, ReasonSpec<'_>)| reason.aliases.iter().any(|alias| alias.value == wire);
        if let Some((owner, _)) = reasons.iter().find(has) {
            return Err(EditError::new(message, format!("it is an alias of {}", quoted(&owner.value))));
        }
        let help = match nearest(wire, reasons.iter().map(|(found, _)| &*found.value)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`reasons list TABLE` shows what it has".to_owned(),
        };
        Err(EditError::new(message, help))
    }

    /// An inherited reason with a name like this, and the table that brings it.
    pub fn near_inherited(&self, wire: &str) -> Option<(&str, &str)> {
        let reasons = &self.whole.reasons.0[..self.own_reasons()];
        let near = nearest(wire, reasons.iter().map(|(found, _)| &*found.value))?;
        let at = *self.inherited.get(near)?;
        Some((near, &self.brings(at).shown))
    }

    /// The table that brings the reason at a position.
    fn brings(&self, at: usize) -> &Brought {
        &self.files[self.files.iter().rposition(|part| part.reasons <= at).unwrap_or(0)]
    }

    /// Whether the table's own file has an entry beside which another can be put; else, why not.
    ///
    /// # Errors
    ///
    /// As [`can_change`](Self::can_change).
    pub fn can_neighbour(&self, wire: &str) -> Result<(), EditError> {
        match self.has_entry(wire) {
            true => Ok(()),
            false if self.inherited(wire).is_some() => Err(EditError::new(
                format!("{} has no entry in this file", quoted(wire)),
                "name a reason that has one, or leave that option out",
            )),
            false => self.can_change(wire),
        }
    }

    fn is_inherited(&self, wire: &str, at: usize) -> EditError {
        let Brought { file, shown, .. } = self.brings(at);
        let message = format!("{} is a reason of `{shown}`, which this table extends", quoted(wire));
        let here = match self.has_entry(wire) {
            true => "here is only what this table adds to it, which can be changed by hand",
            false => "`reasons add` puts what you have to add to it into this file",
        };
        EditError::new(
            message,
            match file {
                Wanted::File(_) => format!("change it there: name `{shown}` instead of this file; {here}"),
                Wanted::Shipped(_) => format!("that table ships with `reasons` and cannot be changed; {here}"),
            },
        )
    }
}
