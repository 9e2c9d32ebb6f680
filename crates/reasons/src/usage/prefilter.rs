//! The first look at a file: one pass for the table's specific names and its keys, which most files have none of.

use std::collections::HashSet;

use aho_corasick::{AhoCorasick, MatchKind};

use super::company::ENOUGH;
use super::vocabulary::{Vocabulary, words};

/// Finds names and keys anywhere in a file.
#[derive(Debug)]
pub struct Prefilter {
    automaton: Option<AhoCorasick>,
    /// Patterns before this one are keys.
    keys: usize,
}

/// What the first look says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The file has nothing to do with the table.
    Nothing,
    /// It has a name or two, which other vendors may have as well.
    Few,
    /// It may be about the table.
    Promising,
}

impl Prefilter {
    /// For a vocabulary; `keys` are what was named on the command line.
    pub fn new(vocabulary: &Vocabulary<'_>, keys: &[String]) -> Self {
        let own = [&vocabulary.table.type_name, &vocabulary.table.name];
        let mut patterns: Vec<String> =
            own.into_iter().filter(|key| words(key).len() > 1).chain(keys).flat_map(|key| spellings(key)).collect();
        patterns.sort();
        patterns.dedup();
        let keys = patterns.len();
        let mut names: Vec<_> = vocabulary.specific().map(str::to_owned).collect();
        names.sort();
        patterns.extend(names);
        // A table without a key and without a specific name is found nowhere; so is one too large for an automaton.
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&patterns).ok();
        Prefilter { automaton: automaton.filter(|_| !patterns.is_empty()), keys }
    }

    /// Looks at a file; ends early when it has seen enough.
    pub fn look(&self, bytes: &[u8]) -> Look {
        let Some(automaton) = &self.automaton else { return Look::Nothing };
        let mut names = HashSet::new();
        for found in automaton.find_iter(bytes) {
            let pattern = found.pattern().as_usize();
            if pattern < self.keys {
                return Look::Promising;
            }
            names.insert(pattern);
            if names.len() >= ENOUGH {
                return Look::Promising;
            }
        }
        if names.is_empty() { Look::Nothing } else { Look::Few }
    }
}

/// An identifier in every style.
fn spellings(key: &str) -> Vec<String> {
    let words = words(key);
    let capital = |word: &String| word[..1].to_uppercase() + &word[1..];
    let is_ascii = words.iter().all(|word| word.is_ascii());
    let pascal = if is_ascii { words.iter().map(capital).collect() } else { key.to_owned() };
    let camel = words.first().cloned().unwrap_or_default()
        + pascal.get(words.first().map_or(0, String::len)..).unwrap_or_default();
    let all = [words.join("_"), words.join("_").to_uppercase(), words.join("-"), words.concat(), pascal, camel];
    all.into_iter().filter(|spelling| !spelling.is_empty()).collect()
}
