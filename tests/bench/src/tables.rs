//! Who runs: the generated lookups, the rivals, the floor.

#[cfg(any(feature = "rivals", feature = "rivals-10000"))]
use std::collections::HashMap;

use crate::floor::{FIVE, LONG, Rows, SHORT, Texts};

/// One way to look names up.
pub struct Contestant {
    /// Heads a line.
    pub name: &'static str,
    lookups: Box<dyn Lookups>,
}

trait Lookups {
    fn run(&mut self, texts: &[&str]);
    fn answers(&self) -> Vec<u32>;
}

/// The answers are written one after the other, as when a column is decoded: without a branch, which would belong to the
/// benchmark and not to the lookup.
struct Buffer<T, Find, Number> {
    find: Find,
    number: Number,
    answers: Vec<Option<T>>,
}

impl<T: Copy, Find: Fn(&str) -> Option<T>, Number: Fn(T) -> u32> Lookups for Buffer<T, Find, Number> {
    fn run(&mut self, texts: &[&str]) {
        self.answers.resize(texts.len(), None);
        for (answer, text) in self.answers.iter_mut().zip(texts) {
            *answer = (self.find)(text);
        }
    }

    fn answers(&self) -> Vec<u32> {
        self.answers.iter().map(|answer| answer.map_or(u32::MAX, |known| (self.number)(known))).collect()
    }
}

impl Contestant {
    fn new<T: Copy + 'static>(
        name: &'static str,
        find: impl Fn(&str) -> Option<T> + 'static,
        number: impl Fn(T) -> u32 + 'static,
    ) -> Self {
        Contestant { name, lookups: Box::new(Buffer { find, number, answers: Vec::new() }) }
    }

    /// Looks up all texts.
    pub fn run(&mut self, texts: &[&str]) {
        self.lookups.run(texts);
    }

    /// What each text was in the last run: a place in the table, or the greatest number.
    pub fn answers(&self) -> Vec<u32> {
        self.lookups.answers()
    }
}

/// All who look up this table.
pub fn contestants(size: usize) -> Vec<Contestant> {
    match size {
        29 => names_29::contestants(),
        260 => names_260::contestants(),
        1_000 => names_1000::contestants(),
        10_000 => names_10000::contestants(),
        _ => panic!("there is no table of {size} names"),
    }
}

macro_rules! table {
    ($module:ident, $rivals:ident, $feature:literal, $size:literal, $file:literal, $words:literal, $short:expr) => {
        mod $module {
            use super::*;

            include!(concat!(env!("OUT_DIR"), $file));

            pub fn contestants() -> Vec<Contestant> {
                let names = bench_names::table($size);
                let rows = Rows::<$words, $short>::new(&names);
                let texts = Texts::<$words, $short>::new(&names);
                let mut contestants = vec![
                    Contestant::new("reasons", Known::from_wire, |known| known as u32),
                    Contestant::new("floor", move |text| rows.find(text), |slot| slot.get()),
                    Contestant::new("floor by text", move |text| texts.find(text), |slot| slot.get()),
                ];
                rivals(&names, &mut contestants);
                contestants
            }

            #[cfg(not(feature = $feature))]
            fn rivals(_: &[String], _: &mut Vec<Contestant>) {}

            #[cfg(feature = $feature)]
            fn rivals(names: &[String], contestants: &mut Vec<Contestant>) {
                use $rivals::$module::*;

                let map: HashMap<String, u32> = names.iter().cloned().zip(0..).collect();
                contestants.extend([
                    Contestant::new("match", by_match, |known| known as u32),
                    Contestant::new("strum", by_strum, |known| known as u32),
                    Contestant::new("strum use_phf", by_strum_phf, |known| known as u32),
                    Contestant::new("phf", by_phf, |known| known as u32),
                    Contestant::new("hashify", by_hashify, |known| known as u32),
                    Contestant::new("serde", by_serde, |known| known as u32),
                    Contestant::new("HashMap", move |text| map.get(text).copied(), |known| known),
                ]);
            }
        }
    };
}

table!(names_29, bench_rivals, "rivals", 29, "/names_29.rs", 5, LONG);
table!(names_260, bench_rivals, "rivals", 260, "/names_260.rs", 1, FIVE);
table!(names_1000, bench_rivals, "rivals", 1_000, "/names_1000.rs", 5, SHORT);
table!(names_10000, bench_rivals_10000, "rivals-10000", 10_000, "/names_10000.rs", 6, SHORT);
