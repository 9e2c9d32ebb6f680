//! Values: each reason has one of the right type for every column that wants one.

use std::time::Duration;

use crate::explain::Code;
use crate::names::{REASON_KEYS, nearest};
use crate::parse::texts::{integer, text, wrong_type};
use crate::problem::{Problem, Span, list, quoted};
use crate::scalar::{duration, read_as};
use crate::spec::{ReasonSpec, Spec, Text};
use crate::table::{Column, Enum, Kind, Value};
use crate::tree::{Node, NodeKind};

use super::by_value::ByValue;
use super::columns::{Declared, cell};
use super::languages::{self, Cell, Untranslated};
use super::life::unknown_reason;
use super::names::Names;

/// The values of all reasons, and what is missing among them.
#[derive(Default)]
pub(super) struct Rows {
    /// By reason, parallel to the columns.
    pub values: Vec<Vec<Option<Value>>>,
    /// By reason, parallel to the columns and then to their languages; empty when no column is localised.
    pub translations: Vec<Vec<Vec<Option<String>>>>,
    /// Values that are missing.
    pub gaps: Vec<Gap>,
    /// Texts that are missing in a language.
    pub untranslated: Vec<Untranslated>,
}

/// A reason without a value in a column that wants one.
pub(super) struct Gap {
    pub reason: usize,
    pub column: usize,
}

/// The values of every reason.
pub(super) fn values(spec: &Spec<'_>, columns: &[Declared], names: &Names<'_>, problems: &mut Vec<Problem>) -> Rows {
    let mut rows = Rows::default();
    let localised = columns.iter().any(|column| !column.column.languages.is_empty());
    let model: Vec<&Column> = columns.iter().map(|column| &column.column).collect();
    for (at, (wire, reason)) in spec.reasons.0.iter().enumerate() {
        languages::misplaced(&reason.translations, &model, problems);
        let row = match &reason.values {
            Some(stated) => {
                Row { at, wire, stated, reason, columns, names, localised, rows: &mut rows, problems }.read()
            }
            None => Vec::new(),
        };
        rows.values.push(row);
        if localised && rows.translations.len() <= at {
            rows.translations.push(Vec::new());
        }
    }
    rows
}

/// One reason whose values are being read.
struct Row<'r, 's> {
    at: usize,
    wire: &'r Text<'s>,
    stated: &'r [(Text<'s>, Node<'s>)],
    reason: &'r ReasonSpec<'s>,
    columns: &'r [Declared],
    names: &'r Names<'r>,
    localised: bool,
    rows: &'r mut Rows,
    problems: &'r mut Vec<Problem>,
}

impl<'r> Row<'r, '_> {
    fn read(mut self) -> Vec<Option<Value>> {
        let misspelt = self.unknown_columns();
        let mut row = Vec::with_capacity(self.columns.len());
        let mut translations = Vec::new();
        let mut failed = false;
        for (at, declared) in self.columns.iter().enumerate() {
            let column = &declared.column;
            let stated = self.stated.iter().find(|(key, _)| key.value == column.name).filter(|_| declared.sound);
            let mut cell = match stated {
                Some((_, node)) => {
                    let cell = cell(node, column, self.names, self.problems);
                    failed |= cell.is_none();
                    cell
                }
                None => declared.otherwise(&row),
            };
            let unread = stated.is_some() && cell.is_none();
            if !column.languages.is_empty() && !unread {
                let misspelt = misspelt.contains(&column.name.as_str());
                cell = self.translated(at, cell, stated.map(|(_, node)| node.span), misspelt);
            }
            let (value, texts) = cell.map_or((None, Vec::new()), |cell| (cell.value, cell.texts));
            let told = stated.is_some() || misspelt.contains(&column.name.as_str()) || !texts.is_empty();
            // What a default depends on may have failed, which was reported.
            let unknown = failed && !declared.default_for.is_empty();
            let unknown = unknown || declared.default_for.iter().any(|by| self.comes_with(by, &row));
            if value.is_none() && declared.required && declared.sound && !told && !unknown {
                self.rows.gaps.push(Gap { reason: self.at, column: at });
            }
            row.push(value);
            if self.localised {
                translations.push(texts);
            }
        }
        if self.localised {
            self.rows.translations.push(translations);
        }
        row
    }

    /// Whether there will be a value once a column has one that lacks it, whichever that is.
    fn comes_with(&self, by: &ByValue, row: &[Option<Value>]) -> bool {
        self.columns[by.column].required && row[by.column].is_none() && by.cells.iter().all(Option::is_some)
    }

    /// Adds the texts that stand apart, and notes which are missing.
    fn translated(&mut self, at: usize, cell: Option<Cell>, stated: Option<Span>, misspelt: bool) -> Option<Cell> {
        let column = &self.columns[at].column;
        let apart: Vec<_> = self.reason.translations.iter().filter(|one| one.column.value == column.name).collect();
        let mut cell = cell.unwrap_or_else(|| Cell { value: None, texts: vec![None; column.languages.len()] });
        // A text of a default may give way to one that is the reason's own.
        let over: Vec<usize> = if stated.is_none() { (0..cell.texts.len()).collect() } else { Vec::new() };
        cell.add(&apart, column, &over, self.problems);
        if cell.texts.iter().all(Option::is_none) {
            return None;
        }
        let place = stated.or(apart.first().map(|one| one.text.span)).unwrap_or(self.wire.span);
        if cell.value.is_none() && !misspelt {
            self.problems.push(languages::no_fallback(self.wire, column, place));
        }
        let missing = (1..cell.texts.len()).filter(|language| cell.texts[*language].is_none());
        let place = if apart.is_empty() { place } else { self.wire.span };
        self.rows.untranslated.extend(missing.map(|language| Untranslated {
            column: at,
            language,
            reason: self.at,
            place,
        }));
        Some(cell)
    }

    /// Reports the keys that are no columns; gives the columns that were meant.
    fn unknown_columns(&mut self) -> Vec<&'r str> {
        let columns = self.columns;
        let known = |key: &Text<'_>| columns.iter().any(|column| column.column.name == key.value);
        let mut misspelt = Vec::new();
        for (key, _) in self.stated.iter().filter(|(key, _)| !known(key)) {
            let near = nearest(&key.value, columns.iter().map(|column| column.column.name.as_str()).chain(REASON_KEYS));
            self.problems.push(unknown_column(key, near, columns));
            misspelt.extend(near);
        }
        misspelt
    }
}

fn unknown_column(key: &Text<'_>, near: Option<&str>, columns: &[Declared]) -> Problem {
    let names: Vec<&str> = columns.iter().map(|column| column.column.name.as_str()).collect();
    let problem = Problem::new(Code::E0101, key.span, format!("a reason has no key {}", quoted(&key.value)));
    match near {
        Some(near) => {
            problem.label(format!("did you mean `{near}`?")).help(format!("write `{near}`")).fix(key.span, near)
        }
        None if names.is_empty() => problem.label("unknown key").help("declare it under `columns`, or take it out"),
        None => problem
            .label("unknown key")
            .help(format!("declare it under `columns`, or use one of these: {}", list(&names))),
    }
}

pub(super) fn missing(wire: &Text<'_>, column: &Column) -> Problem {
    let example = match &column.kind {
        _ if column.list => "[…]".to_owned(),
        Kind::Enum(values) => {
            values.values.iter().map(|value| value.wire.as_str()).take(4).collect::<Vec<_>>().join(" | ")
        }
        Kind::Boolean => "true | false".to_owned(),
        Kind::Duration => "30s".to_owned(),
        _ => "…".to_owned(),
    };
    let title = format!("{} has no value for the column `{}`", quoted(&wire.value), column.name);
    Problem::new(Code::E0301, wire.span, title)
        .label(format!("needs `{}`", column.name))
        .help(format!("add `{}: {example}`; or give the column a `default`, or make it `optional: true`", column.name))
}

/// Reads `node` as a value of `column`; `None`, with a problem, when it is none.
pub(super) fn value(node: &Node<'_>, column: &Column, names: &Names<'_>, problems: &mut Vec<Problem>) -> Option<Value> {
    if !column.list {
        return item(node, column, names, problems);
    }
    let NodeKind::List(items) = &node.kind else {
        problems.push(
            wrong_type(node, &format!("the column `{}` holds lists", column.name))
                .help("write one `- item` a line, or `[one, two]`"),
        );
        return None;
    };
    let read: Vec<_> = items.iter().map(|node| item(node, column, names, problems)).collect();
    read.into_iter().collect::<Option<_>>().map(Value::List)
}

fn item(node: &Node<'_>, column: &Column, names: &Names<'_>, problems: &mut Vec<Problem>) -> Option<Value> {
    match &column.kind {
        Kind::Text => text(node.clone(), problems).map(|text| Value::Text(text.value.into_owned())),
        Kind::Boolean => boolean(node, problems).map(Value::Boolean),
        Kind::Integer => integer(node, problems).map(|number| Value::Integer(number.value)),
        Kind::Number => number(node, problems).map(Value::Number),
        Kind::Duration => time(node, problems).map(Value::Duration),
        Kind::Url => url(node, problems).map(Value::Url),
        Kind::Enum(values) => enum_value(node, column, values, problems).map(Value::Enum),
        Kind::Reason => reference(node, names, problems).map(Value::Reason),
    }
}

fn boolean(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<bool> {
    crate::parse::texts::boolean(node, problems).map(|boolean| boolean.value)
}

fn number(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<f64> {
    let NodeKind::Scalar { text, plain: true } = &node.kind else {
        problems
            .push(wrong_type(node, "a number belongs here").help("write it in decimal digits, without quotes: `0.25`"));
        return None;
    };
    // YAML's numbers in other bases are refused, as are its infinities: few readers agree on them.
    let decimal = read_as(text) == Some("a number") && !text.contains([':', '_', 'x', 'o', 'b']);
    let value = text.parse::<f64>().ok().filter(|value| decimal && value.is_finite());
    if value.is_none() {
        problems.push(unreadable(node, text, "a number", "write it in decimal digits: `0.25`, `-3`, `1.5e3`"));
    }
    value
}

fn time(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<Duration> {
    let help = "write whole numbers, each with its unit, the largest first: `250ms`, `30s`, `5m`, `1h30m`, `2d`";
    let NodeKind::Scalar { text, .. } = &node.kind else {
        problems.push(wrong_type(node, "a duration belongs here").help(help));
        return None;
    };
    let value = duration(text);
    if value.is_none() {
        problems.push(unreadable(node, text, "a duration", help));
    }
    value
}

fn url(node: &Node<'_>, problems: &mut Vec<Problem>) -> Option<String> {
    let before = problems.len();
    let text = text(node.clone(), problems)?;
    if problems.len() == before {
        super::header::url(&text, problems);
    }
    (problems.len() == before).then(|| text.value.into_owned())
}

fn unreadable(node: &Node<'_>, text: &str, what: &str, help: &str) -> Problem {
    Problem::new(Code::E0303, node.span, format!("{} is not {what}", quoted(text))).label("cannot be read").help(help)
}

fn enum_value(node: &Node<'_>, column: &Column, values: &Enum, problems: &mut Vec<Problem>) -> Option<usize> {
    let text = text(node.clone(), problems)?;
    let index = values.values.iter().position(|value| value.wire == text.value);
    if index.is_none() {
        let known: Vec<&str> = values.values.iter().map(|value| value.wire.as_str()).collect();
        let title = format!("{} is no value of the column `{}`", quoted(&text.value), column.name);
        let problem = Problem::new(Code::E0302, text.span, title)
            .help(format!("its values are {}; a new one is added under `columns`", list(&known)));
        problems.push(match nearest(&text.value, known.iter().copied()) {
            Some(near) => problem.label(format!("did you mean `{near}`?")).fix(text.span, near),
            None => problem.label("not listed"),
        });
    }
    index
}

fn reference(node: &Node<'_>, names: &Names<'_>, problems: &mut Vec<Problem>) -> Option<usize> {
    let text = text(node.clone(), problems)?;
    let index = names.index.get(text.value.as_ref()).copied();
    if index.is_none() {
        problems.push(unknown_reason(&text, names, problems.len()));
    }
    index
}
