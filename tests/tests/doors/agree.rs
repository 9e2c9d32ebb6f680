//! All doors are one road: the same table gives the same Rust through each.
//!
//! That the macro expands to the tokens of this very text is tested beside it, in `reasons-macros`: nothing but a
//! proc-macro can be taken from its package.

use std::fs;
use std::process::Command;

use reasons_codegen::emit;
use serde_json::Value;

use crate::{Package, dependency, workspace};

#[test]
fn the_build_script_and_the_command_line_write_what_the_library_makes() {
    for source in reasons_spec::TABLES {
        let table = reasons_codegen::read(source.file, source.text.as_bytes()).unwrap();
        let made = emit::rust::emit(&table);
        assert_eq!(made.len(), 1);
        let command_line = by_command_line(source.file);
        assert!(command_line == made[0].text, "{}: the command line differs", source.file);
        let build_script = by_build_script(source, &made[0].path);
        assert!(build_script == made[0].text, "{}: the build script differs", source.file);
    }
}

fn by_command_line(file: &str) -> String {
    let path = workspace().join("spec").join(file);
    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--offline",
            "--package",
            "reasons",
            "--",
            "generate",
            "--target",
            "rust",
            "--out",
            "-",
        ])
        .arg(path)
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn by_build_script(source: &reasons_spec::Source, path: &str) -> String {
    let manifest = format!("[build-dependencies]\n{}", dependency("reasons-build", "crates/reasons-build"));
    let build = "fn main() { reasons_build::generate(\"table.yaml\"); }";
    let files = [("build.rs", build), ("src/lib.rs", ""), ("table.yaml", source.text)];
    let package = Package::new("doors-agree", &manifest, &files);
    let output = package.cargo(&["check", "--message-format=json"]);
    let said = String::from_utf8(output.stdout).unwrap();
    let messages = said.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let folder = messages
        .filter(|message| message["reason"] == "build-script-executed")
        .find_map(|message| {
            let ours = message["package_id"].as_str()?.contains("doors-agree");
            ours.then(|| message["out_dir"].as_str().map(str::to_owned))?
        })
        .expect("the build script ran");
    fs::read_to_string(format!("{folder}/{path}")).unwrap()
}
