//! `reasons init`.

use std::fs;

use super::{files, folder, reasons, reasons_reading};

#[test]
fn a_new_table_is_sound_and_named_after_its_file() {
    let folder = folder(&[]);
    insta::assert_snapshot!(reasons(folder.path(), &["init", "Order Cancellation.yaml"]), @r#"
    ── stderr
    wrote: Order Cancellation.yaml
    wrote: reasons.schema.json
    help: edit it, then run `reasons check 'Order Cancellation.yaml'`
    ── exit code 0
    "#);
    let text = fs::read_to_string(folder.path().join("Order Cancellation.yaml")).unwrap();
    assert!(
        text.contains("\nname: order-cancellation\n") && text.contains("\ntype: OrderCancellationReason\n"),
        "{text}"
    );
    assert!(text.starts_with("# yaml-language-server: $schema=./reasons.schema.json\n"));
    assert!(folder.path().join("reasons.schema.json").is_file());
    assert_eq!(reasons(folder.path(), &["check", "Order Cancellation.yaml"]).code, Some(0));
    assert_eq!(reasons(folder.path(), &["generate", "Order Cancellation.yaml"]).code, Some(0));
}

#[test]
fn awkward_names_become_sound_ones() {
    for name in [
        "reasons.yaml",
        "404.yaml",
        "ümlaut.yaml",
        "type.yaml",
        "a__b.c.yml",
        "---.yaml",
        ".hidden",
        "self.yaml",
        "a\nb.yml",
    ] {
        let folder = folder(&[]);
        assert_eq!(reasons(folder.path(), &["init", "--", name]).code, Some(0), "{name}");
        let run = reasons(folder.path(), &["check", "--", name]);
        assert_eq!(run.code, Some(0), "{name}: {run}");
    }
}

#[test]
fn nothing_is_overwritten_unless_forced() {
    let folder = folder(&[("reasons.yaml", "mine"), ("reasons.schema.json", "mine too")]);
    let before = files(folder.path());
    insta::assert_snapshot!(reasons(folder.path(), &["init"]), @r#"
    ── stderr
    error: `reasons.yaml` exists
    help: name another file, or overwrite this one with `--force`
    ── exit code 2
    "#);
    assert_eq!(files(folder.path()), before);
    assert_eq!(reasons(folder.path(), &["init", "--force"]).code, Some(0));
    assert_eq!(reasons(folder.path(), &["check", "reasons.yaml"]).code, Some(0));
}

#[test]
fn a_dash_prints_it() {
    let folder = folder(&[]);
    let run = reasons(folder.path(), &["init", "-"]);
    assert_eq!((run.code, &*run.stderr), (Some(0), ""));
    assert_eq!(reasons_reading(folder.path(), &["check", "-"], &run.stdout).code, Some(0));
    assert!(files(folder.path()).is_empty());
}
