//! How names are made, checked and told apart.

use heck::ToUpperCamelCase;

/// Keys of a reason that are no columns.
pub const REASON_KEYS: [&str; 10] =
    ["docs", "code", "variant", "aliases", "notes", "examples", "links", "added", "deprecated", "removed"];

/// Methods that generated code has on every reason, besides [`REASON_KEYS`]; a column's accessor must not hide them.
pub const METHODS: [&str; 22] = [
    "all",
    "name",
    "wire",
    "index",
    "nth",
    "as_str",
    "as_bytes",
    "deprecation",
    "from_wire",
    "from_wire_bytes",
    "from_wire_ignore_ascii_case",
    "from_code",
    "from_name",
    "removal",
    "replaced_by",
    "is_deprecated",
    "is_removed",
    "known",
    "is_known",
    "is_unrecognized",
    "into",
    "variant_name",
];

/// Variants that cannot be: `Self` is a keyword of Rust in every case, and the others are the catch-all of some target.
pub const TAKEN_VARIANTS: [&str; 2] = ["Self", "Unrecognized"];

/// The names of the types that are generated for a table whose type is `type_name`, besides those of its columns.
pub fn types_of(type_name: &str) -> [String; 9] {
    [
        type_name.to_owned(),
        format!("Any{type_name}"),
        format!("Unrecognized{type_name}"),
        format!("{type_name}Set"),
        format!("{type_name}SetIter"),
        format!("{type_name}Ending"),
        format!("{type_name}CodeError"),
        format!("Parse{type_name}Error"),
        format!("{type_name}Known"),
    ]
}

/// The variant made from a wire name; `None` when it would not be an identifier or would leave something out.
///
/// ```
/// use reasons_codegen::names::variant_of;
///
/// assert_eq!(variant_of("pipeline-error-openai-401").as_deref(), Some("PipelineErrorOpenai401"));
/// assert_eq!(variant_of("404"), None);
/// ```
pub fn variant_of(wire: &str) -> Option<String> {
    let variant = if wire.is_ascii() { wire.to_upper_camel_case() } else { String::new() };
    is_upper_camel(&variant).then_some(variant)
}

/// An example of a variant for a name that none can be made from: the name behind a word, where it is of ASCII.
pub fn variant_like(wire: &str) -> String {
    let words = wire.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let kept: String = words.map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect();
    if wire.is_ascii() && !kept.is_empty() { format!("Code{kept}") } else { "NotFound".to_owned() }
}

/// Whether `name` is an identifier in UpperCamelCase, of letters and digits of ASCII.
pub fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether `name` is in snake_case: words of lower-case letters and digits of ASCII, the first beginning with a letter.
pub fn is_snake(name: &str) -> bool {
    words_are_lower(name, '_')
}

/// Whether `name` is in kebab-case: as snake_case, with hyphens.
pub fn is_kebab(name: &str) -> bool {
    words_are_lower(name, '-')
}

fn words_are_lower(name: &str, separator: char) -> bool {
    let lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split(separator).all(|word| !word.is_empty() && word.bytes().all(lower))
}

/// What is left of a name of letters and digits when case and separators are gone.
///
/// Two variants that differ here differ in every spelling that a target makes of them: `FooBar`, `fooBar`, `foo_bar`,
/// `FOO_BAR`, and also where a language or a file system ignores case.
pub fn fold(variant: &str) -> String {
    variant.bytes().filter(|&byte| byte != b'_').map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// The candidate that somebody who wrote `word` most likely meant, if any is near enough.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let most = word.chars().count() / 3;
    let folded = word.to_lowercase().replace(['-', ' '], "_");
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.len().abs_diff(word.len()) > most && !part_of(&folded, candidate) {
            continue;
        }
        let distance = match candidate.to_lowercase().replace(['-', ' '], "_") {
            same if same == folded => 0,
            other if part_of(&folded, &other) => 1,
            other => strsim::osa_distance(&folded, &other),
        };
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Whether `word` makes up whole words of `name`: `no_answer` of `dial_no_answer`.
fn part_of(word: &str, name: &str) -> bool {
    let rest = name.strip_suffix(word).is_some_and(|rest| rest.ends_with(['_', '-']));
    word.len() >= 4 && (rest || name.strip_prefix(word).is_some_and(|rest| rest.starts_with(['_', '-'])))
}

/// Whether `c` changes the direction of text, so that what is read is not what is there.
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_come_from_wire_names_that_are_words() {
        for (wire, variant) in [
            ("user_hangup", "UserHangup"),
            ("call.in-progress.error-x", "CallInProgressErrorX"),
            ("DEADLINE_EXCEEDED", "DeadlineExceeded"),
            ("o_auth2_error", "OAuth2Error"),
        ] {
            assert_eq!(variant_of(wire).as_deref(), Some(variant));
        }
        for wire in ["404", "404NotFound", "22P02", "*", "día", "é", "--"] {
            assert_eq!(variant_of(wire), None, "{wire}");
        }
    }

    #[test]
    fn the_nearest_name_is_near() {
        let names = ["dial_busy", "dial_no_answer", "user_hangup", "OK"];
        assert_eq!(nearest("dial_bussy", names), Some("dial_busy"));
        assert_eq!(nearest("no_answer", names), Some("dial_no_answer"));
        assert_eq!(nearest("User-Hangup", names), Some("user_hangup"));
        assert_eq!(nearest("ok", names), Some("OK"));
        assert_eq!(nearest("billing", names), None);
    }
}
