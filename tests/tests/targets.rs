//! What every target makes of every table: one folder a table in `tests/outputs/`, one a target below it.
//!
//! The tables are those of `spec/` and the small ones in `tests/cases/`. To accept a change, run the command that the
//! failing test prints, and read the difference as the user of that output would.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use reasons_codegen::Table;
use reasons_codegen::emit::{File, TARGETS, Target};
use reasons_tests::tables::{emitted, read, written};

const ACCEPT: &str = "to accept what is new: INSTA_UPDATE=always cargo test -p reasons-tests --test targets";

#[test]
fn every_target_makes_what_was_read_and_accepted() {
    for table in written() {
        for target in TARGETS {
            compare(&root().join("outputs"), &table, target);
        }
    }
}

#[test]
fn no_output_is_left_from_a_table_or_target_that_is_gone() {
    let tables = written();
    let mut left = Vec::new();
    for folder in entries(&root().join("outputs")) {
        let table = tables.iter().find(|table| folder.ends_with(&table.name));
        for (target, snapshot) in
            entries(&folder).iter().flat_map(|target| entries(target).into_iter().map(move |file| (target, file)))
        {
            let made = |(table, target): (&Table, &Target)| {
                (target.emit)(table).iter().any(|file| snapshot.ends_with(snapshot_name(file) + ".snap"))
            };
            let target = TARGETS.iter().find(|known| target.ends_with(known.name));
            // What insta leaves beside a snapshot that differs is reported as that difference.
            let pending = snapshot.extension().is_some_and(|end| end == "new");
            if !pending && !table.zip(target).is_some_and(made) {
                left.push(snapshot);
            }
        }
    }
    assert!(left.is_empty(), "nothing makes these any more, delete them: {left:#?}");
}

#[test]
fn the_same_table_gives_the_same_bytes() {
    for table in written() {
        for target in TARGETS {
            assert_eq!((target.emit)(&table), (target.emit)(&table.clone()), "{}: {}", table.name, target.name);
        }
    }
}

#[test]
fn every_file_is_marked_as_generated_and_ends_in_a_newline() {
    for table in written() {
        for file in TARGETS.iter().flat_map(|target| (target.emit)(&table)) {
            assert!(file.text.ends_with('\n') && !file.text.ends_with("\n\n"), "{}", file.path);
            assert!(!file.text.contains('\r'), "{}", file.path);
            // CSV has no comments.
            let marked = file.text.contains("generated") && file.text.contains(&table.name);
            assert!(marked || file.path.ends_with(".csv"), "{}", file.path);
        }
    }
}

/// Inserting a row changes no other row's output, other than its neighbours' position.
#[test]
fn a_row_in_the_middle_leaves_the_other_rows_alone() {
    let before =
        fs::read_to_string(root().join("../spec/retell-disconnection.yaml")).expect("the first table is there");
    let row = "  made_up_for_this_test:\n    docs: Never sent.\n    call_status: ended\n\n  call_transfer:\n";
    let after = before.replace("  call_transfer:\n", row);
    let (before, after) = (read("before.yaml", before.as_bytes()), read("after.yaml", after.as_bytes()));
    for name in ["markdown", "json-schema", "openapi-3.1", "openapi-3.0", "json", "go", "java", "kotlin", "csharp"] {
        let lines = |table: &Table| {
            emitted(name, table)
                .into_iter()
                .flat_map(|file| file.text.lines().map(str::to_owned).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        let (old, mut new) = (lines(&before), lines(&after));
        let mut lost = Vec::new();
        for line in &old {
            match new.iter().position(|other| other == line) {
                Some(at) => drop(new.swap_remove(at)),
                None => lost.push(line),
            }
        }
        // What counts the reasons says another number.
        assert!(lost.len() <= 3, "{name}: these lines changed: {lost:#?}");
    }
}

#[test]
fn a_changed_table_and_a_changed_output_are_both_seen() {
    // Whoever accepts everything that is new sees no difference; that is what the variable is for.
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        return;
    }
    let target = TARGETS.iter().find(|target| target.name == "markdown").expect("the target is there");
    let text = fs::read_to_string(root().join("cases/minimal/table.yaml")).expect("the case is there");
    let copy = tempfile::tempdir().expect("a folder can be made");
    let snapshots = copy.path().join("minimal/markdown");
    fs::create_dir_all(&snapshots).expect("a folder can be made");
    for snapshot in entries(&root().join("outputs/minimal/markdown")) {
        fs::copy(&snapshot, snapshots.join(snapshot.file_name().expect("a file has a name")))
            .expect("it can be copied");
    }
    let fails = |text: &str| {
        let table = read("table.yaml", text.as_bytes());
        catch_unwind(AssertUnwindSafe(|| compare(copy.path(), &table, target))).is_err()
    };
    assert!(!fails(&text), "the copy is as it should be");
    assert!(fails(&text.replace("The only one.", "The last one.")), "a changed table");
    for snapshot in entries(&snapshots).iter().filter(|path| path.extension().is_some_and(|end| end == "snap")) {
        let changed = fs::read_to_string(snapshot).expect("it can be read").replace("The only one.", "By hand.");
        fs::write(snapshot, changed).expect("it can be written");
    }
    assert!(fails(&text), "a changed output");
}

/// Compares what `target` makes of `table` with what lies in `outputs`.
fn compare(outputs: &Path, table: &Table, target: &Target) {
    let _command = Command;
    for file in (target.emit)(table) {
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path(outputs.join(&table.name).join(target.name));
        settings.bind(|| insta::assert_snapshot!(snapshot_name(&file), file.text));
    }
}

fn snapshot_name(file: &File) -> String {
    file.path.replace('/', "-")
}

/// Prints the command to run when a comparison fails.
struct Command;

impl Drop for Command {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{ACCEPT}");
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.sort();
    paths
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
