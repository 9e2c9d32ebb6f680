//! Who runs: the generated lookups, the rivals, the floor.

#[cfg(feature = "rivals")]
use std::collections::HashMap;
use std::hint::select_unpredictable;

use crate::floor::{FIVE, LONG, NONE, Rows, SHORT, Texts};

/// One way to look names up.
pub struct Contestant {
    /// Heads a line.
    pub name: &'static str,
    /// Looks up all texts, and adds up what they give, so that nothing is left out.
    pub run: Box<dyn Fn(&[&str]) -> u32>,
}

impl Contestant {
    fn new(name: &'static str, find: impl Fn(&str) -> u32 + 'static) -> Self {
        let run = move |keys: &[&str]| keys.iter().fold(0_u32, |sum, key| sum.wrapping_add(find(key)));
        Contestant { name, run: Box::new(run) }
    }
}

/// What a lookup gives as a number, without a branch, so that no contestant is charged for the benchmark's own.
fn number<T>(found: Option<T>, known: impl Fn(T) -> u32) -> u32 {
    select_unpredictable(found.is_some(), found.map_or(0, known), NONE)
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
    ($module:ident, $size:literal, $file:literal, $words:literal, $short:expr) => {
        mod $module {
            use super::*;

            include!(concat!(env!("OUT_DIR"), $file));

            pub fn contestants() -> Vec<Contestant> {
                let names = bench_names::table($size);
                let rows = Rows::<$words, $short>::new(&names);
                let texts = Texts::<$words, $short>::new(&names);
                let mut contestants = vec![
                    Contestant::new("reasons", |text| number(Known::from_wire(text), |known| known as u32)),
                    Contestant::new("floor", move |text| rows.find(text)),
                    Contestant::new("floor by text", move |text| texts.find(text)),
                ];
                rivals(&names, &mut contestants);
                contestants
            }

            #[cfg(not(feature = "rivals"))]
            fn rivals(_: &[String], _: &mut Vec<Contestant>) {}

            #[cfg(feature = "rivals")]
            fn rivals(names: &[String], contestants: &mut Vec<Contestant>) {
                use bench_rivals::$module::*;

                let map: HashMap<String, u32> = names.iter().cloned().zip(0..).collect();
                contestants.extend([
                    Contestant::new("match", |text| number(by_match(text), |known| known as u32)),
                    Contestant::new("strum", |text| number(by_strum(text), |known| known as u32)),
                    Contestant::new("strum use_phf", |text| number(by_strum_phf(text), |known| known as u32)),
                    Contestant::new("phf", |text| number(by_phf(text), |known| known as u32)),
                    Contestant::new("hashify", |text| number(by_hashify(text), |known| known as u32)),
                    Contestant::new("serde", |text| number(by_serde(text), |known| known as u32)),
                    Contestant::new("HashMap", move |text| map.get(text).copied().unwrap_or(NONE)),
                ]);
            }
        }
    };
}

table!(names_29, 29, "/names_29.rs", 5, LONG);
table!(names_260, 260, "/names_260.rs", 1, FIVE);
table!(names_1000, 1_000, "/names_1000.rs", 6, SHORT);
table!(names_10000, 10_000, "/names_10000.rs", 6, SHORT);
