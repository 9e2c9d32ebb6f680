//! What edits mean: changes to what a text says, made to it without looking at how it is written.

use std::collections::{BTreeMap, HashSet};

use super::compare::Plain;

/// A change to what the text says, at positions of the text as it was.
pub(super) enum Change {
    Put { at: Vec<usize>, value: Plain },
    Name { map: Vec<usize>, entry: usize, key: Plain },
    Insert { map: Vec<usize>, before: usize, entries: Vec<(Plain, Plain)> },
    Push { list: Vec<usize>, items: Vec<Plain> },
    Remove { from: Vec<usize>, at: usize },
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
