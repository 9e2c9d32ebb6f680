//! Tables of cells: CSV and TSV. A cell's column is its place.

use super::bonds::Bond;
use super::places::Literal;
use super::vocabulary::Vocabulary;

/// Every cell that could be a reason.
pub fn literals<'a>(bytes: &'a [u8], separator: u8, vocabulary: &Vocabulary<'_>) -> Vec<Literal<'a>> {
    let mut literals = Vec::new();
    let mut bonds: Vec<Bond> = Vec::new();
    let (mut line, mut column, mut start, mut in_quotes) = (1, 0, 0, false);
    for at in 0..=bytes.len() {
        let byte = bytes.get(at).copied().unwrap_or(b'\n');
        let ends = !in_quotes && (byte == separator || byte == b'\n');
        if ends || at == bytes.len() {
            let (text, from) = cell(bytes, start, at);
            if line == 1 {
                bonds.push(if vocabulary.is_key(text) { Bond::Named } else { Bond::None });
            } else if !text.is_empty() {
                let bond = bonds.get(column).copied().unwrap_or(Bond::None);
                let (entry, slots) = (vocabulary.name(text), vec![column]);
                literals.push(Literal { text, entry, start: from, line, slots, bond });
            }
            (start, column) = (at + 1, column + 1);
        }
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' => {
                line += 1;
                if !in_quotes {
                    column = 0;
                }
            }
            _ => {}
        }
    }
    literals
}

/// A cell without quotes and spaces around it, and where it starts.
fn cell(bytes: &[u8], start: usize, end: usize) -> (&str, usize) {
    let text = std::str::from_utf8(&bytes[start.min(end)..end]).unwrap_or_default();
    let inner = text.trim();
    let inner = inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(inner);
    let from = text.find(inner).unwrap_or(0);
    (inner, start + from)
}
