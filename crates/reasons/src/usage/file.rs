//! One file, from its bytes to what is told about it.

use std::path::Path;

use super::judge::{self, Found, Suspect};
use super::prefilter::{Look, Prefilter};
use super::vocabulary::Vocabulary;

/// Put into a comment on a line, or alone on the line before, it keeps findings away.
const IGNORE: &[u8] = b"reasons:ignore";

/// A file whose lines are longer than this on average was not written by a person.
const LONGEST_MEAN: usize = 400;

/// A place in a file; both from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Why a file was not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// It holds a zero byte near its start.
    Binary,
    /// It is over the limit.
    Large,
    /// It is a table, or was generated from one.
    Own,
    /// Its lines are too long for a person.
    Minified,
    /// It holds names of the table, too few of them to be about it.
    Few,
}

/// What was found in a file.
#[derive(Debug, Default)]
pub struct Scan {
    /// Reasons handled, in order.
    pub handled: Vec<(Found, Place)>,
    /// What is wrong, in order, each with its line.
    pub suspects: Vec<(Suspect, Place, String)>,
    /// How many more were kept away by a comment.
    pub ignored: usize,
}

/// Scans a file; `None` if it is not about the table at all.
pub fn scan(
    path: &Path,
    bytes: &[u8],
    vocabulary: &Vocabulary<'_>,
    prefilter: &Prefilter,
) -> Option<Result<Scan, Passed>> {
    if memchr::memchr(0, &bytes[..bytes.len().min(8192)]).is_some() {
        return Some(Err(Passed::Binary));
    }
    match prefilter.look(bytes) {
        Look::Nothing => return None,
        Look::Few => return Some(Err(Passed::Few)),
        Look::Promising => {}
    }
    if is_own(path, bytes) {
        return Some(Err(Passed::Own));
    }
    if is_minified(path, bytes) {
        return Some(Err(Passed::Minified));
    }
    let judgement = judge::judge(path, bytes, vocabulary);
    if !judgement.about {
        return Some(Err(Passed::Few));
    }
    let lines = Lines::of(bytes);
    let mut scan = Scan { handled: Vec::new(), suspects: Vec::new(), ignored: 0 };
    scan.handled = judgement
        .handled
        .into_iter()
        .map(|found| (lines.place(found.start), found))
        .map(|(at, one)| (one, at))
        .collect();
    for suspect in judgement.suspects {
        let place = lines.place(suspect.start);
        if lines.is_ignored(place.line) {
            scan.ignored += 1;
        } else {
            let text = String::from_utf8_lossy(lines.line(place.line)).into_owned();
            scan.suspects.push((suspect, place, text));
        }
    }
    Some(Ok(scan))
}

/// Tables, and what is generated from them, hold every name and handle none.
fn is_own(path: &Path, bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(2048)];
    let holds = |text: &[u8]| memchr::memmem::find(head, text).is_some();
    if holds(b"enerated by `reasons") {
        return true;
    }
    let is_yaml = path.extension().is_some_and(|one| one == "yaml" || one == "yml");
    let key = |key: &[u8]| bytes.split(|byte| *byte == b'\n').any(|line| line.starts_with(key));
    is_yaml && key(b"format:") && (key(b"reasons:") || key(b"extends:") || key(b"columns:"))
}

fn is_minified(path: &Path, bytes: &[u8]) -> bool {
    let named = path.file_name().is_some_and(|name| name.to_string_lossy().contains(".min."));
    let is_data = path.extension().is_some_and(|one| one == "json" || one == "csv" || one == "tsv" || one == "sql");
    let lines = memchr::memchr_iter(b'\n', bytes).count() + 1;
    named || (!is_data && bytes.len() > 4096 && bytes.len() / lines > LONGEST_MEAN)
}

/// Where each line begins.
struct Lines<'a> {
    bytes: &'a [u8],
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', bytes).map(|at| at + 1)).collect();
        Lines { bytes, starts }
    }

    fn place(&self, start: usize) -> Place {
        let line = self.starts.partition_point(|one| *one <= start);
        let before = &self.bytes[self.starts[line - 1]..start];
        Place { line, column: String::from_utf8_lossy(before).chars().count() + 1 }
    }

    /// A line by its number, without its end; empty if there is none.
    fn line(&self, number: usize) -> &'a [u8] {
        let Some(start) = number.checked_sub(1).and_then(|at| self.starts.get(at)) else { return &[] };
        let end = self.starts.get(number).map_or(self.bytes.len(), |next| next - 1);
        self.bytes[*start..end].trim_ascii_end()
    }

    fn is_ignored(&self, number: usize) -> bool {
        let holds = |line: &[u8]| memchr::memmem::find(line, IGNORE).is_some();
        let before = self.line(number - 1).trim_ascii_start();
        let is_comment =
            ["//", "#", "--", "/*", "<!--", ";", "*"].iter().any(|mark| before.starts_with(mark.as_bytes()));
        holds(self.line(number)) || (is_comment && holds(before))
    }
}
