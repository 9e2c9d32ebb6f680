//! The command line as its user meets it: real processes, what they print and how they end.

mod cases;
mod changelog;
mod check;
mod diff;
mod drift;
mod explain;
mod generate;
mod help;
mod init;
mod inject;
mod list;
mod overlay;
mod repository;
mod usage;
#[cfg(feature = "watch")]
mod watch;

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A small table without faults.
const LIGHT: &str = "\
format: 1
name: traffic-light
type: TrafficLight
title: What a traffic light shows
columns:
  action:
    docs: What to do.
    type: enum
    values:
      stop: Stop.
      go: Go.
reasons:
  red:
    docs: Stop before the line.
    action: stop
    aliases: [rouge]
  green:
    docs: Go if the way is free.
    action: go
";

/// A table with something of everything.
const ORDERS: &str = "\
format: 1
name: order-end
type: OrderEnd
title: How an order ended
source: https://example.com/orders
reserved:
  names: [lost]
code:
  docs: The number on the wire.
  type: u16
columns:
  outcome:
    docs: How it counts.
    type: enum
    values:
      done: All is well.
      failed: Somebody has to act.
  wait:
    docs: How long to wait.
    type: duration
    optional: true
  causes:
    docs: Where to look first.
    type: list of text
    optional: true
  page:
    docs: Who can help.
    type: url
    optional: true
  then:
    docs: What comes next.
    type: reason
    optional: true
reasons:
  delivered:
    docs: The parcel has arrived.
    code: 1
    added: 2024-01-01
    outcome: done
  card_declined:
    docs: |
      The bank declined the card.

      It does not say why.
    code: 51
    aliases: [card-declined, do_not_honor]
    notes: [Common on Mondays.]
    examples: ['{\"end\": \"card_declined\"}']
    links: [https://example.com/cards]
    outcome: failed
    wait: 90s
    causes: [The card has expired., The limit is reached.]
    page: https://example.com/help
    then: cancelled
  cancelled:
    docs: The order was taken back.
    code: 404
    outcome: failed
    deprecated: {since: 2025-01-01, note: Too vague., replaced_by: card_declined}
";

/// How a process ended.
struct Run {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !text.is_empty() {
                writeln!(f, "── {name}\n{}", text.trim_end_matches('\n'))?;
            }
        }
        write!(f, "── exit code {}", self.code.map_or("none".into(), |code| code.to_string()))
    }
}

/// An empty folder with these files in it.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Runs `reasons` in a folder.
fn reasons(folder: &Path, arguments: &[&str]) -> Run {
    reasons_reading(folder, arguments, "")
}

/// Runs `reasons` in a folder with this on its standard input.
fn reasons_reading(folder: &Path, arguments: &[&str], input: &str) -> Run {
    let mut child = command(folder, arguments).spawn().unwrap();
    // It may end without having read everything.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code(),
    }
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reasons"));
    command.current_dir(folder).args(arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Every file under a folder with its text, by path.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                    found.push((name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
    }
    found.sort();
    found
}
