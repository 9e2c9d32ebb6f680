//! `reasons check`.

use reasons_codegen::Problems;
use reasons_codegen::render::Style;

use crate::args::{Check, ProblemFormat};
use crate::failure::{Failure, Outcome, status};
use crate::input;

/// Shows every problem of every table; these are the result, so they go to standard output.
pub fn run(args: &Check, quiet: bool) -> Result<Outcome, Failure> {
    match input::tables(&args.tables) {
        Ok(tables) => {
            let warned: Vec<_> = tables.iter().filter_map(|loaded| loaded.warnings.as_deref()).collect();
            crate::print(&warned.iter().map(|problems| shown(problems, args.format)).collect::<String>())?;
            for loaded in &tables {
                let reasons = plural(loaded.table.reasons.len(), "reason");
                status(quiet, "ok", &format!("{} ({reasons})", loaded.shown));
            }
            let denied = args.deny.is_some() && !warned.is_empty();
            Ok(if denied { Outcome::Found } else { Outcome::Fine })
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
