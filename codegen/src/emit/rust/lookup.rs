//! Writes the lookup from a name to its variant: a perfect hash in safe `const` code, and its tables.
//!
//! What it has to be, measured: no loop over bytes and no call of `memcmp`, but a few words of eight bytes; one
//! multiplication; and no branch that depends on which name it is, because a branch mispredicted costs more than all the
//! rest. It branches on whether the text is a name: so does whoever asks, and to get around it takes a known name longer.
//! Where names are many, it branches on whether the text is as long as few of them are.
//! What it writes needs Rust 1.83 (`const` functions that read statics) and nothing but `core`; it is right, if slower,
//! on targets of 32 bits and of either byte order.

use super::find_functions;
use super::find_tables;
use super::numbers::{self, Numbers};
use super::perfect_hash::PerfectHash;

/// The generated source, for a private module that imports the enum. Everything in it is called `find…`, `Find…` or
/// `FIND_…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lookup {
    /// `const fn find(text: &[u8]) -> Option<Type>`, and what it calls.
    pub functions: String,
    /// The tables that the functions read; long, so they belong at the end of the module.
    pub tables: String,
    /// How many bytes they read of `NAMES` from where any name begins, so that many have to follow the names.
    pub reach: usize,
}

/// Where the names are that a text is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// In the slots: each is a row with its name.
    Rows,
    /// In rows that slots refer to by number, so that an empty slot takes little.
    NumberedRows,
    /// In the text that holds all names; each slot says where.
    Text,
}

/// What the source is written from.
pub(super) struct Source<'a> {
    /// The enum.
    pub type_name: &'a str,
    /// Its variants.
    pub variants: &'a [&'a str],
    /// Every name and alias, with the index of its variant.
    pub keys: &'a [(&'a str, usize)],
    /// The slot for each.
    pub hash: PerfectHash,
    /// What is in a slot.
    pub layout: Layout,
}

impl Source<'_> {
    /// Whether the length of a text is compared with that of a name.
    pub fn compares_length(&self) -> bool {
        self.layout == Layout::Text || !self.hash.tells_lengths
    }

    /// Whether a text longer than all names has to be refused for that: because its length is not asked for otherwise,
    /// or because the compiler has to know how long a name is at most.
    pub fn has_to_refuse_long(&self) -> bool {
        let is_known = self.hash.longest < 8 || find_functions::same_length(&self.hash);
        !is_known && (self.layout == Layout::Text || !self.compares_length())
    }

    /// Whether tables tell variants by their rows in `REASONS`.
    ///
    /// Wherever a variant is named, rustc looks for it among all of them: naming each once more doubles what a large
    /// table takes to compile.
    pub fn by_row(&self) -> bool {
        numbers::is_large(self.variants.len())
    }

    /// How the lookup writes its own numbers.
    pub fn numbers(&self, numbers: &[usize]) -> Numbers {
        Numbers::up_to(numbers.iter().copied().max().unwrap_or(0), self.by_row())
    }

    /// The number of the row that has the name of each slot; the first row has none.
    pub fn rows_in_slots(&self) -> Vec<usize> {
        self.hash.placed.slots.iter().map(|slot| slot.map_or(0, |index| index + 1)).collect()
    }
}

/// Up to this size, rows are put into the slots themselves: one table less to read.
const MOST_BYTES_OF_ROWS: usize = 128 << 10;
/// If there are more slots than this for each name, most are empty, and rows have a table of their own: but not rows of
/// one word, which are small.
const MOST_SLOTS: usize = 5;
/// Up to this many names are in rows.
pub(super) const MOST_ROWS: usize = 2_000;

/// The bytes of a row with so many words: the next power of two, so that it lies on as few cache lines as it can, and a
/// shift finds it.
pub(super) fn row_bytes(words: usize) -> usize {
    (8 * words + 1).next_power_of_two()
}

/// Whether so many names of so many words may be in rows, if a hash function for them is found at once.
pub(super) fn may_have_rows(names: usize, words: usize) -> bool {
    names <= MOST_ROWS || (names + 1).next_power_of_two() * row_bytes(words) <= MOST_BYTES_OF_ROWS
}

/// Writes the lookup for these names and aliases (`keys`), each with the index of its variant.
///
/// Names are distinct, and have 1 to 255 bytes. The module around has all of them in one text, `NAMES`, in this order.
/// Tables mention variants, so the module allows deprecated ones.
pub(super) fn lookup(type_name: &str, variants: &[&str], keys: &[(&str, usize)]) -> Lookup {
    let names: Vec<&[u8]> = keys.iter().map(|(name, _)| name.as_bytes()).collect();
    let hash = PerfectHash::new(&names);
    let slots = hash.placed.slots.len();
    let layout = match keys.len() {
        _ if hash.longest > 8 * hash.words => Layout::Text,
        count
            if (slots <= MOST_SLOTS * count || hash.words == 1)
                && slots * row_bytes(hash.words) <= MOST_BYTES_OF_ROWS =>
        {
            Layout::Rows
        }
        0..=MOST_ROWS => Layout::NumberedRows,
        _ => Layout::Text,
    };
    let source = Source { type_name, variants, keys, hash, layout };
    Lookup {
        functions: find_functions::functions(&source),
        tables: find_tables::tables(&source),
        reach: if source.layout == Layout::Text { source.hash.longest } else { 0 },
    }
}
