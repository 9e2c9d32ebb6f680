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

/// Prints what was measured for a table: a line for each contestant, or each of those given, and a column for each stream.
fn report(size: usize, only: &[&str]) {
    let streams = Stream::all(size);
    let mut contestants = tables::contestants(size);
    contestants.retain(|contestant| only.is_empty() || only.contains(&contestant.name));
    // The first one if the generated lookup was left out.
    let ours = contestants.iter().position(|contestant| contestant.name == "reasons").unwrap_or(0);
    let columns: Vec<Vec<Measured>> = streams.iter().map(|stream| measure(stream, &mut contestants, ours)).collect();
    println!("\n{size} names, ns a lookup (times as long as reasons)\n");
    print!("{:14}", "");
    streams.iter().for_each(|stream| print!("{:>20}", stream.name));
    println!();
    for (place, contestant) in contestants.iter().enumerate() {
        print!("{:14}", contestant.name);
        for column in &columns {
            let Measured { time, ratio } = column[place];
            print!("{time:>12.2} {:>7}", format!("({ratio:.2})"));
        }
        println!();
    }
}

/// What the rounds of one contestant come to.
#[derive(Clone, Copy)]
struct Measured {
    /// The median, in nanoseconds for one lookup.
    time: f64,
    /// The median of how many times as long as ours it took in the same round: what else the machine did then, it did to
    /// both.
    ratio: f64,
}

/// Lets contestants run over a stream in turns.
fn measure(stream: &Stream, contestants: &mut [Contestant], ours: usize) -> Vec<Measured> {
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
    let ratios = |of: &[f64]| of.iter().zip(&times[ours]).map(|(time, ours)| time / ours).collect();
    times.iter().map(|of| Measured { time: median(of.clone()), ratio: median(ratios(of)) }).collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
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
