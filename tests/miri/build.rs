//! Generates a lookup for each table, and what to look up in it.
//!
//! The cases are made here, and what each has to be found as, because here nothing is interpreted: Miri looks up and
//! compares, no more.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::PathBuf;

#[path = "../src/lookup_tables.rs"]
mod lookup_tables;

use lookup_tables::{tables, yaml};

/// How many names of a table are looked up.
const NAMES: usize = 12;
/// In how many places each of them is cut and changed.
const PLACES: usize = 6;

fn main() {
    for read in ["build.rs", "../src/lookup_tables.rs"] {
        println!("cargo::rerun-if-changed={read}");
    }
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let retell = reasons_spec::RETELL_DISCONNECTION;
    let made_up = tables().into_iter().map(|(name, names)| (name, yaml(name, &names)));
    let mut tests = String::new();
    for (name, yaml) in made_up.chain([("retell", retell.text.to_owned())]) {
        let table = reasons_codegen::read("table.yaml", yaml.as_bytes()).unwrap_or_else(|p| panic!("{name}: {p}"));
        let files = reasons_codegen::emit::rust::emit(&table);
        std::fs::write(folder.join(format!("{name}.rs")), &files[0].text).expect("OUT_DIR can be written");
        let names: Vec<&[u8]> = table.reasons.iter().map(|reason| reason.wire.as_bytes()).collect();
        let _ = write!(
            tests,
            "pub mod {name} {{
    include!(\"{name}.rs\");

    #[test]
    fn finds_what_is_there_and_nothing_else() {{
        for (text, expected) in [{cases}] {{
            let text: &[u8] = text;
            let found = {known}::from_wire_bytes(text).map(|known| known.index());
            assert_eq!(found, expected, \"{{}}\", text.escape_ascii());
        }}
    }}
}}
",
            cases = cases(&names),
            known = table.type_name,
        );
    }
    std::fs::write(folder.join("tests.rs"), tests).expect("OUT_DIR can be written");
}

/// Texts, each with the place of the name that it is: as the elements of an array.
fn cases(names: &[&[u8]]) -> String {
    let places: HashMap<&[u8], usize> = names.iter().copied().zip(0..).collect();
    let mut array = String::new();
    for text in texts(names) {
        let _ = write!(array, "(&b\"{}\"[..], {:?}), ", text.escape_ascii(), places.get(&*text));
    }
    array
}

/// Names, and what is nearly a name.
fn texts(names: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut texts = Vec::new();
    for &name in names.iter().step_by(names.len().div_ceil(NAMES)).chain(names.last()) {
        texts.push(name.to_vec());
        for at in (0..name.len()).step_by(name.len().div_ceil(PLACES)) {
            texts.extend([name[at..].to_vec(), name[..at].to_vec()]);
            texts.push([&name[..at], &[name[at] ^ 1], &name[at + 1..]].concat());
        }
        // The same words of eight bytes, as they are read from a longer text.
        if let Some(last) = name.last_chunk::<8>() {
            let before = &name[..(name.len() - 1) / 8 * 8];
            texts.extend((2..4).map(|times| [before, &last.repeat(times)].concat()));
        }
        texts.extend([[name, b"\0"].concat(), name.repeat(9)]);
    }
    texts.extend((0..40).chain([255, 256]).map(|length| vec![b'x'; length]));
    texts
}
