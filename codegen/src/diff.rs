//! What changed from one version of a table to another, and what that means to its users.
//!
//! ```text
//! Table × Table --compare--> changes --Verdict--> text, Markdown, JSON, annotations, a changelog
//! ```
//!
//! [`compare`] sees reasons, not lines: it is pure, and every field of the model is compared. Each [`Change`] is of one
//! of the kinds in [`crate::compatibility`], which say how it is judged; the *new* table may say otherwise under
//! `compatibility`. The new one, because its rules are reviewed together with what they judge, and because changing
//! them is a change that is told, too. [`Version`] knows the places of both files.

pub mod changelog;
mod columns;
mod github;
mod header;
mod json;
mod markdown;
mod order;
mod pairs;
mod places;
mod reasons;
mod rules;
mod sentence;
mod shown;
mod text;
mod verdict;

use std::borrow::Cow;

use crate::Table;
use crate::compatibility::{Audience, ChangeKind, Level};

pub use github::github;
pub use json::{ChangeJson, DiffJson, FileJson, PartJson, PlaceJson, VerdictJson, json, schema};
pub use markdown::markdown;
pub use places::Version;
pub use rules::rules_page;
pub use sentence::sentence;
pub use text::{Style, text};
pub use verdict::{NextVersion, Verdict, next_version};

use pairs::Pairs;

/// One thing that is not as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// How much it is: by the rules, or as the new table has it.
    pub level: Level,
    /// Whether `level` is the table's own.
    pub by_table: bool,
    /// Whom it affects.
    pub breaks: &'static [Audience],
    /// What changed, by its name in the new table if it is there.
    pub subject: Subject,
    /// Which key of it: `docs`, `deprecated.since`, a column's name; empty when it came or went as a whole.
    pub key: Cow<'static, str>,
    /// What was there, as a table would write it.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
    /// Where it was: the subject in the old table. `None` when it is new.
    pub was: Option<Subject>,
    /// Where it is, or, when it is gone, what now stands where it would be.
    pub near: Subject,
    /// A guess at what was meant, never part of the verdict.
    pub hint: Option<String>,
}

impl Change {
    /// Whether what changed is no longer there.
    pub fn is_gone(&self) -> bool {
        self.near != self.subject
    }
}

/// A part of a table that has a name and a place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The table as a whole.
    Table,
    /// A column by name.
    Column(String),
    /// A value of an enum column.
    EnumValue {
        /// The column's name.
        column: String,
        /// The value's wire name.
        value: String,
    },
    /// A reason by wire name.
    Reason(String),
}

/// Every change from `old` to `new`, in the order of the new table; empty exactly when the two are equal.
///
/// ```
/// # let yaml = "format: 1\nname: light\ntype: Light\ntitle: Lights\nreasons:\n  red: {docs: Stop.}";
/// # let old = reasons_codegen::read("light.yaml", yaml.as_bytes())?;
/// let mut new = old.clone();
/// new.reasons[0].docs = "Stop before the line.".to_owned();
/// let changes = reasons_codegen::diff::compare(&old, &new);
/// assert_eq!(changes.len(), 1);
/// assert_eq!(changes[0].kind.as_str(), "words-changed");
/// assert!(reasons_codegen::diff::compare(&old, &old).is_empty());
/// # Ok::<(), Box<reasons_codegen::Problems>>(())
/// ```
pub fn compare(old: &Table, new: &Table) -> Vec<Change> {
    let mut comparison = Comparison { old, new, pairs: Pairs::of(old, new), changes: Vec::new() };
    header::compare(&mut comparison);
    columns::compare(&mut comparison);
    reasons::compare(&mut comparison);
    comparison.changes
}

/// Two versions with places, what changed between them, and what that comes to: what is shown.
#[derive(Debug)]
pub struct Diff<'a> {
    /// The version before.
    pub old: &'a Version<'a>,
    /// The version after.
    pub new: &'a Version<'a>,
    /// Every change, in the order of the new table.
    pub changes: Vec<Change>,
    /// What they come to.
    pub verdict: Verdict,
    /// Which version of a package comes next.
    pub next: NextVersion,
}

impl<'a> Diff<'a> {
    /// Compares two versions.
    pub fn of(old: &'a Version<'a>, new: &'a Version<'a>) -> Diff<'a> {
        let changes = compare(&old.table, &new.table);
        let verdict = Verdict::of(&changes);
        let next = next_version(&old.table, &new.table, verdict.level);
        Diff { old, new, changes, verdict, next }
    }
}

/// A comparison on its way.
struct Comparison<'a> {
    old: &'a Table,
    new: &'a Table,
    pairs: Pairs,
    changes: Vec<Change>,
}

/// What is compared at the moment: the subject by its names in both tables, and whether its list was open.
struct Scope {
    was: Option<Subject>,
    subject: Subject,
    near: Subject,
    open: bool,
}

impl Scope {
    /// Something that both tables have.
    fn both(was: Subject, is: Subject, open: bool) -> Scope {
        Scope { was: Some(was), near: is.clone(), subject: is, open }
    }

    /// Something that only the new table has.
    fn new(is: Subject, open: bool) -> Scope {
        Scope { was: None, near: is.clone(), subject: is, open }
    }

    /// Something that only the old table had.
    fn gone(was: Subject, near: Subject, open: bool) -> Scope {
        Scope { was: Some(was.clone()), subject: was, near, open }
    }
}

impl<'a> Comparison<'a> {
    fn push(
        &mut self,
        kind: ChangeKind,
        scope: &Scope,
        key: impl Into<Cow<'static, str>>,
        old: Option<String>,
        new: Option<String>,
    ) -> &mut Change {
        let rule = kind.rule();
        let judgement = if scope.open { rule.open } else { rule.closed };
        let own = self.new.compatibility.iter().find(|(other, _)| *other == kind).map(|(_, level)| *level);
        let at = self.changes.len();
        self.changes.push(Change {
            kind,
            level: own.unwrap_or(judgement.level),
            by_table: own.is_some(),
            breaks: judgement.breaks,
            subject: scope.subject.clone(),
            key: key.into(),
            old,
            new,
            was: scope.was.clone(),
            near: scope.near.clone(),
            hint: None,
        });
        &mut self.changes[at]
    }

    /// A text of which any difference is of one kind.
    fn text(
        &mut self,
        kind: ChangeKind,
        scope: &Scope,
        key: impl Into<Cow<'static, str>>,
        old: Option<&str>,
        new: Option<&str>,
    ) {
        if old != new {
            self.push(kind, scope, key, old.map(str::to_owned), new.map(str::to_owned));
        }
    }

    /// Texts of which only the words matter, as a whole.
    fn words(&mut self, scope: &Scope, key: &'static str, old: &[String], new: &[String]) {
        if old != new {
            let shown = |list: &[String]| (!list.is_empty()).then(|| list.join("\n"));
            self.push(ChangeKind::WordsChanged, scope, key, shown(old), shown(new));
        }
    }
}
