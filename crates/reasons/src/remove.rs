//! `reasons remove`.

use std::path::PathBuf;

use reasons_codegen::edit::life::{purge, remove};
use reasons_codegen::edit::{Edit, Step, keeps_comment, reason};

use crate::change::{self, Leaves};
use crate::deprecate::EndingArgs;
use crate::failure::{Failure, Outcome, status};

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

    /// Drop its lines, and leave no tombstone; comments go with it that stand inside or right above
    ///
    /// A comment above a blank line is the heading of a section, and stays. One that stands right above, where the next
    /// reason follows without a blank line and has no comment, may be about both: it stays, and that is told.
    #[arg(long, conflicts_with_all = ["since", "note", "replaced_by"])]
    pub purge: bool,

    /// Write nothing; show what would change
    #[arg(long)]
    pub dry_run: bool,
}

/// Removes the reason.
pub fn run(args: &Remove, quiet: bool) -> Result<Outcome, Failure> {
    let opened = change::open(&args.table)?;
    let (edits, others) = opened.with_chain(|chain| {
        let failure = |error| opened.failure(error);
        Ok(match &args.since {
            Some(since) => (remove(chain, &args.wire, &args.ending.since(since)).map_err(failure)?, Vec::new()),
            None => {
                let edits = purge(chain, &args.wire).map_err(failure)?;
                let gone = Edit::Remove { path: vec![Step::from(&*args.wire)] };
                (edits, change::in_translations(chain, &args.wire, &gone)?)
            }
        })
    })?;
    let outcome = opened.edit_with(&edits, others, Leaves::Nothing, args.dry_run, quiet)?;
    let keeps = || keeps_comment(&opened.text, &reason(&args.wire, None));
    if args.purge && keeps().map_err(|error| opened.failure(error))? {
        status(quiet, "kept", "the comment above it, which may be about the reasons that follow, too");
    }
    Ok(outcome)
}
