//! Which of a source's cells belong under which key of a reason, and what they say there.

use crate::names::{REASON_KEYS, nearest};
use crate::problem::quoted;
use crate::scalar::duration;
use crate::spec::{ColumnSpec, Spec};

use super::alike::{self, Passed, Unplaced};
use super::grid::fold;
use super::{Found, ImportError, List};

/// What a heading's cells are for a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Code,
    Variant,
    Aliases,
    Notes,
    Deprecated,
    Column(String),
}

/// Where each heading's cells go.
#[derive(Debug, Clone, Default)]
pub(super) struct Mapping {
    pub pairs: Vec<(String, Key)>,
    /// Headings that mean a column by another name.
    pub alike: Vec<(String, String)>,
    /// Headings that mean no column.
    pub passed: Vec<Passed>,
}

impl Mapping {
    /// By name or one like it, or as asked for: pairs of a heading and a key; an empty key passes a heading over.
    pub fn of(spec: &Spec<'_>, list: &List, asked: &[(String, String)]) -> Result<Mapping, ImportError> {
        let mut headings: Vec<&str> = Vec::new();
        for (heading, _) in list.found.iter().flat_map(|found| &found.cells) {
            if !headings.contains(&&**heading) {
                headings.push(heading);
            }
        }
        for (heading, key) in asked {
            if !headings.iter().any(|known| fold(known) == fold(heading)) {
                return Err(unknown("the source has no column", heading, headings.iter().copied()));
            }
            if !key.is_empty() && key_of(spec, key).is_none() {
                let names = spec.columns.0.iter().map(|(name, _)| &*name.value).chain(REASON_KEYS);
                return Err(unknown("the table has no column", key, names));
            }
        }
        let mut mapping = Mapping::default();
        let mut unplaced = Vec::new();
        for heading in headings {
            let asked = asked.iter().find(|(asked, _)| fold(asked) == fold(heading));
            match asked.map_or_else(|| key_of(spec, &fold(heading)), |(_, key)| key_of(spec, key)) {
                Some(key) => mapping.pairs.push((heading.to_owned(), key)),
                None if asked.is_some() => {}
                None => {
                    let cells = list.found.iter().filter_map(|found| cell(found, heading)).collect();
                    unplaced.push(Unplaced { heading, cells });
                }
            }
        }
        let named = mapping.pairs.iter().filter_map(|(_, key)| match key {
            Key::Column(name) => Some(&**name),
            _ => None,
        });
        let (alike, passed) = alike::placed(spec, &unplaced, &named.collect());
        mapping.pairs.extend(alike.iter().map(|(heading, name)| (heading.clone(), Key::Column(name.clone()))));
        mapping.alike = alike;
        mapping.passed = passed;
        Ok(mapping)
    }

    /// A reason's cells by column, as texts that the column takes.
    pub fn cells(&self, spec: &Spec<'_>, found: &Found) -> Vec<(String, Vec<String>)> {
        let mut cells = Vec::new();
        for (heading, key) in &self.pairs {
            let Key::Column(name) = key else { continue };
            let (Some(cell), Some(column)) = (cell(found, heading), crate::edit::add::column(spec, name)) else {
                continue;
            };
            let texts = texts(column, cell);
            if !texts.is_empty() {
                cells.push((name.clone(), texts));
            }
        }
        cells
    }

    /// The text under a key that is no column.
    pub fn text<'f>(&self, found: &'f Found, key: &Key) -> Option<&'f str> {
        let (heading, _) = self.pairs.iter().find(|(_, known)| known == key)?;
        cell(found, heading)
    }
}

fn cell<'f>(found: &'f Found, heading: &str) -> Option<&'f str> {
    let cell = found.cells.iter().find(|(known, _)| known == heading).map(|(_, cell)| cell.trim())?;
    let nothing = ["", "-", "–", "—", "n/a", "N/A"].contains(&cell);
    (!nothing).then_some(cell)
}

fn key_of(spec: &Spec<'_>, name: &str) -> Option<Key> {
    if spec.columns.0.iter().any(|(column, _)| column.value == name) {
        return Some(Key::Column(name.to_owned()));
    }
    match name {
        "code" if spec.code.is_some() => Some(Key::Code),
        "variant" => Some(Key::Variant),
        "aliases" | "alias" => Some(Key::Aliases),
        "notes" | "note" => Some(Key::Notes),
        "deprecated" => Some(Key::Deprecated),
        _ => None,
    }
}

fn unknown<'n>(message: &str, name: &str, names: impl Iterator<Item = &'n str>) -> ImportError {
    let names: Vec<&str> = names.collect();
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "it has none besides the names and their words".to_owned(),
        None => format!("these are there: {}", crate::problem::list(&names)),
    };
    ImportError::new(None, format!("{message} {}", quoted(name)), help)
}

/// Whether a cell says yes.
pub(super) fn is_yes(cell: &str) -> bool {
    !matches!(cell.trim().to_lowercase().as_str(), "" | "no" | "n" | "false" | "0" | "-" | "–" | "—")
}

/// A cell as the texts that a column takes: one, or one for each item of a list.
pub(super) fn texts(column: &ColumnSpec<'_>, cell: &str) -> Vec<String> {
    let (list, word) = match column.kind.value.strip_prefix("list of ") {
        Some(word) => (true, word),
        None => (false, &*column.kind.value),
    };
    let items: Vec<&str> = match (list, word) {
        (false, _) => vec![cell],
        (true, "text") => cell.split("; ").collect(),
        (true, _) => cell.split([';', ',']).collect(),
    };
    let item = |text: &&str| !text.trim().is_empty();
    items.into_iter().filter(item).map(|text| one(column, word, text.trim())).collect()
}

fn one(column: &ColumnSpec<'_>, word: &str, text: &str) -> String {
    match word {
        "enum" => {
            let values = column.values.iter().flat_map(|values| &values.0).map(|(value, _)| &*value.value);
            let exact = values.clone().find(|value| *value == text);
            exact.or_else(|| values.clone().find(|value| fold(value) == fold(text))).unwrap_or(text).to_owned()
        }
        "boolean" => match text.to_lowercase().as_str() {
            "yes" | "y" | "true" | "x" | "✓" | "✔" | "✅" => "true".to_owned(),
            "no" | "n" | "false" | "✗" | "❌" => "false".to_owned(),
            _ => text.to_owned(),
        },
        _ => super::words(text),
    }
}

/// Whether two values of a column say the same.
pub(super) fn same(column: &ColumnSpec<'_>, old: &[String], new: &[String]) -> bool {
    let alike = |(old, new): (&String, &String)| match column.kind.value.trim_start_matches("list of ") {
        "duration" => old == new || (duration(old).is_some() && duration(old) == duration(new)),
        "number" | "integer" => old == new || old.parse::<f64>().is_ok_and(|old| new.parse() == Ok(old)),
        _ => same_words(old, new),
    };
    old.len() == new.len() && old.iter().zip(new).all(alike)
}

/// Whether two texts have the same words, blank space aside.
pub(super) fn same_words(old: &str, new: &str) -> bool {
    old == new || old.split_whitespace().eq(new.split_whitespace())
}

/// Whether a column holds words rather than facts: they are its author's, as `docs` is.
pub(super) fn is_words(column: &ColumnSpec<'_>) -> bool {
    matches!(&*column.kind.value, "text" | "list of text")
}
