//! Overlays at the command line: several files, warnings, and where a value comes from.

use super::{LIGHT, folder, reasons};

const OVERLAY: &str = "\
format: 1
extends: ../light.yaml
name: our-light
title: What we do at a traffic light
translations: {de: texts.de.yaml}
columns:
  patience:
    docs: How patient one has to be.
    type: enum
    values: {none: Not at all., some: A little., much: Very.}
    default: none
    default_for: {action: {stop: some}}
    at_least: {action: {stop: some}}
  label:
    docs: What people read.
    type: text
    languages: [en, de]
reasons:
  red:
    aliases: [rosso]
    label: Red
  green:
    label: Green
  blue:
    docs: Not seen so far.
    action: go
    patience: much
    label: Blue
";

const GERMAN: &str = "red: {label: Rot}\ngreen: {label: Grün}\n";

#[test]
fn a_table_is_read_with_what_it_extends_and_its_translations() {
    let files = [("light.yaml", LIGHT), ("our/light.yaml", OVERLAY), ("our/texts.de.yaml", GERMAN)];
    let folder = folder(&files);
    insta::assert_snapshot!(reasons(folder.path(), &["check", "our/light.yaml"]));
    assert_eq!(reasons(folder.path(), &["check", "our/light.yaml", "--deny", "warnings"]).code, Some(1));
    insta::assert_snapshot!(reasons(folder.path(), &["explain", "rosso", "--why", "--table", "our/light.yaml"]));
    let generate = ["generate", "our/light.yaml", "--target", "rust", "--out", "made"];
    insta::assert_snapshot!(reasons(folder.path(), &generate));
}

#[test]
fn problems_of_the_extended_table_are_shown_in_its_file() {
    let light = LIGHT.replace("action: go\n", "action: goo\n");
    let overlay = OVERLAY.replace("label: Green", "lable: Green");
    let folder = folder(&[("light.yaml", &light), ("our/light.yaml", &overlay), ("our/texts.de.yaml", GERMAN)]);
    let mut text = String::new();
    for format in ["text", "short", "json", "github"] {
        text += &reasons(folder.path(), &["check", "our/light.yaml", "--format", format]).to_string();
        text += "\n\n";
    }
    insta::assert_snapshot!(text);
}
