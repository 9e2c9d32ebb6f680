//! The words of a table, as code that handles it uses them.

use std::collections::{HashMap, HashSet};

use reasons_codegen::Table;
use reasons_codegen::table::Kind;

/// What a literal is, if it is exactly a name of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// The wire name of the reason with this index.
    Wire(usize),
    /// An alias of the reason with this index.
    Alias(usize),
    /// A reserved name.
    Reserved,
}

/// A name, and whether it says by itself what it is about.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// What it is.
    pub name: Name,
    /// `dial_no_answer` is specific; `inactivity`, `ok` and `404` are words that anybody uses.
    pub specific: bool,
}

/// Everything that literals are compared with.
#[derive(Debug)]
pub struct Vocabulary<'a> {
    /// The table.
    pub table: &'a Table,
    /// How identifiers spell what the table is about, without separators and in lower case: `disconnectionreason`.
    pub keys: Vec<String>,
    shortest_key: usize,
    names: HashMap<&'a str, Entry>,
    others: HashSet<&'a str>,
    /// Live wire names in words, to compare with.
    wires: Vec<Wire>,
    /// Which of them have the same letters and digits.
    flats: HashMap<String, Vec<usize>>,
    /// In how many wire names a word occurs.
    frequency: HashMap<String, usize>,
    title: HashSet<String>,
    shape: Shape,
}

#[derive(Debug)]
struct Wire {
    reason: usize,
    text: String,
    words: Vec<String>,
}

/// What the table's names are made of.
#[derive(Debug, Default)]
struct Shape {
    upper: bool,
    lower: bool,
    separators: Vec<u8>,
}

impl<'a> Vocabulary<'a> {
    /// The words of a table; `keys` are further identifiers that mean its reasons.
    pub fn new(table: &'a Table, keys: &[String]) -> Self {
        let mut names = HashMap::new();
        for name in &table.reserved_names {
            names.insert(&**name, Entry { name: Name::Reserved, specific: is_specific(name) });
        }
        for (index, reason) in table.reasons.iter().enumerate() {
            for alias in &reason.aliases {
                names.insert(&**alias, Entry { name: Name::Alias(index), specific: is_specific(alias) });
            }
        }
        for (index, reason) in table.reasons.iter().enumerate() {
            names.insert(&*reason.wire, Entry { name: Name::Wire(index), specific: is_specific(&reason.wire) });
        }
        let own = [&table.type_name, &table.name];
        let keys: Vec<_> =
            own.into_iter().filter(|key| words(key).len() > 1).chain(keys).map(|key| flat(key)).collect();
        let shortest_key = keys.iter().map(String::len).min().unwrap_or(usize::MAX);
        let live = table.reasons.iter().enumerate().filter(|(_, reason)| reason.removed.is_none());
        let wires: Vec<_> = live
            .map(|(reason, live)| Wire { reason, text: live.wire.to_lowercase(), words: words(&live.wire) })
            .collect();
        let mut flats: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, wire) in wires.iter().enumerate() {
            flats.entry(wire.words.concat()).or_default().push(at);
        }
        let mut frequency = HashMap::new();
        for word in wires.iter().flat_map(|wire| wire.words.iter().collect::<HashSet<_>>()) {
            *frequency.entry(word.clone()).or_default() += 1;
        }
        let title = words(&table.title).into_iter().chain(words(&table.name)).chain(words(&table.type_name)).collect();
        let (others, shape) = (values(table), Shape::of(table));
        Vocabulary { table, keys, shortest_key, names, others, wires, flats, frequency, title, shape }
    }

    /// What this text is, if it is exactly a name of the table.
    pub fn name(&self, text: &str) -> Option<Entry> {
        self.names.get(text).copied()
    }

    /// Every name that says by itself what it is about.
    pub fn specific(&self) -> impl Iterator<Item = &'a str> {
        self.names.iter().filter(|(_, entry)| entry.specific).map(|(name, _)| *name)
    }

    /// Whether an identifier contains a key.
    pub fn is_about(&self, identifier: &str) -> bool {
        if self.is_too_short(identifier) {
            return false;
        }
        let identifier = flat(identifier);
        self.keys.iter().any(|key| identifier.contains(&**key))
    }

    /// Asked for every word of a file, most of which are too short for any key. In other scripts, lower case may be longer.
    fn is_too_short(&self, identifier: &str) -> bool {
        identifier.len() < self.shortest_key && identifier.is_ascii()
    }

    /// Whether an identifier is a key, perhaps with words before it or in the plural.
    pub fn is_key(&self, identifier: &str) -> bool {
        if self.is_too_short(identifier) {
            return false;
        }
        let identifier = flat(identifier);
        let ends = |key: &String| {
            identifier.ends_with(&**key) || identifier.strip_suffix('s').is_some_and(|one| one.ends_with(&**key))
        };
        self.keys.iter().any(ends)
    }

    /// Whether this could be a reason at all: it has the shape of the table's names, and is no other value of it.
    pub fn could_be(&self, text: &str) -> bool {
        (3..=64).contains(&text.len())
            && text.bytes().any(|byte| byte.is_ascii_alphabetic())
            && !self.others.contains(text)
            && (self.shape.fits(text) || self.respelled(text).is_some())
    }

    /// Whether this is more than a single word.
    pub fn is_compound(&self, text: &str) -> bool {
        words(text).len() > 1
    }

    /// The live reason that this was probably meant to be.
    pub fn near(&self, text: &str) -> Option<usize> {
        self.respelled(text).or_else(|| self.mistyped(text)).or_else(|| self.related(text))
    }

    /// The same words, written otherwise: `DIAL_BUSY`, `dialBusy`.
    fn respelled(&self, text: &str) -> Option<usize> {
        let alike = self.flats.get(&flat(text))?;
        let these = words(text);
        let same =
            |wire: &&Wire| wire.words.len() > 1 && wire.words == these && self.table.reasons[wire.reason].wire != text;
        alike.iter().map(|at| &self.wires[*at]).find(same).map(|wire| wire.reason)
    }

    fn mistyped(&self, text: &str) -> Option<usize> {
        let text = text.to_lowercase();
        let most = match text.len() {
            0..5 => return None,
            5..9 => 1,
            9..16 => 2,
            _ => 3,
        };
        let close = self.wires.iter().filter(|wire| wire.text.len().abs_diff(text.len()) <= most);
        let close = close.map(|wire| (strsim::osa_distance(&wire.text, &text), wire.reason));
        close.filter(|(distance, _)| *distance <= most).min().map(|(_, reason)| reason)
    }

    /// A name that says more, or that shares a rare word, or half of all words.
    fn related(&self, text: &str) -> Option<usize> {
        let these = words(text);
        let telling = |word: &String| {
            word.len() > 2 && !self.title.contains(word) && (1..=3).contains(self.frequency.get(word).unwrap_or(&0))
        };
        let score = |wire: &Wire| {
            let shared = these.iter().filter(|word| wire.words.contains(word)).count();
            let all = these.len() + wire.words.len() - shared;
            let rare = these.iter().any(|word| telling(word) && wire.words.contains(word));
            (rare && shared * 3 >= all || shared >= 2 && shared * 2 >= all)
                .then_some((shared * 1000 / all, std::cmp::Reverse(wire.reason)))
        };
        self.wires.iter().filter_map(score).max().map(|(_, reason)| reason.0)
    }
}

impl Shape {
    fn of(table: &Table) -> Shape {
        let mut shape = Shape::default();
        for byte in table.reasons.iter().flat_map(|reason| reason.wire.bytes()) {
            match byte {
                b'A'..=b'Z' => shape.upper = true,
                b'a'..=b'z' => shape.lower = true,
                b'0'..=b'9' => {}
                other if !shape.separators.contains(&other) => shape.separators.push(other),
                _ => {}
            }
        }
        shape
    }

    fn fits(&self, text: &str) -> bool {
        text.bytes().all(|byte| match byte {
            b'A'..=b'Z' => self.upper,
            b'a'..=b'z' => self.lower,
            b'0'..=b'9' => true,
            other => self.separators.contains(&other) && other != b' ',
        })
    }
}

/// The table's other values: those of its columns, which stand beside reasons and are none.
fn values(table: &Table) -> HashSet<&str> {
    let mut values: HashSet<&str> = table.columns.iter().map(|column| &*column.name).collect();
    for column in &table.columns {
        if let Kind::Enum(one) = &column.kind {
            values.extend(one.values.iter().map(|value| &*value.wire));
        }
    }
    values
}

/// Two words or more, and long enough not to be met by chance.
fn is_specific(name: &str) -> bool {
    name.len() >= 8 && words(name).iter().filter(|word| word.bytes().any(|b| b.is_ascii_alphabetic())).count() >= 2
}

/// The words of an identifier in lower case: `DialNoAnswer`, `dial-no-answer` and `DIAL_NO_ANSWER` are the same.
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in text.chars() {
        if c.is_alphanumeric() {
            let starts = !before.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase());
            if starts {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        before = c;
    }
    words
}

/// An identifier without its style.
pub fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    flat.extend(letters(text));
    flat
}

/// Whether an identifier is this word in any style.
pub fn is_flat(text: &str, word: &str) -> bool {
    letters(text).eq(word.chars())
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}
