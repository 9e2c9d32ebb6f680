//! A table as `reasons generate --target json` writes it: all of it comes back.

use std::time::Duration;

use heck::ToUpperCamelCase;
use serde_json::Value as Json;

use crate::edit::{Entry, Value, label};
use crate::names::variant_of;
use crate::scalar::duration_text;

use super::{Found, List};

/// Whether a document is such a table.
pub fn is_export(document: &Json) -> bool {
    let list_of = |key: &str, of: &str| {
        document
            .get(key)
            .and_then(Json::as_array)
            .is_some_and(|items| items.iter().all(|item| item.get(of).is_some_and(Json::is_string)))
    };
    document.get("format").and_then(Json::as_i64) == Some(crate::spec::FORMAT)
        && document.get("type").is_some_and(Json::is_string)
        && list_of("columns", "name")
        && list_of("reasons", "wire")
}

/// Its reasons; those that were removed are not what the source has.
pub(super) fn lists(document: &Json) -> Vec<List> {
    let empty = Vec::new();
    let columns = document.get("columns").and_then(Json::as_array).unwrap_or(&empty);
    let is_live = |reason: &&Json| reason.get("removed").is_none_or(Json::is_null);
    let reasons = document.get("reasons").and_then(Json::as_array).unwrap_or(&empty).iter().filter(is_live);
    let found = reasons.map(|reason| Found {
        wire: text(reason, "wire").unwrap_or_default(),
        docs: text(reason, "docs"),
        code: reason.get("code").and_then(Json::as_i64),
        aliases: texts(reason, "aliases"),
        deprecated: reason.get("deprecated").is_some_and(|ending| !ending.is_null()),
        cells: columns.iter().filter_map(|column| cell(reason, column)).collect(),
        ..Found::default()
    });
    let name = text(document, "name");
    vec![List { place: "the exported table".to_owned(), name, found: found.collect(), main: true, ..List::default() }]
}

fn cell(reason: &Json, column: &Json) -> Option<(String, String)> {
    let name = text(column, "name")?;
    let said = match value(column, reason.get("values")?.get(&name)?)? {
        Value::Text(text) | Value::Bare(text) => text,
        Value::List(items) => {
            let item =
                |item: Value| if let Value::Text(text) | Value::Bare(text) = item { text } else { String::new() };
            items.into_iter().map(item).collect::<Vec<_>>().join("; ")
        }
        Value::Map(_) | Value::Short(_) => return None,
    };
    Some((name, said))
}

/// The whole table, as the entries of its head.
pub(super) fn head(document: &Json) -> Vec<Entry> {
    let mut head: Vec<(&str, Value)> = vec![("format", Value::Bare(crate::spec::FORMAT.to_string()))];
    for key in ["name", "type", "title", "docs", "source"] {
        head.extend(text(document, key).map(|text| (key, Value::Text(text))));
    }
    head.extend(text(document, "revision").map(|text| ("revision", label(&text))));
    if document.get("open") == Some(&Json::Bool(false)) {
        head.push(("open", Value::Bare("false".into())));
    }
    head.extend(list(document, "notes").map(|notes| ("notes", notes)));
    if let Some(code) = document.get("code").filter(|code| code.is_object()) {
        let mut keys = vec![("docs".to_owned(), text_value(code, "docs"))];
        keys.extend(text(code, "type").filter(|kind| kind != "i32").map(|kind| ("type".to_owned(), Value::Text(kind))));
        keys.extend(flag(code, "optional"));
        head.push(("code", Value::Map(keys)));
    }
    if let Some(reserved) = document.get("reserved") {
        let codes = reserved.get("codes").and_then(Json::as_array).into_iter().flatten();
        let codes: Vec<Value> = codes.map(|code| Value::Bare(code.to_string())).collect();
        let mut keys: Vec<(String, Value)> =
            list(reserved, "names").map(|names| ("names".to_owned(), names)).into_iter().collect();
        if !codes.is_empty() {
            keys.push(("codes".to_owned(), Value::List(codes)));
        }
        head.extend((!keys.is_empty()).then_some(("reserved", Value::Map(keys))));
    }
    let columns: Vec<(String, Value)> =
        items(document, "columns").map(|one| (text(one, "name").unwrap_or_default(), column(document, one))).collect();
    if !columns.is_empty() {
        head.push(("columns", Value::Map(columns)));
    }
    let entry =
        |(key, value): (&str, Value)| Entry { key: key.to_owned(), value, above: Vec::new(), below: Vec::new() };
    head.into_iter().map(entry).collect()
}

/// Its reasons, as entries.
pub(super) fn reasons(document: &Json) -> Vec<Entry> {
    items(document, "reasons").map(|one| reason(document, one)).collect()
}

fn column(document: &Json, column: &Json) -> Value {
    let kind = text(column, "type").unwrap_or_default();
    let name = text(column, "name").unwrap_or_default();
    let is_list = column.get("list") == Some(&Json::Bool(true));
    // An empty list is what a reason has that states none.
    let is_empty =
        |reason: &Json| reason.get("values").and_then(|values| values.get(&name)) == Some(&Json::Array(Vec::new()));
    let often_empty = is_list && items(document, "reasons").any(is_empty);
    let mut keys = vec![("docs".to_owned(), text_value(column, "docs"))];
    keys.push(("type".to_owned(), Value::Text(if is_list { format!("list of {kind}") } else { kind })));
    if often_empty {
        keys.push(("optional".to_owned(), Value::Bare("true".into())));
    }
    keys.extend(flag(column, "optional"));
    keys.extend(list(column, "languages").map(|tags| ("languages".to_owned(), tags)));
    if let Some(values) = column.get("enum").filter(|values| values.is_object()) {
        let type_name = text(values, "type").filter(|type_name| *type_name != name.to_upper_camel_case());
        keys.extend(type_name.map(|type_name| ("type_name".to_owned(), Value::Text(type_name))));
        keys.extend(flag(values, "open"));
        let value = |value: &Json| {
            let wire = text(value, "wire").unwrap_or_default();
            let variant = text(value, "variant").filter(|variant| variant_of(&wire).as_deref() != Some(variant));
            let docs = text_value(value, "docs");
            let said = match variant {
                Some(variant) => Value::Map(vec![("docs".into(), docs), ("variant".into(), Value::Text(variant))]),
                None => docs,
            };
            (wire, said)
        };
        keys.push(("values".to_owned(), Value::Map(items(values, "values").map(value).collect())));
    }
    Value::Map(keys)
}

fn reason(document: &Json, reason: &Json) -> Entry {
    let wire = text(reason, "wire").unwrap_or_default();
    let mut keys = vec![("docs".to_owned(), text_value(reason, "docs"))];
    keys.extend(
        reason.get("code").and_then(Json::as_i64).map(|code| ("code".to_owned(), Value::Bare(code.to_string()))),
    );
    let variant = text(reason, "variant").filter(|variant| variant_of(&wire).as_deref() != Some(variant));
    keys.extend(variant.map(|variant| ("variant".to_owned(), Value::Text(variant))));
    keys.extend(list(reason, "aliases").map(|aliases| ("aliases".to_owned(), aliases)));
    for column in items(document, "columns") {
        let name = text(column, "name").unwrap_or_default();
        let said = || reason.get("values").and_then(|values| values.get(&name)).and_then(|said| value(column, said));
        keys.extend(in_languages(reason, column, &name).or_else(said).map(|said| (name, said)));
    }
    for key in ["notes", "examples", "links"] {
        keys.extend(list(reason, key).map(|texts| (key.to_owned(), texts)));
    }
    keys.extend(text(reason, "added").map(|added| ("added".to_owned(), label(&added))));
    for key in ["deprecated", "removed"] {
        if let Some(ending) = reason.get(key).filter(|ending| ending.is_object()) {
            let since = text(ending, "since").map_or(Value::Text(String::new()), |since| label(&since));
            let mut said = vec![("since".to_owned(), since)];
            said.extend(text(ending, "note").map(|note| ("note".to_owned(), Value::Text(note))));
            said.extend(text(ending, "replaced_by").map(|name| ("replaced_by".to_owned(), Value::Text(name))));
            keys.push((key.to_owned(), Value::Short(said)));
        }
    }
    Entry { key: wire, value: Value::Map(keys), above: Vec::new(), below: Vec::new() }
}

/// A text in several languages; `None` where the first one is all there is.
fn in_languages(reason: &Json, column: &Json, name: &str) -> Option<Value> {
    let texts = reason.get("translations")?.get(name)?.as_object()?;
    let tags = self::texts(column, "languages");
    let has_others = tags.iter().skip(1).any(|tag| texts.contains_key(tag));
    let text = |tag: String| texts.get(&tag)?.as_str().map(|text| (tag.clone(), Value::Text(text.to_owned())));
    has_others.then(|| Value::Short(tags.into_iter().filter_map(text).collect()))
}

/// A column's value as a table has it; `None` where there is none.
fn value(column: &Json, said: &Json) -> Option<Value> {
    let is_duration = text(column, "type").as_deref() == Some("duration");
    Some(match said {
        Json::Null | Json::Object(_) => return None,
        Json::Array(items) if items.is_empty() => return None,
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(seconds) if is_duration => Value::Text(seconds_text(seconds)?),
        Json::Array(items) => Value::List(items.iter().filter_map(|item| value(column, item)).collect()),
        other => Value::Bare(other.to_string()),
    })
}

/// Seconds as a table writes them. JSON has them as a number, exact to the nanosecond for some hundred days.
fn seconds_text(seconds: &serde_json::Number) -> Option<String> {
    let duration = match seconds.as_u64() {
        Some(seconds) => Duration::from_secs(seconds),
        None => {
            let duration = Duration::try_from_secs_f64(seconds.as_f64()?).ok()?;
            let nanos = (seconds.as_f64()?.fract() * 1e9).round();
            Duration::new(duration.as_secs(), 0).checked_add(Duration::from_nanos(nanos as u64))?
        }
    };
    Some(duration_text(duration))
}

fn items<'j>(json: &'j Json, key: &str) -> impl Iterator<Item = &'j Json> {
    json.get(key).and_then(Json::as_array).into_iter().flatten()
}

fn text(json: &Json, key: &str) -> Option<String> {
    json.get(key).and_then(Json::as_str).map(str::to_owned)
}

fn text_value(json: &Json, key: &str) -> Value {
    Value::Text(text(json, key).unwrap_or_default())
}

fn texts(json: &Json, key: &str) -> Vec<String> {
    items(json, key).filter_map(Json::as_str).map(str::to_owned).collect()
}

fn list(json: &Json, key: &str) -> Option<Value> {
    let texts = texts(json, key);
    (!texts.is_empty()).then(|| Value::List(texts.into_iter().map(Value::Text).collect()))
}

fn flag(json: &Json, key: &str) -> Option<(String, Value)> {
    (json.get(key) == Some(&Json::Bool(true))).then(|| (key.to_owned(), Value::Bare("true".into())))
}
