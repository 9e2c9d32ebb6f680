//! A name as a few words of eight bytes: how the generated lookup reads, hashes and compares it.

use std::ops::RangeInclusive;

use super::lookup;

/// The most words in which all names are compared.
const MOST: usize = 6;
/// The most words in which names are compared where few are longer; the rest of those is compared in a loop.
const MOST_BY_FAR: usize = 8;
/// One name in so many is few.
const FEW: usize = 32;

/// How many words the generated code reads of every text.
///
/// Those that cover all names, in rows, which have to hold them; otherwise those that cover all but few, since every
/// lookup pays for every word, and longer texts alone for a loop.
pub(super) fn count(lengths: impl Iterator<Item = usize>) -> usize {
    let mut lengths: Vec<usize> = lengths.collect();
    lengths.sort_unstable_by(|one, other| other.cmp(one));
    let words = |longer: usize| lengths.get(longer).map_or(1, |length| length.div_ceil(8));
    match words(0) {
        all if all <= MOST && lookup::may_have_rows(lengths.len(), all) => all,
        all => words(lengths.len() / FEW).clamp(2, MOST_BY_FAR).min(all),
    }
}

/// Word number `number` of the `count` words of a text: its bytes from `8 * number`, the last word its last bytes.
///
/// Words overlap so that none reaches beyond the end. A text shorter than a word is spread over one, and all its words
/// are that one; two such texts of the same length have the same word only if they are the same.
pub(super) fn word(text: &[u8], number: usize, count: usize) -> u64 {
    let length = text.len();
    let start = start(number, count, length);
    match length {
        0 => 0,
        1..4 => u64::from(text[0]) | u64::from(text[length / 2]) << 8 | u64::from(text[length - 1]) << 16,
        4..8 => u64::from(half(text, 0)) | u64::from(half(text, length - 4)) << 32,
        _ => u64::from(half(text, start)) | u64::from(half(text, start + 4)) << 32,
    }
}

/// The texts that have all words of a name, but another of these lengths.
///
/// `aaaaaaaaaa` has the words of nine letters, and `dial_busy` those of `dial_busial_busy`.
pub(super) fn twins(name: &[u8], count: usize, lengths: RangeInclusive<usize>) -> Vec<Vec<u8>> {
    let words: Vec<u64> = (0..count).map(|number| word(name, number, count)).collect();
    let others = lengths.filter(|length| *length != name.len()).map(|length| put_together(&words, length));
    others.filter(|text| (0..count).all(|number| word(text, number, count) == words[number])).collect()
}

/// The only text of a length that may have these words, which have to cover it.
fn put_together(words: &[u64], length: usize) -> Vec<u8> {
    let mut text = vec![0; length];
    let bytes = |number: usize| words[number].to_le_bytes();
    match length {
        0 => {}
        1..4 => {
            let [first, middle, last, ..] = bytes(0);
            (text[length - 1], text[length / 2], text[0]) = (last, middle, first);
        }
        4..8 => {
            text[..4].copy_from_slice(&bytes(0)[..4]);
            text[length - 4..].copy_from_slice(&bytes(0)[4..]);
        }
        _ => {
            for number in 0..words.len() {
                let start = start(number, words.len(), length);
                text[start..start + 8].copy_from_slice(&bytes(number));
            }
        }
    }
    text
}

/// Where a word begins in a text of this length.
fn start(number: usize, count: usize, length: usize) -> usize {
    let last = length.saturating_sub(8);
    if number + 1 == count { last } else { (8 * number).min(last) }
}

fn half(text: &[u8], start: usize) -> u32 {
    u32::from_le_bytes([text[start], text[start + 1], text[start + 2], text[start + 3]])
}
