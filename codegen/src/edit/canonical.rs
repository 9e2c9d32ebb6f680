//! The canonical form of a table's text, comments and all.
//!
//! What it settles: two spaces a level, lists included; the order of keys that the format gives; double quotes, or
//! single ones where that saves escapes; one blank line for many, none below a key that opens a mapping and none at the
//! end; no blanks at the ends of lines; `\n` line ends; neither `---` nor a byte order mark. What it leaves alone: the
//! order of reasons, columns and values, where lines break, quotes that are not needed, what stands in braces, and the
//! insides of block texts.

mod placed;
mod printer;
mod texts;

use crate::tree::{Node, NodeKind};

use super::EditError;
use super::comments::comments;
use super::compare::{Plain, plain};
use super::layout::Layout;
use super::order::{self, Order};
use printer::Printer;

/// The text in its canonical form.
///
/// # Errors
///
/// When the text is no YAML that the format allows, or its form cannot be changed without changing what it says.
pub fn canonical(text: &str) -> Result<String, EditError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let layout = Layout::read(text)?;
    if layout.is_flow(&layout.root) || !matches!(layout.root.kind, NodeKind::Map(_)) {
        // JSON, which has formatters of its own.
        return Ok(format!("{}\n", text.trim_end()));
    }
    let mut printer = Printer { comments: comments(&layout), next: 0, order: Order::of(&layout.root), layout: &layout };
    let mut out = printer.preamble();
    out.push_str(&printer.map(&layout.root, 0, &[])?);
    out.push_str(&printer.lead(text.len(), 0, usize::MAX));
    let out = format!("{}\n", out.trim_end());
    verified(&layout, &printer.order, out)
}

/// The new text, if it says what the old one does and has all its comments.
fn verified(layout: &Layout<'_>, order: &Order, out: String) -> Result<String, EditError> {
    let new = Layout::read(&out).map_err(|_| unformed())?;
    let mut meant = plain(&layout.root);
    sorted(layout, &layout.root, &mut meant, order, &mut Vec::new());
    let words = |layout: &Layout<'_>| {
        let mut words: Vec<String> = comments(layout).into_iter().map(|at| layout.text[at].to_owned()).collect();
        words.sort_unstable();
        words
    };
    if plain(&new.root) != meant || words(layout) != words(&new) {
        return Err(unformed());
    }
    Ok(out)
}

fn unformed() -> EditError {
    EditError::new(
        "this text cannot be put into canonical form without changing what it says, so it was left alone",
        "write it with less YAML: keys and values on the same line, comments above what they are about",
    )
}

/// Puts the keys of every mapping into order that the printer puts into order.
fn sorted(layout: &Layout<'_>, node: &Node<'_>, said: &mut Plain, order: &Order, path: &mut Vec<String>) {
    let (NodeKind::Map(entries), Plain::Map(meant)) = (&node.kind, said) else { return };
    if layout.is_flow(node) {
        return;
    }
    let names: Vec<&str> = entries.iter().map(|(key, _)| order::text(key).unwrap_or_default()).collect();
    for ((name, (_, node)), (_, said)) in names.iter().zip(entries).zip(meant.iter_mut()) {
        path.push((*name).to_owned());
        sorted(layout, node, said, order, path);
        path.pop();
    }
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let ranks = ranks(order, &path, names.into_iter());
    let mut ranked: Vec<(usize, (Plain, Plain))> = ranks.into_iter().zip(std::mem::take(meant)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    meant.extend(ranked.into_iter().map(|(_, entry)| entry));
}

/// The ranks of a mapping's keys; one that has none stays behind the key that it follows.
fn ranks<'k>(order: &Order, path: &[&str], keys: impl Iterator<Item = &'k str>) -> Vec<usize> {
    let mut last = 0;
    keys.map(|key| {
        last = order.rank(path, key).unwrap_or(last);
        last
    })
    .collect()
}
