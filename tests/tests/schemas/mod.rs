//! The tables that the schemas are tested with, and what the targets make of them.

use reasons_codegen::emit::target;
use reasons_codegen::table::{Column, Kind, Table};
use serde_json::Value;

/// The tables in `spec/`, one with every kind of column, and the same one closed.
pub fn tables() -> Vec<Table> {
    let mut tables: Vec<Table> = reasons_spec::TABLES.iter().map(|source| read(source.file, source.text)).collect();
    tables.push(every_kind());
    tables.push(read(
        "closed.yaml",
        &EVERY_KIND.replace("name: every-kind\n", "name: closed\n").replace("open: true\n", "open: false\n"),
    ));
    tables
}

/// The table with every kind of column.
pub fn every_kind() -> Table {
    read("every-kind.yaml", EVERY_KIND)
}

const EVERY_KIND: &str = include_str!("every-kind.yaml");

fn read(file: &str, text: &str) -> Table {
    reasons_tests::read(file, text.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// A file of a target.
pub fn file(table: &Table, target_name: &str, path: &str) -> String {
    let target = target(target_name).unwrap_or_else(|| panic!("there is no target {target_name}"));
    let files = (target.emit)(table);
    let found = files.into_iter().find(|file| file.path == path);
    found.unwrap_or_else(|| panic!("{target_name} makes no {path}")).text
}

/// A file of a target, read as JSON.
#[allow(dead_code, reason = "not every test that has this module uses all of it")]
pub fn json(table: &Table, target_name: &str, path: &str) -> Value {
    serde_json::from_str(&file(table, target_name, path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The OpenAPI documents of a table: the path of each without its ending, and what its YAML says.
#[allow(dead_code, reason = "not every test that has this module uses all of it")]
pub fn openapi(table: &Table, target_name: &str) -> Vec<(String, Value)> {
    let open = |column: &Column| matches!(&column.kind, Kind::Enum(values) if values.open);
    let mut forms = vec!["openapi"];
    if table.open || table.columns.iter().any(open) {
        forms.push("anyof.openapi");
    }
    let paths = forms.into_iter().map(|form| format!("{}.{form}", table.name));
    let read = |path: String| {
        let yaml = file(table, target_name, &format!("{path}.yaml"));
        let document = serde_yaml::from_str(&yaml).unwrap_or_else(|error| panic!("{path}: {error}"));
        (path, document)
    };
    paths.map(read).collect()
}

/// What a schema should say of an instance.
#[allow(dead_code, reason = "not every test that has this module uses all of it")]
pub struct Case {
    /// What it is, for messages.
    pub what: &'static str,
    pub instance: Value,
    /// Whether the schema of an open table takes it.
    pub open: bool,
    /// Whether a closed schema takes it.
    pub closed: bool,
}

/// Instances of every sort, for a table of reasons.
#[allow(dead_code, reason = "not every test that has this module uses all of it")]
pub fn cases(table: &Table) -> Vec<Case> {
    let case = |what, instance: Value, open, closed| Case { what, instance, open, closed };
    let mut cases: Vec<Case> =
        table.reasons.iter().map(|reason| case("a known value", reason.wire.clone().into(), true, true)).collect();
    let aliases = table.reasons.iter().flat_map(|reason| &reason.aliases);
    cases.extend(aliases.map(|alias| case("an alias", alias.clone().into(), true, false)));
    cases.extend([
        case("an unknown text", "surely_not_a_reason".into(), true, false),
        case("the empty text", "".into(), true, false),
        case("a known value in capitals", table.reasons[0].wire.to_uppercase().repeat(2).into(), true, false),
        case("a number", 404.into(), false, false),
        case("null", Value::Null, false, false),
        case("an object", serde_json::json!({}), false, false),
        case("a list", serde_json::json!([table.reasons[0].wire]), false, false),
        case("a boolean", true.into(), false, false),
    ]);
    cases
}
