//! Every method of the schema that sends, edits or deletes messages takes part. Decided by the static
//! table, not by what the generator thinks.

#![allow(
    clippy::too_many_lines,
    clippy::wildcard_imports,
    reason = "the samples are one long generated list"
)]

use std::cell::RefCell;

use amanobot::helper::{CallbackQueryCoordinator, Origins};
use amanobot::methods::*;
use amanobot::schema::{self, Kind};
use amanobot::types::*;
use amanobot::wire::{ChatId, MessageRef};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::desk::{self, Desk};
use crate::{press, sample};

include!(concat!(env!("OUT_DIR"), "/samples.rs"));

thread_local! {
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static TARGET: RefCell<Option<MessageRef>> = const { RefCell::new(None) };
}

/// The message to act on.
fn target() -> MessageRef {
    TARGET.with_borrow(|target| target.clone().unwrap())
}

/// The value of a parameter, made from the static table.
fn sample<T: DeserializeOwned>(method: &str, parameter: &str) -> T {
    let parameter = schema::method(method).unwrap().parameter(parameter);
    let value = match parameter.unwrap() {
        // The sample of a chat is its username, which answers never have.
        member if member.name == "chat_id" => json!(7),
        member => sample::parameter(member, 0),
    };
    serde_json::from_value(value).unwrap()
}

/// What the static table says of a method.
#[derive(Debug, PartialEq)]
enum Part {
    Sends,
    Edits,
    Deletes,
    None,
}

fn part(method: &schema::Method) -> Part {
    let has = |name: &str| method.parameter(name).is_some();
    let inline = Kind::Object("InlineKeyboardMarkup");
    let keyboard = method
        .parameter("reply_markup")
        .is_some_and(|member| match member.kind {
            Kind::OneOf(kinds) => kinds.contains(&inline),
            kind => kind == inline,
        });
    let sends_inline = match method.returns {
        Kind::Object("Message" | "MessageId") => false,
        Kind::Object(name) => match &schema::ty(name).unwrap().shape {
            schema::Shape::Struct { members, .. } => members
                .iter()
                .any(|member| member.name == "inline_message_id"),
            _ => false,
        },
        _ => false,
    };
    if keyboard {
        let edits = ["edit", "stop"].map(|verb| method.name.starts_with(verb));
        if edits.contains(&true) {
            Part::Edits
        } else {
            Part::Sends
        }
    } else if sends_inline {
        Part::Sends
    } else if method.name.starts_with("delete")
        && (has("message_ids") || method.name.ends_with("Message"))
    {
        Part::Deletes
    } else {
        Part::None
    }
}

/// Presses below the messages that a request is about, as far as they are known before.
fn named(parameters: &Value) -> Vec<CallbackQuery> {
    if let Some(id) = parameters.get("inline_message_id") {
        return vec![press(&json!({"inline_message_id": id}))];
    }
    let mut message = json!({"date": 1, "message_id": 0, "chat": desk::chat(&json!(7))});
    if let Some(connection) = parameters.get("business_connection_id") {
        message["business_connection_id"] = connection.clone();
    }
    if let Some(number) = parameters.get("ephemeral_message_id") {
        let user = &parameters["receiver_user_id"];
        message["ephemeral_message_id"] = number.clone();
        message["receiver_user"] = json!({"id": user, "is_bot": false, "first_name": "R"});
        return vec![press(&json!({"message": message}))];
    }
    let one = parameters.get("message_id").cloned();
    let many = parameters.get("message_ids").and_then(Value::as_array);
    let numbers = one.into_iter().chain(many.into_iter().flatten().cloned());
    let press = |number: Value| {
        message["message_id"] = number;
        press(&json!({"message": message}))
    };
    numbers.map(press).collect()
}

/// Makes a call and looks at what becomes of the presses.
fn check<M: Method>(request: M, full: bool) {
    let part = part(schema::method(M::NAME).unwrap());
    let parameters = serde_json::to_value(&request).unwrap();
    if M::NAME == "getUpdates" || M::NAME == "logOut" {
        return;
    }
    let presses = CallbackQueryCoordinator::new(Origins::ALL);
    let owners = |queries: &[CallbackQuery]| -> Vec<Option<&str>> {
        queries
            .iter()
            .map(|query| presses.owner_of(query))
            .collect()
    };
    let known = named(&parameters);
    if part == Part::Edits || part == Part::Deletes {
        assert!(!known.is_empty(), "{}: {parameters}", M::NAME);
        for query in &known {
            presses.capture(amanobot::helper::Origin::of(query).unwrap(), "before");
        }
    }
    let before = presses.len();
    let bot = presses.augment(&Desk::default().bot(), "owner");
    let call = bot.call(request);
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let done = runtime.unwrap().block_on(async { call.await.map(drop) });
    done.unwrap_or_else(|error| panic!("{error}: {parameters}"));
    match part {
        Part::Sends => {
            // By way of inline mode, results have keyboards that are not looked at; a game without
            // one gets a button to play it.
            let captures = full || parameters.get("result").is_some() || M::NAME == "sendGame";
            assert_eq!(presses.len(), usize::from(captures), "{}", M::NAME);
            let sent = match &parameters {
                sent if sent.get("result").is_some() => json!({"inline_message_id": "inline-1001"}),
                sent => {
                    let mut message = json!({
                        "message_id": 1001, "date": 1, "chat": desk::chat(&json!(7)),
                    });
                    if let Some(connection) = sent.get("business_connection_id") {
                        message["business_connection_id"] = connection.clone();
                    }
                    json!({"message": message})
                }
            };
            let owner = captures.then_some("owner");
            assert_eq!(owners(&[press(&sent)]), [owner], "{}", M::NAME);
        }
        Part::Edits => {
            let owner = full.then_some("owner");
            assert_eq!(owners(&known), [owner], "{}", M::NAME);
        }
        Part::Deletes => assert_eq!(presses.len(), 0, "{}", M::NAME),
        Part::None => assert_eq!(presses.len(), before, "{}", M::NAME),
    }
    if part != Part::None {
        SEEN.with_borrow_mut(|seen| seen.push(format!("{part:?}")));
    }
}

fn check_with(target: MessageRef) -> Vec<String> {
    // All samples are made in one function, whose frame is large where nothing is optimised.
    let thread = std::thread::Builder::new().stack_size(64 << 20);
    let checking = thread.spawn(move || {
        TARGET.set(Some(target));
        check_all();
        SEEN.take()
    });
    checking.unwrap().join().unwrap()
}

/// D11: in the original, methods that were newer than its list took no part.
#[test]
fn every_method_that_sends_edits_or_deletes_buttons_takes_part() {
    for target in [MessageRef::from((7, 42)), MessageRef::from("inline")] {
        let seen = check_with(target);
        let count = |part: &str| seen.iter().filter(|seen| *seen == part).count() / 2;
        // Numbers of Bot API 10.3: a newer one may have more.
        assert!(count("Sends") >= 23, "{}", count("Sends"));
        assert!(count("Edits") >= 12, "{}", count("Edits"));
        assert!(count("Deletes") >= 4, "{}", count("Deletes"));
    }
}
