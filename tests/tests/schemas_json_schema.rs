//! The JSON Schemas against their meta-schemas, and against instances of every sort.

mod schemas;

use schemas::{cases, every_kind, json, tables};
use serde_json::Value;

const DRAFTS: [(&str, &str); 2] = [("json-schema", "$defs"), ("json-schema-draft-07", "definitions")];

#[test]
fn every_schema_keeps_to_its_meta_schema() {
    for table in tables() {
        for (target, _) in DRAFTS {
            for form in ["", ".closed"] {
                let schema = json(&table, target, &format!("{}{form}.schema.json", table.name));
                jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{} {target}: {error}", table.name));
            }
        }
    }
}

#[test]
fn instances_are_taken_as_they_should_be() {
    for table in tables() {
        for (target, _) in DRAFTS {
            let declared = validator(json(&table, target, &format!("{}.schema.json", table.name)));
            let closed = validator(json(&table, target, &format!("{}.closed.schema.json", table.name)));
            for case in cases(&table) {
                let expected = if table.open { case.open } else { case.closed };
                let place = format!("{} {target}: {}, {}", table.name, case.what, case.instance);
                assert_eq!(declared.is_valid(&case.instance), expected, "{place}");
                assert_eq!(closed.is_valid(&case.instance), case.closed, "{place}, closed");
            }
        }
    }
}

#[test]
fn the_enums_of_columns_can_be_referred_to() {
    let table = every_kind();
    for (target, definitions) in DRAFTS {
        for form in ["", ".closed"] {
            let schema = json(&table, target, &format!("every-kind{form}.schema.json"));
            let of = |name: &str| {
                let mut schema = schema.clone();
                assert!(schema[definitions].get(name).is_some(), "{target}{form} has no {name}");
                let root = schema.as_object_mut().expect("an object");
                root.retain(|key, _| key == "$schema" || key == definitions);
                root.insert("allOf".into(), serde_json::json!([{"$ref": format!("#/{definitions}/{name}")}]));
                validator(schema)
            };
            let (status, outcome, known) = (of("Status"), of("Outcome"), of("OutcomeKnown"));
            for (instance, closed, open) in [("no", true, false), ("404", true, false), ("good", false, true)] {
                let instance = Value::from(instance);
                assert_eq!(status.is_valid(&instance), closed, "{instance}");
                assert!(outcome.is_valid(&instance), "{instance}");
                assert_eq!(known.is_valid(&instance), open, "{instance}");
            }
            assert!(!outcome.is_valid(&Value::from(404)));
        }
    }
}

#[test]
fn an_end_is_said_in_words_and_by_keyword_where_there_is_one() {
    let table = every_kind();
    let deprecated = |target: &str, wire: &str| {
        let schema = json(&table, target, "every-kind.closed.schema.json");
        let known = schema["oneOf"].as_array().expect("a list").clone();
        let member = known.into_iter().find(|member| member["const"] == wire).expect("a member");
        (member["deprecated"].clone(), member["description"].as_str().expect("a text").to_owned())
    };
    let words = "An old one.\n\nDeprecated since 2025-01-01. It said too little. Use `user_hangup` instead.";
    assert_eq!(deprecated("json-schema", "old"), (true.into(), words.to_owned()));
    assert_eq!(deprecated("json-schema-draft-07", "old"), (Value::Null, words.to_owned()));
    let words = "One that is gone.\n\nRemoved since 2025-06-01. Use `old` instead.";
    assert_eq!(deprecated("json-schema", "gone"), (true.into(), words.to_owned()));
    assert_eq!(deprecated("json-schema", "no").0, Value::Null);
}

fn validator(schema: Value) -> jsonschema::Validator {
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}\n{schema:#}"))
}
