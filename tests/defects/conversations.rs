//! Delegates: their ends, their timeouts, their events, and each other's misfortunes.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::delegate::per;
use amanobot::prelude::*;
use amanobot::sim::{Chat, Simulator};
use amanobot::updates::Handle as _;
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);

fn seconds(seconds: u32) -> Duration {
    SECOND * seconds
}

async fn reply(chat: &Chat) -> String {
    chat.reply().await.text().to_owned()
}

/// D4: messages that came while a delegate closed were lost.
#[tokio::test(start_paused = true)]
async fn d04_a_message_that_comes_while_a_delegate_closes_opens_the_next_one() {
    struct Guest;

    impl Delegate<PerChat> for Guest {
        async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, said: Message) -> HandlerResult {
            let text = format!("heard {}", said.text.unwrap_or_default());
            cx.bot().send_message(cx.chat_id(), text).await?;
            cx.close();
            Ok(())
        }

        async fn on_close(self, cx: &mut Cx<PerChat>, _: CloseReason) -> HandlerResult {
            sleep(seconds(2)).await;
            cx.bot().send_message(cx.chat_id(), "saved").await?;
            Ok(())
        }
    }

    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = sim.spawn(|bot| {
        let guests = pair(per_chat_id(), |_| Guest);
        MessageLoop::new(bot.clone(), DelegatorBot::new(bot).delegate(guests))
    });
    chat.send("one").await;
    assert_eq!(reply(&chat).await, "heard one");
    sleep(SECOND).await;
    chat.send("two").await;
    assert_eq!(reply(&chat).await, "saved");
    assert_eq!(reply(&chat).await, "heard two");
}

/// Answers each message with their number, and remembers other updates.
#[derive(Default)]
struct Counter {
    count: u32,
    pause: Duration,
}

impl Counter {
    async fn count(&mut self, bot: &Bot, chat: i64) -> HandlerResult {
        sleep(std::mem::take(&mut self.pause)).await;
        self.count += 1;
        bot.send_message(chat, self.count.to_string()).await?;
        Ok(())
    }
}

impl Delegate<PerChat> for Counter {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        self.count(cx.bot(), cx.chat_id()).await
    }
}

/// Counts updates that have no hook of their own.
struct Witness(Arc<AtomicU32>);

impl Delegate<PerApplication> for Witness {
    async fn on_update(&mut self, _: &mut Cx<PerApplication>, _: Update) -> HandlerResult {
        self.0.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

struct Idler;

impl Delegate<PerUser> for Idler {}

impl Delegate<PerOrigin> for Idler {}

/// D5: a poll ended all delegates that look at the flavor, and kept patterns behind them from it.
#[tokio::test(start_paused = true)]
async fn d05_a_poll_ends_no_delegate_and_reaches_those_who_want_it() {
    let polls = Arc::new(AtomicU32::new(0));
    let failures = Arc::new(AtomicU32::new(0));
    let (witnessed, failed) = (Arc::clone(&polls), Arc::clone(&failures));
    let bot = Simulator::new().bot();
    let delegator = DelegatorBot::new(bot.clone())
        .delegate(pair(per_from_id(), |_| Idler))
        .delegate(pair(per_inline_from_id(), |_| Idler))
        .delegate(pair(per_callback_query_origin(), |_| Idler))
        .delegate(pair(per_application(), move |()| {
            Witness(Arc::clone(&witnessed))
        }))
        .on_error(move |_| {
            failed.fetch_add(1, Ordering::Relaxed);
        });
    let from = json!({"id": 7, "is_bot": false, "first_name": "U"});
    let chat = json!({"id": 7, "type": "private"});
    let message = json!({"message_id": 1, "date": 1, "chat": chat, "from": from, "text": "hi"});
    let press = json!({
        "id": "p", "from": from, "chat_instance": "c", "data": "d", "message": message,
    });
    let inline = json!({"id": "i", "from": from, "query": "tea", "offset": ""});
    let poll = json!({
        "id": "p", "question": "?", "type": "regular", "is_anonymous": true, "is_closed": true,
        "allows_multiple_answers": false, "total_voter_count": 0, "options": [],
    });
    let happens = async |kind: &str, object: Value| {
        let update = serde_json::from_value(json!({"update_id": 1, kind: object})).unwrap();
        delegator.handle(bot.clone(), update).await.unwrap();
        sleep(SECOND).await;
    };
    happens("message", message).await;
    happens("inline_query", inline).await;
    happens("callback_query", press).await;
    assert_eq!(delegator.live(), 4, "one of each kind");
    happens("poll", poll).await;
    assert_eq!(delegator.live(), 4, "all of them go on");
    assert_eq!(polls.load(Ordering::Relaxed), 1);
    assert_eq!(failures.load(Ordering::Relaxed), 0);
}

/// D6: an idle timeout that came during a slow hook closed the delegate, though a message was waiting.
#[tokio::test(start_paused = true)]
async fn d06_a_message_that_waits_behind_a_slow_hook_voids_the_timeout() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = sim.spawn(|bot| {
        let slow = pair(per_chat_id(), |_| Counter {
            pause: seconds(15),
            ..Counter::default()
        });
        let delegator = DelegatorBot::new(bot.clone()).delegate(slow.idle_timeout(seconds(10)));
        MessageLoop::new(bot, delegator)
    });
    chat.send("slow").await;
    sleep(seconds(12)).await;
    chat.send("in time").await;
    assert_eq!(reply(&chat).await, "1");
    assert_eq!(reply(&chat).await, "2");
    sleep(seconds(5)).await;
    chat.send("still there?").await;
    assert_eq!(reply(&chat).await, "3");
}

/// D14: one bad event ended the thread of all, and events that were set before a loop ran were lost.
#[tokio::test(start_paused = true)]
async fn d14_a_bad_event_stops_no_other_and_events_need_no_loop() {
    struct Clock(Arc<Mutex<Vec<u32>>>);

    impl Delegate<PerChat, u32> for Clock {
        async fn on_chat_message(
            &mut self,
            cx: &mut Cx<PerChat, u32>,
            _: Message,
        ) -> HandlerResult {
            for number in [1, 2, 3] {
                cx.scheduler().later(seconds(number), number);
            }
            Ok(())
        }

        async fn on_event(&mut self, _: &mut Cx<PerChat, u32>, number: u32) -> HandlerResult {
            self.0.lock().unwrap().push(number);
            assert!(number != 1, "the first one is bad");
            if number == 2 {
                return Err("so is the second".into());
            }
            Ok(())
        }
    }

    let rung = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&rung);
    let bot = Simulator::new().bot();
    let delegator = DelegatorBot::new(bot.clone())
        .delegate(pair(per_chat_id(), move |_| Clock(Arc::clone(&log))))
        .on_error(|_| {});
    delegator.handle(bot, said(7)).await.unwrap();
    sleep(seconds(4)).await;
    assert_eq!(*rung.lock().unwrap(), [1, 2, 3]);
}

/// A message in this chat.
fn said(chat: i64) -> Update {
    let chat = json!({"id": chat, "type": "private", "first_name": "U"});
    let message = json!({"message_id": 1, "date": 1, "chat": chat, "text": "hi"});
    serde_json::from_value(json!({"update_id": 1, "message": message})).unwrap()
}

/// D15: every delegate kept the messages of all others until it looked at them, and the tables kept
/// all delegates that had ever been.
#[tokio::test(start_paused = true)]
async fn d15_nothing_is_kept_for_the_busy_or_the_gone() {
    struct Visitor;

    impl Delegate<PerChat> for Visitor {
        async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
            if cx.chat_id() == 0 {
                sleep(Duration::MAX).await;
            }
            cx.close();
            Ok(())
        }
    }

    let bot = Simulator::new().bot();
    let delegator = DelegatorBot::new(bot.clone())
        .delegate(pair(per_chat_id(), |_| Visitor))
        .waiting(1);
    delegator.handle(bot.clone(), said(0)).await.unwrap();
    sleep(SECOND).await;
    // If the busy one kept any of these, the next would find no place.
    for chat in 1..=1_000 {
        let handled = timeout(SECOND, delegator.handle(bot.clone(), said(chat)));
        handled.await.expect("there is a place").unwrap();
    }
    sleep(SECOND).await;
    assert_eq!(delegator.live(), 1, "the busy one");
}

/// D21: a seeder or a constructor that failed kept all patterns behind it from the message.
#[tokio::test(start_paused = true)]
async fn d21_a_failing_seeder_or_constructor_keeps_nobody_else_from_the_message() {
    let broken = per::<PerApplication, _, _>(|_: &Update| -> Option<()> { panic!("no seed") });
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = sim.spawn(|bot| {
        let delegator = DelegatorBot::new(bot.clone())
            .delegate(pair(broken, |()| Witness(Arc::default())))
            .delegate(pair(per_chat_id(), |_| -> Counter { panic!("no room") }))
            .delegate(pair(per_chat_id(), |_| Counter::default()))
            .on_error(|_| {});
        MessageLoop::new(bot, delegator)
    });
    for count in ["1", "2"] {
        chat.send("hi").await;
        assert_eq!(reply(&chat).await, count);
    }
}
