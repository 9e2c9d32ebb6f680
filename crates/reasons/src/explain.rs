//! `reasons explain`.

use std::path::PathBuf;

use reasons_codegen::explain::Code;
use reasons_codegen::names::nearest;
use reasons_codegen::table::Reason;

use crate::describe;
use crate::failure::{Failure, Outcome, error, help};
use crate::input::{self, Loaded};

/// Tell what a reason means, or an error code
///
/// A reason is found by its wire name, variant, alias or code.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons explain user_hangup                    by wire name
  reasons explain UserHangup                     by variant
  reasons explain 404                            by code
  reasons explain red --table colours.yaml       in a table of your own
  reasons explain dial_busy --why                where each value of it comes from
  reasons explain E0201                          an error code of `reasons check`")]
pub struct Explain {
    /// A reason, or an error code
    #[arg(allow_negative_numbers = true)]
    pub word: String,

    /// Look in these tables instead of those that ship with `reasons`
    #[arg(long, short, value_name = "TABLE", num_args = 1..)]
    pub table: Vec<PathBuf>,

    /// Say where each value comes from: file, line and column, and by which rule
    #[arg(long)]
    pub why: bool,
}

/// Tells about every reason that the word means, and about the error code of that name.
pub fn run(args: &Explain) -> Result<Outcome, Failure> {
    let word = args.word.trim();
    let asked = |reason: &Reason| args.why && (is_called(reason, word) || word.parse().ok() == reason.code);
    let tables = match args.table.as_slice() {
        [] => input::shipped_alone(&asked)?,
        tables => input::tables_with_origins(tables, &asked)?,
    };
    let mut texts: Vec<String> = Code::from_name(word)
        .map(page)
        .into_iter()
        .chain(meant(&tables, |name| name == word, word.parse().ok()))
        .collect();
    if texts.is_empty() {
        texts = meant(&tables, |name| name.eq_ignore_ascii_case(word), None);
    }
    if texts.is_empty() {
        return Ok(unknown(word, &tables));
    }
    crate::print(&texts.join("\n"))
}

fn page(code: Code) -> String {
    let body = code.page().split_once('\n').map_or("", |(_, body)| body);
    format!("{}: {}\n{body}", code.as_str(), code.title())
}

/// Every reason with such a name or with this code.
fn meant(tables: &[Loaded], named: impl Fn(&str) -> bool, code: Option<i64>) -> Vec<String> {
    let mut texts = Vec::new();
    for loaded in tables {
        let meant = |reason: &Reason| names(reason).any(&named) || (code.is_some() && reason.code == code);
        let reasons = loaded.table.reasons.iter().enumerate().filter(|(_, reason)| meant(reason));
        texts.extend(reasons.map(|(at, reason)| {
            let why = loaded.origins.iter().find(|origins| origins.at == at);
            describe::reason(loaded, reason) + &why.map(|why| describe::why(loaded, reason, why)).unwrap_or_default()
        }));
    }
    texts
}

fn is_called(reason: &Reason, word: &str) -> bool {
    names(reason).any(|name| name.eq_ignore_ascii_case(word))
}

fn names(reason: &Reason) -> impl Iterator<Item = &str> {
    [&reason.wire, &reason.variant].into_iter().chain(&reason.aliases).map(String::as_str)
}

fn unknown(word: &str, tables: &[Loaded]) -> Outcome {
    let searched: Vec<_> = tables.iter().map(|loaded| &*loaded.table.name).collect();
    if let Some(loaded) = tables.iter().find(|loaded| loaded.table.reserved_names.iter().any(|name| name == word)) {
        error(&format!("`{word}` is reserved in {}: no reason has this name, and none ever will", loaded.table.name));
        return Outcome::Found;
    }
    error(&format!("no reason `{word}` in {}", searched.join(", ")));
    let reasons = tables.iter().flat_map(|loaded| &loaded.table.reasons);
    let codes = Code::ALL.iter().map(|code| code.as_str());
    match nearest(word, reasons.flat_map(names).chain(codes)) {
        Some(near) => help(&format!("did you mean `{near}`?")),
        None => help("`reasons list TABLE` shows the reasons of a table; `--table PATH` looks in a table of your own"),
    }
    Outcome::Found
}
