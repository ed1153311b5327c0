//! The capture of callback queries: whose a press is, promise by promise.

#[allow(dead_code, reason = "each test uses another part")]
#[path = "../common/blank.rs"]
mod blank;
mod coordinator;
mod delegates;
#[path = "../common/desk.rs"]
mod desk;
mod methods;
mod race;
#[allow(dead_code, reason = "each test uses another part")]
#[path = "../common/sample.rs"]
mod sample;

use amanobot::prelude::*;
use serde_json::{Value, json};

/// A keyboard with one button whose press reaches the bot.
fn keyboard() -> InlineKeyboardMarkup {
    let button = InlineKeyboardButton::new("Press me").callback_data("press");
    InlineKeyboardMarkup::from([[button]])
}

/// A keyboard with one button that is a link.
fn link() -> InlineKeyboardMarkup {
    let button = InlineKeyboardButton::new("Read").url("https://core.telegram.org/bots");
    InlineKeyboardMarkup::from([[button]])
}

/// A press below this message.
fn below(message: &Message) -> CallbackQuery {
    press(&json!({"message": message}))
}

/// A press below message `number` of a chat.
fn at(chat: i64, number: i64) -> CallbackQuery {
    press(&json!({"message": {"message_id": number, "date": 1, "chat": desk::chat(&json!(chat))}}))
}

/// A press below a message that was sent by way of inline mode.
fn inline(id: &str) -> CallbackQuery {
    press(&json!({"inline_message_id": id}))
}

fn press(origin: &Value) -> CallbackQuery {
    let mut query = json!({
        "id": "q", "chat_instance": "c", "data": "press",
        "from": {"id": 99, "is_bot": false, "first_name": "Presser"},
    });
    let origin = origin.as_object().unwrap().clone();
    query.as_object_mut().unwrap().extend(origin);
    serde_json::from_value(query).unwrap()
}
