//! How the table wants changes to be judged: kinds and levels that exist.

use std::collections::HashMap;

use crate::compatibility::{ChangeKind, Level, RULES};
use crate::explain::Code;
use crate::names::nearest;
use crate::problem::{Problem, Span, quoted};
use crate::spec::Spec;

pub(super) fn levels(spec: &Spec<'_>, problems: &mut Vec<Problem>) -> Vec<(ChangeKind, Level)> {
    let mut seen: HashMap<&str, Span> = HashMap::new();
    let mut levels = Vec::new();
    for (kind, level) in &spec.compatibility.0 {
        if let Some(first) = seen.insert(&kind.value, kind.span) {
            problems.push(
                Problem::new(Code::E0102, kind.span, format!("the key {} is here twice", quoted(&kind.value)))
                    .label("again")
                    .other(first, "first here")
                    .help("keep one of the two"),
            );
        }
        let known = ChangeKind::named(&kind.value);
        if known.is_none() {
            let problem = Problem::new(Code::E0801, kind.span, format!("{} is no kind of change", quoted(&kind.value)));
            let help = "`reasons diff --rules` lists the kinds of change";
            problems.push(match nearest(&kind.value, RULES.iter().map(|rule| rule.name)) {
                Some(near) => problem.label(format!("did you mean `{near}`?")).help(help).fix(kind.span, near),
                None => problem.label("unknown kind").help(help),
            });
        }
        let named = Level::named(&level.value);
        if named.is_none() && !level.is_missing() {
            let problem = Problem::new(Code::E0802, level.span, format!("{} is no level", quoted(&level.value)));
            let help = "the levels are `ignore`, `patch`, `minor` and `major`";
            problems.push(match nearest(&level.value, Level::ALL.map(Level::as_str)) {
                Some(near) => problem.label(format!("did you mean `{near}`?")).help(help).fix(level.span, near),
                None => problem.label("unknown level").help(help),
            });
        }
        levels.extend(known.zip(named));
    }
    levels
}
