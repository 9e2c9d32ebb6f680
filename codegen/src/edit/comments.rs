//! Comments: wherever a `#` stands between values.

use std::ops::Range;

use crate::tree::{Node, NodeKind};

use super::layout::Layout;

/// Where the comments are, in order, each from its `#` to the end of its line.
pub(super) fn comments(layout: &Layout<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut done = 0;
    scalars(&layout.root, &mut |node| {
        let start = node.span.start as usize;
        between(layout.text, done..start, &mut found);
        done = done.max(layout.scalar_end(node));
    });
    between(layout.text, done..layout.text.len(), &mut found);
    found
}

/// Whether there is a comment in a stretch that begins and ends outside of texts.
pub(super) fn is_commented(layout: &Layout<'_>, within: Range<usize>, value: &Node<'_>) -> bool {
    let mut found = Vec::new();
    let mut done = within.start;
    scalars(value, &mut |node| {
        between(layout.text, done..(node.span.start as usize).min(within.end), &mut found);
        done = done.max(layout.scalar_end(node));
    });
    between(layout.text, done..within.end, &mut found);
    !found.is_empty()
}

fn scalars<'n, 'a>(node: &'n Node<'a>, see: &mut impl FnMut(&'n Node<'a>)) {
    match &node.kind {
        NodeKind::Scalar { .. } => see(node),
        NodeKind::List(items) => items.iter().for_each(|item| scalars(item, see)),
        NodeKind::Map(entries) => entries.iter().for_each(|(key, value)| {
            scalars(key, see);
            scalars(value, see);
        }),
    }
}

/// The comments in a stretch without texts.
fn between(text: &str, gap: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut at = gap.start;
    while let Some(sign) = text.get(at..gap.end).and_then(|rest| rest.find('#')) {
        let start = at + sign;
        let end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
        found.push(start..start + text[start..end].trim_end().len());
        at = end;
    }
}
