//! Writes the rivals' source: enums with derives, and calls of macros.

use std::fmt::Write;

/// Enums that read their names by strum (`Strum`), by strum with phf (`StrumPhf`) and by serde's derived visitor
/// (`Serde`); and a function for each of these, for a `match`, a phf map and a hashify map.
pub fn source(names: &[String]) -> String {
    let mut text = String::new();
    let enumeration = |text: &mut String, attributes: &str, name: &str, attribute: &dyn Fn(&str) -> String| {
        let _ = writeln!(text, "#[derive(Clone, Copy)]\n{attributes}\npub enum {name} {{");
        for (index, wire) in names.iter().enumerate() {
            let _ = writeln!(text, "    {} V{index},", attribute(wire));
        }
        let _ = writeln!(text, "}}\n");
    };
    enumeration(&mut text, "", "Plain", &|_| String::new());
    enumeration(&mut text, "#[derive(strum::EnumString)]", "Strum", &|wire| format!("#[strum(serialize = {wire:?})]"));

    enumeration(&mut text, "#[derive(strum::EnumString)]\n#[strum(use_phf)]", "StrumPhf", &|wire| {
        format!("#[strum(serialize = {wire:?})]")
    });
    enumeration(&mut text, "#[derive(serde::Deserialize)]", "Serde", &|wire| format!("#[serde(rename = {wire:?})]"));

    text.push_str("pub fn by_match(text: &str) -> Option<Plain> {\n    Some(match text {\n");
    for (index, wire) in names.iter().enumerate() {
        let _ = writeln!(text, "        {wire:?} => Plain::V{index},");
    }
    text.push_str("        _ => return None,\n    })\n}\n\n");

    for (function, expression) in [
        ("by_strum(text: &str) -> Option<Strum>", "text.parse().ok()"),
        ("by_strum_phf(text: &str) -> Option<StrumPhf>", "text.parse().ok()"),
        ("by_serde(text: &str) -> Option<Serde>", "super::by_serde(text)"),
    ] {
        let _ = writeln!(text, "pub fn {function} {{\n    {expression}\n}}\n");
    }

    text.push_str("static PHF: phf::Map<&'static str, Plain> = phf::phf_map! {\n");
    for (index, wire) in names.iter().enumerate() {
        let _ = writeln!(text, "    {wire:?} => Plain::V{index},");
    }
    text.push_str("};\n#[inline]\npub fn by_phf(text: &str) -> Option<Plain> {\n    PHF.get(text).copied()\n}\n\n");

    text.push_str("#[inline]\npub fn by_hashify(text: &str) -> Option<Plain> {\n");
    text.push_str("    hashify::map! {\n        text.as_bytes(), Plain,\n");
    for (index, wire) in names.iter().enumerate() {
        let _ = writeln!(text, "        {wire:?} => Plain::V{index},");
    }
    text.push_str("    }\n    .copied()\n}\n");
    text
}
