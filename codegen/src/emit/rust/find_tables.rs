//! The tables of the generated lookup.

use super::literal;
use super::lookup::{Layout, Source};
use super::texts;

/// All tables.
pub(super) fn tables(source: &Source<'_>) -> String {
    let mut text = String::new();
    if source.keys.is_empty() {
        return text;
    }
    let hash = &source.hash;
    if !hash.displacements.is_empty() {
        text.push_str("/// What leads names whose products begin alike to slots of their own.\n");
        numbers(&mut text, "FIND_DISPLACEMENTS", &hash.displacements);
    }
    let lines = Lines::new(source);
    match source.layout {
        Layout::Rows => lines.entries(&mut text, "FIND_ROWS", hash.slots.iter().copied()),
        Layout::Text => lines.entries(&mut text, "FIND_SLOTS", hash.slots.iter().copied()),
        Layout::NumberedRows => {
            let rows: Vec<u32> = hash.slots.iter().map(|slot| slot.map_or(0, |index| index as u32 + 1)).collect();
            text.push_str("/// The number of the row for each slot.\n");
            numbers(&mut text, "FIND_SLOTS", &rows);
            lines.entries(&mut text, "FIND_ROWS", [None].into_iter().chain((0..source.keys.len()).map(Some)));
        }
    }
    text
}

/// Writes entries, one a line.
struct Lines<'a> {
    source: &'a Source<'a>,
    /// Where each name starts in the text of all names.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn new(source: &'a Source<'a>) -> Self {
        let mut end = 0;
        let mut starts = Vec::with_capacity(source.keys.len());
        for (name, _) in source.keys {
            starts.push(end);
            end += name.len();
        }
        Lines { source, starts }
    }

    /// A table of entries, by the indices of their names.
    fn entries(&self, text: &mut String, table: &str, indices: impl Iterator<Item = Option<usize>>) {
        let entry =
            |index: Option<usize>| index.map_or_else(|| "FindEntry::EMPTY".to_owned(), |index| self.entry(index));
        text.push_str(&texts::static_array(table, "FindEntry", &indices.map(entry).collect::<Vec<_>>()));
    }

    fn entry(&self, index: usize) -> String {
        const ONE_LINE: usize = 60;
        let Source { hash, layout, keys, variants, type_name, .. } = self.source;
        let (name, variant) = keys[index];
        let text_layout = *layout == Layout::Text;
        let start = text_layout || hash.longest > 8 * hash.words;
        let length = text_layout && hash.shortest != hash.longest;
        let arguments = [
            (!text_layout).then(|| literal::string(name)),
            start.then(|| self.starts[index].to_string()),
            length.then(|| name.len().to_string()),
            Some(if self.source.by_row() {
                variant.to_string()
            } else {
                format!("{type_name}::{}", variants[variant])
            }),
        ];
        let arguments: Vec<String> = arguments.into_iter().flatten().collect();
        let one_line = arguments.join(", ");
        if one_line.chars().count() <= ONE_LINE {
            format!("FindEntry::new({one_line})")
        } else {
            format!("FindEntry::new(\n        {},\n    )", arguments.join(",\n        "))
        }
    }
}

/// Writes a table of numbers, of the smallest type that they fit.
fn numbers(text: &mut String, table: &str, numbers: &[u32]) {
    let kind = match numbers.iter().max() {
        None | Some(0..=0xff) => "u8",
        Some(0x100..=0xffff) => "u16",
        Some(_) => "u32",
    };
    let digits: Vec<String> = numbers.iter().map(u32::to_string).collect();
    text.push_str(&texts::static_array(table, kind, &digits));
    text.push('\n');
}
