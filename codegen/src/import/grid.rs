//! Rows and columns of texts, as tables of all kinds have them: which column holds what.

use std::collections::HashSet;

use super::{Ask, Found, List};

/// Rows of cells below headings.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Grid {
    pub headings: Vec<String>,
    /// Each with its line; as many cells as there are headings, or fewer.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Headings that wire names go by, the likeliest first.
const WIRE: &[&str] = &[
    "wire",
    "wire_name",
    "reason",
    "disconnection_reason",
    "reason_code",
    "error_code",
    "status_code",
    "code",
    "value",
    "name",
    "key",
    "id",
    "identifier",
    "status",
    "error",
    "type",
    "event",
    "slug",
];

/// Headings that words about a reason go by.
const DOCS: &[&str] = &[
    "docs",
    "meaning",
    "description",
    "explanation",
    "definition",
    "what_it_means",
    "details",
    "detail",
    "message",
    "text",
    "summary",
    "notes",
    "comment",
    "title",
    "label",
];

/// How many columns are read.
const MOST: usize = 256;

/// The grid as a list; `None` when no column of it can hold wire names.
pub(super) fn list(mut grid: Grid, place: String, ask: &Ask) -> Option<List> {
    grid.headings.truncate(MOST);
    grid.rows.iter_mut().for_each(|(_, row)| row.truncate(MOST));
    let folded: Vec<String> = grid.headings.iter().map(|heading| fold(heading)).collect();
    let wire = wire_column(&grid, &folded, ask)?;
    let docs = docs_column(&grid, &folded, wire, ask);
    let mut list = List { place, ..List::default() };
    let in_backticks = grid.rows.iter().filter(|(_, row)| row.get(wire).is_some_and(|cell| cell.contains('`'))).count();
    let mostly_code = in_backticks * 2 > grid.rows.len();
    for (line, row) in &grid.rows {
        let line = *line;
        let cell = |at: usize| row.get(at).map_or("", |cell| cell.trim());
        let name = bare(cell(wire));
        let others = row.iter().enumerate().filter(|(at, cell)| *at != wire && !cell.trim().is_empty()).count();
        // A row with nothing but a few words in it is a heading among the rows.
        let loud = cell(wire).starts_with("**") || name.contains(' ') || (mostly_code && !cell(wire).contains('`'));
        if name.is_empty() || (others == 0 && grid.headings.len() > 1 && loud) {
            if row.iter().any(|cell| !cell.trim().is_empty()) {
                list.passed.push(format!(
                    "line {line}: a row without a name: {}",
                    crate::problem::quoted(row.join(" ").trim())
                ));
            }
            continue;
        }
        let mut found = Found { wire: name, line, ..Found::default() };
        found.docs = docs.map(|at| unmarked(cell(at))).filter(|docs| !docs.is_empty());
        for (at, heading) in grid.headings.iter().enumerate() {
            if at != wire && Some(at) != docs && !heading.is_empty() && !cell(at).is_empty() {
                found.cells.push((heading.clone(), unmarked(cell(at))));
            }
        }
        list.found.push(found);
    }
    (!list.found.is_empty()).then_some(list)
}

/// The column with the wire names: the one that was asked for, else the one with most of the known names, else the one
/// whose heading says so, else the one whose cells look most like names.
fn wire_column(grid: &Grid, folded: &[String], ask: &Ask) -> Option<usize> {
    if let Some(asked) = &ask.wire {
        return folded.iter().position(|heading| *heading == fold(asked));
    }
    let width = grid.rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
    let count = |at: usize, fits: &dyn Fn(&str) -> bool| {
        let cells = grid.rows.iter().filter_map(|(_, row)| row.get(at));
        cells.filter(|cell| fits(&bare(cell))).count()
    };
    let known: HashSet<&str> = ask.known.iter().map(String::as_str).collect();
    let best = (0..width).rev().max_by_key(|at| count(*at, &|cell| known.contains(cell)));
    if let Some(best) = best.filter(|at| count(*at, &|cell| known.contains(cell)) > 0) {
        return Some(best);
    }
    let named = WIRE.iter().find_map(|name| folded.iter().position(|heading| heading == name));
    let likely =
        (0..width).rev().max_by_key(|at| count(*at, &is_name)).filter(|at| count(*at, &is_name) * 2 >= grid.rows.len());
    named.filter(|at| count(*at, &is_name) > 0).or(likely).or(named)
}

/// The column with the words: asked for, or by its heading, or the one with the most words.
fn docs_column(grid: &Grid, folded: &[String], wire: usize, ask: &Ask) -> Option<usize> {
    if let Some(asked) = &ask.docs {
        return folded.iter().position(|heading| *heading == fold(asked));
    }
    let free = |at: &usize| *at != wire;
    let named = DOCS.iter().find_map(|name| folded.iter().position(|heading| heading == name).filter(free));
    let words = |at: usize| -> usize {
        grid.rows.iter().filter_map(|(_, row)| row.get(at)).map(|cell| cell.matches(' ').count()).sum()
    };
    let longest =
        || (0..folded.len()).filter(free).max_by_key(|at| words(*at)).filter(|at| words(*at) > grid.rows.len());
    named.or_else(longest)
}

/// A heading in lower-case words: `Call Status` is `call_status`.
pub(super) fn fold(heading: &str) -> String {
    let mut folded = String::new();
    for c in unmarked(heading).chars() {
        match c.is_alphanumeric() {
            true => folded.extend(c.to_lowercase()),
            false if !folded.is_empty() && !folded.ends_with('_') => folded.push('_'),
            false => {}
        }
    }
    folded.trim_end_matches('_').to_owned()
}

/// Whether a text looks like a wire name: one word of the kind that programs use.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-.:/".contains(c))
        && text.chars().any(|c| c.is_ascii_alphanumeric())
}

/// A name without the Markdown around it: backticks, stars, a link, a footnote.
pub(super) fn bare(cell: &str) -> String {
    let cell = cell.trim();
    if let Some((inside, rest)) = cell.strip_prefix('`').and_then(|rest| rest.split_once('`')) {
        // What follows the name in its cell is about it.
        if !inside.trim().is_empty() && !rest.contains('`') {
            return inside.trim().to_owned();
        }
    }
    let text = unmarked(cell);
    let text = text.trim_matches(['*', '`', '"', '\'']).trim();
    text.replace("\\_", "_").replace("\\*", "*")
}

/// A cell's text: line breaks of HTML are blanks, a link is its words, `\|` is a pipe.
pub(super) fn unmarked(cell: &str) -> String {
    // Most cells of a large table hold no marks.
    if !cell.contains(['<', '\\', '*', '[', '`']) {
        return cell.trim().to_owned();
    }
    let mut text =
        cell.trim().replace("<br/>", "<br>").replace("<br />", "<br>").replace("<br>", " ").replace("\\|", "|");
    if let Some(inside) =
        text.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")).filter(|text| !text.contains("**"))
    {
        text = inside.trim().to_owned();
    }
    if text.starts_with('[')
        && let Some((words, address)) = text.split_once("](")
        && address.ends_with(')')
        && !address.contains(' ')
    {
        text = words[1..].trim().to_owned();
    }
    match text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        Some(inside) if !inside.contains('`') => inside.to_owned(),
        _ => text,
    }
}
