//! C#: what is generated for every table is compiled with every warning, and run, by Mono.

use std::time::Duration;

use reasons_tests::tables::{self, put};
use reasons_tests::{answers, tools};

#[test]
fn mono_takes_every_table_and_it_answers_as_it_says() {
    if tools::debian("mcs", &["mono-mcs", "mono-runtime"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let tables = tables::all();
    let tables::Laid { sources, mut checks } = tables::lay_out(root, "csharp", &tables);
    let call = |file: &String| Some(format!("Checks.{}.Run(); ", file.strip_suffix(".cs")?));
    let calls: String = checks.iter().filter_map(call).collect();
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
