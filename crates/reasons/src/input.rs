//! Reading tables: from files, standard input, or those that ship with `reasons`.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use reasons_codegen::Table;
use reasons_codegen::parse::MAX_FILE;

use crate::failure::Failure;

/// A table, and where it came from.
#[derive(Debug)]
pub struct Loaded {
    /// As problems and messages show it.
    pub shown: String,
    /// The checked table.
    pub table: Table,
}

/// The text of a table that has not been read yet.
#[derive(Debug)]
pub struct Source {
    /// As problems and messages show it.
    pub shown: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A user's template.
#[derive(Debug)]
pub struct Template {
    /// As problems and messages show it.
    pub shown: String,
    /// What is in it.
    pub text: String,
}

/// Reads a template.
pub fn template(path: &Path) -> Result<Template, Failure> {
    let doing = || format!("cannot read the template `{}`", shown(path));
    let bytes = File::open(path).and_then(read_some).map_err(|error| Failure::io(doing(), error))?;
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| Failure::wrong(format!("{}: it is not UTF-8", doing()), "save it as UTF-8"))?;
    Ok(Template { shown: shown(path), text })
}

/// Reads and checks tables.
pub fn tables(arguments: &[PathBuf]) -> Result<Vec<Loaded>, Failure> {
    read(arguments.iter().map(|argument| source(argument)).collect::<Result<_, _>>()?)
}

/// The tables that ship with `reasons`.
pub fn shipped() -> Result<Vec<Loaded>, Failure> {
    let source = |table: &reasons_spec::Source| Source { shown: table.file.into(), bytes: table.text.into() };
    read(reasons_spec::TABLES.iter().map(source).collect())
}

/// Checks all tables, so that one that is refused does not hide another.
fn read(sources: Vec<Source>) -> Result<Vec<Loaded>, Failure> {
    let mut loaded = Vec::new();
    let mut refused = Vec::new();
    for Source { shown, bytes } in sources {
        match reasons_codegen::read(&shown, &bytes) {
            Ok(table) => loaded.push(Loaded { shown, table }),
            Err(problems) => refused.push(*problems),
        }
    }
    if refused.is_empty() { Ok(loaded) } else { Err(Failure::Refused(refused)) }
}

/// Reads the text of a table.
pub fn source(argument: &Path) -> Result<Source, Failure> {
    if is_standard(argument) {
        let bytes = read_some(io::stdin().lock());
        let bytes = bytes.map_err(|error| Failure::io("cannot read standard input", error))?;
        return Ok(Source { shown: "<stdin>".into(), bytes });
    }
    match File::open(argument).and_then(read_some) {
        Ok(bytes) => Ok(Source { shown: shown(argument), bytes }),
        Err(error) => ships(argument).ok_or_else(|| unreadable(argument, error)),
    }
}

/// Reads no more than it takes to see that a file is too large for a table: it may be endless.
fn read_some(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take((MAX_FILE + 1024 * 1024) as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether this is `-`.
pub fn is_standard(argument: &Path) -> bool {
    argument == Path::new("-")
}

/// A path as messages show it, with `/` between parts on every system.
pub fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    if cfg!(windows) { text.replace('\\', "/") } else { text }
}

/// An argument as a shell takes it.
pub fn quoted(argument: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-=,:@%+".contains(c);
    match !argument.is_empty() && argument.chars().all(plain) {
        true => argument.to_owned(),
        false => format!("'{}'", argument.replace('\'', r"'\''")),
    }
}

fn ships(argument: &Path) -> Option<Source> {
    let table =
        reasons_spec::TABLES.iter().find(|table| Path::new(table.file).file_stem() == Some(argument.as_os_str()))?;
    Some(Source { shown: table.file.into(), bytes: table.text.into() })
}

fn unreadable(argument: &Path, error: io::Error) -> Failure {
    let doing = format!("cannot read the table `{}`", shown(argument));
    if argument.is_dir() {
        return Failure::wrong(
            format!("{doing}: it is a folder"),
            format!("name the files in it: `{}/*.yaml`", shown(argument)),
        );
    }
    if error.kind() == io::ErrorKind::NotFound {
        let names: Vec<_> = reasons_spec::TABLES.iter().map(|table| table.file.trim_end_matches(".yaml")).collect();
        let help = format!(
            "`reasons init {}` makes a new one; these ship with `reasons`: {}",
            quoted(&shown(argument)),
            names.join(", ")
        );
        return Failure::wrong(format!("{doing}: there is no such file"), help);
    }
    Failure::io(doing, error)
}
