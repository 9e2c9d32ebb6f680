//! Rules that a table states about its own values: `at_least` and `at_most`.

use std::cmp::Ordering;

use crate::explain::Code;
use crate::origins::{self, How};
use crate::problem::{Problem, Span, quoted};
use crate::scalar::duration_text;
use crate::spec::{ByColumn, Spec};
use crate::table::{Column, Kind, Value};

use super::by_value::{ByValue, by_value};
use super::names::Names;
use super::overlay::Merged;

/// Checks that every reason keeps the rules of every column; `rows` are the reasons' values.
pub(super) fn check(
    merged: &Merged<'_>,
    columns: &[&Column],
    rows: &[Vec<Option<Value>>],
    names: &Names<'_>,
    problems: &mut Vec<Problem>,
) {
    for (at, (_, declared)) in merged.spec.columns.0.iter().enumerate() {
        let bounds =
            [("at_least", &declared.at_least, Ordering::Less), ("at_most", &declared.at_most, Ordering::Greater)];
        for (key, stated, wrong) in bounds {
            // Without a type that can be read nothing can be said about its order.
            if stated.0.is_empty()
                || declared.kind.is_missing()
                || !ordered(key, stated, columns[at], declared.kind.span, problems)
            {
                continue;
            }
            for rule in by_value(key, stated, columns[at], columns, names, problems) {
                let broken = (0..rows.len()).filter_map(|row| Some((row, rule.of(&rows[row])?)));
                for (row, (bound, place)) in broken {
                    let Some(bound) = &bound.value else { continue };
                    let compared = rows[row].get(at).and_then(Option::as_ref).map(|value| compare(value, bound));
                    let absent = compared.is_none() && columns[at].optional;
                    if absent || compared.is_some_and(|order| order == Some(wrong)) {
                        let broken = Broken { key, column: at, row, bound, place: *place, rule: &rule };
                        problems.push(broken.problem(merged, columns, rows));
                    }
                }
            }
        }
    }
}

/// Whether the values of a column have an order; a problem when they have none.
fn ordered(key: &str, stated: &ByColumn<'_>, column: &Column, kind: Span, problems: &mut Vec<Problem>) -> bool {
    let ordered = matches!(column.kind, Kind::Enum(_) | Kind::Integer | Kind::Number | Kind::Duration) && !column.list;
    if let (false, Some((name, _))) = (ordered, stated.0.first()) {
        problems.push(
            Problem::new(Code::E0304, name.span, format!("`{key}` needs values with an order"))
                .label("means nothing here")
                .other(kind, "the type")
                .help("it is for columns of type enum, integer, number and duration"),
        );
    }
    ordered
}

/// `None` for values of different types.
fn compare(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Enum(one), Value::Enum(other)) => Some(one.cmp(other)),
        (Value::Integer(one), Value::Integer(other)) => Some(one.cmp(other)),
        (Value::Number(one), Value::Number(other)) => one.partial_cmp(other),
        (Value::Duration(one), Value::Duration(other)) => Some(one.cmp(other)),
        _ => None,
    }
}

/// A reason that does not keep a rule.
struct Broken<'b> {
    key: &'static str,
    column: usize,
    row: usize,
    bound: &'b Value,
    place: Span,
    rule: &'b ByValue,
}

impl Broken<'_> {
    fn problem(&self, merged: &Merged<'_>, columns: &[&Column], rows: &[Vec<Option<Value>>]) -> Problem {
        let Spec { reasons, .. } = &merged.spec;
        let (wire, _) = &reasons.0[self.row];
        let column = columns[self.column];
        let row = &rows[self.row];
        let words = if self.key == "at_least" { "at least" } else { "at most" };
        let bound = shown(column, self.bound);
        let because = match (&columns[self.rule.column].kind, &row[self.rule.column]) {
            (Kind::Enum(asked), Some(Value::Enum(at))) => {
                format!("{}: {}", columns[self.rule.column].name, asked.values[*at].wire)
            }
            _ => String::new(),
        };
        let has = match &row[self.column] {
            Some(value) => format!("has the value `{}`", shown(column, value)),
            None => "has no value".to_owned(),
        };
        let title = format!(
            "{} {has} in the column `{}`, and `{because}` asks for {words} `{bound}`",
            quoted(&wire.value),
            column.name
        );
        let origin = origins::of_value(&merged.spec, columns, row, self.row, self.column);
        let value = if origin.how == How::Absent { wire.span } else { origin.span };
        let problem = |place, other, label: String, words: String| {
            Problem::new(Code::E0507, place, title.clone()).label(label).other(other, words).help(format!(
                "give it {words_of} `{bound}`, or change the rule",
                words_of = if self.key == "at_least" { "at least" } else { "at most" }
            ))
        };
        // A rule of an overlay about what the extended table says: only the overlay can be changed.
        if merged.file_of(value) != merged.file_of(self.place) && value > self.place {
            return problem(
                self.place,
                value,
                "this rule is not kept".to_owned(),
                format!("by {}", quoted(&wire.value)),
            );
        }
        let label = format!("not {words} `{bound}`");
        let problem = problem(value, self.place, label, "the rule".to_owned());
        match origin.how {
            How::Given if !column.list => problem.fix(value, bound),
            _ => problem,
        }
    }
}

fn shown(column: &Column, value: &Value) -> String {
    match (value, &column.kind) {
        (Value::Enum(at), Kind::Enum(values)) => values.values[*at].wire.clone(),
        (Value::Integer(number), _) => number.to_string(),
        (Value::Number(number), _) => format!("{number:?}"),
        (Value::Duration(time), _) => duration_text(*time),
        _ => String::new(),
    }
}
