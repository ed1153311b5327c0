//! What a message costs with one delegate and with a million of them, and what an idle one weighs.
//!
//! ```sh
//! cargo bench --bench delegates [-- 10000]
//! cargo test --bench delegates
//! ```
//!
//! Updates go to delegates that count them, on one thread, a hundred at a time as a poll brings them;
//! nothing is read and nothing is sent meanwhile. CPU time is the thread's, the best of some rounds
//! in which the sizes take turns; memory is what the process has resident. Linux only. `benches/peers`
//! has the same figures of others. As a test, few messages go to few delegates, to show that they
//! still arrive; its figures mean nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use amanobot::delegate::{Cx, Delegate, DelegatorBot, PerChat, pair, per_chat_id};
use amanobot::prelude::*;
use amanobot::updates::Handle;
use nix::time::{ClockId, clock_gettime};

/// Messages that a poll brings.
const POLL: u64 = 100;

/// In so many turns of the runtime all delegates that have a message run.
const TURNS: u64 = 10_000;

/// How much is done.
struct Effort {
    rounds: u64,
    /// Messages of a round; as many go before, so that caches hold what they can.
    messages: u64,
    /// Live delegates.
    sizes: Vec<u64>,
}

impl Effort {
    /// Cargo tells its benchmarks that they are meant as such, unless `--test` is asked for.
    fn asked_for() -> Self {
        let has = |argument| std::env::args().any(|given| given == argument);
        if !has("--bench") || has("--test") {
            return Self {
                rounds: 1,
                messages: POLL,
                sizes: vec![1, 1_000],
            };
        }
        let sizes: Vec<u64> = std::env::args()
            .filter_map(|size| size.parse().ok())
            .collect();
        Self {
            rounds: 10,
            messages: 50_000,
            sizes: if sizes.is_empty() {
                vec![1, 1_000, 10_000, 100_000, 1_000_000]
            } else {
                sizes
            },
        }
    }
}

struct Counter {
    count: u64,
    total: Arc<AtomicU64>,
}

impl Delegate<PerChat> for Counter {
    async fn on_chat_message(&mut self, _: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        self.count += 1;
        self.total.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let runtime = runtime.expect("a runtime without I/O can be built");
    let Effort {
        rounds,
        messages,
        sizes,
    } = Effort::asked_for();
    runtime.block_on(async {
        let mut crowds = Vec::new();
        for live in sizes {
            crowds.push(Crowd::gather(live).await);
        }
        for _ in 0..rounds {
            for crowd in &mut crowds {
                crowd.round(messages).await;
            }
        }
        println!("| live delegates | CPU time per message | bytes per idle delegate |");
        println!("| --- | --- | --- |");
        for Crowd {
            live, best, bytes, ..
        } in crowds
        {
            // With few of them, what else the process does weighs more.
            let bytes = if live < 100_000 {
                String::new()
            } else {
                bytes.to_string()
            };
            println!("| {live} | {best} ns | {bytes} |");
        }
    });
}

/// So many live delegates, and what was measured of them.
struct Crowd {
    bot: Bot,
    delegator: DelegatorBot,
    live: u64,
    total: Arc<AtomicU64>,
    sent: u64,
    /// The chat whose turn it is.
    chat: u64,
    /// Nanoseconds a message.
    best: u64,
    /// Bytes a delegate.
    bytes: u64,
}

impl Crowd {
    async fn gather(live: u64) -> Self {
        let total = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&total);
        let counters = pair(per_chat_id(), move |_chat_id| Counter {
            count: 0,
            total: Arc::clone(&counted),
        });
        let counters = counters.idle_timeout(Duration::from_secs(3600));
        let bot = Bot::new("1:unused");
        let mut crowd = Self {
            delegator: DelegatorBot::new(bot.clone()).delegate(counters),
            bot,
            live,
            total,
            sent: 0,
            chat: 1,
            best: u64::MAX,
            bytes: 0,
        };
        let before = resident();
        // One after another: a hundred messages at once would leave holes of all sizes between the
        // delegates, and the time to find memory for later ones would be measured too.
        for chat in 0..live {
            crowd.poll(vec![update(chat)]).await;
        }
        crowd.bytes = resident().saturating_sub(before) / live;
        crowd
    }

    async fn round(&mut self, messages: u64) {
        self.messages(messages).await;
        let nanoseconds = self.messages(messages).await / messages;
        self.best = self.best.min(nanoseconds);
    }

    /// Nanoseconds for so many messages. The updates of a poll exist before their time is taken.
    async fn messages(&mut self, messages: u64) -> u64 {
        let mut spent = 0;
        for _ in 0..messages / POLL {
            let updates = (0..POLL).map(|_| update(self.next_chat())).collect();
            spent += self.poll(updates).await;
        }
        spent
    }

    /// Has these updates handled; nanoseconds.
    async fn poll(&mut self, updates: Vec<Update>) -> u64 {
        let start = cpu_time();
        self.sent += updates.len() as u64;
        for update in updates {
            let bot = self.bot.clone();
            let handled = self.delegator.handle(bot, update).await;
            handled.expect("the delegator runs");
        }
        let mut turns = 0;
        while self.total.load(Ordering::Relaxed) < self.sent {
            assert!(turns < TURNS, "a message has been lost");
            turns += 1;
            tokio::task::yield_now().await;
        }
        cpu_time() - start
    }

    /// Visits chats in no order that a cache could like.
    fn next_chat(&mut self) -> u64 {
        let chat = self.chat.wrapping_mul(6_364_136_223_846_793_005);
        self.chat = chat.wrapping_add(1);
        (self.chat >> 20) % self.live
    }
}

fn update(chat: u64) -> Update {
    let json = format!(
        r#"{{"update_id":1,"message":{{"message_id":1,"date":0,"chat":{{"id":{chat},"type":"private"}},"text":"hi"}}}}"#
    );
    serde_json::from_str(&json).expect("this is an update")
}

/// Nanoseconds that this thread has run.
fn cpu_time() -> u64 {
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("this is Linux");
    u64::try_from(time.tv_sec() * 1_000_000_000 + time.tv_nsec()).expect("time goes on")
}

/// Bytes of memory that this process has resident.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kibibytes
        .and_then(|n| n.parse::<u64>().ok())
        .expect("it is a number")
        * 1024
}
