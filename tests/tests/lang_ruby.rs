//! The target `ruby`: every fact of every table, every vector, its compiler's warnings, its linter, its signatures.

use std::process::Command;

use reasons_codegen::emit::target;
use reasons_tests::{languages, tables, tools, vectors};

const TEMPLATE: &str = include_str!("../../codegen/src/emit/templates/ruby.jinja");
const CHECK: &str = include_str!("../conformance/ruby/check.rb.jinja");

#[test]
fn ruby_says_what_the_table_says() {
    if tools::debian("ruby", &["ruby"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut all = String::new();
    for table in tables::all() {
        tables::write(folder.path(), &files(&table));
        tables::write(folder.path(), &tables::harness(TEMPLATE, "check.rb.jinja", CHECK, &table));
        let stem = table.name.replace('-', "_");
        // A process for all: each file has a `main` of its own, and they run one after the other.
        all += &format!("fork {{ require_relative 'check_{stem}' }}\nProcess.wait\nexit(1) unless $?.success?\n");
    }
    std::fs::write(folder.path().join("all.rb"), all).expect("it can be written");
    let said = tools::must("ruby", |ruby| _ = ruby.args(["-w", "all.rb"]).current_dir(folder.path()));
    assert_eq!(said, "");
}

#[test]
fn rubocop_and_rbs_are_content() {
    if tools::debian("rubocop", &["ruby", "rubocop"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    for table in tables::all().iter().filter(|table| table.reasons.len() < 1000) {
        let target = target("ruby").expect("the target is there");
        tables::write(folder.path(), &(target.emit)(table));
    }
    let pins = include_str!("../conformance/ruby/rubocop.yml");
    std::fs::write(folder.path().join(".rubocop.yml"), pins).expect("it can be written");
    let run = |program: &mut Command| tools::run(program.current_dir(folder.path()));
    run(Command::new("rubocop").args(["--format", "simple", "--cache", "false"]))
        .unwrap_or_else(|said| panic!("{said}"));
    // Ruby brings RBS along, as a gem without a program on the path.
    let load = "gem 'rbs'; require 'rbs'; Dir['*.rbs'].each { |file| RBS::Parser.parse_signature(File.read(file)) }";
    run(Command::new("ruby").args(["-e", load])).unwrap_or_else(|said| panic!("{said}"));
}

/// What is generated, the table as JSON, its vectors, and its texts by language.
fn files(table: &reasons_codegen::Table) -> Vec<reasons_codegen::emit::File> {
    let mut files: Vec<_> =
        ["ruby", "json"].iter().flat_map(|name| (target(name).expect("a target").emit)(table)).collect();
    let vectors = vectors::json(&vectors::of(table));
    files.push(reasons_codegen::emit::File { path: format!("{}.vectors.json", table.name), text: vectors });
    let languages = languages::json(&languages::of(table));
    files.push(reasons_codegen::emit::File { path: format!("{}.languages.json", table.name), text: languages });
    files
}
