//! YAML as a tree in which every node keeps its place.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, options};

use crate::explain::Code;
use crate::problem::{Problem, Span};

/// Lists and mappings may stand in each other this many times; a table needs five.
pub const MAX_DEPTH: usize = 32;

/// A key may have this many characters, quotes included; more than any name that the rules accept.
const MAX_KEY: usize = 8 * 1024;

/// One YAML value.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: NodeKind<'a>,
}

/// What a YAML value is.
#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind<'a> {
    /// One text, number or the like; what it means is for the reader to say.
    Scalar {
        /// With escapes undone.
        text: Cow<'a, str>,
        /// Whether it stands without quotes and on no `|` or `>`, so that YAML may read it as a number or the like.
        plain: bool,
    },
    /// A list.
    List(Vec<Node<'a>>),
    /// A mapping in the order of the file, keys as they were found.
    Map(Vec<(Node<'a>, Node<'a>)>),
}

impl Node<'_> {
    /// What it is, in words that a message can use.
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            NodeKind::Scalar { text, plain: true } if text.is_empty() => "nothing",
            NodeKind::Scalar { text, plain: true } => crate::scalar::read_as(text).unwrap_or("a text"),
            NodeKind::Scalar { .. } => "a text",
            NodeKind::List(_) => "a list",
            NodeKind::Map(_) => "a mapping",
        }
    }
}

/// Reads the one document in `text`; `None` when it cannot be read or holds nothing.
pub fn tree<'a>(text: &'a str, problems: &mut Vec<Problem>) -> Option<Node<'a>> {
    tree_of(text, 0, MAX_DEPTH, problems)
}

/// As [`tree`], with spans that begin at `start`.
pub(crate) fn tree_at<'a>(text: &'a str, start: u32, problems: &mut Vec<Problem>) -> Option<Node<'a>> {
    tree_of(text, start, MAX_DEPTH, problems)
}

/// As [`tree`], for documents that are no tables: lists and mappings may stand in each other `depth` times.
pub fn tree_of_depth<'a>(text: &'a str, depth: usize, problems: &mut Vec<Problem>) -> Option<Node<'a>> {
    tree_of(text, 0, depth, problems)
}

fn tree_of<'a>(text: &'a str, start: u32, depth: usize, problems: &mut Vec<Problem>) -> Option<Node<'a>> {
    let options = options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        simple_key_max_lookahead: MAX_KEY,
        flow_nesting_limit: depth,
        block_nesting_limit: depth,
    };
    let mut found = Vec::new();
    let parser = Parser::new_from_str_with_options(text, options);
    let mut builder = Builder { text, start, parser, problems: &mut found };
    let root = match builder.document() {
        Ok(root) => root,
        Err(error) => {
            let problem = scan_problem(text, &error);
            found.push(problem);
            None
        }
    };
    problems.extend(found.into_iter().map(|problem| Problem { span: problem.span.moved(start), ..problem }));
    root
}

struct Builder<'a, 'p> {
    text: &'a str,
    /// Where the spans of nodes begin; problems are moved there in the end.
    start: u32,
    parser: Parser<'a, granit_parser::StrInput<'a>>,
    problems: &'p mut Vec<Problem>,
}

impl<'a> Builder<'a, '_> {
    fn document(&mut self) -> Result<Option<Node<'a>>, ScanError> {
        let mut root = None;
        while let Some((event, span)) = self.next()? {
            match event {
                Event::DocumentStart(..) if root.is_some() => {
                    self.problems.push(
                        Problem::new(Code::E0005, bytes(&span), "this file holds more than one table")
                            .label("a second document begins here")
                            .help("keep one table in a file: move what follows `---` into a file of its own"),
                    );
                    break;
                }
                Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) | Event::DocumentEnd => {}
                event => root = Some(self.node(event, span)?),
            }
        }
        match root {
            Some(Node { kind: NodeKind::Scalar { text, plain: true }, .. }) if text.is_empty() => Ok(None),
            root => Ok(root),
        }
    }

    fn next(&mut self) -> Result<Option<(Event<'a>, granit_parser::Span)>, ScanError> {
        self.parser.next_event().transpose()
    }

    /// Reads the node that `event` begins. The parser bounds the depth of the recursion by [`MAX_DEPTH`].
    fn node(&mut self, event: Event<'a>, span: granit_parser::Span) -> Result<Node<'a>, ScanError> {
        self.refuse_properties(&event, &span);
        let mut whole = bytes(&span);
        let kind = match event {
            Event::Scalar(text, style, ..) => {
                let plain = style == ScalarStyle::Plain;
                // The parser writes `~` for a value that is not there.
                let absent = plain && text == "~" && !self.text[whole.range()].contains('~');
                NodeKind::Scalar { text: if absent { Cow::Borrowed("") } else { text }, plain }
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                while let Some((event, span)) = self.next()? {
                    if matches!(event, Event::SequenceEnd) {
                        whole.end = whole.end.max(bytes(&span).end);
                        break;
                    }
                    items.push(self.node(event, span)?);
                }
                NodeKind::List(items)
            }
            Event::MappingStart(..) => {
                let mut entries = Vec::new();
                while let Some((event, span)) = self.next()? {
                    if matches!(event, Event::MappingEnd) {
                        whole.end = whole.end.max(bytes(&span).end);
                        break;
                    }
                    let key = self.node(event, span)?;
                    let Some((event, span)) = self.next()? else { break };
                    entries.push((key, self.node(event, span)?));
                }
                NodeKind::Map(entries)
            }
            // An alias, already refused: it stands for its own text, so that nothing else is said about it.
            _ => NodeKind::Scalar { text: Cow::Borrowed(&self.text[whole.range()]), plain: false },
        };
        Ok(Node { span: whole.moved(self.start), kind })
    }

    fn refuse_properties(&mut self, event: &Event<'a>, span: &granit_parser::Span) {
        let found = if matches!(event, Event::Alias(_) | Event::UnresolvedAlias(_)) {
            ("an alias", bytes(span))
        } else if event.tag().is_some() {
            ("a tag", span.tag_span().map_or(bytes(span), |tag| bytes(&tag)))
        } else if event.anchor_id().is_some() {
            ("an anchor", anchor(self.text, bytes(span)))
        } else if matches!(event.scalar(), Some(("<<", ScalarStyle::Plain))) {
            ("a merge key", bytes(span))
        } else {
            return;
        };
        self.problems.push(Problem::new(Code::E0008, found.1, format!("{} is not part of the format", found.0))
            .label("not read")
            .help("write the value out where it belongs: a table is read by people and by many tools, one line at a time"));
    }
}

/// The `&name` that stands before the node at `span`, on its line or the one above; else the node itself.
fn anchor(text: &str, span: Span) -> Span {
    let before = &text[..span.start as usize];
    let Some(at) = before.rfind('&') else { return span };
    let name: usize = before[at..].find(char::is_whitespace).unwrap_or(before.len() - at);
    if before[at + name..].trim().is_empty() { span_of(at..at + name) } else { span }
}

fn bytes(span: &granit_parser::Span) -> Span {
    span.byte_range().map(span_of).unwrap_or_default()
}

fn span_of(range: Range<usize>) -> Span {
    // A file is at most `MAX_FILE` bytes long, far below four gigabytes.
    Span { start: range.start as u32, end: range.end as u32 }
}

fn scan_problem(text: &str, error: &ScanError) -> Problem {
    let marker = error.marker();
    let at = marker.byte_offset().unwrap_or(0).min(text.len());
    let span = span_of(at..at + text[at..].chars().next().map_or(0, char::len_utf8));
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = text[line_start..].len() - text[line_start..].trim_start_matches([' ', '\t']).len();
    if let Some(tab) = text[line_start..line_start + indent].find('\t') {
        let at = line_start + tab;
        return Problem::new(Code::E0002, span_of(at..line_start + indent), "a tab is used for indentation")
            .label("YAML wants spaces here")
            .help("replace the tab by spaces (two a level), and set your editor to do so in YAML files");
    }
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => {
            Problem::new(Code::E0007, span, format!("lists and mappings are nested more than {MAX_DEPTH} deep"))
                .label("too deep")
                .help("a table needs five levels; close what was opened by mistake further up")
        }
        _ if text[at..].starts_with(": ") && is_in_a_text(&text[line_start..at]) => {
            Problem::new(Code::E0001, span, "this is not YAML: a text without quotes holds `: `")
                .label("ends a key to YAML")
                .help("put the text in quotes; or write `|` behind the key and the text below it, indented")
        }
        _ => Problem::new(Code::E0001, span, format!("this is not YAML: {}", error.info()))
            .label("YAML stops making sense here")
            .help("look at the indentation, the quotes and the `:` of this line and the one above"),
    }
}

/// Whether the beginning of a line is a key and some of a text without quotes.
fn is_in_a_text(beginning: &str) -> bool {
    let text = beginning.split_once(": ").map_or("", |(_, text)| text.trim_start());
    text.starts_with(char::is_alphanumeric)
}
