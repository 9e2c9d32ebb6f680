//! The enumerations that columns bring: one type for each, with the sets of reasons behind its values.

use super::columns::{path, static_name};
use super::doc::{push_doc, push_line};
use super::literal::string;
use super::names::{self, Names, enums};
use super::texts::static_array;
use crate::Table;
use crate::table::{Column, Enum};

/// The name of the static that holds every value of a column's enumeration.
pub(super) fn values(declared: &Column) -> String {
    format!("{}_VALUES", declared.name.to_ascii_uppercase())
}

/// `pub enum …` for each.
pub(super) fn definitions(table: &Table) -> Vec<String> {
    enums(table).map(|(at, column)| definition(&table.columns[at], column)).collect()
}

/// From and to text, docs, and the reasons with a value.
pub(super) fn methods(table: &Table, all: &Names<'_>) -> String {
    let impls = enums(table).map(|(at, column)| {
        let prefix = table.columns[at].name.to_ascii_uppercase();
        let which = if table.columns[at].list { "whose `{}` holds this value" } else { "whose `{}` is this value" };
        let expected = expected(table, &table.columns[at], column);
        let values = [
            ("Enum", &*column.type_name),
            ("COUNT", &column.values.len().to_string()),
            ("STATIC_VALUES", &values(&table.columns[at])),
            ("STATIC_NAMES", &format!("{prefix}_NAMES")),
            ("STATIC_DOCS", &format!("{prefix}_DOCS")),
            ("STATIC_REASONS", &format!("{prefix}_REASONS")),
            ("ParseEnumError", &format!("Parse{}Error", column.type_name)),
            ("which_reasons", &format!("The reasons {}.", which.replace("{}", &table.columns[at].name))),
            ("EXPECTED", &names::expected(&format!("{prefix}_EXPECTED"), &expected)),
            ("STATIC_EXPECTED", &format!("{prefix}_EXPECTED")),
        ];
        all.fill_with(include_str!("templates/column_enum.rs.txt"), &values)
    });
    impls.collect::<Vec<_>>().join("\n")
}

/// The values, their names and docs, and a set of reasons for each.
pub(super) fn tables(table: &Table, names: &Names<'_>) -> String {
    let tables = enums(table).map(|(at, column)| {
        let declared = &table.columns[at];
        let prefix = declared.name.to_ascii_uppercase();
        let variants: Vec<String> = column.values.iter().map(|value| path(&column.type_name, &value.variant)).collect();
        let wire: Vec<String> = column.values.iter().map(|value| string(&value.wire)).collect();
        let docs: Vec<String> = column.values.iter().map(|value| string(&value.docs)).collect();
        [
            static_array(&values(declared), &column.type_name, &variants),
            static_array(&format!("{prefix}_NAMES"), "&str", &wire),
            static_array(&format!("{prefix}_DOCS"), "&str", &docs),
            sets(names, declared, column),
        ]
        .join("\n")
    });
    tables.collect::<Vec<_>>().join("\n")
}

fn definition(declared: &Column, column: &Enum) -> String {
    let mut out = String::new();
    push_doc(&mut out, "", &declared.docs);
    out.push_str(super::known::LINTED_WORDS);
    out.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n");
    if column.open {
        out.push_str("#[non_exhaustive]\n");
    }
    out.push_str(&format!("pub enum {} {{\n", column.type_name));
    for value in &column.values {
        push_doc(&mut out, "    ", &value.docs);
        push_line(&mut out, "    ", "");
        push_line(&mut out, "    ", &format!("- wire name: {}", super::doc::code(&value.wire)));
        out.push_str(&format!("    {},\n", value.variant));
    }
    out.push_str("}\n");
    out
}

/// What an error says was expected: the values where they are few.
fn expected(table: &Table, declared: &Column, column: &Enum) -> String {
    const FEW: usize = 5;
    const SHORT: usize = 60;
    let values: Vec<&str> = column.values.iter().map(|value| value.wire.as_str()).collect();
    let listed = values.join(", ");
    let plain = |c: char| c.is_ascii_alphanumeric() || " ,_-.".contains(c);
    let list = if values.len() <= FEW && listed.len() <= SHORT && listed.chars().all(plain) {
        format!(" ({listed})")
    } else {
        String::new()
    };
    format!("a {} of {}{list}", declared.name, table.name)
}

/// The reasons of each value, worked out by the compiler from the column itself.
fn sets(names: &Names<'_>, declared: &Column, column: &Enum) -> String {
    let template = if declared.list || declared.optional {
        include_str!("templates/sets_of_list.rs.txt")
    } else {
        include_str!("templates/sets_of_column.rs.txt")
    };
    let values = [
        ("VALUES", &*column.values.len().to_string()),
        ("STATIC_REASONS", &*format!("{}_REASONS", declared.name.to_ascii_uppercase())),
        ("STATIC_COLUMN", &*static_name(declared)),
        ("STATIC_COLUMN_OFFSETS", &*format!("{}_AT", static_name(declared))),
    ];
    names.fill_with(template, &values)
}
