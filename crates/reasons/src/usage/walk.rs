//! The walk over a tree: in parallel, past what `.gitignore` names.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::overrides::{Override, OverrideBuilder};
use ignore::{DirEntry, WalkBuilder, WalkState};

use super::Usage;
use super::file::{Passed, Scan, scan};
use super::prefilter::Prefilter;
use super::vocabulary::Vocabulary;
use crate::failure::Failure;
use crate::input::shown;

/// Larger files are passed over.
pub const MAX_FILE: u64 = 8 * 1024 * 1024;

/// What a walk found.
#[derive(Debug, Default)]
pub struct Walked {
    /// How many files were looked at.
    pub files: usize,
    /// Files about the table, by path.
    pub scans: Vec<(PathBuf, Scan)>,
    /// Files that were passed over, by path.
    pub passed: Vec<(PathBuf, Passed)>,
    /// What could not be read, and why.
    pub unreadable: Vec<String>,
}

/// Scans every file under the paths.
pub fn walk(args: &Usage, vocabulary: &Vocabulary<'_>, prefilter: &Prefilter) -> Result<Walked, Failure> {
    let paths: Vec<PathBuf> = args.paths.iter().chain(&args.require_all).cloned().collect();
    if let Some(path) = paths.iter().find(|path| !path.exists()) {
        let message = format!("cannot scan `{}`: there is no such file or folder", shown(path));
        return Err(Failure::wrong(message, "name files and folders of source code; without any, `.` is scanned"));
    }
    let mut builder = WalkBuilder::new(&paths[0]);
    paths[1..].iter().for_each(|path| {
        builder.add(path);
    });
    builder
        .overrides(globs(args)?)
        .hidden(!args.hidden)
        .require_git(false)
        .threads(args.threads.map_or(0, usize::from));
    if args.no_ignore {
        builder.ignore(false).git_ignore(false).git_global(false).git_exclude(false).parents(false);
    }
    let walked = Mutex::new(Walked::default());
    builder.build_parallel().run(|| {
        let mut worker = Worker { walked: &walked, own: Walked::default(), bytes: Vec::new() };
        Box::new(move |entry| {
            match entry {
                Ok(entry) => worker.visit(&entry, vocabulary, prefilter),
                Err(error) => worker.own.unreadable.push(error.to_string()),
            }
            WalkState::Continue
        })
    });
    let mut walked = walked.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    walked.scans.sort_by(|a, b| a.0.cmp(&b.0));
    walked.scans.dedup_by(|a, b| a.0 == b.0);
    walked.passed.sort();
    walked.unreadable.sort();
    Ok(walked)
}

/// One thread of the walk; it hands over what it has when it ends.
struct Worker<'w> {
    walked: &'w Mutex<Walked>,
    own: Walked,
    bytes: Vec<u8>,
}

impl Worker<'_> {
    fn visit(&mut self, entry: &DirEntry, vocabulary: &Vocabulary<'_>, prefilter: &Prefilter) {
        if !entry.file_type().is_some_and(|kind| kind.is_file()) {
            return;
        }
        let path = entry.path();
        let result = match read(path, &mut self.bytes) {
            Ok(true) => scan(path, &self.bytes, vocabulary, prefilter),
            Ok(false) => Some(Err(Passed::Large)),
            Err(error) => return self.own.unreadable.push(format!("{}: {error}", shown(path))),
        };
        self.own.files += 1;
        match result {
            Some(Ok(scan)) => self.own.scans.push((plain(path), scan)),
            Some(Err(passed)) => self.own.passed.push((plain(path), passed)),
            None => {}
        }
    }
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        let mut all = self.walked.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        all.files += self.own.files;
        all.scans.append(&mut self.own.scans);
        all.passed.append(&mut self.own.passed);
        all.unreadable.append(&mut self.own.unreadable);
    }
}

/// Reads a whole file into a buffer that is used again; says whether it is within the limit.
fn read(path: &Path, bytes: &mut Vec<u8>) -> io::Result<bool> {
    bytes.clear();
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > MAX_FILE {
        return Ok(false);
    }
    bytes.reserve(length as usize + 1);
    file.take(MAX_FILE + 1).read_to_end(bytes)?;
    Ok(bytes.len() as u64 <= MAX_FILE)
}

/// The path as it was meant: without `./`.
fn plain(path: &Path) -> PathBuf {
    path.strip_prefix("./").unwrap_or(path).to_path_buf()
}

fn globs(args: &Usage) -> Result<Override, Failure> {
    let mut builder = OverrideBuilder::new(".");
    let excluded = args.exclude.iter().map(|glob| format!("!{glob}"));
    for glob in args.include.iter().cloned().chain(excluded) {
        let added = builder.add(&glob).map(|_| ());
        added.map_err(|error| {
            Failure::wrong(format!("`{glob}` is no glob: {error}"), "write it as in .gitignore: `src/**/*.ts`")
        })?;
    }
    builder.build().map_err(|error| Failure::wrong(error.to_string(), "write globs as in .gitignore: `src/**/*.ts`"))
}
