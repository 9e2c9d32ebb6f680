//! Reads a table of reason codes and generates code, docs and schemas from it.
//!
//! ```text
//! text --parse--> Spec --resolve--> Table --emit--> files
//! ```
//!
//! [`read`] does the first two steps: it gives a checked [`Table`], or every problem at once. Each [`emit::Target`]
//! does the third, and cannot fail. Reading and writing files is for the doors: `reasons-build`, `reasons-macros` and
//! the `reasons` command line.

pub mod compatibility;
#[cfg(feature = "all-targets")]
pub mod diff;
#[cfg(feature = "all-targets")]
pub mod edit;
pub mod emit;
pub mod explain;
#[cfg(feature = "all-targets")]
pub mod format_schema;
#[cfg(feature = "all-targets")]
pub mod import;
#[cfg(feature = "all-targets")]
pub mod inject;
pub mod names;
pub mod origins;
#[cfg(feature = "all-targets")]
pub mod package;
pub mod parse;
pub mod problem;
pub mod render;
pub mod resolve;
pub mod scalar;
pub mod sources;
pub mod spec;
pub mod table;
pub mod tree;

pub use problem::{Problem, Problems};
pub use table::Table;

use origins::{Asked, Origins};
use sources::{Files, Load};

/// Reads and checks a table that is in one file: without the files that an overlay needs.
///
/// `file` is the name that problems show; nothing is read from it.
///
/// # Errors
///
/// Everything wrong with the table, sorted by place.
///
/// # Examples
///
/// ```
/// let table = reasons_codegen::read(
///     "traffic-light.yaml",
///     b"
/// format: 1
/// name: traffic-light
/// type: TrafficLight
/// title: What a traffic light shows
/// reasons:
///   red:
///     docs: Stop.
///   green:
///     docs: Go.
/// ",
/// )?;
/// assert_eq!(table.reasons[0].variant, "Red");
/// # Ok::<(), Box<reasons_codegen::Problems>>(())
/// ```
pub fn read(file: &str, bytes: &[u8]) -> Result<Table, Box<Problems>> {
    let mut load = |_: &sources::Wanted| Err("no other file can be read here".to_owned());
    read_with(file, bytes, &mut load).map(|reading| reading.table)
}

/// A table that was read, and what there is to say about it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The checked table.
    pub table: Table,
    /// What is not right with it, and no reason to refuse it.
    pub warnings: Option<Box<Problems>>,
}

/// Reads and checks a table together with what it extends and with its translations, each of which comes from `load`.
///
/// # Errors
///
/// As [`read`], with problems of every file.
pub fn read_with(file: &str, bytes: &[u8], load: &mut Load<'_>) -> Result<Reading, Box<Problems>> {
    read_all(file, bytes, load, &|_| false).map(|(reading, _)| reading)
}

/// As [`read_with`], and says of the values of some reasons where they come from.
///
/// # Errors
///
/// As [`read_with`].
pub fn read_with_origins(
    file: &str,
    bytes: &[u8],
    load: &mut Load<'_>,
    asked: &Asked<'_>,
) -> Result<(Reading, Vec<Origins>), Box<Problems>> {
    read_all(file, bytes, load, asked)
}

fn read_all(
    file: &str,
    bytes: &[u8],
    load: &mut Load<'_>,
    asked: &Asked<'_>,
) -> Result<(Reading, Vec<Origins>), Box<Problems>> {
    let mut problems = Vec::new();
    let files = Files::new(file, bytes, &mut problems);
    let layers = if problems.is_empty() { sources::layers(&files, load, &mut problems) } else { None };
    let merged = layers.map(|layers| resolve::merge(layers, &mut problems));
    let resolved = merged.and_then(|merged| {
        let table = resolve::resolve(&merged, &mut problems)?;
        let origins = origins::of(&merged.spec, &table, &files, asked);
        Some((table, origins))
    });
    let refused = sources::refused(&problems);
    let shown = |problems| {
        let (text, others) = files.into_texts();
        Box::new(Problems::in_files(file, text, others, problems))
    };
    match resolved {
        Some((table, origins)) if !refused => {
            let warnings = (!problems.is_empty()).then(|| shown(problems));
            Ok((Reading { table, warnings }, origins))
        }
        _ => Err(shown(problems)),
    }
}
