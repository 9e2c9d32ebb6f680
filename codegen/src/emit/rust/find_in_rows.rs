//! Looks a text up where its name is in a row: words are read as they have to be, since a text that is no name mostly
//! leaves at the first.

use super::find_in::{leave_if, slot};
use super::find_words::Words;
use super::lookup::{Layout, Source};
use super::perfect_hash::PerfectHash;

/// The words that are read, a part after the other.
pub(super) fn words(hash: &PerfectHash) -> Vec<Words> {
    let parts = [Words::leading(hash), Words::others(hash)];
    parts.into_iter().filter(|part| !part.numbers.is_empty()).collect()
}

/// From a text to its variant.
pub(super) fn find_in(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let mut text = format!("#[inline(always)]\nconst fn find_in(text: &[u8]) -> Option<{}> {{\n", source.type_name);
    if hash.words > 1 {
        text.push_str("    let last = text.len().saturating_sub(8);\n");
    }
    let leading = Words::leading(hash);
    if !leading.numbers.is_empty() {
        text.push_str(&format!("    let leading = {};\n", leading.call(hash, "text", "last")));
    }
    text.push_str(&slot(hash, |place| format!("leading[{place}]")));
    text.push_str(&match source.layout {
        Layout::NumberedRows => {
            let row = source.numbers(&source.rows_in_slots()).read("FIND_SLOTS", "slot");
            format!("    let entry = &FIND_ROWS[{row}];\n")
        }
        _ => "    let entry = &FIND_ROWS[slot];\n".to_owned(),
    });
    let length = source.compares_length().then(|| "text.len() != entry.length as usize".to_owned());
    text.push_str(&leave_if(length.into_iter().chain(different(&leading, "leading"))));
    let others = Words::others(hash);
    if !others.numbers.is_empty() {
        text.push_str(&format!("    let others = {};\n", others.call(hash, "text", "last")));
    }
    let too_long = source.has_to_refuse_long().then(|| format!("text.len() > {}", hash.longest));
    if too_long.is_some() {
        text.push_str("    // The length is asked last, because before words are read it costs bounds checks.\n");
    }
    text.push_str(&leave_if(different(&others, "others").chain(too_long)));
    text + "    entry.value\n}\n"
}

/// The conditions under which these words are not those of the row.
fn different(words: &Words, name: &str) -> impl Iterator<Item = String> {
    let numbers = words.numbers.iter().enumerate();
    numbers.map(move |(place, number)| format!("{name}[{place}] != find_word(&entry.name, {})", 8 * number))
}
