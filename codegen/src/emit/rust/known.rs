//! The known set: the enum with its documented variants, and what turns it into text and back.

use super::columns;
use super::doc::{self, push_doc, push_line, push_wrapped};
use super::literal::{assign, optional_string, string};
use super::lookup::{self, Lookup};
use super::names::{Names, keys, unsigned};
use super::numbers::is_large;
use super::texts::{self, static_array};
use crate::Table;
use crate::table::{Ending, Reason};

/// `pub enum …`, which is most of what a reader looks for.
pub(super) fn definition(table: &Table, names: &Names<'_>) -> String {
    let mut out = String::new();
    push_type_docs(&mut out, table, names);
    if table.reasons.iter().any(|reason| ending(reason).is_some()) {
        // `since` is a revision of the source, which need not look like a version.
        out.push_str("#[allow(clippy::deprecated_semver)]\n");
    }
    out.push_str(LINTED_WORDS);
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n");
    if table.open {
        out.push_str("#[non_exhaustive]\n");
    }
    out.push_str(&format!("#[repr({})]\npub enum {} {{\n", unsigned(table.reasons.len()), names.reason));
    for reason in &table.reasons {
        push_variant(&mut out, table, reason);
    }
    out.push_str("}\n");
    out
}

/// Strict crates want backticks around whatever looks like a name.
pub(super) const LINTED_WORDS: &str = "#[allow(clippy::doc_markdown)] // The words are the table's.\n";

/// From and to text, and the place in the table.
pub(super) fn methods(table: &Table, names: &Names<'_>) -> String {
    let constant = |name: &str, value: Option<&str>| {
        assign("    ", &format!("pub const {name}: {}", names.option("&'static str")), &optional_string(value))
    };
    let revision = constant("REVISION", table.revision.as_deref());
    let source = constant("SOURCE", table.source.as_deref());
    let values = [
        ("TABLE_NAME", &*string(&table.name)),
        ("REVISION", revision.trim_end()),
        ("SOURCE", source.trim_end()),
        ("from_wire_ignore_ascii_case", &*ignore_ascii_case(table, names)),
    ];
    names.fill_with(include_str!("templates/known.rs.txt"), &values)
}

/// The reasons themselves, their names and those of their variants.
///
/// So many bytes as `reach` follow the names, for the lookup to read.
pub(super) fn tables(table: &Table, names: &Names<'_>, reach: usize) -> String {
    let variants: Vec<String> =
        table.reasons.iter().map(|reason| columns::path(names.reason, &reason.variant)).collect();
    [
        static_array("REASONS", names.reason, &variants),
        texts::padded_table(names, "NAMES", keys(table).map(|(key, _)| key), reach),
        texts::table(names, "VARIANTS", table.reasons.iter().map(|reason| reason.variant.as_str())),
    ]
    .join("\n")
}

/// What finds a reason by its name.
pub(super) fn lookup(table: &Table, names: &Names<'_>) -> Lookup {
    let variants: Vec<&str> = table.reasons.iter().map(|reason| reason.variant.as_str()).collect();
    let keys: Vec<(&str, usize)> = keys(table).collect();
    if names.shadowed.is_empty() {
        return lookup::lookup(names.reason, &variants, &keys);
    }
    let template = lookup::lookup("$Reason", &variants, &keys);
    Lookup { functions: names.fill(&template.functions), tables: names.fill(&template.tables), ..template }
}

/// Parsing whatever the case: by the lookup of the exact names where they are all of one case.
fn ignore_ascii_case(table: &Table, names: &Names<'_>) -> String {
    let any = |has: fn(&u8) -> bool| keys(table).any(|(key, _)| key.as_bytes().iter().any(has));
    let fold = match (any(u8::is_ascii_uppercase), any(u8::is_ascii_lowercase)) {
        (true, true) => return names.fill(include_str!("templates/ignore_case_mixed.rs.txt")),
        (true, false) => "to_ascii_uppercase",
        (false, _) => "to_ascii_lowercase",
    };
    let longest = keys(table).map(|(key, _)| key.len()).max().unwrap_or(0).to_string();
    let values = [("LONGEST", &*longest), ("to_ascii_case", fold)];
    names.fill_with(include_str!("templates/ignore_case_folded.rs.txt"), &values)
}

fn push_type_docs(out: &mut String, table: &Table, names: &Names<'_>) {
    push_doc(out, "", &format!("{}.", table.title.trim_end_matches('.')));
    for text in table.docs.iter().chain(&table.notes) {
        push_line(out, "", "");
        push_doc(out, "", text);
    }
    push_line(out, "", "");
    push_wrapped(out, "", &openness(table, names));
    let revision = table.revision.as_ref().map(|revision| doc::inline(revision));
    let source = match (&table.source, revision) {
        (Some(source), Some(revision)) => format!("Source: <{source}> as of {revision}."),
        (Some(source), None) => format!("Source: <{source}>."),
        (None, Some(revision)) => format!("Revision: {revision}."),
        (None, None) => return,
    };
    push_line(out, "", "");
    push_wrapped(out, "", &source);
}

fn openness(table: &Table, names: &Names<'_>) -> String {
    let any = format!("[`Any{}`]", names.reason);
    if table.open {
        format!("More reasons may be added: decode into {any}, which keeps the text of one that this version lacks.")
    } else {
        format!("No reasons will be added. {any} keeps a text that is none of them all the same.")
    }
}

fn push_variant(out: &mut String, table: &Table, reason: &Reason) {
    const INDENT: &str = "    ";
    push_doc(out, INDENT, &reason.docs);
    push_line(out, INDENT, "");
    for fact in facts(table, reason) {
        push_wrapped(out, INDENT, &format!("- {fact}"));
    }
    let code = reason.code.map(|code| code.to_string());
    let large = is_large(table.reasons.len());
    let mut searched: Vec<&str> = Vec::new();
    for name in [&reason.wire].into_iter().chain(&reason.aliases).chain(&code) {
        // In a large table each attribute counts, and rustdoc finds `NoAnswer` by `no_answer` without.
        let found_without = if large { is_same_to_search(name, &reason.variant) } else { *name == reason.variant };
        if is_search_word(name) && !found_without && !searched.contains(&name.as_str()) {
            out.push_str(&format!("{INDENT}#[doc(alias = \"{name}\")]\n"));
            searched.push(name);
        }
    }
    if let Some(ending) = ending(reason) {
        push_deprecated(out, table, ending);
    }
    out.push_str(&format!("{INDENT}{},\n", reason.variant));
}

/// Everything else that the table says about a reason, an item each.
fn facts(table: &Table, reason: &Reason) -> Vec<String> {
    let mut facts = vec![format!("wire name: {}", doc::code(&reason.wire))];
    let code = reason.code.map(|code| code.to_string()).filter(|code| *code != reason.wire);
    facts.extend(code.map(|code| format!("code: {code}")));
    facts.extend(reason.aliases.iter().map(|alias| format!("alias: {}", doc::code(alias))));
    for (column, value) in table.columns.iter().zip(&reason.values) {
        let value = value.as_ref().map(|value| columns::in_words(table, column, value));
        facts.extend(
            value.filter(|value| !value.is_empty()).map(|value| format!("{}: {value}", column.name.replace('_', " "))),
        );
    }
    facts.extend(reason.notes.iter().map(|note| format!("note: {}", doc::inline(note))));
    facts.extend(reason.examples.iter().map(|example| format!("example: {}", doc::code(example))));
    facts.extend(reason.links.iter().map(|link| format!("see <{link}>")));
    facts.extend(reason.added.iter().map(|added| format!("added: {}", doc::inline(added))));
    let endings = [("deprecated", &reason.deprecated), ("removed", &reason.removed)];
    for (what, ending) in endings {
        facts.extend(ending.as_ref().map(|ending| ended(table, what, ending)));
    }
    facts
}

/// One fact: since when, what to use instead, why.
fn ended(table: &Table, what: &str, ending: &Ending) -> String {
    let mut out = format!("{what}: since {}", doc::inline(&ending.since));
    if let Some(other) = ending.replaced_by {
        let other = &table.reasons[other].variant;
        out.push_str(&format!(", in favour of [`{other}`](Self::{other})"));
    }
    if let Some(note) = &ending.note {
        out.push_str(&format!(". {}", doc::inline(note)));
    }
    out
}

fn push_deprecated(out: &mut String, table: &Table, ending: &Ending) {
    let replaced_by = ending.replaced_by.map(|other| format!("use `{}`", table.reasons[other].variant));
    let note = ending.note.as_ref().map(|note| note.split_whitespace().collect::<Vec<_>>().join(" "));
    let parts: Vec<String> = replaced_by.into_iter().chain(note).collect();
    let since = string(&ending.since);
    let note = string(&parts.join(". "));
    let one_line = match parts.is_empty() {
        true => format!("since = {since}"),
        false => format!("since = {since}, note = {note}"),
    };
    // Where `rustfmt` breaks an attribute.
    const ATTRIBUTE: usize = 70;
    if parts.is_empty() || one_line.chars().count() <= ATTRIBUTE {
        out.push_str(&format!("    #[deprecated({one_line})]\n"));
    } else {
        out.push_str(&format!("    #[deprecated(\n        since = {since},\n        note = {note}\n    )]\n"));
    }
}

fn ending(reason: &Reason) -> Option<&Ending> {
    reason.removed.as_ref().or(reason.deprecated.as_ref())
}

/// Whether `rustdoc` finds the variant by this name as well: its search leaves out underscores and case.
fn is_same_to_search(name: &str, variant: &str) -> bool {
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    letters(name) == letters(variant)
}

/// Whether `rustdoc` takes it as a word to search for.
fn is_search_word(name: &str) -> bool {
    // Beyond this, `rustfmt` would break the attribute, and nobody would type it.
    const LONGEST: usize = 60;
    !name.is_empty()
        && name.len() <= LONGEST
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}
