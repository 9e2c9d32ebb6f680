//! From the model to its form as JSON.

use super::{
    Code, CodeType, Column, ColumnType, Ending, Enum, EnumValue, FORMAT, Reason, Reserved, TableJson, Texts,
    Translations, Value, Values,
};
use crate::emit::generated_by;
use crate::{Table, table};

/// The table in this form.
pub fn export(table: &Table) -> TableJson<'_> {
    TableJson {
        generated: generated_by(table),
        format: FORMAT,
        name: &table.name,
        type_name: &table.type_name,
        title: &table.title,
        docs: table.docs.as_deref(),
        source: table.source.as_deref(),
        revision: table.revision.as_deref(),
        open: table.open,
        notes: &table.notes,
        code: table.code.as_ref().map(code),
        reserved: Reserved { names: &table.reserved_names, codes: &table.reserved_codes },
        columns: table.columns.iter().map(column).collect(),
        reasons: table.reasons.iter().map(|one| reason(table, one)).collect(),
    }
}

fn code(code: &table::Code) -> Code<'_> {
    let kind = match code.kind {
        table::CodeKind::U8 => CodeType::U8,
        table::CodeKind::U16 => CodeType::U16,
        table::CodeKind::U32 => CodeType::U32,
        table::CodeKind::I32 => CodeType::I32,
    };
    Code { docs: &code.docs, kind, optional: code.optional }
}

fn column(column: &table::Column) -> Column<'_> {
    let (kind, values) = match &column.kind {
        table::Kind::Text => (ColumnType::Text, None),
        table::Kind::Boolean => (ColumnType::Boolean, None),
        table::Kind::Integer => (ColumnType::Integer, None),
        table::Kind::Number => (ColumnType::Number, None),
        table::Kind::Duration => (ColumnType::Duration, None),
        table::Kind::Url => (ColumnType::Url, None),
        table::Kind::Reason => (ColumnType::Reason, None),
        table::Kind::Enum(values) => (ColumnType::Enum, Some(enumeration(values))),
    };
    Column {
        name: &column.name,
        docs: &column.docs,
        kind,
        list: column.list,
        optional: column.optional,
        languages: &column.languages,
        values,
    }
}

fn enumeration<'a>(values: &'a table::Enum) -> Enum<'a> {
    let value =
        |value: &'a table::EnumValue| EnumValue { wire: &value.wire, variant: &value.variant, docs: &value.docs };
    Enum { type_name: &values.type_name, open: values.open, values: values.values.iter().map(value).collect() }
}

fn reason<'a>(table: &'a Table, reason: &'a table::Reason) -> Reason<'a> {
    let pairs = table.columns.iter().zip(&reason.values);
    Reason {
        wire: &reason.wire,
        variant: &reason.variant,
        docs: &reason.docs,
        code: reason.code,
        aliases: &reason.aliases,
        notes: &reason.notes,
        examples: &reason.examples,
        links: &reason.links,
        added: reason.added.as_deref(),
        deprecated: reason.deprecated.as_ref().map(|one| ending(table, one)),
        removed: reason.removed.as_ref().map(|one| ending(table, one)),
        values: Values(pairs.map(|(column, one)| (&*column.name, value(table, column, one.as_ref()))).collect()),
        translations: translations(table, reason),
    }
}

fn translations<'a>(table: &'a Table, reason: &'a table::Reason) -> Translations<'a> {
    let localised = table.columns.iter().zip(&reason.translations).filter(|(column, _)| !column.languages.is_empty());
    let texts = |column: &'a table::Column, texts: &'a [Option<String>]| {
        let stated = column.languages.iter().zip(texts).filter_map(|(tag, text)| Some((&**tag, text.as_deref()?)));
        Texts(stated.collect())
    };
    Translations(localised.map(|(column, of)| (&*column.name, texts(column, of))).collect())
}

fn ending<'a>(table: &'a Table, ending: &'a table::Ending) -> Ending<'a> {
    Ending {
        since: &ending.since,
        note: ending.note.as_deref(),
        replaced_by: ending.replaced_by.map(|index| &*table.reasons[index].wire),
    }
}

fn value<'a>(table: &'a Table, column: &'a table::Column, one: Option<&'a table::Value>) -> Value<'a> {
    match one {
        None if column.list => Value::List(vec![]),
        None => Value::Absent,
        Some(table::Value::Text(text) | table::Value::Url(text)) => Value::Text(text),
        Some(table::Value::Boolean(boolean)) => Value::Boolean(*boolean),
        Some(table::Value::Integer(integer)) => Value::Number((*integer).into()),
        Some(table::Value::Number(number)) => float(*number),
        Some(table::Value::Duration(duration)) if duration.subsec_nanos() == 0 => {
            Value::Number(duration.as_secs().into())
        }
        Some(table::Value::Duration(duration)) => float(duration.as_secs_f64()),
        Some(table::Value::Enum(index)) => match &column.kind {
            table::Kind::Enum(values) => Value::Text(&values.values[*index].wire),
            _ => Value::Absent,
        },
        Some(table::Value::Reason(index)) => Value::Text(&table.reasons[*index].wire),
        Some(table::Value::List(items)) => {
            Value::List(items.iter().map(|item| value(table, column, Some(item))).collect())
        }
    }
}

/// The model holds finite numbers alone.
fn float(number: f64) -> Value<'static> {
    serde_json::Number::from_f64(number).map_or(Value::Absent, Value::Number)
}
