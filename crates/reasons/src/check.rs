//! `reasons check`.

use reasons_codegen::Problems;
use reasons_codegen::render::Style;

use crate::args::{Check, ProblemFormat};
use crate::failure::{Failure, Outcome, status};
use crate::input::{self, Loaded};

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
