//! `--check`: drift is made to happen in a temporary folder, and is found, shown and left alone.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{LIGHT, Run, files, folder, reasons};

const GENERATE: [&str; 6] = ["generate", "light.yaml", "--target", "rust,markdown", "--out", "my out"];

fn check(folder: &Path) -> Run {
    reasons(folder, &[&GENERATE[..], &["--check"]].concat())
}

fn generated() -> tempfile::TempDir {
    let folder = folder(&[("light.yaml", LIGHT)]);
    assert_eq!(reasons(folder.path(), &GENERATE).code, Some(0));
    folder
}

/// Checks that drift is found in this file, that nothing is repaired, and that the printed command repairs it.
fn found_in(folder: &Path, file: &str) -> Run {
    let before = files(folder);
    let run = check(folder);
    assert_eq!(run.code, Some(1), "{run}");
    assert!(run.stdout.contains(file), "{run}");
    assert_eq!(files(folder), before, "a check writes nothing");
    let printed = run.stderr.split('`').nth(1).expect("a command between backticks");
    assert_eq!(printed, "reasons generate light.yaml --target rust,markdown --out 'my out'");
    let shell = printed.replacen("reasons", env!("CARGO_BIN_EXE_reasons"), 1);
    assert!(Command::new("sh").arg("-c").arg(shell).current_dir(folder).output().unwrap().status.success());
    assert_eq!(check(folder).code, Some(0), "the printed command puts it right");
    run
}

#[test]
fn no_drift() {
    insta::assert_snapshot!(check(generated().path()), @r#"
    ── stderr
    ok: 2 files up to date
    ── exit code 0
    "#);
}

#[test]
fn a_changed_table() {
    let folder = generated();
    fs::write(folder.path().join("light.yaml"), LIGHT.replace("if the way is free", "carefully")).unwrap();
    let run = found_in(folder.path(), "my out/rust/traffic_light.rs");
    assert!(run.stdout.contains("my out/markdown/traffic-light.md"), "{run}");
    assert!(run.stdout.lines().any(|line| line.starts_with('-') && line.contains("if the way is free")), "{run}");
    assert!(run.stdout.lines().any(|line| line.starts_with('+') && line.contains("Go carefully.")), "{run}");
}

#[test]
fn an_output_edited_by_hand() {
    let folder = generated();
    let path = folder.path().join("my out/markdown/traffic-light.md");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Stop before the line.", "Stop, maybe.")).unwrap();
    let run = found_in(folder.path(), "my out/markdown/traffic-light.md");
    assert!(!run.stdout.contains("traffic_light.rs"), "{run}");
    insta::assert_snapshot!(run);
}

#[test]
fn a_missing_output() {
    let folder = generated();
    fs::remove_file(folder.path().join("my out/rust/traffic_light.rs")).unwrap();
    insta::assert_snapshot!(found_in(folder.path(), "my out/rust/traffic_light.rs"));
}

#[test]
fn a_long_difference_is_cut() {
    let folder = generated();
    fs::write(folder.path().join("my out/markdown/traffic-light.md"), "nothing\n".repeat(100)).unwrap();
    let run = found_in(folder.path(), "my out/markdown/traffic-light.md");
    assert!(run.stdout.lines().count() < 50, "{run}");
    assert!(run.stdout.contains("more lines"), "{run}");
}
