//! Columns of a new table, made from what the cells below a heading look like.

use std::collections::HashSet;

use heck::ToUpperCamelCase;

use crate::edit::Value;
use crate::import::List;
use crate::import::columns::is_yes;
use crate::import::grid::{fold, is_name};
use crate::names::{METHODS, REASON_KEYS, fold as fold_variant, is_snake, variant_of};
use crate::scalar::is_url;

use super::is_taken;

/// From how many different values on a column is no enum.
const MOST_VALUES: usize = 12;

/// A column made of the cells below a heading.
pub(super) struct Column {
    pub heading: String,
    pub name: String,
    pub kind: Kind,
    optional: bool,
    docs: String,
}

/// What the cells of a column are.
#[derive(PartialEq)]
pub(super) enum Kind {
    Boolean,
    Integer,
    Url,
    Text,
    Texts,
    /// The cells as they are, each with its value.
    Enum(Vec<(String, String)>),
}

/// The columns that a list's headings make.
pub(super) fn columns(list: &List) -> Vec<Column> {
    let mut headings: Vec<&str> = Vec::new();
    for (heading, _) in list.found.iter().flat_map(|found| &found.cells) {
        if !headings.contains(&&**heading) {
            headings.push(heading);
        }
    }
    let mut taken: HashSet<String> = HashSet::new();
    headings.into_iter().take(200).map(|heading| column(list, heading, &mut taken)).collect()
}

fn column(list: &List, heading: &str, taken: &mut HashSet<String>) -> Column {
    let cells: Vec<&str> = list
        .found
        .iter()
        .flat_map(|found| &found.cells)
        .filter(|(known, _)| known == heading)
        .map(|(_, cell)| &**cell)
        .collect();
    let mut name: String = fold(heading).chars().filter(|c| c.is_ascii()).collect();
    if !is_snake(&name) {
        name = format!("column_{}", name.trim_matches('_'));
    }
    if !is_snake(&name) {
        name = format!("column_{}", taken.len() + 1);
    }
    if REASON_KEYS.iter().chain(&METHODS).any(|known| *known == name) {
        name.push_str("_text");
    }
    while !taken.insert(name.clone()) {
        name.push_str("_too");
    }
    let about = list.about.iter().find(|(known, _)| known == heading).map(|(_, docs)| docs.clone());
    let docs = about.unwrap_or_else(|| match heading.trim().is_empty() {
        true => "TODO: say what this is; the source has no heading for it.".to_owned(),
        false => format!("TODO: say what this is; the source calls it `{}`.", in_backticks(heading)),
    });
    Column {
        heading: heading.to_owned(),
        kind: kind(&name, &cells),
        optional: cells.len() < list.found.len(),
        name,
        docs,
    }
}

fn kind(name: &str, cells: &[&str]) -> Kind {
    let all = |fits: &dyn Fn(&str) -> bool| !cells.is_empty() && cells.iter().all(|cell| fits(cell));
    if name == "other_macros" {
        return Kind::Texts;
    }
    if all(&|cell| {
        matches!(cell.to_lowercase().as_str(), "yes" | "no" | "true" | "false" | "y" | "n" | "✓" | "✗" | "✅" | "❌")
    }) {
        return Kind::Boolean;
    }
    if all(&|cell| cell.parse::<i64>().is_ok_and(|number| number.to_string() == cell)) {
        return Kind::Integer;
    }
    if all(&is_url) {
        return Kind::Url;
    }
    let mut values: Vec<(String, String)> = Vec::new();
    for cell in cells {
        let value = if is_name(cell) { (*cell).to_owned() } else { fold(cell) };
        if !values.iter().any(|(known, _)| known == cell) {
            values.push(((*cell).to_owned(), value));
        }
        if values.len() > MOST_VALUES {
            return Kind::Text;
        }
    }
    let variants: HashSet<String> = values
        .iter()
        .filter_map(|(_, value)| variant_of(value))
        .filter(|name| !is_taken(name))
        .map(|name| fold_variant(&name))
        .collect();
    let short = values.iter().all(|(cell, _)| cell.chars().count() <= 30 && !cell.ends_with('.'));
    // A value that is there once says more about its reason than about its kind.
    match short && variants.len() == values.len() && values.len() * 2 <= cells.len() {
        true => Kind::Enum(values),
        false => Kind::Text,
    }
}

/// A column's declaration.
pub(super) fn declared(column: &Column, type_name: &str) -> Value {
    let word = match &column.kind {
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Url => "url",
        Kind::Text => "text",
        Kind::Texts => "list of text",
        Kind::Enum(_) => "enum",
    };
    let mut keys =
        vec![("docs".to_owned(), Value::Text(column.docs.clone())), ("type".to_owned(), Value::Text(word.to_owned()))];
    if column.optional {
        keys.push(("optional".to_owned(), Value::Bare("true".into())));
    }
    if let Kind::Enum(values) = &column.kind {
        let types = crate::names::types_of(type_name).map(|name| fold_variant(&name));
        let made = column.name.to_upper_camel_case();
        if types.contains(&fold_variant(&made)) {
            keys.push(("type_name".to_owned(), Value::Text(format!("{made}Value"))));
        }
        let said = |(cell, value): &(String, String)| {
            let docs = match cell == value {
                true => "TODO: say what it means.".to_owned(),
                false => format!("TODO: say what it means; the source has `{}`.", in_backticks(cell)),
            };
            (value.clone(), Value::Text(docs))
        };
        keys.push(("values".to_owned(), Value::Map(values.iter().map(said).collect())));
    }
    Value::Map(keys)
}

/// A cell as a value of its column.
pub(super) fn value(kind: &Kind, cell: &str) -> Value {
    match kind {
        Kind::Boolean => {
            Value::Bare(if is_yes(cell) && !matches!(cell, "✗" | "❌") { "true" } else { "false" }.to_owned())
        }
        Kind::Integer => Value::Bare(cell.to_owned()),
        Kind::Texts => Value::List(cell.split("; ").map(|text| Value::Text(text.to_owned())).collect()),
        Kind::Enum(values) => {
            let found = values.iter().find(|(known, _)| known == cell).map_or(cell, |(_, value)| value);
            Value::Text(found.to_owned())
        }
        Kind::Url | Kind::Text => Value::Text(crate::import::words(cell)),
    }
}

/// What the source has, as words of the table can quote it.
fn in_backticks(text: &str) -> String {
    crate::import::words(text).replace('`', "'")
}
