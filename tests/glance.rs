//! Headlines of updates, and the messages that they name.

mod common {
    pub(crate) mod blank;
}

use std::path::Path;

use amanobot::prelude::*;
use amanobot::update::Glance;
use common::blank;
use serde_json::{Value, json};

/// An update that carries this, of the kind that its members show.
///
/// `None` for what is no update.
fn update(object: &Value) -> Option<Update> {
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
    let (_, kind, name) = signs
        .into_iter()
        .find(|(sign, ..)| object.get(sign).is_some())?;
    let object = blank::complete(name, object.clone());
    Some(serde_json::from_value(json!({"update_id": 1, kind: object})).unwrap())
}

fn short(update: &Update) -> Option<String> {
    update.glance().map(|glance| glance.to_string())
}

fn long(update: &Update) -> Option<String> {
    update.glance().map(|glance| format!("{glance:#}"))
}

/// What the message of an update is edited by: the message itself, or the one it was sent as.
fn message_ref(update: &Update) -> Option<MessageRef> {
    match &update.kind {
        UpdateKind::ChosenInlineResult(chosen) => chosen.sent(),
        _ => update.message().map(MessageRef::from),
    }
}

/// Where the pressed button is.
fn origin(update: &Update) -> Option<MessageRef> {
    match &update.kind {
        UpdateKind::CallbackQuery(query) => query.origin(),
        _ => None,
    }
}

fn user() -> Value {
    json!({"id": 7, "is_bot": false, "first_name": "U"})
}

#[test]
fn a_message_shows_content_and_chat_then_date_and_id() {
    let chat = json!({"id": -50, "type": "group", "title": "G"});
    let message = json!({"message_id": 3, "date": 1580, "chat": chat, "text": "hi"});
    let update = update(&message).unwrap();
    assert_eq!(short(&update).unwrap(), r#"("text", Group, -50)"#);
    assert_eq!(long(&update).unwrap(), r#"("text", Group, -50, 1580, 3)"#);
    assert_eq!(message_ref(&update), Some(MessageRef::from((-50, 3))));
    let (content_type, chat_type, chat_id) = update.message().unwrap().glance().short();
    assert_eq!(
        (content_type, chat_type, chat_id),
        ("text", &ChatType::Group, -50)
    );
}

#[test]
fn a_callback_query_shows_its_data_if_it_has_any() {
    let query = json!({"id": "c", "from": user(), "chat_instance": "i", "data": "d"});
    assert_eq!(
        short(&update(&query).unwrap()).unwrap(),
        r#"("c", 7, Some("d"))"#
    );
    let game = json!({"id": "c", "from": user(), "chat_instance": "i", "game_short_name": "g"});
    assert_eq!(long(&update(&game).unwrap()).unwrap(), r#"("c", 7, None)"#);
}

#[test]
fn an_inline_query_shows_its_offset_in_the_long_form() {
    let query = json!({"id": "i", "from": user(), "query": "q", "offset": "o"});
    let update = update(&query).unwrap();
    assert_eq!(short(&update).unwrap(), r#"("i", 7, "q")"#);
    assert_eq!(long(&update).unwrap(), r#"("i", 7, "q", "o")"#);
}

#[test]
fn a_chosen_result_shows_the_query_and_names_its_message() {
    let chosen = json!({"result_id": "r", "from": user(), "query": "q", "inline_message_id": "IM"});
    let update = update(&chosen).unwrap();
    assert_eq!(short(&update).unwrap(), r#"("r", 7, "q")"#);
    assert_eq!(long(&update), short(&update));
    assert_eq!(message_ref(&update), Some(MessageRef::from("IM")));
}

#[test]
fn queries_about_payments_show_the_payload_and_the_long_form_the_price() {
    let address = blank::object("ShippingAddress");
    let shipping =
        json!({"id": "s", "from": user(), "invoice_payload": "P", "shipping_address": address});
    assert_eq!(
        long(&update(&shipping).unwrap()).unwrap(),
        r#"("s", 7, "P")"#
    );
    let mut checkout = json!({"id": "p", "from": user(), "invoice_payload": "P"});
    checkout["currency"] = json!("EUR");
    checkout["total_amount"] = json!(350);
    let checkout = update(&checkout).unwrap();
    assert_eq!(short(&checkout).unwrap(), r#"("p", 7, "P")"#);
    assert_eq!(long(&checkout).unwrap(), r#"("p", 7, "P", "EUR", 350)"#);
}

#[test]
fn other_updates_have_a_flavor_but_no_headline() {
    let poll = update(&blank::object("Poll")).unwrap();
    assert_eq!(poll.flance(), (Flavor::Poll, None));
}

#[test]
fn flance_is_flavor_and_glance() {
    let query = json!({"id": "i", "from": user(), "query": "q", "offset": ""});
    let update = update(&query).unwrap();
    assert!(matches!(
        update.flance(),
        (Flavor::InlineQuery, Some(Glance::InlineQuery(_)))
    ));
}

#[test]
fn a_button_is_found_even_below_a_message_that_is_out_of_reach() {
    let chat = json!({"id": 7, "type": "private"});
    let with = |member: &str, value: Value| {
        let query = json!({"id": "c", "from": user(), "chat_instance": "i", member: value});
        origin(&update(&query).unwrap())
    };
    let message = json!({"message_id": 9, "date": 1, "chat": chat});
    assert_eq!(with("message", message), Some(MessageRef::from((7, 9))));
    let out_of_reach = json!({"message_id": 9, "date": 0, "chat": chat});
    assert_eq!(
        with("message", out_of_reach),
        Some(MessageRef::from((7, 9)))
    );
    assert_eq!(
        with("inline_message_id", json!("IM")),
        Some(MessageRef::from("IM"))
    );
    assert_eq!(with("data", json!("d")), None);
}

/// Content types that the original takes for another, or for an error.
const ELSE: [(&str, &str); 7] = [
    ("venue (comes with location)", "venue"),
    ("new members, all three fields", "new_chat_members"),
    ("dice (unknown content)", "dice"),
    ("passport data (unknown content)", "passport_data"),
    ("connected website (unknown content)", "connected_website"),
    ("bare message", "unknown"),
    ("only message_id", "unknown"),
];

/// The cases of a file with answers of the Python original, if it is at hand.
fn vectors(file: &str) -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/replay/vectors");
    let Ok(text) = std::fs::read_to_string(Path::new(folder).join(file)) else {
        return vec![];
    };
    let mut vectors: Value = serde_json::from_str(&text).unwrap();
    serde_json::from_value(vectors["cases"].take()).unwrap()
}

/// A headline as the vectors write it.
fn tuple(glance: &Glance<'_>, long: bool) -> Value {
    let mut values = match glance {
        Glance::Chat(glance) => json!([
            glance.content_type,
            glance.chat_type.as_str(),
            glance.chat_id,
            glance.date,
            glance.message_id
        ]),
        Glance::CallbackQuery(glance) => json!([glance.id, glance.from_id, glance.data]),
        Glance::InlineQuery(glance) => {
            json!([glance.id, glance.from_id, glance.query, glance.offset])
        }
        Glance::ChosenInlineResult(glance) => {
            json!([glance.result_id, glance.from_id, glance.query])
        }
        Glance::ShippingQuery(glance) => json!([glance.id, glance.from_id, glance.invoice_payload]),
        Glance::PreCheckoutQuery(glance) => json!([
            glance.id,
            glance.from_id,
            glance.invoice_payload,
            glance.currency,
            glance.total_amount
        ]),
        _ => panic!("one of the six"),
    };
    if !long {
        values.as_array_mut().unwrap().truncate(3);
    }
    json!({ "tuple": values })
}

#[test]
fn headlines_are_those_of_the_original() {
    for case in vectors("flavor.json") {
        let name = case["name"].as_str().unwrap();
        let Some(update) = update(&case["msg"]) else {
            continue;
        };
        if let Some((_, content_type)) = ELSE.iter().find(|(other, _)| *other == name) {
            assert_eq!(
                update.message().unwrap().content().content_type(),
                *content_type
            );
            continue;
        }
        for (answer, long) in [("flance_short", false), ("flance_long", true)] {
            // An error of the original is a defect, or an update without a headline.
            if let Some(answer) = case[answer]["ok"].as_object() {
                let (flavor, glance) = update.flance();
                let ours = json!([flavor.as_str(), tuple(&glance.unwrap(), long)]);
                assert_eq!(answer["tuple"], ours, "{name}");
            }
        }
    }
}

#[test]
fn messages_are_named_as_by_the_original() {
    let named = |answer: &Value| match answer["ok"]["tuple"].as_array().map(Vec::as_slice) {
        Some([chat, id]) => Some(MessageRef::from((chat.as_i64()?, id.as_i64()?))),
        Some([id]) => Some(MessageRef::from(id.as_str()?)),
        _ => None,
    };
    for case in vectors("flavor.json") {
        match update(&case["msg"]) {
            // Lacks the chat, which Telegram always sends.
            _ if case["name"] == "only message_id" => {}
            Some(update) if update.flavor() == Flavor::CallbackQuery => {
                assert_eq!(
                    origin(&update),
                    named(&case["origin_identifier"]),
                    "{}",
                    case["name"]
                );
            }
            Some(update) => {
                let message = named(&case["message_identifier"]);
                assert_eq!(message_ref(&update), message, "{}", case["name"]);
            }
            None => {}
        }
    }
}

#[test]
fn kinds_that_the_original_hands_over_are_known_by_name() {
    for case in vectors("extract.json") {
        let Some(kind) = case["picked"]["ok"].as_str() else {
            continue;
        };
        let member = blank::members("Update")
            .iter()
            .find(|member| member.name == kind)
            .unwrap();
        let update = json!({"update_id": 1, kind: blank::value(&member.kind)});
        let update: Update = serde_json::from_value(update).unwrap();
        assert_ne!(update.flavor(), Flavor::Unknown, "{kind}");
    }
}
