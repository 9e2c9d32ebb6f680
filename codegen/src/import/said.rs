//! What the table says in a column, to be compared with what a source says, and how it comes to say the same.

use crate::edit::{Edit, Value, reason};
use crate::spec::{ColumnSpec, Text};
use crate::tree::{Node, NodeKind};

/// The texts of a column's value; of one in several languages, that of the first, which is what a source has.
pub(super) fn texts(column: &ColumnSpec<'_>, node: &Node<'_>) -> Vec<String> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => vec![text.trim_end().to_owned()],
        NodeKind::List(items) => items.iter().flat_map(|item| texts(column, item)).collect(),
        NodeKind::Map(entries) => {
            let first = |tag: &&Node<'_>| {
                let is = |known: &Text<'_>| texts(column, tag).iter().any(|tag| tag.eq_ignore_ascii_case(&known.value));
                column.languages.first().is_some_and(is)
            };
            entries.iter().find(|(tag, _)| first(&tag)).map(|(_, text)| texts(column, text)).unwrap_or_default()
        }
    }
}

/// The edit that puts a text beside those in other languages; `None` where a value has none beside it.
pub(super) fn in_first_language(
    wire: &str,
    (name, column): (&str, &ColumnSpec<'_>),
    node: Option<&Node<'_>>,
    new: &[String],
) -> Option<Edit> {
    let first = column.languages.first()?;
    let NodeKind::Map(entries) = &node?.kind else { return None };
    let tags = entries.iter().flat_map(|(tag, _)| texts(column, tag));
    let tag = tags.into_iter().find(|tag| tag.eq_ignore_ascii_case(&first.value));
    let tag = tag.unwrap_or_else(|| first.value.clone().into_owned());
    Some(Edit::Set { of: reason(wire, Some(name)), entries: vec![(tag, Value::Text(new.first()?.clone()))] })
}
