//! Reason codes from what their owners publish: pages, spreadsheets, schemas, source files.
//!
//! ```text
//! text --reader--> lists --pick--> Source --update--> edits to a table, or a new table
//! ```
//!
//! A reader finds every [`List`] that a text holds; which one is meant follows from what was [`Ask`]ed and from the
//! names that a table has already. Texts come from anywhere: a reader takes what it can read and never fails on the rest.
//!
//! To add a format: a variant of [`Format`] with its words, a file beside these, its line in `lists`, and a case in
//! `tests/import/`.

pub mod alike;
mod columns;
pub mod create;
mod csv;
mod document;
pub mod drift;
mod errcodes;
pub mod export;
mod grid;
mod json;
mod pick;
mod pipe_table;
mod protobuf;
mod python;
mod said;
mod schema;
mod tokens;
mod typescript;
pub mod update;

use std::fmt;

use crate::emit::document::is_special;

/// What a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table between pipes, in Markdown or plain text.
    Markdown,
    /// Comma-separated values.
    Csv,
    /// Tab-separated values.
    Tsv,
    /// JSON: a list, a mapping, a schema, or a table that `reasons generate --target json` wrote.
    Json,
    /// The same in YAML; OpenAPI for instance.
    Yaml,
    /// A Protocol Buffers file.
    Protobuf,
    /// TypeScript or JavaScript.
    TypeScript,
    /// Python.
    Python,
    /// PostgreSQL's `errcodes.txt`.
    Errcodes,
}

impl Format {
    /// Every format with the name that asks for it.
    pub const ALL: [(&str, Format); 9] = [
        ("markdown", Format::Markdown),
        ("csv", Format::Csv),
        ("tsv", Format::Tsv),
        ("json", Format::Json),
        ("yaml", Format::Yaml),
        ("protobuf", Format::Protobuf),
        ("typescript", Format::TypeScript),
        ("python", Format::Python),
        ("errcodes", Format::Errcodes),
    ];

    /// The format of this name.
    pub fn named(name: &str) -> Option<Format> {
        Format::ALL.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    /// What a file most likely is, by the end of its name, else by what is in it.
    pub fn guess(file: &str, text: &str) -> Format {
        let file = file.to_ascii_lowercase();
        let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
        if file.ends_with("errcodes.txt") || text.contains("\nSection: Class 00") {
            return Format::Errcodes;
        }
        match ending {
            "csv" => Format::Csv,
            "tsv" | "tab" => Format::Tsv,
            "json" => Format::Json,
            "yaml" | "yml" => Format::Yaml,
            "proto" => Format::Protobuf,
            "ts" | "tsx" | "mts" | "cts" | "js" | "jsx" | "mjs" | "cjs" => Format::TypeScript,
            "py" | "pyi" => Format::Python,
            "md" | "mdx" | "markdown" | "txt" => Format::Markdown,
            _ if text.trim_start().starts_with(['{', '[']) => Format::Json,
            _ if text.contains("syntax = \"proto") => Format::Protobuf,
            _ if text.lines().next().is_some_and(|line| line.contains('\t')) => Format::Tsv,
            _ if text.contains('|') => Format::Markdown,
            _ if text.lines().next().is_some_and(|line| line.contains(',')) => Format::Csv,
            _ => Format::Markdown,
        }
    }
}

/// A reason as a source has it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The exact text on the wire.
    pub wire: String,
    /// The source's words about it.
    pub docs: Option<String>,
    /// Its number, where the source gives one.
    pub code: Option<i64>,
    /// Its name in the source's code, where that is another one.
    pub name: Option<String>,
    /// Other texts on the wire that mean the same.
    pub aliases: Vec<String>,
    /// Whether the source marks it as deprecated.
    pub deprecated: bool,
    /// What else the source says, by heading.
    pub cells: Vec<(String, String)>,
    /// The line that it stands in, from 1.
    pub line: usize,
}

/// A list of reasons in a source.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct List {
    /// Where it is, in words: `the table at line 12`, or a JSON pointer.
    pub place: String,
    /// What the source calls it.
    pub name: Option<String>,
    /// The reasons, in the order of the source, each name once.
    pub found: Vec<Found>,
    /// What was met and is no reason, each with its line.
    pub passed: Vec<String>,
    /// What is known about its headings: each with what its cells mean.
    pub about: Vec<(String, String)>,
    /// Whether it is what the whole text is about.
    pub main: bool,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ask {
    /// The format, where it is not to be guessed.
    pub format: Option<Format>,
    /// Which list, from 1.
    pub nth: Option<usize>,
    /// The place of a list in JSON or YAML: `/components/schemas/Reason`.
    pub pointer: Option<String>,
    /// What the source calls the list.
    pub name: Option<String>,
    /// The heading of the wire names.
    pub wire: Option<String>,
    /// The heading of the words.
    pub docs: Option<String>,
    /// The names that are known already; the list with the most of them is the one.
    pub known: Vec<String>,
}

/// The list that was meant, and what it was found in.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// What the text was read as.
    pub format: Format,
    /// The list.
    pub list: List,
    /// The places of the lists that were not taken.
    pub others: Vec<String>,
    /// The whole table, where the text is one that `reasons generate --target json` wrote.
    pub table: Option<serde_json::Value>,
}

/// Why nothing can be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    /// Where, from 1, if that can be said.
    pub line: Option<usize>,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl ImportError {
    pub(crate) fn new(line: Option<usize>, message: impl Into<String>, help: impl Into<String>) -> ImportError {
        ImportError { line, message: message.into(), help: help.into() }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.message, self.help)
    }
}

impl std::error::Error for ImportError {}

/// Finds the reasons in a text; `file` only helps to guess what it is.
///
/// # Errors
///
/// When it cannot be read as what it is, holds no list, or several of which none is the likely one.
///
/// # Examples
///
/// ```
/// use reasons_codegen::import::{Ask, read};
///
/// let page = "Why?\n\nReason | Meaning\n--- | ---\n`no_answer` | Nobody answered.\n`busy` | It is busy.\n";
/// let source = read("page.md", page, &Ask::default())?;
/// assert_eq!(source.list.found[0].wire, "no_answer");
/// assert_eq!(source.list.found[1].docs.as_deref(), Some("It is busy."));
/// # Ok::<(), reasons_codegen::import::ImportError>(())
/// ```
pub fn read(file: &str, text: &str, ask: &Ask) -> Result<Source, ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let format = ask.format.unwrap_or_else(|| Format::guess(file, text));
    let mut table = None;
    let lists = match format {
        Format::Markdown => pipe_table::lists(text, ask),
        Format::Csv => csv::lists(text, None, ask),
        Format::Tsv => csv::lists(text, Some('\t'), ask),
        Format::Protobuf => protobuf::lists(text),
        Format::TypeScript => typescript::lists(text),
        Format::Python => python::lists(text),
        Format::Errcodes => errcodes::lists(text),
        Format::Json | Format::Yaml => {
            let document = document::read(text, format)?;
            if export::is_export(&document) {
                table = Some(document.clone());
            }
            document::lists(&document, text, ask)?
        }
    };
    let lists = lists.into_iter().map(cleaned).filter(|list| !list.found.is_empty()).collect();
    let (list, others) = pick::pick(lists, ask, format)?;
    Ok(Source { format, list, others, table })
}

/// The list with each name once and without what no table can hold; what goes is told.
fn cleaned(mut list: List) -> List {
    let mut seen = std::collections::HashSet::new();
    let mut passed = std::mem::take(&mut list.passed);
    list.found.retain_mut(|found| {
        let place = format!("line {}: {}", found.line, crate::problem::quoted(&found.wire));
        if found.wire.is_empty() || found.wire.len() > crate::parse::MAX_NAME || found.wire.chars().any(is_unseen) {
            passed.push(format!("{place} cannot be a wire name"));
            return false;
        }
        if !seen.insert(found.wire.clone()) {
            passed.push(format!("{place} is there again"));
            return false;
        }
        found.docs = found.docs.take().map(|docs| words(&docs)).filter(|docs| !docs.is_empty());
        true
    });
    List { passed, ..list }
}

/// A source's words as a table can hold them: without control characters, and not too long.
pub(crate) fn words(text: &str) -> String {
    let kept: String = text.trim().chars().filter(|c| *c == '\n' || *c == '\t' || !is_unseen(*c)).collect();
    let end = crate::problem::floor_char_boundary(&kept, crate::parse::MAX_TEXT);
    kept[..end].trim().to_owned()
}

fn is_unseen(c: char) -> bool {
    is_special(c) || crate::names::is_bidi_control(c)
}
