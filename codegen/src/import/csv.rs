//! Values separated by commas, semicolons or tabs, in quotes where they need them.

use super::grid::{Grid, list};
use super::{Ask, List};

/// The one list in it; the first row holds the headings.
pub(super) fn lists(text: &str, separator: Option<char>, ask: &Ask) -> Vec<List> {
    let first = text.lines().next().unwrap_or_default();
    let separator = separator.unwrap_or_else(|| {
        let count = |c: char| first.matches(c).count();
        [',', ';', '\t'].into_iter().rev().max_by_key(|c| count(*c)).unwrap_or(',')
    });
    let mut rows = rows(text, separator).into_iter().filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
    let Some((_, headings)) = rows.next() else { return Vec::new() };
    let grid = Grid { headings, rows: rows.collect() };
    list(grid, "the rows below the first".to_owned(), ask).into_iter().collect()
}

/// Every record with the line that it begins in; a quote that is not closed reaches to the end.
fn rows(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let mut rows = Vec::new();
    let mut row = vec![String::new()];
    let (mut line, mut start, mut quoted) = (1, 1, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        line += usize::from(c == '\n');
        let Some(cell) = row.last_mut() else { break };
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            c if quoted => cell.push(c),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' => {
                rows.push((start, std::mem::replace(&mut row, vec![String::new()])));
                start = line;
            }
            c if c == separator => row.push(String::new()),
            c => cell.push(c),
        }
    }
    if row.len() > 1 || row.iter().any(|cell| !cell.is_empty()) {
        rows.push((start, row));
    }
    rows
}
