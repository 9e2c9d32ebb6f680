//! The version of a package.
//!
//! A revision of the table is a release, so its date is the number that grows: `1.20260218.0`. Where the number stands
//! says what the release may break. An open table's types are made to grow, so another revision is compatible: the
//! date is the minor number of version 1. A closed table promises that there is nothing else, so another reason breaks
//! exhaustive matches: the date is the minor number of version 0, where every minor number is one of its own. The year
//! as major number would do neither: it would split every dependency each January and hide a break in June.
//!
//! Which number has to grow when one table follows another, [`crate::diff::next_version`] tells.

use crate::Table;

/// The version that follows from the table: `1.<revision>.0` where it is open, `0.<revision>.0` where it is closed,
/// with the revision's date as one number; `0.1.0` where it has no revision, or one that is no date.
///
/// ```
/// # let yaml = "format: 1\nname: light\ntype: Light\ntitle: Lights\nrevision: 2026-02-18\nreasons:\n  red: {docs: Stop.}";
/// # let mut table = reasons_codegen::read("light.yaml", yaml.as_bytes())?;
/// assert_eq!(reasons_codegen::package::version_of(&table), "1.20260218.0");
/// # table.open = false;
/// # assert_eq!(reasons_codegen::package::version_of(&table), "0.20260218.0");
/// # for revision in ["2026-02", "2026-13-01", "v7", "20260218", "0999-01-01", "2026-02-1é"] {
/// #     table.revision = Some(revision.into());
/// #     assert_eq!(reasons_codegen::package::version_of(&table), "0.1.0");
/// # }
/// # Ok::<(), Box<reasons_codegen::Problems>>(())
/// ```
pub fn version_of(table: &Table) -> String {
    match table.revision.as_deref().and_then(date) {
        Some(date) => format!("{}.{date}.0", u8::from(table.open)),
        None => "0.1.0".to_owned(),
    }
}

/// Whether a text is a version as Semantic Versioning 2.0 has it.
///
/// ```
/// use reasons_codegen::package::is_version;
///
/// assert!(is_version("1.20260218.0") && is_version("2.0.0-rc.1+build.007"));
/// assert!(!is_version("1.0") && !is_version("1.02.0") && !is_version("1.0.0-") && !is_version("v1.0.0"));
/// ```
pub fn is_version(text: &str) -> bool {
    let (rest, build) = text.split_once('+').map_or((text, None), |(rest, build)| (rest, Some(build)));
    let (numbers, pre) = rest.split_once('-').map_or((rest, None), |(numbers, pre)| (numbers, Some(pre)));
    numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && pre.is_none_or(|pre| pre.split('.').all(|part| is_word(part) && (!is_digits(part) || is_number(part))))
        && build.is_none_or(|build| build.split('.').all(is_word))
}

/// A date as one number: `2026-02-18` as 20260218.
fn date(revision: &str) -> Option<u32> {
    let [year, month, day] = *revision.split('-').collect::<Vec<_>>() else { return None };
    let number = |digits: &str, len: usize| {
        (digits.len() == len && is_digits(digits)).then(|| digits.parse::<u32>().ok()).flatten()
    };
    let (year, month, day) = (number(year, 4)?, number(month, 2)?, number(day, 2)?);
    let plausible = year >= 1000 && (1..=12).contains(&month) && (1..=31).contains(&day);
    plausible.then_some(year * 10_000 + month * 100 + day)
}

/// A number without leading zeros that fits where registries keep it.
fn is_number(part: &str) -> bool {
    is_digits(part) && (part == "0" || !part.starts_with('0')) && part.parse::<u64>().is_ok()
}

fn is_digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_word(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
