//! Reads a table of reason codes and generates code, docs and schemas from it.
//!
//! ```text
//! text --parse--> Spec --resolve--> Table --emit--> files
//! ```
//!
//! [`read`] does the first two steps: it gives a checked [`Table`], or every problem at once. Each [`emit::Target`]
//! does the third, and cannot fail. Reading and writing files is for the doors: `reasons-build`, `reasons-macros` and
//! the `reasons` command line.

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
#[cfg(feature = "all-targets")]
pub mod package;
pub mod parse;
pub mod problem;
pub mod render;
pub mod resolve;
pub mod scalar;
pub mod spec;
pub mod table;
pub mod tree;

pub use problem::{Problem, Problems};
pub use table::Table;

/// Reads and checks a table.
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
    let mut problems = Vec::new();
    let text = parse::decode(bytes, &mut problems);
    let spec = if problems.is_empty() { parse::parse(&text, &mut problems) } else { None };
    let table = spec.and_then(|spec| resolve::resolve(&spec, &mut problems));
    match table {
        Some(table) if problems.is_empty() => Ok(table),
        _ => Err(Box::new(Problems::new(file, text.into_owned(), problems))),
    }
}
