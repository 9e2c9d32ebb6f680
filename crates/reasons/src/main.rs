//! The command line: `reasons --help` says what it does.

mod add;
mod args;
mod change;
mod changelog;
mod check;
mod deprecate;
mod describe;
mod diff;
mod drift;
mod drift_source;
mod explain;
mod failure;
mod fmt;
mod generate;
mod git;
mod import;
mod init;
mod inject;
mod input;
mod list;
mod plan;
mod remove;
mod rename;
mod told;
mod usage;
mod versions;
#[cfg(feature = "watch")]
mod watch;

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use reasons_codegen::emit::{self, TARGETS};

use args::{Args, Command, Schema};
use failure::{Failure, Outcome};

fn main() -> ExitCode {
    let args = Args::parse();
    args.set_colour();
    match run(&args) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(failure) => {
            failure.show();
            ExitCode::from(failure.exit_code())
        }
    }
}

fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.command {
        Command::Generate(generate) => generate::run(generate, args.quiet),
        Command::Check(check) => check::run(check, args.quiet),
        Command::Explain(explain) => explain::run(explain),
        Command::List(list) => list::run(list),
        Command::Targets { name: None } => targets(),
        Command::Targets { name: Some(name) } => print(emit::target(name).map_or("", |target| target.page)),
        Command::Init(init) => init::run(init, args.quiet),
        Command::Diff(diff) => diff::run(diff),
        Command::Changelog(changelog) => changelog::run(changelog, args.quiet),
        Command::Inject(inject) => inject::run(inject, args.quiet),
        Command::Usage(usage) => usage::run(usage, args.quiet),
        Command::Add(add) => add::run(add, args.quiet),
        Command::Deprecate(deprecate) => deprecate::run(deprecate, args.quiet),
        Command::Rename(rename) => rename::run(rename, args.quiet),
        Command::Remove(remove) => remove::run(remove, args.quiet),
        Command::Fmt(fmt) => fmt::run(fmt, args.quiet),
        Command::Import(import) => import::run(import, args.quiet),
        Command::Drift(drift) => drift_source::run(drift, args.quiet),
        Command::Schema { of: Schema::Yaml } => print(&reasons_codegen::format_schema::format_schema()),
        Command::Schema { of: Schema::Json } => print(&reasons_codegen::emit::table_json::schema()),
        Command::Schema { of: Schema::Diff } => print(&reasons_codegen::diff::schema()),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Args::command(), "reasons", &mut script);
            print(&String::from_utf8_lossy(&script))
        }
    }
}

fn targets() -> Result<Outcome, Failure> {
    let width = TARGETS.iter().map(|target| target.name.len()).max().unwrap_or(0);
    let line = |target: &emit::Target| format!("{:width$}  {}\n", target.name, target.summary);
    print(&TARGETS.iter().map(line).collect::<String>())
}

/// Writes a result to standard output.
fn print(text: &str) -> Result<Outcome, Failure> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(Outcome::Fine)
}
