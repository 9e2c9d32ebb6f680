//! A reason in words: what `reasons explain` prints.

use std::fmt::Write;

use anstyle::Style;
use reasons_codegen::origins::{How, Origin, Origins};
use reasons_codegen::scalar::duration_text;
use reasons_codegen::table::{Column, Ending, Kind, Reason, Value};

use unicode_width::UnicodeWidthStr;

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

/// Where each part of a reason comes from.
pub fn why(loaded: &Loaded, reason: &Reason, origins: &Origins) -> String {
    let table = &loaded.table;
    let mut rows = vec![[reason.wire.clone(), "the reason".into(), place(&origins.reason)]];
    for ((at, column), origin) in table.columns.iter().enumerate().zip(&origins.values) {
        let value =
            reason.values[at].as_ref().map(|value| short(loaded, column, value)).filter(|value| !value.is_empty());
        let value = value.unwrap_or_else(|| "-".into());
        let how = match &origin.how {
            How::Given => "given".to_owned(),
            How::DefaultFor { column, value } => format!("default_for {column}: {value}"),
            How::Default => "default".to_owned(),
            How::Translated => "translated".to_owned(),
            How::Absent => "not given".to_owned(),
        };
        rows.push([format!("{}: {}", column.name, one_line(&value)), how, place(origin)]);
        let texts = reason.translations.get(at).into_iter().flatten();
        let texts = column.languages.iter().zip(texts).zip(origins.translations.get(at).into_iter().flatten());
        for ((tag, text), origin) in texts.skip(1) {
            let row = match text {
                Some(text) => [format!("  {tag}: {}", one_line(text)), "translated".into(), place(origin)],
                None => {
                    [format!("  {tag}: -"), format!("not translated, `{}` stands in", column.languages[0]), "".into()]
                }
            };
            rows.push(row);
        }
    }
    let lists = [("alias", &reason.aliases, &origins.aliases), ("note", &reason.notes, &origins.notes)];
    for (name, items, origins) in lists {
        for (item, origin) in items.iter().zip(origins) {
            rows.push([format!("{name}: {}", one_line(item)), "given".into(), place(origin)]);
        }
    }
    let width = |at: usize| rows.iter().map(|row| row[at].width()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    let mut text = String::from("\n");
    for [what, how, place] in &rows {
        let pad = |text: &str, width: usize| format!("{text}{}", " ".repeat(width - text.width()));
        let _ = writeln!(text, "{}", format!("  {}  {}  {place}", pad(what, first), pad(how, second)).trim_end());
    }
    text
}

fn place(origin: &Origin) -> String {
    match origin.file.as_str() {
        "" => String::new(),
        file => format!("{file}:{}:{}", origin.place.line, origin.place.column),
    }
}

/// The beginning of a text, as far as a row of a list has room.
fn one_line(text: &str) -> String {
    const MOST: usize = 44;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

fn facts(loaded: &Loaded, reason: &Reason) -> Vec<(String, String)> {
    let table = &loaded.table;
    let mut facts = Vec::new();
    let mut fact = |name: &str, text: String| facts.push((name.to_owned(), text));
    if let Some(code) = reason.code {
        fact("code", code.to_string());
    }
    for (at, (column, value)) in table.columns.iter().zip(&reason.values).enumerate() {
        if let Some(value) = value {
            fact(&column.name, documented(loaded, column, value));
        }
        for (tag, text) in column.languages.iter().zip(reason.translations.get(at).into_iter().flatten()).skip(1) {
            fact(&format!("{} ({tag})", column.name), text.clone().unwrap_or_default());
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
