//! Edits of a table as JSON, sound or not.

use serde_json::Value;

/// In how many ways a value is edited.
pub const EDITS: usize = 8;

/// Changes the value at a pointer, in one of several ways.
pub fn apply_edit(table: &mut Value, pointer: &str, edit: usize) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a last part");
    let key = key.replace("~1", "/").replace("~0", "~");
    let value = table.pointer(pointer).expect("the pointer was made from the table").clone();
    let Some(parent) = table.pointer_mut(parent) else { return };
    match (parent, edit) {
        (Value::Object(map), 0) => drop(map.shift_remove(&key)),
        (Value::Object(map), 1) => {
            let at = map.keys().position(|other| *other == key).unwrap_or(0);
            let mut entries: Vec<_> = std::mem::take(map).into_iter().collect();
            let last = entries.len() - 1;
            entries.swap(at, last);
            *map = entries.into_iter().collect();
        }
        (Value::Object(map), 2) => {
            let entries: Vec<_> = std::mem::take(map).into_iter().collect();
            *map = entries
                .into_iter()
                .flat_map(|(name, value)| {
                    if name == key {
                        vec![(format!("{name}_x"), value.clone()), (name, value)]
                    } else {
                        vec![(name, value)]
                    }
                })
                .collect();
        }
        (Value::Object(map), 3) => {
            // Under another name, with the old one as an alias where it can be.
            let entries: Vec<_> = std::mem::take(map).into_iter().collect();
            *map = entries
                .into_iter()
                .map(|(name, mut value)| match (name == key, &mut value) {
                    (true, Value::Object(reason)) if reason.contains_key("docs") => {
                        let aliases = reason.entry("aliases").or_insert_with(|| Value::Array(Vec::new()));
                        if let Value::Array(aliases) = aliases {
                            aliases.push(name.clone().into());
                        }
                        (format!("{name}_y"), value)
                    }
                    _ => (name, value),
                })
                .collect();
        }
        (Value::Array(items), 0) => drop(items.remove(key.parse().expect("an index"))),
        (Value::Array(items), 1) => items.rotate_left(1),
        (Value::Array(items), 2) => items.push(value),
        (_, 4) => replace(
            table,
            pointer,
            match value {
                Value::String(text) => format!("{text}x").into(),
                Value::Number(number) => number.as_i64().unwrap_or(0).wrapping_add(1).into(),
                Value::Bool(flag) => (!flag).into(),
                other => other,
            },
        ),
        (_, 5) => replace(table, pointer, "a".into()),
        (_, 6) => replace(table, pointer, Value::Array(vec!["b".into(), "a".into()])),
        (_, 7) => replace(table, pointer, true.into()),
        _ => {}
    }
}

fn replace(table: &mut Value, pointer: &str, value: Value) {
    *table.pointer_mut(pointer).expect("the pointer was made from the table") = value;
}

/// The places of all values in a JSON document.
pub fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let below = children.into_iter().flat_map(|(key, value)| {
        std::iter::once(format!("/{key}"))
            .chain(pointers(value).into_iter().map(move |rest| format!("/{key}{rest}")))
            .collect::<Vec<_>>()
    });
    below.collect()
}
