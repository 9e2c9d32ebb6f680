//! The history of a table as a changelog.

use super::{Change, Subject, Verdict, compare, sentence};
use crate::Table;
use crate::compatibility::ChangeKind::*;
use crate::compatibility::Level;
use crate::emit::words::{code, first_line};
use crate::problem::quoted;

/// The table as somebody committed it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The commit's name, short.
    pub commit: String,
    /// Its date: `2026-02-18`.
    pub date: String,
    /// The table.
    pub table: Table,
}

/// What changed with each revision of the table, as Markdown, the newest first.
///
/// `steps` are in the order of time. Those in a row with the same `revision` are one entry, because a revision is what
/// users see; those without one are an entry each. `base` is what the first of them is compared to; without it, the
/// first one is the table's beginning.
pub fn changelog(base: Option<&Table>, steps: &[Step]) -> String {
    let Some(last) = steps.last() else { return String::new() };
    let entries = steps.chunk_by(|one, next| one.table.revision.is_some() && one.table.revision == next.table.revision);
    let mut sections = Vec::new();
    let mut before = base;
    for entry in entries {
        let Some(step) = entry.last() else { continue };
        match before {
            None => sections.push(first(step)),
            Some(before) => sections.extend(section(before, step)),
        }
        before = Some(&step.table);
    }
    sections.reverse();
    format!("# Changelog of {}\n{}", code(&last.table.name), sections.concat())
}

fn heading(step: &Step) -> String {
    match &step.table.revision {
        Some(revision) => {
            format!("\n## {}\n\nCommitted {} as `{}`.", crate::emit::markdown::escape(revision), step.date, step.commit)
        }
        None => format!("\n## {} (`{}`)\n\n", step.date, step.commit),
    }
}

fn first(step: &Step) -> String {
    let reasons = step.table.reasons.len();
    let plural = if reasons == 1 { "reason" } else { "reasons" };
    let heading = heading(step);
    let space = if heading.ends_with('\n') { "" } else { " " };
    format!("{heading}{space}The first version here, with {reasons} {plural}.\n")
}

/// One entry; nothing when the table is the same.
fn section(before: &Table, step: &Step) -> Option<String> {
    let changes = compare(before, &step.table);
    let verdict = Verdict::of(&changes);
    verdict.level?;
    let heading = heading(step);
    let space = if heading.ends_with('\n') { "" } else { " " };
    let mut out = format!("{heading}{space}Verdict: {}.\n", verdict.sentence());
    let told: Vec<&Change> =
        changes.iter().filter(|change| change.level > Level::Ignore && change.kind != RevisionChanged).collect();
    for (title, belongs) in PARTS {
        let items: Vec<String> = told.iter().filter(|change| belongs(change)).map(|change| item(change)).collect();
        if !items.is_empty() {
            out.push_str(&format!("\n### {title}\n\n{}", items.concat()));
        }
    }
    out.push_str(&words(&told));
    Some(out)
}

type Part = (&'static str, fn(&Change) -> bool);

/// The parts of an entry, in order; each change belongs to one.
const PARTS: [Part; 6] = [
    ("Added", |change| {
        matches!(change.kind, ReasonAdded | ColumnAdded | EnumValueAdded | AliasAdded | CodeAdded | CodesAdded)
    }),
    ("Renamed", is_renaming),
    ("Deprecated", |change| change.kind == ReasonDeprecated),
    ("Removed", |change| {
        matches!(
            change.kind,
            ReasonRemoved
                | ReasonTombstoned
                | TombstoneDropped
                | ColumnRemoved
                | EnumValueRemoved
                | AliasRemoved
                | CodeRemoved
                | CodesRemoved
        )
    }),
    ("Came back", |change| matches!(change.kind, ReasonRestored | ReasonUndeprecated)),
    ("Changed", |change| PARTS[..5].iter().all(|(_, belongs)| !belongs(change)) && !is_quiet(change)),
];

fn is_renaming(change: &Change) -> bool {
    matches!(
        change.kind,
        ReasonRenamed
            | ReasonMerged
            | ReasonReplaced
            | VariantChanged
            | EnumVariantChanged
            | EnumTypeRenamed
            | TableRenamed
            | TypeRenamed
    )
}

/// What readers of a changelog want to know of, but not one by one.
fn is_quiet(change: &Change) -> bool {
    let quiet = matches!(change.kind, WordsChanged | TextChanged | SinceChanged | OrderChanged);
    quiet && change.level <= Level::Patch
}

fn item(change: &Change) -> String {
    let subject = match &change.subject {
        Subject::Reason(wire) => code(wire),
        other => other.words_with(code),
    };
    let words = change.new.as_deref().or(change.old.as_deref()).map(first_line).unwrap_or_default();
    let what = match change.kind {
        ReasonAdded if change.is_tombstone() => format!("{words} (a tombstone: it was sent once)"),
        ReasonAdded => words.into_owned(),
        _ => sentence::sentence_with(change, |text| code(quoted(&first_line(text)).trim_matches('`'))),
    };
    let breaks: Vec<&str> = change.breaks.iter().map(|audience| audience.as_str()).collect();
    let mark = match change.level {
        Level::Major if breaks.is_empty() => " **(major)**".to_owned(),
        Level::Major => format!(" **(major: {})**", breaks.join(", ")),
        _ => String::new(),
    };
    format!("- {subject}: {what}{mark}\n")
}

/// One line for all that changed in words, records and order alone.
fn words(told: &[&Change]) -> String {
    let mut names: Vec<String> = Vec::new();
    for change in told.iter().filter(|change| is_quiet(change)) {
        let name = match &change.subject {
            Subject::Reason(wire) => code(wire),
            other => other.words_with(code),
        };
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    const MOST: usize = 12;
    if names.is_empty() {
        return String::new();
    }
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("\n### Words and order\n\n{}{more}.\n", names.join(", "))
}
