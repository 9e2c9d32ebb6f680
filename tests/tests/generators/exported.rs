//! A folder with the exported schemas of every table in `spec/`, documents that refer to them as an API's own would,
//! and what generators make of those.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use reasons_codegen::emit::target;
use reasons_codegen::table::Table;
use reasons_tests::tools;
use serde_json::{Value, json};

/// What the scripts and templates of `tests/conformance/generators` are beside.
pub fn harness(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/generators").join(file)
}

/// The folder with the schemas: `openapi-3.0/`, `json-schema/` and so on, and `tables.json` about the tables.
pub fn exported() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generators");
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        }
        let tables: Vec<Table> = reasons_spec::TABLES
            .iter()
            .map(|source| reasons_tests::read(source.file, source.text.as_bytes()))
            .map(|table| table.unwrap_or_else(|problems| panic!("{problems}")))
            .collect();
        for table in &tables {
            export(&folder, table);
        }
        let about: Value = tables.iter().map(about).collect();
        write(&folder.join("tables.json"), &about.to_string());
        folder
    })
}

/// The same folder, once `generated/` has what openapi-generator, openapi-typescript and quicktype made; nothing where
/// their packages cannot be had.
pub fn generated() -> Option<&'static Path> {
    static DONE: OnceLock<bool> = OnceLock::new();
    let folder = exported();
    let done = DONE.get_or_init(|| {
        let (Some(python), Some(modules)) = (tools::python("python-generators"), tools::npm("npm-generators")) else {
            return false;
        };
        tools::must(python.join("python"), |python| _ = python.arg(harness("batch.py")).arg(folder));
        // Beside the packages, so that node finds them.
        let script = modules.with_file_name("generate.mjs");
        fs::copy(harness("generate.mjs"), &script).unwrap_or_else(|error| panic!("{}: {error}", script.display()));
        tools::must("node", |node| _ = node.arg(&script).arg(folder));
        true
    });
    done.then_some(folder)
}

fn about(table: &Table) -> Value {
    let known = if table.open { format!("{}Known", table.type_name) } else { table.type_name.clone() };
    json!({
        "name": table.name,
        "open": table.open,
        "type": table.type_name,
        "known": known,
        "wires": table.reasons.iter().map(|reason| &*reason.wire).collect::<Vec<_>>(),
        "variants": table.reasons.iter().map(|reason| &*reason.variant).collect::<Vec<_>>(),
    })
}

fn export(folder: &Path, table: &Table) {
    for name in ["json-schema", "json-schema-draft-07", "openapi-3.0", "openapi-3.1"] {
        let target = target(name).unwrap_or_else(|| panic!("there is no target {name}"));
        for file in (target.emit)(table) {
            write(&folder.join(name).join(&file.path), &file.text);
        }
    }
    for (name, draft) in [
        ("json-schema", "https://json-schema.org/draft/2020-12/schema"),
        ("json-schema-draft-07", "http://json-schema.org/draft-07/schema#"),
    ] {
        let call = template("call.schema.json").replace("$DRAFT", draft).replace("$TABLE", &table.name);
        write(&folder.join(name).join(format!("{}.call.schema.json", table.name)), &call);
    }
    for (name, version) in [("openapi-3.0", "3.0.3"), ("openapi-3.1", "3.1.0")] {
        let folder = folder.join(name);
        write(&folder.join(format!("{}.call.json", table.name)), &call(table, version, "openapi.yaml"));
        if table.open {
            write(&folder.join(format!("{}.anyof.call.json", table.name)), &call(table, version, "anyof.openapi.yaml"));
        }
        write(&folder.join(format!("{}.one.json", table.name)), &in_one(&folder, table, version));
    }
}

/// A document that refers to the exported one.
fn call(table: &Table, version: &str, ending: &str) -> String {
    document(table, version, &format!("{}.{ending}", table.name))
}

/// A document that the exported components have been copied into.
fn in_one(folder: &Path, table: &Table, version: &str) -> String {
    let path = folder.join(format!("{}.openapi.json", table.name));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let exported: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut own: Value = serde_json::from_str(&document(table, version, "")).expect("the template is JSON");
    let components = exported["components"]["schemas"].as_object().expect("components").clone();
    own["components"]["schemas"].as_object_mut().expect("components").extend(components);
    own.to_string()
}

fn document(table: &Table, version: &str, file: &str) -> String {
    let about = about(table);
    template("call.openapi.json")
        .replace("$VERSION", version)
        .replace("$FILE", file)
        .replace("$TYPE", &table.type_name)
        .replace("$KNOWN", about["known"].as_str().expect("a text"))
}

fn template(file: &str) -> String {
    fs::read_to_string(harness(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

pub fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a folder");
    fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
