//! `reasons generate --watch`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use crate::failure::{Failure, Outcome, status};
use crate::generate::{self, Generate};
use crate::input::{self, is_standard};

/// Editors save in several steps; this long after the last one the table is read.
const SETTLED: Duration = Duration::from_millis(50);

/// Generates now and whenever a table or the template changes, until the user interrupts.
pub fn run(args: &Generate, quiet: bool) -> Result<Outcome, Failure> {
    if let Some(path) = args.tables.iter().find(|path| is_standard(path) || !path.exists()) {
        return Err(Failure::wrong(
            format!("cannot watch `{}`: it is not a file", path.display()),
            "`--watch` follows tables that are files",
        ));
    }
    let (sender, events) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender).map_err(cannot_watch)?;
    let mut watched = BTreeSet::new();
    let mut last = None;
    status(quiet, "watching", "for changes; interrupt to stop");
    loop {
        // What a table extends may change with the table.
        let mut files = input::files(&args.tables);
        files.extend(args.template.iter().cloned());
        // The folders, not the files: an editor that saves by renaming puts another file in the place of the watched one.
        for folder in folders(&files) {
            if folder.is_dir() && watched.insert(folder.clone()) {
                watcher.watch(&folder, RecursiveMode::NonRecursive).map_err(cannot_watch)?;
            }
        }
        let now = contents(&files);
        if last.as_ref() != Some(&now) {
            last = Some(now);
            if let Err(failure) = generate::once(args, quiet) {
                failure.show();
            }
        }
        events
            .recv()
            .map_err(|_| Failure::wrong("the watcher has stopped", "start it again"))?
            .map_err(cannot_watch)?;
        while events.recv_timeout(SETTLED).is_ok() {}
    }
}

fn folders(files: &[PathBuf]) -> BTreeSet<PathBuf> {
    let folder = |file: &PathBuf| match file.parent() {
        Some(folder) if folder != Path::new("") => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    files.iter().map(folder).collect()
}

/// What is in each file now; `None` while it is away.
fn contents(files: &[PathBuf]) -> Vec<Option<Vec<u8>>> {
    files.iter().map(|path| std::fs::read(path).ok()).collect()
}

fn cannot_watch(error: notify::Error) -> Failure {
    Failure::wrong(format!("cannot watch the tables: {error}"), "without `--watch` the same command generates once")
}
