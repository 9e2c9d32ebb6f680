//! Looks a text up where its name is in the text of all names: all words are read at first, since from its place the
//! compiler doesn't see how long a name is.

use super::find_functions::has_long;
use super::find_in::{leave_if, slot};
use super::find_words::Words;
use super::lookup::Source;

/// What reads the words of a text, answers for longer texts with `unusual`, and calls [`find_in`].
pub(super) fn call(source: &Source<'_>, unusual: Option<&str>) -> String {
    let hash = &source.hash;
    let (last, argument) = match hash.words {
        1 => ("", ""),
        _ => ("        let last = text.len().saturating_sub(8);\n", ", last"),
    };
    let words = Words::all(hash).call(hash, "text", "last");
    let too_long = unusual.map(|unusual| too_long(source, unusual)).unwrap_or_default();
    format!("{last}        let words = {words};\n{too_long}        find_in(text{argument}, words)\n")
}

/// Leaves with texts longer than most names, where the compiler has to know how long the others are.
///
/// If it were asked before words are read, LLVM would make one range of both lengths, and no longer see from it that words
/// lie in the text: it would check each.
fn too_long(source: &Source<'_>, unusual: &str) -> String {
    let hash = &source.hash;
    if !source.has_to_refuse_long() {
        return String::new();
    }
    let (names, most, answer) = match has_long(hash) {
        true => ("Few names are", 8 * hash.words, unusual),
        false => ("No name is", hash.longest, "None"),
    };
    format!(
        "        // {names} longer. Asked here, because before words are read it costs bounds checks.
        if text.len() > {most} {{
            return {answer};
        }}
"
    )
}

/// From a text and its words to its variant.
pub(super) fn find_in(source: &Source<'_>) -> String {
    let hash = &source.hash;
    let (leading, others) = (Words::leading(hash).numbers, Words::others(hash).numbers);
    // Those first that lead to the slot, since they are read by then, and few texts share them.
    let different = leading.iter().chain(&others).map(|number| format!("words[{number}] != name[{number}]"));
    let covered = 8 * hash.words;
    let between = has_long(hash).then(|| format!("(text.len() > {covered} && !find_same(text, rest))"));
    format!(
        "#[inline(always)]
const fn find_in(text: &[u8]{last}, words: [u64; {count}]) -> Option<{type_name}> {{
{slot}    let (start, row, length) = find_place(slot);
    // Most texts that are no name leave here, and wait for none. What is asked of the start holds
    // for every slot, but the compiler has to know it.
    if length != text.len() || start > NAMES.len() - {longest} {{
        return None;
    }}
    let Some(rest) = NAMES.as_bytes().split_at(start).1.first_chunk::<{longest}>() else {{
        return None;
    }};
    let name = {words};
{leave}    Some(REASONS[row])
}}
",
        last = if hash.words > 1 { ", last: usize" } else { "" },
        count = hash.words,
        type_name = source.type_name,
        slot = slot(hash, |place| format!("words[{}]", leading[place])),
        longest = hash.longest,
        words = Words::all(hash).call(hash, "rest", "last"),
        leave = leave_if(different.chain(between)),
    )
}
