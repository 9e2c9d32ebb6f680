//! Tests of the workspace as a whole; see `tests/`. The README's Rust is run from here.

pub mod tables;
pub mod tools;
pub mod vectors;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
