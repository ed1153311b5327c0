//! Routes updates by flavor, and shows what messages and answers can carry: keyboards, buttons,
//! notices, articles and photos.
//!
//! ```sh
//! cargo run --example skeleton_route
//! ```
//!
//! Type a word that ends with `c` for a custom keyboard, `h` to hide it, `i` for an inline keyboard,
//! `f` to force a reply. Ask inline for something that ends with `a`, `p` or `b`: articles, photos, a
//! button that leads back to the bot. Anything else brings articles or photos by chance; with
//! `RANDOM='[1]'` articles, with any other `RANDOM` photos.
//!
//! What the types do not know is sent as JSON: here names of older versions, which Telegram still
//! reads; one day, names that are newer than the library.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use amanobot::methods::Method;
use amanobot::prelude::*;
use amanobot::types::{
    ForceReply, InlineQueryResult, InlineQueryResultArticle, InputTextMessageContent,
    ReplyKeyboardRemove, ReplyMarkup,
};
use serde::Serialize;
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    let editable = Editable::default();
    let shown = editable.clone();
    Routes::new()
        .on_chat_message(move |bot, message| on_chat_message(bot, message, editable.clone()))
        .on_callback_query(move |bot, query| on_callback_query(bot, query, shown.clone()))
        .on_inline_query(on_inline_query)
        .on_chosen_inline_result(on_chosen_inline_result)
}

/// The last message with an inline keyboard, by chat.
type Editable = Arc<Mutex<HashMap<i64, MessageRef>>>;

async fn on_chat_message(bot: Bot, message: Message, editable: Editable) -> HandlerResult {
    println!("Chat message: {}", message.glance());
    let text = message.text.as_deref().unwrap_or_default();
    let (text, markup) = match text.to_lowercase().chars().last() {
        Some('c') => ("Custom keyboard with various buttons", custom_keyboard()),
        Some('i') => ("Inline keyboard with various buttons", inline_keyboard()),
        Some('h') => ("Hide custom keyboard", ReplyKeyboardRemove::new().into()),
        Some('f') => ("Force reply", ForceReply::new().into()),
        _ => return Ok(()),
    };
    let call = bot.send_message(&message, text).reply_markup(markup);
    let sent = call.await?;
    if sent.reply_markup.is_some() {
        let mut editable = editable.lock().unwrap();
        editable.insert(sent.chat.id, MessageRef::from(&sent));
    }
    Ok(())
}

/// A button that sends its label may be the label alone; `ReplyKeyboardMarkup` writes it in full.
fn custom_keyboard() -> ReplyMarkup {
    let phone = json!({"text": "Phone", "request_contact": true});
    let location = json!({"text": "Location", "request_location": true});
    let rows = json!([["Plain text", {"text": "Text only"}], [phone, location]]);
    ReplyMarkup::Unknown(json!({"keyboard": rows}))
}

fn inline_keyboard() -> ReplyMarkup {
    let button = |text: &str| InlineKeyboardButton::new(text);
    InlineKeyboardMarkup::from([
        [button("Telegram URL").url("https://core.telegram.org/")],
        [button("Callback - show notification").callback_data("notification")],
        [button("Callback - show alert").callback_data("alert")],
        [button("Callback - edit message").callback_data("edit")],
        [button("Switch to using bot inline").switch_inline_query("initial query")],
    ])
    .into()
}

async fn on_callback_query(bot: Bot, query: CallbackQuery, editable: Editable) -> HandlerResult {
    println!("Callback query: {}", query.glance());
    let chat_id = query.chat().map_or(0, |chat| chat.id);
    let editable = editable.lock().unwrap().get(&chat_id).cloned();
    let answer = bot.answer_callback_query(query.id);
    let answer = match (query.data.as_deref(), editable) {
        (Some("notification"), _) => answer.text("Notification at top of screen"),
        (Some("alert"), _) => answer.text("Alert!").show_alert(true),
        (Some("edit"), None) => answer.text("No previous message to edit"),
        (Some("edit"), Some(message)) => {
            let edit = bot.edit_message_text(message, "NEW MESSAGE HERE!!!!!");
            edit.await?;
            // As in the original, nothing answers this press. A bot of yours answers each: until
            // then the button shows that it is waiting.
            return Ok(());
        }
        _ => return Ok(()),
    };
    answer.await?;
    Ok(())
}

async fn on_inline_query(bot: Bot, query: InlineQuery) -> HandlerResult {
    println!("Inline query: {}", query.glance());
    let last = query.query.to_lowercase().chars().last();
    let results = match last {
        Some('a') => articles(),
        Some('p') => photos(),
        _ if chance() => articles(),
        _ => photos(),
    };
    let mut answer = json!({"inline_query_id": query.id, "results": results});
    if last == Some('b') {
        answer["switch_pm_text"] = "Back to Bot".into();
        answer["switch_pm_parameter"] = "Optional_start_parameter".into();
    }
    bot.call(AnswerInlineQuery(answer)).await?;
    Ok(())
}

/// A request by hand. The library's own, `answer_inline_query(…).button(…)`, says `button` since Bot
/// API 6.7.
#[derive(Serialize)]
struct AnswerInlineQuery(Value);

impl Method for AnswerInlineQuery {
    const NAME: &'static str = "answerInlineQuery";
    type Output = bool;
}

fn articles() -> Vec<InlineQueryResult> {
    let article = |id, title, text| {
        InlineQueryResultArticle::new(id, title, InputTextMessageContent::new(text)).into()
    };
    vec![
        article("abcde", "Telegram", "Telegram is a messaging app"),
        article("fghij", "Google", "Google is a search engine"),
    ]
}

/// `InlineQueryResultPhoto` says `thumbnail_url` since Bot API 6.6.
fn photos() -> Vec<InlineQueryResult> {
    let photo = |id, url| json!({"type": "photo", "id": id, "photo_url": url, "thumb_url": url});
    let first = "https://core.telegram.org/file/811140934/1/tbDSLHSaijc/fdcc7b6d5fb3354adf";
    let second = "https://www.telegram.org/img/t_logo.png";
    vec![
        InlineQueryResult::Unknown(photo("12345", first)),
        InlineQueryResult::Unknown(photo("67890", second)),
    ]
}

/// Articles, not photos?
fn chance() -> bool {
    std::env::var("RANDOM").map_or_else(|_| fastrand::bool(), |known| known == "[1]")
}

async fn on_chosen_inline_result(_bot: Bot, chosen: ChosenInlineResult) -> HandlerResult {
    println!("Chosen inline result: {}", chosen.glance());
    Ok(())
}
