//! All changes together: how much it is, whom it breaks, which version comes next.

use super::Change;
use crate::Table;
use crate::compatibility::{Audience, Level};
use crate::package::version_of;

/// What a comparison comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The highest level of a change; `None` where nothing counts.
    pub level: Option<Level>,
    /// How many changes there are.
    pub changes: usize,
    /// How many of them are major.
    pub major: usize,
    /// How many of them are minor.
    pub minor: usize,
    /// How many of them are patches.
    pub patch: usize,
    /// How many of them the table says to ignore.
    pub ignored: usize,
    /// Whom those that count affect, in the order of [`Audience::ALL`].
    pub breaks: Vec<Audience>,
}

impl Verdict {
    /// Adds the changes up.
    pub fn of(changes: &[Change]) -> Verdict {
        let count = |level: Level| changes.iter().filter(|change| change.level == level).count();
        let counts = || changes.iter().filter(|change| change.level > Level::Ignore);
        Verdict {
            level: counts().map(|change| change.level).max(),
            changes: changes.len(),
            major: count(Level::Major),
            minor: count(Level::Minor),
            patch: count(Level::Patch),
            ignored: count(Level::Ignore),
            breaks: Audience::ALL
                .into_iter()
                .filter(|audience| counts().any(|change| change.breaks.contains(audience)))
                .collect(),
        }
    }

    /// The verdict as a sentence without a full stop: "major: 5 changes (2 major, 3 patch), for source and data".
    pub fn sentence(&self) -> String {
        let Some(level) = self.level else {
            return match self.changes {
                0 => "no changes".to_owned(),
                1 => "nothing that counts: 1 change, which the table ignores".to_owned(),
                count => format!("nothing that counts: {count} changes, which the table ignores"),
            };
        };
        let counts = [(self.major, "major"), (self.minor, "minor"), (self.patch, "patch"), (self.ignored, "ignored")];
        let counts: Vec<String> =
            counts.iter().filter(|(count, _)| *count > 0).map(|(count, word)| format!("{count} {word}")).collect();
        let changes = if self.changes == 1 { "1 change".to_owned() } else { format!("{} changes", self.changes) };
        let parts = if counts.len() > 1 { format!(" ({})", counts.join(", ")) } else { String::new() };
        let breaks: Vec<&str> = self.breaks.iter().map(|audience| audience.as_str()).collect();
        match breaks.is_empty() {
            true => format!("{level}: {changes}{parts}"),
            false => format!("{level}: {changes}{parts}; affects {}", breaks.join(", ")),
        }
    }
}

/// Which version a package of the new table has, if one of the old table was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextVersion {
    /// The version of a package of the old table, as [`version_of`] makes it.
    pub last: String,
    /// The version that may follow.
    pub next: String,
    /// Whether that has to be asked for with `--package-version`, because it is not what follows from the table alone.
    pub by_hand: bool,
}

/// The version after one of `old` that says what changed, by the rule of [`crate::package`]: the revision's date is the
/// minor number, of version 1 where the table is open, of version 0 where it is closed.
///
/// - Under version 0, every minor number may break: another revision is enough for any change.
/// - Under version 1, a major change needs the next major number, and anything else another revision.
/// - Without another revision, what breaks nobody takes the next patch number.
pub fn next_version(old: &Table, new: &Table, level: Option<Level>) -> NextVersion {
    let (last, made) = (version_of(old), version_of(new));
    let ([major, minor, patch], [makes, date, _]) = (numbers(&last), numbers(&made));
    let later = date > minor;
    let minor_or_date = if later { date } else { minor };
    let next = match level {
        None | Some(Level::Ignore) => [major, minor, patch],
        Some(Level::Major) if major == 0 && makes == 0 => [0, if later { date } else { minor + 1 }, 0],
        Some(Level::Major) => [major + 1, minor_or_date, 0],
        Some(_) if later => [major, date, 0],
        Some(_) => [major, minor, patch + 1],
    };
    let next = next.map(|number| number.to_string()).join(".");
    NextVersion { by_hand: next != made, last, next }
}

/// The three numbers of a version that [`version_of`] made.
fn numbers(version: &str) -> [u64; 3] {
    let mut numbers = version.split('.').map(|number| number.parse().unwrap_or(0));
    std::array::from_fn(|_| numbers.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_says_what_changed() {
        let table = |open: bool, revision: &str| {
            let text = format!(
                "format: 1\nname: light\ntype: Light\ntitle: Lights\n{revision}open: {open}\nreasons:\n  red: {{docs: Stop.}}"
            );
            crate::read("light.yaml", text.as_bytes()).expect("it is a table")
        };
        let (first, second) = ("revision: 2026-01-01\n", "revision: 2026-02-01\n");
        let (patch, minor, major) = (Some(Level::Patch), Some(Level::Minor), Some(Level::Major));
        for (open, before, open_after, after, level, expected, by_hand) in [
            (true, first, true, second, minor, "1.20260201.0", false),
            (true, first, true, second, major, "2.20260201.0", true),
            (true, first, true, first, patch, "1.20260101.1", true),
            (true, first, true, first, minor, "1.20260101.1", true),
            (true, first, true, first, None, "1.20260101.0", false),
            (false, first, false, second, major, "0.20260201.0", false),
            (false, first, false, first, major, "0.20260102.0", true),
            (false, first, true, second, major, "1.20260201.0", false),
            (true, first, false, second, major, "2.20260201.0", true),
            (true, "", true, "", major, "0.2.0", true),
            (true, "", true, "", patch, "0.1.1", true),
        ] {
            let next = next_version(&table(open, before), &table(open_after, after), level);
            assert_eq!((next.next.as_str(), next.by_hand), (expected, by_hand), "{before:?} {after:?} {level:?}");
        }
    }
}
