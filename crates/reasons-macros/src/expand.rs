//! A table's path to the code that stands in its place.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;
use reasons_codegen::emit;
use syn::LitStr;

use crate::fallback;

/// What the macro becomes; `root` is the folder that `path` is relative to.
pub fn expand(path: &LitStr, root: &Path) -> TokenStream {
    let place = root.join(path.value());
    match std::fs::read(&place) {
        Ok(bytes) => expand_bytes(path, &place, &bytes),
        Err(error) => refusal(path, &format!("cannot read the table `{}`: {error}", place.display())),
    }
}

fn expand_bytes(path: &LitStr, place: &Path, bytes: &[u8]) -> TokenStream {
    let code = match reasons_codegen::read(&path.value(), bytes) {
        Ok(table) => code(path, &table),
        Err(problems) => {
            let error = refusal(path, &format!("this table is refused\n\n{problems}"));
            let stand_in = fallback::table(&problems).map(|table| code(path, &table));
            quote! { #error #stand_in }
        }
    };
    // rustc tracks what is included, and so builds again when the table changes.
    let place = place.display().to_string();
    quote! {
        const _: &[u8] = ::core::include_bytes!(#place);
        #code
    }
}

fn code(path: &LitStr, table: &reasons_codegen::Table) -> TokenStream {
    let files = emit::rust::emit(table);
    let texts: String = files.into_iter().map(|file| file.text).collect();
    texts.parse().unwrap_or_else(|error| refusal(path, &format!("the generated code cannot be read: {error}")))
}

fn refusal(path: &LitStr, message: &str) -> TokenStream {
    syn::Error::new(path.span(), message).to_compile_error()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_becomes_the_code_that_every_door_makes() {
        for source in reasons_spec::TABLES {
            let path = LitStr::new(source.file, proc_macro2::Span::call_site());
            let table = reasons_codegen::read(source.file, source.text.as_bytes()).unwrap();
            let made: TokenStream = emit::rust::emit(&table)[0].text.parse().unwrap();
            let expanded = expand_bytes(&path, Path::new(source.file), source.text.as_bytes()).to_string();
            let tracked = expanded.strip_suffix(&made.to_string()).expect("the code, token for token");
            assert!(tracked.starts_with("const _ : & [u8]") && tracked.matches(';').count() == 1, "{tracked}");
        }
    }
}
