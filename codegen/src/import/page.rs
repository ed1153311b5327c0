//! What a description of the Bot API says, whatever form it was published in.
//!
//! The readers fill it and nothing here understands any of it: the text of a cell is still text.

use super::words::Words;

/// A description of one version of the Bot API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    /// Version, such as `10.3`.
    pub(super) version: String,
    /// Day of its release, `YYYY-MM-DD`.
    pub(super) released: String,
    /// Types and methods in the documentation's order.
    pub(super) items: Vec<Item>,
    /// What the form of the description cannot say, for those who import it.
    pub(super) notes: Vec<String>,
}

/// A heading and what stands below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// The heading: `sendMessage` or `Message`.
    pub(super) name: String,
    /// Its anchor.
    pub(super) anchor: String,
    /// The chapter's anchor, if the description has chapters.
    pub(super) group: Option<String>,
    /// The paragraphs, notes included.
    pub(super) paragraphs: Vec<Words>,
    /// The items of a list, if each of them is the name of a type and nothing else.
    pub(super) alternatives: Vec<String>,
    /// The table's rows; `None` without a table.
    pub(super) rows: Option<Vec<Cells>>,
}

impl Item {
    /// Whether the name is a method's: those begin with a small letter.
    pub(super) fn is_method(&self) -> bool {
        self.name
            .starts_with(|letter: char| letter.is_ascii_lowercase())
    }

    /// All paragraphs as one text.
    pub(super) fn text(&self) -> String {
        let paragraphs: Vec<&str> = self.paragraphs.iter().map(Words::as_str).collect();
        paragraphs.join(" ")
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cells {
    /// Name of the parameter or member.
    pub(super) name: String,
    /// Its type, as written: `Array of Integer`.
    pub(super) ty: String,
    /// Whether it must be there.
    pub(super) required: bool,
    /// What it is, without the word that marks it optional.
    pub(super) about: Words,
}
