//! What differs between a table and its sources, and between the sources.

use std::collections::HashMap;

use crate::edit::chain::Chain;
use crate::edit::given::held;
use crate::problem::Span;
use crate::spec::Spec;

use super::alike::Passed;
use super::columns::{Key, Mapping, same, same_words};
use super::said::texts;
use super::update::owners;
use super::{Found, ImportError, List};

/// The kind of a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A source has a reason that the table does not have.
    Missing,
    /// The table has a reason that a source does not have.
    Extra,
    /// A source has a reason that is a tombstone in the table.
    Removed,
    /// A value of a column, or a code, differs.
    Value,
    /// Words differ.
    Words,
}

impl Rule {
    /// Every rule with its name.
    pub const ALL: [(&str, Rule); 5] = [
        ("missing", Rule::Missing),
        ("extra", Rule::Extra),
        ("removed", Rule::Removed),
        ("value", Rule::Value),
        ("words", Rule::Words),
    ];

    /// The name by which it is told and ignored.
    pub fn name(self) -> &'static str {
        Rule::ALL.iter().find(|(_, rule)| *rule == self).map_or("", |(name, _)| name)
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its kind.
    pub rule: Rule,
    /// The reason.
    pub wire: String,
    /// `docs`, `code` or a column, for values and words.
    pub key: Option<String>,
    /// What the table says; for reasons, whether it has it.
    pub table: Option<String>,
    /// What each source says, in their order, with the line; `None` where it says nothing.
    pub sources: Vec<Option<(String, usize)>>,
    /// Where the table has the reason.
    pub place: Option<Span>,
}

/// A source's headings that mean a column by another name, and those that are passed over.
pub type Headings = (Vec<(String, String)>, Vec<Passed>);

fn mappings(spec: &Spec<'_>, lists: &[&List], columns: &[(String, String)]) -> Result<Vec<Mapping>, ImportError> {
    let of_list = |list: &&List| {
        // A heading that one source has need not be in the others.
        let has = |(heading, _): &&(String, String)| {
            let fold = super::grid::fold;
            lists.len() == 1
                || list.found.iter().any(|found| found.cells.iter().any(|(known, _)| fold(known) == fold(heading)))
        };
        Mapping::of(spec, list, &columns.iter().filter(has).cloned().collect::<Vec<_>>())
    };
    lists.iter().map(of_list).collect()
}

/// Every difference: by rule, then in the order of the table or the source; and what each source's headings were taken
/// for.
///
/// # Errors
///
/// When columns were asked for that are not there.
pub fn differences(
    chain: &Chain<'_>,
    lists: &[&List],
    columns: &[(String, String)],
    ignored: &[Rule],
) -> Result<(Vec<Difference>, Vec<Headings>), ImportError> {
    let spec = &chain.whole;
    let owners = owners(spec);
    let mappings = mappings(spec, lists, columns)?;
    let mut found: Vec<HashMap<usize, &Found>> = Vec::new();
    let mut differences: Vec<Difference> = Vec::new();
    let mut missing: HashMap<&str, usize> = HashMap::new();
    for (at, list) in lists.iter().enumerate() {
        let mut known = HashMap::new();
        for one in &list.found {
            let names = std::iter::once(&one.wire).chain(&one.aliases);
            match names.into_iter().find_map(|name| owners.get(name.as_str())) {
                Some(&owner) => drop(known.insert(owner, one)),
                None => {
                    let row = *missing.entry(&one.wire).or_insert_with(|| {
                        differences.push(Difference {
                            rule: Rule::Missing,
                            wire: one.wire.clone(),
                            key: None,
                            table: None,
                            sources: vec![None; lists.len()],
                            place: None,
                        });
                        differences.len() - 1
                    });
                    differences[row].sources[at] = Some((one.wire.clone(), one.line));
                }
            }
        }
        found.push(known);
    }
    for (at, (wire, reason)) in spec.reasons.0.iter().enumerate() {
        let here: Vec<Option<&Found>> = found.iter().map(|known| known.get(&at).copied()).collect();
        let new = |rule, key: Option<&str>, table: Option<String>, sources| Difference {
            rule,
            wire: wire.value.clone().into_owned(),
            key: key.map(str::to_owned),
            table,
            sources,
            place: Some(wire.span),
        };
        let presence = || here.iter().map(|one| one.map(|one| (one.wire.clone(), one.line))).collect();
        let name = || Some(wire.value.clone().into_owned());
        match reason.removed.is_some() {
            true if here.iter().any(Option::is_some) => differences.push(new(Rule::Removed, None, None, presence())),
            true => continue,
            false if here.iter().any(Option::is_none) => differences.push(new(Rule::Extra, None, name(), presence())),
            false => {}
        }
        let docs: Vec<_> = here.iter().map(|one| one.and_then(|one| Some((one.docs.clone()?, one.line)))).collect();
        if docs.iter().flatten().any(|(docs, _)| !same_words(&reason.docs.value, docs)) {
            let table = Some(reason.docs.value.clone().into_owned());
            differences.push(new(Rule::Words, Some("docs"), table, docs));
        }
        let code = |(one, mapping): (&Option<&Found>, &Mapping)| {
            let one = (*one)?;
            let code = one.code.or_else(|| mapping.text(one, &Key::Code)?.parse().ok())?;
            Some((code.to_string(), one.line))
        };
        let codes: Vec<_> = here.iter().zip(&mappings).map(code).collect();
        let own = reason.code.as_ref().map(|code| code.value.to_string());
        if spec.code.is_some() && codes.iter().flatten().any(|(code, _)| Some(code) != own.as_ref()) {
            differences.push(new(Rule::Value, Some("code"), own, codes));
        }
        let held = held(chain, reason);
        for ((name, column), held) in spec.columns.0.iter().zip(held) {
            let cell = |(one, mapping): (&Option<&Found>, &Mapping)| {
                let one = (*one)?;
                let cells = mapping.cells(spec, one);
                let (_, texts) = cells.into_iter().find(|(column, _)| *column == name.value)?;
                Some((texts, one.line))
            };
            let cells: Vec<Option<(Vec<String>, usize)>> = here.iter().zip(&mappings).map(cell).collect();
            let own = held.map(|node| texts(column, node));
            let differs = |(cell, _): &(Vec<String>, usize)| !same(column, own.as_deref().unwrap_or(&[]), cell);
            if cells.iter().flatten().any(differs) {
                let rule = if super::columns::is_words(column) { Rule::Words } else { Rule::Value };
                let said = cells.into_iter().map(|cell| cell.map(|(texts, line)| (texts.join("; "), line))).collect();
                differences.push(new(rule, Some(&name.value), own.map(|own| own.join("; ")), said));
            }
        }
    }
    differences.retain(|difference| !ignored.contains(&difference.rule));
    differences.sort_by_key(|difference| difference.rule);
    let headings = mappings.into_iter().map(|mapping| (mapping.alike, mapping.passed)).collect();
    Ok((differences, headings))
}
