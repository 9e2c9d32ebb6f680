//! A table as it was written: the shape of the file and nothing more, every value with its place.
//!
//! The types double as the source of the format's JSON Schema ([`crate::format_schema`]), so a field's docs are what an
//! editor shows while somebody types the key.

mod missing;

use std::borrow::Cow;

#[cfg(feature = "all-targets")]
use schemars::JsonSchema;

use crate::problem::Span;
use crate::tree::Node;

/// The format's version that this crate reads.
pub const FORMAT: i64 = 1;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// A text with its place, borrowed from the file where no escape had to be undone.
pub type Text<'a> = At<Cow<'a, str>>;

/// A mapping whose keys its author chooses, in the order of the file; a key may still be there twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Entries<'a, T>(pub Vec<(Text<'a>, T)>);

/// A table of reason codes: one list of reasons, with what is known about each.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "all-targets", derive(JsonSchema))]
#[cfg_attr(feature = "all-targets", schemars(title = "Table of reason codes", deny_unknown_fields))]
pub struct Spec<'a> {
    /// The version of this file format: 1.
    #[cfg_attr(feature = "all-targets", schemars(extend("const" = FORMAT)))]
    pub format: At<i64>,
    /// Makes the table an overlay of another: the path of that table, relative to this file, or the name of a table that
    /// ships with `reasons`. Example: `retell-disconnection`.
    pub extends: Option<Text<'a>>,
    /// The table's name in kebab-case; names files, modules and packages. Example: `retell-disconnection`.
    #[cfg_attr(feature = "all-targets", schemars(regex(pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")))]
    pub name: Text<'a>,
    /// The generated type's name in UpperCamelCase. Example: `DisconnectionReason`. An overlay that leaves it out has the
    /// name of the table that it extends.
    #[cfg_attr(feature = "all-targets", schemars(rename = "type", regex(pattern = "^[A-Z][A-Za-z0-9]*$")))]
    pub type_name: Text<'a>,
    /// What the table is, in one line without a full stop.
    pub title: Text<'a>,
    /// What the reasons are about, as Markdown.
    pub docs: Option<Text<'a>>,
    /// The page of record: an `http` or `https` address.
    pub source: Option<Text<'a>>,
    /// The state of the source that the table follows: a date or any other label.
    pub revision: Option<Text<'a>>,
    /// Whether reasons may be added to the list by whoever owns it. Default: true.
    #[cfg_attr(feature = "all-targets", schemars(with = "Option<bool>"))]
    pub open: Option<At<bool>>,
    /// Remarks that concern the whole table, each as Markdown.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub notes: Vec<Text<'a>>,
    /// Declares that reasons carry numeric codes.
    pub code: Option<CodeSpec<'a>>,
    /// Names and codes that no reason may ever take.
    pub reserved: Option<ReservedSpec<'a>>,
    /// How `reasons diff` is to judge changes in this table: kinds of change (`reasons diff --rules` lists them) with
    /// their level.
    #[cfg_attr(feature = "all-targets", schemars(default, with = "crate::format_schema::Compatibility"))]
    pub compatibility: Entries<'a, Text<'a>>,
    /// What is known about each reason: snake_case column names with their declarations.
    #[cfg_attr(
        feature = "all-targets",
        schemars(default, extend("propertyNames" = {"pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"}))
    )]
    pub columns: Entries<'a, ColumnSpec<'a>>,
    /// Files with translations: the path of each, relative to this file, by language tag. Such a file is a mapping of wire
    /// names to a mapping of column names to texts.
    #[cfg_attr(
        feature = "all-targets",
        schemars(default, extend("propertyNames" = {"pattern": crate::format_schema::LANGUAGE}))
    )]
    pub translations: Entries<'a, Text<'a>>,
    /// The reasons by wire name (the exact text on the wire), in the order in which they are to be listed.
    ///
    /// In an overlay, an entry whose name the extended table has adds to that reason, and any other is a reason of the
    /// overlay's own.
    #[cfg_attr(feature = "all-targets", schemars(extend("minProperties" = 1)))]
    pub reasons: Entries<'a, ReasonSpec<'a>>,
}

/// A file of translations: for each reason the texts of its columns in one language.
pub type TranslationsSpec<'a> = Entries<'a, Vec<(Text<'a>, Text<'a>)>>;

/// For a value of an enum column, by the column's name, what another column is to hold.
pub type ByColumn<'a> = Entries<'a, Entries<'a, Node<'a>>>;

/// Declares that reasons carry numeric codes, each unique.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "all-targets", derive(JsonSchema))]
#[cfg_attr(feature = "all-targets", schemars(rename = "Code", deny_unknown_fields))]
pub struct CodeSpec<'a> {
    /// What the number is, as Markdown.
    pub docs: Text<'a>,
    /// The integer type: u8, u16, u32 or i32. Default: i32.
    #[cfg_attr(
        feature = "all-targets",
        schemars(rename = "type", extend("enum" = ["u8", "u16", "u32", "i32"]))
    )]
    pub kind: Option<Text<'a>>,
    /// Whether reasons may be without a code. Default: false.
    #[cfg_attr(feature = "all-targets", schemars(with = "Option<bool>"))]
    pub optional: Option<At<bool>>,
}

/// Names and codes that no reason may ever take.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "all-targets", derive(JsonSchema))]
#[cfg_attr(feature = "all-targets", schemars(rename = "Reserved", deny_unknown_fields))]
pub struct ReservedSpec<'a> {
    /// Wire names, for example some that handlers invented and that never existed.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub names: Vec<Text<'a>>,
    /// Numeric codes.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub codes: Vec<At<i64>>,
}

/// The words that a column's `type` may be, each also after `list of `.
pub const KINDS: [&str; 8] = ["text", "boolean", "integer", "number", "duration", "url", "enum", "reason"];

/// What a column may say about texts that are missing in one of its languages.
pub const UNTRANSLATED: [&str; 3] = ["error", "warn", "allow"];

/// Declares a column: an attribute that every reason has a value for, or may have.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "all-targets", derive(JsonSchema))]
#[cfg_attr(feature = "all-targets", schemars(rename = "Column", deny_unknown_fields))]
pub struct ColumnSpec<'a> {
    /// What the values mean, as Markdown.
    pub docs: Text<'a>,
    /// The values' type: text, boolean, integer, number, duration, url, enum, reason, or `list of` one of these.
    #[cfg_attr(
        feature = "all-targets",
        schemars(
            rename = "type",
            regex(pattern = "^(list of )?(text|boolean|integer|number|duration|url|enum|reason)$")
        )
    )]
    pub kind: Text<'a>,
    /// Whether a reason may be without a value. Default: false.
    #[cfg_attr(feature = "all-targets", schemars(with = "Option<bool>"))]
    pub optional: Option<At<bool>>,
    /// The value of every reason that does not state one.
    pub default: Option<Node<'a>>,
    /// The value of reasons that do not state one, by what an enum column holds that is declared before this one; goes
    /// before `default`. Example: `{call_status: {error: critical, not_connected: warn}}`.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub default_for: ByColumn<'a>,
    /// The least that reasons may have, by what an enum column holds; values of an enum grow in the order in which they are
    /// listed. Example: `{call_status: {error: warn}}`.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub at_least: ByColumn<'a>,
    /// The most that reasons may have; as `at_least`.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub at_most: ByColumn<'a>,
    /// Text columns: the languages of the texts as BCP 47 tags; the first is the one to fall back on. Example: `[en, de]`.
    #[cfg_attr(
        feature = "all-targets",
        schemars(default, inner(regex(pattern = crate::format_schema::LANGUAGE)))
    )]
    pub languages: Vec<Text<'a>>,
    /// Columns with `languages`: what to do about a text that is missing in one of them. Default: warn.
    #[cfg_attr(feature = "all-targets", schemars(extend("enum" = UNTRANSLATED)))]
    pub untranslated: Option<Text<'a>>,
    /// Enum columns: the generated type's name in UpperCamelCase, where the one made from the column's name is bad.
    #[cfg_attr(feature = "all-targets", schemars(regex(pattern = "^[A-Z][A-Za-z0-9]*$")))]
    pub type_name: Option<Text<'a>>,
    /// Enum columns: whether values may be added by whoever owns the list. Default: false.
    #[cfg_attr(feature = "all-targets", schemars(with = "Option<bool>"))]
    pub open: Option<At<bool>>,
    /// Enum columns: the values, each with what it means.
    #[cfg_attr(feature = "all-targets", schemars(extend("minProperties" = 1)))]
    pub values: Option<Entries<'a, ValueSpec<'a>>>,
}

/// What a value of an enum column means: a text, or a mapping where the value also needs a variant of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueSpec<'a> {
    /// What it means, as Markdown.
    pub docs: Text<'a>,
    /// The name in generated code, in UpperCamelCase, where the derived one is bad.
    pub variant: Option<Text<'a>>,
}

/// One reason: what it means and its value for each column.
///
/// Keys besides the ones listed are the table's own columns.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "all-targets", derive(JsonSchema))]
#[cfg_attr(
    feature = "all-targets",
    schemars(
        rename = "Reason",
        extend("additionalProperties" = crate::format_schema::column_values()),
        extend("propertyNames" = {"pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"}),
    )
)]
pub struct ReasonSpec<'a> {
    /// What it means, as Markdown.
    pub docs: Text<'a>,
    /// The numeric code; the table declares `code`.
    #[cfg_attr(feature = "all-targets", schemars(with = "Option<i64>"))]
    pub code: Option<At<i64>>,
    /// Whether a code is there that could not be read, which was reported.
    #[cfg_attr(feature = "all-targets", schemars(skip))]
    pub code_unread: bool,
    /// The name in generated code, in UpperCamelCase, where the one derived from the wire name is bad.
    #[cfg_attr(feature = "all-targets", schemars(regex(pattern = "^[A-Z][A-Za-z0-9]*$")))]
    pub variant: Option<Text<'a>>,
    /// Other texts on the wire that mean this reason.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub aliases: Vec<Text<'a>>,
    /// Further remarks, each as Markdown.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub notes: Vec<Text<'a>>,
    /// What one may meet, each a text of its own.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub examples: Vec<Text<'a>>,
    /// Pages that tell more: `http` or `https` addresses.
    #[cfg_attr(feature = "all-targets", schemars(default))]
    pub links: Vec<Text<'a>>,
    /// The revision that brought it.
    pub added: Option<Text<'a>>,
    /// Says that it should no longer be sent, or that its owner means to remove it.
    pub deprecated: Option<EndingSpec<'a>>,
    /// Makes it a tombstone: no longer sent, its names never reused, still recognised.
    pub removed: Option<EndingSpec<'a>>,
    /// Values by column name; typed by the columns, so checked later.
    /// `None` when the reason could not be read, which was reported.
    #[cfg_attr(feature = "all-targets", schemars(skip))]
    pub values: Option<Vec<(Text<'a>, Node<'a>)>>,
    /// Texts that stand apart from the reason: in an overlay, or in a file of translations.
    #[cfg_attr(feature = "all-targets", schemars(skip))]
    pub translations: Vec<Translation<'a>>,
    /// Where the whole entry stands, without its key.
    #[cfg_attr(feature = "all-targets", schemars(skip))]
    pub body: Span,
}

/// One text of a localised column.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation<'a> {
    /// The column's name.
    pub column: Text<'a>,
    /// The language's tag.
    pub language: Text<'a>,
    /// The text.
    pub text: Text<'a>,
}

/// When and why a reason was deprecated or removed.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "all-targets", derive(JsonSchema))]
#[cfg_attr(feature = "all-targets", schemars(rename = "Ending", deny_unknown_fields))]
pub struct EndingSpec<'a> {
    /// The revision that did it.
    pub since: Text<'a>,
    /// Why, or what to do, as Markdown.
    pub note: Option<Text<'a>>,
    /// The wire name of the reason that took its place.
    pub replaced_by: Option<Text<'a>>,
}
