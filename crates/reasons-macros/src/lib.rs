//! The macro door: `reasons!("table.yaml")` is replaced by what the table generates.
//!
//! ```ignore
//! reasons_macros::reasons!("spec/retell-disconnection.yaml");
//!
//! let reason = DisconnectionReason::from_wire("user_hangup");
//! ```
//!
//! `reasons-build` does the same from a build script; then the generated file can be opened and read.

mod expand;
mod fallback;

use std::path::PathBuf;

use proc_macro::TokenStream;

/// Generates Rust from the table at a path relative to the package's folder, the one with its `Cargo.toml`.
///
/// The code is built again when the table changes. A table that is refused is one compile error with every problem
/// in it; its type is still there, so nothing that uses it fails as well. What is only a warning, a missing translation
/// for instance, is a warning of the compiler, of its lint `deprecated`.
#[proc_macro]
pub fn reasons(input: TokenStream) -> TokenStream {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    match syn::parse(input) {
        Ok(path) => expand::expand(&path, &root).into(),
        Err(error) => {
            let wanted = "expected the path of a table between quotes: `reasons!(\"reasons.yaml\")`";
            syn::Error::new(error.span(), wanted).into_compile_error().into()
        }
    }
}
