//! `reasons explain`.

use std::path::Path;

use super::{LIGHT, ORDERS, folder, reasons};

#[test]
fn a_reason_by_any_of_its_names() {
    let folder = folder(&[("orders.yaml", ORDERS)]);
    let explain = |word| reasons(folder.path(), &["explain", word, "--table", "orders.yaml"]);
    let run = explain("card_declined");
    insta::assert_snapshot!(run);
    for word in ["CardDeclined", "do_not_honor", "51", "CARD_DECLINED", " card_declined "] {
        assert_eq!(explain(word).stdout, run.stdout, "{word}");
    }
    insta::assert_snapshot!(explain("cancelled"));
}

#[test]
fn a_code_means_something_in_several_tables() {
    let run = reasons(Path::new("."), &["explain", "404"]);
    assert_eq!(run.code, Some(0));
    assert!(run.stdout.contains("http-status") && run.stdout.contains("sip-response"), "{run}");
}

#[test]
fn only_the_given_tables_are_searched() {
    let folder = folder(&[("orders.yaml", ORDERS), ("light.yaml", LIGHT)]);
    let explain = |word| reasons(folder.path(), &["explain", word, "--table", "orders.yaml", "light.yaml"]).code;
    assert_eq!([explain("red"), explain("delivered"), explain("user_hangup")], [Some(0), Some(0), Some(1)]);
    insta::assert_snapshot!(reasons(folder.path(), &["explain", "lost", "--table", "orders.yaml"]), @r#"
    ── stderr
    error: `lost` is reserved in order-end: no reason has this name, and none ever will
    ── exit code 1
    "#);
}

#[test]
fn did_you_mean() {
    insta::assert_snapshot!(reasons(Path::new("."), &["explain", "dial_bussy"]), @r#"
    ── stderr
    error: no reason `dial_bussy` in retell-disconnection, grpc-status, http-status, sip-response
    help: did you mean `dial_busy`?
    ── exit code 1
    "#);
    insta::assert_snapshot!(reasons(Path::new("."), &["explain", "no_answer"]), @r#"
    ── stderr
    error: no reason `no_answer` in retell-disconnection, grpc-status, http-status, sip-response
    help: did you mean `dial_no_answer`?
    ── exit code 1
    "#);
    insta::assert_snapshot!(reasons(Path::new("."), &["explain", "nothing_like_it"]), @r#"
    ── stderr
    error: no reason `nothing_like_it` in retell-disconnection, grpc-status, http-status, sip-response
    help: `reasons list TABLE` shows the reasons of a table; `--table PATH` looks in a table of your own
    ── exit code 1
    "#);
    insta::assert_snapshot!(reasons(Path::new("."), &["explain", "E9999"]), @r#"
    ── stderr
    error: no reason `E9999` in retell-disconnection, grpc-status, http-status, sip-response
    help: `reasons list TABLE` shows the reasons of a table; `--table PATH` looks in a table of your own
    ── exit code 1
    "#);
}

#[test]
fn every_error_code() {
    for code in reasons_codegen::explain::Code::ALL {
        let run = reasons(Path::new("."), &["explain", code.as_str()]);
        assert_eq!(run.code, Some(0), "{run}");
        assert!(run.stdout.starts_with(&format!("{}: ", code.as_str())), "{run}");
    }
    assert_eq!(reasons(Path::new("."), &["explain", "e0201"]).code, Some(0), "in any case");
}
