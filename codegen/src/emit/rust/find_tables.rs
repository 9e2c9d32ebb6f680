//! The tables of the generated lookup, and the type of their entries.

use super::find_places;
use super::lookup::{Layout, Source, row_bytes};
use super::texts;
use super::words::word;

/// All tables.
pub(super) fn tables(source: &Source<'_>) -> String {
    let mut text = String::new();
    if source.keys.is_empty() {
        return text;
    }
    let hash = &source.hash;
    if !hash.placed.displacements.is_empty() {
        text.push_str("/// What leads names whose products begin alike to slots of their own.\n");
        numbers(source, &mut text, "FIND_DISPLACEMENTS", &hash.placed.displacements);
    }
    match source.layout {
        Layout::Rows => entries(source, &mut text, "FIND_ROWS", hash.placed.slots.iter().copied()),
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
    let mut fields = format!("    name: [u8; {}],\n", 8 * hash.words);
    let mut empty = vec![format!("name: [0; {}]", 8 * hash.words)];
    let mut full = vec!["name: *name".to_owned()];
    let mut parameters = vec![format!("name: &[u8; {}]", 8 * hash.words)];
    if source.compares_length() {
        fields.push_str("    length: u8,\n");
        empty.push("length: 0".to_owned());
        full.push("length".to_owned());
        parameters.push("length: u8".to_owned());
    }
    empty.push("value: None".to_owned());
    if source.by_row() {
        parameters.push("row: usize".to_owned());
        full.push("value: Some(REASONS[row])".to_owned());
    } else {
        parameters.push(format!("value: {type_name}"));
        full.push("value: Some(value)".to_owned());
    }
    format!(
        "/// A name, in whole words. Its size is a power of two: on few cache lines, and found by a shift.
#[repr(align({row_bytes}))]
struct FindEntry {{
    /// Its words, as they are read from a text: they overlap.
{fields}    /// Its variant, if the slot has a name.
    value: Option<{type_name}>,
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
        row_bytes = row_bytes(hash.words),
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
        Some(in_words(name.as_bytes(), hash.words)),
        source.compares_length().then(|| name.len().to_string()),
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

/// A byte string literal of a name's words.
///
/// It could be the name, and a `const` function could make the words of it; but that takes rustc a third of a
/// millisecond for each name.
fn in_words(name: &[u8], words: usize) -> String {
    let words = (0..words).flat_map(|number| word(name, number, words).to_le_bytes());
    let bytes: Vec<u8> = words.collect();
    format!("b\"{}\"", bytes.escape_ascii().to_string().replace("\\'", "'").replace("\\x00", "\\0"))
}

/// Writes a table of numbers, of the smallest type that they fit.
fn numbers(source: &Source<'_>, text: &mut String, table: &str, numbers: &[usize]) {
    text.push_str(&source.numbers(numbers).table(table, numbers));
    text.push('\n');
}
