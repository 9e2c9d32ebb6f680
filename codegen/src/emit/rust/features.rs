//! Impls for other crates, each behind a feature that is off by default.

use super::names::Names;
use crate::Table;

/// Every feature's impls.
pub(super) fn impls(_table: &Table, names: &Names<'_>) -> String {
    [names.fill(include_str!("templates/serde.rs.txt"))].join("\n")
}
