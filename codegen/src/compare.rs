//! The command `cargo codegen diff`: its arguments, the schemas that they name, its exit status.

use amanobot_codegen::Schema;
use amanobot_codegen::diff::{Changes, Severity, diff};
use amanobot_codegen::import::{self, Form};
use serde_json::Value;
use std::env;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo codegen diff OLD [NEW] [--format text|markdown|json]

  OLD, NEW  files or addresses: in the form of api-schema.json, of the official page or of
            telegram-bot-api-spec; without NEW, api-schema.json of this repository
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
        let old = read(&self.old, &own)?;
        let new = read(self.new.as_deref().unwrap_or(&own), &own)?;
        Ok(diff(&old, &new))
    }
}

/// Reads a schema from what the command line names, whatever its form is. What is imported gets
/// from the repository's schema what stands on no page.
pub(crate) fn read(source: &str, own: &str) -> Result<Schema, String> {
    let text = import::fetch(source)?;
    let located = |error| format!("{source}:\n{error}");
    let Some(form) = form(&text) else {
        return Schema::parse(&text).map_err(located);
    };
    let base = Schema::parse(&import::fetch(own)?).map_err(|error| format!("{own}:\n{error}"))?;
    let import = import::import(form, &text, &base).map_err(located)?;
    Ok(import.schema)
}

/// The form of what has to be imported: a page begins with a tag, and a specification has its
/// methods under their names.
fn form(text: &str) -> Option<Form> {
    if text.trim_start().starts_with('<') {
        return Some(Form::Html);
    }
    let value: Value = serde_json::from_str(text).ok()?;
    value["methods"].is_object().then_some(Form::Spec)
}
