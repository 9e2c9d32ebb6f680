//! `reasons remove`.

use std::path::PathBuf;

use reasons_codegen::edit::life::{purge, remove};

use crate::change::{self, Leaves};
use crate::deprecate::EndingArgs;
use crate::failure::{Failure, Outcome};

/// Make a reason a tombstone, and leave the rest of the file as it is
///
/// A tombstone keeps its line: stored data still means the reason by its name, so the name is never given to another
/// one, and decoders still know it. `--purge` drops the lines all the same, for a reason that never was on the wire.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons remove colours.yaml amber --since 2026-03-01
  reasons remove colours.yaml amber --since 2026-03-01 --replaced-by yellow --dry-run
  reasons remove colours.yaml ambr --purge       a mistake that nobody has seen")]
pub struct Remove {
    /// The table's file, or `-` to read it from standard input and print the result
    pub table: PathBuf,

    /// The reason's wire name
    pub wire: String,

    /// The revision that removes it: a date, or any other label
    #[arg(long, value_name = "REVISION", required_unless_present = "purge")]
    pub since: Option<String>,

    #[command(flatten)]
    pub ending: EndingArgs,

    /// Drop its lines, with the comments inside them, and leave no tombstone
    #[arg(long, conflicts_with_all = ["since", "note", "replaced_by"])]
    pub purge: bool,

    /// Write nothing; show what would change
    #[arg(long)]
    pub dry_run: bool,
}

/// Removes the reason.
pub fn run(args: &Remove, quiet: bool) -> Result<Outcome, Failure> {
    let opened = change::open(&args.table)?;
    let spec = opened.spec()?;
    let edits = match &args.since {
        Some(since) => remove(&spec, &args.wire, &args.ending.since(since)),
        None => purge(&spec, &args.wire),
    };
    opened.edit(&edits.map_err(|error| opened.failure(error))?, Leaves::Nothing, args.dry_run, quiet)
}
