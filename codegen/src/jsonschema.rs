//! A schema → JSON Schema 2020-12 of the objects and of the requests.
//!
//! What a method is called with over HTTP is told by [`openapi`](crate::openapi).

mod definitions;
mod rows;
mod rules;

pub(crate) use definitions::Definitions;
pub(crate) use rows::Dialect;
pub(crate) use rules::sentences;

use crate::json::Object;
use crate::schema::Schema;

/// The document: an entry of `$defs` for each object, union, enumeration and request.
///
/// The same schema always makes the same text.
pub fn document(schema: &Schema) -> String {
    let definitions = Definitions::new(schema, Dialect::JsonSchema);
    let mut defs = Object::new();
    for (name, definition) in definitions.all() {
        defs.put(name, definition);
    }
    let version = &schema.version;
    Object::new()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", format!("urn:amanobot:bot-api:{version}"))
        .with("title", format!("Telegram Bot API {version}"))
        .with("description", DESCRIPTION)
        .with("$defs", defs)
        .to_document()
}

const DESCRIPTION: &str = "The objects of the Bot API, and what its methods are given as JSON. \
    Choose an entry of `$defs`: the document as a whole accepts everything. \
    What is only received is described tolerantly, so that the next version's objects are still valid: \
    members that are not listed, other values of enumerations and left out booleans are no errors, \
    and limits are told and not checked.";
