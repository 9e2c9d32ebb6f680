//! A section per column: what its values mean.

use super::prose::{cell, label};
use super::{Page, column_anchor};
use crate::emit::words::{code, first_line};
use crate::table::{Column, Enum, Kind, Value};

pub(super) fn section(page: &mut Page<'_>) {
    let table = page.table;
    if table.columns.is_empty() && table.code.is_none() {
        return;
    }
    page.heading(1, None, "Columns");
    if let Some(code) = &table.code {
        page.heading(2, Some(&column_anchor(table, "code")), "Code");
        page.block(code.docs.trim());
        if code.optional {
            page.block("May be absent.");
        }
    }
    for (index, column) in table.columns.iter().enumerate() {
        page.heading(2, Some(&column_anchor(table, &column.name)), &label(&column.name));
        page.block(column.docs.trim());
        page.block(&format!("Column `{}`: {}.", column.name, kind(column)));
        if let Kind::Enum(values) = &column.kind {
            let rows = values_table(page, index, values);
            page.block(rows.trim_end());
        }
    }
}

/// The type in words.
fn kind(column: &Column) -> String {
    let one = match &column.kind {
        Kind::Text => "text".to_owned(),
        Kind::Boolean => "yes or no".to_owned(),
        Kind::Integer => "a whole number".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Duration => "a length of time".to_owned(),
        Kind::Url => "an address".to_owned(),
        Kind::Reason => "another reason".to_owned(),
        Kind::Enum(values) if values.open => format!("one of `{}`, to which values may be added", values.type_name),
        Kind::Enum(values) => format!("one of `{}`", values.type_name),
    };
    match (column.list, column.optional) {
        (true, _) => format!("a list, each item {one}; may be empty"),
        (false, true) => format!("{one}; may be absent"),
        (false, false) => one,
    }
}

fn values_table(page: &Page<'_>, index: usize, values: &Enum) -> String {
    let mut counts = vec![0_usize; values.values.len()];
    for reason in &page.table.reasons {
        match &reason.values[index] {
            Some(Value::List(items)) => items.iter().for_each(|item| count(&mut counts, item)),
            Some(value) => count(&mut counts, value),
            None => {}
        }
    }
    let mut out = String::from("| Value | Reasons | Meaning |\n| --- | --- | --- |\n");
    for (value, count) in values.values.iter().zip(counts) {
        let docs = first_line(&value.docs);
        out.push_str(&format!("| {} | {count} | {} |\n", code(&value.wire), cell(&docs)));
    }
    out
}

fn count(counts: &mut [usize], value: &Value) {
    if let Value::Enum(index) = value {
        counts[*index] += 1;
    }
}
