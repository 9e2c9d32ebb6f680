//! The end of a reason: deprecated, a tombstone, or gone with all its lines.

use crate::problem::quoted;
use crate::spec::{EndingSpec, ReasonSpec, Spec};

use super::add::has_reason;
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
        Value::Map(keys)
    }
}

/// Marks a reason as deprecated.
///
/// # Errors
///
/// When it is not there, or has ended already.
pub fn deprecate(spec: &Spec<'_>, wire: &str, ending: &Ending) -> Result<Vec<Edit>, EditError> {
    ended(spec, wire, "deprecated", ending, |reason| [&reason.deprecated, &reason.removed])
}

/// Makes a reason a tombstone.
///
/// # Errors
///
/// When it is not there, or is one already.
pub fn remove(spec: &Spec<'_>, wire: &str, ending: &Ending) -> Result<Vec<Edit>, EditError> {
    ended(spec, wire, "removed", ending, |reason| [&reason.removed, &None])
}

/// Drops a reason with its lines.
///
/// # Errors
///
/// When it is not there.
pub fn purge(spec: &Spec<'_>, wire: &str) -> Result<Vec<Edit>, EditError> {
    has_reason(spec, wire)?;
    Ok(vec![Edit::Remove { path: reason(wire, None) }])
}

fn ended<'s, 'a>(
    spec: &'s Spec<'a>,
    wire: &str,
    key: &str,
    ending: &Ending,
    endings: impl Fn(&'s ReasonSpec<'a>) -> [&'s Option<EndingSpec<'a>>; 2],
) -> Result<Vec<Edit>, EditError> {
    has_reason(spec, wire)?;
    let found = spec.reasons.0.iter().find(|(found, _)| found.value == wire);
    if let Some(before) = found.and_then(|(_, reason)| endings(reason).into_iter().flatten().next()) {
        let message = format!("{} has ended already, with {}", quoted(wire), quoted(&before.since.value));
        return Err(EditError::new(message, "edit what is there by hand, if it is not right"));
    }
    Ok(vec![Edit::Set { of: reason(wire, None), entries: vec![(key.to_owned(), ending.value())] }])
}
