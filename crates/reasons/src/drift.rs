//! `--check`: comparing files with what they should hold, and repairing nothing.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::time::Duration;

use anstyle::{AnsiColor, Color, Style};
use similar::{ChangeTag, TextDiff};

use crate::check::plural;
use crate::failure::{Failure, Outcome, error, help, status};
use crate::input::{quoted, shown};
use crate::plan::Planned;

/// How many lines of one file's difference are shown.
const SHOWN: usize = 40;

/// How much of a line of the difference is shown, in characters.
const WIDEST: usize = 160;

/// Files that have little in common take long to compare; after this the difference may be larger than need be.
const PATIENCE: Duration = Duration::from_millis(500);

const LABEL: Style = Style::new().bold().fg_color(Some(Color::Ansi(AnsiColor::Yellow)));

/// Shows every file that is not as planned, with its difference and the command that would put it right.
pub fn report(files: &[Planned], quiet: bool) -> Result<Outcome, Failure> {
    report_because(files, quiet, "its table or the generator changed, or it was edited by hand")
}

/// As [`report`], with why a file may differ.
pub fn report_because(files: &[Planned], quiet: bool, why: &str) -> Result<Outcome, Failure> {
    let mut out = anstream::stdout().lock();
    let mut drifted = 0;
    for file in files {
        drifted += usize::from(compare(file, why, &mut out)?);
    }
    out.flush()?;
    if drifted == 0 {
        status(quiet, "ok", &format!("{} up to date", plural(files.len(), "file")));
        return Ok(Outcome::Fine);
    }
    let rest = match files.len() - drifted {
        0 => String::new(),
        rest => format!("; {rest} up to date"),
    };
    error(&format!("drift in {}{rest}", plural(drifted, "file")));
    help(&format!("run `{}`", command(std::env::args_os().skip(1))));
    Ok(Outcome::Found)
}

/// Shows how a file differs from what it should be; says whether it does.
fn compare(file: &Planned, why: &str, out: &mut impl Write) -> Result<bool, Failure> {
    let path = shown(&file.path);
    match fs::read(&file.path) {
        Ok(old) if old == file.text.as_bytes() => return Ok(false),
        Ok(old) => {
            writeln!(out, "{LABEL}drift{LABEL:#}: {path} differs: {why}")?;
            let words = ("as it is", "as it should be");
            diff(&path, &String::from_utf8_lossy(&old), &file.text, words, SHOWN, out)?;
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            writeln!(out, "{LABEL}drift{LABEL:#}: {path} is missing")?
        }
        Err(error) => return Err(Failure::io(format!("cannot read `{path}`"), error)),
    }
    Ok(true)
}

/// Shows how two texts of one file differ; `words` say what each of them is; at most `most`
/// lines are shown.
pub fn diff(
    path: &str,
    old: &str,
    new: &str,
    words: (&str, &str),
    most: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(old, new);
    let mut lines = vec![(None, format!("--- {path} ({})\n", words.0)), (None, format!("+++ {path} ({})\n", words.1))];
    for hunk in diff.unified_diff().context_radius(2).iter_hunks() {
        lines.push((Some(AnsiColor::Cyan), format!("{}\n", hunk.header())));
        lines.extend(hunk.iter_changes().map(|change| {
            let colour = match change.tag() {
                ChangeTag::Equal => None,
                ChangeTag::Delete => Some(AnsiColor::Red),
                ChangeTag::Insert => Some(AnsiColor::Green),
            };
            (colour, format!("{}{}", change.tag(), change.value()))
        }));
    }
    for (colour, line) in lines.iter().take(most) {
        let style = Style::new().fg_color(colour.map(Into::into));
        writeln!(out, "{style}{}{style:#}", cut(line.trim_end_matches('\n')))?;
    }
    match lines.len().saturating_sub(most) {
        0 => writeln!(out),
        more => writeln!(out, "… {}\n", plural(more, "more line")),
    }
}

fn cut(line: &str) -> Cow<'_, str> {
    match line.char_indices().nth(WIDEST) {
        Some((end, _)) => format!("{}…", &line[..end]).into(),
        None => line.into(),
    }
}

/// The command that was given, without what makes it a check: what puts things right.
fn command(arguments: impl Iterator<Item = OsString>) -> String {
    let arguments = arguments.map(|argument| argument.to_string_lossy().into_owned());
    let kept = arguments.filter(|argument| !matches!(&**argument, "--check" | "--quiet" | "-q"));
    ["reasons".into()].into_iter().chain(kept.map(|argument| quoted(&argument))).collect::<Vec<_>>().join(" ")
}
