//! Reading tables as the doors do.

use std::path::Path;

use reasons_codegen::sources::{Source, Wanted, unreadable};
use reasons_codegen::{Problems, Reading, Table};

/// Reads a table as the doors do, together with what it extends.
///
/// # Errors
///
/// What is wrong with it.
pub fn read(file: &str, bytes: &[u8]) -> Result<Table, Box<Problems>> {
    read_in(Path::new(""), file, bytes).map(|reading| reading.table)
}

/// As [`read`], with the files that it names in a folder.
///
/// # Errors
///
/// What is wrong with it.
pub fn read_in(folder: &Path, file: &str, bytes: &[u8]) -> Result<Reading, Box<Problems>> {
    reasons_codegen::read_with(file, bytes, &mut |wanted| load(folder, wanted))
}

/// A file that a table names: one that ships, or one in a folder.
///
/// # Errors
///
/// Why there is none.
pub fn load(folder: &Path, wanted: &Wanted) -> Result<Source, String> {
    match wanted {
        Wanted::Shipped(name) => reasons_build::shipped(name),
        Wanted::File(path) => {
            let bytes = std::fs::read(folder.join(path)).map_err(|error| unreadable(&error))?;
            Ok(Source { file: path.clone(), bytes })
        }
    }
}
