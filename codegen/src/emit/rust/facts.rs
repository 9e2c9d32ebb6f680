//! What the table says about each reason: docs, lists of texts, and how long it lives.

use super::columns::path;
use super::literal::{optional_string, string};
use super::names::Names;
use super::texts;
use crate::Table;
use crate::table::{Ending, Reason};

/// One built-in list of texts.
struct List {
    method: &'static str,
    name: &'static str,
    docs: &'static str,
    of: fn(&Reason) -> &Vec<String>,
}

const LISTS: [List; 4] = [
    List { method: "notes", name: "NOTES", docs: "Further remarks, as Markdown.", of: |reason| &reason.notes },
    List { method: "examples", name: "EXAMPLES", docs: "What one may meet.", of: |reason| &reason.examples },
    List { method: "links", name: "LINKS", docs: "Pages that tell more.", of: |reason| &reason.links },
    List {
        method: "aliases",
        name: "ALIASES",
        docs: "Other names that decode to the reason.",
        of: |reason| &reason.aliases,
    },
];

/// The accessors of everything that is built into the format.
pub(super) fn methods(table: &Table, names: &Names<'_>) -> String {
    let lists: String = LISTS.iter().map(|list| accessor(table, list)).collect();
    let added = if has_added(table) { "optional_text_at(ADDED, &ADDED_AT, self as usize)" } else { "None" };
    names.fill_with(include_str!("templates/facts.rs.txt"), &[("lists", &lists), ("added", added)])
}

/// The tables behind them; a list that no reason has takes none.
pub(super) fn tables(table: &Table, names: &Names<'_>) -> String {
    let mut tables = vec![texts::table(names, "DOCS", table.reasons.iter().map(|reason| reason.docs.trim_end()))];
    for list in LISTS.iter().filter(|list| has_items(table, list)) {
        let rows: Vec<&[String]> = table.reasons.iter().map(|reason| (list.of)(reason).as_slice()).collect();
        tables.push(texts::text_list(names, list.name, &rows));
    }
    if has_added(table) {
        tables.push(texts::table(
            names,
            "ADDED",
            table.reasons.iter().map(|reason| reason.added.as_deref().unwrap_or("")),
        ));
    }
    tables.push(endings(table, names, "DEPRECATIONS", |reason| reason.deprecated.as_ref()));
    tables.push(endings(table, names, "REMOVALS", |reason| reason.removed.as_ref()));
    tables.join("\n")
}

fn has_items(table: &Table, list: &List) -> bool {
    table.reasons.iter().any(|reason| !(list.of)(reason).is_empty())
}

fn has_added(table: &Table) -> bool {
    table.reasons.iter().any(|reason| reason.added.is_some())
}

fn accessor(table: &Table, list: &List) -> String {
    let List { method, name, docs, .. } = list;
    let body = if has_items(table, list) {
        format!("items_at(&{name}, &{name}_AT, self as usize)")
    } else {
        "&[]".to_string()
    };
    format!(
        "\n    /// {docs}\n    #[inline]\n    #[must_use]\n    pub const fn {method}(self) -> &'static [&'static str] {{\n        {body}\n    }}\n"
    )
}

/// The reasons that have ended, which are few.
fn endings(table: &Table, names: &Names<'_>, name: &str, of: fn(&Reason) -> Option<&Ending>) -> String {
    let ended: Vec<(&Reason, &Ending)> =
        table.reasons.iter().filter_map(|reason| of(reason).map(|ending| (reason, ending))).collect();
    let mut out = names.fill(&format!("static {name}: [($Reason, $ReasonEnding); {}] = [", ended.len()));
    for (reason, ending) in &ended {
        let replaced_by = ending.replaced_by.map(|other| path(names.reason, &table.reasons[other].variant));
        let replaced_by = replaced_by.map_or("None".to_string(), |other| format!("Some({other})"));
        let values = [
            ("variant", &*reason.variant),
            ("since", &*string(&ending.since)),
            ("note", &*optional_string(ending.note.as_deref())),
            ("replaced_by", &*replaced_by),
        ];
        let row = match ended.len() {
            1 => include_str!("templates/ending_only.rs.txt"),
            _ => include_str!("templates/ending.rs.txt"),
        };
        out.push_str(if ended.len() > 1 { "\n" } else { "" });
        out.push_str(names.fill_with(row, &values).trim_end());
    }
    if ended.len() > 1 {
        out.push('\n');
    }
    out.push_str("];\n");
    out
}
