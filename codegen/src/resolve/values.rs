//! Values: each reason has one of the right type for every column that wants one.

use std::time::Duration;

use crate::explain::Code;
use crate::names::{REASON_KEYS, nearest};
use crate::parse::texts::{integer, text, wrong_type};
use crate::problem::{Problem, list, quoted};
use crate::scalar::{duration, read_as};
use crate::spec::{ReasonSpec, Spec, Text};
use crate::table::{Column, Enum, Kind, Value};
use crate::tree::{Node, NodeKind};

use super::columns::Declared;
use super::life::unknown_reason;
use super::names::Names;

/// The values of every reason, parallel to the columns.
pub(super) fn values(
    spec: &Spec<'_>,
    columns: &[Declared],
    names: &Names<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Vec<Option<Value>>> {
    let rows = spec.reasons.0.iter();
    rows.map(|(wire, reason)| row(wire, reason, columns, names, problems)).collect()
}

fn row(
    wire: &Text<'_>,
    reason: &ReasonSpec<'_>,
    columns: &[Declared],
    names: &Names<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<Option<Value>> {
    let Some(stated) = &reason.values else { return Vec::new() };
    let unknown = |(key, _): &&(Text<'_>, _)| columns.iter().all(|column| column.column.name != key.value);
    let mut misspelt = Vec::new();
    for (key, _) in stated.iter().filter(unknown) {
        let near = nearest(&key.value, columns.iter().map(|column| column.column.name.as_str()).chain(REASON_KEYS));
        problems.push(unknown_column(key, near, columns));
        misspelt.extend(near);
    }
    let mut row = Vec::with_capacity(columns.len());
    for Declared { column, default, required, sound } in columns {
        let found = stated.iter().find(|(key, _)| key.value == column.name).filter(|_| *sound);
        let found = found.map(|(_, node)| value(node, column, names, problems));
        let misspelt = misspelt.contains(&column.name.as_str());
        if found.is_none() && *required && *sound && !misspelt {
            problems.push(missing(wire, column));
        }
        row.push(found.unwrap_or_else(|| default.clone()));
    }
    row
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

fn missing(wire: &Text<'_>, column: &Column) -> Problem {
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
