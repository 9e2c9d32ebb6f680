//! Reading two versions of a table: from files, git, standard input, or those that ship with `reasons`.

use std::path::Path;

use reasons_codegen::diff::Version;
use reasons_codegen::sources::{self, Wanted};
use reasons_codegen::{Problems, parse};

use crate::failure::Failure;
use crate::git;
use crate::input::{self, Source, is_standard, shown};

/// The text of one version.
#[derive(Debug)]
pub struct Text {
    /// As messages show it.
    pub shown: String,
    /// The path of the file in a working tree, without a revision.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// The text of a version: a file if there is one of this name, else `REV:path` in git, else a table that ships.
pub fn text(argument: &Path) -> Result<Text, Failure> {
    let name = shown(argument);
    let path = match name.split_once(':') {
        Some((_, path)) if in_git(argument, &name) => path.trim_start_matches("./").to_owned(),
        _ => {
            let Source { shown, bytes } = input::source(argument)?;
            return decoded(shown.clone(), shown, &bytes);
        }
    };
    let bytes = git::show(Path::new("."), argument)?;
    decoded(name, path, &bytes)
}

/// The text of a file as it is in another revision.
pub fn text_in(argument: &Path, revision: &str) -> Result<Text, Failure> {
    let name = argument.file_name().filter(|_| argument.is_file());
    let Some(name) = name else {
        // Says best what is wrong with it.
        input::source(argument)?;
        return Err(Failure::wrong(
            format!("`{}` is no file in the working tree", shown(argument)),
            "`--against` takes the path of a table; else name both versions: `reasons diff OLD NEW`",
        ));
    };
    let mut object = std::ffi::OsString::from(format!("{revision}:./"));
    object.push(name);
    let folder = argument.parent().unwrap_or(Path::new("."));
    let bytes = git::show(folder, &object).map_err(|failure| match failure {
        Failure::Wrong { message, .. } => Failure::wrong(
            message,
            format!(
                "if it was elsewhere, name both versions: `reasons diff {revision}:OLD/PATH {}`",
                input::quoted(&shown(argument))
            ),
        ),
        failure => failure,
    })?;
    decoded(format!("{revision}:{}", shown(argument)), shown(argument), &bytes)
}

/// Checks both, so that one that is refused does not hide the other.
pub fn versions<'a>(old: &'a Text, new: &'a Text, names: [&str; 2]) -> Result<(Version<'a>, Version<'a>), Failure> {
    match (Version::read(names[0], &old.text, &mut load), Version::read(names[1], &new.text, &mut load)) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (old, new) => Err(Failure::Refused([old.err(), new.err()].into_iter().flatten().map(|one| *one).collect())),
    }
}

/// A file that a version names, in the same revision: `HEAD~1:spec/base.yaml` for one that `HEAD~1:spec/x.yaml` names.
pub fn load(wanted: &Wanted) -> Result<sources::Source, String> {
    match wanted {
        Wanted::Shipped(name) => reasons_build::shipped(name),
        Wanted::File(path) => match text(Path::new(path)) {
            Ok(Text { shown, text, .. }) => Ok(sources::Source { file: shown, bytes: text.into_bytes() }),
            Err(Failure::Wrong { message, .. }) => Err(message),
            Err(_) => Err("it cannot be read".to_owned()),
        },
    }
}

/// Whether an argument with a colon means a revision: not when there is such a file, or when it looks like `C:\x`.
fn in_git(argument: &Path, name: &str) -> bool {
    let drive = name.as_bytes();
    let drive =
        drive.len() > 2 && drive[0].is_ascii_alphabetic() && drive[1] == b':' && matches!(drive[2], b'/' | b'\\');
    !is_standard(argument) && !drive && argument.symlink_metadata().is_err()
}

fn decoded(shown: String, path: String, bytes: &[u8]) -> Result<Text, Failure> {
    let mut problems = Vec::new();
    let text = parse::decode(bytes, &mut problems).into_owned();
    match problems.is_empty() {
        true => Ok(Text { shown, path, text }),
        false => Err(Failure::Refused(vec![Problems::new(&shown, text, problems)])),
    }
}
