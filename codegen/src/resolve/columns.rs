//! Columns: names that are free, types that exist, declarations that agree with themselves.

use std::collections::HashMap;

use heck::ToUpperCamelCase;

use crate::explain::Code;
use crate::names::{METHODS, REASON_KEYS, fold, is_snake, nearest, types_of};
use crate::problem::{Problem, Span, list, quoted};
use crate::spec::{ColumnSpec, KINDS, Spec, Text};
use crate::table::{Column, Enum, EnumValue, Kind, Value};
use crate::tree::Node;

use super::by_value::{ByValue, by_value};
use super::header::{MAX_IDENTIFIER, type_name};
use super::languages::{self, Cell};
use super::names::{Names, variant};
use super::values::value;

/// A table may have this many columns.
pub const MAX_COLUMNS: usize = 256;

/// A declared column, on the way to the model.
pub(super) struct Declared {
    /// As the model will have it.
    pub column: Column,
    /// The value of reasons that state none, and of which no column in `default_for` holds a value that has one.
    pub default: Option<Cell>,
    /// The value of reasons that state none, by what other columns hold.
    pub default_for: Vec<ByValue>,
    /// Whether every reason has to state one.
    pub required: bool,
    /// Whether its name and type can be used; else its values are not looked at.
    pub sound: bool,
}

impl Declared {
    /// The value of a reason that states none; `row` are its values in the columns before.
    pub fn otherwise(&self, row: &[Option<Value>]) -> Option<Cell> {
        let by_value = self.default_for.iter().find_map(|default| default.of(row));
        by_value.map(|(cell, _)| cell).or(self.default.as_ref()).cloned()
    }
}

/// Reads a value of a column, and its texts by language where the column is localised.
pub(super) fn cell(node: &Node<'_>, column: &Column, names: &Names<'_>, problems: &mut Vec<Problem>) -> Option<Cell> {
    match column.languages.is_empty() {
        true => value(node, column, names, problems).map(|value| Cell { value: Some(value), texts: Vec::new() }),
        false => languages::texts(node, column, problems),
    }
}

pub(super) fn columns(spec: &Spec<'_>, names: &Names<'_>, problems: &mut Vec<Problem>) -> Vec<Declared> {
    let columns = &spec.columns.0;
    if let Some((extra, _)) = columns.get(MAX_COLUMNS) {
        problems.push(
            Problem::new(Code::E0108, extra.span, format!("this table has more than {MAX_COLUMNS} columns"))
                .label("the first one too many")
                .help("split the table, or leave to an overlay what only some of its users need"),
        );
    }
    let mut seen: HashMap<String, (&str, Span)> = HashMap::new();
    let mut types: HashMap<String, Option<Span>> =
        types_of(&spec.type_name.value).map(|name| (fold(&name), None)).into();
    let mut declared: Vec<Declared> = Vec::with_capacity(columns.len());
    for (name, column) in columns {
        if let Some((first, span)) = seen.insert(fold(&name.value), (&name.value, name.span)) {
            problems.push(repeated(name, first, span));
        }
        let usable = column_name(name, problems) & method_free(name, columns, problems);
        let before: Vec<&Column> = declared.iter().map(|declared| &declared.column).collect();
        let mut resolved = declaration(name, column, &before, names, problems);
        resolved.sound &= usable;
        if let Kind::Enum(found) = &resolved.column.kind {
            let place = column.type_name.as_ref().map_or(name.span, |given| given.span);
            free_type(&found.type_name, place, &mut types, problems);
            if found.open {
                // Schemas have the closed form of an open enum beside it.
                free_type(&format!("{}Known", found.type_name), place, &mut types, problems);
            }
        }
        declared.push(resolved);
    }
    declared
}

/// A column called as one before it, or so like it that some language spells both alike.
fn repeated(name: &Text<'_>, first: &str, span: Span) -> Problem {
    if first == name.value {
        return Problem::new(Code::E0102, name.span, format!("the column {} is declared twice", quoted(first)))
            .label("again")
            .other(span, "first here")
            .help("keep one of the two");
    }
    let title = format!("{} and {} are the same name in some languages", quoted(first), quoted(&name.value));
    Problem::new(Code::E0208, name.span, title)
        .label("differs by underscores alone")
        .other(span, "the other one")
        .help("give one of them another name: languages that write `callStatus` have no underscores")
}

fn column_name(name: &Text<'_>, problems: &mut Vec<Problem>) -> bool {
    let taken = REASON_KEYS.iter().chain(&METHODS).any(|taken| *taken == name.value);
    if !is_snake(&name.value) || name.value.len() > MAX_IDENTIFIER {
        problems.push(
            Problem::new(Code::E0207, name.span, format!("{} is no name for a column", quoted(&name.value)))
                .label("not in snake_case")
                .help("write lower-case words of ASCII with underscores, as in `call_status`"),
        );
    } else if taken {
        problems.push(
            Problem::new(Code::E0208, name.span, format!("a column cannot be called {}", quoted(&name.value)))
                .label("every reason has this already")
                .help(format!("choose another name, for example `{}_text`", name.value)),
        );
    }
    !taken
}

/// A localised column takes a second method: `label_in` for `label`.
fn method_free(name: &Text<'_>, columns: &[(Text<'_>, ColumnSpec<'_>)], problems: &mut Vec<Problem>) -> bool {
    let Some(localised) = name.value.strip_suffix("_in") else { return true };
    let of = columns.iter().find(|(other, column)| other.value == localised && !column.languages.is_empty());
    if let Some((of, _)) = of {
        problems.push(
            Problem::new(Code::E0208, name.span, format!("a column cannot be called {}", quoted(&name.value)))
                .label("the name of a method")
                .other(of.span, "that picks a text of this column by language")
                .help("choose another name"),
        );
    }
    of.is_none()
}

fn free_type(name: &str, place: Span, types: &mut HashMap<String, Option<Span>>, problems: &mut Vec<Problem>) {
    let Some(first) = types.insert(fold(name), Some(place)) else { return };
    let problem = Problem::new(Code::E0208, place, format!("two types would be called {}", quoted(name)))
        .help("give this column a `type_name` of its own");
    problems.push(match first {
        Some(first) => problem.label("the second one").other(first, "the first one"),
        None => problem.label("a type that is made for the table itself"),
    });
}

fn declaration(
    name: &Text<'_>,
    spec: &ColumnSpec<'_>,
    before: &[&Column],
    names: &Names<'_>,
    problems: &mut Vec<Problem>,
) -> Declared {
    let word = spec.kind.value.strip_prefix("list of ");
    let list = word.is_some();
    let optional = spec.optional.as_ref().is_some_and(|optional| optional.value);
    let kind = kind(name, word.unwrap_or(&spec.kind.value), spec, problems);
    let sound = kind.is_some();
    let kind = kind.unwrap_or(Kind::Text);
    let reported = problems.len();
    let languages = if sound { languages::languages(spec, &kind, list, problems) } else { Vec::new() };
    let sound = sound && problems.len() == reported;
    let column = Column {
        name: name.value.clone().into_owned(),
        docs: spec.docs.value.clone().into_owned(),
        kind,
        list,
        optional,
        languages,
    };
    if let (true, Some(default)) = (optional, &spec.default) {
        problems.push(
            Problem::new(Code::E0304, default.span, "a column with a default is never without a value")
                .label("so this and `optional: true` contradict each other")
                .help("keep one of the two"),
        );
    }
    let default = spec.default.as_ref().filter(|_| sound).and_then(|node| cell(node, &column, names, problems));
    if let (Some(Cell { value: None, .. }), Some(node)) = (&default, &spec.default) {
        problems.push(languages::no_fallback(name, &column, node.span));
    }
    let default_for = match sound {
        true => by_value("default_for", &spec.default_for, &column, before, names, problems),
        false => Vec::new(),
    };
    let required = !optional && spec.default.is_none();
    let default = default.or(empty(list, optional).map(|value| Cell { value: Some(value), texts: Vec::new() }));
    Declared { column: Column { optional: optional && !list, ..column }, default, default_for, required, sound }
}

/// An optional list is empty where it is not stated.
fn empty(list: bool, optional: bool) -> Option<Value> {
    (list && optional).then(|| Value::List(Vec::new()))
}

fn kind(name: &Text<'_>, word: &str, spec: &ColumnSpec<'_>, problems: &mut Vec<Problem>) -> Option<Kind> {
    let kind = match (word, Kind::named(word)) {
        (_, Some(kind)) => kind,
        ("enum", None) => return enumeration(name, spec, problems).map(Kind::Enum),
        // Not there, which was reported.
        ("", None) => return None,
        (_, None) => {
            problems.push(unknown_kind(&spec.kind, word));
            return None;
        }
    };
    let enum_only = [
        ("values", spec.values.as_ref().map(|values| values.0.first().map_or(name.span, |(value, _)| value.span))),
        ("open", spec.open.as_ref().map(|open| open.span)),
        ("type_name", spec.type_name.as_ref().map(|name| name.span)),
    ];
    for (key, span) in enum_only {
        if let Some(span) = span {
            problems.push(
                Problem::new(
                    Code::E0304,
                    span,
                    format!("`{key}` is for enum columns, and this column is of type `{word}`"),
                )
                .label("means nothing here")
                .other(spec.kind.span, "the type")
                .help(format!("write `type: enum`, or take `{key}` out")),
            );
        }
    }
    Some(kind)
}

fn unknown_kind(kind: &Text<'_>, word: &str) -> Problem {
    let problem = Problem::new(Code::E0110, kind.span, format!("{} is no type for a column", quoted(&kind.value)));
    // What people write who come from other formats.
    let known = match word.strip_suffix('s').unwrap_or(word) {
        "string" | "str" => Some("text"),
        "bool" => Some("boolean"),
        "int" => Some("integer"),
        "float" | "double" => Some("number"),
        "uri" | "link" => Some("url"),
        "list" => Some("list of text"),
        word => nearest(word, KINDS),
    };
    let help = format!("the types are {}, each also as `list of …`", list(&KINDS));
    match known {
        Some(known) => {
            let whole = kind.value.replacen(word, known, 1);
            problem.label(format!("did you mean `{whole}`?")).help(help).fix(kind.span, whole)
        }
        None => problem.label("unknown type").help(help),
    }
}

fn enumeration(name: &Text<'_>, spec: &ColumnSpec<'_>, problems: &mut Vec<Problem>) -> Option<Enum> {
    if let Some(given) = &spec.type_name {
        type_name(given, problems);
    }
    let values = spec.values.as_ref().map(|values| values.0.as_slice()).unwrap_or_default();
    if values.is_empty() {
        problems.push(
            Problem::new(Code::E0304, spec.kind.span, "an enum column lists its values")
                .label("and this one has none")
                .help("add them, each with what it means:\n\nvalues:\n  ended: The call ended as expected."),
        );
        return None;
    }
    let mut wires: HashMap<&str, Span> = HashMap::new();
    let mut variants: HashMap<String, Span> = HashMap::new();
    let mut resolved = Vec::with_capacity(values.len());
    for (wire, value) in values {
        if let Some(first) = wires.insert(&wire.value, wire.span) {
            problems.push(
                Problem::new(Code::E0102, wire.span, format!("the value {} is here twice", quoted(&wire.value)))
                    .label("again")
                    .other(first, "first here")
                    .help("keep one of the two"),
            );
            continue;
        }
        let place = value.variant.as_ref().map_or(wire.span, |given| given.span);
        let variant = variant(wire, value.variant.as_ref(), problems).unwrap_or_default();
        if let Some(first) = variants.insert(fold(&variant), place).filter(|_| !variant.is_empty()) {
            problems.push(
                Problem::new(Code::E0203, place, format!("two values get the variant {}", quoted(&variant)))
                    .label("the second one")
                    .other(first, "the first one")
                    .help("write one of them as a mapping with `docs` and a `variant` of its own"),
            );
        }
        let (wire, docs) = (wire.value.clone().into_owned(), value.docs.value.clone().into_owned());
        resolved.push(EnumValue { wire, variant, docs });
    }
    let derived = || name.value.to_upper_camel_case();
    let type_name = spec.type_name.as_ref().map_or_else(derived, |given| given.value.clone().into_owned());
    Some(Enum { type_name, open: spec.open.as_ref().is_some_and(|open| open.value), values: resolved })
}
