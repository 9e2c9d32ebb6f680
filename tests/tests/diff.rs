//! Comparisons as people and programs read them: one folder a case in `tests/diff/`, with the two versions of a table
//! and what is said about them.
//!
//! To add a case: a folder with `old.yaml` and `new.yaml`, then
//! `INSTA_UPDATE=always cargo test -p reasons-tests --test diff`, and read the snapshots that appear beside them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use reasons_codegen::compatibility::{ChangeKind, Level, RULES};
use reasons_codegen::diff::{Diff, Style, Subject, Version, compare, github, json, markdown, rules_page, schema, text};

#[test]
fn every_comparison_reads_well() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for case in cases() {
        let texts = Texts::of(&case);
        let (old, new) = texts.versions();
        let diff = Diff::of(&old, &new);
        settings.set_snapshot_path(&case);
        settings.bind(|| {
            insta::assert_snapshot!("text", text(&diff, Style::Plain));
            insta::assert_snapshot!("markdown", markdown(&diff));
            insta::assert_snapshot!("json", json(&diff));
            insta::assert_snapshot!("github", github(&diff));
        });
    }
}

#[test]
fn every_kind_of_change_is_met_and_shown_everywhere() {
    let mut met = BTreeSet::new();
    for case in cases() {
        let texts = Texts::of(&case);
        let (old, new) = texts.versions();
        let diff = Diff::of(&old, &new);
        let (plain, annotations) = (text(&diff, Style::Plain), github(&diff));
        for change in &diff.changes {
            met.insert(change.kind);
            let name = change.kind.as_str();
            assert!(json(&diff).contains(&format!("\"kind\": \"{name}\"")), "{}: {name}", case.display());
            if change.level > Level::Ignore {
                assert!(plain.contains(name) && annotations.contains(name), "{}: {name}", case.display());
            }
        }
    }
    let missing: Vec<&str> =
        RULES.iter().map(|rule| rule.kind).filter(|kind| !met.contains(kind)).map(ChangeKind::as_str).collect();
    assert!(missing.is_empty(), "no case in tests/diff has {missing:?}");
}

#[test]
fn places_point_at_what_changed() {
    for case in cases() {
        let texts = Texts::of(&case);
        let (old, new) = texts.versions();
        let diff = Diff::of(&old, &new);
        for change in &diff.changes {
            let shown = format!("{}: {change:?}", case.display());
            assert_eq!(diff.old.place_before(change).is_some(), change.was.is_some(), "{shown}");
            assert_eq!(diff.new.place_after(change).is_none(), change.is_gone(), "{shown}");
            for (place, file, value) in [
                (diff.old.place_before(change), &texts.old, &change.old),
                (diff.new.place_after(change), &texts.new, &change.new),
            ] {
                let (Some(place), Some(value)) = (place, value) else { continue };
                let line = file.lines().nth(place.line - 1).expect("the line is there");
                let rest: String = line.chars().skip(place.column - 1).collect();
                if ["code", "added", "aliases"].contains(&&*change.key) && matches!(change.subject, Subject::Reason(_))
                {
                    let value = value.split(", ").next().unwrap_or_default();
                    assert!(rest.trim_start_matches('"').starts_with(value), "{shown} at {rest:?}");
                }
            }
        }
    }
}

#[test]
fn json_holds_to_its_schema() {
    let schema = serde_json::from_str(&schema()).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("it can be compiled");
    for case in cases() {
        let texts = Texts::of(&case);
        let (old, new) = texts.versions();
        let value = serde_json::from_str(&json(&Diff::of(&old, &new))).expect("it is JSON");
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", case.display());
    }
}

#[test]
fn the_committed_schema_is_the_one_that_would_be_made() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/diff.schema.json");
    if fs::read_to_string(&path).unwrap_or_default() != schema() {
        panic!(
            "spec/diff.schema.json is not what codegen/src/diff/json.rs makes; run `cargo reasons schema diff > spec/diff.schema.json`"
        );
    }
}

#[test]
fn the_other_way_round_is_told_too() {
    for case in cases() {
        let texts = Texts::of(&case);
        let (old, new) = texts.versions();
        let equal = old.table == new.table;
        assert_eq!(compare(&old.table, &new.table).is_empty(), equal, "{}", case.display());
        assert_eq!(compare(&new.table, &old.table).is_empty(), equal, "{}: backwards", case.display());
    }
}

#[test]
fn the_rules_are_one_page() {
    insta::assert_snapshot!(rules_page());
}

struct Texts {
    old: String,
    new: String,
}

impl Texts {
    fn of(case: &Path) -> Texts {
        let read = |name: &str| fs::read_to_string(case.join(name)).expect("every case has two tables");
        Texts { old: read("old.yaml"), new: read("new.yaml") }
    }

    fn versions(&self) -> (Version<'_>, Version<'_>) {
        let read = |name: &str, text| {
            Version::read(name, text, &mut |_| Err("no other file".to_owned()))
                .unwrap_or_else(|problems| panic!("{problems}"))
        };
        let old = read("old.yaml", self.old.as_str());
        (
            old,
            Version::read("new.yaml", &self.new, &mut |_| Err("no other file".to_owned()))
                .unwrap_or_else(|problems| panic!("{problems}")),
        )
    }
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diff");
    let entries = fs::read_dir(folder).expect("the cases are there").map(|entry| entry.expect("it can be read").path());
    let mut cases: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}
