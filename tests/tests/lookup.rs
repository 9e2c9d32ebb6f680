//! The generated lookup, compiled and run: it finds exactly the names that a plain search finds.
//!
//! Each table makes the lookup take another way: by the lengths of its names, by how many there are, by where they
//! differ. All are compiled in one call of `rustc`, because that is what takes the time.

use std::fmt::Write;
use std::fs;
use std::process::Command;

use reasons_tests::lookup_tables::{WITH_ALIASES, tables, yaml};

/// Compares the lookup of one table with a plain search, for names and for what is nearly one.
const CHECK: &str = r#"
fn check(table: &str, names: &[&str], find: impl Fn(&[u8]) -> Option<usize>) {
    let places: std::collections::HashMap<&[u8], usize> = names.iter().map(|name| name.as_bytes()).zip(0..).collect();
    let compare = |text: &[u8]| {
        assert_eq!(find(text), places.get(text).copied(), "{table}: {}", text.escape_ascii());
    };
    for (place, name) in names.iter().enumerate() {
        assert_eq!(find(name.as_bytes()), Some(place), "{table}: {name}");
    }
    for name in names.iter().step_by(names.len().div_ceil(200)) {
        let name = name.as_bytes();
        for at in 0..name.len() {
            compare(&name[at..]);
            compare(&name[..at]);
            compare(&[&name[..at], &name[at + 1..]].concat());
            compare(&[&name[..at], b"_", &name[at..]].concat());
            for byte in [0, b'_', b'0', name[at] ^ 1, name[at] ^ 0x80, 0xff] {
                compare(&[&name[..at], &[byte], &name[at + 1..]].concat());
            }
        }
        // The same words of eight bytes, as they are read from a longer text.
        if let Some(last) = name.last_chunk::<8>() {
            let before = &name[..(name.len() - 1) / 8 * 8];
            (1..5).for_each(|times| compare(&[before, &last.repeat(times)].concat()));
        }
        for after in [&b"\0"[..], b" ", "\u{e9}".as_bytes(), name, &[b'x'; 250]] {
            compare(&[name, after].concat());
            compare(&[after, name].concat());
        }
    }
    for length in (0..300).chain([65_535, 65_536]) {
        for byte in [0, b'0', b'a', b'x', 0xff] {
            compare(&vec![byte; length]);
        }
        compare(&b"ab".repeat(length));
        compare(&b"abcde"[..length.min(5)]);
    }
}
"#;

#[test]
fn the_generated_lookup_agrees_with_a_plain_search() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    // One program for many tables uses a little of each.
    let mut program = format!("#![deny(warnings)]\n#![allow(dead_code, unused_imports)]\n{CHECK}\n");
    let mut main = String::from("fn main() {\n");
    for (name, wire_names) in tables() {
        let table = reasons_codegen::read("table.yaml", yaml(name, &wire_names).as_bytes())
            .unwrap_or_else(|problems| panic!("{name}: {problems}"));
        for file in reasons_codegen::emit::rust::emit(&table) {
            fs::write(folder.path().join(format!("{name}.rs")), file.text).expect("it can be written");
        }
        let _ = writeln!(program, "mod {name} {{ include!(\"{name}.rs\"); }}");
        let _ = writeln!(
            program,
            "const _: () = assert!(matches!({name}::Known::from_wire({:?}), Some({name}::Known::V0)));
const _: () = assert!({name}::Known::from_wire(\"no reason at all\").is_none());",
            wire_names[0]
        );
        if name == WITH_ALIASES {
            let _ = writeln!(
                main,
                "    for (place, known) in {name}::Known::ALL.iter().enumerate() {{
        assert_eq!({name}::Known::from_wire(&format!(\"@{{place}}\")), Some(*known));
    }}"
            );
        }
        let _ = writeln!(
            main,
            "    let names: Vec<&str> = {name}::Known::ALL.iter().map(|known| known.as_str()).collect();
    assert_eq!(names.len(), {});
    check(\"{name}\", &names, |text| {name}::Known::from_wire_bytes(text).map(|known| known.index()));",
            wire_names.len()
        );
    }
    fs::write(folder.path().join("main.rs"), program + &main + "}\n").expect("it can be written");
    run(Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--edition=2021", "-Copt-level=1", "-Cdebug-assertions=on", "main.rs"])
        .current_dir(folder.path()));
    run(&mut Command::new(folder.path().join("main")));
}

fn run(command: &mut Command) {
    let output = command.output().expect("it can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
