//! A table's path to the code that stands in its place.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use reasons_codegen::emit;
use reasons_codegen::render::Style;
use reasons_codegen::sources::{Source, Wanted, not_shipped, unreadable};
use syn::{Ident, LitStr};

use crate::fallback;

/// What the macro becomes; `root` is the folder that `path` is relative to.
pub fn expand(path: &LitStr, root: &Path) -> TokenStream {
    let place = root.join(path.value());
    match std::fs::read(&place) {
        Ok(bytes) => expand_bytes(path, root, &bytes),
        Err(error) => refusal(path, &format!("cannot read the table `{}`: {error}", place.display())),
    }
}

fn expand_bytes(path: &LitStr, root: &Path, bytes: &[u8]) -> TokenStream {
    let mut files = vec![root.join(path.value())];
    let mut load = |wanted: &Wanted| load(wanted, root, &mut files);
    let code = match reasons_codegen::read_with(&path.value(), bytes, &mut load) {
        Ok(reading) => {
            let warning = reading.warnings.map(|warnings| warning(path, &warnings.render(Style::Short)));
            let code = code(path, &reading.table);
            quote! { #warning #code }
        }
        Err(problems) => {
            let error = refusal(path, &format!("this table is refused\n\n{problems}"));
            let stand_in = fallback::table(&problems).map(|table| code(path, &table));
            quote! { #error #stand_in }
        }
    };
    // rustc tracks what is included, and so builds again when one of them changes.
    let places = files.iter().map(|place| place.display().to_string());
    quote! {
        #(const _: &[u8] = ::core::include_bytes!(#places);)*
        #code
    }
}

/// Reads a file that the table names, and adds it to those that were read.
fn load(wanted: &Wanted, root: &Path, files: &mut Vec<PathBuf>) -> Result<Source, String> {
    match wanted {
        Wanted::Shipped(name) => match reasons_spec::table(name) {
            Some(found) => Ok(Source { file: found.file.to_owned(), bytes: found.text.into() }),
            None => Err(not_shipped(name, reasons_spec::names())),
        },
        Wanted::File(path) => {
            let place = root.join(path);
            let bytes = std::fs::read(&place).map_err(|error| unreadable(&error))?;
            files.push(place);
            Ok(Source { file: path.clone(), bytes })
        }
    }
}

fn code(path: &LitStr, table: &reasons_codegen::Table) -> TokenStream {
    let files = emit::rust::emit(table);
    let texts: String = files.into_iter().map(|file| file.text).collect();
    texts.parse().unwrap_or_else(|error| refusal(path, &format!("the generated code cannot be read: {error}")))
}

/// What is not right, and no reason to refuse the table. A macro cannot warn; the compiler does when something is used
/// that is deprecated, and shows the note.
fn warning(path: &LitStr, text: &str) -> TokenStream {
    let name = Ident::new("TABLE", path.span());
    let note = format!("this table has warnings; it is not the table that is deprecated\n{}", text.trim_end());
    quote! {
        const _: () = {
            #[deprecated(note = #note)]
            const #name: () = ();
            #name
        };
    }
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
            let mut load = |wanted: &Wanted| super::load(wanted, Path::new(""), &mut Vec::new());
            let read = reasons_codegen::read_with(source.file, source.text.as_bytes(), &mut load).unwrap();
            let made: TokenStream = emit::rust::emit(&read.table)[0].text.parse().unwrap();
            let expanded = expand_bytes(&path, Path::new(""), source.text.as_bytes()).to_string();
            let tracked = expanded.strip_suffix(&made.to_string()).expect("the code, token for token");
            assert!(tracked.starts_with("const _ : & [u8]") && tracked.matches(';').count() == 1, "{tracked}");
        }
    }
}
