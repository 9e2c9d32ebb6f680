//! A table's text with its tree, and where lines, values and their ends are.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::problem::quoted;
use crate::tree::{Node, NodeKind, tree};

use super::write::Style;
use super::{EditError, Step};

/// From how many entries on a mapping gets an index.
const INDEXED: usize = 16;

/// A text that could be read.
pub(super) struct Layout<'a> {
    pub text: &'a str,
    pub root: Node<'a>,
    /// How its author writes.
    pub style: Style,
    /// Per large mapping, by where it starts: key to position.
    indexes: RefCell<HashMap<u32, Rc<HashMap<String, usize>>>>,
}

impl<'a> Layout<'a> {
    pub fn read(text: &'a str) -> Result<Layout<'a>, EditError> {
        let mut problems = Vec::new();
        let root = tree(text, &mut problems);
        let root = match (root, problems.first()) {
            (Some(root), None) => root,
            (_, Some(problem)) => {
                let line = 1 + text[..(problem.span.start as usize).min(text.len())].matches('\n').count();
                return Err(EditError::new(format!("line {line}: {}", problem.title), problem.help.clone()));
            }
            (None, None) => {
                return Err(EditError::new("this file holds no table", "`reasons init` writes one to start from"));
            }
        };
        let style = Style::of(text, &root);
        Ok(Layout { text, root, style, indexes: RefCell::default() })
    }

    /// The positions that lead to the value at `path`; `None` when it is not there.
    pub fn find(&self, path: &[Step]) -> Option<Vec<usize>> {
        let mut node = &self.root;
        let mut positions = Vec::with_capacity(path.len());
        for step in path {
            let at = match (step, &node.kind) {
                (Step::Key(key), NodeKind::Map(_)) => self.position(node, key)?,
                (Step::Item(item), NodeKind::List(items)) if *item < items.len() => *item,
                _ => return None,
            };
            positions.push(at);
            node = child(node, at)?;
        }
        Some(positions)
    }

    /// As [`Layout::find`], for a place that has to be there.
    pub fn found(&self, path: &[Step]) -> Result<Vec<usize>, EditError> {
        self.find(path).ok_or_else(|| {
            EditError::new(format!("there is no {} in the table", shown(path)), "see how it is spelled in the file")
        })
    }

    /// The value that positions lead to.
    pub fn at(&self, positions: &[usize]) -> &Node<'a> {
        positions.iter().fold(&self.root, |node, at| child(node, *at).unwrap_or(node))
    }

    /// Where in a mapping the key is.
    pub fn position(&self, map: &Node<'a>, key: &str) -> Option<usize> {
        let NodeKind::Map(entries) = &map.kind else { return None };
        if entries.len() < INDEXED {
            return entries.iter().position(|(found, _)| is_key(found, key));
        }
        let mut indexes = self.indexes.borrow_mut();
        let index = indexes.entry(map.span.start).or_insert_with(|| {
            let mut index = HashMap::with_capacity(entries.len());
            for (at, (found, _)) in entries.iter().enumerate() {
                if let NodeKind::Scalar { text, .. } = &found.kind {
                    index.entry(text.clone().into_owned()).or_insert(at);
                }
            }
            Rc::new(index)
        });
        index.get(key).copied()
    }

    /// Where the line begins that `at` is in.
    pub fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Where the line after the one that `at` is in begins; the end of the text after the last line.
    pub fn next_line(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// The line that begins at `start`, without its end.
    pub fn line(&self, start: usize) -> &'a str {
        let end = self.next_line(start);
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// Whether a list or a mapping stands in brackets or braces.
    pub fn is_flow(&self, node: &Node<'_>) -> bool {
        match node.kind {
            NodeKind::Scalar { .. } => false,
            _ => matches!(self.text.as_bytes().get(node.span.start as usize), Some(b'{' | b'[')),
        }
    }

    /// Where a key's `:` is.
    pub fn colon(&self, key: &Node<'_>) -> usize {
        let end = key.span.end as usize;
        self.text[end..].find(':').map_or(end, |colon| end + colon)
    }

    /// Where a value begins, the sign of a block text included; `from` is behind the `:` or `-` before it.
    pub fn value_start(&self, from: usize, value: &Node<'_>) -> usize {
        match self.block_sign(from, value) {
            Some(sign) => sign,
            None => value.span.start as usize,
        }
    }

    /// Where the `|` or `>` of a block text stands; `None` for any other value.
    pub fn block_sign(&self, from: usize, value: &Node<'_>) -> Option<usize> {
        if !matches!(value.kind, NodeKind::Scalar { plain: false, .. }) {
            return None;
        }
        let gap = self.text.get(from..value.span.start as usize)?;
        let sign = from + gap.len() - gap.trim_start_matches(' ').len();
        matches!(self.text.as_bytes().get(sign), Some(b'|' | b'>')).then_some(sign)
    }

    /// Where the last character of a value is behind; `from` is behind the `:` or `-` before it.
    pub fn value_end(&self, from: usize, value: &Node<'_>) -> usize {
        match &value.kind {
            NodeKind::Map(entries) if !self.is_flow(value) => {
                entries.last().map_or(from, |(key, value)| self.value_end(self.colon(key) + 1, value))
            }
            NodeKind::List(items) if !self.is_flow(value) => {
                items.last().map_or(from, |item| self.value_end(item.span.start as usize, item))
            }
            _ if is_absent(value) => from,
            _ => match self.block_sign(from, value).or_else(|| self.item_sign(value)) {
                Some(sign) => self.block_end(sign, value),
                None => value.span.end as usize,
            },
        }
    }

    /// The sign of a block text that is a list's item: it stands in the line above, behind the `-`.
    pub fn item_sign(&self, value: &Node<'_>) -> Option<usize> {
        let NodeKind::Scalar { plain: false, .. } = value.kind else { return None };
        let line = self.line_start(value.span.start as usize);
        let above = self.text[..line].trim_end();
        let start = self.line_start(above.len());
        let dash = start + self.text[start..].find('-')?;
        if !self.text[start..dash].trim().is_empty() || self.text[line..value.span.start as usize].trim() != "" {
            return None;
        }
        self.block_sign(dash + 1, value)
    }

    /// Where a text, number or the like is behind its last character, blank lines at its end aside.
    pub fn scalar_end(&self, value: &Node<'_>) -> usize {
        let (start, end) = (value.span.start as usize, value.span.end as usize);
        let text = &self.text[start..end];
        // Only a block text has space at its end: it reaches as far as the next value.
        start + text.trim_end().len()
    }

    fn block_end(&self, sign: usize, value: &Node<'_>) -> usize {
        let end = value.span.end as usize;
        let header = self.line(sign);
        let keeps = header.split('#').next().is_some_and(|header| header.contains('+'));
        let text = &self.text[sign..end];
        match keeps {
            // Blank lines at the end count; only the last line's own end does not.
            true => sign + text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text)).len(),
            false => sign + text.trim_end_matches([' ', '\n', '\r', '\t']).len(),
        }
    }

    /// How far a key is indented; `None` when it does not begin its line.
    pub fn column(&self, key: &Node<'_>) -> Option<usize> {
        let at = key.span.start as usize;
        let start = self.line_start(at);
        self.text[start..at].bytes().all(|byte| byte == b' ').then_some(at - start)
    }
}

/// The value inside a list or mapping at a position.
pub(super) fn child<'n, 'a>(node: &'n Node<'a>, at: usize) -> Option<&'n Node<'a>> {
    match &node.kind {
        NodeKind::Map(entries) => entries.get(at).map(|(_, value)| value),
        NodeKind::List(items) => items.get(at),
        NodeKind::Scalar { .. } => None,
    }
}

/// Whether there is nothing after the key.
pub(super) fn is_absent(node: &Node<'_>) -> bool {
    matches!(&node.kind, NodeKind::Scalar { text, plain: true } if text.is_empty())
}

fn is_key(node: &Node<'_>, key: &str) -> bool {
    matches!(&node.kind, NodeKind::Scalar { text, .. } if text == key)
}

/// A path as messages show it.
pub(super) fn shown(path: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Key(key) => key.clone(),
        Step::Item(item) => (item + 1).to_string(),
    };
    quoted(&path.iter().map(step).collect::<Vec<_>>().join(" → "))
}
