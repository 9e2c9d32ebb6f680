//! What the source no longer has, has elsewhere, or has under another name.

use std::collections::{HashMap, HashSet};

use crate::edit::life::Ending;
use crate::edit::{Edit, reason};
use crate::import::List;

use super::{NOTE, Update, Vanished};

impl Update<'_, '_> {
    pub fn moved(&mut self, list: &List) {
        if self.chain.is_overlay() {
            // The order is that of the extended table.
            return;
        }
        let mut places: Vec<usize> =
            list.found.iter().filter_map(|found| self.owners.get(&found.wire).copied()).collect();
        places.dedup();
        let name = |at: usize| self.spec.reasons.0[at].0.value.clone().into_owned();
        self.report.moved = out_of_order(&places).into_iter().map(name).collect();
    }

    pub fn renamed(&mut self, list: &List) {
        let new: HashSet<&str> = self.report.added.iter().map(|(wire, _)| &**wire).collect();
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let by_words: HashMap<String, &str> = list
            .found
            .iter()
            .filter(|found| new.contains(&*found.wire))
            .filter_map(|found| Some((words(found.docs.as_deref()?), &*found.wire)))
            .collect();
        let gone: HashSet<&str> = self.report.vanished.iter().map(|wire| &**wire).collect();
        let reasons = self.spec.reasons.0.iter().filter(|(wire, _)| gone.contains(&*wire.value));
        let pairs = reasons.filter_map(|(wire, old)| {
            Some((wire.value.clone().into_owned(), (*by_words.get(&words(&old.docs.value))?).to_owned()))
        });
        self.report.renamed = pairs.collect();
    }

    pub fn vanished(&mut self, list: &List) {
        let present: HashSet<usize> = list
            .found
            .iter()
            .flat_map(|found| std::iter::once(&found.wire).chain(&found.aliases))
            .filter_map(|name| self.owners.get(name).copied())
            .collect();
        for (at, (wire, old)) in self.spec.reasons.0.iter().enumerate().skip(self.chain.own_reasons()) {
            if present.contains(&at) || old.removed.is_some() || old.values.is_none() {
                continue;
            }
            self.report.vanished.push(wire.value.clone().into_owned());
            let since = self.options.since.clone();
            let (key, note) = match self.options.vanished {
                Vanished::Tombstone => ("removed", None),
                Vanished::Deprecate if old.deprecated.is_none() => ("deprecated", Some(NOTE.to_owned())),
                _ => continue,
            };
            let value = Ending { since, note, replaced_by: None }.value();
            self.edits.push(Edit::Set { of: reason(&wire.value, None), entries: vec![(key.to_owned(), value)] });
        }
    }
}

/// Which numbers are to be taken out, so that the others rise: as few as can be.
fn out_of_order(numbers: &[usize]) -> Vec<usize> {
    // By length, where the rising row of that length with the least end has its end; and what each number follows.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut kept = HashSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        kept.insert(at);
        next = before[at];
    }
    (0..numbers.len()).filter(|at| !kept.contains(at)).map(|at| numbers[at]).collect()
}
