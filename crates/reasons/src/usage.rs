//! `reasons usage`: what source code makes of a table.

mod bonds;
mod cells;
mod company;
mod file;
mod findings;
mod github;
mod judge;
mod language;
mod lexer;
mod places;
mod prefilter;
#[cfg(test)]
mod properties;
mod rules;
mod sarif;
mod strings;
mod text;
mod tokens;
mod usage_json;
mod vocabulary;
mod walk;
mod yaml;

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::failure::{Failure, Outcome, error};
use crate::input;
use findings::Report;
use rules::RULES;

/// Find out what source code makes of a table
///
/// Scans source files of any language, and configuration, for the table's wire names and for what was meant to be one:
/// which reasons are handled, where, and which never; deprecated and removed ones; aliases; reserved names; and values
/// that look like reasons but never existed, such as `no_answer` beside `dial_no_answer`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons usage retell-disconnection src
  reasons usage orders.yaml --key hangup_cause            the field's name in your code
  reasons usage orders.yaml src --format sarif > usage.sarif
  reasons usage orders.yaml --fail-on unknown-reason,deprecated-reason
  reasons usage orders.yaml --require-all src/labels.ts   this file must handle every reason

`--help` states the rule by which a literal counts as meant for the table.",
after_long_help = include_str!("usage/help.txt"))]
pub struct Usage {
    /// The table: the path of a YAML file, `-`, or the name of a shipped table
    #[arg(value_name = "TABLE")]
    pub table: PathBuf,

    /// Files and folders to scan; what `.gitignore` names is left out, and so are hidden files
    #[arg(value_name = "PATH", default_value = ".")]
    pub paths: Vec<PathBuf>,

    /// How to show what was found
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: Format,

    /// The rules whose findings end with exit code 1, separated by commas; `all`; or `none`
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rules(), hide_possible_values = true)]
    pub fail_on: Vec<String>,

    /// A further identifier that holds reasons in this code, besides the table's type and name
    #[arg(long, value_name = "NAME")]
    pub key: Vec<String>,

    /// Scan only files that match; as in .gitignore
    #[arg(long, value_name = "GLOB")]
    pub include: Vec<String>,

    /// Scan no files that match; as in .gitignore
    #[arg(long, value_name = "GLOB")]
    pub exclude: Vec<String>,

    /// Files that have to handle every reason, each for itself
    #[arg(long, value_name = "FILE")]
    pub require_all: Vec<PathBuf>,

    /// Show every place where a reason is handled
    #[arg(long)]
    pub places: bool,

    /// Scan hidden files and folders as well
    #[arg(long)]
    pub hidden: bool,

    /// Scan what `.gitignore` and `.ignore` name as well
    #[arg(long)]
    pub no_ignore: bool,

    /// How many threads to use; as many as fit by default
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
}

/// How `reasons usage` shows what it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A summary, then findings with their lines
    Text,
    /// A summary, then one line a finding
    Short,
    /// One JSON object
    Json,
    /// Annotations for GitHub Actions
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

/// Scans, and shows what was found; that is the result, so it goes to standard output.
pub fn run(args: &Usage, quiet: bool) -> Result<Outcome, Failure> {
    let mut tables = input::tables(std::slice::from_ref(&args.table))?;
    let Some(loaded) = tables.pop() else { return Ok(Outcome::Fine) };
    if let Some(key) = args.key.iter().find(|key| key.len() > 80 || vocabulary::flat(key).len() < 3) {
        return Err(Failure::wrong(
            format!("`{key}` cannot be a key"),
            "name an identifier of three letters or more, as the code spells it: `--key hangup_cause`",
        ));
    }
    let vocabulary = vocabulary::Vocabulary::new(&loaded.table, &args.key);
    let prefilter = prefilter::Prefilter::new(&vocabulary, &args.key);
    let walked = walk::walk(args, &vocabulary, &prefilter)?;
    let report = Report::new(args, &loaded, walked);
    let shown = match args.format {
        Format::Text => text::render(&report, args.places, text::Findings::Drawn),
        Format::Short => text::render(&report, args.places, text::Findings::Short),
        Format::Json => usage_json::render(&report),
        Format::Github => github::render(&report),
        Format::Sarif => sarif::render(&report),
    };
    crate::print(&shown)?;
    if !report.unreadable.is_empty() {
        report.unreadable.iter().for_each(|why| error(&format!("cannot read {why}")));
        let message = format!("{} could not be read, so the result is not whole", report.unreadable.len());
        return Err(Failure::wrong(message, "make them readable, or leave them out: `--exclude GLOB`"));
    }
    let failing = report.findings.iter().filter(|finding| fails(args, finding.rule)).count();
    if failing > 0 && !quiet && args.format != Format::Github {
        let verb = if failing == 1 { "fails" } else { "fail" };
        error(&format!("{} {verb} (see `--fail-on`)", crate::check::plural(failing, "finding")));
    }
    Ok(if failing > 0 { Outcome::Found } else { Outcome::Fine })
}

fn fails(args: &Usage, rule: &rules::Rule) -> bool {
    match &args.fail_on[..] {
        [] => rule.fails,
        named => named.iter().any(|name| name == "all" || name == rule.name),
    }
}

fn rules() -> PossibleValuesParser {
    let named = RULES.iter().map(|rule| PossibleValue::new(rule.name).help(rule.summary));
    let both = [PossibleValue::new("all").help("Every rule"), PossibleValue::new("none").help("No rule")];
    PossibleValuesParser::new(named.chain(both))
}
