//! Changing a table's file: what a change would break is refused, and `--dry-run` shows it only.

use std::path::{Path, PathBuf};

use reasons_codegen::edit::{self, Edit, EditError};
use reasons_codegen::spec::Spec;
use reasons_codegen::{Problem, Problems, parse};

use crate::drift;
use crate::failure::{Failure, Outcome, status};
use crate::generate;
use crate::input::{self, is_standard};
use crate::plan::Planned;

/// A table's file that is to be changed.
#[derive(Debug)]
pub struct Opened {
    path: PathBuf,
    /// As problems and messages show it.
    pub shown: String,
    /// Everything in it, a byte order mark included.
    pub text: String,
    /// What is wrong with it as it is.
    problems: Vec<Problem>,
}

/// What a change may leave to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// Nothing: it must not break a rule that was kept before.
    Nothing,
    /// Values to be filled in by hand.
    Todo,
}

/// Opens the file of a table. It may have problems, as long as it can be read.
pub fn open(path: &Path) -> Result<Opened, Failure> {
    opened(path, input::own(path)?)
}

/// Opens a table that is only looked at; it may be one that ships with `reasons`.
pub fn open_any(path: &Path) -> Result<Opened, Failure> {
    opened(path, input::any(path)?)
}

fn opened(path: &Path, (shown, bytes): (String, Vec<u8>)) -> Result<Opened, Failure> {
    let problems = match reasons_codegen::read(&shown, &bytes) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.list,
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Opened { path: path.to_owned(), shown, text, problems }),
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            Err(Failure::Refused(vec![Problems::new(&shown, text, problems)]))
        }
    }
}

impl Opened {
    /// Whether it came from standard input, and goes to standard output.
    pub fn is_standard(&self) -> bool {
        is_standard(&self.path)
    }

    /// The shape of the table; whatever the rules say about it.
    pub fn spec(&self) -> Result<Spec<'_>, Failure> {
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(&self.text);
        let mut problems = Vec::new();
        match parse::parse(text, &mut problems) {
            Some(spec) => Ok(spec),
            None => Err(Failure::Refused(vec![Problems::new(&self.shown, text.to_owned(), problems)])),
        }
    }

    /// Makes the edits and puts the new text in place.
    pub fn edit(&self, edits: &[Edit], leaves: Leaves, dry_run: bool, quiet: bool) -> Result<Outcome, Failure> {
        let new = edit::apply(&self.text, edits).map_err(|error| self.failure(error))?;
        self.put(new, leaves, dry_run, quiet)
    }

    /// Puts a new text in place, or shows what would change.
    pub fn put(&self, new: String, leaves: Leaves, dry_run: bool, quiet: bool) -> Result<Outcome, Failure> {
        let broken = self.broken(&new);
        if leaves == Leaves::Nothing && !broken.is_empty() {
            status(quiet, "nothing was written", "the table would look as below, which it must not");
            return Err(Failure::Refused(vec![Problems::new(&self.shown, new, broken)]));
        }
        if dry_run {
            let mut out = anstream::stdout().lock();
            drift::diff(&self.shown, &self.text, &new, ("as it is", "as it would be"), usize::MAX, &mut out)?;
            return Ok(Outcome::Fine);
        }
        if is_standard(&self.path) {
            return crate::print(&new);
        }
        generate::write(&[Planned { path: self.path.clone(), text: new }], quiet)
    }

    /// The problems that a new text has and this one does not.
    pub fn broken(&self, new: &str) -> Vec<Problem> {
        let Err(problems) = reasons_codegen::read(&self.shown, new.as_bytes()) else { return Vec::new() };
        let mut known: Vec<(_, &str)> = self.problems.iter().map(|one| (one.code, &*one.title)).collect();
        let mut list = problems.list;
        list.retain(|problem| match known.iter().position(|known| *known == (problem.code, &*problem.title)) {
            Some(at) => {
                known.swap_remove(at);
                false
            }
            None => true,
        });
        list
    }

    /// An edit that cannot be made, as a message about this file.
    pub fn failure(&self, error: EditError) -> Failure {
        Failure::wrong(format!("{}: {}", self.shown, error.message), error.help)
    }
}
