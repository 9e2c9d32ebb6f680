//! The functions of the generated lookup.

use std::fmt::Write;

use super::find_tables;
use super::lookup::{Layout, Source};
use super::perfect_hash::{Fold, PerfectHash, WHOLE};

/// All functions, the one to call first.
pub(super) fn functions(source: &Source<'_>) -> String {
    if source.keys.is_empty() {
        return format!("const fn find(_: &[u8]) -> Option<{}> {{\n    None\n}}\n", source.type_name);
    }
    let mut parts = vec![find(source), find_in(source), find_slot(&source.hash), find_words(&source.hash)];
    if let Fold::Whole(seed) = source.hash.fold {
        parts.push(find_whole(&source.hash, seed));
    }
    if has_long(&source.hash) {
        parts.push(find_same(source.hash.words));
    }
    parts.push(find_tables::entry(source));
    let text = parts.join("\n");
    let called = [("find_word(", FIND_WORD), ("find_half(", FIND_HALF), ("find_tiny(", FIND_TINY)];
    let called = called.into_iter().filter(|(call, _)| text.contains(call)).map(|(_, function)| function);
    let called: Vec<&str> = called.collect();
    [text.as_str()].into_iter().chain(called).collect::<Vec<_>>().join("\n")
}

/// Whether all names have the same length.
pub(super) fn same_length(hash: &PerfectHash) -> bool {
    hash.shortest == hash.longest
}

/// Whether some names are longer than the words that are compared without a loop.
pub(super) fn has_long(hash: &PerfectHash) -> bool {
    hash.longest > 8 * hash.words
}

/// Chooses by length between code for most names and for the others.
fn find(source: &Source<'_>) -> String {
    let PerfectHash { shortest, longest, words, .. } = source.hash;
    let type_name = source.type_name;
    let covered = 8 * words;
    let (usual, unusual) = if same_length(&source.hash) {
        (format!("text.len() == {longest}"), "None")
    } else if longest < 8 {
        (format!("{} && text.len() <= {longest}", at_least(shortest)), "None")
    } else {
        let unusual = if shortest < 8 || has_long(&source.hash) { "find_unusual(text)" } else { "None" };
        let usual = match source.hash.fold {
            Fold::Whole(_) => format!("text.len() >= 8 && text.len() <= {}", longest.min(covered)),
            Fold::Words { .. } if has_long(&source.hash) => format!("text.len() >= 8 && text.len() <= {covered}"),
            Fold::Words { .. } => "text.len() >= 8".to_owned(),
        };
        (usual, unusual)
    };
    let mut text = format!(
        "/// The variant with this name or alias.
///
/// By a perfect hash: the text's length and some of its words of eight bytes lead to the one name
/// that it can be, and all its words are compared with that. Nothing branches on which name it is,
/// or on whether it is one.
#[inline]
const fn find(text: &[u8]) -> Option<{type_name}> {{
    if {usual} {{
        find_in(text)
    }} else {{
        {unusual}
    }}
}}
"
    );
    if unusual != "None" {
        let condition = match (shortest < 8, has_long(&source.hash)) {
            (true, true) => format!("shorter than a word, or longer than {covered} bytes"),
            (true, false) => "shorter than a word".to_owned(),
            _ => format!("longer than {covered} bytes"),
        };
        let at_least = at_least(shortest);
        let _ = write!(
            text,
            "
/// The same for texts {condition}, compiled apart from the others.
#[cold]
const fn find_unusual(text: &[u8]) -> Option<{type_name}> {{
    if {at_least} && text.len() <= {longest} {{
        find_in(text)
    }} else {{
        None
    }}
}}
"
        );
    }
    text
}

/// The condition that a text has so many bytes, as clippy wants it written.
fn at_least(bytes: usize) -> String {
    if bytes == 1 { "!text.is_empty()".to_owned() } else { format!("text.len() >= {bytes}") }
}

/// The lookup itself.
fn find_in(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let sum = match &hash.fold {
        Fold::Words { numbers, length } => {
            let length = length.then(|| "(text.len() as u64)".to_owned());
            let mut terms = length.into_iter().chain(numbers.iter().map(|number| format!("words[{number}]")));
            let first = terms.next().unwrap_or_default();
            terms.fold(first, |sum, term| format!("{sum}.wrapping_add({term})"))
        }
        Fold::Whole(_) => "find_whole(text)".to_owned(),
    };
    let mut text = format!("#[inline(always)]\nconst fn find_in(text: &[u8]) -> Option<{}> {{\n", source.type_name);
    if hash.words > 1 {
        text.push_str("    let last = text.len().saturating_sub(8);\n");
    }
    let _ = writeln!(text, "    let words = {};", words_of(hash, "text", "last"));
    let _ = writeln!(text, "    let sum = {sum};");
    text.push_str(match source.layout {
        Layout::Rows => "    let entry = &FIND_ROWS[find_slot(sum)];\n",
        Layout::NumberedRows => "    let entry = &FIND_ROWS[FIND_SLOTS[find_slot(sum)] as usize];\n",
        Layout::Text => "    let entry = &FIND_SLOTS[find_slot(sum)];\n",
    });
    if source.layout == Layout::Text {
        text.push_str(
            "    let rest = NAMES.as_bytes().split_at((entry.place >> 8) as usize).1;
    if rest.len() < text.len() {
        return None;
    }
",
        );
        let _ = writeln!(text, "    let name = {};", words_of(hash, "rest", "last"));
    } else if hash.words == 1 {
        text.push_str("    let name = entry.words;\n");
    } else if same_length(hash) {
        let _ = writeln!(text, "    let name = {};", words_of(hash, "&entry.name", "last"));
    } else {
        let last = least(hash.longest - 8, "last");
        let _ = writeln!(text, "    let name = {};", words_of(hash, "&entry.name", &last));
    }
    let mut differences: Vec<String> =
        (0..hash.words).map(|number| format!("(words[{number}] ^ name[{number}])")).collect();
    if source.layout == Layout::Text {
        differences.insert(0, "(text.len() as u64 ^ entry.place as u8 as u64)".to_owned());
    } else if !same_length(hash) {
        differences.insert(0, "(text.len() as u64 ^ entry.length as u64)".to_owned());
    }
    let _ = writeln!(text, "    // Zero if the text is the name.");
    let difference = match differences.as_slice() {
        // Parentheses around the only term would be a warning.
        [one] => one.trim_start_matches('(').trim_end_matches(')').to_owned(),
        // On one line where it fits, as rustfmt has it; the functions stand in a module, indented.
        terms if terms.iter().map(|term| term.len() + 3).sum::<usize>() <= 77 => terms.join(" | "),
        // Else on the next line where it fits there.
        terms if terms.iter().map(|term| term.len() + 3).sum::<usize>() <= 90 => {
            format!("\n        {}", terms.join(" | "))
        }
        terms => terms.join("\n        | "),
    };
    let space = if difference.starts_with('\n') { "" } else { " " };
    let _ = writeln!(text, "    let difference ={space}{difference};");
    if has_long(hash) {
        let _ = write!(
            text,
            "    if text.len() > {} && !find_same(text, rest) {{\n        return None;\n    }}\n",
            8 * hash.words
        );
    }
    text.push_str("    // The variant, or what stands beside it: `None`.\n");
    text.push_str("    entry.values[(difference != 0) as usize]\n}\n");
    text
}

/// From the sum of words to a slot.
fn find_slot(hash: &PerfectHash) -> String {
    let PerfectHash { slot_bits, displacement_bits, .. } = *hash;
    let shift = 64 - slot_bits - displacement_bits;
    let multiplier = grouped(hash.multiplier);
    let body = if hash.displacements.is_empty() {
        format!("    (sum.wrapping_mul({multiplier}) >> {shift}) as usize\n")
    } else {
        format!(
            "    let product = (sum.wrapping_mul({multiplier}) >> {shift}) as usize;
    (product ^ FIND_DISPLACEMENTS[product >> {slot_bits}] as usize) & {}
",
            (1_u64 << slot_bits) - 1
        )
    };
    format!(
        "/// The slot for a sum of length and words. The multiplier was searched until every name had a
/// slot of its own.
#[inline(always)]
const fn find_slot(sum: u64) -> usize {{
{body}}}
"
    )
}

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
fn find_words(hash: &PerfectHash) -> String {
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
fn find_whole(hash: &PerfectHash, seed: u64) -> String {
    format!(
        "/// A number that the length and every byte have a part in.
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
fn find_same(words: usize) -> String {
    format!(
        "/// Whether a text is the same as a name, between its first words and the last.
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

/// Hexadecimal in groups of four digits.
fn grouped(number: u64) -> String {
    let group = |shift: u32| number >> shift & 0xffff;
    format!("0x{:04x}_{:04x}_{:04x}_{:04x}", group(48), group(32), group(16), group(0))
}

const FIND_WORD: &str =
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

const FIND_HALF: &str = "/// Four bytes from there.
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

const FIND_TINY: &str = "/// Up to three bytes.
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
