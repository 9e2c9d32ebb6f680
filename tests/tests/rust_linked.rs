//! What a program does not ask for is not in it: the linker drops the columns, words and names that are not used.

use std::fs;
use std::path::Path;
use std::process::Command;

use reasons_codegen::Table;
use reasons_codegen::emit::rust;
use reasons_codegen::table::{Column, Value};

/// What a program asks of a reason, and whether its words, its remedy, its likely causes or its variant's name are then
/// in the program.
const PROGRAMS: [(&str, [bool; 4]); 5] = [
    ("reason as u8", [false, false, false, false]),
    ("reason.docs()", [true, false, false, false]),
    ("reason.remedy()", [false, true, false, false]),
    ("reason.likely_causes()", [false, false, true, false]),
    ("reason.variant_name()", [false, false, false, true]),
];

#[test]
fn columns_that_are_not_used_are_not_linked() {
    let source = reasons_spec::RETELL_DISCONNECTION;
    let table = reasons_codegen::read(source.file, source.text.as_bytes()).unwrap_or_else(|p| panic!("{p}"));
    let parts = [
        text_of_docs(&table),
        text_of_column(&table, "remedy"),
        text_of_column(&table, "likely_causes"),
        table.reasons.iter().map(|reason| reason.variant.as_str()).collect(),
    ];
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("table.rs"), &rust::emit(&table)[0].text).unwrap();
    // A crate of its own, as a dependency is.
    rustc(folder.path(), &["--crate-type=rlib", "table.rs"]);

    let mut sizes = Vec::new();
    for (asked, expected) in PROGRAMS {
        let program = program(folder.path(), asked);
        let found = parts.each_ref().map(|part| contains(&program, part));
        assert_eq!(found, expected, "{asked}: docs, remedy, likely causes, variants");
        sizes.push(program.len());
    }
    assert!(sizes[1] >= sizes[0] + parts[0].len(), "the words alone have {} bytes: {sizes:?}", parts[0].len());
}

/// A release program that decodes what it is given and asks one thing of it.
fn program(folder: &Path, asked: &str) -> Vec<u8> {
    let main = format!(
        "fn main() {{\n    let name = std::env::args().nth(1).unwrap_or_default();\n    \
         let reason = table::DisconnectionReason::from_wire(&name);\n    \
         println!(\"{{:?}}\", reason.map(|reason| {asked}));\n}}\n"
    );
    fs::write(folder.join("main.rs"), main).unwrap();
    rustc(folder, &["--extern=table=libtable.rlib", "main.rs", "-omain.exe"]);
    fs::read(folder.join("main.exe")).unwrap()
}

fn rustc(folder: &Path, arguments: &[&str]) {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--edition=2021", "-Copt-level=3", "-Cstrip=symbols"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// All words in a row, as they stand in the program; no other text has them so.
fn text_of_docs(table: &Table) -> String {
    table.reasons.iter().map(|reason| reason.docs.trim_end()).collect()
}

/// The first text of a column.
fn text_of_column(table: &Table, name: &str) -> String {
    let at = table.columns.iter().position(|column: &Column| column.name == name).expect("the table has it");
    let text = table.reasons.iter().find_map(|reason| match reason.values[at].as_ref()? {
        Value::Text(text) => Some(text.clone()),
        Value::List(items) => items.iter().find_map(|item| match item {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }),
        _ => None,
    });
    text.expect("a reason has one")
}

fn contains(program: &[u8], text: &str) -> bool {
    program.windows(text.len()).any(|window| window == text.as_bytes())
}
