//! The report as commands that make GitHub annotate lines.

use super::findings::{Finding, Report};
use super::rules::Severity;

/// One command a finding.
pub fn render(report: &Report<'_>) -> String {
    report.findings.iter().map(command).collect()
}

fn command(finding: &Finding) -> String {
    let level = match finding.rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = finding.place.map_or(String::new(), |place| {
        let end = place.column + finding.text.chars().count().max(1);
        format!(",line={},col={},endColumn={end}", place.line, place.column)
    });
    let data = data(&format!("{}\nhelp: {}", finding.message, finding.help));
    format!("::{level} file={}{place},title={}::{data}\n", property(&finding.file), finding.rule.name)
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Escapes what would end a command or its message.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
