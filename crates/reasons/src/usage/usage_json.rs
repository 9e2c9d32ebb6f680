//! The report as JSON, for other programs.

use serde_json::{Value, json};

use super::file::Place;
use super::findings::{Finding, Report, Use};

/// One object. Every key is always there; lines and columns count from 1, columns in characters.
pub fn render(report: &Report<'_>) -> String {
    let reasons = report.table.reasons.iter().zip(&report.uses).map(|(reason, uses)| {
        json!({
            "wire": reason.wire,
            "deprecated": reason.deprecated.is_some(),
            "removed": reason.removed.is_some(),
            "count": uses.len(),
            "places": uses.iter().map(place_of).collect::<Vec<_>>(),
        })
    });
    let passed =
        report.passed.iter().map(|(file, why)| json!({"file": file, "why": format!("{why:?}").to_lowercase()}));
    let document = json!({
        "format": 1,
        "table": report.table.name,
        "files": {"scanned": report.files, "about": report.about, "passed_over": passed.collect::<Vec<_>>()},
        "reasons": reasons.collect::<Vec<_>>(),
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "ignored": report.ignored,
    });
    format!("{document:#}\n")
}

fn place_of(one: &Use) -> Value {
    json!({"file": one.file, "line": one.place.line, "column": one.place.column, "text": one.text})
}

fn finding(finding: &Finding) -> Value {
    let Place { line, column } = finding.place.unwrap_or(Place { line: 0, column: 0 });
    let known = |number: usize| if finding.place.is_some() { json!(number) } else { Value::Null };
    json!({
        "rule": finding.rule.name,
        "severity": finding.rule.severity.word(),
        "file": finding.file,
        "line": known(line),
        "column": known(column),
        "text": finding.text,
        "message": finding.message,
        "help": finding.help,
        "suggestion": finding.suggestion,
    })
}
