//! The generated lookup under Miri: nothing in it is undefined, and it finds the same on every kind of processor.

#![forbid(unsafe_code)]
#![cfg_attr(test, deny(warnings))]

#[cfg(test)]
pub mod lookups {
    include!(concat!(env!("OUT_DIR"), "/tests.rs"));
}
