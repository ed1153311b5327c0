//! Messages, queries and updates to be routed, and a log of where they went.

use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use amanobot::prelude::*;
use amanobot::updates::Handle;
use serde_json::{Value, json};

use crate::blank;

pub(crate) static BOT: LazyLock<Bot> = LazyLock::new(|| Bot::new("1:unused"));

/// A message with these members, in the private chat 7.
pub(crate) fn message(members: &Value) -> Message {
    let mut message = json!({"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}});
    let members = members.as_object().unwrap().clone();
    message.as_object_mut().unwrap().extend(members);
    serde_json::from_value(blank::complete("Message", message)).unwrap()
}

pub(crate) fn text(text: &str) -> Message {
    message(&json!({ "text": text }))
}

pub(crate) fn user(id: i64) -> Value {
    json!({"id": id, "is_bot": false, "first_name": "U"})
}

/// A press of a button with these data; of a game's button, if there are none.
pub(crate) fn press(data: Option<&str>) -> CallbackQuery {
    let message = json!({"message_id": 9, "date": 1, "chat": {"id": 7, "type": "private"}});
    let query =
        json!({"id": "c", "from": user(8), "chat_instance": "i", "message": message, "data": data});
    serde_json::from_value(query).unwrap()
}

pub(crate) fn update(kind: &str, object: &Value) -> Update {
    serde_json::from_value(json!({"update_id": 1, kind: object})).unwrap()
}

/// An update with a message of this text in this chat.
pub(crate) fn said(chat: i64, text: &str) -> Update {
    let chat = json!({"id": chat, "type": "private"});
    let message = json!({"message_id": 1, "date": 0, "chat": chat, "from": user(8), "text": text});
    update("message", &message)
}

pub(crate) fn pressed(data: Option<&str>) -> Update {
    update(
        "callback_query",
        &serde_json::to_value(press(data)).unwrap(),
    )
}

/// The update that carries this object of the original's test vectors, of the kind that its members
/// show; `None` for what is no update.
pub(crate) fn update_of(object: &Value) -> Option<Update> {
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
    Some(update(kind, &blank::complete(name, object.clone())))
}

/// The cases of a file with answers of the Python original, if it is at hand.
pub(crate) fn vectors(file: &str) -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/replay/vectors");
    let Ok(text) = std::fs::read_to_string(Path::new(folder).join(file)) else {
        return vec![];
    };
    let mut vectors: Value = serde_json::from_str(&text).unwrap();
    serde_json::from_value(vectors["cases"].take()).unwrap()
}

/// What has been called, in order.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub(crate) fn write(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// A handler that writes down its name.
    pub(crate) fn entry<T: Send + 'static>(
        &self,
        name: &'static str,
    ) -> impl Fn(Bot, T) -> std::future::Ready<HandlerResult> + Send + Sync + use<T> {
        let log = self.clone();
        move |_, _| {
            log.write(name);
            std::future::ready(Ok(()))
        }
    }

    /// A handler that writes down what comes with the key.
    pub(crate) fn entry_with<T: Send + 'static, A: Send + 'static>(
        &self,
        line: fn(A) -> String,
    ) -> impl Fn(Bot, T, A) -> std::future::Ready<HandlerResult> + Send + Sync + use<T, A> {
        let log = self.clone();
        move |_, _, args| {
            log.write(line(args));
            std::future::ready(Ok(()))
        }
    }
}

/// Gives an update to a handler, and waits until it has dealt with it.
pub(crate) async fn give(handler: &impl Handle, update: Update) {
    handler.handle(BOT.clone(), update).await.unwrap();
}
