//! A new reason: what it has to say, and the edit that puts it into a table.

use crate::names::{nearest, variant_of};
use crate::problem::quoted;
use crate::spec::{ColumnSpec, Spec, Text};

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
    /// Texts for columns, by name; a list column takes several.
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
    /// What belongs there, in a few words.
    pub wanted: String,
}

impl NewReason {
    /// What the table demands and is not known.
    pub fn missing(&self, spec: &Spec<'_>) -> Vec<Missing> {
        let mut missing = Vec::new();
        let mut add = |key: &str, wanted: String| missing.push(Missing { key: key.to_owned(), wanted });
        if self.docs.is_none() {
            add("docs", "what it means".into());
        }
        let optional = |code: &crate::spec::CodeSpec<'_>| code.optional.as_ref().is_some_and(|optional| optional.value);
        if let Some(code) = spec.code.as_ref().filter(|code| self.code.is_none() && !optional(code)) {
            add("code", first_line(&code.docs.value));
        }
        if self.variant.is_none() && variant_of(&self.wire).is_none() {
            add("variant", "a name in UpperCamelCase; none can be made from the wire name".into());
        }
        for (name, column) in &spec.columns.0 {
            let free = column.default.is_some() || column.optional.as_ref().is_some_and(|optional| optional.value);
            if !free && !self.cells.iter().any(|(cell, _)| *cell == name.value) {
                add(&name.value, wanted(column));
            }
        }
        missing
    }

    /// The entry that says what is known; what is missing becomes comments below it.
    ///
    /// # Errors
    ///
    /// A cell for a column that the table does not have.
    pub fn entry(&self, spec: &Spec<'_>) -> Result<Entry, EditError> {
        let mut keys: Vec<(String, Value)> = Vec::new();
        let texts = |texts: &[String]| Value::List(texts.iter().cloned().map(Value::Text).collect());
        keys.extend(self.docs.clone().map(|docs| ("docs".into(), Value::Text(docs))));
        keys.extend(self.code.map(|code| ("code".into(), Value::Bare(code.to_string()))));
        keys.extend(self.variant.clone().map(|variant| ("variant".into(), Value::Text(variant))));
        if !self.aliases.is_empty() {
            keys.push(("aliases".into(), texts(&self.aliases)));
        }
        for (name, column) in &spec.columns.0 {
            if let Some((_, cell)) = self.cells.iter().find(|(cell, _)| *cell == name.value) {
                keys.push((name.value.clone().into_owned(), column_value(column, cell)));
            }
        }
        if let Some((unknown, _)) = self.cells.iter().find(|(cell, _)| column(spec, cell).is_none()) {
            return Err(no_column(spec, unknown));
        }
        if !self.notes.is_empty() {
            keys.push(("notes".into(), texts(&self.notes)));
        }
        keys.extend(self.added.as_deref().map(|added| ("added".into(), label(added))));
        let below = self.missing(spec).into_iter().map(|one| format!("TODO {}: {}", one.key, one.wanted));
        Ok(Entry {
            key: self.wire.clone(),
            value: Value::Map(keys),
            above: self.comment.clone().into_iter().collect(),
            below: below.collect(),
        })
    }

    /// The edit that adds it.
    ///
    /// # Errors
    ///
    /// As [`NewReason::entry`].
    pub fn edit(&self, spec: &Spec<'_>, at: Whereto) -> Result<Edit, EditError> {
        Ok(Edit::Insert { into: vec!["reasons".into()], at, entries: vec![self.entry(spec)?] })
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
        None => format!("its columns are {}", crate::problem::list(&names)),
    };
    EditError::new(format!("the table has no column {}", quoted(name)), help)
}

/// Whether the table has a reason of this name; else, why not.
///
/// # Errors
///
/// Names the reason that has the name as an alias, or one that has a name like it.
pub fn has_reason(spec: &Spec<'_>, wire: &str) -> Result<(), EditError> {
    let reasons = &spec.reasons.0;
    if reasons.iter().any(|(found, _)| found.value == wire) {
        return Ok(());
    }
    let is_alias = |aliases: &[Text<'_>]| aliases.iter().any(|alias| alias.value == wire);
    let message = format!("the table has no reason {}", quoted(wire));
    if let Some((owner, _)) = reasons.iter().find(|(_, reason)| is_alias(&reason.aliases)) {
        return Err(EditError::new(message, format!("it is an alias of {}", quoted(&owner.value))));
    }
    Err(EditError::new(
        message,
        match nearest(wire, reasons.iter().map(|(found, _)| &*found.value)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`reasons list TABLE` shows what it has".to_owned(),
        },
    ))
}
