//! Routes updates by flavor, and shows what messages and answers can carry: keyboards, buttons,
//! notices, articles and photos.
//!
//! ```sh
//! cargo run --example skeleton_route
//! ```
//!
//! Type a word that ends with `c` for a custom keyboard, `h` to hide it, `i` for an inline keyboard,
//! `f` to force a reply. Ask inline for something that ends with `a`, `p` or `b`: articles, photos, a
//! button that leads back to the bot. Of anything else `RANDOM='[1, 0]'` makes articles, then photos.
//!
//! What the types do not know is sent as JSON: here names of older versions, which Telegram still
//! reads; one day, names that are newer than the library.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use amanobot::methods::Method;
use amanobot::prelude::*;
use amanobot::types::{
    ForceReply, InlineQueryResult, InlineQueryResultArticle, InputTextMessageContent,
    ReplyKeyboardRemove, ReplyMarkup,
};
use serde::Serialize;
use serde_json::json;

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
type Editable = Arc<Mutex<HashMap<i64, i64>>>;

async fn on_chat_message(bot: Bot, message: Message, editable: Editable) -> HandlerResult {
    println!("Chat message: {}", message.glance());
    let (text, markup) = match last_letter(message.text.as_deref()) {
        Some('c') => ("Custom keyboard with various buttons", custom_keyboard()),
        Some('i') => ("Inline keyboard with various buttons", inline_keyboard()),
        Some('h') => ("Hide custom keyboard", ReplyKeyboardRemove::new().into()),
        Some('f') => ("Force reply", ForceReply::new().into()),
        _ => return Ok(()),
    };
    let sent = bot
        .send_message(&message, text)
        .reply_markup(markup)
        .await?;
    if sent.reply_markup.is_some() {
        let mut editable = editable.lock().unwrap();
        editable.insert(sent.chat.id, sent.message_id);
    }
    Ok(())
}

/// A button that sends its label may be the label alone; `ReplyKeyboardMarkup` writes it in full.
fn custom_keyboard() -> ReplyMarkup {
    ReplyMarkup::Unknown(json!({"keyboard": [
        ["Plain text", {"text": "Text only"}],
        [
            {"text": "Phone", "request_contact": true},
            {"text": "Location", "request_location": true},
        ],
    ]}))
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
    let editable = editable.lock().unwrap().get(&chat_id).copied();
    let answer = bot.answer_callback_query(query.id);
    let answer = match (query.data.as_deref(), editable) {
        (Some("notification"), _) => answer.text("Notification at top of screen"),
        (Some("alert"), _) => answer.text("Alert!").show_alert(true),
        (Some("edit"), None) => answer.text("No previous message to edit"),
        (Some("edit"), Some(message_id)) => {
            bot.edit_message_text((chat_id, message_id), "NEW MESSAGE HERE!!!!!")
                .await?;
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
    let last = last_letter(Some(&query.query));
    let results = match last {
        Some('a') => articles(),
        Some('p') => photos(),
        _ if chance() => articles(),
        _ => photos(),
    };
    if last == Some('b') {
        bot.call(AnswerWithLink {
            inline_query_id: query.id,
            results,
            switch_pm_text: "Back to Bot",
            switch_pm_parameter: "Optional_start_parameter",
        })
        .await?;
    } else {
        bot.answer_inline_query(query.id, results).await?;
    }
    Ok(())
}

/// A request by hand. The library's own, `answer_inline_query(…).button(…)`, says `button` since Bot
/// API 6.7.
#[derive(Serialize)]
struct AnswerWithLink {
    inline_query_id: String,
    results: Vec<InlineQueryResult>,
    switch_pm_text: &'static str,
    switch_pm_parameter: &'static str,
}

impl Method for AnswerWithLink {
    const NAME: &'static str = "answerInlineQuery";
    type Output = bool;
}

fn articles() -> Vec<InlineQueryResult> {
    [
        ("abcde", "Telegram", "Telegram is a messaging app"),
        ("fghij", "Google", "Google is a search engine"),
    ]
    .map(|(id, title, text)| {
        InlineQueryResultArticle::new(id, title, InputTextMessageContent::new(text)).into()
    })
    .into()
}

/// `InlineQueryResultPhoto` says `thumbnail_url` since Bot API 6.6.
fn photos() -> Vec<InlineQueryResult> {
    [
        (
            "12345",
            "https://core.telegram.org/file/811140934/1/tbDSLHSaijc/fdcc7b6d5fb3354adf",
        ),
        ("67890", "https://www.telegram.org/img/t_logo.png"),
    ]
    .map(|(id, url)| json!({"type": "photo", "id": id, "photo_url": url, "thumb_url": url}))
    .map(InlineQueryResult::Unknown)
    .into()
}

async fn on_chosen_inline_result(_bot: Bot, chosen: ChosenInlineResult) -> HandlerResult {
    println!("Chosen inline result: {}", chosen.glance());
    Ok(())
}

fn last_letter(text: Option<&str>) -> Option<char> {
    text?
        .chars()
        .last()
        .map(|letter| letter.to_ascii_lowercase())
}

/// Articles, not photos?
fn chance() -> bool {
    static TURNS: AtomicUsize = AtomicUsize::new(0);
    let known = std::env::var("RANDOM").unwrap_or_default();
    let known: Vec<u64> = serde_json::from_str(&known).unwrap_or_default();
    let turn = TURNS.fetch_add(1, Ordering::Relaxed);
    let number = match known.get(turn).or(known.last()) {
        Some(number) => *number,
        // Each new hasher of the standard library is seeded by chance.
        None => RandomState::new().hash_one(()),
    };
    number % 2 == 1
}
