//! The targets: one file each, and one line each in [`TARGETS`].

mod rust;

use crate::Table;

/// One output that a table can be turned into.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// As given to `reasons generate --target` (`json-schema`).
    pub name: &'static str,
    /// One line: what it makes, for whom.
    pub summary: &'static str,
    /// Makes the target's files; pure, and cannot fail on a checked table.
    pub emit: fn(&Table) -> Vec<File>,
}

/// One generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Relative to the target's output folder, with `/` between parts.
    pub path: String,
    /// Everything in it, ending in a newline.
    pub text: String,
}

/// Every target, in the order in which they are listed.
pub static TARGETS: &[Target] =
    &[Target { name: "rust", summary: "One Rust file, `no_std`, without dependencies", emit: rust::emit }];

/// The target of this name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
