//! Text to [`Spec`]: the shape of the file, with every value's place, and nothing about what the values mean together.

mod columns;
mod decode;
mod fields;
mod header;
mod reasons;
pub(crate) mod texts;

pub use decode::{MAX_FILE, decode};
pub use texts::{MAX_NAME, MAX_TEXT};

use crate::explain::Code;
use crate::problem::{Problem, Span};
use crate::spec::Spec;
use crate::tree::tree;

/// Reads the shape of a table; pushes everything that is wrong with it to `problems`.
///
/// `None` when so much is missing that the rules could only report what follows from it.
pub fn parse<'a>(text: &'a str, problems: &mut Vec<Problem>) -> Option<Spec<'a>> {
    let before = problems.len();
    match tree(text, problems) {
        Some(root) => header::spec(root, problems),
        None => {
            if problems.len() == before {
                problems.push(
                    Problem::new(Code::E0004, Span::default(), "this file holds no table")
                        .label("nothing here but blank space and comments")
                        .help("`reasons init` writes a table to start from"),
                );
            }
            None
        }
    }
}
