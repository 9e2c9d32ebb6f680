//! `reasons generate --watch`.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{LIGHT, command, folder, reasons};

#[test]
fn a_change_is_generated_and_a_mistake_survived() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let table = folder.path().join("light.yaml");
    let output = folder.path().join("out/markdown/traffic-light.md");
    let arguments = ["generate", "light.yaml", "--target", "markdown", "--out", "out", "--watch", "--quiet"];
    let mut child = command(folder.path(), &arguments).spawn().unwrap();
    let seen = [
        holds(&output, "Stop before the line."),
        {
            fs::write(&table, LIGHT.replace("before the line", "at once")).unwrap();
            holds(&output, "Stop at once.")
        },
        {
            fs::write(&table, "oops").unwrap();
            sleep(Duration::from_millis(300));
            holds(&output, "Stop at once.")
        },
        {
            // As editors do: another file takes the place of the old one.
            fs::write(folder.path().join("new"), LIGHT.replace("before the line", "again")).unwrap();
            fs::rename(folder.path().join("new"), &table).unwrap();
            holds(&output, "Stop again.")
        },
    ];
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(seen, [true; 4]);
}

#[test]
fn what_a_table_extends_is_watched_too() {
    let overlay = "format: 1\nextends: base/light.yaml\nname: ours\ntitle: Ours\n";
    let folder = folder(&[("base/light.yaml", LIGHT), ("ours.yaml", overlay)]);
    let output = folder.path().join("out/markdown/ours.md");
    let arguments = ["generate", "ours.yaml", "--target", "markdown", "--out", "out", "--watch", "--quiet"];
    let mut child = command(folder.path(), &arguments).spawn().unwrap();
    let first = holds(&output, "Stop before the line.");
    fs::write(folder.path().join("base/light.yaml"), LIGHT.replace("before the line", "at once")).unwrap();
    let second = holds(&output, "Stop at once.");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!([first, second], [true; 2]);
}

#[test]
fn only_files_can_be_watched() {
    let run = reasons(folder(&[]).path(), &["generate", "-", "--watch"]);
    assert_eq!(run.code, Some(2));
    insta::assert_snapshot!(run, @r#"
    ── stderr
    error: cannot watch `-`: it is not a file
    help: `--watch` follows tables that are files
    ── exit code 2
    "#);
}

fn holds(path: &Path, text: &str) -> bool {
    let end = Instant::now() + Duration::from_secs(20);
    while Instant::now() < end {
        if fs::read_to_string(path).is_ok_and(|found| found.contains(text)) {
            return true;
        }
        sleep(Duration::from_millis(20));
    }
    false
}
