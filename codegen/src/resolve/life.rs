//! The life of reasons: what takes whose place, without gaps and circles.

use crate::explain::Code;
use crate::names::nearest;
use crate::problem::{Problem, Span, list, quoted};
use crate::spec::{Spec, Text};

use super::names::Names;

pub(super) fn check(spec: &Spec<'_>, names: &Names<'_>, problems: &mut Vec<Problem>) {
    let reasons = &spec.reasons.0;
    let mut replacements: Vec<Vec<(usize, Span)>> = vec![Vec::new(); reasons.len()];
    for (at, (_, reason)) in reasons.iter().enumerate() {
        for ending in [&reason.deprecated, &reason.removed].into_iter().flatten() {
            let Some(name) = &ending.replaced_by else { continue };
            match names.index.get(name.value.as_ref()) {
                Some(&other) => replacements[at].push((other, name.span)),
                None => problems.push(unknown_reason(name, names, problems.len())),
            }
        }
    }
    for (circle, span) in circles(&replacements) {
        let wires: Vec<&str> = circle.iter().map(|&at| reasons[at].0.value.as_ref()).collect();
        let (title, help) = match wires.as_slice() {
            [one] => (format!("{} is replaced by itself", quoted(one)), "name the reason that took its place"),
            _ => (
                format!("{} replace each other in a circle", list(&wires)),
                "take away one `replaced_by`, so that the chain ends at a reason that is still sent",
            ),
        };
        problems.push(Problem::new(Code::E0402, span, title).label("closes the circle").help(help));
    }
}

/// Every circle once: the reasons on it in order of replacement, and the place that closes it.
fn circles(replacements: &[Vec<(usize, Span)>]) -> Vec<(Vec<usize>, Span)> {
    const NEW: usize = usize::MAX;
    const DONE: usize = usize::MAX - 1;
    let mut found = Vec::new();
    // Per reason: not seen, done with, or its position on the path that is being walked.
    let mut state = vec![NEW; replacements.len()];
    for start in 0..replacements.len() {
        if state[start] != NEW {
            continue;
        }
        let mut path = vec![(start, 0)];
        state[start] = 0;
        while let Some((at, next)) = path.last_mut() {
            let Some(&(other, span)) = replacements[*at].get(*next) else {
                state[*at] = DONE;
                path.pop();
                continue;
            };
            *next += 1;
            match state[other] {
                NEW => {
                    state[other] = path.len();
                    path.push((other, 0));
                }
                DONE => {}
                begin => found.push((path[begin..].iter().map(|(at, _)| *at).collect(), span)),
            }
        }
    }
    found
}

/// The problem of a name that no reason has. `reported` is how many problems there are: looking for a near name takes
/// a walk through the table, so in a table full of them only the first get one.
pub(super) fn unknown_reason(name: &Text<'_>, names: &Names<'_>, reported: usize) -> Problem {
    const NEAREST_SOUGHT: usize = 20;
    let problem = Problem::new(Code::E0401, name.span, format!("there is no reason {}", quoted(&name.value)));
    if let Some(&owner) = names.aliases.get(name.value.as_ref()) {
        let owner = names.index.iter().find(|(_, at)| **at == owner).map_or("", |(wire, _)| wire);
        return problem
            .label(format!("an alias of `{owner}`"))
            .help(format!("write `{owner}`: reasons refer to each other by wire name"))
            .fix(name.span, owner);
    }
    let mut wires: Vec<&str> = match reported < NEAREST_SOUGHT {
        true => names.index.keys().copied().collect(),
        false => Vec::new(),
    };
    // The index is in no order, and the answer must not depend on it.
    wires.sort_unstable();
    match nearest(&name.value, wires) {
        Some(near) => problem
            .label(format!("did you mean `{near}`?"))
            .help("refer to a reason of this table by its wire name")
            .fix(name.span, near),
        None => problem.label("not in this table").help("refer to a reason of this table by its wire name"),
    }
}
