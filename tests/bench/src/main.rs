//! Times the generated lookup against its rivals, in one binary: see README.md.

mod floor;
mod streams;
mod tables;

use std::hint::black_box;
use std::time::{Duration, Instant};

use streams::{Stream, TIMED};
use tables::Contestant;

/// Every contestant runs over a stream this many times, in turns.
const ROUNDS: usize = 31;
/// A contestant who takes longer than this for as many texts as are timed gets few of them.
const MOST: Duration = Duration::from_millis(100);
/// That many.
const FEW: usize = 256;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let size = |text: &str| text.parse().expect("29, 260, 1000 or 10000");
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => bench_names::SIZES.into_iter().for_each(|size| report(size, &[])),
        ["count", table, contestant, passes] => {
            count(size(table), contestant, passes.parse().expect("how often to run over the stream"));
        }
        [table, ref only @ ..] => report(size(table), only),
    }
}

/// Prints medians for a table: a line for each contestant, or each of those given, and a column for each stream.
fn report(size: usize, only: &[&str]) {
    let streams = Stream::all(size);
    let mut contestants = tables::contestants(size);
    contestants.retain(|contestant| only.is_empty() || only.contains(&contestant.name));
    let medians: Vec<Vec<f64>> = streams.iter().map(|stream| medians(stream, &mut contestants)).collect();
    println!("\n{size} names, ns a lookup (times as long as reasons)\n");
    print!("{:14}", "");
    streams.iter().for_each(|stream| print!("{:>20}", stream.name));
    println!();
    // The first one if the generated lookup was left out.
    let ours = contestants.iter().position(|contestant| contestant.name == "reasons").unwrap_or(0);
    for (place, contestant) in contestants.iter().enumerate() {
        print!("{:14}", contestant.name);
        for column in &medians {
            print!("{:>12.2} {:>7}", column[place], format!("({:.2})", column[place] / column[ours]));
        }
        println!();
    }
}

/// Each contestant's median over the rounds, in nanoseconds for one lookup.
fn medians(stream: &Stream, contestants: &mut [Contestant]) -> Vec<f64> {
    let keys = stream.keys();
    let mut expected = Vec::new();
    let mut counts = Vec::new();
    for contestant in &mut *contestants {
        let started = Instant::now();
        contestant.run(&keys);
        // Some take a thousand times as long, to write an error that lists all names.
        counts.push(if started.elapsed() > 2 * MOST { FEW } else { TIMED });
        let answers = contestant.answers();
        if expected.is_empty() {
            expected = answers;
        } else {
            let floor = contestant.name.starts_with("floor");
            assert!(answers == expected || floor, "{} differs on {}", contestant.name, stream.name);
        }
    }
    let mut times = vec![Vec::new(); contestants.len()];
    for _ in 0..ROUNDS {
        for ((contestant, times), &count) in contestants.iter_mut().zip(&mut times).zip(&counts) {
            contestant.run(black_box(&keys[TIMED - count..TIMED]));
            let started = Instant::now();
            contestant.run(black_box(&keys[TIMED..TIMED + count]));
            times.push(started.elapsed().as_secs_f64() * 1e9 / count as f64);
        }
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    times.into_iter().map(median).collect()
}

/// Runs one contestant over uniform hits, for callgrind: the instructions of two runs with different passes, subtracted,
/// are those of the lookups alone.
fn count(size: usize, contestant: &str, passes: usize) {
    let streams = Stream::all(size);
    let keys = &streams[0].keys()[..TIMED];
    let mut contestants = tables::contestants(size);
    let contestant = contestants.iter_mut().find(|one| one.name == contestant).expect("a contestant's name");
    for _ in 0..passes {
        contestant.run(black_box(keys));
    }
    eprintln!("{} lookups", passes * keys.len());
}
