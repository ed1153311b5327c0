//! The command `cargo codegen check --against`: is the committed schema still what is published?
//!
//! It changes nothing; `import` does.

use crate::compare;
use amanobot_codegen::Schema;
use amanobot_codegen::diff::diff;
use std::path::Path;
use std::process::ExitCode;

const DIFFERS: u8 = 1;
const ERROR: u8 = 3;

pub(crate) fn run(source: &str, root: &Path) -> ExitCode {
    match report(source, root) {
        Ok((report, is_same)) => {
            println!("{report}");
            ExitCode::from(if is_same { 0 } else { DIFFERS })
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(ERROR)
        }
    }
}

/// What the schema and the description have not in common, and whether that is nothing.
fn report(source: &str, root: &Path) -> Result<(String, bool), String> {
    let own = root.join("api-schema.json");
    let own = own.to_string_lossy();
    let committed = compare::read(&own, &own)?;
    let published = compare::read(source, &own)?;
    let version = &committed.version;
    if committed.to_canonical() == published.to_canonical() {
        let same =
            format!("Bot API {version}: api-schema.json says in every fact what {source} says");
        return Ok((same, true));
    }
    let changes = diff(&committed, &published);
    let difference = if changes.list.is_empty() {
        let place = first_elsewhere(&committed, &published);
        format!(
            "Bot API {version}: the facts are the same and their order is not, from {place} on\n"
        )
    } else {
        changes.to_text()
    };
    let report = format!(
        "api-schema.json (from) is not what {source} (to) says\n{difference}\n\
         `cargo codegen import` brings the schema up to date; codegen/README.md says how to go on"
    );
    Ok((report, false))
}

/// The first thing that stands elsewhere in the other schema.
fn first_elsewhere(schema: &Schema, other: &Schema) -> String {
    let (lines, others) = (schema.to_canonical(), other.to_canonical());
    let mut pairs = lines.lines().zip(others.lines()).enumerate();
    let first = pairs.find(|(_, (line, other))| line != other);
    first.map_or_else(
        || "the end".to_owned(),
        |(index, (line, _))| format!("api-schema.json:{} `{}`", index + 1, short(line.trim())),
    )
}

/// The beginning of a line.
fn short(line: &str) -> &str {
    const LONGEST: usize = 60;
    line.char_indices()
        .nth(LONGEST)
        .map_or(line, |(end, _)| &line[..end])
}
