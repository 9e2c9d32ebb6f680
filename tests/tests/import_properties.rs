//! What holds for every table and every source: an export comes back as it was, the canonical form is one, edits change
//! what they are about, and no text is too wild to be answered.

use proptest::prelude::*;
use proptest::test_runner::Config;
use reasons_codegen::edit::{self, Edit, Entry, Value, Whereto, canonical, reason};
use reasons_codegen::import::create::{New, create};
use reasons_codegen::import::update::{Options, Vanished, update};
use reasons_codegen::import::{self, Ask, Format};
use reasons_codegen::{Table, parse};

mod random;

use random::{read, tables};

/// A source of each format that can be read.
const SOURCES: [(&str, &str); 10] = [
    (
        "a.md",
        "Words.\n\n| Reason | Status | Meaning |\n| --- | :-: | --- |\n| `no_answer` | ended | No \\| one. |\n| busy | | It is. |\n",
    ),
    ("a.txt", "+---+---+\n| reason | meaning |\n+---+---+\n| a_b | One thing. |\n| c_d | Another. |\n"),
    ("a.csv", "reason,docs,status\n\"no\"\"answer\",\"two\nlines\",x\nbusy,It is.,y\n"),
    (
        "a.json",
        "{\"data\": [{\"code\": \"a_b\", \"n\": [1, 2]}, {\"code\": \"c\\u00e9\", \"n\": null}], \"m\": {\"x\": \"y\", \"z\": \"w\"}}",
    ),
    (
        "a.yaml",
        "openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {type: string, enum: [a, 'b', null, 3]}\n    B: {oneOf: [{const: x, title: X}, {const: y}]}\n",
    ),
    ("a.proto", "// x\nenum A { option allow_alias = true; A_B = 0; C = -1 [deprecated = true]; D = 0x1F; /* y */ }"),
    (
        "a.ts",
        "/** x */ export type A = | 'a' // b\n | `c`; const B = ['d', \"e\"] as const; enum C { X = 'x', Y = 2, Z }",
    ),
    (
        "a.py",
        "class A(str, Enum):\n    \"\"\"Docs.\"\"\"\n    B = 'b'  # c\n    D = \"d\"\nX = Literal['e', 'f']\nY = {'g': 'h', 'i': 'j'}\n",
    ),
    ("errcodes.txt", "Section: Class 22 - X\n22012 E ERRCODE_A_B a_b\n22012 E ERRCODE_C\n22013 W ERRCODE_D\n"),
    ("b.tsv", "key\tmeaning\na_b\tOne.\nc_d\tTwo.\n"),
];

proptest! {
    #![proptest_config(Config { cases: 40, failure_persistence: None, ..Config::default() })]

    #[test]
    fn an_export_is_the_same_table(table in tables()) {
        let table = read(&table);
        let (text, _) = made(&table);
        let again = reasons_codegen::read("again.yaml", text.as_bytes()).map_err(|problems| TestCaseError::fail(format!("{problems}\n{text}")))?;
        prop_assert_eq!(&again, &table);
    }

    #[test]
    fn a_table_is_up_to_date_with_its_export(table in tables()) {
        let table = read(&table);
        let (text, source) = made(&table);
        let mut problems = Vec::new();
        let spec = parse::parse(&text, &mut problems).expect("it was made");
        let options = Options { vanished: Vanished::Tombstone, since: "1".into(), words: true, ..Options::default() };
        let (edits, report) = update(&spec.into(), &source.list, &options).expect("no columns were asked for");
        // `; ` sets the items of a list apart in a cell, and may stand in one.
        let edits: Vec<_> = edits.into_iter().filter(|_| !text.contains("; ")).collect();
        prop_assert!(edits.is_empty(), "{:#?}\n{:#?}\n{}", edits, report, text);
    }

    #[test]
    fn the_canonical_form_is_one_and_says_the_same(table in tables()) {
        let table = read(&table);
        let (text, _) = made(&table);
        let yaml = serde_yaml::to_string(&serde_yaml::from_str::<serde_yaml::Value>(&text).expect("it is YAML")).expect("it can be written");
        for text in [text, yaml] {
            let Ok(before) = reasons_codegen::read("a.yaml", text.as_bytes()) else { continue };
            let once = canonical(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
            prop_assert_eq!(canonical(&once), Ok(once.clone()));
            let after = reasons_codegen::read("a.yaml", once.as_bytes()).map_err(|problems| TestCaseError::fail(format!("{problems}")))?;
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn edits_change_what_they_are_about(table in tables(), at in any::<prop::sample::Index>(), docs in "[ -~é\n]{0,90}x", json in any::<bool>()) {
        // Two ways of writing: in one flow mapping, and in blocks.
        let model = read(&table);
        let text = if json { table.to_string() } else { made(&model).0 };
        let wire = &model.reasons[at.index(model.reasons.len())].wire;
        let new = Entry { key: "new: reason".into(), value: Value::Map(vec![("docs".into(), Value::Text(docs.clone()))]), above: vec!["new: #1".into()], below: vec!["TODO".into()] };
        let edits = [
            Edit::Set { of: reason(wire, None), entries: vec![("docs".into(), Value::Text(docs.clone())), ("added".into(), edit::label("2026-01-01"))] },
            Edit::Insert { into: vec!["reasons".into()], at: Whereto::After(wire.clone()), entries: vec![new] },
        ];
        let text = edit::apply(&text, &edits).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        let mut problems = Vec::new();
        let spec = parse::parse(&text, &mut problems).expect("it is a table");
        let place = spec.reasons.0.iter().position(|(found, _)| found.value == *wire).expect("it stays");
        prop_assert_eq!(spec.reasons.0[place].1.docs.value.trim_end(), docs.trim_end());
        prop_assert_eq!(&*spec.reasons.0[place + 1].0.value, "new: reason");
        prop_assert_eq!(spec.reasons.0.len(), model.reasons.len() + 1);
        // And back: what is taken away leaves everything else as it was.
        let back = edit::apply(&text, &[Edit::Remove { path: reason("new: reason", None) }]).expect("it can be taken away");
        let again = edit::apply(&back, &[edits[1].clone()]).expect("it can be added again");
        prop_assert_eq!(again, text);
    }

    #[test]
    fn no_source_is_too_wild_to_be_read(text in "(?s).{0,300}", format in 0usize..Format::ALL.len()) {
        answered("x", &text, Some(Format::ALL[format].1));
    }

    #[test]
    fn no_change_to_a_source_is_too_wild_to_be_read(source in 0usize..SOURCES.len(), at in 0usize..400, length in 0usize..30, put in "[ -~\n\t\u{e9}\u{202e}\u{0}]{0,8}") {
        let (file, text) = SOURCES[source];
        answered(file, &changed(text, at, length, &put), None);
    }

    #[test]
    fn no_change_to_a_table_is_too_wild_to_be_edited(at in 0usize..6000, length in 0usize..40, put in "[ -~\n\t\u{e9}]{0,8}") {
        let text = changed(reasons_spec::RETELL_DISCONNECTION.text, at, length, &put);
        let before = reasons_codegen::read("a.yaml", text.as_bytes());
        if let Ok(form) = canonical(&text) {
            prop_assert_eq!(canonical(&form), Ok(form.clone()));
            if let Ok(before) = &before {
                prop_assert_eq!(&reasons_codegen::read("a.yaml", form.as_bytes()).expect("it still is a table"), before);
            }
        }
        for edit in [
            Edit::Set { of: reason("dial_busy", None), entries: vec![("added".into(), edit::label("2026-01-01"))] },
            Edit::Rename { path: reason("dial_busy", None), to: "busy".into() },
            Edit::Remove { path: reason("dial_busy", None) },
        ] {
            let _ = edit::apply(&text, &[edit]);
        }
    }
}

#[test]
fn every_source_can_be_read() {
    for (file, text) in SOURCES {
        let ask = Ask { nth: Some(1), ..Ask::default() };
        let source = import::read(file, text, &ask).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(source.list.found.len() > 1, "{file}: {:?}", source.list);
    }
}

#[test]
fn shipped_tables_are_in_canonical_form() {
    for table in reasons_spec::TABLES {
        assert_eq!(canonical(table.text).as_deref(), Ok(table.text), "run `cargo reasons fmt spec/{}`", table.file);
    }
}

/// Reads a source and makes what can be made of it.
fn answered(file: &str, text: &str, format: Option<Format>) {
    let known = ["no_answer".to_owned(), "busy".to_owned()];
    for known in [Vec::new(), known.to_vec()] {
        let ask = Ask { format, known, ..Ask::default() };
        let nth = Ask { nth: Some(1), ..ask.clone() };
        for ask in [ask, nth] {
            let Ok(source) = import::read(file, text, &ask) else { continue };
            let new = New { name: "made".into(), file: "a".into(), ..New::default() };
            let (made, _) = create(&new, &source);
            let documented = source.list.found.iter().all(|found| found.docs.is_some());
            if let Err(problems) = reasons_codegen::read("made.yaml", made.as_bytes()) {
                // A table of ours can be changed into one that breaks rules.
                assert!(!documented || source.table.is_some(), "{problems}\n{made}\nfrom\n{text}");
            }
            let mut problems = Vec::new();
            let table = reasons_spec::RETELL_DISCONNECTION.text;
            let spec = parse::parse(table, &mut problems).expect("it is a table");
            let options = Options { since: "1".into(), file: "a".into(), ..Options::default() };
            let (edits, _) = update(&spec.into(), &source.list, &options).expect("no columns were asked for");
            edit::apply(table, &edits).unwrap_or_else(|error| panic!("{error}\n{text}"));
        }
    }
}

/// A table made anew from its export, and the export as a source.
fn made(table: &Table) -> (String, import::Source) {
    let export = reasons_codegen::emit::target("json").map(|target| (target.emit)(table)).expect("the target is there");
    let source = import::read("a.json", &export[0].text, &Ask::default()).expect("it can be read");
    let new = New { name: table.name.clone(), file: "a.json".into(), ..New::default() };
    (create(&new, &source).0, source)
}

fn changed(text: &str, at: usize, length: usize, put: &str) -> String {
    let cut = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    format!("{}{put}{}", &text[..cut(at)], &text[cut(at + length)..])
}
