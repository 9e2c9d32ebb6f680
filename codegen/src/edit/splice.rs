//! Patches to a text: which bytes go, and what comes in their place.

use super::EditError;

/// A stretch of bytes and what takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Patch {
    pub start: usize,
    pub end: usize,
    pub text: String,
    /// How deep the changed value stands: of two texts put in at one place, the deeper one belongs to what is above.
    pub depth: usize,
}

/// The text with every patch made.
pub(super) fn splice(text: &str, mut patches: Vec<Patch>) -> Result<String, EditError> {
    // What replaces something comes after what is put in before it; the order of the edits decides the rest.
    patches.sort_by_key(|patch| (patch.start, patch.end > patch.start, usize::MAX - patch.depth));
    let mut out = String::with_capacity(text.len() + patches.iter().map(|patch| patch.text.len()).sum::<usize>());
    let mut done = 0;
    for patch in patches {
        let Some(kept) = text.get(done..patch.start) else {
            return Err(EditError::new("two changes concern the same line", "make one after the other"));
        };
        out.push_str(kept);
        out.push_str(&patch.text);
        done = patch.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Ok(out)
}
