//! `reasons check`.

use std::path::PathBuf;

use clap::ValueEnum;
use reasons_codegen::Problems;
use reasons_codegen::render::Style;

use crate::failure::{Failure, Outcome, status};
use crate::input::{self, Loaded};

/// Check tables, and show every problem with its place
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons check spec/*.yaml
  reasons check spec/*.yaml --format github      annotations on a pull request
  reasons check spec/*.yaml --deny warnings      fail for missing translations as well
  reasons check - < colours.yaml")]
pub struct Check {
    /// The tables: paths of YAML files, `-`, or names of shipped tables
    #[arg(required = true, value_name = "TABLE")]
    pub tables: Vec<PathBuf>,

    /// How to show problems
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: ProblemFormat,

    /// Fail for warnings too: for texts that are missing in a language
    #[arg(long, value_name = "WHAT")]
    pub deny: Option<Deny>,
}

/// What `reasons check` fails for besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Every warning
    Warnings,
}

/// How `reasons check` shows problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    /// The lines with a marker, and what to do
    Text,
    /// One line a problem
    Short,
    /// One JSON object a line
    Json,
    /// Annotations for GitHub Actions
    Github,
}

/// Shows every problem of every table; these are the result, so they go to standard output.
pub fn run(args: &Check, quiet: bool) -> Result<Outcome, Failure> {
    match input::tables(&args.tables) {
        Ok(tables) => {
            let warned: Vec<_> = tables.iter().filter_map(|loaded| loaded.warnings.as_deref()).collect();
            crate::print(&warned.iter().map(|problems| shown(problems, args.format)).collect::<String>())?;
            let denied = |loaded: &Loaded| args.deny.is_some() && loaded.warnings.is_some();
            for loaded in tables.iter().filter(|loaded| !denied(loaded)) {
                let reasons = plural(loaded.table.reasons.len(), "reason");
                status(quiet, "ok", &format!("{} ({reasons})", loaded.shown));
            }
            Ok(if tables.iter().any(denied) { Outcome::Found } else { Outcome::Fine })
        }
        Err(Failure::Refused(refused)) => {
            crate::print(&refused.iter().map(|problems| shown(problems, args.format)).collect::<String>())?;
            Ok(Outcome::Found)
        }
        Err(failure) => Err(failure),
    }
}

fn shown(problems: &Problems, format: ProblemFormat) -> String {
    match format {
        ProblemFormat::Text => problems.render(Style::Colour),
        ProblemFormat::Short => problems.render(Style::Short),
        ProblemFormat::Json => problems.json_lines(),
        ProblemFormat::Github => problems.github(),
    }
}

/// `1 reason`, `2 reasons`.
pub fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
