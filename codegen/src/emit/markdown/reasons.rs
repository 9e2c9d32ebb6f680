//! The table of reasons: the wire name, what is short, and the meaning.

use super::prose::{cell, label};
use super::{Page, column_anchor, details, push_reason_anchor};
use crate::Table;
use crate::emit::words::{first_line, life, push_code};
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
    let mut out = String::from("| Reason |");
    out.push_str(if table.code.is_some() { " Code |" } else { "" });
    for (_, column) in &columns {
        push_head(&mut out, table, column, links);
    }
    out.push_str(" Meaning |\n|");
    let count = columns.len() + 2 + usize::from(table.code.is_some());
    (0..count).for_each(|_| out.push_str(" --- |"));
    out.push('\n');
    for reason in &table.reasons {
        out.push_str("| ");
        push_name(&mut out, table, reason, links);
        out.push_str(" |");
        if table.code.is_some() {
            out.push_str(&reason.code.map_or_else(|| " |".to_owned(), |code| format!(" {code} |")));
        }
        for (index, column) in &columns {
            push_value(&mut out, column, reason.values[*index].as_ref());
        }
        push_meaning(&mut out, table, reason);
    }
    out
}

/// Whether a column is in the table: its values are short, and every reason has one.
pub(super) fn is_short(column: &Column) -> bool {
    !column.list && !column.optional && matches!(column.kind, Kind::Enum(_) | Kind::Boolean)
}

/// A reason's wire name, linked to its details where it has some.
pub(super) fn push_name(out: &mut String, table: &Table, reason: &Reason, links: bool) {
    if links && details::has_more(table, reason) {
        out.push('[');
        push_code(out, &reason.wire);
        out.push_str("](#");
        push_reason_anchor(out, table, &reason.variant);
        out.push(')');
    } else {
        push_code(out, &reason.wire);
    }
}

fn push_head(out: &mut String, table: &Table, column: &Column, links: bool) {
    let label = label(&column.name);
    if links {
        out.push_str(&format!(" [{label}](#{}) |", column_anchor(table, &column.name)));
    } else {
        out.push_str(&format!(" {label} |"));
    }
}

fn push_value(out: &mut String, column: &Column, value: Option<&Value>) {
    out.push(' ');
    match (value, &column.kind) {
        (Some(Value::Boolean(yes)), _) => out.push_str(if *yes { "yes" } else { "no" }),
        (Some(Value::Enum(index)), Kind::Enum(values)) => push_code(out, &values.values[*index].wire),
        _ => {}
    }
    out.push_str(" |");
}

fn push_meaning(out: &mut String, table: &Table, reason: &Reason) {
    out.push(' ');
    out.push_str(&cell(&first_line(&reason.docs)));
    if let Some(life) = life(table, reason) {
        out.push(' ');
        out.push_str(&cell(&emphasize_first_word(&life)));
    }
    out.push_str(" |\n");
}

/// So that `Deprecated since …` is seen in a long table.
pub(super) fn emphasize_first_word(text: &str) -> String {
    match text.split_once(' ') {
        Some((first, rest)) => format!("**{first}** {rest}"),
        None => text.to_owned(),
    }
}
