//! Measures amanobot beside its peers and prints each figure with its goal.
//!
//! ```sh
//! cargo run --release --manifest-path benches/peers/Cargo.toml -- [parse] [send] [dispatch] [compile] [memory] [FILE]
//! ```
//!
//! Without the name of a section it runs all of them. A file, if one is named, replaces the project's own sample of updates.
//! The exit status says only whether everything could be measured.

mod child;
mod compile;
mod dispatch;
mod heap;
mod memory;
mod parse;
mod rustc;
mod send;
mod server;
mod table;
mod usage;

use std::process::ExitCode;

const SECTIONS: [&str; 5] = ["parse", "send", "dispatch", "compile", "memory"];

fn main() -> ExitCode {
    if let Some(log) = std::env::var_os(rustc::LOG) {
        return rustc::wrap(&log);
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["work", work @ ..] = words.as_slice() {
        return worker(work);
    }
    let (mut sections, files): (Vec<&str>, Vec<&str>) =
        words.iter().partition(|word| SECTIONS.contains(word));
    if let Some(missing) = files
        .iter()
        .find(|file| !std::path::Path::new(file).is_file())
    {
        eprintln!(
            "`{missing}` is neither a file nor one of {}",
            SECTIONS.join(", ")
        );
        return ExitCode::FAILURE;
    }
    if sections.is_empty() {
        sections = SECTIONS.to_vec();
    }
    for section in sections {
        match section {
            "parse" => parse::section(files.first().unwrap_or(&parse::SAMPLES)),
            "send" => send::section(),
            "dispatch" => dispatch::section(),
            "compile" => compile::section(),
            _ => memory::section(),
        }
    }
    ExitCode::SUCCESS
}

fn worker(work: &[&str]) -> ExitCode {
    match work {
        ["parse", file, library, rounds] => parse::work(file, library, rounds),
        ["send", address, client, messages] => send::work(address, client, messages),
        ["dispatch", kind, chats, address] => dispatch::work(kind, chats, address),
        ["transfer", address, direction] => memory::work_transfer(address, direction),
        ["nested", what] if !memory::work_nested(what) => return ExitCode::FAILURE,
        ["nested", _] => {}
        ["serve"] => server::work(),
        other => panic!("no such work: {other:?}"),
    }
    ExitCode::SUCCESS
}
