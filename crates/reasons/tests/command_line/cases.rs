//! Commands that change files: one folder a case in `tests/edit/` and `tests/import/` of the workspace.
//!
//! A case has a `commands.txt`, one command line a line, and the files that these work on. They run in a copy of the
//! folder; `result.snap` has what they print, and how files are afterwards. To add a case: a folder with these, then
//! `INSTA_UPDATE=always cargo test -p reasons --test command_line cases`, and read the `result.snap` that appears.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use super::{files, reasons};

#[test]
fn tables_are_edited() {
    check("edit");
}

#[test]
fn sources_are_imported_and_compared() {
    check("import");
}

fn check(kind: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests").join(kind);
    let mut cases: Vec<PathBuf> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    assert!(!cases.is_empty(), "{} has cases", root.display());
    for case in cases.into_iter().filter(|case| case.is_dir()) {
        settings.set_snapshot_path(&case);
        settings.bind(|| insta::assert_snapshot!("result", result(&case)));
    }
}

/// What a case's commands print, and what they do to its files.
fn result(case: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(case).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "snap") {
            fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    let mut text = String::new();
    for line in fs::read_to_string(case.join("commands.txt")).unwrap().lines().filter(|line| !line.is_empty()) {
        let before: BTreeMap<_, _> = files(folder.path()).into_iter().collect();
        let arguments = words(line);
        let run = reasons(folder.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>());
        text += &format!("$ reasons {line}\n{run}\n");
        for (name, new) in files(folder.path()) {
            let old = before.get(&name).map_or("", String::as_str);
            if old != new {
                let diff = TextDiff::from_lines(old, &new);
                let diff = diff.unified_diff().context_radius(1).header(&name, &name).to_string();
                text += &diff.replace('\r', "␍");
            }
        }
        text.push('\n');
    }
    text
}

/// A command line as a shell would take it apart, single quotes alone.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('\'').enumerate() {
        match at % 2 {
            // `--since='a b'` stays one word.
            1 => match words.last_mut().filter(|_| !line.split('\'').nth(at - 1).unwrap().ends_with(' ')) {
                Some(last) => *last += part,
                None => words.push(part.to_owned()),
            },
            _ => words.extend(part.split_whitespace().map(str::to_owned)),
        }
    }
    words
}
