//! Impls for other crates, each behind a feature that is off by default and named like the crate.

use super::column_enums;
use super::names::{Names, enums};
use crate::Table;

/// Where the text of an open value may be kept, besides `&str`.
const OWNED: [&str; 2] = ["alloc::boxed::Box<str>", "alloc::string::String"];

/// Every feature's impls.
pub(super) fn impls(table: &Table, names: &Names<'_>) -> String {
    let parts = [
        alloc(names),
        serde(table, names),
        schemas(table, names),
        clap(table, names),
        databases(names),
        names.fill(include_str!("templates/random.rs.txt")),
        logged(table, names),
    ];
    parts.join("\n")
}

fn alloc(names: &Names<'_>) -> String {
    let mut parts = vec![names.fill(include_str!("templates/alloc.rs.txt"))];
    parts.extend(OWNED.map(|text| names.fill_with(include_str!("templates/owned.rs.txt"), &[("Text", text)])));
    parts.join("\n")
}

fn serde(table: &Table, names: &Names<'_>) -> String {
    let closed = |type_name: &str, expected: &str, instead: &str| {
        let values = [("Enum", type_name), ("STATIC_EXPECTED", expected), ("instead", instead)];
        names.fill_with(include_str!("templates/serde_closed.rs.txt"), &values)
    };
    let instead = format!(": [`Any{}`] never does", names.reason);
    let mut parts =
        vec![names.fill(include_str!("templates/serde.rs.txt")), closed(names.reason, "EXPECTED", &instead)];
    for (at, column) in enums(table) {
        let expected = format!("{}_EXPECTED", table.columns[at].name.to_ascii_uppercase());
        parts.push(closed(&column.type_name, &expected, ""));
    }
    parts.push(names.fill(include_str!("templates/serde_open.rs.txt")));
    parts.extend(OWNED.map(|text| names.fill_with(include_str!("templates/serde_owned.rs.txt"), &[("Text", text)])));
    parts.push(names.fill(include_str!("templates/serde_set.rs.txt")));
    parts.join("\n")
}

/// The same two components as in the schema targets: the open one has the type's name.
fn schemas(table: &Table, names: &Names<'_>) -> String {
    let known = format!("{}Known", names.reason);
    let closed = |template: &str| {
        let schema = |type_name: &str, schema_name: &str, all: &str| {
            names.fill_with(template, &[("Enum", type_name), ("SchemaName", schema_name), ("VALUES", all)])
        };
        let mut parts = vec![schema(names.reason, &known, "REASONS")];
        for (at, column) in enums(table) {
            parts.push(schema(&column.type_name, &column.type_name, &column_enums::values(&table.columns[at])));
        }
        parts.join("\n")
    };
    let parts = [
        closed(include_str!("templates/schemars_closed.rs.txt")),
        names.fill(include_str!("templates/schemars_open.rs.txt")),
        closed(include_str!("templates/utoipa_closed.rs.txt")),
        names.fill_with(include_str!("templates/utoipa_open.rs.txt"), &[("ReasonKnown", &known)]),
    ];
    parts.join("\n")
}

fn clap(table: &Table, names: &Names<'_>) -> String {
    let impl_for = |type_name: &str, all: &str, more: &str| {
        let values = [("Enum", type_name), ("VALUES", all), ("more", more)];
        names.fill_with(include_str!("templates/clap.rs.txt"), &values)
    };
    let aliases = ".aliases(self.aliases().iter().copied())";
    let mut parts = vec![impl_for(names.reason, "REASONS", aliases)];
    parts.extend(
        enums(table).map(|(at, column)| impl_for(&column.type_name, &column_enums::values(&table.columns[at]), "")),
    );
    parts.join("\n")
}

fn databases(names: &Names<'_>) -> String {
    let parts = [
        names.fill(include_str!("templates/sqlx_closed.rs.txt")),
        names.fill(include_str!("templates/sqlx_open.rs.txt")),
        names.fill(include_str!("templates/postgres_closed.rs.txt")),
        names.fill(include_str!("templates/postgres_open.rs.txt")),
    ];
    parts.join("\n")
}

fn logged(table: &Table, names: &Names<'_>) -> String {
    let impl_for = |generics: &str, logged: &str| {
        names.fill_with(include_str!("templates/logged.rs.txt"), &[("generics", generics), ("Logged", logged)])
    };
    let any = impl_for(&names.fill("<T: AsRef<str>>"), &names.fill("$AnyReason<T>"));
    let mut parts = vec![impl_for("", names.reason), any];
    parts.extend(enums(table).map(|(_, column)| impl_for("", &column.type_name)));
    parts.join("\n")
}
