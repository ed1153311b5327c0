//! The one way to write `api-schema.json`: an item a block, a row a line.
//!
//! Diffs of the schema are read by people, so a changed parameter must be one changed line.

use crate::schema::Schema;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use std::io::{self, Write};

/// Lists whose elements stand on lines of their own.
const LISTS: [&str; 8] = [
    "corrections",
    "enums",
    "lists",
    "unions",
    "types",
    "methods",
    "fields",
    "params",
];
/// Lists whose elements are blocks, a member a line.
const BLOCKS: [&str; 2] = ["types", "methods"];

impl Schema {
    /// Writes the schema in its canonical form; reading it back gives an equal schema.
    ///
    /// # Panics
    ///
    /// Never: a schema has nothing that JSON cannot hold.
    pub fn to_canonical(&self) -> String {
        let mut bytes = Vec::new();
        let mut serializer = Serializer::with_formatter(&mut bytes, Canonical::default());
        self.serialize(&mut serializer)
            .expect("a schema is plain data");
        bytes.push(b'\n');
        String::from_utf8(bytes).expect("JSON is UTF-8")
    }
}

/// Breaks lines as deep as rows and keeps everything below on one line.
#[derive(Default)]
struct Canonical {
    open: Vec<Container>,
    key: String,
    in_key: bool,
}

struct Container {
    broken: bool,
    holds_blocks: bool,
    filled: bool,
}

impl Canonical {
    fn enter(&mut self, broken: bool, holds_blocks: bool) {
        self.open.push(Container {
            broken,
            holds_blocks,
            filled: false,
        });
    }

    fn element<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        let depth = self.open.len();
        let Some(container) = self.open.last_mut() else {
            return Ok(());
        };
        container.filled = true;
        match (container.broken, first) {
            (true, true) => write!(writer, "\n{:depth$}", ""),
            (true, false) => write!(writer, ",\n{:depth$}", ""),
            (false, true) => Ok(()),
            (false, false) => writer.write_all(b", "),
        }
    }

    fn leave<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &str) -> io::Result<()> {
        let container = self.open.pop().expect("what ends has begun");
        if container.broken && container.filled {
            write!(writer, "\n{:depth$}", "", depth = self.open.len())?;
        }
        writer.write_all(bracket.as_bytes())
    }

    /// Whether the container that begins now stands in broken ones only.
    fn is_outside_rows(&self) -> bool {
        self.open.iter().all(|container| container.broken)
    }
}

impl Formatter for Canonical {
    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        let broken = self
            .open
            .last()
            .is_none_or(|container| container.holds_blocks);
        self.enter(broken, false);
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave(writer, "}")
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.key.clear();
        self.in_key = true;
        self.element(writer, first)
    }

    fn end_object_key<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.in_key = false;
        Ok(())
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        let broken = self.is_outside_rows() && LISTS.contains(&self.key.as_str());
        self.enter(broken, broken && BLOCKS.contains(&self.key.as_str()));
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave(writer, "]")
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.element(writer, first)
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        text: &str,
    ) -> io::Result<()> {
        if self.in_key {
            self.key.push_str(text);
        }
        writer.write_all(text.as_bytes())
    }
}
