//! Makes a schema of a description of the Bot API that others publish.
//!
//! A reader for each form of description fills a page, which is text in its structure. One
//! interpretation makes facts of it, so the forms agree. The result is merged over an existing
//! schema, which keeps what people added; then corrections are made, and the whole is checked.

mod facts;
mod fixups;
mod graph;
mod html;
mod items;
mod merge;
mod page;
mod rules;
mod source;
mod spec;
mod types;
mod words;

pub use source::fetch;

use crate::{Error, Schema};

/// The forms in which the Bot API is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The official documentation page.
    Html,
    /// The JSON of `telegram-bot-api-spec`.
    Spec,
}

/// The version and the date of a release that the description does not state. Old specifications
/// state neither.
pub const UNKNOWN: &str = "unknown";

/// A schema that was imported.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// The schema, sound and complete.
    pub schema: Schema,
    /// What came, went and needs a person's eye, a line each.
    pub notes: Vec<String>,
}

/// Imports a description over a schema.
///
/// Facts are the description's. The schema keeps its sentences, names and decisions wherever the
/// description still has what they are about.
///
/// # Errors
///
/// Names everything in the description that cannot be understood, with its place.
pub fn import(form: Form, text: &str, base: &Schema) -> Result<Import, Error> {
    let page = match form {
        Form::Html => html::read(text)?,
        Form::Spec => spec::read(text, base)?,
    };
    let failed = |findings| Error { findings };
    let mut items = items::read(&page, base).map_err(failed)?;
    graph::complete(&mut items);
    let mut notes = page.notes.clone();
    let mut schema = merge::merge(&page, items, base, &mut notes).map_err(failed)?;
    fixups::apply(&mut schema).map_err(failed)?;
    let untold = graph::untold(&schema);
    if !untold.is_empty() {
        return Err(failed(untold));
    }
    let schema = Schema::parse(&schema.to_canonical())?;
    Ok(Import { schema, notes })
}
