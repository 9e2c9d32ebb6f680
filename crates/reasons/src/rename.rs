//! `reasons rename`.

use std::path::PathBuf;

use reasons_codegen::edit::rename::{Kept, rename};
use reasons_codegen::edit::{Edit, Step};

use crate::change::{self, Leaves};
use crate::failure::{Failure, Outcome};

/// Give a reason another wire name, and leave the rest of the file as it is
///
/// The old name becomes an alias: stored data and senders that are not up to date still have it, and still mean this
/// reason by it. Everything in the table and its files of translations that refers to the reason follows. The variant is made from the new name, so
/// code that uses the old one no longer compiles, unless `--keep-variant` is given.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons rename colours.yaml amber yellow
  reasons rename colours.yaml amber yellow --keep-variant
  reasons rename colours.yaml ambr amber --no-alias      a slip that was never on the wire")]
pub struct Rename {
    /// The table's file, or `-` to read it from standard input and print the result
    pub table: PathBuf,

    /// The reason's wire name as it is
    pub old: String,

    /// The wire name that it gets
    pub new: String,

    /// Forget the old name instead of keeping it as an alias
    #[arg(long)]
    pub no_alias: bool,

    /// Keep the name in generated code as it is
    #[arg(long)]
    pub keep_variant: bool,

    /// Write nothing; show what would change
    #[arg(long)]
    pub dry_run: bool,
}

/// Renames the reason.
pub fn run(args: &Rename, quiet: bool) -> Result<Outcome, Failure> {
    let opened = change::open(&args.table)?;
    let kept = Kept { alias: !args.no_alias, variant: args.keep_variant };
    let (edits, others) = opened.with_chain(|chain| {
        let edits = rename(chain, &args.old, &args.new, kept).map_err(|error| opened.failure(error))?;
        let renamed = Edit::Rename { path: vec![Step::from(&*args.old)], to: args.new.clone() };
        Ok((edits, change::in_translations(chain, &args.old, &renamed)?))
    })?;
    opened.edit_with(&edits, others, Leaves::Nothing, args.dry_run, quiet)
}
