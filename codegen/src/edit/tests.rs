//! Edits of every kind on every way of writing.

use super::*;

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn new(wire: &str) -> Entry {
    let value =
        Value::Map(vec![("docs".into(), text("New: it is.")), ("aliases".into(), Value::List(vec![text("x")]))]);
    Entry { key: wire.into(), value, above: vec!["new: 1".into()], below: vec!["TODO".into()] }
}

fn insert(at: Whereto) -> Edit {
    Edit::Insert { into: reason("x", None)[..1].to_vec(), at, entries: vec![new("amber")] }
}

fn set(wire: &str, key: &str, value: Value) -> Edit {
    Edit::Set { of: reason(wire, None), entries: vec![(key.into(), value)] }
}

/// The edits, each on its own, as a list of what changes.
fn shown(table: &str, edits: &[Edit]) -> String {
    let mut out = String::new();
    for edit in edits {
        out += &format!("── {edit:?}\n");
        match apply(table, std::slice::from_ref(edit)) {
            Ok(new) => {
                let old: Vec<&str> = table.split_inclusive('\n').collect();
                let lines: Vec<&str> = new.split_inclusive('\n').collect();
                let same = old.iter().zip(&lines).take_while(|(a, b)| a == b).count();
                let rest = old.iter().rev().zip(lines.iter().rev()).take_while(|(a, b)| a == b).count();
                out += &format!("line {}, below {:?}\n", same + 1, same.checked_sub(1).map_or("", |at| old[at]));
                let rest = rest.min(old.len().min(lines.len()) - same);
                old[same..old.len() - rest].iter().for_each(|line| out += &format!("-{line:?}\n"));
                lines[same..lines.len() - rest].iter().for_each(|line| out += &format!("+{line:?}\n"));
            }
            Err(error) => out += &format!("{error}\n"),
        }
    }
    out
}

fn all() -> Vec<Edit> {
    vec![
        insert(Whereto::First),
        insert(Whereto::Last),
        insert(Whereto::After("red".into())),
        insert(Whereto::Before("green".into())),
        set("red", "docs", text("Halt: now, # not later.")),
        set("red", "docs", text("Two\nlines")),
        set("red", "action", text("go")),
        set("green", "added", label("2026-02-18")),
        set(
            "green",
            "deprecated",
            Value::Short(vec![("since".into(), label("2026-02-18")), ("note".into(), text("a, b"))]),
        ),
        set("red", "aliases", Value::List(vec![text("404"), text("no")])),
        Edit::Push { to: reason("red", Some("aliases")), items: vec![text("rot"), text("no")] },
        Edit::Remove { path: reason("red", Some("docs")) },
        Edit::Remove { path: reason("red", None) },
        Edit::Remove { path: reason("green", None) },
        Edit::Remove { path: [reason("red", Some("aliases")), vec![Step::Item(0)]].concat() },
        Edit::Rename { path: reason("red", None), to: "0x1".into() },
        Edit::Rename { path: reason("red", None), to: "green".into() },
        Edit::Replace { item: [reason("red", Some("aliases")), vec![Step::Item(1)]].concat(), value: text("y") },
        Edit::Remove { path: reason("blue", None) },
    ]
}

const BLOCK: &str = "\
# top
columns:
  action: {docs: What., type: text}
reasons:
  # Stop lights.

  # the upper one
  red:   # behind the name
    docs: Stop.   # behind the docs
    aliases:
      # the French
      - rouge
      - rosso  # the Italians
    action: stop
    # below

  # the lower one
  'green':
    docs: |
      Go.

      Go on.

# the end
";

#[test]
fn block_mappings() {
    insta::assert_snapshot!(shown(BLOCK, &all()));
}

#[test]
fn flow_mappings() {
    let flow = "reasons: {red: {docs: Stop., aliases: [rouge, 'ro,so'], action: stop}, green: {docs: Go.}}\n";
    insta::assert_snapshot!(shown(flow, &all()));
    let lined = "reasons: {\n  red: {docs: Stop., aliases: [rouge, rosso]}, # one\n  green: {docs: Go.}  # two\n  }\n";
    insta::assert_snapshot!(shown(lined, &all()));
    let json =
        "{\"reasons\": {\"red\": {\"docs\": \"Stop.\", \"aliases\": [\"a\", \"b\"]}, \"green\": {\"docs\": \"Go.\"}}}";
    insta::assert_snapshot!(shown(json, &all()));
}

#[test]
fn line_ends_and_marks_are_kept() {
    let windows = format!("\u{feff}{}", BLOCK.replace('\n', "\r\n"));
    for edit in all() {
        let unix = apply(BLOCK, std::slice::from_ref(&edit));
        let new = apply(&windows, &[edit]);
        assert_eq!(new, unix.map(|text| format!("\u{feff}{}", text.replace('\n', "\r\n"))));
    }
}

#[test]
fn a_last_line_without_an_end_stays_one() {
    let table = "reasons:\n  red:\n    docs: Stop.";
    let new =
        apply(table, &[insert(Whereto::Last), set("red", "added", label("2026-01-01"))]).expect("it can be edited");
    assert_eq!(new.lines().nth(3), Some("    added: 2026-01-01"), "{new}");
    assert!(!new.ends_with('\n') && new.contains("  amber:\n"), "{new}");
}

#[test]
fn many_edits_are_as_good_as_one_after_the_other() {
    let edits = [
        insert(Whereto::After("red".into())),
        set("red", "action", text("wait")),
        set("green", "docs", text("Walk.")),
        Edit::Rename { path: reason("red", None), to: "rot".into() },
        set("rot", "added", label("2026-01-01")),
        Edit::Insert { into: vec!["reasons".into()], at: Whereto::After("amber".into()), entries: vec![new("blue")] },
        Edit::Remove { path: reason("amber", Some("aliases")) },
    ];
    let mut one = BLOCK.to_owned();
    for edit in &edits {
        one = apply(&one, std::slice::from_ref(edit)).expect("it can be edited");
    }
    assert_eq!(apply(BLOCK, &edits).as_deref(), Ok(&*one));
    insta::assert_snapshot!(one);
}

#[test]
fn the_canonical_form_is_one() {
    let messy = "\
---
# yaml-language-server: x

# about the name
name:    'light'   # why
format: 1


reasons:

    # Stop lights.

    # the upper one
    red:   # behind the name
        action:    \"stop\"
        docs: |2   # sign
           Stop.

          Stop on.
        # below red

    # the lower one
    'gr\"een':
        docs:
          # between
          Go,
             and
             so on.   # ends
        aliases:
        - 'a'
        # among
        - >-
          folded
          text
        # of green
        links: [a,
           b]   # in brackets
# far below
columns:
    action: {docs: What., type: text}  # flow
# the end
";
    let once = canonical(messy).expect("it has a form");
    insta::assert_snapshot!(once);
    assert_eq!(canonical(&once).as_deref(), Ok(&*once));
    assert_eq!(canonical(&format!("\u{feff}{}", messy.replace('\n', "\r\n"))).as_deref(), Ok(&*once));
}
