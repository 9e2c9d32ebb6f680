//! What an edit means, and which patches make it.

use std::collections::{BTreeMap, HashSet};

use crate::problem::quoted;
use crate::tree::{Node, NodeKind};

use super::compare::{Plain, key, meant};
use super::layout::{Layout, is_absent, shown};
use super::order::{self, Order};
use super::splice::Patch;
use super::{Edit, EditError, Entry, Path, Step, Whereto};
use super::{block, flow};

/// Edits as patches, and as changes to what the text says.
pub(super) struct Plan {
    pub patches: Vec<Patch>,
    pub changes: Vec<Change>,
}

/// A change to what the text says, at positions of the text as it was.
pub(super) enum Change {
    Put { at: Vec<usize>, value: Plain },
    Name { map: Vec<usize>, entry: usize, key: Plain },
    Insert { map: Vec<usize>, before: usize, entries: Vec<(Plain, Plain)> },
    Push { list: Vec<usize>, items: Vec<Plain> },
    Remove { from: Vec<usize>, at: usize },
}

/// How many of the first edits can be planned on the same text: those whose places do not lie in each other.
pub(super) fn independent(edits: &[Edit]) -> usize {
    let mut changed: HashSet<Path> = HashSet::new();
    let mut holding: HashSet<Path> = HashSet::new();
    let mut filled: HashSet<Path> = HashSet::new();
    let mut anchors: HashSet<Path> = HashSet::new();
    for (count, edit) in edits.iter().enumerate() {
        let places = places(edit);
        let meets = |place: &Path| {
            holding.contains(place) || (0..=place.len()).any(|length| changed.contains(&place[..length]))
        };
        let beside = match edit {
            Edit::Insert { into, at: Whereto::After(key), .. } => {
                let anchor = within(into, key);
                // What is no reason yet cannot be looked up, and what went is no place to stand beside.
                let moved = changed.contains(&anchor) && edits[..count].iter().any(|edit| moves(edit, &anchor));
                moved || !anchors.insert(anchor)
            }
            Edit::Insert { into, .. } => filled.contains(into),
            _ => false,
        };
        if count > 0 && (beside || places.iter().any(meets)) {
            return count;
        }
        if let Edit::Insert { into, .. } = edit {
            filled.insert(into.clone());
        }
        for place in places {
            holding.extend((0..place.len()).map(|length| place[..length].to_vec()));
            changed.insert(place);
        }
    }
    edits.len()
}

/// Whether an edit makes or unmakes the entry at `path`.
fn moves(edit: &Edit, path: &Path) -> bool {
    let made = match edit {
        Edit::Set { .. } | Edit::Push { .. } | Edit::Replace { .. } => return false,
        edit => places(edit),
    };
    made.contains(path)
}

fn within(path: &Path, key: &str) -> Path {
    path.iter().cloned().chain([Step::from(key)]).collect()
}

/// What an edit changes.
fn places(edit: &Edit) -> Vec<Path> {
    match edit {
        Edit::Insert { into, entries, .. } => entries.iter().map(|entry| within(into, &entry.key)).collect(),
        Edit::Set { of, .. } => vec![of.clone()],
        Edit::Push { to, .. } => vec![to.clone()],
        Edit::Replace { item: path, .. } | Edit::Remove { path } => vec![path.clone()],
        Edit::Rename { path, to } => {
            let parent = path[..path.len().saturating_sub(1)].to_vec();
            vec![path.clone(), within(&parent, to)]
        }
    }
}

/// Plans edits that do not meet each other.
pub(super) fn plan(layout: &Layout<'_>, edits: &[Edit]) -> Result<Plan, EditError> {
    let order = Order::of(&layout.root);
    let mut plan = Plan { patches: Vec::new(), changes: Vec::new() };
    for edit in edits {
        match edit {
            Edit::Insert { into, at, entries } => plan.insert(layout, into, at, entries)?,
            Edit::Set { of, entries } => {
                for (key, value) in entries {
                    plan.set(layout, &order, of, key, value)?;
                }
            }
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
        name: &str,
        value: &super::Value,
    ) -> Result<(), EditError> {
        let map = layout.found(of)?;
        let node = layout.at(&map);
        if let Some(entry) = layout.position(node, name) {
            let at = [&map[..], &[entry]].concat();
            if super::compare::plain(layout.at(&at)) == meant(value) {
                return Ok(());
            }
            self.patches.push(block::replace(layout, &map, entry, value)?);
            self.changes.push(Change::Put { at, value: meant(value) });
            return Ok(());
        }
        let keys: Vec<&str> = of.iter().map(|step| if let Step::Key(key) = step { key } else { "" }).collect();
        let new = Entry { key: name.to_owned(), value: value.clone(), above: Vec::new(), below: Vec::new() };
        if is_absent(node) {
            // Nothing is under the key yet: the first entry makes it a mapping.
            let value = super::Value::Map(vec![(name.to_owned(), value.clone())]);
            let (parent, entry) = map.split_at(map.len().saturating_sub(1));
            let entry = entry.first().copied().unwrap_or_default();
            self.patches.push(block::fill(layout, parent, entry, &value)?);
            self.changes.push(Change::Put { at: map, value: meant(&value) });
            return Ok(());
        }
        let rank = order.rank(&keys, name);
        let before = match &node.kind {
            NodeKind::Map(entries) => match rank {
                None => entries.len(),
                Some(rank) => entries
                    .iter()
                    .rposition(|(key, _)| {
                        order::text(key).and_then(|key| order.rank(&keys, key)).is_some_and(|other| other < rank)
                    })
                    .map_or(0, |at| at + 1),
            },
            _ => return Err(EditError::new(format!("{} is no mapping", shown(of)), "put it right by hand first")),
        };
        self.patches.push(insertion(layout, &map, before, true, std::slice::from_ref(&new))?);
        self.changes.push(Change::Insert { map, before, entries: vec![(key(name), meant(value))] });
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

fn taken(key: &str) -> EditError {
    EditError::new(
        format!("{} is in the table already", quoted(key)),
        "choose another name, or edit the one that is there",
    )
}

/// Makes changes to what a text says. Those that keep the positions come first, then the others from the inside out.
pub(super) fn make(root: &mut Plain, changes: Vec<Change>) {
    let mut moving: BTreeMap<(usize, Vec<usize>), Vec<Change>> = BTreeMap::new();
    for change in changes {
        match change {
            Change::Put { at, value } => {
                if let Some(node) = at_mut(root, &at) {
                    *node = value;
                }
            }
            Change::Name { map, entry, key } => {
                if let Some(Plain::Map(entries)) = at_mut(root, &map)
                    && let Some(entry) = entries.get_mut(entry)
                {
                    entry.0 = key;
                }
            }
            Change::Insert { ref map, .. } => {
                moving.entry((usize::MAX - map.len(), map.clone())).or_default().push(change)
            }
            Change::Push { ref list, .. } => {
                moving.entry((usize::MAX - list.len(), list.clone())).or_default().push(change)
            }
            Change::Remove { ref from, .. } => {
                moving.entry((usize::MAX - from.len(), from.clone())).or_default().push(change)
            }
        }
    }
    for ((_, at), changes) in moving {
        match at_mut(root, &at) {
            Some(Plain::Map(entries)) => rebuilt(entries, changes),
            Some(Plain::List(items)) => relisted(items, changes),
            _ => {}
        }
    }
}

fn rebuilt(entries: &mut Vec<(Plain, Plain)>, changes: Vec<Change>) {
    let mut new: BTreeMap<usize, Vec<(Plain, Plain)>> = BTreeMap::new();
    let mut gone = HashSet::new();
    for change in changes {
        match change {
            Change::Insert { before, entries, .. } => new.entry(before).or_default().extend(entries),
            Change::Remove { at, .. } => drop(gone.insert(at)),
            _ => {}
        }
    }
    let old = std::mem::take(entries);
    for (at, entry) in old.into_iter().enumerate() {
        entries.extend(new.remove(&at).unwrap_or_default());
        if !gone.contains(&at) {
            entries.push(entry);
        }
    }
    entries.extend(new.into_values().flatten());
}

fn relisted(items: &mut Vec<Plain>, changes: Vec<Change>) {
    let mut gone = HashSet::new();
    let mut new = Vec::new();
    for change in changes {
        match change {
            Change::Push { items, .. } => new.extend(items),
            Change::Remove { at, .. } => drop(gone.insert(at)),
            _ => {}
        }
    }
    let mut at = 0;
    items.retain(|_| {
        at += 1;
        !gone.contains(&(at - 1))
    });
    items.extend(new);
}

fn at_mut<'p>(root: &'p mut Plain, positions: &[usize]) -> Option<&'p mut Plain> {
    positions.iter().try_fold(root, |node, at| match node {
        Plain::Map(entries) => entries.get_mut(*at).map(|(_, value)| value),
        Plain::List(items) => items.get_mut(*at),
        Plain::Scalar(..) => None,
    })
}
