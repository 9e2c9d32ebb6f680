//! The declarations of columns.

use std::collections::HashMap;
use std::mem::discriminant;

use super::order::moved;
use super::{Comparison, Scope, Subject, shown};
use crate::compatibility::ChangeKind::*;
use crate::table::{Column, Enum, EnumValue, Kind};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.columns, &comparison.new.columns);
    let open = comparison.old.open;
    let find = |columns: &[Column], name: &str| columns.iter().position(|column| column.name == name);
    let mut near = Subject::Table;
    for column in old {
        let subject = Subject::Column(column.name.clone());
        match find(new, &column.name) {
            Some(_) => near = subject,
            None => {
                let hint = new
                    .iter()
                    .filter(|other| find(old, &other.name).is_none())
                    .find(|other| other.kind == column.kind && other.list == column.list)
                    .map(|other| {
                        format!("`{}` is new and of the same type: is it this column under another name?", other.name)
                    });
                let scope = Scope::gone(subject, near.clone(), open);
                comparison.push(ColumnRemoved, &scope, "", Some(shown::kind(column)), None).hint = hint;
            }
        }
    }
    let was_at: Vec<usize> = new.iter().filter_map(|column| find(old, &column.name)).collect();
    let mut moved = moved(&was_at).into_iter();
    for (at, column) in new.iter().enumerate() {
        let subject = Subject::Column(column.name.clone());
        let Some(was) = find(old, &column.name) else {
            comparison.push(ColumnAdded, &Scope::new(subject, open), "", None, Some(shown::kind(column)));
            continue;
        };
        let scope = Scope::both(subject.clone(), subject, open);
        column_changes(comparison, &scope, &old[was], column);
        if moved.next() == Some(true) {
            let after = |columns: &[Column], at: usize| at.checked_sub(1).map(|at| columns[at].name.clone());
            comparison.push(OrderChanged, &scope, "", after(old, was), after(new, at));
        }
    }
}

fn column_changes(comparison: &mut Comparison<'_>, scope: &Scope, old: &Column, new: &Column) {
    let Column { name: _, docs, kind, list, optional, languages } = old;
    if discriminant(kind) != discriminant(&new.kind) || *list != new.list {
        comparison.push(ColumnTypeChanged, scope, "type", Some(shown::kind(old)), Some(shown::kind(new)));
    }
    // A list is never optional, so that follows.
    if *optional != new.optional && *list == new.list {
        let (old, new) = (optional.to_string(), new.optional.to_string());
        comparison.push(ColumnOptionalityChanged, scope, "optional", Some(old), Some(new));
    }
    comparison.text(WordsChanged, scope, "docs", Some(docs), Some(&new.docs));
    comparison.words(scope, "languages", languages, &new.languages);
    if let (Kind::Enum(old), Kind::Enum(new_enum)) = (kind, &new.kind) {
        enumeration(comparison, scope, &new.name, old, new_enum);
    }
}

fn enumeration(comparison: &mut Comparison<'_>, scope: &Scope, column: &str, old: &Enum, new: &Enum) {
    let Enum { type_name, open, values } = old;
    comparison.text(EnumTypeRenamed, scope, "type_name", Some(type_name), Some(&new.type_name));
    if *open != new.open {
        let kind = if new.open { EnumOpened } else { EnumClosed };
        comparison.push(kind, scope, "open", Some(open.to_string()), Some(new.open.to_string()));
    }
    let subject = |value: &EnumValue| Subject::EnumValue { column: column.to_owned(), value: value.wire.clone() };
    let before: HashMap<&str, usize> = values.iter().enumerate().map(|(at, value)| (&*value.wire, at)).collect();
    let after: HashMap<&str, usize> = new.values.iter().enumerate().map(|(at, value)| (&*value.wire, at)).collect();
    let mut near = Subject::Column(column.to_owned());
    for value in values {
        match after.contains_key(&*value.wire) {
            true => near = subject(value),
            false => {
                let scope = Scope::gone(subject(value), near.clone(), *open);
                comparison.push(EnumValueRemoved, &scope, "", Some(value.wire.clone()), None);
            }
        }
    }
    let was_at: Vec<usize> = new.values.iter().filter_map(|value| before.get(&*value.wire).copied()).collect();
    let mut moved = moved(&was_at).into_iter();
    for (at, value) in new.values.iter().enumerate() {
        let Some(&was) = before.get(&*value.wire) else {
            comparison.push(EnumValueAdded, &Scope::new(subject(value), *open), "", None, Some(value.wire.clone()));
            continue;
        };
        let EnumValue { wire: _, variant, docs } = &values[was];
        let scope = Scope::both(subject(value), subject(value), *open);
        comparison.text(EnumVariantChanged, &scope, "variant", Some(variant), Some(&value.variant));
        comparison.text(WordsChanged, &scope, "docs", Some(docs), Some(&value.docs));
        if moved.next() == Some(true) {
            let after = |values: &[EnumValue], at: usize| at.checked_sub(1).map(|at| values[at].wire.clone());
            comparison.push(EnumOrderChanged, &scope, "", after(values, was), after(&new.values, at));
        }
    }
}
