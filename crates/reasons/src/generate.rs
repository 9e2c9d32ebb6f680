//! `reasons generate`.

use reasons_build::write_if_changed;

use crate::args::Generate;
use crate::check;
use crate::drift;
use crate::failure::{Failure, Outcome, status};
use crate::input::{is_standard, shown, tables};
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
    let files = plan::files(&tables(&args.tables)?, &plan::targets(&args.target), &args.out)?;
    if is_standard(&args.out) {
        print(&files, args.check)
    } else if args.check {
        drift::report(&files, quiet)
    } else {
        write(&files, quiet)
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
