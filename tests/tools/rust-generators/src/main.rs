//! Decodes and encodes with everything that generators made.

#[allow(dead_code, unused_imports, clippy::all, non_camel_case_types, reason = "other people's generators wrote it")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{json, Value};

const UNKNOWN: [&str; 2] = ["surely_not_a_reason", "a \"b\" \\ é"];

fn main() {
    generated::check();
    println!("{} modules", include_str!(concat!(env!("OUT_DIR"), "/generated.rs")).matches("    super::").count());
}

/// A type that stands for the text itself.
fn value<T: Serialize + DeserializeOwned>(wires: &[&str], open: bool) {
    wires.iter().for_each(|&wire| keeps::<T>(json!(wire)));
    for unknown in UNKNOWN {
        if open {
            keeps::<T>(json!(unknown));
        } else {
            assert!(serde_json::from_value::<T>(json!(unknown)).is_err(), "{}", std::any::type_name::<T>());
        }
    }
}

/// A type with a field `reason`, and a field `known` for the known values alone.
fn call<T: Serialize + DeserializeOwned>(wires: &[&str], open: bool) {
    wires.iter().for_each(|&wire| keeps::<T>(json!({"reason": wire, "known": wire})));
    let unknown = if open { &UNKNOWN[..] } else { &[] };
    unknown.iter().for_each(|&unknown| keeps::<T>(json!({"reason": unknown, "known": wires[0]})));
}

fn keeps<T: Serialize + DeserializeOwned>(there: Value) {
    let name = std::any::type_name::<T>();
    let value: T = serde_json::from_value(there.clone()).unwrap_or_else(|error| panic!("{name}: {there}: {error}"));
    assert_eq!(serde_json::to_value(value).ok(), Some(there), "{name}");
}
