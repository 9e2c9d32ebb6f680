//! Localised columns: languages that are tags, texts in each of them, and what is missing.

use std::collections::HashSet;

use crate::explain::Code;
use crate::names::nearest;
use crate::parse::texts::text;
use crate::problem::{Problem, Severity, Span, list, quoted};
use crate::spec::{ColumnSpec, Spec, Text, Translation, UNTRANSLATED};
use crate::table::{Column, Kind, Value};
use crate::tree::{Node, NodeKind};

use super::overlay;

/// A column may have texts in this many languages.
pub const MAX_LANGUAGES: usize = 100;

/// This many reasons without a translation get a problem each; more are told together.
const EACH: usize = 3;

/// A language tag may have this many bytes; the longest that RFC 5646 asks for.
const MAX_TAG: usize = 35;

/// A reason's value in a column, and its texts by language where the column is localised.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    pub value: Option<Value>,
    pub texts: Vec<Option<String>>,
}

/// Checks the `languages` of a column; those that it has, in order.
pub(super) fn languages(spec: &ColumnSpec<'_>, kind: &Kind, is_list: bool, problems: &mut Vec<Problem>) -> Vec<String> {
    let contradiction = |span: Span, title: &str, help: &str| {
        Problem::new(Code::E0304, span, title).label("means nothing here").other(spec.kind.span, "the type").help(help)
    };
    if let Some(given) = &spec.untranslated {
        if !UNTRANSLATED.contains(&given.value.as_ref()) {
            let near = nearest(&given.value, UNTRANSLATED);
            let title = format!("{} is nothing that can be done about missing texts", quoted(&given.value));
            let problem = Problem::new(Code::E0508, given.span, title).help("write `error`, `warn` or `allow`");
            problems.push(problem.label(near.map_or("unknown".into(), |near| format!("did you mean `{near}`?"))));
        } else if spec.languages.is_empty() {
            problems.push(
                Problem::new(Code::E0304, given.span, "`untranslated` is for columns with `languages`")
                    .label("means nothing here")
                    .help("add `languages: [en, de]`, or take `untranslated` out"),
            );
        }
    }
    let Some(first) = spec.languages.first() else { return Vec::new() };
    if *kind != Kind::Text || is_list {
        problems.push(contradiction(
            first.span,
            "`languages` is for columns of type `text`",
            "write `type: text`, or take `languages` out",
        ));
        return Vec::new();
    }
    if let Some(extra) = spec.languages.get(MAX_LANGUAGES) {
        problems.push(
            Problem::new(Code::E0108, extra.span, format!("this column has more than {MAX_LANGUAGES} languages"))
                .label("the first one too many")
                .help("make an overlay for some of them"),
        );
        return Vec::new();
    }
    let mut seen: HashSet<String> = HashSet::new();
    let mut languages = Vec::new();
    for tag in &spec.languages {
        if !is_tag(&tag.value) {
            problems.push(
                Problem::new(Code::E0508, tag.span, format!("{} is no language tag", quoted(&tag.value)))
                    .label("not in the form of BCP 47")
                    .help("write a language, and a region where it matters: `de`, `de-AT`, `zh-Hant-TW`"),
            );
        } else if !seen.insert(tag.value.to_ascii_lowercase()) {
            problems.push(
                Problem::new(Code::E0508, tag.span, format!("the language {} is here twice", quoted(&tag.value)))
                    .label("again")
                    .help("keep one of the two; upper and lower case make no difference"),
            );
        } else {
            languages.push(tag.value.clone().into_owned());
        }
    }
    languages
}

/// Whether `tag` has the form of a language tag: letters, then subtags of letters and digits.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    tag.len() <= MAX_TAG
        && (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Reads a value of a localised column: a text in the first language, or texts by language.
pub(super) fn texts(node: &Node<'_>, column: &Column, problems: &mut Vec<Problem>) -> Option<Cell> {
    let mut cell = Cell { value: None, texts: vec![None; column.languages.len()] };
    if !matches!(node.kind, NodeKind::Map(_)) {
        let text = text(node.clone(), problems)?.value.into_owned();
        cell.texts[0] = Some(text.clone());
        cell.value = Some(Value::Text(text));
        return Some(cell);
    }
    let before = problems.len();
    let name = Text { value: column.name.as_str().into(), span: node.span };
    let stated = overlay::texts(&name, node.clone(), problems);
    cell.add(&stated.iter().collect::<Vec<_>>(), column, &[], problems);
    (problems.len() == before).then_some(cell)
}

impl Cell {
    /// Adds texts that were stated; those in `over` may be stated once more.
    pub fn add(&mut self, stated: &[&Translation<'_>], column: &Column, over: &[usize], problems: &mut Vec<Problem>) {
        let mut placed: Vec<usize> =
            (0..self.texts.len()).filter(|at| self.texts[*at].is_some() && !over.contains(at)).collect();
        for translation in stated {
            let tag = &translation.language;
            let Some(at) = column.languages.iter().position(|known| known.eq_ignore_ascii_case(&tag.value)) else {
                problems.push(unknown_language(tag, column));
                continue;
            };
            if placed.contains(&at) {
                problems.push(
                    Problem::new(
                        Code::E0510,
                        translation.text.span,
                        format!("`{}` has a text in {} already", column.name, quoted(&tag.value)),
                    )
                    .label("the second one")
                    .help("keep one of the two; what the extended table says is not changed by an overlay"),
                );
                continue;
            }
            placed.push(at);
            let text = translation.text.value.clone().into_owned();
            if at == 0 {
                self.value = Some(Value::Text(text.clone()));
            }
            self.texts[at] = Some(text);
        }
    }
}

fn unknown_language(tag: &Text<'_>, column: &Column) -> Problem {
    let title = format!("{} is no language of the column `{}`", quoted(&tag.value), column.name);
    let problem = Problem::new(Code::E0510, tag.span, title);
    let help = format!("its `languages` are {}; add it there, or take this out", list(&column.languages));
    match nearest(&tag.value, column.languages.iter().map(String::as_str)) {
        Some(near) => problem.label(format!("did you mean `{near}`?")).help(help),
        None => problem.label("not listed").help(help),
    }
}

/// The problem of texts without one in the first language.
pub(super) fn no_fallback(name: &Text<'_>, column: &Column, place: Span) -> Problem {
    let first = &column.languages[0];
    let title = format!("there is no text in `{first}` for the column `{}` of {}", column.name, quoted(&name.value));
    Problem::new(Code::E0509, place, title)
        .label(format!("nothing in `{first}`"))
        .help(format!("add it: `{first}` is the first of the column's `languages`, the one to fall back on"))
}

/// Translations that stand apart from their reason, for columns which have none.
pub(super) fn misplaced(stated: &[Translation<'_>], columns: &[&Column], problems: &mut Vec<Problem>) {
    for Translation { column, .. } in stated {
        if columns.iter().any(|known| known.name == column.value && !known.languages.is_empty()) {
            continue;
        }
        let localised: Vec<_> =
            columns.iter().filter(|known| !known.languages.is_empty()).map(|known| known.name.as_str()).collect();
        let title = format!("{} is no column with translations", quoted(&column.value));
        let problem = Problem::new(Code::E0510, column.span, title);
        problems.push(match nearest(&column.value, localised.iter().copied()) {
            Some(near) => {
                problem.label(format!("did you mean `{near}`?")).help(format!("write `{near}`")).fix(column.span, near)
            }
            None if localised.is_empty() => {
                problem.label("no languages").help("give a column of type `text` its `languages`, or take this out")
            }
            None => {
                problem.label("no languages").help(format!("the columns with `languages` are {}", list(&localised)))
            }
        });
    }
}

/// A text that a reason lacks in one language.
pub(super) struct Untranslated {
    pub column: usize,
    pub language: usize,
    /// The reason, and what to point at.
    pub reason: usize,
    pub place: Span,
}

/// Reports the texts that are missing, few of them one by one.
pub(super) fn missing(spec: &Spec<'_>, columns: &[&Column], gaps: &[Untranslated], problems: &mut Vec<Problem>) {
    for (at, column) in columns.iter().enumerate() {
        let declared = &spec.columns.0[at].1;
        let severity = match declared.untranslated.as_ref().map(|given| given.value.as_ref()) {
            Some("allow") => continue,
            Some("error") => Severity::Error,
            _ => Severity::Warning,
        };
        for (number, tag) in column.languages.iter().enumerate() {
            let gaps: Vec<_> = gaps.iter().filter(|gap| gap.column == at && gap.language == number).collect();
            let wire = |reason: usize| spec.reasons.0[reason].0.value.as_ref();
            if gaps.len() <= EACH {
                problems.extend(gaps.iter().map(|gap| {
                    let title =
                        format!("the `{}` of {} is not there in `{tag}`", column.name, quoted(wire(gap.reason)));
                    Problem::new(Code::E0509, gap.place, title)
                        .severity(severity)
                        .label(format!("no text in `{tag}`"))
                        .help(format!(
                            "add it: `{}: {{{tag}: …}}`; until then `{}` stands in",
                            column.name, column.languages[0]
                        ))
                }));
                continue;
            }
            let wires: Vec<&str> = gaps.iter().map(|gap| wire(gap.reason)).collect();
            let place = declared.languages.iter().find(|known| known.value.eq_ignore_ascii_case(tag));
            let title = format!(
                "the column `{}` is not there in `{tag}` for {} of {} reasons",
                column.name,
                gaps.len(),
                spec.reasons.0.len()
            );
            problems.push(
                Problem::new(Code::E0509, place.map_or(spec.columns.0[at].0.span, |tag| tag.span), title)
                    .severity(severity)
                    .label(format!("no texts in `{tag}` for these"))
                    .help(format!("translate {}; until then `{}` stands in", list(&wires), column.languages[0])),
            );
        }
    }
}
