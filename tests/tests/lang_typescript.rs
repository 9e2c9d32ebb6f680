//! TypeScript and JavaScript: what is generated for every table is formatted, linted, checked, run, and installed.
#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::Command;

use reasons_codegen::emit::{self, File};
use reasons_codegen::{Table, package};
use reasons_tests::{languages, tables, tools, vectors};

/// The tools that are pinned in `tests/tools/npm-typescript`.
const TOOLS: &str = "npm-typescript";
const TEMPLATE: &str = include_str!("../../codegen/src/emit/templates/typescript.jinja");

#[test]
fn tools_take_the_source_as_it_is() {
    let Some(project) = Project::new() else { return };
    let mut count = 0;
    for table in tables() {
        let files = emitted("typescript", &table);
        count += files.len();
        tables::write(&project.path().join("source"), &files);
    }
    project.put("eslint.config.js", include_str!("../conformance/typescript/eslint.config.js"));
    project.put("tsconfig.json", include_str!("../conformance/typescript/tsconfig.json"));
    project.put("tsconfig.source.json", include_str!("../conformance/typescript/tsconfig.source.json"));
    let listed = project.run("typescript/bin/tsc", &["-p", "tsconfig.source.json", "--listFilesOnly"]);
    assert_eq!(listed.lines().filter(|line| line.contains("/source/")).count(), count, "{listed}");
    // Types on both sides: the JavaScript is checked against the declarations beside it.
    project.run("typescript/bin/tsc", &["-p", "tsconfig.source.json"]);
    project.run("prettier/bin/prettier.cjs", &["--no-config", "--check", "source"]);
    project.run("eslint/bin/eslint.js", &["--max-warnings", "0", "source"]);
}

#[test]
fn the_checks_find_what_is_wrong() {
    let Some(project) = Project::new() else { return };
    let table = tables::read("table.yaml", include_bytes!("../cases/lives/table.yaml"));
    project.put("eslint.config.js", include_str!("../conformance/typescript/eslint.config.js"));
    project.put("tsconfig.json", include_str!("../conformance/typescript/tsconfig.json"));
    project.put("tsconfig.source.json", include_str!("../conformance/typescript/tsconfig.source.json"));
    for mut file in emitted("typescript", &table) {
        let (from, to) = match file.path.as_str() {
            "lives.js" => ("code: 65535,", "code: \"65535\","),
            _ => ("(string & {})", "any"),
        };
        assert!(file.text.contains(from), "{from}");
        file.text = file.text.replace(from, to);
        tables::write(&project.path().join("source"), &[file]);
    }
    assert!(project.fails("typescript/bin/tsc", &["-p", "tsconfig.source.json"]).contains("source/lives.js"));
    assert!(project.fails("eslint/bin/eslint.js", &["source"]).contains("no-explicit-any"));
}

#[test]
fn javascript_answers_as_the_table_says() {
    let Some(project) = Project::new() else { return };
    project.put("tsconfig.json", include_str!("../conformance/typescript/tsconfig.json"));
    project.put("check.js", include_str!("../conformance/typescript/check.js"));
    project.put("check.d.ts", include_str!("../conformance/typescript/check.d.ts"));
    let template = include_str!("../conformance/typescript/table.jinja");
    let mut all = String::new();
    for table in tables() {
        tables::write(project.path(), &emitted("typescript", &table));
        tables::write(project.path(), &emitted("json", &table));
        tables::write(project.path(), &tables::harness(TEMPLATE, "table.jinja", template, &table));
        project.put(&format!("{}.vectors.json", table.name), &vectors::json(&vectors::of(&table)));
        project.put(&format!("{}.languages.json", table.name), &languages::json(&languages::of(&table)));
        all.push_str(&format!("import \"./{}.check.js\";\n", table.name));
    }
    project.run("typescript/bin/tsc", &[]);
    project.put("all.js", &all);
    tools::must("node", |node| _ = node.arg("all.js").current_dir(project.path()));
}

#[test]
fn a_package_is_installed_and_used() {
    let Some(project) = Project::new() else { return };
    let kind = package::package("npm").expect("the kind is there");
    let (mut folders, mut program) = (Vec::new(), String::new());
    for (number, table) in tables().iter().enumerate() {
        let facts = package::Facts { version: package::version_of(table), license: Some("MIT".to_owned()) };
        let files = (kind.make)(table, &facts);
        tables::write(&project.path().join("packages"), &files);
        folders.push(format!("./packages/{}", table.name));
        program.push_str(&format!(
            "import * as own{number} from \"{}\";\nexport const reason{number}: own{number}.{type_name} = \
             own{number}.parse{}(\"surely_not_a_reason\");\n\
             if (String(reason{number}) !== \"surely_not_a_reason\") throw new Error(reason{number});\n",
            table.name,
            table.type_name,
            type_name = if table.type_name == "Object" { "Object_" } else { &table.type_name },
        ));
    }
    project.put("app/package.json", "{\"private\": true, \"type\": \"module\"}\n");
    project.put("app/use.ts", &program);
    let app = project.path().join("app");
    tools::must("npm", |npm| {
        npm.args(["install", "--install-links", "--offline", "--no-audit", "--no-fund", "--loglevel=error"]);
        _ = npm.args(folders.iter().map(|folder| format!("../{folder}"))).current_dir(&app);
    });
    let options = ["--strict", "--target", "es2020", "--lib", "es2020"];
    for resolution in [["--module", "nodenext"], ["--module", "esnext"]] {
        let bundler = ["--moduleResolution", if resolution[1] == "esnext" { "bundler" } else { "nodenext" }];
        let arguments = [&options[..], &resolution, &bundler, &["app/use.ts"]].concat();
        project.run("typescript/bin/tsc", &arguments);
    }
    tools::must("node", |node| _ = node.arg("app/use.js").current_dir(project.path()));
    // What a registry's readers would trip over.
    project.run("publint/src/cli.js", &["--strict", "packages/retell-disconnection"]);
}

/// A folder whose `node_modules` are the tools.
struct Project {
    folder: tempfile::TempDir,
    modules: PathBuf,
}

impl Project {
    fn new() -> Option<Project> {
        let modules = tools::npm(TOOLS)?;
        let folder = tempfile::tempdir().expect("a folder can be made");
        std::os::unix::fs::symlink(&modules, folder.path().join("node_modules")).expect("a link can be made");
        let project = Project { folder, modules };
        project.put("package.json", "{\"private\": true, \"type\": \"module\"}\n");
        Some(project)
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn put(&self, path: &str, text: &str) {
        tables::write(self.path(), &[File { path: path.to_owned(), text: text.to_owned() }]);
    }

    fn command(&self, script: &str, arguments: &[&str]) -> Command {
        let mut node = Command::new("node");
        node.arg(self.modules.join(script)).args(arguments).current_dir(self.path());
        node
    }

    fn run(&self, script: &str, arguments: &[&str]) -> String {
        tools::run(&mut self.command(script, arguments)).unwrap_or_else(|said| panic!("{said}"))
    }

    /// What a tool says of something that it does not take.
    fn fails(&self, script: &str, arguments: &[&str]) -> String {
        tools::run(&mut self.command(script, arguments)).expect_err("it takes this")
    }
}

fn tables() -> Vec<Table> {
    let hard = include_bytes!("../conformance/script-words.yaml");
    tables::all().into_iter().chain([tables::read("script-words.yaml", hard)]).collect()
}

fn emitted(target: &str, table: &Table) -> Vec<File> {
    (emit::target(target).expect("the target is there").emit)(table)
}
