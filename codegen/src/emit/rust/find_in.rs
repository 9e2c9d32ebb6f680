//! The function that looks a text up: what leads to a name, by the layout of the tables, and what compares the two.

use std::fmt::Write;

use super::find_functions::{grouped, has_long, same_length};
use super::find_words::words_of;
use super::literal::array;
use super::lookup::{Layout, MOST_ROWS, Source};
use super::perfect_hash::{Fold, PerfectHash};

/// From a text to its variant.
pub(super) fn find_in(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let mut text = format!("#[inline(always)]\nconst fn find_in(text: &[u8]) -> Option<{}> {{\n", source.type_name);
    if hash.words > 1 {
        text.push_str("    let last = text.len().saturating_sub(8);\n");
    }
    let _ = writeln!(text, "    let words = {};", words_of(hash, "text", "last"));
    let _ = writeln!(text, "    let sum = {};", sum(hash));
    let _ = writeln!(text, "    let product = sum.wrapping_mul({});", grouped(hash.multiplier));
    match source.layout {
        Layout::Rows => text.push_str("    let entry = &FIND_ROWS[find_slot(product)];\n"),
        Layout::NumberedRows => {
            let row = source.numbers(&source.rows_in_slots()).read("FIND_SLOTS", "find_slot(product)");
            let _ = writeln!(text, "    let entry = &FIND_ROWS[{row}];");
        }
        Layout::Text => return text + &in_text(source),
    }
    text + &in_rows(source)
}

/// The number that tells names apart.
fn sum(hash: &PerfectHash) -> String {
    match &hash.fold {
        Fold::Words { numbers, length } => {
            let length = length.then(|| "(text.len() as u64)".to_owned());
            let mut terms = length.into_iter().chain(numbers.iter().map(|number| format!("words[{number}]")));
            let first = terms.next().unwrap_or_default();
            terms.fold(first, |sum, term| format!("{sum}.wrapping_add({term})"))
        }
        Fold::Whole(_) => "find_whole(text)".to_owned(),
    }
}

/// Compares with the name of a row.
fn in_rows(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let length = (!same_length(hash)).then_some("(text.len() as u64 ^ entry.length as u64)");
    let words: Vec<String> = (0..hash.words).map(|number| format!("find_word(&entry.name, {})", 8 * number)).collect();
    let words = array(&words).replace('\n', "\n    ");
    format!("    let name = {words};\n{}{VALUE}", difference(hash, length))
}

/// Compares with a part of the text of all names.
fn in_text(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let mut text = "    let (start, row, length) = find_place(find_slot(product));\n".to_owned();
    // Names of a large table are far from the processor: here a branch mispredicted costs less than the wait.
    let is_far = source.keys.len() > MOST_ROWS;
    if is_far {
        text.push_str(
            "    // Most texts that are no name leave here, and wait for none.
    if length != text.len() {
        return None;
    }
",
        );
    }
    let _ = write!(
        text,
        "    let rest = match NAMES.as_bytes().split_at_checked(start) {{
        Some((_, rest)) if rest.len() >= text.len() => rest,
        _ => return None,
    }};
    let name = {};
",
        words_of(hash, "rest", "last")
    );
    let length = (!is_far).then_some("(text.len() as u64 ^ length as u64)");
    text.push_str(&difference(hash, length));
    if has_long(hash) {
        let _ = write!(
            text,
            "    if text.len() > {} && !find_same(text, rest) {{\n        return None;\n    }}\n",
            8 * hash.words
        );
    }
    text + "    // The variant of the row, unless the text differs; written so that it compiles to no branch.
    let reason = REASONS[row];
    if reason as usize == row + (difference != 0) as usize {
        Some(reason)
    } else {
        None
    }
}
"
}

/// The end of the function.
const VALUE: &str = "    // The variant, or what stands beside it: `None`.
    entry.values[(difference != 0) as usize]
}
";

/// Declares `difference`: of the words, and of the length where it can differ.
fn difference(hash: &PerfectHash, length: Option<&str>) -> String {
    let words = (0..hash.words).map(|number| format!("(words[{number}] ^ name[{number}])"));
    let differences: Vec<String> = length.map(str::to_owned).into_iter().chain(words).collect();
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
    format!("    // Zero if the text is the name.\n    let difference ={space}{difference};\n")
}
