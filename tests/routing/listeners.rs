//! What listeners hear.

use std::time::Duration;

use amanobot::prelude::*;
use amanobot::routing::{Listener, SpeakerBot, SpeakerGone};
use amanobot::sim::Simulator;
use amanobot::update::filter;
use amanobot::updates::Handle;
use tokio::task::yield_now;
use tokio::time::timeout;

use crate::objects::{BOT, Log, give, pressed, said};

fn text(update: &Update) -> String {
    update
        .message()
        .and_then(|message| message.text.clone())
        .unwrap_or_default()
}

/// What waits for a listener.
async fn heard(listener: &mut Listener) -> Vec<String> {
    let mut heard = vec![];
    while let Ok(Ok(update)) = timeout(Duration::ZERO, listener.wait()).await {
        heard.push(text(&update));
    }
    heard
}

#[tokio::test(start_paused = true)]
async fn a_listener_hears_what_its_filters_want_in_order() {
    let speaker = SpeakerBot::new();
    let mut listener = speaker.listener(filter::chat(1));
    let mut everything = speaker.listener(filter::any());
    listener.capture(filter::command("go"));
    for (chat, text) in [(1, "a"), (2, "b"), (1, "c"), (2, "/go"), (1, "/go")] {
        give(&speaker, said(chat, text)).await;
    }
    assert_eq!(heard(&mut listener).await, ["a", "c", "/go", "/go"]);
    assert_eq!(heard(&mut everything).await, ["a", "b", "c", "/go", "/go"]);
}

#[tokio::test(start_paused = true)]
async fn filters_are_asked_when_an_update_comes() {
    let speaker = SpeakerBot::new();
    let mut listener = speaker.listener(filter::chat(1));
    give(&speaker, said(2, "too early")).await;
    listener.capture(filter::chat(2));
    give(&speaker, said(2, "in time")).await;
    assert_eq!(heard(&mut listener).await, ["in time"]);
}

#[tokio::test(start_paused = true)]
async fn a_filter_that_panics_wants_nothing_and_the_next_one_is_asked() {
    let speaker = SpeakerBot::new();
    let mut listener = speaker.listener(|update: &Update| update.message().unwrap().date > 0);
    listener.capture(filter::flavor(Flavor::CallbackQuery));
    give(&speaker, pressed(Some("d"))).await;
    give(&speaker, said(1, "x")).await;
    let heard = listener.wait().await.unwrap();
    assert_eq!(heard.flavor(), Flavor::CallbackQuery);
    assert!(
        timeout(Duration::from_secs(1), listener.wait())
            .await
            .is_err()
    );
}

#[tokio::test(start_paused = true)]
async fn a_full_listener_makes_the_bot_wait_and_loses_nothing() {
    let speaker = SpeakerBot::new().waiting(2);
    let mut listener = speaker.listener(filter::any());
    let giving = tokio::spawn(async move {
        for text in ["a", "b", "c", "d"] {
            give(&speaker, said(1, text)).await;
        }
    });
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(!giving.is_finished());
    let mut heard = vec![];
    while let Ok(update) = listener.wait().await {
        heard.push(text(&update));
    }
    assert_eq!(heard, ["a", "b", "c", "d"]);
}

#[tokio::test(start_paused = true)]
async fn a_full_listener_keeps_no_update_from_the_others() {
    let speaker = SpeakerBot::new().waiting(1);
    let mut busy = speaker.listener(filter::chat(1));
    let mut also_busy = speaker.listener(filter::chat(1));
    let mut other = speaker.listener(filter::any());
    give(&speaker, said(1, "a")).await;
    assert_eq!(text(&other.wait().await.unwrap()), "a");

    // Who waits for this here reads the others only afterwards.
    let giving = speaker.clone();
    let stuck = tokio::spawn(async move { give(&giving, said(1, "b")).await });
    let heard_first = timeout(Duration::from_secs(1), other.wait()).await;
    assert_eq!(
        text(&heard_first.expect("nobody is in the way").unwrap()),
        "b"
    );

    // A loop that runs several handlers at once goes on with this one, but does not overtake.
    let giving = speaker.clone();
    let next = tokio::spawn(async move { give(&giving, said(1, "c")).await });
    for listener in [&mut also_busy, &mut busy] {
        for expected in ["a", "b", "c"] {
            assert_eq!(text(&listener.wait().await.unwrap()), expected);
        }
    }
    stuck.await.unwrap();
    next.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn d15_a_listener_that_is_dropped_is_gone_at_once() {
    let speaker = SpeakerBot::new().waiting(1);
    let asked = Log::default();
    let log = asked.clone();
    let listener = speaker.listener(move |_: &Update| {
        log.write("asked");
        true
    });
    give(&speaker, said(1, "a")).await;
    // One that waits for a place goes on when the listener has gone.
    let other = speaker.clone();
    let stuck = tokio::spawn(async move { give(&other, said(1, "b")).await });
    yield_now().await;
    assert!(!stuck.is_finished());
    drop(listener);
    stuck.await.unwrap();
    give(&speaker, said(1, "c")).await;
    assert_eq!(asked.take(), ["asked", "asked"]);
    assert_eq!(format!("{speaker:?}"), "SpeakerBot { listeners: 0, .. }");
}

#[tokio::test]
async fn a_filter_may_make_and_drop_listeners_itself() {
    let speaker = SpeakerBot::new();
    let other = speaker.clone();
    let mut listener = speaker.listener(move |_: &Update| {
        drop(other.listener(filter::any()));
        true
    });
    give(&speaker, said(1, "a")).await;
    assert_eq!(text(&listener.wait().await.unwrap()), "a");
}

#[tokio::test(start_paused = true)]
async fn when_the_loop_ends_listeners_hear_what_is_left() {
    let speaker = SpeakerBot::new();
    let mut listener = speaker.listener(filter::any());
    give(&speaker, said(1, "last")).await;
    assert!(speaker.finish(Duration::ZERO).await);
    assert_eq!(text(&listener.wait().await.unwrap()), "last");
    assert_eq!(listener.wait().await, Err(SpeakerGone));
    assert_eq!(
        speaker.listener(filter::any()).wait().await,
        Err(SpeakerGone)
    );
}

#[tokio::test(start_paused = true)]
async fn a_loop_that_ends_tells_the_listeners_of_all_clones() {
    let (speaker, log) = (SpeakerBot::new(), Log::default());
    let noting = log.clone();
    let other = speaker.clone().and_then(move |_: Bot, update: Update| {
        noting.write(text(&update));
        async { Ok(()) }
    });
    let mut listener = other.listener(filter::any());
    assert!(speaker.finish(Duration::ZERO).await);
    give(&other, said(1, "after the end")).await;
    assert_eq!(listener.wait().await, Err(SpeakerGone));
    // Only the listeners have gone; a handler that a clone has is its own affair.
    assert_eq!(log.take(), ["after the end"]);
}

#[tokio::test]
async fn without_a_speaker_there_is_nothing_to_hear() {
    let mut listener = SpeakerBot::new().listener(filter::any());
    listener.capture(filter::text());
    assert_eq!(listener.wait().await, Err(SpeakerGone));
}

#[tokio::test]
async fn the_other_handler_sees_every_update_after_the_listeners() {
    let log = Log::default();
    let speaker = SpeakerBot::new().and_then(
        Routes::new()
            .on_chat_message(log.entry("handled"))
            .on_callback_query(async |_: Bot, _: CallbackQuery| Err("no".into())),
    );
    let mut listener = speaker.listener(filter::text());
    give(&speaker, said(1, "a")).await;
    assert_eq!(
        (heard(&mut listener).await, log.take()),
        (vec!["a".to_owned()], vec!["handled".to_owned()])
    );
    let failed = speaker.handle(BOT.clone(), pressed(None)).await;
    assert_eq!(failed.unwrap_err().to_string(), "no");
}

/// Asks, and listens for the answer in the other chat.
struct Asker {
    speaker: SpeakerBot,
    answers_in: i64,
}

impl Delegate<PerChat> for Asker {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, message: Message) -> HandlerResult {
        if message.text.as_deref() != Some("ask") {
            return Ok(());
        }
        let mut listener = self
            .speaker
            .listener(filter::chat(self.answers_in).and(filter::text()));
        cx.bot().send_message(self.answers_in, "Well?").await?;
        let answer = text(&listener.wait().await?);
        cx.bot()
            .send_message(cx.chat_id(), format!("They say {answer}"))
            .await?;
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn delegates_and_tasks_listen_while_other_delegates_go_on() {
    let sim = Simulator::new();
    let (alice, bob) = (
        sim.user("Alice").private_chat(),
        sim.user("Bob").private_chat(),
    );
    let speaker = SpeakerBot::new();
    let mut listener = speaker.listener(filter::text());
    let answers_in = bob.id();
    let _running = sim.spawn(|bot| {
        let asked = speaker.clone();
        let askers = pair(per_chat_id(), move |_| Asker {
            speaker: asked.clone(),
            answers_in,
        });
        let delegator = DelegatorBot::new(bot.clone()).delegate(askers);
        MessageLoop::new(bot, speaker.and_then(delegator))
    });

    bob.send("hello").await;
    alice.send("ask").await;
    assert_eq!(bob.reply().await.text(), "Well?");
    bob.send("yes").await;
    assert_eq!(alice.reply().await.text(), "They say yes");
    assert_eq!(heard(&mut listener).await, ["hello", "ask", "yes"]);
}
