//! What stands in for parts of a table that were not written or could not be read.

use std::borrow::Cow;

use super::{At, ColumnSpec, Entries, FORMAT, ReasonSpec, Spec, Text};
use crate::problem::Span;

impl Text<'_> {
    /// Stands in for a text that could not be read, which was reported: the rules say nothing more about it.
    pub fn missing(span: Span) -> Self {
        At { value: Cow::Borrowed(""), span }
    }

    /// Whether it only stands in; a text that was read is never empty.
    pub fn is_missing(&self) -> bool {
        self.value.is_empty()
    }

    /// Stands for a text that an overlay need not state, and did not: without a stretch in the file.
    pub fn absent(owner: Span) -> Self {
        Text::missing(Span { start: owner.start, end: owner.start })
    }

    /// Whether an overlay did not state it.
    pub fn is_absent(&self) -> bool {
        self.is_missing() && self.span.start == self.span.end
    }
}

impl<T> Default for Entries<'_, T> {
    fn default() -> Self {
        Entries(Vec::new())
    }
}

impl Default for Spec<'_> {
    /// A table that says nothing, for others to be put into.
    fn default() -> Self {
        let text = Text::missing(Span::default());
        Spec {
            format: At { value: FORMAT, span: Span::default() },
            extends: None,
            name: text.clone(),
            type_name: text.clone(),
            title: text,
            docs: None,
            source: None,
            revision: None,
            open: None,
            notes: Vec::new(),
            code: None,
            reserved: None,
            compatibility: Entries::default(),
            columns: Entries::default(),
            translations: Entries::default(),
            reasons: Entries::default(),
        }
    }
}

impl ColumnSpec<'_> {
    /// Stands in for a declaration that could not be read, which was reported.
    pub fn missing(span: Span) -> Self {
        let text = Text::missing(span);
        ColumnSpec {
            docs: text.clone(),
            kind: text,
            optional: None,
            default: None,
            default_for: Entries::default(),
            at_least: Entries::default(),
            at_most: Entries::default(),
            languages: Vec::new(),
            untranslated: None,
            type_name: None,
            open: None,
            values: None,
        }
    }
}

impl ReasonSpec<'_> {
    /// Stands in for a reason that could not be read, which was reported.
    pub fn missing(span: Span) -> Self {
        ReasonSpec {
            docs: Text::missing(span),
            code: None,
            code_unread: false,
            variant: None,
            aliases: Vec::new(),
            notes: Vec::new(),
            examples: Vec::new(),
            links: Vec::new(),
            added: None,
            deprecated: None,
            removed: None,
            values: None,
            translations: Vec::new(),
            body: span,
        }
    }
}
