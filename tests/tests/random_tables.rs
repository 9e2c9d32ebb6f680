//! Random valid tables through every target: whatever the rules accept, every target can write, and Rust compiles.

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use reasons_codegen::emit::TARGETS;
use reasons_codegen::sources::{Source, Wanted};
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
    fn an_overlay_of_nothing_changes_nothing_but_names(table in tables()) {
        let (base, text) = (read(&table), table.to_string());
        let mut load = |_: &Wanted| Ok(Source { file: "base.yaml".into(), bytes: text.clone().into() });
        let overlay = "format: 1\nextends: base.yaml\nname: another\ntype: Another\ntitle: Another title\n";
        let reading = reasons_codegen::read_with("overlay.yaml", overlay.as_bytes(), &mut load);
        let over = reading.unwrap_or_else(|problems| panic!("{problems}")).table;
        prop_assert_eq!((&*over.name, &*over.type_name, &*over.title), ("another", "Another", "Another title"));
        let renamed = reasons_codegen::Table { name: base.name.clone(), type_name: base.type_name.clone(), title: base.title.clone(), ..over };
        prop_assert_eq!(renamed, base);
    }

    #[test]
    fn no_overlay_is_too_wild_to_be_answered(at in 0usize..7000, length in 0usize..40, put in "[ -~\n\t\u{e9}]{0,8}") {
        let text = reasons_spec::RETELL_POLICY.text;
        let cut = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let changed = format!("{}{put}{}", &text[..cut(at)], &text[cut(at + length)..]);
        if let Err(problems) = reasons_tests::read("table.yaml", changed.as_bytes()) {
            prop_assert!(!problems.list.is_empty());
            prop_assert!(!problems.to_string().is_empty() && !problems.github().is_empty() && !problems.json_lines().is_empty());
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
