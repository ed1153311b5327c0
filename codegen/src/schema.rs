//! The model of `api-schema.json`.
//!
//! One struct for each kind of row, members in their canonical order. A member that nobody
//! declared is an error, so that a slip of the pen cannot pass for a fact. What the members mean
//! is explained in `codegen/README.md`.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// Everything the generator knows about one version of the Bot API.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// Version of the Bot API, such as `10.3`.
    pub version: String,
    /// Day of its release, `YYYY-MM-DD`.
    pub released: String,
    /// Facts about the service as a whole: addresses, encodings, limits of files.
    pub globals: Value,
    /// Methods that the documentation keeps but advises against.
    pub deprecated_methods: Vec<String>,
    /// What the documentation says wrong, and what was made of it here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// String enumerations that become Rust enums.
    pub enums: Vec<Enum>,
    /// Value lists that stay strings or numbers in Rust.
    pub lists: Vec<List>,
    /// Names for unions that the documentation writes out as `A or B`.
    pub unions: Vec<NamedUnion>,
    /// Objects and named unions.
    pub types: Vec<Type>,
    /// Methods.
    pub methods: Vec<Method>,
}

/// A correction of the documentation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Name of the function in `import/fixups.rs` that makes it.
    pub name: String,
    /// What the documentation says.
    pub claim: String,
    /// What is true.
    pub truth: String,
    /// Where that can be seen.
    pub link: String,
}

/// A string enumeration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// Its Rust name.
    pub name: String,
    /// What it stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The values as they travel.
    pub values: Vec<String>,
    /// Rust names of the values, where the values themselves make none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<String>,
    /// For update kinds: those that the default set leaves out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub default_excludes: Vec<String>,
}

/// A list of values worth knowing that is no Rust enum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// What is listed.
    pub name: String,
    /// The values.
    pub values: Vec<Value>,
}

/// A name for a union that has none in the documentation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedUnion {
    /// Its Rust name.
    pub name: String,
    /// What it stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The library has this type already.
    #[serde(default, skip_serializing_if = "is_false")]
    pub by_hand: bool,
    /// The alternatives, in the documentation's order.
    pub of: Vec<Ty>,
    /// How to tell them apart by one member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
    /// How to tell them apart by which members are there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shape_rules: Vec<ShapeRule>,
}

/// What a type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An object with members.
    Struct,
    /// One of several types.
    Union,
    /// The contents of a file.
    File,
}

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// In requests.
    Input,
    /// In answers and updates.
    Output,
}

/// An object or a named union.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    /// Name in the documentation, which is the Rust name too.
    pub name: String,
    /// One sentence in our own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Anchor on the documentation page.
    pub anchor: String,
    /// Chapter of the documentation.
    pub group: String,
    /// Object, union or file.
    pub kind: Kind,
    /// Which way it travels.
    pub direction: Vec<Direction>,
    /// Unions it belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub member_of: Vec<String>,
    /// All optional members exclude each other: read them as one enum of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// Members that are rarely there: a struct of their own, on the heap, which the object derefs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
    /// It contains itself, directly or through others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<Value>,
    /// An object without members.
    #[serde(default, skip_serializing_if = "is_false")]
    pub empty: bool,
    /// Another form that stands for it: a bare string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub also_accepts: Option<Ty>,
    /// Alternatives of a union.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Ty>,
    /// How to tell the alternatives apart by one member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
    /// How to tell the alternatives apart by which members are there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shape_rules: Vec<ShapeRule>,
    /// Rules between members.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// Members of an object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Row>>,
}

/// Members of an object that are kept together in a struct of their own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// Rust name of the struct.
    pub name: String,
    /// What its members have in common.
    pub summary: String,
    /// Their names.
    pub members: Vec<String>,
}

impl Type {
    /// The struct of the members that are set aside, as a type of its own.
    pub(crate) fn set_aside(&self) -> Option<Self> {
        let aside = self.aside.as_ref()?;
        let fields = self.fields.iter().flatten();
        let fields = fields
            .filter(|row| aside.members.contains(&row.name))
            .cloned()
            .collect();
        Some(Self {
            name: aside.name.clone(),
            summary: Some(aside.summary.clone()),
            aside: None,
            constraints: Vec::new(),
            fields: Some(fields),
            ..self.clone()
        })
    }
}

/// The member whose value tells the alternatives of a union apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discriminator {
    /// Its name.
    pub field: String,
    /// A rule in words, where it is no plain table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Each value belongs to one alternative.
    pub unique: bool,
    /// Value of each alternative.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Value>,
    /// Where a value belongs to several: members that only one of them requires.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tie_break_required_fields: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Alternatives that are no objects.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub json_kind: BTreeMap<String, String>,
}

/// The first rule whose members are all present decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShapeRule {
    /// Members that must be there.
    pub has: Vec<String>,
    /// The alternative they decide for.
    pub variant: String,
}

/// A rule between members.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// At most one of these sets may be given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at_most_one: Vec<Vec<String>>,
    /// Exactly one of these sets must be given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exactly_one: Vec<Vec<String>>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// A member that another one's value requires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_if: Option<RequiredIf>,
    /// Where the rule was read, if not in so many words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A member that another one's value requires.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequiredIf {
    /// The member.
    pub field: String,
    /// The other one and its value; `"present"` means any.
    pub when: BTreeMap<String, Value>,
}

/// A method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Name in the documentation.
    pub name: String,
    /// One sentence in our own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Anchor on the documentation page.
    pub anchor: String,
    /// Chapter of the documentation.
    pub group: String,
    /// Type of the result.
    pub returns: Ty,
    /// Parameters that a call takes by position; `target` stands for the message to act on.
    pub positional: Vec<String>,
    /// Rules between parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constraints: Vec<Constraint>,
    /// Where files may be uploaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploads: Option<Value>,
    /// Parameters.
    pub params: Vec<Row>,
}

impl Method {
    /// Whether the method acts on a message named by chat and number, or by its inline id.
    pub fn has_target(&self) -> bool {
        let target = [TARGET_CHAT.as_slice(), TARGET_INLINE.as_slice()];
        self.constraints
            .iter()
            .any(|constraint| constraint.exactly_one == target)
    }

    /// Whether a parameter is part of the target.
    pub fn is_in_target(&self, parameter: &str) -> bool {
        self.has_target()
            && TARGET_CHAT
                .iter()
                .chain(&TARGET_INLINE)
                .any(|name| *name == parameter)
    }
}

/// The parameters that name a message of a chat.
pub const TARGET_CHAT: [&str; 2] = ["chat_id", "message_id"];
/// The parameter that names a message sent by way of inline mode.
pub const TARGET_INLINE: [&str; 1] = ["inline_message_id"];

/// A type as the documentation writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ty {
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Float,
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// `true`, or absent.
    True,
    /// A type of this schema.
    #[serde(rename = "ref")]
    Ref(String),
    /// A list.
    #[serde(rename = "array")]
    Array(Box<Ty>),
    /// One of several, without a name.
    #[serde(rename = "one_of")]
    OneOf(Vec<Ty>),
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer => f.write_str("Integer"),
            Self::Float => f.write_str("Float"),
            Self::String => f.write_str("String"),
            Self::Boolean => f.write_str("Boolean"),
            Self::True => f.write_str("True"),
            Self::Ref(name) => f.write_str(name),
            Self::Array(item) => write!(f, "Array of {item}"),
            Self::OneOf(alternatives) => {
                for (index, alternative) in alternatives.iter().enumerate() {
                    let between = if index == 0 { "" } else { " or " };
                    write!(f, "{between}{alternative}")?;
                }
                Ok(())
            }
        }
    }
}

/// Where the value of a file parameter may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent facts of the documentation"
)]
pub struct FileSource {
    /// A part of the request.
    pub upload: bool,
    /// `attach://` and the name of a part.
    #[serde(default, skip_serializing_if = "is_false")]
    pub attach: bool,
    /// The id of a file that Telegram has.
    pub file_id: bool,
    /// An address that Telegram fetches.
    pub url: bool,
}

/// A member of an object or a parameter of a method.
///
/// All but the first three members are optional facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts of the documentation"
)]
#[expect(
    missing_docs,
    reason = "codegen/README.md explains the members in one table"
)]
pub struct Row {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: Ty,
    pub required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    #[serde(rename = "const", skip_serializing_if = "Option::is_none")]
    pub constant: Option<Value>,
    #[serde(rename = "enum", default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_is: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_ref: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_by: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<serde_json::Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length_unit: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub length_after_entities: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_line_feeds: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_total_length: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_items: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_min: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_values: Vec<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_allowed: Vec<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits_by: Option<Value>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub non_zero: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub may_be_negative: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub may_be_zero: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zero_means: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub empty_ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty_list_means: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unix_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds_from_now: Option<(Option<i64>, Option<i64>)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int64: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int32: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fits: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charset: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<FileSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_limits: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_when: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_in_method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depends_on: Option<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excludes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_unless: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Value>,
    #[serde(rename = "box", default, skip_serializing_if = "is_false")]
    pub boxed: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub in_cycle: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub via_array: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Row {
    /// A required member that has one value only, such as a discriminator: written, never stored.
    pub fn is_constant(&self) -> bool {
        self.required && self.constant.is_some()
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
fn is_false(value: &bool) -> bool {
    !value
}
