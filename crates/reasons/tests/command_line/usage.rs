//! `reasons usage`: folders of made-up code with known answers, and every way of telling.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Run, folder, reasons};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/usage")
}

/// What a person says of a case, or the command.
#[derive(Debug, Default, PartialEq, Eq)]
struct Answer {
    /// `file reason count`.
    handled: BTreeSet<String>,
    /// `file:line:column rule literal`, with the suggestion.
    findings: BTreeMap<String, Option<String>>,
    /// `file:line:column` of what a person finds and the command is known not to.
    missed: BTreeSet<String>,
}

/// Reads `expected.yaml`.
fn known(case: &Path) -> (String, Answer) {
    let text = fs::read_to_string(case.join("expected.yaml")).unwrap();
    let document: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", case.display()));
    let mut answer = Answer::default();
    let mut table = String::new();
    for (file, entry) in document.as_object().unwrap() {
        if file == "table" {
            table = entry.as_str().unwrap().to_owned();
            continue;
        }
        for (reason, count) in entry["handled"].as_object().unwrap() {
            answer.handled.insert(format!("{file} {reason} {count}"));
        }
        for line in entry["findings"].as_array().into_iter().flatten() {
            let line = format!("{file}:{}", line.as_str().unwrap());
            let (finding, suggestion) = line.split_once(" -> ").map_or((&*line, None), |(a, b)| (a, Some(b.to_owned())));
            answer.findings.insert(finding.to_owned(), suggestion);
        }
        let missed = entry["missed"].as_array().into_iter().flatten();
        answer.missed.extend(missed.map(|place| format!("{file}:{}", place.as_str().unwrap())));
    }
    (table, answer)
}

/// What the command says of a case.
fn said(case: &Path, table: &str) -> Answer {
    let run = reasons(case, &["usage", table, ".", "--format", "json", "--exclude", "expected.yaml", "--exclude", "order-end.yaml"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"));
    let mut answer = Answer::default();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for reason in document["reasons"].as_array().unwrap() {
        for place in reason["places"].as_array().unwrap() {
            let key = format!("{} {}", place["file"].as_str().unwrap(), reason["wire"].as_str().unwrap());
            *counts.entry(key).or_default() += 1;
        }
    }
    answer.handled = counts.into_iter().map(|(key, count)| format!("{key} {count}")).collect();
    for finding in document["findings"].as_array().unwrap() {
        let word = |key: &str| finding[key].as_str().unwrap_or_default();
        if word("rule") != "unhandled-reason" {
            let place = format!("{}:{}:{}", word("file"), finding["line"], finding["column"]);
            let line = format!("{place} {} {}", word("rule"), word("text"));
            answer.findings.insert(line, finding["suggestion"].as_str().map(str::to_owned));
        }
    }
    answer
}

#[test]
fn precision_and_recall_on_code_with_known_answers() {
    let mut folders: Vec<_> = fs::read_dir(cases()).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let (mut right, mut false_alarms, mut missed, mut meant, mut handled) = (0, 0, 0, (0, 0), 0);
    let mut wrong = String::new();
    for case in folders.iter().filter(|path| path.is_dir()) {
        let (table, known) = known(case);
        let said = said(case, &table);
        let name = case.file_name().unwrap().to_str().unwrap();
        for (finding, suggestion) in &said.findings {
            match known.findings.get(finding) {
                None => {
                    false_alarms += 1;
                    wrong += &format!("{name}: false alarm: {finding} -> {suggestion:?}\n");
                }
                Some(expected) => {
                    right += 1;
                    meant.1 += usize::from(expected.is_some());
                    meant.0 += usize::from(expected.is_some() && expected == suggestion);
                }
            }
        }
        for finding in known.findings.keys().filter(|finding| !said.findings.contains_key(*finding)) {
            missed += 1;
            let place = finding.split(' ').next().unwrap();
            if !known.missed.contains(place) {
                wrong += &format!("{name}: missed: {finding}\n");
            }
        }
        handled += said.handled.len();
        for line in said.handled.difference(&known.handled) {
            wrong += &format!("{name}: said to be handled: {line}\n");
        }
        for line in known.handled.difference(&said.handled) {
            wrong += &format!("{name}: not said to be handled: {line}\n");
        }
    }
    let share = |part: usize, of: usize| 100.0 * part as f64 / of as f64;
    let figures = format!(
        "findings: {right} right, {false_alarms} false alarms, {missed} missed: precision {:.1} %, recall {:.1} %\n\
         suggestions: {} of {} as a person would: {:.1} %\n\
         reasons handled, by file: {handled}",
        share(right, right + false_alarms),
        share(right, right + missed),
        meant.0,
        meant.1,
        share(meant.0, meant.1),
    );
    println!("{figures}");
    assert!(wrong.is_empty(), "{wrong}{figures}");
    insta::assert_snapshot!(figures);
}
