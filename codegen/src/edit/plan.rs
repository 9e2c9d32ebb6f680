//! What an edit means, and which patches make it.

use std::collections::BTreeMap;

use crate::problem::quoted;
use crate::tree::{Node, NodeKind};

use super::change::Change;
use super::compare::{key, meant, plain};
use super::layout::{Layout, is_absent, shown};
use super::order::{self, Order};
use super::splice::Patch;
use super::{Edit, EditError, Entry, Path, Step, Value, Whereto};
use super::{block, flow};

/// Edits as patches, and as changes to what the text says.
pub(super) struct Plan {
    pub patches: Vec<Patch>,
    pub changes: Vec<Change>,
}

/// Plans edits that do not meet each other.
pub(super) fn plan(layout: &Layout<'_>, edits: &[Edit]) -> Result<Plan, EditError> {
    let order = Order::of(&layout.root);
    let mut plan = Plan { patches: Vec::new(), changes: Vec::new() };
    for edit in edits {
        match edit {
            Edit::Insert { into, at, entries } => plan.insert(layout, into, at, entries)?,
            Edit::Set { of, entries } => plan.set(layout, &order, of, entries)?,
            Edit::Replace { item, value } => {
                let at = layout.found(item)?;
                plan.patches.push(block::replace_item(layout, &at, value)?);
                plan.changes.push(Change::Put { at, value: meant(value) });
            }
            Edit::Push { to, items } => {
                let list = layout.found(to)?;
                plan.patches.push(block::push(layout, &list, items)?);
                plan.changes.push(Change::Push { list, items: items.iter().map(meant).collect() });
            }
            Edit::Remove { path } => {
                let mut from = layout.found(path)?;
                let at = from.pop().unwrap_or_default();
                if count(layout.at(&from)) < 2 {
                    return Err(EditError::new(
                        format!("{} is the only one there is", shown(path)),
                        "what holds it would be empty; take that away instead, or add another one first",
                    ));
                }
                plan.patches.push(block::remove(layout, &from, at)?);
                plan.changes.push(Change::Remove { from, at });
            }
            Edit::Rename { path, to } => {
                let mut map = layout.found(path)?;
                let entry = map.pop().unwrap_or_default();
                if layout.position(layout.at(&map), to).is_some() {
                    return Err(taken(to));
                }
                plan.patches.push(block::rename(layout, &map, entry, to)?);
                plan.changes.push(Change::Name { map, entry, key: key(to) });
            }
        }
    }
    Ok(plan)
}

impl Plan {
    fn insert(&mut self, layout: &Layout<'_>, into: &Path, at: &Whereto, new: &[Entry]) -> Result<(), EditError> {
        let map = layout.found(into)?;
        let node = layout.at(&map);
        for entry in new {
            if layout.position(node, &entry.key).is_some() {
                return Err(taken(&entry.key));
            }
        }
        let beside = |key: &str| {
            layout.position(node, key).ok_or_else(|| {
                EditError::new(format!("there is no {} in the table", quoted(key)), "see how it is spelled in the file")
            })
        };
        let before = match at {
            Whereto::First => 0,
            Whereto::Last => count(node),
            Whereto::Before(key) => beside(key)?,
            Whereto::After(key) => beside(key)? + 1,
        };
        let upwards = !matches!(at, Whereto::Before(_) | Whereto::First);
        self.patches.push(insertion(layout, &map, before, upwards, new)?);
        let entries = new.iter().map(|entry| (key(&entry.key), meant(&entry.value))).collect();
        self.changes.push(Change::Insert { map, before, entries });
        Ok(())
    }

    fn set(
        &mut self,
        layout: &Layout<'_>,
        order: &Order,
        of: &Path,
        entries: &[(String, Value)],
    ) -> Result<(), EditError> {
        let map = layout.found(of)?;
        let node = layout.at(&map);
        if is_absent(node) {
            // Nothing is under the key yet: the first entries make it a mapping.
            let value = Value::Map(entries.to_vec());
            let (parent, entry) = map.split_at(map.len().saturating_sub(1));
            let entry = entry.first().copied().unwrap_or_default();
            self.patches.push(block::replace(layout, parent, entry, &value)?);
            self.changes.push(Change::Put { at: map, value: meant(&value) });
            return Ok(());
        }
        let NodeKind::Map(old) = &node.kind else {
            return Err(EditError::new(format!("{} is no mapping", shown(of)), "put it right by hand first"));
        };
        let path: Vec<&str> = of.iter().map(|step| if let Step::Key(key) = step { key } else { "" }).collect();
        let ranks: Vec<_> =
            old.iter().map(|(key, _)| order.rank(&path, order::text(key).unwrap_or_default())).collect();
        let mut new: BTreeMap<usize, Vec<Entry>> = BTreeMap::new();
        for (name, value) in entries {
            if let Some(entry) = layout.position(node, name) {
                let at = [&map[..], &[entry]].concat();
                if plain(layout.at(&at)) != meant(value) {
                    self.patches.push(block::replace(layout, &map, entry, value)?);
                    self.changes.push(Change::Put { at, value: meant(value) });
                }
                continue;
            }
            // Behind the last key that the format puts before it.
            let before = match order.rank(&path, name) {
                None => old.len(),
                Some(rank) => {
                    ranks.iter().rposition(|other| other.is_some_and(|other| other < rank)).map_or(0, |at| at + 1)
                }
            };
            let entry = Entry { key: name.clone(), value: value.clone(), above: Vec::new(), below: Vec::new() };
            new.entry(before).or_default().push(entry);
        }
        for (before, new) in new {
            self.patches.push(insertion(layout, &map, before, true, &new)?);
            let entries = new.iter().map(|entry| (key(&entry.key), meant(&entry.value))).collect();
            self.changes.push(Change::Insert { map: map.clone(), before, entries });
        }
        Ok(())
    }
}

fn insertion(
    layout: &Layout<'_>,
    map: &[usize],
    before: usize,
    upwards: bool,
    new: &[Entry],
) -> Result<Patch, EditError> {
    match layout.is_flow(layout.at(map)) {
        true => flow::insert(layout, map, before, new),
        false => block::insert(layout, map, before, upwards, new),
    }
}

fn count(node: &Node<'_>) -> usize {
    match &node.kind {
        NodeKind::Map(entries) => entries.len(),
        NodeKind::List(items) => items.len(),
        NodeKind::Scalar { .. } => 0,
    }
}

pub(super) fn taken(key: &str) -> EditError {
    EditError::new(
        format!("{} is in the table already", quoted(key)),
        "choose another name, or edit the one that is there",
    )
}
