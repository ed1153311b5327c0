//! Webhooks that are fed by hand, with time standing still.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::updates::{Failure, FeedError, Feeder, Handle, OrderedWebhook, Webhook};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

/// What handlers did, in order, and when.
#[derive(Clone)]
struct Log {
    lines: Arc<Mutex<Vec<String>>>,
    begin: Instant,
}

impl Log {
    fn new() -> Self {
        Self {
            lines: Arc::default(),
            begin: Instant::now(),
        }
    }

    fn write(&self, line: impl Into<String>) {
        self.lines.lock().unwrap().push(line.into());
    }

    fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// A handler that writes down ids and, where it is not zero, the time in milliseconds.
    fn handler(&self) -> impl Handle + use<> {
        let log = self.clone();
        move |_bot, update: Update| {
            let (id, now) = (update.update_id, log.begin.elapsed().as_millis());
            log.write(match now {
                0 => id.to_string(),
                now => format!("{id} at {now}"),
            });
            async { Ok(()) }
        }
    }

    /// A handler that takes a second.
    fn slow_handler(&self) -> impl Handle + use<> {
        let log = self.clone();
        move |_bot, update: Update| {
            let log = log.clone();
            async move {
                sleep(Duration::from_secs(1)).await;
                log.write(update.update_id.to_string());
                Ok(())
            }
        }
    }

    /// Writes down what goes wrong.
    fn reporter(&self) -> impl Fn(&Failure) + Send + Sync + use<> {
        let log = self.clone();
        move |failure| log.write(failure.to_string())
    }
}

fn bot() -> Bot {
    Simulator::new().bot()
}

/// The update `id`, as it comes over the wire.
fn says(id: i64) -> Value {
    let chat = json!({"id": 7, "type": "private", "first_name": "U"});
    json!({"update_id": id, "message": {"message_id": id, "date": 1, "chat": chat, "text": "hi"}})
}

#[track_caller]
fn feed(feeder: &Feeder, ids: impl IntoIterator<Item = i64>) {
    for id in ids {
        feeder.feed(says(id).to_string().as_bytes()).unwrap();
    }
}

/// Long enough for everything that does not wait.
async fn settled() {
    sleep(Duration::from_millis(1)).await;
}

#[tokio::test(start_paused = true)]
async fn updates_are_handled_in_the_order_in_which_they_are_fed() {
    let log = Log::new();
    let webhook = Webhook::new(bot(), log.handler());
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [5, 7, 6, 6]);
    settled().await;
    assert_eq!(log.lines(), ["5", "7", "6", "6"]);
}

#[tokio::test(start_paused = true)]
async fn updates_that_overtook_others_are_put_back_in_order() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler());
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [5, 8, 7, 6, 8, 4]);
    settled().await;
    assert_eq!(log.lines(), ["5", "6", "7", "8"]);
}

#[tokio::test(start_paused = true)]
async fn a_missing_update_is_waited_for_as_long_as_was_said() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler()).max_hold(Duration::from_millis(500));
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [1]);
    settled().await;
    feed(&feeder, [3]);
    sleep(Duration::from_secs(2)).await;
    feed(&feeder, [2]);
    settled().await;
    assert_eq!(log.lines(), ["1", "3 at 501"]);
}

// D2: the original's thread died of it, or waited for nothing.
#[tokio::test(start_paused = true)]
async fn an_update_of_an_unknown_kind_takes_its_turn() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler());
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [1]);
    let unknown = |id: i64| json!({"update_id": id, "telepathy": {"thought": "?"}}).to_string();
    feeder.feed(unknown(2).as_bytes()).unwrap();
    feed(&feeder, [3, 6]);
    feeder.feed(unknown(5).as_bytes()).unwrap();
    feed(&feeder, [4]);
    settled().await;
    assert_eq!(log.lines(), ["1", "2", "3", "4", "5", "6"]);
}

#[tokio::test(start_paused = true)]
async fn an_unreadable_update_is_reported_in_its_turn_and_leaves_no_hole() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler()).on_error(log.reporter());
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [1, 3]);
    let unreadable = json!({"update_id": 2, "message": {"message_id": "two"}}).to_string();
    feeder.feed(unreadable.as_bytes()).unwrap();
    settled().await;
    let lines = log.lines();
    assert_eq!([&*lines[0], &*lines[2]], ["1", "3"]);
    assert!(
        lines[1].starts_with("update 2 skipped: webhook: cannot read `message.message_id`: "),
        "{lines:?}"
    );
}

#[test]
fn what_is_no_update_is_refused_with_the_reason() {
    let webhook = Webhook::new(bot(), Log::new().handler());
    let feeder = webhook.feeder();
    let refusal = |body: &[u8]| match feeder.feed(body) {
        Err(error @ FeedError::NotAnUpdate { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    };
    for body in ["", "<html>", "[]", "{}", "7", r#"{"message":{}}"#, "\u{0}"] {
        let refusal = refusal(body.as_bytes());
        assert!(refusal.starts_with("not an update: "), "{body}: {refusal}");
        assert!(!refusal.contains("result"), "{body}: {refusal}");
    }
    refusal(b"\xff\xfe");
    let refusal = refusal(br#"{"update_id":"7"}"#);
    assert!(
        refusal.starts_with("not an update: cannot read `update_id`: "),
        "{refusal}"
    );
}

#[tokio::test(start_paused = true)]
async fn what_is_fed_too_early_waits() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler());
    let feeder = webhook.feeder();
    feed(&feeder, [1, 3]);
    sleep(Duration::from_secs(60)).await;
    feed(&feeder, [2]);
    assert_eq!(log.lines(), [""; 0]);
    let _running = webhook.spawn();
    settled().await;
    assert_eq!(log.lines(), ["1 at 60000", "2 at 60000", "3 at 60000"]);
}

#[tokio::test(start_paused = true)]
async fn when_too_many_wait_feeding_is_refused() {
    let log = Log::new();
    let webhook = Webhook::new(bot(), log.slow_handler()).capacity(2);
    let feeder = webhook.feeder();
    feed(&feeder, [1, 2]);
    let refused = feeder.feed(says(3).to_string().as_bytes());
    assert!(matches!(refused, Err(FeedError::Full { update_id: 3 })));
    let _running = webhook.spawn();
    settled().await;
    feed(&feeder, [3]);
    sleep(Duration::from_secs(4)).await;
    assert_eq!(log.lines(), ["1", "2", "3"]);
}

#[tokio::test(start_paused = true)]
async fn after_a_refusal_latecomers_are_passed_on_once() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler()).capacity(3);
    let feeder = webhook.feeder();
    feed(&feeder, [1, 4, 5]);
    feeder.feed(says(2).to_string().as_bytes()).unwrap_err();
    let _running = webhook.spawn();
    sleep(Duration::from_secs(4)).await;
    // Telegram sends 3 when 2 has been taken.
    for id in [2, 3, 2, 6] {
        feed(&feeder, [id]);
        settled().await;
    }
    assert_eq!(
        log.lines(),
        [
            "1",
            "4 at 3000",
            "5 at 3000",
            "2 at 4000",
            "3 at 4001",
            "6 at 4003"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn when_a_hole_takes_all_the_room_it_is_given_up() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.handler()).capacity(3);
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [1]);
    settled().await;
    feed(&feeder, [3, 5, 7]);
    settled().await;
    feed(&feeder, [2]);
    settled().await;
    feed(&feeder, [4]);
    settled().await;
    assert_eq!(log.lines(), ["1", "3 at 1", "2 at 2", "4 at 3", "5 at 3"]);
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_slow_handler_fills_its_hole_in_time() {
    let log = Log::new();
    let webhook =
        OrderedWebhook::new(bot(), log.slow_handler()).max_hold(Duration::from_millis(10));
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [1, 2]);
    settled().await;
    feed(&feeder, [4]);
    sleep(Duration::from_millis(500)).await;
    feed(&feeder, [3]);
    sleep(Duration::from_secs(10)).await;
    assert_eq!(log.lines(), ["1", "2", "3", "4"]);
}

#[tokio::test(start_paused = true)]
async fn stopping_handles_all_that_was_taken() {
    let log = Log::new();
    let webhook = OrderedWebhook::new(bot(), log.slow_handler());
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    feed(&feeder, [1, 2, 9, 7]);
    settled().await;
    running.stop().await.unwrap();
    assert_eq!(log.lines(), ["1", "2", "7", "9"]);
    assert_eq!(log.begin.elapsed().as_secs(), 4);
    let closed = feeder.feed(says(10).to_string().as_bytes());
    assert!(matches!(closed, Err(FeedError::Closed { update_id: 10 })));
}

#[tokio::test(start_paused = true)]
async fn nothing_more_is_taken_while_handlers_finish() {
    let log = Log::new();
    let webhook = Webhook::new(bot(), log.slow_handler()).capacity(usize::MAX);
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    feed(&feeder, [1, 2, 3]);
    settled().await;
    let stopping = tokio::spawn(running.stop());
    settled().await;
    let closed = feeder.feed(says(4).to_string().as_bytes());
    assert!(matches!(closed, Err(FeedError::Closed { update_id: 4 })));
    let update = serde_json::from_value(says(5)).unwrap();
    feeder.send(update).await.unwrap_err();
    stopping.await.unwrap().unwrap();
    assert_eq!(log.lines(), ["1", "2", "3"]);
}

#[tokio::test(start_paused = true)]
async fn handlers_that_take_too_long_are_cancelled_at_the_end() {
    let log = Log::new();
    let webhook = Webhook::new(bot(), log.slow_handler()).grace(Duration::from_millis(2_500));
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    feed(&feeder, 1..=9);
    running.stop().await.unwrap();
    sleep(Duration::from_secs(20)).await;
    assert_eq!(log.lines(), ["1", "2"]);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_handle_cancels_handlers() {
    let log = Log::new();
    let webhook = Webhook::new(bot(), log.slow_handler());
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    feed(&feeder, [1]);
    settled().await;
    drop(running);
    sleep(Duration::from_secs(5)).await;
    assert_eq!(log.lines(), [""; 0]);
    feeder.feed(says(2).to_string().as_bytes()).unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn a_channel_is_a_source_until_its_other_end_is_gone() {
    let log = Log::new();
    let webhook = Webhook::new(bot(), log.slow_handler()).capacity(1);
    let feeder = webhook.feeder();
    let (updates, mut channel) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        while let Some(update) = channel.recv().await {
            feeder.send(update).await.unwrap();
        }
    });
    let producer = tokio::spawn(async move {
        for id in 1..=5 {
            let update = serde_json::from_value(says(id)).unwrap();
            updates.send(update).await.unwrap();
        }
    });
    webhook.await.unwrap();
    producer.await.unwrap();
    assert_eq!(log.lines(), ["1", "2", "3", "4", "5"]);
}

#[tokio::test(start_paused = true)]
async fn a_webhook_ends_with_a_future_and_with_the_other_side() {
    let sim = Simulator::new();
    let webhook = Webhook::new(sim.bot(), Log::new().handler());
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    sim.shutdown();
    running.join().await.unwrap();

    let end = sleep(Duration::from_secs(1));
    let webhook = Webhook::new(bot(), Log::new().handler()).until(end);
    let other = webhook.feeder();
    webhook.run().await.unwrap();
    drop((feeder, other));
}

#[tokio::test(start_paused = true)]
async fn handlers_that_fail_are_reported_and_the_next_one_runs() {
    let log = Log::new();
    let handler = |_bot, update: Update| async move {
        match update.update_id {
            1 => Err("broken".into()),
            2 => panic!("boom"),
            _ => Ok(()),
        }
    };
    let webhook = OrderedWebhook::new(bot(), handler).on_error(log.reporter());
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    feed(&feeder, [1, 2, 3]);
    running.stop().await.unwrap();
    assert_eq!(
        log.lines(),
        [
            "handler of update 1 (chat) failed: broken",
            "handler of update 2 (chat) panicked: boom"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn handlers_answer_through_the_bot() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    chat.send("hi").await;
    let updates = sim.bot().get_updates().await.unwrap();
    let echo = async |bot: Bot, message: Message| {
        bot.send_message(&message, "Hello").await?;
        Ok(())
    };
    let webhook = Webhook::new(sim.bot(), Routes::new().on_chat_message(echo));
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    let body = serde_json::to_vec(&updates[0]).unwrap();
    feeder.feed(&body).unwrap();
    assert_eq!(chat.reply().await.text(), "Hello");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_threads_feed_and_nothing_is_lost_or_doubled() {
    let log = Log::new();
    let writer = log.clone();
    let handler = move |_bot, update: Update| {
        writer.write(update.update_id.to_string());
        async { Ok(()) }
    };
    let webhook = OrderedWebhook::new(bot(), handler).capacity(50);
    let feeder = webhook.feeder();
    feed(&feeder, [0]);
    let running = webhook.spawn();
    let threads: Vec<_> = (0..4)
        .map(|thread| {
            let feeder = feeder.clone();
            std::thread::spawn(move || {
                for id in (1 + thread..=400).step_by(4) {
                    let body = says(id).to_string();
                    // As Telegram does: again and again, until it is taken.
                    while feeder.feed(body.as_bytes()).is_err() {
                        std::thread::yield_now();
                    }
                }
            })
        })
        .collect();
    for thread in threads {
        let done = tokio::task::spawn_blocking(|| thread.join().unwrap());
        done.await.unwrap();
    }
    running.stop().await.unwrap();
    let mut ids: Vec<i64> = log.lines().iter().map(|id| id.parse().unwrap()).collect();
    ids.sort_unstable();
    assert_eq!(ids, (0..=400).collect::<Vec<_>>());
}
