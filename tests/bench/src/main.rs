//! Times the generated lookup against its rivals, in one binary: see README.md.

mod floor;
mod streams;
mod tables;

use std::hint::black_box;
use std::time::Instant;

use streams::Stream;
use tables::Contestant;

/// Every contestant runs over a stream this many times, in turns.
const ROUNDS: usize = 31;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => bench_names::SIZES.into_iter().for_each(|size| report(size, ROUNDS)),
        ["count", size, contestant, passes] => {
            let size = size.parse().expect("29, 260, 1000 or 10000");
            count(size, contestant, passes.parse().expect("how often to run over the stream"));
        }
        [size] => report(size.parse().expect("29, 260, 1000 or 10000"), ROUNDS),
        _ => eprintln!("usage: reasons-bench [SIZE | count SIZE CONTESTANT PASSES]"),
    }
}

/// Prints medians for a table: a line for each contestant, a column for each stream.
fn report(size: usize, rounds: usize) {
    let streams = Stream::all(size);
    let mut contestants = tables::contestants(size);
    let medians: Vec<Vec<f64>> = streams.iter().map(|stream| medians(stream, &mut contestants, rounds)).collect();
    println!("\n{size} names, ns a lookup (times as long as reasons)\n");
    print!("{:14}", "");
    streams.iter().for_each(|stream| print!("{:>20}", stream.name));
    println!();
    let ours = contestants.iter().position(|contestant| contestant.name == "reasons").expect("reasons runs");
    for (place, contestant) in contestants.iter().enumerate() {
        print!("{:14}", contestant.name);
        for column in &medians {
            print!("{:>12.2} {:>7}", column[place], format!("({:.2})", column[place] / column[ours]));
        }
        println!();
    }
}

/// Each contestant's median over the rounds, in nanoseconds for one lookup.
fn medians(stream: &Stream, contestants: &mut [Contestant], rounds: usize) -> Vec<f64> {
    let keys = stream.keys();
    let mut expected = Vec::new();
    for contestant in &mut *contestants {
        contestant.run(&keys);
        let answers = contestant.answers();
        if expected.is_empty() {
            expected = answers;
        } else {
            let floor = contestant.name.starts_with("floor");
            assert!(answers == expected || floor, "{} differs on {}", contestant.name, stream.name);
        }
    }
    let mut times = vec![Vec::new(); contestants.len()];
    for _ in 0..rounds {
        for (contestant, times) in contestants.iter_mut().zip(&mut times) {
            let started = Instant::now();
            contestant.run(black_box(&keys));
            times.push(started.elapsed().as_secs_f64() * 1e9 / keys.len() as f64);
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
    let keys = streams[0].keys();
    let mut contestants = tables::contestants(size);
    let contestant = contestants.iter_mut().find(|one| one.name == contestant).expect("a contestant's name");
    for _ in 0..passes {
        contestant.run(black_box(&keys));
    }
    eprintln!("{} lookups", passes * keys.len());
}
