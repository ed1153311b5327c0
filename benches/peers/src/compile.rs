//! What compiling costs: the libraries alone, the build script's run, a small bot after an edit.
//!
//! Dependencies are compiled before anything is measured. CPU seconds, not time, so that other programs disturb less; the
//! smallest of three rounds in turn.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::rustc::{Cost, cost};
use crate::table::{Row, number, print, ratio};
use crate::usage;

const HERE: &str = env!("CARGO_MANIFEST_DIR");
const ROUNDS: usize = 3;

/// Measures and prints the section.
pub fn section() {
    let target = Path::new(HERE).join("target/compile");
    std::fs::create_dir_all(&target).expect("the target folder is writable");
    libraries(&target);
    bots(&target);
}

fn libraries(target: &Path) {
    const PACKAGES: [&str; 3] = ["amanobot", "frankenstein", "teloxide-core"];
    let log = target.join("rustc.log");
    for package in PACKAGES {
        cost(&mut check(target, package), &log, package);
    }
    let mut best = [Cost {
        cpu_seconds: f64::INFINITY,
        peak_mib: 0.0,
    }; PACKAGES.len()];
    for _ in 0..ROUNDS {
        for (package, best) in PACKAGES.iter().zip(&mut best) {
            clean(target, &[package]);
            let name = package.replace('-', "_");
            let cost = cost(&mut check(target, package), &log, &name)
                .expect("a cleaned package is compiled");
            best.cpu_seconds = best.cpu_seconds.min(cost.cpu_seconds);
            best.peak_mib = best.peak_mib.max(cost.peak_mib);
        }
    }

    let seconds = best.map(|cost| cost.cpu_seconds);
    let peak = best.map(|cost| cost.peak_mib);
    let (first, second) = (seconds[0] / seconds[1], seconds[0] / seconds[2]);
    let (script, beside) = build_script(target);
    let rows = [
        Row::new("CPU seconds", seconds.map(number)),
        Row::new(
            "ours against the peer's",
            [String::new(), ratio(first), ratio(second)],
        )
        .at_most(first, 0.5, " ×")
        .at_most(second, 0.9, " ×"),
        Row::new("rustc's peak, MiB", peak.map(number)).at_most(peak[0], 858.0, ""),
        Row::new("build script's run, CPU seconds", [number(script)]).at_most(script, 0.5, ""),
        Row::new("  compiling it and its library", [number(beside)]),
    ];
    print(
        "compile: `cargo check` of the library alone, without the simulator",
        &PACKAGES,
        &rows,
    );
}

/// CPU seconds of the build script's own run, and of compiling it with the generator.
fn build_script(target: &Path) -> (f64, f64) {
    let script = newest_build_script(target);
    let root = Path::new(HERE)
        .join("../..")
        .canonicalize()
        .expect("the library is two folders up");
    let out = target.join("out");
    std::fs::create_dir_all(&out).expect("the target folder is writable");
    let run = |_| {
        let before = usage::children().0;
        let mut command = Command::new(&script);
        command
            .current_dir(&root)
            .env("CARGO_MANIFEST_DIR", &root)
            .env("OUT_DIR", &out)
            .stdout(Stdio::null());
        let status = command.status().expect("the build script runs");
        assert!(status.success(), "build script: {status}");
        usage::children().0 - before
    };
    let seconds = (0..ROUNDS).map(run).fold(f64::INFINITY, f64::min);

    let log = target.join("rustc.log");
    clean(target, &["amanobot", "amanobot-codegen"]);
    let mut total = 0.0;
    cost(&mut check(target, "amanobot"), &log, "amanobot").expect("a cleaned package is compiled");
    for line in std::fs::read_to_string(&log)
        .expect("something was compiled")
        .lines()
    {
        let words: Vec<&str> = line.split(' ').collect();
        if matches!(words[0], "amanobot_codegen" | "build_script_build") {
            total += words[1].parse::<f64>().expect("the wrapper writes numbers");
        }
    }
    (seconds, total)
}

fn newest_build_script(target: &Path) -> PathBuf {
    let folder = target.join("debug/build");
    let entries = std::fs::read_dir(&folder)
        .expect("packages with build scripts were compiled")
        .flatten();
    let scripts = entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("amanobot-"))
        .map(|entry| entry.path().join("build-script-build"))
        .filter(|path| path.exists());
    let age = |path: &PathBuf| path.metadata().and_then(|data| data.modified()).ok();
    scripts
        .max_by_key(age)
        .expect("amanobot has a build script")
}

fn bots(target: &Path) {
    const BOTS: [&str; 2] = ["amanobot_bot", "teloxide_bot"];
    let log = target.join("rustc.log");
    let mut seconds = [[f64::INFINITY; BOTS.len()]; 2];
    for (command, seconds) in ["check", "build"].iter().zip(&mut seconds) {
        for round in 0..=ROUNDS {
            for (bot, best) in BOTS.iter().zip(&mut *seconds) {
                let mut cargo = cargo(target, command);
                // The bots have this variable's value in their source: another value is an edit.
                cargo.args(["--example", bot]).env(
                    "PEERS_EDIT",
                    format!("{command} {round} {}", std::process::id()),
                );
                let cost = cost(&mut cargo, &log, bot).expect("an edited bot is compiled");
                // The first round compiles the dependencies and everything of the bot.
                if round > 0 {
                    *best = best.min(cost.cpu_seconds);
                }
            }
        }
    }
    let [check, build] = seconds;
    let rows = [
        Row::new("`cargo check`, CPU seconds", check.map(number)),
        Row::new("`cargo build`, CPU seconds", build.map(number)).at_most(build[0], 1.5, ""),
    ];
    print(
        "compile: a small bot after an edit",
        &["amanobot", "teloxide"],
        &rows,
    );
}

fn check(target: &Path, package: &str) -> Command {
    let mut cargo = cargo(target, "check");
    // Cargo would keep incremental state for ours, a path, and not for the peers.
    cargo
        .env("CARGO_INCREMENTAL", "0")
        .args(["--package", package]);
    cargo
}

fn clean(target: &Path, packages: &[&str]) {
    let mut cargo = cargo(target, "clean");
    for package in packages {
        cargo.args(["--package", package]);
    }
    let status = cargo.status().expect("cargo runs");
    assert!(status.success(), "{cargo:?}: {status}");
}

fn cargo(target: &Path, command: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .arg(command)
        .arg("--quiet")
        .current_dir(HERE)
        .arg("--target-dir")
        .arg(target);
    cargo
}
