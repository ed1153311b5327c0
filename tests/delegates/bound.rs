//! The bound on waiting messages: a slow delegate delays nobody until it is reached, and then nothing
//! is dropped.

use amanobot::updates::Handle;
use tokio::time::{Instant, sleep};

use crate::talk::{BOT, Habits, Log, message, ms, quiet, send, talks};

#[tokio::test(start_paused = true)]
async fn handling_waits_only_when_as_many_messages_wait_as_may() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default())).waiting(3);
    let start = Instant::now();
    // One is being handled, three wait.
    for _ in 0..4 {
        send(&bot, 1, "slow 100").await;
        tokio::task::yield_now().await;
    }
    assert_eq!(start.elapsed(), ms(0));
    send(&bot, 2, "hi").await;
    assert_eq!(
        start.elapsed(),
        ms(100),
        "until the second of the four was taken"
    );
    sleep(ms(1000)).await;
    assert_eq!(
        log.take(),
        [
            "0 1: open",
            "0 1: slow 100",
            "100 1: slow 100",
            "100 2: open",
            "100 2: hi",
            "200 1: slow 100",
            "300 1: slow 100",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn messages_that_wait_for_a_place_keep_their_order() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default())).waiting(1);
    let handlers: Vec<_> = (0..20)
        .map(|n| {
            let handler = bot.handle(BOT.clone(), message(n % 2, &format!("slow {n}")));
            tokio::spawn(handler)
        })
        .collect();
    for handler in handlers {
        handler.await.unwrap().unwrap();
    }
    sleep(ms(1000)).await;
    for chat in 0..2 {
        let lines = log.take_of(chat);
        let expected: Vec<_> = (0..20)
            .filter(|n| n % 2 == chat)
            .map(|n| format!("slow {n}"))
            .collect();
        assert_eq!(lines, expected);
    }
}

#[tokio::test(start_paused = true)]
async fn messages_passed_over_by_a_filter_make_room() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default())).waiting(2);
    send(&bot, 1, "skip x").await;
    for _ in 0..100 {
        send(&bot, 1, "spam").await;
    }
    send(&bot, 1, "x").await;
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 1: open", "0 1: skip x", "0 1: found x"]);
}
