//! What an import did, on one screen.

use reasons_codegen::edit::chain::Chain;
use reasons_codegen::import::Source;
use reasons_codegen::import::alike::Passed;
use reasons_codegen::import::update::{Changed, Options, Report, Vanished};

use crate::check::plural;
use crate::input::quoted;

/// How many lines of one kind are shown.
const SHOWN: usize = 8;

/// How much of a text is shown, in characters.
const WIDEST: usize = 60;

/// What an update added, changed, kept and passed over.
pub fn update(
    source: &str,
    from: &Source,
    table: &str,
    chain: &Chain<'_>,
    report: &Report,
    options: &Options,
) -> String {
    let mut text = format!(
        "{source}, {}: {}; {table}: {}\n",
        from.list.place,
        plural(from.list.found.len(), "reason"),
        plural(chain.whole.reasons.0.len(), "reason")
    );
    let mut group = |name: &str, note: &str, lines: &[String]| {
        if !lines.is_empty() {
            let note = if note.is_empty() { String::new() } else { format!("; {note}") };
            text.push_str(&format!("\n{name} ({}){note}\n", lines.len()));
            cut(lines).iter().for_each(|line| text.push_str(&format!("  {line}\n")));
        }
    };
    let added: Vec<String> = report
        .added
        .iter()
        .map(|(wire, missing)| match missing.as_slice() {
            [] => wire.clone(),
            missing => {
                let keys: Vec<&str> = missing.iter().map(|one| &*one.key).collect();
                format!("{wire}: fill in {}", keys.join(", "))
            }
        })
        .collect();
    let extended = chain.extended().unwrap_or_default();
    let note = match chain.is_overlay() {
        true => format!("reasons of this table's own; what `{extended}` should have is imported there"),
        false => "each below a comment `# new: …`".to_owned(),
    };
    group("added", &note, &added);
    group(&format!("entries for reasons of `{extended}`"), "", &report.entered);
    group("changed", "", &report.changed.iter().map(changed).collect::<Vec<_>>());
    let theirs: Vec<String> = report.inherited.iter().map(changed).collect();
    group("not changed", &format!("`{extended}` has the say about these"), &theirs);
    group("deprecated by the source", "", &report.deprecated);
    group("came back", "its end is taken away", &report.returned);
    let done = match options.vanished {
        Vanished::Keep => "kept; `--vanished` deprecates them or makes tombstones",
        Vanished::Deprecate => "now deprecated",
        Vanished::Tombstone => "now tombstones",
    };
    group("vanished", done, &report.vanished);
    let renamed: Vec<String> =
        report.renamed.iter().map(|(old, new)| format!("reasons rename {table} {old} {new}")).collect();
    group("renamed, by their words", "if so, take the new entry out again and run", &renamed);
    group("elsewhere in the source", "the table keeps its order", &report.moved);
    let words = if options.words { "taken from the source" } else { "kept; `--words` takes the source's" };
    group("words that differ", words, &report.words.iter().map(changed).collect::<Vec<_>>());
    group("not added", "the table reserves these names", &report.reserved);
    let alike: Vec<String> = report.alike.iter().map(taken).collect();
    group("columns of another name", "`--column-map 'HEADING='` passes one over", &alike);
    group("columns passed over", "", &report.ignored.iter().map(passed_over).collect::<Vec<_>>());
    group("not read", "", &report.passed);
    group("other lists in the source", "`--nth` or `--name` takes another", &from.others);
    text.push_str(&format!("\nas it was: {}\n", plural(report.same, "reason")));
    text
}

/// A heading that was taken for a column of another name.
pub fn taken((heading, column): &(String, String)) -> String {
    format!("{} is `{column}`", short(heading))
}

/// A heading that was passed over, why, and what would give it a column.
pub fn passed_over(one: &Passed) -> String {
    let column = one.column.as_deref().unwrap_or("COLUMN");
    let flag = quoted(&format!("{}={column}", one.heading));
    format!("{}: {}; `--column-map {flag}` says what it is", short(&one.heading), one.why)
}

fn changed(change: &Changed) -> String {
    let Changed { wire, key, old, new } = change;
    let old = if old.is_empty() { "nothing".to_owned() } else { short(old) };
    format!("{wire} {key}: {old} -> {}", short(new))
}

/// A text on one line, its end left out if it is long.
pub fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(WIDEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The first lines, and how many more there are.
pub fn cut(lines: &[String]) -> Vec<String> {
    let mut shown: Vec<String> = lines.iter().take(SHOWN).cloned().collect();
    if lines.len() > SHOWN {
        shown.push(format!("… {} more", lines.len() - SHOWN));
    }
    shown
}
