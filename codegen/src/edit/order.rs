//! The order of keys: of a table's head, of declarations, of a reason.

use crate::tree::{Node, NodeKind};

const HEAD: &[&str] = &[
    "format",
    "extends",
    "name",
    "type",
    "title",
    "docs",
    "source",
    "revision",
    "open",
    "notes",
    "code",
    "reserved",
    "compatibility",
    "columns",
    "translations",
    "reasons",
];
const CODE: &[&str] = &["docs", "type", "optional"];
const RESERVED: &[&str] = &["names", "codes"];
const COLUMN: &[&str] = &[
    "docs",
    "type",
    "optional",
    "default",
    "type_name",
    "open",
    "values",
    "default_for",
    "at_least",
    "at_most",
    "languages",
    "untranslated",
];
const ENDING: &[&str] = &["since", "note", "replaced_by"];

/// What stands in a reason before its columns, and after them.
const BEFORE: &[&str] = &["docs", "code", "variant", "aliases"];
const AFTER: &[&str] = &["notes", "examples", "links", "added", "deprecated", "removed"];

/// The order that the format gives to the keys of its mappings, with a table's own columns.
pub(super) struct Order {
    columns: Vec<String>,
}

impl Order {
    pub fn of(root: &Node<'_>) -> Order {
        let mut columns = Vec::new();
        if let NodeKind::Map(entries) = &root.kind {
            for (key, value) in entries {
                if let (Some("columns"), NodeKind::Map(declared)) = (text(key), &value.kind) {
                    columns.extend(declared.iter().filter_map(|(key, _)| text(key)).map(str::to_owned));
                }
            }
        }
        Order { columns }
    }

    /// Where a key belongs in the mapping that these keys lead to; `None` where the author's order counts, and for
    /// keys that the format does not know.
    pub fn rank(&self, path: &[&str], key: &str) -> Option<usize> {
        let fixed = |keys: &[&str]| keys.iter().position(|known| *known == key);
        match path {
            [] => fixed(HEAD),
            ["code"] => fixed(CODE),
            ["reserved"] => fixed(RESERVED),
            ["columns", _] => fixed(COLUMN),
            ["reasons", _, "deprecated" | "removed"] => fixed(ENDING),
            ["reasons", _] => {
                let column = || self.columns.iter().position(|column| column == key).map(|at| at + BEFORE.len());
                let after = || fixed(AFTER).map(|at| at + BEFORE.len() + self.columns.len());
                fixed(BEFORE).or_else(column).or_else(after)
            }
            _ => None,
        }
    }
}

/// The text of a key.
pub(super) fn text<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => Some(text),
        _ => None,
    }
}
