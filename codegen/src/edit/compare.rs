//! What a text says, without how it is written: an edit is held to it.

use crate::tree::{Node, NodeKind};

use super::{EditError, Value};

/// A value without its place and its quotes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Plain {
    /// One text, and what YAML takes it for.
    Scalar(String, &'static str),
    List(Vec<Plain>),
    Map(Vec<(Plain, Plain)>),
}

/// What a tree says.
pub(super) fn plain(node: &Node<'_>) -> Plain {
    match &node.kind {
        // Whether a block text ends in a line break is its form: no text of a table counts it.
        NodeKind::Scalar { text, .. } => Plain::Scalar(text.trim_end_matches('\n').to_owned(), node.describe()),
        NodeKind::List(items) => Plain::List(items.iter().map(plain).collect()),
        NodeKind::Map(entries) => Plain::Map(entries.iter().map(|(key, value)| (plain(key), plain(value))).collect()),
    }
}

/// What a value that is to be written says.
pub(super) fn meant(value: &Value) -> Plain {
    match value {
        Value::Text(text) => key(text),
        Value::Bare(text) => Plain::Scalar(text.clone(), crate::scalar::read_as(text).unwrap_or("a text")),
        Value::List(items) => Plain::List(items.iter().map(meant).collect()),
        Value::Map(entries) | Value::Short(entries) if entries.is_empty() => Plain::Scalar(String::new(), "nothing"),
        Value::Map(entries) | Value::Short(entries) => {
            Plain::Map(entries.iter().map(|(name, value)| (key(name), meant(value))).collect())
        }
    }
}

/// A text, or a key that is to be written.
pub(super) fn key(text: &str) -> Plain {
    Plain::Scalar(text.trim_end_matches('\n').to_owned(), "a text")
}

/// The new text does not say what was meant.
pub(super) fn mismatch() -> EditError {
    EditError::new(
        "the change cannot be made without touching what it does not concern, so nothing was changed",
        "make it by hand; the place is written in a way that is not edited",
    )
}
