//! The Bot API as a static table: what each method takes and answers, what each object holds.
//!
//! The tables are generated from `api-schema.json`; this file says what a row looks like and finds
//! one by its name. It judges no request: `sim` does, and so do the tests that hold the generated
//! structs against the table.

#![allow(
    clippy::unreadable_literal,
    reason = "generated: the numbers are as Telegram writes them"
)]

use std::collections::HashMap;
use std::sync::OnceLock;

/// A method of the Bot API.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Method {
    /// Its name as documented: `sendMessage`.
    pub name: &'static str,
    /// What it takes, in documented order.
    pub parameters: &'static [Member],
    /// What it answers.
    pub returns: Kind,
    /// Rules over several parameters.
    pub constraints: &'static [Constraint],
}

/// An object of the Bot API.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Its name as documented: `Message`.
    pub name: &'static str,
    /// What it is made of.
    pub shape: Shape,
}

/// What an object is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape {
    /// Named members.
    Struct {
        /// The members, in documented order.
        members: &'static [Member],
        /// Rules over several members.
        constraints: &'static [Constraint],
        /// Whether a bare string stands for the object (`KeyboardButton`).
        also_string: bool,
    },
    /// One of several objects.
    Union {
        /// The alternatives.
        variants: &'static [Kind],
        /// How to tell them apart.
        rule: Rule,
    },
    /// Content of a file (`InputFile`).
    File,
}

/// How the alternatives of a union are told apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    /// By the value of a member.
    Tag {
        /// The member that tells.
        field: &'static str,
        /// Value and type. Of several with one value, the first whose required members are all
        /// present.
        values: &'static [(&'static str, &'static str)],
    },
    /// By whether `date` is zero.
    ZeroDate {
        /// The type with `date` zero.
        zero: &'static str,
        /// The type with any other date.
        other: &'static str,
    },
    /// By members: the first type whose listed members are all present.
    Members(&'static [(&'static [&'static str], &'static str)]),
}

/// A parameter of a method or a member of an object.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Member {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// What else is known about its values.
    pub facts: &'static [Fact],
}

/// What a member holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// `true`, or absent.
    True,
    /// An object of this type.
    Object(&'static str),
    /// A list.
    Array(&'static Kind),
    /// Any of these.
    OneOf(&'static [Kind]),
}

/// Something known about a member's values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fact {
    /// Always this value.
    Const(Literal),
    /// At least this.
    Min(f64),
    /// At most this.
    Max(f64),
    /// At least so many characters.
    MinLength(u32),
    /// At most so many characters.
    MaxLength(u32),
    /// Lengths count bytes.
    Bytes,
    /// Lengths count what is left after the markup has been read.
    AfterEntities,
    /// At least so many items.
    MinItems(u32),
    /// At most so many items.
    MaxItems(u32),
    /// The values that are documented.
    Enum {
        /// The values.
        values: &'static [&'static str],
        /// Whether others may be added at any time.
        open: bool,
    },
    /// Only these numbers.
    OnlyValues(&'static [i64]),
    /// These numbers besides the stated range.
    AlsoAllowed(&'static [i64]),
    /// What absence means.
    Default(Literal),
    /// Not together with any of these.
    Excludes(&'static [&'static str]),
    /// Required, unless all of these are present.
    RequiredUnless(&'static [&'static str]),
    /// Names or holds a file.
    File {
        /// May be uploaded as a part of the same name.
        upload: bool,
        /// May be `attach://` and the name of a part.
        attach: bool,
        /// May be a `file_id`.
        id: bool,
        /// May be an HTTP URL.
        url: bool,
    },
    /// Text that is itself JSON.
    JsonText,
    /// Seconds since 1970.
    UnixTime,
    /// May need more than 32 bits.
    Int64,
    /// Another name under which the server accepts it.
    Alias(&'static str),
    /// The empty string means something.
    EmptyOk,
}

/// A constant in the table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal {
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// Text.
    String(&'static str),
    /// `true` or `false`.
    Boolean(bool),
}

/// A rule over several members.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Constraint {
    /// Exactly one of these groups is given.
    ExactlyOne(&'static [&'static [&'static str]]),
    /// At most one of these groups is given.
    AtMostOne(&'static [&'static [&'static str]]),
    /// A member is required under a condition.
    RequiredIf {
        /// The member.
        field: &'static str,
        /// Another member, and its value as JSON text, or `present` for any value.
        when: (&'static str, &'static str),
    },
}

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// A row of a member that must be there.
const fn required(name: &'static str, kind: Kind, facts: &'static [Fact]) -> Member {
    Member {
        name,
        kind,
        required: true,
        facts,
    }
}

/// A row of a member that may be left out.
const fn optional(name: &'static str, kind: Kind, facts: &'static [Fact]) -> Member {
    Member {
        name,
        kind,
        required: false,
        facts,
    }
}

/// Finds a method, in upper or lower case as the server does.
pub fn method(name: &str) -> Option<&'static Method> {
    Tables::bot_api().method(name)
}

/// Finds an object by its documented name, or an unnamed union by the name it has here.
pub fn ty(name: &str) -> Option<&'static Type> {
    Tables::bot_api().ty(name)
}

/// Methods and types by name.
#[derive(Debug)]
pub(crate) struct Tables {
    methods: HashMap<String, &'static Method>,
    types: HashMap<&'static str, &'static Type>,
}

impl Tables {
    /// Indexes a table.
    pub(crate) fn new(methods: &'static [Method], types: &[&'static [Type]]) -> Self {
        Self {
            methods: methods
                .iter()
                .map(|method| (method.name.to_ascii_lowercase(), method))
                .collect(),
            types: types
                .iter()
                .flat_map(|types| *types)
                .map(|ty| (ty.name, ty))
                .collect(),
        }
    }

    /// The Bot API's own table, indexed once.
    pub(crate) fn bot_api() -> &'static Self {
        static INDEX: OnceLock<Tables> = OnceLock::new();
        INDEX.get_or_init(|| Self::new(METHODS, &[TYPES, UNIONS]))
    }

    /// Finds a method in upper or lower case.
    pub(crate) fn method(&self, name: &str) -> Option<&'static Method> {
        self.methods.get(&name.to_ascii_lowercase()).copied()
    }

    /// Finds an object.
    pub(crate) fn ty(&self, name: &str) -> Option<&'static Type> {
        self.types.get(name).copied()
    }
}

impl Method {
    /// Finds a parameter.
    pub fn parameter(&self, name: &str) -> Option<&'static Member> {
        self.parameters
            .iter()
            .find(|parameter| parameter.name == name)
    }
}

impl Type {
    /// The members of a struct; none of a union or a file.
    pub fn members(&self) -> &'static [Member] {
        match self.shape {
            Shape::Struct { members, .. } => members,
            Shape::Union { .. } | Shape::File => &[],
        }
    }
}
