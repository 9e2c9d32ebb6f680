//! Every page of `reasons explain` does what it says: its bad example breaks the rule and nothing else, its good
//! example breaks none.

use reasons_codegen::explain::Code;

/// Rules that no text can break, so that their pages have no bad example: not UTF-8, too large.
const WITHOUT_EXAMPLE: [Code; 2] = [Code::E0003, Code::E0006];

#[test]
fn pages_are_well_formed() {
    for &code in Code::ALL {
        let page = code.page();
        let title = page.lines().next().unwrap_or_default();
        assert!(title.starts_with("# ") && !title.ends_with('.'), "{code}: the first line is the rule: {title:?}");
        assert!(page.ends_with("```\n"), "{code}: the good example comes last");
        assert!(page.lines().all(|line| line.len() <= 120 || fenced(page, line)), "{code}: a line is too long");
        let words = page.lines().skip(2).take_while(|line| !line.starts_with("```")).count();
        assert!(words >= 3, "{code}: says what the rule means and why it is there");
    }
}

#[test]
fn bad_examples_break_their_rule_and_no_other() {
    for &code in Code::ALL {
        let bad = examples(code, "bad");
        let expected = usize::from(!WITHOUT_EXAMPLE.contains(&code));
        assert_eq!(bad.len(), expected, "{code}: bad examples");
        for text in bad {
            let found = codes_of(code, text);
            assert!(!found.is_empty() && found.iter().all(|found| *found == code), "{code}: gives {found:?}");
        }
    }
}

#[test]
fn good_examples_break_no_rule() {
    for &code in Code::ALL {
        let good = examples(code, "good");
        assert_eq!(good.len(), 1, "{code}: good examples");
        assert_eq!(codes_of(code, good[0]), [], "{code}");
    }
}

#[test]
fn rules_without_example_can_be_broken() {
    assert_eq!(codes(b"format: 1\nname: caf\xe9\n"), [Code::E0003]);
    assert_eq!(codes(b"\xff\xfef\0o\0r\0m\0a\0t\0"), [Code::E0003]);
    assert_eq!(codes(&vec![b' '; reasons_codegen::parse::MAX_FILE + 1]), [Code::E0006]);
}

/// The codes of the problems that an example has: a table, or a template where the rule is about those.
fn codes_of(code: Code, example: &str) -> Vec<Code> {
    if !is_for_templates(code) {
        return codes(example.as_bytes());
    }
    let table = reasons_codegen::read("table.yaml", reasons_spec::RETELL_DISCONNECTION.text.as_bytes());
    match reasons_codegen::emit::text::render("a.jinja", example, &table.expect("the first table is sound")) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.list.iter().map(|problem| problem.code).collect(),
    }
}

fn is_for_templates(code: Code) -> bool {
    code.as_str().starts_with("E06")
}

/// The codes of the problems that a table has.
fn codes(table: &[u8]) -> Vec<Code> {
    match reasons_tests::read("table.yaml", table) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.list.iter().map(|problem| problem.code).collect(),
    }
}

/// The texts between ```` ```yaml bad ```` (or `jinja`, or `good`) and the end of the block.
fn examples(code: Code, kind: &str) -> Vec<&'static str> {
    let language = if is_for_templates(code) { "jinja" } else { "yaml" };
    let fence = format!("```{language} {kind}\n");
    let after = code.page().split(fence.as_str()).skip(1);
    after.map(|rest| rest.split("```\n").next().unwrap_or_default()).collect()
}

fn fenced(page: &str, line: &str) -> bool {
    page.split("```").skip(1).step_by(2).any(|block| block.contains(line))
}
