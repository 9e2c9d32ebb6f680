//! What is generated and committed is what would be generated now; and when it is not, somebody is told well.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use reasons_codegen::inject;

#[test]
fn committed_markdown_is_what_its_tables_make() {
    if let Err(said) = check(&root()) {
        panic!("{said}\n\nHere, `reasons` is `cargo run --package reasons --`.");
    }
}

#[test]
fn a_changed_table_is_found_in_a_copy() {
    let copy = copy();
    let table = copy.path().join("spec/retell-disconnection.yaml");
    let text = fs::read_to_string(&table).unwrap();
    fs::write(&table, text.replacen("docs: The user hung up.", "docs: The user put the phone down.", 1)).unwrap();
    let said = found(copy.path());
    assert!(said.contains("\n+| `user_hangup` |") && said.contains("The user put the phone down."), "{said}");
}

#[test]
fn a_part_edited_by_hand_is_found_in_a_copy() {
    let copy = copy();
    let readme = copy.path().join("README.md");
    let text = fs::read_to_string(&readme).unwrap();
    fs::write(&readme, text.replacen("The user hung up.", "Nobody knows.", 1)).unwrap();
    let said = found(copy.path());
    assert!(said.lines().any(|line| line.starts_with('-') && line.contains("Nobody knows.")), "{said}");
}

/// What is said of the drift in this folder, which stays as it is.
fn found(folder: &Path) -> String {
    let before = fs::read_to_string(folder.join("README.md")).unwrap();
    let said = check(folder).expect_err("it drifted");
    assert!(said.contains("drift: README.md differs"), "{said}");
    assert!(said.contains("run `reasons inject README.md --table spec/retell-disconnection.yaml`"), "{said}");
    assert_eq!(fs::read_to_string(folder.join("README.md")).unwrap(), before, "nothing is repaired");
    said
}

/// The tables, and a README with one of them in it.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    fs::create_dir(copy.path().join("spec")).unwrap();
    for table in reasons_spec::TABLES {
        fs::write(copy.path().join("spec").join(table.file), table.text).unwrap();
    }
    let source = reasons_spec::RETELL_DISCONNECTION;
    let table = reasons_codegen::read(source.file, source.text.as_bytes()).unwrap();
    let empty = "<!-- reasons:begin retell-disconnection -->\n<!-- reasons:end retell-disconnection -->\n";
    fs::write(copy.path().join("README.md"), inject::inject(empty, &table).unwrap()).unwrap();
    assert_eq!(check(copy.path()), Ok(()));
    copy
}

/// Compares every Markdown file that has markers with its tables, as a user would; `Err` holds what was said.
fn check(folder: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    let mut tables = Vec::new();
    for file in readmes(folder) {
        let text = fs::read_to_string(folder.join(&file)).unwrap();
        let named = inject::tables(&text);
        if !named.is_empty() {
            tables.extend(named.iter().map(|name| PathBuf::from(format!("spec/{name}.yaml"))));
            files.push(file);
        }
    }
    if files.is_empty() {
        return Ok(());
    }
    tables.sort();
    tables.dedup();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "reasons", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .args(["--", "inject"])
        .args(files)
        .arg("--table")
        .args(tables)
        .arg("--check")
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    if output.status.success() { Ok(()) } else { Err(said) }
}

/// The README of the workspace and of each of its crates, relative to the folder.
fn readmes(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::from("README.md")];
    if let Ok(crates) = fs::read_dir(folder.join("crates")) {
        found.extend(crates.map(|entry| PathBuf::from("crates").join(entry.unwrap().file_name()).join("README.md")));
    }
    found.retain(|file| folder.join(file).is_file());
    found.sort();
    found
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
