//! How fast `reasons usage` goes through source code, on one thread, by the size of its files.
//!
//! `cargo bench -p reasons --bench usage` makes trees of made-up code under `target/`, runs the command on each, and
//! prints one line a tree: the best of a few runs after one that warms the files up, in seconds of CPU as Linux counts
//! them, reading and walking included. In the first three trees one file in fifty handles reasons; in the last, all do.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// How much code a tree holds.
const TREE: usize = 256 * 1024 * 1024;

/// What a tree is like: its name, the size of its files, and how many files there are for one that handles reasons.
const TREES: [(&str, usize, usize); 4] = [
    ("files of 4 KiB", 4, 50),
    ("files of 16 KiB", 16, 50),
    ("files of 64 KiB", 64, 50),
    ("all about it, 16 KiB", 16, 1),
];

const TABLES: [&str; 3] = ["retell-disconnection", "grpc-status", "sip-response"];

fn main() {
    println!("{:<22} {:<22} {:>7} {:>8} {:>8} {:>8}", "tree", "table", "files", "MB", "CPU s", "GB/s");
    for (name, kilobytes, every) in TREES {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("usage-{kilobytes}-{every}"));
        let (files, bytes) = make(&folder, kilobytes * 1024, every);
        for table in TABLES {
            run(&folder, table);
            let best = (0..5).map(|_| run(&folder, table)).min_by(f64::total_cmp).expect("there are runs");
            let megabytes = bytes as f64 / 1e6;
            println!(
                "{name:<22} {table:<22} {files:>7} {megabytes:>8.0} {best:>8.2} {:>8.2}",
                megabytes / 1e3 / best.max(1e-3)
            );
        }
        fs::remove_dir_all(&folder).expect("the tree is ours");
    }
}

/// The seconds of CPU that one run takes.
fn run(folder: &Path, table: &str) -> f64 {
    let before = children_seconds();
    let status = Command::new(env!("CARGO_BIN_EXE_reasons"))
        .args(["usage", table, ".", "--threads", "1", "--no-ignore", "--format", "json", "--quiet"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .status()
        .expect("it runs");
    assert!(status.code().is_some_and(|code| code < 2), "{status}");
    children_seconds() - before
}

/// What processes that ended have used, in Linux's hundredths of a second.
fn children_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux has it");
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<f64>().expect("it is a number");
    (ticks(13) + ticks(14)) / 100.0
}

/// Writes a tree; says how many files and bytes it has.
fn make(folder: &Path, size: usize, every: usize) -> (usize, usize) {
    let _ = fs::remove_dir_all(folder);
    let files = TREE / size;
    let mut bytes = 0;
    for number in 0..files {
        let part = folder.join(format!("part{}", number / 100));
        fs::create_dir_all(&part).expect("a folder under target/");
        let text = source(number, size, number % every == 0);
        bytes += text.len();
        fs::write(part.join(format!("file{number}.ts")), text).expect("a file under target/");
    }
    (files, bytes)
}

/// A source file like many: comments, calls, strings, objects; perhaps with a switch over reasons.
fn source(seed: usize, size: usize, about: bool) -> String {
    const WORDS: [&str; 16] = [
        "order", "client", "request", "invoice", "error", "handler", "status", "message", "session", "user", "agent",
        "payload", "retry", "config", "response", "timeout",
    ];
    let mut state = seed as u64 * 6_364_136_223_846_793_005 + 1;
    let mut text = String::with_capacity(size + 512);
    if about {
        text.push_str(
            "export function outcome(call: Call) {\n  switch (call.disconnection_reason) {\n    case 'user_hangup':\n    \
             case 'agent_hangup':\n      return 'done';\n    case 'dial_no_answer':\n      return 'again';\n  }\n}\n\n",
        );
    }
    while text.len() < size {
        let mut word = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            WORDS[(state >> 40) as usize % WORDS.len()]
        };
        let (a, b, c, d) = (word(), word(), word(), word());
        // Infallible: writing to a string.
        let _ = write!(
            text,
            "// The {a} of a {b}, before the {c} is sent.\nexport async function {a}_{b}({c}: string) {{\n  const {d} = await \
             fetch(`/api/{a}/${{{c}}}`, {{ method: 'POST', headers: {{ 'x-{b}': \"{d}_{a}\" }} }});\n  if ({d}.status === \
             '{c}_{b}') {{\n    throw new Error('{a} without {b}: ' + {c});\n  }}\n  return {{ {a}: {d}.{b}, {c}: ['{a}', \
             '{b}_{d}'] }};\n}}\n\n"
        );
    }
    text
}
