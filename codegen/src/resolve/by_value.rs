//! What a column says about reasons by the value that an enum column holds: `default_for`, `at_least`, `at_most`.

use crate::explain::Code;
use crate::names::nearest;
use crate::problem::{Problem, Span, list, quoted};
use crate::spec::{ByColumn, Text};
use crate::table::{Column, Enum, Kind, Value};
use crate::tree::Node;

use super::columns::cell;
use super::languages::Cell;
use super::names::Names;

/// What is said for the values of one enum column.
pub(super) struct ByValue {
    /// The enum column.
    pub column: usize,
    /// By position of the value: what is said, and where.
    pub cells: Vec<Option<(Cell, Span)>>,
}

impl ByValue {
    /// What is said for a reason with these values.
    pub fn of(&self, row: &[Option<Value>]) -> Option<&(Cell, Span)> {
        match row.get(self.column) {
            Some(Some(Value::Enum(at))) => self.cells.get(*at)?.as_ref(),
            _ => None,
        }
    }
}

/// Reads what stands under `key` of `column`; `known` are the columns that it may ask for.
pub(super) fn by_value(
    key: &str,
    spec: &ByColumn<'_>,
    column: &Column,
    known: &[&Column],
    names: &Names<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<ByValue> {
    let mut read = Vec::new();
    for (name, values) in &spec.0 {
        let found = known.iter().position(|known| known.name == name.value);
        let asked = found.and_then(|at| match &known[at].kind {
            Kind::Enum(asked) if !known[at].list => Some((at, asked)),
            _ => None,
        });
        let Some((at, asked)) = asked else {
            problems.push(not_an_enum(key, name, column, known));
            continue;
        };
        let mut cells = vec![None; asked.values.len()];
        for (value, node) in &values.0 {
            match asked.values.iter().position(|known| known.wire == value.value) {
                Some(at) => cells[at] = said(node, column, names, problems),
                None => problems.push(unknown_value(value, name, asked)),
            }
        }
        read.push(ByValue { column: at, cells });
    }
    read
}

fn said(node: &Node<'_>, column: &Column, names: &Names<'_>, problems: &mut Vec<Problem>) -> Option<(Cell, Span)> {
    cell(node, column, names, problems).map(|cell| (cell, node.span))
}

fn not_an_enum(key: &str, name: &Text<'_>, column: &Column, known: &[&Column]) -> Problem {
    let enums: Vec<&str> = known
        .iter()
        .filter(|known| matches!(known.kind, Kind::Enum(_)) && !known.list)
        .map(|known| known.name.as_str())
        .collect();
    let itself = column.name == name.value;
    let title = match (itself, known.iter().any(|known| known.name == name.value)) {
        (true, _) => format!("`{key}` of {} asks for the column itself", quoted(&name.value)),
        (_, true) => format!("`{key}` asks for the value of an enum column, and {} is none", quoted(&name.value)),
        (_, false) if key == "default_for" => format!("no column {} is declared before this one", quoted(&name.value)),
        (_, false) => format!("there is no column {}", quoted(&name.value)),
    };
    let problem = Problem::new(Code::E0506, name.span, title);
    match nearest(&name.value, enums.iter().copied()) {
        Some(near) if !itself => {
            problem.label(format!("did you mean `{near}`?")).help(format!("write `{near}`")).fix(name.span, near)
        }
        _ if enums.is_empty() => problem
            .label("cannot be asked for")
            .help(format!("declare an enum column before this one, or take `{key}` out")),
        _ => problem.label("cannot be asked for").help(format!("the columns that it may ask for are {}", list(&enums))),
    }
}

fn unknown_value(value: &Text<'_>, column: &Text<'_>, asked: &Enum) -> Problem {
    let known: Vec<&str> = asked.values.iter().map(|value| value.wire.as_str()).collect();
    let title = format!("{} is no value of the column `{}`", quoted(&value.value), column.value);
    let problem = Problem::new(Code::E0302, value.span, title).help(format!("its values are {}", list(&known)));
    match nearest(&value.value, known.iter().copied()) {
        Some(near) => problem.label(format!("did you mean `{near}`?")).fix(value.span, near),
        None => problem.label("not listed"),
    }
}
