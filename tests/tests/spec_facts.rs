//! The tables in `spec/` against facts that were written down apart from them, in `facts/`.

use std::collections::BTreeMap;

use reasons_codegen::table::{Kind, Reason, Table, Value};
use reasons_spec::{GRPC_STATUS, HTTP_STATUS, RETELL_DISCONNECTION, RETELL_POLICY, SIP_RESPONSE, Source, TABLES};

#[test]
fn every_table_is_without_problems() {
    for source in TABLES {
        table(source);
    }
}

#[test]
fn tables_and_files_agree() {
    let mut files: Vec<String> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"))
        .expect("spec/ is a folder")
        .map(|entry| entry.expect("spec/ can be listed").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    files.sort();
    let mut listed: Vec<&str> = TABLES.iter().map(|source| source.file).collect();
    listed.sort_unstable();
    assert_eq!(files, listed, "spec/src/lib.rs must list every table in spec/");
    for source in TABLES {
        assert_eq!(format!("{}.yaml", table(source).name), source.file, "a table's file is named after it");
    }
}

#[test]
fn what_a_table_extends_is_known_without_reading_it() {
    for source in TABLES {
        let stated = source.text.lines().find_map(|line| line.strip_prefix("extends: "));
        assert_eq!(source.extends, stated, "{}", source.file);
    }
}

#[test]
fn the_policy_is_marked_as_an_example_and_quotes_the_vendor_once() {
    let policy = table(&RETELL_POLICY);
    assert!(policy.docs.iter().any(|docs| docs.contains("not the vendor's word")));
    let advised = policy.reasons.iter().filter(|reason| shown(&policy, reason, "retry_advice") == ["vendor"]);
    let advised: Vec<_> = advised.map(|reason| (reason.wire.as_str(), shown(&policy, reason, "retry"))).collect();
    assert_eq!(advised, [("concurrency_limit_reached", vec!["backoff".to_owned()])]);
    let remedy = shown(&policy, reason(&policy, "concurrency_limit_reached"), "remedy");
    assert!(remedy.iter().any(|remedy| remedy.contains("exponential backoff")));
    let base = table(&RETELL_DISCONNECTION);
    assert!(policy.reasons.iter().map(|reason| &reason.wire).eq(base.reasons.iter().map(|reason| &reason.wire)));
}

#[test]
fn retell_reasons_stand_in_the_vendors_order() {
    let table = table(&RETELL_DISCONNECTION);
    let rows: Vec<String> = table
        .reasons
        .iter()
        .map(|reason| format!("{},{}", reason.wire, shown(&table, reason, "call_status").join(" ")))
        .collect();
    assert_eq!(rows, lines(include_str!("../facts/retell-disconnection.csv")));
    let count = |status: &str| rows.iter().filter(|row| row.ends_with(&format!(",{status}"))).count();
    assert_eq!((count("ended"), count("not_connected"), count("error")), (7, 9, 13));
    assert_eq!(table.type_name, "DisconnectionReason");
    assert_eq!(table.revision.as_deref(), Some("2026-02-18"));
    assert!(table.open);
}

#[test]
fn retell_facts_are_all_there_and_nothing_else() {
    let table = table(&RETELL_DISCONNECTION);
    let mut wanted: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for [wire, column, words] in fields(include_str!("../facts/retell-disconnection-columns.csv")) {
        wanted.entry((wire, column)).or_default().push(words);
    }
    for reason in &table.reasons {
        for column in table.columns.iter().filter(|column| column.name != "call_status") {
            let found = shown(&table, reason, &column.name);
            let wanted = wanted.remove(&(reason.wire.clone(), column.name.clone())).unwrap_or_default();
            let place = format!("{}, {}: {found:?}", reason.wire, column.name);
            assert_eq!(found.is_empty(), wanted.is_empty(), "{place}");
            assert!(wanted.iter().all(|words| found.iter().any(|text| text.contains(words.as_str()))), "{place}");
        }
    }
    assert!(wanted.is_empty(), "no such reason or column: {wanted:?}");
}

#[test]
fn retell_notes_tell_of_spam() {
    let table = table(&RETELL_DISCONNECTION);
    let says = |notes: &[String], words: &str| notes.iter().any(|note| note.contains(words));
    assert!(says(&table.notes, "spam") && says(&table.notes, "`dial_failed`") && says(&table.notes, "short calls"));
    assert!(says(&reason(&table, "dial_failed").notes, "spam"));
    assert!(says(&reason(&table, "marked_as_spam").notes, "Spam Likely"));
}

#[test]
fn grpc_codes_are_those_of_its_documentation() {
    let table = table(&GRPC_STATUS);
    assert!(!table.open, "gRPC's codes are a closed set");
    let rows: Vec<String> = table
        .reasons
        .iter()
        .map(|reason| {
            let generated = match shown(&table, reason, "library_generated").join("").as_str() {
                "true" => "yes",
                "false" => "no",
                _ => "",
            };
            let http = shown(&table, reason, "http_status").join("");
            format!("{},{},{http},{generated}", code(reason), reason.wire)
        })
        .collect();
    assert_eq!(rows, lines(include_str!("../facts/grpc-status.csv")));
}

#[test]
fn grpc_situations_belong_to_codes_that_the_libraries_generate() {
    let table = table(&GRPC_STATUS);
    for reason in &table.reasons {
        let generated = shown(&table, reason, "library_generated") == ["true"];
        for side in ["client_generates_when", "server_generates_when"] {
            assert_eq!(!shown(&table, reason, side).is_empty(), generated, "{}, {side}", reason.wire);
        }
    }
}

#[test]
fn http_codes_are_those_of_the_registry() {
    let table = table(&HTTP_STATUS);
    let mut rows = numbered_rows(&table, "informational successful redirection client_error server_error");
    assert_eq!(table.reserved_codes, [418]);
    assert_eq!(table.reserved_names, ["418"]);
    rows.push("418,(Unused),RFC 9110 section 15.5.19".to_owned());
    rows.sort();
    assert_eq!(rows, lines(include_str!("../facts/http-status.csv")));
    let unused: Vec<&str> =
        table.reasons.iter().filter(|reason| reason.removed.is_some()).map(|reason| reason.wire.as_str()).collect();
    assert_eq!(unused, ["306"]);
}

#[test]
fn http_phrases_are_known_to_python_and_node() {
    let table = table(&HTTP_STATUS);
    let elsewhere = fields(include_str!("../facts/http-python.csv"))
        .into_iter()
        .chain(fields(include_str!("../facts/http-node.csv")));
    for [wire, phrase] in elsewhere {
        // 418 is reserved; 509 was never registered.
        if wire == "418" || wire == "509" {
            continue;
        }
        let reason = reason(&table, &wire);
        let mut known = shown(&table, reason, "phrase");
        known.extend(shown(&table, reason, "former_phrases"));
        assert!(known.contains(&phrase), "{wire}: {phrase} is not among {known:?}");
    }
}

#[test]
fn http_caching_follows_rfc_9110() {
    let table = table(&HTTP_STATUS);
    let cacheable: Vec<&str> = table
        .reasons
        .iter()
        .filter(|reason| shown(&table, reason, "heuristically_cacheable") == ["true"])
        .map(|reason| reason.wire.as_str())
        .collect();
    let expected = ["200", "203", "204", "206", "300", "301", "308", "404", "405", "410", "414", "451", "501"];
    assert_eq!(cacheable, expected);
}

#[test]
fn sip_codes_are_those_of_the_registry() {
    let table = table(&SIP_RESPONSE);
    let classes = "provisional successful redirection request_failure server_failure global_failure";
    let rows: Vec<String> = numbered_rows(&table, classes)
        .into_iter()
        .map(|row| row.split(" section ").next().unwrap_or_default().replace(",RFC ", ","))
        .collect();
    assert_eq!(rows, lines(include_str!("../facts/sip-response.csv")));
    let deprecated: Vec<&str> =
        table.reasons.iter().filter(|reason| reason.deprecated.is_some()).map(|reason| reason.wire.as_str()).collect();
    assert_eq!(deprecated, ["202"]);
}

/// `code,phrase,reference` of each reason, after checks of what follows from the code itself.
fn numbered_rows(table: &Table, classes: &str) -> Vec<String> {
    let mut rows = Vec::new();
    for reason in &table.reasons {
        let code = code(reason);
        assert_eq!(reason.wire, code.to_string());
        let class = classes.split(' ').nth(usize::try_from(code / 100 - 1).expect("codes have three digits"));
        assert_eq!(shown(table, reason, "class"), Vec::from_iter(class), "{code}");

        let reference = shown(table, reason, "reference").join(" ").replace(',', "");
        let specification = shown(table, reason, "specification").join(" ");
        let page = match reference.split_once(" section ") {
            Some((document, section)) => format!("{}.html#section-{section}", document.to_lowercase().replace(' ', "")),
            None if reference.starts_with("RFC ") => format!("{}.html", reference.to_lowercase().replace(' ', "")),
            None => reference.clone(),
        };
        assert!(specification.ends_with(&format!("/{page}")), "{code}: {reference} is not at {specification}");
        rows.push(format!("{code},{},{reference}", shown(table, reason, "phrase").join(" ")));
    }
    assert!(table.reasons.is_sorted_by_key(code), "rows stand in the order of their codes");
    rows
}

fn table(source: &Source) -> Table {
    match reasons_tests::read(source.file, source.text.as_bytes()) {
        Ok(table) => table,
        Err(problems) => panic!("{problems}"),
    }
}

fn reason<'t>(table: &'t Table, wire: &str) -> &'t Reason {
    let found = table.reasons.iter().find(|reason| reason.wire == wire);
    found.unwrap_or_else(|| panic!("{} has no reason {wire}", table.name))
}

fn code(reason: &Reason) -> i64 {
    reason.code.unwrap_or_else(|| panic!("{} has no code", reason.wire))
}

/// A reason's value in a column: one text, or one an item of a list, or nothing.
fn shown(table: &Table, reason: &Reason, column: &str) -> Vec<String> {
    let index = table.columns.iter().position(|found| found.name == column);
    let index = index.unwrap_or_else(|| panic!("{} has no column {column}", table.name));
    let one = |value: &Value| match (value, &table.columns[index].kind) {
        (Value::Text(text) | Value::Url(text), _) => text.clone(),
        (Value::Boolean(value), _) => value.to_string(),
        (Value::Integer(value), _) => value.to_string(),
        (Value::Number(value), _) => value.to_string(),
        (Value::Duration(value), _) => format!("{}s", value.as_secs_f64()),
        (Value::Enum(value), Kind::Enum(declared)) => declared.values[*value].wire.clone(),
        (Value::Reason(value), _) => table.reasons[*value].wire.clone(),
        (Value::Enum(_) | Value::List(_), _) => unreachable!("the column is of another kind"),
    };
    match &reason.values[index] {
        Some(Value::List(items)) => items.iter().map(one).collect(),
        other => other.iter().map(one).collect(),
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.starts_with('#')).collect()
}

fn fields<const N: usize>(text: &str) -> Vec<[String; N]> {
    lines(text)
        .into_iter()
        .map(|line| {
            let fields: Vec<String> = line.splitn(N, ',').map(str::to_owned).collect();
            fields.try_into().unwrap_or_else(|_| panic!("{N} fields, not {line:?}"))
        })
        .collect()
}
