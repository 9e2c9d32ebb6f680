//! The function that looks a text up: what leads to a name, by the layout of the tables, and what compares the two.

use std::fmt::Write;

use super::find_functions::{grouped, has_long, same_length};
use super::find_words::words_of;
use super::literal::array;
use super::lookup::{Layout, Source};
use super::perfect_hash::{Fold, PerfectHash};

/// From a text to its variant.
pub(super) fn find_in(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let mut text = format!("#[inline(always)]\nconst fn find_in(text: &[u8]) -> Option<{}> {{\n", source.type_name);
    if hash.words > 1 {
        text.push_str("    let last = text.len().saturating_sub(8);\n");
    }
    let _ = writeln!(text, "    let words = {};", words_of(hash, "text", "last"));
    text.push_str(&too_long(source));
    let _ = writeln!(text, "    let sum = {};", sum(hash));
    let _ = writeln!(text, "    let product = sum.wrapping_mul({});", grouped(hash.placed.multiplier));
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

/// Refuses texts longer than all names, if `find` has not, and no length is compared or the compiler has to know.
///
/// If `find` did it, before words are read, LLVM would make one range of both lengths, and no longer see from it that
/// words lie in the text: it would check each.
fn too_long(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let is_refused = hash.longest < 8 || same_length(hash) || has_long(hash) || matches!(hash.fold, Fold::Whole(_));
    if is_refused || (source.compares_length() && source.layout != Layout::Text) {
        return String::new();
    }
    format!(
        "    // No name is longer. Asked here, because before words are read it costs bounds checks.
    if text.len() > {} {{
        return None;
    }}
",
        hash.longest
    )
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
    let words: Vec<String> = (0..hash.words).map(|number| format!("find_word(&entry.name, {})", 8 * number)).collect();
    let words = array(&words).replace('\n', "\n    ");
    let length = source.compares_length().then(|| "text.len() != entry.length as usize".to_owned());
    let leave = leave_if(length.into_iter().chain(different_words(hash)));
    format!("    let name = {words};\n{leave}    entry.value\n}}\n")
}

/// Compares with a part of the text of all names.
fn in_text(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let covered = 8 * hash.words;
    let between = has_long(hash).then(|| format!("(text.len() > {covered} && !find_same(text, rest))"));
    format!(
        "    let (start, row, length) = find_place(find_slot(product));
    // Most texts that are no name leave here, and wait for none.
    if length != text.len() {{
        return None;
    }}
    let rest: &[u8; {longest}] = match NAMES.as_bytes().split_at_checked(start) {{
        Some((_, rest)) => match rest.first_chunk() {{
            Some(rest) => rest,
            None => return None,
        }},
        None => return None,
    }};
    let name = {words};
{leave}    Some(REASONS[row])
}}
",
        longest = hash.longest,
        words = words_of(hash, "rest", "last"),
        leave = leave_if(different_words(hash).into_iter().chain(between)),
    )
}

/// The conditions under which a text is not the name, word for word: those first that lead to its slot, since they are
/// read by then, and few texts share them.
fn different_words(hash: &PerfectHash) -> Vec<String> {
    let read: &[usize] = match &hash.fold {
        Fold::Words { numbers, .. } => numbers,
        Fold::Whole(_) => &[],
    };
    let others = (0..hash.words).filter(|number| !read.contains(number));
    read.iter().copied().chain(others).map(|number| format!("words[{number}] != name[{number}]")).collect()
}

/// Returns `None` if one of the conditions holds; laid out as rustfmt does it, in a module.
fn leave_if(conditions: impl Iterator<Item = String>) -> String {
    const ONE_LINE: usize = 87;
    let conditions: Vec<String> = conditions.collect();
    let one_line = conditions.join(" || ");
    let condition = if one_line.len() <= ONE_LINE {
        format!("{one_line} {{")
    } else {
        format!("{}\n    {{", conditions.join("\n        || "))
    };
    format!("    if {condition}\n        return None;\n    }}\n")
}
