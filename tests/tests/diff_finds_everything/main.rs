//! Nothing changes unseen: whatever is done to a table, the comparison tells it, and tells nothing else.

mod apply;
mod edits;

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use reasons_codegen::Table;
use reasons_codegen::diff::compare;
use serde_json::Value;

use apply::applied;
use edits::{EDITS, apply_edit, pointers};

#[test]
fn a_table_and_itself_are_equal() {
    for table in tables() {
        assert_eq!(compare(&read(&table).expect("it is a table"), &read(&table).expect("it is a table")), []);
    }
}

/// Every single value of every table is changed, taken away, doubled and swapped with its neighbour.
#[test]
fn every_edit_of_every_value_is_told() {
    let (mut sound, mut unequal) = (0, 0);
    for original in tables() {
        let old = read(&original).expect("it is a table");
        let text = original.to_string();
        for pointer in pointers(&original) {
            for edit in 0..EDITS {
                let mut changed = original.clone();
                apply_edit(&mut changed, &pointer, edit);
                // Equal as JSON, objects in another order are not the same table.
                let written = changed.to_string();
                let same = written == text;
                let Some(new) = (if same { None } else { read(&changed) }) else { continue };
                sound += 1;
                unequal += usize::from(old != new);
                check(&old, &new);
                check(&new, &old);
            }
        }
    }
    assert!(sound > 500 && unequal > 400, "the edits make tables: {sound}, {unequal} of them others");
}

/// Each revision of the made-up history with each other one, and the cases of `tests/diff/`.
#[test]
fn revisions_far_apart_are_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: PathBuf| {
        let text = fs::read(&path).expect("it can be read");
        reasons_codegen::read("table.yaml", &text).unwrap_or_else(|problems| panic!("{}: {problems}", path.display()))
    };
    let revisions: Vec<Table> = (1..=20).map(|number| read(folder.join(format!("history/{number:02}.yaml")))).collect();
    for old in &revisions {
        revisions.iter().for_each(|new| check(old, new));
    }
    for case in fs::read_dir(folder.join("diff")).expect("the cases are there") {
        let case = case.expect("a case can be read").path();
        let (old, new) = (read(case.join("old.yaml")), read(case.join("new.yaml")));
        check(&old, &new);
        check(&new, &old);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn many_edits_at_once_are_told(which in 0usize..3, edits in prop::collection::vec((any::<prop::sample::Index>(), 0..EDITS), 2..12)) {
        let original = tables().swap_remove(which);
        let mut changed = original.clone();
        for (at, edit) in edits {
            let pointers = pointers(&changed);
            let mut next = changed.clone();
            apply_edit(&mut next, at.get::<String>(&pointers), edit);
            // An edit that the rules refuse is left out, so that the others get their turn.
            if read(&next).is_some() {
                changed = next;
            }
        }
        let (old, new) = (read(&original).expect("it is a table"), read(&changed).expect("it is a table"));
        check(&old, &new);
        check(&new, &old);
    }
}

/// Equal tables have no changes; of others, the changes make the one into the other.
fn check(old: &Table, new: &Table) {
    let changes = compare(old, new);
    assert_eq!(changes.is_empty(), old == new, "{changes:?}\n{old:?}\n{new:?}");
    let applied = applied(old, new, &changes);
    assert!(applied == *new, "{changes:#?}\n{}", unlike(&applied, new));
}

/// The lines that differ.
fn unlike(applied: &Table, new: &Table) -> String {
    let (one, other) = (format!("{applied:#?}"), format!("{new:#?}"));
    let lines = one.lines().zip(other.lines()).enumerate().filter(|(_, (one, other))| one != other);
    lines.take(10).map(|(at, (one, other))| format!("{at}: {one} / {other}\n")).collect()
}

/// Tables that have something of everything, as JSON, which is YAML.
fn tables() -> Vec<Value> {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let read = |case: &str| {
        let folder = cases.join(case);
        let mut files =
            fs::read_dir(&folder).expect("the case is there").map(|entry| entry.expect("it can be read").path());
        let path = files.find(|path| path.extension().is_some_and(|end| end == "yaml")).expect("a case has a table");
        serde_yaml::from_str(&fs::read_to_string(path).expect("it can be read")).expect("it is YAML")
    };
    vec![read("every-column-type"), read("lives"), serde_yaml::from_str(RENAMED).expect("it is YAML")]
}

/// References and names that may change places.
const RENAMED: &str = "
format: 1
name: renamed
type: Renamed
title: Names that change places
compatibility: {words-changed: ignore, value-changed: major}
columns:
  next: {docs: What comes next., type: reason, optional: true}
  like: {docs: What is like it., type: list of reason, optional: true}
reasons:
  a: {docs: A., aliases: [aa, ab], next: b, like: [a, b]}
  b: {docs: B., aliases: [ba], deprecated: {since: '1', replaced_by: c, note: N.}}
  c: {docs: C., like: [b]}
  d: {docs: D., removed: {since: '2', replaced_by: a}, next: a}
";

fn read(table: &Value) -> Option<Table> {
    reasons_codegen::read("table.yaml", table.to_string().as_bytes()).ok()
}
