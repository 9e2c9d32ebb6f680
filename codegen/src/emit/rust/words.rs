//! A name as a few words of eight bytes: how the generated lookup reads, hashes and compares it.

/// The most words in which all names are compared.
const MOST: usize = 6;
/// The most words in which names are compared where few are longer; the rest of those is compared in a loop.
const MOST_BY_FAR: usize = 8;

/// How many words the generated code reads of every text.
///
/// Those that cover all names; or all but one in 64, where the longest ones are so long that the other names' lookups
/// would suffer.
pub(super) fn count(lengths: impl Iterator<Item = usize>) -> usize {
    let mut lengths: Vec<usize> = lengths.collect();
    lengths.sort_unstable_by(|one, other| other.cmp(one));
    let words = |longer: usize| lengths.get(longer).map_or(1, |length| length.div_ceil(8));
    match words(0) {
        all @ 0..=MOST => all,
        _ => words(lengths.len() / 64).clamp(2, MOST_BY_FAR),
    }
}

/// Word number `number` of the `count` words of a text: its bytes from `8 * number`, the last word its last bytes.
///
/// Words overlap so that none reaches beyond the end. A text shorter than a word is spread over one, and all its words
/// are that one; two such texts of the same length have the same word only if they are the same.
pub(super) fn word(text: &[u8], number: usize, count: usize) -> u64 {
    let length = text.len();
    let start = if number + 1 == count { length.saturating_sub(8) } else { (8 * number).min(length.saturating_sub(8)) };
    match length {
        0 => 0,
        1..4 => u64::from(text[0]) | u64::from(text[length / 2]) << 8 | u64::from(text[length - 1]) << 16,
        4..8 => u64::from(half(text, 0)) | u64::from(half(text, length - 4)) << 32,
        _ => u64::from(half(text, start)) | u64::from(half(text, start + 4)) << 32,
    }
}

fn half(text: &[u8], start: usize) -> u32 {
    u32::from_le_bytes([text[start], text[start + 1], text[start + 2], text[start + 3]])
}
