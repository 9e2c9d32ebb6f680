//! What the source says about reasons that an extended table brings: this table has a say in its own columns alone.

use crate::edit::add::{NewReason, column_value};
use crate::edit::given::held;
use crate::edit::{Edit, Entry, Step, Value, Whereto, reason};
use crate::import::columns::is_words;
use crate::import::said::in_first_language;
use crate::import::{Found, ImportError};

use super::known::Differing;
use super::{Changed, Update};

impl Update<'_, '_> {
    /// A reason of an extended table: its facts are kept, and the table's own columns follow the source.
    pub fn inherited(&mut self, at: usize, found: &Found) -> Result<(), ImportError> {
        let (wire, old) = &self.spec.reasons.0[at];
        let wire = wire.value.clone().into_owned();
        let (changed, theirs) = (self.report.changed.len(), self.report.inherited.len());
        let words = self.report.words.len();
        if let Some((before, code)) = self.other_code(old, found) {
            self.theirs(&wire, "code", before, code);
        }
        let held = held(self.chain, old);
        let mut cells = Vec::new();
        for Differing { name, column, node, before, new } in self.differing(&held, found) {
            let own = self.chain.column(&name).is_some_and(|(_, from)| from.is_none());
            match (own, is_words(column)) {
                (false, true) => {}
                (false, false) => self.theirs(&wire, &name, before.join("; "), new.join("; ")),
                // Words that are not there yet are nobody's words that could be lost.
                (true, true) if node.is_some() => {
                    self.words(&wire, &name, &before.join("; "), &new.join("; "));
                    if self.options.words {
                        match in_first_language(&wire, (&name, column), node, &new) {
                            Some(edit) => self.edits.push(edit),
                            None => cells.push((name, new)),
                        }
                    }
                }
                (true, _) => {
                    self.changed(&wire, &name, before.join("; "), new.join("; "));
                    cells.push((name, new));
                }
            }
        }
        if !cells.is_empty() {
            self.say(at, wire, cells)?;
        }
        if changed == self.report.changed.len() && theirs == self.report.inherited.len() {
            self.report.same += usize::from(words == self.report.words.len());
        }
        Ok(())
    }

    /// Puts cells into the entry of an inherited reason, or makes one.
    fn say(&mut self, at: usize, wire: String, cells: Vec<(String, Vec<String>)>) -> Result<(), ImportError> {
        if self.chain.has_entry(&wire) {
            let value = |(name, texts): (String, Vec<String>)| {
                let value = self.chain.column(&name).map(|(column, _)| column_value(column, &texts))?;
                Some((name, value))
            };
            let entries: Vec<(String, Value)> = cells.into_iter().filter_map(value).collect();
            self.edits.push(Edit::Set { of: reason(&wire, None), entries });
            return Ok(());
        }
        let new = NewReason { wire: wire.clone(), cells, ..NewReason::default() };
        let entry = new.entry(self.chain).map_err(|error| ImportError::new(None, error.message, error.help))?;
        self.report.entered.push(wire);
        self.entries.insert(at, entry);
        Ok(())
    }

    /// Makes the new entries, each where the extended table has its reason.
    pub fn enter(&mut self) {
        let entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() && !self.chain.has_entries() {
            let map = entries.into_values().map(|entry| (entry.key, entry.value)).collect();
            self.edits.push(Edit::Set { of: Vec::new(), entries: vec![("reasons".into(), Value::Map(map))] });
            return;
        }
        let mut groups: Vec<(Whereto, Vec<Entry>)> = Vec::new();
        for entry in entries.into_values() {
            let at = self.chain.place_for(&entry.key);
            match groups.last_mut() {
                Some((last, group)) if *last == at => group.push(entry),
                _ => groups.push((at, vec![entry])),
            }
        }
        let into = vec![Step::from("reasons")];
        self.edits.extend(groups.into_iter().map(|(at, entries)| Edit::Insert { into: into.clone(), at, entries }));
    }

    fn theirs(&mut self, wire: &str, key: &str, old: String, new: String) {
        self.report.inherited.push(Changed { wire: wire.to_owned(), key: key.to_owned(), old, new });
    }
}
