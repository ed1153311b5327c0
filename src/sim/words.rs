//! Formatted texts: the one place that makes a text and its entities of what somebody gives.
//!
//! Every text that can be formatted comes by here: messages, captions, questions, explanations,
//! quotes, titles of checklists and their tasks. Lengths are judged by `check`.

use serde_json::{Map, Value};

use crate::sim::refusal::Refusal;
use crate::sim::text;

/// The members that give a formatted text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    /// The text.
    text: &'static str,
    /// How its marks are to be read.
    #[expect(dead_code, reason = "marks are not read yet")]
    parse_mode: &'static str,
    /// Its formatting, ready made.
    entities: &'static str,
    /// Whether links, commands and the like are found in it.
    finds: bool,
}

const fn names(
    text: &'static str,
    parse_mode: &'static str,
    entities: &'static str,
    finds: bool,
) -> Names {
    Names {
        text,
        parse_mode,
        entities,
        finds,
    }
}

/// The text of a message.
pub(crate) const TEXT: Names = names("text", "parse_mode", "entities", true);
/// The text of an inline result.
pub(crate) const MESSAGE_TEXT: Names = names("message_text", "parse_mode", "entities", true);
/// The caption of a file.
pub(crate) const CAPTION: Names = names("caption", "parse_mode", "caption_entities", true);
/// The passage that a reply picks out.
pub(crate) const QUOTE: Names = names("quote", "quote_parse_mode", "quote_entities", false);
/// What a poll asks.
pub(crate) const QUESTION: Names = names(
    "question",
    "question_parse_mode",
    "question_entities",
    false,
);
/// An answer of a poll.
pub(crate) const OPTION: Names = names("text", "text_parse_mode", "text_entities", false);
/// What a quiz says after a wrong answer.
pub(crate) const EXPLANATION: Names = names(
    "explanation",
    "explanation_parse_mode",
    "explanation_entities",
    true,
);
/// What stands above a poll's question.
pub(crate) const DESCRIPTION: Names = names(
    "description",
    "description_parse_mode",
    "description_entities",
    true,
);
/// The title of a checklist.
pub(crate) const TITLE: Names = names("title", "parse_mode", "title_entities", false);
/// A task of a checklist.
pub(crate) const TASK: Names = names("text", "parse_mode", "text_entities", true);

/// A text and its entities.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) entities: Vec<Value>,
}

impl Words {
    /// What these members give; `None` where there is no text.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "marks can be wrong once they are read"
    )]
    pub(crate) fn read(source: &Map<String, Value>, names: Names) -> Result<Option<Self>, Refusal> {
        let said = source.get(names.text).and_then(Value::as_str);
        let Some(said) = said.filter(|said| !said.is_empty()) else {
            return Ok(None);
        };
        let given = source.get(names.entities).and_then(Value::as_array);
        let entities = match given {
            Some(given) => given.clone(),
            None if names.finds => text::entities(said),
            None => Vec::new(),
        };
        Ok(Some(Self {
            text: said.to_owned(),
            entities,
        }))
    }

    /// Writes them as members of an object.
    pub(crate) fn write(self, into: &mut Map<String, Value>, text: &str, entities: &str) {
        into.insert(text.to_owned(), Value::String(self.text));
        into.remove(entities);
        if !self.entities.is_empty() {
            into.insert(entities.to_owned(), Value::Array(self.entities));
        }
    }
}

/// Replaces the members of a formatted text by what they mean: the marks are gone, the entities
/// are there.
pub(crate) fn settle(members: &mut Map<String, Value>, names: Names) -> Result<(), Refusal> {
    if let Some(words) = Words::read(members, names)? {
        words.write(members, names.text, names.entities);
    }
    Ok(())
}
