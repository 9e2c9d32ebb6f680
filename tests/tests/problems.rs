//! Every refusal, as people read it: one folder a case in `tests/problems/`, with the table and what is said about it.
//!
//! To add a case: a folder with a `table.yaml`, then `INSTA_UPDATE=always cargo test -p reasons-tests --test problems`,
//! and read the `problems.snap` that appears beside it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use reasons_codegen::explain::Code;
use reasons_codegen::parse::MAX_FILE;
use reasons_codegen::render::{MOST_DRAWN, Style};
use reasons_codegen::{Problem, Problems, Table};

#[test]
fn every_refusal_reads_well() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for case in cases() {
        let problems = refused_in(&case);
        settings.set_snapshot_path(&case);
        settings.bind(|| insta::assert_snapshot!("problems", problems.render(Style::Plain)));
    }
}

#[test]
fn every_code_is_reached_by_a_case() {
    let reached: BTreeSet<Code> =
        cases().iter().flat_map(|case| refused_in(case).list).map(|problem| problem.code).collect();
    // Templates are tried where they are read: `codegen/src/emit/text/tests.rs`.
    let of_tables = Code::ALL.iter().filter(|code| !code.as_str().starts_with("E06"));
    let missing: Vec<_> = of_tables.filter(|code| !reached.contains(code)).collect();
    // A file of 64 MiB is not kept in the repository; the test below makes one.
    assert_eq!(missing, [&Code::E0006]);
}

#[test]
fn every_problem_has_a_place_a_cause_and_a_way_out() {
    for case in cases() {
        let problems = refused_in(&case);
        assert!(problems.list.is_sorted_by_key(|problem| problem.span), "{}: sorted by place", case.display());
        for problem in &problems.list {
            let shown = format!("{}: {problem:?}", case.display());
            let (_, text, start) = problems.source(problem.span.start);
            assert!((problem.span.end - start) as usize <= text.len(), "{shown}");
            assert!(!problem.title.is_empty() && !problem.title.ends_with('.'), "{shown}");
            assert!(!problem.label.is_empty() && !problem.help.is_empty(), "{shown}");
        }
    }
}

#[test]
fn fixes_put_their_place_right() {
    for case in cases() {
        let problems = refused_in(&case);
        let fixed = |problem: &Problem| problem.fix.clone().filter(|fix| problems.source(fix.span.start).2 == 0);
        for (problem, fix) in problems.list.iter().filter_map(|problem| Some((problem, fixed(problem)?))) {
            let mut text = problems.text.clone();
            text.replace_range(fix.span.range(), &fix.text);
            let left = match reasons_tests::read_in(&case, "table.yaml", text.as_bytes()) {
                Ok(_) => Vec::new(),
                Err(problems) => problems.list,
            };
            let same = left.iter().filter(|other| (other.code, &other.title) == (problem.code, &problem.title)).count();
            let before =
                problems.list.iter().filter(|other| (other.code, &other.title) == (problem.code, &problem.title));
            assert!(same < before.count(), "{}: {problem:?}", case.display());
        }
    }
}

#[test]
fn a_file_over_the_limit_is_refused_unread() {
    let problems = refused(&vec![b'['; MAX_FILE + 1]);
    assert_eq!(problems.list.len(), 1);
    assert_eq!(problems.list[0].code, Code::E0006);
}

#[test]
fn one_typo_in_a_long_table_is_one_snippet() {
    let mut text = String::from("format: 1\nname: long\ntype: Long\ntitle: A long table\nreasons:\n");
    for number in 0..10_000 {
        text.push_str(&format!("  reason_{number}:\n    docs: Words.\n"));
    }
    let text = text.replace("  reason_7777:\n    docs", "  reason_7777:\n    dosc");
    let shown = refused(text.as_bytes()).render(Style::Plain);
    assert!(shown.lines().count() < 15 && shown.len() < 1000, "{shown}");
    assert!(shown.contains("table.yaml:15561:5") && shown.contains("did you mean `docs`?"), "{shown}");
}

#[test]
fn a_table_full_of_problems_is_cut_short_and_counted() {
    let mut text = String::from("format: 1\nname: long\ntype: Long\ntitle: A long table\nreasons:\n");
    for number in 0..1_000 {
        text.push_str(&format!(
            "  reason_{number}:\n    docs: Words.\n    deprecated: {{since: a, replaced_by: reson_{number}}}\n"
        ));
    }
    let problems = refused(text.as_bytes());
    assert_eq!(problems.list.len(), 1_000);
    let shown = problems.render(Style::Plain);
    assert_eq!(shown.matches("error[E0401]").count(), MOST_DRAWN);
    assert!(shown.contains("1000 problems, 980 of them not shown"), "{}", problems.summary());
}

#[test]
fn places_far_apart_are_drawn_apart() {
    let mut text =
        String::from("format: 1\nname: long\ntype: Long\ntitle: A long table\nreasons:\n  first: {docs: Words.}\n");
    for number in 0..5_000 {
        text.push_str(&format!("  reason_{number}: {{docs: Words.}}\n"));
    }
    text.push_str("  first: {docs: Again.}\n");
    insta::assert_snapshot!(refused(text.as_bytes()).render(Style::Plain));
}

#[test]
fn other_renderings_say_the_same() {
    let problems = refused_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("problems/unknown-key-in-reason"));
    insta::assert_snapshot!("short", problems.render(Style::Short));
    insta::assert_snapshot!("github", problems.github());
    insta::assert_snapshot!("json_lines", problems.json_lines());
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let text = "\u{feff}format: 1\r\nname: traffic-light\r\ntype: TrafficLight\r\ntitle: Lights\r\nreasons:\r\n  red:\r\n    docs: Stop.\r\n";
    let table = read(text.as_bytes()).expect("it is a table");
    assert_eq!(table.title, "Lights");
    assert_eq!(table.reasons[0].docs, "Stop.");
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("problems");
    let entries =
        fs::read_dir(folder).expect("the cases are there").map(|entry| entry.expect("a case can be read").path());
    let mut cases: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}

fn refused_in(case: &Path) -> Problems {
    let bytes = fs::read(case.join("table.yaml")).expect("every case has a table");
    *reasons_tests::read_in(case, "table.yaml", &bytes).expect_err("this table is refused")
}

fn refused(bytes: &[u8]) -> Problems {
    *read(bytes).expect_err("this table is refused")
}

fn read(bytes: &[u8]) -> Result<Table, Box<Problems>> {
    reasons_codegen::read("table.yaml", bytes)
}
