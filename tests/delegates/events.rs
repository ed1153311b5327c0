//! Events: exact, in order, and never lost to a death.

use amanobot::delegate::{Cx, Delegate, Incoming, PerMessage, pair, per_message};
use amanobot::event::{Event, Scheduler};
use amanobot::prelude::*;
use serde_json::json;
use tokio::runtime::Builder;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};

use crate::talk::{Habits, Log, delegator, ms, quiet, send, talks};

#[tokio::test(start_paused = true)]
async fn events_come_exactly_when_they_are_due_and_in_order() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "event 37 c event 12 a event 37 d now b").await;
    sleep(ms(50)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: event 37 c event 12 a event 37 d now b",
            "0 7: event b",
            "12 7: event a",
            "37 7: event c",
            "37 7: event d",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_of_a_delegate_that_has_ended_opens_the_next_one() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default()).idle_timeout(ms(20)));
    send(&bot, 7, "event 50 x close").await;
    sleep(ms(200)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: event 50 x close",
            "0 7: closed: Closed",
            "50 7: open",
            "50 7: event x",
            "70 7: idle",
            "70 7: closed: Idle",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_event_does_not_come() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "event 50 x cancel cancel event 10 y").await;
    sleep(ms(20)).await;
    send(&bot, 7, "cancel").await;
    sleep(ms(100)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: event 50 x cancel cancel event 10 y",
            "0 7: cancelled: true",
            "0 7: cancelled: false",
            "10 7: event y",
            "20 7: cancel",
            "20 7: cancelled: false",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn d14_a_panicking_event_stops_no_other_event() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "event 10 panic event 20 fail event 30 x").await;
    sleep(ms(100)).await;
    assert_eq!(
        log.take()[2..],
        [
            "10 7: event panic",
            "10 7: closed: panic panicked",
            "20 7: open",
            "20 7: event fail",
            "20 7: closed: failed",
            "30 7: open",
            "30 7: event x",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn events_wait_for_a_hook_that_waits_for_a_message() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "event 10 x wait").await;
    sleep(ms(50)).await;
    send(&bot, 7, "answer").await;
    sleep(ms(1)).await;
    assert_eq!(
        log.take()[2..],
        ["50 7: waited for answer", "50 7: event x"]
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_of_a_fresh_delegate_finds_that_one_among_many() {
    struct Once(Log, u32);
    impl Delegate<PerMessage, u32> for Once {
        async fn open(&mut self, cx: &mut Cx<PerMessage, u32>) -> HandlerResult {
            if let Some(Incoming::Event(event)) = cx.first() {
                self.0.write(format!("revived by {event}"));
            }
            Ok(())
        }

        async fn on_chat_message(
            &mut self,
            cx: &mut Cx<PerMessage, u32>,
            message: Message,
        ) -> HandlerResult {
            self.1 = message.text.unwrap_or_default().parse()?;
            cx.scheduler().later(ms(10), self.1);
            if self.1 == 2 {
                cx.close();
            }
            Ok(())
        }

        async fn on_event(&mut self, cx: &mut Cx<PerMessage, u32>, event: u32) -> HandlerResult {
            self.0.write(format!("{} got {event}", self.1));
            cx.close();
            Ok(())
        }
    }
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(pair(per_message(), move |()| Once(written.clone(), 0)));
    for text in ["1", "2", "3"] {
        send(&bot, 7, text).await;
    }
    sleep(ms(20)).await;
    let mut lines = log.take();
    lines.sort();
    assert_eq!(
        lines,
        ["10 0 got 2", "10 1 got 1", "10 3 got 3", "10 revived by 2"]
    );
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_untyped_event_comes_by_its_name_with_its_data() {
    struct Diary(Log);
    impl Delegate<PerChat, Event> for Diary {
        async fn open(&mut self, cx: &mut Cx<PerChat, Event>) -> HandlerResult {
            if let Some(first) = cx.first() {
                self.0.write(format!("opened by {}", first.flavor()));
            }
            Ok(())
        }

        async fn on_chat_message(
            &mut self,
            cx: &mut Cx<PerChat, Event>,
            _: Message,
        ) -> HandlerResult {
            let alarm = Event::new("_alarm", json!({"text": "Wake up"}))?;
            cx.scheduler().later(ms(10), alarm);
            cx.close();
            Ok(())
        }

        async fn on_event(&mut self, _: &mut Cx<PerChat, Event>, event: Event) -> HandlerResult {
            let (flavor, data) = event.fleece();
            self.0.write(format!("{flavor} says {}", data["text"]));
            Ok(())
        }
    }
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(pair(per_chat_id(), move |_| Diary(written.clone())));
    send(&bot, 7, "hi").await;
    sleep(ms(20)).await;
    assert_eq!(
        log.take(),
        [
            "0 opened by chat",
            "10 opened by _alarm",
            "10 _alarm says \"Wake up\""
        ]
    );
}

#[tokio::test]
async fn an_event_may_be_set_on_any_thread() {
    /// Lends its scheduler, and tells of events.
    struct Lender(UnboundedSender<Result<Scheduler<u8>, u8>>);

    impl Delegate<PerMessage, u8> for Lender {
        async fn on_chat_message(
            &mut self,
            cx: &mut Cx<PerMessage, u8>,
            _: Message,
        ) -> HandlerResult {
            Ok(self.0.send(Ok(cx.scheduler()))?)
        }

        async fn on_event(&mut self, _: &mut Cx<PerMessage, u8>, event: u8) -> HandlerResult {
            Ok(self.0.send(Err(event))?)
        }
    }

    let (tell, mut told) = unbounded_channel();
    let bot = quiet().delegate(pair(per_message(), move |()| Lender(tell.clone())));
    send(&bot, 7, "lend").await;
    let scheduler = told.recv().await.unwrap().unwrap();
    let elsewhere = std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        // The runtime ends before the event is due.
        runtime.block_on(async { drop(scheduler.later(ms(10), 1)) });
        drop(runtime);
        scheduler.later(ms(20), 2);
    });
    spawn_blocking(|| elsewhere.join().unwrap()).await.unwrap();
    for expected in [1, 2] {
        let event = timeout(ms(5000), told.recv()).await.expect("it comes");
        assert_eq!(event.unwrap().unwrap_err(), expected);
    }
}
