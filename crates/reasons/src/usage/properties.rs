//! What holds for any file.

use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use reasons_codegen::Table;

use super::file::{Place, scan};
use super::prefilter::Prefilter;
use super::rules::UNKNOWN;
use super::vocabulary::Vocabulary;

const NAMES: [&str; 17] = [
    "a.ts",
    "a.py",
    "a.go",
    "a.java",
    "a.rb",
    "a.php",
    "a.cs",
    "a.sql",
    "a.yaml",
    "a.json",
    "a.csv",
    "a.rs",
    "a.kt",
    "a.toml",
    "a.sh",
    "a.vue",
    "a.unheard-of",
];

/// Code before and behind a literal, by language.
const HANDLERS: [(&str, &str, &str); 10] = [
    ("a.ts", "switch (call.disconnection_reason) {\n  case 'user_hangup':\n  case '", "':\n    return 1;\n}\n"),
    ("a.tsx", "const disconnection_reason = {\n  user_hangup: 1,\n  dial_busy: 2,\n  ", ": 3,\n};\n"),
    ("a.py", "if call[\"disconnection_reason\"] in (\"user_hangup\", \"", "\"):\n    pass\n"),
    ("a.go", "switch c.DisconnectionReason {\ncase \"user_hangup\", \"", "\":\n}\n"),
    ("a.java", "var disconnectionReasons = Set.of(\"user_hangup\", \"", "\");\n"),
    ("a.rb", "case call.disconnection_reason\nwhen :user_hangup, \"", "\" then 1\nend\n"),
    ("a.php", "<?php if ($call->disconnection_reason === '", "') { }\n"),
    ("a.sql", "SELECT 1 FROM calls WHERE disconnection_reason IN ('user_hangup', '", "');\n"),
    ("a.yaml", "disconnection_reason:\n  enum:\n    - user_hangup\n    - ", "\n    - dial_busy\n"),
    ("a.rs", "match disconnection_reason {\n    \"user_hangup\" | \"", "\" => 1,\n    _ => 2,\n}\n"),
];

/// Lines that no literal goes beyond, and that end no block.
fn noise() -> impl Strategy<Value = String> {
    proptest::collection::vec("[a-z ]{0,30}", 0..12)
        .prop_map(|lines| lines.iter().map(|line| format!("{line}\n")).collect())
}

fn with_table<T>(test: impl FnOnce(&Vocabulary<'_>, &Prefilter) -> T) -> T {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let source = reasons_spec::TABLES.iter().find(|one| one.file == "retell-disconnection.yaml").expect("it ships");
        reasons_codegen::read(source.file, source.text.as_bytes()).expect("it has no problems")
    });
    let vocabulary = Vocabulary::new(table, &[]);
    let prefilter = Prefilter::new(&vocabulary, &[]);
    test(&vocabulary, &prefilter)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), name in 0..NAMES.len()) {
        with_table(|vocabulary, prefilter| {
            let bytes = [b"disconnection_reason ", &bytes[..]].concat();
            scan(Path::new(NAMES[name]), &bytes, vocabulary, prefilter);
        });
    }

    #[test]
    fn no_marks_make_it_panic(
        text in "(disconnection_reason|'|\"|`|\\$\\{|\\}|\\{|\\[|\\]|\\(|\\)|%w\\[|qw\\(|: |:|,|=>|->|==|=|\\||\\.|case |when |in |\
                 user_hangup|'dial_busy'|\"no_answer\"|- |#|//|/\\*|--|\\n|  |\u{e9}|\"\"\"|r#){0,60}",
        name in 0..NAMES.len(),
    ) {
        with_table(|vocabulary, prefilter| {
            scan(Path::new(NAMES[name]), format!("disconnection_reason\n{text}").as_bytes(), vocabulary, prefilter);
        });
    }

    #[test]
    fn a_name_planted_in_a_handler_is_found_at_its_place(
        handler in 0..HANDLERS.len(), reason in 0_usize..29, before in noise(), behind in noise(),
    ) {
        with_table(|vocabulary, prefilter| {
            let (name, opening, closing) = HANDLERS[handler];
            let wire = &*vocabulary.table.reasons[reason].wire;
            let head = if name == "a.yaml" { opening.to_owned() } else { before + opening };
            let text = format!("{head}{wire}{closing}{}", if name == "a.yaml" { "" } else { &behind });
            let place = Place { line: head.lines().count(), column: head.lines().last().unwrap_or_default().chars().count() + 1 };
            let Some(Ok(scan)) = scan(Path::new(name), text.as_bytes(), vocabulary, prefilter) else {
                return Err(TestCaseError::fail(format!("not scanned: {text}")));
            };
            let found = scan.handled.iter().any(|(found, at)| found.reason == reason && *at == place);
            prop_assert!(found, "{place:?} in {text}: {scan:?}");
            Ok(())
        })?;
    }

    #[test]
    fn a_name_with_a_typing_error_is_suspected_at_its_place(handler in 0..HANDLERS.len(), reason in 0_usize..29, at in 1_usize..8) {
        with_table(|vocabulary, prefilter| {
            let (name, opening, closing) = HANDLERS[handler];
            let wire = &*vocabulary.table.reasons[reason].wire;
            let wrong = format!("{}q{}", &wire[..at], &wire[at..]);
            let text = format!("{opening}{wrong}{closing}");
            let Some(Ok(scan)) = scan(Path::new(name), text.as_bytes(), vocabulary, prefilter) else {
                return Err(TestCaseError::fail(format!("not scanned: {text}")));
            };
            let found = scan.suspects.iter().any(|(one, ..)| one.rule == UNKNOWN && one.start == opening.len() && one.text == wrong);
            prop_assert!(found, "{text}: {scan:?}");
            Ok(())
        })?;
    }
}
