//! What can be asked for; the comments are what `--help` says.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{ColorChoice, Parser, Subcommand, ValueEnum};
use reasons_codegen::emit::TARGETS;
use reasons_codegen::package::{self, PACKAGES};

use crate::changelog::Changelog;
use crate::diff::Diff;

const OVERVIEW: &str = "\
Examples:
  reasons init colours.yaml                      start a table of your own
  reasons check colours.yaml                     see what is wrong with it
  reasons generate colours.yaml --target rust    write generated/rust/colours.rs
  reasons generate colours.yaml --check          fail if a generated file has drifted
  reasons diff colours.yaml --against HEAD       what changed, and whom does it break?
  reasons explain dial_busy                      what does this reason mean?
  reasons explain E0201                          what does this error mean?

A TABLE is the path of a YAML file, `-` for standard input, or the name of a table that ships
with `reasons` (see `reasons list`).

Exit codes:
  0  all is well
  1  problems in a table, drift, or nothing found
  2  wrong arguments, or a file that cannot be read or written";

/// Keep reason codes in one YAML table, and generate the rest: code, docs, schemas.
#[derive(Debug, Parser)]
#[command(version, after_help = OVERVIEW, max_term_width = 100)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// Colour the output: on terminals, always or never
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_possible_values = true)]
    color: ColorChoice,

    /// Say nothing but results and errors
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

impl Args {
    /// Makes everything that is printed follow `--color`.
    pub fn set_colour(&self) {
        match self.color {
            ColorChoice::Auto => anstream::ColorChoice::Auto,
            ColorChoice::Always => anstream::ColorChoice::AlwaysAnsi,
            ColorChoice::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// One thing to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    Generate(Generate),
    Check(Check),
    Explain(Explain),
    List(List),
    Diff(Diff),
    Changelog(Changelog),
    /// List what a table can be turned into, or tell about one target
    Targets {
        /// The target to tell about: what it makes, how to take it, what becomes of unknown values
        #[arg(value_name = "NAME", value_parser = named_targets(), hide_possible_values = true)]
        name: Option<String>,
    },
    Init(Init),
    Inject(Inject),
    Usage(crate::usage::Usage),
    Add(crate::add::Add),
    Deprecate(crate::deprecate::Deprecate),
    Rename(crate::rename::Rename),
    Remove(crate::remove::Remove),
    Fmt(crate::fmt::Fmt),
    Import(Box<crate::import::Import>),
    Drift(crate::drift_source::Drift),
    /// Print the JSON Schema of tables, for editors to complete and check them
    ///
    /// Save it beside your tables and name it in their first line:
    ///
    ///   # yaml-language-server: $schema=./reasons.schema.json
    #[command(verbatim_doc_comment)]
    Schema {
        /// Which one: of the tables that people write, or of the JSON that `generate --target json` or `diff` writes
        #[arg(value_enum, default_value_t = Schema::Yaml)]
        of: Schema,
    },
    /// Print a script that completes commands in your shell
    ///
    /// For example: reasons completions bash > ~/.local/share/bash-completion/completions/reasons
    Completions {
        /// The shell that is to read it
        shell: clap_complete::Shell,
    },
}

/// What a schema describes.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Schema {
    /// Tables as people write them.
    Yaml,
    /// Whole tables as JSON, for other programs.
    Json,
    /// What changed in a table as JSON.
    Diff,
}

/// Turn tables into code, docs and schemas
///
/// Each file goes to DIR/TARGET/, and is written only if it changes. All tables are checked before anything is
/// written. With `--package`, DIR/NAME/ is a package of the table called NAME: the generated code inside, and all that
/// a registry wants.
#[derive(Debug, Clone, clap::Args)]
#[command(after_help = "\
Examples:
  reasons generate spec/*.yaml --target rust,markdown --out src/generated
  reasons generate spec/*.yaml --target rust,markdown --out src/generated --check
  reasons generate - --target rust --out - < colours.yaml | less
  reasons generate colours.yaml --package cargo --license MIT --out crates
  reasons generate colours.yaml --template colours.css.jinja --out styles

The version of a package follows from the table's `revision`, say 2026-02-18. If the table is open,
it is 1.20260218.0: a longer list is a compatible release. If it is closed, it is 0.20260218.0:
each revision is a release of its own. Without a revision, or with one that is no date, it is 0.1.0.
Give `--package-version` where that is not right: when a column goes or changes its type
(2.20260218.0), or to publish a revision once more (1.20260218.1). `reasons diff` tells which.")]
pub struct Generate {
    /// The tables: paths of YAML files, `-`, or names of shipped tables
    #[arg(required = true, value_name = "TABLE")]
    pub tables: Vec<PathBuf>,

    /// What to generate; several are separated by commas (see `reasons targets`)
    #[arg(long, short, value_name = "NAME", value_delimiter = ',', default_value = "all", value_parser = targets(), hide_possible_values = true)]
    pub target: Vec<String>,

    /// Make a package to publish instead, with the generated code inside
    #[arg(long, value_name = "KIND", conflicts_with = "target", value_parser = packages())]
    pub package: Option<String>,

    /// Make what a template of your own says instead (MiniJinja; `codegen/src/emit/templates/README.md`)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["target", "package"])]
    pub template: Option<PathBuf>,

    /// The package's version, instead of the one that follows from the table
    #[arg(long, value_name = "VERSION", requires = "package", value_parser = version)]
    pub package_version: Option<String>,

    /// The package's license as an SPDX expression (`MIT OR Apache-2.0`)
    #[arg(long, value_name = "SPDX", requires = "package", value_parser = license)]
    pub license: Option<String>,

    /// The folder to write to, or `-` to print a single file
    #[arg(long, short, value_name = "DIR", default_value = "generated")]
    pub out: PathBuf,

    /// Write nothing; fail with a diff and the command to run if a file is not what it should be
    #[arg(long)]
    pub check: bool,

    /// Stay, and generate again whenever a table changes
    #[cfg(feature = "watch")]
    #[arg(long, conflicts_with = "check")]
    pub watch: bool,
}

/// Check tables, and show every problem with its place
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons check spec/*.yaml
  reasons check spec/*.yaml --format github      annotations on a pull request
  reasons check spec/*.yaml --deny warnings      fail for missing translations as well
  reasons check - < colours.yaml")]
pub struct Check {
    /// The tables: paths of YAML files, `-`, or names of shipped tables
    #[arg(required = true, value_name = "TABLE")]
    pub tables: Vec<PathBuf>,

    /// How to show problems
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: ProblemFormat,

    /// Fail for warnings too: for texts that are missing in a language
    #[arg(long, value_name = "WHAT")]
    pub deny: Option<Deny>,
}

/// What `reasons check` fails for besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Every warning
    Warnings,
}

/// How `reasons check` shows problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    /// The lines with a marker, and what to do
    Text,
    /// One line a problem
    Short,
    /// One JSON object a line
    Json,
    /// Annotations for GitHub Actions
    Github,
}

/// Tell what a reason means, or an error code
///
/// A reason is found by its wire name, variant, alias or code.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons explain user_hangup                    by wire name
  reasons explain UserHangup                     by variant
  reasons explain 404                            by code
  reasons explain red --table colours.yaml       in a table of your own
  reasons explain dial_busy --why                where each value of it comes from
  reasons explain E0201                          an error code of `reasons check`")]
pub struct Explain {
    /// A reason, or an error code
    #[arg(allow_negative_numbers = true)]
    pub word: String,

    /// Look in these tables instead of those that ship with `reasons`
    #[arg(long, short, value_name = "TABLE", num_args = 1..)]
    pub table: Vec<PathBuf>,

    /// Say where each value comes from: file, line and column, and by which rule
    #[arg(long)]
    pub why: bool,
}

/// List the reasons of tables with their columns, or the tables that ship with `reasons`
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons list                                   the tables that ship with `reasons`
  reasons list retell-disconnection              the reasons of one of them
  reasons list colours.yaml --format json | jq '.[].name'")]
pub struct List {
    /// The tables: paths of YAML files, `-`, or names of shipped tables
    #[arg(value_name = "TABLE")]
    pub tables: Vec<PathBuf>,

    /// How to show them
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: ListFormat,
}

/// How `reasons list` shows reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// Aligned columns
    Text,
    /// A JSON array
    Json,
}

/// Write a new table with comments, ready to edit
///
/// Its name and type are taken from the name of the file. The JSON Schema that editors complete and check it by is
/// put beside it.
#[derive(Debug, clap::Args)]
pub struct Init {
    /// The file to write, or `-` to print it
    #[arg(default_value = "reasons.yaml")]
    pub path: PathBuf,

    /// Overwrite a file that exists
    #[arg(long)]
    pub force: bool,
}

/// Update the generated parts of Markdown files
///
/// Replaces what stands between markers, and leaves the rest alone.
#[derive(Debug, clap::Args)]
pub struct Inject {
    /// The Markdown files, or `-` to read one from standard input and print the result
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// The tables that the markers name
    #[arg(long, short, value_name = "TABLE", required = true, num_args = 1..)]
    pub table: Vec<PathBuf>,

    /// Write nothing; fail with a diff and the command to run if a file is not what it should be
    #[arg(long)]
    pub check: bool,
}

fn targets() -> PossibleValuesParser {
    let named = TARGETS.iter().map(|target| PossibleValue::new(target.name).help(target.summary));
    PossibleValuesParser::new(named.chain([PossibleValue::new("all").help("Every target")]))
}

fn named_targets() -> PossibleValuesParser {
    PossibleValuesParser::new(TARGETS.iter().map(|target| PossibleValue::new(target.name).help(target.summary)))
}

fn packages() -> PossibleValuesParser {
    PossibleValuesParser::new(PACKAGES.iter().map(|one| PossibleValue::new(one.name).help(one.summary)))
}

fn version(text: &str) -> Result<String, &'static str> {
    let sound = package::is_version(text);
    sound.then(|| text.to_owned()).ok_or("it is three numbers with dots, as Semantic Versioning has them: 1.20260218.0")
}

fn license(text: &str) -> Result<String, &'static str> {
    package::is_license(text).then(|| text.to_owned()).ok_or("it is an SPDX expression: MIT OR Apache-2.0")
}
