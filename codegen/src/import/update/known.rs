//! What the source says about a reason that the table has.

use crate::edit::add::column_value;
use crate::edit::given::held;
use crate::edit::life::Ending;
use crate::edit::{Edit, Value, reason};
use crate::import::Found;
use crate::import::columns::{Key, is_words, is_yes, same, same_words};
use crate::import::said::{in_first_language, texts};
use crate::spec::{ColumnSpec, ReasonSpec};
use crate::tree::Node;

use super::{Changed, NOTE, Update};

/// A cell that says something else than the table.
pub struct Differing<'s, 'a, 'n> {
    pub name: String,
    pub column: &'s ColumnSpec<'a>,
    /// What the reason holds.
    pub node: Option<&'n Node<'n>>,
    /// The same as texts.
    pub before: Vec<String>,
    pub new: Vec<String>,
}

impl<'s, 'a> Update<'s, 'a> {
    /// A reason that the table has: what it says now.
    pub fn known(&mut self, at: usize, found: &Found) {
        let (wire, old) = &self.spec.reasons.0[at];
        let wire = wire.value.clone().into_owned();
        // A line that could not be read says nothing yet.
        if old.values.is_none() {
            return;
        }
        let (changed, mut set, mut translated) = (self.report.changed.len(), Vec::new(), Vec::new());
        let words = self.report.words.len();
        if let Some(docs) = found.docs.as_deref().filter(|docs| !same_words(&old.docs.value, docs)) {
            self.words(&wire, "docs", &old.docs.value, docs);
            if self.options.words {
                set.push(("docs".to_owned(), Value::Text(docs.to_owned())));
            }
        }
        if let Some((before, code)) = self.other_code(old, found) {
            self.changed(&wire, "code", before, code.clone());
            set.push(("code".to_owned(), Value::Bare(code)));
        }
        let held = held(self.chain, old);
        for Differing { name, column, node, before, new } in self.differing(&held, found) {
            let take = match is_words(column) {
                true => {
                    self.words(&wire, &name, &before.join("; "), &new.join("; "));
                    self.options.words
                }
                false => {
                    self.changed(&wire, &name, before.join("; "), new.join("; "));
                    true
                }
            };
            match in_first_language(&wire, (&name, column), node, &new).filter(|_| take) {
                Some(edit) => translated.push(edit),
                None if take => set.push((name, column_value(column, &new))),
                None => {}
            }
        }
        let mut edits = self.aliases_of(&wire, old, found);
        let marked = found.deprecated || self.mapping.text(found, &Key::Deprecated).is_some_and(is_yes);
        if marked && old.deprecated.is_none() && old.removed.is_none() {
            self.report.deprecated.push(wire.clone());
            let ending = Ending { since: self.options.since.clone(), ..Ending::default() };
            set.push(("deprecated".to_owned(), ending.value()));
        }
        let left = old.deprecated.as_ref().filter(|ending| ending.note.as_ref().is_some_and(|note| note.value == NOTE));
        for (key, back) in [("removed", old.removed.is_some()), ("deprecated", left.is_some() && !marked)] {
            if back {
                self.report.returned.push(wire.clone());
                edits.push(Edit::Remove { path: reason(&wire, Some(key)) });
            }
        }
        edits.splice(0..0, translated);
        if !set.is_empty() {
            edits.insert(0, Edit::Set { of: reason(&wire, None), entries: set });
        }
        if edits.is_empty() && changed == self.report.changed.len() && words == self.report.words.len() {
            self.report.same += 1;
        }
        self.edits.extend(edits);
    }

    /// The code that the table has, if any, and another one that the source has.
    pub fn other_code(&self, old: &ReasonSpec<'_>, found: &Found) -> Option<(String, String)> {
        self.spec.code.as_ref()?;
        let code = found.code.or_else(|| self.mapping.text(found, &Key::Code)?.parse().ok())?;
        let before = old.code.as_ref().map(|code| code.value);
        (before != Some(code)).then(|| (before.map(|code| code.to_string()).unwrap_or_default(), code.to_string()))
    }

    /// The cells of the source that say something else than what a reason holds.
    pub fn differing<'n>(&self, held: &[Option<&'n Node<'n>>], found: &Found) -> Vec<Differing<'s, 'a, 'n>> {
        let differing = |(name, new): (String, Vec<String>)| {
            let at = self.spec.columns.0.iter().position(|(column, _)| column.value == name)?;
            let (column, node) = (&self.spec.columns.0[at].1, held[at]);
            let before = node.map(|node| texts(column, node)).unwrap_or_default();
            (!same(column, &before, &new)).then_some(Differing { name, column, node, before, new })
        };
        self.mapping.cells(self.spec, found).into_iter().filter_map(differing).collect()
    }

    /// Aliases that the source has and the table does not.
    fn aliases_of(&mut self, wire: &str, old: &ReasonSpec<'_>, found: &Found) -> Vec<Edit> {
        let new: Vec<String> =
            self.aliases(found).into_iter().filter(|alias| !self.owners.contains_key(alias)).collect();
        if new.is_empty() {
            return Vec::new();
        }
        let before: Vec<&str> = old.aliases.iter().map(|alias| &*alias.value).collect();
        self.changed(
            wire,
            "aliases",
            before.join(", "),
            [&before[..], &new.iter().map(|new| &**new).collect::<Vec<_>>()].concat().join(", "),
        );
        let items: Vec<Value> = new.into_iter().map(Value::Text).collect();
        match old.aliases.is_empty() {
            true => {
                vec![Edit::Set { of: reason(wire, None), entries: vec![("aliases".to_owned(), Value::List(items))] }]
            }
            false => vec![Edit::Push { to: reason(wire, Some("aliases")), items }],
        }
    }

    pub fn changed(&mut self, wire: &str, key: &str, old: String, new: String) {
        self.report.changed.push(Changed { wire: wire.to_owned(), key: key.to_owned(), old, new });
    }

    pub fn words(&mut self, wire: &str, key: &str, old: &str, new: &str) {
        let (wire, key, old, new) = (wire.to_owned(), key.to_owned(), old.to_owned(), new.to_owned());
        self.report.words.push(Changed { wire, key, old, new });
    }
}
