//! Text to [`Spec`]: the shape of the file, with every value's place, and nothing about what the values mean together.

mod columns;
mod decode;
mod fields;
mod header;
mod reasons;
pub(crate) mod texts;
mod translations;

pub use decode::{MAX_FILE, decode};
pub use texts::{MAX_NAME, MAX_TEXT};

use crate::explain::Code;
use crate::problem::{Problem, Span};
use crate::spec::{Spec, TranslationsSpec};
use crate::tree::{Node, tree_at};

/// Reads the shape of a table; pushes everything that is wrong with it to `problems`.
///
/// `None` when so much is missing that the rules could only report what follows from it.
pub fn parse<'a>(text: &'a str, problems: &mut Vec<Problem>) -> Option<Spec<'a>> {
    parse_at(text, 0, problems)
}

/// As [`parse`], for a file whose spans begin at `start`.
pub(crate) fn parse_at<'a>(text: &'a str, start: u32, problems: &mut Vec<Problem>) -> Option<Spec<'a>> {
    let root = root(text, start, "this file holds no table", "`reasons init` writes a table to start from", problems);
    root.and_then(|root| header::spec(root, problems))
}

/// Reads a file of translations whose spans begin at `start`.
pub(crate) fn translations_at<'a>(
    text: &'a str,
    start: u32,
    problems: &mut Vec<Problem>,
) -> Option<TranslationsSpec<'a>> {
    let help = "write the texts of each reason: `user_hangup: {label: Aufgelegt}`";
    root(text, start, "this file holds no translations", help, problems)
        .map(|root| translations::translations(root, problems))
}

fn root<'a>(text: &'a str, start: u32, title: &str, help: &str, problems: &mut Vec<Problem>) -> Option<Node<'a>> {
    let before = problems.len();
    let root = tree_at(text, start, problems);
    if root.is_none() && problems.len() == before {
        problems.push(
            Problem::new(Code::E0004, Span { start, end: start }, title)
                .label("nothing here but blank space and comments")
                .help(help),
        );
    }
    root
}
