//! The commands `cargo codegen openapi` and `cargo codegen jsonschema`: their arguments, and where the
//! document goes.

use crate::{read_schema, write};
use amanobot_codegen::{Schema, jsonschema, openapi};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub(crate) struct Command {
    document: fn(&Schema) -> String,
    schema: PathBuf,
    out: Option<PathBuf>,
}

impl Command {
    pub(crate) fn parse(arguments: &[String]) -> Option<Self> {
        let (name, options) = arguments.split_first()?;
        let document = match name.as_str() {
            "openapi" => openapi::document,
            "jsonschema" => jsonschema::document,
            _ => return None,
        };
        let mut schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-schema.json");
        let mut out = None;
        let mut options = options.iter();
        while let Some(option) = options.next() {
            match option.as_str() {
                "--schema" => schema = options.next()?.into(),
                "--out" => out = Some(options.next()?.into()),
                _ => return None,
            }
        }
        Some(Self {
            document,
            schema,
            out,
        })
    }

    pub(crate) fn run(&self) -> ExitCode {
        if let Err(problem) = self.write() {
            eprintln!("{problem}");
            return ExitCode::FAILURE;
        }
        ExitCode::SUCCESS
    }

    fn write(&self) -> Result<(), String> {
        let document = (self.document)(&read_schema(&self.schema)?);
        if let Some(out) = &self.out {
            return write(out, &document);
        }
        let written = io::stdout().write_all(document.as_bytes());
        written.map_err(|error| format!("cannot write the document: {error}"))
    }
}
