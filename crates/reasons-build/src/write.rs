//! Writing a file only when it changes, whole or not at all.

use std::fs;
use std::io;
use std::path::Path;

/// Makes `path` hold `text`; says whether it had to be written.
///
/// A file that holds it already keeps its time stamp, so that nothing is rebuilt. Otherwise the text goes to a
/// temporary file beside it, which then takes its place: nobody ever sees half a file. Missing folders are made.
///
/// # Errors
///
/// Those of the file system; the file is then as it was.
pub fn write_if_changed(path: &Path, text: &str) -> io::Result<bool> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    // A link keeps pointing where it points: it is what it points at that is replaced.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "not the name of a file"))?;
    let temporary = path.with_file_name(format!(".{}.{}.tmp", name.to_string_lossy(), std::process::id()));
    let written = fs::write(&temporary, text).and_then(|()| keep_permissions(path, &temporary));
    let replaced = written.and_then(|()| fs::rename(&temporary, path));
    if replaced.is_err() {
        // The first failure is the one to tell; a temporary file that cannot be removed either is no news.
        let _ = fs::remove_file(&temporary);
    }
    replaced.map(|()| true)
}

fn keep_permissions(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(metadata) => fs::set_permissions(new, metadata.permissions()),
        Err(_) => Ok(()),
    }
}
