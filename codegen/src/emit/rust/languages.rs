//! Localised columns: an accessor that picks a text by language, and a table for each language besides the first.
//!
//! A language tag is looked up as RFC 4647 has it: `de-AT` finds `de-AT`, else `de`, else the first language. A text that
//! a reason lacks is passed over in the same way.

use super::columns::static_name;
use super::literal::{self, string};
use super::names::{Names, method};
use super::texts;
use crate::Table;
use crate::table::Column;

/// `label_in`, and the languages that it knows.
pub(super) fn accessor(names: &Names<'_>, column: &Column) -> String {
    let Some(first) = column.languages.first() else { return String::new() };
    let own = static_name(column);
    let finds = column.languages.iter().enumerate().map(|(at, tag)| {
        let name = if at == 0 { own.clone() } else { texts_name(column, tag) };
        let tag = string(&tag.to_ascii_lowercase());
        let text = literal::call_at("                ", "text_at", &[&name, &format!("&{name}_AT"), "row"]);
        format!("if same_language(wanted, b{tag}) {{\n                {text}\n            }} else ")
    });
    let finds: String = finds.collect();
    let found = if column.optional { names.fill("Some(text)") } else { "text".to_owned() };
    let item = if column.optional { names.option("&'static str") } else { "&'static str".to_owned() };
    let tags: Vec<String> = column.languages.iter().map(|tag| string(tag)).collect();
    let constant = format!("pub const {}_LANGUAGES: &'static [&'static str]", column.name.to_ascii_uppercase());
    let list = literal::assign("    ", &constant, &format!("&{}", literal::array(&tags)));
    let values = [
        ("name", column.name.clone()),
        ("name_in", format!("{}_in", column.name)),
        ("accessor", method(&column.name)),
        ("first", first.clone()),
        ("languages", list.trim_end().to_owned()),
        ("item", item),
        ("finds", finds),
        ("found", found),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    names.fill_with(include_str!("templates/language_accessor.rs.txt"), &values)
}

/// The texts in every language besides the first; an empty one is missing.
pub(super) fn tables(table: &Table, names: &Names<'_>, at: usize) -> String {
    let column = &table.columns[at];
    let one = |(number, tag): (usize, &String)| {
        let text = |row: usize| table.reasons[row].translations.get(at).and_then(|texts| texts.get(number)?.as_deref());
        let rows = (0..table.reasons.len()).map(|row| text(row).unwrap_or(""));
        format!("\n{}", texts::table(names, &texts_name(column, tag), rows))
    };
    column.languages.iter().enumerate().skip(1).map(one).collect()
}

/// How languages are compared, where a column has any.
pub(super) fn functions(table: &Table, names: &Names<'_>) -> String {
    match table.columns.iter().any(|column| !column.languages.is_empty()) {
        true => names.fill(include_str!("templates/language.rs.txt")),
        false => String::new(),
    }
}

/// No column's table is called so: a column has no two underscores beside each other.
fn texts_name(column: &Column, tag: &str) -> String {
    format!("{}__{}_TEXTS", column.name.to_ascii_uppercase(), tag.replace('-', "_").to_ascii_uppercase())
}
