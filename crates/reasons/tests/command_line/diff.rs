//! `reasons diff`. What is said about each kind of change stands in the workspace's `tests/diff/`.

use std::fs;

use super::repository::Repository;
use super::{LIGHT, ORDERS, folder, reasons, reasons_reading};

fn renamed() -> String {
    LIGHT.replace("  green:\n", "  amber:\n    docs: Wait.\n    action: stop\n  green:\n").replace("[rouge]", "[]")
}

#[test]
fn two_files_are_compared_in_four_formats() {
    let folder = folder(&[("old.yaml", LIGHT), ("new.yaml", &renamed())]);
    let mut text = String::new();
    for format in ["text", "markdown", "json", "github"] {
        let run = reasons(folder.path(), &["diff", "old.yaml", "new.yaml", "--format", format]);
        text += &format!("$ reasons diff old.yaml new.yaml --format {format}\n{run}\n\n");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn exit_codes_follow_what_was_asked() {
    let folder = folder(&[("old.yaml", LIGHT), ("new.yaml", &renamed())]);
    let code =
        |arguments: &[&str]| reasons(folder.path(), &[&["diff", "old.yaml", "new.yaml"], arguments].concat()).code;
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--fail-on", "none"]), Some(0));
    for what in ["patch", "minor", "major", "wire", "data", "source,data", "policy,wire"] {
        assert_eq!(code(&["--fail-on", what]), Some(1), "{what}");
    }
    for what in ["source", "policy", "source,policy"] {
        assert_eq!(code(&["--fail-on", what]), Some(0), "{what}");
    }
    assert_eq!(code(&["--fail-on", "everything"]), Some(2));
    let same = reasons(folder.path(), &["diff", "old.yaml", "old.yaml", "--fail-on", "patch"]);
    assert_eq!((same.code, same.stdout.as_str()), (Some(0), "no changes\n"));
}

#[test]
fn standard_input_and_shipped_tables_are_versions_too() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let run = reasons_reading(folder.path(), &["diff", "-", "light.yaml"], &renamed());
    assert!(run.code == Some(0) && run.stdout.contains("<stdin>:"), "{run}");
    let run = reasons(folder.path(), &["diff", "retell-disconnection", "retell-disconnection"]);
    assert_eq!(run.stdout, "no changes\n", "{run}");
}

#[test]
fn versions_in_git_are_compared() {
    let repository = Repository::new();
    repository.commit("spec/light.yaml", LIGHT, "2026-01-01");
    repository.commit("spec/light.yaml", &renamed(), "2026-02-01");
    fs::write(repository.path().join("spec/light.yaml"), renamed().replace("Wait.", "Wait a moment.")).unwrap();
    let mut text = String::new();
    for (folder, arguments) in [
        ("", &["diff", "HEAD~1:spec/light.yaml", "HEAD:spec/light.yaml"][..]),
        ("", &["diff", "HEAD:spec/light.yaml", "spec/light.yaml"]),
        ("", &["diff", "spec/light.yaml", "--against", "HEAD"]),
        ("spec", &["diff", "light.yaml", "--against", "HEAD"]),
        ("spec", &["diff", "HEAD:./light.yaml", "light.yaml"]),
        ("", &["diff", "spec/light.yaml", "HEAD:spec/light.yaml", "--format", "github"]),
        ("", &["diff", ":spec/light.yaml", "spec/light.yaml"]),
    ] {
        let run = repository.reasons(folder, arguments);
        text += &format!("{folder}$ reasons {}\n{run}\n\n", arguments.join(" "));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn a_file_with_a_colon_in_its_name_is_that_file() {
    if cfg!(windows) {
        return;
    }
    let folder = folder(&[("HEAD:light.yaml", LIGHT), ("light.yaml", &renamed())]);
    let run = reasons(folder.path(), &["diff", "HEAD:light.yaml", "light.yaml"]);
    assert!(run.code == Some(0) && run.stdout.contains("HEAD:light.yaml:16:15"), "{run}");
}

#[test]
fn what_cannot_be_compared() {
    let repository = Repository::new();
    repository.commit("light.yaml", LIGHT, "2026-01-01");
    repository.commit("new.yaml", ORDERS, "2026-02-01");
    fs::write(repository.path().join("broken.yaml"), LIGHT.replace("action: stop", "action: halt")).unwrap();
    fs::write(repository.path().join("worse.yaml"), "format: 1").unwrap();
    fs::write(repository.path().join("latin.yaml"), b"format: 1 # caf\xe9\n").unwrap();
    let mut text = String::new();
    for arguments in [
        &["diff", "light.yaml"][..],
        &["diff", "-", "-"],
        &["diff", "nowhere.yaml", "light.yaml"],
        &["diff", "nowhere:light.yaml", "light.yaml"],
        &["diff", "HEAD:nowhere.yaml", "light.yaml"],
        &["diff", "HEAD:.", "light.yaml"],
        &["diff", "C:\\tables\\light.yaml", "light.yaml"],
        &["diff", "--output=x:light.yaml", "light.yaml"],
        &["diff", "light.yaml", "broken.yaml"],
        &["diff", "worse.yaml", "broken.yaml"],
        &["diff", "latin.yaml", "light.yaml"],
        &["diff", "light.yaml", "new.yaml", "--against", "HEAD"],
        &["diff", "new.yaml", "--against", "HEAD~1"],
        &["diff", "new.yaml", "--against", "nowhere"],
        &["diff", "retell-disconnection", "--against", "HEAD"],
        &["diff", "--rules", "light.yaml"],
    ] {
        let run = repository.reasons("", arguments);
        text += &format!("$ reasons {}\n{run}\n\n", arguments.join(" "));
        assert_ne!(run.code, Some(0), "{arguments:?}: {run}");
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
    insta::assert_snapshot!(text);
    assert!(!repository.path().join("x:light.yaml").exists());
}

#[test]
fn a_folder_without_git_is_told() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let run = reasons(folder.path(), &["diff", "light.yaml", "--against", "HEAD"]);
    assert!(run.code == Some(2) && run.stderr.contains("not a git repository"), "{run}");
}

#[test]
fn the_rules_and_the_schema_can_be_read() {
    let folder = folder(&[]);
    let rules = reasons(folder.path(), &["diff", "--rules"]);
    assert!(rules.code == Some(0) && rules.stdout.contains("| `reason-added` |"), "{rules}");
    let schema = reasons(folder.path(), &["schema", "diff"]);
    assert!(schema.code == Some(0) && schema.stdout.contains("\"next_version\""), "{schema}");
}
