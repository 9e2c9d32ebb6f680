//! `reasons deprecate`.

use std::path::PathBuf;

use reasons_codegen::edit::life::{Ending, deprecate};

use crate::change::{self, Leaves};
use crate::failure::{Failure, Outcome};

/// Mark a reason as deprecated, and leave the rest of the file as it is
///
/// It is still sent, or was until lately; code that handles it is warned. When nobody sends it any more, make it a
/// tombstone with `reasons remove`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons deprecate colours.yaml amber --since 2026-03-01 --replaced-by yellow
  reasons deprecate colours.yaml amber --since 2026-03-01 --note 'Nobody understands it.' --dry-run")]
pub struct Deprecate {
    /// The table's file, or `-` to read it from standard input and print the result
    pub table: PathBuf,

    /// The reason's wire name
    pub wire: String,

    #[command(flatten)]
    pub ending: EndingArgs,

    /// The revision that deprecates it: a date, or any other label
    #[arg(long, value_name = "REVISION")]
    pub since: String,

    /// Write nothing; show what would change
    #[arg(long)]
    pub dry_run: bool,
}

/// Why a reason ends.
#[derive(Debug, clap::Args)]
pub struct EndingArgs {
    /// Why, or what to do
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,

    /// The wire name of the reason that takes its place
    #[arg(long, value_name = "WIRE")]
    pub replaced_by: Option<String>,
}

impl EndingArgs {
    /// As the table has it.
    pub fn since(&self, since: &str) -> Ending {
        Ending { since: since.to_owned(), note: self.note.clone(), replaced_by: self.replaced_by.clone() }
    }
}

/// Deprecates the reason.
pub fn run(args: &Deprecate, quiet: bool) -> Result<Outcome, Failure> {
    let opened = change::open(&args.table)?;
    let ending = args.ending.since(&args.since);
    let edits =
        opened.with_chain(|chain| deprecate(chain, &args.wire, &ending).map_err(|error| opened.failure(error)))?;
    opened.edit(&edits, Leaves::Nothing, args.dry_run, quiet)
}
