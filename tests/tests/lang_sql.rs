//! The SQL in real databases: loaded twice, changed, and joined with facts; no row is lost, and all four agree.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use reasons_codegen::emit::{table_json, target};
use reasons_codegen::table::{Reason, Table};
use reasons_tests::{tools, vectors};
use serde_json::{Value, json};

const DIALECTS: [&str; 4] = ["postgresql", "sqlite", "duckdb", "spark"];
/// Tables that have everything the templates can write; sqlfluff takes its time.
const LINTED: [&str; 4] = ["every-column-type", "lives", "odd", "overlay"];
/// Columns of every answer before those of the reason: the fact's number and its text.
const OF_FACT: usize = 2;

#[test]
fn the_same_query_gives_the_same_answer_everywhere() {
    let cases: Vec<Case> = tables().into_iter().map(Case::of).collect();
    let folder = tempfile::tempdir().expect("a folder can be made");
    let input = folder.path().join("input.json");
    let inputs: Vec<Value> = cases.iter().map(Case::input).collect();
    fs::write(&input, Value::from(inputs).to_string()).expect("it can be written");
    let databases = DIALECTS.map(|dialect| (dialect, database(dialect)));
    let expected: Vec<Value> = cases.iter().map(Case::expected).collect();
    thread::scope(|scope| {
        for (dialect, command) in databases {
            let Some((python, environment)) = command else { continue };
            let (input, expected) = (&input, &expected);
            scope.spawn(move || {
                let said = tools::must(python, |command| {
                    command.arg(conformance().join("databases.py")).arg(dialect).arg(input).envs(environment);
                });
                let answers: Vec<Value> = serde_json::from_str(&said).expect("the answers are JSON");
                assert_eq!(answers.len(), expected.len(), "{dialect}");
                for (answer, expected) in answers.iter().zip(expected) {
                    compare(dialect, answer, expected);
                }
            });
        }
    });
}

#[test]
fn linters_have_nothing_to_say() {
    let Some(bin) = tools::python("python-data") else { return };
    let folder = tempfile::tempdir().expect("a folder can be made");
    for table in tables().iter().filter(|table| LINTED.contains(&table.name.as_str())) {
        for dialect in DIALECTS {
            let path = folder.path().join(dialect).join(&table.name).with_extension("sql");
            fs::create_dir_all(path.parent().expect("it has one")).expect("a folder can be made");
            fs::write(path, sql(table, dialect)).expect("it can be written");
        }
    }
    for (dialect, name) in DIALECTS.into_iter().zip(["postgres", "sqlite", "duckdb", "sparksql"]) {
        tools::must(bin.join("sqlfluff"), |command| {
            command.args(["lint", "--disable-progress-bar", "--processes", "2", "--dialect", name, "--config"]);
            command.arg(conformance().join("sqlfluff.cfg")).arg(folder.path().join(dialect));
        });
    }
    // How long a migration may wait is for whoever runs it to say.
    tools::must(bin.join("squawk"), |command| {
        command.arg("--exclude=require-lock-timeout,require-statement-timeout");
        command.args(
            fs::read_dir(folder.path().join("postgresql"))
                .expect("it is there")
                .map(|file| file.expect("it can be listed").path()),
        );
    });
}

/// A table, and the same one after a change: another text, a reason that is gone, an alias that was its name.
struct Case {
    first: Table,
    second: Table,
    facts: Vec<Option<String>>,
}

impl Case {
    fn of(table: Table) -> Case {
        let mut first = table.clone();
        let last = table.reasons.last().expect("every table has a reason").clone();
        let code = table.reasons.iter().filter_map(|reason| reason.code).max();
        first.reasons.push(Reason {
            wire: "zz_vanished".into(),
            variant: "ZzVanished".into(),
            code: code.map(|code| code + 1),
            aliases: vec!["zz_old".into()],
            ..last
        });
        let mut second = table;
        second.reasons[0].docs = "Changed; it's another text now.".into();
        second.reasons[0].aliases.push("zz_vanished".into());
        for text in second.reasons[0].translations.iter_mut().filter_map(|texts| texts.last_mut()?.as_mut()) {
            text.push_str(", isn't it?");
        }
        let texts = vectors::of(&first).into_iter().map(|vector| vector.text);
        // PostgreSQL's texts hold no NUL, so no fact there does.
        let mut facts: Vec<Option<String>> = texts.filter(|text| !text.contains('\0')).map(Some).collect();
        facts.extend([None, Some(first.reasons[0].wire.clone()), None]);
        Case { first, second, facts }
    }

    fn input(&self) -> Value {
        let every = |table: &Table| DIALECTS.map(|dialect| (dialect, sql(table, dialect))).into();
        let (first, second): (HashMap<_, _>, HashMap<_, _>) = (every(&self.first), every(&self.second));
        let name = self.first.name.replace('-', "_");
        json!({"name": name, "table": exported(&self.first), "first": first, "second": second, "facts": self.facts})
    }

    /// Both answers: rows, the codes that the lookup table has, and the texts in every language.
    fn expected(&self) -> Value {
        let (first, second) = (exported(&self.first), exported(&self.second));
        let (mut before, mut after) = (spellings(&first), spellings(&first));
        after.extend(spellings(&second));
        // A wire name that is gone stays, with its other spellings; an alias that is now stated wins over it.
        let both = |rows: &mut HashMap<String, Vec<Value>>| -> Value {
            let width = rows.values().next().map_or(0, Vec::len);
            let facts = self.facts.iter().enumerate().map(|(id, fact)| {
                let reason = fact.as_ref().and_then(|text| rows.get(text).cloned());
                let reason = reason.unwrap_or_else(|| vec![Value::Null; width]);
                [json!(id), json!(fact)].into_iter().chain(reason).collect::<Value>()
            });
            facts.collect()
        };
        let mut codes: Vec<&str> = self.first.reasons.iter().map(|reason| reason.wire.as_str()).collect();
        codes.sort_unstable();
        let mut now = texts(&self.first);
        let was: Value = now.values().cloned().collect();
        now.extend(texts(&self.second));
        let now: Value = now.into_values().collect();
        json!([
            {"rows": both(&mut before), "codes": codes, "texts": was},
            {"rows": both(&mut after), "codes": codes, "texts": now},
        ])
    }
}

/// The rows of the table of texts, by their keys.
fn texts(table: &Table) -> BTreeMap<[&str; 3], Value> {
    let mut rows = BTreeMap::new();
    for reason in &table.reasons {
        for (column, texts) in table.columns.iter().zip(&reason.translations) {
            for (tag, text) in column.languages.iter().zip(texts).filter_map(|(tag, text)| Some((tag, text.as_ref()?)))
            {
                let key = [reason.wire.as_str(), column.name.as_str(), tag.as_str()];
                rows.insert(key, json!([key[0], key[1], key[2], text]));
            }
        }
    }
    rows
}

/// The row of every text that stands for a reason.
fn spellings(table: &Value) -> HashMap<String, Vec<Value>> {
    let reasons = table["reasons"].as_array().expect("a list");
    let texts = |reason: &Value| -> Vec<String> {
        let aliases = reason["aliases"].as_array().expect("a list").iter();
        aliases.chain([&reason["wire"]]).map(|text| text.as_str().expect("a text").to_owned()).collect()
    };
    let of = |reason| {
        let row = row(table, reason);
        texts(reason).into_iter().map(move |text| (text, row.clone()))
    };
    reasons.iter().flat_map(of).collect()
}

/// A reason as the lookup table has it.
fn row(table: &Value, reason: &Value) -> Vec<Value> {
    let docs = reason["docs"].as_str().expect("a text").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut row = vec![reason["wire"].clone()];
    if !table["code"].is_null() {
        row.push(reason["code"].clone());
    }
    let (deprecated, removed) = (&reason["deprecated"], &reason["removed"]);
    let instead = if removed["replaced_by"].is_null() { deprecated } else { removed };
    row.extend([docs.into(), reason["added"].clone(), deprecated["since"].clone()]);
    row.extend([removed["since"].clone(), instead["replaced_by"].clone()]);
    for column in table["columns"].as_array().expect("a list") {
        row.push(reason["values"][column["name"].as_str().expect("a text")].clone());
    }
    row
}

fn compare(dialect: &str, answer: &Value, expected: &Value) {
    for run in 0..2 {
        assert_eq!(answer[run]["codes"], expected[run]["codes"], "{dialect}");
        assert_eq!(answer[run]["texts"], expected[run]["texts"], "{dialect}");
        let rows = |value: &Value| value[run]["rows"].as_array().expect("a list").clone();
        let (found, wanted) = (rows(answer), rows(expected));
        assert_eq!(found.len(), wanted.len(), "{dialect} lost or added facts");
        for (found, wanted) in found.iter().zip(&wanted) {
            assert!(same(found, wanted), "{dialect}, run {run}:\n{found}\n{wanted}");
            assert!(wanted.as_array().is_some_and(|row| row.len() > OF_FACT));
        }
    }
}

/// Whether two values are the same, where 1 is 1.0.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Number(_), Value::Number(_)) => one == other || one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

/// The Python that has a database's driver, and what it needs to know.
fn database(dialect: &str) -> Option<(PathBuf, HashMap<&'static str, PathBuf>)> {
    let mut environment = HashMap::new();
    let bin = match dialect {
        "spark" => {
            tools::debian("java", &["openjdk-17-jre-headless"])?;
            tools::python("python-spark")?
        }
        _ => tools::python("python-data")?,
    };
    if dialect == "postgresql" {
        environment.insert("POSTGRESQL", postgresql()?);
    }
    Some((bin.join("python"), environment))
}

/// The folder of PostgreSQL's programs; Debian puts them where no `PATH` leads.
fn postgresql() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    found.retain(|bin| bin.join("initdb").is_file());
    found.sort();
    if let Some(bin) = found.pop() {
        return Some(bin);
    }
    tools::debian("/usr/lib/postgresql/15/bin/initdb", &["postgresql-15"])?;
    Some("/usr/lib/postgresql/15/bin".into())
}

fn sql(table: &Table, dialect: &str) -> String {
    let mut files = (target(dialect).expect("the target is there").emit)(table);
    files.pop().expect("it writes a file").text
}

fn exported(table: &Table) -> Value {
    serde_json::to_value(table_json::export(table)).expect("it is JSON")
}

fn tables() -> Vec<Table> {
    let cases = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).expect("it is there");
    let cases = cases.map(|case| case.expect("it can be listed").path().join("table.yaml"));
    let cases = cases.chain([conformance().join("../schemas/odd.yaml")]).map(|path| {
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        read(&path.to_string_lossy(), &bytes)
    });
    let spec = reasons_spec::TABLES.iter().map(|source| read(source.file, source.text.as_bytes()));
    spec.chain(cases).chain([reasons_tests::tables::thousand()]).collect()
}

fn read(file: &str, bytes: &[u8]) -> Table {
    reasons_tests::read(file, bytes).unwrap_or_else(|problems| panic!("{problems}"))
}

fn conformance() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/sql")
}
