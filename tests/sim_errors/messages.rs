//! What may not be said, and messages that are not there or not the bot's to change.

use std::time::Duration;

use amanobot::sim::Pace;
use serde_json::{Value, json};

use crate::{ALICE, BOT, Told, alice, and, channel, result, sent, supergroup, text};

pub(crate) async fn refusals(told: &mut Told) {
    words(told).await;
    absent(told).await;
    fixed(told).await;
    permissions(told).await;
}

#[tokio::test]
async fn a_text_has_its_lengths() {
    words(&mut Told::default()).await;
}

async fn words(told: &mut Told) {
    let (sim, _) = alice();
    let marked = |letters: usize| format!("<b>{}</b>", "x".repeat(letters));
    let html = |letters: usize| and(text(ALICE, &marked(letters)), json!({"parse_mode": "HTML"}));
    // The limit is one of characters, neither of bytes nor of UTF-16 units.
    result(&sim, "sendMessage", text(ALICE, &"😀".repeat(4096))).await;
    result(&sim, "sendMessage", html(4096)).await;
    told.bad(
        &sim,
        "sendMessage",
        [
            (json!({"chat_id": ALICE}), "message text is empty"),
            (text(ALICE, ""), "message text is empty"),
            (text(ALICE, " \n "), "text must be non-empty"),
            (text(ALICE, &"x".repeat(4097)), "message is too long"),
            (html(4097), "message is too long"),
            // Before the markup is read, bytes are counted.
            (html(32_768 - 6), "text is too long"),
            (text(ALICE, &"é".repeat(16_385)), "text is too long"),
        ],
    )
    .await;
    let photo = json!({"chat_id": ALICE, "photo": "https://a.b/c.jpg"});
    let captioned = and(photo, json!({"caption": "x".repeat(1025)}));
    let too_long = "Bad Request: message caption is too long";
    told.told(&sim, "sendPhoto", captioned, too_long).await;
}

#[tokio::test]
async fn a_message_that_is_not_there_is_asked_for() {
    absent(&mut Told::default()).await;
}

async fn absent(told: &mut Told) {
    let (sim, _) = alice();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "is_forum": true}));
    group.set_status(BOT, "administrator");
    let named = |more: Value| and(json!({"chat_id": ALICE, "message_id": 99}), more);
    let again = named(json!({"from_chat_id": ALICE}));
    let reply = json!({"reply_parameters": {"message_id": 99}});
    let thread = json!({"message_thread_id": 99});
    let nothing = "message identifier is not specified";
    for (method, parameters, reason) in [
        (
            "sendMessage",
            and(text(ALICE, "hi"), reply),
            "message to be replied not found",
        ),
        (
            "sendMessage",
            and(text(group.id(), "hi"), thread),
            "message thread not found",
        ),
        (
            "editMessageText",
            named(json!({"text": "hi"})),
            "message to edit not found",
        ),
        (
            "editMessageReplyMarkup",
            named(json!({})),
            "message to edit not found",
        ),
        ("editMessageText", json!({"text": "hi"}), nothing),
        ("editMessageCaption", json!({"caption": "hi"}), nothing),
        (
            "editMessageText",
            json!({"inline_message_id": "99", "text": "hi"}),
            "MESSAGE_ID_INVALID",
        ),
        (
            "deleteMessage",
            named(json!({})),
            "message to delete not found",
        ),
        ("copyMessage", again.clone(), "message to copy not found"),
        ("forwardMessage", again, "message to forward not found"),
        (
            "pinChatMessage",
            named(json!({})),
            "message to pin not found",
        ),
        (
            "unpinChatMessage",
            named(json!({})),
            "message to unpin not found",
        ),
        (
            "setMessageReaction",
            named(json!({})),
            "message to react not found",
        ),
        (
            "stopPoll",
            named(json!({})),
            "message with poll to stop not found",
        ),
    ] {
        told.bad(&sim, method, [(parameters, reason)]).await;
    }
}

#[tokio::test]
async fn a_message_that_is_there_may_be_past_changing() {
    fixed(&mut Told::default()).await;
}

async fn fixed(told: &mut Told) {
    let (sim, chat) = alice();
    sim.set_pace(Pace::Stepped);
    let asked = chat.send("hi").await["message_id"].clone();
    let own = sent(&sim, "sendMessage", text(ALICE, "hi")).await;
    let photo = json!({"chat_id": ALICE, "photo": "https://a.b/c.jpg"});
    let photo = sent(&sim, "sendPhoto", photo).await;
    let edit = |id: Value| json!({"chat_id": ALICE, "message_id": id, "text": "ho"});
    let delete = |id: i64| json!({"chat_id": ALICE, "message_id": id});
    told.bad(
        &sim,
        "editMessageText",
        [
            (edit(asked), "message can't be edited"),
            (
                edit(json!(photo)),
                "there is no text in the message to edit",
            ),
        ],
    )
    .await;
    sim.advance(Duration::from_secs(48 * 60 * 60)).await;
    let forbidden = "Bad Request: message can't be deleted";
    told.told(&sim, "deleteMessage", delete(own), forbidden)
        .await;
    let (group, alice) = supergroup(&sim);
    let hers = alice.send("hi").await["message_id"].clone();
    let hers = json!({"chat_id": group.id(), "message_id": hers});
    told.told(&sim, "deleteMessage", hers.clone(), forbidden)
        .await;
    let unpinnable = "Bad Request: not enough rights to manage pinned messages in the chat";
    told.told(&sim, "pinChatMessage", hers, unpinnable).await;
}

#[tokio::test]
async fn what_a_chat_does_not_permit_is_refused_by_its_kind() {
    permissions(&mut Told::default()).await;
}

async fn permissions(told: &mut Told) {
    let (sim, _) = alice();
    let (group, alice) = supergroup(&sim);
    group.set_permissions(json!({}));
    let file = "https://a.b/c";
    let place = || json!({"latitude": 1, "longitude": 1});
    for (method, parameters, kind) in [
        ("sendMessage", json!({"text": "hi"}), "text messages"),
        ("sendPhoto", json!({"photo": file}), "photos"),
        ("sendVideo", json!({"video": file}), "videos"),
        ("sendAnimation", json!({"animation": file}), "animations"),
        ("sendAudio", json!({"audio": file}), "music"),
        ("sendDocument", json!({"document": file}), "documents"),
        ("sendVoice", json!({"voice": file}), "voice notes"),
        ("sendSticker", json!({"sticker": file}), "stickers"),
        ("sendDice", json!({}), "dice"),
        ("sendGame", json!({"game_short_name": "chess"}), "games"),
        (
            "sendPoll",
            json!({"question": "?", "options": [{"text": "a"}, {"text": "b"}]}),
            "polls",
        ),
        (
            "sendContact",
            json!({"phone_number": "1", "first_name": "Bob"}),
            "contacts",
        ),
        ("sendLocation", place(), "locations"),
        (
            "sendVenue",
            and(place(), json!({"title": "Bar", "address": "Here"})),
            "venues",
        ),
        (
            "sendInvoice",
            json!({"title": "Tea", "description": "Green", "payload": "1", "currency": "XTR",
                   "prices": [{"label": "Tea", "amount": 1}]}),
            "invoices",
        ),
        (
            "sendPaidMedia",
            json!({"star_count": 1, "media": [{"type": "photo", "media": file}]}),
            "paid media",
        ),
    ] {
        let parameters = and(parameters, json!({"chat_id": group.id()}));
        let description = format!("Bad Request: not enough rights to send {kind} to the chat");
        told.told(&sim, method, parameters, &description).await;
    }
    // A file that has been sent as what it is.
    let note = alice
        .send_file("video_note", "note.mp4", b"content", "")
        .await["video_note"]["file_id"]
        .clone();
    let note = json!({"chat_id": group.id(), "video_note": note});
    let reason = "Bad Request: not enough rights to send video notes to the chat";
    told.told(&sim, "sendVideoNote", note, reason).await;
    let post = text(channel(&sim).id(), "hi");
    let no_administrator = "Bad Request: need administrator rights in the channel chat";
    told.told(&sim, "sendMessage", post, no_administrator).await;

    // Who has left hears it; a bot is told before that it is no member.
    let bob = group.join(&sim.user("Bob"));
    group.set_status(1002, "left");
    let speech = tokio::spawn(async move { bob.send("hi").await }).await;
    let panic = speech.expect_err("he has left").into_panic();
    let heard = panic.downcast_ref::<String>().expect("it is formatted");
    let heard = heard.lines().next().unwrap_or_default();
    assert!(
        heard.ends_with("have no write access to the chat"),
        "{heard}"
    );
    told.0.insert(heard.to_owned());
}
