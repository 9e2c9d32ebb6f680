//! Enums in JSON Schema and OpenAPI: `enum` with what is said beside it, and `oneOf` with a constant each.

use serde_json::{Map, Value};

use super::{Found, List};

/// Keys that lead to a schema without naming it.
const STEPS: [&str; 14] = [
    "properties",
    "items",
    "schema",
    "schemas",
    "oneOf",
    "anyOf",
    "allOf",
    "components",
    "definitions",
    "$defs",
    "additionalProperties",
    "parameters",
    "content",
    "application/json",
];

/// Every enum of at least one text, with its pointer.
pub(super) fn lists(root: &Value) -> Vec<List> {
    let mut lists = Vec::new();
    walk(root, &mut String::new(), &mut lists, 0);
    lists
}

fn walk(value: &Value, pointer: &mut String, lists: &mut Vec<List>, depth: usize) {
    if depth > 256 {
        return;
    }
    lists.extend(list(value, pointer));
    let mut inside = |key: &str, value: &Value| {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
        walk(value, pointer, lists, depth + 1);
        pointer.truncate(length);
    };
    match value {
        Value::Object(map) => {
            let told = list_key(map);
            map.iter().filter(|(key, _)| Some(key.as_str()) != told).for_each(|(key, value)| inside(key, value));
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| inside(&at.to_string(), value)),
        _ => {}
    }
}

/// The key that holds a schema's names, so that they are not looked at once more.
fn list_key(map: &Map<String, Value>) -> Option<&'static str> {
    ["oneOf", "anyOf"].into_iter().find(|key| constants(map.get(*key)).is_some())
}

/// The list of the schema `value`, if it is one of names.
pub(super) fn list(value: &Value, pointer: &str) -> Option<List> {
    let map = value.as_object()?;
    let mut found = match (map.get("enum"), list_key(map)) {
        (Some(Value::Array(values)), _) => enumerated(map, values),
        (_, Some(key)) => constants(map.get(key))?,
        _ => return None,
    };
    found.retain(|one| !one.wire.is_empty());
    let passed = match map.get("enum").and_then(Value::as_array) {
        Some(values) if values.iter().any(Value::is_null) => vec![format!("`null` in the enum at {pointer}")],
        _ => Vec::new(),
    };
    let name = pointer.rsplit('/').find(|key| !key.is_empty() && !STEPS.contains(key) && key.parse::<u32>().is_err());
    let place = if pointer.is_empty() { "the whole schema".to_owned() } else { pointer.to_owned() };
    let name = name.map(|name| name.replace("~1", "/").replace("~0", "~"));
    (!found.is_empty()).then_some(List { place, name, found, passed, ..List::default() })
}

fn enumerated(map: &Map<String, Value>, values: &[Value]) -> Vec<Found> {
    let beside = |keys: &[&str]| keys.iter().find_map(|key| map.get(*key));
    let docs = beside(&[
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-enum-description",
        "enumDescriptions",
        "markdownEnumDescriptions",
    ]);
    let names = beside(&["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let deprecated = beside(&["x-enum-deprecated", "x-deprecated-values", "x-enumDeprecated"]);
    let said = |from: Option<&Value>, at: usize, wire: &str| match from {
        Some(Value::Array(items)) => items.get(at).and_then(Value::as_str).map(str::to_owned),
        Some(Value::Object(items)) => items.get(wire).and_then(Value::as_str).map(str::to_owned),
        _ => None,
    };
    let is_deprecated = |wire: &str| match deprecated {
        Some(Value::Array(items)) => items.iter().any(|item| item.as_str() == Some(wire)),
        _ => false,
    };
    let mut found = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let Some((wire, code)) = constant(value) else { continue };
        let (docs, name) = (said(docs, at, &wire), said(names, at, &wire).filter(|name| *name != wire));
        found.push(Found { docs, name, code, deprecated: is_deprecated(&wire), wire, ..Found::default() });
    }
    found
}

/// The constants of a `oneOf`, when it holds nothing else but a catch-all.
fn constants(value: Option<&Value>) -> Option<Vec<Found>> {
    let options = value?.as_array()?;
    let mut found = Vec::new();
    for option in options {
        let Some((wire, code)) = option.get("const").and_then(constant) else { continue };
        let text = |key: &str| option.get(key).and_then(Value::as_str).map(str::to_owned);
        let deprecated = option.get("deprecated") == Some(&Value::Bool(true));
        found.push(Found {
            docs: text("description").or_else(|| text("title")),
            code,
            deprecated,
            wire,
            ..Found::default()
        });
    }
    (found.len() > 1 && found.len() + 2 > options.len()).then_some(found)
}

/// A text, or a number as a text with the code that it is.
fn constant(value: &Value) -> Option<(String, Option<i64>)> {
    match value {
        Value::String(text) => Some((text.clone(), None)),
        Value::Number(number) => Some((number.to_string(), number.as_i64())),
        _ => None,
    }
}
