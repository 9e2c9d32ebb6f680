//! What git knows, by its own program.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// A commit that changed a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its whole name.
    pub name: String,
    /// Its name as people write it.
    pub short: String,
    /// When it was committed: `2026-02-18`.
    pub date: String,
    /// What the file was called then, from the root of the repository.
    pub path: String,
}

/// A file as it is in a revision: `HEAD~1:spec/x.yaml`, as git itself writes it.
///
/// The error is what git says about it.
pub fn show(folder: &Path, object: impl AsRef<OsStr>) -> Result<Vec<u8>, Failure> {
    let object = object.as_ref();
    let arguments = ["show", "--no-color", "--no-textconv", "--end-of-options"].map(OsStr::new);
    run(folder, arguments.iter().copied().chain([object])).map_err(|error| match error {
        GitError::Said(said) => Failure::wrong(
            format!("cannot read `{}`: {said}", object.to_string_lossy()),
            "a version in git is a revision, a colon and a path from the root of the repository, as in \
             `HEAD~1:spec/x.yaml`; from this folder the path begins with `./`",
        ),
        GitError::Missing(failure) => failure,
    })
}

/// The commits that changed a file, the newest first, by whatever name it had; merged branches count as one change, as
/// their users saw it.
pub fn history(folder: &Path, file: &OsStr) -> Result<Vec<Commit>, Failure> {
    let mut path = std::ffi::OsString::from("./");
    path.push(file);
    let arguments = [
        "-c",
        "core.quotePath=false",
        "log",
        "--follow",
        "--first-parent",
        "--no-color",
        "--date=short",
        "--format=%x00%H%x00%h%x00%cd",
        "--name-only",
        "--",
    ];
    let log = run(folder, arguments.map(OsStr::new).into_iter().chain([path.as_os_str()]));
    let log = log.map_err(|error| error.failure("cannot read the history"))?;
    let log = String::from_utf8_lossy(&log);
    let fields: Vec<&str> = log.split('\0').skip(1).collect();
    let commit = |fields: &[&str]| {
        let [name, short, rest] = fields else { return None };
        let mut lines = rest.lines().filter(|line| !line.is_empty());
        let (date, path) = (lines.next()?, lines.next()?);
        Some(Commit { name: (*name).into(), short: (*short).into(), date: date.into(), path: path.into() })
    };
    Ok(fields.chunks(3).filter_map(commit).collect())
}

/// The commits after a revision, up to now, as whole names.
pub fn after(folder: &Path, revision: &str) -> Result<Vec<String>, Failure> {
    let range = format!("{revision}..HEAD");
    let list = run(folder, ["rev-list", "--end-of-options", &range].map(OsStr::new));
    let list = list.map_err(|error| error.failure(&format!("cannot tell what came after `{revision}`")))?;
    Ok(String::from_utf8_lossy(&list).lines().map(str::to_owned).collect())
}

enum GitError {
    /// Its own words.
    Said(String),
    /// It cannot be run.
    Missing(Failure),
}

impl GitError {
    fn failure(self, doing: &str) -> Failure {
        match self {
            GitError::Said(said) => {
                Failure::wrong(format!("{doing}: {said}"), "run it in a git repository, with a revision that is there")
            }
            GitError::Missing(failure) => failure,
        }
    }
}

fn run<'a>(folder: &Path, arguments: impl IntoIterator<Item = &'a OsStr>) -> Result<Vec<u8>, GitError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let output =
        Command::new("git").args(arguments).current_dir(folder).env("LC_ALL", "C").stdin(Stdio::null()).output();
    let output = output.map_err(|error| GitError::Missing(Failure::io("cannot run `git`", error)))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().next().unwrap_or("it failed and said nothing");
    Err(GitError::Said(first.trim_start_matches("fatal: ").trim_end_matches('.').to_owned()))
}
