//! A section per column: what its values mean.

use super::prose::{cell, inline, label};
use super::reasons::push_name;
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
        if let [first, _, ..] = &column.languages[..] {
            let rows = texts_table(page, index, column);
            page.block(rows.trim_end());
            if is_missing_some(page, index) {
                let first = code(first);
                page.block(&format!(
                    "Where there is none, the one of a shorter tag stands in, in the end the one in {first}."
                ));
            }
        }
    }
}

/// The type in words.
fn kind(column: &Column) -> String {
    let (one, many) = match &column.kind {
        Kind::Text => ("text", "texts"),
        Kind::Boolean => ("yes or no", "yes or no"),
        Kind::Integer => ("a whole number", "whole numbers"),
        Kind::Number => ("a number", "numbers"),
        Kind::Duration => ("a length of time", "lengths of time"),
        Kind::Url => ("an address", "addresses"),
        Kind::Reason => ("another reason", "other reasons"),
        Kind::Enum(_) => ("one of", "some of"),
    };
    let mut out = if column.list { format!("a list of {many}") } else { one.to_owned() };
    if let Kind::Enum(values) = &column.kind {
        out = format!("{} `{}`", if column.list { many } else { one }, values.type_name);
        out.push_str(if values.open { ", to which values may be added" } else { "" });
    }
    if !column.languages.is_empty() {
        let languages: Vec<String> = column.languages.iter().map(|tag| code(tag)).collect();
        out.push_str(&format!(" in {}", languages.join(", ")));
    }
    out.push_str(match (column.list, column.optional) {
        (true, _) => "; may be empty",
        (false, true) => "; may be absent",
        (false, false) => "",
    });
    out
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

/// The texts in all languages, of the reasons that have any.
fn texts_table(page: &Page<'_>, index: usize, column: &Column) -> String {
    let mut out = String::from("| Reason |");
    column.languages.iter().for_each(|tag| out.push_str(&format!(" {} |", code(tag))));
    out.push_str("\n|");
    column.languages.iter().for_each(|_| out.push_str(" --- |"));
    out.push_str(" --- |\n");
    for reason in &page.table.reasons {
        let Some(texts) = reason.translations.get(index).filter(|texts| !texts.is_empty()) else { continue };
        out.push_str("| ");
        push_name(&mut out, page.table, reason, true);
        for text in texts {
            let line = text.as_deref().unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
            out.push_str(&format!(" | {}", cell(&inline(&line))));
        }
        out.push_str(" |\n");
    }
    out
}

fn is_missing_some(page: &Page<'_>, index: usize) -> bool {
    let texts = page.table.reasons.iter().filter_map(|reason| reason.translations.get(index));
    texts.flatten().any(Option::is_none)
}

fn count(counts: &mut [usize], value: &Value) {
    if let Value::Enum(index) = value {
        counts[*index] += 1;
    }
}
