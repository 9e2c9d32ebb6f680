//! What can be asked for; the comments are what `--help` says.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{ColorChoice, Parser, Subcommand};
use reasons_codegen::emit::TARGETS;

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
    Generate(crate::generate::Generate),
    Check(crate::check::Check),
    Explain(crate::explain::Explain),
    List(crate::list::List),
    Diff(crate::diff::Diff),
    Changelog(crate::changelog::Changelog),
    /// List what a table can be turned into, or tell about one target
    Targets {
        /// The target to tell about: what it makes, how to take it, what becomes of unknown values
        #[arg(value_name = "NAME", value_parser = named_targets(), hide_possible_values = true)]
        name: Option<String>,
    },
    Init(crate::init::Init),
    Inject(crate::inject::Inject),
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

fn named_targets() -> PossibleValuesParser {
    PossibleValuesParser::new(TARGETS.iter().map(|target| PossibleValue::new(target.name).help(target.summary)))
}
