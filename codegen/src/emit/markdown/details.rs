//! What there is to say about a reason besides its row.

use std::borrow::Cow;

use super::Page;
use super::prose::{duration, inline, label, push_indented, verbatim};
use super::reasons::{emphasize_first_word, is_short, push_name};
use super::{push_reason_anchor, words};
use crate::Table;
use crate::table::{Column, Kind, Reason, Value};

pub(super) fn section(page: &mut Page<'_>) {
    let table = page.table;
    let labels: Vec<String> = table.columns.iter().map(|column| label(&column.name)).collect();
    let mut anchor = String::new();
    for (index, reason) in table.reasons.iter().filter(|reason| has_more(table, reason)).enumerate() {
        if index == 0 {
            page.heading(1, None, "Details");
        }
        anchor.clear();
        push_reason_anchor(&mut anchor, table, &reason.variant);
        page.heading(2, Some(&anchor), &words::code(&reason.wire));
        page.block(reason.docs.trim());
        if let Some(life) = words::life(table, reason) {
            page.block(&emphasize_first_word(&life));
        }
        page.begin_list();
        facts(&mut page.text, table, reason, &labels);
    }
}

/// Whether the row of the table leaves something unsaid.
pub(super) fn has_more(table: &Table, reason: &Reason) -> bool {
    reason.added.is_some()
        || [&reason.aliases, &reason.notes, &reason.examples, &reason.links].iter().any(|list| !list.is_empty())
        || table.columns.iter().zip(&reason.values).any(|(column, value)| !is_short(column) && has_value(value))
        || reason.docs.trim().contains("\n\n")
        || !is_derived(reason)
}

/// Whether the name in code is the wire name but for case and separators.
fn is_derived(reason: &Reason) -> bool {
    let letters = reason.wire.bytes().filter(u8::is_ascii_alphanumeric);
    reason.wire.is_ascii()
        && letters.map(|b| b.to_ascii_lowercase()).eq(reason.variant.bytes().map(|b| b.to_ascii_lowercase()))
}

fn has_value(value: &Option<Value>) -> bool {
    match value {
        Some(Value::List(items)) => !items.is_empty(),
        value => value.is_some(),
    }
}

fn facts(out: &mut String, table: &Table, reason: &Reason, labels: &[String]) {
    if !is_derived(reason) {
        push_fact(out, "Variant", &[words::code(&reason.variant).into()]);
    }
    if let Some(code) = reason.code {
        push_fact(out, "Code", &[code.to_string().into()]);
    }
    for ((column, value), label) in table.columns.iter().zip(&reason.values).zip(labels) {
        match value {
            Some(Value::List(items)) => {
                let items: Vec<Cow<'_, str>> = items.iter().map(|item| one(table, column, item)).collect();
                if matches!(column.kind, Kind::Text) {
                    push_fact(out, label, &items)
                } else {
                    push_line(out, label, &items)
                }
            }
            Some(value) => push_fact(out, label, &[one(table, column, value)]),
            None => {}
        }
    }
    let aliases: Vec<Cow<'_, str>> = reason.aliases.iter().map(|alias| words::code(alias).into()).collect();
    push_line(out, "Aliases", &aliases);
    let examples: Vec<Cow<'_, str>> = reason.examples.iter().map(|example| verbatim(example).into()).collect();
    push_fact(out, "Examples", &examples);
    for note in &reason.notes {
        push_fact(out, "Note", &[note.trim().into()]);
    }
    let links: Vec<Cow<'_, str>> = reason.links.iter().map(|link| format!("<{link}>").into()).collect();
    push_fact(out, "Links", &links);
    if let Some(added) = &reason.added {
        push_fact(out, "Added", &[inline(added)]);
    }
}

/// A labelled value on one line, or a list below the label.
fn push_fact(out: &mut String, label: &str, items: &[Cow<'_, str>]) {
    if items.is_empty() {
        return;
    }
    out.extend(["- **", label, ":**"]);
    if let [item] = items
        && !item.starts_with("```")
    {
        out.push(' ');
        push_indented(out, item, "  ");
    } else {
        for item in items {
            out.push_str("\n  - ");
            push_indented(out, item, "    ");
        }
    }
    out.push('\n');
}

/// Labelled values that are short enough to stand on one line.
fn push_line(out: &mut String, label: &str, items: &[Cow<'_, str>]) {
    if !items.is_empty() {
        push_fact(out, label, &[items.join(", ").into()]);
    }
}

fn one<'a>(table: &Table, column: &Column, value: &'a Value) -> Cow<'a, str> {
    match value {
        Value::Text(text) => inline(text.trim()),
        Value::Boolean(yes) => if *yes { "yes" } else { "no" }.into(),
        Value::Integer(integer) => integer.to_string().into(),
        Value::Number(number) => number.to_string().into(),
        Value::Duration(length) => duration(*length).into(),
        Value::Url(url) => format!("<{url}>").into(),
        Value::Enum(index) => match &column.kind {
            Kind::Enum(values) => words::code(&values.values[*index].wire).into(),
            _ => "".into(),
        },
        Value::Reason(index) => {
            let mut name = String::new();
            push_name(&mut name, table, &table.reasons[*index], true);
            name.into()
        }
        // A list holds no list.
        Value::List(_) => "".into(),
    }
}
