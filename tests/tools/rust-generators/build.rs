//! Runs typify over the JSON Schemas in the folder `GENERATED_FROM`, and takes what openapi-generator and quicktype
//! wrote to `generated/rust` there. Each becomes a module, and each module a few lines that run it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

fn main() {
    println!("cargo:rerun-if-env-changed=GENERATED_FROM");
    let from = PathBuf::from(env::var("GENERATED_FROM").expect("GENERATED_FROM"));
    let tables: Vec<Value> = serde_json::from_str(&read(&from.join("tables.json"))).expect("tables");
    let (mut modules, mut checks) = (String::new(), String::new());
    for table in &tables {
        let name = table["name"].as_str().expect("a name");
        let ending = name.replace('-', "_");
        for draft in ["json-schema", "json-schema-draft-07"] {
            for (form, ty, open) in [("", "type", table["open"] == true), (".closed", "known", false)] {
                let module = format!("typify_{draft}_{name}{form}").replace(['-', '.'], "_");
                let code = typify(&read(&from.join(draft).join(format!("{name}{form}.schema.json"))));
                _ = writeln!(modules, "pub mod {module} {{\n{code}\n}}");
                let ty = table[ty].as_str().expect("a type");
                check(&mut checks, &format!("value::<{module}::{ty}>"), table, open);
            }
            let id = format!("{}_{ending}", draft.replace('-', "_"));
            let code = read(&from.join(format!("generated/rust/quicktype/{id}.rs")));
            _ = writeln!(modules, "pub mod quicktype_{id} {{\n{code}\n}}");
            check(&mut checks, &format!("call::<quicktype_{id}::Call>"), table, table["open"] == true);
        }
        for client in fs::read_dir(from.join("generated/rust/oag")).expect("clients") {
            let client = client.expect("a client").path();
            let id = client.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            if !id.ends_with(&ending) {
                continue;
            }
            _ = writeln!(modules, "pub mod {id} {{\npub mod models {{\n{}\n}}\n}}", client_models(&client));
            check(&mut checks, &format!("call::<{id}::models::Call>"), table, table["open"] == true);
        }
    }
    let code = format!("{modules}\npub fn check() {{\n{checks}}}\n");
    fs::write(Path::new(&env::var("OUT_DIR").expect("OUT_DIR")).join("generated.rs"), code).expect("written");
}

fn typify(schema: &str) -> String {
    let schema: schemars::schema::RootSchema = serde_json::from_str(schema).expect("a schema");
    let mut types = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    types.add_root_schema(schema).expect("typify takes the schema");
    types.to_stream().to_string()
}

/// The models of a client, which is a crate of its own: here it is two modules deep.
fn client_models(client: &Path) -> String {
    let files: BTreeMap<PathBuf, String> = fs::read_dir(client.join("src/models"))
        .expect("models")
        .map(|entry| entry.expect("a file").path())
        .map(|path| (path.clone(), read(&path).replace("crate::models", "super::super::models")))
        .collect();
    let mut code = String::new();
    for (path, text) in files {
        match path.file_stem().and_then(|name| name.to_str()).expect("a name") {
            "mod" => {
                text.lines().filter(|line| line.starts_with("pub use")).for_each(|line| code += &format!("{line}\n"))
            }
            name => _ = writeln!(code, "pub mod {name} {{\n{text}\n}}"),
        }
    }
    code
}

/// A line that decodes and encodes every known text, and if the type is open two that are unknown.
fn check(checks: &mut String, function: &str, table: &Value, open: bool) {
    _ = writeln!(checks, "    super::{function}(&{}, {open});", table["wires"]);
}

fn read(path: &Path) -> String {
    println!("cargo:rerun-if-changed={}", path.display());
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
