//! The checked model: what emitters see, and all they see.
//!
//! A [`Table`] is plain data. It is made by [`resolve`](mod@crate::resolve) alone, which has checked every rule by
//! then: names are unique in every spelling, every required column has a value, every reference points to a reason
//! that exists. So an emitter cannot fail, and does not check again.

use std::time::Duration;

use crate::compatibility::{ChangeKind, Level};

/// One table: a type, its columns, its reasons in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Kebab-case; names files, modules and packages (`retell-disconnection`).
    pub name: String,
    /// UpperCamelCase; names the generated type (`DisconnectionReason`).
    pub type_name: String,
    /// One line without a full stop.
    pub title: String,
    /// What the reasons are about, as Markdown.
    pub docs: Option<String>,
    /// The page of record.
    pub source: Option<String>,
    /// The state of the source that the table follows: a date or an opaque label.
    pub revision: Option<String>,
    /// Whether the vendor may add reasons: decoders then keep unknown text either way, but exhaustive matches and
    /// closed schemas are not to be relied on.
    pub open: bool,
    /// Notes that concern the whole table, as Markdown.
    pub notes: Vec<String>,
    /// Present when reasons carry numeric codes.
    pub code: Option<Code>,
    /// In the order of their declaration.
    pub columns: Vec<Column>,
    /// Wire names that no reason may ever take.
    pub reserved_names: Vec<String>,
    /// Codes that no reason may ever take.
    pub reserved_codes: Vec<i64>,
    /// How much changes of some kinds are in this table, where that is not what [`RULES`](crate::compatibility::RULES)
    /// say; each kind once, in the order of their declaration.
    pub compatibility: Vec<(ChangeKind, Level)>,
    /// In table order, tombstones included.
    pub reasons: Vec<Reason>,
}

/// The declaration of the reasons' numeric codes.
#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    /// What the number is, as Markdown.
    pub docs: String,
    /// Its integer type.
    pub kind: CodeKind,
    /// Whether reasons may be without one.
    pub optional: bool,
}

/// The integer type of a table's codes, as its author declared it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeKind {
    /// 0 to 255.
    U8,
    /// 0 to 65,535.
    U16,
    /// 0 to 4,294,967,295.
    U32,
    /// −2,147,483,648 to 2,147,483,647; the default.
    I32,
}

/// A typed attribute that every reason has a value for, or may have one.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// snake_case (`call_status`).
    pub name: String,
    /// What the values mean, as Markdown.
    pub docs: String,
    /// The type of a value, or of each item when `list` is set.
    pub kind: Kind,
    /// Whether a value is a list of items.
    pub list: bool,
    /// Whether a reason may be without a value. A list is never optional: without a value it is empty.
    pub optional: bool,
    /// The languages of the texts as BCP 47 tags, where the column is localised; the first is the one to fall back on, and
    /// the one that the values are in.
    pub languages: Vec<String>,
}

/// The type of a column's values.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Any text.
    Text,
    /// True or false.
    Boolean,
    /// A whole number of 64 bits with sign.
    Integer,
    /// A finite floating-point number of 64 bits.
    Number,
    /// A length of time, to the nanosecond.
    Duration,
    /// An absolute `http` or `https` address.
    Url,
    /// One of a list of documented values.
    Enum(Enum),
    /// Another reason of the same table.
    Reason,
}

impl Kind {
    /// The type that a table calls `word`; `None` for `enum`, which needs values as well, and for what is no type.
    pub fn named(word: &str) -> Option<Kind> {
        Some(match word {
            "text" => Kind::Text,
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "duration" => Kind::Duration,
            "url" => Kind::Url,
            "reason" => Kind::Reason,
            _ => return None,
        })
    }
}

/// A column's own enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// UpperCamelCase (`CallStatus`), unique among the table's types.
    pub type_name: String,
    /// Whether values may be added later.
    pub open: bool,
    /// In the order of their declaration.
    pub values: Vec<EnumValue>,
}

/// One value of a column's enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The exact string (`not_connected`).
    pub wire: String,
    /// UpperCamelCase (`NotConnected`), unique within the column.
    pub variant: String,
    /// What it means, as Markdown.
    pub docs: String,
}

/// One reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The exact string on the wire.
    pub wire: String,
    /// UpperCamelCase, unique in the table in every spelling a target uses.
    pub variant: String,
    /// What it means, as Markdown.
    pub docs: String,
    /// The numeric code.
    pub code: Option<i64>,
    /// Other wire spellings that decode to this reason.
    pub aliases: Vec<String>,
    /// Further remarks, as Markdown.
    pub notes: Vec<String>,
    /// What one may meet, each a text of its own.
    pub examples: Vec<String>,
    /// Pages that tell more.
    pub links: Vec<String>,
    /// The revision that brought it.
    pub added: Option<String>,
    /// Present when it should no longer be sent.
    pub deprecated: Option<Ending>,
    /// Present when it is a tombstone: no longer sent, its names never reused, still recognised.
    pub removed: Option<Ending>,
    /// Parallel to [`Table::columns`]; `None` only where the column is optional.
    pub values: Vec<Option<Value>>,
    /// The texts of localised columns: parallel to [`Table::columns`], and then to [`Column::languages`], the first
    /// included. Empty where no column of the table is localised.
    pub translations: Vec<Vec<Option<String>>>,
}

/// When and why a reason was deprecated or removed.
#[derive(Debug, Clone, PartialEq)]
pub struct Ending {
    /// The revision that did it.
    pub since: String,
    /// Why, or what to do, as Markdown.
    pub note: Option<String>,
    /// Index into [`Table::reasons`].
    pub replaced_by: Option<usize>,
}

/// A column's value for one reason.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Of [`Kind::Text`].
    Text(String),
    /// Of [`Kind::Boolean`].
    Boolean(bool),
    /// Of [`Kind::Integer`].
    Integer(i64),
    /// Of [`Kind::Number`]; finite.
    Number(f64),
    /// Of [`Kind::Duration`].
    Duration(Duration),
    /// Of [`Kind::Url`].
    Url(String),
    /// Of [`Kind::Enum`]: index into [`Enum::values`].
    Enum(usize),
    /// Of [`Kind::Reason`]: index into [`Table::reasons`].
    Reason(usize),
    /// Of a column with [`Column::list`] set; holds no list.
    List(Vec<Value>),
}
