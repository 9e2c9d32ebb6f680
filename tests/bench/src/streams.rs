//! The texts to look up.

use std::collections::HashSet;

use bench_names::{Random, strangers, table};

/// How many texts are timed: too many to learn the branches by heart.
pub const TIMED: usize = 32_768;
/// How many texts are in a stream: as many more go before, so that a contestant's tables are in the caches, where the
/// contestant before has put its own.
const LENGTH: usize = 2 * TIMED;

/// Texts one after the other, as in a buffer that is parsed.
pub struct Stream {
    /// Heads a column.
    pub name: &'static str,
    text: String,
    ends: Vec<usize>,
}

impl Stream {
    /// Every stream for a table.
    pub fn all(size: usize) -> Vec<Stream> {
        let (names, strangers) = (table(size), strangers(size));
        let known: HashSet<&str> = names.iter().map(String::as_str).collect();
        let mut random = Random(42);
        let mut skewed = Skewed::new(size);
        vec![
            Stream::new("uniform hits", || names[random.below(size)].clone()),
            Stream::new("skewed hits", || names[skewed.draw()].clone()),
            Stream::new("half misses", || {
                let from = if random.below(2) == 0 { &names } else { &strangers };
                from[random.below(size)].clone()
            }),
            Stream::new("near misses", || near(&names[random.below(size)], &known, &mut random)),
        ]
    }

    fn new(name: &'static str, mut draw: impl FnMut() -> String) -> Stream {
        let (mut text, mut ends) = (String::new(), Vec::new());
        for _ in 0..LENGTH {
            text.push_str(&draw());
            ends.push(text.len());
        }
        Stream { name, text, ends }
    }

    /// The texts.
    pub fn keys(&self) -> Vec<&str> {
        let mut start = 0;
        let key = |&end: &usize| &self.text[std::mem::replace(&mut start, end)..end];
        self.ends.iter().map(key).collect()
    }
}

/// A name with one of its later letters changed: the same length, the same beginning.
fn near(name: &str, names: &HashSet<&str>, random: &mut Random) -> String {
    loop {
        let mut bytes = name.as_bytes().to_vec();
        let place = bytes.len() / 2 + random.below(bytes.len().div_ceil(2));
        bytes[place] = b'a' + random.below(26) as u8;
        let text = String::from_utf8(bytes).expect("names are ASCII");
        if text != name && !names.contains(text.as_str()) {
            return text;
        }
    }
}

/// As in real logs: the second name half as often as the first, the third a third as often (Zipf).
struct Skewed {
    random: Random,
    /// Which name is how frequent.
    order: Vec<usize>,
    cumulative: Vec<f64>,
}

impl Skewed {
    fn new(size: usize) -> Self {
        let mut random = Random(5);
        let mut order: Vec<usize> = (0..size).collect();
        for place in (1..size).rev() {
            order.swap(place, random.below(place + 1));
        }
        let mut sum = 0.0;
        let cumulative = (1..=size).map(|rank| {
            sum += 1.0 / rank as f64;
            sum
        });
        let cumulative = cumulative.collect();
        Skewed { random, order, cumulative }
    }

    fn draw(&mut self) -> usize {
        let total = self.cumulative[self.cumulative.len() - 1];
        let drawn = (self.random.next() >> 11) as f64 / (1_u64 << 53) as f64 * total;
        self.order[self.cumulative.partition_point(|&sum| sum <= drawn).min(self.order.len() - 1)]
    }
}
