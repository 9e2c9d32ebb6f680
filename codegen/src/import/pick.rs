//! Which of a source's lists is the one that was meant.

use std::collections::HashSet;

use crate::names::nearest;
use crate::problem::quoted;

use super::{Ask, Format, ImportError, List};

/// How many lists a message names.
const SHOWN: usize = 12;

/// The list that was meant, and the places of the others.
pub(super) fn pick(mut lists: Vec<List>, ask: &Ask, format: Format) -> Result<(List, Vec<String>), ImportError> {
    if lists.is_empty() {
        return Err(ImportError::new(
            None,
            format!("no reasons were found in what was read as {}", named(format)),
            none(format),
        ));
    }
    let at = match (ask.nth, &ask.name) {
        (Some(nth), _) => nth.checked_sub(1).filter(|at| *at < lists.len()).ok_or_else(|| {
            let message = format!("there is no list number {nth}");
            ImportError::new(None, message, format!("these are there:\n{}", shown(&lists)))
        })?,
        (None, Some(name)) => by_name(&lists, name)?,
        (None, None) => likely(&lists, ask)?,
    };
    let list = lists.remove(at);
    let others = lists.into_iter().map(|list| list.place).collect();
    Ok((list, others))
}

fn by_name(lists: &[List], name: &str) -> Result<usize, ImportError> {
    let named = |list: &&List| list.name.as_deref() == Some(name);
    if lists.iter().filter(named).count() > 1 {
        let places = lists.iter().filter(named).cloned().collect::<Vec<_>>();
        let help = format!("choose by `--pointer` or `--nth`:\n{}", shown(&places));
        return Err(ImportError::new(None, format!("several lists are called {}", quoted(name)), help));
    }
    lists.iter().position(|list| list.name.as_deref() == Some(name)).ok_or_else(|| {
        let names = lists.iter().filter_map(|list| list.name.as_deref());
        let help = match nearest(name, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("these are there:\n{}", shown(lists)),
        };
        ImportError::new(None, format!("no list is called {}", quoted(name)), help)
    })
}

/// The list that shares the most names with the table; without a table, the main one or the only one.
fn likely(lists: &[List], ask: &Ask) -> Result<usize, ImportError> {
    if lists.len() == 1 {
        return Ok(0);
    }
    let unclear = |message: &str| {
        let help = format!("choose by `--nth`, `--name` or `--pointer`:\n{}", shown(lists));
        ImportError::new(None, message, help)
    };
    if ask.known.is_empty() {
        let main: Vec<usize> = (0..lists.len()).filter(|at| lists[*at].main).collect();
        return match main.as_slice() {
            [one] => Ok(*one),
            _ => Err(unclear("several lists were found")),
        };
    }
    let known: HashSet<&str> = ask.known.iter().map(String::as_str).collect();
    // Of two lists that share as many, the one with less besides.
    let score = |list: &List| {
        let names = list.found.iter().flat_map(|found| std::iter::once(&found.wire).chain(&found.aliases));
        let shared = names.filter(|name| known.contains(name.as_str())).count();
        (shared * 1_000_000 / (known.len() + list.found.len() - shared.min(list.found.len())).max(1), shared)
    };
    let best = (0..lists.len()).rev().max_by_key(|at| score(&lists[*at])).unwrap_or_default();
    match score(&lists[best]) {
        (_, 0) => Err(unclear("several lists were found, and none has a name of the table")),
        _ => Ok(best),
    }
}

fn shown(lists: &[List]) -> String {
    let line = |(at, list): (usize, &List)| {
        let names: Vec<&str> = list.found.iter().map(|found| &*found.wire).take(3).collect();
        let name = list.name.as_deref().map(|name| format!("{}, ", quoted(name))).unwrap_or_default();
        let count = list.found.len();
        format!("  {}. {name}{}: {} … ({count})", at + 1, list.place, names.join(", "))
    };
    let mut lines: Vec<String> = lists.iter().enumerate().take(SHOWN).map(line).collect();
    if lists.len() > SHOWN {
        lines.push(format!("  … {} more", lists.len() - SHOWN));
    }
    lines.join("\n")
}

fn named(format: Format) -> &'static str {
    Format::ALL.iter().find(|(_, known)| *known == format).map_or("", |(name, _)| name)
}

fn none(format: Format) -> &'static str {
    match format {
        Format::Markdown => "it takes a table with `|` between its cells; say what else it is with `--format`",
        Format::Csv | Format::Tsv => {
            "it takes a row of headings and a row a reason; say what else it is with `--format`"
        }
        Format::Json | Format::Yaml => "it takes a list of names or objects, a mapping, or an `enum` of a schema",
        Format::Protobuf => "it takes an `enum`",
        Format::TypeScript => "it takes a union of strings, an array or object of strings, or an `enum`",
        Format::Python => "it takes a `Literal`, an `Enum` class, or a list or mapping of strings",
        Format::Errcodes => "it takes lines such as `22012    E    ERRCODE_DIVISION_BY_ZERO    division_by_zero`",
    }
}
