//! The message loop against a server that does what a test tells it to, with time standing still.

mod common {
    pub(crate) mod scripted;
}

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::bot::transport::BoxFuture;
use amanobot::prelude::*;
use amanobot::updates::{Failure, Handle, LoopHandle};
use common::scripted::{Answer, Script, batch, error, says, too_many_requests};
use serde_json::json;
use tokio::time::sleep;

/// A bot with a handler of its own making.
struct Counter {
    log: Log,
    seen: AtomicUsize,
}

impl Handle for Counter {
    fn handle(&self, _bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
        let seen = self.seen.fetch_add(1, Ordering::Relaxed) + 1;
        let log = self.log.clone();
        Box::pin(async move {
            log.write(format!("{seen}: update {}", update.update_id));
            Ok(())
        })
    }
}

/// What handlers did, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    /// A handler that writes down texts.
    fn handler(&self) -> impl Handle + use<> {
        let log = self.clone();
        Routes::new().on_chat_message(move |_bot, message: Message| {
            log.write(message.text.unwrap_or_default());
            async { Ok(()) }
        })
    }

    /// A handler that writes down texts, and again after as many seconds as the text says.
    fn slow_handler(&self) -> impl Handle + use<> {
        let log = self.clone();
        Routes::new().on_chat_message(move |_bot, message: Message| {
            let log = log.clone();
            async move {
                let text = message.text.unwrap_or_default();
                log.write(format!("{text} begins"));
                sleep(Duration::from_secs(text.parse()?)).await;
                log.write(format!("{text} ends"));
                Ok(())
            }
        })
    }

    /// Writes down what goes wrong.
    fn reporter(&self) -> impl Fn(&Failure) + Send + Sync + use<> {
        let log = self.clone();
        move |failure| log.write(failure.to_string())
    }
}

fn start(script: &Script, handler: impl Handle) -> LoopHandle {
    MessageLoop::new(script.bot(), handler).spawn()
}

#[tokio::test(start_paused = true)]
async fn updates_are_handled_in_order_and_acknowledged_by_the_next_poll() {
    let script = Script::new([batch([says(5, "a"), says(6, "b")]), batch([says(7, "c")])]);
    let log = Log::default();
    let _running = start(&script, log.handler());
    script.polled(3).await;
    assert_eq!(log.lines(), ["a", "b", "c"]);
    assert_eq!(
        script.polls(),
        [
            json!({"timeout": 20}),
            json!({"timeout": 20, "offset": 7}),
            json!({"timeout": 20, "offset": 8})
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_may_be_a_type_of_ones_own() {
    let script = Script::new([batch([says(5, "a"), says(6, "b")])]);
    let log = Log::default();
    let counter = Counter {
        log: log.clone(),
        seen: AtomicUsize::new(0),
    };
    let _running = start(&script, counter);
    script.polled(2).await;
    assert_eq!(log.lines(), ["1: update 5", "2: update 6"]);
}

#[tokio::test(start_paused = true)]
async fn polls_are_a_tenth_of_a_second_apart() {
    let script = Script::new([batch([]), batch([]), batch([])]);
    let _running = start(&script, Log::default().handler());
    script.polled(4).await;
    assert_eq!(script.pauses(), [Duration::from_millis(100); 3]);
}

#[tokio::test(start_paused = true)]
async fn settings_are_sent_and_allowed_updates_only_until_a_poll_succeeds() {
    let script = Script::new([error(500, "Internal Server Error"), batch([]), batch([])]);
    let _running = MessageLoop::new(script.bot(), Log::default().handler())
        .offset(5)
        .timeout(Duration::from_secs(7))
        .relax(Duration::from_secs(60))
        .allowed_updates(["message", "poll"])
        .spawn();
    script.polled(3).await;
    let first = json!({"offset": 5, "timeout": 7, "allowed_updates": ["message", "poll"]});
    assert_eq!(
        script.polls(),
        [first.clone(), first, json!({"offset": 5, "timeout": 7})]
    );
    assert_eq!(script.pauses(), [Duration::from_secs(60); 2]);
}

#[tokio::test(start_paused = true)]
async fn a_negative_offset_skips_what_was_there_and_nothing_that_comes_later() {
    // Sent again it would have Telegram forget all but the newest of the updates that came meanwhile.
    let script = Script::new([batch([]), batch([says(5, "a"), says(6, "b")])]);
    let log = Log::default();
    let _running = MessageLoop::new(script.bot(), log.handler())
        .offset(-1)
        .spawn();
    script.polled(3).await;
    assert_eq!(log.lines(), ["a", "b"]);
    assert_eq!(script.offsets(), [Some(-1), None, Some(7)]);
}

#[tokio::test(start_paused = true)]
async fn polling_goes_on_while_a_handler_runs() {
    let script = Script::new([batch([says(1, "30"), says(2, "0")]), batch([])]);
    let log = Log::default();
    let _running = start(&script, log.slow_handler());
    script.polled(3).await;
    assert_eq!(log.lines(), ["30 begins"]);
    sleep(Duration::from_secs(31)).await;
    assert_eq!(log.lines(), ["30 begins", "30 ends", "0 begins", "0 ends"]);
}

#[tokio::test(start_paused = true)]
async fn polling_waits_while_too_many_updates_wait() {
    let slow = [says(1, "60")]
        .into_iter()
        .chain((2..=100).map(|id| says(id, "0")));
    let script = Script::new([batch(slow), batch((101..=200).map(|id| says(id, "0")))]);
    let log = Log::default();
    let _running = start(&script, log.slow_handler());
    script.polled(2).await;
    sleep(Duration::from_secs(50)).await;
    assert_eq!(script.polls().len(), 2);
    script.polled(3).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(log.lines().len(), 400, "nothing is dropped");
}

#[tokio::test(start_paused = true)]
async fn several_handlers_may_run_at_once_and_start_in_order() {
    let script = Script::new([batch([says(1, "3"), says(2, "1"), says(3, "0")])]);
    let log = Log::default();
    let _running = MessageLoop::new(script.bot(), log.slow_handler())
        .concurrent(2)
        .spawn();
    sleep(Duration::from_secs(5)).await;
    assert_eq!(
        log.lines(),
        [
            "3 begins", "1 begins", "1 ends", "0 begins", "0 ends", "3 ends"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn any_number_of_handlers_may_run_at_once() {
    let script = Script::new([batch((1..=50).map(|id| says(id, "1")))]);
    let log = Log::default();
    let _running = MessageLoop::new(script.bot(), log.slow_handler())
        .concurrent(usize::MAX)
        .spawn();
    sleep(Duration::from_millis(500)).await;
    assert_eq!(log.lines(), ["1 begins"; 50]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handlers_start_in_order_on_several_threads_too() {
    let texts: Vec<_> = (1..=100).map(|id| id.to_string()).collect();
    let script = Script::new([batch((1..).zip(&texts).map(|(id, text)| says(id, text)))]);
    let log = Log::default();
    let running = MessageLoop::new(script.bot(), log.handler())
        .concurrent(100)
        .spawn();
    script.polled(2).await;
    script.then(batch([]));
    running.stop().await.unwrap();
    assert_eq!(log.lines(), texts);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_fails_or_panics_is_reported_and_the_next_one_runs() {
    let script = Script::new([batch([says(1, "fail"), says(2, "panic"), says(3, "fine")])]);
    let log = Log::default();
    let lines = log.clone();
    let handler = move |_bot: Bot, update: Update| {
        let log = lines.clone();
        async move {
            match update.message().and_then(|message| message.text.as_deref()) {
                Some("fail") => Err("no luck".into()),
                Some("panic") => panic!("no way"),
                _ => {
                    log.write("handled");
                    Ok(())
                }
            }
        }
    };
    let _running = MessageLoop::new(script.bot(), handler)
        .on_error(log.reporter())
        .spawn();
    script.polled(2).await;
    assert_eq!(
        log.lines(),
        [
            "handler of update 1 (chat) failed: no luck",
            "handler of update 2 (chat) panicked: no way",
            "handled"
        ]
    );
    assert_eq!(script.offsets(), [None, Some(4)]);
}

#[tokio::test(start_paused = true)]
async fn an_unreadable_update_is_reported_and_acknowledged() {
    let broken = json!({"update_id": 2, "message": {"message_id": "two"}});
    let script = Script::new([
        batch([says(1, "a"), broken, says(3, "b")]),
        batch([json!({"update_id": 4, "message": 7})]),
    ]);
    let log = Log::default();
    let _running = MessageLoop::new(script.bot(), log.handler())
        .on_error(log.reporter())
        .spawn();
    script.polled(3).await;
    let lines = log.lines();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(
        lines.iter().any(|line| line
            .starts_with("update 2 skipped: getUpdates: cannot read `message.message_id`: ")),
        "{lines:?}"
    );
    assert_eq!(script.offsets(), [None, Some(4), Some(5)]);
}

#[tokio::test(start_paused = true)]
async fn updates_of_unknown_kinds_are_handed_over() {
    let script = Script::new([batch([
        json!({"update_id": 1, "telepathy": {"thought": "?"}}),
        json!({"update_id": 2}),
    ])]);
    let log = Log::default();
    let seen = log.clone();
    let handler = move |_bot: Bot, update: Update| {
        seen.write(format!("{} {:?}", update.flavor(), update.kind));
        async { Ok(()) }
    };
    let _running = start(&script, handler);
    script.polled(2).await;
    assert_eq!(
        log.lines(),
        [
            r#"unknown Unknown(Object {"telepathy": Object {"thought": String("?")}})"#,
            "unknown Unknown(Object {})"
        ]
    );
    assert_eq!(script.offsets(), [None, Some(3)]);
}

#[tokio::test(start_paused = true)]
async fn an_element_without_an_id_stalls_nothing() {
    let script = Script::new([
        batch([json!({"message": 7})]),
        batch([json!("?"), says(5, "a")]),
        batch([json!("?")]),
    ]);
    let log = Log::default();
    let _running = MessageLoop::new(script.bot(), log.handler())
        .on_error(|_| {})
        .spawn();
    script.polled(4).await;
    assert_eq!(log.lines(), ["a"]);
    assert_eq!(script.offsets(), [None, None, Some(6), Some(7)]);
    assert!(
        script.pauses()[0] >= Duration::from_secs(1),
        "the same element would come again at once"
    );
}

#[tokio::test(start_paused = true)]
async fn lower_ids_are_followed() {
    let script = Script::new([batch([says(900, "a")]), batch([says(5, "b")])]);
    let log = Log::default();
    let _running = start(&script, log.handler());
    script.polled(3).await;
    assert_eq!(log.lines(), ["a", "b"]);
    assert_eq!(script.offsets(), [None, Some(901), Some(6)]);
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_with_failures_and_success_starts_over() {
    let page = Answer::Page(502, "<html>Bad Gateway</html>".to_owned());
    let script = Script::new([Answer::Lost, page, error(500, "?"), batch([]), Answer::Lost]);
    let _running = MessageLoop::new(script.bot(), Log::default().handler())
        .on_error(|_| {})
        .spawn();
    script.polled(6).await;
    let ranges = [
        1000..=2000,
        2000..=4000,
        4000..=8000,
        100..=100,
        1000..=2000,
    ];
    for (pause, range) in script.pauses().iter().zip(ranges) {
        assert!(
            range.contains(&pause.as_millis()),
            "{pause:?} is not in {range:?} ms"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_says_how_long_to_wait() {
    let script = Script::new([too_many_requests(77)]);
    let _running = MessageLoop::new(script.bot(), Log::default().handler())
        .on_error(|_| {})
        .spawn();
    script.polled(2).await;
    assert_eq!(script.pauses(), [Duration::from_secs(77)]);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_for_no_wait_at_all_is_not_asked_at_once() {
    let script = Script::new([too_many_requests(0), too_many_requests(0)]);
    let _running = MessageLoop::new(script.bot(), Log::default().handler())
        .relax(Duration::ZERO)
        .on_error(|_| {})
        .spawn();
    script.polled(3).await;
    let pauses = script.pauses();
    assert!(pauses[0] >= Duration::from_secs(1), "{pauses:?}");
    assert!(pauses[1] >= Duration::from_secs(2), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn a_conflict_says_what_to_do() {
    let script = Script::new([
        error(409, "Conflict: terminated by other getUpdates request"),
        error(
            409,
            "Conflict: can't use getUpdates method while webhook is active",
        ),
    ]);
    let log = Log::default();
    let _running = MessageLoop::new(script.bot(), log.handler())
        .on_error(log.reporter())
        .spawn();
    script.polled(3).await;
    let lines = log.lines();
    assert!(
        lines[0].ends_with("another program polls with this token: end it, or use another token"),
        "{lines:?}"
    );
    assert!(
        lines[1]
            .ends_with("this bot has a webhook: delete it with `delete_webhook`, or do not poll"),
        "{lines:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_wrong_token_ends_the_loop() {
    for code in [401, 404] {
        let script = Script::new([batch([says(1, "2")]), error(code, "Unauthorized")]);
        let log = Log::default();
        let error = start(&script, log.slow_handler()).join().await.unwrap_err();
        assert_eq!(error.api().unwrap().code, code);
        assert_eq!(
            log.lines(),
            ["2 begins", "2 ends"],
            "the handler finishes first"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn stopping_finishes_handlers_and_confirms_the_offset() {
    let script = Script::new([batch([says(1, "5"), says(2, "1")])]);
    let log = Log::default();
    let running = start(&script, log.slow_handler());
    sleep(Duration::from_millis(50)).await;
    script.then(batch([]));
    running.stop().await.unwrap();
    assert_eq!(log.lines(), ["5 begins", "5 ends", "1 begins", "1 ends"]);
    assert_eq!(
        script.polls(),
        [
            json!({"timeout": 20}),
            json!({"offset": 3, "limit": 1, "timeout": 0})
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn updates_that_found_no_place_before_the_end_are_not_confirmed() {
    let many = (1..=150).map(|id| says(id, "1"));
    let script = Script::new([batch(many)]);
    let log = Log::default();
    let running = MessageLoop::new(script.bot(), log.slow_handler())
        .grace(Duration::from_secs(999))
        .spawn();
    sleep(Duration::from_millis(50)).await;
    script.then(batch([]));
    running.stop().await.unwrap();
    let handled = log.lines().len() / 2;
    assert!((100..110).contains(&handled), "{handled}");
    assert_eq!(
        script.offsets(),
        [None, Some(i64::try_from(handled).unwrap() + 1)]
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_takes_too_long_is_cancelled_at_the_end_and_nothing_confirmed() {
    let script = Script::new([batch([says(1, "60")])]);
    let log = Log::default();
    let running = MessageLoop::new(script.bot(), log.slow_handler())
        .grace(Duration::from_secs(3))
        .spawn();
    sleep(Duration::from_millis(50)).await;
    running.stop().await.unwrap();
    sleep(Duration::from_secs(90)).await;
    assert_eq!(log.lines(), ["60 begins"]);
    assert_eq!(script.offsets(), [None]);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_confirmed_that_a_poll_has_confirmed() {
    let script = Script::new([batch([says(1, "a")]), batch([])]);
    let running = start(&script, Log::default().handler());
    script.polled(3).await;
    running.stop().await.unwrap();
    assert_eq!(script.offsets(), [None, Some(2), Some(2)]);
}

#[tokio::test(start_paused = true)]
async fn the_other_sides_end_ends_the_loop() {
    let script = Script::new([batch([says(1, "2")])]);
    let log = Log::default();
    let running = start(&script, log.slow_handler());
    script.polled(2).await;
    script.close();
    running.join().await.unwrap();
    assert_eq!(log.lines(), ["2 begins", "2 ends"]);
    assert_eq!(
        script.offsets(),
        [None, Some(2)],
        "there is nobody left to confirm to"
    );
}

#[tokio::test(start_paused = true)]
async fn the_poll_that_the_other_sides_end_cuts_off_is_no_failure() {
    let script = Script::new([Answer::End]);
    let log = Log::default();
    let running = MessageLoop::new(script.bot(), log.handler())
        .on_error(log.reporter())
        .spawn();
    running.join().await.unwrap();
    assert_eq!(log.lines(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_loop_ends_with_a_future() {
    let script = Script::new([]);
    let end = sleep(Duration::from_secs(4));
    MessageLoop::new(script.bot(), Log::default().handler())
        .until(end)
        .run()
        .await
        .unwrap();
    assert_eq!(script.offsets(), [None]);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_handle_cancels_handlers() {
    let script = Script::new([batch([says(1, "60")])]);
    let log = Log::default();
    let running = start(&script, log.slow_handler());
    script.polled(2).await;
    drop(running);
    sleep(Duration::from_secs(90)).await;
    assert_eq!(log.lines(), ["60 begins"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_ends_the_loop_and_another_one_the_handlers() {
    let script = Script::new([batch([says(1, "600")])]);
    let log = Log::default();
    let kill = async {
        script.polled(2).await;
        loop {
            let pid = std::process::id().to_string();
            Command::new("kill").args(["-TERM", &pid]).status().unwrap();
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        ended = MessageLoop::new(script.bot(), log.slow_handler()).run() => ended.unwrap(),
        () = kill => {}
    }
    assert_eq!(log.lines(), ["600 begins"]);
}
