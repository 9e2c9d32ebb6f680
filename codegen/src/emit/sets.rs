//! The sets of strings that schemas describe: the reasons of a table, and the values of each of its enum columns.

use std::borrow::Cow;

use super::words;
use crate::Table;
use crate::table::{Enum, EnumValue, Kind, Reason};

/// Named, documented strings.
pub(crate) struct Set<'a> {
    /// The type's name (`DisconnectionReason`).
    pub name: &'a str,
    /// What the strings are, as Markdown.
    pub docs: String,
    /// Whether more of them may come.
    pub open: bool,
    /// Whether strings outside the set are taken for one inside it.
    pub aliases: bool,
    /// In table order.
    pub members: Vec<Member<'a>>,
}

/// One string of a set.
pub(crate) struct Member<'a> {
    /// The exact string.
    pub wire: &'a str,
    /// UpperCamelCase.
    pub variant: &'a str,
    /// Everything to say about it, as Markdown.
    pub paragraphs: Cow<'a, str>,
    /// The same on one line.
    pub line: Cow<'a, str>,
    /// Whether it is deprecated or removed.
    pub ended: bool,
}

/// The set of a table's reasons, tombstones included.
pub(crate) fn of_reasons<'a>(table: &'a Table) -> Set<'a> {
    let member = |reason: &'a Reason| Member {
        wire: &reason.wire,
        variant: &reason.variant,
        paragraphs: words::paragraphs(table, reason),
        line: words::line(table, reason),
        ended: words::has_ended(reason),
    };
    Set {
        name: &table.type_name,
        docs: words::about(table),
        open: table.open,
        aliases: table.reasons.iter().any(|reason| !reason.aliases.is_empty()),
        members: table.reasons.iter().map(member).collect(),
    }
}

/// The set of each enum column, in the order of the columns.
pub(crate) fn of_columns(table: &Table) -> impl Iterator<Item = Set<'_>> {
    table.columns.iter().filter_map(|column| match &column.kind {
        Kind::Enum(values) => Some(of_enum(&column.docs, values)),
        _ => None,
    })
}

fn of_enum<'a>(docs: &str, values: &'a Enum) -> Set<'a> {
    let member = |value: &'a EnumValue| Member {
        wire: &value.wire,
        variant: &value.variant,
        paragraphs: value.docs.trim().into(),
        line: words::first_line(&value.docs),
        ended: false,
    };
    Set {
        name: &values.type_name,
        docs: docs.trim().to_owned(),
        open: values.open,
        aliases: false,
        members: values.values.iter().map(member).collect(),
    }
}

impl Set<'_> {
    /// The name of the closed form beside an open one.
    pub fn known_name(&self) -> String {
        format!("{}Known", self.name)
    }

    /// What the open form says about itself.
    pub fn open_words(&self) -> String {
        let known = self.known_name();
        let mut out = format!(
            "{}\n\nOpen: more values may come, so any text is accepted, and is to be kept as it is. \
             The values known today: `{known}`.",
            self.docs
        );
        out.push_str(self.alias_words());
        out
    }

    /// What the closed form says about itself.
    pub fn closed_words(&self) -> String {
        let mut out = if self.open {
            format!(
                "{}\n\nThe values known today alone. More may come: what reads them takes `{}`.",
                self.docs, self.name
            )
        } else {
            format!("{}\n\nClosed: these values alone.", self.docs)
        };
        out.push_str(self.alias_words());
        out
    }

    fn alias_words(&self) -> &'static str {
        if self.aliases {
            " Other spellings that decoders take for one of them are not among them: a writer sends the value itself."
        } else {
            ""
        }
    }
}
