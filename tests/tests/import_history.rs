//! A vendor's page through twenty revisions, imported one after the other, and PostgreSQL's real list of codes.

use std::fs;
use std::path::{Path, PathBuf};

use reasons_codegen::edit::apply;
use reasons_codegen::import::create::{New, create};
use reasons_codegen::import::update::{Options, Vanished, update};
use reasons_codegen::import::{self, Ask, Source};
use reasons_codegen::spec::Spec;
use reasons_codegen::{Table, parse};
use reasons_tests::tools;

/// Where Debian's PostgreSQL puts its list.
const ERRCODES: &str = "/usr/share/postgresql/15/errcodes.txt";

/// Values appear in the middle, one comes, goes and comes back, one takes another's place, some are removed.
#[test]
fn a_history_is_followed() {
    let text = |name: &str| fs::read_to_string(root().join("tests/history").join(name)).expect(name);
    let mut table = text("01.yaml");
    for revision in 2..=20 {
        let after = reasons_codegen::read("after.yaml", text(&format!("{revision:02}.yaml")).as_bytes())
            .expect("it has no fault");
        let page = text(&format!("{revision:02}.md"));
        let since = after.revision.clone().unwrap_or_default();
        let before = table.clone();
        table = imported(&table, "page.md", &page, &since);
        let mut problems = Vec::new();
        let spec = parse::parse(&table, &mut problems).expect("it is a table");
        let live = live(&spec);
        let meant = after.reasons.iter().filter(|reason| reason.removed.is_none()).map(|reason| reason.wire.clone());
        let mut meant: Vec<_> = meant.collect();
        // The order is the table's own; the page's changes once.
        let (mut sorted, order) = (live.clone(), meant.clone());
        sorted.sort_unstable();
        meant.sort_unstable();
        assert_eq!(sorted, meant, "revision {revision}");
        assert!(revision >= 12 || live == order, "revision {revision}: {live:?}");
        // No line goes but those of a change: tombstones keep theirs.
        for line in before
            .lines()
            .filter(|line| !line.contains("status:") && !line.contains("removed:") && !line.starts_with("revision:"))
        {
            assert!(table.contains(line), "revision {revision}: {line}");
        }
        assert_eq!(imported(&table, "page.md", &page, &since), table, "once more changes nothing");
    }
    assert!(table.contains("removed:"), "{table}");
}

#[test]
fn the_codes_of_postgresql_are_imported_whole() {
    if tools::debian(ERRCODES, &["postgresql-15"]).is_none() {
        return;
    }
    let text = fs::read_to_string(ERRCODES).expect("it can be read");
    let source = import::read("errcodes.txt", &text, &Ask::default()).expect("it can be read");
    let (table, told) =
        create(&New { name: "sqlstate".into(), file: "errcodes.txt".into(), ..New::default() }, &source);
    let made = reasons_codegen::read("sqlstate.yaml", table.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"));
    // Every line is accounted for: as a reason, or as a further name for one.
    let mut codes: Vec<&str> = text.lines().filter(|line| is_code(line)).map(|line| &line[..5]).collect();
    let lines = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert!(codes.len() > 230 && lines > codes.len(), "{lines} lines, {} codes", codes.len());
    let mut wires: Vec<&str> = made.reasons.iter().map(|reason| &*reason.wire).collect();
    wires.sort_unstable();
    assert_eq!(wires, codes);
    for name in text.lines().filter(|line| is_code(line)).flat_map(|line| line.split_whitespace().skip(2)) {
        assert!(table.contains(name), "{name}");
    }
    assert!(
        told.iter().any(|line| line.contains("share")) && told.iter().any(|line| line.contains("no condition")),
        "{told:?}"
    );
    assert_eq!(imported(&table, "errcodes.txt", &text, "1"), table, "it is up to date");
    assert_eq!(condition(&made, "22012").as_deref(), Some("division_by_zero"));
}

fn is_code(line: &str) -> bool {
    line.len() > 5
        && line.as_bytes()[5].is_ascii_whitespace()
        && line[..5].bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn condition(table: &Table, wire: &str) -> Option<String> {
    let at = table.columns.iter().position(|column| column.name == "condition")?;
    let reason = table.reasons.iter().find(|reason| reason.wire == wire)?;
    match reason.values[at].as_ref()? {
        reasons_codegen::table::Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

/// The table after an import from the page.
fn imported(table: &str, file: &str, page: &str, since: &str) -> String {
    let mut problems = Vec::new();
    let spec = parse::parse(table, &mut problems).expect("it is a table");
    let source = source(&spec, file, page);
    let options = Options {
        vanished: Vanished::Tombstone,
        since: since.into(),
        revise: true,
        file: file.into(),
        ..Options::default()
    };
    let (edits, _) = update(&spec.into(), &source.list, &options).expect("no columns were asked for");
    apply(table, &edits).unwrap_or_else(|error| panic!("{error}"))
}

fn source(spec: &Spec<'_>, file: &str, page: &str) -> Source {
    let known = spec.reasons.0.iter().map(|(wire, _)| wire.value.clone().into_owned()).collect();
    import::read(file, page, &Ask { known, ..Ask::default() }).expect("it can be read")
}

fn live(spec: &Spec<'_>) -> Vec<String> {
    let live = spec.reasons.0.iter().filter(|(_, reason)| reason.removed.is_none());
    live.map(|(wire, _)| wire.value.clone().into_owned()).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
