//! The doors as their users open them: small crates, built by cargo, each with a table in it.

mod agree;
mod build_script;
mod crates;
mod macros;
mod packaged;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A small table without faults.
const LIGHT: &str = "\
format: 1
name: traffic-light
type: TrafficLight
title: What a traffic light shows
columns:
  action:
    docs: What to do.
    type: enum
    values:
      stop: Stop.
      go: Go.
reasons:
  red:
    docs: Stop before the line.
    action: stop
  green:
    docs: Go if the way is free.
    action: go
";

/// Code that needs every part of [`LIGHT`] to be there.
const USE: &str = "
pub fn advice(light: TrafficLight) -> &'static str {
    match (light, light.action()) {
        (TrafficLight::Red, Action::Stop) => \"stop\",
        (TrafficLight::Green, Action::Go) => light.as_str(),
        _ => \"\",
    }
}
";

/// A package of its own, outside the workspace, in a place that stays the same from run to run.
struct Package {
    folder: PathBuf,
}

impl Package {
    /// A package with these files besides its manifest, which has these lines at its end.
    fn new(name: &str, manifest: &str, files: &[(&str, &str)]) -> Package {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("doors").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("src")).unwrap();
        let package = Package { folder };
        let head = format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n");
        package.write("Cargo.toml", &(head + manifest));
        // The same versions as in the workspace, which are here already.
        fs::copy(workspace().join("Cargo.lock"), package.folder.join("Cargo.lock")).unwrap();
        files.iter().for_each(|(path, text)| package.write(path, text));
        package
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.folder.join(path), text).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("doors/target"))
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            // Cargo says more where backtraces are asked for.
            .env_remove("RUST_BACKTRACE")
            .output()
            .unwrap()
    }

    /// Checks the package; gives what cargo says on standard error, or `Err` with it.
    fn check(&self) -> Result<String, String> {
        let output = self.cargo(&["check", "--quiet"]);
        let said = String::from_utf8(output.stderr).unwrap();
        if output.status.success() { Ok(said) } else { Err(said) }
    }
}

fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A line that makes a package of the workspace a dependency.
fn dependency(name: &str, folder: &str) -> String {
    format!("{name} = {{ path = {:?} }}\n", fs::canonicalize(workspace()).unwrap().join(folder))
}
