//! A comparison as JSON, for other programs.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, transform::RecursiveTransform};
use serde::Serialize;

use super::{Change, Diff, Subject, Version, sentence};
use crate::problem::Place;

/// The version of this form; it grows when a consumer of the version before would go wrong.
pub const FORMAT: u32 = 1;

/// What changed from one version of a table to another.
///
/// Every key is always there. A consumer ignores the keys it does not know.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "Changes to a table of reason codes")]
pub struct DiffJson {
    /// The version of this form. Refuse a version you do not know; ignore keys you do not know.
    #[schemars(extend("const" = FORMAT))]
    pub format: u32,
    /// The version before.
    pub old: FileJson,
    /// The version after.
    pub new: FileJson,
    /// What the changes come to.
    pub verdict: VerdictJson,
    /// Every change, in the order of the new table; those that the table ignores, too.
    pub changes: Vec<ChangeJson>,
}

/// One version of a table.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Version")]
pub struct FileJson {
    /// Where it was read from, as given: a path, or `REV:path`.
    pub file: String,
    /// The table's name.
    pub name: String,
    /// The state of the source that it follows.
    pub revision: Option<String>,
}

/// What all changes come to.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Verdict")]
pub struct VerdictJson {
    /// `patch`, `minor` or `major`; null where nothing changed that counts.
    pub level: Option<&'static str>,
    /// Whom it affects: `wire`, `source`, `data`, `policy`.
    pub breaks: Vec<&'static str>,
    /// How many changes are major.
    pub major: usize,
    /// How many are minor.
    pub minor: usize,
    /// How many are patches.
    pub patch: usize,
    /// How many the table says to ignore.
    pub ignored: usize,
    /// The version of a package of the old table.
    pub last_version: String,
    /// The version that may follow it.
    pub next_version: String,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Change")]
pub struct ChangeJson {
    /// What kind of change: `reason-added`; `reasons diff --rules` lists them all. New kinds may come.
    pub kind: &'static str,
    /// `ignore`, `patch`, `minor` or `major`.
    pub level: &'static str,
    /// Whether the level is the table's own, by its `compatibility`.
    pub by_table: bool,
    /// Whom it affects: `wire`, `source`, `data`, `policy`.
    pub breaks: Vec<&'static str>,
    /// What changed, by its name in the new table if it is there.
    pub part: PartJson,
    /// Which key of it: `docs`, `deprecated.since`, a column's name; null when it came or went as a whole.
    pub key: Option<String>,
    /// What was there, as a table would write it.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
    /// The change in words.
    pub message: String,
    /// A guess at what was meant; no part of the verdict.
    pub hint: Option<String>,
    /// Where it was in the old file; null for what was not there.
    pub before: Option<PlaceJson>,
    /// Where it is in the new file; null for what is gone.
    pub after: Option<PlaceJson>,
    /// The same, but for what is gone, where it would be.
    pub near: PlaceJson,
}

/// A part of a table.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "Part")]
pub struct PartJson {
    /// `table`, `column`, `enum-value` or `reason`.
    pub kind: &'static str,
    /// Its name, or wire name; null for the table.
    pub name: Option<String>,
    /// The column of an enum's value.
    pub column: Option<String>,
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Place")]
pub struct PlaceJson {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

/// The comparison as one JSON document ([`DiffJson`]), ending in a newline.
pub fn json(diff: &Diff<'_>) -> String {
    let verdict = &diff.verdict;
    let json = DiffJson {
        format: FORMAT,
        old: file(diff.old),
        new: file(diff.new),
        verdict: VerdictJson {
            level: verdict.level.map(|level| level.as_str()),
            breaks: verdict.breaks.iter().map(|audience| audience.as_str()).collect(),
            major: verdict.major,
            minor: verdict.minor,
            patch: verdict.patch,
            ignored: verdict.ignored,
            last_version: diff.next.last.clone(),
            next_version: diff.next.next.clone(),
        },
        changes: diff.changes.iter().map(|change| self::change(diff, change)).collect(),
    };
    // Writing plain data into memory does not fail; were it to, the text would show it.
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_else(|error| error.to_string());
    text.push('\n');
    text
}

/// The JSON Schema (2020-12) of [`DiffJson`], ending in a newline.
pub fn schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(without_format));
    let schema = settings.into_generator().into_root_schema_for::<DiffJson>();
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_else(|error| error.to_string());
    text.push('\n');
    text
}

/// Rust's integer types are no formats that AJV knows, and its strict mode refuses a schema with an unknown one.
fn without_format(schema: &mut Schema) {
    schema.remove("format");
}

fn file(version: &Version<'_>) -> FileJson {
    let table = &version.table;
    FileJson { file: version.file.clone(), name: table.name.clone(), revision: table.revision.clone() }
}

fn change(diff: &Diff<'_>, change: &Change) -> ChangeJson {
    let place = |Place { line, column }: Place| PlaceJson { line, column };
    ChangeJson {
        kind: change.kind.as_str(),
        level: change.level.as_str(),
        by_table: change.by_table,
        breaks: change.breaks.iter().map(|audience| audience.as_str()).collect(),
        part: part(&change.subject),
        key: (!change.key.is_empty()).then(|| change.key.to_string()),
        old: change.old.clone(),
        new: change.new.clone(),
        message: sentence(change),
        hint: change.hint.clone(),
        before: diff.old.place_before(change).map(place),
        after: diff.new.place_after(change).map(place),
        near: place(diff.new.place_near(change)),
    }
}

fn part(subject: &Subject) -> PartJson {
    match subject {
        Subject::Table => PartJson { kind: "table", name: None, column: None },
        Subject::Column(name) => PartJson { kind: "column", name: Some(name.clone()), column: None },
        Subject::EnumValue { column, value } => {
            PartJson { kind: "enum-value", name: Some(value.clone()), column: Some(column.clone()) }
        }
        Subject::Reason(wire) => PartJson { kind: "reason", name: Some(wire.clone()), column: None },
    }
}
