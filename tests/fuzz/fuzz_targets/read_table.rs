//! Bytes as a table: never a panic, and what is accepted becomes Rust that parses.

#![no_main]

use libfuzzer_sys::fuzz_target;
use reasons_codegen::emit::TARGETS;
use reasons_codegen::package::{Facts, PACKAGES, version_of};
use reasons_codegen::render::Style;
use reasons_codegen::{Problems, Table};

fuzz_target!(|bytes: &[u8]| {
    match reasons_codegen::read("table.yaml", bytes) {
        Ok(table) => accepted(&table),
        Err(problems) => refused(&problems),
    }
});

/// Every target and every package takes what was accepted.
fn accepted(table: &Table) {
    let facts = Facts { version: version_of(table), license: None };
    let targets = TARGETS.iter().flat_map(|target| (target.emit)(table));
    let packages = PACKAGES.iter().flat_map(|package| (package.make)(table, &facts));
    for file in targets.chain(packages) {
        assert!(file.text.ends_with('\n'), "{}", file.path);
        if file.path.ends_with(".rs") {
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}\n{}", file.path, file.text));
        }
    }
}

/// Every style shows what was refused.
fn refused(problems: &Problems) {
    assert!(!problems.list.is_empty());
    for style in [Style::Plain, Style::Colour, Style::Short] {
        assert!(!problems.render(style).is_empty());
    }
    assert!(!problems.github().is_empty() && !problems.json_lines().is_empty());
}
