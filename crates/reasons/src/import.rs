//! `reasons import`.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::ValueEnum;
use reasons_codegen::edit;
use reasons_codegen::edit::chain::Chain;
use reasons_codegen::import::create::{New, create};
use reasons_codegen::import::update::{Options, Report, Vanished, update};
use reasons_codegen::import::{self, Ask, Format, ImportError, Source};
use reasons_codegen::names::is_kebab;
use reasons_codegen::spec::Spec;

use crate::change::{self, Leaves, Opened};
use crate::check::plural;
use crate::failure::{Failure, Outcome, help, status};
use crate::generate;
use crate::input::{self, is_standard, quoted, shown};
use crate::plan::Planned;
use crate::told;

/// Bring a table up to date with what its owner publishes, or make a new one
///
/// Takes a Markdown or plain-text table, CSV, TSV, JSON, YAML, an enum in OpenAPI or JSON Schema, a protobuf enum,
/// names in TypeScript or Python, and PostgreSQL's errcodes.txt.
///
/// An update leaves every line of the table alone that it does not have to change. Facts follow the source: which
/// reasons there are, values, codes, aliases. Words stay the table's own, and are reported where they differ. A new
/// reason is put where the source has it, below a comment that begins with `# new:`; what is still to be said about it
/// is left as a comment, and `reasons check` fails until it is. What the source no longer has is kept and reported,
/// unless `--vanished` says otherwise.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons import page.md --table calls.yaml --dry-run
  reasons import page.md --table calls.yaml --column-map 'Status=call_status' --vanished tombstone
  reasons import openapi.yaml --table calls.yaml --pointer /components/schemas/Reason
  reasons import status.proto --new grpc-status          write grpc-status.yaml
  reasons import errcodes.txt --new sqlstate --out spec/sqlstate.yaml")]
pub struct Import {
    #[command(flatten)]
    pub source: SourceArgs,

    /// What the source is, instead of what its name and beginning say
    #[arg(long, short, value_name = "FORMAT", value_parser = formats())]
    pub format: Option<String>,

    /// What to read, or `-` for standard input
    #[arg(value_name = "SOURCE")]
    pub path: PathBuf,

    /// The table to bring up to date: its file, or `-` to read it from standard input and print the result
    #[arg(long, short, value_name = "TABLE", conflicts_with = "new")]
    pub table: Option<PathBuf>,

    /// Make a new table of this name, in kebab-case
    #[arg(long, value_name = "NAME", value_parser = kebab)]
    pub new: Option<String>,

    /// Where to write a new table, instead of NAME.yaml; `-` prints it
    #[arg(long, value_name = "FILE", requires = "new")]
    pub out: Option<PathBuf>,

    /// Overwrite a file that exists with the new table
    #[arg(long, requires = "new")]
    pub force: bool,

    /// What becomes of reasons that the source no longer has
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = VanishedArg::Keep)]
    pub vanished: VanishedArg,

    /// The state of the source, which `added` and the like then name; today's date if it is not given
    #[arg(long, value_name = "REVISION")]
    pub revision: Option<String>,

    /// Let the source's words take the place of the table's
    #[arg(long)]
    pub words: bool,

    /// Write nothing; show what would change
    #[arg(long)]
    pub dry_run: bool,
}

/// How to read a source, and what in it is meant.
#[derive(Debug, clap::Args)]
pub struct SourceArgs {
    /// The place of the list in JSON or YAML: /components/schemas/Reason
    #[arg(long, value_name = "POINTER")]
    pub pointer: Option<String>,

    /// What the source calls the list: the name of a type, an enum, a schema
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,

    /// Take the list with this number, from 1, where a source has several
    #[arg(long, value_name = "N")]
    pub nth: Option<usize>,

    /// The heading of the column with the wire names
    #[arg(long, value_name = "HEADING")]
    pub wire: Option<String>,

    /// The heading of the column with the words
    #[arg(long, value_name = "HEADING")]
    pub docs: Option<String>,

    /// The table's column for a column of the source, where their names differ; `HEADING=` leaves one out
    ///
    /// Upper case, blanks and the like make no difference. Without this option, a heading also means the one column whose
    /// name it is but for word breaks and plurals; or that begins or ends with it or the other way round (`Status` and
    /// `call_status`), if the column is one of enum values, durations or reasons and four out of five cells are such
    /// values, two at least. What was taken so is told, and what was passed over.
    #[arg(long = "column-map", value_name = "HEADING=COLUMN", value_parser = crate::add::pair)]
    pub columns: Vec<(String, String)>,
}

/// What becomes of reasons that the source no longer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum VanishedArg {
    /// Nothing
    Keep,
    /// They are deprecated
    Deprecate,
    /// They become tombstones
    Tombstone,
}

/// Updates a table or makes one.
pub fn run(args: &Import, quiet: bool) -> Result<Outcome, Failure> {
    match (&args.new, &args.table) {
        (Some(name), _) => make(args, name, quiet),
        (None, Some(table)) => bring_up_to_date(args, table, quiet),
        (None, None) => {
            let source = quoted(&shown(&args.path));
            Err(Failure::wrong(
                "which table is it for?",
                format!(
                    "`reasons import {source} --new NAME` makes a new one, `reasons import {source} --table FILE` brings \
                     one up to date"
                ),
            ))
        }
    }
}

fn bring_up_to_date(args: &Import, table: &Path, quiet: bool) -> Result<Outcome, Failure> {
    if is_standard(table) && is_standard(&args.path) {
        return Err(Failure::wrong("standard input is one thing only", "name the source or the table as a file"));
    }
    let opened = change::open(table)?;
    let (text, new, report) = opened.with_chain(|chain| planned(args, &opened, chain))?;
    let left = opened.broken(&new);
    let outcome = opened.put(new, Leaves::Anything, args.dry_run, quiet)?;
    tell(&opened, &text, left, &report, args.dry_run, quiet)?;
    Ok(outcome)
}

/// What an update will tell, the new text, and what it does.
fn planned(args: &Import, opened: &Opened, chain: &Chain<'_>) -> Result<(String, String, Report), Failure> {
    let (name, source) = args.source.read(&args.path, args.format.as_deref(), &chain.whole)?;
    let options = Options {
        vanished: match args.vanished {
            VanishedArg::Keep => Vanished::Keep,
            VanishedArg::Deprecate => Vanished::Deprecate,
            VanishedArg::Tombstone => Vanished::Tombstone,
        },
        since: args.revision.clone().unwrap_or_else(today),
        revise: args.revision.is_some(),
        words: args.words,
        columns: args.source.columns.clone(),
        file: file_name(&args.path),
    };
    let (edits, report) = update(chain, &source.list, &options).map_err(|error| failure(&name, error))?;
    let new = edit::apply(&opened.text, &edits).map_err(|error| opened.failure(error))?;
    let text = told::update(&name, &source, &opened.shown, chain, &report, &options);
    Ok((text, new, report))
}

/// The report goes to standard error where standard output is the table's.
fn tell(opened: &Opened, text: &str, left: usize, report: &Report, dry_run: bool, quiet: bool) -> Result<(), Failure> {
    match opened.is_standard() && !dry_run {
        true if quiet => {}
        true => crate::failure::say(format_args!("{text}")),
        false => drop(crate::print(text)?),
    }
    if left > 0 && !quiet {
        let added = if report.added.is_empty() { "" } else { ", at what is to be filled in" };
        help(&format!("`reasons check {}` finds {} now{added}", quoted(&opened.shown), plural(left, "problem")));
    }
    Ok(())
}

fn make(args: &Import, name: &str, quiet: bool) -> Result<Outcome, Failure> {
    let (from, source) = args.source.read_for(&args.path, args.format.as_deref(), Vec::new())?;
    let new = New { name: name.to_owned(), file: file_name(&args.path), source: None, revision: args.revision.clone() };
    let (text, told) = create(&new, &source);
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{name}.yaml")));
    let print = is_standard(&path) || args.dry_run;
    if !print && !args.force && path.symlink_metadata().is_ok() {
        let message = format!("`{}` exists", shown(&path));
        return Err(Failure::wrong(
            message,
            "name another file with `--out`, bring this one up to date with `--table`, or overwrite it with `--force`",
        ));
    }
    let problems =
        reasons_codegen::read(&shown(&path), text.as_bytes()).err().map_or(0, |problems| problems.list.len());
    let todo = text.contains("TODO");
    let outcome = match print {
        true => crate::print(&text)?,
        false => generate::write(&[Planned { path: path.clone(), text }], quiet)?,
    };
    let count = plural(source.list.found.len(), "reason");
    status(quiet, "imported", &format!("{count} from {from}, {}", source.list.place));
    for line in told::cut(&told) {
        status(quiet, "told", &line);
    }
    if !quiet && !is_standard(&path) {
        let file = quoted(&shown(&path));
        match problems {
            0 if todo => help("say what is still to be said where it says TODO"),
            0 => {}
            count => {
                help(&format!("`reasons check {file}` finds {}, at what is to be filled in", plural(count, "problem")))
            }
        }
    }
    Ok(outcome)
}

impl SourceArgs {
    /// Reads a source for a table, whose names tell which list is meant.
    pub fn read(&self, path: &Path, format: Option<&str>, spec: &Spec<'_>) -> Result<(String, Source), Failure> {
        let names = spec.reasons.0.iter().flat_map(|(wire, reason)| std::iter::once(wire).chain(&reason.aliases));
        self.read_for(path, format, names.map(|name| name.value.clone().into_owned()).collect())
    }

    /// Reads a source; `known` are the names that the table has.
    pub fn read_for(&self, path: &Path, format: Option<&str>, known: Vec<String>) -> Result<(String, Source), Failure> {
        let (name, bytes) = input::document(path)?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = 1 + error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count();
            Failure::wrong(format!("{name}:{line}: this file is not UTF-8"), "save it as UTF-8")
        })?;
        let ask = Ask {
            format: format.and_then(Format::named),
            nth: self.nth,
            pointer: self.pointer.clone(),
            name: self.name.clone(),
            wire: self.wire.clone(),
            docs: self.docs.clone(),
            known,
        };
        let source = import::read(&name, &text, &ask).map_err(|error| failure(&name, error))?;
        Ok((name, source))
    }
}

/// What cannot be imported, as a message about a source.
pub fn failure(name: &str, error: ImportError) -> Failure {
    let place = error.line.map_or(name.to_owned(), |line| format!("{name}:{line}"));
    Failure::wrong(format!("{place}: {}", error.message), error.help)
}

fn file_name(path: &Path) -> String {
    match is_standard(path) {
        true => "standard input".to_owned(),
        false => path.file_name().unwrap_or_default().to_string_lossy().replace(char::is_control, "?"),
    }
}

/// The date in UTC, as 2026-03-01.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    // Days since 0000-03-01, so that a leap day ends its year; 400 years have 146,097 days.
    let days = seconds / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + u64::from(month <= 2))
}

fn kebab(text: &str) -> Result<String, &'static str> {
    is_kebab(text).then(|| text.to_owned()).ok_or("it is lower-case words with hyphens: `order-cancellation`")
}

/// The names of the formats of sources.
pub fn formats() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(Format::ALL.map(|(name, _)| name))
}
