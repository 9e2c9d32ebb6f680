//! How long parse, check, generate, import and format take, and how much memory, by the size of the table.
//!
//! `cargo bench -p reasons-tests --bench generate` prints one line a size and step. Each measurement runs in a process
//! of its own, so that its peak memory is its own; peak memory is read from Linux's `/proc`.

use std::fmt::Write;
use std::hint::black_box;
use std::process::Command;

use reasons_codegen::diff::{Diff, Style, Version, text};
use reasons_codegen::emit::TARGETS;
use reasons_codegen::import::update::{Options, Vanished, update};
use reasons_codegen::import::{self, Ask};

const SIZES: [usize; 4] = [30, 1_000, 10_000, 100_000];

/// What is measured: `check` parses and checks; `import` brings a table up to date with a page that lacks every tenth
/// reason and has as many new ones; `fmt` puts it into canonical form; a target's name also generates it; `all` generates
/// everything; `diff` reads two versions, of which every tenth reason is not as it was, compares them and shows the
/// changes.
fn steps() -> Vec<&'static str> {
    let first = ["check", "import", "fmt"];
    first.into_iter().chain(TARGETS.iter().map(|target| target.name)).chain(["all", "diff"]).collect()
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [size, step] => measure(size.parse().expect("the size is a number"), step),
        _ => report(),
    }
}

fn report() {
    let program = std::env::current_exe().expect("this program has a path");
    println!("{:>8}  {:<22} {:>11} {:>11} {:>10}", "reasons", "step", "CPU ms", "us/reason", "peak MB");
    for size in SIZES {
        for step in steps() {
            // The best of a few: machines are shared, and noise only ever adds.
            let runs = if size < 100_000 { 5 } else { 2 };
            let best = (0..runs)
                .map(|_| {
                    let output =
                        Command::new(&program).args([&size.to_string(), step]).output().expect("it runs again");
                    let text = String::from_utf8_lossy(&output.stdout).into_owned();
                    let mut numbers =
                        text.split_whitespace().map(|word| word.parse::<f64>().expect("it prints numbers"));
                    (numbers.next().expect("milliseconds"), numbers.next().expect("megabytes"))
                })
                .min_by(|a, b| a.0.total_cmp(&b.0))
                .expect("there are runs");
            let each = best.0 * 1000.0 / size as f64;
            println!("{size:>8}  {step:<22} {:>11.2} {each:>11.2} {:>10.1}", best.0, best.1);
        }
    }
}

/// Prints milliseconds of CPU and megabytes at the peak.
fn measure(size: usize, step: &str) {
    let text = table(size);
    let page = if step == "import" { page(size) } else { String::new() };
    let changed = if step == "diff" { changed(&text) } else { String::new() };
    let before = cpu_seconds();
    match step {
        "import" => _ = black_box(import(&text, &page)),
        "fmt" => _ = black_box(reasons_codegen::edit::canonical(&text).unwrap_or_else(|error| panic!("{error}"))),
        "diff" => diff(&text, &changed),
        _ => generate(&text, step),
    }
    let spent = (cpu_seconds() - before) * 1e3;
    println!("{spent} {}", peak_megabytes().unwrap_or(f64::NAN));
}

/// Everything that `reasons generate` does, without the files.
fn generate(text: &str, step: &str) {
    let table = reasons_codegen::read("bench.yaml", text.as_bytes()).unwrap_or_else(|problems| panic!("{problems}"));
    for target in TARGETS.iter().filter(|target| step == "all" || step == target.name) {
        black_box((target.emit)(&table));
    }
}

/// Everything that `reasons diff` does, without the files.
fn diff(old: &str, new: &str) {
    let old =
        Version::read("old.yaml", old, &mut |_| Err(String::new())).unwrap_or_else(|problems| panic!("{problems}"));
    let new =
        Version::read("new.yaml", new, &mut |_| Err(String::new())).unwrap_or_else(|problems| panic!("{problems}"));
    black_box(text(&Diff::of(&old, &new), Style::Plain));
}

/// Another version: of every hundred reasons some have other words, another value or another name, one is gone, and
/// one has moved.
fn changed(text: &str) -> String {
    let (head, rows) = text.split_once("reasons:\n").expect("there are reasons");
    let mut kept = String::new();
    let mut moved = String::new();
    for (at, row) in rows.split("  reason_number_").skip(1).enumerate() {
        let row = format!("  reason_number_{row}");
        match at % 100 {
            7 | 17 | 27 | 37 => kept += &row.replace("Something", "Anything"),
            47 | 57 => kept += &row.replace("retry: false", "retry: true"),
            67 | 77 => {
                kept += &row.replacen("reason_number", "renamed_number", 1);
                let _ = writeln!(kept, "    aliases: [reason_number_{at:06}]");
            }
            87 => {}
            97 => moved += &row,
            _ => kept += &row,
        }
    }
    format!("{head}reasons:\n{moved}{kept}")
}

/// Brings the table up to date with the page.
fn import(text: &str, page: &str) -> String {
    let mut problems = Vec::new();
    let spec = reasons_codegen::parse::parse(text, &mut problems).unwrap_or_else(|| panic!("{problems:?}"));
    let known = spec.reasons.0.iter().map(|(wire, _)| wire.value.clone().into_owned()).collect();
    let source =
        import::read("page.md", page, &Ask { known, ..Ask::default() }).unwrap_or_else(|error| panic!("{error}"));
    let options = Options { vanished: Vanished::Tombstone, since: "2026-02-01".into(), ..Options::default() };
    let (edits, report) = update(&spec.into(), &source.list, &options).unwrap_or_else(|error| panic!("{error}"));
    assert!(!report.added.is_empty() && !report.vanished.is_empty());
    reasons_codegen::edit::apply(text, &edits).unwrap_or_else(|error| panic!("{error}"))
}

/// A page about the same reasons: every tenth is not on it any more, and a new one is in its place.
fn page(size: usize) -> String {
    let mut text = String::from("| Reason | Call status | Meaning |\n| --- | --- | --- |\n");
    for number in 0..size {
        let status = ["ended", "not_connected", "error"][number % 3];
        let name = if number % 10 == 3 { "new_reason" } else { "reason_number" };
        let _ = writeln!(text, "| `{name}_{number:06}` | {status} | Something went wrong in case {number}. |");
    }
    text
}

/// A table like the first one: a status, a flag, a limit and causes, with words of usual length.
fn table(size: usize) -> String {
    let mut text = String::from(
        "format: 1\nname: bench\ntype: Bench\ntitle: A table of made-up reasons\nrevision: 2026-01-01\ncolumns:\n  \
         call_status:\n    docs: How the call counts.\n    type: enum\n    values: {ended: It ended., not_connected: It never \
         connected., error: An error.}\n  retry: {docs: Whether to try again., type: boolean}\n  time_limit: {docs: The time \
         allowed., type: duration, optional: true}\n  likely_causes: {docs: What lies behind it., type: list of text, \
         optional: true}\nreasons:\n",
    );
    for number in 0..size {
        let status = ["ended", "not_connected", "error"][number % 3];
        // Infallible: writing to a string.
        let _ = write!(
            text,
            "  reason_number_{number:06}:\n    docs: Something went wrong in case {number}, and here are a few more words \
             on it.\n    call_status: {status}\n    retry: {}\n",
            number % 2 == 0,
        );
        if number % 5 == 0 {
            let _ = write!(
                text,
                "    time_limit: {}s\n    likely_causes:\n      - The first cause, in words.\n",
                number % 60
            );
        }
    }
    text
}

fn cpu_seconds() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

fn peak_megabytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1024.0)
}
