//! `reasons check`.

use super::{LIGHT, folder, reasons, reasons_reading};

/// The mistakes a beginner makes first: a value's typo, a reason twice, a missing value.
fn three_mistakes() -> String {
    LIGHT.replace("action: go\n", "action: goo\n")
        + "  red:\n    docs: Again.\n    action: stop\n  amber:\n    docs: Wait.\n"
}

#[test]
fn a_table_without_faults_is_ok() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let run = reasons(folder.path(), &["check", "light.yaml"]);
    insta::assert_snapshot!(run, @r#"
    ── stderr
    ok: light.yaml (2 reasons)
    ── exit code 0
    "#);
    let quiet = reasons(folder.path(), &["check", "light.yaml", "--quiet"]);
    insta::assert_snapshot!(quiet, @"── exit code 0");
}

#[test]
fn every_problem_of_every_table_is_shown() {
    let other = LIGHT.replace("type: enum", "type: enmu");
    let folder = folder(&[("light.yaml", &three_mistakes()), ("fine.yaml", LIGHT), ("other.yaml", &other)]);
    let run = reasons(folder.path(), &["check", "light.yaml", "fine.yaml", "other.yaml"]);
    insta::assert_snapshot!(run);
}

#[test]
fn problems_come_in_four_formats() {
    let folder = folder(&[("light.yaml", &three_mistakes())]);
    let mut text = String::new();
    for format in ["text", "short", "json", "github"] {
        let run = reasons(folder.path(), &["check", "light.yaml", "--format", format]);
        text += &format!("$ reasons check light.yaml --format {format}\n{run}\n\n");
        assert_eq!(run.code, Some(1));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn json_is_one_object_a_line() {
    let folder = folder(&[("light.yaml", &three_mistakes())]);
    let run = reasons(folder.path(), &["check", "light.yaml", "--format", "json"]);
    assert_eq!(run.stdout.lines().count(), 3, "{run}");
    for line in run.stdout.lines() {
        let problem: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(problem["file"], "light.yaml", "{line}");
    }
}

#[test]
fn a_dash_is_standard_input() {
    let folder = folder(&[]);
    assert_eq!(reasons_reading(folder.path(), &["check", "-"], LIGHT).code, Some(0));
    let run = reasons_reading(folder.path(), &["check", "-", "--format", "short"], &three_mistakes());
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("<stdin>:"), "{run}");
}

#[test]
fn what_cannot_be_read_is_told_apart_from_a_bad_table() {
    let folder = folder(&[]);
    insta::assert_snapshot!(reasons(folder.path(), &["check", "nowhere.yaml"]), @r#"
    ── stderr
    error: cannot read the table `nowhere.yaml`: there is no such file
    help: `reasons init nowhere.yaml` makes a new one; these ship with `reasons`: retell-disconnection, grpc-status, http-status, sip-response, retell-policy
    ── exit code 2
    "#);
    insta::assert_snapshot!(reasons(folder.path(), &["check", "."]), @r#"
    ── stderr
    error: cannot read the table `.`: it is a folder
    help: name the files in it: `./*.yaml`
    ── exit code 2
    "#);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_without_end_is_too_large() {
    let run = reasons(folder(&[]).path(), &["check", "/dev/zero", "--format", "short"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("/dev/zero:1:1: error[E0006]"), "{run}");
}

#[test]
fn colours_only_where_they_are_wanted() {
    let folder = folder(&[("light.yaml", &three_mistakes())]);
    let coloured = |arguments: &[&str]| {
        let run = reasons(folder.path(), arguments);
        run.stdout.contains('\x1b')
    };
    assert!(!coloured(&["check", "light.yaml"]));
    assert!(coloured(&["check", "light.yaml", "--color", "always"]));
    assert!(!coloured(&["check", "light.yaml", "--color", "never"]));
}

#[test]
fn a_shipped_table_goes_by_its_name() {
    let run = reasons(folder(&[]).path(), &["check", "retell-disconnection"]);
    insta::assert_snapshot!(run, @r#"
    ── stderr
    ok: retell-disconnection.yaml (29 reasons)
    ── exit code 0
    "#);
}
