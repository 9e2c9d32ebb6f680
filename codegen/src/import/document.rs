//! JSON and YAML: the text as one value, and the lists in it.

use serde_json::{Map, Number, Value};

use crate::problem::Problem;
use crate::scalar::read_as;
use crate::tree::{Node, NodeKind, tree_of_depth};

use super::{Ask, Format, ImportError, List};
use super::{export, json, schema};

/// Documents may be nested this deep; API descriptions are deeper than tables.
const MAX_DEPTH: usize = 128;

/// The text as a value.
pub(super) fn read(text: &str, format: Format) -> Result<Value, ImportError> {
    if format == Format::Json {
        return serde_json::from_str(text).map_err(|error| {
            let message =
                format!("this is not JSON: {}", error.to_string().split(" at line").next().unwrap_or_default());
            ImportError::new(Some(error.line()), message, "say what else it is with `--format`")
        });
    }
    let mut problems: Vec<Problem> = Vec::new();
    let root = tree_of_depth(text, MAX_DEPTH, &mut problems);
    match (root, problems.first()) {
        (Some(root), None) => Ok(value(&root)),
        (_, Some(problem)) => {
            let line = 1 + text.get(..problem.span.start as usize).unwrap_or(text).matches('\n').count();
            Err(ImportError::new(Some(line), problem.title.clone(), problem.help.clone()))
        }
        (None, None) => Err(ImportError::new(None, "there is nothing in it", "name another file")),
    }
}

fn value(node: &Node<'_>) -> Value {
    match &node.kind {
        NodeKind::Scalar { text, plain } => match if *plain { read_as(text) } else { None } {
            Some("nothing") => Value::Null,
            Some("a boolean") if text.eq_ignore_ascii_case("true") => Value::Bool(true),
            Some("a boolean") if text.eq_ignore_ascii_case("false") => Value::Bool(false),
            Some("a number") => number(text).map_or_else(|| Value::String(text.clone().into_owned()), Value::Number),
            _ => Value::String(text.clone().into_owned()),
        },
        NodeKind::List(items) => Value::Array(items.iter().map(value).collect()),
        NodeKind::Map(entries) => {
            let mut map = Map::new();
            for (key, node) in entries {
                if let NodeKind::Scalar { text, .. } = &key.kind {
                    map.insert(text.clone().into_owned(), value(node));
                }
            }
            Value::Object(map)
        }
    }
}

/// A number as it is written; a code with leading zeros is none.
fn number(text: &str) -> Option<Number> {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Some(number.into()),
        Ok(_) => None,
        Err(_) => text.parse::<f64>().ok().and_then(Number::from_f64),
    }
}

/// Every list in the value, or the one that was asked for by its pointer.
pub(super) fn lists(root: &Value, text: &str, ask: &Ask) -> Result<Vec<List>, ImportError> {
    let mut lists = match &ask.pointer {
        Some(pointer) => pointed(root, pointer, ask)?,
        None if export::is_export(root) => export::lists(root),
        None => {
            let enums = schema::lists(root);
            let is_schema = ["openapi", "swagger", "$schema", "asyncapi", "$defs", "definitions"]
                .iter()
                .any(|key| root.get(key).is_some());
            match is_schema && !enums.is_empty() {
                true => enums,
                false => json::lists(root, ask).into_iter().chain(enums).collect(),
            }
        }
    };
    placed(&mut lists, text);
    Ok(lists)
}

fn pointed(root: &Value, pointer: &str, ask: &Ask) -> Result<Vec<List>, ImportError> {
    let pointer = pointer.strip_prefix('#').unwrap_or(pointer);
    let mut value = root.pointer(pointer);
    // A reference within the document is followed, though not in circles.
    for _ in 0..16 {
        let Some(reference) = value.and_then(|value| value.get("$ref")).and_then(Value::as_str) else { break };
        value = reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
    }
    let Some(value) = value else {
        let help = match pointer.starts_with('/') {
            true => "write the keys as they are, with `~1` for a `/` in one",
            false => "a pointer begins with `/`: `/components/schemas/Reason`",
        };
        return Err(ImportError::new(None, format!("there is nothing at `{pointer}`"), help));
    };
    let list = schema::list(value, pointer).or_else(|| match value.get("items") {
        Some(items) => schema::list(items, pointer),
        None => None,
    });
    let lists = match list {
        Some(list) => vec![list],
        None => json::list(value, pointer, ask).into_iter().collect(),
    };
    match lists.is_empty() {
        true => Err(ImportError::new(
            None,
            format!("what stands at `{pointer}` is no list of reasons"),
            "point at a schema with an `enum` or `oneOf`, a list of names or objects, or a mapping",
        )),
        false => Ok(lists),
    }
}

/// Gives each reason the line that its name first stands in.
fn placed(lists: &mut [List], text: &str) {
    let mut lines: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for (at, line) in text.lines().enumerate() {
        for word in line.split(['"', '\'', ' ', ',', ':', '[', ']', '{', '}']).filter(|word| !word.is_empty()) {
            lines.entry(word).or_insert(at + 1);
        }
    }
    for found in lists.iter_mut().flat_map(|list| &mut list.found) {
        found.line = lines.get(&*found.wire).copied().unwrap_or(1);
    }
}
