//! Lists: what came, what went, what stands elsewhere.

use std::collections::HashSet;

/// Calls `tell` for each item that only one of the lists has: gone ones first (`false`), then new ones (`true`).
pub(super) fn each_item(old: &[String], new: &[String], mut tell: impl FnMut(bool, &str)) {
    let (before, after) = (set(old), set(new));
    old.iter().filter(|item| !after.contains(item.as_str())).for_each(|item| tell(false, item));
    new.iter().filter(|item| !before.contains(item.as_str())).for_each(|item| tell(true, item));
}

/// Whether the items that both have are in another order, or are there another number of times.
pub(super) fn same_items_in_another_order(old: &[String], new: &[String]) -> bool {
    let (before, after) = (set(old), set(new));
    let kept = old.iter().filter(|item| after.contains(item.as_str()));
    let keeps = new.iter().filter(|item| before.contains(item.as_str()));
    !kept.eq(keeps)
}

fn set(list: &[String]) -> HashSet<&str> {
    list.iter().map(String::as_str).collect()
}

/// Which items moved, given where each of them was: as few as possible, so that the others stand in their old order.
pub(super) fn moved(was_at: &[usize]) -> Vec<bool> {
    // The longest rising subsequence: `tails[n]` ends the lowest one of n + 1 items.
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![usize::MAX; was_at.len()];
    for (at, was) in was_at.iter().enumerate() {
        let length = tails.partition_point(|&tail| was_at[tail] < *was);
        before[at] = if length == 0 { usize::MAX } else { tails[length - 1] };
        match tails.get_mut(length) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    let mut moved = vec![true; was_at.len()];
    let mut stays = tails.last().copied().unwrap_or(usize::MAX);
    while let Some(moves) = moved.get_mut(stays) {
        *moves = false;
        stays = before[stays];
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn as_few_as_possible_move() {
        assert!(moved(&[]).is_empty());
        assert_eq!(moved(&[0, 1, 2]), [false, false, false]);
        assert_eq!(moved(&[3, 0, 1, 2]), [true, false, false, false]);
        assert_eq!(moved(&[1, 2, 0, 3]), [false, false, true, false]);
        assert_eq!(moved(&[2, 1, 0]).iter().filter(|moved| **moved).count(), 2);
    }
}
