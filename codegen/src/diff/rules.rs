//! The rules of compatibility as a page: `reasons diff --rules`.

use crate::compatibility::{Judgement, RULES, Rule};

/// Every rule with its level, whom it affects and why, as Markdown.
pub fn rules_page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for rule in RULES {
        let level = match rule.open == rule.closed {
            true => judgement(rule.open),
            false => format!("open: {}; closed: {}", judgement(rule.open), judgement(rule.closed)),
        };
        let Rule { name, what, why, .. } = rule;
        page.push_str(&format!("| `{name}` | {what} | {level} | {why} |\n"));
    }
    page
}

fn judgement(judgement: Judgement) -> String {
    let breaks: Vec<&str> = judgement.breaks.iter().map(|audience| audience.as_str()).collect();
    match breaks.is_empty() {
        true => judgement.level.to_string(),
        false => format!("{} ({})", judgement.level, breaks.join(", ")),
    }
}

const INTRODUCTION: &str = "\
# What a change to a table is

Each change between two versions of a table is of one of the kinds below, with a level:

- **major**: somebody breaks;
- **minor**: something is new, or behaves differently, and nobody breaks;
- **patch**: no program can notice.

In brackets stands whom it affects:

- **wire**: who reads what is sent; a decoder or schema made from the old version refuses, or no longer understands;
- **source**: who calls generated code; it no longer compiles, in one language at least;
- **data**: who stored names or codes; what was written means something else, or is written differently now;
- **policy**: who acts on column values; the same reason is treated differently.

Where an *open* and a *closed* list are judged differently, what counts is what the old version promised. A table that is
generated into your own crate is as if closed there: the compiler stops at each `match` that lacks a new reason, which
is what one wants of it.

A table can be stricter or laxer, and the new version's word counts:

```yaml
compatibility:
  value-changed: major     # our users pin the policy
  words-changed: ignore    # still listed as JSON, but it does not count
```

| kind | what happened | level | why |
| --- | --- | --- | --- |
";
