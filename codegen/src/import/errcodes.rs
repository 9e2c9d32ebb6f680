//! PostgreSQL's `errcodes.txt`: a code, its kind, the name of a macro, and often the name of a condition.
//!
//! A code that two lines have is one reason: it is the code that goes over the wire. The line that names a condition
//! comes first, and the other macro is kept beside it.

use std::collections::HashMap;

use super::{Found, List};

/// What the columns mean.
const ABOUT: [(&str, &str); 5] = [
    ("severity", "Whether the code means an error, a warning or success."),
    ("class", "The section of `errcodes.txt`, which names the class that the code's first two characters stand for."),
    ("macro", "The name of the macro in PostgreSQL's C sources."),
    (
        "condition",
        "The name of the condition in PL/pgSQL; where there is none, only the code can be trapped. Several codes may share one.",
    ),
    ("other_macros", "Other macros for the same code, each with its condition, if it has one."),
];

/// The one list in it.
pub(super) fn lists(text: &str) -> Vec<List> {
    let mut list = List { place: "the file".to_owned(), main: true, ..List::default() };
    list.about = ABOUT.map(|(heading, docs)| (heading.to_owned(), docs.to_owned())).to_vec();
    let mut by_code: HashMap<String, usize> = HashMap::new();
    let mut class = String::new();
    let mut shared: Vec<String> = Vec::new();
    let mut nameless = 0;
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        if let Some(section) = line.strip_prefix("Section:") {
            class = section.trim().to_owned();
            continue;
        }
        let mut words = line.split_whitespace();
        let Some(code) = words.next().filter(|word| !word.starts_with('#')) else { continue };
        let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        let (Some(kind), Some(name), true) = (words.next(), words.next(), is_code) else {
            list.passed.push(format!("line {number}: no code with its names: {}", crate::problem::quoted(line.trim())));
            continue;
        };
        let condition = words.next();
        nameless += usize::from(condition.is_none());
        if let Some(first) = by_code.get(code).and_then(|at| list.found.get_mut(*at)) {
            shared.push(code.to_owned());
            share(first, name, condition);
            continue;
        }
        by_code.insert(code.to_owned(), list.found.len());
        list.found.push(found(number, code, kind, name, condition, &class));
    }
    if nameless > 0 {
        let is_nameless = |found: &&Found| !found.cells.iter().any(|(heading, _)| heading == "condition");
        let left = list.found.iter().filter(is_nameless).count();
        list.passed.push(format!("lines that name no condition: {nameless}; reasons that so have none: {left}"));
    }
    if !shared.is_empty() {
        let codes = shared.join(", ");
        list.passed.push(format!(
            "codes that several lines share: {} ({codes}); each is one reason, with the further macros in `other_macros`",
            shared.len()
        ));
    }
    vec![list]
}

fn found(line: usize, code: &str, kind: &str, name: &str, condition: Option<&str>, class: &str) -> Found {
    let severity = match kind {
        "S" => "success",
        "W" => "warning",
        "E" => "error",
        other => other,
    };
    let mut cells = vec![("severity".to_owned(), severity.to_owned())];
    // Lines above the first section are in none.
    cells.extend((!class.is_empty()).then(|| ("class".to_owned(), class.to_owned())));
    cells.push(("macro".to_owned(), name.to_owned()));
    cells.extend(condition.map(|condition| ("condition".to_owned(), condition.to_owned())));
    Found {
        wire: code.to_owned(),
        docs: Some(sentence(condition.unwrap_or(name))),
        name: Some(name.trim_start_matches("ERRCODE_").to_owned()),
        cells,
        line,
        ..Found::default()
    }
}

/// Adds a second line's names to a reason.
fn share(first: &mut Found, name: &str, condition: Option<&str>) {
    let has_condition = first.cells.iter().any(|(heading, _)| heading == "condition");
    let mut other = name.to_owned();
    if let (Some(condition), false) = (condition, has_condition) {
        if let Some((_, old)) = first.cells.iter_mut().find(|(heading, _)| heading == "macro") {
            other = std::mem::replace(old, name.to_owned());
        }
        first.cells.push(("condition".to_owned(), condition.to_owned()));
        first.name = Some(name.trim_start_matches("ERRCODE_").to_owned());
        first.docs = Some(sentence(condition));
    } else if let Some(condition) = condition {
        other = format!("{other} ({condition})");
    }
    match first.cells.iter_mut().find(|(heading, _)| heading == "other_macros") {
        Some((_, others)) => *others = format!("{others}; {other}"),
        None => first.cells.push(("other_macros".to_owned(), other)),
    }
}

/// A name's words as a sentence: the file has no others.
fn sentence(name: &str) -> String {
    let words = name.trim_start_matches("ERRCODE_").trim_start_matches("S_R_E_").trim_start_matches("E_R_I_E_");
    let words = words.trim_start_matches("E_R_E_").replace('_', " ").to_lowercase();
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default() + "."
}
