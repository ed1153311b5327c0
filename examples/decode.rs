//! Reads what Telegram might send and says whether the types can hold it.
//!
//! ```sh
//! cargo run --example decode [-- --round-trip] < updates.jsonl
//! ```
//!
//! A line is an update, or `{"type": "Message", "obj": {…}}` with the name of any type. For each it
//! prints `ok`, or `error <path>: <why>`; with `--round-trip` also the members that a copy, written
//! again, has lost or changed. The exit status is 1 if any line is not ok.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use amanobot::types;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

fn main() -> io::Result<ExitCode> {
    let round_trip = std::env::args().any(|argument| argument == "--round-trip");
    let mut out = io::stdout().lock();
    let mut status = ExitCode::SUCCESS;
    for line in io::stdin().lock().split(b'\n') {
        // As from the network: what is no UTF-8 becomes U+FFFD.
        match decode(&String::from_utf8_lossy(&line?)) {
            Ok((original, copy)) => {
                let mut words = vec!["ok".to_owned()];
                if round_trip {
                    compare(&original, &copy, "", &mut words);
                }
                writeln!(out, "{}", words.join(" "))?;
            }
            Err(error) => {
                status = ExitCode::FAILURE;
                writeln!(out, "error {error}")?;
            }
        }
    }
    Ok(status)
}

/// The object in a line, and what is written of it after it was read.
fn decode(line: &str) -> serde_json::Result<(Value, Value)> {
    let mut line: Value = serde_json::from_str(line)?;
    let object = line.get_mut("obj").map(Value::take);
    let (name, object) = match (line["type"].as_str(), object) {
        (Some(name), Some(object)) => (name, object),
        _ => ("Update", line.clone()),
    };
    let copy = copy_of(name, &object)?;
    Ok((object, copy))
}

macro_rules! copy_by_name {
    ($($name:ident),* $(,)?) => {
        fn copy_of(name: &str, object: &Value) -> serde_json::Result<Value> {
            match name {
                $(stringify!($name) => copy::<types::$name>(object),)*
                _ => Err(serde::de::Error::custom(format_args!("type: there is no `{name}`"))),
            }
        }
    };
}
amanobot::each_type!(copy_by_name);

fn copy<T: DeserializeOwned + Serialize>(object: &Value) -> serde_json::Result<Value> {
    let object: T = serde_json::from_str(&object.to_string())?;
    serde_json::to_value(object)
}

/// Appends the paths of members that the copy has lost or changed.
fn compare(original: &Value, copy: &Value, path: &str, out: &mut Vec<String>) {
    match (original, copy) {
        (Value::Object(original), Value::Object(copy)) => {
            let dot = if path.is_empty() { "" } else { "." };
            for (name, value) in original {
                let path = format!("{path}{dot}{name}");
                match (copy.get(name), value) {
                    (Some(copy), _) => compare(value, copy, &path, out),
                    // Both say what saying nothing says.
                    (None, Value::Null | Value::Bool(false)) => {}
                    (None, _) => out.push(format!("lost {path}")),
                }
            }
        }
        (Value::Array(original), Value::Array(copy)) if original.len() == copy.len() => {
            for (index, (value, copy)) in original.iter().zip(copy).enumerate() {
                compare(value, copy, &format!("{path}[{index}]"), out);
            }
        }
        // 90 and 90.0 are one number.
        (Value::Number(original), Value::Number(copy)) if original.as_f64() == copy.as_f64() => {}
        _ if original == copy => {}
        _ => out.push(format!("changed {path}")),
    }
}
