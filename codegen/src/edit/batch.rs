//! Which edits can be made at once.

use std::collections::HashSet;

use super::{Edit, Path, Step, Whereto};

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
