//! Columns of text: one string that holds all of them, and the offsets where each begins.
//!
//! A string for each row would be a pointer, a length and a relocation for each; this is two or four bytes a row, and
//! the linker drops the whole column when nobody asks for it.

use std::fmt::Write;

use super::literal::{array, assign, push_escaped, string};
use super::names::Names;

/// The string `NAME` with one line for each row, and the offsets `NAME_AT`.
pub(super) fn table<'t>(names: &Names<'_>, name: &str, rows: impl Iterator<Item = &'t str>) -> String {
    padded_table(names, name, rows, 0)
}

/// The same with so many bytes after all rows, for who reads more than a row from where it begins.
pub(super) fn padded_table<'t>(
    names: &Names<'_>,
    name: &str,
    rows: impl Iterator<Item = &'t str>,
    padding: usize,
) -> String {
    let rows: Vec<&str> = rows.collect();
    let mut out = String::new();
    if padding > 0 {
        out.push_str("/// The dots are there to be read with the last names, and belong to none.\n");
    }
    let _ = write!(out, "static {name}: &str = \"");
    if rows.iter().any(|text| !text.is_empty()) {
        out.push_str("\\\n");
    }
    for text in rows.iter().filter(|text| !text.is_empty()) {
        out.push_str("    ");
        push_row(&mut out, text);
        out.push_str("\\\n");
    }
    if padding > 0 {
        let _ = writeln!(out, "    {}\\", ".".repeat(padding));
    }
    out.push_str("\";\n");
    out.push_str(&offsets(names, name, rows.iter().map(|text| text.len())));
    out
}

/// All items of all rows one after the other as `NAME`, and the offsets `NAME_AT`.
pub(super) fn list(names: &Names<'_>, name: &str, item: &str, rows: &[Vec<String>]) -> String {
    let items: Vec<String> = rows.iter().flatten().cloned().collect();
    let mut out = static_array(name, item, &items);
    out.push_str(&offsets(names, name, rows.iter().map(Vec::len)));
    out
}

/// All texts of all rows.
pub(super) fn text_list(names: &Names<'_>, name: &str, rows: &[&[String]]) -> String {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|text| string(text)).collect()).collect();
    list(names, name, "&str", &rows)
}

/// `static NAME: [item; N] = […];`
pub(super) fn static_array(name: &str, item: &str, elements: &[String]) -> String {
    assign("", &format!("static {name}: [{item}; {}]", elements.len()), &array(elements))
}

/// Where each row begins, and after them where the last one ends.
fn offsets(names: &Names<'_>, name: &str, lengths: impl Iterator<Item = usize>) -> String {
    let mut at = vec![0];
    at.extend(lengths.scan(0, |end, length| {
        *end += length;
        Some(*end)
    }));
    names.offsets.table(&format!("{name}_AT"), &at)
}

/// Inside a string literal, where white space at the beginning of a line would be lost.
fn push_row(out: &mut String, text: &str) {
    let mut chars = text.chars();
    let rest = match chars.next() {
        Some(first) if first.is_whitespace() => {
            // Infallible: writing to a string.
            let _ = write!(out, "{}", first.escape_unicode());
            chars.as_str()
        }
        _ => text,
    };
    push_escaped(out, rest);
}
