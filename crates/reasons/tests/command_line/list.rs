//! `reasons list`.

use std::io::Read;
use std::path::Path;

use super::{ORDERS, command, folder, reasons};

#[test]
fn the_tables_that_ship() {
    insta::assert_snapshot!(reasons(Path::new("."), &["list"]), @r#"
    ── stdout
    retell-disconnection  29 reasons  Retell AI call disconnection reasons
    grpc-status           17 reasons  gRPC status codes
    http-status           63 reasons  HTTP status codes
    sip-response          75 reasons  SIP response codes
    retell-policy         29 reasons  An example of a policy for Retell AI call disconnections
    ── exit code 0
    "#);
}

#[test]
fn the_reasons_of_a_table() {
    insta::assert_snapshot!(reasons(folder(&[("orders.yaml", ORDERS)]).path(), &["list", "orders.yaml"]), @r#"
    ── stdout
    order-end: How an order ended (3 reasons)

    NAME           VARIANT       CODE  OUTCOME  WAIT   THEN       LIFE        DOCS
    delivered      Delivered     1     done     -      -          -           The parcel has arrived.
    card_declined  CardDeclined  51    failed   1m30s  cancelled  -           The bank declined the card.
    cancelled      Cancelled     404   failed   -      -          deprecated  The order was taken back.

    Not shown: causes, page; `--format json` shows everything.
    ── exit code 0
    "#);
}

#[test]
fn json_for_programs() {
    let run = reasons(Path::new("."), &["list", "retell-disconnection", "http-status", "--format", "json"]);
    let tables: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(tables[0]["name"], "retell-disconnection");
    assert_eq!(tables[0]["reasons"].as_array().unwrap().len(), 29);
    assert_eq!(tables[1]["name"], "http-status");
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let arguments = ["list", "retell-disconnection", "http-status", "sip-response", "--format", "json"];
    let mut child = command(Path::new("."), &arguments).spawn().unwrap();
    drop(child.stdout.take());
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!((child.wait().unwrap().code(), &*stderr), (Some(0), ""));
}
