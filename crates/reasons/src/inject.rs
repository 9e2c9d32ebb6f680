//! `reasons inject`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use reasons_codegen::inject;

use crate::failure::{Failure, Outcome};
use crate::input::{self, Loaded, is_standard, shown};
use crate::plan::Planned;
use crate::{drift, generate};

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

/// Puts tables between the markers of files; all files are made before any is written.
pub fn run(args: &Inject, quiet: bool) -> Result<Outcome, Failure> {
    let tables = input::tables(&args.table)?;
    if args.files.iter().any(|file| is_standard(file)) {
        return filter(args, &tables);
    }
    let texts = args.files.iter().map(|path| text(path)).collect::<Result<Vec<_>, _>>()?;
    every_table_has_a_place(&args.files, &texts, &tables)?;
    let plan = |(path, text): (&PathBuf, &String)| {
        Ok(Planned { path: path.clone(), text: injected(&shown(path), text, &tables)? })
    };
    let files = args.files.iter().zip(&texts).map(plan).collect::<Result<Vec<_>, Failure>>()?;
    if args.check { drift::report(&files, quiet) } else { generate::write(&files, quiet) }
}

/// From standard input to standard output.
fn filter(args: &Inject, tables: &[Loaded]) -> Result<Outcome, Failure> {
    if args.check || args.files.len() > 1 {
        return Err(Failure::wrong("`-` cannot be checked, and stands alone", "name files instead"));
    }
    let text = text(&args.files[0])?;
    crate::print(&injected("<stdin>", &text, tables)?)
}

/// The text with every table in its place; the tables that the file has no markers for belong to another file.
fn injected(shown: &str, text: &str, tables: &[Loaded]) -> Result<String, Failure> {
    let mut named = tables.iter().filter(|loaded| inject::tables(text).contains(&&*loaded.table.name)).peekable();
    let tables: Vec<_> = if named.peek().is_some() { named.collect() } else { tables.iter().take(1).collect() };
    tables.into_iter().try_fold(text.to_owned(), |text, loaded| {
        inject::inject(&text, &loaded.table).map_err(|error| failure(shown, &error))
    })
}

/// A table that no file has a marker for was forgotten in one of them.
fn every_table_has_a_place(files: &[PathBuf], texts: &[String], tables: &[Loaded]) -> Result<(), Failure> {
    let placed = |table: &Loaded| texts.iter().any(|text| inject::tables(text).contains(&&*table.table.name));
    match (tables.iter().find(|table| !placed(table)), files, texts) {
        (Some(table), [path, ..], [text, ..]) => {
            inject::inject(text, &table.table).map(|_| ()).map_err(|error| failure(&shown(path), &error))
        }
        _ => Ok(()),
    }
}

/// The first line of the error says what is wrong; the others say what to do.
fn failure(file: &str, error: &inject::InjectError) -> Failure {
    let text = error.to_string();
    let (message, help) = text.split_once('\n').unwrap_or((&text, "see `reasons inject --help`"));
    Failure::wrong(format!("{file}: {message}"), help)
}

fn text(path: &Path) -> Result<String, Failure> {
    let text = if is_standard(path) { io::read_to_string(io::stdin()) } else { fs::read_to_string(path) };
    text.map_err(|error| Failure::io(format!("cannot read `{}`", shown(path)), error))
}
