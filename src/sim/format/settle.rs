//! Formats the texts of a request, wherever they are in it.
//!
//! Afterwards a text is what is shown, its entities are all that it has, and there is no parse mode.

use serde_json::{Map, Value};

use super::fix::Rules;
use super::{Admits, Given, Terms, formatted, rich};
use crate::schema::{Fact, Member, Type};
use crate::sim::methods::Request;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// Why a text cannot be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    pub(crate) refusal: Refusal,
    /// Whether it is seen before anything is asked of the chat: the markup is read first.
    pub(crate) is_early: bool,
}

impl Trouble {
    #[expect(clippy::needless_pass_by_value, reason = "a function for `map_err`")]
    pub(super) fn early(reason: String) -> Self {
        Self {
            refusal: Refusal::bad_request(&reason),
            is_early: true,
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "a function for `map_err`")]
    pub(super) fn late(reason: String) -> Self {
        Self {
            refusal: Refusal::bad_request(&reason),
            is_early: false,
        }
    }
}

/// Members that belong together: a text, how its markup is to be read, and its entities.
#[derive(Debug)]
struct Place {
    text: &'static str,
    parse_mode: &'static str,
    entities: &'static str,
    admits: Admits,
    too_long: &'static str,
}

const fn place(
    text: &'static str,
    parse_mode: &'static str,
    entities: &'static str,
    admits: Admits,
    too_long: &'static str,
) -> Place {
    Place {
        text,
        parse_mode,
        entities,
        admits,
        too_long,
    }
}

/// All places of texts; which of them an object has is told by its members' names.
const PLACES: [Place; 10] = [
    place(
        "text",
        "parse_mode",
        "entities",
        Admits::All,
        "message is too long",
    ),
    place(
        "message_text",
        "parse_mode",
        "entities",
        Admits::All,
        "message is too long",
    ),
    place(
        "caption",
        "parse_mode",
        "caption_entities",
        Admits::All,
        "message caption is too long",
    ),
    place(
        "question",
        "question_parse_mode",
        "question_entities",
        Admits::CustomEmoji,
        "poll question length must not exceed 300",
    ),
    // The options of polls and the texts of gifts.
    place(
        "text",
        "text_parse_mode",
        "text_entities",
        Admits::Emphasis,
        "text is too long",
    ),
    place(
        "explanation",
        "explanation_parse_mode",
        "explanation_entities",
        Admits::All,
        "parameter \"explanation\" is too long",
    ),
    place(
        "description",
        "description_parse_mode",
        "description_entities",
        Admits::All,
        "parameter \"description\" is too long",
    ),
    place(
        "quote",
        "quote_parse_mode",
        "quote_entities",
        Admits::Emphasis,
        "message quote is too long",
    ),
    place(
        "title",
        "parse_mode",
        "title_entities",
        Admits::Emphasis,
        "checklist title is too long",
    ),
    place(
        "text",
        "parse_mode",
        "text_entities",
        Admits::EmphasisAndFound,
        "checklist task is too long",
    ),
];

/// Where in a request there are objects with texts of their own, and a type whose texts have the
/// same names and limits.
const INNER: [(&str, &str); 6] = [
    ("media", "InputMediaPhoto"),
    ("options", "InputPollOption"),
    ("results", "InlineQueryResultPhoto"),
    ("result", "InlineQueryResultPhoto"),
    ("checklist", "InputChecklist"),
    ("reply_parameters", "ReplyParameters"),
];

/// The same within these objects.
const INNERMOST: [(&str, &str, &str); 2] = [
    (
        "InlineQueryResultPhoto",
        "input_message_content",
        "InputTextMessageContent",
    ),
    ("InputChecklist", "tasks", "InputChecklistTask"),
];

/// Whether a member is a text whose length counts without its markup: it is judged here and not
/// where the other parameters are.
pub(crate) fn is_formatted(member: &Member, members: &[Member]) -> bool {
    let has = |name| members.iter().any(|member| member.name == name);
    PLACES
        .iter()
        .filter(|place| place.text == member.name)
        .any(|place| has(place.parse_mode) && has(place.entities))
}

/// The places that an object has, with the row of each text.
fn places(members: &[Member]) -> impl Iterator<Item = (&'static Place, &Member)> {
    PLACES.iter().filter_map(|place| {
        let named = |name| members.iter().find(|member| member.name == name);
        named(place.parse_mode).and(named(place.entities))?;
        Some((place, named(place.text)?))
    })
}

/// Formats the text or caption of a message that somebody sends with markup.
pub(crate) fn typed(
    world: &World,
    content: &mut Map<String, Value>,
    parse_mode: &str,
) -> Result<(), Refusal> {
    for method in ["sendMessage", "sendPhoto"] {
        let rows = world
            .tables
            .method(method)
            .map_or(&[][..], |m| m.parameters);
        content.insert("parse_mode".to_owned(), Value::from(parse_mode));
        object(world, content, rows).map_err(|trouble| trouble.refusal)?;
    }
    content.remove("parse_mode");
    Ok(())
}

/// Formats all texts of a request.
pub(crate) fn settle(world: &World, request: &mut Request<'_>) -> Result<(), Trouble> {
    let method = request.method;
    object(world, &mut request.parameters, method.parameters)?;
    for (name, ty) in INNER {
        if let Some(value) = request.parameters.get_mut(name) {
            inner(world, value, ty)?;
        }
    }
    Ok(())
}

/// Formats the texts of an object, or of all objects of a list.
fn inner(world: &World, value: &mut Value, ty: &str) -> Result<(), Trouble> {
    match value {
        Value::Array(items) => items.iter_mut().try_for_each(|item| inner(world, item, ty)),
        Value::Object(members) => {
            let rows = world.tables.ty(ty).map_or(&[][..], Type::members);
            object(world, members, rows)?;
            for (_, name, ty) in INNERMOST.iter().filter(|(outer, ..)| *outer == ty) {
                if let Some(value) = members.get_mut(*name) {
                    inner(world, value, ty)?;
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Formats the texts that lie in an object itself.
fn object(world: &World, members: &mut Map<String, Value>, rows: &[Member]) -> Result<(), Trouble> {
    for (place, row) in places(rows) {
        let text = |name| members.get(name).and_then(Value::as_str);
        let Some(said) = text(place.text) else {
            continue;
        };
        let (said, entities) = if said.is_empty() {
            (String::new(), Vec::new())
        } else {
            let given = Given {
                text: said,
                parse_mode: text(place.parse_mode).unwrap_or_default(),
                entities: members.get(place.entities).and_then(Value::as_array),
            };
            formatted(world, given, terms(place, row))?
        };
        members.insert(place.text.to_owned(), Value::String(said));
        if entities.is_empty() {
            members.remove(place.entities);
        } else {
            members.insert(place.entities.to_owned(), Value::Array(entities));
        }
        members.remove(place.parse_mode);
    }
    match members.get_mut("rich_message") {
        Some(Value::Object(message)) => rich::settle(world, message).map_err(Trouble::late),
        _ => Ok(()),
    }
}

/// What is asked of a text at a place.
fn terms(place: &Place, row: &Member) -> Terms {
    let mut terms = Terms {
        rules: Rules {
            may_be_empty: !row
                .facts
                .iter()
                .any(|fact| matches!(fact, Fact::MinLength(1..))),
            trims: place.text != "quote",
        },
        admits: place.admits,
        most: usize::MAX,
        too_long: place.too_long,
    };
    for fact in row.facts {
        if let Fact::MaxLength(most) = *fact {
            terms.most = most as usize;
        }
    }
    // Options of polls are shorter than texts of gifts, and plainer.
    if (place.parse_mode, terms.most) == ("text_parse_mode", OPTION) {
        terms.admits = Admits::CustomEmoji;
        terms.too_long = "poll options length must not exceed 100";
    }
    terms
}

/// An option of a poll has so many characters at most.
const OPTION: usize = 100;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::schema::{METHODS, TYPES};

    #[test]
    fn every_text_of_the_bot_api_with_a_parse_mode_has_its_place() {
        let has_mode = |rows: &[Member]| rows.iter().any(|row| row.name.ends_with("parse_mode"));
        let methods = METHODS.iter().map(|m| (m.name, m.parameters));
        let types = TYPES.iter().map(|ty| (ty.name, ty.members()));
        for (name, rows) in methods.chain(types).filter(|(_, rows)| has_mode(rows)) {
            let modes: BTreeSet<&str> = rows
                .iter()
                .map(|row| row.name)
                .filter(|name| name.ends_with("parse_mode"))
                .collect();
            let read: BTreeSet<&str> = places(rows).map(|(place, _)| place.parse_mode).collect();
            assert_eq!(read, modes, "{name}");
        }
    }

    #[test]
    fn types_that_stand_for_others_have_the_same_texts_and_limits() {
        let rows = |ty: &str| {
            TYPES
                .iter()
                .find(|known| known.name == ty)
                .map(Type::members)
        };
        for ty in TYPES {
            let stand_in = match ty.name {
                name if name.starts_with("InputMedia") => "InputMediaPhoto",
                name if name.starts_with("InlineQueryResult") => "InlineQueryResultPhoto",
                _ => continue,
            };
            let known = rows(stand_in).unwrap();
            for (place, row) in places(ty.members()) {
                let terms_here = terms(place, row);
                let (_, other) = places(known)
                    .find(|(other, _)| other.text == place.text)
                    .unwrap_or_else(|| panic!("{}: {}", ty.name, place.text));
                assert_eq!(terms_here.most, terms(place, other).most, "{}", ty.name);
            }
        }
    }
}
