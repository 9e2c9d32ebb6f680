//! How a command ends: fine, with findings, or not at all; and what is said about it on standard error.

use std::fmt;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use reasons_codegen::Problems;
use reasons_codegen::render;

/// A command that did its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Exit code 0.
    Fine,
    /// Exit code 1: problems or drift were found, or what was looked for was not.
    Found,
}

/// A command that could not do its work.
#[derive(Debug)]
pub enum Failure {
    /// Tables were refused: exit code 1.
    Refused(Vec<Problems>),
    /// The arguments should not have asked for this: exit code 2.
    Wrong {
        /// What is wrong.
        message: String,
        /// What to do.
        help: String,
    },
    /// A file cannot be read or written: exit code 2.
    Io {
        /// What was tried: "cannot read `x`".
        doing: String,
        /// Why it did not work.
        error: io::Error,
    },
}

impl Failure {
    /// Arguments that should not have asked for this.
    pub fn wrong(message: impl Into<String>, help: impl Into<String>) -> Failure {
        Failure::Wrong { message: message.into(), help: help.into() }
    }

    /// A file that cannot be read or written.
    pub fn io(doing: impl fmt::Display, error: io::Error) -> Failure {
        Failure::Io { doing: doing.to_string(), error }
    }

    /// What the process ends with.
    pub fn exit_code(&self) -> u8 {
        match self {
            Failure::Refused(_) => 1,
            Failure::Wrong { .. } => 2,
            // Whoever read our output has seen enough (`reasons list | head`).
            Failure::Io { error, .. } if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Failure::Io { .. } => 2,
        }
    }

    /// Tells the user.
    pub fn show(&self) {
        match self {
            Failure::Refused(tables) => {
                tables.iter().for_each(|problems| say(format_args!("{}", problems.render(render::Style::Colour))));
            }
            Failure::Wrong { message, help: text } => {
                error(message);
                help(text);
            }
            Failure::Io { error, .. } if error.kind() == io::ErrorKind::BrokenPipe => {}
            Failure::Io { doing, error: cause } => error(&format!("{doing}: {cause}")),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::io("cannot write to standard output", error)
    }
}

/// `error: …`
pub fn error(text: &str) {
    labelled("error", AnsiColor::Red, text);
}

/// `help: …`
pub fn help(text: &str) {
    labelled("help", AnsiColor::Cyan, text);
}

/// What was done, unless that was not wanted.
pub fn status(quiet: bool, done: &str, what: &str) {
    if !quiet {
        labelled(done, AnsiColor::Green, what);
    }
}

fn labelled(label: &str, colour: AnsiColor, text: &str) {
    let style = Style::new().bold().fg_color(Some(colour.into()));
    say(format_args!("{style}{label}{style:#}: {text}\n"));
}

/// Says something on standard error.
pub fn say(text: fmt::Arguments<'_>) {
    // Nobody is left to tell when standard error is gone.
    let _ = anstream::stderr().write_fmt(text);
}
