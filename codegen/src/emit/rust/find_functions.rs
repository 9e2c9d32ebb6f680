//! The functions of the generated lookup.

use std::fmt::Write;

use super::find_in;
use super::find_places;
use super::find_tables;
use super::find_words;
use super::lookup::{Layout, Source};
use super::perfect_hash::{Fold, PerfectHash};

/// All functions, the one to call first.
pub(super) fn functions(source: &Source<'_>) -> String {
    if source.keys.is_empty() {
        return format!("const fn find(_: &[u8]) -> Option<{}> {{\n    None\n}}\n", source.type_name);
    }
    let mut parts = vec![find(source), find_in::find_in(source), find_slot(source)];
    parts.extend(find_in::words(source).iter().map(|words| words.function(&source.hash)));
    if let Fold::Whole(seed) = source.hash.fold {
        parts.push(find_words::find_whole(&source.hash, seed));
    }
    if has_long(&source.hash) {
        parts.push(find_words::find_same(source.hash.words));
    }
    parts.push(match source.layout {
        Layout::Text => find_places::find_place(source),
        Layout::Rows | Layout::NumberedRows => find_tables::entry(source),
    });
    let text = parts.join("\n");
    let called = [
        ("find_word(", find_words::FIND_WORD),
        ("find_half(", find_words::FIND_HALF),
        ("find_tiny(", find_words::FIND_TINY),
    ];
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

/// Reads the words of a text, if its length is that of most names.
fn find(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let PerfectHash { shortest, longest, words, .. } = *hash;
    let type_name = source.type_name;
    let usual = if same_length(hash) {
        format!("text.len() == {longest}")
    } else if longest < 8 {
        format!("{} && text.len() <= {longest}", at_least(shortest))
    } else {
        "text.len() >= 8".to_owned()
    };
    let covered = 8 * words;
    let has_short = shortest < 8 && longest >= 8;
    let has_unusual = has_short || (has_long(hash) && !same_length(hash));
    let unusual = if has_unusual { "find_unusual(text)" } else { "None" };
    let found = find_in::call(source, Some(unusual));
    let mut text = format!(
        "/// The variant with this name or alias.
///
/// By a perfect hash: the text's length and some of its words of eight bytes lead to the one name
/// that it can be, and all its words are compared with that. Nothing branches on which name it is.
#[inline]
const fn find(text: &[u8]) -> Option<{type_name}> {{
    if {usual} {{
{found}    }} else {{
        {unusual}
    }}
}}
"
    );
    if has_unusual {
        let condition = match (has_short, has_long(hash)) {
            (true, true) => format!("shorter than a word, or longer than {covered} bytes"),
            (true, false) => "shorter than a word".to_owned(),
            _ => format!("longer than {covered} bytes"),
        };
        let at_least = at_least(shortest);
        let found = find_in::call(source, None);
        let _ = write!(
            text,
            "
/// The same for texts {condition}.
/// Never inlined, or the others would have fewer registers.
#[cold]
#[inline(never)]
const fn find_unusual(text: &[u8]) -> Option<{type_name}> {{
    if {at_least} && text.len() <= {longest} {{
{found}    }} else {{
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

/// From the product to a slot.
fn find_slot(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let slot_bits = hash.placed.slot_bits();
    let shift = 64 - slot_bits - hash.placed.displacement_bits();
    let body = if hash.placed.displacements.is_empty() {
        format!("    (product >> {shift}) as usize\n")
    } else {
        let displacement = source.numbers(&hash.placed.displacements);
        format!(
            "    let upper = (product >> {shift}) as usize;
    (upper ^ {}) & {}
",
            displacement.read("FIND_DISPLACEMENTS", &format!("upper >> {slot_bits}")),
            (1_u64 << slot_bits) - 1
        )
    };
    let apart = match source.compares_length() || same_length(hash) {
        true => "",
        false => ", which no text of another length with the same words has",
    };
    format!(
        "/// The slot that the uppermost bits of a product choose. The multiplier was searched until every
/// name had a slot of its own{apart}.
#[inline(always)]
const fn find_slot(product: u64) -> usize {{
{body}}}
"
    )
}

/// Hexadecimal in groups of four digits.
pub(super) fn grouped(number: u64) -> String {
    let group = |shift: u32| number >> shift & 0xffff;
    format!("0x{:04x}_{:04x}_{:04x}_{:04x}", group(48), group(32), group(16), group(0))
}
