//! Tables whose cells have `|` between them: Markdown's, with or without outer pipes, and those of plain text, with
//! lines of `-`, `=` and `+` around their rows.

use super::grid::{Grid, fold, is_name, list};
use super::{Ask, List};

/// How many tables are looked at.
const MOST: usize = 2_000;

/// Every such table; those with the same headings also as one, in the end.
pub(super) fn lists(text: &str, ask: &Ask) -> Vec<List> {
    let grids = grids(text).into_iter().take(MOST);
    let mut lists: Vec<List> = Vec::new();
    let mut alike: Vec<Grid> = Vec::new();
    for (line, grid) in grids {
        match alike.iter_mut().find(|other| other.headings.len() > 1 && other.headings == grid.headings) {
            Some(other) => other.rows.extend(grid.rows.iter().cloned()),
            None => alike.push(grid.clone()),
        }
        lists.extend(list(grid, format!("the table at line {line}"), ask));
    }
    if alike.len() < lists.len() {
        lists.extend(alike.into_iter().filter_map(|grid| {
            let first = grid.rows.first().map_or(0, |(line, _)| *line);
            list(grid, format!("the tables like the one around line {first}, as one"), ask)
        }));
        lists.dedup_by(|second, first| second.found == first.found);
    }
    if let Some(largest) = (0..lists.len()).rev().max_by_key(|at| lists[*at].found.len()) {
        lists[largest].main = true;
    }
    lists
}

fn grids(text: &str) -> Vec<(usize, Grid)> {
    let mut grids = Vec::new();
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let mut ruled: Option<usize> = None;
    for (at, line) in text.lines().chain([""]).enumerate() {
        let line = line.trim().trim_start_matches('>').trim();
        if is_rule(line) {
            // The first rule below a row is the one under the headings.
            if !rows.is_empty() {
                ruled.get_or_insert(rows.len());
            }
        } else if line.contains('|') {
            rows.push((at + 1, cells(line)));
        } else if !rows.is_empty() {
            grids.extend(grid(std::mem::take(&mut rows), ruled.take()));
        }
    }
    grids
}

fn grid(mut rows: Vec<(usize, Vec<String>)>, ruled: Option<usize>) -> Option<(usize, Grid)> {
    let first = rows.first()?.0;
    let width = rows.first().map_or(0, |(_, row)| row.len());
    // Without outer pipes, an empty last cell looks like one.
    let regular = rows.iter().filter(|(_, row)| row.len() == width || row.len() + 1 == width).count();
    // A line of prose with a pipe in it is no table.
    if rows.len() < 2 || regular * 2 < rows.len() || (width < 2 && ruled.is_none()) {
        return None;
    }
    let headed = ruled == Some(1) || (ruled.is_none() && looks_headed(&rows));
    let headings = if headed { rows.remove(0).1 } else { vec![String::new(); width] };
    Some((first, Grid { headings, rows }))
}

/// Whether a first row without a rule below it holds headings: its words are no names like those under them.
fn looks_headed(rows: &[(usize, Vec<String>)]) -> bool {
    let Some((_, first)) = rows.first() else { return false };
    first.iter().enumerate().any(|(at, heading)| {
        let below = rows[1..].iter().filter(|(_, row)| row.get(at).is_some_and(|cell| is_code(cell))).count();
        !is_code(heading) && !fold(heading).is_empty() && below * 2 > rows.len() - 1
    })
}

/// Whether a cell is a name as programs have them: in backticks, or of small letters and underscores.
fn is_code(cell: &str) -> bool {
    let cell = cell.trim();
    cell.starts_with('`')
        || (is_name(cell) && cell.contains(['_', '-', '.']) || cell.bytes().all(|b| b.is_ascii_digit()))
}

/// The cells of a line; `\|` is no end of one.
fn cells(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        match (c, cells.last_mut()) {
            ('|', _) if !escaped => cells.push(String::new()),
            (c, Some(cell)) => cell.push(c),
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    // The outer pipe at the end begins no cell.
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) && line.ends_with('|') {
        cells.pop();
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Whether a line only sets rows apart: `|---|:--:|`, `+----+`, `====`.
fn is_rule(line: &str) -> bool {
    line.contains(['-', '=']) && line.chars().all(|c| "|-:=+ ".contains(c))
}
