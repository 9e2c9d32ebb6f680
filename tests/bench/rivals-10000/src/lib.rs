//! The largest table by other means. In its own package, because it takes ten minutes to compile.
//!
//! The functions by phf and hashify are marked `#[inline]`, as small functions in the caller's own crate are inlined
//! without it. The others are not: a `match` of many arms would be compiled again in every crate that calls it.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// Through the derived visitor, without any format in between.
fn by_serde<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    let text: StrDeserializer<'de, Error> = text.into_deserializer();
    T::deserialize(text).ok()
}

/// 10,000 names.
pub mod names_10000 {
    include!(concat!(env!("OUT_DIR"), "/rivals_10000.rs"));
}
