//! What reading an update costs: instructions, time, memory kept, size.
//!
//! Each library reads the same lines by `serde_json::from_str` and drops what it read.

use std::hint::black_box;
use std::time::Instant;

use serde::de::DeserializeOwned;

use crate::table::{Row, number, print, ratio};
use crate::{child, heap};

/// What is read when no other file is named.
pub const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/typical.jsonl");

const LIBRARIES: [&str; 3] = ["amanobot", "frankenstein", "teloxide-core"];

/// `$function::<Update>(…)` with the update type of the library named `$library`.
macro_rules! with_update {
    ($library:expr, $function:ident($($argument:expr),*)) => {
        match $library {
            "amanobot" => $function::<amanobot::types::Update>($($argument),*),
            "frankenstein" => $function::<frankenstein::updates::Update>($($argument),*),
            "teloxide-core" => $function::<teloxide_core::types::Update>($($argument),*),
            other => panic!("no library `{other}`"),
        }
    };
}

/// Worker `parse FILE LIBRARY ROUNDS`.
pub fn work(file: &str, library: &str, rounds: &str) {
    let text = read(file);
    let lines: Vec<&str> = text.lines().collect();
    let rounds = rounds.parse().expect("the number of rounds is a number");
    with_update!(library, parse(&lines, rounds));
}

/// Measures and prints the section.
pub fn section(file: &str) {
    let text = read(file);
    let lines: Vec<&str> = text.lines().collect();
    let count = lines.len() as u64;

    let counted: Option<Vec<f64>> = LIBRARIES
        .iter()
        .map(|library| child::instructions_each(&["parse", file, library], 10, count))
        .collect();
    let nanoseconds: Vec<f64> = LIBRARIES
        .iter()
        .map(|library| with_update!(*library, time(&lines)))
        .collect();
    let kept: Vec<f64> = LIBRARIES
        .iter()
        .map(|library| with_update!(*library, kept(&lines)))
        .collect();
    let update = [
        size_of::<amanobot::types::Update>(),
        size_of::<frankenstein::updates::Update>(),
        size_of::<teloxide_core::types::Update>(),
    ];
    let message = [
        size_of::<amanobot::types::Message>(),
        size_of::<frankenstein::types::Message>(),
        size_of::<teloxide_core::types::Message>(),
    ];

    let mut rows = Vec::new();
    let basis = if let Some(counted) = &counted {
        let row = Row::new(
            "instructions an update",
            counted.iter().copied().map(number),
        );
        rows.push(row.at_most(counted[0], 20_000.0, ""));
        counted
    } else {
        println!("valgrind is not installed: no instructions are counted, ratios are of times");
        &nanoseconds
    };
    let (first, second) = (basis[0] / basis[1], basis[0] / basis[2]);
    rows.push(
        Row::new(
            "ours against the peer's",
            [String::new(), ratio(first), ratio(second)],
        )
        .at_most(first, 0.55, " ×")
        .at_most(second, 0.3, " ×"),
    );
    rows.push(Row::new(
        "nanoseconds an update",
        nanoseconds.iter().copied().map(number),
    ));
    rows.push(
        Row::new(
            "heap bytes kept an update",
            kept.iter().copied().map(number),
        )
        .at_most(kept[0], 1_600.0, ""),
    );
    let whole = kept
        .iter()
        .zip(update)
        .map(|(kept, size)| number(kept + size as f64));
    rows.push(Row::new("  with the update itself", whole));
    rows.push(
        Row::new("size_of Update", update.map(|size| number(size as f64))).at_most(
            update[0] as f64,
            24.0,
            "",
        ),
    );
    rows.push(
        Row::new("size_of Message", message.map(|size| number(size as f64))).at_most(
            message[0] as f64,
            1_400.0,
            "",
        ),
    );
    let mean = lines.iter().map(|line| line.len()).sum::<usize>() / lines.len();
    print(
        &format!("parse: {count} kinds of update, {mean} bytes on average"),
        &LIBRARIES,
        &rows,
    );
}

fn read(file: &str) -> String {
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("cannot read `{file}`: {error}"))
}

fn parse<T: DeserializeOwned>(lines: &[&str], rounds: usize) {
    for _ in 0..rounds {
        for line in lines {
            black_box(one::<T>(black_box(line)));
        }
    }
}

fn one<T: DeserializeOwned>(line: &str) -> T {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

/// The best of several runs, because other programs only ever slow one down.
fn time<T: DeserializeOwned>(lines: &[&str]) -> f64 {
    const ROUNDS: usize = 500;
    let run = |_| {
        let start = Instant::now();
        parse::<T>(lines, ROUNDS);
        start.elapsed().as_nanos() as f64 / (ROUNDS * lines.len()) as f64
    };
    (0..7).map(run).fold(f64::INFINITY, f64::min)
}

/// Heap bytes that an update keeps, itself not counted.
fn kept<T: DeserializeOwned>(lines: &[&str]) -> f64 {
    heap::count();
    let mut updates: Vec<T> = Vec::with_capacity(lines.len());
    let before = heap::held();
    updates.extend(lines.iter().map(|line| one::<T>(line)));
    let held = heap::held() - before;
    drop(black_box(updates));
    held as f64 / lines.len() as f64
}
