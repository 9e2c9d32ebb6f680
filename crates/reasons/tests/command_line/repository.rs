//! A git repository that is the same on every machine, whatever its user has configured.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::{Run, command};

/// A repository in a folder of its own.
pub struct Repository(TempDir);

impl Repository {
    /// An empty one.
    pub fn new() -> Repository {
        let repository = Repository(tempfile::tempdir().unwrap());
        repository.git(&["init", "--quiet", "--object-format=sha1", "--initial-branch=main"], "2026-01-01");
        repository
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file and commits everything.
    pub fn commit(&self, file: &str, text: &str, date: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self.git(&["add", "--all"], date);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", &format!("As of {date}")], date);
    }

    pub fn git(&self, arguments: &[&str], date: &str) {
        let mut git = Command::new("git");
        let output = settled(&mut git, date).args(arguments).current_dir(self.path()).stdin(Stdio::null()).output();
        let output = output.expect("git can be run");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Runs `reasons` in the repository, or in a folder of it.
    pub fn reasons(&self, folder: &str, arguments: &[&str]) -> Run {
        let mut reasons = command(&self.path().join(folder), arguments);
        let output = settled(&mut reasons, "2026-01-01").stdin(Stdio::null()).output().unwrap();
        Run {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code(),
        }
    }
}

/// Nothing of the machine's: no configuration, no names, no clock.
fn settled<'a>(command: &'a mut Command, date: &str) -> &'a mut Command {
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_CEILING_DIRECTORIES"] {
        command.env_remove(variable);
    }
    let date = format!("{date}T12:00:00+0000");
    command
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", if cfg!(windows) { "NUL" } else { "/dev/null" })
        .env("GIT_AUTHOR_NAME", "A. Tester")
        .env("GIT_AUTHOR_EMAIL", "tester@example.com")
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_NAME", "A. Tester")
        .env("GIT_COMMITTER_EMAIL", "tester@example.com")
        .env("GIT_COMMITTER_DATE", &date)
}
