//! The rules of compatibility: every kind of change there is between two versions of a table, whom it breaks and how
//! much that is.
//!
//! [`RULES`] is the only list: the comparison ([`crate::diff`]) makes no change of another kind, a table's
//! `compatibility` names no other, and `reasons diff --rules` prints this one.
//!
//! To add a kind: a line in [`RULES`], and the place in `diff/` that finds it. A field of the model that is not compared
//! does not compile.

use std::fmt;

/// How much a change is, as Semantic Versioning counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Does not count at all; only a table's own `compatibility` says so.
    Ignore,
    /// Nothing that a program could notice.
    Patch,
    /// Something new, or another behaviour, where nobody breaks.
    Minor,
    /// Somebody breaks.
    Major,
}

impl Level {
    /// Every level, the least first.
    pub const ALL: [Level; 4] = [Level::Ignore, Level::Patch, Level::Minor, Level::Major];

    /// As a table writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Level::Ignore => "ignore",
            Level::Patch => "patch",
            Level::Minor => "minor",
            Level::Major => "major",
        }
    }

    /// The level that a table calls `word`.
    pub fn named(word: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Who is affected by a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Who reads what is sent: a decoder or schema made from the old version refuses, or no longer understands.
    Wire,
    /// Who calls generated code: it no longer compiles, in one language at least.
    Source,
    /// Who stored names or codes: what was written does not mean the same any more, or is written differently now.
    Data,
    /// Who acts on column values: the same reason is treated differently.
    Policy,
}

impl Audience {
    /// Every audience, in the order in which they are told.
    pub const ALL: [Audience; 4] = [Audience::Wire, Audience::Source, Audience::Data, Audience::Policy];

    /// One word for it: `wire`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Audience::Wire => "wire",
            Audience::Source => "source",
            Audience::Data => "data",
            Audience::Policy => "policy",
        }
    }

    /// The audience with this name.
    pub fn named(word: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.as_str() == word)
    }
}

/// What a rule says about a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// How much it is.
    pub level: Level,
    /// Whom it affects; nobody where it is empty.
    pub breaks: &'static [Audience],
}

/// One row of [`RULES`].
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The kind of change.
    pub kind: ChangeKind,
    /// Its name, which stays: `reason-added`.
    pub name: &'static str,
    /// What happened, in a few words.
    pub what: &'static str,
    /// The judgement where the list concerned was open (the table, or the enum column).
    pub open: Judgement,
    /// The judgement where it was closed.
    pub closed: Judgement,
    /// Why it is judged like this, in a sentence or two.
    pub why: &'static str,
}

impl ChangeKind {
    /// The rule of this kind.
    pub fn rule(self) -> &'static Rule {
        // The list is made together with the kinds, in their order.
        &RULES[self as usize]
    }

    /// The stable name: `reason-added`.
    pub fn as_str(self) -> &'static str {
        self.rule().name
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<ChangeKind> {
        RULES.iter().find(|rule| rule.name == name).map(|rule| rule.kind)
    }
}

const PATCH: Judgement = Judgement { level: Level::Patch, breaks: &[] };
const MINOR: Judgement = Judgement { level: Level::Minor, breaks: &[] };
const BEHAVIOUR: Judgement = Judgement { level: Level::Minor, breaks: &[Policy] };

const fn major(breaks: &'static [Audience]) -> Judgement {
    Judgement { level: Level::Major, breaks }
}

use Audience::{Data, Policy, Source, Wire};

macro_rules! rules {
    ($($kind:ident $name:literal $what:literal $judgement:expr $(, if closed $closed:expr)?; $why:literal)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChangeKind {
            $(#[doc = concat!("`", $name, "`: ", $what, ".")] $kind,)*
        }

        /// Every kind of change, in the order in which they are told.
        pub static RULES: &[Rule] = &[$(Rule {
            kind: ChangeKind::$kind,
            name: $name,
            what: $what,
            open: $judgement,
            closed: [$($closed,)? $judgement][0],
            why: $why,
        }),*];
    };
}

rules! {
    ReasonAdded "reason-added" "a reason is new" MINOR, if closed major(&[Wire, Source]);
        "Users of an open table take a text they do not know as it is, and have an arm for it. A closed table promised that there is nothing else."
    ReasonRemoved "reason-removed" "a reason is gone, without a tombstone" major(&[Wire, Source, Data]);
        "Its name is not recognised any more, in what is received or was stored, and its variant is gone. Keep it, with `removed`."
    ReasonRenamed "reason-renamed" "a reason has another wire name; the old one is an alias" major(&[Data]), if closed major(&[Wire, Data]);
        "Both names are read, but the new one is written, and what compares stored texts does not find it. To users of the old version the new name is a reason that they do not know. Their code keeps its variant if `variant` keeps it."
    ReasonMerged "reason-merged" "a reason became an alias of another one" major(&[Source, Data]);
        "Its name is read as the other reason, and written back as that; its variant is gone."
    ReasonTombstoned "reason-tombstoned" "a reason is marked as removed" MINOR;
        "It is no longer sent but still recognised. Code that names its variant still compiles, with a warning."
    ReasonRestored "reason-restored" "a reason is no longer marked as removed" MINOR;
        "It may be sent again; everything still recognised it."
    TombstoneDropped "tombstone-dropped" "the tombstone of a removed reason is gone" major(&[Source, Data]);
        "Nobody sends it, but stored data still has it, and its variant is gone."
    ReasonDeprecated "reason-deprecated" "a reason is deprecated" MINOR;
        "Code that names its variant still compiles, with a warning."
    ReasonUndeprecated "reason-undeprecated" "a reason is no longer deprecated" MINOR;
        "A warning less."
    ReasonReplaced "reason-replaced" "another reason takes its place, or none does any more" MINOR;
        "`replaced_by` is advice, which programs can follow."
    VariantChanged "variant-changed" "the name of a reason in code is another" major(&[Source]);
        "Code that names the old variant does not compile."
    CodeAdded "code-added" "a reason has a code now" MINOR;
        "There was none before that anybody could rely on."
    CodeChanged "code-changed" "the code of a reason is another" major(&[Wire, Data]);
        "What is received or was stored by number is not recognised, or means something else."
    CodeRemoved "code-removed" "a reason has no code any more" major(&[Wire, Data]);
        "What is received or was stored by number is not recognised any more."
    AliasAdded "alias-added" "another text is read as a reason" MINOR;
        "It was not recognised before."
    AliasRemoved "alias-removed" "a text is no longer read as a reason" major(&[Wire, Data]);
        "It is not recognised any more, or means another reason, in what is received or was stored."
    ValueChanged "value-changed" "the value of a column is another" BEHAVIOUR;
        "Nothing fails, but what is decided by this value is decided differently. A table whose users pin its policy can say `value-changed: major`."
    TextChanged "text-changed" "the value of a text or address column is another" PATCH;
        "Texts are for people. A table whose texts are settings or templates can say `text-changed: minor`."
    WordsChanged "words-changed" "docs, notes, examples or links are others" PATCH;
        "Words only: no program sees them."
    SinceChanged "since-changed" "the record of when something happened is another" PATCH;
        "`added` and `since` are there to be read."
    OrderChanged "order-changed" "reasons, columns or items of a list stand in another order" PATCH;
        "Order is for readers; numbers are never made from it. Who kept an index, which generated docs warn of, does not find the same reason there."
    ColumnAdded "column-added" "a column is new" MINOR;
        "One more thing to ask; nothing else changes."
    ColumnRemoved "column-removed" "a column is gone" major(&[Source, Policy]);
        "Code that asks for it does not compile, and what was decided by it cannot be."
    ColumnTypeChanged "column-type-changed" "the type of a column is another" major(&[Source, Policy]);
        "Code that asks for it gets another type. (A text and an address are one type in Rust, but not in every language.)"
    ColumnOptionalityChanged "column-optionality-changed" "a column's value may be missing now, or may no longer" major(&[Source]);
        "Code that asks for it gets an optional value, or one that is not."
    EnumTypeRenamed "enum-type-renamed" "the type of an enum column has another name" major(&[Source]);
        "Code that names the type does not compile."
    EnumOpened "enum-opened" "values may be added to an enum column now" major(&[Wire, Source]);
        "A match that lists every value is not enough any more; nor is a closed schema."
    EnumClosed "enum-closed" "no values will be added to an enum column" major(&[Wire]);
        "Schemas made from it refuse what they took before."
    EnumValueAdded "enum-value-added" "an enum column has another value" MINOR, if closed major(&[Wire, Source]);
        "A match that lists every value lacks one. Say `open: true` in a column that will grow."
    EnumValueRemoved "enum-value-removed" "an enum column has a value less" major(&[Wire, Source, Data]);
        "Code that names it does not compile, and what has it is refused."
    EnumVariantChanged "enum-variant-changed" "the name of an enum value in code is another" major(&[Source]);
        "Code that names the old variant does not compile."
    EnumOrderChanged "enum-order-changed" "the values of an enum column stand in another order" BEHAVIOUR;
        "Values compare in the order in which they are declared, as in `severity >= warn`."
    CodesAdded "codes-added" "reasons carry codes now" MINOR;
        "One more thing to ask; nothing else changes."
    CodesRemoved "codes-removed" "reasons carry no codes any more" major(&[Wire, Source, Data]);
        "Code that asks for it does not compile, and what was stored by number means nothing."
    CodesTypeChanged "codes-type-changed" "codes are of another type" major(&[Source]);
        "Code that takes a code gets another integer type."
    CodesOptionalityChanged "codes-optionality-changed" "reasons may be without a code now, or may no longer" major(&[Source]);
        "Code that asks for it gets an optional value, or one that is not."
    ReservedAdded "reserved-added" "a name or code is never to be used" PATCH;
        "A promise more."
    ReservedRemoved "reserved-removed" "a name or code may be used after all" MINOR;
        "A promise less: it may come to mean something."
    Opened "opened" "reasons may be added to the table now" major(&[Wire, Source]);
        "A match that lists every reason is not enough any more; nor is a closed schema."
    Closed "closed" "no reasons will be added to the table" major(&[Wire]);
        "Schemas made from it refuse what they took before."
    TableRenamed "table-renamed" "the table has another name" major(&[Source]);
        "Files, modules and packages are named after it."
    TypeRenamed "type-renamed" "the table's type has another name" major(&[Source]);
        "Code that names the type does not compile."
    SourceChanged "source-changed" "the page of record is another" PATCH;
        "It is there to be read."
    RevisionChanged "revision-changed" "the table follows another state of its source" PATCH;
        "It says that something may have changed; what did is told on its own."
    CompatibilityChanged "compatibility-changed" "the table judges changes differently" PATCH;
        "It is told so that nobody loosens the rules unseen."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_agree_with_themselves() {
        for rule in RULES {
            assert_eq!(rule.kind.rule().name, rule.name);
            assert_eq!(ChangeKind::named(rule.name), Some(rule.kind));
            assert!(crate::names::is_kebab(rule.name), "{}", rule.name);
            assert!(rule.why.ends_with(['.', ')']) && !rule.what.ends_with('.'), "{}", rule.name);
            for judgement in [rule.open, rule.closed] {
                assert!(judgement.breaks.is_sorted(), "{}", rule.name);
                let breaks = judgement.breaks.iter().any(|audience| *audience != Audience::Policy);
                assert_eq!(judgement.level == Level::Major, breaks, "{}: major is what breaks somebody", rule.name);
            }
            assert!(rule.closed.level >= rule.open.level, "{}: a closed list promises more", rule.name);
        }
    }
}
