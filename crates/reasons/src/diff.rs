//! `reasons diff`.

use std::path::PathBuf;

use clap::ValueEnum;
use reasons_codegen::compatibility::{Audience, Level};
use reasons_codegen::diff::{self, Change, Style, rules_page};

use crate::failure::{Failure, Outcome};
use crate::input::{is_standard, quoted, shown};
use crate::versions;

/// Compare two versions of a table: what changed, whom it breaks, which version comes next
///
/// Compares reasons, not lines. Each change is of one kind, with a level (patch, minor or major) and those whom it
/// affects: `wire` (decoders), `source` (who uses generated code), `data` (what is stored), `policy` (who acts on column
/// values). A table can be stricter or laxer by its key `compatibility`, of which the new version's counts.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons diff old.yaml new.yaml
  reasons diff spec/orders.yaml --against HEAD               what have I changed?
  reasons diff v1.0:spec/orders.yaml spec/orders.yaml        against a tag
  reasons diff spec/orders.yaml --against \"$(git merge-base origin/main HEAD)\" \\
      --format github --fail-on major                        annotate a pull request
  reasons diff --rules                                       every kind of change, and why

Exit codes:
  0  compared, whatever changed
  1  a change that --fail-on names, or problems in a table
  2  wrong arguments, or a file that cannot be read")]
pub struct Diff {
    /// The version before: a path, REV:PATH in git, `-`, or the name of a shipped table
    #[arg(required_unless_present = "rules")]
    pub old: Option<PathBuf>,

    /// The version after, likewise
    #[arg(conflicts_with = "against")]
    pub new: Option<PathBuf>,

    /// Compare the one TABLE that is named, as it is in the working tree, to what it is in REV
    #[arg(long, value_name = "REV")]
    pub against: Option<String>,

    /// How to show the changes
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: Format,

    /// End with 1 if there is a change of this level or above, or one that affects these; several are separated by
    /// commas
    #[arg(long, value_name = "WHAT", value_delimiter = ',', default_value = "none")]
    pub fail_on: Vec<FailOn>,

    /// Print the rules by which changes are judged, as Markdown
    #[arg(long, conflicts_with_all = ["old", "new", "against", "format", "fail_on"])]
    pub rules: bool,
}

/// How `reasons diff` shows changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// By reason, with places in both files
    Text,
    /// For a pull request
    Markdown,
    /// One JSON document (`reasons schema diff`)
    Json,
    /// Annotations for GitHub Actions
    Github,
}

/// What makes `reasons diff` fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Nothing
    None,
    /// Any change that counts
    Patch,
    /// Anything new, or another behaviour
    Minor,
    /// Anything that breaks somebody
    Major,
    /// What affects decoders
    Wire,
    /// What affects users of generated code
    Source,
    /// What affects stored data
    Data,
    /// What affects who acts on column values
    Policy,
}

/// Shows what changed; that is the result, so it goes to standard output.
pub fn run(args: &Diff) -> Result<Outcome, Failure> {
    if args.rules {
        return crate::print(&rules_page());
    }
    let (old, new) = match (&args.old, &args.new, &args.against) {
        (Some(table), _, Some(revision)) => (versions::text_in(table, revision)?, versions::text(table)?),
        (Some(old), Some(new), None) if is_standard(old) && is_standard(new) => {
            return Err(Failure::wrong("both versions are `-`", "name a file for one of them"));
        }
        (Some(old), Some(new), None) => (versions::text(old)?, versions::text(new)?),
        (Some(table), None, None) => {
            let table = quoted(&shown(table));
            return Err(Failure::wrong(
                format!("what is {table} to be compared with?"),
                format!("name the new version too, or a revision in git: `reasons diff {table} --against HEAD`"),
            ));
        }
        // The arguments' own rules say no before.
        _ => return Err(Failure::wrong("there is nothing to compare", "name two versions, or `--against`")),
    };
    // GitHub knows files of the working tree.
    let new_name = if args.format == Format::Github { &new.path } else { &new.shown };
    let (before, after) = versions::versions(&old, &new, [&old.shown, new_name])?;
    let diff = diff::Diff::of(&before, &after);
    crate::print(&match args.format {
        Format::Text => diff::text(&diff, Style::Colour),
        Format::Markdown => diff::markdown(&diff),
        Format::Json => diff::json(&diff),
        Format::Github => diff::github(&diff),
    })?;
    let fails = diff.changes.iter().any(|change| args.fail_on.iter().any(|what| what.names(change)));
    Ok(if fails { Outcome::Found } else { Outcome::Fine })
}

impl FailOn {
    /// Whether a change is meant; what a table ignores never is.
    fn names(self, change: &Change) -> bool {
        let level = |level: Level| change.level >= level;
        let affects = |audience: Audience| change.level > Level::Ignore && change.breaks.contains(&audience);
        match self {
            FailOn::None => false,
            FailOn::Patch => level(Level::Patch),
            FailOn::Minor => level(Level::Minor),
            FailOn::Major => level(Level::Major),
            FailOn::Wire => affects(Audience::Wire),
            FailOn::Source => affects(Audience::Source),
            FailOn::Data => affects(Audience::Data),
            FailOn::Policy => affects(Audience::Policy),
        }
    }
}
