//! What is to be written where: decided in full before anything is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use reasons_codegen::emit::{TARGETS, Target};

use crate::failure::Failure;
use crate::input::{Loaded, shown};

/// One file that should hold this text.
#[derive(Debug)]
pub struct Planned {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// The files that tables make, under `out`, by path.
pub fn files(tables: &[Loaded], targets: &[&Target], out: &Path) -> Result<Vec<Planned>, Failure> {
    let mut makers: BTreeMap<PathBuf, (&Loaded, String)> = BTreeMap::new();
    for loaded in tables {
        for target in targets {
            for file in (target.emit)(&loaded.table) {
                let path = out.join(target.name).join(&file.path);
                if let Some((other, _)) = makers.get(&path) {
                    return Err(clash(other, loaded, &path));
                }
                makers.insert(path, (loaded, file.text));
            }
        }
    }
    Ok(makers.into_iter().map(|(path, (_, text))| Planned { path, text }).collect())
}

/// The targets that were asked for, each once, in the order of the list.
pub fn targets(names: &[String]) -> Vec<&'static Target> {
    let all = names.iter().any(|name| name == "all");
    TARGETS.iter().filter(|target| all || names.iter().any(|name| name == target.name)).collect()
}

fn clash(one: &Loaded, other: &Loaded, path: &Path) -> Failure {
    Failure::wrong(
        format!("`{}` and `{}` would both write `{}`", one.shown, other.shown, shown(path)),
        "give one of the tables another `name`, or generate them into two folders",
    )
}
