//! A hash function under which every name of a table has a slot of its own, and the search for it.
//!
//! The generated lookup does what [`PerfectHash::find`] does; that function is here to be tested
//! without compiling anything.

use std::collections::HashSet;

use super::words::{self, word};

/// How the words of a text become one number that differs between all names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fold {
    /// The sum of these words, and of the length if it is not the same for all.
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
    /// That number is multiplied by this odd one; the uppermost bits of the product choose.
    pub multiplier: u64,
    /// The slots number two to this power.
    pub slot_bits: u32,
    /// The displacements number two to this power.
    pub displacement_bits: u32,
    /// By the product's uppermost bits: what is XORed to the bits below to give the slot. Empty for small tables, where
    /// the uppermost bits are the slot.
    pub displacements: Vec<usize>,
    /// The name in each slot, as an index into the names. Slot 0 stays empty: a text that isn't found leads there.
    pub slots: Vec<Option<usize>>,
}

/// Multiplies in [`Fold::Whole`]; any odd number without a pattern does.
pub(super) const WHOLE: u64 = 0x9fb2_1c65_1e98_df25;

/// Up to this many names, a slot has room for a name's words, and two or four times as many slots as names are enough to
/// do without displacements.
const FEW: usize = 40;
/// Up to this many names, small slots do without displacements.
const SOME: usize = 264;
/// Two to this power is the number of those slots.
const SOME_BITS: u32 = 12;

impl PerfectHash {
    /// Finds a hash function for these names: distinct, none of them empty.
    ///
    /// Always the same for the same names. The search ends: an attempt is likely to succeed where slots are many enough,
    /// attempts don't depend on each other, and slots are doubled after attempts that failed.
    pub(super) fn new(names: &[&[u8]]) -> Self {
        let lengths = names.iter().map(|name| name.len());
        let words = words::count(lengths.clone());
        let (fold, numbers) = distinct(names, words);
        let mut multipliers = Multipliers(0);
        let mut bits = (2 * names.len()).next_power_of_two().trailing_zeros().max(1);
        let mut placed = None;
        if names.len() <= FEW {
            placed = place_directly(&numbers, bits, 1 << 14, &mut multipliers)
                .or_else(|| place_directly(&numbers, bits + 1, 1 << 14, &mut multipliers));
        } else if names.len() <= SOME {
            placed = place_directly(&numbers, SOME_BITS, 1 << 15, &mut multipliers);
        }
        // As few slots as there can be.
        bits = (names.len() + 1).next_power_of_two().trailing_zeros().max(4);
        let placed = loop {
            if let Some(placed) = placed {
                break placed;
            }
            placed = place_displaced(&numbers, bits, 64, &mut multipliers);
            bits += 1;
        };
        PerfectHash {
            shortest: lengths.clone().min().unwrap_or(0),
            longest: lengths.max().unwrap_or(0),
            words,
            fold,
            multiplier: placed.multiplier,
            slot_bits: placed.slots.len().trailing_zeros(),
            displacement_bits: placed.displacements.len().checked_ilog2().unwrap_or(0),
            displacements: placed.displacements,
            slots: placed.slots,
        }
    }

    /// The index of the name that this text is.
    #[cfg(test)]
    pub(super) fn find(&self, names: &[&[u8]], text: &[u8]) -> Option<usize> {
        if text.len() < self.shortest || text.len() > self.longest {
            return None;
        }
        let product = self.fold.apply(text, self.words).wrapping_mul(self.multiplier);
        let upper = (product >> (64 - self.displacement_bits - self.slot_bits)) as usize;
        let slot = match self.displacements.get(upper >> self.slot_bits) {
            Some(&displacement) => (upper ^ displacement) & (self.slots.len() - 1),
            None => upper,
        };
        let index = self.slots[slot]?;
        let name = names[index];
        let same = |number| word(text, number, self.words) == word(name, number, self.words);
        let found =
            text.len() == name.len() && (0..self.words).all(same) && (text.len() <= 8 * self.words || text == name);
        found.then_some(index)
    }
}

impl Fold {
    /// One number for a text that is not empty.
    pub(super) fn apply(&self, text: &[u8], count: usize) -> u64 {
        match self {
            Fold::Words { numbers, length } => {
                let length = if *length { text.len() as u64 } else { 0 };
                numbers.iter().fold(length, |sum, &number| sum.wrapping_add(word(text, number, count)))
            }
            Fold::Whole(seed) => {
                let count = text.len().div_ceil(8);
                let words = (0..count).map(|number| word(text, number, count));
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

/// What a search finds.
struct Placed {
    multiplier: u64,
    displacements: Vec<usize>,
    slots: Vec<Option<usize>>,
}

/// Looks for a multiplier whose products differ in their uppermost bits.
fn place_directly(numbers: &[u64], bits: u32, attempts: u32, multipliers: &mut Multipliers) -> Option<Placed> {
    let slot = |number: u64, multiplier| (number.wrapping_mul(multiplier) >> (64 - bits)) as usize;
    // The last attempt that took each slot.
    let mut taken = vec![0; 1 << bits];
    for attempt in 1..=attempts {
        let multiplier = multipliers.draw();
        taken[0] = attempt;
        if numbers.iter().all(|&number| std::mem::replace(&mut taken[slot(number, multiplier)], attempt) != attempt) {
            let mut slots = vec![None; 1 << bits];
            for (index, &number) in numbers.iter().enumerate() {
                slots[slot(number, multiplier)] = Some(index);
            }
            return Some(Placed { multiplier, displacements: Vec::new(), slots });
        }
    }
    None
}

/// Looks for a multiplier, and a displacement for each group of names whose products share the uppermost bits, so that
/// no two names share a slot. There are four slots to a group; two where most are taken, so that the last groups to be
/// placed are single names, which fit anywhere.
fn place_displaced(numbers: &[u64], bits: u32, attempts: u32, multipliers: &mut Multipliers) -> Option<Placed> {
    let most = numbers.len() * 5 / 4 > 1 << bits;
    let group_bits = bits - if most { 1 } else { 2 };
    for _ in 0..attempts {
        let multiplier = multipliers.draw();
        let mut members: Vec<(usize, usize)> = (numbers.iter().enumerate())
            .map(|(index, number)| ((number.wrapping_mul(multiplier) >> (64 - group_bits - bits)) as usize, index))
            .collect();
        members.sort_unstable();
        if members.windows(2).any(|pair| pair[0].0 == pair[1].0) {
            continue;
        }
        let mut groups: Vec<&[(usize, usize)]> = members.chunk_by(|a, b| a.0 >> bits == b.0 >> bits).collect();
        // The largest groups first, while there is room.
        groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
        if let Some((displacements, slots)) = displace(&groups, bits, group_bits) {
            return Some(Placed { multiplier, displacements, slots });
        }
    }
    None
}

type Displaced = (Vec<usize>, Vec<Option<usize>>);

/// For each group, the first displacement that leads all its members to free slots.
fn displace(groups: &[&[(usize, usize)]], bits: u32, group_bits: u32) -> Option<Displaced> {
    let size = 1_usize << bits;
    let mut displacements = vec![0; 1 << group_bits];
    let mut slots = vec![None; size];
    for group in groups {
        let lower = |upper: usize| upper & (size - 1);
        let free = |displacement: &usize| {
            group.iter().all(|&(upper, _)| {
                let slot = lower(upper) ^ displacement;
                // Slot 0 stays empty.
                slot != 0 && slots[slot].is_none()
            })
        };
        let displacement = (0..size).find(free)?;
        displacements[group[0].0 >> bits] = displacement;
        for &(upper, index) in *group {
            slots[lower(upper) ^ displacement] = Some(index);
        }
    }
    Some((displacements, slots))
}

/// Odd numbers without a pattern, always the same ones (SplitMix64).
struct Multipliers(u64);

impl Multipliers {
    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    }
}

impl Iterator for Multipliers {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        Some(self.draw())
    }
}

#[cfg(test)]
mod tests;
