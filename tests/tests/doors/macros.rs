//! The macro door.

use serde_json::Value;

use crate::{LIGHT, Package, USE, dependency};

fn package(name: &str, library: &str, table: &str) -> Package {
    let manifest = format!("[dependencies]\n{}", dependency("reasons-macros", "crates/reasons-macros"));
    Package::new(name, &manifest, &[("src/lib.rs", library), ("light.yaml", table)])
}

fn library() -> String {
    "reasons_macros::reasons!(\"light.yaml\");\n".to_owned() + USE
}

/// What the compiler says is wrong, one text an error, without the machine's paths.
fn errors(package: &Package) -> Vec<String> {
    let output = package.cargo(&["check", "--message-format=json"]);
    let said = String::from_utf8(output.stdout).unwrap();
    let messages = said.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let errors = messages.filter(|message| message["message"]["level"] == "error");
    let rendered = errors.map(|message| message["message"]["rendered"].as_str().unwrap().to_owned());
    let folder = package.folder.to_str().unwrap();
    rendered.filter(|text| !text.starts_with("error: aborting")).map(|text| text.replace(folder, "…")).collect()
}

/// Says nothing about green.
const OVERLAY: &str = "\
format: 1
extends: base.yaml
name: our-light
title: What we do at a traffic light
columns:
  hint: {docs: What to say., type: text, languages: [en, de], untranslated: allow}
reasons:
  red: {hint: Stop!}
";

#[test]
fn a_change_of_what_the_table_extends_is_in_the_next_build() {
    let overlay = OVERLAY.to_owned() + "  green: {hint: Go!}\n";
    let package = package("macro-extends", &library(), &overlay);
    package.write("base.yaml", LIGHT);
    assert_eq!(package.check(), Ok(String::new()), "not even a warning");
    package.write("base.yaml", &LIGHT.replace("  green:", "  blue:"));
    let errors = errors(&package);
    assert!(errors.iter().any(|error| error.contains("`blue` has no value for `hint`")), "{errors:#?}");
}

#[test]
fn a_change_of_the_table_is_in_the_next_build() {
    let package = package("macro-tracks", &library(), LIGHT);
    assert_eq!(package.check(), Ok(String::new()), "not even a warning");
    package.write("light.yaml", &LIGHT.replace("  green:", "  blue:"));
    let errors = errors(&package);
    assert!(!errors.is_empty() && errors.iter().all(|error| error.contains("`Green`")), "{errors:#?}");
}

#[test]
fn what_is_a_warning_warns() {
    let overlay = OVERLAY.replace("allow", "warn") + "  green: {hint: Go!}\n";
    let package = package("macro-warns", &library(), &overlay);
    package.write("base.yaml", LIGHT);
    insta::assert_snapshot!(package.check().unwrap());
}

#[test]
fn a_typo_in_a_value_is_one_error() {
    let package = package("macro-value", &library(), &LIGHT.replace("action: go\n", "action: goo\n"));
    let errors = errors(&package);
    insta::assert_snapshot!(errors.join("\n────\n"));
    assert_eq!(errors.len(), 1);
}

/// Every kind of mistake in a table of its own, all in one package: each is one error, and nothing else is.
#[test]
fn what_is_refused_is_one_error_whatever_it_is() {
    let cases = [
        ("missing_key", LIGHT.replace("title: What a traffic light shows\n", "")),
        ("unknown_key", LIGHT.replace("title", "titel")),
        ("duplicate_wire_name", LIGHT.to_owned() + "  red:\n    docs: Again.\n    action: stop\n"),
        ("duplicate_variant", LIGHT.to_owned() + "  RED:\n    docs: Again.\n    action: stop\n"),
        ("missing_value", LIGHT.replace("    action: go\n", "")),
        ("no_docs", LIGHT.replace("    docs: Go if the way is free.\n", "")),
        ("keyword", LIGHT.to_owned() + "  self:\n    docs: Again.\n    action: stop\n"),
        ("wrong_type", LIGHT.to_owned() + "  amber:\n    docs: [Wait]\n    action: stop\n"),
        ("unknown_type", LIGHT.replace("columns:\n", "columns:\n  weight:\n    docs: None.\n    type: kilos\n")),
        ("syntax", LIGHT.replace("docs: Go if the way is free.", "docs: Go if: the way is free.")),
        ("unclosed_quote", LIGHT.to_owned() + "  amber:\n    docs: \"Wait.\n"),
        ("tab", LIGHT.to_owned() + "\tamber: {}\n"),
        ("anchor", LIGHT.replace("action: go\n", "action: &go go\n")),
        ("codes", LIGHT.to_owned() + "code:\n  docs: A number.\n  type: u8\n"),
        ("overlay", OVERLAY.to_owned() + "  green: {hint: Go.}\n  grene: {hint: Go.}\n"),
        ("not_total", OVERLAY.to_owned()),
        ("dangling", LIGHT.to_owned() + "    removed: {since: '1', replaced_by: blue}\n"),
    ];
    let module =
        |name: &str| format!("pub mod {name} {{\n    reasons_macros::reasons!(\"{name}.yaml\");\n    {USE}\n}}\n");
    let package = package("macro-refused", &cases.iter().map(|(name, _)| module(name)).collect::<String>(), LIGHT);
    package.write("base.yaml", LIGHT);
    cases.iter().for_each(|(name, table)| package.write(&format!("{name}.yaml"), table));
    let errors = errors(&package);
    for (name, _) in &cases {
        let about = errors.iter().filter(|error| error.contains(&format!("{name}.yaml:"))).count();
        assert_eq!(about, 1, "{name}: {}", errors.join("\n"));
    }
    assert_eq!(errors.len(), cases.len(), "{}", errors.join("\n"));
}

#[test]
fn what_cannot_be_read_is_said_at_the_macro() {
    for (call, name) in
        [("\"nowhere.yaml\"", "a missing file"), ("", "no path"), ("light.yaml", "no text"), ("\"src\"", "a folder")]
    {
        let package = package("macro-unreadable", &format!("reasons_macros::reasons!({call});\n"), LIGHT);
        insta::assert_snapshot!(format!("macro {name}"), errors(&package).join("\n────\n"));
    }
}
