//! Real generators over the exported schemas of every table in `spec/`: each takes them, the known names are in what
//! it makes, that compiles, and a value that is in no table comes through a decode and an encode unchanged.

#[path = "generators/exported.rs"]
mod exported;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use exported::{exported, generated, harness, write};
use reasons_tests::tools;

#[test]
fn redocly_finds_nothing() {
    let Some(modules) = tools::npm("npm-generators") else { return };
    let folder = exported();
    for (rules, endings) in [
        // Documents of someone who refers to the exported ones, by every rule there is.
        ("recommended-strict", &["call.json"][..]),
        // The exported ones are parts: no server, no license, nothing that refers to them.
        ("spec", &["openapi.yaml", "openapi.json"]),
    ] {
        let said = tools::must("node", |node| {
            node.arg(modules.join("@redocly/cli/bin/cli.js")).args(["lint", "--extends", rules]);
            node.args(["openapi-3.0", "openapi-3.1"].iter().flat_map(|version| files(&folder.join(version), endings)));
            node.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true").current_dir(folder);
        });
        assert!(!said.contains("warning"), "{said}");
    }
}

#[test]
fn typescript_of_three_generators_compiles_and_runs() {
    let Some(folder) = generated() else { return };
    let Some(modules) = tools::npm("npm-generators") else { return };
    let folder = folder.join("generated");
    tools::must("node", |node| _ = node.arg(modules.join("typescript/bin/tsc")).arg("-p").arg(&folder));
    tools::must("node", |node| _ = node.arg(folder.join("js/check.js")));
}

#[test]
fn python_of_three_generators_and_jsonschema_agree() {
    let Some(folder) = generated() else { return };
    let Some(python) = tools::python("python-generators") else { return };
    let said = tools::must(python.join("python"), |python| _ = python.arg(harness("check.py")).arg(folder));
    assert_eq!(said.lines().collect::<Vec<_>>(), ["validators", "datamodels", "quicktypes", "clients"]);
}

#[test]
fn java_of_openapi_generator_compiles_and_runs() {
    let Some(folder) = generated() else { return };
    let Some(python) = tools::python("python-generators") else { return };
    let Some(()) = tools::debian("javac", &["openjdk-17-jdk-headless"]) else { return };
    // The generator has the libraries in it that its clients want.
    let jar = tools::must(python.join("python"), |python| {
        let path = "import openapi_generator_cli as o, os; print(os.path.dirname(o.__file__))";
        _ = python.args(["-c", path]);
    });
    let jar = Path::new(jar.trim()).join("openapi-generator.jar");
    let (sources, classes) = (folder.join("generated/java"), folder.join("generated/classes"));
    let mut list = String::new();
    for client in entries(&sources) {
        let all = tree(&client.join("src/main/java"));
        all.iter().for_each(|path| _ = writeln!(list, "\"{}\"", path.display()));
    }
    tree(&harness("java")).iter().for_each(|path| _ = writeln!(list, "\"{}\"", path.display()));
    write(&folder.join("generated/sources.txt"), &list);
    tools::must("javac", |javac| {
        javac.args(["-nowarn", "-proc:none", "-J-XX:TieredStopAtLevel=1", "-cp"]).arg(&jar).arg("-d").arg(&classes);
        _ = javac.arg(format!("@{}", folder.join("generated/sources.txt").display()));
    });
    tools::must("java", |java| {
        java.arg("-XX:TieredStopAtLevel=1").arg("-cp").arg(std::env::join_paths([&classes, &jar]).expect("a path"));
        _ = java.arg("Check").arg(folder.join("tables.json")).arg(&sources);
    });
}

#[test]
fn go_of_two_generators_compiles_and_runs() {
    let Some(folder) = generated() else { return };
    let Some(python) = tools::python("python-generators") else { return };
    let go = folder.join("generated/go");
    write(&go.join("go.mod"), "module generated\n\ngo 1.21\n");
    write(&go.join("main.go"), &go_main(&go));
    for client in entries(&go.join("oag")) {
        // One module for all, without what only the client's own tests want.
        for file in ["go.mod", "go.sum"] {
            _ = fs::remove_file(client.join(file));
        }
        _ = fs::remove_dir_all(client.join("test"));
    }
    tools::must(python.join("go"), |command| {
        command.args(["run", "."]).current_dir(&go);
        _ = command.env("GOFLAGS", "-mod=mod").env("GOPROXY", "off").env("GOTOOLCHAIN", "local");
    });
}

#[test]
fn rust_of_three_generators_compiles_and_runs() {
    let Some(folder) = generated() else { return };
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/rust-generators/Cargo.toml");
    let cargo = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO"));
        command.args(arguments).arg("--locked").arg("--manifest-path").arg(&manifest);
        command.env("CARGO_TARGET_DIR", tools::cache().join("rust-generators")).env("GENERATED_FROM", folder);
        command
    };
    if tools::or_skip(tools::run(&mut cargo(&["fetch", "--quiet"]))).is_none() {
        return;
    }
    if let Err(said) = tools::run(&mut cargo(&["run", "--quiet"])) {
        panic!("{said}");
    }
}

/// A program that decodes and encodes with every package.
fn go_main(go: &Path) -> String {
    let tables = read(&exported().join("tables.json"));
    let (mut imports, mut calls) = (String::new(), String::new());
    let packages = ["oag", "quicktype"].map(|generator| entries(&go.join(generator)));
    for (at, package) in packages.iter().flatten().enumerate() {
        let path = package.strip_prefix(go).expect("inside").display().to_string();
        let table =
            tables.iter().find(|table| path.ends_with(&table["name"].as_str().expect("a name").replace('-', "_")));
        let table = table.unwrap_or_else(|| panic!("{path} is of no table"));
        let list =
            |values: &serde_json::Value| format!("[]string{}", values.to_string().replace('[', "{").replace(']', "}"));
        let wires = list(&table["wires"]);
        _ = writeln!(imports, "\tp{at} \"generated/{path}\"");
        _ = writeln!(calls, "\tkeeps[p{at}.Call](\"{path}\", []string{{\"reason\", \"known\"}}, {wires})");
        if table["open"] == true {
            _ = writeln!(calls, "\tkeeps[p{at}.Call](\"{path}\", []string{{\"reason\"}}, unknown)");
        }
        // A reference to another file has no type of its own in 3.1, and quicktype makes no list.
        if path.starts_with("oag") && !path.contains("call_openapi_3_1") {
            let known = table["known"].as_str().expect("a name");
            _ = writeln!(calls, "\tall(\"{path}\", p{at}.Allowed{known}EnumValues, {wires})");
        }
    }
    let template = fs::read_to_string(harness("main.go.txt")).expect("a template");
    template.replace("\t// imports\n", &imports).replace("\t// calls\n", &calls)
}

fn read(path: &Path) -> Vec<serde_json::Value> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What is in a folder, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut all: Vec<PathBuf> = read.map(|entry| entry.expect("an entry").path()).collect();
    all.sort();
    all
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut all = entries(folder);
    all.retain(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(&format!(".{ending}"))));
    all
}

/// Every file below a folder.
fn tree(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().flat_map(|path| if path.is_dir() { tree(&path) } else { vec![path] }).collect()
}
