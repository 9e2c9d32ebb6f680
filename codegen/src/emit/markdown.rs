//! A page of documentation for people, and its table of reasons alone.
//!
//! Every Markdown reader takes it: tables as GitHub has them, explicit anchors (readers derive different ones from
//! headings), HTML for what Markdown cannot say. Docs and notes stand as their authors wrote them.

mod columns;
mod details;
mod prose;
mod reasons;

use super::{File, generated_by, words};
use crate::Table;
pub(crate) use prose::escape;
use prose::{push_indented, push_kebab};

/// The target `markdown`: `<table>.md`.
pub(super) fn emit(table: &Table) -> Vec<File> {
    let text = format!("<!-- {} -->\n\n{}", generated_by(table), page(table, 1));
    vec![File { path: format!("{}.md", table.name), text }]
}

/// Everything about the table, under a heading of this level (1 to 4), ending in a newline.
pub fn page(table: &Table, level: usize) -> String {
    let mut page = Page { table, level, text: String::new() };
    page.head();
    page.notes();
    reasons::section(&mut page);
    columns::section(&mut page);
    details::section(&mut page);
    page.text
}

/// The table of reasons alone, ending in a newline.
pub fn summary(table: &Table) -> String {
    reasons::rows(table, false)
}

/// A page as far as it is written.
struct Page<'a> {
    table: &'a Table,
    level: usize,
    text: String,
}

impl Page<'_> {
    fn head(&mut self) {
        let table = self.table;
        let title = escape(&table.title);
        self.heading(0, None, &title);
        if let Some(docs) = &table.docs {
            self.block(docs.trim());
        }
        let mut facts = vec![format!("Type: `{}`", table.type_name), count(table), open(table).to_owned()];
        facts.extend(table.source.as_ref().map(|source| format!("Source: <{source}>")));
        facts.extend(table.revision.as_ref().map(|revision| format!("Revision: {}", escape(revision))));
        facts.extend(reserved(table));
        self.list(&facts);
    }

    fn notes(&mut self) {
        if !self.table.notes.is_empty() {
            self.heading(1, None, "Notes");
            self.list(&self.table.notes);
        }
    }

    /// A heading, `below` the page's own, with an anchor that no reader changes.
    fn heading(&mut self, below: usize, anchor: Option<&str>, title: &str) {
        if let Some(anchor) = anchor {
            self.text.extend(["\n<a id=\"", anchor, "\"></a>\n"]);
        }
        self.text.push_str(if self.text.is_empty() { "" } else { "\n" });
        self.text.extend([&"######"[..(self.level + below).min(6)], " ", title, "\n"]);
    }

    /// A block of its own: with an empty line before it.
    fn block(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A list, each item of one or more lines.
    fn list<T: AsRef<str>>(&mut self, items: &[T]) {
        self.begin_list();
        for item in items {
            self.text.push_str("- ");
            push_indented(&mut self.text, item.as_ref().trim(), "  ");
            self.text.push('\n');
        }
    }

    /// What goes before a list. It would go on with a list right before it, and docs may end in one.
    fn begin_list(&mut self) {
        let last = self.text.trim_end().rsplit("\n\n").next().unwrap_or_default();
        let in_list = ["- ", "* ", "+ ", "  "].iter().any(|mark| last.starts_with(mark));
        self.text.push_str(if in_list { "\n<!-- -->\n\n" } else { "\n" });
    }
}

fn count(table: &Table) -> String {
    let all = table.reasons.len();
    let ones = if all == 1 { "reason" } else { "reasons" };
    match table.reasons.iter().filter(|reason| reason.removed.is_some()).count() {
        0 => format!("{all} {ones}"),
        removed => format!("{all} {ones}, {removed} of them removed: kept here because old data has them"),
    }
}

fn open(table: &Table) -> &'static str {
    if table.open {
        "Open: more reasons may come, so take a text that is not here as it is"
    } else {
        "Closed: no more reasons will come"
    }
}

fn reserved(table: &Table) -> Option<String> {
    let names = table.reserved_names.iter().map(|name| words::code(name));
    let codes = table.reserved_codes.iter().map(i64::to_string);
    let all: Vec<String> = names.chain(codes).collect();
    (!all.is_empty()).then(|| format!("Never to be used: {}", all.join(", ")))
}

/// The anchor of a reason's details. Variants are unique in every spelling, and none holds two hyphens in a row.
fn push_reason_anchor(out: &mut String, table: &Table, variant: &str) {
    out.extend([&table.name, "--"]);
    push_kebab(out, variant);
}

/// The anchor of a column's section.
fn column_anchor(table: &Table, column: &str) -> String {
    format!("{}--column--{}", table.name, column.replace('_', "-"))
}
