//! Hooks: they are told of every call, and a call does not mind them.

#[path = "common/blank.rs"]
#[allow(dead_code, reason = "each test uses another part")]
mod blank;
#[path = "common/desk.rs"]
#[allow(dead_code, reason = "each test uses another part")]
mod desk;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::bot::{Finished, Hook, Outcome, Started};
use amanobot::methods::{Edited, GetMe, SendMessage};
use amanobot::prelude::*;
use desk::{Desk, Reply};
use tokio::time::timeout;

/// Writes down what it is told.
#[derive(Clone, Default)]
struct Witness {
    name: &'static str,
    lines: Arc<Mutex<Vec<String>>>,
    numbers: Arc<Mutex<Vec<u64>>>,
}

impl Witness {
    fn write(&self, number: u64, line: &str) {
        self.numbers.lock().unwrap().push(number);
        let line = format!("{}{line}", self.name);
        self.lines.lock().unwrap().push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.lines.lock().unwrap())
    }
}

impl Hook for Witness {
    fn started(&self, call: &Started<'_>) {
        self.write(call.number(), &format!("{} starts", call.method()));
    }

    fn finished(&self, call: &Finished<'_>) {
        let outcome = match call.outcome() {
            Outcome::Answered => "answered".to_owned(),
            Outcome::Failed(error) => format!("{error}"),
            Outcome::Cancelled => "cancelled".to_owned(),
        };
        self.write(call.number(), &format!("{}: {outcome}", call.method()));
    }
}

#[tokio::test]
async fn a_hook_is_told_of_start_and_end_with_one_number() {
    let witness = Witness::default();
    let bot = Desk::default().bot().with_hook(witness.clone());
    bot.send_message(7, "hello").await.unwrap();
    bot.clone().get_me().await.unwrap();
    assert_eq!(
        witness.take(),
        [
            "sendMessage starts",
            "sendMessage: answered",
            "getMe starts",
            "getMe: answered"
        ]
    );
    let numbers = witness.numbers.lock().unwrap();
    assert_eq!((numbers[0], numbers[2]), (numbers[1], numbers[3]));
    assert_ne!(numbers[0], numbers[2]);
}

#[tokio::test]
async fn the_bot_without_the_hook_is_left_alone() {
    let witness = Witness::default();
    let plain = Desk::default().bot();
    let bot = plain.with_hook(witness.clone());
    plain.get_me().await.unwrap();
    assert_eq!(witness.take(), [""; 0]);
    assert_eq!(bot.id(), plain.id());
}

#[tokio::test]
async fn hooks_are_told_in_the_order_in_which_they_were_added() {
    let first = Witness {
        name: "1: ",
        ..Witness::default()
    };
    let second = Witness {
        name: "2: ",
        ..first.clone()
    };
    let bot = Desk::default()
        .bot()
        .with_hook(first.clone())
        .with_hook(second);
    bot.get_me().await.unwrap();
    assert_eq!(
        first.take(),
        [
            "1: getMe starts",
            "2: getMe starts",
            "1: getMe: answered",
            "2: getMe: answered"
        ]
    );
}

#[tokio::test]
async fn a_refusal_is_told_before_the_caller_knows() {
    let (witness, desk) = (Witness::default(), Desk::default());
    let bot = desk.bot().with_hook(witness.clone());
    desk.hold();
    let call = async {
        let error = bot.get_me().await.unwrap_err();
        assert_eq!(
            witness.take(),
            ["getMe starts".to_owned(), format!("getMe: {error}")]
        );
    };
    tokio::join!(call, desk.reply(Reply::Refused));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_is_told_of_as_cancelled() {
    let (witness, desk) = (Witness::default(), Desk::default());
    let bot = desk.bot().with_hook(witness.clone());
    desk.hold();
    let call = bot.get_me().into_future();
    assert!(timeout(Duration::from_secs(1), call).await.is_err());
    assert_eq!(witness.take(), ["getMe starts", "getMe: cancelled"]);
}

#[tokio::test]
async fn a_call_that_is_never_awaited_has_not_started() {
    let witness = Witness::default();
    let bot = Desk::default().bot().with_hook(witness.clone());
    drop(bot.get_me().into_future());
    assert_eq!(witness.take(), [""; 0]);
}

#[tokio::test]
async fn request_and_answer_are_there_by_their_types() {
    let seen: Arc<Mutex<Vec<(String, i64)>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let bot = Desk::default().bot().with_hook(move |call: &Finished<'_>| {
        assert!(call.request::<GetMe>().is_none());
        assert!(call.answer::<bool>().is_none());
        let request = call.request::<SendMessage>().unwrap();
        let answer = call.answer::<Message>().unwrap();
        assert_eq!(call.message(), Some(answer));
        let said = (request.text.clone(), answer.message_id);
        kept.lock().unwrap().push(said);
    });
    let sent = bot.send_message(7, "hello").await.unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        [("hello".to_owned(), sent.message_id)]
    );
}

#[tokio::test]
async fn the_edited_message_is_there_however_it_was_named() {
    let seen: Arc<Mutex<Vec<Option<i64>>>> = Arc::default();
    let kept = Arc::clone(&seen);
    let bot = Desk::default().bot().with_hook(move |call: &Finished<'_>| {
        let message = call.message().map(|message| message.message_id);
        kept.lock().unwrap().push(message);
    });
    bot.edit_message_text((7, 1), "!").await.unwrap();
    bot.edit_message_text(MessageRef::from((7, 2)), "!")
        .await
        .unwrap();
    let inline = bot.edit_message_text(MessageRef::from("i"), "!");
    assert_eq!(inline.await.unwrap(), Edited::Inline);
    assert!(bot.edit_message_text("i", "!").await.unwrap());
    assert_eq!(*seen.lock().unwrap(), [Some(1), Some(2), None, None]);
}

#[tokio::test]
async fn a_hook_that_panics_breaks_neither_the_call_nor_other_hooks() {
    struct Nervous;

    impl Hook for Nervous {
        fn started(&self, _: &Started<'_>) {
            panic!("at the start");
        }

        fn finished(&self, _: &Finished<'_>) {
            panic!("at the end");
        }
    }

    let witness = Witness::default();
    let bot = Desk::default().bot().with_hook(Nervous);
    let bot = bot.with_hook(witness.clone());
    bot.get_me().await.unwrap();
    assert_eq!(witness.take(), ["getMe starts", "getMe: answered"]);
}

#[tokio::test]
async fn a_call_that_cannot_be_made_is_told_of_too() {
    let witness = Witness::default();
    let bot = Desk::default().bot().with_hook(witness.clone());
    let error = Editor::new(&bot, "inline").delete_message().await;
    let error = error.unwrap_err();
    assert_eq!(
        witness.take(),
        [
            "deleteMessage starts".to_owned(),
            format!("deleteMessage: {error}")
        ]
    );
}

#[tokio::test]
async fn a_hook_may_be_shared_with_those_who_read_it() {
    #[derive(Default)]
    struct Calls(AtomicU64);

    impl Hook for Calls {
        fn started(&self, _: &Started<'_>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }

        fn finished(&self, _: &Finished<'_>) {
            self.0.fetch_add(10, Ordering::Relaxed);
        }
    }

    let calls = Arc::new(Calls::default());
    let bot = Desk::default().bot().with_hook(Arc::clone(&calls));
    bot.get_me().await.unwrap();
    assert_eq!(calls.0.load(Ordering::Relaxed), 11);
}

#[tokio::test]
async fn what_is_printed_of_a_call_is_no_secret() {
    let printed: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = Arc::clone(&printed);
    let bot = Desk::default().bot().with_hook(move |call: &Finished<'_>| {
        kept.lock().unwrap().push(format!("{call:?}"));
    });
    bot.send_message(7, "hello").await.unwrap();
    let printed = printed.lock().unwrap();
    assert!(printed[0].contains("sendMessage"), "{printed:?}");
    assert!(!printed[0].contains("hello"), "{printed:?}");
}
