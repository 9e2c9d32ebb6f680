//! The whole table as JSON: what other programs read.
//!
//! [`TableJson`] is the contract. Every key is always there: what a reason has none of is `null` or an empty list, so
//! that a consumer in any language, or a template, asks for a key without asking first whether it exists. A consumer
//! ignores the keys it does not know: new ones may come without a new [`FORMAT`].

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{File, generated_by};
use crate::Table;
use crate::table;

/// The version of this form; it grows when a consumer of the version before would go wrong.
pub const FORMAT: u32 = 1;

/// A table of reason codes: its columns and its reasons, as data.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "Table of reason codes")]
pub struct TableJson<'a> {
    /// How this file was made.
    pub generated: String,
    /// The version of this form. Refuse a version you do not know; ignore keys you do not know.
    #[schemars(extend("const" = FORMAT))]
    pub format: u32,
    /// Kebab-case; names files, modules and packages (`retell-disconnection`).
    pub name: &'a str,
    /// UpperCamelCase; names the generated type (`DisconnectionReason`).
    #[serde(rename = "type")]
    pub type_name: &'a str,
    /// One line without a full stop.
    pub title: &'a str,
    /// What the reasons are about, as Markdown.
    pub docs: Option<&'a str>,
    /// The address of the page of record.
    pub source: Option<&'a str>,
    /// The state of the source that the table follows: a date or an opaque label.
    pub revision: Option<&'a str>,
    /// Whether more reasons may come: then take a wire name that is not here as it is.
    pub open: bool,
    /// Notes that concern the whole table, as Markdown.
    pub notes: &'a [String],
    /// Present when reasons carry numeric codes.
    pub code: Option<Code<'a>>,
    /// What no reason may ever take.
    pub reserved: Reserved<'a>,
    /// The attributes that reasons have, in order.
    pub columns: Vec<Column<'a>>,
    /// In table order. Removed reasons stay, with `removed` set.
    pub reasons: Vec<Reason<'a>>,
}

/// The declaration of the reasons' numeric codes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct Code<'a> {
    /// What the number is, as Markdown.
    pub docs: &'a str,
    /// Its integer type.
    #[serde(rename = "type")]
    pub kind: CodeType,
    /// Whether reasons may be without one.
    pub optional: bool,
}

/// An integer type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum CodeType {
    /// 0 to 255.
    U8,
    /// 0 to 65,535.
    U16,
    /// 0 to 4,294,967,295.
    U32,
    /// −2,147,483,648 to 2,147,483,647.
    I32,
}

/// Wire names and codes that no reason may ever take.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Reserved<'a> {
    /// Wire names.
    pub names: &'a [String],
    /// Codes.
    pub codes: &'a [i64],
}

/// An attribute that every reason has a value for, or may have one.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Column<'a> {
    /// snake_case; the key in a reason's `values`.
    pub name: &'a str,
    /// What the values mean, as Markdown.
    pub docs: &'a str,
    /// The type of a value, or of each item of a list.
    #[serde(rename = "type")]
    pub kind: ColumnType,
    /// Whether a value is a list of items.
    pub list: bool,
    /// Whether a value may be `null`. A list never is: it is empty instead.
    pub optional: bool,
    /// Present when the type is `enum`.
    #[serde(rename = "enum")]
    pub values: Option<Enum<'a>>,
}

/// The type of a column's values, and how they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ColumnType {
    /// Any text; a string.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number of 64 bits with sign: some readers of JSON lose digits beyond 53 bits.
    Integer,
    /// A number.
    Number,
    /// A length of time; a number of seconds, which may have a fraction.
    Duration,
    /// An absolute `http` or `https` address; a string.
    Url,
    /// One of the column's documented values; its `wire` string.
    Enum,
    /// Another reason of this table; its `wire` string.
    Reason,
}

/// The values of an enum column.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Enum<'a> {
    /// UpperCamelCase; names the generated type (`CallStatus`).
    #[serde(rename = "type")]
    pub type_name: &'a str,
    /// Whether values may be added later.
    pub open: bool,
    /// In the order of their declaration.
    pub values: Vec<EnumValue<'a>>,
}

/// One value of an enum column.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EnumValue<'a> {
    /// The exact string (`not_connected`).
    pub wire: &'a str,
    /// UpperCamelCase (`NotConnected`).
    pub variant: &'a str,
    /// What it means, as Markdown.
    pub docs: &'a str,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Reason<'a> {
    /// The exact string on the wire.
    pub wire: &'a str,
    /// UpperCamelCase; the name in generated code.
    pub variant: &'a str,
    /// What it means, as Markdown.
    pub docs: &'a str,
    /// The numeric code.
    pub code: Option<i64>,
    /// Other wire spellings that are taken for this reason.
    pub aliases: &'a [String],
    /// Further remarks, as Markdown.
    pub notes: &'a [String],
    /// What one may meet, each a text of its own.
    pub examples: &'a [String],
    /// Addresses of pages that tell more.
    pub links: &'a [String],
    /// The revision that brought it.
    pub added: Option<&'a str>,
    /// Present when it should no longer be sent.
    pub deprecated: Option<Ending<'a>>,
    /// Present when it is no longer sent; it is still to be recognised.
    pub removed: Option<Ending<'a>>,
    /// A value for every column, by its name, in the order of the columns.
    pub values: Values<'a>,
}

/// When and why a reason was deprecated or removed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Ending<'a> {
    /// The revision that did it.
    pub since: &'a str,
    /// Why, or what to do, as Markdown.
    pub note: Option<&'a str>,
    /// The wire name of the reason to use instead.
    pub replaced_by: Option<&'a str>,
}

/// The values of one reason, by column.
#[derive(Debug, Clone, PartialEq, JsonSchema)]
#[schemars(inline, with = "BTreeMap<String, Value<'static>>")]
pub struct Values<'a>(pub Vec<(&'a str, Value<'a>)>);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (column, value) in &self.0 {
            map.serialize_entry(column, value)?;
        }
        map.end()
    }
}

/// A value; the column's type says what it is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Value<'a> {
    /// No value; only where the column is optional.
    Absent,
    /// A boolean.
    Boolean(bool),
    /// An integer, a number, or a duration in seconds.
    Number(serde_json::Number),
    /// A text, an address, or the `wire` string of an enum's value or of a reason.
    Text(&'a str),
    /// The items of a list column.
    List(Vec<Value<'a>>),
}

/// The target `json`: `<table>.json`.
pub(super) fn emit(table: &Table) -> Vec<File> {
    // Writing plain data into memory fails for no table; were it to, the file would show it.
    let mut text = serde_json::to_string_pretty(&export(table)).unwrap_or_else(|error| error.to_string());
    text.push('\n');
    vec![File { path: format!("{}.json", table.name), text }]
}

/// The JSON Schema (2020-12) of [`TableJson`], ending in a newline.
pub fn schema() -> String {
    let schema =
        SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<TableJson<'_>>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_else(|error| error.to_string());
    text.push('\n');
    text
}

/// The table in this form.
pub fn export(table: &Table) -> TableJson<'_> {
    TableJson {
        generated: generated_by(table),
        format: FORMAT,
        name: &table.name,
        type_name: &table.type_name,
        title: &table.title,
        docs: table.docs.as_deref(),
        source: table.source.as_deref(),
        revision: table.revision.as_deref(),
        open: table.open,
        notes: &table.notes,
        code: table.code.as_ref().map(code),
        reserved: Reserved { names: &table.reserved_names, codes: &table.reserved_codes },
        columns: table.columns.iter().map(column).collect(),
        reasons: table.reasons.iter().map(|one| reason(table, one)).collect(),
    }
}

fn code(code: &table::Code) -> Code<'_> {
    let kind = match code.kind {
        table::CodeKind::U8 => CodeType::U8,
        table::CodeKind::U16 => CodeType::U16,
        table::CodeKind::U32 => CodeType::U32,
        table::CodeKind::I32 => CodeType::I32,
    };
    Code { docs: &code.docs, kind, optional: code.optional }
}

fn column(column: &table::Column) -> Column<'_> {
    let (kind, values) = match &column.kind {
        table::Kind::Text => (ColumnType::Text, None),
        table::Kind::Boolean => (ColumnType::Boolean, None),
        table::Kind::Integer => (ColumnType::Integer, None),
        table::Kind::Number => (ColumnType::Number, None),
        table::Kind::Duration => (ColumnType::Duration, None),
        table::Kind::Url => (ColumnType::Url, None),
        table::Kind::Reason => (ColumnType::Reason, None),
        table::Kind::Enum(values) => (ColumnType::Enum, Some(enumeration(values))),
    };
    Column { name: &column.name, docs: &column.docs, kind, list: column.list, optional: column.optional, values }
}

fn enumeration<'a>(values: &'a table::Enum) -> Enum<'a> {
    let value =
        |value: &'a table::EnumValue| EnumValue { wire: &value.wire, variant: &value.variant, docs: &value.docs };
    Enum { type_name: &values.type_name, open: values.open, values: values.values.iter().map(value).collect() }
}

fn reason<'a>(table: &'a Table, reason: &'a table::Reason) -> Reason<'a> {
    let pairs = table.columns.iter().zip(&reason.values);
    Reason {
        wire: &reason.wire,
        variant: &reason.variant,
        docs: &reason.docs,
        code: reason.code,
        aliases: &reason.aliases,
        notes: &reason.notes,
        examples: &reason.examples,
        links: &reason.links,
        added: reason.added.as_deref(),
        deprecated: reason.deprecated.as_ref().map(|one| ending(table, one)),
        removed: reason.removed.as_ref().map(|one| ending(table, one)),
        values: Values(pairs.map(|(column, one)| (&*column.name, value(table, column, one.as_ref()))).collect()),
    }
}

fn ending<'a>(table: &'a Table, ending: &'a table::Ending) -> Ending<'a> {
    Ending {
        since: &ending.since,
        note: ending.note.as_deref(),
        replaced_by: ending.replaced_by.map(|index| &*table.reasons[index].wire),
    }
}

fn value<'a>(table: &'a Table, column: &'a table::Column, one: Option<&'a table::Value>) -> Value<'a> {
    match one {
        None if column.list => Value::List(vec![]),
        None => Value::Absent,
        Some(table::Value::Text(text) | table::Value::Url(text)) => Value::Text(text),
        Some(table::Value::Boolean(boolean)) => Value::Boolean(*boolean),
        Some(table::Value::Integer(integer)) => Value::Number((*integer).into()),
        Some(table::Value::Number(number)) => float(*number),
        Some(table::Value::Duration(duration)) if duration.subsec_nanos() == 0 => {
            Value::Number(duration.as_secs().into())
        }
        Some(table::Value::Duration(duration)) => float(duration.as_secs_f64()),
        Some(table::Value::Enum(index)) => match &column.kind {
            table::Kind::Enum(values) => Value::Text(&values.values[*index].wire),
            _ => Value::Absent,
        },
        Some(table::Value::Reason(index)) => Value::Text(&table.reasons[*index].wire),
        Some(table::Value::List(items)) => {
            Value::List(items.iter().map(|item| value(table, column, Some(item))).collect())
        }
    }
}

/// The model holds finite numbers alone.
fn float(number: f64) -> Value<'static> {
    serde_json::Number::from_f64(number).map_or(Value::Absent, Value::Number)
}
