//! Reading translations: where their files are, and what is in one.

use crate::problem::Problem;
use crate::spec::{Entries, Text, TranslationsSpec};
use crate::tree::Node;

use super::fields::{Fields, entries};
use super::texts::{line, text, wire_name, wrong_type};
use crate::tree::NodeKind;

/// Reads the mapping under `translations`: languages with the paths of files.
pub(super) fn files<'a>(node: Node<'a>, problems: &mut Vec<Problem>) -> Entries<'a, Text<'a>> {
    let files = entries("`translations`", node, problems).unwrap_or_default();
    Entries(files.into_iter().filter_map(|(tag, node)| line(node, problems).map(|path| (tag, path))).collect())
}

/// Reads a file of translations: reasons with the texts of their columns.
pub(super) fn translations<'a>(root: Node<'a>, problems: &mut Vec<Problem>) -> TranslationsSpec<'a> {
    let mut reasons = Entries::default();
    let NodeKind::Map(entries) = root.kind else {
        problems.push(
            wrong_type(&root, "a file of translations is a mapping")
                .help("write the texts of each reason: `user_hangup: {label: Aufgelegt}`"),
        );
        return reasons;
    };
    for (key, node) in entries {
        let Some(wire) = wire_name(key, problems) else { continue };
        let fields = Fields::of("the texts of a reason", wire.span, node, problems);
        let texts = fields.map(|fields| fields.rest(problems)).unwrap_or_default();
        let texts = texts.into_iter().filter_map(|(column, node)| text(node, problems).map(|text| (column, text)));
        let texts = texts.collect();
        reasons.0.push((wire, texts));
    }
    reasons
}
