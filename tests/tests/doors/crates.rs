//! `reasons generate --package cargo`: crates that build, test and pack where nothing else of this workspace is.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use reasons_codegen::{Table, emit};
use serde_json::Value;

use crate::{Package, workspace};

/// Cases that have what the shipped tables lack: hard names, tombstones, a table without a column.
const CASES: [&str; 4] = ["every-column-type", "hard-names", "lives", "minimal"];

#[test]
fn crates_of_all_tables_build_and_pack_outside_the_workspace() {
    let package = Package::new("doors-crates", "", &[("src/lib.rs", "")]);
    let tables = tables();
    generate(&package, &tables, &[]);
    package.write("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n");

    for (table, _) in &tables {
        let made = &emit::rust::emit(table)[0];
        let source = package.folder.join("crates").join(&table.name).join("src/generated").join(&made.path);
        assert!(fs::read_to_string(source).unwrap() == made.text, "{}: not what a build script makes", table.name);
    }
    // Clippy also knows what is younger than the `rust-version` that the crates state.
    fine(package.cargo(&["clippy", "--workspace", "--quiet", "--", "-Dwarnings"]));
    fine(package.cargo(&["fmt", "--all", "--check"]));
    // The README's example is the only test there is.
    fine(package.cargo(&["test", "--workspace", "--doc", "--quiet"]));
    // Packs the crate, unpacks it and builds it there.
    fine(package.cargo(&["package", "--package", "lives", "--package", "retell-disconnection", "--quiet"]));
    generate(&package, &tables, &["--check"]);
}

#[test]
fn crates_offer_what_the_shipped_crates_offer() {
    let package = Package::new("doors-crates-shipped", "", &[("src/lib.rs", "")]);
    let shipped: Vec<_> = tables().into_iter().filter(|(_, path)| path.starts_with("spec/")).collect();
    // An example to copy is no crate.
    let shipped: Vec<_> = shipped.into_iter().filter(|(table, _)| table.name != "retell-policy").collect();
    generate(&package, &shipped, &[]);
    package.write("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"\n");
    for (table, _) in &shipped {
        let made = metadata(&package.folder.join("crates").join(&table.name));
        let hand = metadata(&workspace().join("crates").join(&table.name));
        assert_eq!(made["features"], hand["features"], "{}", table.name);
        assert_eq!(dependencies(&made), dependencies(&hand), "{}", table.name);
    }
}

/// Every table, and where it is in the workspace.
fn tables() -> Vec<(Table, String)> {
    let shipped = reasons_spec::TABLES.iter().map(|source| format!("spec/{}", source.file));
    let cases = CASES.iter().map(|case| format!("tests/cases/{case}/table.yaml"));
    let read = |path: String| {
        let bytes = fs::read(workspace().join(&path)).unwrap();
        (reasons_tests::read(&path, &bytes).unwrap_or_else(|problems| panic!("{problems}")), path)
    };
    shipped.chain(cases).map(read).collect()
}

/// Runs the command line.
fn generate(package: &Package, tables: &[(Table, String)], more: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "reasons", "--", "generate", "--package", "cargo"])
        .args(["--license", "MIT", "--out"])
        .arg(package.folder.join("crates"))
        .args(tables.iter().map(|(_, path)| path))
        .args(more)
        .current_dir(workspace())
        .output();
    fine(output.unwrap());
}

/// What cargo says about the package in this folder.
fn metadata(folder: &Path) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version=1", "--offline"])
        .current_dir(folder)
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let name = folder.file_name().unwrap().to_str().unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    packages.iter().find(|package| package["name"] == name).expect("it is a member").clone()
}

/// What is compiled with the crate itself: build scripts are what these crates do without.
fn dependencies(package: &Value) -> Vec<Value> {
    let all = package["dependencies"].as_array().unwrap().iter();
    let mut normal: Vec<Value> = all.filter(|dependency| dependency["kind"].is_null()).cloned().collect();
    normal.sort_by_key(|dependency| dependency["name"].to_string());
    normal
}

fn fine(output: Output) {
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
}
