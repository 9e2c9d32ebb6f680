//! JSON Schema, draft 2020-12 and draft-07.
//!
//! A bare `anyOf` of the known values and any string becomes an empty class in many generators, and a `oneOf` of
//! constants and any string refuses every known value. So the open form is an exclusive `oneOf`: one of the known
//! values, or a text that is none of them. No `x-` keyword: AJV's strict mode, its default, refuses every one.

use super::document::{Map, Node, map, text, to_json};
use super::sets::{self, Set};
use super::{File, generated_by};
use crate::Table;

/// A version of JSON Schema, as far as it matters here.
struct Draft {
    uri: &'static str,
    definitions: &'static str,
    /// Whether `deprecated` is one of its keywords.
    deprecated: bool,
}

const DRAFT_2020_12: Draft =
    Draft { uri: "https://json-schema.org/draft/2020-12/schema", definitions: "$defs", deprecated: true };
const DRAFT_07: Draft =
    Draft { uri: "http://json-schema.org/draft-07/schema#", definitions: "definitions", deprecated: false };

/// The target `json-schema`.
///
/// `<table>.schema.json` is what a field of this type refers to: any text where the table is open.
/// `<table>.closed.schema.json` takes the known values alone, whatever the table.
pub(super) fn emit_2020_12(table: &Table) -> Vec<File> {
    files(table, &DRAFT_2020_12)
}

/// The target `json-schema-draft-07`: the same two files for older tools.
pub(super) fn emit_draft_07(table: &Table) -> Vec<File> {
    files(table, &DRAFT_07)
}

fn files(table: &Table, draft: &Draft) -> Vec<File> {
    let reasons = sets::of_reasons(table);
    let columns: Vec<Set<'_>> = sets::of_columns(table).collect();
    let name = &table.name;
    vec![
        file(format!("{name}.schema.json"), table, draft, as_declared(&reasons, &columns, draft)),
        file(format!("{name}.closed.schema.json"), table, draft, as_closed(&reasons, &columns, draft)),
    ]
}

/// What a field of the table's type refers to: open where the table is.
fn as_declared<'a>(reasons: &'a Set<'_>, columns: &'a [Set<'_>], draft: &Draft) -> Map<'a> {
    if !reasons.open {
        return as_closed(reasons, columns, draft);
    }
    let mut root = vec![("title".into(), text(reasons.name))];
    root.extend(open(reasons, draft));
    let mut definitions = vec![(reasons.known_name().into(), Node::Map(closed(reasons, draft)))];
    definitions.extend(column_definitions(columns, draft));
    root.push((draft.definitions.into(), Node::Map(definitions)));
    root
}

/// The known values alone.
fn as_closed<'a>(reasons: &'a Set<'_>, columns: &'a [Set<'_>], draft: &Draft) -> Map<'a> {
    let title = if reasons.open { reasons.known_name().into() } else { reasons.name.into() };
    let mut root = vec![("title".into(), Node::Text(title))];
    root.extend(closed(reasons, draft));
    let definitions = column_definitions(columns, draft);
    if !definitions.is_empty() {
        root.push((draft.definitions.into(), Node::Map(definitions)));
    }
    root
}

fn column_definitions<'a>(columns: &'a [Set<'_>], draft: &Draft) -> Map<'a> {
    let mut definitions = vec![];
    for column in columns {
        if column.open {
            definitions.push((column.name.into(), Node::Map(open(column, draft))));
            definitions.push((column.known_name().into(), Node::Map(closed(column, draft))));
        } else {
            definitions.push((column.name.into(), Node::Map(closed(column, draft))));
        }
    }
    definitions
}

/// One of the known values, or a text that is none of them.
fn open<'a>(set: &'a Set<'_>, draft: &Draft) -> Map<'a> {
    let reference = format!("#/{}/{}", draft.definitions, set.known_name());
    let known = set.members.iter().map(|member| text(member.wire)).collect();
    let unrecognized = map([
        ("title", text(format!("{}Unrecognized", set.name))),
        ("description", text("Any other text, to be kept as it is.")),
        ("type", text("string")),
        ("not", map([("enum", Node::List(known))])),
    ]);
    vec![
        ("description".into(), text(set.open_words())),
        ("oneOf".into(), Node::List(vec![map([("$ref", text(reference))]), unrecognized])),
    ]
}

fn closed<'a>(set: &'a Set<'_>, draft: &Draft) -> Map<'a> {
    let members = set.members.iter().map(|member| {
        let mut node: Map<'a> = vec![
            ("const".into(), text(member.wire)),
            ("title".into(), text(member.variant)),
            ("description".into(), text(&*member.paragraphs)),
        ];
        if member.ended && draft.deprecated {
            node.push(("deprecated".into(), Node::Bool(true)));
        }
        Node::Map(node)
    });
    vec![
        ("description".into(), text(set.closed_words())),
        ("type".into(), text("string")),
        ("oneOf".into(), Node::List(members.collect())),
    ]
}

fn file(path: String, table: &Table, draft: &Draft, schema: Map<'_>) -> File {
    let mut root: Map<'_> = vec![("$schema".into(), text(draft.uri)), ("$comment".into(), text(generated_by(table)))];
    root.extend(schema);
    File { path, text: to_json(&Node::Map(root)) }
}
