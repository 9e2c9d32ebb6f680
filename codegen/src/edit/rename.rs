//! Another wire name for a reason, wherever the table has it.

use crate::names::variant_of;
use crate::spec::{ReasonSpec, Spec};
use crate::tree::{Node, NodeKind};

use super::chain::Chain;
use super::{Edit, EditError, Path, Step, Value, reason};

/// What becomes of the old name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    /// It stays as an alias, so that what has it still means this reason.
    pub alias: bool,
    /// The variant stays as it is, so that code that names it still compiles.
    pub variant: bool,
}

/// Gives a reason another wire name, and everything that refers to it.
///
/// # Errors
///
/// When it is not there, or an extended table brings it.
pub fn rename(chain: &Chain<'_>, old: &str, new: &str, kept: Kept) -> Result<Vec<Edit>, EditError> {
    chain.can_change(old)?;
    let spec = &chain.whole;
    if new != old && spec.reasons.0.iter().any(|(wire, _)| wire.value == new) {
        return Err(super::plan::taken(new));
    }
    let mut edits = vec![Edit::Rename { path: reason(old, None), to: new.to_owned() }];
    let text = || Value::Text(new.to_owned());
    for (wire, other) in &spec.reasons.0 {
        let wire = if wire.value == old { new } else { &wire.value };
        for (key, ending) in [("deprecated", &other.deprecated), ("removed", &other.removed)] {
            if ending.as_ref().and_then(|ending| ending.replaced_by.as_ref()).is_some_and(|name| name.value == old) {
                edits.push(Edit::Set { of: reason(wire, Some(key)), entries: vec![("replaced_by".into(), text())] });
            }
        }
        for (column, node) in other.values.iter().flatten() {
            if refers(spec, &column.value) {
                edits.extend(replaced(node, reason(wire, None), &column.value, old, new));
            }
        }
    }
    for (name, column) in &spec.columns.0 {
        if !refers(spec, &name.value) {
            continue;
        }
        let of = |keys: &[&str]| ["columns", &*name.value].iter().chain(keys).map(|key| Step::from(*key)).collect();
        if let Some(default) = &column.default {
            edits.extend(replaced(default, of(&[]), "default", old, new));
        }
        for (asked, values) in &column.default_for.0 {
            for (value, node) in &values.0 {
                edits.extend(replaced(node, of(&["default_for", &*asked.value]), &value.value, old, new));
            }
        }
    }
    if let Some((_, renamed)) = spec.reasons.0.iter().find(|(wire, _)| wire.value == old) {
        edits.extend(names(renamed, old, new, kept));
    }
    Ok(edits)
}

/// The edits to the renamed reason's own aliases and variant.
fn names(renamed: &ReasonSpec<'_>, old: &str, new: &str, kept: Kept) -> Vec<Edit> {
    let mut edits = Vec::new();
    let aliases = reason(new, Some("aliases"));
    let promoted = renamed.aliases.iter().position(|alias| alias.value == new);
    let old_text = Value::Text(old.to_owned());
    match promoted {
        // The two names change places.
        Some(at) if kept.alias => {
            edits.push(Edit::Replace { item: [aliases, vec![Step::Item(at)]].concat(), value: old_text });
        }
        Some(_) if renamed.aliases.len() == 1 => edits.push(Edit::Remove { path: aliases }),
        Some(at) => edits.push(Edit::Remove { path: [aliases, vec![Step::Item(at)]].concat() }),
        None if kept.alias && renamed.aliases.is_empty() => edits
            .push(Edit::Set { of: reason(new, None), entries: vec![("aliases".into(), Value::List(vec![old_text]))] }),
        None if kept.alias => edits.push(Edit::Push { to: aliases, items: vec![old_text] }),
        None => {}
    }
    if let Some(variant) = variant_of(old).filter(|_| kept.variant && renamed.variant.is_none()) {
        edits.push(Edit::Set { of: reason(new, None), entries: vec![("variant".into(), Value::Text(variant))] });
    }
    edits
}

/// Whether a column's values are reasons.
fn refers(spec: &Spec<'_>, column: &str) -> bool {
    super::add::column(spec, column).is_some_and(|column| matches!(&*column.kind.value, "reason" | "list of reason"))
}

fn replaced(node: &Node<'_>, of: Path, key: &str, old: &str, new: &str) -> Vec<Edit> {
    let is_old = |node: &Node<'_>| matches!(&node.kind, NodeKind::Scalar { text, .. } if text == old);
    let value = Value::Text(new.to_owned());
    match &node.kind {
        NodeKind::List(items) => items
            .iter()
            .enumerate()
            .filter(|(_, item)| is_old(item))
            .map(|(at, _)| Edit::Replace {
                item: [of.clone(), vec![Step::from(key), Step::Item(at)]].concat(),
                value: value.clone(),
            })
            .collect(),
        _ if is_old(node) => vec![Edit::Set { of, entries: vec![(key.to_owned(), value)] }],
        _ => Vec::new(),
    }
}
