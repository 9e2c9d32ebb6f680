//! One version of a table together with its text, so that changes have places.

use std::collections::HashMap;

use super::{Change, Subject};
use crate::compatibility::ChangeKind;
use crate::problem::{Place, Problems, Span};
use crate::sources::Load;
use crate::spec::{ColumnSpec, EndingSpec, ReasonSpec, Spec, Text, ValueSpec};
use crate::tree::{Node, NodeKind};
use crate::{Table, parse};

/// A checked table and where everything in it stands.
#[derive(Debug)]
pub struct Version<'a> {
    /// The file as it is shown.
    pub file: String,
    /// The checked table.
    pub table: Table,
    spec: Spec<'a>,
    text: &'a str,
    /// Where each line begins.
    lines: Vec<usize>,
    /// The places of reasons in `spec`, by wire name.
    reasons: HashMap<String, usize>,
}

impl<'a> Version<'a> {
    /// Reads and checks a table as [`crate::read_with`] does; `text` is what [`parse::decode`] made of the file.
    ///
    /// What an overlay has from the tables that it extends has no place in this file: it is shown at the table's name.
    ///
    /// # Errors
    ///
    /// Everything wrong with the table, sorted by place.
    pub fn read(file: &str, text: &'a str, load: &mut Load<'_>) -> Result<Version<'a>, Box<Problems>> {
        let table = crate::read_with(file, text.as_bytes(), load)?.table;
        let mut problems = Vec::new();
        let Some(spec) = parse::parse(text, &mut problems) else {
            return Err(Box::new(Problems::new(file, text.to_owned(), problems)));
        };
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let reasons = spec.reasons.0.iter().enumerate().map(|(at, (wire, _))| (wire.value.to_string(), at)).collect();
        Ok(Version { file: file.to_owned(), table, spec, text, lines, reasons })
    }

    /// Where a change is in this version, as the old one; `None` where what changed was not there at all.
    pub fn place_before(&self, change: &Change) -> Option<Place> {
        self.find(change.was.as_ref()?, change, change.old.as_deref())
    }

    /// Where a change is in this version, as the new one; `None` where what changed is gone.
    pub fn place_after(&self, change: &Change) -> Option<Place> {
        if change.is_gone() { None } else { self.find(&change.subject, change, change.new.as_deref()) }
    }

    /// Where a change is to be shown in this version, as the new one: what is gone, where it would be.
    pub fn place_near(&self, change: &Change) -> Place {
        let place = self.place_after(change);
        place.unwrap_or_else(|| self.place(self.subject(&change.near).unwrap_or(self.spec.name.span)))
    }

    /// The place of a change's key, else of the part of the table that lacks it.
    fn find(&self, subject: &Subject, change: &Change, value: Option<&str>) -> Option<Place> {
        let found = self.key(subject, key(change), value.filter(|_| is_item(change)));
        found.or_else(|| self.subject(subject)).map(|span| self.place(span))
    }

    fn place(&self, span: Span) -> Place {
        let offset = span.start as usize;
        let line = self.lines.partition_point(|&start| start <= offset);
        let start = self.lines[line - 1];
        Place { line, column: 1 + self.text.get(start..offset).map_or(0, |before| before.chars().count()) }
    }

    fn reason(&self, wire: &str) -> Option<&(Text<'a>, ReasonSpec<'a>)> {
        self.reasons.get(wire).map(|&at| &self.spec.reasons.0[at])
    }

    fn column(&self, name: &str) -> Option<&(Text<'a>, ColumnSpec<'a>)> {
        self.spec.columns.0.iter().find(|(column, _)| column.value == name)
    }

    fn enum_value(&self, column: &str, value: &str) -> Option<&(Text<'a>, ValueSpec<'a>)> {
        let (_, column) = self.column(column)?;
        column.values.iter().flat_map(|values| &values.0).find(|(wire, _)| wire.value == value)
    }

    /// Where a part of the table begins: at its name.
    fn subject(&self, subject: &Subject) -> Option<Span> {
        match subject {
            Subject::Table => Some(self.spec.name.span),
            Subject::Column(name) => self.column(name).map(|(name, _)| name.span),
            Subject::EnumValue { column, value } => self.enum_value(column, value).map(|(wire, _)| wire.span),
            Subject::Reason(wire) => self.reason(wire).map(|(wire, _)| wire.span),
        }
    }

    /// Where a key's value stands, or the item in question of a list; the part's own place for no key.
    fn key(&self, subject: &Subject, key: &str, item: Option<&str>) -> Option<Span> {
        if key.is_empty() {
            return self.subject(subject);
        }
        match subject {
            Subject::Table => header(&self.spec, key, item),
            Subject::Column(name) => self.column(name).and_then(|(_, column)| column_key(column, key)),
            Subject::EnumValue { column, value } => {
                let (_, value) = self.enum_value(column, value)?;
                if key == "variant" { span(&value.variant) } else { Some(value.docs.span) }
            }
            Subject::Reason(wire) => self.reason(wire).and_then(|(_, reason)| reason_key(reason, key, item)),
        }
    }
}

/// Whether the values of a change are items of a list, with places of their own.
fn is_item(change: &Change) -> bool {
    use ChangeKind::{AliasAdded, AliasRemoved, ReasonMerged, ReasonRenamed, ReservedAdded, ReservedRemoved};
    matches!(change.kind, AliasAdded | AliasRemoved | ReasonMerged | ReasonRenamed | ReservedAdded | ReservedRemoved)
}

/// The key that has the place: a reason that came is shown at its name.
fn key(change: &Change) -> &str {
    if change.kind == ChangeKind::ReasonAdded { "" } else { &change.key }
}

fn header(spec: &Spec<'_>, key: &str, item: Option<&str>) -> Option<Span> {
    let code = spec.code.as_ref();
    match key {
        "name" => Some(spec.name.span),
        "type" => Some(spec.type_name.span),
        "title" => Some(spec.title.span),
        "docs" => span(&spec.docs),
        "source" => span(&spec.source),
        "revision" => span(&spec.revision),
        "open" => spec.open.as_ref().map(|open| open.span),
        "notes" => spec.notes.first().map(|note| note.span),
        "code" | "code.docs" => code.map(|code| code.docs.span),
        "code.type" => code.map(|code| code.kind.as_ref().map_or(code.docs.span, |kind| kind.span)),
        "code.optional" => code.map(|code| code.optional.as_ref().map_or(code.docs.span, |optional| optional.span)),
        "compatibility" => spec.compatibility.0.first().map(|(kind, _)| kind.span),
        "reserved" => {
            let reserved = spec.reserved.as_ref()?;
            let names = reserved.names.iter().map(|name| (name.value.to_string(), name.span));
            let codes = reserved.codes.iter().map(|code| (code.value.to_string(), code.span));
            let mut all = names.chain(codes);
            match item {
                Some(item) => all.find(|(text, _)| text == item).map(|(_, span)| span),
                None => all.next().map(|(_, span)| span),
            }
        }
        _ => None,
    }
}

fn column_key(column: &ColumnSpec<'_>, key: &str) -> Option<Span> {
    match key {
        "docs" => Some(column.docs.span),
        "type" => Some(column.kind.span),
        "optional" => column.optional.as_ref().map(|optional| optional.span),
        "open" => column.open.as_ref().map(|open| open.span),
        "type_name" => span(&column.type_name),
        _ => None,
    }
}

fn reason_key(reason: &ReasonSpec<'_>, key: &str, item: Option<&str>) -> Option<Span> {
    let first = |list: &[Text<'_>]| list.first().map(|text| text.span);
    match key {
        "docs" => Some(reason.docs.span),
        "code" => reason.code.as_ref().map(|code| code.span),
        "variant" => span(&reason.variant),
        "aliases" => match item {
            Some(item) => reason.aliases.iter().find(|alias| alias.value == item).map(|alias| alias.span),
            None => first(&reason.aliases),
        },
        "notes" => first(&reason.notes),
        "examples" => first(&reason.examples),
        "links" => first(&reason.links),
        "added" => span(&reason.added),
        _ if key.starts_with("deprecated") => reason.deprecated.as_ref().and_then(|ending| ending_key(ending, key)),
        _ if key.starts_with("removed") => reason.removed.as_ref().and_then(|ending| ending_key(ending, key)),
        column => {
            let (_, node) = reason.values.iter().flatten().find(|(name, _)| name.value == column)?;
            Some(node_start(node))
        }
    }
}

fn ending_key(ending: &EndingSpec<'_>, key: &str) -> Option<Span> {
    match key.split_once('.').map(|(_, key)| key) {
        Some("note") => span(&ending.note),
        Some("replaced_by") => span(&ending.replaced_by),
        _ => Some(ending.since.span),
    }
}

fn span(text: &Option<Text<'_>>) -> Option<Span> {
    text.as_ref().map(|text| text.span)
}

/// A list below its key is shown at its first item.
fn node_start(node: &Node<'_>) -> Span {
    match &node.kind {
        NodeKind::List(items) => items.first().map_or(node.span, |item| item.span),
        _ => node.span,
    }
}
