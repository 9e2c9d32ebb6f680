//! Numeric codes, where the table has them.

use super::doc::push_doc;
use super::literal::integer;
use super::names::{Names, unsigned};
use super::texts::static_array;
use crate::Table;
use crate::table::CodeKind;

/// `code`, `from_code` and what goes with them.
pub(super) fn methods(table: &Table, names: &Names<'_>) -> String {
    let Some(code) = &table.code else { return String::new() };
    let int = rust_type(code.kind);
    let codes = by_code(table);
    let from_code = match span(&codes) {
        Some(_) => include_str!("templates/code_dense.rs.txt"),
        None => include_str!("templates/code_sparse.rs.txt"),
    };
    let lowest = integer(codes.first().map_or(0, |(code, _)| *code));
    let as_unsigned = if code.kind == CodeKind::I32 { " as u32" } else { "" };
    let from_code = names.fill_with(from_code, &[("LOWEST", &lowest), ("as_unsigned", as_unsigned)]);
    let mut docs = String::new();
    push_doc(&mut docs, "    ", &code.docs);
    let optional = names.option(int);
    let expected = super::names::expected("EXPECTED_CODE", &format!("a code of {}", table.name));
    let values = [
        ("int", int),
        ("Code", if code.optional { &*optional } else { int }),
        ("code_docs", docs.trim_end()),
        ("from_code", from_code.trim_end()),
        ("EXPECTED", &*expected),
    ];
    let mut out = names.fill_with(include_str!("templates/code.rs.txt"), &values);
    if !code.optional {
        out.push_str(&names.fill_with(include_str!("templates/code_from.rs.txt"), &values));
    }
    out
}

/// The codes by reason, and the reasons by code.
pub(super) fn tables(table: &Table, names: &Names<'_>) -> String {
    let Some(code) = &table.code else { return String::new() };
    let int = rust_type(code.kind);
    let codes = by_code(table);
    let rows = table.reasons.iter().map(|reason| match (reason.code, code.optional) {
        (Some(code), true) => format!("Some({})", integer(code)),
        (None, true) => "None".to_string(),
        (code, false) => integer(code.unwrap_or_default()),
    });
    let by_reason = if code.optional { names.option(int) } else { int.to_string() };
    let by_reason = static_array("CODES", &by_reason, &rows.collect::<Vec<_>>());
    let by_code = match span(&codes) {
        Some(span) => {
            let index = unsigned(table.reasons.len() + 1);
            let none = format!("{index}::MAX");
            let mut slots = vec!["NO".to_string(); span];
            for (code, reason) in &codes {
                slots[code.abs_diff(codes[0].0) as usize] = reason.to_string();
            }
            format!("const NO: {index} = {none};\n{}", static_array("BY_CODE", index, &slots))
        }
        None => {
            let sorted: Vec<String> = codes.iter().map(|(code, _)| integer(*code)).collect();
            let reasons: Vec<String> = codes.iter().map(|(_, reason)| reason.to_string()).collect();
            format!(
                "{}{}",
                static_array("SORTED_CODES", int, &sorted),
                static_array("BY_SORTED_CODE", names.index, &reasons)
            )
        }
    };
    format!("{by_reason}\n{by_code}")
}

/// Every code with the index of its reason, from the lowest up.
fn by_code(table: &Table) -> Vec<(i64, usize)> {
    let reasons = table.reasons.iter().enumerate();
    let mut codes: Vec<(i64, usize)> = reasons.filter_map(|(at, reason)| Some((reason.code?, at))).collect();
    codes.sort_unstable();
    codes
}

/// How many codes there are from the lowest to the highest, where a table over all of them is worth it.
fn span(codes: &[(i64, usize)]) -> Option<usize> {
    const ROOM: u64 = 1024;
    let (first, last) = (codes.first()?.0, codes.last()?.0);
    let span = last.abs_diff(first) + 1;
    (span <= ROOM.max(codes.len() as u64 * 8)).then_some(span as usize)
}

fn rust_type(kind: CodeKind) -> &'static str {
    match kind {
        CodeKind::U8 => "u8",
        CodeKind::U16 => "u16",
        CodeKind::U32 => "u32",
        CodeKind::I32 => "i32",
    }
}
