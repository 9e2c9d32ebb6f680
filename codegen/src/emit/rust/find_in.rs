//! The function that looks a text up: what leads to a name, by the layout of the tables, and what compares the two.

use super::find_functions::grouped;
use super::find_words::Words;
use super::lookup::{Layout, Source};
use super::perfect_hash::{Fold, PerfectHash};
use super::{find_in_rows, find_in_text};

/// From a text to its variant.
pub(super) fn find_in(source: &Source<'_>) -> String {
    match source.layout {
        Layout::Rows | Layout::NumberedRows => find_in_rows::find_in(source),
        Layout::Text => find_in_text::find_in(source),
    }
}

/// What reads words if it has to, and calls [`find_in`]; before that, it answers for longer texts with `unusual`.
pub(super) fn call(source: &Source<'_>, unusual: Option<&str>) -> String {
    match source.layout {
        Layout::Rows | Layout::NumberedRows => "        find_in(text)\n".to_owned(),
        Layout::Text => find_in_text::call(source, unusual),
    }
}

/// The words that are read.
pub(super) fn words(source: &Source<'_>) -> Vec<Words> {
    match source.layout {
        Layout::Rows | Layout::NumberedRows => find_in_rows::words(&source.hash),
        Layout::Text => vec![Words::all(&source.hash)],
    }
}

/// The lines that work out `slot`; `word` is the expression of each of the words that lead to it, by its place.
pub(super) fn slot(hash: &PerfectHash, word: impl Fn(usize) -> String) -> String {
    let sum = match &hash.fold {
        Fold::Words { numbers, length } => {
            let length = length.then(|| "(text.len() as u64)".to_owned());
            let words = (0..numbers.len()).map(word);
            let mut terms = length.into_iter().chain(words);
            let first = terms.next().unwrap_or_default();
            terms.fold(first, |sum, term| format!("{sum}.wrapping_add({term})"))
        }
        Fold::Whole(_) => "find_whole(text)".to_owned(),
    };
    let multiplier = grouped(hash.placed.multiplier);
    format!("    let sum = {sum};\n    let slot = find_slot(sum.wrapping_mul({multiplier}));\n")
}

/// Returns `None` if one of the conditions holds; laid out as rustfmt does it, in a module.
pub(super) fn leave_if(conditions: impl Iterator<Item = String>) -> String {
    const ONE_LINE: usize = 87;
    let conditions: Vec<String> = conditions.collect();
    if conditions.is_empty() {
        return String::new();
    }
    let one_line = conditions.join(" || ");
    let condition = if one_line.len() <= ONE_LINE {
        format!("{one_line} {{")
    } else {
        format!("{}\n    {{", conditions.join("\n        || "))
    };
    format!("    if {condition}\n        return None;\n    }}\n")
}
