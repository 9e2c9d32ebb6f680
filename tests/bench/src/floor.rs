//! The least that a lookup can do which looks at every byte: read the text's words, multiply once, read one entry of a
//! table, compare.
//!
//! It is a bound and no lookup. Names that share a slot hide one another, because one multiplication doesn't give every
//! name its own; a text of another length may have a name's words; and there is no enum to make of the slot's number. It
//! is free of bounds checks by `unsafe`.

use std::hint::select_unpredictable;
use std::num::NonZero;

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Every name has five bytes.
pub const FIVE: u8 = 0;
/// Some names have fewer than eight bytes, none fewer than four.
pub const SHORT: u8 = 1;
/// Every name has at least eight bytes.
pub const LONG: u8 = 2;

/// A table with the words of each name in its slot.
pub struct Rows<const WORDS: usize, const SHORTEST: u8> {
    lines: Box<[Line]>,
    shift: u32,
}

/// As much as a processor reads at once: no row lies in two of them.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line([u64; 8]);

impl<const WORDS: usize, const SHORTEST: u8> Rows<WORDS, SHORTEST> {
    /// From one row to the next, in words.
    const STRIDE: usize = WORDS.next_power_of_two();

    /// A table with the least power of two of slots.
    pub fn new(names: &[String]) -> Self {
        let slots = names.len().next_power_of_two();
        let lines = vec![Line([0; 8]); (slots * Self::STRIDE).div_ceil(8)];
        let mut table = Rows { lines: lines.into(), shift: 64 - slots.trailing_zeros() };
        for name in names {
            if let Some(words) = words::<WORDS, SHORTEST>(name.as_bytes()) {
                let row = Self::STRIDE * slot(words, name.len(), table.shift);
                table.lines[row / 8].0[row % 8..][..WORDS].copy_from_slice(&words);
            }
        }
        table
    }

    /// The number of the slot.
    #[inline]
    pub fn find(&self, text: &str) -> Option<NonZero<u32>> {
        let words = words::<WORDS, SHORTEST>(text.as_bytes())?;
        let slot = slot(words, text.len(), self.shift);
        // SAFETY: the shift leaves as many bits as the table has rows; a row has at least as many words as are read.
        let row = unsafe { &*self.lines.as_ptr().cast::<u64>().add(slot * Self::STRIDE).cast::<[u64; WORDS]>() };
        let mut difference = 0;
        for (one, other) in row.iter().zip(words) {
            difference |= one ^ other;
        }
        NonZero::new(select_unpredictable(difference == 0, slot as u32 | 1 << 31, 0))
    }
}

/// A table that says where in one text each name is: smaller, for many names.
pub struct Texts<const WORDS: usize, const SHORTEST: u8> {
    /// Where a name starts, and its length.
    slots: Box<[(u32, u32)]>,
    text: String,
    shift: u32,
}

impl<const WORDS: usize, const SHORTEST: u8> Texts<WORDS, SHORTEST> {
    /// A table with the least power of two of slots.
    pub fn new(names: &[String]) -> Self {
        let slots = names.len().next_power_of_two();
        let mut text = String::new();
        let mut table = vec![(0, 0); slots];
        let shift = 64 - slots.trailing_zeros();
        for name in names {
            if let Some(words) = words::<WORDS, SHORTEST>(name.as_bytes()) {
                table[slot(words, name.len(), shift)] = (text.len() as u32, name.len() as u32);
            }
            text.push_str(name);
        }
        text.push_str(&"\0".repeat(64));
        Texts { slots: table.into(), text, shift }
    }

    /// The number of the slot.
    #[inline]
    pub fn find(&self, text: &str) -> Option<NonZero<u32>> {
        let words = words::<WORDS, SHORTEST>(text.as_bytes())?;
        let slot = slot(words, text.len(), self.shift);
        // SAFETY: the shift leaves as many bits as the table has; no text in the benchmark is longer than what follows
        // the names.
        let (length, name) = unsafe {
            let (start, length) = *self.slots.get_unchecked(slot);
            (length, std::slice::from_raw_parts(self.text.as_ptr().add(start as usize), text.len()))
        };
        let name = self::words::<WORDS, SHORTEST>(name)?;
        let mut difference = u64::from(length) ^ text.len() as u64;
        for (one, other) in name.iter().zip(words) {
            difference |= one ^ other;
        }
        NonZero::new(select_unpredictable(difference == 0, slot as u32 | 1 << 31, 0))
    }
}

#[inline]
fn slot<const WORDS: usize>(words: [u64; WORDS], length: usize, shift: u32) -> usize {
    let ends = words[0].wrapping_add(words[WORDS - 1]).wrapping_add(length as u64);
    (ends.wrapping_mul(MULTIPLIER) >> shift) as usize
}

#[inline]
fn words<const WORDS: usize, const SHORTEST: u8>(text: &[u8]) -> Option<[u64; WORDS]> {
    let (start, length) = (text.as_ptr(), text.len());
    // SAFETY: all reads are inside the text, whose length has been looked at.
    unsafe {
        let word = |at: usize| start.add(at).cast::<u64>().read_unaligned();
        let half = |at: usize| u64::from(start.add(at).cast::<u32>().read_unaligned());
        if SHORTEST == FIVE {
            return (length == 5).then(|| [half(0) | half(1) << 32; WORDS]);
        }
        if SHORTEST == SHORT && (4..8).contains(&length) {
            return Some([half(0) | half(length - 4) << 32; WORDS]);
        }
        if length < 8 {
            return None;
        }
        let last = length - 8;
        let start = |number: usize| if number + 1 == WORDS { last } else { (8 * number).min(last) };
        Some(std::array::from_fn(|number| word(start(number))))
    }
}
