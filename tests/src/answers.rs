//! What generated code answers when it is asked for everything that its table says: one text, the same for every language.
//!
//! A harness in the language prints these lines, fields with tabs between. Texts are the hexadecimal digits of UTF-8, `-`
//! is what is not there, and a list stands in brackets.

use std::collections::BTreeMap;
use std::time::Duration;

use reasons_codegen::Table;
use reasons_codegen::table::{Column, Kind, Reason, Value};

use crate::{languages, vectors};

/// A text that no table has: it has no column values.
pub const UNKNOWN: &str = "surely_not_a_reason";

/// All answers of a table, in a language whose durations have this resolution and this maximum.
pub fn of(table: &Table, resolution: Duration, longest: u128) -> String {
    let durations = Durations { resolution: resolution.as_nanos().max(1), longest };
    let mut out = String::new();
    for line in vectors::lines(&vectors::of(table)).lines() {
        out.push_str(&format!("vector\t{line}\n"));
    }
    for reason in &table.reasons {
        reason_lines(&mut out, table, reason, &durations);
    }
    out.push_str(&format!("reason\t{}\t-\tfalse\tfalse\t-\t-\n", hex(UNKNOWN)));
    for column in &table.columns {
        out.push_str(&format!("column\t{}\t{}\t-\n", hex(UNKNOWN), column.name));
    }
    for (at, column) in table.columns.iter().enumerate() {
        sets(&mut out, table, at, column);
    }
    for column in table.columns.iter().filter(|column| !column.languages.is_empty()) {
        let tags: Vec<String> = column.languages.iter().map(|tag| hex(tag)).collect();
        out.push_str(&format!("languages\t{}\t[{}]\n", column.name, tags.join(",")));
    }
    for line in languages::lines(&languages::of(table)).lines() {
        out.push_str(&format!("text\t{line}\n"));
    }
    out
}

struct Durations {
    resolution: u128,
    longest: u128,
}

fn reason_lines(out: &mut String, table: &Table, reason: &Reason, durations: &Durations) {
    let ending = reason.removed.as_ref().or(reason.deprecated.as_ref());
    let replaced_by = ending.and_then(|ending| ending.replaced_by).map(|at| hex(&table.reasons[at].wire));
    out.push_str(&format!(
        "reason\t{}\t{}\t{}\t{}\t{}\t{}\n",
        hex(&reason.wire),
        hex(&reason.docs),
        reason.deprecated.is_some(),
        reason.removed.is_some(),
        replaced_by.unwrap_or_else(|| "-".into()),
        reason.code.map_or_else(|| "-".into(), |code| code.to_string()),
    ));
    for (column, value) in table.columns.iter().zip(&reason.values) {
        let shown = value.as_ref().map_or_else(|| "-".into(), |value| shown(table, column, value, durations));
        out.push_str(&format!("column\t{}\t{}\t{shown}\n", hex(&reason.wire), column.name));
    }
}

fn sets(out: &mut String, table: &Table, at: usize, column: &Column) {
    let Kind::Enum(values) = &column.kind else { return };
    for (number, value) in values.values.iter().enumerate() {
        let has = |found: &Option<Value>| match found {
            Some(Value::List(items)) => items.contains(&Value::Enum(number)),
            found => *found == Some(Value::Enum(number)),
        };
        let reasons: Vec<String> =
            table.reasons.iter().filter(|one| has(&one.values[at])).map(|one| hex(&one.wire)).collect();
        out.push_str(&format!("set\t{}\t{}\t[{}]\n", column.name, hex(&value.wire), reasons.join(",")));
    }
}

fn shown(table: &Table, column: &Column, value: &Value, durations: &Durations) -> String {
    match value {
        Value::Text(text) | Value::Url(text) => hex(text),
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        // Some languages have no literal for the negative zero.
        Value::Number(value) => format!("{:016x}", (value + 0.0).to_bits()),
        Value::Duration(value) => {
            let nanoseconds = value.as_nanos().min(durations.longest);
            (nanoseconds - nanoseconds % durations.resolution).to_string()
        }
        Value::Enum(number) => match &column.kind {
            Kind::Enum(values) => hex(&values.values[*number].wire),
            _ => unreachable!("an enum's value in another column"),
        },
        Value::Reason(at) => hex(&table.reasons[*at].wire),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| shown(table, column, item, durations)).collect();
            format!("[{}]", items.join(","))
        }
    }
}

pub(crate) fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Compares what a harness printed for some tables, each behind a line `table\t<name>`, with what it should have.
///
/// # Panics
///
/// With the first lines that differ.
pub fn compare(language: &str, tables: &[Table], printed: &str, resolution: Duration, longest: u128) {
    let mut answers: BTreeMap<&str, &str> =
        printed.split("table\t").skip(1).filter_map(|part| part.split_once('\n')).collect();
    for table in tables {
        let printed = answers.remove(table.name.as_str()).unwrap_or_else(|| panic!("{language}: no {}", table.name));
        let expected = of(table, resolution, longest);
        for (printed, expected) in printed.lines().zip(expected.lines()) {
            let cut = |line: &str| line.chars().take(300).collect::<String>();
            assert!(printed == expected, "{language}, {}:\n{}\n{}", table.name, cut(printed), cut(expected));
        }
        assert_eq!(printed.lines().count(), expected.lines().count(), "{language}, {}", table.name);
    }
}
