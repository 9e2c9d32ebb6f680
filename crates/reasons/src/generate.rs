//! `reasons generate`.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use reasons_build::write_if_changed;
use reasons_codegen::emit::TARGETS;
use reasons_codegen::package::{self, PACKAGES};

use crate::check;
use crate::drift;
use crate::failure::{Failure, Outcome, status};
use crate::input::{Loaded, is_standard, shown, tables};
use crate::plan::{self, Planned};

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

/// Generates, once or for as long as the user watches.
pub fn run(args: &Generate, quiet: bool) -> Result<Outcome, Failure> {
    #[cfg(feature = "watch")]
    if args.watch {
        return crate::watch::run(args, quiet);
    }
    once(args, quiet)
}

/// Checks all tables, and only then writes, prints or compares what they make.
pub fn once(args: &Generate, quiet: bool) -> Result<Outcome, Failure> {
    let tables = tables(&args.tables)?;
    tell_warnings(&tables, quiet);
    let files = plan::files(&tables, args)?;
    if is_standard(&args.out) {
        print(&files, args.check)
    } else if args.check {
        drift::report(&files, quiet)
    } else {
        let outcome = write(&files, quiet)?;
        tell_packages(&tables, args, quiet);
        Ok(outcome)
    }
}

/// Says what is not right with the tables, in a line each; `reasons check` shows it with its place.
fn tell_warnings(tables: &[Loaded], quiet: bool) {
    for warnings in tables.iter().filter_map(|loaded| loaded.warnings.as_ref()) {
        status(quiet, "warning", &format!("{}; `reasons check` shows them", warnings.summary()));
    }
}

/// Says what was decided for each package, and what it lacks.
fn tell_packages(tables: &[Loaded], args: &Generate, quiet: bool) {
    if args.package.is_none() {
        return;
    }
    for Loaded { table, .. } in tables {
        let version = plan::facts(table, args).version;
        let because = match (&args.package_version, &table.revision) {
            (Some(_), _) => "as you said".to_owned(),
            (None, None) => "for want of a revision".to_owned(),
            (None, Some(revision)) if version == "0.1.0" => format!("since the revision `{revision}` is no date"),
            (None, Some(revision)) => format!("from the revision {revision}"),
        };
        status(quiet, "package", &format!("{} {version}, {because}", table.name));
    }
    if args.license.is_none() {
        status(quiet, "missing", "a license: registries want one, so give it with `--license`");
    }
}

/// Makes every file hold what it should.
pub fn write(files: &[Planned], quiet: bool) -> Result<Outcome, Failure> {
    let mut unchanged = 0;
    for Planned { path, text } in files {
        let written = write_if_changed(path, text);
        match written.map_err(|error| Failure::io(format!("cannot write `{}`", shown(path)), error))? {
            true => status(quiet, "wrote", &shown(path)),
            false => unchanged += 1,
        }
    }
    if unchanged > 0 {
        status(quiet, "unchanged", &check::plural(unchanged, "file"));
    }
    Ok(Outcome::Fine)
}

fn print(files: &[Planned], check: bool) -> Result<Outcome, Failure> {
    if check {
        return Err(Failure::wrong(
            "`--check` has nothing to compare with under `--out -`",
            "name the folder: `--out DIR`",
        ));
    }
    match files {
        [file] => crate::print(&file.text),
        _ => Err(Failure::wrong(
            format!("`--out -` prints a single file, and this would make {}", files.len()),
            "ask for one table and one target that makes one file (`--target rust`), or write to a folder (`--out DIR`)",
        )),
    }
}

fn targets() -> PossibleValuesParser {
    let named = TARGETS.iter().map(|target| PossibleValue::new(target.name).help(target.summary));
    PossibleValuesParser::new(named.chain([PossibleValue::new("all").help("Every target")]))
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
