//! Between a message's arrival and its hook: nothing is lost, nobody is held up, on one thread or on
//! several.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use amanobot::delegate::{Cx, Delegate, PerChat, Scope, pair, per, per_chat_id, run_with};
use amanobot::prelude::*;
use tokio::task::{block_in_place, yield_now};
use tokio::time::sleep;

use crate::talk::{Habits, Log, ms, quiet, send, talks};

/// Where hooks keep their threads until so many have come.
#[derive(Clone, Default)]
struct Meeting(Arc<(Mutex<usize>, Condvar)>);

impl Meeting {
    /// Answers whether all have come in time.
    fn join(&self, all: usize) -> bool {
        let (present, changed) = &*self.0;
        let mut present = present.lock().unwrap();
        *present += 1;
        changed.notify_all();
        let limit = Duration::from_secs(20);
        let waited = changed.wait_timeout_while(present, limit, |present| *present < all);
        !waited.unwrap().1.timed_out()
    }
}

struct Member {
    meeting: Meeting,
    met: Arc<Mutex<Vec<bool>>>,
}

impl Delegate<PerChat> for Member {
    async fn on_chat_message(&mut self, _: &mut Cx<PerChat>, message: Message) -> HandlerResult {
        let met = match message.text.as_deref().unwrap_or_default().split_once(' ') {
            Some(("block", all)) => self.meeting.join(all.parse()?),
            Some(("block_in_place", all)) => {
                let all = all.parse()?;
                block_in_place(|| self.meeting.join(all))
            }
            _ => return Ok(()),
        };
        self.met.lock().unwrap().push(met);
        Ok(())
    }
}

/// Sends `text` to so many delegates that have been at rest, and answers whether their hooks met.
async fn meet(members: i64, text: &str) -> Vec<bool> {
    let met = Arc::default();
    let member = Member {
        meeting: Meeting::default(),
        met: Arc::clone(&met),
    };
    let bot = quiet().delegate(pair(per_chat_id(), move |_| Member {
        meeting: member.meeting.clone(),
        met: Arc::clone(&member.met),
    }));
    for text in ["hello", text] {
        for chat in 0..members {
            send(&bot, chat, text).await;
        }
    }
    assert!(bot.shutdown(Duration::from_secs(60)).await);
    let met = met.lock().unwrap();
    met.clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hooks_that_keep_their_threads_run_on_as_many_as_there_are() {
    assert_eq!(meet(2, "block 2").await, [true; 2]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hooks_that_give_their_threads_away_hold_nobody_up() {
    assert_eq!(meet(8, "block_in_place 8").await, [true; 8]);
}

#[tokio::test(start_paused = true)]
async fn a_flood_is_read_in_order_and_to_its_end_when_the_program_ends() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default()));
    for n in 0..1000 {
        send(&bot, n % 3, &n.to_string()).await;
    }
    assert!(bot.shutdown(ms(1000)).await);
    for chat in 0..3 {
        let mut expected: Vec<_> = (0..1000)
            .filter(|n| n % 3 == chat)
            .map(|n| n.to_string())
            .collect();
        expected.push("closed: Shutdown".to_owned());
        assert_eq!(log.take_of(chat), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_delegate_lives_from_the_moment_in_which_its_message_was_taken() {
    let bot = quiet().delegate(talks(&Log::new(), Habits::default()));
    send(&bot, 1, "hi").await;
    send(&bot, 2, "hi").await;
    assert_eq!(bot.live(), 2);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_left_of_a_bot_that_was_dropped_before_its_delegates_could_begin() {
    let kept = Arc::new(());
    let held = Arc::clone(&kept);
    let bot = quiet().delegate(run_with(per_chat_id(), move |mut cx, _| {
        let held = Arc::clone(&held);
        async move {
            cx.wait().await?;
            drop(held);
            Ok(())
        }
    }));
    send(&bot, 1, "waits").await;
    sleep(ms(1)).await;
    for chat in 1..100 {
        send(&bot, chat, "never read").await;
    }
    drop(bot);
    while tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks()
        > 0
    {
        yield_now().await;
    }
    assert_eq!(Arc::strong_count(&kept), 1);
}

/// A key with a bad day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Moody(i64);

impl Hash for Moody {
    fn hash<H: Hasher>(&self, state: &mut H) {
        if self.0 == 13 {
            std::panic::resume_unwind(Box::new("unlucky"));
        }
        self.0.hash(state);
    }
}

enum PerMood {}

impl Scope for PerMood {
    type Key = Moody;
}

#[tokio::test(start_paused = true)]
async fn a_key_that_panics_costs_its_own_message_only() {
    let (log, reports) = (Log::new(), Log::new());
    let (written, reported) = (log.clone(), reports.clone());
    let seeder = per::<PerMood, _, _>(|update: &Update| Some(Moody(update.message()?.chat.id)));
    let bot = amanobot::delegate::DelegatorBot::new(Bot::new("1:a"))
        .delegate(run_with(seeder, move |cx, _| {
            written.write(format!("{:?}", cx.seed()));
            async { Ok(()) }
        }))
        .on_error(move |failure| reported.write(failure.to_string()))
        .waiting(3);
    for chat in [12, 13, 14, 13, 13, 13, 15] {
        send(&bot, chat, "hi").await;
    }
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 Moody(12)", "0 Moody(14)", "0 Moody(15)"]);
    let report = "0 `key` of the delegate for Moody(13) panicked: unlucky";
    assert_eq!(reports.take(), [report; 4]);
}
