//! `reasons list`.

use std::io;
use std::path::PathBuf;

use anstyle::Style;
use clap::ValueEnum;
use reasons_codegen::Table;
use reasons_codegen::emit::table_json;
use reasons_codegen::table::{Column, Kind, Reason};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::check::plural;
use crate::describe;
use crate::failure::{Failure, Outcome};
use crate::input::{self, Loaded};

/// A cell is cut here, so that one long text does not push the rest off the screen.
const WIDEST: usize = 60;

/// List the reasons of tables with their columns, or the tables that ship with `reasons`
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons list                                   the tables that ship with `reasons`
  reasons list retell-disconnection              the reasons of one of them
  reasons list colours.yaml --format json | jq '.[].name'")]
pub struct List {
    /// The tables: paths of YAML files, `-`, or names of shipped tables
    #[arg(value_name = "TABLE")]
    pub tables: Vec<PathBuf>,

    /// How to show them
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: ListFormat,
}

/// How `reasons list` shows reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// Aligned columns
    Text,
    /// A JSON array
    Json,
}

/// Lists the reasons of tables, or the tables that ship with `reasons`.
pub fn run(args: &List) -> Result<Outcome, Failure> {
    let tables = if args.tables.is_empty() { input::shipped()? } else { input::tables(&args.tables)? };
    let text = match args.format {
        ListFormat::Json => json(&tables)?,
        ListFormat::Text if args.tables.is_empty() => aligned(&tables.iter().map(summary).collect::<Vec<_>>()),
        ListFormat::Text => tables.iter().map(reasons).collect::<Vec<_>>().join("\n"),
    };
    crate::print(&text)
}

fn summary(loaded: &Loaded) -> Vec<String> {
    let table = &loaded.table;
    vec![table.name.clone(), plural(table.reasons.len(), "reason"), table.title.clone()]
}

fn reasons(loaded: &Loaded) -> String {
    let table = &loaded.table;
    let bold = Style::new().bold();
    let mut rows = vec![header(table)];
    rows.extend(table.reasons.iter().map(|reason| row(loaded, reason)));
    let title = format!("{bold}{}{bold:#}: {} ({})", table.name, table.title, plural(table.reasons.len(), "reason"));
    let long: Vec<_> = table.columns.iter().filter(|column| !is_short(column)).map(|column| &*column.name).collect();
    let note = match &long[..] {
        [] => String::new(),
        long => format!("\nNot shown: {}; `--format json` shows everything.\n", long.join(", ")),
    };
    format!("{title}\n\n{}{note}", aligned(&rows))
}

/// Whether a column's values fit into a cell: the others would make lines that no screen holds.
fn is_short(column: &Column) -> bool {
    !column.list && !matches!(column.kind, Kind::Text | Kind::Url)
}

fn header(table: &Table) -> Vec<String> {
    let mut cells = vec!["NAME".into(), "VARIANT".into()];
    cells.extend(table.code.is_some().then(|| "CODE".into()));
    cells.extend(table.columns.iter().filter(|column| is_short(column)).map(|column| column.name.to_uppercase()));
    cells.extend(has_endings(table).then(|| "LIFE".into()));
    cells.push("DOCS".into());
    cells
}

fn row(loaded: &Loaded, reason: &Reason) -> Vec<String> {
    let table = &loaded.table;
    let mut cells = vec![reason.wire.clone(), reason.variant.clone()];
    cells.extend(table.code.is_some().then(|| reason.code.map_or_else(absent, |code| code.to_string())));
    let shown = table.columns.iter().zip(&reason.values).filter(|(column, _)| is_short(column));
    cells.extend(
        shown.map(|(column, value)| value.as_ref().map_or_else(absent, |value| describe::short(loaded, column, value))),
    );
    cells.extend(has_endings(table).then(|| life(reason)));
    cells.push(reason.docs.clone());
    cells
}

fn has_endings(table: &Table) -> bool {
    table.reasons.iter().any(|reason| reason.deprecated.is_some() || reason.removed.is_some())
}

fn life(reason: &Reason) -> String {
    match (&reason.removed, &reason.deprecated) {
        (Some(_), _) => "removed".into(),
        (_, Some(_)) => "deprecated".into(),
        _ => absent(),
    }
}

fn absent() -> String {
    "-".into()
}

/// Rows of cells, each column as wide as its widest cell.
fn aligned(rows: &[Vec<String>]) -> String {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| cut(cell)).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The first paragraph of a cell on one line, cut if it is long.
fn cut(cell: &str) -> String {
    let paragraph = cell.split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.width() <= WIDEST {
        return line;
    }
    let mut width = 0;
    let fits = |c: &char| {
        width += c.width().unwrap_or(0);
        width < WIDEST
    };
    format!("{}…", line.chars().take_while(fits).collect::<String>().trim_end())
}

/// What the target `json` makes of each table, in one array.
fn json(tables: &[Loaded]) -> Result<String, Failure> {
    let documents: Vec<_> = tables.iter().map(|loaded| table_json::export(&loaded.table)).collect();
    let text = serde_json::to_string_pretty(&documents).map_err(io::Error::from)?;
    Ok(text + "\n")
}
