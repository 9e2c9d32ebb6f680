//! The crate's README: also the first page of its documentation, so what it shows is run as a test.

use crate::Table;
use crate::emit::{markdown, rust};
use crate::table::{Column, Kind, Reason, Value};

/// The crate's README.
pub(super) fn readme(table: &Table, crate_name: &str) -> String {
    let (growth, version) = match table.open {
        true => (GROWS, OPEN_VERSION),
        false => (STAYS, CLOSED_VERSION),
    };
    include_str!("README.md.txt")
        .replace("$growth", growth)
        .replace("$versions", version)
        .replace("$rust_version", rust::RUST_VERSION)
        .replace("$crate", crate_name)
        .replace("$table", &table.name)
        .replace("$Reason", &table.type_name)
        // From the last to the first: texts of the table may hold anything, and go where nothing is looked for any more.
        .replacen("$summary", markdown::summary(table).trim_end(), 1)
        .replacen("$source", &source(table), 1)
        .replacen("$example", example(table, &crate_name.replace('-', "_")).trim_end(), 1)
        .replacen("$title", &markdown::escape(&table.title), 1)
}

const GROWS: &str = "The list may grow in any release, so `$Reason` is `#[non_exhaustive]`: a `match` needs an arm for \
    what is new.";
const STAYS: &str = "The list is closed: a `match` over `$Reason` needs no arm for the rest.";

const OPEN_VERSION: &str = "The minor number is the date of the table's revision, so a later list is a compatible \
    release. What is not compatible, such as\na column that goes or changes its type, is another major version.";
const CLOSED_VERSION: &str = "The minor number is the date of the table's revision. Another reason in a closed list \
    breaks exhaustive matches, so every\nrevision is a version of its own (`0.x`).";

/// Decoding, and a column where there is one that is short to show.
fn example(table: &Table, library: &str) -> String {
    // The rules want one reason at least.
    let Some(reason) = shown(table) else { return String::new() };
    let name = &table.type_name;
    let column = table.columns.iter().enumerate().find_map(|(at, column)| column_example(name, column, reason, at));
    let (mut imports, asserts) = column.unwrap_or_default();
    imports.extend([format!("Any{name}"), name.clone()]);
    imports.sort();
    format!(
        "use {library}::{{{imports}}};\n\n\
         // Decoding never fails: what this version does not know is kept as text.\n\
         let reason = Any{name}::from_wire({wire:?});\n\
         assert_eq!(reason.known(), Some({name}::{variant}));\n\
         match reason {{\n    \
             Any{name}::Known(reason) => println!(\"{{reason}}: {{}}\", reason.docs()),\n    \
             Any{name}::Unrecognized(text) => println!(\"new to us: {{text}}\"),\n\
         }}\n{asserts}",
        imports = imports.join(", "),
        wire = reason.wire,
        variant = reason.variant,
    )
}

/// The reason that examples show: the first that is still in use.
fn shown(table: &Table) -> Option<&Reason> {
    let alive = |reason: &&Reason| reason.deprecated.is_none() && reason.removed.is_none();
    table.reasons.iter().find(alive).or(table.reasons.first())
}

/// What a column of enumerated values is asked with, and the types that this takes.
fn column_example(name: &str, column: &Column, reason: &Reason, at: usize) -> Option<(Vec<String>, String)> {
    let (Kind::Enum(values), Some(Value::Enum(value))) = (&column.kind, reason.values.get(at)?) else { return None };
    let value = format!("{}::{}", values.type_name, values.values.get(*value)?.variant);
    let given = if column.optional { format!("Some({value})") } else { value.clone() };
    let variant = format!("{name}::{}", reason.variant);
    let asserts = format!(
        "\n// The table's columns are typed accessors, in constants too.\n\
         assert_eq!({variant}.{method}(), {given});\n\
         assert!({value}.reasons().contains({variant}));\n",
        method = rust::accessor(&column.name),
    );
    Some((vec![values.type_name.clone()], asserts))
}

fn source(table: &Table) -> String {
    let revision = table.revision.as_ref().map(|revision| format!(" as of {}", markdown::escape(revision)));
    let revision = revision.unwrap_or_default();
    match &table.source {
        Some(source) => format!("Source: <{source}>{revision}."),
        None if revision.is_empty() => "The table names no source.".to_owned(),
        None => format!("The list{revision}."),
    }
}
