//! Texts by language: what every generated accessor answers, for every reason and every tag that somebody may ask for.
//! It is worked out here once more, by the words of RFC 4647 (section 3.4) instead of by any generated code.

use reasons_codegen::Table;
use reasons_codegen::table::{Column, Reason, Value};
use serde_json::json;

use crate::answers::{UNKNOWN, hex};

/// A question, and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The text of a reason; the last one is none of the table.
    pub reason: String,
    /// The name of a column with languages.
    pub column: String,
    /// The language tag, as somebody's browser or settings may have it.
    pub tag: String,
    /// The text, if there is one.
    pub text: Option<String>,
}

/// Every question of a table: none where no column has languages.
pub fn of(table: &Table) -> Vec<Asked> {
    let mut all = Vec::new();
    for (at, column) in table.columns.iter().enumerate().filter(|(_, column)| !column.languages.is_empty()) {
        let tags = tags(column);
        for reason in table.reasons.iter().map(Some).chain([None]) {
            all.extend(tags.iter().map(|tag| Asked {
                reason: reason.map_or_else(|| UNKNOWN.to_owned(), |reason| reason.wire.clone()),
                column: column.name.clone(),
                tag: tag.clone(),
                text: reason.and_then(|reason| answer(reason, at, column, tag)),
            }));
        }
    }
    all
}

/// The questions as JSON: a list of `{"reason", "column", "language", "text"}`.
pub fn json(asked: &[Asked]) -> String {
    let one = |one: &Asked| json!({"reason": one.reason, "column": one.column, "language": one.tag, "text": one.text});
    format!("{:#}\n", serde_json::Value::from(asked.iter().map(one).collect::<Vec<_>>()))
}

/// The questions for languages whose standard library reads no JSON: a line each, of four fields with tabs between: the
/// reason, the column's name, the tag and the text, all but the name in hexadecimal digits; `-` is no text.
pub fn lines(asked: &[Asked]) -> String {
    let line = |one: &Asked| {
        let text = one.text.as_deref().map_or_else(|| "-".to_owned(), hex);
        format!("{}\t{}\t{}\t{text}\n", hex(&one.reason), one.column, hex(&one.tag))
    };
    asked.iter().map(line).collect()
}

fn tags(column: &Column) -> Vec<String> {
    let mut tags: Vec<String> =
        ["", "-", "_", "--", "x", "xx", "tlh-AQ", "x-de", "\u{e9}", "constructor", "__proto__", "toString"]
            .map(str::to_owned)
            .into();
    for tag in &column.languages {
        tags.extend([tag.clone(), tag.to_uppercase(), tag.to_lowercase(), tag.replace('-', "_")]);
        for end in ["-AT", "_at", "-Latn-x-odd", "-a-b-c-1", "-", "--", "-\u{e9}", " ", "x"] {
            tags.push(format!("{tag}{end}"));
        }
        tags.push(tag[..tag.len() - 1].to_owned());
    }
    tags.sort();
    tags.dedup();
    tags
}

fn answer(reason: &Reason, at: usize, column: &Column, tag: &str) -> Option<String> {
    let mut parts: Vec<&str> = tag.split(['-', '_']).collect();
    while !parts.is_empty() {
        let wanted = parts.join("-");
        let language = column.languages.iter().position(|known| known.eq_ignore_ascii_case(&wanted));
        let text = language.and_then(|language| reason.translations[at].get(language)?.as_ref());
        if let Some(text) = text {
            return Some(text.clone());
        }
        parts.pop();
        if parts.last().is_some_and(|part| part.len() == 1) {
            parts.pop();
        }
    }
    match &reason.values[at] {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}
