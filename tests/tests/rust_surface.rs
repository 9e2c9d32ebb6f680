//! The public surface of generated Rust, one line each, as a snapshot: a change of it is seen in review.
//!
//! It is read from the source. The listing of `cargo public-api` would say the same, and the same on one nightly
//! toolchain only: what `rustdoc` writes as JSON is another format with every few releases.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, Meta, UseTree, Visibility};

#[test]
fn surface_of_the_first_table() {
    let source = reasons_spec::RETELL_DISCONNECTION;
    let table = reasons_codegen::read(source.file, source.text.as_bytes()).unwrap_or_else(|p| panic!("{p}"));
    let files = reasons_codegen::emit::rust::emit(&table);
    let file = syn::parse_file(&files[0].text).expect("it is Rust");
    let mut surface = Surface::default();
    file.items.iter().for_each(|item| surface.item(item, true));
    let lines: Vec<String> = surface.lines.iter().map(|(name, line)| format!("{name}: {line}")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// What is public, as far as it is read.
#[derive(Default)]
struct Surface {
    /// Names that can be reached from outside; the root tells them before the module has its say.
    public: BTreeSet<String>,
    /// The type, and one thing that it is or has.
    lines: BTreeSet<(String, String)>,
}

impl Surface {
    /// Reads an item; at the root, or in a private module whose public items the root has to name.
    fn item(&mut self, item: &Item, root: bool) {
        match item {
            Item::Enum(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.definition(&name, "enum", item.generics.to_token_stream(), &item.attrs, root);
                for variant in &item.variants {
                    self.add(&name, &variant.attrs, &format!("variant {}{}", variant.ident, fields(&variant.fields)));
                }
            }
            Item::Struct(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                self.definition(&name, "struct", item.generics.to_token_stream(), &item.attrs, root);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    self.add(
                        &name,
                        &field.attrs,
                        &format!("field {}: {}", field.ident.to_token_stream(), tidy(&field.ty)),
                    );
                }
            }
            Item::Impl(item) => self.implementation(item),
            Item::Mod(item) => {
                assert!(!is_public(&item.vis), "a public module is not expected: {}", item.ident);
                item.content.iter().flat_map(|(_, items)| items).for_each(|item| self.item(item, false));
            }
            Item::Use(item) if root && is_public(&item.vis) => self.reexports(&item.tree),
            Item::Use(_) | Item::ExternCrate(_) | Item::Enum(_) | Item::Struct(_) => {}
            Item::Fn(syn::ItemFn { vis, .. })
            | Item::Static(syn::ItemStatic { vis, .. })
            | Item::Const(syn::ItemConst { vis, .. })
            | Item::Type(syn::ItemType { vis, .. })
            | Item::Trait(syn::ItemTrait { vis, .. })
                if !is_public(vis) => {}
            other => panic!("this test does not know how to list {}", other.to_token_stream()),
        }
    }

    fn definition(&mut self, name: &str, kind: &str, generics: impl ToTokens, attrs: &[Attribute], root: bool) {
        if root {
            self.public.insert(name.to_owned());
        }
        for attr in
            attrs.iter().filter(|attr| !["doc", "allow", "derive", "cfg"].iter().any(|one| attr.path().is_ident(one)))
        {
            self.add(name, attrs, &tidy(attr));
        }
        for derive in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let Meta::List(list) = &derive.meta else { continue };
            list.tokens.to_string().split(',').for_each(|one| self.add(name, attrs, &format!("derive {}", one.trim())));
        }
        self.add(name, attrs, &format!("{kind} {name}{}", tidy(generics)));
    }

    fn implementation(&mut self, item: &ItemImpl) {
        let Some(name) = self.subject(item) else { return };
        let header = ItemImpl { items: Vec::new(), attrs: Vec::new(), ..item.clone() };
        let header = tidy(header);
        if item.trait_.is_some() {
            self.add(&name, &item.attrs, &header);
        }
        for inner in &item.items {
            let (attrs, public, line) = match inner {
                ImplItem::Fn(inner) => (&inner.attrs, is_public(&inner.vis), tidy(&inner.sig)),
                ImplItem::Const(inner) => {
                    (&inner.attrs, is_public(&inner.vis), format!("const {}: {}", inner.ident, tidy(&inner.ty)))
                }
                // Of a trait, and part of what it promises.
                ImplItem::Type(inner) => (&inner.attrs, true, format!("{header} {}", tidy(inner))),
                other => panic!("this test does not know how to list {}", other.to_token_stream()),
            };
            if public {
                let of = if item.generics.params.is_empty() { String::new() } else { format!("{header} ") };
                let of = if item.trait_.is_some() { String::new() } else { of };
                self.add(&name, &[attrs.as_slice(), &item.attrs].concat(), &format!("{of}{line}"));
            }
        }
    }

    /// The public type that an impl is about: the one it is for, or the one it speaks of where it is for another's type.
    fn subject(&self, item: &ItemImpl) -> Option<String> {
        let of = item.trait_.as_ref().map(|(path, ..)| path.to_token_stream().to_string()).unwrap_or_default();
        let words = format!("{} {of}", item.self_ty.to_token_stream());
        let mut words = words.split(|c: char| !c.is_alphanumeric());
        words.find(|word| self.public.contains(*word)).map(str::to_owned)
    }

    fn reexports(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.reexports(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.reexports(tree)),
            UseTree::Name(name) => _ = self.public.insert(name.ident.to_string()),
            other => panic!("this test does not know how to list {}", other.to_token_stream()),
        }
    }

    /// A line, with the condition under which it is there.
    fn add(&mut self, name: &str, attrs: &[Attribute], line: &str) {
        if !self.public.contains(name) {
            return;
        }
        let condition = attrs.iter().filter(|attr| attr.path().is_ident("cfg")).map(|attr| format!("  {}", tidy(attr)));
        let deprecated = attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
        let deprecated = if deprecated { "  #[deprecated]" } else { "" };
        self.lines.insert((name.to_owned(), format!("{line}{deprecated}{}", condition.collect::<String>())));
    }
}

fn fields(fields: &Fields) -> String {
    match fields {
        Fields::Unit => String::new(),
        fields => tidy(fields),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Tokens as people space them. `§` is a `::` that begins a path, and `@` an arrow, until other marks have lost spaces.
fn tidy(tokens: impl ToTokens) -> String {
    const SPACED: [(&str, &str); 25] = [
        ("impl :: ", "impl §"),
        ("> :: ", "> §"),
        (": :: ", ": §"),
        ("= :: ", "= §"),
        (" :: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        (" :", ":"),
        ("->", "@"),
        (" (", "("),
        ("@(", "@ ("),
        ("=(", "= ("),
        ("@", "->"),
        ("§", "::"),
        ("( ", "("),
        (" )", ")"),
        ("[ ", "["),
        (" ]", "]"),
        ("# [", "#["),
        (" ;", ""),
        (" { }", ""),
        ("mut ", ""),
    ];
    let text = tokens.to_token_stream().to_string();
    SPACED.iter().fold(text, |text, (spaced, close)| text.replace(spaced, close))
}
