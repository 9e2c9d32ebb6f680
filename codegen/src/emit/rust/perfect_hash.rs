//! A hash function under which every name of a table has a slot of its own.
//!
//! The generated lookup does what [`PerfectHash::find`] does; that function is here to be tested
//! without compiling anything.

mod place;

use std::collections::HashSet;
use std::ops::RangeInclusive;

use place::{Multipliers, Numbers, Placed, place};

use super::lookup::MOST_ROWS;
use super::words;
#[cfg(test)]
use super::words::word;

/// How the words of a text become one number that differs between all names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fold {
    /// The sum of these words, and of the length if it is not the same for all: then a text and one of another length
    /// with the same words have different sums.
    Words { numbers: Vec<usize>, length: bool },
    /// The length and every byte go through multiplications that begin with this seed: for names that a sum doesn't tell
    /// apart.
    Whole(u64),
}

/// A slot for every name.
#[derive(Debug, Clone)]
pub(super) struct PerfectHash {
    /// The length of the shortest name.
    pub shortest: usize,
    /// The length of the longest name.
    pub longest: usize,
    /// How many words of a text are read.
    pub words: usize,
    /// Makes one number of them.
    pub fold: Fold,
    /// Whether a text has another slot than any name of another length that has the same words, so that words alone are
    /// enough to compare.
    pub tells_lengths: bool,
    /// What that number leads to.
    pub placed: Placed,
}

/// Multiplies in [`Fold::Whole`]; any odd number without a pattern does.
pub(super) const WHOLE: u64 = 0x9fb2_1c65_1e98_df25;

impl PerfectHash {
    /// Finds a hash function for these names: distinct, none of them empty.
    ///
    /// Always the same for the same names. The search ends: an attempt is likely to succeed where slots are many enough,
    /// attempts don't depend on each other, and slots are doubled after attempts that failed.
    pub(super) fn new(names: &[&[u8]]) -> Self {
        let sizes = names.iter().map(|name| name.len());
        let words = words::count(sizes.clone());
        let (fold, numbers) = distinct(names, words);
        let (shortest, longest) = (sizes.clone().min().unwrap_or(0), sizes.max().unwrap_or(0));
        let may_tell = names.len() <= MOST_ROWS && longest <= 8 * words && matches!(fold, Fold::Words { .. });
        // The lengths that the lookup lets through before it compares.
        let lengths = if shortest == longest { longest..=longest } else { shortest.min(8)..=longest };
        let twins = if may_tell { twins(names, words, &fold, lengths) } else { Vec::new() };
        let (placed, apart) = place(&Numbers { of_names: &numbers, of_twins: &twins });
        PerfectHash { shortest, longest, words, fold, tells_lengths: may_tell && apart, placed }
    }

    /// The index of the name that this text is.
    #[cfg(test)]
    pub(super) fn find(&self, names: &[&[u8]], text: &[u8]) -> Option<usize> {
        if text.len() < self.shortest || text.len() > self.longest {
            return None;
        }
        let index = self.placed.slots[self.placed.slot(self.fold.apply(text, self.words))]?;
        let name = names[index];
        let same = |number| word(text, number, self.words) == word(name, number, self.words);
        let found = (self.tells_lengths || text.len() == name.len())
            && (0..self.words).all(same)
            && (text.len() <= 8 * self.words || text == name);
        found.then_some(index)
    }
}

impl Fold {
    /// One number for a text that is not empty.
    pub(super) fn apply(&self, text: &[u8], count: usize) -> u64 {
        match self {
            Fold::Words { numbers, length } => {
                let length = if *length { text.len() as u64 } else { 0 };
                numbers.iter().fold(length, |sum, &number| sum.wrapping_add(words::word(text, number, count)))
            }
            Fold::Whole(seed) => {
                let count = text.len().div_ceil(8);
                let words = (0..count).map(|number| words::word(text, number, count));
                [text.len() as u64].into_iter().chain(words).fold(*seed, |mixed, word| {
                    let product = (mixed ^ word).wrapping_mul(WHOLE);
                    product ^ (product >> 29)
                })
            }
        }
    }
}

/// The cheapest way to make different numbers of these names, and the numbers.
fn distinct(names: &[&[u8]], words: usize) -> (Fold, Vec<u64>) {
    // The fewest words; among as many, the last ones first, because names begin alike more often than they end alike.
    let mut choices: Vec<u32> = (1..1 << words).collect();
    choices.sort_by_key(|choice| (choice.count_ones(), std::cmp::Reverse(*choice)));
    let chosen = |choice: u32| (0..words).rev().filter(|number| choice >> number & 1 == 1).collect();
    let length = names.iter().any(|name| name.len() != names[0].len());
    let cheap = choices.into_iter().map(|choice| Fold::Words { numbers: chosen(choice), length });
    let whole = Multipliers(1).map(Fold::Whole);
    for fold in cheap.chain(whole) {
        let mut seen = HashSet::with_capacity(names.len());
        let fresh = |name: &&[u8]| Some(fold.apply(name, words)).filter(|&number| seen.insert(number));
        if let Some(numbers) = names.iter().map(fresh).collect() {
            return (fold, numbers);
        }
    }
    unreachable!("there is always another seed")
}

/// For every name, the texts of other lengths that have its words.
fn twins(names: &[&[u8]], words: usize, fold: &Fold, lengths: RangeInclusive<usize>) -> Vec<(usize, u64)> {
    let of = |(index, name): (usize, &&[u8])| {
        let twins = words::twins(name, words, lengths.clone());
        twins.into_iter().map(move |twin| (index, fold.apply(&twin, words)))
    };
    names.iter().enumerate().flat_map(of).collect()
}

#[cfg(test)]
mod tests;
