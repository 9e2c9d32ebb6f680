//! A comparison as annotations on a pull request.

use super::{Diff, sentence};
use crate::compatibility::Level;
use crate::problem::Place;
use crate::render::{data, property};

/// Each change as a command that makes GitHub annotate the line in the new file: `error` for major, `warning` for minor,
/// `notice` for a patch. What is gone is shown where it would stand.
pub fn github(diff: &Diff<'_>) -> String {
    let mut out = String::new();
    for change in &diff.changes {
        let command = match change.level {
            Level::Major => "error",
            Level::Minor => "warning",
            Level::Patch => "notice",
            Level::Ignore => continue,
        };
        let Place { line, column } = diff.new.place_near(change);
        let breaks: Vec<&str> = change.breaks.iter().map(|audience| audience.as_str()).collect();
        let breaks = if breaks.is_empty() { String::new() } else { format!("; affects {}", breaks.join(", ")) };
        let mut message = format!("{}: {}{breaks}", change.subject.words(), sentence(change));
        for (mark, words) in [("-", &change.old), ("+", &change.new)] {
            for line in words.iter().filter(|_| change.is_wording()).flat_map(|words| words.lines()) {
                message.push_str(&format!("\n{mark} {line}"));
            }
        }
        message.extend(change.hint.iter().map(|hint| format!("\nnote: {hint}")));
        out.push_str(&format!(
            "::{command} file={},line={line},col={column},title={}::{}\n",
            property(&diff.new.file),
            property(&format!("{}: {}", change.level, change.kind.as_str())),
            data(&message),
        ));
    }
    out
}
