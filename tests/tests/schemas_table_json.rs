//! The whole table as JSON, against its own schema and against the table.

mod schemas;

use reasons_codegen::emit::table_json;
use schemas::{every_kind, json, tables};
use serde_json::{Value, json};

#[test]
fn every_table_keeps_to_the_schema() {
    let schema: Value = serde_json::from_str(&table_json::schema()).expect("JSON");
    jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}"));
    for table in tables() {
        let document = json(&table, "json", &format!("{}.json", table.name));
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {}", table.name, errors.join("\n"));
        let mut other = document.clone();
        other["format"] = 2.into();
        assert!(!validator.is_valid(&other), "another format is refused");
        let mut less = document;
        less["reasons"][0].as_object_mut().expect("an object").remove("aliases");
        assert!(!validator.is_valid(&less), "every key is there");
    }
}

#[test]
fn values_are_what_the_schema_says_they_are() {
    let document = json(&every_kind(), "json", "every-kind.json");
    assert_eq!(
        document["reasons"][0]["values"],
        json!({
            "status": "404",
            "outcome": "good",
            "outcomes": ["one", "two"],
            "words": "Call <endpoint> by `<a>` | or not.",
            "causes": ["- not a list", "# not a heading", "plain"],
            "billed": false,
            "count": 9_007_199_254_740_993_i64,
            "ratio": 0.5,
            "limit": 5400,
            "page": "https://example.com/a_b",
            "next": "no",
            "others": ["old", "no"]
        })
    );
    assert_eq!(
        document["reasons"][1]["values"],
        json!({
            "status": "no", "outcome": null, "outcomes": [], "words": null, "causes": [], "billed": true,
            "count": null, "ratio": null, "limit": 0.25, "page": null, "next": null, "others": []
        })
    );
    let old = document["reasons"].as_array().expect("a list").iter().find(|reason| reason["wire"] == "old");
    assert_eq!(
        old.expect("a reason")["deprecated"],
        json!({"since": "2025-01-01", "note": "It said too little", "replaced_by": "user_hangup"})
    );
    assert_eq!(document["columns"][0]["enum"]["values"][1]["variant"], "NotFound");
}
