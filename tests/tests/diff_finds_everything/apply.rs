//! A table and its changes make the next table.

use reasons_codegen::Table;
use reasons_codegen::diff::{Change, Subject};
use reasons_codegen::table::{Column, Enum, EnumValue, Kind, Reason};
use serde_json::Value;

/// The old table with what the changes name, and nothing else, taken from the new one.
///
/// What refers to other rows by number is compared by name, and the order of rows is taken over only where a change
/// says so, or where rows came or went between others.
pub fn applied(old: &Table, new: &Table, changes: &[Change]) -> Table {
    let mut out = Named::of(old);
    let wanted = Named::of(new);
    for change in changes {
        out.apply(change, &wanted);
    }
    out.table(&wanted)
}

/// A table whose reasons and columns are found by name, with references spelt out.
#[derive(Clone)]
struct Named {
    table: Table,
    columns: Vec<Column>,
    rows: Vec<Row>,
}

/// A reason, its values by column, its replacements by name.
#[derive(Clone, PartialEq)]
struct Row {
    reason: Reason,
    values: Vec<(String, String, Option<Value>)>,
    replaced_by: [Option<String>; 2],
}

impl Named {
    fn of(table: &Table) -> Named {
        let row = |reason: &Reason| {
            let value = |(column, value): (&Column, &Option<reasons_codegen::table::Value>)| {
                let kind = format!("{:?} {}", std::mem::discriminant(&column.kind), column.list);
                (column.name.clone(), kind, value.as_ref().map(|value| spelt(table, column, value)))
            };
            let target = |ending: &Option<reasons_codegen::table::Ending>| {
                ending.as_ref().and_then(|ending| ending.replaced_by).map(|at| table.reasons[at].wire.clone())
            };
            Row {
                values: table.columns.iter().zip(&reason.values).map(value).collect(),
                replaced_by: [target(&reason.deprecated), target(&reason.removed)],
                reason: reason.clone(),
            }
        };
        Named { table: table.clone(), columns: table.columns.clone(), rows: table.reasons.iter().map(row).collect() }
    }

    fn apply(&mut self, change: &Change, new: &Named) {
        match &change.subject {
            Subject::Table => self.apply_to_header(change, new),
            Subject::Column(name) => self.apply_to_column(name, change, new),
            Subject::EnumValue { column, value } => self.apply_to_value(column, value, change, new),
            Subject::Reason(wire) => self.apply_to_reason(wire, change, new),
        }
    }

    fn apply_to_header(&mut self, change: &Change, Named { table: new, .. }: &Named) {
        let table = &mut self.table;
        match &*change.key {
            "name" => table.name.clone_from(&new.name),
            "type" => table.type_name.clone_from(&new.type_name),
            "title" => table.title.clone_from(&new.title),
            "docs" => table.docs.clone_from(&new.docs),
            "source" => table.source.clone_from(&new.source),
            "revision" => table.revision.clone_from(&new.revision),
            "open" => table.open = new.open,
            "notes" => table.notes.clone_from(&new.notes),
            "compatibility" => table.compatibility.clone_from(&new.compatibility),
            "code" => table.code.clone_from(&new.code),
            "code.docs" => both(&mut table.code, &new.code, |old, new| old.docs.clone_from(&new.docs)),
            "code.type" => both(&mut table.code, &new.code, |old, new| old.kind = new.kind),
            "code.optional" => both(&mut table.code, &new.code, |old, new| old.optional = new.optional),
            "reserved" => {
                table.reserved_names.clone_from(&new.reserved_names);
                table.reserved_codes.clone_from(&new.reserved_codes);
            }
            key => panic!("no such key: {key}"),
        }
    }

    fn apply_to_column(&mut self, name: &str, change: &Change, new: &Named) {
        let wanted = new.columns.iter().find(|column| column.name == name);
        let at = self.columns.iter().position(|column| column.name == name);
        let (Some(at), Some(wanted)) = (at, wanted) else {
            // It came or went, with all its values.
            self.columns.retain(|column| column.name != name);
            self.columns.extend(wanted.cloned());
            self.take_values(name, new);
            return;
        };
        let column = &mut self.columns[at];
        match &*change.key {
            // Its order, which is taken over in the end.
            "" => {}
            "docs" => column.docs.clone_from(&wanted.docs),
            "optional" => column.optional = wanted.optional,
            "type" => {
                column.kind = wanted.kind.clone();
                // A list is never optional, so that follows.
                if column.list != wanted.list {
                    column.optional = wanted.optional;
                }
                column.list = wanted.list;
                self.take_values(name, new);
            }
            "type_name" => enums(column, wanted, |old, new| old.type_name.clone_from(&new.type_name)),
            "open" => enums(column, wanted, |old, new| old.open = new.open),
            key => panic!("no such key: {key}"),
        }
    }

    fn take_values(&mut self, name: &str, new: &Named) {
        for row in &mut self.rows {
            row.values.retain(|(column, ..)| column != name);
            let wanted = new.rows.iter().find(|other| other.reason.wire == row.reason.wire);
            let wanted =
                wanted.or_else(|| new.rows.iter().find(|other| other.reason.aliases.contains(&row.reason.wire)));
            row.values.extend(wanted.iter().flat_map(|row| &row.values).filter(|(column, ..)| column == name).cloned());
        }
    }

    fn apply_to_value(&mut self, column: &str, value: &str, change: &Change, new: &Named) {
        let Some(wanted) = new.columns.iter().find(|other| other.name == column) else { return };
        let Some(column) = self.columns.iter_mut().find(|other| other.name == column) else { return };
        enums(column, wanted, |old, new| {
            let wanted = new.values.iter().find(|other| other.wire == value);
            let at = old.values.iter().position(|other| other.wire == value);
            match (at, wanted) {
                (Some(at), Some(EnumValue { variant, docs, .. })) => match &*change.key {
                    "variant" => old.values[at].variant.clone_from(variant),
                    "docs" => old.values[at].docs.clone_from(docs),
                    _ => {}
                },
                (_, wanted) => {
                    old.values.retain(|other| other.wire != value);
                    old.values.extend(wanted.cloned());
                }
            }
        });
    }

    fn apply_to_reason(&mut self, wire: &str, change: &Change, new: &Named) {
        let was = match &change.was {
            Some(Subject::Reason(was)) => was.clone(),
            _ => wire.to_owned(),
        };
        if change.is_gone() {
            self.rows.retain(|row| row.reason.wire != was);
            return;
        }
        let wanted = new.rows.iter().find(|row| row.reason.wire == wire).expect("it is in the new table");
        // Already under its new name, if it was renamed.
        let at = self.rows.iter().position(|row| row.reason.wire == wire || row.reason.wire == was);
        let Some(at) = at.filter(|_| change.was.is_some()) else {
            self.rows.push(wanted.clone());
            return;
        };
        let kind = change.kind.as_str();
        let Row { reason, values, replaced_by } = &mut self.rows[at];
        let to = &wanted.reason;
        match &*change.key {
            "" if kind == "reason-renamed" => {
                reason.wire.clone_from(&to.wire);
                // The two names change places.
                reason.aliases.clone_from(&to.aliases);
            }
            "" => {}
            "variant" => reason.variant.clone_from(&to.variant),
            "docs" => reason.docs.clone_from(&to.docs),
            "code" => reason.code = to.code,
            "aliases" => reason.aliases.clone_from(&to.aliases),
            "notes" => reason.notes.clone_from(&to.notes),
            "examples" => reason.examples.clone_from(&to.examples),
            "links" => reason.links.clone_from(&to.links),
            "added" => reason.added.clone_from(&to.added),
            "deprecated" => reason.deprecated.clone_from(&to.deprecated),
            "removed" => reason.removed.clone_from(&to.removed),
            "deprecated.since" => {
                both(&mut reason.deprecated, &to.deprecated, |old, new| old.since.clone_from(&new.since))
            }
            "removed.since" => both(&mut reason.removed, &to.removed, |old, new| old.since.clone_from(&new.since)),
            "deprecated.note" => {
                both(&mut reason.deprecated, &to.deprecated, |old, new| old.note.clone_from(&new.note))
            }
            "removed.note" => both(&mut reason.removed, &to.removed, |old, new| old.note.clone_from(&new.note)),
            "deprecated.replaced_by" => replaced_by[0].clone_from(&wanted.replaced_by[0]),
            "removed.replaced_by" => replaced_by[1].clone_from(&wanted.replaced_by[1]),
            column => {
                let wanted = wanted.values.iter().find(|(name, ..)| name == column).expect("the column is there");
                let value = values.iter_mut().find(|(name, ..)| name == column).expect("the column was there");
                value.2.clone_from(&wanted.2);
            }
        }
    }

    /// The table again: the rows in the order of the new table, references by number.
    fn table(mut self, new: &Named) -> Table {
        let place = |wire: &str| new.rows.iter().position(|row| row.reason.wire == wire).unwrap_or(usize::MAX);
        let renamed = |name: &String| {
            let aliased =
                || new.rows.iter().find(|row| row.reason.aliases.contains(name)).map(|row| row.reason.wire.clone());
            if place(name) == usize::MAX { aliased().unwrap_or_else(|| name.clone()) } else { name.clone() }
        };
        self.rows.sort_by_key(|row| place(&row.reason.wire));
        let at = |name: &str| new.columns.iter().position(|column| column.name == name);
        self.columns.sort_by_key(|column| at(&column.name));
        for column in &mut self.columns {
            let wanted = new.columns.iter().find(|other| other.name == column.name);
            if let (Kind::Enum(column), Some(Column { kind: Kind::Enum(wanted), .. })) = (&mut column.kind, wanted) {
                column.values.sort_by_key(|value| wanted.values.iter().position(|other| other.wire == value.wire));
            }
        }
        for (row, wanted) in self.rows.iter_mut().zip(&new.rows) {
            row.values.sort_by_key(|(name, ..)| at(name));
            // What is spelt out is what counts: a reference is followed by name, through renamings.
            let same = row.values.len() == wanted.values.len()
                && row.values.iter().zip(&wanted.values).all(|(one, other)| {
                    one == other
                        || one.0 == other.0
                            && one.1 == other.1
                            && one.1.starts_with(&reason_kind())
                            && follow(&one.2, &renamed) == other.2
                });
            if same {
                row.reason.values.clone_from(&wanted.reason.values);
            }
            let ended = [&mut row.reason.deprecated, &mut row.reason.removed];
            let wanted_ends = [&wanted.reason.deprecated, &wanted.reason.removed];
            for (nth, (ending, wanted_end)) in ended.into_iter().zip(wanted_ends).enumerate() {
                let same = row.replaced_by[nth].as_ref().map(&renamed) == wanted.replaced_by[nth];
                if let (Some(ending), Some(wanted)) = (ending, wanted_end) {
                    ending.replaced_by = if same { wanted.replaced_by } else { None };
                }
            }
        }
        let Named { mut table, columns, rows } = self;
        table.columns = columns;
        table.reasons = rows.into_iter().map(|row| row.reason).collect();
        table
    }
}

fn reason_kind() -> String {
    format!("{:?}", std::mem::discriminant(&Kind::Reason))
}

fn follow(value: &Option<Value>, renamed: &dyn Fn(&String) -> String) -> Option<Value> {
    value.as_ref().map(|value| match value {
        Value::String(name) => renamed(name).into(),
        Value::Array(items) => items.iter().filter_map(|item| follow(&Some(item.clone()), renamed)).collect(),
        other => other.clone(),
    })
}

fn spelt(table: &Table, column: &Column, value: &reasons_codegen::table::Value) -> Value {
    use reasons_codegen::table::Value as Is;
    match (value, &column.kind) {
        (Is::List(items), _) => items.iter().map(|item| spelt(table, column, item)).collect(),
        (Is::Reason(at), _) => table.reasons[*at].wire.clone().into(),
        (Is::Enum(at), Kind::Enum(column)) => column.values[*at].wire.clone().into(),
        (other, _) => format!("{other:?}").into(),
    }
}

fn both<T>(old: &mut Option<T>, new: &Option<T>, take: impl Fn(&mut T, &T)) {
    if let (Some(old), Some(new)) = (old, new) {
        take(old, new);
    }
}

fn enums(old: &mut Column, new: &Column, take: impl Fn(&mut Enum, &Enum)) {
    if let (Kind::Enum(old), Kind::Enum(new)) = (&mut old.kind, &new.kind) {
        take(old, new);
    }
}
