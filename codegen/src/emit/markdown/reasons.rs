//! The table of reasons: the wire name, what is short, and the meaning.

use super::prose::{cell, escape, label};
use super::{Page, column_anchor, details, reason_anchor};
use crate::Table;
use crate::emit::words::{code, first_line, life};
use crate::table::{Column, Kind, Reason, Value};

/// The section with the table, its names linked to what the page tells further down.
pub(super) fn section(page: &mut Page<'_>) {
    page.heading(1, None, "Reasons");
    let rows = rows(page.table, true);
    page.block(rows.trim_end());
}

/// The table, ending in a newline.
pub(super) fn rows(table: &Table, links: bool) -> String {
    let columns: Vec<(usize, &Column)> = table.columns.iter().enumerate().filter(|(_, one)| is_short(one)).collect();
    let mut out = String::new();
    let mut head = vec!["Reason".to_owned()];
    head.extend(table.code.iter().map(|_| "Code".to_owned()));
    head.extend(columns.iter().map(|(_, column)| head_cell(table, column, links)));
    head.push("Meaning".to_owned());
    push_row(&mut out, &head);
    push_row(&mut out, &vec!["---".to_owned(); head.len()]);
    for reason in &table.reasons {
        let mut row = vec![name_cell(table, reason, links)];
        row.extend(table.code.iter().map(|_| reason.code.map_or_else(String::new, |code| code.to_string())));
        row.extend(columns.iter().map(|(index, column)| value_cell(column, reason.values[*index].as_ref())));
        row.push(meaning_cell(table, reason));
        push_row(&mut out, &row);
    }
    out
}

/// Whether a column's values are short enough for the table.
pub(super) fn is_short(column: &Column) -> bool {
    !column.list && matches!(column.kind, Kind::Enum(_) | Kind::Boolean)
}

fn head_cell(table: &Table, column: &Column, links: bool) -> String {
    let label = label(&column.name);
    if links { format!("[{label}](#{})", column_anchor(table, &column.name)) } else { label }
}

fn name_cell(table: &Table, reason: &Reason, links: bool) -> String {
    let name = code(&reason.wire);
    if links && details::has_more(table, reason) {
        format!("[{name}](#{})", reason_anchor(table, &reason.variant))
    } else {
        name
    }
}

fn value_cell(column: &Column, value: Option<&Value>) -> String {
    match (value, &column.kind) {
        (Some(Value::Boolean(yes)), _) => if *yes { "yes" } else { "no" }.to_owned(),
        (Some(Value::Enum(index)), Kind::Enum(values)) => code(&values.values[*index].wire),
        _ => String::new(),
    }
}

fn meaning_cell(table: &Table, reason: &Reason) -> String {
    let mut meaning = cell(&first_line(&reason.docs)).into_owned();
    if let Some(life) = life(table, reason) {
        meaning.push(' ');
        meaning.push_str(&cell(&emphasize_first_word(&life)));
    }
    meaning
}

/// So that `Deprecated since …` is seen in a long table.
pub(super) fn emphasize_first_word(text: &str) -> String {
    match text.split_once(' ') {
        Some((first, rest)) => format!("**{first}** {rest}"),
        None => escape(text),
    }
}

fn push_row(out: &mut String, cells: &[String]) {
    out.push('|');
    for cell in cells {
        if !cell.is_empty() {
            out.push(' ');
            out.push_str(cell);
        }
        out.push_str(" |");
    }
    out.push('\n');
}
