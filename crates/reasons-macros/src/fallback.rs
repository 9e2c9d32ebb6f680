//! What stands in for a refused table, so that code which uses it has no further errors.
//!
//! The type, its variants and its columns as far as they can be read, with values that mean nothing: the build fails
//! anyway, and nothing of this ever runs.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use reasons_codegen::Problems;
use reasons_codegen::names;
use reasons_codegen::parse;
use reasons_codegen::spec::{CodeSpec, ColumnSpec, ReasonSpec, Spec, Text};
use reasons_codegen::table::{Code, CodeKind, Column, Enum, EnumValue, Kind, Reason, Table, Value};

/// How many lines that are not YAML are passed over in search of the rest.
const PASSED_OVER: usize = 8;

/// A sound table as near to the refused one as can be; `None` when not even the type's name can be read.
pub fn table(problems: &Problems) -> Option<Table> {
    let mut text = problems.text.clone();
    for _ in 0..PASSED_OVER {
        let mut found = Vec::new();
        if let Some(spec) = parse::parse(&text, &mut found) {
            return sound(&with_extended(spec, problems));
        }
        let start = found.first()?.span.start as usize;
        text = without_line(&text, start)?;
    }
    None
}

/// The table together with those that it extends, as far as they were read.
fn with_extended<'a>(own: Spec<'a>, problems: &'a Problems) -> Spec<'a> {
    let read = problems.others.iter().filter_map(|other| parse::parse(&other.text, &mut Vec::new()));
    // What has no name is a file of translations.
    let mut chain: Vec<Spec<'a>> = read.filter(|spec| own.extends.is_some() && !spec.name.is_missing()).collect();
    let Some(mut whole) = chain.pop() else { return own };
    for spec in chain.into_iter().rev().chain([own]) {
        if !spec.type_name.is_missing() {
            whole.type_name = spec.type_name;
        }
        whole.name = spec.name;
        // Of two that are called alike only the first is taken.
        whole.columns.0.extend(spec.columns.0);
        whole.reasons.0.extend(spec.reasons.0);
    }
    whole
}

/// The text without the line at `at`, or without the last line before it that says something.
fn without_line(text: &str, at: usize) -> Option<String> {
    let end = text.get(at..)?.find('\n').map_or(text.len(), |newline| at + newline);
    let kept = text[..end].trim_end();
    let start = kept.rfind('\n').map_or(0, |newline| newline + 1);
    (!kept.is_empty()).then(|| format!("{}{}", &text[..start], &text[kept.len()..]))
}

fn sound(spec: &Spec<'_>) -> Option<Table> {
    let type_name = spec.type_name.value.to_string();
    if !names::is_upper_camel(&type_name) {
        return None;
    }
    let columns = columns(spec, &type_name);
    let code = spec.code.as_ref().map(code);
    let reasons = reasons(spec, &columns, code.as_ref());
    let name = if names::is_kebab(&spec.name.value) { spec.name.value.to_string() } else { "refused".into() };
    (!reasons.is_empty()).then(|| Table {
        name,
        type_name,
        title: "Stands in for a table that was refused".into(),
        docs: None,
        source: None,
        revision: None,
        open: spec.open.as_ref().is_none_or(|open| open.value),
        notes: Vec::new(),
        code,
        columns,
        reserved_names: Vec::new(),
        reserved_codes: Vec::new(),
        compatibility: Vec::new(),
        reasons,
    })
}

fn columns(spec: &Spec<'_>, type_name: &str) -> Vec<Column> {
    let mut types: HashSet<String> = names::types_of(type_name).into();
    let mut taken: HashSet<&str> = names::REASON_KEYS.into_iter().chain(names::METHODS).collect();
    let usable = spec.columns.0.iter().filter(|(name, _)| names::is_snake(&name.value) && taken.insert(&name.value));
    usable.filter_map(|(name, column)| self::column(&name.value, column, &mut types)).collect()
}

fn column(name: &str, spec: &ColumnSpec<'_>, types: &mut HashSet<String>) -> Option<Column> {
    let word = spec.kind.value.as_ref();
    let item = word.strip_prefix("list of ");
    let kind = match item.unwrap_or(word) {
        "enum" => Kind::Enum(enumeration(name, spec, types)?),
        word => Kind::named(word)?,
    };
    let optional = item.is_none() && spec.optional.as_ref().is_some_and(|optional| optional.value);
    Some(Column { name: name.into(), docs: String::new(), kind, list: item.is_some(), optional, languages: Vec::new() })
}

fn enumeration(name: &str, spec: &ColumnSpec<'_>, types: &mut HashSet<String>) -> Option<Enum> {
    let given = spec.type_name.as_ref().map(|name| name.value.to_string()).filter(|name| names::is_upper_camel(name));
    let type_name = given.or_else(|| names::variant_of(name)).filter(|name| types.insert(name.clone()))?;
    let mut variants = HashSet::new();
    let listed = &spec.values.as_ref()?.0;
    let values: Vec<_> = listed
        .iter()
        .filter_map(|(wire, value)| {
            let variant = variant(&wire.value, value.variant.as_ref(), &mut variants)?;
            Some(EnumValue { wire: wire.value.to_string(), variant, docs: String::new() })
        })
        .collect();
    let open = spec.open.as_ref().is_some_and(|open| open.value);
    (!values.is_empty()).then_some(Enum { type_name, open, values })
}

/// The variant as the table means it, unless it is malformed or there already.
fn variant(wire: &str, given: Option<&Text<'_>>, seen: &mut HashSet<String>) -> Option<String> {
    let given = given.map(|name| name.value.to_string()).filter(|name| names::is_upper_camel(name));
    let variant = given.or_else(|| names::variant_of(wire))?;
    let taken = names::TAKEN_VARIANTS.iter().any(|taken| names::fold(taken) == names::fold(&variant));
    (!taken && seen.insert(names::fold(&variant))).then_some(variant)
}

fn code(spec: &CodeSpec<'_>) -> Code {
    let kind = match spec.kind.as_ref().map(|kind| &*kind.value) {
        Some("u8") => CodeKind::U8,
        Some("u16") => CodeKind::U16,
        Some("u32") => CodeKind::U32,
        _ => CodeKind::I32,
    };
    Code { docs: String::new(), kind, optional: spec.optional.as_ref().is_some_and(|optional| optional.value) }
}

fn reasons(spec: &Spec<'_>, columns: &[Column], code: Option<&Code>) -> Vec<Reason> {
    let mut wires = HashSet::new();
    let mut variants = HashSet::new();
    let mut codes = BTreeSet::new();
    let named = spec.reasons.0.iter().filter(|(wire, _)| wires.insert(wire.value.as_ref()));
    named
        .filter_map(|(wire, reason)| {
            let variant = variant(&wire.value, reason.variant.as_ref(), &mut variants)?;
            let code = match code {
                Some(code) => Some(free_code(code, reason, &mut codes)?),
                None => None,
            };
            Some(self::reason(&wire.value, variant, code, columns))
        })
        .collect()
}

/// The reason's code, or the least free one if it has none that is its own.
fn free_code(code: &Code, reason: &ReasonSpec<'_>, taken: &mut BTreeSet<i64>) -> Option<i64> {
    let most = match code.kind {
        CodeKind::U8 => u8::MAX.into(),
        CodeKind::U16 => u16::MAX.into(),
        CodeKind::U32 | CodeKind::I32 => i32::MAX.into(),
    };
    let own = reason.code.as_ref().map(|code| code.value).filter(|own| (0..=most).contains(own));
    let free = own.into_iter().chain(0..=most).find(|code| !taken.contains(code))?;
    taken.insert(free);
    Some(free)
}

fn reason(wire: &str, variant: String, code: Option<i64>, columns: &[Column]) -> Reason {
    Reason {
        wire: wire.into(),
        variant,
        docs: "Of a table that was refused.".into(),
        code,
        aliases: Vec::new(),
        notes: Vec::new(),
        examples: Vec::new(),
        links: Vec::new(),
        added: None,
        deprecated: None,
        removed: None,
        values: columns.iter().map(value).collect(),
        translations: Vec::new(),
    }
}

fn value(column: &Column) -> Option<Value> {
    let value = match column.kind {
        _ if column.optional => return None,
        _ if column.list => Value::List(Vec::new()),
        Kind::Text => Value::Text(String::new()),
        Kind::Boolean => Value::Boolean(false),
        Kind::Integer => Value::Integer(0),
        Kind::Number => Value::Number(0.0),
        Kind::Duration => Value::Duration(Duration::ZERO),
        Kind::Url => Value::Url("https://example.com".into()),
        Kind::Enum(_) => Value::Enum(0),
        Kind::Reason => Value::Reason(0),
    };
    Some(value)
}
