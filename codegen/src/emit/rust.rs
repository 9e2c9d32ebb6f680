//! The Rust target: one file that needs nothing but `core`.
//!
//! It is written for its reader: the reasons with their docs first, then what one can do with them, the tables last.
//! Everything behind the enums stands in one private module, so that the file can be included anywhere, beside others,
//! and nobody outside can build what only decoding may build.
//!
//! The parts that are alike for every table are Rust source in `rust/templates/`; what grows with the table is written
//! row by row. Nothing here is a large `match` or a derive that makes one: `rustc` takes minutes over ten thousand
//! arms, and no time over a table.

mod code;
mod column_enums;
mod columns;
pub(in crate::emit) mod doc;
mod facts;
mod features;
mod find_functions;
mod find_in;
mod find_in_rows;
mod find_in_text;
mod find_places;
mod find_tables;
mod find_words;
mod head;
mod known;
mod languages;
mod literal;
mod lookup;
mod names;
mod numbers;
mod perfect_hash;
mod shadowed;
mod template;
mod texts;
mod words;

use super::File;
use crate::Table;
use names::Names;
#[cfg(feature = "all-targets")]
pub(crate) use names::method as accessor;
use template::indent;

/// The oldest Rust that compiles what is made here, without features (`split_at` of texts in constants).
pub const RUST_VERSION: &str = "1.86";

/// Where `rustfmt` breaks a line inside the private module, seen from its own left edge.
const WIDTH: usize = 96;

/// Makes `<table_name>.rs`.
pub fn emit(table: &Table) -> Vec<File> {
    let path = format!("{}.rs", table.name.replace('-', "_"));
    vec![File { path, text: text(table, &Names::new(table)) }]
}

/// Every part of the file, in order.
fn text(table: &Table, names: &Names<'_>) -> String {
    let mut parts = vec![head::comment(table, names), known::definition(table, names)];
    parts.extend(column_enums::definitions(table));
    parts.push(head::module(table, names, &indent(&inside(table, names))));
    parts.join("\n")
}

/// Every part of the private module, in order.
fn inside(table: &Table, names: &Names<'_>) -> String {
    let lookup = known::lookup(table, names);
    let numbers = numbers::functions(&lookup.functions);
    let parts = [
        head::imports(table, names),
        known::methods(table, names),
        columns::methods(table, names),
        facts::methods(table, names),
        code::methods(table, names),
        column_enums::methods(table, names),
        names.fill(include_str!("rust/templates/open.rs.txt")),
        names.fill(include_str!("rust/templates/set.rs.txt")),
        columns::sets(table, names),
        names.fill(include_str!("rust/templates/error.rs.txt")),
        names.fill(include_str!("rust/templates/traits.rs.txt")),
        features::impls(table, names),
        lookup.functions,
        names.fill(include_str!("rust/templates/access.rs.txt")),
        names.fill(names.offsets.span_at()),
        numbers,
        languages::functions(table, names),
        known::tables(table, names, lookup.reach),
        columns::tables(table, names),
        column_enums::tables(table, names),
        code::tables(table, names),
        facts::tables(table, names),
        lookup.tables,
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n")
}
