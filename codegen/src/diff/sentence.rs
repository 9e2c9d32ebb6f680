//! A change in words, on one line without a full stop.

use super::{Change, Subject};
use crate::compatibility::ChangeKind::*;
use crate::problem::quoted;

/// What happened, as a clause about the change's subject: "is read under `a` as well".
///
/// Texts of words are left out; [`Change::old`] and [`Change::new`] have them.
pub fn sentence(change: &Change) -> String {
    sentence_with(change, quoted)
}

/// The same, with names and values written by `quoted`.
pub(super) fn sentence_with(change: &Change, quoted: fn(&str) -> String) -> String {
    let old = change.old.as_deref().map_or_else(|| "nothing".to_owned(), quoted);
    let new = change.new.as_deref().map_or_else(|| "nothing".to_owned(), quoted);
    let from_to = |what: &str| format!("{what} was {old}, is {new}");
    match change.kind {
        ReasonAdded if change.is_tombstone() => "is new, as a tombstone of a reason that was sent once".into(),
        ReasonAdded | ColumnAdded | EnumValueAdded => "is new".into(),
        ReasonRemoved => "is gone, without a tombstone".into(),
        ReasonRenamed => format!("was called {old}, which is an alias now"),
        ReasonMerged => format!("is an alias of {new} now"),
        ReasonTombstoned => format!("is removed since {new}"),
        ReasonRestored => format!("is no longer removed; it was since {old}"),
        TombstoneDropped => "is gone, which was a tombstone".into(),
        ReasonDeprecated => format!("is deprecated since {new}"),
        ReasonUndeprecated => format!("is no longer deprecated; it was since {old}"),
        ReasonReplaced => match (&change.old, &change.new) {
            (None, _) => format!("is replaced by {new}"),
            (_, None) => format!("is no longer replaced by {old}"),
            _ => format!("is replaced by {new}, no longer by {old}"),
        },
        VariantChanged | EnumVariantChanged => from_to("its variant"),
        CodeAdded => format!("has the code {new}"),
        CodeChanged => from_to("its code"),
        CodeRemoved => format!("has no code any more; it had {old}"),
        AliasAdded => format!("is read under {new} as well"),
        AliasRemoved => format!("is no longer read under {old}"),
        ValueChanged => from_to(&quoted(&change.key)),
        TextChanged => format!("the text of {} is another", quoted(&change.key)),
        WordsChanged => words(&change.key),
        SinceChanged => from_to(&quoted(&change.key)),
        OrderChanged if !change.key.is_empty() => format!("{} are in another order", quoted(&change.key)),
        OrderChanged | EnumOrderChanged => match (&change.old, &change.new) {
            (_, None) => format!("stands first now, no longer behind {old}"),
            (None, _) => format!("stands behind {new} now, no longer first"),
            _ => format!("stands behind {new} now, no longer behind {old}"),
        },
        ColumnRemoved | EnumValueRemoved => "is gone".into(),
        ColumnTypeChanged => from_to("its type"),
        ColumnOptionalityChanged => match change.new.as_deref() {
            Some("true") => "its value may be missing now".into(),
            _ => "its value may no longer be missing".into(),
        },
        EnumTypeRenamed => from_to("its type in code"),
        EnumOpened => "is open now: values may be added".into(),
        EnumClosed => "is closed now: no values will be added".into(),
        CodesAdded => "its reasons carry codes now".into(),
        CodesRemoved => "its reasons carry no codes any more".into(),
        CodesTypeChanged => from_to("the type of its codes"),
        CodesOptionalityChanged => match change.new.as_deref() {
            Some("true") => "reasons may be without a code now".into(),
            _ => "reasons may no longer be without a code".into(),
        },
        ReservedAdded => format!("{new} is reserved now"),
        ReservedRemoved => format!("{old} is no longer reserved"),
        Opened => "is open now: reasons may be added".into(),
        Closed => "is closed now: no reasons will be added".into(),
        TableRenamed => from_to("its name"),
        TypeRenamed => from_to("its type"),
        SourceChanged => from_to("its page of record"),
        RevisionChanged => from_to("its revision"),
        CompatibilityChanged => from_to("`compatibility`"),
    }
}

fn words(key: &str) -> String {
    let what = match key {
        "title" => "the title is another",
        "code.docs" => "the docs of its codes are others",
        "deprecated.note" => "the note on its deprecation is another",
        "removed.note" => "the note on its removal is another",
        key => return format!("its {key} are others"),
    };
    what.to_owned()
}

impl Change {
    /// Whether `old` and `new` are words for people, to be shown below each other.
    pub fn is_wording(&self) -> bool {
        matches!(self.kind, WordsChanged | TextChanged)
    }
}

impl Subject {
    /// What it is, in words: "reason `dial_busy`".
    pub fn words(&self) -> String {
        self.words_with(quoted)
    }

    /// The same, with names written by `quoted`.
    pub(super) fn words_with(&self, quoted: fn(&str) -> String) -> String {
        match self {
            Subject::Table => "the table".into(),
            Subject::Column(name) => format!("column {}", quoted(name)),
            Subject::EnumValue { column, value } => format!("value {} of column {}", quoted(value), quoted(column)),
            Subject::Reason(wire) => format!("reason {}", quoted(wire)),
        }
    }
}
