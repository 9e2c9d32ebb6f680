//! One thing wrong with a table: where, what, and the way out.
//!
//! Problems are pushed to a list while the work goes on and drawn only by a door, through [`Problems`].

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use crate::explain::Code;

/// A stretch of bytes in a source file.
///
/// The files of a table count on where the one before ends, so that a span also says which of them it lies in: see
/// [`SourceText`]. In the table's own file, the first, it counts from the beginning of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte; equal to `start` where something is missing.
    pub end: u32,
}

impl Span {
    /// The stretch as a range that a `str` can be indexed with.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The same stretch where the text begins at `start`.
    pub fn moved(self, start: u32) -> Span {
        Span { start: self.start + start, end: self.end + start }
    }

    /// Its first `bytes` bytes, or all of it.
    pub fn first(self, bytes: u32) -> Span {
        Span { start: self.start, end: self.end.min(self.start + bytes) }
    }
}

/// Whether a table is refused for a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The table is refused.
    Error,
    /// The table is used all the same.
    Warning,
}

impl Severity {
    /// The word for it: `error` or `warning`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// One thing wrong with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which rule was broken; `reasons explain` tells more.
    pub code: Code,
    /// Whether the table is refused for it.
    pub severity: Severity,
    /// The exact key or value.
    pub span: Span,
    /// What is wrong, in one line without a full stop.
    pub title: String,
    /// A few words under the marker.
    pub label: String,
    /// What to do about it.
    pub help: String,
    /// The other place involved, with a few words under its marker.
    pub other: Option<(Span, String)>,
    /// A text that would put the place right, where one is known.
    pub fix: Option<Fix>,
}

impl Problem {
    /// A problem that is still to be given its words under the marker and its way out.
    pub(crate) fn new(code: Code, span: Span, title: impl Into<String>) -> Problem {
        Problem {
            code,
            severity: Severity::Error,
            span,
            title: title.into(),
            label: String::new(),
            help: String::new(),
            other: None,
            fix: None,
        }
    }

    pub(crate) fn severity(self, severity: Severity) -> Problem {
        Problem { severity, ..self }
    }

    pub(crate) fn label(self, label: impl Into<String>) -> Problem {
        Problem { label: label.into(), ..self }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Problem {
        Problem { help: help.into(), ..self }
    }

    pub(crate) fn other(self, span: Span, label: impl Into<String>) -> Problem {
        Problem { other: Some((span, label.into())), ..self }
    }

    pub(crate) fn fix(self, span: Span, text: impl Into<String>) -> Problem {
        Problem { fix: Some(Fix { span, text: text.into() }), ..self }
    }
}

/// A replacement that would settle a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What to replace; empty to insert.
    pub span: Span,
    /// What to put there.
    pub text: String,
}

/// The text of one file that a table was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// The file as it is shown, with `/` between parts.
    pub file: String,
    /// The whole text; undecodable bytes replaced.
    pub text: String,
    /// The offset of its first byte in every [`Span`] that points into it.
    pub start: u32,
}

/// A table's text together with everything wrong with it: what a door shows when a table is refused.
///
/// Sorted by place, the table's own file first; never empty.
#[derive(Debug, Clone)]
pub struct Problems {
    /// The file as it is shown, with `/` between parts (`spec/retell-disconnection.yaml`).
    pub file: String,
    /// The whole text that the spans point into; undecodable bytes replaced.
    pub text: String,
    /// The other files that the table was read from, in the order of their spans: what it extends, translations.
    pub others: Vec<SourceText>,
    /// The problems, by place.
    pub list: Vec<Problem>,
}

/// A place as people write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

impl Problems {
    /// Sorts `list` by place and keeps every span inside the text, cut where characters begin.
    pub fn new(file: &str, text: String, list: Vec<Problem>) -> Problems {
        Problems::in_files(file, text, Vec::new(), list)
    }

    /// As [`new`](Self::new), for problems that may also lie in other files.
    pub fn in_files(file: &str, text: String, others: Vec<SourceText>, list: Vec<Problem>) -> Problems {
        let mut problems = Problems { file: file.to_owned(), text, others, list };
        let mut list = std::mem::take(&mut problems.list);
        for problem in &mut list {
            problem.span = problems.inside(problem.span);
            if let Some((span, _)) = &mut problem.other {
                *span = problems.inside(*span);
            }
        }
        // Problems of one place stay in the order in which the rules are checked.
        list.sort_by_key(|problem| problem.span);
        Problems { list, ..problems }
    }

    /// How many problems make that the table is refused.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|problem| problem.severity == Severity::Error).count()
    }

    /// The file and the text that an offset lies in, and the offset of the text's first byte.
    pub fn source(&self, offset: u32) -> (&str, &str, u32) {
        match self.others.iter().rfind(|other| other.start <= offset) {
            Some(other) => (&other.file, &other.text, other.start),
            None => (&self.file, &self.text, 0),
        }
    }

    /// The line and column of a byte offset in the file that it lies in.
    pub fn place(&self, offset: u32) -> Place {
        let (_, text, start) = self.source(offset);
        Place::of(text, offset - start)
    }

    fn inside(&self, span: Span) -> Span {
        let (_, text, start) = self.source(span.start);
        let cut = |offset: u32| start + floor_char_boundary(text, (offset - start) as usize) as u32;
        let begin = cut(span.start);
        Span { start: begin, end: cut(span.end.max(span.start)).max(begin) }
    }
}

impl Place {
    /// The line and column of a byte offset in a text.
    pub fn of(text: &str, offset: u32) -> Place {
        let before = &text[..floor_char_boundary(text, offset as usize)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Place {
            line: 1 + before.bytes().filter(|&byte| byte == b'\n').count(),
            column: 1 + before[line_start..].chars().count(),
        }
    }
}

impl fmt::Display for Problems {
    /// The rendering without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(crate::render::Style::Plain))
    }
}

impl std::error::Error for Problems {}

/// `offset`, or the next smaller one that `text` can be cut at.
pub(crate) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// `text` in backticks, with what cannot be seen spelled out and the middle of a very long one left out.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 80;
    let shown: String = text.chars().flat_map(visible).collect();
    let shown: Cow<'_, str> = match shown.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("{}…", &shown[..cut]).into(),
        None => shown.into(),
    };
    format!("`{shown}`")
}

/// Names in backticks, as a sentence lists them; a long list is cut.
pub(crate) fn list(names: &[impl AsRef<str>]) -> String {
    const MOST: usize = 16;
    let shown: Vec<String> = names.iter().take(MOST).map(|name| quoted(name.as_ref())).collect();
    match (names.len() > MOST, shown.split_last()) {
        (true, _) => format!("{} and {} more", shown.join(", "), names.len() - MOST),
        (false, Some((last, rest))) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => shown.join(", "),
    }
}

fn visible(c: char) -> impl Iterator<Item = char> {
    let escaped = c.is_control() || crate::names::is_bidi_control(c);
    let plain = (!escaped).then_some(c);
    let spelled = escaped.then(|| c.escape_default()).into_iter().flatten();
    plain.into_iter().chain(spelled)
}
