//! The JSON Schema of the format: kept in `spec/` as it would be made, and right about what it accepts and refuses.

use std::fs;
use std::path::{Path, PathBuf};

use reasons_codegen::format_schema::format_schema;
use serde_json::Value;

#[test]
fn the_committed_schema_is_the_one_that_would_be_made() {
    let path = root().join("spec/reasons.schema.json");
    if fs::read_to_string(&path).unwrap_or_default() != format_schema() {
        panic!(
            "spec/reasons.schema.json is not what codegen/src/spec.rs makes; run `cargo reasons schema > spec/reasons.schema.json`"
        );
    }
}

#[test]
fn the_committed_schema_of_tables_as_json_is_the_one_that_would_be_made() {
    let path = root().join("spec/table.schema.json");
    if fs::read_to_string(&path).unwrap_or_default() != reasons_codegen::emit::table_json::schema() {
        panic!(
            "spec/table.schema.json is not what codegen/src/emit/table_json.rs makes; run `cargo reasons schema json > spec/table.schema.json`"
        );
    }
}

#[test]
fn it_is_a_schema() {
    jsonschema::draft7::meta::validate(&schema()).expect("it holds to its meta-schema");
}

#[test]
fn it_accepts_every_table_and_every_table_names_it() {
    let validator = jsonschema::validator_for(&schema()).expect("it can be compiled");
    for source in reasons_spec::TABLES {
        let first = source.text.lines().next();
        assert_eq!(first, Some("# yaml-language-server: $schema=./reasons.schema.json"), "{}", source.file);
        let table: Value = serde_yaml::from_str(source.text).expect("a table is YAML");
        let errors: Vec<String> = validator.iter_errors(&table).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", source.file);
    }
}

/// What a schema cannot say: rules about several values at once, about what a value means, or about how YAML is written.
const BEYOND_A_SCHEMA: [&str; 39] = [
    "alias-is-a-wire-name",
    "anchors-tags-merges",
    "bidi-override-in-plain-sight",
    "circles-of-replacement",
    "code-missing",
    "code-not-declared",
    "code-out-of-range",
    "contradictory-columns",
    "dangling-references",
    "duplicate-alias",
    "duplicate-code",
    "duplicate-column",
    "duplicate-enum-value",
    "duplicate-key",
    "duplicate-variant",
    "duplicate-wire-name",
    "extends-an-unknown-name",
    "extends-in-a-circle",
    "extends-what-is-not-there",
    "missing-value",
    "names-taken",
    "no-variant",
    "one-variant-for-two-names",
    "one-variant-for-two-values",
    "outside-an-enum",
    "overlay-between-braces",
    "overlay-edits-base",
    "overlay-incomplete",
    "overlay-misspelt",
    "overlay-new",
    "overlay-of-a-refused-table",
    "overlay-rule-broken",
    "reserved-used",
    "tombstone-reused",
    "too-long-names",
    "translation-misplaced",
    "unseen-characters",
    "untranslated",
    "variant-taken",
];

#[test]
fn it_refuses_every_case_that_a_schema_can_refuse() {
    let validator = jsonschema::validator_for(&schema()).expect("it can be compiled");
    let mut accepted = Vec::new();
    for case in cases() {
        let bytes = fs::read(case.join("table.yaml")).expect("every case has a table");
        // Ordinary YAML readers take half a minute and more to give up on these.
        if ["alias-bomb", "nested-too-deep"].iter().any(|bomb| case.ends_with(bomb)) {
            continue;
        }
        // Duplicate keys, tabs and the like are the YAML reader's to refuse.
        let Ok(table) = serde_yaml::from_slice::<Value>(&bytes) else { continue };
        if validator.is_valid(&table) {
            accepted.push(case.file_name().expect("a case has a name").to_string_lossy().into_owned());
        }
    }
    let unexpected: Vec<_> = accepted.iter().filter(|case| !BEYOND_A_SCHEMA.contains(&case.as_str())).collect();
    assert!(unexpected.is_empty(), "the schema should refuse {unexpected:?}");
}

#[test]
fn what_it_refuses_the_rules_refuse_too() {
    let validator = jsonschema::validator_for(&schema()).expect("it can be compiled");
    for source in [&reasons_spec::RETELL_DISCONNECTION, &reasons_spec::GRPC_STATUS] {
        let table: Value = serde_yaml::from_str(source.text).expect("a table is YAML");
        for pointer in pointers(&table).into_iter().take(100) {
            for replacement in [Value::Null, Value::from("no such thing"), Value::from(7), Value::Array(Vec::new())] {
                let mut changed = table.clone();
                *changed.pointer_mut(&pointer).expect("the pointer was made from the table") = replacement;
                if validator.is_valid(&changed) {
                    continue;
                }
                let text = serde_yaml::to_string(&changed).expect("JSON can be written as YAML");
                let refused = reasons_codegen::read(source.file, text.as_bytes()).is_err();
                assert!(refused, "{}: the schema refuses a change at {pointer} that the rules accept", source.file);
            }
        }
    }
}

/// The places of all values in a JSON document, some of the long lists left out.
fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => {
            map.iter().map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let below = children.into_iter().flat_map(|(key, value)| {
        std::iter::once(format!("/{key}"))
            .chain(pointers(value).into_iter().map(move |rest| format!("/{key}{rest}")))
            .collect::<Vec<_>>()
    });
    below.collect()
}

fn schema() -> Value {
    serde_json::from_str(&format_schema()).expect("the schema is JSON")
}

fn cases() -> Vec<PathBuf> {
    let folder = root().join("tests/problems");
    let mut cases: Vec<_> = fs::read_dir(folder)
        .expect("the cases are there")
        .map(|entry| entry.expect("a case can be read").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
