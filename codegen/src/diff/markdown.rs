//! A comparison as Markdown, for a pull request.

use super::{Change, Diff, NextVersion, sentence};
use crate::compatibility::Level;
use crate::emit::words::code;

/// A heading with the verdict, a table of what programs can notice, and the words below, folded away.
///
/// What the table says to ignore is counted, not shown.
pub fn markdown(diff: &Diff<'_>) -> String {
    let level = diff.verdict.level.map_or("no change that counts", Level::as_str);
    let mut out = format!("### {}: {level}\n\n{}.\n", code(&diff.new.table.name), summary(diff));
    let shown = || diff.changes.iter().filter(|change| change.level > Level::Ignore);
    let mut rows: Vec<&Change> = shown().filter(|change| !is_words(change)).collect();
    // What breaks somebody first; else in the order of the table.
    rows.sort_by_key(|change| std::cmp::Reverse(change.level));
    if !rows.is_empty() {
        out.push_str("\n| level | what | change | affects | line |\n| --- | --- | --- | --- | --- |\n");
        rows.into_iter().for_each(|change| push_row(&mut out, diff, change));
    }
    push_words(&mut out, &shown().filter(|change| is_words(change)).collect::<Vec<_>>());
    out
}

fn summary(diff: &Diff<'_>) -> String {
    let sentence = diff.verdict.sentence();
    let NextVersion { last, next, .. } = &diff.next;
    match diff.verdict.level {
        Some(level) => {
            let rest = sentence.strip_prefix(level.as_str()).unwrap_or(&sentence).trim_start_matches(": ");
            format!("{rest}. After version {last} of a package comes {next}")
        }
        None => {
            let mut letters = sentence.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

fn push_row(out: &mut String, diff: &Diff<'_>, change: &Change) {
    let level = match change.level {
        Level::Major => "**major**".to_owned(),
        level => level.to_string(),
    };
    let own = if change.by_table { " \\*" } else { "" };
    let hint = change.hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
    let breaks: Vec<&str> = change.breaks.iter().map(|audience| audience.as_str()).collect();
    let line = |place: Option<crate::problem::Place>| place.map_or("–".to_owned(), |place| place.line.to_string());
    let (before, after) = (diff.old.place_before(change), diff.new.place_after(change));
    out.push_str(&format!(
        "| {level}{own} | {} | `{}`: {}{} | {} | {} → {} |\n",
        change.subject.words_with(code),
        change.kind.as_str(),
        sentence::sentence_with(change, short),
        hint.replace('|', "\\|"),
        breaks.join(", "),
        line(before),
        line(after),
    ));
}

/// A text as code, cut where it would burst the table.
fn short(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = text.replace(['\n', '\r', '\t'], " ");
    match line.char_indices().nth(LONGEST) {
        Some((cut, _)) => code(&format!("{}…", line[..cut].trim_end())),
        None => code(&line),
    }
}

fn is_words(change: &Change) -> bool {
    change.is_wording() && change.level <= Level::Patch
}

fn push_words(out: &mut String, changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    let count = changes.len();
    let plural = if count == 1 { "change" } else { "changes" };
    out.push_str(&format!("\n<details>\n<summary>{count} {plural} of words</summary>\n"));
    for change in changes {
        let (subject, what) = (change.subject.words_with(code), sentence::sentence_with(change, short));
        let mut lines = String::new();
        for (mark, words) in [('-', &change.old), ('+', &change.new)] {
            for line in words.iter().flat_map(|words| words.lines()) {
                lines.push_str(&format!("{mark} {line}\n"));
            }
        }
        // Longer than every run of backticks inside.
        let longest = lines.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat((longest + 1).max(3));
        out.push_str(&format!("\n{subject}: {what}\n\n{fence}diff\n{lines}{fence}\n"));
    }
    out.push_str("\n</details>\n");
}
