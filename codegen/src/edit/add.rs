//! A new reason: what it has to say, and the edit that puts it into a table.

use crate::names::{nearest, variant_like, variant_of};
use crate::problem::quoted;
use crate::spec::{ColumnSpec, Spec, Text};

use super::chain::Chain;
use super::given::{Lacking, in_language, lacking};
use super::{Edit, EditError, Entry, Value, Whereto, label};

/// What is known about a reason that is to be added.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewReason {
    /// The exact text on the wire.
    pub wire: String,
    /// What it means.
    pub docs: Option<String>,
    /// The numeric code.
    pub code: Option<i64>,
    /// The name in generated code.
    pub variant: Option<String>,
    /// Other texts on the wire that mean it.
    pub aliases: Vec<String>,
    /// Texts for columns, by name; a list column takes several, and `label.de` is the column `label` in German.
    pub cells: Vec<(String, Vec<String>)>,
    /// Further remarks.
    pub notes: Vec<String>,
    /// The revision that brought it.
    pub added: Option<String>,
    /// A comment above it, without the `#`.
    pub comment: Option<String>,
}

/// Something that a reason has to say and that is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The key: `docs`, `code`, `variant` or a column.
    pub key: String,
    /// The languages that it is missing in, where there are several.
    pub languages: Vec<String>,
    /// What belongs there, in a few words.
    pub wanted: String,
}

impl NewReason {
    /// What the table demands and is not known.
    pub fn missing(&self, chain: &Chain<'_>) -> Vec<Missing> {
        let spec = &chain.whole;
        let inherited = chain.inherited(&self.wire).is_some();
        let mut missing = Vec::new();
        let mut add = |key: &str, languages: Vec<String>, wanted: String| {
            missing.push(Missing { key: key.to_owned(), languages, wanted });
        };
        if self.docs.is_none() && !inherited {
            add("docs", Vec::new(), "what it means".into());
        }
        let optional = |code: &crate::spec::CodeSpec<'_>| code.optional.as_ref().is_some_and(|optional| optional.value);
        let code = spec.code.as_ref().filter(|code| self.code.is_none() && !inherited && !optional(code));
        if let Some(code) = code {
            add("code", Vec::new(), first_line(&code.docs.value));
        }
        if self.variant.is_none() && !inherited && variant_of(&self.wire).is_none() {
            let like = variant_like(&self.wire);
            let wanted = format!("a name in UpperCamelCase, such as {like}; none can be made from the wire name");
            add("variant", Vec::new(), wanted);
        }
        for Lacking { column, languages } in lacking(chain, &self.wire, &self.cells) {
            let (name, declared) = &spec.columns.0[column];
            add(&name.value, languages, wanted(declared));
        }
        missing
    }

    /// The entry that says what is known; what is missing becomes comments below it.
    ///
    /// # Errors
    ///
    /// A cell for a column or a language that the table does not have, and what only an extended table may say.
    pub fn entry(&self, chain: &Chain<'_>) -> Result<Entry, EditError> {
        self.may_say(chain)?;
        let mut keys: Vec<(String, Value)> = Vec::new();
        let texts = |texts: &[String]| Value::List(texts.iter().cloned().map(Value::Text).collect());
        keys.extend(self.docs.clone().map(|docs| ("docs".into(), Value::Text(docs))));
        keys.extend(self.code.map(|code| ("code".into(), Value::Bare(code.to_string()))));
        keys.extend(self.variant.clone().map(|variant| ("variant".into(), Value::Text(variant))));
        if !self.aliases.is_empty() {
            keys.push(("aliases".into(), texts(&self.aliases)));
        }
        for (name, column) in &chain.whole.columns.0 {
            let value = match column.languages.is_empty() {
                true => self.cells.iter().find(|(cell, _)| *cell == name.value),
                false => None,
            };
            let value = value.map(|(_, cell)| column_value(column, cell));
            let value = value.or_else(|| localised(&name.value, column, &self.cells));
            keys.extend(value.map(|value| (name.value.clone().into_owned(), value)));
        }
        if !self.notes.is_empty() {
            keys.push(("notes".into(), texts(&self.notes)));
        }
        keys.extend(self.added.as_deref().map(|added| ("added".into(), label(added))));
        let below = self.missing(chain).into_iter().map(|one| match one.languages.is_empty() {
            true => format!("TODO {}: {}", one.key, one.wanted),
            false => format!("TODO {}: in {}; {}", one.key, one.languages.join(", "), one.wanted),
        });
        Ok(Entry {
            key: self.wire.clone(),
            value: Value::Map(keys),
            above: self.comment.clone().into_iter().collect(),
            below: below.collect(),
        })
    }

    /// Refuses cells for what is not there, and what is for an extended table to say.
    fn may_say(&self, chain: &Chain<'_>) -> Result<(), EditError> {
        let inherited = chain.inherited(&self.wire).is_some();
        let theirs = |key: &str, from: &str| {
            EditError::new(
                format!("`{key}` of {} is for `{from}` to say, which this table extends", quoted(&self.wire)),
                "leave it out; what this table has to add goes into notes, aliases and columns of its own",
            )
        };
        for (cell, texts) in &self.cells {
            let (name, language) = match cell.split_once('.') {
                Some((name, language)) => (name, Some(language)),
                None => (&**cell, None),
            };
            let (column, from) = chain.column(name).ok_or_else(|| no_column(&chain.whole, name))?;
            if let Some(language) = language {
                is_language(name, column, language)?;
            }
            if let Some(from) = from.filter(|_| inherited && language.is_none()) {
                return Err(theirs(name, from));
            }
            if texts.len() > 1 && (language.is_some() || !column.kind.value.starts_with("list of ")) {
                return Err(EditError::new(
                    format!("{} takes one value, and has {}", quoted(cell), texts.len()),
                    "give it once",
                ));
            }
        }
        let stated = [
            ("docs", self.docs.is_some()),
            ("code", self.code.is_some()),
            ("variant", self.variant.is_some()),
            ("added", self.added.is_some()),
        ];
        match (stated.iter().find(|(_, stated)| *stated && inherited), chain.extended()) {
            (Some((key, _)), Some(from)) => Err(theirs(key, from)),
            _ => Ok(()),
        }
    }

    /// The edit that adds it; without a place, one from an extended table goes where that table has it, and any other to
    /// the end.
    ///
    /// # Errors
    ///
    /// As [`NewReason::entry`].
    pub fn edit(&self, chain: &Chain<'_>, at: Option<Whereto>) -> Result<Edit, EditError> {
        let entry = self.entry(chain)?;
        if chain.is_overlay() && !chain.has_entries() {
            let reasons = Value::Map(vec![(entry.key, entry.value)]);
            return Ok(Edit::Set { of: Vec::new(), entries: vec![("reasons".into(), reasons)] });
        }
        let at = at.unwrap_or_else(|| chain.place_for(&self.wire));
        Ok(Edit::Insert { into: vec!["reasons".into()], at, entries: vec![entry] })
    }
}

/// The texts of a column with languages: one for all, or one for each language that has one.
fn localised(name: &str, column: &ColumnSpec<'_>, cells: &[(String, Vec<String>)]) -> Option<Value> {
    let first = |texts: &Vec<String>| texts.first().cloned();
    let plain = cells.iter().find(|(cell, _)| cell == name).and_then(|(_, texts)| first(texts));
    let text = |(at, tag): (usize, &Text<'_>)| {
        let own = in_language(cells, name, &tag.value).and_then(first);
        let text = own.or_else(|| plain.clone().filter(|_| at == 0))?;
        Some((tag.value.to_string(), Value::Text(text)))
    };
    let texts: Vec<_> = column.languages.iter().enumerate().filter_map(text).collect();
    match (plain, texts.len()) {
        (Some(plain), 1) => Some(Value::Text(plain)),
        (_, 0) => None,
        _ => Some(Value::Short(texts)),
    }
}

fn is_language(name: &str, column: &ColumnSpec<'_>, language: &str) -> Result<(), EditError> {
    let tags: Vec<&str> = column.languages.iter().map(|tag| &*tag.value).collect();
    match tags.iter().any(|tag| tag.eq_ignore_ascii_case(language)) {
        true => Ok(()),
        false if tags.is_empty() => Err(EditError::new(
            format!("the column {} has no languages, so {} means nothing", quoted(name), quoted(language)),
            format!("write `{name}=…`"),
        )),
        false => Err(EditError::new(
            format!("the column {} has no texts in {}", quoted(name), quoted(language)),
            format!("its languages are {}", crate::problem::list(&tags)),
        )),
    }
}

/// The declaration of a column.
pub fn column<'s, 'a>(spec: &'s Spec<'a>, name: &str) -> Option<&'s ColumnSpec<'a>> {
    spec.columns.0.iter().find(|(column, _)| column.value == name).map(|(_, column)| column)
}

/// Texts as a value of a column: bare where the column holds numbers or booleans.
pub fn column_value(column: &ColumnSpec<'_>, texts: &[String]) -> Value {
    let word = column.kind.value.strip_prefix("list of ");
    let item = |text: &String| match word.unwrap_or(&column.kind.value) {
        "boolean" | "integer" | "number" if is_bare(text) => Value::Bare(text.clone()),
        _ => Value::Text(text.clone()),
    };
    match (word, texts) {
        (None, [text]) => item(text),
        _ => Value::List(texts.iter().map(item).collect()),
    }
}

/// Whether a text without quotes is a number or boolean, and not something else to YAML.
fn is_bare(text: &str) -> bool {
    matches!(crate::scalar::read_as(text), Some("a number" | "a boolean"))
}

/// What belongs into a column, in a few words.
fn wanted(column: &ColumnSpec<'_>) -> String {
    let values: Vec<&str> = column.values.iter().flat_map(|values| &values.0).map(|(value, _)| &*value.value).collect();
    let choice = match values.as_slice() {
        [] => column.kind.value.clone().into_owned(),
        values if values.len() > 6 => format!("{} | …", values[..6].join(" | ")),
        values => values.join(" | "),
    };
    format!("{choice}; {}", first_line(&column.docs.value))
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

fn no_column(spec: &Spec<'_>, name: &str) -> EditError {
    let names: Vec<&str> = spec.columns.0.iter().map(|(name, _)| &*name.value).collect();
    let help = match nearest(name, names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if names.is_empty() => "declare it under `columns` first".to_owned(),
        None if names.len() == 1 => format!("its only column is {}", crate::problem::list(&names)),
        None => format!("its columns are {}", crate::problem::list(&names)),
    };
    EditError::new(format!("the table has no column {}", quoted(name)), help)
}
