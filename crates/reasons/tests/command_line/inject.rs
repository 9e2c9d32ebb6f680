//! `reasons inject`.

use std::fs;

use super::{LIGHT, files, folder, reasons, reasons_reading};

const README: &str = "\
# Lights

<!-- reasons:begin traffic-light -->
<!-- reasons:end traffic-light -->

The end.
";

#[test]
fn what_stands_between_markers_is_made_anew_once() {
    let folder = folder(&[("light.yaml", LIGHT), ("README.md", README)]);
    let arguments = ["inject", "README.md", "--table", "light.yaml"];
    insta::assert_snapshot!(reasons(folder.path(), &arguments), @r#"
    ── stderr
    wrote: README.md
    ── exit code 0
    "#);
    let text = fs::read_to_string(folder.path().join("README.md")).unwrap();
    assert!(text.contains("Stop before the line.") && text.ends_with("\n\nThe end.\n"), "{text}");
    insta::assert_snapshot!(reasons(folder.path(), &arguments), @r#"
    ── stderr
    unchanged: 1 file
    ── exit code 0
    "#);
    assert_eq!(reasons_reading(folder.path(), &["inject", "-", "--table", "light.yaml"], README).stdout, text);
}

#[test]
fn drift_is_found_and_left_alone() {
    let folder = folder(&[("light.yaml", LIGHT), ("README.md", README)]);
    let inject = ["inject", "README.md", "--table", "light.yaml"];
    let check = [&inject[..], &["--check"]].concat();
    assert_eq!(reasons(folder.path(), &check).code, Some(1), "nothing was injected yet");
    reasons(folder.path(), &inject);
    assert_eq!(reasons(folder.path(), &check).code, Some(0));

    let path = folder.path().join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Go if the way is free.", "Go!")).unwrap();
    let before = files(folder.path());
    insta::assert_snapshot!(reasons(folder.path(), &check));
    assert_eq!(files(folder.path()), before);

    fs::write(&path, text).unwrap();
    fs::write(folder.path().join("light.yaml"), LIGHT.replace("Go if", "Go once")).unwrap();
    let run = reasons(folder.path(), &check);
    assert!(run.code == Some(1) && run.stdout.contains("Go once the way is free."), "{run}");
}

#[test]
fn several_files_and_tables() {
    let other = LIGHT.replace("traffic-light", "other-light");
    let both = README.to_owned() + &README.replace("traffic-light", "other-light");
    let folder = folder(&[("light.yaml", LIGHT), ("other.yaml", &other), ("README.md", README), ("both.md", &both)]);
    let run = reasons(folder.path(), &["inject", "README.md", "both.md", "--table", "light.yaml", "other.yaml"]);
    assert_eq!(run.code, Some(0), "{run}");
    assert_eq!(fs::read_to_string(folder.path().join("both.md")).unwrap().matches("Stop before the line.").count(), 2);
}

#[test]
fn markers_that_are_not_right() {
    let other = LIGHT.replace("traffic-light", "other-light");
    let unclosed = README.replace("reasons:end", "reasons:and");
    let folder = folder(&[("light.yaml", LIGHT), ("other.yaml", &other), ("README.md", README), ("un.md", &unclosed)]);
    let run =
        |arguments: &[&str]| format!("$ reasons {}\n{}\n\n", arguments.join(" "), reasons(folder.path(), arguments));
    let before = files(folder.path());
    let text = run(&["inject", "README.md", "--table", "other.yaml"])
        + &run(&["inject", "README.md", "--table", "light.yaml", "other.yaml"])
        + &run(&["inject", "README.md", "un.md", "--table", "light.yaml"])
        + &run(&["inject", "nowhere.md", "--table", "light.yaml"]);
    insta::assert_snapshot!(text);
    assert_eq!(files(folder.path()), before);
}
