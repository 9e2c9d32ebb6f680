//! What the generated file begins with, and the frame of its private module.

use std::fmt::Write;

use super::names::{Names, enums};
use super::shadowed;
use crate::Table;
use crate::table::Kind;

/// Who made the file, and what is in it.
pub(super) fn comment(table: &Table, names: &Names<'_>) -> String {
    let mut out = names.fill_with(include_str!("templates/head.rs.txt"), &[("RUST_VERSION", super::RUST_VERSION)]);
    let mut contents = vec![(names.reason.to_string(), "the reasons that the table has".to_string())];
    for (at, column) in enums(table) {
        contents.push((column.type_name.clone(), format!("the values of the column {}", table.columns[at].name)));
    }
    contents
        .push((format!("Any{}", names.reason), "a reason as it comes from outside, in the table or not".to_string()));
    contents.push((names.set.clone(), "some of the reasons".to_string()));
    let width = contents.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    for (name, what) in contents {
        // Infallible: writing to a string.
        let _ = writeln!(out, "//   {name:width$}  {what}");
    }
    out
}

/// The private module, and the names that leave it.
pub(super) fn module(table: &Table, names: &Names<'_>, inside: &str) -> String {
    let exports = braced(&names.exports(table), "pub use ::;".len() + names.module.len(), 100);
    names.fill_with(
        include_str!("templates/module.rs.txt"),
        &[("module", &names.module), ("exports", &exports), ("inside", inside)],
    )
}

/// What the private module uses of the enums above it and of `core`.
pub(super) fn imports(table: &Table, names: &Names<'_>) -> String {
    let mut types: Vec<String> = enums(table).map(|(_, column)| column.type_name.clone()).collect();
    types.push(names.reason.to_string());
    types.sort();
    let types = if types.len() == 1 { types.remove(0) } else { braced(&types, "use super::;".len(), super::WIDTH) };
    let duration = table.columns.iter().any(|column| column.kind == Kind::Duration);
    let time = if duration { ", time" } else { "" };
    names.fill_with(
        include_str!("templates/imports.rs.txt"),
        &[("types", &types), ("time", time), ("more", &shadowed::imports(&names.shadowed))],
    )
}

/// A list of imports, packed as `rustfmt` does; `around` is the length of what stands before and after it.
fn braced(items: &[String], around: usize, width: usize) -> String {
    let one_line = format!("{{{}}}", items.join(", "));
    if around + one_line.len() <= width {
        return one_line;
    }
    let indent = "    ";
    let mut out = String::from("{\n");
    let mut line = String::from(indent);
    for item in items {
        // `rustfmt` keeps one column free behind the comma.
        if line.len() + item.len() + 1 >= width {
            out.push_str(line.trim_end());
            out.push('\n');
            line = String::from(indent);
        }
        line.push_str(item);
        line.push_str(", ");
    }
    out.push_str(line.trim_end());
    out.push_str("\n}");
    out
}
