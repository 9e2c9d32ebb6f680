//! Whether the verdict is true of generated Rust: users of the old version are compiled against the new one. What is
//! said to affect `source` must not compile, and everything else must.
//!
//! To add a case: a line in [`CASES`].

use std::fs;
use std::path::Path;
use std::process::Command;

use reasons_codegen::compatibility::{Audience, Level};
use reasons_codegen::diff::{Change, compare};

/// The old version; cases change one thing.
const TABLE: &str = "\
format: 1
name: parcel-return
type: ParcelReturn
title: Why a parcel came back
revision: 2026-01-01
open: true
code: {docs: The number on the label., type: u8, optional: true}
columns:
  outcome:
    docs: What becomes of the parcel.
    type: enum
    values:
      again: It is brought once more.
      back: It goes back to the sender.
  carrier:
    docs: Who had it.
    type: enum
    open: true
    values:
      van: By road.
      ship: By sea.
  days_kept: {docs: How long the depot keeps it., type: integer, optional: true}
  advice: {docs: What to tell the recipient., type: text}
reasons:
  not_home:
    docs: Nobody was at home.
    code: 1
    outcome: again
    carrier: van
    days_kept: 10
    advice: Choose a neighbour.
  refused:
    docs: The recipient refused it.
    outcome: back
    carrier: van
    advice: Write to the sender.
    aliases: [declined]
  bad_address:
    docs: The address does not exist.
    outcome: back
    carrier: ship
    advice: Look for it.
    removed: {since: 2025-01-01}
";

/// A user who names all there is, as one should: with an arm for what is new where the list is open. Also reasons that
/// nobody should send any more: that they are deprecated is no change that breaks.
const USER: &str = "\
#![allow(deprecated)]
use parcel_return::{AnyParcelReturn, Carrier, Outcome, ParcelReturn};

pub const REFUSED: ParcelReturn = ParcelReturn::from_wire(\"refused\").unwrap();

pub fn all(reason: ParcelReturn) -> (&'static str, i64, Option<u8>) {
    let days: Option<i64> = reason.days_kept();
    let advice: &'static str = reason.advice();
    let extra = match reason.outcome() {
        Outcome::Again => 1,
        Outcome::Back => 2,
    };
    let by = match reason.carrier() {
        Carrier::Van => 1,
        Carrier::Ship => 2,
        _ => 3,
    };
    (advice, days.unwrap_or(0) + extra + by, reason.code())
}

pub fn retried(reason: AnyParcelReturn<&str>) -> bool {
    match reason.known() {
        Some(ParcelReturn::NotHome) => true,
        Some(ParcelReturn::Refused | ParcelReturn::BadAddress) => false,
        Some(ARM)
        None => false,
    }
}

fn main() {}
";

/// What a case does: the kinds of change in it, and texts of the table with what takes their place.
type Case = (&'static [&'static str], &'static [(&'static str, &'static str)]);

const NEW_REASON: (&str, &str) = (
    "  refused:\n",
    "  damaged: {docs: It was damaged., outcome: back, carrier: van, advice: File a claim.}\n  refused:\n",
);

const CASES: &[Case] = &[
    (&["reason-added"], &[NEW_REASON]),
    (&["words-changed"], &[("Nobody was at home.", "Nobody opened the door.")]),
    (&["text-changed"], &[("Choose a neighbour.", "Choose a shop.")]),
    (&["value-changed"], &[("outcome: again", "outcome: back")]),
    (&["value-changed"], &[("    days_kept: 10\n", "")]),
    (&["alias-added"], &[("[declined]", "[declined, rejected]")]),
    (&["alias-removed"], &[("    aliases: [declined]\n", "")]),
    (&["code-changed"], &[("code: 1\n", "code: 2\n")]),
    (&["code-removed"], &[("    code: 1\n", "")]),
    (&["codes-type-changed"], &[("type: u8", "type: u16")]),
    (
        &["codes-removed", "code-removed"],
        &[("    code: 1\n", ""), ("code: {docs: The number on the label., type: u8, optional: true}\n", "")],
    ),
    (&["variant-changed"], &[("  not_home:\n", "  not_home:\n    variant: NobodyHome\n")]),
    (&["reason-renamed", "variant-changed"], &[("  not_home:\n", "  nobody_home:\n    aliases: [not_home]\n")]),
    (&["reason-renamed"], &[("  not_home:\n", "  nobody_home:\n    variant: NotHome\n    aliases: [not_home]\n")]),
    (&["reason-deprecated"], &[("  not_home:\n", "  not_home:\n    deprecated: {since: 2026-02-01}\n")]),
    (
        &["reason-tombstoned", "reason-replaced"],
        &[("  not_home:\n", "  not_home:\n    removed: {since: 2026-02-01, replaced_by: refused}\n")],
    ),
    (&["reason-restored"], &[("    removed: {since: 2025-01-01}\n", "")]),
    (
        &["tombstone-dropped"],
        &[(
            "  bad_address:\n    docs: The address does not exist.\n    outcome: back\n    carrier: ship\n    advice: Look for it.\n    removed: {since: 2025-01-01}\n",
            "",
        )],
    ),
    (
        &["reason-removed"],
        &[(
            "  not_home:\n    docs: Nobody was at home.\n    code: 1\n    outcome: again\n    carrier: van\n    days_kept: 10\n    advice: Choose a neighbour.\n",
            "",
        )],
    ),
    (&["column-added"], &[("reasons:\n", "  fee: {docs: In cents., type: integer, default: 0}\nreasons:\n")]),
    (
        &["column-removed"],
        &[
            ("  days_kept: {docs: How long the depot keeps it., type: integer, optional: true}\n", ""),
            ("    days_kept: 10\n", ""),
        ],
    ),
    (&["column-type-changed"], &[("type: integer, optional: true", "type: number, optional: true")]),
    (
        &["column-type-changed"],
        &[
            ("recipient., type: text", "recipient., type: list of text"),
            ("Choose a neighbour.", "[Choose.]"),
            ("Write to the sender.", "[Write.]"),
            ("Look for it.", "[Look.]"),
        ],
    ),
    (&["column-optionality-changed"], &[("recipient., type: text", "recipient., type: text, optional: true")]),
    (
        &["column-optionality-changed", "value-changed"],
        &[("type: integer, optional: true", "type: integer, default: 1")],
    ),
    (&["enum-value-added"], &[("      ship: By sea.\n", "      ship: By sea.\n      plane: By air.\n")]),
    (&["enum-value-added"], &[("      back: It goes", "      sold: It is sold.\n      back: It goes")]),
    (&["enum-value-removed", "value-changed"], &[("      ship: By sea.\n", ""), ("carrier: ship", "carrier: van")]),
    (&["enum-variant-changed"], &[("      van: By road.", "      van: {docs: By road., variant: Lorry}")]),
    (
        &["enum-order-changed"],
        &[("      van: By road.\n      ship: By sea.\n", "      ship: By sea.\n      van: By road.\n")],
    ),
    (&["enum-type-renamed"], &[("    open: true\n", "    open: true\n    type_name: Vehicle\n")]),
    (
        &["enum-opened"],
        &[("    type: enum\n    values:\n      again", "    type: enum\n    open: true\n    values:\n      again")],
    ),
    (&["enum-closed"], &[("    open: true\n", "")]),
    (&["closed"], &[("open: true\ncode", "open: false\ncode")]),
    (&["type-renamed"], &[("type: ParcelReturn", "type: Return")]),
    (&["table-renamed"], &[("name: parcel-return", "name: parcel-returns")]),
    (
        &["order-changed"],
        &[
            ("  days_kept: {docs: How long the depot keeps it., type: integer, optional: true}\n", ""),
            (
                "recipient., type: text}\n",
                "recipient., type: text}\n  days_kept: {docs: How long the depot keeps it., type: integer, optional: true}\n",
            ),
        ],
    ),
    (&["revision-changed", "source-changed"], &[("2026-01-01", "2026-02-01\nsource: https://example.com")]),
    (&["reserved-added"], &[("columns:", "reserved: {names: [lost], codes: [9]}\ncolumns:")]),
];

/// The same for a closed table, whose users need no arm for what is new.
const CLOSED_CASES: &[Case] = &[
    (&["reason-added"], &[NEW_REASON]),
    (&["opened"], &[("open: false", "open: true")]),
    (&["reason-renamed"], &[("  not_home:\n", "  nobody_home:\n    variant: NotHome\n    aliases: [not_home]\n")]),
];

#[test]
fn what_affects_source_does_not_compile_and_the_rest_does() {
    verify(TABLE, &USER.replace("Some(ARM)", "Some(_) => true,"), CASES);
    verify(&TABLE.replace("open: true\ncode", "open: false\ncode"), &USER.replace("Some(ARM)", ""), CLOSED_CASES);
}

fn verify(table: &str, user: &str, cases: &[Case]) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("user.rs"), user).expect("it can be written");
    let old = read(table);
    let said = compile(folder.path(), &old);
    assert!(!said.contains("error"), "the user of the old version: {said}");
    for (kinds, edits) in cases {
        let text = edits.iter().fold(table.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{kinds:?}: {from:?}");
            text.replacen(from, to, 1)
        });
        let new = read(&text);
        let changes = compare(&old, &new);
        let mut found: Vec<&str> = changes.iter().map(|change| change.kind.as_str()).collect();
        found.dedup();
        assert!(kinds.iter().all(|kind| found.contains(kind)), "{kinds:?}: {found:?}");
        assert!(found.iter().all(|kind| kinds.contains(kind)), "{kinds:?}: {found:?}");
        let breaks = changes.iter().any(|change: &Change| change.breaks.contains(&Audience::Source));
        let said = compile(folder.path(), &new);
        assert_eq!(said.contains("error"), breaks, "{kinds:?}: affects source: {breaks}, but\n{said}");
        if changes.iter().all(|change| change.level < Level::Major) {
            assert!(!said.contains("error"), "{kinds:?}: nobody breaks, but\n{said}");
        }
    }
}

/// What `rustc` says to the user of a table's crate: nothing when it is content.
fn compile(folder: &Path, table: &reasons_codegen::Table) -> String {
    let name = table.name.replace('-', "_");
    let source = &reasons_codegen::emit::rust::emit(table)[0].text;
    fs::write(folder.join("table.rs"), source).expect("it can be written");
    let library = format!("lib{name}.rmeta");
    let made = rustc(folder, &["--crate-type=lib", "--crate-name", &name, "-o", &library, "table.rs"]);
    assert!(!made.contains("error"), "{made}");
    rustc(folder, &["--extern", &format!("{name}={library}"), "-o", "user.rmeta", "user.rs"])
}

fn rustc(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args(["--edition=2024", "--emit=metadata", "--error-format=short", "--cap-lints=warn"])
        .args(["--check-cfg=cfg(feature, values())"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("rustc can be run");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn read(text: &str) -> reasons_codegen::Table {
    reasons_codegen::read("table.yaml", text.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"))
}
