//! What can be found, once: the help, `--fail-on`, SARIF and the tests read this list.

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The code cannot be right.
    Error,
    /// The code will not be right for long.
    Warning,
    /// Worth knowing.
    Note,
}

/// A kind of finding. Its name is stable.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// As in `--fail-on`, and in every output.
    pub name: &'static str,
    /// How grave.
    pub severity: Severity,
    /// Whether it fails without `--fail-on`.
    pub fails: bool,
    /// One line on it.
    pub summary: &'static str,
}

/// A value that the table never had.
pub const UNKNOWN: &Rule = &RULES[0];
/// A name that no reason may take.
pub const RESERVED: &Rule = &RULES[1];
/// A tombstone.
pub const REMOVED: &Rule = &RULES[2];
/// A file that was said to be complete is not.
pub const INCOMPLETE: &Rule = &RULES[3];
/// A reason that should no longer be sent.
pub const DEPRECATED: &Rule = &RULES[4];
/// Another spelling.
pub const ALIAS: &Rule = &RULES[5];
/// A reason that no file handles.
pub const UNHANDLED: &Rule = &RULES[6];

/// Every rule, the gravest first.
pub static RULES: [Rule; 7] = [
    Rule {
        name: "unknown-reason",
        severity: Severity::Error,
        fails: true,
        summary: "a value stands where reasons stand, and the table never had it",
    },
    Rule {
        name: "reserved-name",
        severity: Severity::Error,
        fails: true,
        summary: "a name is handled that the table reserves, so that no reason ever takes it",
    },
    Rule {
        name: "removed-reason",
        severity: Severity::Warning,
        fails: true,
        summary: "a reason is handled that was removed: it is a tombstone in the table",
    },
    Rule {
        name: "incomplete-file",
        severity: Severity::Error,
        fails: true,
        summary: "a file named by `--require-all` does not handle every reason",
    },
    Rule {
        name: "deprecated-reason",
        severity: Severity::Warning,
        fails: false,
        summary: "a reason is handled that should no longer be sent",
    },
    Rule {
        name: "alias-used",
        severity: Severity::Note,
        fails: false,
        summary: "an alias is used where the reason has a wire name",
    },
    Rule {
        name: "unhandled-reason",
        severity: Severity::Note,
        fails: false,
        summary: "no file that was scanned handles this reason",
    },
];

impl Severity {
    /// As SARIF and rustc call it.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}
