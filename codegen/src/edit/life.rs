//! The end of a reason: deprecated, a tombstone, or gone with all its lines.

use crate::problem::quoted;
use crate::spec::{EndingSpec, ReasonSpec};

use super::chain::Chain;
use super::{Edit, EditError, Value, label, reason};

/// When and why a reason is deprecated or removed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ending {
    /// The revision that does it.
    pub since: String,
    /// Why, or what to do.
    pub note: Option<String>,
    /// The wire name of the reason that takes its place.
    pub replaced_by: Option<String>,
}

impl Ending {
    /// As a value of `deprecated` or `removed`.
    pub fn value(&self) -> Value {
        let mut keys = vec![("since".to_owned(), label(&self.since))];
        keys.extend(self.note.clone().map(|note| ("note".to_owned(), Value::Text(note))));
        keys.extend(self.replaced_by.clone().map(|name| ("replaced_by".to_owned(), Value::Text(name))));
        Value::Short(keys)
    }
}

/// Marks a reason as deprecated.
///
/// # Errors
///
/// When it is not there, an extended table brings it, or it has ended already.
pub fn deprecate(chain: &Chain<'_>, wire: &str, ending: &Ending) -> Result<Vec<Edit>, EditError> {
    ended(chain, wire, "deprecated", ending, |reason| [&reason.deprecated, &reason.removed])
}

/// Makes a reason a tombstone.
///
/// # Errors
///
/// When it is not there, an extended table brings it, or it is one already.
pub fn remove(chain: &Chain<'_>, wire: &str, ending: &Ending) -> Result<Vec<Edit>, EditError> {
    ended(chain, wire, "removed", ending, |reason| [&reason.removed, &None])
}

/// Drops a reason with its lines.
///
/// # Errors
///
/// When it is not there, or an extended table brings it.
pub fn purge(chain: &Chain<'_>, wire: &str) -> Result<Vec<Edit>, EditError> {
    chain.can_change(wire)?;
    Ok(vec![Edit::Remove { path: reason(wire, None) }])
}

fn ended<'s, 'a>(
    chain: &'s Chain<'a>,
    wire: &str,
    key: &str,
    ending: &Ending,
    endings: impl Fn(&'s ReasonSpec<'a>) -> [&'s Option<EndingSpec<'a>>; 2],
) -> Result<Vec<Edit>, EditError> {
    chain.can_change(wire)?;
    let found = chain.whole.reasons.0.iter().find(|(found, _)| found.value == wire);
    if let Some(before) = found.and_then(|(_, reason)| endings(reason).into_iter().flatten().next()) {
        let message = format!("{} has ended already, with {}", quoted(wire), quoted(&before.since.value));
        return Err(EditError::new(message, "edit what is there by hand, if it is not right"));
    }
    Ok(vec![Edit::Set { of: reason(wire, None), entries: vec![(key.to_owned(), ending.value())] }])
}
