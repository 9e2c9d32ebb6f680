//! A comparison as text for a terminal or a log.

use super::{Change, Diff, Version, sentence};
use crate::compatibility::ChangeKind::{ReasonAdded, ReasonRemoved, TombstoneDropped};
use crate::compatibility::Level;
use crate::problem::Place;

/// Whether text has colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without colours.
    Plain,
    /// In the colours of a terminal.
    Colour,
}

/// The changes by what they are about, with their places in both files; then the verdict and the next version.
///
/// What the table says to ignore is counted, not shown.
pub fn text(diff: &Diff<'_>, style: Style) -> String {
    let mut out = String::new();
    let shown = diff.changes.iter().filter(|change| change.level > Level::Ignore);
    let mut about = None;
    for change in shown {
        if about != Some(&change.subject) {
            out.push_str(if about.is_some() { "\n" } else { "" });
            out.push_str(&painted(&change.subject.words(), "1", style));
            out.push('\n');
            about = Some(&change.subject);
        }
        push_change(&mut out, diff, change, style);
    }
    out.push_str(if about.is_some() { "\n" } else { "" });
    let sentence = diff.verdict.sentence();
    let sentence = match diff.verdict.level {
        Some(level) => {
            let word = level.as_str();
            format!("{}{}", painted(word, colour(level), style), sentence.strip_prefix(word).unwrap_or(&sentence))
        }
        None => sentence,
    };
    out.push_str(&format!("{sentence}\n"));
    out.push_str(&version(diff));
    out
}

/// What the verdict means for the version of a package.
fn version(diff: &Diff<'_>) -> String {
    let super::NextVersion { last, next, by_hand } = &diff.next;
    match (diff.verdict.level, by_hand) {
        (None, _) => String::new(),
        (_, false) => format!("next version: {next}, after {last}\n"),
        (_, true) => format!("next version: {next}, after {last}; generate it with `--package-version {next}`\n"),
    }
}

fn push_change(out: &mut String, diff: &Diff<'_>, change: &Change, style: Style) {
    let level = painted(&format!("{:<5}", change.level), colour(change.level), style);
    let breaks: Vec<&str> = change.breaks.iter().map(|audience| audience.as_str()).collect();
    let breaks = if breaks.is_empty() { String::new() } else { format!("; affects {}", breaks.join(", ")) };
    let by_table = if change.by_table { " (by the table's own rule)" } else { "" };
    out.push_str(&format!("  {level}  {}: {}{breaks}{by_table}\n", change.kind.as_str(), sentence(change)));
    out.push_str(&format!("         {}\n", places(diff, change)));
    if change.is_wording() || matches!(change.kind, ReasonAdded | ReasonRemoved | TombstoneDropped) {
        push_words(out, change, style);
    }
    if let Some(hint) = &change.hint {
        out.push_str(&format!("         note: {hint}\n"));
    }
}

/// `old.yaml:12:3 -> new.yaml:14:3`.
fn places(diff: &Diff<'_>, change: &Change) -> String {
    let before = diff.old.place_before(change).map(|place| shown(diff.old, place));
    let after = diff.new.place_after(change).map(|place| shown(diff.new, place));
    match (before, after) {
        (Some(before), Some(after)) => format!("{before} -> {after}"),
        (Some(before), None) => format!("{before} -> gone"),
        (None, Some(after)) => format!("new -> {after}"),
        (None, None) => shown(diff.new, diff.new.place_near(change)),
    }
}

fn shown(version: &Version<'_>, Place { line, column }: Place) -> String {
    format!("{}:{line}:{column}", version.file)
}

/// The words below each other, as in a diff of lines.
fn push_words(out: &mut String, change: &Change, style: Style) {
    for (mark, colour, words) in [("-", "31", &change.old), ("+", "32", &change.new)] {
        for line in words.iter().flat_map(|words| words.lines()) {
            out.push_str("         ");
            out.push_str(&painted(&format!("{mark} {}", visible(line)), colour, style));
            out.push('\n');
        }
    }
}

/// A line without what would move a terminal's cursor.
fn visible(line: &str) -> String {
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn colour(level: Level) -> &'static str {
    match level {
        Level::Major => "1;31",
        Level::Minor => "1;33",
        Level::Patch => "1;32",
        Level::Ignore => "2",
    }
}

fn painted(text: &str, colour: &str, style: Style) -> String {
    match style {
        Style::Plain => text.to_owned(),
        Style::Colour => format!("\x1b[{colour}m{text}\x1b[0m"),
    }
}
