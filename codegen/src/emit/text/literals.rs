//! Texts as literals of other languages.

use std::fmt::Write;

use minijinja::{Error, Value};

/// Any value as JSON on one line: also a string of JavaScript, Java, C#, Go, Swift and Python.
pub(super) fn json(value: &Value) -> Result<String, Error> {
    let wrong = |error: serde_json::Error| {
        Error::new(minijinja::ErrorKind::BadSerialization, "no JSON can be made of this").with_source(error)
    };
    let text = serde_json::to_string(value).map_err(wrong)?;
    if !text.contains(odd) {
        return Ok(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match odd(c) {
            // All of them are in the basic plane: one escape each.
            true => _ = write!(out, "\\u{:04x}", u32::from(c)),
            false => out.push(c),
        }
    }
    Ok(out)
}

/// What cannot be seen, or what some language takes for the end of a line.
fn odd(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A string in the quotes that need fewer escapes, double ones if it makes no difference: as prettier, black and ruff
/// write it.
pub(super) fn quoted(text: &str) -> Result<String, Error> {
    let double = json(&Value::from(text))?;
    let count = |mark| text.matches(mark).count();
    if count('"') <= count('\'') {
        return Ok(double);
    }
    let inside = &double[1..double.len() - 1];
    Ok(format!("'{}'", inside.replace("\\\"", "\"").replace('\'', "\\'")))
}

/// A text with a backslash before each of `marks`: `'{{ text|escape_with("\\'") }}'`.
pub(super) fn escape_with(text: &str, marks: &str) -> String {
    let escaped = |c: char| marks.contains(c).then_some('\\').into_iter().chain([c]);
    text.chars().flat_map(escaped).collect()
}

/// A string of standard SQL, with its quotes.
pub(super) fn sql(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A field of CSV (RFC 4180): a text as it is, anything else as JSON, and nothing where there is no value.
pub(super) fn csv(value: &Value) -> Result<String, Error> {
    if value.is_none() {
        return Ok(String::new());
    }
    let text = value.as_str().map_or_else(|| json(value), |text| Ok(text.to_owned()))?;
    let bare = !text.contains([',', '"', '\n', '\r', ';', '\t']) && text.trim() == text;
    // An empty text is quoted, so that it is not taken for a missing value.
    Ok(if bare && !text.is_empty() { text } else { format!("\"{}\"", text.replace('"', "\"\"")) })
}

/// A text of XML or HTML.
pub(super) fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
