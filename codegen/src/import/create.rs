//! A new table from a source.
//!
//! What the source does not say is left to be said: a comment where a reason lacks something, so that `reasons check`
//! fails there, and `TODO` in the words about columns, which hold no reason up.

mod columns;

use std::collections::{HashMap, HashSet};

use heck::ToUpperCamelCase;

use crate::edit::{Entry, Value, label, written};
use crate::names::{TAKEN_VARIANTS, fold as fold_variant, variant_like, variant_of};

use super::{Found, List, Source, export};
use columns::{Column, columns, declared, value};

/// What a new table is called, and where it comes from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct New {
    /// Its name, in kebab-case.
    pub name: String,
    /// The source as comments name it.
    pub file: String,
    /// The page of record.
    pub source: Option<String>,
    /// The state of the source.
    pub revision: Option<String>,
}

/// The text of a new table with everything that the source has, and what was decided on the way.
pub fn create(new: &New, source: &Source) -> (String, Vec<String>) {
    let comment = format!("# Imported from {} by `reasons import`.\n", new.file.replace(char::is_control, "?"));
    let begin = format!("# yaml-language-server: $schema=./reasons.schema.json\n{comment}");
    if let Some(table) = &source.table {
        let mut head = export::head(table);
        if let Some(name) = head.iter_mut().find(|entry| entry.key == "name") {
            name.value = Value::Text(new.name.clone());
        }
        return (begin + &text(&head, &export::reasons(table)), Vec::new());
    }
    let mut told = source.list.passed.clone();
    let columns = columns(&source.list);
    let head = head(new, &source.list, &columns, &mut told);
    let reasons = reasons(&source.list, &columns, &mut told);
    (begin + &text(&head, &reasons), told)
}

fn text(head: &[Entry], reasons: &[Entry]) -> String {
    let mut text = String::new();
    for entry in head {
        let apart = matches!(&*entry.key, "code" | "reserved" | "columns");
        text.push_str(if apart { "\n" } else { "" });
        text.push_str(&written(std::slice::from_ref(entry), 0, false));
    }
    text + "\nreasons:\n" + &written(reasons, 2, true)
}

fn head(new: &New, list: &List, columns: &[Column], told: &mut Vec<String>) -> Vec<Entry> {
    let mut type_name = new.name.to_upper_camel_case();
    if !crate::names::is_upper_camel(&type_name) {
        type_name = "Reason".to_owned();
    }
    let title = match &list.name {
        Some(name) => format!("{} from {}", super::words(name), new.file),
        None => format!("Reasons from {}", new.file),
    };
    let title: String = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut head = vec![
        ("format", Value::Bare(crate::spec::FORMAT.to_string())),
        ("name", Value::Text(new.name.clone())),
        ("type", Value::Text(type_name.clone())),
        ("title", Value::Text(title)),
    ];
    head.extend(new.source.clone().map(|source| ("source", Value::Text(source))));
    head.extend(new.revision.as_deref().map(|revision| ("revision", label(revision))));
    head.extend(code(list, told).map(|code| ("code", code)));
    if !columns.is_empty() {
        head.push((
            "columns",
            Value::Map(columns.iter().map(|column| (column.name.clone(), declared(column, &type_name))).collect()),
        ));
    }
    let entry =
        |(key, value): (&str, Value)| Entry { key: key.to_owned(), value, above: Vec::new(), below: Vec::new() };
    head.into_iter().map(entry).collect()
}

/// The declaration of the codes, when the source has some and each once.
fn code(list: &List, told: &mut Vec<String>) -> Option<Value> {
    let codes: Vec<i64> = list.found.iter().filter_map(|found| found.code).collect();
    let (least, most) = (codes.iter().min()?, codes.iter().max()?);
    let kinds =
        [("u8", 0, 255), ("u16", 0, 65_535), ("u32", 0, u32::MAX.into()), ("i32", i32::MIN.into(), i32::MAX.into())];
    let kind = kinds.iter().find(|(_, from, to)| least >= from && most <= to);
    let unique = codes.iter().collect::<HashSet<_>>().len() == codes.len();
    let (Some((kind, ..)), true) = (kind, unique) else {
        told.push("the source's numbers are left out: some are there twice, or are too large for a code".to_owned());
        return None;
    };
    let mut keys = vec![
        ("docs".to_owned(), Value::Text("TODO: say what the number is.".into())),
        ("type".to_owned(), Value::Text((*kind).into())),
    ];
    if codes.len() < list.found.len() {
        keys.push(("optional".to_owned(), Value::Bare("true".into())));
    }
    Some(Value::Map(keys))
}

fn reasons(list: &List, columns: &[Column], told: &mut Vec<String>) -> Vec<Entry> {
    let has_codes = code(list, &mut Vec::new()).is_some();
    let mut variants: HashMap<String, usize> = HashMap::new();
    let names: HashSet<&str> = list.found.iter().map(|found| &*found.wire).collect();
    let mut aliases: HashSet<String> = HashSet::new();
    let mut undocumented = 0;
    let mut entries = Vec::with_capacity(list.found.len());
    for found in &list.found {
        let mut keys: Vec<(String, Value)> = Vec::new();
        keys.extend(found.docs.clone().map(|docs| ("docs".to_owned(), Value::Text(docs))));
        keys.extend(found.code.filter(|_| has_codes).map(|code| ("code".to_owned(), Value::Bare(code.to_string()))));
        keys.extend(variant(found, &mut variants).map(|variant| ("variant".to_owned(), Value::Text(variant))));
        let own: Vec<Value> = found
            .aliases
            .iter()
            .filter(|alias| !names.contains(&***alias) && aliases.insert((*alias).clone()))
            .map(|alias| Value::Text(alias.clone()))
            .collect();
        if !own.is_empty() {
            keys.push(("aliases".to_owned(), Value::List(own)));
        }
        for column in columns {
            let cell = found.cells.iter().find(|(heading, _)| *heading == column.heading);
            keys.extend(cell.map(|(_, cell)| (column.name.clone(), value(&column.kind, cell))));
        }
        let mut below = Vec::new();
        if found.deprecated {
            below.push("TODO deprecated: the source says so; add `deprecated: {since: …}`".to_owned());
        }
        if found.docs.is_none() {
            undocumented += 1;
            below.push("TODO docs: what it means".to_owned());
        }
        entries.push(Entry { key: found.wire.clone(), value: Value::Map(keys), above: Vec::new(), below });
    }
    if undocumented > 0 {
        told.push(format!(
            "the source has no words for {undocumented} of {} reasons: `reasons check` fails until they have `docs`",
            entries.len()
        ));
    }
    entries
}

/// The variant to write down: where none can be made from the wire name, or that one is taken.
fn variant(found: &Found, taken: &mut HashMap<String, usize>) -> Option<String> {
    let made = variant_of(&found.wire).filter(|made| !is_taken(made));
    let named = || found.name.as_deref().and_then(variant_of).filter(|name| !is_taken(name));
    let first = made.clone().or_else(named).unwrap_or_else(|| variant_like(&found.wire));
    let mut variant = first.clone();
    // A number sets apart what only case or separators did.
    while taken.contains_key(&fold_variant(&variant)) {
        let count = taken.entry(fold_variant(&first)).or_insert(1);
        *count += 1;
        variant = format!("{first}{count}");
    }
    taken.insert(fold_variant(&variant), 1);
    (made.as_ref() != Some(&variant)).then_some(variant)
}

fn is_taken(variant: &str) -> bool {
    TAKEN_VARIANTS.iter().any(|taken| taken.eq_ignore_ascii_case(variant))
}
