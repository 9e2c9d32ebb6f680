//! Random valid tables through every target: whatever the rules accept, every target can write, and Rust compiles.

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use reasons_codegen::emit::TARGETS;
use serde_json::Value;

mod random;

use random::{read, tables};

proptest! {
    #![proptest_config(Config { cases: 64, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_target_writes_every_table(table in tables()) {
        let table = read(&table);
        for target in TARGETS {
            let files = (target.emit)(&table);
            prop_assert!(!files.is_empty(), "{}", target.name);
            for file in &files {
                prop_assert!(file.text.ends_with('\n'), "{}", file.path);
                if file.path.ends_with(".json") {
                    prop_assert!(serde_json::from_str::<Value>(&file.text).is_ok(), "{}", file.path);
                }
                if file.path.ends_with(".yaml") {
                    prop_assert!(serde_yaml::from_str::<Value>(&file.text).is_ok(), "{}", file.path);
                }
            }
            prop_assert_eq!(&files, &(target.emit)(&table), "{}", target.name);
        }
    }

    #[test]
    fn no_text_is_too_wild_to_be_answered(text in ".{0,200}") {
        let _ = reasons_codegen::read("table.yaml", text.as_bytes());
    }

    #[test]
    fn no_change_to_a_table_is_too_wild_to_be_answered(at in 0usize..6000, length in 0usize..40, put in "[ -~\n\t\u{e9}]{0,8}") {
        let text = reasons_spec::RETELL_DISCONNECTION.text;
        let cut = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let changed = format!("{}{put}{}", &text[..cut(at)], &text[cut(at + length)..]);
        if let Err(problems) = reasons_codegen::read("table.yaml", changed.as_bytes()) {
            prop_assert!(!problems.list.is_empty());
            prop_assert!(!problems.to_string().is_empty() && !problems.github().is_empty() && !problems.json_lines().is_empty());
        }
    }
}

#[test]
fn the_rust_of_random_tables_compiles_without_a_warning() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut runner = TestRunner::deterministic();
    let mut root = String::from("#![deny(warnings)]\n#![no_std]\n");
    for number in 0..12 {
        let table = tables().new_tree(&mut runner).expect("a table can be made").current();
        for file in reasons_codegen::emit::rust::emit(&read(&table)) {
            fs::write(folder.path().join(format!("t{number}.rs")), file.text).expect("it can be written");
        }
        root.push_str(&format!("pub mod t{number} {{ include!(\"t{number}.rs\"); }}\n"));
    }
    fs::write(folder.path().join("lib.rs"), root).expect("it can be written");
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--edition=2021", "--crate-type=lib", "--emit=metadata", "lib.rs"])
        .current_dir(folder.path())
        .output()
        .expect("rustc can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
