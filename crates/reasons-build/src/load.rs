//! The files that a table names besides itself.

use std::fs;

use reasons_codegen::sources::{Source, Wanted, not_shipped, unreadable};

/// The table of this name that ships with `reasons`.
///
/// # Errors
///
/// In a few words: which names there are.
pub fn shipped(name: &str) -> Result<Source, String> {
    match reasons_spec::table(name) {
        Some(table) => Ok(Source { file: table.file.to_owned(), bytes: table.text.into() }),
        None => Err(not_shipped(name, reasons_spec::names())),
    }
}

/// Reads a file that a table names, and makes cargo run the build script again when it changes.
pub(crate) fn tracked(wanted: &Wanted) -> Result<Source, String> {
    match wanted {
        Wanted::Shipped(name) => shipped(name),
        Wanted::File(path) => {
            // Even if the file is missing, as for the table itself.
            println!("cargo::rerun-if-changed={path}");
            let bytes = fs::read(path).map_err(|error| unreadable(&error))?;
            Ok(Source { file: path.clone(), bytes })
        }
    }
}
