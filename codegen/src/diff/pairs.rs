//! Which reason of the old table is which of the new one.

use std::collections::HashMap;

use crate::Table;

/// The reasons that both tables have, by their places in them.
pub(super) struct Pairs {
    /// For each old reason the new one that it is.
    pub to_new: Vec<Option<usize>>,
    /// For each new reason the old one that it was.
    pub to_old: Vec<Option<usize>>,
    /// For each old reason without a new one: the new reason that has its name as an alias, if any has.
    pub merged: Vec<Option<usize>>,
}

impl Pairs {
    /// A reason is the one with the same wire name; else the new one that lists the old name as an alias.
    pub(super) fn of(old: &Table, new: &Table) -> Pairs {
        let wires: HashMap<&str, usize> =
            new.reasons.iter().enumerate().map(|(at, reason)| (&*reason.wire, at)).collect();
        let aliases: HashMap<&str, usize> = new
            .reasons
            .iter()
            .enumerate()
            .flat_map(|(at, reason)| reason.aliases.iter().map(move |alias| (&**alias, at)))
            .collect();
        let to_new: Vec<Option<usize>> = old.reasons.iter().map(|reason| wires.get(&*reason.wire).copied()).collect();
        let mut pairs = Pairs { to_old: vec![None; new.reasons.len()], merged: vec![None; old.reasons.len()], to_new };
        for (at, other) in pairs.to_new.iter().enumerate() {
            if let Some(other) = other {
                pairs.to_old[*other] = Some(at);
            }
        }
        for (at, reason) in
            old.reasons.iter().enumerate().filter(|(at, _)| pairs.to_new[*at].is_none()).collect::<Vec<_>>()
        {
            match aliases.get(&*reason.wire) {
                Some(&other) if pairs.to_old[other].is_none() => {
                    pairs.to_new[at] = Some(other);
                    pairs.to_old[other] = Some(at);
                }
                other => pairs.merged[at] = other.copied(),
            }
        }
        pairs
    }
}
