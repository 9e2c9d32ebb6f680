//! The table as a whole: names, words, openness, codes, what is reserved.

use super::order;
use super::{Comparison, Scope, Subject};
use crate::Table;
use crate::compatibility::ChangeKind::{self, *};
use crate::compatibility::Level;
use crate::table::Code;

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    // Taken apart, so that a new field does not compile until it is compared.
    let Table {
        name,
        type_name,
        title,
        docs,
        source,
        revision,
        open,
        notes,
        code,
        columns: _, // In `columns`.
        reserved_names,
        reserved_codes,
        compatibility,
        reasons: _, // In `reasons`.
    } = old;
    let scope = Scope::both(Subject::Table, Subject::Table, *open);
    comparison.text(TableRenamed, &scope, "name", Some(name), Some(&new.name));
    comparison.text(TypeRenamed, &scope, "type", Some(type_name), Some(&new.type_name));
    comparison.text(RevisionChanged, &scope, "revision", revision.as_deref(), new.revision.as_deref());
    comparison.text(SourceChanged, &scope, "source", source.as_deref(), new.source.as_deref());
    comparison.text(WordsChanged, &scope, "title", Some(title), Some(&new.title));
    comparison.text(WordsChanged, &scope, "docs", docs.as_deref(), new.docs.as_deref());
    comparison.words(&scope, "notes", notes, &new.notes);
    if *open != new.open {
        let kind = if new.open { Opened } else { Closed };
        comparison.push(kind, &scope, "open", Some(open.to_string()), Some(new.open.to_string()));
    }
    codes(comparison, &scope, code.as_ref(), new.code.as_ref());
    reserved(comparison, &scope, reserved_names, &new.reserved_names);
    let texts = |codes: &[i64]| codes.iter().map(i64::to_string).collect::<Vec<_>>();
    reserved(comparison, &scope, &texts(reserved_codes), &texts(&new.reserved_codes));
    if *compatibility != new.compatibility {
        let shown = |levels: &[(ChangeKind, Level)]| {
            let levels: Vec<String> =
                levels.iter().map(|(kind, level)| format!("{}: {level}", kind.as_str())).collect();
            (!levels.is_empty()).then(|| format!("{{{}}}", levels.join(", ")))
        };
        let (old, new) = (shown(compatibility), shown(&new.compatibility));
        comparison.push(CompatibilityChanged, &scope, "compatibility", old, new);
    }
}

fn codes(comparison: &mut Comparison<'_>, scope: &Scope, old: Option<&Code>, new: Option<&Code>) {
    let shown = |code: &Code| Some(code.kind.as_str().to_owned());
    match (old, new) {
        (None, None) => {}
        (None, Some(new)) => {
            comparison.push(CodesAdded, scope, "code", None, shown(new));
        }
        (Some(old), None) => {
            comparison.push(CodesRemoved, scope, "code", shown(old), None);
        }
        (Some(Code { docs, kind, optional }), Some(new)) => {
            comparison.text(CodesTypeChanged, scope, "code.type", Some(kind.as_str()), Some(new.kind.as_str()));
            if *optional != new.optional {
                let (old, new) = (optional.to_string(), new.optional.to_string());
                comparison.push(CodesOptionalityChanged, scope, "code.optional", Some(old), Some(new));
            }
            comparison.text(WordsChanged, scope, "code.docs", Some(docs), Some(&new.docs));
        }
    }
}

fn reserved(comparison: &mut Comparison<'_>, scope: &Scope, old: &[String], new: &[String]) {
    order::each_item(old, new, |came, item| {
        let (kind, was, is) = match came {
            true => (ReservedAdded, None, Some(item.to_owned())),
            false => (ReservedRemoved, Some(item.to_owned()), None),
        };
        comparison.push(kind, scope, "reserved", was, is);
    });
    if order::same_items_in_another_order(old, new) {
        comparison.push(OrderChanged, scope, "reserved", Some(old.join(", ")), Some(new.join(", ")));
    }
}
