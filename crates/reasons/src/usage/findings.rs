//! What was found in a tree, put together: counts, places, and findings with words.

use std::path::{Path, PathBuf};

use reasons_codegen::Table;
use reasons_codegen::table::{Ending, Reason};

use super::Usage;
use super::file::{Passed, Place};
use super::judge::Suspect;
use super::rules::{ALIAS, DEPRECATED, INCOMPLETE, REMOVED, RESERVED, Rule, UNHANDLED};
use super::walk::Walked;
use crate::input::{Loaded, shown};

/// Everything that a renderer shows.
#[derive(Debug)]
pub struct Report<'a> {
    /// The table.
    pub table: &'a Table,
    /// How many files were looked at.
    pub files: usize,
    /// How many of them are about the table.
    pub about: usize,
    /// Files passed over, by why and path.
    pub passed: Vec<(String, Passed)>,
    /// Parallel to the table's reasons: where each is handled.
    pub uses: Vec<Vec<Use>>,
    /// By file and place; those without a place in code last.
    pub findings: Vec<Finding>,
    /// How many findings comments kept away.
    pub ignored: usize,
    /// What could not be read, and why.
    pub unreadable: Vec<String>,
}

/// A reason handled.
#[derive(Debug)]
pub struct Use {
    /// The file.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// The literal: the wire name or an alias.
    pub text: String,
}

/// Something to tell.
#[derive(Debug)]
pub struct Finding {
    /// Which kind.
    pub rule: &'static Rule,
    /// The file: of code, or the table.
    pub file: String,
    /// Where in it, if that is known.
    pub place: Option<Place>,
    /// The literal, or the wire name of the reason.
    pub text: String,
    /// The line.
    pub line: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// What to write instead.
    pub suggestion: Option<String>,
}

impl<'a> Report<'a> {
    /// Puts together what a walk found.
    pub fn new(args: &Usage, loaded: &'a Loaded, walked: Walked) -> Report<'a> {
        let table = &loaded.table;
        let mut uses: Vec<Vec<Use>> = table.reasons.iter().map(|_| Vec::new()).collect();
        let (mut findings, mut ignored) = (Vec::new(), 0);
        let about = walked.scans.len();
        for (path, scan) in walked.scans {
            let file = shown(&path);
            for (found, place) in scan.handled {
                uses[found.reason].push(Use { file: file.clone(), place, text: found.text });
            }
            let in_code = |(suspect, place, line)| finding(table, &file, suspect, place, line);
            findings.extend(scan.suspects.into_iter().map(in_code));
            ignored += scan.ignored;
        }
        findings.extend(args.require_all.iter().filter_map(|path| incomplete(table, path, &uses)));
        findings.extend(unhandled(loaded, &args.table, &uses));
        let passed = walked.passed.into_iter().map(|(path, why)| (shown(&path), why)).collect();
        let (files, unreadable) = (walked.files, walked.unreadable);
        Report { table, files, about, passed, uses, findings, ignored, unreadable }
    }

    /// Reasons that code should handle: all but tombstones and deprecated ones.
    pub fn live(&self) -> impl Iterator<Item = (&'a Reason, &Vec<Use>)> {
        self.table.reasons.iter().zip(&self.uses).filter(|(reason, _)| is_live(reason))
    }
}

fn is_live(reason: &Reason) -> bool {
    reason.removed.is_none() && reason.deprecated.is_none()
}

fn finding(table: &Table, file: &str, suspect: Suspect, place: Place, line: String) -> Finding {
    let Suspect { rule, text, reason, .. } = suspect;
    let name = &table.name;
    let row = reason.map(|reason| &table.reasons[reason]);
    let (message, help, suggestion) = if rule == RESERVED {
        let help = "no reason ever takes it: take this case out".to_owned();
        (format!("`{text}` is reserved in `{name}`"), help, None)
    } else if let (true, Some(row)) = (rule == ALIAS, row) {
        let wire = &row.wire;
        (format!("`{text}` is an alias in `{name}`"), format!("its wire name is `{wire}`"), Some(wire.clone()))
    } else if let (true, Some(row)) = (rule == REMOVED || rule == DEPRECATED, row) {
        let ending = if rule == REMOVED { row.removed.as_ref() } else { row.deprecated.as_ref() };
        let word = if rule == REMOVED { "removed" } else { "deprecated" };
        let since = ending.map_or(String::new(), |ending| format!(" since {}", ending.since));
        let (help, suggestion) = instead(table, ending);
        (format!("`{text}` is {word} in `{name}`{since}"), help, suggestion)
    } else {
        let revision = table.revision.as_ref().map_or(String::new(), |revision| format!(" as of {revision}"));
        let message = format!("`{text}` is no reason of `{name}`{revision}");
        let suggestion = row.map(|row| row.wire.clone());
        let help = match &suggestion {
            Some(wire) => format!("did you mean `{wire}`?"),
            None => format!("`reasons list {name}` shows what there is; `reasons:ignore` in a comment keeps this away"),
        };
        (message, help, suggestion)
    };
    Finding { rule, file: file.to_owned(), place: Some(place), text, line, message, help, suggestion }
}

fn instead(table: &Table, ending: Option<&Ending>) -> (String, Option<String>) {
    let wire = ending.and_then(|ending| ending.replaced_by).map(|reason| table.reasons[reason].wire.clone());
    let note = ending.and_then(|ending| ending.note.as_deref());
    let help = match (&wire, note) {
        (Some(wire), _) => format!("use `{wire}`"),
        (None, Some(note)) => note.split_whitespace().collect::<Vec<_>>().join(" "),
        (None, None) => "nothing replaces it".to_owned(),
    };
    (help, wire)
}

fn incomplete(table: &Table, path: &Path, uses: &[Vec<Use>]) -> Option<Finding> {
    let file = shown(path.strip_prefix("./").unwrap_or(path));
    let misses = |(reason, uses): &(&Reason, &Vec<Use>)| is_live(reason) && uses.iter().all(|one| one.file != file);
    let missing: Vec<_> = table.reasons.iter().zip(uses).filter(misses).map(|(reason, _)| &*reason.wire).collect();
    (!missing.is_empty()).then(|| Finding {
        rule: INCOMPLETE,
        place: Some(Place { line: 1, column: 1 }),
        text: String::new(),
        line: String::new(),
        message: format!("`{file}` does not handle {} of the reasons of `{}`", missing.len(), table.name),
        help: format!("add {}", list(&missing)),
        suggestion: None,
        file,
    })
}

fn unhandled(loaded: &Loaded, path: &PathBuf, uses: &[Vec<Use>]) -> Vec<Finding> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let missing = loaded.table.reasons.iter().zip(uses).filter(|(reason, uses)| is_live(reason) && uses.is_empty());
    let mut lines = text.lines().enumerate();
    let mut place = |wire: &str| {
        // Reasons come in the order of their lines, so one pass finds them all.
        let starts = |line: &str| {
            line.trim_start()
                .trim_start_matches(['"', '\''])
                .strip_prefix(wire)
                .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).starts_with(':'))
        };
        let (number, line) = lines.by_ref().find(|(_, line)| starts(line))?;
        let column = line.chars().take_while(|c| matches!(c, ' ' | '"' | '\'')).count() + 1;
        Some((Place { line: number + 1, column }, line.to_owned()))
    };
    let told = |(reason, _): (&Reason, &Vec<Use>)| {
        let (place, line) = place(&reason.wire).unzip();
        Finding {
            rule: UNHANDLED,
            file: loaded.shown.clone(),
            place,
            text: reason.wire.clone(),
            line: line.unwrap_or_default(),
            message: format!("no file handles `{}` of `{}`", reason.wire, loaded.table.name),
            help: "handle it, or let a default that is right for it do so".to_owned(),
            suggestion: None,
        }
    };
    missing.map(told).collect()
}

/// Names between commas; the first of them, where there are many.
pub fn list(names: &[&str]) -> String {
    const MOST: usize = 40;
    let text = names.iter().take(MOST).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if names.len() > MOST { format!("{text} and {} more", names.len() - MOST) } else { text }
}
