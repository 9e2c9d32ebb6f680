//! What templates can do with a value, besides MiniJinja's own filters; `../templates/README.md` lists it for authors.

use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use minijinja::value::{Kwargs, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Value, context};
use unicode_width::UnicodeWidthStr;

use super::{literals, wrap};
use crate::emit::words;

/// The width of comments where a template names none.
const WIDTH: usize = 100;

/// The filters that are added here, and the most used of MiniJinja's own: what a misspelt one is compared with.
pub(super) const NAMES: &[&str] = &[
    "upper_camel",
    "lower_camel",
    "snake",
    "upper_snake",
    "kebab",
    "avoid",
    "shorten",
    "json",
    "quoted",
    "escape_with",
    "sql",
    "csv",
    "xml",
    "first_line",
    "paragraph",
    "plain",
    "wrap",
    "comment",
    "with_article",
    "float",
    "nanoseconds",
    "keyed",
    "texts",
    "having",
    "has_fraction",
    "is_identifier",
    "width",
    "life",
    "upper",
    "lower",
    "title",
    "replace",
    "length",
    "join",
    "default",
    "first",
    "last",
    "list",
    "map",
    "select",
    "selectattr",
    "rejectattr",
    "sort",
    "unique",
    "indent",
    "items",
];

/// Adds every filter.
pub(super) fn add(environment: &mut Environment<'_>) {
    names(environment);
    texts(environment);
    numbers(environment);
    lists(environment);
}

fn names(environment: &mut Environment<'_>) {
    environment.add_filter("upper_camel", |name: &str, options: Kwargs| cased(name.to_upper_camel_case(), &options));
    environment.add_filter("lower_camel", |name: &str, options: Kwargs| lower_camel(name, &options));
    environment.add_filter("snake", |name: &str| name.to_snake_case());
    environment.add_filter("upper_snake", |name: &str| name.to_shouty_snake_case());
    environment.add_filter("kebab", |name: &str| name.to_kebab_case());
    environment.add_filter("is_identifier", |text: &str| {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        text.chars().all(word) && !text.is_empty() && !text.starts_with(|c: char| c.is_ascii_digit())
    });
    environment.add_filter("avoid", |name: String, words: &Value| match has(words, |word| word == name)? {
        true => Ok::<_, Error>(format!("{name}_")),
        false => Ok(name),
    });
    environment.add_filter("shorten", shorten);
}

fn texts(environment: &mut Environment<'_>) {
    environment.add_filter("json", literals::json);
    environment.add_filter("quoted", literals::quoted);
    environment.add_filter("escape_with", literals::escape_with);
    environment.add_filter("sql", literals::sql);
    environment.add_filter("csv", literals::csv);
    environment.add_filter("xml", literals::xml);
    environment.add_filter("first_line", |text: &str| words::first_line(text).into_owned());
    environment.add_filter("paragraph", |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" "));
    environment.add_filter("plain", wrap::plain);
    environment.add_filter("width", |text: &str| UnicodeWidthStr::width(text));
    environment.add_filter("wrap", |text: &str, width: Option<usize>| wrap::lines(text, width.unwrap_or(WIDTH)));
    environment.add_filter("comment", |text: &str, prefix: &str, options: Kwargs| {
        let width: Option<usize> = options.get("width")?;
        options.assert_all_used()?;
        Ok::<_, Error>(wrap::comment(text, prefix, width.unwrap_or(WIDTH)))
    });
    environment.add_filter("with_article", |noun: &str| match noun.starts_with(['A', 'E', 'I', 'O', 'U']) {
        true => format!("an {noun}"),
        false => format!("a {noun}"),
    });
}

fn numbers(environment: &mut Environment<'_>) {
    environment.add_filter("float", |number: f64| format!("{number:?}"));
    environment.add_filter("nanoseconds", nanoseconds);
    environment.add_filter("has_fraction", |seconds: f64| seconds.fract() != 0.0);
}

fn lists(environment: &mut Environment<'_>) {
    environment.add_filter("keyed", keyed);
    environment.add_filter("texts", texts_of);
    environment.add_filter("having", having);
}

/// Whether one of a list's words is wanted. The list is asked for every name that is written, so it is not copied.
fn has(words: &Value, wanted: impl Fn(&str) -> bool) -> Result<bool, Error> {
    let is = |word: &Value| word.as_str().map_or_else(|| wanted(&word.to_string()), &wanted);
    match words.downcast_object_ref::<Vec<Value>>() {
        Some(words) => Ok(words.iter().any(is)),
        None if matches!(words.kind(), ValueKind::Seq | ValueKind::Iterable) => {
            Ok(words.try_iter()?.any(|word| is(&word)))
        }
        None => Err(Error::new(ErrorKind::InvalidOperation, "not iterable")),
    }
}

/// The items of a list by the text that each has under `key`.
fn keyed(items: &Value, key: &str) -> Result<Value, Error> {
    let entry = |item: Value| Ok((item.get_attr(key)?, item));
    items.try_iter()?.map(entry).collect::<Result<Vec<(Value, Value)>, Error>>().map(Value::from_pairs)
}

/// Every text that decodes to a reason, and its reason: wire names and aliases, in the order of the reasons.
fn texts_of(reasons: &Value) -> Result<Vec<Value>, Error> {
    let mut texts = Vec::new();
    for reason in reasons.try_iter()? {
        texts.push(context! { text => reason.get_attr("wire")?, reason => reason.clone(), alias => false });
        for alias in reason.get_attr("aliases")?.try_iter()? {
            texts.push(context! { text => alias, reason => reason.clone(), alias => true });
        }
    }
    Ok(texts)
}

/// The reasons whose column has this value, or a list with it.
fn having(reasons: &Value, column: &str, wanted: &Value) -> Result<Vec<Value>, Error> {
    let mut found = Vec::new();
    for reason in reasons.try_iter()? {
        let value = reason.get_attr("values")?.get_attr(column)?;
        let has = match value.kind() {
            ValueKind::Seq => value.try_iter()?.any(|item| item == *wanted),
            _ => value == *wanted,
        };
        if has {
            found.push(reason);
        }
    }
    Ok(found)
}

/// A number of seconds as a whole number of nanoseconds.
fn nanoseconds(seconds: &Value) -> Result<Value, Error> {
    let wrong = || Error::new(ErrorKind::InvalidOperation, "nanoseconds: takes a duration of the table, in seconds");
    if seconds.kind() != ValueKind::Number {
        return Err(wrong());
    }
    // By its digits: the number in between would lose some.
    let text = seconds.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let whole: i128 = whole.parse().map_err(|_| wrong())?;
    let fraction: i128 = digits.parse().map_err(|_| wrong())?;
    Ok(Value::from(whole * 1_000_000_000 + fraction))
}

/// A name of at most `most` bytes: a longer one is cut, and ends in eight digits that are made of all of it, so that two
/// names which begin alike stay two.
fn shorten(name: String, most: usize) -> String {
    if name.len() <= most {
        return name;
    }
    // FNV-1a: the same digits on every machine and in every release.
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let digits = format!("_{hash:08x}");
    let most = most.saturating_sub(digits.len());
    let end = (0..=most).rev().find(|&at| name.is_char_boundary(at)).unwrap_or(0);
    format!("{}{digits}", &name[..end])
}

fn lower_camel(name: &str, options: &Kwargs) -> Result<String, Error> {
    let lower = name.to_lower_camel_case();
    let first = lower.find(|c: char| c.is_ascii_uppercase()).unwrap_or(lower.len());
    // The first word stays in lower case whatever it is: `llmError`.
    Ok(format!("{}{}", &lower[..first], cased(lower[first..].to_owned(), options)?))
}

/// The words of a name that are `initialisms` in capitals: `ErrorLLMWebsocket`. No two names become one by that.
fn cased(name: String, options: &Kwargs) -> Result<String, Error> {
    let initialisms: Option<Value> = options.get("initialisms")?;
    options.assert_all_used()?;
    let Some(initialisms) = initialisms else { return Ok(name) };
    let mut out = String::with_capacity(name.len());
    let mut rest = name.as_str();
    while !rest.is_empty() {
        let end = rest.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase()).map_or(rest.len(), |(at, _)| at);
        let (word, after) = rest.split_at(end);
        match has(&initialisms, |one| one.eq_ignore_ascii_case(word))? {
            true => out.push_str(&word.to_ascii_uppercase()),
            false => out.push_str(word),
        }
        rest = after;
    }
    Ok(out)
}
