//! Times reading `{"disconnection_reason":"…"}` by serde_json: see ../README.md.

mod allocations;
mod readers;

use std::hint::black_box;
use std::time::Instant;

use bench_names::Random;
use readers::{READERS, Read};

#[global_allocator]
static ALLOCATOR: allocations::Counting = allocations::Counting;

/// Every contestant reads a stream this many times, in turns.
const ROUNDS: usize = 201;
/// How many texts are in a stream: too many to learn the branches by heart.
const LENGTH: usize = 16_384;
/// Of a hundred texts, how many are unknown.
const UNKNOWN: [usize; 4] = [0, 5, 50, 100];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let streams = UNKNOWN.map(stream);
    if let [contestant, percent, passes] = &arguments[..] {
        let number = |text: &str| text.parse().expect("a number");
        let (_, read) = READERS.iter().find(|(name, _)| name == contestant).expect("a contestant's name");
        let stream = stream(number(percent));
        (0..number(passes)).for_each(|_| run(*read, &stream));
        return;
    }
    println!("ns to read one object (times as long as &str), allocations for each\n");
    print!("{:16}", "");
    UNKNOWN.iter().for_each(|percent| print!("{:>26}", format!("{percent} % unknown")));
    println!();
    let columns = streams.each_ref().map(|stream| measure(stream));
    for (place, (name, read)) in READERS.iter().enumerate() {
        print!("{name:16}");
        for (column, stream) in columns.iter().zip(&streams) {
            let before = allocations::count();
            run(*read, stream);
            let allocations = (allocations::count() - before) as f64 / LENGTH as f64;
            let (time, ratio) = column[place];
            print!("{time:>12.1} {:>7} {allocations:>5.2}", format!("({ratio:.2})"));
        }
        println!();
    }
}

fn run(read: Read, texts: &[String]) {
    for text in texts {
        black_box(read(text));
    }
}

/// Each contestant's medians over the rounds: of the nanoseconds for one object, and of how many times as long as `&str`
/// it took in the same round.
fn measure(texts: &[String]) -> Vec<(f64, f64)> {
    let mut times = vec![Vec::new(); READERS.len()];
    for _ in 0..ROUNDS {
        for ((_, read), times) in READERS.iter().zip(&mut times) {
            let started = Instant::now();
            run(*read, black_box(texts));
            times.push(started.elapsed().as_secs_f64() * 1e9 / texts.len() as f64);
        }
    }
    let base = READERS.iter().position(|(name, _)| *name == "&str").unwrap_or(0);
    let ratios = |of: &[f64]| of.iter().zip(&times[base]).map(|(time, base)| time / base).collect();
    times.iter().map(|of| (median(of.clone()), median(ratios(of)))).collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Objects with reasons, so many of a hundred of them unknown.
fn stream(percent: usize) -> Vec<String> {
    let (known, unknown) = (bench_names::table(29), bench_names::strangers(29));
    let mut random = Random(3);
    let mut text = || {
        let from = if random.below(100) < percent { &unknown } else { &known };
        format!(r#"{{"disconnection_reason":"{}"}}"#, from[random.below(from.len())])
    };
    (0..LENGTH).map(|_| text()).collect()
}
