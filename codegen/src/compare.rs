//! The command `cargo codegen diff`: its arguments, the schemas that they name, its exit status.

use amanobot_codegen::Schema;
use amanobot_codegen::diff::{Changes, Severity, diff};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: cargo codegen diff OLD [NEW] [--format text|markdown|json]

  OLD, NEW  files in the form of api-schema.json; without NEW, that of this repository
  --format  text (which is the default), markdown for a changelog or a pull request, or json

exit status: 0 no difference, 1 nothing that breaks, 2 something breaks callers, 3 an error";

const ERROR: u8 = 3;

pub(crate) fn run(arguments: &[String]) -> ExitCode {
    let Some(command) = Command::parse(arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(ERROR);
    };
    let changes = match command.changes() {
        Ok(changes) => changes,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(ERROR);
        }
    };
    let report = match command.format {
        Format::Text => changes.to_text(),
        Format::Markdown => changes.to_markdown(),
        Format::Json => changes.to_json(),
    };
    print!("{report}");
    ExitCode::from(match changes.severity() {
        None => 0,
        Some(Severity::Additive | Severity::Documentation) => 1,
        Some(Severity::Breaking) => 2,
    })
}

enum Format {
    Text,
    Markdown,
    Json,
}

struct Command {
    old: String,
    new: Option<String>,
    format: Format,
}

impl Command {
    fn parse(arguments: &[String]) -> Option<Self> {
        let mut sources = Vec::new();
        let mut format = Format::Text;
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--format" => {
                    format = match arguments.next()?.as_str() {
                        "text" => Format::Text,
                        "markdown" => Format::Markdown,
                        "json" => Format::Json,
                        _ => return None,
                    }
                }
                option if option.starts_with('-') => return None,
                source => sources.push(source.to_owned()),
            }
        }
        let mut sources = sources.into_iter();
        let (old, new) = (sources.next()?, sources.next());
        sources
            .next()
            .is_none()
            .then_some(Self { old, new, format })
    }

    fn changes(&self) -> Result<Changes, String> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-schema.json");
        let own = own.to_string_lossy();
        let old = read(&self.old)?;
        let new = read(self.new.as_deref().unwrap_or(&own))?;
        Ok(diff(&old, &new))
    }
}

/// Reads a schema from what the command line names.
fn read(source: &str) -> Result<Schema, String> {
    let text =
        fs::read_to_string(source).map_err(|error| format!("cannot read {source}: {error}"))?;
    Schema::parse(&text).map_err(|error| format!("{source}:\n{error}"))
}
