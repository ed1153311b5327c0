//! A press can reach the bot before the answer of the call that sent its message.

use std::time::Duration;

use amanobot::helper::{CallbackQueryCoordinator, Origins};
use amanobot::prelude::*;
use tokio::task::{JoinHandle, yield_now};

use crate::desk::{CHANNEL, Desk, Reply};
use crate::{at, below, inline, keyboard, link};

type Coordinator = CallbackQueryCoordinator<&'static str>;

/// A desk that answers when told to, and Ada's bot.
fn held() -> (Coordinator, Bot, Desk) {
    let (presses, desk) = (Coordinator::new(Origins::ALL), Desk::default());
    let bot = presses.augment(&desk.bot(), "Ada");
    desk.hold();
    (presses, bot, desk)
}

/// Begins to send a message with buttons, which will have the number 1001.
async fn send(bot: &Bot, desk: &Desk, chat: impl Into<ChatId>) -> JoinHandle<Result<Message>> {
    let call = bot.send_message(chat, "?").reply_markup(keyboard());
    let sending = tokio::spawn(call.into_future());
    desk.waiting(1).await;
    sending
}

/// Asks for the owner, and answers whether that has to wait.
async fn ask(
    presses: &Coordinator,
    query: &CallbackQuery,
) -> (JoinHandle<Option<&'static str>>, bool) {
    let asking = tokio::spawn(presses.owner_when_known(query));
    for _ in 0..10 {
        yield_now().await;
    }
    let waits = !asking.is_finished();
    (asking, waits)
}

#[tokio::test(start_paused = true)]
async fn a_press_that_overtakes_the_answer_finds_its_owner() {
    let (presses, bot, desk) = held();
    let sending = send(&bot, &desk, 7).await;
    let press = at(7, 1001);
    assert_eq!(presses.owner_of(&press), None);
    let (asking, waits) = ask(&presses, &press).await;
    assert!(waits);
    // However long it takes: there is no timer.
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert!(!asking.is_finished());
    desk.reply(Reply::Done).await;
    assert_eq!(asking.await.unwrap(), Some("Ada"));
    assert_eq!(sending.await.unwrap().unwrap().message_id, 1001);
}

#[tokio::test]
async fn a_press_below_another_message_waits_and_then_belongs_to_nobody() {
    let (presses, bot, desk) = held();
    let _sending = send(&bot, &desk, 7).await;
    let (asking, waits) = ask(&presses, &at(7, 5)).await;
    assert!(waits, "it may be the one");
    desk.reply(Reply::Done).await;
    assert_eq!(asking.await.unwrap(), None);
}

#[tokio::test]
async fn a_press_waits_only_for_calls_that_it_can_come_from() {
    let (presses, bot, desk) = held();
    let _sending = send(&bot, &desk, 7).await;
    let links = bot.send_message(8, "?").reply_markup(link());
    let _links = tokio::spawn(links.into_future());
    let plain = desk.bot().send_message(9, "?").reply_markup(keyboard());
    let _plain = tokio::spawn(plain.into_future());
    let edit = bot
        .edit_message_text("edited", "?")
        .reply_markup(keyboard());
    let _edit = tokio::spawn(edit.into_future());
    desk.waiting(4).await;
    for (query, waits) in [
        (at(7, 1001), true),
        (at(8, 1002), false),
        (at(9, 1003), false),
        (inline("edited"), true),
    ] {
        let (asking, waited) = ask(&presses, &query).await;
        assert_eq!(waited, waits, "{query:?}");
        asking.abort();
    }
}

#[tokio::test]
async fn a_press_waits_for_no_call_that_began_after_it() {
    let (presses, bot, desk) = held();
    let _first = send(&bot, &desk, 7).await;
    let (asking, waits) = ask(&presses, &at(7, 5)).await;
    assert!(waits);
    let second = bot.send_message(7, "?").reply_markup(keyboard());
    let _second = tokio::spawn(second.into_future());
    desk.waiting(2).await;
    desk.reply(Reply::Done).await;
    assert_eq!(asking.await.unwrap(), None);
}

#[tokio::test]
async fn a_call_that_was_prepared_before_the_press_and_began_after_it_is_not_waited_for() {
    let (presses, bot, desk) = held();
    let prepared = bot.send_message(7, "?").reply_markup(keyboard());
    let prepared = prepared.into_future();
    let _first = send(&bot, &desk, 7).await;
    let (asking, waits) = ask(&presses, &at(7, 5)).await;
    assert!(waits);
    let _prepared = tokio::spawn(prepared);
    desk.waiting(2).await;
    desk.reply(Reply::Done).await;
    for _ in 0..10 {
        yield_now().await;
    }
    assert!(asking.is_finished());
    assert_eq!(asking.await.unwrap(), None);
}

#[tokio::test]
async fn a_game_that_is_being_sent_has_a_button_without_a_keyboard() {
    let (presses, bot, desk) = held();
    let _sending = tokio::spawn(bot.send_game(7, "tetris").into_future());
    desk.waiting(1).await;
    let (asking, waits) = ask(&presses, &at(7, 1001)).await;
    assert!(waits);
    desk.reply(Reply::Done).await;
    assert_eq!(asking.await.unwrap(), Some("Ada"));
}

#[tokio::test]
async fn a_call_that_fails_lets_the_press_go() {
    let (presses, bot, desk) = held();
    let sending = send(&bot, &desk, 7).await;
    let (asking, _) = ask(&presses, &at(7, 1001)).await;
    desk.reply(Reply::Refused).await;
    assert_eq!(asking.await.unwrap(), None);
    assert!(sending.await.unwrap().is_err());
}

#[tokio::test]
async fn a_call_that_is_dropped_lets_the_press_go() {
    let (presses, bot, desk) = held();
    let sending = send(&bot, &desk, 7).await;
    let (asking, waits) = ask(&presses, &at(7, 1001)).await;
    assert!(waits);
    sending.abort();
    assert_eq!(asking.await.unwrap(), None);
    let (asking, waits) = ask(&presses, &at(7, 1001)).await;
    assert!(!waits);
    assert_eq!(asking.await.unwrap(), None);
}

#[tokio::test]
async fn a_call_that_is_never_awaited_holds_nobody_up() {
    let (presses, bot, _desk) = held();
    let call = bot.send_message(7, "?").reply_markup(keyboard());
    let future = call.into_future();
    let (_, waits) = ask(&presses, &at(7, 1001)).await;
    assert!(!waits);
    drop(future);
}

#[tokio::test]
async fn a_chat_that_the_call_names_by_its_username_is_known() {
    let (presses, bot, desk) = held();
    let _sending = send(&bot, &desk, "@channel").await;
    let mut in_channel = at(CHANNEL, 1001);
    let (asking, waits) = ask(&presses, &in_channel).await;
    assert!(!waits, "nothing in this press tells of the username");
    drop(asking);
    let message: Message = serde_json::from_value(serde_json::json!({
        "message_id": 1001, "date": 1,
        "chat": {"id": CHANNEL, "type": "channel", "username": "Channel"},
    }))
    .unwrap();
    in_channel = below(&message);
    let (asking, waits) = ask(&presses, &in_channel).await;
    assert!(waits);
    desk.reply(Reply::Done).await;
    assert_eq!(asking.await.unwrap(), Some("Ada"));
}

#[tokio::test]
async fn all_that_wait_for_one_message_are_told() {
    let (presses, bot, desk) = held();
    let _sending = send(&bot, &desk, 7).await;
    let (first, _) = ask(&presses, &at(7, 1001)).await;
    let (given_up, _) = ask(&presses, &at(7, 1001)).await;
    let (last, _) = ask(&presses, &at(7, 1001)).await;
    given_up.abort();
    desk.reply(Reply::Done).await;
    assert_eq!(first.await.unwrap(), Some("Ada"));
    assert_eq!(last.await.unwrap(), Some("Ada"));
}

#[tokio::test]
async fn a_capture_by_hand_ends_the_wait() {
    let (presses, bot, desk) = held();
    let _sending = send(&bot, &desk, 7).await;
    let (asking, waits) = ask(&presses, &at(7, 5)).await;
    assert!(waits);
    presses.capture((7, 5), "Bob");
    assert_eq!(asking.await.unwrap(), Some("Bob"));
}
