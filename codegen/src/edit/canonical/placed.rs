//! Printing comments where they belong: above something, behind it, or below.

use super::printer::{Printer, push_spaces};

impl Printer<'_, '_> {
    /// The comments before `end` that were not printed yet, each on a line of its own.
    pub fn lead(&mut self, end: usize, indent: usize, most: usize) -> String {
        let mut out = String::new();
        let mut printed = 0;
        while let Some(comment) =
            self.comments.get(self.next).cloned().filter(|comment| comment.start < end && printed < most)
        {
            if self.blank_between(self.before(comment.start), comment.start) {
                out.push('\n');
            }
            push_spaces(&mut out, indent);
            out.push_str(&self.layout.text[comment]);
            out.push('\n');
            self.next += 1;
            printed += 1;
        }
        out
    }

    /// The comments right behind `end` that are indented at least by `column`: they belong to what they stand below.
    pub fn lead_below(&mut self, end: usize, indent: usize, column: usize) -> String {
        let mut done = self.next.checked_sub(1).map_or(end, |at| self.comments[at].end.max(end));
        let mut most = 0;
        while let Some(comment) = self.comments.get(self.next + most) {
            let gap = self.layout.text.get(done..comment.start).unwrap_or("-");
            let own = comment.start - self.layout.line_start(comment.start);
            if !gap.trim().is_empty() || !gap.contains('\n') || own < column {
                break;
            }
            done = comment.end;
            most += 1;
        }
        self.lead(self.layout.text.len(), indent, most)
    }

    /// The comment that stands behind something on its line.
    pub fn same_line(&mut self, out: &mut String, from: usize, end: usize) {
        let Some(comment) = self.comments.get(self.next).cloned().filter(|comment| comment.start < end) else { return };
        let gap = &self.layout.text[from..comment.start];
        let spaces = gap.len() - gap.trim_end_matches(' ').len();
        push_spaces(out, spaces.max(1));
        out.push_str(&self.layout.text[comment]);
        self.next += 1;
    }

    /// Where the text ends that stands before `at`: a value, a key, or a comment.
    pub fn before(&self, at: usize) -> usize {
        self.layout.text[..at].trim_end_matches([' ', '\n', '\r', '\t']).len()
    }

    /// Whether there is a blank line between two places.
    pub fn blank_between(&self, from: usize, to: usize) -> bool {
        from > 0 && self.layout.text.get(from..to).is_some_and(|gap| gap.matches('\n').count() > 1)
    }
}
