//! Words of the templates that a table may take for a type of its own.
//!
//! A table of operators' answers may well be called `Result`, and a column's type `Option`. In the module that holds
//! such a type the word means that type, so the templates have to say what they mean in another way.

/// What to write for a word when a type of the table is called like it.
const WORDS: [(&str, &str); 31] = [
    ("AsRef", "::core::convert::AsRef"),
    ("Clone", "::core::clone::Clone"),
    ("Copy", "::core::marker::Copy"),
    ("Default", "::core::default::Default"),
    ("DoubleEndedIterator", "::core::iter::DoubleEndedIterator"),
    ("Eq", "::core::cmp::Eq"),
    ("ExactSizeIterator", "::core::iter::ExactSizeIterator"),
    ("Extend", "::core::iter::Extend"),
    ("Fn", "::core::ops::Fn"),
    ("FnOnce", "::core::ops::FnOnce"),
    ("From", "::core::convert::From"),
    ("Into", "::core::convert::Into"),
    ("IntoIterator", "::core::iter::IntoIterator"),
    ("Iterator", "::core::iter::Iterator"),
    ("Option", "::core::option::Option"),
    ("Ord", "::core::cmp::Ord"),
    ("PartialEq", "::core::cmp::PartialEq"),
    ("PartialOrd", "::core::cmp::PartialOrd"),
    ("Result", "::core::result::Result"),
    ("Send", "::core::marker::Send"),
    ("Sync", "::core::marker::Sync"),
    // Type parameters, and the types inside of functions.
    ("A", "A1"),
    ("D", "D1"),
    ("DB", "DB1"),
    ("E", "E1"),
    ("F", "F1"),
    ("H", "H1"),
    ("I", "I1"),
    ("S", "S1"),
    ("T", "T1"),
    ("U", "U1"),
];

/// Traits whose methods the templates call; they are out of scope when a type is called like them.
const TRAITS: [&str; 6] = ["AsRef", "Clone", "Into", "IntoIterator", "Iterator", "Ord"];

/// The words that these types take, each with what to write for it.
pub(super) fn by<'t>(types: impl Iterator<Item = &'t str>) -> Vec<(&'static str, &'static str)> {
    let types: Vec<&str> = types.collect();
    WORDS.into_iter().filter(|(word, _)| types.contains(word)).collect()
}

/// Imports that bring the methods back.
pub(super) fn imports(shadowed: &[(&str, &str)]) -> String {
    let traits = shadowed.iter().filter(|(word, _)| TRAITS.contains(word));
    // Unused where no method of the trait is called.
    traits.map(|(_, path)| format!("#[allow(unused_imports)]\nuse {path} as _;\n")).collect()
}

/// A template with what is to be written for each shadowed word outside its comments.
pub(super) fn spell_out(template: &str, shadowed: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    for line in template.split_inclusive('\n') {
        if line.trim_start().starts_with("//") {
            out.push_str(line);
            continue;
        }
        let mut rest = line;
        while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
            out.push_str(&rest[..start]);
            rest = &rest[start..];
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            let own = !out.ends_with(['$', '"', '\'']) && !out.ends_with("::");
            let word = &rest[..end];
            let spelled = shadowed.iter().find(|(shadowed, _)| own && *shadowed == word).map(|(_, path)| *path);
            out.push_str(spelled.unwrap_or(word));
            rest = &rest[end..];
        }
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{by, imports, spell_out};

    #[test]
    fn words_are_spelled_out_where_a_type_takes_them() {
        let shadowed = by(["Iterator", "Signal", "T"].into_iter());
        let template = "/// An Iterator.\nimpl<T> Iterator for iter::Iterator<$T, T> {}\n";
        let spelled = "/// An Iterator.\nimpl<T1> ::core::iter::Iterator for iter::Iterator<$T, T1> {}\n";
        assert_eq!(spell_out(template, &shadowed), spelled);
        assert_eq!(imports(&shadowed), "#[allow(unused_imports)]\nuse ::core::iter::Iterator as _;\n");
    }
}
