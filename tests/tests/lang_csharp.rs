//! C#: what is generated for every table is compiled with every warning, and run, by Mono.

use std::path::Path;
use std::time::Duration;

use reasons_codegen::emit;
use reasons_tests::{answers, languages, tables, tools, vectors};

#[test]
fn mono_takes_every_table_and_it_answers_as_it_says() {
    if tools::debian("mcs", &["mono-mcs", "mono-runtime"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let (target, tables) = (emit::target("csharp").expect("the target is there"), tables::all());
    let mut sources = Vec::new();
    let mut checks = Vec::new();
    let mut calls = String::new();
    for table in &tables {
        let own = include_str!("../../codegen/src/emit/templates/csharp.jinja");
        let template = include_str!("../conformance/csharp/table.jinja");
        let files = (target.emit)(table);
        let check = tables::harness(own, "table.jinja", template, table);
        tables::write(root, &files);
        tables::write(root, &check);
        put(root, &format!("vectors/{}.txt", table.name), &vectors::lines(&vectors::of(table)));
        put(root, &format!("vectors/{}.languages.txt", table.name), &languages::lines(&languages::of(table)));
        sources.extend(files.into_iter().map(|file| file.path));
        calls
            .extend(check.iter().filter_map(|file| Some(format!("Checks.{}.Run(); ", file.path.strip_suffix(".cs")?))));
        checks.extend(check.into_iter().map(|file| file.path));
    }
    put(root, "Harness.cs", include_str!("../conformance/csharp/Harness.cs"));
    put(root, "SystemTextJson.cs", include_str!("../conformance/csharp/SystemTextJson.cs"));
    let program =
        format!("namespace User {{ static class Program {{ static void Main() {{ {calls}Harness.Done(); }} }} }}");
    put(root, "Program.cs", &program);
    let mcs = |arguments: &[&str], sources: &[String]| {
        tools::must("mcs", |command| {
            command.args(["-langversion:latest", "-warnaserror", "-warn:4"]).args(arguments).args(sources);
            command.current_dir(root);
        })
    };
    mcs(&["-target:library", "-doc:Tables.xml", "-out:Tables.dll"], &sources);
    let with_json: Vec<String> = sources.iter().cloned().chain(["SystemTextJson.cs".to_owned()]).collect();
    mcs(&["-target:library", "-define:NET6_0_OR_GREATER", "-out:WithJson.dll"], &with_json);
    checks.extend(["Harness.cs".to_owned(), "Program.cs".to_owned()]);
    mcs(&["-reference:Tables.dll", "-out:Checks.exe"], &checks);
    let printed = tools::must("mono", |command| _ = command.arg("Checks.exe").current_dir(root));
    // A TimeSpan counts tenths of a microsecond.
    answers::compare("C#", &tables, &printed, Duration::from_nanos(100), u128::MAX);
}

fn put(root: &Path, path: &str, text: &str) {
    tables::write(root, &[emit::File { path: path.to_owned(), text: text.to_owned() }]);
}
