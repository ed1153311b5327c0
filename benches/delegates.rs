//! What a message costs with one delegate and with a million of them, and what an idle one weighs.
//!
//! ```sh
//! cargo bench --bench delegates [-- 10000]
//! ```
//!
//! Updates that have been read already go to delegates that count them, on one thread; nothing is sent.
//! CPU time is the thread's, memory is what the process has resident. Linux only.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use amanobot::delegate::{Cx, Delegate, DelegatorBot, PerChat, pair, per_chat_id};
use amanobot::prelude::*;
use amanobot::updates::Handle;

/// How many messages a figure is the mean of.
const MESSAGES: u64 = 1_000_000;

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
    println!("| live delegates | CPU time per message | bytes per idle delegate |");
    println!("| --- | --- | --- |");
    let mut sizes: Vec<u64> = std::env::args()
        .filter_map(|size| size.parse().ok())
        .collect();
    if sizes.is_empty() {
        sizes = vec![1, 1_000, 10_000, 100_000, 1_000_000];
    }
    for live in sizes {
        let (nanoseconds, bytes) = runtime.block_on(measure(live));
        let bytes = bytes.map_or(String::new(), |bytes| bytes.to_string());
        println!("| {live} | {nanoseconds} ns | {bytes} |");
    }
}

/// Nanoseconds for each message, and bytes for each delegate where there are enough of them to tell.
async fn measure(live: u64) -> (u64, Option<u64>) {
    let bot = Bot::new("1:unused");
    let total = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&total);
    let counters = pair(per_chat_id(), move |_chat_id| Counter {
        count: 0,
        total: Arc::clone(&counted),
    });
    let counters = counters.idle_timeout(Duration::from_secs(3600));
    let delegator = DelegatorBot::new(bot.clone()).delegate(counters);

    let before = resident();
    for chat in 0..live {
        give(&delegator, &bot, update(chat)).await;
        if chat % 100 == 99 {
            settle(&total, chat + 1).await;
        }
    }
    settle(&total, live).await;
    let bytes = (resident() - before) / live;

    // The messages of a poll are ready before their time is taken.
    let mut spent = 0;
    let mut chat: u64 = 1;
    for poll in 0..MESSAGES / 100 {
        let updates: Vec<_> = (0..100)
            .map(|_| {
                // Visits chats in no order that a cache could like.
                chat = chat.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                update((chat >> 20) % live)
            })
            .collect();
        let start = cpu_time();
        for update in updates {
            give(&delegator, &bot, update).await;
        }
        settle(&total, live + (poll + 1) * 100).await;
        spent += cpu_time() - start;
    }
    (spent / MESSAGES, (live >= 100_000).then_some(bytes))
}

async fn give(delegator: &DelegatorBot, bot: &Bot, update: Update) {
    let handled = delegator.handle(bot.clone(), update).await;
    handled.expect("the delegator runs");
}

/// Waits until so many messages have been counted.
async fn settle(total: &AtomicU64, messages: u64) {
    while total.load(Ordering::Relaxed) < messages {
        tokio::task::yield_now().await;
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
    let schedstat = std::fs::read_to_string("/proc/thread-self/schedstat").expect("this is Linux");
    let first = schedstat.split(' ').next().expect("it has three numbers");
    first.parse().expect("it is a number")
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
