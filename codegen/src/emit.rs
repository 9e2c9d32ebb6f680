//! The targets: one file each, and one line each in [`TARGETS`].

#[cfg(feature = "all-targets")]
pub(crate) mod document;
#[cfg(feature = "all-targets")]
mod json_schema;
#[cfg(feature = "all-targets")]
pub mod markdown;
#[cfg(feature = "all-targets")]
mod openapi;
pub mod rust;
#[cfg(feature = "all-targets")]
mod sets;
#[cfg(feature = "all-targets")]
pub mod table_json;
#[cfg(feature = "all-targets")]
pub mod text;
#[cfg(feature = "all-targets")]
pub(crate) mod words;
#[cfg(feature = "all-targets")]
mod yaml;

use crate::Table;

/// One output that a table can be turned into.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// As given to `reasons generate --target` (`json-schema`).
    pub name: &'static str,
    /// One line: what it makes, for whom.
    pub summary: &'static str,
    /// Markdown for `reasons targets NAME`: what it makes, how one takes it, what becomes of an unknown value, what
    /// checks it. A code block that is marked `excerpt` shows a piece of what it makes of the first table.
    pub page: &'static str,
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

/// A line of [`TARGETS`] for a language that has a template and a page in `templates/`.
#[cfg(feature = "all-targets")]
macro_rules! text_target {
    ($name:literal, $summary:literal) => {
        Target {
            name: $name,
            summary: $summary,
            page: include_str!(concat!("emit/templates/", $name, ".md")),
            emit: |table| text::emit($name, include_str!(concat!("emit/templates/", $name, ".jinja")), table),
        }
    };
}

/// Every target, in the order in which they are listed.
pub static TARGETS: &[Target] = &[
    Target {
        name: "rust",
        summary: "one Rust file, `no_std`, without dependencies",
        page: include_str!("emit/pages/rust.md"),
        emit: rust::emit,
    },
    #[cfg(feature = "all-targets")]
    Target {
        name: "markdown",
        summary: "a page of documentation for people",
        page: include_str!("emit/pages/markdown.md"),
        emit: markdown::emit,
    },
    #[cfg(feature = "all-targets")]
    Target {
        name: "json",
        summary: "the whole table as JSON, for other programs",
        page: include_str!("emit/pages/json.md"),
        emit: table_json::emit,
    },
    #[cfg(feature = "all-targets")]
    Target {
        name: "json-schema",
        summary: "JSON Schema 2020-12, open and closed",
        page: include_str!("emit/pages/json-schema.md"),
        emit: json_schema::emit_2020_12,
    },
    #[cfg(feature = "all-targets")]
    Target {
        name: "json-schema-draft-07",
        summary: "JSON Schema draft-07 for older tools, open and closed",
        page: include_str!("emit/pages/json-schema-draft-07.md"),
        emit: json_schema::emit_draft_07,
    },
    #[cfg(feature = "all-targets")]
    Target {
        name: "openapi-3.1",
        summary: "OpenAPI 3.1 components, as YAML and JSON",
        page: include_str!("emit/pages/openapi-3.1.md"),
        emit: openapi::emit_3_1,
    },
    #[cfg(feature = "all-targets")]
    Target {
        name: "openapi-3.0",
        summary: "OpenAPI 3.0 components, as YAML and JSON",
        page: include_str!("emit/pages/openapi-3.0.md"),
        emit: openapi::emit_3_0,
    },
    #[cfg(feature = "all-targets")]
    text_target!("typescript", "a JavaScript module that runs as it is, and its types"),
    #[cfg(feature = "all-targets")]
    text_target!("python", "a module with an open `StrEnum`, for CPython 3.11 and later"),
    #[cfg(feature = "all-targets")]
    text_target!("go", "a Go package, for the standard library alone"),
    #[cfg(feature = "all-targets")]
    text_target!("java", "a Java class, for Java 17 and later"),
    #[cfg(feature = "all-targets")]
    text_target!("kotlin", "a Kotlin sealed class, for every platform of Kotlin"),
    #[cfg(feature = "all-targets")]
    text_target!("csharp", "a C# struct, for C# 7.2 and later"),
    #[cfg(feature = "all-targets")]
    text_target!("swift", "Swift structs and enums"),
    #[cfg(feature = "all-targets")]
    text_target!("ruby", "a Ruby class with its RBS signatures"),
    #[cfg(feature = "all-targets")]
    text_target!("php", "PHP enums, a file each"),
    #[cfg(feature = "all-targets")]
    text_target!("c", "a C header and source, which C++ takes too"),
    #[cfg(feature = "all-targets")]
    text_target!("protobuf", "proto3: an enum where the table states numbers, else a message around the text"),
    #[cfg(feature = "all-targets")]
    text_target!("graphql", "GraphQL enums, and an object that keeps unknown text"),
    #[cfg(feature = "all-targets")]
    text_target!("avro", "Avro schemas: an enum with a default, and a record around the text"),
    #[cfg(feature = "all-targets")]
    text_target!("postgresql", "a lookup table for PostgreSQL, with an upsert"),
    #[cfg(feature = "all-targets")]
    text_target!("sqlite", "a lookup table for SQLite, with an upsert"),
    #[cfg(feature = "all-targets")]
    text_target!("duckdb", "a lookup table for DuckDB, with an upsert"),
    #[cfg(feature = "all-targets")]
    text_target!("spark", "a lookup table for Spark, brought up to date"),
    #[cfg(feature = "all-targets")]
    text_target!("dbt", "seeds for dbt, with descriptions and tests"),
    #[cfg(feature = "all-targets")]
    text_target!("csv", "the table as CSV (RFC 4180), for spreadsheets and loaders"),
];

/// The target of this name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// The words by which a generated file says that it is one.
#[cfg(feature = "all-targets")]
pub(crate) fn generated_by(table: &Table) -> String {
    format!("@generated by `reasons generate` from the table `{}`. Do not edit.", table.name)
}
