//! What an overlay may not do to the table that it extends, and what its own entries need.

use crate::explain::Code;
use crate::problem::{Problem, Span, list, quoted};
use crate::spec::{ColumnSpec, ReasonSpec, Spec, Text};

use super::overlay::{edit, near, shown};

/// The codes are declared by the extended table, and a list that may grow stays one.
pub(super) fn of_header(base: &Spec<'_>, own: &Spec<'_>, problems: &mut Vec<Problem>) {
    if let Some(code) = &own.code {
        problems.push(
            edit(code.docs.span, "whether reasons carry codes is for the extended table to say".to_owned())
                .help("take `code` out; a number of your own can be a column of type `integer`"),
        );
    }
    let open = |spec: &Spec<'_>| spec.open.as_ref().is_none_or(|open| open.value);
    if let (Some(stated), false, true) = (&own.open, open(own), open(base)) {
        problems.push(
            edit(stated.span, "the extended table may grow, so this one does too".to_owned())
                .help("take `open: false` out; `TypeName` without `Any` is the closed list of today's reasons"),
        );
    }
}

/// Whether an entry for a column of the extended table only adds to it.
pub(super) fn of_column(
    name: &Text<'_>,
    own: &ColumnSpec<'_>,
    known: &Text<'_>,
    base: &ColumnSpec<'_>,
    problems: &mut Vec<Problem>,
) -> bool {
    let what = "an overlay may add `at_least`, `at_most` and `languages` to it, and `values` if it is an open enum";
    let before = problems.len();
    if !own.docs.is_absent() && !own.kind.is_absent() {
        problems.push(
            edit(name.span, format!("the extended table has a column {} already", shown(name)))
                .other(known.span, "declared here")
                .help(format!("choose another name for a column of your own; {what}")),
        );
        return false;
    }
    let open = base.open.as_ref().is_some_and(|open| open.value);
    let values = own.values.as_ref().and_then(|values| values.0.first()).map(|(value, _)| value.span);
    let stated = [
        ("docs", (!own.docs.is_absent()).then_some(own.docs.span)),
        ("type", (!own.kind.is_absent()).then_some(own.kind.span)),
        ("optional", own.optional.as_ref().map(|optional| optional.span)),
        ("default", own.default.as_ref().map(|node| node.span)),
        ("default_for", own.default_for.0.first().map(|(column, _)| column.span)),
        ("type_name", own.type_name.as_ref().map(|name| name.span)),
        ("open", own.open.as_ref().map(|open| open.span)),
        ("values", values.filter(|_| !open)),
    ];
    for (key, span) in stated {
        if let Some(span) = span {
            problems.push(
                edit(span, format!("`{key}` of the column {} is for the extended table to say", shown(name)))
                    .other(known.span, "declared here")
                    .help(format!("take it out; {what}")),
            );
        }
    }
    problems.len() == before
}

/// A column of an overlay's own is declared in full.
pub(super) fn new_column(
    name: &Text<'_>,
    own: &ColumnSpec<'_>,
    inherited: &[(Text<'_>, ColumnSpec<'_>)],
    problems: &mut Vec<Problem>,
) {
    let missing = [("docs", "How the call counts.", &own.docs), ("type", "text", &own.kind)];
    let missing: Vec<_> = missing.into_iter().filter(|(.., text)| text.is_absent()).collect();
    let near = near(&name.value, inherited.iter().map(|(name, _)| name.value.as_ref()));
    match (near, missing.as_slice()) {
        (Some(near), [_, _]) => problems.push(
            Problem::new(Code::E0504, name.span, format!("the extended table has no column {}", shown(name)))
                .label(format!("did you mean `{near}`?"))
                .help(format!("write `{near}`; a column of your own needs `docs` and `type`"))
                .fix(name.span, near),
        ),
        _ => problems.extend(missing.iter().map(|(key, example, _)| {
            Problem::new(Code::E0104, name.span, format!("a column needs the key `{key}`"))
                .label(format!("`{key}` is missing"))
                .help(format!("add it, for example `{key}: {example}`"))
        })),
    }
}

/// What is said about a reason of the extended table comes after what that table says.
pub(super) fn of_reason(
    wire: &Text<'_>,
    own: &ReasonSpec<'_>,
    (known, _): &(Text<'_>, ReasonSpec<'_>),
    problems: &mut Vec<Problem>,
) {
    let stated = [
        ("docs", (!own.docs.is_missing()).then_some(own.docs.span)),
        ("code", own.code.as_ref().map(|code| code.span)),
        ("variant", own.variant.as_ref().map(|variant| variant.span)),
        ("added", own.added.as_ref().map(|added| added.span)),
        ("deprecated", own.deprecated.as_ref().map(|ending| ending.since.span)),
        ("removed", own.removed.as_ref().map(|ending| ending.since.span)),
    ];
    for (key, span) in stated {
        let Some(span) = span else { continue };
        problems.push(
            edit(span, format!("`{key}` of {} is for the extended table to say", shown(wire)))
                .other(known.span, "the reason")
                .help("take it out; what you have to add goes into `notes`, `aliases` or a column of your own"),
        );
    }
}

/// A value in a column of the extended table, for a reason of that table.
pub(super) fn value(column: &Text<'_>, stated: Option<Span>) -> Problem {
    let title = format!("{} is a column of the extended table, which has the say about its own reasons", shown(column));
    let problem = edit(column.span, title)
        .help("take it out; where you see it differently, declare a column of your own under another name");
    match stated {
        Some(stated) => problem.other(stated, "the value there"),
        None => problem,
    }
}

/// An entry that is there twice.
pub(super) fn repeated(wire: &Text<'_>, first: Span) -> Problem {
    Problem::new(Code::E0201, wire.span, format!("the wire name {} is here twice", shown(wire)))
        .label("again")
        .other(first, "first here")
        .help("put the two entries together")
}

/// An entry that adds to a reason which is not there.
pub(super) fn no_reason(wire: &Text<'_>, base: &Spec<'_>) -> Problem {
    let problem = Problem::new(Code::E0504, wire.span, format!("the extended table has no reason {}", shown(wire)));
    let reasons = &base.reasons.0;
    let owner = reasons.iter().find(|(_, reason)| reason.aliases.iter().any(|alias| alias.value == wire.value));
    if let Some((owner, _)) = owner {
        return problem
            .label(format!("an alias of {}", shown(owner)))
            .help(format!("write {}: an entry goes by the wire name", shown(owner)))
            .fix(wire.span, owner.value.clone());
    }
    match near(&wire.value, reasons.iter().map(|(wire, _)| wire.value.as_ref())) {
        Some(near) => problem
            .label(format!("did you mean `{near}`?"))
            .help(format!("write `{near}`; a reason of your own needs `docs`"))
            .fix(wire.span, near),
        None => problem.label("nothing to add to").help(
            "if it is a reason of your own, say what it means in `docs`; if the list lost it, take the entry out",
        ),
    }
}

/// Translations of a reason which is not there.
pub(super) fn no_reason_to_translate(wire: &Text<'_>, spec: &Spec<'_>) -> Problem {
    let problem = Problem::new(Code::E0510, wire.span, format!("there is no reason {} to translate", shown(wire)));
    let wires: Vec<&str> = spec.reasons.0.iter().map(|(wire, _)| wire.value.as_ref()).collect();
    match near(&wire.value, wires.iter().copied()) {
        Some(near) => problem
            .label(format!("did you mean `{near}`?"))
            .help(format!("write {}", quoted(near)))
            .fix(wire.span, near),
        None => problem
            .label("not in this table")
            .help(format!("take it out, or write the wire name of one of its reasons: {}", list(&wires))),
    }
}
