//! The target `php`: every fact of every table, every vector, its compiler, its linter.

use std::fs;

use reasons_codegen::emit::{File, target};
use reasons_tests::{languages, tables, tools, vectors};

const TEMPLATE: &str = include_str!("../../codegen/src/emit/templates/php.jinja");
const CHECK: &str = include_str!("../conformance/php/check.php.jinja");

#[test]
fn php_says_what_the_table_says() {
    if tools::debian("php", &["php-cli"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    for table in tables::all() {
        tables::write(folder.path(), &php(&table));
        tables::write(folder.path(), &(target("json").expect("a target").emit)(&table));
        let vectors = vectors::json(&vectors::of(&table));
        tables::write(folder.path(), &[File { path: format!("{}.vectors.json", table.name), text: vectors }]);
        let languages = languages::json(&languages::of(&table));
        tables::write(folder.path(), &[File { path: format!("{}.languages.json", table.name), text: languages }]);
        tables::write(folder.path(), &tables::harness(TEMPLATE, "check.php.jinja", CHECK, &table));
        let check = format!("check_{}.php", table.name.replace('-', "_"));
        let strict = ["-d", "error_reporting=-1", "-d", "display_errors=stderr", &check];
        let said = tools::must("php", |php| _ = php.args(strict).current_dir(folder.path()));
        assert_eq!(said, "", "{}", table.name);
    }
}

#[test]
fn phpcs_is_content() {
    if tools::debian("phpcs", &["php-codesniffer"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    for table in tables::all().iter().filter(|table| table.reasons.len() < 1000) {
        tables::write(folder.path(), &php(table));
    }
    fs::write(folder.path().join("phpcs.xml"), include_str!("../conformance/php/phpcs.xml"))
        .expect("it can be written");
    // Without warnings, which are about long lines alone: the words of a table have no better place to break.
    tools::must("phpcs", |phpcs| _ = phpcs.args(["-n", "--standard=phpcs.xml", "."]).current_dir(folder.path()));
}

/// The generated files in a folder of the table's: tables may have types of the same name.
fn php(table: &reasons_codegen::Table) -> Vec<File> {
    let files = (target("php").expect("a target").emit)(table);
    files.into_iter().map(|file| File { path: format!("{}/{}", table.name, file.path), ..file }).collect()
}
