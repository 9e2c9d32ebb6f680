//! Schemas and data files as their usual readers take them: CSV, dbt, Avro, protobuf, GraphQL.
//!
//! One of the tables is made of texts and names that could break out of anything.

use std::fs;
use std::path::{Path, PathBuf};

use reasons_codegen::emit::table_json;
use reasons_codegen::table::Table;
use reasons_tests::{tables, tools, vectors};
use serde_json::{Value, json};
use tempfile::TempDir;

#[test]
fn python_reads_the_csv() {
    let Some(bin) = tools::python("python-data") else { return };
    readers(&bin, "csv", &written(&["csv"]));
}

#[test]
fn what_one_avro_library_writes_the_other_reads() {
    let Some(bin) = tools::python("python-data") else { return };
    readers(&bin, "avro", &written(&["avro"]));
}

#[test]
fn dbt_builds_the_seeds_and_warns_of_an_unknown_fact() {
    let Some(bin) = tools::python("python-data") else { return };
    let folder = written(&["dbt"]);
    let project = folder.path().join("dbt");
    let write = |path: &str, text: &str| fs::write(project.join(path), text).expect("it can be written");
    write("dbt_project.yml", "{name: reasons, version: 1.0.0, profile: reasons, seed-paths: [seeds]}\n");
    write("profiles.yml", "reasons: {target: dev, outputs: {dev: {type: duckdb, path: seeds.duckdb, threads: 2}}}\n");
    write("seeds/call.csv", "id,reason\n1,user_hangup\n2,moon_phase\n");
    // The test that the generated file shows, on the facts.
    write(
        "seeds/call.yml",
        "seeds:\n  - name: call\n    columns:\n      - name: reason\n        data_tests:\n          - relationships:\n\
         \x20             arguments: {to: ref('retell_disconnection_spelling'), field: spelling}\n\
         \x20             config: {severity: warn}\n",
    );
    tools::must(bin.join("dbt"), |command| {
        command.args(["--no-use-colors", "--no-send-anonymous-usage-stats", "--warn-error-options"]);
        command.arg("{error: all, silence: [LogTestResult]}");
        command.args(["build", "--profiles-dir", "."]).current_dir(&project);
    });
    let results = fs::read_to_string(project.join("target/run_results.json")).expect("dbt says what it did");
    let results: Value = serde_json::from_str(&results).expect("it is JSON");
    let results = results["results"].as_array().expect("a list");
    let odd: Vec<&Value> = results.iter().filter(|one| one["status"] != "success" && one["status"] != "pass").collect();
    assert_eq!(odd.len(), 1, "{odd:#?}");
    assert!(odd[0]["status"] == "warn" && odd[0]["failures"] == 1, "{odd:#?}");
    readers(&bin, "dbt", &folder);
}

#[test]
fn what_one_protobuf_library_writes_the_other_reads() {
    let Some(bin) = tools::python("python-data") else { return };
    let folder = written(&["protobuf"]);
    let sources = folder.path().join("protobuf");
    fs::write(sources.join("buf.yaml"), "version: v2\nlint: {use: [STANDARD]}\n").expect("it can be written");
    tools::must(bin.join("buf"), |command| {
        command.arg("lint").current_dir(&sources).env("HOME", folder.path());
    });
    fs::create_dir_all(sources.join("holders")).expect("a folder can be made");
    let mut protoc = vec![];
    for table in tables() {
        let name = table.name.replace('-', "_");
        let import = format!("{name}/v1/{name}.proto");
        let holder = format!(
            "syntax = \"proto3\";\npackage holders.{name};\nimport \"{import}\";\n\
             message Holder {{ repeated .{name}.v1.{} values = 1; }}\n",
            table.type_name
        );
        fs::write(sources.join(format!("holders/{name}.proto")), holder).expect("it can be written");
        protoc.extend([import, format!("holders/{name}.proto")]);
    }
    let python = folder.path().join("protobuf-python");
    fs::create_dir_all(&python).expect("a folder can be made");
    tools::must(bin.join("python"), |command| {
        command.args(["-m", "grpc_tools.protoc", "--fatal_warnings", "-I", "."]);
        command.arg(format!("--python_out={}", python.display())).args(protoc).current_dir(&sources);
    });
    let encoded = readers(&bin, "protobuf", &folder);
    fs::write(folder.path().join("encoded.json"), encoded).expect("it can be written");
    node("protobuf", &folder);
}

#[test]
fn graphql_takes_the_schema_and_keeps_unknown_text() {
    node("graphql", &written(&["graphql"]));
}

#[test]
fn numbers_of_protobuf_are_stated_and_never_made() {
    let text = |table: &str| {
        let table = tables::read("table.yaml", table.as_bytes());
        tables::emitted("protobuf", &table).into_iter().map(|file| file.text).collect::<String>()
    };
    let head = "format: 1\nname: a\ntype: A\ntitle: A\n";
    let coded = |kind: &str, one: &str| {
        format!(
            "{head}code: {{docs: A number., type: {kind}}}\nreserved: {{codes: [7, 9]}}\nreasons:\n  b: {{docs: B., code: {one}}}\n"
        )
    };
    assert!(
        text(&coded("i32", "-5")).contains("  A_UNSPECIFIED = 0;\n  // B.\n  //\n  // Wire name: `b`.\n  A_B = -5;\n")
    );
    assert!(text(&coded("u16", "3")).contains("  reserved 7, 9;\n}\n"));
    assert!(text(&coded("u8", "0")).contains("buf:lint:ignore ENUM_ZERO_VALUE_SUFFIX\n  A_B = 0;\n"));
    // A number that an enum could not hold, or none for some: never another one instead.
    assert!(text(&coded("u32", "3")).contains("message A {"));
    let column = |one: &str, other: &str| {
        format!(
            "{head}columns:\n  proto_number: {{docs: A number., type: integer}}\nreasons:\n\
             \x20 b: {{docs: B., proto_number: {one}}}\n  c: {{docs: C., proto_number: {other}}}\n"
        )
    };
    assert!(text(&column("4", "2")).contains("A_B = 4;"));
    assert!(text(&column("4", "4")).contains("message A {"));
    assert!(text(&column("4", "2147483648")).contains("message A {"));
}

/// Runs Python's readers and gives what they say.
fn readers(bin: &Path, target: &str, folder: &TempDir) -> String {
    tools::must(bin.join("python"), |command| {
        command.arg(conformance().join("readers.py")).arg(target).arg(folder.path());
    })
}

/// Runs JavaScript's readers.
fn node(target: &str, folder: &TempDir) {
    let Some(modules) = tools::npm("npm-data") else { return };
    tools::must("node", |command| {
        command.arg(conformance().join("readers.mjs")).arg(target).arg(folder.path()).arg(modules);
    });
}

/// A folder with what the targets make of every table, and with the tables themselves.
fn written(targets: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut input = vec![];
    for table in tables() {
        for name in targets {
            tables::write(&folder.path().join(name), &tables::emitted(name, &table));
        }
        let texts: Vec<String> = vectors::of(&table).into_iter().map(|vector| vector.text).collect();
        let exported = serde_json::to_value(table_json::export(&table)).expect("it is JSON");
        input.push(json!({"table": exported, "texts": texts}));
    }
    fs::write(folder.path().join("input.json"), Value::from(input).to_string()).expect("it can be written");
    folder
}

fn tables() -> Vec<Table> {
    tables::with("schemas/odd.yaml")
}

fn conformance() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/schemas")
}
