//! Which updates a filter wants.

use amanobot::delegate::{Cx, Delegate, DelegatorBot, PerChat, pair, per_chat_id};
use amanobot::prelude::*;
use amanobot::update::filter;
use serde_json::{Value, json};

use crate::blank;
use crate::objects::{BOT, Log, give, pressed, said, update, user};

/// Which of some updates a filter wants.
fn wanted(filter: impl Filter) -> Vec<&'static str> {
    let photo = json!({"message_id": 1, "date": 0, "chat": {"id": -5, "type": "group"},
        "photo": [], "caption": "c"});
    let updates = [
        ("hello in 7", said(7, "hello")),
        ("/go in 9", said(9, "/go")),
        ("press in 7", pressed(Some("buy:3"))),
        ("game in 7", pressed(None)),
        ("photo in -5", update("message", &photo)),
        ("poll", update("poll", &blank::object("Poll"))),
    ];
    let updates = updates.into_iter();
    updates
        .filter(|(_, update)| filter(update))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn filters_want_what_their_names_say() {
    assert_eq!(wanted(filter::any()).len(), 6);
    assert_eq!(wanted(filter::flavor(Flavor::Poll)), ["poll"]);
    assert_eq!(
        wanted(filter::chat(7)),
        ["hello in 7", "press in 7", "game in 7"]
    );
    assert_eq!(
        wanted(filter::user(8)),
        ["hello in 7", "/go in 9", "press in 7", "game in 7"]
    );
    assert_eq!(
        wanted(filter::private()),
        ["hello in 7", "/go in 9", "press in 7", "game in 7"]
    );
    assert_eq!(wanted(filter::text()), ["hello in 7", "/go in 9"]);
    assert_eq!(wanted(filter::content("photo")), ["photo in -5"]);
    assert_eq!(wanted(filter::command("go")), ["/go in 9"]);
    assert_eq!(wanted(filter::data_prefix("buy:")), ["press in 7"]);
}

#[test]
fn filters_are_combined() {
    let in_7 = || filter::chat(7);
    assert_eq!(wanted(in_7().and(filter::text())), ["hello in 7"]);
    assert_eq!(
        wanted(in_7().and(filter::text().not())),
        ["press in 7", "game in 7"]
    );
    assert_eq!(
        wanted(filter::command("go").or(filter::flavor(Flavor::Poll))),
        ["/go in 9", "poll"]
    );
    assert_eq!(
        wanted(in_7().and(|update: &Update| update.message().is_some())),
        ["hello in 7"]
    );
    let boxed: Vec<Box<dyn Filter>> = vec![Box::new(filter::text()), Box::new(in_7())];
    let all = move |update: &Update| boxed.iter().all(|filter| filter(update));
    assert_eq!(wanted(all), ["hello in 7"]);
}

#[test]
fn a_command_ends_where_its_name_does() {
    for (text, is_it) in [
        ("/go", true),
        ("/go now", true),
        ("/go\nnow", true),
        ("/go@AnyBot", true),
        ("/gone", false),
        ("/go/", false),
        ("go", false),
        ("x /go", false),
    ] {
        assert_eq!(filter::command("go")(&said(7, text)), is_it, "{text}");
    }
}

#[test]
fn a_command_may_be_named_with_its_slash() {
    for (text, is_it) in [
        ("/go", true),
        ("/go now", true),
        ("/gone", false),
        ("//go", false),
    ] {
        assert_eq!(filter::command("/go")(&said(7, text)), is_it, "{text}");
    }
}

#[test]
fn every_kind_of_update_says_where_it_is_and_who_it_is_from_if_it_can() {
    let missing = |name: fn(&Update) -> bool| -> Vec<&'static str> {
        let kinds = blank::members("Update")
            .iter()
            .filter(|kind| kind.name != "update_id");
        let kinds = kinds.map(|kind| (kind.name, update(kind.name, &blank::value(&kind.kind))));
        kinds
            .filter(|(_, update)| !name(update))
            .map(|(name, _)| name)
            .collect()
    };
    let without_chat = [
        "business_connection",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "managed_bot",
        "subscription",
    ];
    assert_eq!(missing(|update| update.chat().is_some()), without_chat);
    // Of these the last three name nobody, the others not always.
    let without_user = [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "guest_message",
        "message_reaction",
        "message_reaction_count",
        "poll",
        "poll_answer",
        "chat_boost",
        "removed_chat_boost",
        "stopped_message_generation",
    ];
    assert_eq!(missing(|update| update.user().is_some()), without_user);
}

#[test]
fn who_it_is_from_is_found_where_telegram_may_name_it() {
    let from = |kind: &str, object: Value| update(kind, &object).user().map(|user| user.id);
    let mut reaction = blank::object("MessageReactionUpdated");
    reaction["user"] = user(3);
    assert_eq!(from("message_reaction", reaction), Some(3));
    let mut answer = blank::object("PollAnswer");
    answer["user"] = user(4);
    assert_eq!(from("poll_answer", answer), Some(4));
}

/// Says what it has been waiting for.
struct Waiting(Log);

impl Delegate<PerChat> for Waiting {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        let text = |update: &Update| update.message()?.text.clone();
        let found = cx
            .wait_for(filter::command("a").or(filter::command("b")))
            .await?;
        self.0.write(text(&found).unwrap());
        let mut asked = 0;
        let found = cx
            .wait_for(|update| {
                asked += 1;
                assert_ne!(text(update).as_deref(), Some("panic"), "as told");
                asked > 2
            })
            .await?;
        self.0
            .write(format!("{} after {asked}", text(&found).unwrap()));
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_delegate_waits_for_what_a_filter_wants_and_one_that_panics_does_not_want_it() {
    let log = Log::default();
    let lines = log.clone();
    let delegator = DelegatorBot::new(BOT.clone())
        .delegate(pair(per_chat_id(), move |_| Waiting(lines.clone())));
    for text in ["begin", "no", "/b", "x", "panic", "y", "late"] {
        give(&delegator, said(7, text)).await;
    }
    tokio::task::yield_now().await;
    assert!(delegator.shutdown(std::time::Duration::from_secs(1)).await);
    assert_eq!(log.take(), ["/b", "y after 3"]);
}
