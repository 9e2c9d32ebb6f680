//! `reasons changelog`.

use std::path::{Path, PathBuf};

use reasons_codegen::diff::changelog::{Step, changelog};
use reasons_codegen::sources::{Source, Wanted};

use crate::failure::{Failure, Outcome, status};
use crate::git::{self, Commit};
use crate::input::{self, shown};

/// Write what changed in a table, revision by revision, from its git history
///
/// One entry for each `revision` of the table, or for each commit where it has none; the newest first, as Markdown.
/// Follows the file when it was renamed. Commits in which the table has problems are told on standard error and left
/// out. What is not committed is not in it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons changelog spec/orders.yaml > CHANGELOG.md
  reasons changelog spec/orders.yaml --since v1.0")]
pub struct Changelog {
    /// The table: the path of a YAML file in a git repository
    #[arg(value_name = "TABLE")]
    pub table: PathBuf,

    /// Only what came after this revision
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,
}

/// Prints the changelog.
pub fn run(args: &Changelog, quiet: bool) -> Result<Outcome, Failure> {
    let Some(file) = args.table.file_name().filter(|_| args.table.is_file()) else {
        input::source(&args.table)?;
        return Err(Failure::wrong(
            format!("`{}` is no file in the working tree", shown(&args.table)),
            "name the path of a table that git has",
        ));
    };
    let folder = args.table.parent().unwrap_or(Path::new("."));
    let commits = git::history(folder, file)?;
    if commits.is_empty() {
        let message = format!("`{}` has no history", shown(&args.table));
        return Err(Failure::wrong(message, "commit it first"));
    }
    let wanted = match &args.since {
        Some(since) => {
            let after = git::after(folder, since)?;
            commits.iter().take_while(|commit| after.contains(&commit.name)).count()
        }
        None => commits.len(),
    };
    // The newest that can be read, of those that came before.
    let base = commits[wanted..].iter().find_map(|commit| step(folder, commit, quiet).transpose()).transpose()?;
    let mut steps = Vec::new();
    for commit in commits[..wanted].iter().rev() {
        steps.extend(step(folder, commit, quiet)?);
    }
    if steps.is_empty() && wanted > 0 {
        let message = format!("no commit has a `{}` without problems", shown(&args.table));
        return Err(Failure::wrong(message, "`reasons check` shows the problems of the one that is there now"));
    }
    if steps.is_empty() {
        status(
            quiet,
            "unchanged",
            &format!("{} since {}", shown(&args.table), args.since.as_deref().unwrap_or("HEAD")),
        );
    }
    crate::print(&changelog(base.as_ref().map(|step| &step.table), &steps))
}

/// The table as a commit has it; `None`, which is told, when it has problems or is not there.
fn step(folder: &Path, commit: &Commit, quiet: bool) -> Result<Option<Step>, Failure> {
    let Commit { name, short, date, path } = commit;
    let skipped = |why: &str| status(quiet, "skipped", &format!("{short} of {date}: {why}"));
    let bytes = match git::show(folder, format!("{name}:{path}")) {
        Ok(bytes) => bytes,
        Err(Failure::Wrong { .. }) => {
            skipped(&format!("`{path}` is not there"));
            return Ok(None);
        }
        Err(failure) => return Err(failure),
    };
    let mut load = |wanted: &Wanted| match wanted {
        Wanted::Shipped(name) => reasons_build::shipped(name),
        Wanted::File(path) => git::show(folder, format!("{name}:{path}"))
            .map(|bytes| Source { file: path.clone(), bytes })
            .map_err(|_| format!("it is not in {short}")),
    };
    match reasons_codegen::read_with(path, &bytes, &mut load).map(|reading| reading.table) {
        Ok(table) => Ok(Some(Step { commit: short.clone(), date: date.clone(), table })),
        Err(problems) => {
            let count = problems.list.len();
            let first = problems.list.first().map(|problem| problems.short(problem)).unwrap_or_default();
            let plural = if count == 1 { "1 problem".to_owned() } else { format!("{count} problems, the first one") };
            skipped(&format!("{plural}: {first}"));
            Ok(None)
        }
    }
}
