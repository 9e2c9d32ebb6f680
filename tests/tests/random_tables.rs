//! Random valid tables through every target: whatever the rules accept, every target can write, and Rust compiles.

use std::fs;
use std::process::Command;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use reasons_codegen::Table;
use reasons_codegen::emit::TARGETS;
use reasons_codegen::sources::{Source, Wanted};
use serde_json::{Map, Value, json};

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
        let renamed = Table { name: base.name.clone(), type_name: base.type_name.clone(), title: base.title.clone(), ..over };
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

fn read(table: &Value) -> Table {
    // JSON is YAML.
    reasons_codegen::read("random.yaml", table.to_string().as_bytes()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Texts with what breaks out of strings, comments, templates and markup.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z][A-Za-z ,.]{0,40}[a-z.]",
        1 => r#"[a-z"'`\\$<>&|*/#{}%\[\]()!~:;-]{0,30}x"#,
        1 => "[a-zé漢🎉\u{301}\u{a0}]{1,12}x",
        1 => Just("two\nlines, the second\n\n- a list\n    code".to_owned()),
        1 => Just("*/ --> ]]> \"\"\" ''' ``` ${a} {{b}} {%c%} \\u{41} <script>".to_owned()),
    ]
}

/// Texts of one line, as titles and wire names are.
fn line() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace('\n', " ").trim().to_owned())
}

fn url() -> impl Strategy<Value = String> {
    "[a-z]{1,8}".prop_map(|host| format!("https://{host}.example/a?b=c&d#e"))
}

/// A column's declaration and the values that a row picks from.
fn column() -> impl Strategy<Value = (Value, Vec<Value>)> {
    let values = |kind: &'static str, values: Vec<Value>| (kind, values);
    let scalar = prop_oneof![
        vec(text(), 3).prop_map(move |texts| values("text", texts.into_iter().map(Value::from).collect())),
        Just(values("boolean", vec![json!(true), json!(false)])),
        vec(any::<i64>(), 3).prop_map(move |numbers| values("integer", numbers.into_iter().map(Value::from).collect())),
        vec(-1e9..1e9f64, 3).prop_map(move |numbers| values("number", numbers.into_iter().map(Value::from).collect())),
        Just(values("duration", vec![json!("1h30m"), json!("0s"), json!("7ns"), json!("400d")])),
        vec(url(), 2).prop_map(move |urls| values("url", urls.into_iter().map(Value::from).collect())),
        Just(values("reason", vec![json!("reason_0")])),
        Just(values("enum", vec![json!("a"), json!("b c"), json!("match")])),
    ];
    (scalar, text(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|((kind, values), docs, list, optional, open)| {
        let mut column = Map::new();
        column.insert("docs".into(), docs.into());
        column.insert("type".into(), if list { format!("list of {kind}") } else { kind.into() }.into());
        column.insert("optional".into(), optional.into());
        if kind == "enum" {
            column.insert("open".into(), open.into());
            column.insert("values".into(), json!({"a": "The first.", "b c": "The second.", "match": {"docs": "The third.", "variant": "Third"}}));
        }
        let values = if list { vec![json!([]), Value::from(values.clone()), json!([values[0]])] } else { values };
        (column.into(), values)
    })
}

fn ending() -> impl Strategy<Value = Value> {
    (line(), option::of(text()), any::<bool>()).prop_map(|(since, note, replaced)| {
        let mut ending = Map::new();
        ending.insert("since".into(), since.into());
        ending.extend(note.map(|note| ("note".into(), note.into())));
        if replaced {
            ending.insert("replaced_by".into(), "reason_0".into());
        }
        ending.into()
    })
}

/// A reason: everything but its names, and a number that picks its values.
fn reason() -> impl Strategy<Value = (Map<String, Value>, usize)> {
    let lists = (vec(text(), 0..3), vec(text(), 0..3), vec(url(), 0..2));
    (
        text(),
        lists,
        option::of(line()),
        option::weighted(0.2, ending()),
        option::weighted(0.2, ending()),
        any::<usize>(),
    )
        .prop_map(|(docs, (notes, examples, links), added, deprecated, removed, pick)| {
            let mut reason = Map::new();
            reason.insert("docs".into(), docs.into());
            reason.insert("notes".into(), notes.into());
            reason.insert("examples".into(), examples.into());
            reason.insert("links".into(), links.into());
            reason.extend(added.map(|added| ("added".into(), added.into())));
            reason.extend(deprecated.map(|ending| ("deprecated".into(), ending)));
            reason.extend(removed.map(|ending| ("removed".into(), ending)));
            (reason, pick)
        })
}

fn tables() -> impl Strategy<Value = Value> {
    let header = (line(), option::of(text()), option::of(url()), option::of(line()), any::<bool>(), vec(text(), 0..2));
    (header, vec(column(), 0..6), vec((line(), reason()), 0..20), any::<bool>()).prop_map(
        |(header, columns, rows, coded)| {
            let (title, docs, source, revision, open, notes) = header;
            let mut table = Map::new();
            table.insert("format".into(), 1.into());
            table.insert("name".into(), "random-table".into());
            table.insert("type".into(), "RandomReason".into());
            table.insert("title".into(), title.into());
            table.extend(docs.map(|docs| ("docs".into(), docs.into())));
            table.extend(source.map(|source| ("source".into(), source.into())));
            table.extend(revision.map(|revision| ("revision".into(), revision.into())));
            table.insert("open".into(), open.into());
            table.insert("notes".into(), notes.into());
            if coded {
                table.insert("code".into(), json!({"docs": "A number.", "type": "u32", "optional": true}));
            }
            let mut reasons = Map::new();
            // The first is what others refer to, and has a value for every column.
            let first =
                ("reason_0".to_owned(), (json!({"docs": "The first."}).as_object().cloned().unwrap_or_default(), 0));
            for (number, (wire, (mut reason, pick))) in std::iter::once(first).chain(rows).enumerate() {
                if reasons.contains_key(&wire) {
                    continue;
                }
                for (at, (column, values)) in columns.iter().enumerate() {
                    if column["optional"] != true || pick >> at & 1 == 0 {
                        reason.insert(format!("column_{at}"), values[pick / 7 % values.len()].clone());
                    }
                }
                reason.insert("variant".into(), format!("Variant{number}").into());
                if coded && pick % 3 > 0 {
                    reason.insert("code".into(), (number * 1000 + pick % 1000).into());
                }
                if number % 4 == 1 {
                    reason.insert("aliases".into(), json!([format!("alias of {number}")]));
                }
                reasons.insert(wire, reason.into());
            }
            let columns = columns.into_iter().enumerate().map(|(at, (column, _))| (format!("column_{at}"), column));
            table.insert("columns".into(), columns.collect::<Map<_, _>>().into());
            table.insert("reasons".into(), reasons.into());
            table.into()
        },
    )
}
