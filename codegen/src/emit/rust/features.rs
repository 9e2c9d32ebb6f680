//! Impls for other crates, each behind a feature that is off by default and named like the crate.

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
        let mut parts = vec![names.fill_with(template, &[("Enum", names.reason), ("SchemaName", &known)])];
        for (_, column) in enums(table) {
            parts.push(names.fill_with(template, &[("Enum", &column.type_name), ("SchemaName", &column.type_name)]));
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
    let impl_for = |type_name: &str, more: &str| {
        names.fill_with(include_str!("templates/clap.rs.txt"), &[("Enum", type_name), ("more", more)])
    };
    let aliases = ".aliases(self.aliases().iter().copied())";
    let mut parts = vec![impl_for(names.reason, aliases)];
    parts.extend(enums(table).map(|(_, column)| impl_for(&column.type_name, "")));
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
    let any = format!("Any{}<T>", names.reason);
    let mut parts = vec![impl_for("", names.reason), impl_for("<T: AsRef<str>>", &any)];
    parts.extend(enums(table).map(|(_, column)| impl_for("", &column.type_name)));
    parts.join("\n")
}
