//! Names: every text that decodes to a reason is unique, and so is every variant, in every spelling.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::explain::Code;
use crate::names::{TAKEN_VARIANTS, fold, is_upper_camel, variant_like, variant_of};
use crate::problem::{Problem, Span, quoted};
use crate::spec::{ReasonSpec, Spec, Text};

use super::header::MAX_IDENTIFIER;

/// What the other rules need of the names.
pub(super) struct Names<'s> {
    /// Wire name to position in the table; aliases are not in it.
    pub index: HashMap<&'s str, usize>,
    /// Alias to the position of its reason.
    pub aliases: HashMap<&'s str, usize>,
    /// By position; sound when nothing was reported.
    pub variants: Vec<String>,
}

/// What a text on the wire stands for so far.
struct Meaning {
    span: Span,
    reason: usize,
    alias: bool,
}

pub(super) fn check<'s>(spec: &'s Spec<'_>, problems: &mut Vec<Problem>) -> Names<'s> {
    if spec.reasons.0.is_empty() && problems.is_empty() {
        problems.push(
            Problem::new(Code::E0104, spec.name.span, "a table needs at least one reason")
                .label("there are none")
                .help("write one under `reasons`:\n\nreasons:\n  user_hangup:\n    docs: The user hung up."),
        );
    }
    let repeated = wire_names(spec, problems);
    let variants = variants(spec, &repeated, problems);
    let mut names = Names { index: HashMap::new(), aliases: HashMap::new(), variants };
    for (at, (wire, reason)) in spec.reasons.0.iter().enumerate() {
        names.index.entry(&wire.value).or_insert(at);
        for alias in &reason.aliases {
            names.aliases.entry(&alias.value).or_insert(at);
        }
    }
    names
}

/// Checks wire names and aliases against each other and against what is reserved; says which reasons repeat another.
fn wire_names<'s>(spec: &'s Spec<'_>, problems: &mut Vec<Problem>) -> Vec<bool> {
    let reasons = &spec.reasons.0;
    let mut meanings: HashMap<&'s str, Meaning> = HashMap::with_capacity(reasons.len());
    let mut repeated = vec![false; reasons.len()];
    for (at, (wire, _)) in reasons.iter().enumerate() {
        match meanings.get(wire.value.as_ref()) {
            Some(first) => {
                repeated[at] = true;
                problems.push(repeated_name(wire, first, at, reasons));
            }
            None => drop(meanings.insert(&wire.value, Meaning { span: wire.span, reason: at, alias: false })),
        }
    }
    for (at, (_, reason)) in reasons.iter().enumerate() {
        for alias in &reason.aliases {
            match meanings.get(alias.value.as_ref()) {
                Some(first) => problems.push(repeated_name(alias, first, at, reasons)),
                None => drop(meanings.insert(&alias.value, Meaning { span: alias.span, reason: at, alias: true })),
            }
        }
    }
    for reserved in spec.reserved.iter().flat_map(|reserved| &reserved.names) {
        if let Some(used) = meanings.get(reserved.value.as_ref()) {
            problems.push(
                Problem::new(Code::E0206, used.span, format!("the name {} is reserved", quoted(&reserved.value)))
                    .label("must not be used")
                    .other(reserved.span, "reserved here")
                    .help("choose another name, or take this one out of `reserved` if the wire really has it"),
            );
        }
    }
    repeated
}

fn repeated_name(name: &Text<'_>, first: &Meaning, at: usize, reasons: &[(Text<'_>, ReasonSpec<'_>)]) -> Problem {
    let shown = quoted(&name.value);
    let (owner, reason) = &reasons[first.reason];
    if reason.removed.is_some() && at != first.reason {
        return Problem::new(Code::E0206, name.span, format!("the name {shown} belongs to a removed reason"))
            .label("used again")
            .other(first.span, "the removed reason has it")
            .help(
                "a name is never reused, because stored data still means the old reason by it; if the reason is back, \
                 take away its `removed`",
            );
    }
    if reasons[at].1.removed.is_some() && !first.alias && at != first.reason {
        return Problem::new(Code::E0206, first.span, format!("the name {shown} belongs to a removed reason"))
            .label("used again")
            .other(name.span, "the removed reason has it as an alias")
            .help("a name is never reused, because stored data still means the old reason by it");
    }
    let problem = Problem::new(Code::E0201, name.span, format!("the wire name {shown} is here twice"));
    let problem = match first.alias {
        true => problem.other(first.span, format!("first here, as an alias of {}", quoted(&owner.value))),
        false => problem.other(first.span, "first here"),
    };
    let help = match at == first.reason {
        true => "take it out of `aliases`: it decodes to this reason already",
        false => "keep it where it belongs; one text on the wire decodes to one reason",
    };
    problem.label("again").help(help)
}

fn variants(spec: &Spec<'_>, repeated: &[bool], problems: &mut Vec<Problem>) -> Vec<String> {
    let reasons = &spec.reasons.0;
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(reasons.len());
    let mut variants = Vec::with_capacity(reasons.len());
    for (at, (wire, reason)) in reasons.iter().enumerate() {
        let variant = if repeated[at] { None } else { variant(wire, reason.variant.as_ref(), problems) };
        if let Some(variant) = &variant {
            match seen.entry(fold(variant)) {
                Entry::Occupied(first) => problems.push(collision(&reasons[at], &reasons[*first.get()], variant)),
                Entry::Vacant(free) => drop(free.insert(at)),
            }
        }
        variants.push(variant.unwrap_or_default());
    }
    variants
}

/// The variant of a name on the wire: the one given, else the one made from the name; `None` when neither will do.
pub(super) fn variant(wire: &Text<'_>, given: Option<&Text<'_>>, problems: &mut Vec<Problem>) -> Option<String> {
    let Some(given) = given else {
        let variant = variant_of(&wire.value).filter(|variant| !is_taken(variant));
        if variant.is_none() {
            let code = if variant_of(&wire.value).is_some() { Code::E0205 } else { Code::E0204 };
            problems.push(no_variant(code, wire));
        }
        return variant;
    };
    let well_formed = is_upper_camel(&given.value) && given.value.len() <= MAX_IDENTIFIER;
    if !well_formed {
        let problem =
            Problem::new(Code::E0205, given.span, format!("{} is no name for a variant", quoted(&given.value)))
                .label("not in UpperCamelCase");
        problems.push(match variant_of(&given.value).filter(|variant| !is_taken(variant)) {
            Some(better) => problem.help(format!("write `{better}`")).fix(given.span, better),
            None => problem.help("write letters and digits of ASCII, each word beginning with a capital: `NotFound`"),
        });
    } else if is_taken(&given.value) {
        problems.push(
            Problem::new(Code::E0205, given.span, format!("the variant {} means something else", quoted(&given.value)))
                .label("taken in generated code")
                .help("choose another; `Unrecognized` is what stands for a name that the table does not have"),
        );
    }
    (well_formed && !is_taken(&given.value)).then(|| given.value.clone().into_owned())
}

fn no_variant(code: Code, wire: &Text<'_>) -> Problem {
    let example = variant_like(&wire.value);
    let title = match code {
        Code::E0205 => format!("the variant made from {} means something else in generated code", quoted(&wire.value)),
        _ => format!("no variant can be made from {}", quoted(&wire.value)),
    };
    Problem::new(code, wire.span, title)
        .label("needs a `variant`")
        .help(format!("name it yourself: add a line such as `variant: {example}`, in UpperCamelCase"))
}

fn is_taken(variant: &str) -> bool {
    TAKEN_VARIANTS.iter().any(|taken| taken.eq_ignore_ascii_case(variant))
}

fn collision(second: &(Text<'_>, ReasonSpec<'_>), first: &(Text<'_>, ReasonSpec<'_>), variant: &str) -> Problem {
    let place =
        |(wire, reason): &(Text<'_>, ReasonSpec<'_>)| reason.variant.as_ref().map_or(wire.span, |given| given.span);
    let title = format!("{} and {} get the same variant", quoted(&first.0.value), quoted(&second.0.value));
    Problem::new(Code::E0203, place(second), title)
        .label(format!("`{variant}`, like the other"))
        .other(place(first), "the other one")
        .help("give one of them a `variant` of its own; upper and lower case make no difference, as some languages ignore it")
}
