//! What is to be written where: decided in full before anything is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use reasons_codegen::Table;
use reasons_codegen::emit::{File, TARGETS, Target, text};
use reasons_codegen::package::{self, Facts};

use crate::failure::Failure;
use crate::generate::Generate;
use crate::input::{self, Loaded, Template, shown};

/// One file that should hold this text.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// The files that are asked for, by path.
pub fn files(tables: &[Loaded], args: &Generate) -> Result<Vec<Planned>, Failure> {
    let template = args.template.as_deref().map(input::template).transpose()?;
    let mut makers: BTreeMap<PathBuf, (&Loaded, String)> = BTreeMap::new();
    for loaded in tables {
        let made = match &template {
            Some(template) => by_template(template, &loaded.table)?,
            None => made(&loaded.table, args),
        };
        for File { path, text } in made {
            let path = args.out.join(path);
            if let Some((other, _)) = makers.get(&path) {
                return Err(clash(other, loaded, &path));
            }
            makers.insert(path, (loaded, text));
        }
    }
    Ok(makers.into_iter().map(|(path, (_, text))| Planned { path, text }).collect())
}

/// What a user's template makes of a table.
fn by_template(template: &Template, table: &Table) -> Result<Vec<File>, Failure> {
    text::render(&template.shown, &template.text, table).map_err(|problems| Failure::Refused(vec![*problems]))
}

/// What one table makes: a package, or every target's files in a folder of the target's name.
fn made(table: &Table, args: &Generate) -> Vec<File> {
    if let Some(package) = args.package.as_deref().and_then(package::package) {
        return (package.make)(table, &facts(table, args));
    }
    let in_folder = |target: &Target, file: File| File { path: format!("{}/{}", target.name, file.path), ..file };
    let files = targets(&args.target).into_iter();
    files.flat_map(|target| (target.emit)(table).into_iter().map(move |file| in_folder(target, file))).collect()
}

/// What the registry is told about a table's package.
pub fn facts(table: &Table, args: &Generate) -> Facts {
    let version = args.package_version.clone().unwrap_or_else(|| package::version_of(table));
    Facts { version, license: args.license.clone() }
}

/// The targets that were asked for, each once, in the order of the list.
fn targets(names: &[String]) -> Vec<&'static Target> {
    let all = names.iter().any(|name| name == "all");
    TARGETS.iter().filter(|target| all || names.iter().any(|name| name == target.name)).collect()
}

fn clash(one: &Loaded, other: &Loaded, path: &Path) -> Failure {
    Failure::wrong(
        format!("`{}` and `{}` would both write `{}`", one.shown, other.shown, shown(path)),
        "give one of the tables another `name`, or generate them into two folders",
    )
}
