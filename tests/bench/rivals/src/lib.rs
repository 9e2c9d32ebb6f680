//! The same tables by other means. In its own package, because it takes minutes to compile.
//!
//! The functions by phf and hashify are marked `#[inline]`, as small functions in the caller's own crate are inlined
//! without it. The others are not: a `match` with 10,000 arms would be compiled again in every crate that calls it.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// Through the derived visitor, without any format in between.
fn by_serde<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
    let text: StrDeserializer<'de, Error> = text.into_deserializer();
    T::deserialize(text).ok()
}

/// 29 names.
pub mod names_29 {
    include!(concat!(env!("OUT_DIR"), "/rivals_29.rs"));
}

/// 260 codes of five characters.
pub mod names_260 {
    include!(concat!(env!("OUT_DIR"), "/rivals_260.rs"));
}

/// 1,000 names.
pub mod names_1000 {
    include!(concat!(env!("OUT_DIR"), "/rivals_1000.rs"));
}

/// 10,000 names.
pub mod names_10000 {
    include!(concat!(env!("OUT_DIR"), "/rivals_10000.rs"));
}
