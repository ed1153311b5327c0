//! Which seed each seeder finds in each kind of update.

use std::path::Path;

use amanobot::delegate::{
    PerUser, Seed, Seeder, chain, per, per_application, per_callback_query_chat_id,
    per_callback_query_origin, per_chat_id, per_chat_id_except, per_chat_id_in, per_from_id,
    per_from_id_except, per_from_id_in, per_inline_from_id, per_inline_from_id_except,
    per_inline_from_id_in, per_invoice_payload, per_message, until,
};
use amanobot::prelude::*;
use serde_json::{Value, json};

use crate::blank;
use crate::talk::update;

/// A seed as the vectors write it; `None` if there is none.
trait Write {
    fn write(&self) -> Value;
}

impl Write for i64 {
    fn write(&self) -> Value {
        json!(self)
    }
}

impl Write for String {
    fn write(&self) -> Value {
        json!(self)
    }
}

impl Write for MessageRef {
    fn write(&self) -> Value {
        match self {
            MessageRef::Chat {
                chat_id: ChatId::Id(chat),
                message_id,
            } => json!({"tuple": [chat, message_id]}),
            MessageRef::Inline { inline_message_id } => json!({"tuple": [inline_message_id]}),
            MessageRef::Chat { .. } => panic!("Telegram sends numbers"),
        }
    }
}

impl Write for () {
    fn write(&self) -> Value {
        json!(1)
    }
}

type AnySeeder = Box<dyn Fn(&Update) -> Option<Value>>;

fn any<Q: Seeder>(seeder: Q) -> AnySeeder
where
    <Q::Scope as amanobot::delegate::Scope>::Key: Write,
{
    Box::new(move |update| match seeder.seed(update) {
        Seed::Key(key) => Some(key.write()),
        Seed::Fresh(_) => Some(json!({"list": []})),
        Seed::Skip => None,
    })
}

/// The seeders of the vectors, by what they were in Python.
fn seeders() -> Vec<(&'static str, AnySeeder)> {
    use ChatType::{Channel, Group, Private, Supergroup};
    let as_user =
        || per::<PerUser, _, _>(|update: &Update| per_chat_id().seed(update).key().copied());
    vec![
        (r#"per_chat_id("all")"#, any(per_chat_id())),
        (
            r#"per_chat_id(["private"])"#,
            any(per_chat_id().types([Private])),
        ),
        (
            r#"per_chat_id(["group"])"#,
            any(per_chat_id().types([Group])),
        ),
        (
            r#"per_chat_id(["group", "supergroup"])"#,
            any(per_chat_id().groups()),
        ),
        (
            r#"per_chat_id(["channel"])"#,
            any(per_chat_id().types([Channel])),
        ),
        ("per_chat_id_in([7,-50])", any(per_chat_id_in([7, -50]))),
        (
            r#"per_chat_id_in([7,-50],["group"])"#,
            any(per_chat_id_in([7, -50]).types([Group])),
        ),
        ("per_chat_id_except([7])", any(per_chat_id_except([7]))),
        (
            r#"per_chat_id_except([7],["private","channel"])"#,
            any(per_chat_id_except([7]).types([Private, Channel])),
        ),
        ("per_from_id()", any(per_from_id())),
        (r#"per_from_id("all")"#, any(per_from_id().all_flavors())),
        (
            r#"per_from_id(["callback_query"])"#,
            any(per_from_id().flavors([Flavor::CallbackQuery])),
        ),
        ("per_from_id_in([7])", any(per_from_id_in([7]))),
        ("per_from_id_in([8])", any(per_from_id_in([8]))),
        (
            r#"per_from_id_except([7],"all")"#,
            any(per_from_id_except([7]).all_flavors()),
        ),
        (
            r#"per_from_id_except([8],"all")"#,
            any(per_from_id_except([8]).all_flavors()),
        ),
        ("per_inline_from_id()", any(per_inline_from_id())),
        (
            "per_inline_from_id_in([7])",
            any(per_inline_from_id_in([7])),
        ),
        (
            "per_inline_from_id_except([7])",
            any(per_inline_from_id_except([7])),
        ),
        ("per_application()", any(per_application())),
        ("per_message()", any(per_message())),
        (
            r#"per_message(["chat"])"#,
            any(per_message().flavors([Flavor::Chat])),
        ),
        (
            "per_callback_query_chat_id()",
            any(per_callback_query_chat_id()),
        ),
        (
            r#"per_callback_query_chat_id(["private"])"#,
            any(per_callback_query_chat_id().types([Private])),
        ),
        (
            "per_callback_query_origin()",
            any(per_callback_query_origin()),
        ),
        (
            r#"per_callback_query_origin(["chat"])"#,
            any(per_callback_query_origin().chat_only()),
        ),
        (
            r#"per_callback_query_origin(["inline"])"#,
            any(per_callback_query_origin().inline_only()),
        ),
        ("per_invoice_payload()", any(per_invoice_payload())),
        (
            "chain(per_chat_id(),per_from_id())",
            any(chain((as_user(), per_from_id()))),
        ),
        (
            "until(seed > 0, [per_chat_id(), per_from_id()])",
            any(until(|seed| *seed > 0, (as_user(), per_from_id()))),
        ),
        (
            "groups of both kinds",
            any(per_callback_query_chat_id().types([Group, Supergroup])),
        ),
    ]
}

/// An update that carries this, of the kind that its members show; `None` for what is no update.
fn sample(object: &Value) -> Option<Update> {
    let signs = [
        ("message_id", "message", "Message"),
        ("chat_instance", "callback_query", "CallbackQuery"),
        ("result_id", "chosen_inline_result", "ChosenInlineResult"),
        ("shipping_address", "shipping_query", "ShippingQuery"),
        ("total_amount", "pre_checkout_query", "PreCheckoutQuery"),
        ("query", "inline_query", "InlineQuery"),
        ("question", "poll", "Poll"),
        ("poll_id", "poll_answer", "PollAnswer"),
        ("new_chat_member", "my_chat_member", "ChatMemberUpdated"),
    ];
    let mut signs = signs.into_iter();
    let (_, kind, name) = signs.find(|(sign, ..)| object.get(sign).is_some())?;
    let kind = match object["chat"]["type"].as_str() {
        Some("channel") if kind == "message" => "channel_post",
        _ => kind,
    };
    Some(update(kind, &blank::complete(name, object.clone())))
}

#[test]
fn seeds_are_those_of_the_original() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/replay/vectors");
    let read = |file: &str| {
        let text = std::fs::read_to_string(Path::new(folder).join(file)).ok()?;
        let mut vectors: Value = serde_json::from_str(&text).unwrap();
        serde_json::from_value::<Vec<Value>>(vectors["cases"].take()).ok()
    };
    let (Some(messages), Some(cases)) = (read("flavor.json"), read("seeders.json")) else {
        return;
    };
    let seeders = seeders();
    let mut compared = 0;
    for case in cases {
        let name = case["seeder"].as_str().unwrap();
        let Some((_, seeder)) = seeders.iter().find(|(other, _)| *other == name) else {
            // Events find their delegates by themselves.
            assert!(
                name.starts_with("per_event_source_id"),
                "no seeder `{name}`"
            );
            continue;
        };
        for message in &messages {
            let about = message["name"].as_str().unwrap();
            // Lacks the chat, which Telegram always sends.
            if about == "only message_id" {
                continue;
            }
            if let Some(update) = sample(&message["msg"]) {
                // An exception of the original is a defect: no seed.
                let expected = case["seeds"][about].get("ok").cloned();
                assert_eq!(seeder(&update), expected, "{name}: {about}");
                compared += 1;
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

fn user() -> Value {
    json!({"id": 7, "is_bot": false, "first_name": "U"})
}

fn chat(id: i64, kind: &str) -> Value {
    json!({"id": id, "type": kind})
}

fn said(chat: &Value, from: bool) -> Update {
    let mut message = json!({"message_id": 3, "date": 0, "chat": chat, "text": "hi"});
    if from {
        message["from"] = user();
    }
    update("message", &message)
}

fn pressed(place: &Value) -> Update {
    let mut query = json!({"id": "q", "from": user(), "chat_instance": "c", "data": "d"});
    query
        .as_object_mut()
        .unwrap()
        .extend(place.as_object().unwrap().clone());
    update("callback_query", &query)
}

#[test]
fn chats_are_told_apart_by_type_and_id() {
    let group = said(&chat(-5, "group"), true);
    let supergroup = said(&chat(-105, "supergroup"), true);
    let types = per_chat_id().types([ChatType::Group]);
    assert_eq!(types.seed(&group), Seed::Key(-5));
    assert_eq!(
        types.seed(&supergroup),
        Seed::Skip,
        "a supergroup is no group"
    );
    assert_eq!(per_chat_id().groups().seed(&supergroup), Seed::Key(-105));
    assert_eq!(per_chat_id_in([-5]).seed(&supergroup), Seed::Skip);
    assert_eq!(per_chat_id_except([-5]).seed(&supergroup), Seed::Key(-105));
}

#[test]
fn a_press_has_no_chat_of_its_own_but_its_message_has() {
    let message = json!({"message": {"message_id": 9, "date": 1, "chat": chat(-5, "group")}});
    let press = pressed(&message);
    assert_eq!(per_chat_id().seed(&press), Seed::Skip);
    assert_eq!(per_callback_query_chat_id().seed(&press), Seed::Key(-5));
    let both = (per_chat_id(), per_callback_query_chat_id());
    assert_eq!(both.seed(&press), Seed::Key(-5));
    let origin = MessageRef::from((-5, 9));
    assert_eq!(per_callback_query_origin().seed(&press), Seed::Key(origin));
    assert_eq!(
        per_callback_query_origin().inline_only().seed(&press),
        Seed::Skip
    );
}

#[test]
fn a_message_too_old_to_be_shown_still_has_its_chat() {
    let message = json!({"message": {"message_id": 9, "date": 0, "chat": chat(-5, "group")}});
    let press = pressed(&message);
    assert_eq!(
        per_callback_query_chat_id().groups().seed(&press),
        Seed::Key(-5)
    );
}

#[test]
fn d5_what_a_seeder_does_not_understand_has_no_seed() {
    let unknown = update(
        "from_the_future",
        &json!({"chat": {"id": 7}, "from": user()}),
    );
    let nowhere = pressed(&json!({}));
    for (name, seeder) in seeders() {
        let always = ["per_application", "per_message()"];
        if !always.iter().any(|always| name.starts_with(always)) {
            assert_eq!(seeder(&unknown), None, "{name}");
        }
    }
    assert_eq!(per_callback_query_origin().seed(&nowhere), Seed::Skip);
    assert_eq!(per_callback_query_chat_id().seed(&nowhere), Seed::Skip);
}

#[test]
fn until_asks_no_seeder_after_the_first_hit() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    let asked = Arc::new(AtomicU32::new(0));
    let seeder = |answer: i64| {
        let asked = asked.clone();
        per::<PerUser, _, _>(move |_| {
            asked.fetch_add(1, Ordering::Relaxed);
            Some(answer)
        })
    };
    let update = said(&chat(7, "private"), true);
    let seeders = until(|seed| *seed > 1, (seeder(1), seeder(2), seeder(3)));
    assert_eq!(seeders.seed(&update), Seed::Key(2));
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    let never = until(|_| false, (seeder(1), seeder(2)));
    assert_eq!(never.seed(&update), Seed::Skip);
}

#[test]
fn posts_of_channels_have_no_sender() {
    let post = said(&chat(-9, "channel"), false);
    assert_eq!(per_from_id().seed(&post), Seed::Skip);
    assert_eq!(per_chat_id().seed(&post), Seed::Key(-9));
}
