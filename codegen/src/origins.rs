//! Where each value of a reason comes from: what `reasons explain --why` tells.

use crate::problem::{Place, Span};
use crate::sources::Files;
use crate::spec::Spec;
use crate::table::{Column, Kind, Reason, Table, Value};
use crate::tree::{Node, NodeKind};

/// How a reason came by a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// It stands at the reason.
    Given,
    /// From a column's `default_for`.
    DefaultFor {
        /// The column that was asked for.
        column: String,
        /// The value it holds.
        value: String,
    },
    /// From a column's `default`.
    Default,
    /// From a file of translations, or an overlay that translates.
    Translated,
    /// There is none.
    Absent,
}

/// How a reason came by a value, and where that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// How.
    pub how: How,
    /// The file, as it is shown; empty for what is absent.
    pub file: String,
    /// The place in it.
    pub place: Place,
}

/// Where one reason's parts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origins {
    /// The reason's position in the table.
    pub at: usize,
    /// The reason itself.
    pub reason: Origin,
    /// Parallel to the table's columns.
    pub values: Vec<Origin>,
    /// Parallel to the table's columns, and then to their languages.
    pub translations: Vec<Vec<Origin>>,
    /// Parallel to the reason's aliases.
    pub aliases: Vec<Origin>,
    /// Parallel to the reason's notes.
    pub notes: Vec<Origin>,
}

/// Which reasons' origins are asked for.
pub type Asked<'a> = dyn Fn(&Reason) -> bool + 'a;

/// As [`Origin`], with the place as the rules have it.
pub(crate) struct At {
    pub how: How,
    pub span: Span,
}

/// How a reason came by its value in a column. `row` holds its values.
pub(crate) fn of_value(
    spec: &Spec<'_>,
    columns: &[&Column],
    row: &[Option<Value>],
    reason: usize,
    column: usize,
) -> At {
    let name = &columns[column].name;
    let (wire, stated) = &spec.reasons.0[reason];
    if let Some((_, node)) = stated.values.iter().flatten().find(|(key, _)| key.value == *name) {
        return At { how: How::Given, span: node.span };
    }
    let declared = &spec.columns.0[column].1;
    for (asked, values) in &declared.default_for.0 {
        let Some(at) = columns.iter().position(|known| known.name == asked.value) else { continue };
        let (Kind::Enum(kind), Some(Some(Value::Enum(held)))) = (&columns[at].kind, row.get(at)) else { continue };
        let held = &kind.values[*held].wire;
        if let Some((_, node)) = values.0.iter().find(|(value, _)| value.value == *held) {
            let how = How::DefaultFor { column: columns[at].name.clone(), value: held.clone() };
            return At { how, span: node.span };
        }
    }
    match &declared.default {
        Some(node) => At { how: How::Default, span: node.span },
        None => At { how: How::Absent, span: wire.span },
    }
}

/// Where a text stands in a value that has one for each language; `span` is that of the whole value.
fn in_language(spec: &Spec<'_>, column: &Column, language: &str, span: Span) -> Option<Span> {
    let declared = spec.columns.0.iter().find(|(name, _)| name.value == column.name)?;
    let by_value = declared.1.default_for.0.iter().flat_map(|(_, values)| values.0.iter().map(|(_, node)| node));
    let stated = spec.reasons.0.iter().flat_map(|(_, reason)| reason.values.iter().flatten()).map(|(_, node)| node);
    let mut nodes = declared.1.default.iter().chain(by_value).chain(stated);
    let NodeKind::Map(entries) = &nodes.find(|node| node.span == span)?.kind else { return None };
    let tag =
        |node: &Node<'_>| matches!(&node.kind, NodeKind::Scalar { text, .. } if text.eq_ignore_ascii_case(language));
    entries.iter().find(|(key, _)| tag(key)).map(|(_, text)| text.span)
}

/// The origins of the reasons that are asked for.
pub(crate) fn of(spec: &Spec<'_>, table: &Table, files: &Files<'_>, asked: &Asked<'_>) -> Vec<Origins> {
    let columns: Vec<&Column> = table.columns.iter().collect();
    let shown = |At { how, span }: At| {
        let open = files.at(span.start);
        let place = open.map_or(Place { line: 1, column: 1 }, |open| Place::of(&open.text, span.start - open.start));
        let file = open.filter(|_| how != How::Absent).map(|open| open.file.clone()).unwrap_or_default();
        Origin { how, file, place }
    };
    let given = |span: Span| shown(At { how: How::Given, span });
    let of_reason = |at: usize| {
        let (wire, stated) = &spec.reasons.0[at];
        let row = &table.reasons[at].values;
        let value = |column: usize| of_value(spec, &columns, row, at, column);
        let translation = |column: usize, language: &String| {
            let apart = stated.translations.iter().find(|one| {
                one.column.value == columns[column].name && one.language.value.eq_ignore_ascii_case(language)
            });
            match apart {
                Some(apart) => shown(At { how: How::Translated, span: apart.text.span }),
                None => {
                    let At { how, span } = value(column);
                    shown(At { how, span: in_language(spec, columns[column], language, span).unwrap_or(span) })
                }
            }
        };
        Origins {
            at,
            reason: given(wire.span),
            values: (0..columns.len())
                .map(|column| match columns[column].languages.first() {
                    Some(first) => translation(column, first),
                    None => shown(value(column)),
                })
                .collect(),
            translations: (0..columns.len())
                .map(|column| columns[column].languages.iter().map(|language| translation(column, language)).collect())
                .collect(),
            aliases: stated.aliases.iter().map(|alias| given(alias.span)).collect(),
            notes: stated.notes.iter().map(|note| given(note.span)).collect(),
        }
    };
    (0..table.reasons.len()).filter(|at| asked(&table.reasons[*at])).map(of_reason).collect()
}
