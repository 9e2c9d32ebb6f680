//! Reading a mapping key by key, so that what was not asked for can be told.

use crate::explain::Code;
use crate::names::nearest;
use crate::problem::{Problem, Span, quoted};
use crate::spec::Text;
use crate::tree::{Node, NodeKind};

use super::texts::wrong_type;

/// A mapping being read.
pub(super) struct Fields<'a> {
    /// What it describes, for messages: "a column".
    what: &'static str,
    /// What to point at when a key is missing: the key that the mapping stands under.
    owner: Span,
    entries: Vec<Option<(Text<'a>, Node<'a>)>>,
    asked: Vec<&'static str>,
    /// Keys that are not there and should be; reported at the end, unless one of them was only misspelt.
    missing: Vec<(&'static str, Problem)>,
}

impl<'a> Fields<'a> {
    /// Begins to read `node`, which must be a mapping without a key twice.
    pub(super) fn of(what: &'static str, owner: Span, node: Node<'a>, problems: &mut Vec<Problem>) -> Option<Self> {
        let entries = entries(what, node, problems)?;
        for (at, (key, _)) in entries.iter().enumerate() {
            if let Some((first, _)) = entries[..at].iter().find(|(earlier, _)| earlier.value == key.value) {
                problems.push(
                    Problem::new(Code::E0102, key.span, format!("the key {} is here twice", quoted(&key.value)))
                        .label("again")
                        .other(first.span, "first here")
                        .help("keep one of the two"),
                );
            }
        }
        let entries = entries.into_iter().map(Some).collect();
        Some(Fields { what, owner, entries, asked: Vec::new(), missing: Vec::new() })
    }

    /// The value of `key`, when it is there.
    pub(super) fn take(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.asked.push(key);
        let entry = self.entries.iter_mut().find(|entry| entry.as_ref().is_some_and(|(k, _)| k.value == key))?;
        entry.take().map(|(_, value)| value)
    }

    /// The value of `key`; a problem, in the end, when it is missing.
    pub(super) fn required(&mut self, key: &'static str, example: &str) -> Option<Node<'a>> {
        let value = self.take(key);
        if value.is_none() {
            let problem = Problem::new(Code::E0104, self.owner, format!("{} needs the key `{key}`", self.what))
                .label(format!("`{key}` is missing"))
                .help(format!("add it, for example `{key}: {example}`"));
            self.missing.push((key, problem));
        }
        value
    }

    /// As [`required`](Self::required), unless `optional` is set.
    pub(super) fn required_unless(&mut self, optional: bool, key: &'static str, example: &str) -> Option<Node<'a>> {
        if optional { self.take(key) } else { self.required(key, example) }
    }

    /// Every key not asked for, with its value; reports the keys that are missing.
    pub(super) fn rest(self, problems: &mut Vec<Problem>) -> Vec<(Text<'a>, Node<'a>)> {
        let asked = self.asked;
        // A repeated key was reported; its second value means nothing more.
        let rest: Vec<_> =
            self.entries.into_iter().flatten().filter(|(key, _)| !asked.contains(&key.value.as_ref())).collect();
        for (missing, problem) in self.missing {
            let misspelt =
                |(key, _): &(Text<'_>, Node<'_>)| nearest(&key.value, asked.iter().copied()) == Some(missing);
            if !rest.iter().any(misspelt) {
                problems.push(problem);
            }
        }
        rest
    }

    /// Reports every key not asked for, and those that are missing.
    pub(super) fn finish(self, problems: &mut Vec<Problem>) {
        self.finish_with(problems, |_| None);
    }

    /// The same; `meant` says how a key that is like no other got here, by its value.
    pub(super) fn finish_with(self, problems: &mut Vec<Problem>, meant: impl Fn(&Node<'a>) -> Option<&'static str>) {
        let (what, asked) = (self.what, self.asked.clone());
        for (key, node) in self.rest(problems) {
            problems.push(unknown_key(what, &key, &asked, meant(&node)));
        }
    }
}

/// The problem of a key that means nothing where it stands.
fn unknown_key(what: &str, key: &Text<'_>, known: &[&str], meant: Option<&str>) -> Problem {
    let problem = Problem::new(Code::E0101, key.span, format!("{what} has no key {}", quoted(&key.value)));
    match nearest(&key.value, known.iter().copied()) {
        Some(near) => {
            problem.label(format!("did you mean `{near}`?")).help(format!("write `{near}`")).fix(key.span, near)
        }
        None => problem
            .label("unknown key")
            .help(meant.map_or_else(|| format!("the keys here are {}", crate::problem::list(known)), str::to_owned)),
    }
}

/// The entries of a mapping whose keys are texts, repeated ones included.
pub(super) fn entries<'a>(
    what: &str,
    node: Node<'a>,
    problems: &mut Vec<Problem>,
) -> Option<Vec<(Text<'a>, Node<'a>)>> {
    let NodeKind::Map(entries) = node.kind else {
        problems
            .push(wrong_type(&node, &format!("{what} is a mapping")).help("write `key: value` lines, indented alike"));
        return None;
    };
    let mut read = Vec::with_capacity(entries.len());
    for (key, value) in entries {
        match key.kind {
            // A merge key, already refused.
            NodeKind::Scalar { text, plain: true } if text == "<<" => {}
            NodeKind::Scalar { text, .. } => read.push((Text { value: text, span: key.span }, value)),
            _ => problems.push(wrong_type(&key, "a key is a text").help("write the key as one word before the `:`")),
        }
    }
    Some(read)
}
