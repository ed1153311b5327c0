//! Turns `api-schema.json` into the types and calls of amanobot.
//!
//! [`generate`] is pure: a [`Schema`] goes in, named files come out. `build.rs` writes them to
//! `OUT_DIR`; `cargo codegen check` compares them with the copies in `codegen/snapshot`.

mod canonical;
mod check;
#[cfg(feature = "cli")]
pub mod diff;
mod docs;
mod emit;
#[cfg(feature = "cli")]
pub mod import;
mod layout;
mod names;
pub mod schema;
mod shape;
#[cfg(feature = "cli")]
pub mod surface;

pub use schema::Schema;

use shape::Model;
use std::fmt;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, such as `types.rs`.
    pub name: &'static str,
    /// Its text.
    pub contents: String,
}

/// Why a schema cannot be used: every finding, each with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    findings: Vec<String>,
}

impl Error {
    /// One line a finding.
    pub fn findings(&self) -> &[String] {
        &self.findings
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.findings.join("\n"))
    }
}

impl std::error::Error for Error {}

impl Schema {
    /// Reads a schema and checks that it is closed: that everything it names exists, every union
    /// can be told apart and no value contains itself.
    ///
    /// # Errors
    ///
    /// Says which line is no schema, or names each place where it contradicts itself.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let schema: Self = serde_json::from_str(text).map_err(|error| Error {
            findings: vec![format!("cannot read the schema: {error}")],
        })?;
        let findings = check::findings(&schema);
        if findings.is_empty() {
            Ok(schema)
        } else {
            Err(Error { findings })
        }
    }
}

/// Names of the files that [`generate`] makes.
pub const FILES: [&str; 7] = [
    "types.rs",
    "wire.rs",
    "methods.rs",
    "calls.rs",
    "proxies.rs",
    "table.rs",
    "samples.rs",
];

/// Turns a schema into source code.
///
/// The schema must come from [`Schema::parse`], which rejects what cannot be generated.
pub fn generate(schema: &Schema) -> Vec<File> {
    let model = Model::new(schema);
    let emitters = [
        emit::types::emit,
        emit::wire::emit,
        emit::methods::emit,
        emit::calls::emit,
        emit::proxies::emit,
        emit::table::emit,
        emit::samples::emit,
    ];
    let header = format!(
        "// Generated from api-schema.json (Bot API {}). Change the schema or the generator, not this file.\n\n",
        schema.version
    );
    FILES
        .into_iter()
        .zip(emitters)
        .map(|(name, emit)| File {
            name,
            contents: header.clone() + &layout::file(emit(&model)),
        })
        .collect()
}
