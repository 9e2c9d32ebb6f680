//! Slots that say where in the text of all names a name is.
//!
//! All of them are one byte string: an expression for each slot, as rows have, would be most of what a large table takes
//! to compile, and so would a loop that works them out.

use super::literal;
use super::lookup::Source;

/// The type of a row and of a length. With a place of four bytes, a slot is 8 bytes or 12.
fn number(source: &Source<'_>) -> &'static str {
    if source.variants.len() <= 1 << 16 { "u16" } else { "u32" }
}

/// The function that reads a slot.
pub(super) fn find_place(source: &Source<'_>) -> String {
    let number = number(source);
    let (bytes, all, row, length) = match number {
        "u16" => (8, "a, b, c, d, e, f, g, h", "e, f", "g, h"),
        _ => (12, "a, b, c, d, e, f, g, h, i, j, k, l", "e, f, g, h", "i, j, k, l"),
    };
    format!(
        "/// The name of a slot: where it is in `NAMES`, the row of its reason, and its length.
#[inline(always)]
const fn find_place(slot: usize) -> (usize, usize, usize) {{
    match FIND_SLOTS.split_at({bytes} * slot).1.first_chunk() {{
        Some(&[{all}]) => (
            u32::from_le_bytes([a, b, c, d]) as usize,
            {number}::from_le_bytes([{row}]) as usize,
            {number}::from_le_bytes([{length}]) as usize,
        ),
        None => (0, 0, 0),
    }}
}}
"
    )
}

/// What it reads.
pub(super) fn table(source: &Source<'_>) -> String {
    let width = if number(source) == "u16" { 2 } else { 4 };
    let mut places = Vec::with_capacity(source.keys.len());
    let mut end = 0;
    for &(name, row) in source.keys {
        places.push((end, row as u32, name.len() as u32));
        end += name.len() as u32;
    }
    let mut bytes = Vec::with_capacity((4 + 2 * width) * source.hash.placed.slots.len());
    for slot in &source.hash.placed.slots {
        // An empty slot has the length 0, which no name has.
        let (start, row, length) = slot.map_or((0, 0, 0), |name| places[name]);
        bytes.extend_from_slice(&start.to_le_bytes());
        bytes.extend_from_slice(&row.to_le_bytes()[..width]);
        bytes.extend_from_slice(&length.to_le_bytes()[..width]);
    }
    format!(
        "/// What `find_place` reads, the lowest byte of each number first.\nstatic FIND_SLOTS: [u8; {}] = *{};\n",
        bytes.len(),
        literal::packed_bytes(&bytes)
    )
}
