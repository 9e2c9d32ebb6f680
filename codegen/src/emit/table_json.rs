//! The whole table as JSON: what other programs read.
//!
//! [`TableJson`] is the contract. Every key is always there: what a reason has none of is `null` or an empty list, so
//! that a consumer in any language, or a template, asks for a key without asking first whether it exists. A consumer
//! ignores the keys it does not know: new ones may come without a new [`FORMAT`].

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::File;
use crate::Table;

mod export;

pub use export::export;

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
    /// The languages of the texts as BCP 47 tags, where the column is localised: values are in the first one, and texts in
    /// all of them are among a reason's `translations`.
    pub languages: &'a [String],
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
    /// The texts of localised columns, by the column's name and then by language; a text may be missing in any language.
    pub translations: Translations<'a>,
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

/// The texts of one reason, by column and language.
#[derive(Debug, Clone, PartialEq, JsonSchema)]
#[schemars(inline, with = "BTreeMap<String, BTreeMap<String, String>>")]
pub struct Translations<'a>(pub Vec<(&'a str, Texts<'a>)>);

/// The texts of one column, by language.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts<'a>(pub Vec<(&'a str, &'a str)>);

impl Serialize for Translations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(column, texts)| (column, texts)))
    }
}

impl Serialize for Texts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
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
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(without_format));
    let schema = settings.into_generator().into_root_schema_for::<TableJson<'_>>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_else(|error| error.to_string());
    text.push('\n');
    text
}

/// Rust's integer types are no formats that AJV knows, and its strict mode refuses a schema with an unknown one.
fn without_format(schema: &mut Schema) {
    schema.remove("format");
}
