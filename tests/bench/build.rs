//! Generates the tables, by the functions that users' tables go through.

#[allow(dead_code)]
#[path = "../../codegen/src/emit/rust/find_functions.rs"]
mod find_functions;
#[allow(dead_code)]
#[path = "../../codegen/src/emit/rust/find_tables.rs"]
mod find_tables;
#[allow(dead_code)]
#[path = "../../codegen/src/emit/rust/lookup.rs"]
mod lookup;
#[allow(dead_code)]
#[path = "../../codegen/src/emit/rust/perfect_hash.rs"]
mod perfect_hash;
#[allow(dead_code)]
#[path = "../../codegen/src/emit/rust/words.rs"]
mod words;

fn main() {
    println!("cargo::rerun-if-changed=../../codegen/src/emit/rust");
    let folder = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    for size in bench_names::SIZES {
        let names = bench_names::table(size);
        let variants: Vec<String> = (0..size).map(|index| format!("V{index}")).collect();
        let variants: Vec<&str> = variants.iter().map(String::as_str).collect();
        let keys: Vec<(&str, usize)> = names.iter().enumerate().map(|(index, name)| (name.as_str(), index)).collect();
        let started = std::time::Instant::now();
        let lookup = lookup::lookup("Known", &variants, &keys);
        println!("cargo::warning={size}: {:?}", started.elapsed());
        let text = format!(
            "#[allow(dead_code)]
#[derive(Clone, Copy, PartialEq)]
pub enum Known {{ {} }}

impl Known {{
    #[inline]
    pub const fn from_wire(text: &str) -> Option<Self> {{
        lookup::search(text.as_bytes())
    }}
}}

pub mod lookup {{
use super::Known;

{}
#[inline] pub const fn search(text: &[u8]) -> Option<Known> {{ find(text) }}
{}
#[allow(dead_code)]
static NAMES: &str = {:?};
}}
",
            variants.join(", "), lookup.functions, lookup.tables, names.concat()
        );
        std::fs::write(format!("{folder}/names_{size}.rs"), text).expect("OUT_DIR can be written");
    }
}
