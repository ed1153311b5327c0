//! A text and its entities, as members of an object.
//!
//! What markup means is told in `format`; texts of requests come by here when that is done.

use serde_json::{Map, Value};

/// The members that hold a text and its formatting.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    pub(crate) text: &'static str,
    pub(crate) entities: &'static str,
}

const fn names(text: &'static str, entities: &'static str) -> Names {
    Names { text, entities }
}

/// The text of a message.
pub(crate) const TEXT: Names = names("text", "entities");
/// The text of an inline result.
pub(crate) const MESSAGE_TEXT: Names = names("message_text", "entities");
/// The caption of a file.
pub(crate) const CAPTION: Names = names("caption", "caption_entities");
/// The passage that a reply picks out.
pub(crate) const QUOTE: Names = names("quote", "quote_entities");
/// What a poll asks.
pub(crate) const QUESTION: Names = names("question", "question_entities");
/// What a quiz says after a wrong answer.
pub(crate) const EXPLANATION: Names = names("explanation", "explanation_entities");
/// What stands above a poll's question.
pub(crate) const DESCRIPTION: Names = names("description", "description_entities");
/// An answer of a poll, or a task of a checklist.
pub(crate) const LABEL: Names = names("text", "text_entities");
/// The title of a checklist.
pub(crate) const TITLE: Names = names("title", "title_entities");

/// A text, under another name perhaps; nothing where there is none. Entities are left out where
/// there are none.
pub(crate) fn words(source: &Map<String, Value>, given: Names, shown: Names) -> Map<String, Value> {
    let text = source.get(given.text).and_then(Value::as_str);
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Map::new();
    };
    let entities = source.get(given.entities).and_then(Value::as_array);
    let entities = entities.filter(|entities| !entities.is_empty());
    let text = (shown.text.to_owned(), Value::from(text));
    let entities = entities.map(|found| (shown.entities.to_owned(), Value::Array(found.clone())));
    [text].into_iter().chain(entities).collect()
}

/// Leaves out entities where there are none.
pub(crate) fn tidy(members: &mut Map<String, Value>, names: Names) {
    let shown = words(members, names, names);
    members.remove(names.entities);
    members.extend(shown);
}
