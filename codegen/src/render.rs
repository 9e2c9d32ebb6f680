//! Problems as people and programs read them: annotated snippets, JSON lines, GitHub annotations.

use std::borrow::Cow;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use crate::problem::{Place, Problem, Problems, Severity, Span};

/// How problems are drawn as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With the lines concerned, without colours.
    Plain,
    /// With the lines concerned, in the colours of a terminal.
    Colour,
    /// One line a problem.
    Short,
}

/// This many problems are drawn; what comes after is counted.
pub const MOST_DRAWN: usize = 20;

/// This many lines of a fix are drawn.
const MOST_LINES: usize = 48;

/// Two places of one problem that are further apart than this many lines are drawn apart.
const NEAR: usize = 100;

impl Problems {
    /// The first [`MOST_DRAWN`] problems as text, then how many there are.
    pub fn render(&self, style: Style) -> String {
        let mut text = String::new();
        let lines = Lines::of_all(self);
        for problem in self.list.iter().take(MOST_DRAWN) {
            match style {
                Style::Short => text.push_str(&self.short(problem)),
                Style::Plain => text.push_str(&draw(problem, &lines, &Renderer::plain())),
                Style::Colour => text.push_str(&draw(problem, &lines, &Renderer::styled())),
            }
            text.push_str(if style == Style::Short { "\n" } else { "\n\n" });
        }
        text.push_str(&self.summary());
        text.push('\n');
        text
    }

    /// One problem in one line: `spec/a.yaml:3:5: error[E0101]: a reason has no key `doc``.
    pub fn short(&self, problem: &Problem) -> String {
        let (file, ..) = self.source(problem.span.start);
        let Place { line, column } = self.place(problem.span.start);
        format!("{file}:{line}:{column}: {}[{}]: {}", problem.severity.as_str(), problem.code, problem.title)
    }

    /// How many problems there are, and where to read more: the last line of a rendering.
    pub fn summary(&self) -> String {
        let count = self.list.len();
        let one = if self.errors() == 0 { "warning" } else { "problem" };
        let plural = if count == 1 { one.to_owned() } else { format!("{one}s") };
        let drawn = match count > MOST_DRAWN {
            true => format!(", {} of them not shown", count - MOST_DRAWN),
            false => String::new(),
        };
        let first = self.list.first().map_or("E0001", |problem| problem.code.as_str());
        format!("{}: {count} {plural}{drawn}; `reasons explain {first}` tells more", self.file)
    }

    /// Each problem as a command that makes GitHub annotate the line.
    pub fn github(&self) -> String {
        let line = |problem: &Problem| {
            let (start, end) = (self.place(problem.span.start), self.place(problem.span.end));
            // GitHub takes columns only within one line.
            let columns = match start.line == end.line {
                true => format!(",col={},endColumn={}", start.column, end.column.max(start.column + 1)),
                false => String::new(),
            };
            format!(
                "::{} file={},line={}{columns},title={}::{}\n",
                problem.severity.as_str(),
                property(self.source(problem.span.start).0),
                start.line,
                property(&format!("{} {}", problem.code, problem.title)),
                data(&format!("{} ({})\nhelp: {}", problem.title, problem.label, problem.help)),
            )
        };
        self.list.iter().map(line).collect()
    }

    /// Each problem as one line of JSON.
    ///
    /// Keys: `file`, `severity`, `code`, `title`, `label`, `help`, `start` and `end` (each with `line`, `column`, `byte`),
    /// `other` (the same with `file` and `label`, or null) and `fix` (`file`, `start`, `end`, `text`, or null). Lines and
    /// columns count from 1, columns in characters; bytes from 0 in the file.
    #[cfg(feature = "all-targets")]
    pub fn json_lines(&self) -> String {
        use serde_json::{Value, json};
        let point = |offset: u32| {
            let Place { line, column } = self.place(offset);
            json!({"line": line, "column": column, "byte": offset - self.source(offset).2})
        };
        let mut lines = String::new();
        for problem in &self.list {
            let other = problem.other.as_ref().map_or(Value::Null, |(span, label)| {
                json!({
                    "file": self.source(span.start).0,
                    "label": label,
                    "start": point(span.start),
                    "end": point(span.end),
                })
            });
            let fix = problem.fix.as_ref().map_or(Value::Null, |fix| {
                json!({
                    "file": self.source(fix.span.start).0,
                    "text": fix.text,
                    "start": point(fix.span.start),
                    "end": point(fix.span.end),
                })
            });
            let problem = json!({
                "file": self.source(problem.span.start).0,
                "severity": problem.severity.as_str(),
                "code": problem.code.as_str(),
                "title": problem.title,
                "label": problem.label,
                "help": problem.help,
                "start": point(problem.span.start),
                "end": point(problem.span.end),
                "other": other,
                "fix": fix,
            });
            lines.push_str(&problem.to_string());
            lines.push('\n');
        }
        lines
    }
}

/// Escapes what would end a property of a GitHub command.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Escapes what would end a GitHub command or its message.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Where each line of a file begins.
struct Lines<'a> {
    file: &'a str,
    text: &'a str,
    /// The offset of the text's first byte in spans.
    base: usize,
    /// As offsets in spans.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Of every file that a problem may point into, in the order of their spans.
    fn of_all(problems: &'a Problems) -> Vec<Self> {
        let others = problems.others.iter().map(|other| Lines::of(&other.file, &other.text, other.start as usize));
        std::iter::once(Lines::of(&problems.file, &problems.text, 0)).chain(others).collect()
    }

    fn of(file: &'a str, text: &'a str, base: usize) -> Self {
        let starts = std::iter::once(base).chain(text.match_indices('\n').map(|(at, _)| base + at + 1)).collect();
        Lines { file, text, base, starts }
    }

    /// The line, from 0, that holds the byte at `offset`.
    fn line(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset as usize).saturating_sub(1)
    }

    /// The text from line `first` to line `last`, so that drawing costs no more than what is shown.
    fn between(&self, first: usize, last: usize) -> &'a str {
        let end = self.starts.get(last + 1).map_or(self.text.len(), |end| end - self.base);
        &self.text[self.starts[first] - self.base..end]
    }
}

/// The file that a span lies in.
fn file<'l, 'a>(files: &'l [Lines<'a>], span: Span) -> &'l Lines<'a> {
    files.iter().rfind(|lines| lines.base <= span.start as usize).unwrap_or(&files[0])
}

fn draw(problem: &Problem, files: &[Lines<'_>], renderer: &Renderer) -> String {
    let mut marks = vec![(problem.span, AnnotationKind::Primary, problem.label.as_str())];
    marks.extend(problem.other.as_ref().map(|(span, label)| (*span, AnnotationKind::Context, label.as_str())));
    let lines = file(files, problem.span);
    let near = |span: Span| {
        file(files, span).base == lines.base && lines.line(span.start).abs_diff(lines.line(problem.span.start)) < NEAR
    };
    let snippets: Vec<_> = match marks.iter().all(|(span, ..)| near(*span)) {
        true => vec![snippet(lines, &marks)],
        false => marks.iter().map(|mark| snippet(file(files, mark.0), std::slice::from_ref(mark))).collect(),
    };
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&problem.title).id(problem.code.as_str());
    let mut report = vec![Group::with_title(title).elements(snippets)];
    let help = Level::HELP.secondary_title(&problem.help);
    report.push(match &problem.fix {
        Some(fix) => {
            let lines = file(files, fix.span);
            let line = lines.line(fix.span.start);
            let start = lines.starts[line] as u32;
            let range = (fix.span.start - start) as usize..(fix.span.end - start) as usize;
            let patch = Patch::new(range, first_lines(&fix.text));
            let text = lines.between(line, lines.line(fix.span.end));
            Group::with_title(help).element(Snippet::source(text).path(lines.file).line_start(line + 1).patch(patch))
        }
        None => Group::with_title(help),
    });
    renderer.clone().decor_style(DecorStyle::Ascii).render(&report)
}

/// A text to insert, as far as it is drawn.
fn first_lines(text: &str) -> Cow<'_, str> {
    match text.match_indices('\n').nth(MOST_LINES) {
        Some((end, _)) => {
            let more = text[end + 1..].lines().count();
            format!("{}\n# … {more} more lines; `--format json` has them all\n", &text[..end]).into()
        }
        None => text.into(),
    }
}

fn snippet<'a>(
    lines: &Lines<'a>,
    marks: &[(Span, AnnotationKind, &'a str)],
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let first = marks.iter().map(|(span, ..)| lines.line(span.start)).min().unwrap_or(0);
    let last = marks.iter().map(|(span, ..)| lines.line(span.start)).max().unwrap_or(0);
    let (start, text) = (lines.starts[first], lines.between(first, last));
    let annotations = marks.iter().map(|(span, kind, label)| {
        // A value that goes over several lines is marked on its first.
        let line_end = lines.between(lines.line(span.start), lines.line(span.start)).trim_end().len()
            + lines.starts[lines.line(span.start)];
        let begin = (span.start as usize - start).min(text.len());
        let end = (span.end as usize).min(line_end).max(span.start as usize) - start;
        kind.span(begin..end.min(text.len())).label(*label)
    });
    Snippet::source(text).path(lines.file).line_start(first + 1).annotations(annotations)
}
