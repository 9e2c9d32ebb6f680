//! The target `c`: every fact of every table, every vector, compilers with warnings denied, its linter.

use std::process::Command;

use reasons_codegen::Table;
use reasons_codegen::emit::{File, target};
use reasons_tests::{languages, tables, tools, vectors};

const TEMPLATE: &str = include_str!("../../codegen/src/emit/templates/c.jinja");
const CHECK: &str = include_str!("../conformance/c/check.c.jinja");
const WARNINGS: [&str; 7] =
    ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wswitch-enum", "-Werror", "-fsanitize=undefined,address"];

#[test]
fn c_says_what_the_table_says() {
    if tools::debian("gcc", &["gcc", "libc6-dev"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    for table in tables::all() {
        let stem = table.name.replace('-', "_");
        tables::write(folder.path(), &c(&table));
        tables::write(folder.path(), &tables::harness(TEMPLATE, "check.c.jinja", CHECK, &table));
        let vectors = File { path: format!("{stem}.vectors"), text: vectors::lines(&vectors::of(&table)) };
        let languages = File { path: format!("{stem}.languages"), text: languages::lines(&languages::of(&table)) };
        tables::write(folder.path(), &[vectors, languages]);
        let (source, check) = (format!("{stem}.c"), format!("check_{stem}.c"));
        // With warnings for what is generated, and for the check none: it compares as no user would.
        let object = format!("{stem}.o");
        let compile = |gcc: &mut Command| {
            _ = gcc.args(["-std=c11", "-c", &source, "-o", &object]).args(WARNINGS).current_dir(folder.path())
        };
        tools::must("gcc", compile);
        // The check itself is compiled without: thousands of comparisons would take minutes.
        let check_object = format!("check_{object}");
        let compile = ["-std=c11", "-c", &check, "-o", &check_object];
        tools::must("gcc", |gcc| _ = gcc.args(compile).current_dir(folder.path()));
        let link = ["-fsanitize=undefined,address", &check_object, &object, "-o", &stem];
        tools::must("gcc", |gcc| _ = gcc.args(link).current_dir(folder.path()));
        let asked = ["vectors", "languages"].map(|kind| format!("{stem}.{kind}"));
        tools::must(folder.path().join(&stem), |run| _ = run.args(asked).current_dir(folder.path()));
    }
}

#[test]
fn headers_are_cpp_as_well() {
    if tools::debian("g++", &["g++"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut includes = String::new();
    // In one file: no name of one table is in the way of another's, unless one extends the other.
    for table in tables::all().iter().filter(|table| table.name != "retell-policy") {
        tables::write(folder.path(), &c(table));
        includes += &format!("#include \"{}.h\"\n", table.name.replace('-', "_"));
    }
    std::fs::write(folder.path().join("all.cpp"), includes).expect("it can be written");
    let check = ["-std=c++17", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "all.cpp"];
    tools::must("g++", |gpp| _ = gpp.args(check).current_dir(folder.path()));
}

#[test]
fn clang_tidy_is_content() {
    if tools::debian("clang-tidy", &["clang-tidy"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut sources = Vec::new();
    for table in tables::all().iter().filter(|table| table.reasons.len() < 50) {
        tables::write(folder.path(), &c(table));
        sources.push(format!("{}.c", table.name.replace('-', "_")));
    }
    let checks = "--checks=-*,bugprone-*,cert-*,clang-analyzer-*,misc-*,performance-*,portability-*,readability-*";
    // Left out: parameters that could be swapped (a text and its length cannot), short names, and literals in tables.
    let without = ",-bugprone-easily-swappable-parameters,-readability-identifier-length,-readability-magic-numbers";
    let arguments = [format!("{checks}{without}"), "--warnings-as-errors=*".into(), "--quiet".into()];
    tools::must("clang-tidy", |tidy| {
        _ = tidy.args(arguments).args(&sources).args(["--", "-std=c11"]).current_dir(folder.path());
    });
}

fn c(table: &Table) -> Vec<File> {
    (target("c").expect("a target").emit)(table)
}
