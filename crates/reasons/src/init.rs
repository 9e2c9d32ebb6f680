//! `reasons init`.

use std::path::{Path, PathBuf};

use reasons_build::write_if_changed;

use crate::failure::{Failure, Outcome, help, status};
use crate::input::{is_standard, quoted, shown};

const TEMPLATE: &str = include_str!("init.yaml");
const SCHEMA: &str = "reasons.schema.json";

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

/// Writes a new table named after its file, and the schema that its first line names.
pub fn run(args: &Init, quiet: bool) -> Result<Outcome, Failure> {
    if is_standard(&args.path) {
        return crate::print(&table(Path::new("reasons.yaml")));
    }
    if !args.force && args.path.symlink_metadata().is_ok() {
        let message = format!("`{}` exists", shown(&args.path));
        return Err(Failure::wrong(message, "name another file, or overwrite this one with `--force`"));
    }
    write(&args.path, &table(&args.path), quiet)?;
    let schema = args.path.with_file_name(SCHEMA);
    if args.force || !schema.exists() {
        write(&schema, &reasons_codegen::format_schema::format_schema(), quiet)?;
    }
    if !quiet {
        help(&format!("edit it, then run `reasons check {}`", quoted(&shown(&args.path))));
    }
    Ok(Outcome::Fine)
}

/// The template, for a table of this name; one that cannot be a name is replaced.
fn table(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let words: Vec<String> = stem
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let words = match words.first() {
        Some(word) if word.starts_with(|c: char| c.is_ascii_alphabetic()) => words,
        _ => vec!["reasons".into()],
    };
    let camel = |word: &String| word[..1].to_ascii_uppercase() + &word[1..];
    let about = words.iter().filter(|word| !matches!(&***word, "reason" | "reasons"));
    let type_name = about.map(camel).collect::<String>() + "Reason";
    let file = quoted(&path.file_name().unwrap_or_default().to_string_lossy());
    TEMPLATE
        .replace("FILE", &file.replace(char::is_control, "?"))
        .replace("NAME", &words.join("-"))
        .replace("TYPE", &type_name)
}

fn write(path: &Path, text: &str, quiet: bool) -> Result<(), Failure> {
    write_if_changed(path, text).map_err(|error| Failure::io(format!("cannot write `{}`", shown(path)), error))?;
    status(quiet, "wrote", &shown(path));
    Ok(())
}
