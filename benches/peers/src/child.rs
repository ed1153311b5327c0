//! Runs this program again, as a worker whose cost is its own.

use std::process::{Command, ExitStatus, Stdio};

/// `peers work ARGUMENTS…`, to be run.
pub fn worker(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("a running program has a file"));
    command.arg("work").args(arguments);
    command
}

/// Runs a worker to its end and returns what it printed.
pub fn printed(arguments: &[&str]) -> String {
    let output = worker(arguments)
        .stderr(Stdio::inherit())
        .output()
        .expect("this program can be started again");
    assert!(
        output.status.success(),
        "worker `{}`: {}",
        arguments.join(" "),
        output.status
    );
    String::from_utf8(output.stdout).expect("workers print text")
}

/// Runs a worker to its end, unheard.
pub fn status(arguments: &[&str]) -> ExitStatus {
    let mut command = worker(arguments);
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("this program can be started again")
}

/// Instructions that a worker executes, by callgrind; `None` where there is no valgrind.
pub fn instructions(arguments: &[&str]) -> Option<u64> {
    let program = worker(arguments);
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program.get_program())
        .args(program.get_args())
        .output()
        .ok()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "valgrind `{}`: {said}",
        arguments.join(" ")
    );
    let line = said
        .lines()
        .find_map(|line| line.split_once("Collected :"))
        .expect("callgrind says what it collected");
    Some(
        line.1
            .trim()
            .parse()
            .expect("callgrind collects one number"),
    )
}

/// Instructions of one of `each` equal steps: a longer run less a shorter one, so that starting up cancels out.
pub fn instructions_each(work: &[&str], rounds: u64, each: u64) -> Option<f64> {
    let run = |rounds: u64| instructions(&[work, &[&rounds.to_string()]].concat());
    let (short, long) = (run(rounds)?, run(2 * rounds)?);
    Some((long - short) as f64 / (rounds * each) as f64)
}
