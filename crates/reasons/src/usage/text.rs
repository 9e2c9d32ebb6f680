//! The report as people read it.

use std::fmt::Write;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::file::Passed;
use super::findings::{Finding, Report, list};
use super::rules::{Severity, UNHANDLED};
use crate::check::plural;

/// This many findings are drawn; what comes after is counted.
const MOST_DRAWN: usize = 50;

/// A longer line is not drawn.
const LONGEST: usize = 240;

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Findings {
    /// With their lines.
    Drawn,
    /// One line each.
    Short,
}

/// A summary of one screen, then findings.
pub fn render(report: &Report<'_>, places: bool, how: Findings) -> String {
    let mut text = summary(report);
    if places {
        for (reason, uses) in report.table.reasons.iter().zip(&report.uses) {
            for one in uses {
                let _ = writeln!(text, "  {}:{}:{}: {}", one.file, one.place.line, one.place.column, reason.wire);
            }
        }
    }
    let findings: Vec<_> = report.findings.iter().filter(|finding| finding.rule != UNHANDLED).collect();
    for finding in findings.iter().take(MOST_DRAWN) {
        match how {
            Findings::Drawn => {
                let _ = write!(text, "\n{}\n", draw(finding));
            }
            Findings::Short => text.push_str(&short(finding)),
        }
    }
    match findings.len().saturating_sub(MOST_DRAWN) {
        0 => text,
        more => text + &format!("\n{} not shown; `--format json` shows all\n", plural(more, "finding")),
    }
}

fn summary(report: &Report<'_>) -> String {
    let live: Vec<_> = report.live().collect();
    let (handled, missing): (Vec<_>, Vec<_>) = live.iter().partition(|(_, uses)| !uses.is_empty());
    let mut text = format!(
        "{}: {} of {} handled, in {} of {}\n",
        report.table.name,
        handled.len(),
        plural(live.len(), "reason"),
        report.about,
        plural(report.files, "file"),
    );
    if !handled.is_empty() {
        let counts: Vec<_> =
            handled.iter().take(60).map(|(reason, uses)| format!("{} {}", reason.wire, uses.len())).collect();
        let more = if handled.len() > 60 { format!(", and {} more", handled.len() - 60) } else { String::new() };
        let _ = writeln!(text, "handled: {}{more}", counts.join(", "));
    }
    if !missing.is_empty() {
        let missing: Vec<_> = missing.iter().map(|(reason, _)| &*reason.wire).collect();
        let _ = writeln!(text, "never handled: {}", list(&missing).replace('`', ""));
    }
    let few: Vec<_> = report.passed.iter().filter(|(_, why)| *why == Passed::Few).map(|(file, _)| &**file).collect();
    if !few.is_empty() {
        let _ = writeln!(
            text,
            "passed over, for they hold too few names to be about the table (`--key` may help): {}",
            list(&few.into_iter().take(10).collect::<Vec<_>>()).replace('`', "")
        );
    }
    for (why, word) in
        [(Passed::Minified, "minified"), (Passed::Large, "over 8 MiB"), (Passed::Own, "a table or generated from one")]
    {
        let files: Vec<_> = report.passed.iter().filter(|(_, one)| *one == why).map(|(file, _)| &**file).collect();
        if !files.is_empty() {
            let _ = writeln!(
                text,
                "passed over, as {word}: {}",
                list(&files.into_iter().take(10).collect::<Vec<_>>()).replace('`', "")
            );
        }
    }
    if report.ignored > 0 {
        let _ = writeln!(text, "{} kept away by `reasons:ignore`", plural(report.ignored, "finding"));
    }
    text
}

fn short(finding: &Finding) -> String {
    let place = finding.place.map_or(String::new(), |place| format!(":{}:{}", place.line, place.column));
    let (severity, rule) = (finding.rule.severity.word(), finding.rule.name);
    format!("{}{place}: {severity}[{rule}]: {}; {}\n", finding.file, finding.message, finding.help)
}

fn draw(finding: &Finding) -> String {
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&finding.message).id(finding.rule.name);
    let help = Group::with_title(Level::HELP.secondary_title(&finding.help));
    let place = finding.place.filter(|_| finding.line.len() <= LONGEST && !finding.line.is_empty());
    let Some(place) = place else { return short(finding) };
    let start = finding.line.char_indices().nth(place.column - 1).map_or(finding.line.len(), |(at, _)| at);
    let end = (start + finding.text.len()).min(finding.line.len());
    let mark = AnnotationKind::Primary.span(start..end);
    let snippet = Snippet::source(&*finding.line).path(&*finding.file).line_start(place.line).annotation(mark);
    let report = [Group::with_title(title).element(snippet), help];
    Renderer::styled().decor_style(DecorStyle::Ascii).render(&report) + "\n"
}
