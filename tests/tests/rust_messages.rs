//! What the compiler says to a user of generated Rust, right or wrong.

use std::fs;
use std::path::Path;
use std::process::Command;

/// An open table, in a crate of its own (`signs`) and ready to be included (`signs.rs`).
fn signs() -> tempfile::TempDir {
    let table = "{format: 1, name: signs, type: Sign, title: Signs, reasons: {\
                 stop: {docs: Stop.}, go: {docs: Go.}, \
                 wait: {docs: Wait., deprecated: {since: 2025-01-01, note: Nobody waits., replaced_by: stop}}}}";
    let table = reasons_codegen::read("signs.yaml", table.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"));
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("signs.rs"), &reasons_codegen::emit::rust::emit(&table)[0].text).unwrap();
    let library = ["--crate-type=lib", "--crate-name=signs", "signs.rs"];
    assert_eq!(rustc(folder.path(), &library), "");
    folder
}

/// What `rustc` says to a program, a line for each message; nothing when it is content.
fn said(folder: &Path, program: &str) -> String {
    fs::write(folder.join("case.rs"), program).unwrap();
    rustc(folder, &["--emit=metadata", "--extern=signs=libsigns.rlib", "case.rs"])
}

fn rustc(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("rustc")
        .args(["--edition=2024", "--error-format=short", "--check-cfg=cfg(feature, values())"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    String::from_utf8(output.stderr).unwrap()
}

const INCLUDED: &str =
    "mod signs { include!(\"signs.rs\"); } use signs::*; fn main() { let _ = [Sign::Stop, Sign::Go]; }\n";
const FOREIGN: &str = "use signs::*; fn main() {}\n";
const ALL_ARMS: &str = "#[allow(deprecated)] pub fn name(sign: Sign) -> u8 { match sign { Sign::Stop => 0, Sign::Go => 1, Sign::Wait => 2 } }";

#[test]
fn a_match_over_an_own_table_is_exhaustive() {
    let folder = signs();
    assert_eq!(said(folder.path(), &format!("{INCLUDED}{ALL_ARMS}")), "");
    let missing = "pub fn name(sign: Sign) -> u8 { match sign { Sign::Stop => 0, Sign::Go => 1 } }";
    let said = said(folder.path(), &format!("{INCLUDED}{missing}"));
    assert!(
        said.starts_with("case.rs:2:39: error[E0004]: non-exhaustive patterns: `signs::Sign::Wait` not covered"),
        "{said}"
    );
}

#[test]
fn a_match_over_an_open_table_of_another_crate_needs_an_arm_for_what_is_new() {
    let folder = signs();
    let said_to = |program: &str| said(folder.path(), &format!("{FOREIGN}{program}"));
    let said = said_to(ALL_ARMS);
    assert!(said.contains("error[E0004]: non-exhaustive patterns: `_` not covered"), "{said}");
    assert_eq!(said_to(&ALL_ARMS.replace("Sign::Wait => 2", "Sign::Wait => 2, _ => 3")), "");
    let any = "pub fn known(any: AnySign<&str>) -> bool { match any { AnySign::Known(_) => true, AnySign::Unrecognized(_) => false } }";
    assert_eq!(said_to(any), "");
}

#[test]
fn a_deprecated_reason_is_warned_about_where_it_is_used() {
    let folder = signs();
    for root in [INCLUDED, FOREIGN] {
        let said = said(folder.path(), &format!("{root}pub fn wait() -> Sign {{ Sign::Wait }}"));
        let warning = "warning: use of deprecated unit variant `signs::Sign::Wait`: use `Stop`. Nobody waits.";
        assert!(said.starts_with(&format!("case.rs:2:31: {warning}")), "{said}");
    }
}

#[test]
fn an_unrecognized_value_cannot_be_built() {
    let folder = signs();
    // Even where the table is included: what only decoding may build is in a module of its own.
    for root in ["include!(\"signs.rs\"); fn main() {}\n", FOREIGN] {
        let said =
            said(folder.path(), &format!("{root}pub const ONE: UnrecognizedSign<&str> = UnrecognizedSign(\"stop\");"));
        assert!(
            said.contains("error[E0423]: cannot initialize a tuple struct which contains private fields"),
            "{said}"
        );
        let said = self::said(
            folder.path(),
            &format!("{root}pub fn change(any: UnrecognizedSign<&str>) {{ let _ = any.0; }}"),
        );
        assert!(said.contains("error[E0616]: field `0` of struct"), "{said}");
    }
}

#[test]
fn a_misspelt_name_in_a_constant_is_an_error() {
    let folder = signs();
    let said = said(folder.path(), &format!("{INCLUDED}pub const STOP: Sign = Sign::from_wire(\"sotp\").unwrap();"));
    assert!(said.starts_with("case.rs:2:24: error[E0080]"), "{said}");
}
