//! Toolchains of other languages, installed by their ordinary clients at versions that are pinned in `tests/tools/`.
//!
//! They go to `target/tools/`, or to the folder that `REASONS_TOOLS` names, and are kept there until the pins change. On
//! a developer's machine a tool that cannot be had is skipped with a line that says so; with `CI=true` it is a failure.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

/// One installation at a time: two would spoil each other's folder.
static INSTALLING: Mutex<()> = Mutex::new(());

/// `node_modules` of `tests/tools/<name>/package-lock.json`.
pub fn npm(name: &str) -> Option<PathBuf> {
    let folder = or_skip(installed(name, "package-lock.json", &["package.json"], |folder| {
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        run(Command::new(npm).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder))
    }))?;
    Some(folder.join("node_modules"))
}

/// The `bin` folder of a virtual environment with `tests/tools/<name>/requirements.txt`.
pub fn python(name: &str) -> Option<PathBuf> {
    let folder = or_skip(installed(name, "requirements.txt", &[], |folder| {
        run(Command::new("python3").args(["-m", "venv", "venv"]).current_dir(folder))?;
        let pip = ["-m", "pip", "install", "--quiet", "--no-input", "-r", "requirements.txt"];
        run(Command::new(folder.join("venv/bin/python")).args(pip).current_dir(folder))
    }))?;
    Some(folder.join("venv/bin"))
}

/// Whether `program`, a name or a whole path, is there; if not, and whoever runs this may, Debian's `packages` are installed.
pub fn debian(program: &str, packages: &[&str]) -> Option<()> {
    let _guard = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    if on_path(program) {
        return Some(());
    }
    // Only where a machine is made for this, as in CI: nobody wants a test to install system packages.
    let install = || {
        if std::env::var_os("CI").is_none() {
            return Err(format!("`{program}` is missing; `apt-get install {}` has it", packages.join(" ")));
        }
        run(Command::new("apt-get").args(["update", "-qq"]))?;
        let mut apt = Command::new("apt-get");
        apt.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
        run(apt.env("DEBIAN_FRONTEND", "noninteractive")).map(drop)
    };
    or_skip(install())
}

/// The value, or a line that says what is skipped; in CI, a failure.
pub fn or_skip<T>(result: Result<T, String>) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(why) => {
            assert!(std::env::var_os("CI").is_none(), "{why}");
            // Not through `eprintln`, which the test runner keeps to itself when a test passes.
            _ = writeln!(std::io::stderr(), "skipped: {why}");
            None
        }
    }
}

/// Runs a program and gives what it said on standard output; what it said at all if it failed.
pub fn run(command: &mut Command) -> Result<String, String> {
    let shown = format!("{command:?}");
    let Output { status, stdout, stderr } = command.output().map_err(|error| format!("{shown}: {error}"))?;
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    if status.success() { Ok(stdout.into_owned()) } else { Err(format!("{shown}: {status}\n{stdout}{stderr}")) }
}

/// The folder that installations and slow results are kept in.
pub fn cache() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools");
    std::env::var_os("REASONS_TOOLS").map_or_else(own, PathBuf::from)
}

/// `PATH` with a folder in front of it.
pub fn path_with(folder: &Path) -> std::ffi::OsString {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&rest));
    std::env::join_paths(folders).unwrap_or(rest)
}

fn on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The folder in the cache, with `install` run in it when the file of pins has changed since.
fn installed<T>(
    name: &str,
    pins: &str,
    also: &[&str],
    install: impl FnOnce(&Path) -> Result<T, String>,
) -> Result<PathBuf, String> {
    let _guard = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let said = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools").join(name);
    let folder = cache().join(name);
    let wanted = fs::read(tools.join(pins)).map_err(|error| said(&tools.join(pins), error))?;
    let stamp = folder.join("installed");
    if fs::read(&stamp).is_ok_and(|stamp| stamp == wanted) {
        return Ok(folder);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| said(&folder, error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| said(&folder, error))?;
    for file in std::iter::once(&pins).chain(also) {
        fs::copy(tools.join(file), folder.join(file)).map_err(|error| said(&tools.join(file), error))?;
    }
    install(&folder)?;
    fs::write(&stamp, wanted).map_err(|error| said(&stamp, error))?;
    fs::canonicalize(&folder).map_err(|error| said(&folder, error))
}

/// Runs a program that must succeed.
///
/// # Panics
///
/// With all that it said, if it did not.
pub fn must(program: impl AsRef<OsStr>, configure: impl FnOnce(&mut Command)) -> String {
    let mut command = Command::new(program);
    configure(&mut command);
    run(&mut command).unwrap_or_else(|said| panic!("{said}"))
}
