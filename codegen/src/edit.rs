//! Changes to a table's text that leave every byte alone that they do not concern: comments, quotes, blank lines, line
//! endings and a byte order mark stay as their author wrote them.
//!
//! ```text
//! text --tree--> places --plan--> patches --splice--> new text --tree--> compared with what was meant
//! ```
//!
//! An edit is planned as patches to the bytes around its place (`block.rs` and `flow.rs` know how mappings and lists
//! are written). The new text is read again and compared with what the edits mean; on any difference there is no
//! new text, only an [`EditError`]. Nothing here knows the rules of a table: one that is not finished can be edited.
//!
//! To add a kind of edit: a variant of [`Edit`], its patches in `block.rs` and `flow.rs`, and its meaning in `plan.rs` and
//! `change.rs`.

pub mod add;
mod batch;
mod block;
mod canonical;
pub mod chain;
mod change;
mod comments;
mod compare;
mod flow;
pub(crate) mod given;
mod layout;
pub mod life;
mod order;
mod plan;
pub mod rename;
mod scalar;
mod splice;
#[cfg(test)]
mod tests;
mod write;

use std::fmt;

use layout::Layout;
use write::Style;

pub use canonical::canonical;
pub use scalar::label;

/// A step from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// The value under this key.
    Key(String),
    /// The item with this number, from 0.
    Item(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Step {
        Step::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(item: usize) -> Step {
        Step::Item(item)
    }
}

/// A way from the whole table to a value in it: `reasons`, then a wire name, then `docs`.
pub type Path = Vec<Step>;

/// The path to a reason, or to one of its keys.
pub fn reason(wire: &str, key: Option<&str>) -> Path {
    ["reasons", wire].into_iter().chain(key).map(Step::from).collect()
}

/// A value to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text; it gets quotes where it needs them.
    Text(String),
    /// A number, a boolean or a date: never in quotes.
    Bare(String),
    /// A list.
    List(Vec<Value>),
    /// A mapping, with a line for each key.
    Map(Vec<(String, Value)>),
    /// A mapping that stands in braces where it fits its line.
    Short(Vec<(String, Value)>),
}

/// A key with its value, to be written with comments around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Its value; an empty mapping stands for one that is still to be written.
    pub value: Value,
    /// Comments above it, without their `#`; a flow mapping has no room for them.
    pub above: Vec<String>,
    /// Comments below its value, indented like it.
    pub below: Vec<String>,
}

/// Where in a mapping new entries go.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Whereto {
    /// Before all others.
    First,
    /// After all others.
    Last,
    /// Right after the entry with this key.
    After(String),
    /// Right before the entry with this key.
    Before(String),
}

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Puts new entries into a mapping, side by side.
    Insert {
        /// The mapping.
        into: Path,
        /// Where in it.
        at: Whereto,
        /// What, in order.
        entries: Vec<Entry>,
    },
    /// Gives keys of a mapping these values: in the place of the old one, else where the format's order has the key.
    Set {
        /// The mapping.
        of: Path,
        /// Its keys with their values.
        entries: Vec<(String, Value)>,
    },
    /// Puts another value in the place of a list's item.
    Replace {
        /// The item.
        item: Path,
        /// What takes its place.
        value: Value,
    },
    /// Adds items to the end of a list that is there.
    Push {
        /// The list.
        to: Path,
        /// The items.
        items: Vec<Value>,
    },
    /// Takes an entry or an item away, with its lines.
    Remove {
        /// Which.
        path: Path,
    },
    /// Gives an entry another key.
    Rename {
        /// Which.
        path: Path,
        /// The new key.
        to: String,
    },
}

/// Why a text cannot be edited so; nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditError {
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl EditError {
    pub(crate) fn new(message: impl Into<String>, help: impl Into<String>) -> EditError {
        EditError { message: message.into(), help: help.into() }
    }
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.message, self.help)
    }
}

impl std::error::Error for EditError {}

/// The text with these changes made, in this order.
///
/// # Errors
///
/// When the text is no YAML that the format allows, an edit's place is not there or is written in a way that is not
/// edited, or the new text would not mean what the edits say.
///
/// # Examples
///
/// ```
/// use reasons_codegen::edit::{Edit, Value, apply, reason};
///
/// let text = "reasons:\n  red:   # the upper one\n    docs: Stop.\n";
/// let edit = Edit::Set { of: reason("red", None), entries: vec![("docs".into(), Value::Text("Halt.".into()))] };
/// assert_eq!(apply(text, &[edit])?, "reasons:\n  red:   # the upper one\n    docs: Halt.\n");
/// # Ok::<(), reasons_codegen::edit::EditError>(())
/// ```
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let mut body = body.to_owned();
    let mut rest = edits;
    while !rest.is_empty() {
        // As many as do not meet each other are made at once; the others see what these have made.
        let batch = batch::independent(rest);
        let (now, later) = rest.split_at(batch);
        body = batch_applied(&body, now)?;
        rest = later;
    }
    Ok(format!("{mark}{body}"))
}

/// Whether a comment right above an entry would stay if the entry were removed, since it may be about those below, too.
///
/// # Errors
///
/// When the text is no YAML that the format allows, or the entry is not there.
pub fn keeps_comment(text: &str, path: &[Step]) -> Result<bool, EditError> {
    let layout = Layout::read(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    let mut from = layout.found(path)?;
    let at = from.pop().unwrap_or_default();
    Ok(!layout.is_flow(layout.at(&from)) && matches!(block::above_entry(&layout, &from, at), block::Above::Shared(_)))
}

/// Entries as the text of a block mapping, `indent` spaces from the left, in this crate's own style; `spaced` sets them
/// apart by blank lines. All keys stand in quotes if one has to.
pub(crate) fn written(entries: &[Entry], indent: usize, spaced: bool) -> String {
    let style = Style { newline: "\n", quote: '"', width: 120, step: 2 };
    let quoted = spaced && entries.iter().any(|entry| !scalar::is_bare(&entry.key, true));
    let mut out = String::new();
    for (at, entry) in entries.iter().enumerate() {
        out.push_str(if spaced && at > 0 { "\n" } else { "" });
        write::entry(&mut out, &style, indent, quoted, entry);
    }
    out
}

fn batch_applied(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let layout = Layout::read(text)?;
    let mut meant = compare::plain(&layout.root);
    let planned = plan::plan(&layout, edits)?;
    change::make(&mut meant, planned.changes);
    let new = splice::splice(text, planned.patches)?;
    let reread = Layout::read(&new).map_err(|_| compare::mismatch())?;
    if compare::plain(&reread.root) != meant {
        return Err(compare::mismatch());
    }
    Ok(new)
}
