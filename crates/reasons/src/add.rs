//! `reasons add`.

use std::path::PathBuf;

use reasons_codegen::edit::add::{Missing, NewReason};
use reasons_codegen::edit::chain::Chain;
use reasons_codegen::edit::{Edit, Whereto};

use crate::change::{self, Leaves, Opened};
use crate::check::plural;
use crate::failure::{Failure, Outcome};

/// Add a reason to a table, and leave the rest of its file as it is
///
/// The new lines are written like their neighbours. What the table demands of every reason has to be given; with
/// `--todo`, what is missing is left as comments, and `reasons check` fails at each until it is filled in.
///
/// In an overlay, a reason of the table that it extends gets an entry for what the overlay has to say about it, where
/// that table has it; any other name is a reason of the overlay's own, with the inherited columns too.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  reasons add colours.yaml amber --docs 'Get ready.' --set action=wait --after red
  reasons add colours.yaml amber --todo          a stub to fill in
  reasons add colours.yaml amber --docs 'Get ready.' --set action=wait --dry-run
  reasons add our-colours.yaml amber --set severity=low --set label.en=Amber --set label.de=Gelb")]
pub struct Add {
    /// The table's file, or `-` to read it from standard input and print the result
    pub table: PathBuf,

    /// The exact text on the wire
    pub wire: String,

    /// What it means
    #[arg(long, value_name = "TEXT")]
    pub docs: Option<String>,

    /// A column's value; once more for each further item of a list; `COLUMN.LANGUAGE=VALUE` for a text in a language
    #[arg(long = "set", value_name = "COLUMN=VALUE", value_parser = pair)]
    pub cells: Vec<(String, String)>,

    /// Put it right after this reason instead of at the end
    #[arg(long, value_name = "WIRE")]
    pub after: Option<String>,

    /// Put it right before this reason
    #[arg(long, value_name = "WIRE", conflicts_with = "after")]
    pub before: Option<String>,

    /// Its numeric code
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub code: Option<i64>,

    /// Another text on the wire that means it; may be given several times
    #[arg(long = "alias", value_name = "WIRE")]
    pub aliases: Vec<String>,

    /// Its name in generated code, where none can be made from the wire name
    #[arg(long, value_name = "NAME")]
    pub variant: Option<String>,

    /// A further remark; may be given several times
    #[arg(long = "note", value_name = "TEXT")]
    pub notes: Vec<String>,

    /// The revision that brought it
    #[arg(long, value_name = "REVISION")]
    pub added: Option<String>,

    /// Leave comments where something is missing, instead of refusing
    #[arg(long)]
    pub todo: bool,

    /// Write nothing; show what would change
    #[arg(long)]
    pub dry_run: bool,
}

/// Adds the reason.
pub fn run(args: &Add, quiet: bool) -> Result<Outcome, Failure> {
    let opened = change::open(&args.table)?;
    let (edit, leaves) = opened.with_chain(|chain| edit(args, &opened, chain))?;
    opened.edit(&[edit], leaves, args.dry_run, quiet)
}

fn edit(args: &Add, opened: &Opened, chain: &Chain<'_>) -> Result<(Edit, Leaves), Failure> {
    let new = reason(args);
    let at = match (&args.after, &args.before) {
        (Some(wire), _) => chain.can_neighbour(wire).map(|()| Some(Whereto::After(wire.clone()))),
        (_, Some(wire)) => chain.can_neighbour(wire).map(|()| Some(Whereto::Before(wire.clone()))),
        _ => Ok(None),
    };
    if let Some((cell, option)) = args.cells.iter().find_map(|(cell, _)| Some((cell, option(chain, cell)?))) {
        return Err(Failure::wrong(
            format!("{}: `{cell}` is no column but a key that every table has", opened.shown),
            format!("give it as `{option}`"),
        ));
    }
    // What is wrong with what was given is told before what is missing.
    let edit = at.and_then(|at| new.edit(chain, at)).map_err(|error| opened.failure(error))?;
    let missing = new.missing(chain);
    match missing.is_empty() {
        true => Ok((edit, Leaves::Nothing)),
        false if args.todo => Ok((edit, Leaves::Todo)),
        false => Err(lacks(&opened.shown, &args.wire, chain, &missing)),
    }
}

/// The option for a key that is no column.
fn option(chain: &Chain<'_>, cell: &str) -> Option<&'static str> {
    let options = [
        ("docs", "--docs"),
        ("code", "--code"),
        ("variant", "--variant"),
        ("aliases", "--alias"),
        ("notes", "--note"),
        ("added", "--added"),
    ];
    let option = options.into_iter().find(|(key, _)| *key == cell)?.1;
    chain.column(cell).is_none().then_some(option)
}

fn reason(args: &Add) -> NewReason {
    let mut cells: Vec<(String, Vec<String>)> = Vec::new();
    for (column, value) in &args.cells {
        match cells.iter_mut().find(|(known, _)| known == column) {
            Some((_, values)) => values.push(value.clone()),
            None => cells.push((column.clone(), vec![value.clone()])),
        }
    }
    NewReason {
        wire: args.wire.clone(),
        docs: args.docs.clone(),
        code: args.code,
        variant: args.variant.clone(),
        aliases: args.aliases.clone(),
        cells,
        notes: args.notes.clone(),
        added: args.added.clone(),
        comment: None,
    }
}

fn lacks(shown: &str, wire: &str, chain: &Chain<'_>, missing: &[Missing]) -> Failure {
    let option = |one: &Missing| match (&*one.key, one.languages.as_slice()) {
        ("docs" | "code" | "variant", _) => format!("  --{} …   {}", one.key, one.wanted),
        (column, []) => format!("  --set {column}=…   {}", one.wanted),
        (column, languages) => {
            let options: Vec<String> =
                languages.iter().map(|language| format!("--set {column}.{language}=…")).collect();
            format!("  {}   {}", options.join(" "), one.wanted)
        }
    };
    let options: Vec<String> = missing.iter().map(option).collect();
    let near = missing.iter().any(|one| one.key == "docs").then(|| chain.near_inherited(wire)).flatten();
    let near = near.map_or("give".to_owned(), |(near, from)| format!("did you mean `{near}` of `{from}`? Else give"));
    Failure::wrong(
        format!("{shown}: `{wire}` lacks {} that every reason has", plural(missing.len(), "thing")),
        format!("{near} these, or leave them to be filled in with `--todo`:\n{}", options.join("\n")),
    )
}

/// `COLUMN=VALUE`.
pub fn pair(text: &str) -> Result<(String, String), &'static str> {
    let pair = text.split_once('=').filter(|(name, _)| !name.trim().is_empty());
    let (name, value) = pair.ok_or("it is a column and its value: `action=wait`")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}
