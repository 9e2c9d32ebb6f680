//! What the table says in a column, to be compared with what a source says, and how it comes to say the same.

use crate::edit::{Edit, Value, reason};
use crate::spec::ColumnSpec;
use crate::tree::{Node, NodeKind};

/// The texts of a column's value; of one in several languages, that of the first, which is what a source has.
pub(super) fn texts(column: &ColumnSpec<'_>, node: &Node<'_>) -> Vec<String> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => vec![text.trim_end().to_owned()],
        NodeKind::List(items) => items.iter().flat_map(|item| texts(column, item)).collect(),
        NodeKind::Map(_) => first(column, node).map(|(_, text)| texts(column, text)).unwrap_or_default(),
    }
}

/// The first language of a text in several, as it is written, and the text in it.
fn first<'n, 'a>(column: &ColumnSpec<'_>, node: &'n Node<'a>) -> Option<(&'n str, &'n Node<'a>)> {
    let NodeKind::Map(entries) = &node.kind else { return None };
    let wanted = column.languages.first()?;
    entries.iter().find_map(|(tag, text)| match &tag.kind {
        NodeKind::Scalar { text: tag, .. } if tag.eq_ignore_ascii_case(&wanted.value) => Some((&**tag, text)),
        _ => None,
    })
}

/// The edit that puts a text beside those in other languages; `None` where a value has none beside it.
pub(super) fn in_first_language(
    wire: &str,
    (name, column): (&str, &ColumnSpec<'_>),
    node: Option<&Node<'_>>,
    new: &[String],
) -> Option<Edit> {
    let node = node.filter(|node| matches!(node.kind, NodeKind::Map(_)))?;
    let tag = first(column, node).map_or(&*column.languages.first()?.value, |(tag, _)| tag);
    Some(Edit::Set { of: reason(wire, Some(name)), entries: vec![(tag.to_owned(), Value::Text(new.first()?.clone()))] })
}
