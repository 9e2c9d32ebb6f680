//! The columns: an accessor for each, and the table behind it.

use std::time::Duration;

use super::doc::{self, push_doc};
use super::languages;
use super::literal::{self, call, string};
use super::names::{Names, method};
use super::texts::{self, static_array};
use crate::Table;
use crate::table::{Column, Kind, Value};

/// `impl` with one accessor for each column.
pub(super) fn methods(table: &Table, names: &Names<'_>) -> String {
    if table.columns.is_empty() {
        return String::new();
    }
    let accessors: Vec<String> = table.columns.iter().enumerate().map(|(at, _)| accessor(table, names, at)).collect();
    format!("/// The columns of the table.\nimpl {} {{\n{}}}\n", names.reason, accessors.join("\n"))
}

/// The reasons for which a boolean column is true.
pub(super) fn sets(table: &Table, names: &Names<'_>) -> String {
    let flags: Vec<&Column> = table.columns.iter().filter(|column| is_flag(column)).collect();
    if flags.is_empty() {
        return String::new();
    }
    let constructors = flags.iter().map(|column| {
        format!(
            "    /// The reasons for which `{0}` is true.\n    #[inline]\n    #[must_use]\n    pub const fn {1}() -> Self {{\n        {2}\n    }}\n",
            column.name,
            method(&column.name),
            static_name(column)
        )
    });
    format!("impl {} {{\n{}}}\n", names.set, constructors.collect::<Vec<_>>().join("\n"))
}

/// The tables behind the accessors.
pub(super) fn tables(table: &Table, names: &Names<'_>) -> String {
    let tables: Vec<String> = (0..table.columns.len()).map(|at| column_table(table, names, at)).collect();
    tables.join("\n")
}

/// A value as the docs of a reason tell it.
pub(super) fn in_words(table: &Table, column: &Column, value: &Value) -> String {
    match (value, &column.kind) {
        (Value::Text(text), _) => doc::inline(text),
        (Value::Boolean(true), _) => "yes".to_string(),
        (Value::Boolean(false), _) => "no".to_string(),
        (Value::Integer(value), _) => value.to_string(),
        (Value::Number(value), _) => literal::number(*value),
        (Value::Duration(value), _) => duration_in_words(*value),
        (Value::Url(url), _) => format!("<{url}>"),
        (Value::Enum(at), Kind::Enum(column)) => doc::code(&column.values[*at].wire),
        (Value::Enum(_), _) => String::new(),
        (Value::Reason(at), _) => format!("[`{0}`](Self::{0})", table.reasons[*at].variant),
        (Value::List(items), _) => {
            let items: Vec<String> = items.iter().map(|item| in_words(table, column, item)).collect();
            items.join("; ")
        }
    }
}

/// How far the offsets of a value's column must reach.
pub(super) fn room(value: &Value) -> usize {
    match value {
        Value::Text(text) | Value::Url(text) => text.len(),
        Value::List(items) => items.len(),
        // Where it may be missing.
        _ => 1,
    }
}

/// `Type::Variant`.
pub(super) fn path(type_name: &str, variant: &str) -> String {
    format!("{type_name}::{variant}")
}

/// The name of a column's table, which nothing else ends in.
pub(super) fn static_name(column: &Column) -> String {
    format!("{}_COLUMN", column.name.to_ascii_uppercase())
}

/// Whether a column is kept as a set: one bit for each reason.
fn is_flag(column: &Column) -> bool {
    column.kind == Kind::Boolean && !column.list && !column.optional
}

/// Whether a column is kept as one string: every text is there, or none of those that are there is empty.
fn is_string(table: &Table, at: usize) -> bool {
    let column = &table.columns[at];
    let empty = |value: &Option<Value>| matches!(value, Some(Value::Text(text) | Value::Url(text)) if text.is_empty());
    matches!(column.kind, Kind::Text | Kind::Url)
        && !column.list
        && !(column.optional && table.reasons.iter().any(|reason| empty(&reason.values[at])))
}

fn accessor(table: &Table, names: &Names<'_>, at: usize) -> String {
    let column = &table.columns[at];
    let name = static_name(column);
    let item = item_type(&column.kind, names);
    let (result, body) = if is_flag(column) {
        (item, format!("{name}.contains(self)"))
    } else if column.list {
        (
            format!("&'static [{item}]"),
            call("items_at", &[&format!("&{name}"), &format!("&{name}_AT"), "self as usize"]),
        )
    } else if is_string(table, at) && column.optional {
        (names.option(&item), call("optional_text_at", &[&name, &format!("&{name}_AT"), "self as usize"]))
    } else if is_string(table, at) {
        (item, call("text_at", &[&name, &format!("&{name}_AT"), "self as usize"]))
    } else if column.optional {
        (names.option(&item), call("optional_item_at", &[&format!("&{name}"), &format!("&{name}_AT"), "self as usize"]))
    } else {
        (item, format!("{name}[self as usize]"))
    };
    let mut out = String::new();
    push_doc(&mut out, "    ", &column.docs);
    out.push_str(&format!(
        "    #[inline]\n    #[must_use]\n    pub const fn {}(self) -> {result} {{\n        {body}\n    }}\n",
        method(&column.name)
    ));
    out.push_str(&languages::accessor(names, column));
    out
}

fn item_type(kind: &Kind, names: &Names<'_>) -> String {
    match kind {
        Kind::Text | Kind::Url => "&'static str".to_string(),
        Kind::Boolean => "bool".to_string(),
        Kind::Integer => "i64".to_string(),
        Kind::Number => "f64".to_string(),
        Kind::Duration => "time::Duration".to_string(),
        Kind::Enum(column) => column.type_name.clone(),
        Kind::Reason => names.reason.to_string(),
    }
}

fn column_table(table: &Table, names: &Names<'_>, at: usize) -> String {
    let column = &table.columns[at];
    let name = static_name(column);
    let values = table.reasons.iter().map(|reason| reason.values[at].as_ref());
    let item = item_type(&column.kind, names).replace("'static ", "");
    if is_flag(column) {
        let mut words = vec![0u64; table.reasons.len().div_ceil(64)];
        for (row, _) in values.enumerate().filter(|(_, value)| matches!(value, Some(Value::Boolean(true)))) {
            words[row / 64] |= 1 << (row % 64);
        }
        let words: Vec<String> = words.iter().map(|word| format!("{word:#018x}")).collect();
        let words = literal::array(&words).replace('\n', "\n    ");
        return format!("static {name}: {0} = {0} {{\n    words: {words},\n}};\n", names.set);
    }
    let expression = |value: &Value| expression(table, names, column, value);
    if (column.list || column.optional) && !is_string(table, at) {
        let row = |value: Option<&Value>| match value {
            Some(Value::List(items)) => items.iter().map(expression).collect(),
            value => value.into_iter().map(expression).collect(),
        };
        let rows: Vec<Vec<String>> = values.map(row).collect();
        return texts::list(names, &name, &item, &rows);
    }
    if is_string(table, at) {
        let own = texts::table(
            names,
            &name,
            values.map(|value| match value {
                Some(Value::Text(text) | Value::Url(text)) => text.as_str(),
                _ => "",
            }),
        );
        return own + &languages::tables(table, names, at);
    }
    let rows: Vec<String> = values.flatten().map(expression).collect();
    static_array(&name, &item, &rows)
}

/// As a table writes it: `1h30m`.
fn duration_in_words(value: Duration) -> String {
    let mut out = String::new();
    let mut left = value.as_nanos();
    let units = [("d", 86_400_000_000_000), ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000)];
    for (unit, nanos) in units.into_iter().chain([("ms", 1_000_000), ("us", 1_000), ("ns", 1)]) {
        if left >= nanos {
            out.push_str(&format!("{}{unit}", left / nanos));
            left %= nanos;
        }
    }
    if out.is_empty() { "0s".to_string() } else { out }
}

fn expression(table: &Table, names: &Names<'_>, column: &Column, value: &Value) -> String {
    match (value, &column.kind) {
        (Value::Text(text) | Value::Url(text), _) => string(text),
        (Value::Boolean(value), _) => value.to_string(),
        (Value::Integer(value), _) => literal::integer(*value),
        (Value::Number(value), _) => literal::number(*value),
        (Value::Duration(value), _) => literal::duration(*value),
        (Value::Enum(at), Kind::Enum(column)) => path(&column.type_name, &column.values[*at].variant),
        (Value::Enum(at), _) => at.to_string(),
        (Value::Reason(at), _) => path(names.reason, &table.reasons[*at].variant),
        (Value::List(_), _) => String::new(),
    }
}
