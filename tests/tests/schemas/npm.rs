//! Runs scripts of `tests/tools/npm` with the packages that are locked there.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use reasons_tests::tools;

/// The tools that are pinned in `tests/tools/npm`.
const TOOLS: &str = "npm";

/// A file of a package.
pub fn read(path: &str) -> Option<String> {
    let path = tools::npm(TOOLS)?.join(path);
    Some(fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// What a script said on standard output and standard error, and whether it was content.
pub fn run(script: &str, input: &str) -> Option<(bool, String)> {
    let modules = tools::npm(TOOLS)?;
    // Node looks for packages beside the script, not where it is started.
    let copy = modules.with_file_name(script);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools").join(TOOLS).join(script);
    fs::copy(&script, &copy).unwrap_or_else(|error| panic!("{}: {error}", script.display()));
    let mut node = Command::new("node");
    node.arg(copy).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
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
