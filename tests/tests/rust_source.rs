//! Generated Rust as source: laid out as `rustfmt` does, without a warning in any crate, and readable.

use std::fs;
use std::path::Path;
use std::process::Command;

use reasons_codegen::{Table, emit};
use reasons_tests::tables;

/// Every table, and one with columns of many kinds under type names from short to long.
fn tables() -> Vec<Table> {
    let mut tables = tables::written();
    let mut renamed = tables.iter().find(|table| table.name == "retell-policy").expect("it is there").clone();
    for length in [2, 3, 5, 8, 13, 17, 19, 20] {
        renamed.type_name = "Abcdefghijklmnopqrstuvwxyz"[..length].to_string();
        renamed.name = format!("named-{length}");
        tables.push(renamed.clone());
    }
    tables.push(large());
    tables
}

/// A table so large that its numbers are packed into byte strings.
fn large() -> Table {
    let mut text = String::from(
        "format: 1\nname: large\ntype: Large\ntitle: Many reasons\ncolumns:\n  again: {docs: Try again., type: boolean}\n  \
         kind: {docs: Of two kinds., type: enum, optional: true, values: {one: One., other: Another.}}\n  \
         hint: {docs: What to do., type: text, optional: true}\nreasons:\n",
    );
    for number in 0..600 {
        let more =
            ["kind: one", "hint: Wait.", "kind: other\n    aliases: [\"", "hint: Ask.\n    notes: [Rare., Old.]"];
        let alias = if number % 4 == 2 { format!("alias_{number}\"]") } else { String::new() };
        let more = format!("{}{alias}", more[number % 4]);
        text +=
            &format!("  reason_{number}:\n    docs: Reason {number}.\n    again: {}\n    {more}\n", number % 3 == 0);
    }
    reasons_codegen::read("large.yaml", text.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// A folder with a file for each table, and the tables' module names.
fn sources() -> (tempfile::TempDir, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let mut modules = Vec::new();
    for table in tables() {
        for file in emit::rust::emit(&table) {
            fs::write(folder.path().join(&file.path), file.text).unwrap();
            modules.push(file.path.trim_end_matches(".rs").to_string());
        }
    }
    (folder, modules)
}

fn run(folder: &Path, program: &str, arguments: &[&str]) {
    let output =
        Command::new(program).args(arguments).current_dir(folder).env("CLIPPY_CONF_DIR", folder).output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{program} {arguments:?}\n{}", String::from_utf8_lossy(&text));
}

#[test]
fn it_is_laid_out_as_rustfmt_does() {
    let (folder, modules) = sources();
    let files: Vec<String> = modules.iter().map(|module| format!("{module}.rs")).collect();
    let mut arguments = vec!["--check", "--edition=2021", "--color=never", "--config", "max_width=100"];
    arguments.extend(files.iter().map(String::as_str));
    run(folder.path(), "rustfmt", &arguments);
}

#[test]
fn it_compiles_without_a_warning_in_a_strict_crate_of_any_edition() {
    let (folder, modules) = sources();
    let lints = "#![deny(warnings, missing_docs, unused, unreachable_pub, rust_2018_idioms, clippy::pedantic)]\n#![forbid(unsafe_code)]";
    let library: String = modules.iter().map(|module| format!("/// One.\npub mod {module};\n")).collect();
    fs::write(folder.path().join("lib.rs"), format!("//! All.\n{lints}\n#![no_std]\n{library}")).unwrap();
    // Two tables in one module, in a program that uses nothing of them, and with a module called like a crate.
    let include = |module: &str| format!("include!(\"{module}.rs\");\n");
    let main =
        format!("//! Some.\n{lints}\nmod core {{}}\n{}{}fn main() {{}}\n", include("lives"), include("grpc_status"));
    fs::write(folder.path().join("main.rs"), main).unwrap();
    // As cargo does: no feature is declared, and what is not declared is warned about.
    let common = ["--emit=metadata", "--crate-name=strict", "--check-cfg=cfg()", "--check-cfg=cfg(feature, values())"];
    for edition in ["--edition=2018", "--edition=2021", "--edition=2024"] {
        run(folder.path(), "rustc", &[&common[..], &[edition, "--crate-type=lib", "lib.rs"]].concat());
    }
    run(folder.path(), "rustc", &[&common[..], &["--edition=2024", "main.rs"]].concat());
    run(folder.path(), "clippy-driver", &[&common[..], &["--edition=2021", "--crate-type=lib", "lib.rs"]].concat());
    // The oldest compiler that the file's first lines and the crates' manifests name.
    fs::write(folder.path().join("clippy.toml"), format!("msrv = \"{}\"", emit::rust::RUST_VERSION)).unwrap();
    let old = ["--edition=2021", "--crate-type=lib", "-Dclippy::incompatible_msrv", "lib.rs"];
    run(folder.path(), "clippy-driver", &[&common[..], &old].concat());
    run(folder.path(), "rustdoc", &["--edition=2021", "-Dwarnings", "--crate-name=strict", "lib.rs", "--out-dir=doc"]);
}

#[test]
fn types_may_be_called_like_what_generated_code_uses() {
    let taken = [
        "Option",
        "Some",
        "Result",
        "Ok",
        "Err",
        "Iterator",
        "IntoIterator",
        "DoubleEndedIterator",
        "ExactSizeIterator",
        "Extend",
        "FromIterator",
        "Default",
        "From",
        "Into",
        "AsRef",
        "PartialEq",
        "Eq",
        "PartialOrd",
        "Ord",
        "Clone",
        "Copy",
        "FnOnce",
        "Box",
        "String",
        "Vec",
        "Error",
        "Hash",
        "Debug",
        "Display",
        "Duration",
        "Ordering",
        "Found",
        "Decode",
        "Visitor",
        "Set",
        "Any",
        "T",
        "U",
        "I",
        "H",
        "F",
        "D",
        "E",
        "S",
        "A",
    ];
    let folder = tempfile::tempdir().unwrap();
    let mut library = String::from("#![no_std]\n#![deny(warnings)]\n");
    // Each as the table's type and as a column's.
    for (number, names) in taken.chunks(5).chain(taken[2..].chunks(5)).enumerate() {
        let column = |name: &&str| {
            let made = "optional: true, values: {one: One., two: Two.}";
            format!("of_{}: {{docs: One., type: enum, type_name: {name}, {made}}}", name.to_lowercase())
        };
        let columns: Vec<String> = names[1..].iter().map(column).collect();
        let text = format!(
            "{{format: 1, name: t{number}, type: {}, title: Names, columns: {{{}, wait: {{docs: Wait., type: duration, \
             optional: true}}}}, code: {{docs: Code., type: u16, optional: true}}, reasons: {{a: {{docs: A.}}, B: {{docs: B.}}}}}}",
            names[0],
            columns.join(", ")
        );
        let table = reasons_codegen::read("t.yaml", text.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"));
        fs::write(folder.path().join(format!("t{number}.rs")), &emit::rust::emit(&table)[0].text).unwrap();
        library.push_str(&format!("pub mod t{number};\n"));
    }
    fs::write(folder.path().join("lib.rs"), library).unwrap();
    run(folder.path(), "rustc", &["--edition=2018", "--emit=metadata", "--crate-type=lib", "lib.rs"]);
}

#[test]
fn a_column_that_nobody_asks_for_is_not_linked() {
    let folder = tempfile::tempdir().unwrap();
    let table = "{format: 1, name: signs, type: Sign, title: Signs, columns: {\
                 colour: {docs: Colour., type: text}, words: {docs: Words., type: list of text}, \
                 kind: {docs: Kind., type: enum, values: {first-kind: {docs: Kind-of-docs.}}}}, reasons: {\
                 wire-of-stop: {docs: Docs-of-stop., colour: colour-of-stop, words: [word-of-stop], kind: first-kind}, \
                 wire-of-go: {docs: Docs-of-go., colour: colour-of-go, words: [word-of-go], kind: first-kind}}}";
    let table = reasons_codegen::read("signs.yaml", table.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"));
    fs::write(folder.path().join("signs.rs"), &emit::rust::emit(&table)[0].text).unwrap();
    run(folder.path(), "rustc", &["--edition=2024", "-O", "--crate-type=lib", "signs.rs"]);
    let linked = |used: &str| -> Vec<&str> {
        let main = format!(
            "fn main() {{ let sign = std::env::args().find_map(|name| signs::Sign::from_wire(&name)); println!(\"{{:?}}\", sign.map(|sign| {used})); }}"
        );
        fs::write(folder.path().join("main.rs"), main).unwrap();
        run(folder.path(), "rustc", &["--edition=2024", "-O", "--extern=signs=libsigns.rlib", "main.rs"]);
        let program = fs::read(folder.path().join("main")).unwrap();
        let texts = ["colour-of-stop", "word-of-stop", "first-kind", "Kind-of-docs", "Docs-of-stop"];
        texts.into_iter().filter(|text| program.windows(text.len()).any(|part| part == text.as_bytes())).collect()
    };
    assert_eq!(linked("sign as usize"), [""; 0]);
    assert_eq!(linked("sign.colour()"), ["colour-of-stop"]);
    assert_eq!(linked("sign.words()"), ["word-of-stop"]);
    assert_eq!(linked("sign.kind().as_str()"), ["first-kind"]);
    assert_eq!(linked("sign.docs()"), ["Docs-of-stop"]);
}

#[test]
fn nothing_is_left_of_the_templates() {
    for table in tables() {
        for file in emit::rust::emit(&table) {
            let placeholder = |word: &str| word.starts_with('$') && !word.starts_with("${");
            let left: Vec<&str> = file.text.split_whitespace().filter(|word| placeholder(word)).collect();
            assert!(left.is_empty(), "{}: {left:?}", file.path);
            assert!(!file.text.starts_with("#!") && !file.text.contains("\n//!"), "it can be included anywhere");
        }
    }
}
