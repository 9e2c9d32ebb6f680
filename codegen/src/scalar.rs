//! What a text without quotes means, and values that are written as texts: durations and addresses.

use std::time::Duration;

/// What a YAML reader, of version 1.1 or 1.2, takes `text` for when it stands without quotes; `None` for a text.
///
/// Sources: YAML 1.2.2, section 10.3.2 (core schema); the YAML 1.1 type repository (bool, int, float, null, merge).
pub fn read_as(text: &str) -> Option<&'static str> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Some("nothing"),
        "<<" => return Some("a merge key"),
        "=" => return Some("a default value"),
        _ => {}
    }
    const BOOLEANS: [&str; 8] = ["true", "false", "yes", "no", "on", "off", "y", "n"];
    if text.len() <= 5 && BOOLEANS.iter().any(|word| cased(text, word)) {
        return Some("a boolean");
    }
    let first = text.as_bytes()[0];
    let numeric = first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.');
    (numeric && is_number(text)).then_some("a number")
}

/// Whether a YAML 1.1 reader takes `text` for a date when it stands without quotes.
pub fn is_date(text: &str) -> bool {
    let (date, time) = text.split_at(text.find(['T', 't', ' ']).unwrap_or(text.len()));
    let mut parts = date.split('-');
    let mut digits = |least: usize, most: usize| {
        parts
            .next()
            .is_some_and(|part| (least..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let date = digits(4, 4) && digits(1, 2) && digits(1, 2) && parts.next().is_none();
    date && (time.is_empty() || time.trim_start_matches(['T', 't', ' ']).starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether `text` is `word` in one of the three spellings that YAML knows: `no`, `No`, `NO`.
fn cased(text: &str, word: &str) -> bool {
    text.eq_ignore_ascii_case(word) && {
        let rest = &text[1..];
        rest == &word[1..] || text.bytes().all(|byte| byte.is_ascii_uppercase())
    }
}

fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    let radix = |prefix: &str, digits: fn(char) -> bool| {
        unsigned
            .strip_prefix(prefix)
            .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c == '_' || digits(c)))
    };
    if radix("0x", |c| c.is_ascii_hexdigit()) || radix("0o", |c| c.is_digit(8)) || radix("0b", |c| c.is_digit(2)) {
        return true;
    }
    // `190:20:30` is a number of base 60 in YAML 1.1.
    if unsigned.contains(':') {
        return unsigned
            .split(':')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b == b'_'));
    }
    let mut rest = unsigned.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    let mut digits = unsigned.len() - rest.len();
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
        digits += fraction.len() - rest.len();
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        return digits > 0 && !exponent.is_empty() && exponent.bytes().all(|byte| byte.is_ascii_digit());
    }
    digits > 0 && rest.is_empty()
}

/// The units of time, in nanoseconds.
const UNITS: [(&str, u64); 7] = [
    ("d", 86_400_000_000_000),
    ("h", 3_600_000_000_000),
    ("m", 60_000_000_000),
    ("s", 1_000_000_000),
    ("ms", 1_000_000),
    ("us", 1_000),
    ("ns", 1),
];

/// Reads `90s`, `250ms`, `1h30m`: whole numbers, each with a unit, largest unit first.
///
/// Units: `d` (24 hours), `h`, `m`, `s`, `ms`, `us`, `ns`. `None` when it is not of that form or too long for
/// 64 bits of nanoseconds (584 years).
///
/// ```
/// use reasons_codegen::scalar::duration;
/// use std::time::Duration;
///
/// assert_eq!(duration("1h30m"), Some(Duration::from_secs(5400)));
/// assert_eq!(duration("30"), None);
/// ```
pub fn duration(text: &str) -> Option<Duration> {
    let mut rest = text;
    let mut total: u64 = 0;
    let mut smallest = u64::MAX;
    while !rest.is_empty() {
        let number = &rest[..rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len()];
        rest = &rest[number.len()..];
        let name = &rest[..rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_lowercase()).len()];
        rest = &rest[name.len()..];
        let (_, unit) = *UNITS.iter().find(|(unit, _)| *unit == name)?;
        if unit >= smallest {
            return None;
        }
        smallest = unit;
        total = number.parse::<u64>().ok()?.checked_mul(unit)?.checked_add(total)?;
    }
    (smallest != u64::MAX).then(|| Duration::from_nanos(total))
}

/// A length of time as a table has it: what [`duration`] reads.
///
/// ```
/// use reasons_codegen::scalar::duration_text;
/// use std::time::Duration;
///
/// assert_eq!(duration_text(Duration::from_secs(5400)), "1h30m");
/// assert_eq!(duration_text(Duration::ZERO), "0s");
/// ```
pub fn duration_text(duration: Duration) -> String {
    let mut left = duration.as_nanos();
    let mut text = String::new();
    for (name, unit) in UNITS {
        let count = left / u128::from(unit);
        left %= u128::from(unit);
        if count > 0 {
            text.push_str(&format!("{count}{name}"));
        }
    }
    if text.is_empty() { "0s".to_owned() } else { text }
}

/// Whether `text` is an absolute address that a browser can open.
pub fn is_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // The characters that RFC 3986 allows nowhere, and those that would end the address in Markdown or HTML.
    let forbidden = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    !host.is_empty() && !host.starts_with([':', '@']) && !text.contains(forbidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_yaml_would_read_as_something_else() {
        let others = [
            "404", "007", "0o17", "0x1F", "0b11", "1_000", "1.10", "1e3", "1E-3", ".5", "5.", "-1", "+1", ".inf",
            "-.INF", ".nan", "12:30", "~", "null", "no", "No", "NO", "on", "Off", "y", "N", "true", "TRUE", "", "<<",
            "=",
        ];
        for text in others {
            assert!(read_as(text).is_some(), "{text:?}");
        }
        let texts = [
            "22P02",
            "no_answer",
            "nO",
            "yEs",
            "1.2.3",
            "e3",
            "-",
            ".",
            "1e",
            "call.in-progress",
            "0x",
            "a:b",
            "5m",
            "+",
        ];
        for text in texts {
            assert_eq!(read_as(text), None, "{text:?}");
        }
    }

    #[test]
    fn dates_are_told_from_codes() {
        assert!(is_date("2026-02-18") && is_date("2001-12-14 21:59:43.10 -5") && is_date("2001-1-1T00:00:00Z"));
        assert!(!is_date("2026-02") && !is_date("18-02-2026") && !is_date("2026-02-18-rc1") && !is_date("22P02"));
    }

    #[test]
    fn durations_have_units_in_order_and_fit() {
        assert_eq!(duration("2d"), Some(Duration::from_secs(172_800)));
        assert_eq!(duration("1m500ms"), Some(Duration::from_millis(60_500)));
        for bad in ["", "30", "s", "30 s", "1m1h", "1s1s", "1.5s", "-1s", "1S", "99999999999d", "1é"] {
            assert_eq!(duration(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn addresses_are_absolute() {
        assert!(is_url("https://docs.example.com/a?b=c#d") && is_url("http://localhost:8080"));
        for bad in ["", "example.com", "ftp://example.com", "https://", "https:///a", "https://a b", "javascript:x"] {
            assert!(!is_url(bad), "{bad:?}");
        }
    }
}
