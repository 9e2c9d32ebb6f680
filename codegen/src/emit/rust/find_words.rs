//! The functions that read the words of a text, and compare what no word covers.

use super::find_functions::{grouped, has_long};
use super::literal::array;
use super::perfect_hash::{Fold, PerfectHash, WHOLE};

/// Some of the words of a text, and the function that reads them.
pub(super) struct Words {
    name: &'static str,
    about: &'static str,
    /// Which words.
    pub numbers: Vec<usize>,
}

impl Words {
    /// All that are compared without a loop.
    pub fn all(hash: &PerfectHash) -> Self {
        let about = if has_long(hash) {
            "The first words of a text and its last word, which starts at `last`."
        } else {
            "All words of a text, the last one of which starts at `last`; they overlap where it is short."
        };
        Words { name: "find_words", about, numbers: (0..hash.words).collect() }
    }

    /// Those that lead to a slot.
    pub fn leading(hash: &PerfectHash) -> Self {
        let numbers = match &hash.fold {
            Fold::Words { numbers, .. } => numbers.clone(),
            Fold::Whole(_) => Vec::new(),
        };
        Words { name: "find_leading", about: "The words of a text that lead to its slot.", numbers }
    }

    /// The others; all of them, if not single words lead to a slot.
    pub fn others(hash: &PerfectHash) -> Self {
        let leading = Words::leading(hash).numbers;
        if leading.is_empty() {
            return Words::all(hash);
        }
        let numbers = (0..hash.words).filter(|number| !leading.contains(number)).collect();
        Words { name: "find_others", about: "The other words of a text; they overlap where it is short.", numbers }
    }

    /// What the function takes besides the text, as far as it is needed: its length, and where its last word begins.
    fn parameters(&self, hash: &PerfectHash) -> (bool, bool) {
        let last = hash.words - 1;
        let length = hash.shortest < 8 || self.numbers.iter().any(|&number| number > 0 && number < last);
        (length, last > 0 && self.numbers.contains(&last))
    }

    /// A call for the text, or for a name as long as the text is.
    pub fn call(&self, hash: &PerfectHash, name: &str, last: &str) -> String {
        let (has_length, has_last) = self.parameters(hash);
        let length = if has_length { ", text.len()" } else { "" };
        let last = if has_last { format!(", {last}") } else { String::new() };
        format!("{}({name}{length}{last})", self.name)
    }

    /// The function, from a text to these words.
    pub fn function(&self, hash: &PerfectHash) -> String {
        let PerfectHash { shortest, longest, words, .. } = *hash;
        let count = self.numbers.len();
        let half = "find_half(text, 0) | find_half(text, length - 4) << 32";
        let short = |most: usize, word: &str| match shortest < most && longest >= most {
            true => format!("    if length < {most} {{\n        return [{word}; {count}];\n    }}\n"),
            false => String::new(),
        };
        let word = |number: usize| match number {
            _ if longest < 4 => "find_tiny(text, length)".to_owned(),
            _ if longest < 8 => half.to_owned(),
            0 => "find_word(text, 0)".to_owned(),
            _ if number + 1 == words => "find_word(text, last)".to_owned(),
            _ => format!("find_word(text, {})", least(8 * number, "length - 8")),
        };
        let read: Vec<String> = self.numbers.iter().copied().map(word).collect();
        let (has_length, has_last) = self.parameters(hash);
        format!(
            "/// {about}
#[inline(always)]
const fn {name}(text: &[u8]{length}{last}) -> [u64; {count}] {{
{tiny}{half}    {read}
}}
",
            about = self.about,
            name = self.name,
            length = if has_length { ", length: usize" } else { "" },
            last = if has_last { ", last: usize" } else { "" },
            tiny = short(4, "find_tiny(text, length)"),
            half = short(8, half),
            read = array(&read).replace('\n', "\n    "),
        )
    }
}

/// A number that is known, or another one if that is less; not by `if`, with which bounds checks stay.
fn least(known: usize, other: &str) -> String {
    format!("{known} - {known}_usize.saturating_sub({other})")
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
        short = Words::all(hash).call(hash, "text", "0"),
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
