//! Plain JSON: a list of names, a list of objects, or a mapping from names.

use serde_json::Value;

use super::grid::{Grid, list as grid_list};
use super::{Ask, Found, List};

/// How many lists are looked at: a document of any size ends soon.
const MOST: usize = 10_000;

/// Every list in the value.
pub(super) fn lists(root: &Value, ask: &Ask) -> Vec<List> {
    let mut lists = Vec::new();
    walk(root, &mut String::new(), ask, &mut lists, 0);
    lists
}

fn walk(value: &Value, pointer: &mut String, ask: &Ask, lists: &mut Vec<List>, depth: usize) {
    if depth > 256 || lists.len() > MOST {
        return;
    }
    if let Some(mut list) = list(value, pointer, ask) {
        list.main = pointer.is_empty();
        lists.push(list);
        // What the rows of a list hold is about them.
        if value.as_array().is_some_and(|items| items.iter().all(Value::is_object)) {
            return;
        }
    }
    let mut inside = |key: &str, value: &Value| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        walk(value, pointer, ask, lists, depth + 1);
        pointer.truncate(length);
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| inside(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| inside(&at.to_string(), value)),
        _ => {}
    }
}

/// The list that `value` is, if it is one.
pub(super) fn list(value: &Value, pointer: &str, ask: &Ask) -> Option<List> {
    let place = if pointer.is_empty() { "the whole file".to_owned() } else { pointer.to_owned() };
    let name = pointer.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_owned);
    let named = |list: List| List { place: place.clone(), name: name.clone(), ..list };
    match value {
        Value::Array(items) if items.len() > 1 && items.iter().all(Value::is_string) => {
            let found =
                items.iter().filter_map(Value::as_str).map(|wire| Found { wire: wire.to_owned(), ..Found::default() });
            Some(named(List { found: found.collect(), ..List::default() }))
        }
        Value::Array(items) if !items.is_empty() && items.iter().all(Value::is_object) => {
            let rows = items.iter().map(|item| (None, item));
            grid_list(grid(rows), place.clone(), ask).map(named)
        }
        Value::Object(map) if map.len() > 1 => mapping(map, &place, ask).map(named),
        _ => None,
    }
}

/// A mapping from names to words, numbers or objects.
fn mapping(map: &serde_json::Map<String, Value>, place: &str, ask: &Ask) -> Option<List> {
    let wire = |name: &String| Found { wire: name.clone(), ..Found::default() };
    if map.values().all(Value::is_string) {
        // Where the words are no sentences, the names may be on this side: `NoAnswer: no_answer`.
        let docs = |(name, words): (&String, &Value)| Found { docs: words.as_str().map(str::to_owned), ..wire(name) };
        return Some(List { found: map.iter().map(docs).collect(), ..List::default() });
    }
    if map.values().all(Value::is_i64) {
        let code = |(name, code): (&String, &Value)| Found { code: code.as_i64(), ..wire(name) };
        return Some(List { found: map.iter().map(code).collect(), ..List::default() });
    }
    if map.values().all(Value::is_object) {
        let ask = Ask { wire: Some("wire".to_owned()), ..ask.clone() };
        return grid_list(grid(map.iter().map(|(name, item)| (Some(name), item))), place.to_owned(), &ask);
    }
    None
}

/// Objects as rows; a key that some have is a column of all.
fn grid<'v>(items: impl Iterator<Item = (Option<&'v String>, &'v Value)>) -> Grid {
    let items: Vec<_> = items.collect();
    let mut headings: Vec<String> = Vec::new();
    let mut columns: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    let mut add = |heading: &str, headings: &mut Vec<String>| {
        *columns.entry(heading.to_owned()).or_insert_with(|| {
            headings.push(heading.to_owned());
            headings.len() - 1
        })
    };
    let mut rows = Vec::new();
    for (name, item) in items {
        let mut row: Vec<String> = Vec::new();
        let mut put = |at: usize, text: String| {
            if row.len() <= at {
                row.resize(at + 1, String::new());
            }
            row[at] = text;
        };
        if let Some(name) = name {
            put(add("wire", &mut headings), name.clone());
        }
        for (key, value) in item.as_object().into_iter().flatten() {
            if headings.len() < 256 || headings.contains(key) {
                put(add(key, &mut headings), text(value));
            }
        }
        rows.push((1, row));
    }
    Grid { headings, rows }
}

/// A value as the text of a cell; the items of a list are set apart by `; `.
fn text(value: &Value) -> String {
    match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}
