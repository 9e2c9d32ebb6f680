//! `reasons fmt`.

use std::path::PathBuf;

use reasons_codegen::edit::canonical;

use crate::change::{self, Leaves};
use crate::drift;
use crate::failure::{Failure, Outcome};
use crate::generate;
use crate::input::is_standard;
use crate::plan::Planned;

/// Put tables into their canonical form, comments and all
///
/// Two spaces a level, lists included; keys in the format's order (of a reason: docs, code, variant, aliases, the
/// columns as declared, notes, examples, links, added, deprecated, removed); double quotes, or single ones where that
/// saves escapes; one blank line for several, none below a key that opens a mapping; no blanks at the ends of lines;
/// `\n` line ends; no `---`. It leaves alone: the order of reasons and columns, where lines break, quotes that are not
/// needed, what stands in braces or brackets, and the insides of block texts. What the table says never changes.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons fmt spec/*.yaml
  reasons fmt spec/*.yaml --check                fail with a diff if a table is not in canonical form
  reasons fmt - < colours.yaml")]
pub struct Fmt {
    /// The tables' files, or `-` to read one from standard input and print the result
    #[arg(required = true, value_name = "TABLE")]
    pub tables: Vec<PathBuf>,

    /// Write nothing; fail with a diff and the command to run if a table is not in canonical form
    #[arg(long)]
    pub check: bool,
}

/// Formats all tables before any is written.
pub fn run(args: &Fmt, quiet: bool) -> Result<Outcome, Failure> {
    if args.tables.iter().any(|table| is_standard(table)) && (args.check || args.tables.len() > 1) {
        return Err(Failure::wrong("`-` cannot be checked, and stands alone", "name files instead"));
    }
    let mut files = Vec::new();
    for path in &args.tables {
        let opened = change::open(path)?;
        let text =
            canonical(&opened.text).map_err(|error| opened.unreadable().unwrap_or_else(|| opened.failure(error)))?;
        if is_standard(path) {
            return opened.put(text, Leaves::Anything, false, quiet);
        }
        files.push(Planned { path: path.clone(), text });
    }
    match args.check {
        true => drift::report_because(&files, quiet, "it is not in canonical form"),
        false => generate::write(&files, quiet),
    }
}
