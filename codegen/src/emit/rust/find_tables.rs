//! The tables of the generated lookup, and the type of their entries.

use std::fmt::Write;

use super::find_functions::same_length;
use super::find_places;
use super::find_words::words_of;
use super::lookup::{Layout, Source};
use super::texts;

/// All tables.
pub(super) fn tables(source: &Source<'_>) -> String {
    let mut text = String::new();
    if source.keys.is_empty() {
        return text;
    }
    let hash = &source.hash;
    if !hash.displacements.is_empty() {
        text.push_str("/// What leads names whose products begin alike to slots of their own.\n");
        numbers(source, &mut text, "FIND_DISPLACEMENTS", &hash.displacements);
    }
    match source.layout {
        Layout::Rows => entries(source, &mut text, "FIND_ROWS", hash.slots.iter().copied()),
        Layout::Text => text.push_str(&find_places::table(source)),
        Layout::NumberedRows => {
            text.push_str("/// The number of the row for each slot.\n");
            numbers(source, &mut text, "FIND_SLOTS", &source.rows_in_slots());
            entries(source, &mut text, "FIND_ROWS", [None].into_iter().chain((0..source.keys.len()).map(Some)));
        }
    }
    text
}

/// The type of an entry, and a function that makes one.
pub(super) fn entry(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let type_name = source.type_name;
    let mut fields = String::new();
    let mut empty = Vec::new();
    let mut full = Vec::new();
    let mut parameters = Vec::new();
    parameters.push(format!("name: &[u8; {}]", hash.longest));
    if hash.words == 1 {
        fields.push_str("    words: [u64; 1],\n");
        empty.push("words: [0]".to_owned());
        let length = if same_length(hash) { "name.len()" } else { "length as usize" };
        full.push(format!("words: {}", words_of(hash, "name", "0").replace("text.len()", length)));
    } else {
        let _ = writeln!(fields, "    /// Filled up with spaces.\n    name: [u8; {}],", hash.longest);
        empty.push(format!("name: [b' '; {}]", hash.longest));
        full.push("name: *name".to_owned());
    }
    if !same_length(hash) {
        fields.push_str("    length: u8,\n");
        empty.push("length: 0".to_owned());
        full.push("length".to_owned());
        parameters.push("length: u8".to_owned());
    }
    empty.push("values: [None; 2]".to_owned());
    if source.by_row() {
        parameters.push("row: usize".to_owned());
        full.push("values: [Some(REASONS[row]), None]".to_owned());
    } else {
        parameters.push(format!("value: {type_name}"));
        full.push("values: [Some(value), None]".to_owned());
    }
    format!(
        "/// A name, in whole words: to be found by a shift rather than a multiplication.
#[repr(align(8))]
struct FindEntry {{
{fields}    /// Its variant, and `None` for texts that are not the name.
    values: [Option<{type_name}>; 2],
}}

impl FindEntry {{
    const EMPTY: FindEntry = FindEntry {{
{empty}
    }};

    const fn new({parameters}) -> FindEntry {{
        FindEntry {{
{full}
        }}
    }}
}}
",
        empty = lines(&empty, "        "),
        parameters = parameters.join(", "),
        full = lines(&full, "            "),
    )
}

/// The fields of a value, one a line.
fn lines(fields: &[String], indent: &str) -> String {
    fields.iter().map(|field| format!("{indent}{field},")).collect::<Vec<_>>().join("\n")
}

/// A table of entries, by the indices of their names, one a line.
fn entries(source: &Source<'_>, text: &mut String, table: &str, indices: impl Iterator<Item = Option<usize>>) {
    let entry = |index: Option<usize>| index.map_or_else(|| "FindEntry::EMPTY".to_owned(), |index| row(source, index));
    text.push_str(&texts::static_array(table, "FindEntry", &indices.map(entry).collect::<Vec<_>>()));
}

fn row(source: &Source<'_>, index: usize) -> String {
    const ONE_LINE: usize = 60;
    let Source { hash, keys, variants, type_name, .. } = source;
    let (name, variant) = keys[index];
    let arguments = [
        Some(filled(name, hash.longest)),
        (!same_length(hash)).then(|| name.len().to_string()),
        Some(if source.by_row() { variant.to_string() } else { format!("{type_name}::{}", variants[variant]) }),
    ];
    let arguments: Vec<String> = arguments.into_iter().flatten().collect();
    let one_line = arguments.join(", ");
    if one_line.chars().count() <= ONE_LINE {
        format!("FindEntry::new({one_line})")
    } else {
        format!("FindEntry::new(\n        {},\n    )", arguments.join(",\n        "))
    }
}

/// A byte string literal, filled up with spaces.
fn filled(name: &str, length: usize) -> String {
    let spaces = " ".repeat(length - name.len());
    format!("b\"{}{spaces}\"", name.as_bytes().escape_ascii().to_string().replace("\\'", "'"))
}

/// Writes a table of numbers, of the smallest type that they fit.
fn numbers(source: &Source<'_>, text: &mut String, table: &str, numbers: &[usize]) {
    text.push_str(&source.numbers(numbers).table(table, numbers));
    text.push('\n');
}
