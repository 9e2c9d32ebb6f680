//! What is wrong with a template, as a problem like those of a table.

use minijinja::{Error, ErrorKind};

use crate::Problems;
use crate::explain::Code;
use crate::names::nearest;
use crate::problem::{Problem, Span};

/// The problem that MiniJinja's error is.
pub(super) fn problems(file: &str, template: &str, error: &Error) -> Problems {
    let syntax = error.kind() == ErrorKind::SyntaxError;
    let code = if syntax { Code::E0601 } else { Code::E0602 };
    let span = span(template, error);
    let title =
        error.detail().map_or_else(|| error.kind().to_string(), |detail| detail.trim_end_matches('.').to_owned());
    let (label, help) = match error.kind() {
        ErrorKind::SyntaxError => ("here", "see `templates/README.md` for what a template looks like".to_owned()),
        ErrorKind::UndefinedError => ("there is no such thing", undefined(template.get(span.range()))),
        ErrorKind::UnknownFilter => ("no filter is called so", filters(template, span)),
        ErrorKind::OutOfFuel => {
            ("stopped", "a template that takes this long does too much: look for loops in loops".to_owned())
        }
        // A filter that was given nothing complains before anybody says that there was nothing.
        _ => ("while rendering this", undefined(template[..span.start as usize].trim_end().strip_suffix('|'))),
    };
    let problem = Problem::new(code, span, format!("{}: {title}", error.kind())).label(label).help(help);
    Problems::new(file, template.to_owned(), vec![problem])
}

fn span(template: &str, error: &Error) -> Span {
    let cut = |at: usize| u32::try_from(at.min(template.len())).unwrap_or(0);
    match (error.range(), error.line()) {
        (Some(range), _) if !range.is_empty() => Span { start: cut(range.start), end: cut(range.end) },
        (_, Some(line)) => {
            let start: usize = template.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let length = template[start..].lines().next().map_or(0, str::len);
            Span { start: cut(start), end: cut(start + length) }
        }
        _ => Span { start: 0, end: 0 },
    }
}

/// The keys that a template can ask for, and the nearest of them to what was asked for.
fn undefined(asked: Option<&str>) -> String {
    const KEYS: [&str; 42] = [
        "table",
        "reasons",
        "columns",
        "name",
        "type",
        "title",
        "docs",
        "source",
        "revision",
        "open",
        "notes",
        "code",
        "reserved",
        "names",
        "codes",
        "optional",
        "list",
        "enum",
        "values",
        "wire",
        "variant",
        "aliases",
        "examples",
        "links",
        "added",
        "deprecated",
        "removed",
        "since",
        "note",
        "replaced_by",
        "generated",
        "format",
        "loop",
        "index",
        "index0",
        "first",
        "last",
        "length",
        "languages",
        "translations",
        "package",
        "sources",
    ];
    let words = asked.map(|asked| asked.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')));
    let word = words.and_then(|mut words| words.find(|word| !word.is_empty()));
    match word.and_then(|word| nearest(word, KEYS)) {
        Some(near) if Some(near) != word => {
            format!("did you mean `{near}`? `reasons schema json` describes what `table` holds")
        }
        _ => "`reasons schema json` describes what `table` holds".to_owned(),
    }
}

fn filters(template: &str, span: Span) -> String {
    let asked = template.get(span.range()).unwrap_or_default();
    let word = asked.rsplit(['|', ' ']).find(|word| !word.is_empty()).unwrap_or_default();
    match nearest(word, super::filters::NAMES.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`templates/README.md` lists the filters".to_owned(),
    }
}
