//! Which columns a new reason still has to say something about, when some values are known.

use crate::spec::{ColumnSpec, ReasonSpec, Text};
use crate::tree::{Node, NodeKind};

use super::chain::Chain;

/// A column that wants a value, and the languages that it wants it in, where it has several.
pub(super) struct Lacking {
    pub column: usize,
    pub languages: Vec<String>,
}

/// How a new reason comes by the value of a column.
#[derive(Clone)]
enum Given<'c> {
    /// It has this value.
    Is(&'c str),
    /// It has one or needs none, whichever that may be.
    Something,
    Nothing,
}

/// The columns without a value, when the reason `wire` has these cells besides what an extended table says about it.
pub(super) fn lacking(chain: &Chain<'_>, wire: &str, cells: &[(String, Vec<String>)]) -> Vec<Lacking> {
    let inherited = chain.inherited(wire).map(|(_, reason)| reason);
    let columns = &chain.whole.columns.0;
    let mut given: Vec<Given<'_>> = Vec::with_capacity(columns.len());
    let mut lacking = Vec::new();
    for (at, (name, column)) in columns.iter().enumerate() {
        let cell = cells.iter().find(|(cell, _)| *cell == name.value).and_then(|(_, texts)| texts.first());
        let here = match cell {
            Some(text) => Given::Is(text),
            None => inherited.and_then(|reason| stated(reason, &name.value)).map_or(Given::Nothing, is),
        };
        let here = match here {
            Given::Nothing => by_value(column, &columns[..at], &given),
            here => here,
        };
        // What an extended table brings has what that table wants.
        let of_base = inherited.is_some() && at < chain.own_columns();
        let texts = has_texts(chain, (wire, &name.value), column, cells);
        let said = cell.is_some() || texts.contains(&true);
        let is_without = matches!(here, Given::Nothing) && !said && !optional(column);
        let untranslated = untranslated(column, &texts, cell.is_some());
        if !of_base && (is_without || (said && !untranslated.is_empty())) {
            // A text without a language is in the first one.
            let first = column.languages.first().is_some_and(|first| untranslated == [&*first.value]);
            lacking.push(Lacking { column: at, languages: if first { Vec::new() } else { untranslated } });
        }
        given.push(here);
    }
    lacking
}

/// What a reason holds in each column: what is said about it, or else by default.
pub(crate) fn held<'c>(chain: &'c Chain<'_>, reason: &'c ReasonSpec<'_>) -> Vec<Option<&'c Node<'c>>> {
    let columns = &chain.whole.columns.0;
    let mut held: Vec<Option<&Node<'_>>> = Vec::with_capacity(columns.len());
    for (name, column) in columns {
        let by_value = || {
            column.default_for.0.iter().find_map(|(asked, values)| {
                let at = columns[..held.len()].iter().position(|(known, _)| known.value == asked.value)?;
                let Given::Is(text) = is(held[at]?) else { return None };
                values.0.iter().find(|(value, _)| value.value == text).map(|(_, node)| node)
            })
        };
        held.push(stated(reason, &name.value).or_else(by_value).or(column.default.as_ref()));
    }
    held
}

/// What a reason says about a column.
fn stated<'c>(reason: &'c ReasonSpec<'_>, column: &str) -> Option<&'c Node<'c>> {
    reason.values.iter().flatten().find(|(key, _)| key.value == column).map(|(_, node)| node)
}

/// The cell for a column in one language: `label.de`.
pub(super) fn in_language<'c>(
    cells: &'c [(String, Vec<String>)],
    column: &str,
    language: &str,
) -> Option<&'c Vec<String>> {
    let is = |cell: &str| {
        cell.split_once('.').is_some_and(|(of, given)| of == column && given.eq_ignore_ascii_case(language))
    };
    cells.iter().find(|(cell, _)| is(cell)).map(|(_, texts)| texts)
}

/// What a column holds where nothing is said, by what the columns before it hold.
fn by_value<'c>(
    column: &'c ColumnSpec<'_>,
    before: &'c [(Text<'_>, ColumnSpec<'_>)],
    given: &[Given<'c>],
) -> Given<'c> {
    for (asked, values) in &column.default_for.0 {
        let Some(at) = before.iter().position(|(name, _)| name.value == asked.value) else { continue };
        let all = || before[at].1.values.iter().flat_map(|all| &all.0);
        match &given[at] {
            Given::Is(held) => {
                if let Some((_, node)) = values.0.iter().find(|(value, _)| value.value == *held) {
                    return is(node);
                }
            }
            // Whatever it will hold, there is a value for it.
            _ if !optional(&before[at].1)
                && all().all(|(value, _)| values.0.iter().any(|(known, _)| known.value == value.value)) =>
            {
                return Given::Something;
            }
            _ => {}
        }
    }
    column.default.as_ref().map_or(Given::Nothing, is)
}

/// Whether a text is given in each of a column's languages.
fn has_texts(
    chain: &Chain<'_>,
    (wire, name): (&str, &str),
    column: &ColumnSpec<'_>,
    cells: &[(String, Vec<String>)],
) -> Vec<bool> {
    let has =
        |tag: &Text<'_>| in_language(cells, name, &tag.value).is_some() || chain.is_translated(wire, name, &tag.value);
    column.languages.iter().map(has).collect()
}

/// The languages that a text is missing in: the first one, and if they are all wanted the others.
fn untranslated(column: &ColumnSpec<'_>, texts: &[bool], plain: bool) -> Vec<String> {
    let strict = column.untranslated.as_ref().is_some_and(|word| word.value == "error");
    let missing = column.languages.iter().zip(texts).enumerate().filter(|(at, (_, has))| match at {
        0 => !*has && !plain,
        _ => !*has && strict,
    });
    missing.map(|(_, (tag, _))| tag.value.to_string()).collect()
}

fn optional(column: &ColumnSpec<'_>) -> bool {
    column.optional.as_ref().is_some_and(|optional| optional.value)
}

fn is<'c>(node: &'c Node<'_>) -> Given<'c> {
    match &node.kind {
        NodeKind::Scalar { text, .. } => Given::Is(text),
        _ => Given::Something,
    }
}
