//! Python: what is generated for every table is formatted, linted, checked by two type checkers, run, and installed.
#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::Command;

use reasons_codegen::emit::{self, File};
use reasons_codegen::{Table, package};
use reasons_tests::{languages, tables, tools, vectors};

/// The tools that are pinned in `tests/tools/python`.
const TOOLS: &str = "python";
const TEMPLATE: &str = include_str!("../../codegen/src/emit/templates/python.jinja");

#[test]
fn tools_take_the_source_as_it_is() {
    let Some(bin) = tools::python(TOOLS) else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    put(folder.path(), "ruff.toml", include_str!("../conformance/python/ruff.toml"));
    for table in tables() {
        tables::write(folder.path(), &emitted("python", &table));
    }
    let ruff = |arguments: &[&str]| {
        let mut ruff = Command::new(bin.join("ruff"));
        ruff.args(arguments).arg("--no-cache").current_dir(folder.path());
        tools::run(&mut ruff)
    };
    for arguments in [&["format", "--check", "--diff"][..], &["check", "--ignore-noqa"]] {
        ruff(arguments).unwrap_or_else(|said| panic!("{said}"));
    }
    put(folder.path(), "wrong.py", "import os\nx = 'single'\n");
    assert!(ruff(&["format", "--check"]).is_err() && ruff(&["check"]).is_err(), "the checks find what is wrong");
}

#[test]
fn python_answers_as_the_table_says() {
    let Some(bin) = tools::python(TOOLS) else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    put(root, "check.py", include_str!("../conformance/python/check.py"));
    let template = include_str!("../conformance/python/table.jinja");
    let all = tables();
    for table in &all {
        tables::write(root, &emitted("python", table));
        tables::write(root, &emitted("json", table));
        tables::write(root, &tables::harness(TEMPLATE, "table.jinja", template, table));
        put(root, &format!("{}.vectors.json", table.name), &vectors::json(&vectors::of(table)));
        put(root, &format!("{}.languages.json", table.name), &languages::json(&languages::of(table)));
    }
    // Warnings are errors: nothing of what is generated is about to go.
    let said = tools::must(bin.join("python"), |python| {
        _ = python.args(["-W", "error", "check.py"]).current_dir(root);
    });
    assert_eq!(said.lines().count(), all.len(), "{said}");
    let modules: Vec<String> = std::fs::read_dir(root)
        .expect("it can be listed")
        .map(|entry| entry.expect("it can be listed").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".py") && name != "check.py")
        .collect();
    tools::must(bin.join("mypy"), |mypy| {
        mypy.args(["--strict", "--python-version", "3.11", "--cache-dir"]).arg(tools::cache().join("mypy"));
        _ = mypy.args(&modules).current_dir(root);
    });
    let Some(pyright) = tools::npm("npm-pyright") else { return };
    put(
        root,
        "pyrightconfig.json",
        r#"{"typeCheckingMode": "strict", "pythonVersion": "3.11", "exclude": ["check.py"]}"#,
    );
    let pyright = |root: &Path| {
        let mut node = Command::new("node");
        node.arg(pyright.join("pyright/index.js")).args(["--pythonpath"]).arg(bin.join("python")).current_dir(root);
        tools::run(&mut node)
    };
    pyright(root).unwrap_or_else(|said| panic!("{said}"));
    put(root, "check_wrong.py", "import lives\n\nx: lives.LifeKnown = \"surely_not_a_reason\"\n");
    assert!(pyright(root).is_err_and(|said| said.contains("check_wrong.py")), "the check finds what is wrong");
}

#[test]
fn a_package_is_installed_and_used() {
    let Some(bin) = tools::python(TOOLS) else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let kind = package::package("pypi").expect("the kind is there");
    let (mut folders, mut program) = (Vec::new(), String::from("import typing\n\n"));
    for table in tables() {
        let facts = package::Facts { version: package::version_of(&table), license: Some("MIT".to_owned()) };
        tables::write(root, &(kind.make)(&table, &facts));
        let keyword = ["class", "import"].contains(&&*table.name);
        let module = table.name.replace('-', "_") + if keyword { "_" } else { "" };
        program.push_str(&format!(
            "import {module}\n\nof_{module} = {module}.{type_name}(\"surely_not_a_reason\")\n\
             typing.assert_type(of_{module}.docs, str | None)\n\
             assert of_{module} == \"surely_not_a_reason\" and not of_{module}.is_known\n\n",
            type_name = table.type_name,
        ));
        folders.push(format!("./{}", table.name));
    }
    put(root, "use.py", &program);
    let python = bin.join("python");
    // What builds the packages is there already, so nothing is fetched.
    let pip = |arguments: &[&str]| {
        tools::must(&python, |python| {
            python.args(["-m", "pip", "--disable-pip-version-check", "--quiet"]).args(arguments);
            _ = python.args(["--no-index", "--no-deps"]).current_dir(root);
        })
    };
    let wheels = [&["wheel", "--no-build-isolation", "--wheel-dir", "wheels"][..], &borrowed(&folders)].concat();
    pip(&wheels);
    tools::must("python3", |python| _ = python.args(["-m", "venv", "--without-pip", "venv"]).current_dir(root));
    let own: PathBuf = root.join("venv/bin/python");
    let mut built: Vec<String> = std::fs::read_dir(root.join("wheels"))
        .expect("it can be listed")
        .map(|entry| entry.expect("it can be listed").path().display().to_string())
        .collect();
    built.sort();
    assert_eq!(built.len(), folders.len(), "{built:?}");
    // `pip --python` comes before the command.
    tools::must(&python, |python| {
        python.args(["-m", "pip", "--disable-pip-version-check", "--quiet", "--python"]).arg(&own);
        _ = python.args(["install", "--no-index", "--no-deps"]).args(&built).current_dir(root);
    });
    tools::must(&own, |python| _ = python.args(["-I", "-W", "error", "use.py"]).current_dir(root));
    // The types come with the package, or mypy would say so.
    tools::must(bin.join("mypy"), |mypy| {
        mypy.args(["--strict", "--cache-dir"]).arg(tools::cache().join("mypy-installed"));
        _ = mypy.arg("--python-executable").arg(&own).arg("use.py").current_dir(root);
    });
}

fn tables() -> Vec<Table> {
    let hard = include_bytes!("../conformance/script-words.yaml");
    tables::all().into_iter().chain([tables::read("script-words.yaml", hard)]).collect()
}

fn emitted(target: &str, table: &Table) -> Vec<File> {
    (emit::target(target).expect("the target is there").emit)(table)
}

fn put(root: &Path, path: &str, text: &str) {
    tables::write(root, &[File { path: path.to_owned(), text: text.to_owned() }]);
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}
