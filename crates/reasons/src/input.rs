//! Reading tables: from files, standard input, or those that ship with `reasons`.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use reasons_codegen::edit::chain::{Chain, with_chain};
use reasons_codegen::names::nearest;
use reasons_codegen::origins::{Asked, Origins};
use reasons_codegen::parse::MAX_FILE;
use reasons_codegen::sources::{self, Wanted};
use reasons_codegen::{Problems, Reading, Table, read_with_origins};

use crate::failure::Failure;
use crate::plan::Planned;

/// A table, and where it came from.
#[derive(Debug)]
pub struct Loaded {
    /// As problems and messages show it.
    pub shown: String,
    /// The checked table.
    pub table: Table,
    /// What is not right with it, and no reason to refuse it.
    pub warnings: Option<Box<Problems>>,
    /// Where the values of the reasons come from that were asked for.
    pub origins: Vec<Origins>,
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
    tables_with_origins(arguments, &|_| false)
}

/// As [`tables`], and says of some reasons where their values come from.
pub fn tables_with_origins(arguments: &[PathBuf], asked: &Asked<'_>) -> Result<Vec<Loaded>, Failure> {
    read(arguments.iter().map(|argument| source(argument)).collect::<Result<_, _>>()?, asked)
}

/// The files that tables are read from, as far as they can be read: themselves, what they extend, translations.
#[cfg(feature = "watch")]
pub fn files(arguments: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = arguments.to_vec();
    for argument in arguments {
        let Ok(Source { shown, bytes }) = source(argument) else { continue };
        // What is wrong with it is told where it is used.
        let _ = reasons_codegen::read_with(&shown, &bytes, &mut |wanted| load(wanted, &mut files));
    }
    files
}

/// The tables that ship with `reasons`.
pub fn shipped() -> Result<Vec<Loaded>, Failure> {
    read(reasons_spec::TABLES.iter().map(as_shipped).collect(), &|_| false)
}

/// The tables that ship with `reasons` and extend no other, with the origins of some reasons.
pub fn shipped_alone(asked: &Asked<'_>) -> Result<Vec<Loaded>, Failure> {
    read(reasons_spec::TABLES.iter().filter(|table| table.extends.is_none()).map(as_shipped).collect(), asked)
}

fn as_shipped(table: &reasons_spec::Source) -> Source {
    Source { shown: table.file.into(), bytes: table.text.into() }
}

/// Checks all tables, so that one that is refused does not hide another.
fn read(sources: Vec<Source>, asked: &Asked<'_>) -> Result<Vec<Loaded>, Failure> {
    let mut loaded = Vec::new();
    let mut refused = Vec::new();
    for Source { shown, bytes } in sources {
        match read_with_origins(&shown, &bytes, &mut |wanted| load(wanted, &mut Vec::new()), asked) {
            Ok((Reading { table, warnings }, origins)) => {
                loaded.push(Loaded { shown, table, warnings, origins });
            }
            Err(problems) => refused.push(*problems),
        }
    }
    if refused.is_empty() { Ok(loaded) } else { Err(Failure::Refused(refused)) }
}

/// Reads a file that a table names; `others` are those that were asked for so far.
fn load(wanted: &Wanted, others: &mut Vec<PathBuf>) -> Result<sources::Source, String> {
    match wanted {
        Wanted::Shipped(name) => reasons_build::shipped(name),
        Wanted::File(path) => {
            others.push(path.into());
            let bytes = File::open(path).and_then(read_some).map_err(|error| sources::unreadable(&error))?;
            Ok(sources::Source { file: path.clone(), bytes })
        }
    }
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

/// What is wrong with a table, its warnings aside; `instead` has files that are to be read as they will be.
pub fn problems(shown: &str, bytes: &[u8], instead: &[Planned]) -> Option<Problems> {
    let mut load = |wanted: &Wanted| {
        let is = |file: &&Planned| matches!(wanted, Wanted::File(path) if file.path == Path::new(path));
        match instead.iter().find(is) {
            Some(file) => {
                Ok(sources::Source { file: file.path.display().to_string(), bytes: file.text.clone().into_bytes() })
            }
            None => load(wanted, &mut Vec::new()),
        }
    };
    reasons_codegen::read_with(shown, bytes, &mut load).err().map(|problems| *problems)
}

/// Reads the shape of a table with everything that it names.
pub fn chain<T>(shown: &str, bytes: &[u8], work: impl FnOnce(&Chain<'_>) -> T) -> Result<T, Failure> {
    let mut load = |wanted: &Wanted| load(wanted, &mut Vec::new());
    with_chain(shown, bytes, &mut load, work).map_err(|problems| Failure::Refused(vec![*problems]))
}

/// Reads the text of a table that is to be changed: a file of the user's own, or standard input.
pub fn own(argument: &Path) -> Result<(String, Vec<u8>), Failure> {
    if !is_standard(argument) && !argument.exists() && ships(argument).is_some() {
        return Err(Failure::wrong(
            format!("`{}` ships with `reasons` and cannot be changed", shown(argument)),
            "name a file of your own",
        ));
    }
    source(argument).map(|source| (source.shown, source.bytes))
}

/// Reads the text of a table that is only looked at.
pub fn any(argument: &Path) -> Result<(String, Vec<u8>), Failure> {
    source(argument).map(|source| (source.shown, source.bytes))
}

/// Reads a document that is no table.
pub fn document(argument: &Path) -> Result<(String, Vec<u8>), Failure> {
    let (shown, read) = match is_standard(argument) {
        true => ("<stdin>".to_owned(), read_some(io::stdin().lock())),
        false => (shown(argument), File::open(argument).and_then(read_some)),
    };
    let bytes = read.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Failure::wrong(
            format!("cannot read `{shown}`: there is no such file"),
            "it is what a vendor publishes: a page, a schema, a source file",
        ),
        _ => Failure::io(format!("cannot read `{shown}`"), error),
    })?;
    match bytes.len() > MAX_FILE {
        true => Err(Failure::wrong(
            format!("`{shown}` is too large"),
            "at most 64 MiB are read; name the part that matters",
        )),
        false => Ok((shown, bytes)),
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
    let table = reasons_spec::table(argument.to_str()?)?;
    Some(as_shipped(&table))
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
        let beside = ["yaml", "yml"].map(|extension| argument.with_extension(extension));
        if let Some(beside) = beside.iter().find(|path| path.is_file()) {
            let help = format!("did you mean `{}`?", shown(beside));
            return Failure::wrong(format!("{doing}: there is no such file"), help);
        }
        if let Some(near) = argument.to_str().and_then(|name| nearest(name, reasons_spec::names())) {
            let help = format!("did you mean `{near}`, which ships with `reasons`?");
            return Failure::wrong(format!("{doing}: there is no such file"), help);
        }
        let names: Vec<_> = reasons_spec::names().collect();
        let help = format!(
            "`reasons init {}` makes a new one; these ship with `reasons`: {}",
            quoted(&shown(argument)),
            names.join(", ")
        );
        return Failure::wrong(format!("{doing}: there is no such file"), help);
    }
    Failure::io(doing, error)
}
