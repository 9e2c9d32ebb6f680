//! Tests of the workspace as a whole; see `tests/`. The README's Rust is run from here.

pub mod answers;
pub mod languages;
pub mod lookup_tables;
mod read;
pub mod tables;
pub mod tools;
pub mod vectors;

pub use read::{load, read, read_in};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
