//! `--help`, usage errors, `targets`, `schema`, `completions`.

use std::path::Path;

use super::reasons;

#[test]
fn help_is_worth_reading() {
    let mut text = reasons(Path::new("."), &["--help"]).to_string();
    let commands =
        text.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a list").to_owned();
    for command in commands
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty())
        .filter(|name| *name != "help")
    {
        text += &format!("\n\n$ reasons {command} --help\n{}", reasons(Path::new("."), &[command, "--help"]));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn wrong_arguments_end_with_2_and_a_suggestion() {
    for (arguments, said) in [
        (&["generat"][..], "'generate'"),
        (&["generate", "x.yaml", "--target", "markdwn"], "'markdown'"),
        (&["generate"], "<TABLE>"),
        (&["check", "x.yaml", "--format", "xml"], "[possible values: text, short, json, github]"),
        (&["frobnicate"], "unrecognized subcommand"),
        (&[], "Usage: reasons"),
    ] {
        let run = reasons(Path::new("."), arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}: {run}");
        assert!(run.stderr.contains(said), "{arguments:?}: {run}");
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
}

#[test]
fn version_is_that_of_the_package() {
    assert_eq!(reasons(Path::new("."), &["--version"]).stdout, concat!("reasons ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn every_target_is_listed_with_what_it_makes() {
    let run = reasons(Path::new("."), &["targets"]);
    assert_eq!(run.code, Some(0));
    for target in reasons_codegen::emit::TARGETS {
        let line =
            run.stdout.lines().find(|line| line.split_whitespace().next() == Some(target.name)).expect(target.name);
        assert!(line.ends_with(target.summary), "{line}");
    }
}

#[test]
fn schema_is_json() {
    let run = reasons(Path::new("."), &["schema"]);
    assert_eq!(run.code, Some(0));
    let schema: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
}

#[test]
fn shells_can_complete() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = reasons(Path::new("."), &["completions", shell]);
        assert_eq!(run.code, Some(0), "{shell}");
        assert!(run.stdout.contains("generate"), "{shell}: {run}");
        let completes_values = !["elvish", "powershell"].contains(&shell);
        assert_eq!(run.stdout.contains("markdown"), completes_values, "{shell}: {run}");
    }
}
