//! Totality: every reason has a value in every column that wants one, also the reasons that an overlay only inherits.
//!
//! What is missing in an overlay is told at the place where it belongs, with lines to paste there.

use std::collections::BTreeMap;

use crate::explain::Code;
use crate::problem::{Problem, Span, list, quoted};
use crate::table::{Column, Kind};

use super::columns::Declared;
use super::overlay::{Entry, Merged, Part};
use super::values::{Gap, missing};

/// This many entries that lack a value get a problem each; more are told together, at the column.
const EACH: usize = 3;

pub(super) fn report(merged: &Merged<'_>, columns: &[Declared], gaps: &[Gap], problems: &mut Vec<Problem>) {
    let mut in_parts: BTreeMap<usize, BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
    for gap in gaps {
        let part = merged.part_of_column(gap.column);
        if part <= merged.part_of_reason(gap.reason) {
            problems.push(missing(&merged.spec.reasons.0[gap.reason].0, &columns[gap.column].column));
        } else {
            in_parts.entry(part).or_default().entry(gap.reason).or_default().push(gap.column);
        }
    }
    for (part, reasons) in in_parts {
        let overlay = Overlay { merged, columns, part: &merged.parts[part] };
        overlay.report(reasons, problems);
    }
}

/// One overlay, and what its columns lack.
struct Overlay<'m, 's> {
    merged: &'m Merged<'s>,
    columns: &'m [Declared],
    part: &'m Part<'s>,
}

impl Overlay<'_, '_> {
    /// `reasons` are those that lack something, with the columns.
    fn report(&self, mut reasons: BTreeMap<usize, Vec<usize>>, problems: &mut Vec<Problem>) {
        let entered = |reason: &usize| self.part.entry_of.contains_key(reason);
        for column in 0..self.columns.len() {
            let lacking: Vec<usize> = reasons
                .iter()
                .filter(|(reason, of)| entered(reason) && of.contains(&column))
                .map(|(at, _)| *at)
                .collect();
            if lacking.len() > EACH {
                problems.push(self.column_lacks(column, &lacking));
                lacking.iter().for_each(|reason| {
                    reasons.entry(*reason).and_modify(|columns| columns.retain(|other| *other != column));
                });
            }
        }
        reasons.retain(|_, columns| !columns.is_empty());
        let mut absent: BTreeMap<u32, Vec<(usize, Vec<usize>)>> = BTreeMap::new();
        for (reason, columns) in reasons {
            match self.part.entry_of.get(&reason) {
                Some(&entry) => problems.push(self.entry_lacks(reason, &columns, &self.part.entries[entry])),
                None => absent.entry(self.place_of(reason)).or_default().push((reason, columns)),
            }
        }
        problems.extend(absent.into_iter().map(|(place, reasons)| self.entries_lack(place, &reasons)));
    }

    fn wire(&self, reason: usize) -> &str {
        &self.merged.spec.reasons.0[reason].0.value
    }

    fn names(&self, columns: &[usize]) -> String {
        list(&columns.iter().map(|at| self.columns[*at].column.name.as_str()).collect::<Vec<_>>())
    }

    /// Many entries lack the same column, most likely because it is new.
    fn column_lacks(&self, column: usize, reasons: &[usize]) -> Problem {
        let name = &self.merged.spec.columns.0[column].0;
        let wires: Vec<&str> = reasons.iter().map(|reason| self.wire(*reason)).collect();
        let title = format!("{} reasons have no value for the column {}", reasons.len(), quoted(&name.value));
        Problem::new(Code::E0505, name.span, title)
            .label("not all of them have a value")
            .other(self.part.entries[self.part.entry_of[&reasons[0]]].key, "the first of them")
            .help(format!(
                "add `{}: …` to {}; or give the column a `default`, values by `default_for`, or `optional: true`",
                name.value,
                list(&wires)
            ))
    }

    /// One entry lacks some columns.
    fn entry_lacks(&self, reason: usize, columns: &[usize], entry: &Entry) -> Problem {
        let title = format!("{} has no value for {}", quoted(self.wire(reason)), self.names(columns));
        let problem = Problem::new(Code::E0505, entry.key, title)
            .label("not everything is said about it")
            .help("add what is missing; or give the column a `default`, values by `default_for`, or `optional: true`");
        let text = self.part.text;
        let at = |offset: u32| (offset - self.part.start) as usize;
        let lines: Vec<String> = columns.iter().map(|column| stub(&self.columns[*column].column)).collect();
        if text[at(entry.body.start)..].starts_with('{') {
            let items = columns.iter().map(|column| self.columns[*column].column.name.as_str());
            let items: String = items.map(|name| format!("{name}: , ")).collect();
            let inside = entry.body.start + 1;
            return problem.fix(Span { start: inside, end: inside }, items);
        }
        // Before the entry's first key, at its indentation.
        let first = at(entry.body.start);
        let line = text[..first].rfind('\n').map_or(0, |newline| newline + 1);
        let indent = &text[line..first];
        if !indent.trim().is_empty() {
            return problem;
        }
        let text: String = lines.iter().map(|line| format!("{indent}{line}\n")).collect();
        let start = self.part.start + line as u32;
        problem.fix(Span { start, end: start }, text)
    }

    /// Reasons without an entry, all of which belong to one place.
    fn entries_lack(&self, place: u32, reasons: &[(usize, Vec<usize>)]) -> Problem {
        let wires: Vec<&str> = reasons.iter().map(|(reason, _)| self.wire(*reason)).collect();
        let mut columns: Vec<usize> = reasons.iter().flat_map(|(_, columns)| columns.iter().copied()).collect();
        columns.sort_unstable();
        columns.dedup();
        let names = self.names(&columns);
        let known = self.merged.spec.reasons.0[reasons[0].0].0.span;
        let span = Span { start: place, end: place };
        let (title, other) = match wires.as_slice() {
            [one] => (format!("{} has no value for {names}", quoted(one)), "the extended table has it here"),
            _ => (format!("{} reasons have no value for {names}", wires.len()), "the first of them"),
        };
        let problem = Problem::new(Code::E0505, span, title)
            .label(if wires.len() == 1 { "its entry belongs here" } else { "their entries belong here" })
            .other(known, other);
        let problem = match wires.as_slice() {
            [_] => problem.help("add an entry, and choose its values"),
            _ => problem.help(format!("add entries for {}, and choose their values", list(&wires))),
        };
        match self.entries(place, reasons) {
            Some(text) => problem.fix(span, text),
            None => problem,
        }
    }

    /// The lines to paste at `place`; `None` where the entries stand between braces.
    fn entries(&self, place: u32, reasons: &[(usize, Vec<usize>)]) -> Option<String> {
        let text = self.part.text;
        let before = &text[..(place - self.part.start) as usize];
        let mut lines = String::from(if before.is_empty() || before.ends_with('\n') { "" } else { "\n" });
        let indent = match self.part.entries.first() {
            Some(entry) => {
                let key = (entry.key.start - self.part.start) as usize;
                let line = text[..key].rfind('\n').map_or(0, |newline| newline + 1);
                let indent = &text[line..key];
                indent.trim().is_empty().then_some(indent)?
            }
            None => {
                lines.push_str("reasons:\n");
                "  "
            }
        };
        // A blank line to the entry before, or for the first ones to the entry after.
        let spaced = self.spaced();
        let first = self.part.entries.first().is_some_and(|first| place <= first.key.start);
        for (reason, columns) in reasons {
            lines.push_str(if spaced && !first { "\n" } else { "" });
            lines.push_str(&format!("{indent}{}:\n", key(self.wire(*reason))));
            for column in columns {
                lines.push_str(&format!("{indent}  {}\n", stub(&self.columns[*column].column)));
            }
            lines.push_str(if spaced && first { "\n" } else { "" });
        }
        Some(lines)
    }

    /// Where an entry for a reason belongs: behind that of the reason before it which has one, else before all.
    fn place_of(&self, reason: usize) -> u32 {
        let before = (0..reason).rev().find_map(|other| self.part.entry_of.get(&other));
        let after = match before {
            Some(&entry) => self.end_of(entry),
            None => match self.part.entries.first() {
                Some(first) => {
                    let key = (first.key.start - self.part.start) as usize;
                    self.after_text(0, self.part.text[..key].rfind('\n').map_or(0, |newline| newline + 1))
                }
                None => self.part.text.len(),
            },
        };
        self.part.start + after as u32
    }

    /// Where the lines of an entry end, without comments and blank lines that belong to what comes next.
    fn end_of(&self, entry: usize) -> usize {
        let text = self.part.text;
        let at = |offset: u32| (offset - self.part.start) as usize;
        let body = &self.part.entries[entry].body;
        let next = match self.part.entries.get(entry + 1) {
            Some(next) => text[..at(next.key.start)].rfind('\n').map_or(0, |newline| newline + 1),
            None => at(body.end),
        };
        self.after_text(at(body.start), next)
    }

    /// The end of the last line between `from` and `until` that is neither blank nor a comment.
    fn after_text(&self, from: usize, until: usize) -> usize {
        let text = self.part.text;
        let mut end = until;
        while end > from {
            let line = text[..end].strip_suffix('\n').unwrap_or(&text[..end]);
            let start = line.rfind('\n').map_or(0, |newline| newline + 1);
            let said = text[start..end].trim();
            if !(said.is_empty() || said.starts_with('#')) {
                break;
            }
            end = start;
        }
        // An entry may end in the middle of a line.
        text[end..].find('\n').filter(|_| !text[..end].ends_with('\n')).map_or(end, |rest| end + rest + 1)
    }

    /// Whether entries stand apart, with a blank line between them.
    fn spaced(&self) -> bool {
        let offset = |at: u32| (at - self.part.start) as usize;
        match self.part.entries.as_slice() {
            [first, second, ..] => {
                let between = &self.part.text[offset(first.body.start)..offset(second.key.start)];
                between.contains("\n\n") || between.contains("\r\n\r\n")
            }
            _ => false,
        }
    }
}

/// A wire name as a key.
fn key(wire: &str) -> String {
    let plain = wire.starts_with(|c: char| c.is_ascii_alphabetic())
        && wire.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        && crate::scalar::read_as(wire).is_none();
    if plain { wire.to_owned() } else { format!("\"{}\"", wire.replace('\\', "\\\\").replace('"', "\\\"")) }
}

/// A line that is refused until somebody has chosen.
fn stub(column: &Column) -> String {
    let choice = match &column.kind {
        _ if column.list => "# a list: […]".to_owned(),
        _ if !column.languages.is_empty() => {
            format!("{{{}}}", column.languages.iter().map(|tag| format!("{tag}: ")).collect::<Vec<_>>().join(", "))
        }
        Kind::Enum(values) => values.values.iter().map(|value| value.wire.as_str()).collect::<Vec<_>>().join(" | "),
        Kind::Boolean => "true | false".to_owned(),
        Kind::Text => "# a text".to_owned(),
        Kind::Integer => "# a whole number".to_owned(),
        Kind::Number => "# a number".to_owned(),
        Kind::Duration => "# a duration, such as 30s".to_owned(),
        Kind::Url => "# an address".to_owned(),
        Kind::Reason => "# the wire name of a reason".to_owned(),
    };
    format!("{}: {choice}", column.name)
}
