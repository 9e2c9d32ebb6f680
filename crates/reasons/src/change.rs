//! Changing a table's file: what a change would break is refused, and `--dry-run` shows it only.

use std::path::{Path, PathBuf};

use reasons_codegen::edit::chain::Chain;
use reasons_codegen::edit::{self, Edit, EditError};
use reasons_codegen::explain::Code;
use reasons_codegen::problem::Severity;
use reasons_codegen::{Problem, Problems, parse};

use crate::drift;
use crate::failure::{Failure, Outcome, status};
use crate::generate;
use crate::input::{self, is_standard, shown};
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
    problems: Option<Problems>,
}

/// What a change may leave to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// Nothing: it must not break a rule that was kept before.
    Nothing,
    /// Values to be filled in by hand.
    Todo,
    /// Whatever it is.
    Anything,
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
    let problems = input::problems(&shown, &bytes, &[]);
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Opened { path: path.to_owned(), shown, text, problems }),
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let list = problems.map_or_else(Vec::new, |problems| problems.list);
            Err(Failure::Refused(vec![Problems::new(&shown, text, list)]))
        }
    }
}

impl Opened {
    /// Whether it came from standard input, and goes to standard output.
    pub fn is_standard(&self) -> bool {
        is_standard(&self.path)
    }

    /// What `work` makes of the shape of the table and of those that it extends; whatever the rules say about them.
    pub fn with_chain<T>(&self, work: impl FnOnce(&Chain<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        input::chain(&self.shown, self.text.as_bytes(), work)?
    }

    /// Makes the edits and puts the new text in place.
    pub fn edit(&self, edits: &[Edit], leaves: Leaves, dry_run: bool, quiet: bool) -> Result<Outcome, Failure> {
        self.edit_with(edits, Vec::new(), leaves, dry_run, quiet)
    }

    /// As [`edit`](Self::edit), together with other files that the table names.
    pub fn edit_with(
        &self,
        edits: &[Edit],
        others: Vec<Other>,
        leaves: Leaves,
        dry_run: bool,
        quiet: bool,
    ) -> Result<Outcome, Failure> {
        let new = edit::apply(&self.text, edits).map_err(|error| self.failure(error))?;
        self.put_with(new, others, leaves, dry_run, quiet)
    }

    /// Puts a new text in place, or shows what would change.
    pub fn put(&self, new: String, leaves: Leaves, dry_run: bool, quiet: bool) -> Result<Outcome, Failure> {
        self.put_with(new, Vec::new(), leaves, dry_run, quiet)
    }

    fn put_with(
        &self,
        new: String,
        others: Vec<Other>,
        leaves: Leaves,
        dry_run: bool,
        quiet: bool,
    ) -> Result<Outcome, Failure> {
        if self.is_standard() && !others.is_empty() && !dry_run {
            return Err(Failure::wrong(
                format!(
                    "this also changes `{}`, and only one text can go to standard output",
                    shown(&others[0].0.path)
                ),
                "name the table's file instead of `-`",
            ));
        }
        let (files, old): (Vec<Planned>, Vec<String>) = others.into_iter().map(|other| (other.0, other.1)).unzip();
        if leaves != Leaves::Anything {
            let broken = self.broken_with(&new, &files);
            let refused = |problem: &Problem| leaves == Leaves::Nothing || !is_gap(problem);
            if let Some(problems) = broken.filter(|broken| broken.list.iter().any(refused)) {
                status(quiet, "nothing was written", "the table would look as below, which it must not");
                let list = problems.list.into_iter().filter(refused).collect();
                return Err(Failure::Refused(vec![Problems { list, ..problems }]));
            }
        }
        if dry_run {
            let mut out = anstream::stdout().lock();
            let sides = ("as it is", "as it would be");
            if new == self.text && files.is_empty() {
                status(quiet, "unchanged", "it would stay as it is");
                return Ok(Outcome::Fine);
            }
            drift::diff(&self.shown, &self.text, &new, sides, usize::MAX, &mut out)?;
            for (file, old) in files.iter().zip(&old) {
                drift::diff(&shown(&file.path), old, &file.text, sides, usize::MAX, &mut out)?;
            }
            return Ok(Outcome::Fine);
        }
        if self.is_standard() {
            return crate::print(&new);
        }
        let table = Planned { path: self.path.clone(), text: new };
        generate::write(&[vec![table], files].concat(), quiet)
    }

    /// How many problems a new text has that this one does not have.
    pub fn broken(&self, new: &str) -> usize {
        self.broken_with(new, &[]).map_or(0, |problems| problems.list.len())
    }

    /// The problems that a new text has, together with other new files, and this one does not.
    fn broken_with(&self, new: &str, others: &[Planned]) -> Option<Problems> {
        let known = self.problems.iter().flat_map(|problems| &problems.list);
        let mut known: Vec<(Code, &str)> = known.map(|one| (one.code, &*one.title)).collect();
        let mut problems = input::problems(&self.shown, new.as_bytes(), others)?;
        problems.list.retain(|problem| problem.severity == Severity::Error);
        // What is missing in many places is told together, in other words when one of them is gone.
        let together = |code: Code| matches!(code, Code::E0505 | Code::E0509);
        let told: Vec<Code> = known.iter().map(|(code, _)| *code).filter(|code| together(*code)).collect();
        problems.list.retain(|problem| !told.contains(&problem.code));
        problems.list.retain(|problem| {
            match known.iter().position(|known| *known == (problem.code, &*problem.title)) {
                Some(at) => {
                    known.swap_remove(at);
                    false
                }
                None => true,
            }
        });
        (!problems.list.is_empty()).then_some(problems)
    }

    /// The problems of a file in which no table can be made out.
    pub fn unreadable(&self) -> Option<Failure> {
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(&self.text);
        let mut problems = Vec::new();
        let read = parse::parse(text, &mut problems).is_some();
        (!read).then(|| Failure::Refused(vec![Problems::new(&self.shown, text.to_owned(), problems)]))
    }

    /// An edit that cannot be made, as a message about this file.
    pub fn failure(&self, error: EditError) -> Failure {
        failure(&self.shown, error)
    }
}

fn failure(shown: &str, error: EditError) -> Failure {
    Failure::wrong(format!("{shown}: {}", error.message), error.help)
}

/// Another file that changes together with a table: as it is to be, and as it is.
#[derive(Debug)]
pub struct Other(pub Planned, pub String);

/// Makes edits to the files of translations that have an entry for a reason.
pub fn in_translations(chain: &Chain<'_>, wire: &str, edit: &Edit) -> Result<Vec<Other>, Failure> {
    let with = chain.translations.iter().filter(|file| file.entries.contains_key(wire));
    with.map(|file| {
        let path = PathBuf::from(&file.path);
        let (shown, bytes) = input::document(&path)?;
        let old = String::from_utf8(bytes)
            .map_err(|_| Failure::wrong(format!("{shown}: this file is not UTF-8"), "save it as UTF-8"))?;
        let text = edit::apply(&old, std::slice::from_ref(edit)).map_err(|error| failure(&shown, error))?;
        Ok(Other(Planned { path, text }, old))
    })
    .collect()
}

/// Whether something is missing that can be filled in.
fn is_gap(problem: &Problem) -> bool {
    matches!(problem.code, Code::E0104 | Code::E0204 | Code::E0301 | Code::E0305 | Code::E0505 | Code::E0509)
}
