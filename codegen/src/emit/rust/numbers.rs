//! Tables of whole numbers.
//!
//! Of a table of ordinary size they are arrays, which a reader can read. But rustc parses, checks and evaluates every
//! number of an array by itself, which was most of what a large table took to compile. There they are one literal: the
//! bytes of all numbers, the lowest byte of each first.

use super::literal;
use super::texts::static_array;

/// Whether a table of so many reasons is written for the compiler, and no longer to be read.
pub(super) fn is_large(reasons: usize) -> bool {
    const MOST_READABLE: usize = 512;
    reasons > MOST_READABLE
}

/// How the numbers of a table are written, and so how they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbers {
    bytes: usize,
    packed: bool,
}

impl Numbers {
    /// Of the smallest type that they all fit.
    pub(super) fn up_to(largest: usize, packed: bool) -> Self {
        let bytes = match largest {
            0..=0xff => 1,
            0x100..=0xffff => 2,
            _ => 4,
        };
        Self { bytes, packed }
    }

    /// Offsets, for which one byte is not worth a function.
    pub(super) fn offsets(largest: usize, packed: bool) -> Self {
        Self::up_to(largest.max(0x100), packed)
    }

    /// The type of what the table is an array of.
    pub(super) fn item(self) -> &'static str {
        match (self.packed, self.bytes) {
            (true, _) | (_, 1) => "u8",
            (_, 2) => "u16",
            _ => "u32",
        }
    }

    /// `static NAME: […] = …;`
    pub(super) fn table(self, name: &str, numbers: &[usize]) -> String {
        if !self.packed {
            let digits: Vec<String> = numbers.iter().map(usize::to_string).collect();
            return static_array(name, self.item(), &digits);
        }
        let bytes: Vec<u8> =
            numbers.iter().flat_map(|number| number.to_le_bytes().into_iter().take(self.bytes)).collect();
        format!("static {name}: [u8; {}] = *{};\n", bytes.len(), literal::packed_bytes(&bytes))
    }

    /// The number at a place, as a `usize`.
    pub(super) fn read(self, table: &str, place: &str) -> String {
        match (self.packed, self.bytes) {
            (true, 2) => format!("u16_at(&{table}, {place})"),
            (true, 4) => format!("u32_at(&{table}, {place})"),
            _ => format!("{table}[{place}] as usize"),
        }
    }

    /// The function that reads two numbers beside each other: where a row begins, and where it ends.
    pub(super) fn span_at(self) -> &'static str {
        match (self.packed, self.bytes) {
            (true, 4) => include_str!("templates/span_at_u32.rs.txt"),
            (true, _) => include_str!("templates/span_at_u16.rs.txt"),
            (false, _) => include_str!("templates/span_at.rs.txt"),
        }
    }
}

/// The functions that read packed numbers, as far as this source calls them.
pub(super) fn functions(source: &str) -> String {
    let functions =
        [("u16_at(&", include_str!("templates/u16_at.rs.txt")), ("u32_at(&", include_str!("templates/u32_at.rs.txt"))];
    let called = functions.into_iter().filter(|(call, _)| source.contains(call));
    called.map(|(_, function)| function).collect::<Vec<_>>().join("\n")
}
