//! Runs scripts of `tests/tools/npm` with the packages that are locked there.
//!
//! On a developer's machine a missing npm is no failure: then the functions say so and give nothing. With `CI` in the
//! environment it is one.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

/// A file of a package.
pub fn read(path: &str) -> Option<String> {
    let path = installed_or_skipped()?.join("node_modules").join(path);
    Some(fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// What a script said on standard output and standard error, and whether it was content.
pub fn run(script: &str, input: &str) -> Option<(bool, String)> {
    let folder = installed_or_skipped()?;
    fs::copy(tools().join(script), folder.join(script)).unwrap_or_else(|error| panic!("{script}: {error}"));
    let mut node = Command::new("node");
    node.arg(script).current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = node.spawn().unwrap_or_else(|error| panic!("node: {error}"));
    let mut stdin = child.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        // A script that ends early does not read all of it; its status tells.
        scope.spawn(move || _ = stdin.write_all(input.as_bytes()));
        child.wait_with_output()
    });
    let output = output.unwrap_or_else(|error| panic!("node: {error}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    Some((output.status.success(), said))
}

fn installed_or_skipped() -> Option<PathBuf> {
    match installed() {
        Ok(folder) => Some(folder),
        Err(why) => {
            assert!(std::env::var_os("CI").is_none(), "{why}");
            // Not through `println`, which the test runner keeps to itself when a test passes.
            _ = writeln!(std::io::stderr(), "skipped: {why}");
            None
        }
    }
}

/// The folder with the packages, installed when the lock file has changed since.
fn installed() -> Result<PathBuf, String> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("npm");
    let lock = fs::read(tools().join("package-lock.json")).map_err(|error| format!("package-lock.json: {error}"))?;
    let stamp = folder.join("installed.json");
    if fs::read(&stamp).is_ok_and(|stamp| stamp == lock) {
        return Ok(folder);
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(tools().join(file), folder.join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder);
    let output = npm.output().map_err(|error| format!("npm cannot be run: {error}"))?;
    if !output.status.success() {
        return Err(format!("npm ci failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    fs::write(&stamp, &lock).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(folder)
}

fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/npm")
}
