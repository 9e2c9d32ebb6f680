//! What there is to say about a reason besides its row.

use super::prose::{duration, indent, inline, label, verbatim};
use super::reasons::{emphasize_first_word, is_short};
use super::{Page, reason_anchor};
use crate::Table;
use crate::emit::words::{code, first_line, life};
use crate::table::{Column, Kind, Reason, Value};

pub(super) fn section(page: &mut Page<'_>) {
    let table = page.table;
    let mut some = false;
    for reason in table.reasons.iter().filter(|reason| has_more(table, reason)) {
        if !some {
            page.heading(1, None, "Details");
            some = true;
        }
        page.heading(2, Some(&reason_anchor(table, &reason.variant)), &code(&reason.wire));
        page.block(reason.docs.trim());
        if let Some(life) = life(table, reason) {
            page.block(&emphasize_first_word(&life));
        }
        let facts = facts(table, reason);
        if !facts.is_empty() {
            page.list(&facts);
        }
    }
}

/// Whether the row of the table leaves something unsaid.
pub(super) fn has_more(table: &Table, reason: &Reason) -> bool {
    reason.docs.trim().contains('\n') && first_line(&reason.docs).len() < reason.docs.trim().len()
        || reason.added.is_some()
        || [&reason.aliases, &reason.notes, &reason.examples, &reason.links].iter().any(|list| !list.is_empty())
        || table.columns.iter().zip(&reason.values).any(|(column, value)| !is_short(column) && has_value(value))
}

fn has_value(value: &Option<Value>) -> bool {
    match value {
        Some(Value::List(items)) => !items.is_empty(),
        value => value.is_some(),
    }
}

fn facts(table: &Table, reason: &Reason) -> Vec<String> {
    let mut facts = vec![];
    facts.extend(reason.code.map(|code| format!("**Code:** {code}")));
    for (column, value) in table.columns.iter().zip(&reason.values) {
        if let Some(value) = value.as_ref().filter(|_| has_value(value)) {
            facts.push(fact(&label(&column.name), values(table, column, value)));
        }
    }
    facts.extend(some("Aliases", reason.aliases.iter().map(|alias| code(alias))));
    facts.extend(some("Examples", reason.examples.iter().map(|example| verbatim(example))));
    facts.extend(reason.notes.iter().map(|note| format!("**Note:** {}", note.trim())));
    facts.extend(some("See", reason.links.iter().map(|link| format!("<{link}>"))));
    facts.extend(reason.added.as_ref().map(|added| format!("**Added:** {}", inline(added))));
    facts
}

fn some(label: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.collect();
    (!items.is_empty()).then(|| fact(label, items))
}

/// A labelled value on one line, or a list below the label.
fn fact(label: &str, mut items: Vec<String>) -> String {
    if items.len() == 1 && !items[0].contains('\n') {
        return format!("**{label}:** {}", items.remove(0));
    }
    let items = items.iter().map(|item| format!("\n- {}", indent(item)));
    format!("**{label}:**{}", items.collect::<String>())
}

fn values(table: &Table, column: &Column, value: &Value) -> Vec<String> {
    match value {
        Value::List(items) => items.iter().map(|item| one(table, column, item)).collect(),
        value => vec![one(table, column, value)],
    }
}

fn one(table: &Table, column: &Column, value: &Value) -> String {
    match value {
        Value::Text(text) => inline(text.trim()),
        Value::Boolean(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Integer(integer) => integer.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Duration(length) => duration(*length),
        Value::Url(url) => format!("<{url}>"),
        Value::Enum(index) => match &column.kind {
            Kind::Enum(values) => code(&values.values[*index].wire),
            _ => String::new(),
        },
        Value::Reason(index) => {
            let reason = &table.reasons[*index];
            let name = code(&reason.wire);
            if has_more(table, reason) { format!("[{name}](#{})", reason_anchor(table, &reason.variant)) } else { name }
        }
        // A list holds no list.
        Value::List(_) => String::new(),
    }
}
