//! The README's word: its commands run, its blocks are what it says they are, its paths exist.
//!
//! Its Rust blocks are run as doc tests of this package, see `src/lib.rs`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use reasons_codegen::render::Style;

#[test]
fn the_mistake_gives_the_error_that_is_shown() {
    let mistake = block("yaml mistake");
    let problems = reasons_codegen::read("order-cancellation.yaml", mistake.as_bytes()).expect_err("it has a mistake");
    let shown = problems.render(Style::Plain);
    assert_eq!(shown.split("\n\n").next(), Some(block("text error").trim_end()));
    let fix = problems.list[0].fix.clone().expect("the mistake has a fix");
    let mut right = mistake;
    right.replace_range(fix.span.range(), &fix.text);
    let file = root().join("tests/order-cancellation.yaml");
    let kept = fs::read_to_string(&file).expect("the table that the README's Rust uses is there");
    assert_eq!(kept, right, "{} is the README's table, put right", file.display());
}

#[test]
fn the_overlay_that_is_shown_is_one() {
    let overlay = block("yaml overlay");
    let read = reasons_tests::read_in(&root().join("tests"), "our-cancellation.yaml", overlay.as_bytes());
    let reading = read.unwrap_or_else(|problems| panic!("{problems}"));
    assert!(reading.warnings.is_none() && reading.table.type_name == "CancellationReason");
}

#[test]
fn the_rust_that_is_shown_is_in_the_rust_that_is_made() {
    let file = root().join("tests/order-cancellation.yaml");
    let bytes = fs::read(file).expect("it is there");
    let table = reasons_codegen::read("order-cancellation.yaml", &bytes).expect("it has no mistake");
    let files = reasons_codegen::emit::rust::emit(&table);
    let made: String = files.iter().flat_map(|file| file.text.split_whitespace()).collect::<Vec<_>>().join(" ");
    for line in block("rust ignore").lines() {
        let line = line.trim().trim_end_matches(';').replace("core::time", "time");
        let is_code =
            line.starts_with("pub ") || line.starts_with('#') || line.starts_with("///") || line.ends_with(',');
        // An enum may be shown on one line.
        let line = line.split(" { ").next().unwrap_or_default();
        assert!(!is_code || made.contains(line), "not in the generated Rust: {line}");
    }
}

#[test]
fn its_commands_work() {
    let commands: Vec<String> =
        readme().lines().filter_map(|line| line.strip_prefix("$ ")).map(str::to_owned).collect();
    assert!(commands.contains(&"tests/run".to_owned()) && commands.len() >= 6, "{commands:?}");
    for command in commands.iter().filter(|command| *command != "tests/run") {
        let arguments = command.strip_prefix("cargo reasons ").unwrap_or_else(|| panic!("{command} is not run here"));
        let output = reasons(arguments);
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let alias = fs::read_to_string(root().join(".cargo/config.toml")).expect("it is there");
    assert!(alias.contains("reasons = \"run --quiet --release --package reasons --\""), "{alias}");
}

#[test]
fn the_commands_of_its_table_exist() {
    let help = String::from_utf8_lossy(&reasons("--help").stdout).into_owned();
    let commands = help.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a list");
    for command in commands
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty())
        .filter(|name| *name != "help")
    {
        assert!(
            readme().contains(&format!("`reasons {command}")) || readme().contains(&format!("`{command}`")),
            "{command}"
        );
    }
}

#[test]
fn its_paths_exist() {
    let readme = readme();
    let links = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let named = readme.split('`').skip(1).step_by(2).filter(|word| {
        ["spec/", "codegen/", "crates/", "tests/"].iter().any(|folder| word.starts_with(folder))
            && !word.contains(['<', ' ', '*'])
    });
    for path in links.filter(|link| !link.contains("://")).chain(named) {
        assert!(root().join(path).exists(), "the README names {path}");
    }
}

fn reasons(arguments: &str) -> std::process::Output {
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "reasons", "--"])
        .args(arguments.split_whitespace())
        .current_dir(root())
        .output()
        .expect("cargo can be run")
}

/// The text of the one block with this info string.
fn block(info: &str) -> String {
    let readme = readme();
    let start = format!("```{info}\n");
    let rest = readme.split(start.as_str()).nth(1).unwrap_or_else(|| panic!("the README has a block of `{info}`"));
    rest.split("```").next().unwrap_or_default().to_owned()
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("the README is there")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
