//! The report as SARIF 2.1.0, which code scanning takes.

use serde_json::{Map, Value, json};

use super::findings::{Finding, Report};
use super::rules::RULES;

/// One run.
pub fn render(report: &Report<'_>) -> String {
    let rules = RULES.iter().map(|rule| {
        json!({
            "id": rule.name,
            "shortDescription": {"text": rule.summary},
            "defaultConfiguration": {"level": rule.severity.word()},
        })
    });
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "reasons",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": report.findings.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    format!("{document:#}\n")
}

fn result(finding: &Finding) -> Value {
    let mut location = json!({"artifactLocation": {"uri": uri(&finding.file)}});
    let mut result = Map::new();
    result.insert("ruleId".into(), finding.rule.name.into());
    result.insert("ruleIndex".into(), RULES.iter().position(|rule| rule == finding.rule).into());
    result.insert("level".into(), finding.rule.severity.word().into());
    result.insert("message".into(), json!({"text": format!("{}; {}", finding.message, finding.help)}));
    if let Some(place) = finding.place {
        let end = place.column + finding.text.chars().count().max(1);
        let region = json!({"startLine": place.line, "startColumn": place.column, "endColumn": end});
        location["region"] = region.clone();
        if let Some(suggestion) = &finding.suggestion {
            let replacement = json!({"deletedRegion": region, "insertedContent": {"text": suggestion}});
            let change = json!({"artifactLocation": {"uri": uri(&finding.file)}, "replacements": [replacement]});
            result
                .insert("fixes".into(), json!([{"description": {"text": finding.help}, "artifactChanges": [change]}]));
        }
    }
    result.insert("locations".into(), json!([{"physicalLocation": location}]));
    Value::Object(result)
}

/// A path as a relative reference.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-~".contains(&byte);
    let part = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(part).collect()
}
