//! Numeric codes: declared, in range, unique, not reserved.

use std::collections::HashMap;

use crate::explain::Code as Rule;
use crate::names::nearest;
use crate::problem::{Problem, Span, quoted};
use crate::spec::{CodeSpec, Spec};
use crate::table::{Code, CodeKind};

const KINDS: [(&str, CodeKind); 4] =
    [("u8", CodeKind::U8), ("u16", CodeKind::U16), ("u32", CodeKind::U32), ("i32", CodeKind::I32)];

pub(super) fn check(spec: &Spec<'_>, problems: &mut Vec<Problem>) -> Option<Code> {
    let code = spec.code.as_ref().map(|code| declaration(code, problems));
    let mut seen: HashMap<i64, (Span, bool)> = HashMap::new();
    for (wire, reason) in &spec.reasons.0 {
        match (&reason.code, &code) {
            (Some(found), None) => problems.push(
                Problem::new(Rule::E0305, found.span, "this table does not say that its reasons carry codes")
                    .label("not declared")
                    .help("add to the table's head:\n\ncode:\n  docs: What the number is."),
            ),
            (None, Some(code)) if !code.optional && reason.values.is_some() && !reason.code_unread => problems.push(
                Problem::new(Rule::E0305, wire.span, format!("{} has no code", quoted(&wire.value)))
                    .label("needs the key `code`")
                    .help("add it, or say `optional: true` under the table's `code`"),
            ),
            (Some(found), Some(code)) => {
                in_range(found.value, found.span, code.kind, problems);
                if let Some((first, removed)) = seen.get(&found.value) {
                    problems.push(repeated(found.value, found.span, *first, *removed));
                } else {
                    seen.insert(found.value, (found.span, reason.removed.is_some()));
                }
            }
            (None, _) => {}
        }
    }
    for reserved in spec.reserved.iter().flat_map(|reserved| &reserved.codes) {
        if let Some((used, _)) = seen.get(&reserved.value) {
            problems.push(
                Problem::new(Rule::E0206, *used, format!("the code {} is reserved", reserved.value))
                    .label("must not be used")
                    .other(reserved.span, "reserved here")
                    .help("choose another code, or take this one out of `reserved` if the wire really has it"),
            );
        }
    }
    code
}

fn declaration(code: &CodeSpec<'_>, problems: &mut Vec<Problem>) -> Code {
    let mut kind = CodeKind::I32;
    if let Some(given) = &code.kind {
        match KINDS.iter().find(|(name, _)| *name == given.value) {
            Some((_, found)) => kind = *found,
            None => {
                let near = nearest(&given.value, KINDS.map(|(name, _)| name));
                problems.push(
                    Problem::new(Rule::E0110, given.span, format!("{} is no type for codes", quoted(&given.value)))
                        .label(near.map_or("unknown type".into(), |near| format!("did you mean `{near}`?")))
                        .help("the types are `u8`, `u16`, `u32` and `i32`"),
                );
            }
        }
    }
    Code {
        docs: code.docs.value.clone().into_owned(),
        kind,
        optional: code.optional.as_ref().is_some_and(|optional| optional.value),
    }
}

impl CodeKind {
    /// The type's name, as in the table and in Rust.
    pub fn as_str(self) -> &'static str {
        KINDS.iter().find(|(_, kind)| *kind == self).map_or("i32", |(name, _)| name)
    }

    /// The least and the greatest value.
    pub fn bounds(self) -> (i64, i64) {
        match self {
            CodeKind::U8 => (0, u8::MAX.into()),
            CodeKind::U16 => (0, u16::MAX.into()),
            CodeKind::U32 => (0, u32::MAX.into()),
            CodeKind::I32 => (i32::MIN.into(), i32::MAX.into()),
        }
    }
}

fn in_range(code: i64, span: Span, kind: CodeKind, problems: &mut Vec<Problem>) {
    let (least, most) = kind.bounds();
    if code < least || code > most {
        problems.push(
            Problem::new(Rule::E0306, span, format!("the code {code} does not fit into {}", kind.as_str()))
                .label(format!("not between {least} and {most}"))
                .help("correct the code, or declare a wider `type` under the table's `code`"),
        );
    }
}

fn repeated(code: i64, span: Span, first: Span, removed: bool) -> Problem {
    match removed {
        true => Problem::new(Rule::E0206, span, format!("the code {code} belongs to a removed reason"))
            .label("used again")
            .other(first, "the removed reason has it")
            .help("a code is never reused, because stored data still means the old reason by it"),
        false => Problem::new(Rule::E0202, span, format!("the code {code} is here twice"))
            .label("again")
            .other(first, "first here")
            .help("correct one of the two; where one code really has two names, make the second an alias"),
    }
}
