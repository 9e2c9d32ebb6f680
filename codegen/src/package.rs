//! Packages: what a registry takes, with the generated code inside and nothing left to generate.
//!
//! A package is a folder named after the table. As with targets, there is one file for each kind of package and one
//! line in [`PACKAGES`].

mod cargo;
mod version;

use crate::Table;
use crate::emit::{self, File};

pub use version::{is_version, version_of};

/// One kind of package that a table can be turned into.
#[derive(Debug, Clone, Copy)]
pub struct Package {
    /// As given to `reasons generate --package` (`cargo`).
    pub name: &'static str,
    /// One line: what it makes, for whom.
    pub summary: &'static str,
    /// Makes the package's files, all in one folder; pure, and cannot fail on a checked table.
    pub make: fn(&Table, &Facts) -> Vec<File>,
}

/// What a registry wants to know and a table does not tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// A version as Semantic Versioning has it; [`version_of`] makes one from the table.
    pub version: String,
    /// An SPDX expression (`MIT`); without one the package says nothing about it.
    pub license: Option<String>,
}

/// Makes a package of the template `package/<kind>.jinja`, which gets the files of `target` as `sources`.
fn from_template(kind: &str, template: &str, target: &str, table: &Table, facts: &Facts) -> Vec<File> {
    let sources = emit::target(target).map(|target| (target.emit)(table)).unwrap_or_default();
    emit::text::package(kind, template, table, facts, sources)
}

/// A line of [`PACKAGES`] for a kind that has a template in `package/`, around the files of a target.
macro_rules! text_package {
    ($name:literal, $target:literal, $summary:literal) => {
        Package {
            name: $name,
            summary: $summary,
            make: |table, facts| {
                from_template($name, include_str!(concat!("package/", $name, ".jinja")), $target, table, facts)
            },
        }
    };
}

/// Every kind of package, in the order in which they are listed.
pub static PACKAGES: &[Package] = &[
    Package { name: "cargo", summary: "a Rust crate, ready for `cargo publish`", make: cargo::make },
    text_package!("go", "go", "a Go module"),
    text_package!("maven", "java", "a Maven project for a jar, which `javac` and `jar` build as well"),
    text_package!("npm", "typescript", "an ES module with types, for `npm install` and `npm publish`"),
    text_package!("pypi", "python", "a Python package with types, for `pip install` and an upload to PyPI"),
];

/// The kind of package of this name.
pub fn package(name: &str) -> Option<&'static Package> {
    PACKAGES.iter().find(|package| package.name == name)
}

/// Whether a text could be an SPDX expression: words, parentheses, and the marks that identifiers have.
pub fn is_license(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-.+:() ".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '(') && text.chars().all(fits)
}
