//! Corrections of what the documentation says wrong or leaves out, one function each.
//!
//! A correction rests while its place is not in the description, and it fails when it changes
//! nothing: the documentation has been mended then, and the correction is to be deleted. Those that
//! were made are listed in the schema, `corrections`.

use crate::schema::{Correction, Direction, Row, Schema, Ty};

/// What is wrong in the documentation.
struct Fixup {
    /// Name of the function.
    name: &'static str,
    /// What the documentation says.
    claim: &'static str,
    /// What is true.
    truth: &'static str,
    /// Where that can be seen.
    link: &'static str,
    apply: fn(&mut Schema) -> Outcome,
}

/// What became of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It is about something that this version does not have.
    Rests,
    /// The description says the truth already.
    Idle,
    Made,
}

const SERVER: &str =
    "https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp";

const FIXUPS: &[Fixup] = &[
    Fixup {
        name: "option_entities",
        claim: "PollOptionAdded and PollOptionDeleted have `option_text_entities`",
        truth: "the server writes `option_entities`",
        link: SERVER,
        apply: option_entities,
    },
    Fixup {
        name: "repost_story",
        claim: "repostStory takes `from_story_id`",
        truth: "the server of 10.0 reads `story_id`",
        link: SERVER,
        apply: repost_story,
    },
    Fixup {
        name: "omitted_booleans",
        claim: "a Boolean that is not optional is always there",
        truth: "the server leaves booleans out when they are false",
        link: SERVER,
        apply: omitted_booleans,
    },
    Fixup {
        name: "draft_id",
        claim: "`draft_id` is an Integer",
        truth: "the server reads 64 bits",
        link: SERVER,
        apply: draft_id,
    },
    Fixup {
        name: "weather_color",
        claim: "StoryAreaTypeWeather's `background_color` is an Integer",
        truth: "a colour with opacity takes 32 bits without a sign, and the server reads 64",
        link: SERVER,
        apply: weather_color,
    },
];

/// Makes the corrections and lists them in the schema.
pub(super) fn apply(schema: &mut Schema) -> Result<(), Vec<String>> {
    apply_each(FIXUPS, schema)
}

fn apply_each(fixups: &[Fixup], schema: &mut Schema) -> Result<(), Vec<String>> {
    let mut findings = Vec::new();
    let mut made = Vec::new();
    for fixup in fixups {
        match (fixup.apply)(schema) {
            Outcome::Rests => {}
            Outcome::Idle => findings.push(format!(
                "fixups::{}: changes nothing, so the documentation no longer says that {}; delete it",
                fixup.name, fixup.claim
            )),
            Outcome::Made => made.push(Correction {
                name: fixup.name.to_owned(),
                claim: fixup.claim.to_owned(),
                truth: fixup.truth.to_owned(),
                link: fixup.link.to_owned(),
            }),
        }
    }
    schema.corrections = made;
    if findings.is_empty() {
        Ok(())
    } else {
        Err(findings)
    }
}

/// The rows of a name, within the items that are named.
fn rows<'s>(schema: &'s mut Schema, items: &[&str], name: &str) -> Vec<&'s mut Row> {
    let types = schema
        .types
        .iter_mut()
        .map(|ty| (ty.name.as_str(), ty.fields.iter_mut().flatten().collect()));
    let methods = schema
        .methods
        .iter_mut()
        .map(|method| (method.name.as_str(), method.params.iter_mut().collect()));
    types
        .chain(methods)
        .filter(|(item, _): &(&str, Vec<&mut Row>)| items.contains(item))
        .flat_map(|(_, rows)| rows)
        .filter(|row| row.name == name)
        .collect()
}

/// Changes rows; `change` says whether it did.
fn each(rows: Vec<&mut Row>, change: impl Fn(&mut Row) -> bool) -> Outcome {
    if rows.is_empty() {
        return Outcome::Rests;
    }
    let changed = rows.into_iter().map(change).filter(|made| *made).count();
    if changed == 0 {
        Outcome::Idle
    } else {
        Outcome::Made
    }
}

fn option_entities(schema: &mut Schema) -> Outcome {
    let items = ["PollOptionAdded", "PollOptionDeleted"];
    let old = rows(schema, &items, "option_entities").len();
    let rows = rows(schema, &items, "option_text_entities");
    if old > 0 && rows.is_empty() {
        return Outcome::Idle;
    }
    each(rows, |row| {
        row.aliases.push("option_entities".to_owned());
        true
    })
}

fn repost_story(schema: &mut Schema) -> Outcome {
    if !rows(schema, &["repostStory"], "story_id").is_empty() {
        return Outcome::Idle;
    }
    each(rows(schema, &["repostStory"], "from_story_id"), |row| {
        row.note = Some("the server of 10.0 reads `story_id`".to_owned());
        true
    })
}

/// The generated code reads every required Boolean that is not there as false.
fn omitted_booleans(schema: &mut Schema) -> Outcome {
    let received = schema
        .types
        .iter()
        .filter(|ty| ty.direction.contains(&Direction::Output))
        .flat_map(|ty| ty.fields.iter().flatten());
    if received
        .filter(|row| row.required && row.ty == Ty::Boolean)
        .count()
        == 0
    {
        return Outcome::Rests;
    }
    Outcome::Made
}

fn draft_id(schema: &mut Schema) -> Outcome {
    let items = [
        "MessageGenerationStopped",
        "sendMessageDraft",
        "sendRichMessageDraft",
    ];
    each(rows(schema, &items, "draft_id"), |row| {
        let is_silent = row.int64.is_none();
        if is_silent {
            row.int64 = Some("server".to_owned());
        }
        is_silent
    })
}

fn weather_color(schema: &mut Schema) -> Outcome {
    each(
        rows(schema, &["StoryAreaTypeWeather"], "background_color"),
        |row| {
            let is_silent = row.int64.is_none();
            if is_silent {
                row.int64 = Some("server".to_owned());
                row.fits = Some("u32, not i32".to_owned());
            }
            is_silent
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const API: &str = include_str!("../../../api-schema.json");

    fn api() -> Schema {
        serde_json::from_str(API).expect("the schema is one")
    }

    /// The schema as a description would make it.
    fn uncorrected() -> Schema {
        let mut schema = api();
        for name in [
            "option_text_entities",
            "draft_id",
            "background_color",
            "from_story_id",
        ] {
            let items = schema.types.iter().map(|ty| ty.name.clone());
            let items: Vec<String> = items
                .chain(schema.methods.iter().map(|method| method.name.clone()))
                .collect();
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            for row in rows(&mut schema, &items, name) {
                row.aliases.clear();
                (row.int64, row.fits, row.note) = (None, None, None);
            }
        }
        schema.corrections.clear();
        schema
    }

    #[test]
    fn the_committed_schema_is_corrected() {
        let mut schema = uncorrected();
        apply(&mut schema).expect("each changes something");
        assert_eq!(schema, api());
        let made: Vec<&str> = schema
            .corrections
            .iter()
            .map(|made| made.name.as_str())
            .collect();
        let all: Vec<&str> = FIXUPS.iter().map(|fixup| fixup.name).collect();
        assert_eq!(made, all);
    }

    #[test]
    fn a_correction_that_changes_nothing_fails() {
        let mut schema = uncorrected();
        for row in rows(&mut schema, &["repostStory"], "from_story_id") {
            "story_id".clone_into(&mut row.name);
        }
        assert_eq!(
            apply(&mut schema),
            Err(vec![
                "fixups::repost_story: changes nothing, so the documentation no longer says that repostStory takes \
                 `from_story_id`; delete it"
                    .to_owned()
            ])
        );
    }

    #[test]
    fn a_correction_rests_without_its_place() {
        let mut schema = uncorrected();
        schema.methods.retain(|method| method.name != "repostStory");
        apply(&mut schema).expect("no other correction is about the method");
        assert!(
            !schema
                .corrections
                .iter()
                .any(|made| made.name == "repost_story")
        );
    }
}
