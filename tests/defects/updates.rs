//! Polling, webhooks and what handlers do to them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::updates::{Feeder, Handle, OrderedWebhook};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::scripted::{Answer, Script, batch, says, too_many_requests};

/// The ids of updates that were handled.
#[derive(Clone, Default)]
struct Handled(Arc<Mutex<Vec<i64>>>);

impl Handled {
    fn handler(&self) -> impl Handle + use<> {
        let handled = Arc::clone(&self.0);
        move |_bot, update: Update| {
            handled.lock().unwrap().push(update.update_id);
            async { Ok(()) }
        }
    }

    fn ids(&self) -> Vec<i64> {
        self.0.lock().unwrap().clone()
    }
}

/// An update of a kind that nobody knows.
fn unknown(id: i64) -> Value {
    json!({"update_id": id, "telepathy": {"thought": "?"}})
}

/// D1: an update of an unknown kind came again and again, and nothing that was behind it.
#[tokio::test(start_paused = true)]
async fn d01_an_update_of_an_unknown_kind_is_acknowledged_and_the_next_one_handled() {
    let script = Script::new([batch([unknown(1), says(2, "hi")])]);
    let handled = Handled::default();
    let _running = MessageLoop::new(script.bot(), handled.handler()).spawn();
    script.polled(2).await;
    assert_eq!(handled.ids(), [1, 2]);
    assert_eq!(script.offsets(), [None, Some(3)]);
}

fn feed(feeder: &Feeder, updates: impl IntoIterator<Item = Value>) {
    for update in updates {
        feeder.feed(update.to_string().as_bytes()).unwrap();
    }
}

/// D2: an update of an unknown kind was a hole in the order, or the end of the thread.
#[tokio::test(start_paused = true)]
async fn d02_an_update_of_an_unknown_kind_takes_its_turn_in_a_webhook() {
    let handled = Handled::default();
    let webhook = OrderedWebhook::new(Simulator::new().bot(), handled.handler());
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [says(1, ""), unknown(2), says(3, "")]);
    feed(&feeder, [says(6, ""), unknown(5), says(4, "")]);
    sleep(Duration::from_millis(1)).await;
    assert_eq!(handled.ids(), [1, 2, 3, 4, 5, 6], "and none of them waits");
}

/// D3: after ids had started again lower all was dropped, and a jump filled the memory.
#[tokio::test(start_paused = true)]
async fn d03_ids_may_start_again_lower_or_jump_far_ahead() {
    let handled = Handled::default();
    let webhook = OrderedWebhook::new(Simulator::new().bot(), handled.handler())
        .max_hold(Duration::from_secs(3));
    let feeder = webhook.feeder();
    let _running = webhook.spawn();
    feed(&feeder, [900_000_000, 5, 6].map(|id| says(id, "")));
    sleep(Duration::from_millis(1)).await;
    assert_eq!(handled.ids(), [900_000_000, 5, 6]);

    // The original kept something for each of the ids between.
    feed(&feeder, [i64::MAX - 1, i64::MAX].map(|id| says(id, "")));
    sleep(Duration::from_secs(4)).await;
    assert_eq!(handled.ids()[3..], [i64::MAX - 1, i64::MAX]);
}

/// D7: the update whose handler failed before it first waited came again for ever.
#[tokio::test(start_paused = true)]
async fn d07_an_update_whose_handler_fails_does_not_come_again() {
    let script = Script::new([batch([says(1, ""), says(2, ""), says(3, "")])]);
    let handled = Handled::default();
    let ids = Arc::clone(&handled.0);
    let failing = move |_bot, update: Update| {
        ids.lock().unwrap().push(update.update_id);
        assert!(update.update_id != 1, "as a seeder may fail");
        async move {
            match update.update_id {
                2 => Err("no luck".into()),
                _ => Ok(()),
            }
        }
    };
    let _running = MessageLoop::new(script.bot(), failing)
        .on_error(|_| {})
        .spawn();
    script.polled(2).await;
    assert_eq!(handled.ids(), [1, 2, 3], "once each");
    assert_eq!(script.offsets(), [None, Some(4)]);
}

/// D8: whatever went wrong, polling went on at once: thousands of polls a second.
#[tokio::test(start_paused = true)]
async fn d08_pauses_grow_while_polls_fail_and_last_as_long_as_the_server_asks() {
    let page = Answer::Page(500, "<html>Internal Server Error</html>".to_owned());
    let script = Script::new([Answer::Lost, page.clone(), page, too_many_requests(77)]);
    let _running = MessageLoop::new(script.bot(), Handled::default().handler())
        .on_error(|_| {})
        .spawn();
    script.polled(5).await;
    let pauses = script.pauses();
    for (pause, least) in pauses.iter().zip([1, 2, 4, 77]) {
        assert!(*pause >= Duration::from_secs(least), "{pauses:?}");
    }
}

/// D8, too: a token that is none was tried for ever.
#[tokio::test(start_paused = true)]
async fn d08_a_wrong_token_ends_the_loop() {
    let script = Script::new([crate::scripted::error(401, "Unauthorized")]);
    let ended = MessageLoop::new(script.bot(), Handled::default().handler()).await;
    assert_eq!(ended.unwrap_err().api().unwrap().code, 401);
}

/// D20: a loop that was cancelled went on.
#[tokio::test(start_paused = true)]
async fn d20_a_loop_that_is_stopped_or_dropped_polls_no_more() {
    for stops in [true, false] {
        let script = Script::new([batch([says(1, "")])]);
        let running = MessageLoop::new(script.bot(), Handled::default().handler()).spawn();
        script.polled(2).await;
        let begin = Instant::now();
        if stops {
            // The confirmation of what was handled needs an answer.
            script.then(batch([]));
            running.stop().await.unwrap();
        } else {
            drop(running);
        }
        assert!(begin.elapsed() < Duration::from_secs(1));
        let polls = script.polls().len();
        script.then(batch([says(2, "")]));
        sleep(Duration::from_secs(100)).await;
        assert_eq!(script.polls().len(), polls);
    }
}
