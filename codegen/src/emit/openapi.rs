//! OpenAPI 3.0 and 3.1, as YAML and as JSON: whole documents without paths, whose components others refer to.
//!
//! No single shape serves every tool; two components do. Fields refer to an open string; the known values stand
//! beside it as `<Type>Known`. The form `anyof` joins the two, for tools that make a union of it.

use super::document::{Map, Node, map, text, to_json};
use super::sets::{self, Set};
use super::yaml::to_yaml;
use super::{File, generated_by, words};
use crate::Table;

/// A version of OpenAPI, as far as it matters here.
#[derive(Clone, Copy, PartialEq)]
enum Version {
    /// Its schemas are a dialect of their own: no `const`, no `examples`.
    V3_0,
    /// Its schemas are JSON Schema 2020-12.
    V3_1,
}

/// How the open component is written.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// A plain string: what most generators make something good of.
    Text,
    /// One of the known values or any string.
    AnyOf,
}

/// The target `openapi-3.1`: `<table>.openapi.yaml` and `.json`, and where anything in the table is open
/// `<table>.anyof.openapi.yaml`.
pub(super) fn emit_3_1(table: &Table) -> Vec<File> {
    files(table, Version::V3_1)
}

/// The target `openapi-3.0`: the same files.
pub(super) fn emit_3_0(table: &Table) -> Vec<File> {
    files(table, Version::V3_0)
}

fn files(table: &Table, version: Version) -> Vec<File> {
    let reasons = sets::of_reasons(table);
    let columns: Vec<Set<'_>> = sets::of_columns(table).collect();
    let sets: Vec<&Set<'_>> = std::iter::once(&reasons).chain(&columns).collect();
    let document = |form| {
        let components = sets.iter().flat_map(|set| components(set, version, form)).collect();
        document(table, version, &reasons, components)
    };
    let (path, comment) = (format!("{}.openapi", table.name), generated_by(table));
    let main = document(Form::Text);
    let mut files = vec![
        File { path: format!("{path}.yaml"), text: to_yaml(&comment, &main) },
        File { path: format!("{path}.json"), text: to_json(&main) },
    ];
    // Where nothing is open there is but one form.
    if sets.iter().any(|set| set.open) {
        let text = to_yaml(&comment, &document(Form::AnyOf));
        files.push(File { path: format!("{}.anyof.openapi.yaml", table.name), text });
    }
    files
}

fn document<'a>(table: &'a Table, version: Version, reasons: &Set<'_>, components: Map<'a>) -> Node<'a> {
    let number = if version == Version::V3_0 { "3.0.3" } else { "3.1.0" };
    let mut root: Map<'a> = vec![
        ("openapi".into(), text(number)),
        ("x-generated".into(), text(generated_by(table))),
        ("info".into(), info(table, reasons)),
    ];
    if let Some(source) = &table.source {
        root.push(("externalDocs".into(), map([("url", text(source))])));
    }
    root.push(("paths".into(), Node::Map(vec![])));
    root.push(("components".into(), map([("schemas", Node::Map(components))])));
    Node::Map(root)
}
fn info<'a>(table: &'a Table, reasons: &Set<'_>) -> Node<'a> {
    let name = reasons.name;
    let known = if reasons.open {
        format!(
            "`{name}` is what a field refers to: it takes values that are not known yet. `{known}` takes the values \
             known today alone, as request parameters may want.",
            known = reasons.known_name()
        )
    } else {
        format!("`{name}` is what a field refers to.")
    };
    let description = format!("{}\n\nComponents to refer to from other documents. {known}", words::about(table));
    // A version is required; the table's revision is the only one there is.
    let version = table.revision.as_deref().unwrap_or("unversioned");
    map([("title", text(&table.title)), ("version", text(version)), ("description", text(description))])
}

fn components<'a>(set: &'a Set<'_>, version: Version, form: Form) -> Map<'a> {
    let closed = Node::Map(closed(set, version));
    if set.open {
        vec![(set.name.into(), Node::Map(open(set, version, form))), (set.known_name().into(), closed)]
    } else {
        vec![(set.name.into(), closed)]
    }
}

fn open<'a>(set: &'a Set<'_>, version: Version, form: Form) -> Map<'a> {
    let mut component: Map<'a> = match form {
        Form::Text => vec![("type".into(), text("string")), ("description".into(), text(list(set, set.open_words())))],
        Form::AnyOf => {
            let known = map([("$ref", text(format!("#/components/schemas/{}", set.known_name())))]);
            let any = map([("type", text("string"))]);
            vec![("description".into(), text(set.open_words())), ("anyOf".into(), Node::List(vec![known, any]))]
        }
    };
    if form == Form::Text {
        component.push(("x-extensible-enum".into(), wires(set)));
    }
    // The first value that may still be sent.
    if let Some(member) = set.members.iter().find(|member| !member.ended) {
        component.push(match version {
            Version::V3_0 => ("example".into(), text(member.wire)),
            Version::V3_1 => ("examples".into(), Node::List(vec![text(member.wire)])),
        });
    }
    component
}

fn closed<'a>(set: &'a Set<'_>, version: Version) -> Map<'a> {
    let all = |node: fn(&'a sets::Member<'_>) -> &'a str| set.members.iter().map(|member| text(node(member))).collect();
    let mut component = vec![
        ("type".into(), text("string")),
        ("description".into(), text(set.closed_words())),
        ("enum".into(), wires(set)),
        // Lists, parallel to `enum`: one generator refuses a document where these are maps.
        ("x-enum-varnames".into(), Node::List(all(|member| member.variant))),
        ("x-enum-descriptions".into(), Node::List(all(|member| &member.line))),
    ];
    // Without `const`, as in 3.0, a generator takes the annotations for a union of as many types.
    if version == Version::V3_1 {
        component.push(("oneOf".into(), Node::List(set.members.iter().map(annotated).collect())));
    }
    component
}

/// One value with its words: what OpenAPI 3.1.1 calls an annotated enumeration.
fn annotated<'a>(member: &'a sets::Member<'_>) -> Node<'a> {
    let mut node: Map<'a> = vec![
        ("const".into(), text(member.wire)),
        ("title".into(), text(member.variant)),
        ("description".into(), text(&*member.paragraphs)),
    ];
    if member.ended {
        node.push(("deprecated".into(), Node::Bool(true)));
    }
    Node::Map(node)
}

fn wires<'a>(set: &'a Set<'_>) -> Node<'a> {
    Node::List(set.members.iter().map(|member| text(member.wire)).collect())
}

/// The words followed by every value with its own, as a Markdown list: what many tools show and nothing else.
fn list(set: &Set<'_>, mut words: String) -> String {
    words.push('\n');
    for member in &set.members {
        words.push_str("\n* ");
        words.push_str(&words::code(member.wire));
        words.push_str(" - ");
        words.push_str(&member.line);
    }
    words.push('\n');
    words
}
