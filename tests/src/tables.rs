//! The tables that generated code is tested with, and what a harness for it is made of.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use reasons_codegen::Table;
use reasons_codegen::emit::File;

/// Every table in `spec/` and `tests/cases/`, one whose names are all taken somewhere, one of many languages, and one of
/// 1,000 reasons.
pub fn all() -> Vec<Table> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let spec = reasons_spec::TABLES.iter().map(|source| read(source.file, source.text.as_bytes()));
    let cases = entries(&root.join("cases")).into_iter().map(|case| case.join("table.yaml"));
    let hard = ["clashes.yaml", "languages.yaml"].map(|file| root.join("conformance").join(file));
    let files = cases.chain(hard).map(|file| {
        let bytes = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        read(&file.to_string_lossy(), &bytes)
    });
    spec.chain(files).chain([thousand()]).collect()
}

/// A table of 1,000 reasons with columns of every kind that grows with them.
pub fn thousand() -> Table {
    let mut text = String::from(
        "format: 1\nname: a-thousand\ntype: Thousand\ntitle: A thousand reasons\ncode: {docs: Its number.}\ncolumns:\n  \
         group: {docs: Its group., type: enum, values: {even: Twice something., odd: Not even.}}\n  \
         words: {docs: Words., type: text}\n  \
         waits: {docs: How long to wait., type: duration, optional: true}\n  \
         parts: {docs: Its parts., type: list of text}\n  \
         before: {docs: The one before., type: reason, optional: true}\nreasons:\n",
    );
    for number in 0..1000 {
        _ = writeln!(text, "  reason_{number}:\n    docs: The reason number {number}.\n    code: {number}");
        _ = writeln!(text, "    group: {}\n    words: The words of {number}.", ["even", "odd"][number % 2]);
        _ = writeln!(text, "    parts: [first of {number}, second of {number}, third of {number}]");
        if number % 3 == 1 {
            _ = writeln!(text, "    waits: {number}s\n    before: reason_{}", number - 1);
        }
    }
    read("a-thousand.yaml", text.as_bytes())
}

/// A table that has to be right.
///
/// # Panics
///
/// With its problems, if it is not.
pub fn read(file: &str, bytes: &[u8]) -> Table {
    crate::read(file, bytes).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What a harness's template makes of a table. It is read behind the beginning of the target's own template, up to the
/// first file there: so it has the same names and macros.
///
/// # Panics
///
/// If the template is wrong.
pub fn harness(target: &str, file: &str, template: &str, table: &Table) -> Vec<File> {
    let own = target.split_once("{{ file(").map_or("", |(head, _)| head);
    let made = reasons_codegen::emit::text::render(file, &format!("{own}{template}"), table);
    made.unwrap_or_else(|problems| panic!("{problems}"))
}

/// Writes files below a folder.
///
/// # Panics
///
/// If they cannot be written.
pub fn write(folder: &Path, files: &[File]) {
    for file in files {
        let path = folder.join(&file.path);
        let written =
            path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, file.text.as_bytes()));
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}
