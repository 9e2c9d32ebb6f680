//! All doors are one road: the same table gives the same Rust through each.
//!
//! That the macro expands to the tokens of this very text is tested beside it, in `reasons-macros`: nothing but a
//! proc-macro can be taken from its package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use reasons_codegen::emit;
use serde_json::Value;

use crate::{Package, dependency, workspace};

#[test]
fn the_build_script_and_the_command_line_write_what_the_library_makes() {
    let files: Vec<_> = reasons_spec::TABLES.iter().map(|source| (source.file, source.text)).collect();
    let generate = |(file, _): &(&str, &str)| format!("    reasons_build::generate({file:?});\n");
    let build = format!("fn main() {{\n{}}}\n", files.iter().map(generate).collect::<String>());
    let manifest = format!("[build-dependencies]\n{}", dependency("reasons-build", "crates/reasons-build"));
    let package = Package::new("doors-agree", &manifest, &files);
    package.write("build.rs", &build);
    package.write("src/lib.rs", "");

    let by_command_line = generated_by_command_line(&package);
    let by_build_script = out_dir(&package);
    for (file, text) in files {
        let table = reasons_tests::read(file, text.as_bytes()).unwrap();
        for made in emit::rust::emit(&table) {
            let written = |folder: &Path| fs::read_to_string(folder.join(&made.path)).unwrap();
            assert!(written(&by_command_line) == made.text, "{file}: the command line differs");
            assert!(written(&by_build_script) == made.text, "{file}: the build script differs");
        }
    }
}

fn generated_by_command_line(package: &Package) -> PathBuf {
    let tables = reasons_spec::TABLES.iter().map(|source| workspace().join("spec").join(source.file));
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "reasons", "--", "generate", "--target", "rust", "--out"])
        .arg(&package.folder)
        .args(tables)
        .current_dir(workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    package.folder.join("rust")
}

fn out_dir(package: &Package) -> PathBuf {
    let output = package.cargo(&["check", "--message-format=json"]);
    let said = String::from_utf8(output.stdout).unwrap();
    let messages = said.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let ours = |message: &Value| {
        message["reason"] == "build-script-executed" && message["package_id"].as_str().unwrap().contains("doors-agree")
    };
    let message = messages.into_iter().find(ours).expect("the build script ran");
    PathBuf::from(message["out_dir"].as_str().unwrap())
}
