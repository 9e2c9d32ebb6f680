//! The functions that read the words of a text, and compare what no word covers.

use std::fmt::Write;

use super::find_functions::{grouped, has_long};
use super::perfect_hash::{PerfectHash, WHOLE};

/// A number that is known, or another one if that is less; not by `if`, with which bounds checks stay.
fn least(known: usize, other: &str) -> String {
    format!("{known} - {known}_usize.saturating_sub({other})")
}

/// What [`find_words`] takes besides the text, as far as it is needed.
fn parameters(hash: &PerfectHash) -> (bool, bool) {
    let length = hash.shortest < 8 || hash.words > 2;
    let last = hash.words > 1;
    (length, last)
}

/// A call of `find_words` for the text, or for a name as long as the text is.
pub(super) fn words_of(hash: &PerfectHash, name: &str, last: &str) -> String {
    let (has_length, has_last) = parameters(hash);
    let length = if has_length { ", text.len()" } else { "" };
    let last = if has_last { format!(", {last}") } else { String::new() };
    format!("find_words({name}{length}{last})")
}

/// From a text to its words.
pub(super) fn find_words(hash: &PerfectHash) -> String {
    let PerfectHash { shortest, longest, words, .. } = *hash;
    let mut body = String::new();
    let half = "find_half(text, 0) | find_half(text, length - 4) << 32";
    if shortest < 4 && longest >= 4 {
        let _ = write!(body, "    if length < 4 {{\n        return [find_tiny(text, length); {words}];\n    }}\n");
    }
    if shortest < 8 && longest >= 8 {
        let _ = write!(body, "    if length < 8 {{\n        return [{half}; {words}];\n    }}\n");
    }
    match longest {
        0..4 => body.push_str("    [find_tiny(text, length)]\n"),
        4..8 => {
            let _ = writeln!(body, "    [{half}]");
        }
        8 => body.push_str("    [find_word(text, 0)]\n"),
        _ if words == 2 => body.push_str("    [find_word(text, 0), find_word(text, last)]\n"),
        _ => {
            body.push_str("    [\n        find_word(text, 0),\n");
            for number in 1..words - 1 {
                let _ = writeln!(body, "        find_word(text, {}),", least(8 * number, "length - 8"));
            }
            body.push_str("        find_word(text, last),\n    ]\n");
        }
    }
    let covered = if has_long(hash) {
        "/// The first words of a text and its last word, which starts at `last`."
    } else {
        "/// All words of a text, the last one of which starts at `last`; they overlap where it is short."
    };
    let (has_length, has_last) = parameters(hash);
    let length = if has_length { ", length: usize" } else { "" };
    let last = if has_last { ", last: usize" } else { "" };
    format!(
        "{covered}
#[inline(always)]
const fn find_words(text: &[u8]{length}{last}) -> [u64; {words}] {{
{body}}}
"
    )
}

/// The function that mixes every byte of a text, where a sum of words is not enough.
pub(super) fn find_whole(hash: &PerfectHash, seed: u64) -> String {
    format!(
        "/// A number that the length and every byte have a part in.
#[inline]
const fn find_whole(text: &[u8]) -> u64 {{
    let mut mixed = find_mix({seed}, text.len() as u64);
    if text.len() < 8 {{
        return find_mix(mixed, {short}[0]);
    }}
    let mut start = 0;
    while start < text.len() {{
        let last = text.len() - 8;
        mixed = find_mix(mixed, find_word(text, if start < last {{ start }} else {{ last }}));
        start += 8;
    }}
    mixed
}}

#[inline]
const fn find_mix(mixed: u64, word: u64) -> u64 {{
    let product = (mixed ^ word).wrapping_mul({whole});
    product ^ (product >> 29)
}}
",
        seed = grouped(seed),
        short = words_of(hash, "text", "0"),
        whole = grouped(WHOLE)
    )
}

/// The function that compares what words leave out.
pub(super) fn find_same(words: usize) -> String {
    format!(
        "/// Whether a text is the same as a name, between its first words and the last.
#[inline]
const fn find_same(text: &[u8], name: &[u8]) -> bool {{
    let mut start = {start};
    while start + 8 < text.len() {{
        if start + 8 > name.len() || find_word(text, start) != find_word(name, start) {{
            return false;
        }}
        start += 8;
    }}
    true
}}
",
        start = 8 * (words - 1)
    )
}

pub(super) const FIND_WORD: &str =
    "/// Eight bytes from there; what is not in the text is not asked for, or belongs to another name.
#[inline(always)]
const fn find_word(text: &[u8], start: usize) -> u64 {
    match text.split_at_checked(start) {
        Some((_, rest)) => match rest.first_chunk() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => 0,
        },
        None => 0,
    }
}
";

pub(super) const FIND_HALF: &str = "/// Four bytes from there.
#[inline(always)]
const fn find_half(text: &[u8], start: usize) -> u64 {
    match text.split_at_checked(start) {
        Some((_, rest)) => match rest.first_chunk() {
            Some(bytes) => u32::from_le_bytes(*bytes) as u64,
            None => 0,
        },
        None => 0,
    }
}
";

pub(super) const FIND_TINY: &str = "/// Up to three bytes.
#[inline(always)]
const fn find_tiny(text: &[u8], length: usize) -> u64 {
    match *text {
        [a, ..] if length == 1 => u32::from_le_bytes([a, a, a, 0]) as u64,
        [a, b, ..] if length == 2 => u32::from_le_bytes([a, b, b, 0]) as u64,
        [a, b, c, ..] if length == 3 => u32::from_le_bytes([a, b, c, 0]) as u64,
        _ => 0,
    }
}
";
