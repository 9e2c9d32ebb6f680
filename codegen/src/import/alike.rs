//! Headings that are spelled otherwise than the column that they mean: when they count all the same.
//!
//! The rule: the heading is the column's name but for word breaks and plurals; or one of the two is the beginning or the
//! end of the other, word by word, and the column is one of enum values, durations or reasons that four out of five cells
//! are, and two at least. Values of other types are no evidence: any yes may be any yes. What fits several columns, or a
//! column that several headings fit, counts for none.

use std::collections::HashSet;

use crate::problem::{list as listed, quoted};
use crate::scalar::duration;
use crate::spec::{ColumnSpec, Spec};

use super::columns::texts;
use super::grid::fold;

/// A heading that is passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The heading, as the source has it.
    pub heading: String,
    /// Why it means no column, in a few words.
    pub why: String,
    /// The column that it may mean.
    pub column: Option<String>,
}

/// A heading without a column of its name, and its cells that say something.
pub(super) struct Unplaced<'l> {
    pub heading: &'l str,
    pub cells: Vec<&'l str>,
}

/// The headings that mean a column, and those that are passed over; `taken` are columns that have a heading already.
pub(super) fn placed(
    spec: &Spec<'_>,
    unplaced: &[Unplaced<'_>],
    taken: &HashSet<&str>,
) -> (Vec<(String, String)>, Vec<Passed>) {
    let free: Vec<(&str, &ColumnSpec<'_>)> = spec
        .columns
        .0
        .iter()
        .map(|(name, column)| (&*name.value, column))
        .filter(|(name, _)| !taken.contains(name))
        .collect();
    let wires: HashSet<&str> = spec.reasons.0.iter().map(|(wire, _)| &*wire.value).collect();
    let meant: Vec<Result<&str, Passed>> = unplaced.iter().map(|one| meant(one, &free, &wires)).collect();
    let (mut placed, mut passed) = (Vec::new(), Vec::new());
    for (one, column) in unplaced.iter().zip(&meant) {
        let rivals: Vec<&str> = (unplaced.iter().zip(&meant))
            .filter(|(_, other)| other.is_ok() && *other == column)
            .map(|(other, _)| other.heading)
            .collect();
        match column {
            Ok(column) if rivals.len() == 1 => placed.push((one.heading.to_owned(), (*column).to_owned())),
            Ok(column) => passed.push(Passed {
                heading: one.heading.to_owned(),
                why: format!("{} may all be {}", listed(&rivals), quoted(column)),
                column: Some((*column).to_owned()),
            }),
            Err(why) => passed.push(why.clone()),
        }
    }
    (placed, passed)
}

/// The column that a heading means, or why it means none.
fn meant<'c>(
    one: &Unplaced<'_>,
    free: &[(&'c str, &ColumnSpec<'_>)],
    wires: &HashSet<&str>,
) -> Result<&'c str, Passed> {
    let passed = |why: String, column: Option<&str>| {
        Err(Passed { heading: one.heading.to_owned(), why, column: column.map(str::to_owned) })
    };
    let folded = fold(one.heading);
    let spelled = |(name, _): &&(&'c str, &ColumnSpec<'_>)| words(name).concat() == words(&folded).concat();
    if let [(column, _)] = free.iter().filter(spelled).collect::<Vec<_>>()[..] {
        return Ok(column);
    }
    let like: Vec<_> = free.iter().filter(|(name, _)| is_part(&folded, name)).collect();
    let fitting: Vec<&str> =
        like.iter().filter(|(_, column)| fits(column, &one.cells, wires) == Fit::Yes).map(|(name, _)| *name).collect();
    match (fitting.as_slice(), like.as_slice()) {
        ([column], _) => Ok(column),
        ([first, ..], _) => passed(format!("it may be {}", listed(&fitting).replace(" and ", " or ")), Some(first)),
        ([], [(name, column), ..]) => match fits(column, &one.cells, wires) {
            Fit::No(cell) => passed(
                format!("it may be {}, but {} is no value of that column", quoted(name), quoted(cell)),
                Some(name),
            ),
            Fit::Few => passed(format!("it may be {}, but it says too little to tell", quoted(name)), Some(name)),
            _ => passed(format!("it may be {}, but values of that type cannot tell", quoted(name)), Some(name)),
        },
        ([], []) => {
            let enums = free.iter().filter(|(_, column)| column.kind.value == "enum");
            let fitting: Vec<_> = enums.filter(|(_, column)| fits(column, &one.cells, wires) == Fit::Yes).collect();
            match fitting.as_slice() {
                [(name, _)] => {
                    passed(format!("no column is called so, but its values are those of {}", quoted(name)), Some(name))
                }
                _ => passed("no column is called so".to_owned(), None),
            }
        }
    }
}

/// A name's words, each in the singular.
fn words(name: &str) -> Vec<String> {
    let singular = |word: &str| match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) if stem.len() > 2 => format!("{stem}y"),
        (_, Some(stem)) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    };
    name.split('_').map(singular).collect()
}

/// Whether one of two names is the beginning or the end of the other, word by word.
fn is_part(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let says = short.iter().any(|word| word.len() > 2);
    says && short.len() < long.len() && (long.starts_with(&short) || long.ends_with(&short))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit<'c> {
    Yes,
    /// This one does not fit, and too many others.
    No(&'c str),
    /// There are too few cells to tell.
    Few,
    /// Such values are no evidence.
    Anything,
}

/// Whether cells are values of a column.
fn fits<'c>(column: &ColumnSpec<'_>, cells: &[&'c str], wires: &HashSet<&str>) -> Fit<'c> {
    let word = column.kind.value.strip_prefix("list of ").unwrap_or(&column.kind.value);
    let is = |text: &str| match word {
        "enum" => column.values.iter().flat_map(|values| &values.0).any(|(value, _)| value.value == text),
        "duration" => duration(text).is_some(),
        "reason" => wires.contains(text),
        _ => false,
    };
    if !matches!(word, "enum" | "duration" | "reason") {
        return Fit::Anything;
    }
    let misfits: Vec<&str> =
        cells.iter().copied().filter(|cell| !texts(column, cell).iter().all(|text| is(text))).collect();
    match misfits.first() {
        Some(first) if misfits.len() * 5 > cells.len() => Fit::No(first),
        _ if cells.len() < 2 => Fit::Few,
        _ => Fit::Yes,
    }
}
