//! Scalars of the Bot API that no schema describes: written by hand, used by the generated code.
//!
//! No I/O, no clock.

pub(crate) mod attach;
mod chat_id;
mod input_file;
mod message_ref;
pub(crate) mod object;

pub use chat_id::ChatId;
pub use input_file::{InputFile, Uploads};
pub(crate) use input_file::{Upload, UploadContent};
pub use message_ref::MessageRef;
