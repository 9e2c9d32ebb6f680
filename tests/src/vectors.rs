//! The conformance vectors: texts, and what every language makes of each. One rule for all of them: what the table does
//! not know decodes, keeps its text, and is written back unchanged.

use reasons_codegen::Table;
use serde_json::{Value, json};

/// One text on the wire, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vector {
    /// What comes over the wire.
    pub text: String,
    /// The wire name of the reason that it decodes to.
    pub known: Option<String>,
    /// What is written back: an alias becomes its reason's wire name.
    pub encoded: String,
}

/// The vectors of a table: all its texts, changed ones, and hard ones written by hand.
pub fn of(table: &Table) -> Vec<Vector> {
    let mut texts: Vec<String> = Vec::new();
    for reason in &table.reasons {
        let wire = &reason.wire;
        texts.push(wire.clone());
        texts.extend(reason.aliases.iter().cloned());
        texts.extend([wire.to_uppercase(), wire.to_lowercase(), format!(" {wire}"), format!("{wire} ")]);
        texts.extend([format!("{wire}x"), format!("{wire}\0"), reason.variant.clone()]);
        let mut shorter = wire.clone();
        shorter.pop();
        texts.push(shorter);
    }
    texts.extend(table.reserved_names.iter().cloned());
    texts.extend(hard());
    texts.sort();
    texts.dedup();
    texts.into_iter().map(|text| vector(table, text)).collect()
}

/// The vectors as JSON: a list of `{"text", "known", "encoded"}`.
pub fn json(vectors: &[Vector]) -> String {
    let one = |vector: &Vector| json!({"text": vector.text, "known": vector.known, "encoded": vector.encoded});
    format!("{:#}\n", Value::from(vectors.iter().map(one).collect::<Vec<_>>()))
}

/// The vectors for languages whose standard library reads no JSON: a line each, of three fields with tabs between, each
/// the hexadecimal digits of UTF-8; the second is `-` where no reason is known.
pub fn lines(vectors: &[Vector]) -> String {
    let hex = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let known = |vector: &Vector| vector.known.as_deref().map_or_else(|| "-".to_owned(), hex);
    let line = |one: &Vector| format!("{}\t{}\t{}\n", hex(&one.text), known(one), hex(&one.encoded));
    vectors.iter().map(line).collect()
}

fn vector(table: &Table, text: String) -> Vector {
    let reason = table.reasons.iter().find(|one| one.wire == text || one.aliases.contains(&text));
    let known = reason.map(|reason| reason.wire.clone());
    Vector { encoded: known.clone().unwrap_or_else(|| text.clone()), known, text }
}

/// Texts that somebody's decoder has tripped over.
fn hard() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\n",
        "\0",
        "moon_phase",
        "Unrecognized",
        "unrecognized",
        "UNRECOGNIZED",
        "unknown",
        "null",
        "None",
        "undefined",
        "true",
        "0",
        "-1",
        "404.0",
        "1e3",
        "NaN",
        "constructor",
        "__proto__",
        "toString",
        "hasOwnProperty",
        "__class__",
        "día",
        "di\u{301}a",
        "原因",
        "🌙",
        "\u{feff}user_hangup",
        "user_hangup\u{200b}",
        "\"quoted\"",
        "it's",
        "back\\slash",
        "${x} #{y} %s {{z}} \\u0041",
        "</script>",
        "*/ -- // #",
        "a,b;c\td",
        "line\r\nline",
    ]
    .map(str::to_owned)
    .into();
    texts.push("x".repeat(65_536));
    texts.push("ü".repeat(1_000));
    texts
}
