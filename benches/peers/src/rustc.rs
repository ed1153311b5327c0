//! Stands in for rustc, to learn what compiling one crate costs.
//!
//! Cargo runs `RUSTC_WRAPPER rustc ARGUMENTS…`. The wrapper runs rustc as its only child and adds a line with the crate's name,
//! the CPU seconds and the peak memory to the file that [`LOG`] names. A linker is rustc's child and counts.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::usage;

/// The environment variable that names the file to write to, and tells this program that it is the wrapper.
pub const LOG: &str = "PEERS_RUSTC_LOG";

/// What compiling one crate cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    pub cpu_seconds: f64,
    pub peak_mib: f64,
}

/// Runs rustc in place of this program.
pub fn wrap(log: &OsStr) -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let status = Command::new(&arguments[0])
        .args(&arguments[1..])
        .status()
        .expect("rustc runs");
    if let Some(name) = arguments
        .iter()
        .skip_while(|argument| *argument != "--crate-name")
        .nth(1)
    {
        let (cpu_seconds, peak_mib) = usage::children();
        let line = format!("{} {cpu_seconds} {peak_mib}\n", name.to_string_lossy());
        let file = OpenOptions::new().create(true).append(true).open(log);
        file.and_then(|mut file| file.write_all(line.as_bytes()))
            .expect("the log is writable");
    }
    ExitCode::from(
        status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .unwrap_or(1),
    )
}

/// Runs cargo with this program as the wrapper and returns what compiling the crate named `name` cost.
///
/// `None` if cargo found nothing to compile.
pub fn cost(cargo: &mut Command, log: &Path, name: &str) -> Option<Cost> {
    let _ = std::fs::remove_file(log);
    let this = std::env::current_exe().expect("a running program has a file");
    let status = cargo
        .env("RUSTC_WRAPPER", this)
        .env(LOG, log)
        .status()
        .expect("cargo runs");
    assert!(status.success(), "{cargo:?}: {status}");
    let text = std::fs::read_to_string(log).ok()?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    let (cpu_seconds, peak_mib) = line
        .split_once(' ')
        .expect("the wrapper writes three words");
    let parse = |number: &str| number.parse().expect("the wrapper writes numbers");
    Some(Cost {
        cpu_seconds: parse(cpu_seconds),
        peak_mib: parse(peak_mib),
    })
}
