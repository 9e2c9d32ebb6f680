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
            let (finding, suggestion) =
                line.split_once(" -> ").map_or((&*line, None), |(a, b)| (a, Some(b.to_owned())));
            answer.findings.insert(finding.to_owned(), suggestion);
        }
        let missed = entry["missed"].as_array().into_iter().flatten();
        answer.missed.extend(missed.map(|place| format!("{file}:{}", place.as_str().unwrap())));
    }
    (table, answer)
}

/// What the command says of a case.
fn said(case: &Path, table: &str) -> Answer {
    let run = reasons(
        case,
        &["usage", table, ".", "--format", "json", "--exclude", "expected.yaml", "--exclude", "order-end.yaml"],
    );
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
        let place = |finding: &String| finding.split(' ').next().is_some_and(|place| known.missed.contains(place));
        for finding in said.findings.keys().filter(|finding| place(finding)) {
            wrong += &format!("{name}: no longer missed: {finding}\n");
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

const CALLS: &str = "\
const disconnection_reason = call.disconnection_reason;
switch (disconnection_reason) {
  case 'user_hangup':
  case 'no_answer':
    break;
}
";

fn calls() -> tempfile::TempDir {
    folder(&[("calls.ts", CALLS)])
}

fn usage(folder: &Path, arguments: &[&str]) -> Run {
    reasons(folder, &[&["usage", "retell-disconnection"], arguments].concat())
}

#[test]
fn the_summary_fits_a_screen_and_findings_have_their_lines() {
    let run = usage(calls().path(), &[]);
    assert_eq!(run.code, Some(1));
    insta::assert_snapshot!(run);
}

#[test]
fn findings_come_in_every_format() {
    let lives = cases().join("lives");
    let mut text = String::new();
    for format in ["text", "short", "json", "github", "sarif"] {
        let run = reasons(&lives, &["usage", "order-end.yaml", "end.ts", "--format", format]);
        assert_eq!(run.code, Some(1), "{run}");
        text += &format!("$ reasons usage order-end.yaml end.ts --format {format}\n{run}\n\n");
    }
    insta::assert_snapshot!(text);
}

#[test]
fn sarif_keeps_to_its_schema() {
    let run = reasons(&cases().join("lives"), &["usage", "order-end.yaml", ".", "--format", "sarif"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let results = document["runs"][0]["results"].as_array().unwrap();
    let rules = document["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(results.len() >= 6, "{run}");
    for result in results {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
    }
    if let Some(schema) = sarif_schema() {
        let validator = jsonschema::validator_for(&schema).unwrap();
        let errors: Vec<_> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        assert!(!validator.is_valid(&serde_json::json!({"version": "2.1.0"})), "it refuses something");
    }
}

/// The schema of SARIF as an npm package carries it.
fn sarif_schema() -> Option<Value> {
    let path = reasons_tests::tools::npm("npm")?.join("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    // One of the schema's patterns, for a language tag that we do not write, has a bracket too many.
    let text = fs::read_to_string(path).unwrap().replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    Some(serde_json::from_str(&text).unwrap())
}

#[test]
fn what_fails_can_be_chosen() {
    let folder = calls();
    for (rules, code) in
        [("unknown-reason", 1), ("removed-reason", 0), ("none", 0), ("all", 1), ("removed-reason,unhandled-reason", 1)]
    {
        assert_eq!(usage(folder.path(), &["--fail-on", rules]).code, Some(code), "{rules}");
    }
    let run = usage(folder.path(), &["--fail-on", "unknown"]);
    assert_eq!(run.code, Some(2), "{run}");
    assert!(run.stderr.contains("unknown-reason"), "{run}");
}

#[test]
fn every_rule_is_in_the_help() {
    let help = reasons(Path::new("."), &["usage", "--help"]).stdout;
    let sarif = usage(calls().path(), &["--format", "sarif"]).stdout;
    let document: Value = serde_json::from_str(&sarif).unwrap();
    for rule in document["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
        let (name, summary) = (rule["id"].as_str().unwrap(), rule["shortDescription"]["text"].as_str().unwrap());
        let said = help.lines().any(|line| line.trim().starts_with(name) && line.ends_with(summary));
        assert!(said, "{name}: {summary}\n{help}");
        assert!(include_str!("../../USAGE.md").contains(&format!("| {summary} |")), "{name} in USAGE.md");
    }
}

#[test]
fn what_git_ignores_is_left_out() {
    let folder = calls();
    fs::create_dir(folder.path().join("dist")).unwrap();
    fs::create_dir(folder.path().join(".hidden")).unwrap();
    for name in ["dist/copy.ts", ".hidden/copy.ts", "binary.ts", "other.ts"] {
        fs::write(folder.path().join(name), CALLS).unwrap();
    }
    fs::write(folder.path().join("binary.ts"), format!("\0{CALLS}")).unwrap();
    fs::write(folder.path().join(".gitignore"), "dist/\n").unwrap();
    for (arguments, files) in [
        (&[][..], &["calls.ts", "other.ts"][..]),
        (&["--no-ignore"], &["calls.ts", "dist/copy.ts", "other.ts"]),
        (&["--hidden"], &[".hidden/copy.ts", "calls.ts", "other.ts"]),
        (&["--exclude", "other.*"], &["calls.ts"]),
        (&["--include", "other.ts"], &["other.ts"]),
        (&["dist"], &["dist/copy.ts"]),
        (&[".", "calls.ts"], &["calls.ts", "other.ts"]),
    ] {
        let run = usage(folder.path(), &[arguments, &["--format", "json"]].concat());
        let document: Value = serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"));
        let places = document["reasons"][0]["places"].as_array().unwrap();
        let found: Vec<_> = places.iter().map(|place| place["file"].as_str().unwrap()).collect();
        assert_eq!(found, files, "{arguments:?}");
    }
}

#[test]
fn a_file_can_be_held_to_handle_everything() {
    let run =
        usage(calls().path(), &["--require-all", "calls.ts", "--fail-on", "incomplete-file", "--format", "short"]);
    assert_eq!(run.code, Some(1), "{run}");
    assert!(run.stdout.contains("calls.ts:1:1: error[incomplete-file]: `calls.ts` does not handle 28"), "{run}");
}

#[test]
fn a_field_of_another_name_is_a_key_when_named() {
    let folder = folder(&[("a.py", "if call.hangup_cause == 'dial_bussy':\n    pass\n")]);
    assert_eq!(usage(folder.path(), &[]).code, Some(0));
    let run = usage(folder.path(), &["--key", "hangup_cause"]);
    assert_eq!(run.code, Some(1), "{run}");
    assert!(run.stdout.contains("did you mean `dial_busy`?"), "{run}");
}

#[test]
fn what_cannot_be_scanned_is_said() {
    let folder = calls();
    for (arguments, said) in [
        (&["nowhere"][..], "cannot scan `nowhere`"),
        (&["--key", "a"], "cannot be a key"),
        (&["--include", "a{b"], "is no glob"),
        (&["--threads", "0"], "0 is not in 1..=256"),
    ] {
        let run = usage(folder.path(), arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run}");
        assert!(run.stderr.contains(said), "{arguments:?}: {run}");
    }
}
