//! Overlays: a chain of tables becomes one, in which the rules then see nothing but a table.
//!
//! What an overlay adds keeps its place in the overlay's file, so a rule that is broken points into the right one. An
//! overlay adds and never edits; that is checked here.

use std::collections::HashMap;

use crate::explain::Code;
use crate::names::nearest;
use crate::problem::{Problem, Span, quoted};
use crate::sources::Layer;
use crate::spec::{ColumnSpec, Entries, ReasonSpec, ReservedSpec, Spec, Text, Translation};
use crate::tree::{Node, NodeKind};

use super::edits;

/// A chain of tables as one table.
pub(crate) struct Merged<'a> {
    /// Everything that the tables say, the columns and reasons of the first table of the chain first.
    pub spec: Spec<'a>,
    /// What each table of the chain brought, in that order.
    pub parts: Vec<Part<'a>>,
}

/// What one table of the chain brought.
pub(crate) struct Part<'a> {
    /// The position of its first own column.
    pub columns: usize,
    /// The position of its first own reason.
    pub reasons: usize,
    /// Its file's text, and where its spans begin.
    pub text: &'a str,
    pub start: u32,
    /// Each entry below `reasons` in the order of the file.
    pub entries: Vec<Entry>,
    /// Position of a reason to that of its entry.
    pub entry_of: HashMap<usize, usize>,
}

/// One entry below `reasons`.
pub(crate) struct Entry {
    /// The wire name.
    pub key: Span,
    /// What stands below it.
    pub body: Span,
}

impl<'a> Merged<'a> {
    /// The part that brought a column.
    pub fn part_of_column(&self, column: usize) -> usize {
        self.parts.partition_point(|part| part.columns <= column).saturating_sub(1)
    }

    /// The part in whose file a span lies, or that named the file of translations in which it lies.
    pub fn file_of(&self, span: Span) -> usize {
        // The spans of the table's own file come first, and it is the last of the chain.
        self.parts.iter().position(|part| part.start <= span.start).unwrap_or(0)
    }

    /// The part that brought a reason.
    pub fn part_of_reason(&self, reason: usize) -> usize {
        self.parts.partition_point(|part| part.reasons <= reason).saturating_sub(1)
    }
}

/// Puts a chain together; `layers` begins with the table that extends the others.
pub(crate) fn merge<'a>(mut layers: Vec<Layer<'a>>, problems: &mut Vec<Problem>) -> Merged<'a> {
    // A chain has at least the table itself; without one there would be nothing to extend.
    let last = layers.pop();
    let alone = layers.is_empty();
    let mut index = HashMap::new();
    let mut merged = Merged { spec: Spec::default(), parts: Vec::new() };
    for layer in last.into_iter().chain(layers.into_iter().rev()) {
        if merged.parts.is_empty() {
            merged.parts.push(part(&merged.spec, &layer));
            merged.spec = layer.spec;
            if !(alone && layer.translations.is_empty()) {
                let wires = merged.spec.reasons.0.iter().map(|(wire, _)| wire.value.to_string());
                index = wires.enumerate().map(|(at, wire)| (wire, at)).collect();
            }
        } else {
            let mut part = part(&merged.spec, &layer);
            header(&mut merged.spec, &layer.spec, problems);
            columns(&mut merged.spec, layer.spec.columns, problems);
            reasons(&mut merged.spec, layer.spec.reasons, &mut index, &mut part, problems);
            merged.parts.push(part);
        }
        for (language, texts) in layer.translations {
            for (wire, texts) in texts.0 {
                match index.get(wire.value.as_ref()) {
                    Some(&at) => merged.spec.reasons.0[at].1.translations.extend(
                        texts.into_iter().map(|(column, text)| Translation {
                            column,
                            language: language.clone(),
                            text,
                        }),
                    ),
                    None => problems.push(edits::no_reason_to_translate(&wire, &merged.spec)),
                }
            }
        }
    }
    merged
}

fn part<'a>(so_far: &Spec<'_>, layer: &Layer<'a>) -> Part<'a> {
    Part {
        columns: so_far.columns.0.len(),
        reasons: so_far.reasons.0.len(),
        text: layer.text,
        start: layer.start,
        entries: Vec::new(),
        entry_of: HashMap::new(),
    }
}

/// Its name, type and title are its own; what is said about the source is inherited where it says nothing itself.
fn header<'a>(base: &mut Spec<'a>, own: &Spec<'a>, problems: &mut Vec<Problem>) {
    edits::of_header(base, own, problems);
    // Whoever extends a table judges its changes for readers of their own, kind by kind.
    base.compatibility.0.retain(|(kind, _)| own.compatibility.0.iter().all(|(other, _)| other.value != kind.value));
    base.compatibility.0.extend(own.compatibility.0.iter().cloned());
    base.name = own.name.clone();
    base.title = own.title.clone();
    if !own.type_name.is_missing() {
        base.type_name = own.type_name.clone();
    }
    for (inherited, stated) in
        [(&mut base.docs, &own.docs), (&mut base.source, &own.source), (&mut base.revision, &own.revision)]
    {
        if stated.is_some() {
            inherited.clone_from(stated);
        }
    }
    base.open = own.open.clone().or(base.open.take());
    base.notes.extend(own.notes.iter().cloned());
    if let Some(own) = &own.reserved {
        let reserved = base.reserved.get_or_insert_with(ReservedSpec::default);
        reserved.names.extend(own.names.iter().cloned());
        reserved.codes.extend(own.codes.iter().cloned());
    }
}

fn columns<'a>(base: &mut Spec<'a>, own: Entries<'a, ColumnSpec<'a>>, problems: &mut Vec<Problem>) {
    let inherited = base.columns.0.len();
    for (name, column) in own.0 {
        match base.columns.0[..inherited].iter_mut().find(|(known, _)| known.value == name.value) {
            Some((known, of_base)) => {
                if edits::of_column(&name, &column, known, of_base, problems) {
                    add_to_column(of_base, column);
                }
            }
            None => {
                edits::new_column(&name, &column, &base.columns.0[..inherited], problems);
                base.columns.0.push((name, column));
            }
        }
    }
}

/// Stricter rules, further languages, further values of an open enum.
fn add_to_column<'a>(base: &mut ColumnSpec<'a>, own: ColumnSpec<'a>) {
    base.at_least.0.extend(own.at_least.0);
    base.at_most.0.extend(own.at_most.0);
    base.languages.extend(own.languages);
    base.untranslated = own.untranslated.or(base.untranslated.take());
    if let (Some(values), Some(own)) = (&mut base.values, own.values) {
        values.0.extend(own.0);
    }
}

fn reasons<'a>(
    base: &mut Spec<'a>,
    own: Entries<'a, ReasonSpec<'a>>,
    index: &mut HashMap<String, usize>,
    part: &mut Part<'a>,
    problems: &mut Vec<Problem>,
) {
    let mut new = Vec::new();
    for (wire, reason) in own.0 {
        part.entries.push(Entry { key: wire.span, body: reason.body });
        let entry = part.entries.len() - 1;
        match index.get(wire.value.as_ref()).copied() {
            Some(at) => {
                if let Some(first) = part.entry_of.insert(at, entry) {
                    problems.push(edits::repeated(&wire, part.entries[first].key));
                }
                edits::of_reason(&wire, &reason, &base.reasons.0[at], problems);
                let columns = &base.columns.0[..part.columns];
                add_to_reason(&mut base.reasons.0[at].1, reason, columns, problems);
            }
            None if reason.docs.is_absent() && reason.values.is_some() => {
                problems.push(edits::no_reason(&wire, base));
            }
            None => new.push((wire, reason)),
        }
    }
    for (wire, reason) in new {
        // A name that is there twice is for the rules to refuse.
        index.entry(wire.value.to_string()).or_insert(base.reasons.0.len());
        base.reasons.0.push((wire, reason));
    }
}

fn add_to_reason<'a>(
    base: &mut ReasonSpec<'a>,
    own: ReasonSpec<'a>,
    columns: &[(Text<'a>, ColumnSpec<'a>)],
    problems: &mut Vec<Problem>,
) {
    base.aliases.extend(own.aliases);
    base.notes.extend(own.notes);
    base.examples.extend(own.examples);
    base.links.extend(own.links);
    let (Some(values), Some(added)) = (&mut base.values, own.values) else {
        base.values = None;
        return;
    };
    for (column, node) in added {
        match columns.iter().find(|(name, _)| name.value == column.value) {
            Some((_, declared)) if !declared.languages.is_empty() && matches!(node.kind, NodeKind::Map(_)) => {
                base.translations.extend(texts(&column, node, problems));
            }
            Some(_) => {
                let stated = values.iter().find(|(name, _)| name.value == column.value).map(|(_, node)| node.span);
                problems.push(edits::value(&column, stated));
            }
            None => values.push((column, node)),
        }
    }
}

/// The texts of a mapping by language.
pub(super) fn texts<'a>(column: &Text<'a>, node: Node<'a>, problems: &mut Vec<Problem>) -> Vec<Translation<'a>> {
    let NodeKind::Map(entries) = node.kind else { return Vec::new() };
    let mut texts = Vec::with_capacity(entries.len());
    for (key, node) in entries {
        let NodeKind::Scalar { text: tag, .. } = key.kind else {
            problems.push(
                crate::parse::texts::wrong_type(&key, "a language tag belongs here").help("write it as `de: Besetzt`"),
            );
            continue;
        };
        let language = Text { value: tag, span: key.span };
        let text = crate::parse::texts::text(node, problems);
        texts.extend(text.map(|text| Translation { column: column.clone(), language, text }));
    }
    texts
}

/// The name in `names` that somebody who wrote `word` most likely meant, looked for only in tables of usual size.
pub(super) fn near<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    const MOST: usize = 20_000;
    nearest(word, names.take(MOST))
}

/// The problem of a key that stands where the extended table has the say.
pub(super) fn edit(span: Span, title: String) -> Problem {
    Problem::new(Code::E0503, span, title).label("an overlay adds, and never edits")
}

/// A wire name or column in a title.
pub(super) fn shown(name: &Text<'_>) -> String {
    quoted(&name.value)
}
