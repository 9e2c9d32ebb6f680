//! Java: what is generated for every table is compiled with every warning, run, and made a jar of.

use std::path::Path;
use std::time::Duration;

use reasons_codegen::{emit, package};
use reasons_tests::{answers, languages, tables, tools, vectors};

#[test]
fn javac_takes_every_table_and_it_answers_as_it_says() {
    if tools::debian("javac", &["openjdk-17-jdk-headless"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let (target, tables) = (emit::target("java").expect("the target is there"), tables::all());
    let mut sources = vec!["Harness.java".to_owned()];
    let mut packages = Vec::new();
    put(root, "Harness.java", include_str!("../conformance/java/Harness.java"));
    for table in &tables {
        let own = include_str!("../../codegen/src/emit/templates/java.jinja");
        let template = include_str!("../conformance/java/table.jinja");
        let files = (target.emit)(table);
        let harness = tables::harness(own, "table.jinja", template, table);
        packages.extend(files[0].path.split('/').next().map(str::to_owned));
        sources.extend(files.iter().chain(&harness).map(|file| file.path.clone()));
        tables::write(root, &files);
        tables::write(root, &harness);
        put(root, &format!("vectors/{}.txt", table.name), &vectors::lines(&vectors::of(table)));
        put(root, &format!("vectors/{}.languages.txt", table.name), &languages::lines(&languages::of(table)));
    }
    tools::must("javac", |command| {
        command.args(["-encoding", "UTF-8", "-Xlint:all", "-Xdoclint:all/protected", "-Werror", "-d", "classes"]);
        command.args(&sources).current_dir(root);
    });
    let printed = tools::must("java", |command| {
        command.args(["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", "classes", "Harness"]).args(&packages);
        command.current_dir(root);
    });
    answers::compare("Java", &tables, &printed, Duration::from_nanos(1), i64::MAX as u128);
}

#[test]
fn jackson_reads_and_writes_it_as_the_page_says() {
    let jars = ["databind", "core", "annotations"].map(|part| format!("/usr/share/java/jackson-{part}.jar"));
    let there = tools::debian("javac", &["openjdk-17-jdk-headless"])
        .and_then(|()| tools::debian(&jars[0], &["libjackson2-databind-java"]));
    if there.is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let table = tables::read("table.yaml", reasons_spec::RETELL_DISCONNECTION.text.as_bytes());
    let files = (emit::target("java").expect("the target is there").emit)(&table);
    tables::write(root, &files);
    put(root, "Jackson.java", include_str!("../conformance/java/Jackson.java"));
    tools::must("javac", |command| _ = command.args(["-d", "classes", &files[0].path]).current_dir(root));
    let path = std::env::join_paths([root.join("classes")].into_iter().chain(jars.map(Into::into))).expect("a path");
    let printed = tools::must("java", |command| _ = command.arg("-cp").arg(path).arg("Jackson.java").current_dir(root));
    assert_eq!(printed, "[\"dial_busy\",\"a new one\",\"\"]true\n{\"dial_busy\":1,\"a new one\":2}1\n");
}

#[test]
fn a_project_becomes_a_jar_as_its_readme_says() {
    if tools::debian("javac", &["openjdk-17-jdk-headless"]).is_none() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let table = tables::read("table.yaml", reasons_spec::RETELL_DISCONNECTION.text.as_bytes());
    let kind = package::package("maven").expect("the kind is there");
    let facts = package::Facts { version: package::version_of(&table), license: Some("MIT".to_owned()) };
    let files = (kind.make)(&table, &facts);
    tables::write(root, &files);
    let readme = &files.iter().find(|file| file.path.ends_with("README.md")).expect("it is there").text;
    let project = root.join("retell-disconnection");
    for command in readme.lines().filter_map(|line| line.strip_prefix("$ ")) {
        tools::must("sh", |shell| _ = shell.args(["-ec", command]).current_dir(&project));
    }
    put(
        root,
        "User.java",
        "import retelldisconnection.DisconnectionReason;\npublic class User {\n  public static void main(String[] args) {\n    \
         System.out.println(DisconnectionReason.valueOf(\"dial_busy\").callStatus().get().value());\n  }\n}\n",
    );
    let jar = project.join(format!("retell-disconnection-{}.jar", facts.version));
    let printed = tools::must("java", |command| _ = command.arg("-cp").arg(&jar).arg("User.java").current_dir(root));
    assert_eq!(printed, "not_connected\n");
    let pom = std::fs::read_to_string(project.join("pom.xml")).expect("it is there");
    assert!(pom.contains(&format!("<version>{}</version>", facts.version)) && pom.contains("<name>MIT</name>"));
}

fn put(root: &Path, path: &str, text: &str) {
    tables::write(root, &[emit::File { path: path.to_owned(), text: text.to_owned() }]);
}
