//! [`Spec`](crate::spec::Spec) to [`Table`]: every rule that a table is held to.
//!
//! One file a group of rules. A rule pushes a problem and the work goes on with what is sound, so that one run reports
//! everything; the table is used only when nothing was reported.

mod bounds;
mod by_value;
mod codes;
mod columns;
mod compatibility;
mod edits;
mod gaps;
mod header;
mod languages;
mod life;
mod names;
mod overlay;
mod values;

use crate::problem::Problem;
use crate::sources::refused;
use crate::spec::{EndingSpec, ReasonSpec, Text};
use crate::table::{Column, Ending, Reason, Table};

#[cfg(feature = "all-targets")]
pub(crate) use overlay::Part;
pub(crate) use overlay::{Merged, merge};

/// Checks every rule and makes the model; pushes everything that is wrong to `problems`.
///
/// The table is to be used only when nothing was pushed that it is refused for.
pub(crate) fn resolve(merged: &Merged<'_>, problems: &mut Vec<Problem>) -> Option<Table> {
    let spec = &merged.spec;
    header::check(spec, problems);
    let names = names::check(spec, problems);
    let code = codes::check(spec, problems);
    let columns = columns::columns(spec, &names, problems);
    let mut rows = values::values(spec, &columns, &names, problems);
    gaps::report(merged, &columns, &rows.gaps, problems);
    let model: Vec<&Column> = columns.iter().map(|column| &column.column).collect();
    languages::missing(spec, &model, &rows.untranslated, problems);
    bounds::check(merged, &model, &rows.values, &names, problems);
    life::check(spec, &names, problems);
    let compatibility = compatibility::levels(spec, problems);
    if refused(problems) {
        return None;
    }
    let text = |text: &Text<'_>| text.value.clone().into_owned();
    let texts = |list: &[Text<'_>]| list.iter().map(text).collect::<Vec<_>>();
    let ending = |ending: &EndingSpec<'_>| Ending {
        since: text(&ending.since),
        note: ending.note.as_ref().map(text),
        replaced_by: ending.replaced_by.as_ref().and_then(|name| names.index.get(name.value.as_ref()).copied()),
    };
    let mut translations = std::mem::take(&mut rows.translations).into_iter();
    let reason = |(((wire, reason), variant), values): (((&Text<'_>, &ReasonSpec<'_>), String), _)| Reason {
        wire: text(wire),
        variant,
        docs: text(&reason.docs),
        code: reason.code.as_ref().map(|code| code.value),
        aliases: texts(&reason.aliases),
        notes: texts(&reason.notes),
        examples: texts(&reason.examples),
        links: texts(&reason.links),
        added: reason.added.as_ref().map(text),
        deprecated: reason.deprecated.as_ref().map(ending),
        removed: reason.removed.as_ref().map(ending),
        values,
        translations: translations.next().unwrap_or_default(),
    };
    let named = spec.reasons.0.iter().map(|(wire, reason)| (wire, reason)).zip(names.variants.iter().cloned());
    let reasons = named.zip(rows.values).map(reason).collect();
    Some(Table {
        name: text(&spec.name),
        type_name: text(&spec.type_name),
        title: text(&spec.title),
        docs: spec.docs.as_ref().map(text),
        source: spec.source.as_ref().map(text),
        revision: spec.revision.as_ref().map(text),
        open: spec.open.as_ref().is_none_or(|open| open.value),
        notes: texts(&spec.notes),
        code,
        columns: columns.into_iter().map(|column| column.column).collect(),
        reserved_names: spec.reserved.as_ref().map(|reserved| texts(&reserved.names)).unwrap_or_default(),
        reserved_codes: spec.reserved.iter().flat_map(|reserved| &reserved.codes).map(|code| code.value).collect(),
        compatibility,
        reasons,
    })
}
