//! What the generated items are called.

use super::numbers::{self, Numbers};
use super::{literal, shadowed, template};
use crate::Table;
use crate::table::{Enum, Kind};

/// The names of everything whose name depends on the table, and what stands for them in the templates.
pub(super) struct Names<'a> {
    /// The private module.
    pub(super) module: String,
    /// The known set.
    pub(super) reason: &'a str,
    /// The set type.
    pub(super) set: String,
    /// How it is written where a row of a text begins.
    pub(super) offsets: Numbers,
    /// The integer type of the known set, and of indices into the table.
    pub(super) index: &'static str,
    /// Words of the templates that mean something else here, and what to write for them.
    pub(super) shadowed: Vec<(&'static str, &'static str)>,
    /// Placeholder and value, for templates.
    values: Vec<(&'static str, String)>,
}

impl<'a> Names<'a> {
    pub(super) fn new(table: &'a Table) -> Self {
        let reason = &*table.type_name;
        let set = format!("{reason}Set");
        let offsets = Numbers::offsets(longest_text(table), numbers::is_large(table.reasons.len()));
        let values = vec![
            ("Reason", reason.to_string()),
            ("ReasonSet", set.clone()),
            ("ReasonSetIter", format!("{reason}SetIter")),
            ("ReasonEnding", format!("{reason}Ending")),
            ("ReasonCodeError", format!("{reason}CodeError")),
            ("AnyReason", format!("Any{reason}")),
            ("UnrecognizedReason", format!("Unrecognized{reason}")),
            ("ParseReasonError", format!("Parse{reason}Error")),
            ("Found", private("Found", table)),
            ("Decode", private("Decode", table)),
            ("Visitor", private("Visitor", table)),
            ("FOUND", longest_name(table).clamp(24, 64).next_multiple_of(8).to_string()),
            ("Offset", offsets.item().to_string()),
            ("COUNT", table.reasons.len().to_string()),
            ("table", table.name.clone()),
            ("EXPECTED", expected("EXPECTED", &format!("a wire name of {}", table.name))),
        ];
        let types = enums(table).map(|(_, column)| column.type_name.as_str());
        let shadowed = shadowed::by(types.chain([reason]));
        let module = format!("__{}", table.name.replace('-', "_"));
        Self { module, reason, set, offsets, index: unsigned(table.reasons.len()), shadowed, values }
    }

    /// A template with these names.
    pub(super) fn fill(&self, template: &str) -> String {
        self.fill_with(template, &[])
    }

    /// A template with these names, and with others before them.
    pub(super) fn fill_with(&self, template: &str, more: &[(&str, &str)]) -> String {
        let own = self.values.iter().map(|(placeholder, value)| (*placeholder, value.as_str()));
        let values: Vec<_> = more.iter().copied().chain(own).collect();
        if self.shadowed.is_empty() {
            template::fill(template, &values)
        } else {
            template::fill(&shadowed::spell_out(template, &self.shadowed), &values)
        }
    }

    /// `Option` of this type.
    pub(super) fn option(&self, item: &str) -> String {
        self.fill_with("Option<$item>", &[("item", item)])
    }

    /// Every public type of the private module.
    pub(super) fn exports(&self, table: &Table) -> Vec<String> {
        let reason = self.reason;
        let mut exports: Vec<String> =
            enums(table).map(|(_, column)| format!("Parse{}Error", column.type_name)).collect();
        exports.extend([
            format!("Any{reason}"),
            format!("Unrecognized{reason}"),
            format!("Parse{reason}Error"),
            format!("{reason}Ending"),
            format!("{reason}Set"),
            format!("{reason}SetIter"),
        ]);
        if table.code.is_some() {
            exports.push(format!("{reason}CodeError"));
        }
        exports.sort();
        exports
    }
}

/// The columns whose values are enumerations of their own.
pub(super) fn enums(table: &Table) -> impl Iterator<Item = (usize, &Enum)> {
    table.columns.iter().enumerate().filter_map(|(at, column)| match &column.kind {
        Kind::Enum(column) => Some((at, column)),
        _ => None,
    })
}

/// Every key that decodes to a reason, with the reason's index: the wire names, then the aliases.
pub(super) fn keys(table: &Table) -> impl Iterator<Item = (&str, usize)> {
    let names = table.reasons.iter().enumerate().map(|(at, reason)| (reason.wire.as_str(), at));
    let aliases = table.reasons.iter().enumerate();
    names.chain(aliases.flat_map(|(at, reason)| reason.aliases.iter().map(move |alias| (alias.as_str(), at))))
}

/// The smallest integer type that tells so many things apart.
pub(super) fn unsigned(count: usize) -> &'static str {
    match count {
        0..=0x100 => "u8",
        0x101..=0x1_0000 => "u16",
        _ => "u32",
    }
}

/// The method that a column's values are asked with.
pub(crate) fn method(column: &str) -> String {
    // The words that edition 2024 reserves, and the names that every generated type has.
    const KEYWORDS: &str = " abstract as async await become box break const continue do dyn else enum extern false final \
        fn for gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait true \
        try type typeof unsafe unsized use virtual where while yield ";
    const TAKEN: &str = " added aliases as_str code crate deprecation docs examples from_code from_wire \
        from_wire_bytes from_wire_ignore_ascii_case index is_deprecated is_removed links notes nth removal replaced_by \
        self super variant_name \
        all complement contains difference empty from_slice intersection is_empty iter len union with without ";
    let word = format!(" {column} ");
    if KEYWORDS.contains(&word) {
        format!("r#{column}")
    } else if TAKEN.contains(&word) {
        format!("{column}_")
    } else {
        column.to_string()
    }
}

fn longest_name(table: &Table) -> usize {
    keys(table).map(|(key, _)| key.len()).max().unwrap_or(0)
}

/// The constant that says in an error what was expected.
pub(super) fn expected(name: &str, what: &str) -> String {
    let mut item = literal::assign("", &format!("const {name}: &str"), &literal::string(what));
    item.truncate(item.trim_end().len());
    item
}

/// A name for a private type that no public one has.
fn private(name: &str, table: &Table) -> String {
    let taken = |name: &str| enums(table).any(|(_, column)| column.type_name == name) || table.type_name == name;
    let mut name = name.to_string();
    while taken(&name) {
        name.push_str("Text");
    }
    name
}

/// The length of the longest of all texts and lists that offsets point into.
fn longest_text(table: &Table) -> usize {
    let built_in = [
        keys(table).map(|(key, _)| key.len()).sum(),
        table.reasons.iter().map(|reason| reason.variant.len()).sum(),
        table.reasons.iter().map(|reason| reason.docs.len()).sum(),
        table.reasons.iter().map(|reason| reason.notes.len()).sum(),
        table.reasons.iter().map(|reason| reason.examples.len()).sum(),
        table.reasons.iter().map(|reason| reason.links.len()).sum(),
        table.reasons.iter().map(|reason| reason.added.as_deref().map_or(0, str::len)).sum(),
    ];
    let columns = (0..table.columns.len()).map(|at| {
        let values = table.reasons.iter().filter_map(|reason| reason.values[at].as_ref());
        values.map(super::columns::room).sum()
    });
    let translated = table.columns.iter().enumerate().flat_map(|(at, column)| {
        let texts = move |language: usize| {
            table.reasons.iter().filter_map(move |reason| reason.translations.get(at)?.get(language)?.as_deref())
        };
        (0..column.languages.len()).map(move |language| texts(language).map(str::len).sum())
    });
    built_in.into_iter().chain(columns).chain(translated).max().unwrap_or(0)
}
