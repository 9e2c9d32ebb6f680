//! `reasons drift`.

use std::path::PathBuf;

use clap::ValueEnum;
use reasons_codegen::edit::chain::Chain;
use reasons_codegen::import::Source;
use reasons_codegen::import::drift::{Difference, Rule, differences};
use reasons_codegen::sources::Wanted;
use serde_json::json;
use unicode_width::UnicodeWidthStr;

use crate::change::{self, Opened};
use crate::check::plural;
use crate::failure::{Failure, Outcome, help, status};
use crate::import::{SourceArgs, failure, formats};
use crate::input::{quoted, shown};
use crate::told::{passed_over, short, taken};

/// How many differences of a kind are shown.
const SHOWN: usize = 12;

/// Compare a table with the sources that it follows, and fail if they differ
///
/// The sources are what `reasons import` reads. Several are set side by side, so that it shows where they disagree with
/// each other. Each kind of difference has a name: `missing` (a source has a reason that the table does not have),
/// `extra` (a source does not have one of the table's), `removed` (a source has a reason that is a tombstone), `value`
/// (a code or a column's value differs), `words` (docs or a column of text differ; blank space does not count).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons drift calls.yaml page.md
  reasons drift calls.yaml page.md --ignore words --format github
  reasons drift calls.yaml page.md openapi.yaml sdk.ts   see which source has what")]
pub struct Drift {
    /// The table: a path, `-`, or the name of a shipped table
    pub table: PathBuf,

    /// The sources
    #[arg(required = true, value_name = "SOURCE")]
    pub sources: Vec<PathBuf>,

    /// How the sources are read; a list that is chosen is chosen in each of them
    #[command(flatten)]
    pub reading: SourceArgs,

    /// Kinds of differences that do not count, separated by commas
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = rules())]
    pub ignore: Vec<String>,

    /// How to show the differences
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    pub format: DriftFormat,

    /// What the sources are, instead of what their names and beginnings say
    #[arg(long, value_name = "FORMAT", value_parser = formats())]
    pub from: Option<String>,
}

/// How `reasons drift` shows differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DriftFormat {
    /// A screen to read
    Text,
    /// One JSON object a line
    Json,
    /// Annotations for GitHub Actions
    Github,
}

/// Shows every difference; these are the result, so they go to standard output.
pub fn run(args: &Drift, quiet: bool) -> Result<Outcome, Failure> {
    let opened = change::open_any(&args.table)?;
    opened.with_chain(|chain| compare(args, &opened, chain, quiet))
}

fn compare(args: &Drift, opened: &Opened, chain: &Chain<'_>, quiet: bool) -> Result<Outcome, Failure> {
    let mut sources: Vec<(String, Source)> = Vec::new();
    for path in &args.sources {
        let read = args.reading.read(path, args.from.as_deref(), &chain.whole);
        sources.push(read.map_err(|failure| match failure {
            // The words are those of `import`.
            Failure::Wrong { message, help } => Failure::wrong(message, help.replace("`--format`", "`--from`")),
            other => other,
        })?);
    }
    let lists: Vec<_> = sources.iter().map(|(_, source)| &source.list).collect();
    let ignored: Vec<Rule> = Rule::ALL
        .iter()
        .filter(|(name, _)| args.ignore.iter().any(|ignored| ignored == name))
        .map(|(_, rule)| *rule)
        .collect();
    let compared = differences(chain, &lists, &args.reading.columns, &ignored);
    let (found, headings) = compared.map_err(|error| failure(&sources[0].0, error))?;
    let tell_headings = || {
        for ((name, _), (alike, passed)) in sources.iter().zip(&headings) {
            alike.iter().for_each(|one| status(quiet, "compared", &format!("{name}: {}", taken(one))));
            passed.iter().for_each(|one| status(quiet, "not compared", &format!("{name}: {}", passed_over(one))));
        }
    };
    let names: Vec<String> = sources.iter().map(|(name, _)| name.clone()).collect();
    if found.is_empty() {
        let count = plural(chain.whole.reasons.0.len(), "reason");
        tell_headings();
        status(quiet, "ok", &format!("{} agrees with {} ({count})", opened.shown, names.join(", ")));
        return Ok(Outcome::Fine);
    }
    let place = |difference: &Difference| match difference.place.map(|span| chain.place(span)) {
        Some((file, place)) => (file.to_owned(), place.line),
        None => (opened.shown.clone(), 1),
    };
    let text = match args.format {
        DriftFormat::Text => text(&opened.shown, &names, &found, &place),
        DriftFormat::Json => found.iter().map(|one| json_line(place(one), &names, one) + "\n").collect(),
        DriftFormat::Github => found.iter().map(|one| github(place(one), &names, one) + "\n").collect(),
    };
    crate::print(&text)?;
    tell_headings();
    if args.format == DriftFormat::Text && !quiet && found.iter().any(|one| one.rule != Rule::Words) {
        let from = quoted(&shown(&args.sources[0]));
        let follows = |table: &str| {
            let table = quoted(table);
            help(&format!("`reasons import {from} --table {table} --dry-run` shows what would bring it up to date"));
        };
        match chain.first() {
            // The vendor's list is what an overlay extends.
            Wanted::File(base) if chain.is_overlay() => follows(base),
            Wanted::File(_) if args.table.exists() => follows(&opened.shown),
            _ => {}
        }
    }
    Ok(Outcome::Found)
}

fn text(table: &str, names: &[String], found: &[Difference], place: &dyn Fn(&Difference) -> (String, usize)) -> String {
    let mut out = format!("{table} and {} differ\n", names.join(", "));
    for (_, rule) in Rule::ALL {
        let of_rule: Vec<&Difference> = found.iter().filter(|one| one.rule == rule).collect();
        if of_rule.is_empty() {
            continue;
        }
        out.push_str(&format!("\n{}: {} ({})\n", rule.name(), about(rule, names.len()), of_rule.len()));
        let shown = &of_rule[..of_rule.len().min(SHOWN)];
        match names.len() {
            1 => shown.iter().for_each(|one| out.push_str(&alone(place(one), &names[0], one))),
            _ => out.push_str(&side_by_side(names, shown)),
        }
        if of_rule.len() > SHOWN {
            out.push_str(&format!("  … {} more; `--format json` has all\n", of_rule.len() - SHOWN));
        }
    }
    out
}

fn about(rule: Rule, sources: usize) -> &'static str {
    match (rule, sources) {
        (Rule::Missing, 1) => "in the source, not in the table",
        (Rule::Missing, _) => "in a source, not in the table",
        (Rule::Extra, 1) => "in the table, not in the source",
        (Rule::Extra, _) => "in the table, not in every source",
        (Rule::Removed, _) => "a tombstone in the table, still in the source",
        (Rule::Value, _) => "the values differ",
        (Rule::Words, _) => "only the words differ",
    }
}

/// A difference from the one source.
fn alone((table, line): (String, usize), source: &str, one: &Difference) -> String {
    let name = named(one);
    let said = one.sources.first().and_then(Option::as_ref);
    let place = said.map_or(String::new(), |(_, line)| format!("  ({source}:{line})"));
    match one.rule {
        Rule::Missing | Rule::Removed => format!("  {name}{place}\n"),
        Rule::Extra => format!("  {name}  ({table}:{line})\n"),
        Rule::Value | Rule::Words => {
            let new = said.map_or("", |(text, _)| text);
            let old = one.table.as_deref().unwrap_or("nothing");
            match one.rule {
                Rule::Value => format!("  {name}: {} here, {} there{place}\n", short(old), short(new)),
                _ => format!("  {name}{place}\n    - {}\n    + {}\n", short(old), short(new)),
            }
        }
    }
}

/// Differences as a table with a column for each source.
fn side_by_side(names: &[String], found: &[&Difference]) -> String {
    let head = ["".to_owned(), "table".to_owned()].into_iter().chain(names.iter().map(|name| short_file(name)));
    let mut rows: Vec<Vec<String>> = vec![head.collect()];
    for one in found {
        let says = |text: &str| match one.rule {
            Rule::Missing | Rule::Extra | Rule::Removed => "yes".to_owned(),
            _ => short(text),
        };
        let table = match one.rule {
            Rule::Removed => "removed".to_owned(),
            _ => one.table.as_deref().map_or("·".to_owned(), says),
        };
        let sources = one.sources.iter().map(|said| said.as_ref().map_or("·".to_owned(), |(text, _)| says(text)));
        rows.push([named(one), table].into_iter().chain(sources).collect());
    }
    let columns = rows[0].len();
    let width = |at: usize| rows.iter().map(|row| row[at].width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
        format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

fn named(one: &Difference) -> String {
    match &one.key {
        Some(key) => format!("{} {key}", one.wire),
        None => one.wire.clone(),
    }
}

fn short_file(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).to_owned()
}

fn json_line((table, line): (String, usize), names: &[String], one: &Difference) -> String {
    let source = |(name, said): (&String, &Option<(String, usize)>)| match said {
        Some((text, line)) => json!({"file": name, "line": line, "says": text}),
        None => json!({"file": name, "says": null}),
    };
    let sources: Vec<_> = names.iter().zip(&one.sources).map(source).collect();
    json!({
        "rule": one.rule.name(),
        "reason": one.wire,
        "key": one.key,
        "table": {"file": table, "line": one.place.map(|_| line), "says": one.table},
        "sources": sources,
    })
    .to_string()
}

fn github((table, line): (String, usize), names: &[String], one: &Difference) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let said: Vec<String> = names
        .iter()
        .zip(&one.sources)
        .map(|(name, said)| format!("{name}: {}", said.as_ref().map_or("nothing".to_owned(), |(text, _)| short(text))))
        .collect();
    let level = if one.rule == Rule::Words { "notice" } else { "error" };
    let own = one.table.as_deref().map_or("nothing".to_owned(), short);
    let title = format!("drift: {}", about(one.rule, names.len()));
    let message = format!("{} ({}). table: {own}; {}", named(one), one.rule.name(), said.join("; "));
    format!("::{level} file={},line={line},title={}::{}", property(&table), property(&title), escape(&message))
}

fn rules() -> clap::builder::PossibleValuesParser {
    clap::builder::PossibleValuesParser::new(Rule::ALL.map(|(name, _)| name))
}
