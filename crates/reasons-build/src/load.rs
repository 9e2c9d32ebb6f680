//! The files that a table names besides itself.

use std::fs;

use reasons_codegen::sources::{Source, Wanted};

/// The table of this name that ships with `reasons`, or why there is none.
///
/// # Errors
///
/// In a few words: which names there are.
pub fn shipped(name: &str) -> Result<Source, String> {
    let found = reasons_spec::table(name);
    found.map(|table| Source { file: table.file.to_owned(), bytes: table.text.into() }).ok_or_else(|| {
        format!(
            "no table of this name ships with `reasons`, only {}",
            reasons_spec::names().collect::<Vec<_>>().join(", ")
        )
    })
}

/// Reads a file that a table names, and makes cargo run the build script again when it changes.
pub(crate) fn tracked(wanted: &Wanted) -> Result<Source, String> {
    match wanted {
        Wanted::Shipped(name) => shipped(name),
        Wanted::File(path) => {
            // Even if the file is missing, as for the table itself.
            println!("cargo::rerun-if-changed={path}");
            let bytes = fs::read(path).map_err(|error| error.to_string())?;
            Ok(Source { file: path.clone(), bytes })
        }
    }
}
