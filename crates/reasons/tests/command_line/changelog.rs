//! `reasons changelog`: over the made-up history in the workspace's `tests/history/`, and over what goes wrong.

use std::fs;
use std::path::Path;

use super::repository::Repository;
use super::{LIGHT, folder, reasons};

/// The twenty revisions as commits; the file is called otherwise after the tenth.
fn history() -> Repository {
    let repository = Repository::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/history");
    for number in 1..=20 {
        let text = fs::read_to_string(folder.join(format!("{number:02}.yaml"))).unwrap();
        if number == 11 {
            repository.git(&["mv", "spec/calls.yaml", "spec/call-end.yaml"], "2026-01-01");
        }
        let file = if number < 11 { "spec/calls.yaml" } else { "spec/call-end.yaml" };
        // A day after the revision that the table follows.
        let revision = text.lines().find_map(|line| line.strip_prefix("revision: ")).unwrap();
        repository.commit(file, &text, revision);
    }
    repository
}

#[test]
fn twenty_revisions_are_told() {
    let repository = history();
    let run = repository.reasons("", &["changelog", "spec/call-end.yaml"]);
    insta::assert_snapshot!(run.to_string());
    let inside = repository.reasons("spec", &["changelog", "call-end.yaml"]);
    assert_eq!(inside.stdout, run.stdout, "from a folder of the repository");
}

#[test]
fn each_step_is_what_diff_says_of_it() {
    let repository = history();
    let log = repository.reasons("", &["changelog", "spec/call-end.yaml"]).stdout;
    let verdicts: Vec<&str> = log.lines().filter_map(|line| line.split_once("Verdict: ")).map(|(_, is)| is).collect();
    // Two of the twenty are of one revision, and the first has none before it.
    assert_eq!(verdicts.len(), 18);
    let path = |back: usize| if back < 10 { "spec/call-end.yaml" } else { "spec/calls.yaml" };
    for (at, verdict) in verdicts.iter().enumerate().filter(|(at, _)| !(8..=10).contains(at)) {
        let back = if at < 9 { at } else { at + 1 };
        let old = format!("HEAD~{}:{}", back + 1, path(back + 1));
        let new = format!("HEAD~{back}:{}", path(back));
        let diff = repository.reasons("", &["diff", &old, &new]).stdout;
        assert!(diff.contains(&format!("\n{}\n", verdict.trim_end_matches('.'))), "{old} {new}: {verdict}\n{diff}");
    }
}

#[test]
fn only_what_came_after_a_revision() {
    let repository = history();
    repository.git(&["tag", "v1", "HEAD~2"], "2026-01-01");
    let run = repository.reasons("", &["changelog", "spec/call-end.yaml", "--since", "v1"]);
    assert!(run.code == Some(0) && run.stderr.is_empty(), "{run}");
    let headings: Vec<&str> = run.stdout.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings, ["## 2026-03-03", "## 2026-02-02"]);
    let all = repository.reasons("", &["changelog", "spec/call-end.yaml"]).stdout;
    assert!(all.starts_with(&run.stdout), "{run}");
    insta::assert_snapshot!(repository.reasons("", &["changelog", "spec/call-end.yaml", "--since", "HEAD"]));
}

#[test]
fn commits_that_cannot_be_read_are_told_and_left_out() {
    let repository = Repository::new();
    repository.commit("light.yaml", "format: 1\n", "2026-01-01");
    repository.commit("light.yaml", LIGHT, "2026-01-02");
    repository.commit("light.yaml", &LIGHT.replace("action: go", "action: drive"), "2026-01-03");
    repository.commit("light.yaml", &LIGHT.replace("[rouge]", "[rouge, rosso]"), "2026-01-04");
    repository.commit(
        "light.yaml",
        &format!("# A comment.\n{}", LIGHT.replace("[rouge]", "[rouge, rosso]")),
        "2026-01-05",
    );
    repository.git(&["rm", "--quiet", "light.yaml"], "2026-01-06");
    repository.git(&["commit", "--quiet", "--message", "Gone"], "2026-01-06");
    repository.commit("light.yaml", &LIGHT.replace("[rouge]", "[rosso]"), "2026-01-07");
    insta::assert_snapshot!(repository.reasons("", &["changelog", "light.yaml"]));
    let quiet = repository.reasons("", &["changelog", "light.yaml", "--quiet"]);
    assert!(quiet.code == Some(0) && quiet.stderr.is_empty(), "{quiet}");
}

#[test]
fn merged_work_is_one_change() {
    let repository = Repository::new();
    repository.commit("light.yaml", LIGHT, "2026-01-01");
    repository.git(&["checkout", "--quiet", "-b", "work"], "2026-01-02");
    repository.commit("light.yaml", &LIGHT.replace("[rouge]", "[rouge, a]"), "2026-01-02");
    repository.commit("light.yaml", &LIGHT.replace("[rouge]", "[rouge, b]"), "2026-01-03");
    repository.git(&["checkout", "--quiet", "main"], "2026-01-04");
    repository.commit("other.txt", "", "2026-01-04");
    repository.git(&["merge", "--quiet", "--no-ff", "--message", "Merge", "work"], "2026-01-05");
    let run = repository.reasons("", &["changelog", "light.yaml"]);
    let headings: Vec<&str> = run.stdout.lines().filter(|line| line.starts_with("## ")).collect();
    assert_eq!(headings.len(), 2, "{run}");
    assert!(headings[0].contains("2026-01-05") && run.stdout.contains("`b`") && !run.stdout.contains("`a`"), "{run}");
}

#[test]
fn what_has_no_history() {
    let repository = Repository::new();
    repository.commit("other.txt", "", "2026-01-01");
    fs::write(repository.path().join("light.yaml"), LIGHT).unwrap();
    let mut text = String::new();
    for arguments in [
        &["changelog", "light.yaml"][..],
        &["changelog", "nowhere.yaml"],
        &["changelog", "retell-disconnection"],
        &["changelog", "."],
    ] {
        text += &format!("$ reasons {}\n{}\n\n", arguments.join(" "), repository.reasons("", arguments));
    }
    repository.commit("light.yaml", LIGHT, "2026-01-02");
    let arguments = ["changelog", "light.yaml", "--since", "nowhere"];
    text += &format!("$ reasons {}\n{}\n", arguments.join(" "), repository.reasons("", &arguments));
    insta::assert_snapshot!(text);
    let folder = folder(&[("light.yaml", LIGHT)]);
    let run = reasons(folder.path(), &["changelog", "light.yaml"]);
    assert!(run.code == Some(2) && run.stderr.contains("not a git repository"), "{run}");
}
