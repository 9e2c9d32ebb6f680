//! A table brought up to date with a source: what that changes, as edits that leave everything else alone.
//!
//! Facts follow the source: which names there are, the values of columns, codes, aliases, what is deprecated. Words are
//! the table's own: `docs` and columns of text stay, and are reported where they differ, unless they are asked for.

mod gone;
mod inherited;
mod known;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::edit::add::{Missing, NewReason};
use crate::edit::chain::Chain;
use crate::edit::{Edit, Entry, Step, Whereto};
use crate::names::variant_of;
use crate::spec::{ReasonSpec, Spec};

use super::alike::Passed;
use super::columns::{Key, Mapping};
use super::{Found, ImportError, List};

/// What becomes of a reason that the source no longer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Vanished {
    /// Nothing; it is reported.
    #[default]
    Keep,
    /// It is deprecated.
    Deprecate,
    /// It becomes a tombstone.
    Tombstone,
}

/// How to bring a table up to date.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// What becomes of reasons that the source no longer has.
    pub vanished: Vanished,
    /// The revision that brings the changes.
    pub since: String,
    /// Whether the table is to say that it follows this revision.
    pub revise: bool,
    /// Whether the source's words take the place of the table's.
    pub words: bool,
    /// Headings of the source with the table's column for each.
    pub columns: Vec<(String, String)>,
    /// The source as comments name it.
    pub file: String,
}

/// One thing that changed or differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The reason.
    pub wire: String,
    /// The key: `docs`, `code`, `aliases` or a column.
    pub key: String,
    /// What the table says; empty if nothing.
    pub old: String,
    /// What the source says.
    pub new: String,
}

/// What an update does, for its user to read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// New reasons, and what is still to be said about each.
    pub added: Vec<(String, Vec<Missing>)>,
    /// Facts that change.
    pub changed: Vec<Changed>,
    /// Words that differ.
    pub words: Vec<Changed>,
    /// Facts that differ and are for an extended table to say.
    pub inherited: Vec<Changed>,
    /// Reasons of an extended table about which the table now says something.
    pub entered: Vec<String>,
    /// Reasons that the source no longer has.
    pub vanished: Vec<String>,
    /// Tombstones, or reasons deprecated by an update, that the source has again.
    pub returned: Vec<String>,
    /// Reasons that the source now marks as deprecated.
    pub deprecated: Vec<String>,
    /// Names that the table reserves.
    pub reserved: Vec<String>,
    /// Headings of the source that mean a column by another name.
    pub alike: Vec<(String, String)>,
    /// Headings of the source that mean no column.
    pub ignored: Vec<Passed>,
    /// What the source has besides, and is no reason.
    pub passed: Vec<String>,
    /// Reasons that stand elsewhere in the source; their order in the table stays.
    pub moved: Vec<String>,
    /// What vanished and what is new with the same words: most likely another name for it.
    pub renamed: Vec<(String, String)>,
    /// How many reasons are as they were.
    pub same: usize,
}

/// The note of a reason that an update deprecated, by which a later one knows it.
const NOTE: &str = "The source no longer lists it.";

/// What makes the table follow the source; of a table that extends others, what is its own to say.
///
/// # Errors
///
/// When columns were asked for that are not there.
pub fn update(chain: &Chain<'_>, list: &List, options: &Options) -> Result<(Vec<Edit>, Report), ImportError> {
    let spec = &chain.whole;
    let mapping = Mapping::of(spec, list, &options.columns)?;
    let mut update = Update {
        chain,
        spec,
        mapping: &mapping,
        options,
        edits: Vec::new(),
        entries: BTreeMap::new(),
        report: Report {
            alike: mapping.alike.clone(),
            ignored: mapping.passed.clone(),
            passed: list.passed.clone(),
            ..Report::default()
        },
        owners: owners(spec),
        numbered: is_numbered(spec),
    };
    update.reasons(list)?;
    update.enter();
    update.vanished(list);
    update.moved(list);
    update.renamed(list);
    if options.revise && spec.revision.as_ref().is_some_and(|revision| revision.value != options.since) {
        let entries = vec![("revision".to_owned(), crate::edit::label(&options.since))];
        update.edits.push(Edit::Set { of: Vec::new(), entries });
    }
    Ok((update.edits, update.report))
}

/// By wire name and alias: the position of the reason that has it.
pub(super) fn owners(spec: &Spec<'_>) -> HashMap<String, usize> {
    let mut owners = HashMap::new();
    for (at, (wire, _)) in spec.reasons.0.iter().enumerate() {
        owners.entry(wire.value.clone().into_owned()).or_insert(at);
    }
    for (at, (_, reason)) in spec.reasons.0.iter().enumerate() {
        for alias in &reason.aliases {
            owners.entry(alias.value.clone().into_owned()).or_insert(at);
        }
    }
    owners
}

/// Whether every code is its reason's wire name read as a number.
fn is_numbered(spec: &Spec<'_>) -> bool {
    let is_number =
        |wire: &str, reason: &ReasonSpec<'_>| reason.code.as_ref().is_some_and(|code| wire.parse() == Ok(code.value));
    spec.code.is_some() && spec.reasons.0.iter().all(|(wire, reason)| is_number(&wire.value, reason))
}

struct Update<'s, 'a> {
    chain: &'s Chain<'a>,
    spec: &'s Spec<'a>,
    mapping: &'s Mapping,
    options: &'s Options,
    edits: Vec<Edit>,
    /// New entries for reasons of an extended table, by position.
    entries: BTreeMap<usize, Entry>,
    report: Report,
    owners: HashMap<String, usize>,
    numbered: bool,
}

impl Update<'_, '_> {
    fn reasons(&mut self, list: &List) -> Result<(), ImportError> {
        let reserved: HashSet<&str> =
            self.spec.reserved.iter().flat_map(|reserved| &reserved.names).map(|name| &*name.value).collect();
        // New reasons by the reason that they follow in the source; those before all others come first.
        let mut groups: Vec<(Option<usize>, Vec<NewReason>)> = vec![(None, Vec::new())];
        for found in &list.found {
            match self.owners.get(&found.wire) {
                Some(&at) => {
                    if groups.last().is_none_or(|(anchor, _)| *anchor != Some(at)) {
                        groups.push((Some(at), Vec::new()));
                    }
                    match at < self.chain.own_reasons() {
                        true => self.inherited(at, found)?,
                        false => self.known(at, found),
                    }
                }
                None if reserved.contains(&*found.wire) => self.report.reserved.push(found.wire.clone()),
                None => {
                    let new = self.new_reason(found);
                    self.report.added.push((found.wire.clone(), new.missing(self.chain)));
                    if let Some((_, group)) = groups.last_mut() {
                        group.push(new);
                    }
                }
            }
        }
        let next = groups.get(1).and_then(|(anchor, _)| *anchor);
        for (anchor, group) in groups.into_iter().filter(|(_, group)| !group.is_empty()) {
            let name = |at: usize| self.spec.reasons.0[at].0.value.clone().into_owned();
            // What the table only adds to stands where the table has it, if at all.
            let own = |at: &usize| *at >= self.chain.own_reasons();
            let at = match (anchor.filter(own), next.filter(own)) {
                (Some(at), _) => Whereto::After(name(at)),
                (None, Some(next)) if anchor.is_none() => Whereto::Before(name(next)),
                _ => Whereto::Last,
            };
            let entries: Result<Vec<_>, _> = group.iter().map(|new| new.entry(self.chain)).collect();
            let entries = entries.map_err(|error| ImportError::new(None, error.message, error.help))?;
            self.edits.push(Edit::Insert { into: vec![Step::from("reasons")], at, entries });
        }
        Ok(())
    }

    fn new_reason(&self, found: &Found) -> NewReason {
        let mapping = self.mapping;
        let code = found.code.or_else(|| mapping.text(found, &Key::Code)?.parse().ok());
        let code =
            code.or_else(|| found.wire.parse().ok().filter(|_| self.numbered)).filter(|_| self.spec.code.is_some());
        let variant = mapping.text(found, &Key::Variant).map(str::to_owned);
        let named = || found.name.as_deref().and_then(variant_of).filter(|_| variant_of(&found.wire).is_none());
        let mut new = NewReason {
            wire: found.wire.clone(),
            docs: found.docs.clone(),
            code,
            variant: variant.or_else(named),
            aliases: self.aliases(found).into_iter().filter(|alias| !self.owners.contains_key(alias)).collect(),
            cells: mapping.cells(self.spec, found),
            notes: mapping.text(found, &Key::Notes).map(str::to_owned).into_iter().collect(),
            added: Some(self.options.since.clone()),
            comment: None,
        };
        let missing: Vec<String> = new.missing(self.chain).into_iter().map(|one| one.key).collect();
        new.comment = Some(match missing.is_empty() {
            true => format!("new: from {}; read it, and take this line away", self.options.file),
            false => {
                format!("new: from {}; fill in {}, and take this line away", self.options.file, missing.join(", "))
            }
        });
        new
    }

    fn aliases(&self, found: &Found) -> Vec<String> {
        let cell = self.mapping.text(found, &Key::Aliases).unwrap_or_default();
        let listed = cell.split([',', ';']).map(super::grid::bare).filter(|alias| !alias.is_empty());
        found.aliases.iter().cloned().chain(listed).collect()
    }
}
