//! The reasons: which came and went, and what is different about the others.

use std::collections::HashMap;

use super::order::{self, moved};
use super::{Change, Comparison, Scope, Subject, shown};
use crate::compatibility::ChangeKind::{self, *};
use crate::names::nearest;
use crate::table::{Column, Ending, Kind, Reason, Value};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let gone = Gone::of(comparison);
    let columns = column_pairs(&old.columns, &new.columns);
    let was_at: Vec<usize> = comparison.pairs.to_old.iter().flatten().copied().collect();
    let mut moved = moved(&was_at).into_iter();
    gone.tell(comparison, None);
    for (at, reason) in new.reasons.iter().enumerate() {
        let subject = Subject::Reason(reason.wire.clone());
        match comparison.pairs.to_old[at] {
            None => {
                let what = if reason.removed.is_some() { "removed" } else { "" };
                let shown = Some(reason.docs.clone());
                comparison.push(ReasonAdded, &Scope::new(subject, old.open), what, None, shown);
            }
            Some(was) => {
                let scope = Scope::both(Subject::Reason(old.reasons[was].wire.clone()), subject, old.open);
                reason_changes(comparison, &scope, &old.reasons[was], reason);
                values(comparison, &scope, &old.reasons[was], reason, &columns);
                if moved.next() == Some(true) {
                    let after = |reasons: &[Reason], at: usize| at.checked_sub(1).map(|at| reasons[at].wire.clone());
                    comparison.push(OrderChanged, &scope, "", after(&old.reasons, was), after(&new.reasons, at));
                }
                gone.tell(comparison, Some(at));
            }
        }
    }
}

/// The old reasons that are no more, each behind the new reason after which it would stand.
struct Gone {
    after: HashMap<Option<usize>, Vec<usize>>,
    /// Whether names are looked for that are alike: it takes a walk through all that are new for each that is gone.
    few: bool,
}

impl Gone {
    fn of(comparison: &Comparison<'_>) -> Gone {
        let mut after: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
        let (mut last, mut count) = (None, 0);
        for (at, pair) in comparison.pairs.to_new.iter().enumerate() {
            match pair {
                Some(other) => last = Some(*other),
                None => {
                    after.entry(last).or_default().push(at);
                    count += 1;
                }
            }
        }
        const FEW: usize = 100;
        Gone { after, few: count <= FEW }
    }

    fn tell(&self, comparison: &mut Comparison<'_>, after: Option<usize>) {
        let (old, new) = (comparison.old, comparison.new);
        for &at in self.after.get(&after).into_iter().flatten() {
            let reason = &old.reasons[at];
            // What stood before all that are left would stand where the first one does.
            let near = new.reasons.get(after.unwrap_or(0));
            let near = near.map_or(Subject::Table, |reason| Subject::Reason(reason.wire.clone()));
            let scope = Scope::gone(Subject::Reason(reason.wire.clone()), near, old.open);
            match comparison.pairs.merged[at] {
                Some(other) => {
                    let (was, is) = (reason.wire.clone(), new.reasons[other].wire.clone());
                    let change = comparison.push(ReasonMerged, &scope, "", Some(was), Some(is.clone()));
                    change.near = Subject::Reason(is);
                }
                None => {
                    let hint = self.hint(comparison, reason);
                    let kind = if reason.removed.is_some() { TombstoneDropped } else { ReasonRemoved };
                    comparison.push(kind, &scope, "", Some(reason.docs.clone()), None).hint = hint;
                }
            }
        }
    }

    /// Which of the new reasons may be this one under another name.
    fn hint(&self, comparison: &Comparison<'_>, gone: &Reason) -> Option<String> {
        if !self.few {
            return None;
        }
        let new = comparison.new.reasons.iter().zip(&comparison.pairs.to_old);
        let new: Vec<&Reason> = new.filter(|(_, was)| was.is_none()).map(|(reason, _)| reason).collect();
        let same = |test: &dyn Fn(&Reason) -> bool| new.iter().find(|reason| test(reason)).map(|reason| &*reason.wire);
        let name = same(&|other| gone.aliases.contains(&other.wire))
            .or_else(|| same(&|other| gone.code.is_some() && other.code == gone.code))
            .or_else(|| same(&|other| other.docs == gone.docs))
            .or_else(|| nearest(&gone.wire, new.iter().map(|reason| &*reason.wire)))?;
        Some(format!("if `{name}` is this reason under another name, list `{}` among its `aliases`", gone.wire))
    }
}

fn reason_changes(comparison: &mut Comparison<'_>, scope: &Scope, old: &Reason, new: &Reason) {
    let Reason {
        wire,
        variant,
        docs,
        code,
        aliases,
        notes,
        examples,
        links,
        added,
        deprecated,
        removed,
        values: _,
        translations,
    } = old;
    comparison.text(ReasonRenamed, scope, "", Some(wire), Some(&new.wire));
    comparison.text(VariantChanged, scope, "variant", Some(variant), Some(&new.variant));
    if *code != new.code {
        let kind = match (code, new.code) {
            (None, _) => CodeAdded,
            (_, None) => CodeRemoved,
            _ => CodeChanged,
        };
        let shown = |code: Option<i64>| code.map(|code| code.to_string());
        comparison.push(kind, scope, "code", shown(*code), shown(new.code));
    }
    // Names that a reason changed places with are told by its renaming.
    let names = |list: &[String]| list.iter().filter(|name| *name != wire && **name != new.wire).cloned().collect();
    let (before, after): (Vec<String>, Vec<String>) = (names(aliases), names(&new.aliases));
    order::each_item(&before, &after, |came, alias| {
        let (kind, was, is) = match came {
            true => (AliasAdded, None, Some(alias.to_owned())),
            false => (AliasRemoved, Some(alias.to_owned()), None),
        };
        comparison.push(kind, scope, "aliases", was, is);
    });
    if order::same_items_in_another_order(&before, &after) {
        comparison.push(OrderChanged, scope, "aliases", Some(before.join(", ")), Some(after.join(", ")));
    }
    ending(
        comparison,
        scope,
        "deprecated",
        [ReasonDeprecated, ReasonUndeprecated],
        deprecated.as_ref(),
        &new.deprecated,
    );
    ending(comparison, scope, "removed", [ReasonTombstoned, ReasonRestored], removed.as_ref(), &new.removed);
    comparison.text(SinceChanged, scope, "added", added.as_deref(), new.added.as_deref());
    comparison.text(WordsChanged, scope, "docs", Some(docs), Some(&new.docs));
    comparison.words(scope, "notes", notes, &new.notes);
    comparison.words(scope, "examples", examples, &new.examples);
    comparison.words(scope, "links", links, &new.links);
    comparison.words(
        scope,
        "translations",
        &translated(comparison.old, translations),
        &translated(comparison.new, &new.translations),
    );
}

fn ending(
    comparison: &mut Comparison<'_>,
    scope: &Scope,
    key: &'static str,
    [begun, taken_back]: [ChangeKind; 2],
    old: Option<&Ending>,
    new: &Option<Ending>,
) {
    let keys = match key {
        "deprecated" => ["deprecated.since", "deprecated.note", "deprecated.replaced_by"],
        _ => ["removed.since", "removed.note", "removed.replaced_by"],
    };
    let new = new.as_ref();
    let (was, is) = (comparison.old, comparison.new);
    let old_target = old.and_then(|ending| ending.replaced_by);
    let new_target = new.and_then(|ending| ending.replaced_by);
    match (old, new) {
        (None, Some(new)) => {
            comparison.push(begun, scope, key, None, Some(new.since.clone()));
        }
        (Some(old), None) => {
            comparison.push(taken_back, scope, key, Some(old.since.clone()), None);
        }
        (Some(Ending { since, note, replaced_by: _ }), Some(new)) => {
            comparison.text(SinceChanged, scope, keys[0], Some(since), Some(&new.since));
            comparison.text(WordsChanged, scope, keys[1], note.as_deref(), new.note.as_deref());
        }
        (None, None) => return,
    }
    let followed = old_target.and_then(|at| comparison.pairs.to_new[at]);
    let same = if old_target.is_some() { new_target.is_some() && followed == new_target } else { new_target.is_none() };
    if !same {
        let old = old_target.map(|at| was.reasons[at].wire.clone());
        let new = new_target.map(|at| is.reasons[at].wire.clone());
        comparison.push(ReasonReplaced, scope, keys[2], old, new);
    }
}

/// The columns that both tables have with values that can be compared: by their places in both.
fn column_pairs(old: &[Column], new: &[Column]) -> Vec<(usize, usize)> {
    let alike = |one: &Column, other: &Column| {
        one.name == other.name
            && one.list == other.list
            && std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind)
    };
    let pair = |(at, column)| Some((old.iter().position(|other| alike(other, column))?, at));
    new.iter().enumerate().filter_map(pair).collect()
}

fn values(comparison: &mut Comparison<'_>, scope: &Scope, old: &Reason, new: &Reason, columns: &[(usize, usize)]) {
    let (was, is) = (comparison.old, comparison.new);
    for &(from, to) in columns {
        let (before, after) = (&old.values[from], &new.values[to]);
        let (column, other) = (&was.columns[from], &is.columns[to]);
        let same = match (before, after) {
            (Some(one), Some(another)) => comparison.same(column, other, one, another),
            (one, another) => one.is_none() && another.is_none(),
        };
        if !same {
            let kind = if matches!(other.kind, Kind::Text | Kind::Url) { TextChanged } else { ValueChanged };
            let old = before.as_ref().map(|value| shown::value(was, column, value));
            let new = after.as_ref().map(|value| shown::value(is, other, value));
            comparison.push(kind, scope, other.name.clone(), old, new);
        }
    }
}

impl Comparison<'_> {
    /// Whether two values mean the same, whatever their numbers are in their tables.
    fn same(&self, column: &Column, other: &Column, old: &Value, new: &Value) -> bool {
        match (old, new) {
            (Value::List(old), Value::List(new)) => {
                old.len() == new.len() && old.iter().zip(new).all(|(old, new)| self.same(column, other, old, new))
            }
            (Value::Reason(old), Value::Reason(new)) => self.pairs.to_new[*old] == Some(*new),
            (Value::Enum(old), Value::Enum(new)) => match (&column.kind, &other.kind) {
                (Kind::Enum(column), Kind::Enum(other)) => column.values[*old].wire == other.values[*new].wire,
                _ => false,
            },
            (old, new) => old == new,
        }
    }
}

impl Change {
    /// Whether a reason was added as a tombstone: known to have been sent once.
    pub fn is_tombstone(&self) -> bool {
        self.kind == ReasonAdded && self.key == "removed"
    }
}

/// The translations of a reason, one text each: `label (de): Besetzt`.
fn translated(table: &crate::Table, translations: &[Vec<Option<String>>]) -> Vec<String> {
    let texts = table.columns.iter().zip(translations).flat_map(|(column, texts)| {
        let pairs = column.languages.iter().zip(texts);
        pairs.filter_map(|(language, text)| Some(format!("{} ({language}): {}", column.name, text.as_ref()?)))
    });
    texts.collect()
}
