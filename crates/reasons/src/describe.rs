//! A reason in words: what `reasons explain` prints.

use std::fmt::Write;

use anstyle::Style;
use reasons_codegen::scalar::duration_text;
use reasons_codegen::table::{Column, Ending, Kind, Reason, Value};

use crate::input::Loaded;

/// Everything a table says about one of its reasons.
pub fn reason(loaded: &Loaded, reason: &Reason) -> String {
    let table = &loaded.table;
    let bold = Style::new().bold();
    let mut text = format!("{bold}{}{bold:#}  {}::{}\n\n", reason.wire, table.type_name, reason.variant);
    for line in reason.docs.lines() {
        let _ = writeln!(text, "{}", format!("  {line}").trim_end());
    }
    let facts: Vec<_> = facts(loaded, reason).into_iter().filter(|(_, fact)| !fact.is_empty()).collect();
    let width = facts.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    text.push('\n');
    for (name, fact) in facts {
        for (at, line) in fact.lines().enumerate() {
            let name = if at == 0 { &name } else { "" };
            let _ = writeln!(text, "  {name:width$}  {line}");
        }
    }
    text
}

fn facts(loaded: &Loaded, reason: &Reason) -> Vec<(String, String)> {
    let table = &loaded.table;
    let mut facts = Vec::new();
    let mut fact = |name: &str, text: String| facts.push((name.to_owned(), text));
    if let Some(code) = reason.code {
        fact("code", code.to_string());
    }
    for (column, value) in table.columns.iter().zip(&reason.values) {
        if let Some(value) = value {
            fact(&column.name, documented(loaded, column, value));
        }
    }
    for (name, list) in
        [("alias", &reason.aliases), ("note", &reason.notes), ("example", &reason.examples), ("link", &reason.links)]
    {
        list.iter().for_each(|item| fact(name, item.trim_end().into()));
    }
    if let Some(revision) = &reason.added {
        fact("added", revision.clone());
    }
    for (name, ending) in [("deprecated", &reason.deprecated), ("removed", &reason.removed)] {
        if let Some(words) = ending {
            fact(name, ended(loaded, words));
        }
    }
    if let Some(source) = &table.source {
        fact("source", source.clone());
    }
    fact("table", format!("{}, {} ({})", table.name, table.title, loaded.shown));
    facts
}

fn ended(loaded: &Loaded, ending: &Ending) -> String {
    let mut text = format!("since {}", ending.since);
    if let Some(other) = ending.replaced_by {
        let _ = write!(text, ", use `{}`", loaded.table.reasons[other].wire);
    }
    if let Some(note) = &ending.note {
        let _ = write!(text, "\n{}", note.trim_end());
    }
    text
}

/// A value, and what it means where the table says so.
fn documented(loaded: &Loaded, column: &Column, value: &Value) -> String {
    match (value, &column.kind) {
        (Value::List(items), _) => {
            items.iter().map(|item| documented(loaded, column, item)).collect::<Vec<_>>().join("\n")
        }
        (Value::Enum(at), Kind::Enum(kind)) => {
            let docs = kind.values[*at].docs.lines().next().unwrap_or_default();
            format!("{}: {docs}", kind.values[*at].wire)
        }
        _ => short(loaded, column, value).trim_end().into(),
    }
}

/// A value as it would stand in the table.
pub fn short(loaded: &Loaded, column: &Column, value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Url(text) => text.clone(),
        Value::Boolean(boolean) => boolean.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Duration(duration) => duration_text(*duration),
        Value::Enum(at) => match &column.kind {
            Kind::Enum(kind) => kind.values[*at].wire.clone(),
            _ => String::new(),
        },
        Value::Reason(at) => loaded.table.reasons[*at].wire.clone(),
        Value::List(items) => items.iter().map(|item| short(loaded, column, item)).collect::<Vec<_>>().join("; "),
    }
}
