//! The coordinator by itself.

use amanobot::helper::{CallbackQueryCoordinator, Origin, Origins};
use amanobot::methods::{EditMessageText, SendMessage};
use amanobot::prelude::*;
use amanobot::types::{ForceReply, InputMediaPhoto};
use serde_json::json;

use crate::desk::{CHANNEL, Desk, Reply};
use crate::{at, below, inline, keyboard, link, press};

type Coordinator = CallbackQueryCoordinator<&'static str>;

/// A coordinator, and a bot that captures for Ada.
fn ada(origins: Origins) -> (Coordinator, Bot, Desk) {
    let (presses, desk) = (Coordinator::new(origins), Desk::default());
    let bot = presses.augment(&desk.bot(), "Ada");
    (presses, bot, desk)
}

#[tokio::test]
async fn a_press_belongs_to_the_one_that_has_sent_the_message() {
    let (presses, ada, desk) = ada(Origins::ALL);
    let bob = presses.augment(&desk.bot(), "Bob");
    let of_ada = ada.send_message(7, "?").reply_markup(keyboard()).await;
    let of_bob = bob.send_message(7, "?").reply_markup(keyboard()).await;
    let plain = desk.bot().send_message(7, "?").reply_markup(keyboard());
    assert_eq!(presses.owner_of(&below(&of_ada.unwrap())), Some("Ada"));
    assert_eq!(presses.owner_of(&below(&of_bob.unwrap())), Some("Bob"));
    assert_eq!(presses.owner_of(&below(&plain.await.unwrap())), None);
}

/// D11, the first of five: in the original a button that is a link counts if it is a typed object.
#[tokio::test]
async fn d11_a_keyboard_of_links_is_not_captured() {
    let (presses, bot, _) = ada(Origins::ALL);
    bot.send_message(7, "?").reply_markup(link()).await.unwrap();
    bot.send_message(7, "?").await.unwrap();
    let forced = ForceReply::new();
    bot.send_message(7, "?").reply_markup(forced).await.unwrap();
    assert!(presses.is_empty());
    let mut both = link();
    both.inline_keyboard.extend(keyboard().inline_keyboard);
    bot.send_message(7, "?").reply_markup(both).await.unwrap();
    assert_eq!(presses.len(), 1);
}

/// Telegram gives a game that has no keyboard a button to play it, whose press reaches the bot.
#[tokio::test]
async fn a_game_without_a_keyboard_is_captured() {
    let (presses, bot, _) = ada(Origins::ALL);
    let game = bot.send_game(7, "tetris").await.unwrap();
    assert_eq!(presses.owner_of(&below(&game)), Some("Ada"));
}

/// D11, the second: in the original markup that is given by position or as text is not seen.
#[tokio::test]
async fn d11_it_does_not_matter_how_the_keyboard_is_given() {
    let (presses, bot, _) = ada(Origins::ALL);
    let request = SendMessage::builder().chat_id(7).text("?");
    let request = request.reply_markup(keyboard()).build();
    let sent = bot.call(request).await.unwrap();
    assert_eq!(presses.owner_of(&below(&sent)), Some("Ada"));
    let edit = EditMessageText::builder().target((7, 42)).text("!");
    let edit = edit.reply_markup(keyboard()).build();
    bot.clone().call(edit).await.unwrap();
    assert_eq!(presses.owner_of(&at(7, 42)), Some("Ada"));
}

/// D11, the third, is `every_method_that_sends_edits_or_deletes_buttons_takes_part`; the fourth is
/// `d11_pairs_with_equal_keys_do_not_share`. The fifth: in the original `@name` never matches.
#[tokio::test]
async fn d11_a_message_that_was_sent_to_a_username_is_captured() {
    let (presses, bot, _) = ada(Origins::ALL);
    let sent = bot.send_message("@Channel", "?").reply_markup(keyboard());
    let sent = sent.await.unwrap();
    assert_eq!(sent.chat.id, CHANNEL);
    assert_eq!(presses.owner_of(&at(CHANNEL, sent.message_id)), Some("Ada"));
    // The answer is a number only, so the chat is known by its name.
    let copy = bot.copy_message("@CHANNEL", 7, 1).reply_markup(keyboard());
    let copy = copy.await.unwrap();
    let mut press = below(&sent);
    assert_eq!(presses.owner_of(&press), Some("Ada"));
    let mut copied = sent.clone();
    copied.message_id = copy.message_id;
    press = below(&copied);
    assert_eq!(presses.owner_of(&press), Some("Ada"));
    presses.uncapture(("@channel", copy.message_id));
    assert_eq!(presses.owner_of(&press), None);
}

#[tokio::test]
async fn an_edit_without_buttons_gives_the_message_up_and_one_with_buttons_takes_it_back() {
    let (presses, bot, _) = ada(Origins::ALL);
    let sent = bot.send_message(7, "?").reply_markup(keyboard()).await;
    let sent = sent.unwrap();
    let owner = || presses.owner_of(&below(&sent));
    bot.edit_message_text(&sent, "!").await.unwrap();
    assert_eq!(owner(), None);
    let again = bot
        .edit_message_reply_markup(&sent)
        .reply_markup(keyboard());
    again.await.unwrap();
    assert_eq!(owner(), Some("Ada"));
    let photo = InputMediaPhoto::new(InputFile::id("photo"));
    let links = bot.edit_message_media(&sent, photo).reply_markup(link());
    links.await.unwrap();
    assert_eq!(owner(), None);
}

#[tokio::test]
async fn deleted_messages_are_given_up() {
    let (presses, bot, _) = ada(Origins::ALL);
    for number in 1..=4 {
        presses.capture((7, number), "Ada");
    }
    bot.delete_message(7, 1).await.unwrap();
    bot.delete_messages(7, [2, 3]).await.unwrap();
    let owners = [1, 2, 3, 4].map(|number| presses.owner_of(&at(7, number)));
    assert_eq!(owners, [None, None, None, Some("Ada")]);
}

#[tokio::test]
async fn inline_messages_are_captured_by_edits_choices_and_by_hand() {
    let (presses, bot, _) = ada(Origins::ALL);
    let edit = bot
        .edit_message_text("edited", "?")
        .reply_markup(keyboard());
    assert!(edit.await.unwrap());
    let chosen = |id| {
        let user = json!({"id": 7, "is_bot": false, "first_name": "U"});
        let mut chosen = json!({"result_id": "r", "from": user, "query": ""});
        if let Some(id) = id {
            chosen["inline_message_id"] = json!(id);
        }
        serde_json::from_value(chosen).unwrap()
    };
    presses.capture_chosen(&chosen(Some("chosen")), "Bob");
    presses.capture_chosen(&chosen(None), "Bob");
    presses.capture("by hand", "Eve");
    let owners = ["edited", "chosen", "by hand", "other"].map(|id| presses.owner_of(&inline(id)));
    assert_eq!(owners, [Some("Ada"), Some("Bob"), Some("Eve"), None]);
    bot.edit_message_text("chosen", "!").await.unwrap();
    assert_eq!(presses.owner_of(&inline("chosen")), None);
}

#[tokio::test]
async fn what_fails_changes_nothing() {
    let (presses, bot, desk) = ada(Origins::ALL);
    presses.capture((7, 1), "Ada");
    desk.hold();
    let calls = async {
        let send = bot.send_message(7, "?").reply_markup(keyboard());
        assert!(send.await.is_err());
        assert!(bot.edit_message_text((7, 1), "!").await.is_err());
        assert!(bot.delete_message(7, 1).await.is_err());
        let edit = bot.edit_message_text((7, 2), "!").reply_markup(keyboard());
        assert!(edit.await.is_err());
    };
    let refusals = async {
        for _ in 0..4 {
            desk.reply(Reply::Refused).await;
        }
    };
    tokio::join!(calls, refusals);
    assert_eq!(presses.owner_of(&at(7, 1)), Some("Ada"));
    assert_eq!(presses.len(), 1);
}

#[tokio::test]
async fn only_the_chosen_kind_of_origins_is_captured() {
    for (origins, expected) in [
        (Origins::CHAT, [Some("Ada"), None, None]),
        (Origins::INLINE, [None, Some("Ada"), Some("Ada")]),
    ] {
        let (presses, bot, _) = ada(origins);
        let call = bot.send_message(7, "?").reply_markup(keyboard());
        let message = call.await.unwrap();
        let edit = bot.edit_message_text("i", "?").reply_markup(keyboard());
        edit.await.unwrap();
        presses.capture("by hand", "Ada");
        let queries = [below(&message), inline("i"), inline("by hand")];
        assert_eq!(queries.map(|query| presses.owner_of(&query)), expected);
    }
}

#[tokio::test]
async fn the_owner_may_change() {
    let (presses, ada, desk) = ada(Origins::ALL);
    let sent = ada.send_message(7, "?").reply_markup(keyboard()).await;
    let sent = sent.unwrap();
    let bob = presses.augment(&desk.bot(), "Bob");
    let edit = bob.edit_message_text(&sent, "?").reply_markup(keyboard());
    edit.await.unwrap();
    assert_eq!(presses.owner_of(&below(&sent)), Some("Bob"));
    assert_eq!(presses.len(), 1);
}

#[test]
fn the_newest_origins_are_remembered_and_the_oldest_forgotten() {
    let presses = CallbackQueryCoordinator::new(Origins::ALL.remember(100));
    for number in 1..=1000 {
        presses.capture((7, number), number);
        assert!(presses.len() <= 200, "{}", presses.len());
        // One that is captured again is new again.
        presses.capture((7, 1), 0);
    }
    let owner = |number| presses.owner_of(&at(7, number));
    for number in 902..=1000 {
        assert_eq!(owner(number), Some(number));
    }
    assert_eq!(owner(1), Some(0));
    assert_eq!(owner(700), None);
}

/// A business account counts the messages of all its chats; a bot counts its own. Both may have the
/// same number in the same chat.
#[test]
fn messages_of_a_business_account_and_of_the_bot_are_not_mixed_up() {
    let presses = Coordinator::new(Origins::ALL);
    let of_account = press(&json!({"message": {
        "message_id": 42, "date": 1, "chat": {"id": 7, "type": "private"},
        "business_connection_id": "b",
    }}));
    presses.capture((7, 42), "bot");
    presses.capture(Origin::of(&of_account).unwrap(), "account");
    assert_eq!(presses.owner_of(&at(7, 42)), Some("bot"));
    assert_eq!(presses.owner_of(&of_account), Some("account"));
}

/// All of them have the message number 0.
#[test]
fn messages_that_one_user_sees_are_told_apart() {
    let presses = Coordinator::new(Origins::ALL);
    let seen = |user: i64, number: i64| {
        press(&json!({"message": {
            "message_id": 0, "date": 1, "chat": {"id": -7, "type": "group"},
            "ephemeral_message_id": number,
            "receiver_user": {"id": user, "is_bot": false, "first_name": "U"},
        }}))
    };
    for (user, number, owner) in [(1, 1, "Ada"), (1, 2, "Bob"), (2, 1, "Eve")] {
        presses.capture(Origin::of(&seen(user, number)).unwrap(), owner);
    }
    assert_eq!(presses.owner_of(&seen(1, 1)), Some("Ada"));
    assert_eq!(presses.owner_of(&seen(1, 2)), Some("Bob"));
    assert_eq!(presses.owner_of(&seen(2, 1)), Some("Eve"));
    assert_eq!(presses.owner_of(&at(-7, 0)), None);
}
