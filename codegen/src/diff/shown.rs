//! Values as a table would write them, on one line.

use crate::Table;
use crate::scalar::{duration_text, read_as};
use crate::table::{Column, Kind, Value};

/// A column's value.
pub(super) fn value(table: &Table, column: &Column, value: &Value) -> String {
    match (value, &column.kind) {
        (Value::Text(text) | Value::Url(text), _) => text.clone(),
        (Value::Boolean(value), _) => value.to_string(),
        (Value::Integer(value), _) => value.to_string(),
        (Value::Number(value), _) => value.to_string(),
        (Value::Duration(value), _) => duration_text(*value),
        (Value::Enum(at), Kind::Enum(column)) => column.values[*at].wire.clone(),
        (Value::Enum(at), _) => at.to_string(),
        (Value::Reason(at), _) => table.reasons[*at].wire.clone(),
        (Value::List(items), _) => {
            let items: Vec<String> = items.iter().map(|item| item_text(&self::value(table, column, item))).collect();
            format!("[{}]", items.join(", "))
        }
    }
}

/// An item of a list, in quotes where the list could not be read back without.
fn item_text(text: &str) -> String {
    let plain = !text.contains([',', '[', ']', '{', '}', '"', '\n', '#', ':']) && text.trim() == text;
    if plain && (read_as(text).is_none() || text.parse::<f64>().is_ok()) {
        text.to_owned()
    } else {
        format!("{text:?}")
    }
}

/// The type of a column: `list of enum`.
pub(super) fn kind(column: &Column) -> String {
    let word = match &column.kind {
        Kind::Text => "text",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Duration => "duration",
        Kind::Url => "url",
        Kind::Enum(_) => "enum",
        Kind::Reason => "reason",
    };
    if column.list { format!("list of {word}") } else { word.to_owned() }
}
