//! Random valid tables.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use reasons_codegen::Table;
use serde_json::{Map, Value, json};

/// Reads a table that was made as JSON.
pub fn read(table: &Value) -> Table {
    // JSON is YAML.
    reasons_codegen::read("random.yaml", table.to_string().as_bytes()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Texts with what breaks out of strings, comments, templates and markup.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[A-Za-z][A-Za-z ,.]{0,40}[a-z.]",
        1 => r#"[a-z"'`\\$<>&|*/#{}%\[\]()!~:;-]{0,30}x"#,
        1 => "[a-zé漢🎉\u{301}\u{a0}]{1,12}x",
        1 => Just("two\nlines, the second\n\n- a list\n    code".to_owned()),
        1 => Just("*/ --> ]]> \"\"\" ''' ``` ${a} {{b}} {%c%} \\u{41} <script>".to_owned()),
    ]
}

/// Texts of one line, as titles and wire names are.
fn line() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace('\n', " ").trim().to_owned())
}

fn url() -> impl Strategy<Value = String> {
    "[a-z]{1,8}".prop_map(|host| format!("https://{host}.example/a?b=c&d#e"))
}

/// A column's declaration and the values that a row picks from.
fn column() -> impl Strategy<Value = (Value, Vec<Value>)> {
    let values = |kind: &'static str, values: Vec<Value>| (kind, values);
    let scalar = prop_oneof![
        vec(text(), 3).prop_map(move |texts| values("text", texts.into_iter().map(Value::from).collect())),
        vec(text(), 4).prop_map(move |texts| {
            let [one, two, three, four] = &texts[..] else { unreachable!("four texts") };
            values(
                "languages",
                vec![json!(one), json!({"en": two, "de-AT": three, "zh-Hant": four}), json!({"en": one, "de": two})],
            )
        }),
        Just(values("boolean", vec![json!(true), json!(false)])),
        vec(any::<i64>(), 3).prop_map(move |numbers| values("integer", numbers.into_iter().map(Value::from).collect())),
        vec(-1e9..1e9f64, 3).prop_map(move |numbers| values("number", numbers.into_iter().map(Value::from).collect())),
        Just(values("duration", vec![json!("1h30m"), json!("0s"), json!("7ns"), json!("400d")])),
        vec(url(), 2).prop_map(move |urls| values("url", urls.into_iter().map(Value::from).collect())),
        Just(values("reason", vec![json!("reason_0")])),
        Just(values("enum", vec![json!("a"), json!("b c"), json!("match")])),
    ];
    (scalar, text(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|((kind, values), docs, list, optional, open)| {
        let mut column = Map::new();
        // A text in several languages is no item of a list.
        let (kind, list) = if kind == "languages" {
            column.insert("languages".into(), json!(["en", "de", "de-AT", "zh-Hant"]));
            column.insert("untranslated".into(), "allow".into());
            ("text", false)
        } else {
            (kind, list)
        };
        column.insert("docs".into(), docs.into());
        column.insert("type".into(), if list { format!("list of {kind}") } else { kind.into() }.into());
        column.insert("optional".into(), optional.into());
        if kind == "enum" {
            column.insert("open".into(), open.into());
            column.insert("values".into(), json!({"a": "The first.", "b c": "The second.", "match": {"docs": "The third.", "variant": "Third"}}));
        }
        let values = if list { vec![json!([]), Value::from(values.clone()), json!([values[0]])] } else { values };
        (column.into(), values)
    })
}

fn ending() -> impl Strategy<Value = Value> {
    (line(), option::of(text()), any::<bool>()).prop_map(|(since, note, replaced)| {
        let mut ending = Map::new();
        ending.insert("since".into(), since.into());
        ending.extend(note.map(|note| ("note".into(), note.into())));
        if replaced {
            ending.insert("replaced_by".into(), "reason_0".into());
        }
        ending.into()
    })
}

/// A reason: everything but its names, and a number that picks its values.
fn reason() -> impl Strategy<Value = (Map<String, Value>, usize)> {
    let lists = (vec(text(), 0..3), vec(text(), 0..3), vec(url(), 0..2));
    (
        text(),
        lists,
        option::of(line()),
        option::weighted(0.2, ending()),
        option::weighted(0.2, ending()),
        any::<usize>(),
    )
        .prop_map(|(docs, (notes, examples, links), added, deprecated, removed, pick)| {
            let mut reason = Map::new();
            reason.insert("docs".into(), docs.into());
            reason.insert("notes".into(), notes.into());
            reason.insert("examples".into(), examples.into());
            reason.insert("links".into(), links.into());
            reason.extend(added.map(|added| ("added".into(), added.into())));
            reason.extend(deprecated.map(|ending| ("deprecated".into(), ending)));
            reason.extend(removed.map(|ending| ("removed".into(), ending)));
            (reason, pick)
        })
}

/// Valid tables, as JSON.
pub fn tables() -> impl Strategy<Value = Value> {
    let header = (line(), option::of(text()), option::of(url()), option::of(line()), any::<bool>(), vec(text(), 0..2));
    (header, vec(column(), 0..6), vec((line(), reason()), 0..20), any::<bool>()).prop_map(
        |(header, columns, rows, coded)| {
            let (title, docs, source, revision, open, notes) = header;
            let mut table = Map::new();
            table.insert("format".into(), 1.into());
            table.insert("name".into(), "random-table".into());
            table.insert("type".into(), "RandomReason".into());
            table.insert("title".into(), title.into());
            table.extend(docs.map(|docs| ("docs".into(), docs.into())));
            table.extend(source.map(|source| ("source".into(), source.into())));
            table.extend(revision.map(|revision| ("revision".into(), revision.into())));
            table.insert("open".into(), open.into());
            table.insert("notes".into(), notes.into());
            if coded {
                table.insert("code".into(), json!({"docs": "A number.", "type": "u32", "optional": true}));
            }
            let mut reasons = Map::new();
            // The first is what others refer to, and has a value for every column.
            let first =
                ("reason_0".to_owned(), (json!({"docs": "The first."}).as_object().cloned().unwrap_or_default(), 0));
            for (number, (wire, (mut reason, pick))) in std::iter::once(first).chain(rows).enumerate() {
                if reasons.contains_key(&wire) {
                    continue;
                }
                for (at, (column, values)) in columns.iter().enumerate() {
                    if column["optional"] != true || pick >> at & 1 == 0 {
                        reason.insert(format!("column_{at}"), values[pick / 7 % values.len()].clone());
                    }
                }
                reason.insert("variant".into(), format!("Variant{number}").into());
                if coded && pick % 3 > 0 {
                    reason.insert("code".into(), (number * 1000 + pick % 1000).into());
                }
                if number % 4 == 1 {
                    reason.insert("aliases".into(), json!([format!("alias of {number}")]));
                }
                reasons.insert(wire, reason.into());
            }
            let columns = columns.into_iter().enumerate().map(|(at, (column, _))| (format!("column_{at}"), column));
            table.insert("columns".into(), columns.collect::<Map<_, _>>().into());
            table.insert("reasons".into(), reasons.into());
            table.into()
        },
    )
}
