//! What came, went and changed between two schemas, judged by what it does to the code of callers.
//!
//! The generated code is the measure: a change is breaking when a program that uses it may no
//! longer compile. The order of the documentation is no difference.

mod comparison;
mod members;
mod methods;
mod render;
mod types;
mod values;

use crate::schema::Schema;
use crate::shape::Model;
use comparison::Comparison;
use serde::Serialize;
use serde_json::Value;

/// What a change asks of callers. The gravest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Programs may have to be changed.
    Breaking,
    /// There is more than before; programs go on as they are.
    Additive,
    /// Facts that are told in the documentation or checked by Telegram: limits, defaults, sentences.
    Documentation,
}

/// Which number of a version has to be raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The first.
    Major,
    /// The second.
    Minor,
    /// The third.
    Patch,
}

/// What kind of thing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A method.
    Method,
    /// An object, or a union that has a name in the documentation.
    Type,
    /// A union that only the schema names.
    Union,
    /// An enumeration.
    Enum,
    /// A list of values that stay strings or numbers.
    List,
    /// The API as a whole.
    Service,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What it asks of callers.
    pub severity: Severity,
    /// What kind of thing has changed.
    pub item: Item,
    /// Its name; of the service, nothing.
    pub name: String,
    /// The parameter, field, alternative or value that the change is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// What has happened.
    #[serde(flatten)]
    pub what: What,
}

/// What has happened to a thing or to its member. Types are those of Rust.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum What {
    /// It is new.
    Came {
        /// Type of the parameter or field.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        ty: Option<String>,
        /// Whether the parameter or field is required.
        #[serde(skip_serializing_if = "Option::is_none")]
        required: Option<bool>,
    },
    /// It is gone.
    Went {
        /// Type that the parameter or field had.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        ty: Option<String>,
        /// The only thing that came with the same type, or with the same parameters or fields: it may be the
        /// same thing under another name.
        #[serde(skip_serializing_if = "Option::is_none")]
        perhaps: Option<String>,
    },
    /// Its type is another one.
    Type {
        /// The type that it had.
        from: String,
        /// The type that it has.
        to: String,
    },
    /// It was optional and is required.
    Required,
    /// It was required and is optional.
    Optional,
    /// The method answers something else.
    Returns {
        /// What it answered.
        from: String,
        /// What it answers.
        to: String,
    },
    /// What the call or constructor takes by position is no longer the same, for other reasons than that
    /// something came, went, or became required.
    Positional {
        /// What it took.
        from: Vec<String>,
        /// What it takes.
        to: Vec<String>,
    },
    /// Another trait of the Rust type is no longer the same.
    Form {
        /// Which one: `kind`, `direction`, `constructor`, `choice`, `aside`, `also_accepts`, `variant`.
        part: &'static str,
        /// What it was.
        from: Option<String>,
        /// What it is.
        to: Option<String>,
    },
    /// A fact is no longer the same. `null` stands for what is not told.
    Fact {
        /// Its name in the schema.
        fact: String,
        /// What it was.
        from: Value,
        /// What it is.
        to: Value,
    },
}

/// The changes between two schemas: breaking ones first, then as the documentation is ordered.
#[derive(Debug, Clone, PartialEq)]
pub struct Changes {
    /// Version of the Bot API that the old schema is of.
    pub from: String,
    /// Version of the Bot API that the new schema is of.
    pub to: String,
    /// The changes.
    pub list: Vec<Change>,
}

impl Changes {
    /// The gravest change, if there is any.
    pub fn severity(&self) -> Option<Severity> {
        self.list.iter().map(|change| change.severity).min()
    }

    /// The step to the next version of the library: before its version 1.0, and from then on.
    ///
    /// As long as the first number is 0, the second stands for what breaks and the third for all
    /// else: that is how Cargo reads versions.
    pub fn steps(&self) -> Option<(Step, Step)> {
        self.severity().map(|severity| match severity {
            Severity::Breaking => (Step::Minor, Step::Major),
            Severity::Additive => (Step::Patch, Step::Minor),
            Severity::Documentation => (Step::Patch, Step::Patch),
        })
    }
}

/// Compares two schemas.
///
/// Both must come from [`Schema::parse`], which rejects what cannot be generated.
pub fn diff(old: &Schema, new: &Schema) -> Changes {
    let mut comparison = Comparison {
        old: Model::new(old),
        new: Model::new(new),
        list: Vec::new(),
    };
    comparison.methods(old, new);
    comparison.types(&old.types, &new.types);
    comparison.unions(&old.unions, &new.unions);
    comparison.enums(old, new);
    comparison.lists(old, new);
    comparison.service(old, new);
    let mut list = comparison.list;
    list.sort_by_key(|change| change.severity);
    Changes {
        from: old.version.clone(),
        to: new.version.clone(),
        list,
    }
}
