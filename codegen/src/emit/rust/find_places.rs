//! Slots that say where in the text of all names a name is.
//!
//! The compiler works them out from the numbers of the names, in one loop: an expression for each slot, as rows have,
//! would be most of what a large table takes to compile.

use std::fmt::Write;

use super::find_tables::numbers;
use super::lookup::Source;

/// The type of an entry, and a function that makes all of them.
pub(super) fn entry(source: &Source<'_>) -> String {
    let type_name = source.type_name;
    let place = place_type(source);
    let slots = source.hash.slots.len();
    let row = if has_aliases(source) {
        "
                let row = if name < REASONS.len() {
                    name
                } else {
                    FIND_ALIASES[name - REASONS.len()] as usize
                };
                entries[slot].values[0] = Some(REASONS[row]);"
    } else {
        "
                entries[slot].values[0] = Some(REASONS[name]);"
    };
    format!(
        "/// A name.
#[derive(Clone, Copy)]
struct FindEntry {{
    /// Where the name is in `NAMES`, and in the lowest eight bits its length.
    place: {place},
    /// Its variant, and `None` for texts that are not the name.
    values: [Option<{type_name}>; 2],
}}

impl FindEntry {{
    const EMPTY: FindEntry = FindEntry {{
        place: 0,
        values: [None; 2],
    }};

    const fn all() -> [FindEntry; {slots}] {{
        let mut entries = [FindEntry::EMPTY; {slots}];
        let mut slot = 0;
        while slot < entries.len() {{
            if FIND_NUMBERS[slot] > 0 {{
                let name = FIND_NUMBERS[slot] as usize - 1;
                let (start, end) = (NAMES_AT[name] as {place}, NAMES_AT[name + 1] as {place});
                entries[slot].place = start << 8 | (end - start);{row}
            }}
            slot += 1;
        }}
        entries
    }}
}}
"
    )
}

/// What the loop reads, and what it makes.
pub(super) fn tables(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let slots: Vec<u32> = hash.slots.iter().map(|slot| slot.map_or(0, |index| index as u32 + 1)).collect();
    let mut text = String::from("/// The number of the name for each slot, from 1.\n");
    numbers(&mut text, "FIND_NUMBERS", &slots);
    if has_aliases(source) {
        let rows: Vec<u32> = source.keys[source.variants.len()..].iter().map(|&(_, row)| row as u32).collect();
        text.push_str("/// The row of the reason for each alias.\n");
        numbers(&mut text, "FIND_ALIASES", &rows);
    }
    let _ = writeln!(text, "static FIND_SLOTS: [FindEntry; {}] = FindEntry::all();", slots.len());
    text
}

fn has_aliases(source: &Source<'_>) -> bool {
    source.keys.len() > source.variants.len()
}

/// The smallest type for the start of any name, with eight more bits.
fn place_type(source: &Source<'_>) -> &'static str {
    let bytes: usize = source.keys.iter().map(|(name, _)| name.len()).sum();
    if bytes < 1 << 24 { "u32" } else { "u64" }
}
