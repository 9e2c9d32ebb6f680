//! `reasons generate`.

use reasons_build::write_if_changed;

use crate::args::Generate;
use crate::check;
use crate::drift;
use crate::failure::{Failure, Outcome, status};
use crate::input::{Loaded, is_standard, shown, tables};
use crate::plan::{self, Planned};

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
