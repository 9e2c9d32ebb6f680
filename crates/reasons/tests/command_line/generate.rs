//! `reasons generate`.

use std::fs;

use super::{LIGHT, files, folder, reasons, reasons_reading};

#[test]
fn files_are_written_once() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let arguments = ["generate", "light.yaml", "--target", "rust,markdown", "--out", "out"];
    insta::assert_snapshot!(reasons(folder.path(), &arguments), @r#"
    ── stderr
    wrote: out/markdown/traffic-light.md
    wrote: out/rust/traffic_light.rs
    ── exit code 0
    "#);
    let path = folder.path().join("out/rust/traffic_light.rs");
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    insta::assert_snapshot!(reasons(folder.path(), &arguments), @r#"
    ── stderr
    unchanged: 2 files
    ── exit code 0
    "#);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    let names: Vec<_> = files(&folder.path().join("out")).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["markdown/traffic-light.md", "rust/traffic_light.rs"], "and no temporary file");
}

#[test]
fn a_change_of_words_writes_the_files_that_hold_them_and_nothing_else_in_them() {
    // Words of the same length, so that no offset moves.
    const OLD_WORDS: &str = "Stop before the line";
    const NEW_WORDS: &str = "Wait before the line";
    let folder = folder(&[("light.yaml", LIGHT)]);
    let generated = || {
        reasons(folder.path(), &["generate", "light.yaml", "--out", "out", "--quiet"]);
        reasons(folder.path(), &["generate", "light.yaml", "--out", "out", "--quiet", "--package", "cargo"]);
        let out = folder.path().join("out");
        let written = |name: &String| fs::metadata(out.join(name)).unwrap().modified().unwrap();
        files(&out).into_iter().map(|(name, text)| (written(&name), name, text)).collect::<Vec<_>>()
    };
    let before = generated();
    fs::write(folder.path().join("light.yaml"), LIGHT.replace(OLD_WORDS, NEW_WORDS)).unwrap();
    let after = generated();
    assert_eq!(before.len(), after.len());
    for ((written, name, old), (written_again, _, new)) in before.iter().zip(&after) {
        assert_eq!(written != written_again, new.contains(NEW_WORDS), "{name}");
        let changed = old.lines().zip(new.lines()).filter(|(old, new)| old != new);
        changed.for_each(|(old, new)| assert_eq!(old.replace(OLD_WORDS, NEW_WORDS), new, "{name}"));
    }
}

#[test]
fn without_a_target_everything_is_generated() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let run = reasons(folder.path(), &["generate", "light.yaml", "--quiet"]);
    assert_eq!(run.to_string(), "── exit code 0");
    for target in reasons_codegen::emit::TARGETS {
        assert!(folder.path().join("generated").join(target.name).is_dir(), "{}", target.name);
    }
}

#[test]
fn one_refused_table_and_nothing_is_written() {
    let bad = LIGHT.replace("action: go\n", "action: goo\n");
    let folder = folder(&[("a.yaml", LIGHT), ("b.yaml", &bad), ("c.yaml", &bad.replace("title", "titel"))]);
    let run = reasons(folder.path(), &["generate", "a.yaml", "b.yaml", "c.yaml"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("b.yaml:") && run.stderr.contains("c.yaml:"), "{run}");
    assert_eq!(run.stdout, "");
    assert!(!folder.path().join("generated").exists());
}

#[test]
fn a_single_file_can_go_through_pipes() {
    let folder = folder(&[("light.yaml", LIGHT)]);
    let run = reasons_reading(folder.path(), &["generate", "-", "--target", "rust", "--out", "-"], LIGHT);
    assert_eq!((run.code, &*run.stderr), (Some(0), ""));
    reasons(folder.path(), &["generate", "light.yaml", "--target", "rust"]);
    assert_eq!(run.stdout, fs::read_to_string(folder.path().join("generated/rust/traffic_light.rs")).unwrap());
    assert_eq!(files(folder.path()).len(), 2);
}

#[test]
fn a_package_says_what_was_decided_for_it() {
    let revised = |revision: &str| LIGHT.replace("columns:", &format!("revision: {revision}\ncolumns:"));
    let named = |name: &str, text: String| text.replace("name: traffic-light", &format!("name: {name}"));
    let folder = folder(&[
        ("light.yaml", LIGHT),
        ("dated.yaml", &named("dated", revised("2026-02-18"))),
        ("closed.yaml", &named("closed", revised("2026-02-18\nopen: false"))),
        ("labelled.yaml", &named("match", revised("\"7\""))),
    ]);
    let tables = ["light.yaml", "dated.yaml", "closed.yaml", "labelled.yaml"];
    let generate = |more: &[&str]| {
        let arguments = [&["generate", "--package", "cargo", "--out", "out"], &tables[..], more].concat();
        reasons(folder.path(), &arguments)
    };
    insta::assert_snapshot!(generate(&[]));
    let manifest = fs::read_to_string(folder.path().join("out/dated/Cargo.toml")).unwrap();
    assert!(manifest.contains("version = \"1.20260218.0\"") && manifest.contains("# license ="), "{manifest}");
    let manifest = fs::read_to_string(folder.path().join("out/match/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"match-reasons\""), "{manifest}");

    let given = ["--package-version", "2.0.0-rc.1", "--license", "MIT OR Apache-2.0"];
    assert_eq!(generate(&[&given[..], &["--check"]].concat()).code, Some(1));
    insta::assert_snapshot!(generate(&given));
    assert_eq!(generate(&[&given[..], &["--check"]].concat()).code, Some(0));
    let manifest = fs::read_to_string(folder.path().join("out/match/Cargo.toml")).unwrap();
    assert!(manifest.contains("version = \"2.0.0-rc.1\"\n"), "{manifest}");
    assert!(manifest.contains("license = \"MIT OR Apache-2.0\"\n"), "{manifest}");
}

#[test]
fn what_cannot_be_asked_for() {
    let folder = folder(&[("light.yaml", LIGHT), ("again.yaml", LIGHT)]);
    let run =
        |arguments: &[&str]| format!("$ reasons {}\n{}\n\n", arguments.join(" "), reasons(folder.path(), arguments));
    let text = run(&["generate", "light.yaml", "--target", "openapi-3.1", "--out", "-"])
        + &run(&["generate", "light.yaml", "--target", "rust", "--out", "-", "--check"])
        + &run(&["generate", "light.yaml", "again.yaml"])
        + &run(&["generate", "nowhere.yaml"])
        + &run(&["generate", "light.yaml", "--package", "npn"])
        + &run(&["generate", "light.yaml", "--package", "cargo", "--target", "rust"])
        + &run(&["generate", "light.yaml", "--package", "cargo", "--package-version", "1.0"])
        + &run(&["generate", "light.yaml", "--package", "cargo", "--license", "\"MIT\""])
        + &run(&["generate", "light.yaml", "--license", "MIT"])
        + &run(&["generate", "light.yaml", "--target", "rust", "--out", "light.yaml"]);
    insta::assert_snapshot!(text);
    assert_eq!(files(folder.path()).len(), 2);
}

#[test]
fn a_template_of_ones_own() {
    let template = "{{ file(table.name ~ '.css') }}\n{% for reason in table.reasons %}\n\
                    .{{ reason.variant|kebab }} { --wire: {{ reason.wire|json }}; }\n{% endfor %}\n";
    let wrong = template.replace("reason.variant", "reason.varient");
    let folder = folder(&[("light.yaml", LIGHT), ("css.jinja", template), ("wrong.jinja", &wrong)]);
    let run = |arguments: &[&str]| reasons(folder.path(), arguments).to_string();
    let ask = ["generate", "light.yaml", "--template"];
    let text = run(&[&ask[..], &["css.jinja", "--out", "styles"]].concat())
        + &run(&[&ask[..], &["css.jinja", "--out", "-"]].concat())
        + &run(&[&ask[..], &["css.jinja", "--out", "styles", "--check"]].concat())
        + &run(&[&ask[..], &["wrong.jinja", "--out", "styles"]].concat())
        + &run(&[&ask[..], &["nowhere.jinja"]].concat())
        + &run(&[&ask[..], &["css.jinja", "--target", "rust"]].concat());
    insta::assert_snapshot!(text);
    assert_eq!(files(folder.path()).len(), 4);
}
