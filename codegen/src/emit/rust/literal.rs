//! Values as Rust literals, and arrays of them, laid out as `rustfmt` would.

use std::fmt::Write;
use std::time::Duration;

/// A string literal with exactly this text.
pub(super) fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    push_escaped(&mut out, text);
    out.push('"');
    out
}

/// Adds `text` as it stands inside a string literal.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // What cannot be seen, or changes how the rest is seen, is spelled out.
            c if c.is_control() || crate::names::is_bidi_control(c) || c == '\u{feff}' => {
                out.extend(c.escape_unicode())
            }
            c => out.push(c),
        }
    }
}

/// A byte string of these bytes, over several lines. No byte stands for itself: it might be a letter that means something
/// in a template.
pub(super) fn packed_bytes(bytes: &[u8]) -> String {
    const WIDTH: usize = super::WIDTH - 2;
    let mut out = String::with_capacity(bytes.len() * 4);
    out.push_str("b\"\\\n    ");
    let mut width = 4;
    for byte in bytes {
        let escaped = if *byte == 0 { "\\0".to_string() } else { format!("\\x{byte:02x}") };
        if width + escaped.len() > WIDTH {
            out.push_str("\\\n    ");
            width = 4;
        }
        out.push_str(&escaped);
        width += escaped.len();
    }
    out.push_str("\\\n\"");
    out
}

/// An optional string literal.
pub(super) fn optional_string(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_string(), |text| format!("Some({})", string(text)))
}

/// A whole number, its digits grouped from ten thousand up.
pub(super) fn integer(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut out = String::from(if value < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

/// A finite number of 64 bits, exactly.
pub(super) fn number(value: f64) -> String {
    format!("{value:?}")
}

/// A `core::time::Duration`, in the largest unit that tells it exactly.
pub(super) fn duration(value: Duration) -> String {
    let seconds = value.as_secs();
    match value.subsec_nanos() {
        0 => format!("time::Duration::from_secs({seconds})"),
        nanos if nanos % 1_000_000 == 0 && value.as_millis() <= u128::from(u64::MAX) => {
            format!("time::Duration::from_millis({})", value.as_millis())
        }
        nanos => format!("time::Duration::new({seconds}, {nanos})"),
    }
}

/// A call of a function, as the last expression of a method.
pub(super) fn call(function: &str, arguments: &[&str]) -> String {
    call_at("        ", function, arguments)
}

/// As [`call`], at another indentation.
pub(super) fn call_at(indent: &str, function: &str, arguments: &[&str]) -> String {
    const ONE_LINE: usize = 60;
    let one_line = arguments.join(", ");
    if one_line.len() <= ONE_LINE {
        return format!("{function}({one_line})");
    }
    let inside = format!("\n{indent}    ");
    format!("{function}({inside}{},\n{indent})", arguments.join(&format!(",{inside}")))
}

/// `head = value;` as `rustfmt` breaks it where one line would be too long; `indent` is where it stands in the module.
pub(super) fn assign(indent: &str, head: &str, value: &str) -> String {
    let fits = |before: usize, text: &str| indent.len() + before + text.chars().count() < super::WIDTH;
    if value.contains('\n') || fits(head.len() + 3, value) {
        return format!("{indent}{head} = {value};\n");
    }
    let brackets = [("Some(", ")"), ("[", "]")];
    let inside =
        brackets.iter().find_map(|(open, close)| Some((open, value.strip_prefix(open)?.strip_suffix(close)?, close)));
    match inside {
        Some((open, inside, close)) if !fits(4, value) => {
            format!("{indent}{head} = {open}\n{indent}    {inside},\n{indent}{close};\n")
        }
        _ => format!("{indent}{head} =\n{indent}    {value};\n"),
    }
}

/// An array of these expressions, to stand after `static …: [T; N] = `.
///
/// `rustfmt` keeps an array of at most 60 characters on one line, packs lines with short literals, and otherwise puts
/// one element a line.
pub(super) fn array(elements: &[String]) -> String {
    const ONE_LINE: usize = 60;
    const SHORT: usize = 10;
    const WIDTH: usize = super::WIDTH;
    let width = elements.iter().map(|element| element.chars().count() + 2).sum::<usize>().saturating_sub(2);
    if width <= ONE_LINE || elements.len() == 1 {
        return format!("[{}]", elements.join(", "));
    }
    let short = |element: &String| element.len() <= SHORT && !element.contains(['(', ':']);
    let packed = elements.iter().all(short);
    let mut out = String::with_capacity(width * 2);
    out.push_str("[\n");
    let mut line = 0;
    for element in elements {
        let length = element.len() + 2;
        if line > 0 && (!packed || 4 + line + length > WIDTH) {
            out.push('\n');
            line = 0;
        }
        out.push_str(if line == 0 { "    " } else { " " });
        // Infallible: writing to a string.
        let _ = write!(out, "{element},");
        line += length;
    }
    out.push_str("\n]");
    out
}
