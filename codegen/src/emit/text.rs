//! Text targets: a MiniJinja template each, built in or a user's own, over the table in its form as JSON.
//!
//! `templates/README.md` says what a template can use; to add a language is to copy a template beside it and to add a
//! line to [`TARGETS`](super::TARGETS). What a template writes after `{{ file("path") }}` goes to that file.

mod failure;
mod filters;
mod literals;
mod wrap;

use std::collections::BTreeMap;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value, context};

use super::{File, table_json, words};
use crate::package::Facts;
use crate::{Problems, Table};

/// How many steps a user's template may take for each reason of the table, besides [`STEPS`]: nothing useful needs
/// them, and a template that would run for hours is stopped.
pub const STEPS_PER_REASON: u64 = 100_000;
/// How many steps a user's template may take for any table.
pub const STEPS: u64 = 10_000_000;
/// A template has at most this many bytes.
pub const MAX_TEMPLATE: usize = 4 * 1024 * 1024;

/// Stands around the path of a file in what a template has written; no text of a table holds it.
const MARK: char = '\u{1}';

/// What a built-in template makes of a table.
///
/// # Panics
///
/// If the template is wrong, which tests over every table would have shown.
pub(super) fn emit(name: &str, template: &str, table: &Table) -> Vec<File> {
    built_in(name, template, table, context! { table => exported(table) })
}

/// What a package's template makes of a table and of the files of its language's target.
///
/// # Panics
///
/// As [`emit`].
pub(crate) fn package(name: &str, template: &str, table: &Table, facts: &Facts, sources: Vec<File>) -> Vec<File> {
    let sources: BTreeMap<String, String> = sources.into_iter().map(|file| (file.path, file.text)).collect();
    let package = context! { version => facts.version.as_str(), license => facts.license.as_deref() };
    let files = built_in(name, template, table, context! { table => exported(table), package, sources });
    files.into_iter().map(|file| File { path: format!("{}/{}", table.name, file.path), ..file }).collect()
}

/// What a user's template makes of a table.
///
/// `file` is the name that problems show. What the template writes before it names a file goes to one that is called
/// like the template, without `.jinja`.
///
/// # Errors
///
/// What is wrong with the template, with its place.
///
/// # Examples
///
/// ```
/// # let table = reasons_codegen::read("a.yaml", b"
/// # format: 1
/// # name: light
/// # type: Light
/// # title: What a light shows
/// # reasons:
/// #   red: {docs: Stop.}
/// # ")?;
/// let template = "{% for reason in table.reasons %}{{ reason.wire }}: {{ reason.docs }}{% endfor %}";
/// let files = reasons_codegen::emit::text::render("lights.txt.jinja", template, &table)?;
/// assert_eq!(files[0].path, "lights.txt");
/// assert_eq!(files[0].text, "red: Stop.\n");
/// # Ok::<(), Box<reasons_codegen::Problems>>(())
/// ```
pub fn render(file: &str, template: &str, table: &Table) -> Result<Vec<File>, Box<Problems>> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let path = name.strip_suffix(".jinja").or(name.strip_suffix(".j2")).unwrap_or(name);
    let steps = STEPS + STEPS_PER_REASON * table.reasons.len() as u64;
    let too_large = || {
        Error::new(ErrorKind::InvalidOperation, format!("a template has at most {} MiB", MAX_TEMPLATE / 1024 / 1024))
    };
    let written = match template.len() > MAX_TEMPLATE {
        true => Err(too_large()),
        false => run(file, template, table, context! { table => exported(table) }, Some(steps)),
    };
    let files = written.and_then(|text| split(path, &text));
    files.map_err(|error| Box::new(failure::problems(file, template, &error)))
}

fn exported(table: &Table) -> Value {
    Value::from(Serde(table_json::export(table)))
}

fn built_in(name: &str, template: &str, table: &Table, context: Value) -> Vec<File> {
    let files = run(name, template, table, context, None).and_then(|text| split(name, &text));
    files.unwrap_or_else(|error| panic!("the template `{name}` on the table `{}`: {error:#}", table.name))
}

fn run(name: &str, template: &str, table: &Table, context: Value, steps: Option<u64>) -> Result<String, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    // Lines that hold nothing but a block leave nothing behind.
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_debug(true);
    environment.set_fuel(steps);
    filters::add(&mut environment);
    environment.add_function("file", |path: String| format!("{MARK}{path}{MARK}\n"));
    environment.add_filter("life", lives(table));
    environment.add_template(name, template)?;
    environment.get_template(name)?.render(context)
}

/// How each reason ended, on one line: a filter on its wire name, which gives an empty text for most.
fn lives(table: &Table) -> impl Fn(String) -> String + Send + Sync + 'static {
    let ended = |reason| words::life(table, reason);
    let lives: BTreeMap<String, String> =
        table.reasons.iter().filter_map(|one| Some((one.wire.clone(), ended(one)?))).collect();
    move |wire| lives.get(&wire).cloned().unwrap_or_default()
}

/// The files in what a template has written, each ending in one newline.
fn split(first: &str, text: &str) -> Result<Vec<File>, Error> {
    let mut files: Vec<File> = Vec::new();
    let mut path = first;
    for (at, part) in text.split(MARK).enumerate() {
        if at % 2 == 1 {
            path = part;
            check_path(path, &files)?;
            continue;
        }
        // What stands before the first named file is most often nothing.
        if at > 0 || !part.trim().is_empty() {
            files.push(File { path: path.to_owned(), text: format!("{}\n", part.trim_start_matches('\n').trim_end()) });
        }
    }
    Ok(files)
}

fn check_path(path: &str, files: &[File]) -> Result<(), Error> {
    let bad = |why: &str| Err(Error::new(ErrorKind::InvalidOperation, format!("file({path:?}): {why}")));
    let odd = |part: &str| part.is_empty() || part == "." || part == ".." || part.ends_with(['.', ' ']);
    if path.split('/').any(odd) || path.contains(['\\', ':', '\0']) || path.contains(char::is_control) {
        return bad("a path is relative, with `/` between its parts, and stays inside the folder");
    }
    match files.iter().any(|file| file.path.eq_ignore_ascii_case(path)) {
        true => bad("this file has been written already"),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests;
