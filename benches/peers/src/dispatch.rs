//! What it costs to bring a message to the conversation that it is for, and what an idle conversation weighs.
//!
//! Everybody counts messages for each chat, on one thread, and nothing is sent. A hundred updates at a time, read already, as a
//! poll brings them; chats in no order that a cache could like. Beside amanobot: a map of channels with a task for each chat, as
//! one would write it by hand; teloxide's dispatcher with a handler that counts all messages together, and with a dialogue that
//! keeps the number of each chat. teloxide keeps the order of a chat's messages by a task too, but only while some of them wait:
//! once idle it is taken down, and made anew by the next message.

use std::collections::HashMap;
use std::convert::Infallible;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use amanobot::delegate::{Cx, Delegate, DelegatorBot, PerChat, pair, per_chat_id};
use amanobot::routing::HandlerResult;
use amanobot::types::Message;
use amanobot::updates::Handle;
use futures_util::stream;
use serde::de::DeserializeOwned;
use teloxide::dispatching::dialogue::InMemStorage;
use teloxide::dispatching::{Dispatcher, HandlerExt, UpdateFilterExt, UpdateHandler};
use teloxide::error_handlers::LoggingErrorHandler;
use teloxide::prelude::{DependencyMap, Dialogue};
use teloxide::stop::mk_stop_token;
use teloxide::update_listeners::StatefulListener;
use tokio::sync::mpsc;

use crate::server::Server;
use crate::table::{Row, number, print, ratio};
use crate::{child, usage};

const KINDS: [&str; 4] = [
    "amanobot",
    "map of channels",
    "teloxide",
    "teloxide, dialogue",
];
const SIZES: [u64; 5] = [1, 1_000, 10_000, 100_000, 1_000_000];
/// How often each is started.
const TURNS: usize = 2;
const ROUNDS: u64 = 4;
/// Messages of a round; as many go before, so that caches hold what they can.
const MESSAGES: u64 = 50_000;
/// Messages that a poll brings.
const POLL: u64 = 100;
/// Fewer conversations than these weigh less than what else a process does.
const WEIGHABLE: u64 = 100_000;

/// What was measured of one kind with so many conversations.
#[derive(Debug, Clone, Copy)]
struct Figures {
    nanoseconds: f64,
    bytes: f64,
}

/// Measures and prints the section.
pub fn section() {
    let server = Server::start();
    let mut best: [[Option<Figures>; KINDS.len()]; SIZES.len()] = Default::default();
    for _ in 0..TURNS {
        for (size, best) in SIZES.iter().zip(&mut best) {
            for (kind, best) in KINDS.iter().zip(best) {
                let Some(found) = run(&server, kind, *size) else {
                    continue;
                };
                let before = best.unwrap_or(found);
                *best = Some(Figures {
                    nanoseconds: found.nanoseconds.min(before.nanoseconds),
                    bytes: found.bytes.min(before.bytes),
                });
            }
        }
    }

    let cell =
        |figure: Option<f64>| figure.map_or("failed".to_owned(), |figure| number(figure.round()));
    let of = |row: &[Option<Figures>], get: fn(&Figures) -> f64| -> Vec<Option<f64>> {
        row.iter()
            .map(|figures| figures.as_ref().map(get))
            .collect()
    };
    let ours = |row: &[Option<f64>]| row[0].unwrap_or(f64::INFINITY);
    let mut rows = Vec::new();
    for (size, best) in SIZES.iter().zip(&best) {
        let nanoseconds = of(best, |figures| figures.nanoseconds);
        let what = format!("CPU nanoseconds a message, {} chats", number(*size as f64));
        let row = Row::new(what, nanoseconds.iter().copied().map(cell));
        rows.push(match size {
            10_000 => row.at_most(ours(&nanoseconds), 800.0, ""),
            _ => row,
        });
    }
    let growth: Vec<Option<f64>> = best[0]
        .iter()
        .zip(&best[SIZES.len() - 1])
        .map(|(few, many)| Some(many.as_ref()?.nanoseconds / few.as_ref()?.nanoseconds))
        .collect();
    let cells = growth
        .iter()
        .map(|growth| growth.map_or("failed".to_owned(), ratio));
    rows.push(Row::new("1,000,000 chats against 1", cells).at_most(ours(&growth), 1.5, " ×"));
    let bytes = of(&best[SIZES.len() - 1], |figures| figures.bytes);
    rows.push(
        Row::new(
            "bytes an idle conversation, of 1,000,000",
            bytes.iter().copied().map(cell),
        )
        .at_most(ours(&bytes), 500.0, ""),
    );
    print("dispatch: messages to live conversations", &KINDS, &rows);
}

/// `None` if it did not survive.
fn run(server: &Server, kind: &str, live: u64) -> Option<Figures> {
    let live = live.to_string();
    let output = child::worker(&["dispatch", kind, &live, &server.address])
        .output()
        .expect("this program can be started again");
    if !output.status.success() {
        eprintln!("{kind}, {live} chats: {}", output.status);
        return None;
    }
    let printed = String::from_utf8(output.stdout).expect("workers print text");
    let (nanoseconds, bytes) = printed
        .trim()
        .split_once(' ')
        .expect("a worker prints two numbers");
    let parse = |number: &str| number.parse().expect("workers print numbers");
    Some(Figures {
        nanoseconds: parse(nanoseconds),
        bytes: parse(bytes),
    })
}

/// Worker `dispatch KIND CHATS ADDRESS`: prints the CPU nanoseconds of a message and the bytes of a conversation.
pub fn work(kind: &str, live: &str, address: &str) {
    let live = live.parse().expect("the number of chats is a number");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime starts");
    runtime.block_on(async {
        match kind {
            "amanobot" => delegates(live).await,
            "map of channels" => channels(live).await,
            "teloxide" => teloxide(live, address, false).await,
            "teloxide, dialogue" => teloxide(live, address, true).await,
            other => panic!("nothing is called `{other}`"),
        }
    });
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

async fn delegates(live: u64) {
    let total = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&total);
    let counters = pair(per_chat_id(), move |_chat_id| Counter {
        count: 0,
        total: Arc::clone(&counted),
    });
    let bot = amanobot::Bot::new("1:unused");
    // So that each has a timer, as a bot's conversations have.
    let counters = counters.idle_timeout(Duration::from_secs(3600));
    let delegator = DelegatorBot::new(bot.clone()).delegate(counters);
    measure(live, &total, async |update| {
        let handled = delegator.handle(bot.clone(), update).await;
        handled.expect("the delegator runs");
    })
    .await;
}

async fn channels(live: u64) {
    let total = Arc::new(AtomicU64::new(0));
    let mut chats: HashMap<i64, mpsc::Sender<amanobot::types::Update>> = HashMap::new();
    measure(live, &total, async |update: amanobot::types::Update| {
        let chat = update.message().expect("it was made with one").chat.id;
        let sender = chats.entry(chat).or_insert_with(|| {
            let (sender, mut updates) = mpsc::channel(64);
            let mut counter = Counter {
                count: 0,
                total: Arc::clone(&total),
            };
            tokio::spawn(async move {
                while let Some(update) = updates.recv().await {
                    black_box(&update);
                    counter.count += 1;
                    counter.total.fetch_add(1, Ordering::Relaxed);
                }
                black_box(counter.count);
            });
            sender
        });
        sender.send(update).await.expect("the chat's task runs");
    })
    .await;
}

type Storage = InMemStorage<u64>;

async fn teloxide(live: u64, address: &str, dialogue: bool) {
    let total = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&total);
    let messages = teloxide::types::Update::filter_message();
    let mut dependencies = DependencyMap::new();
    let handler: UpdateHandler<Infallible> = if dialogue {
        dependencies.insert(Storage::new());
        messages
            .enter_dialogue::<teloxide::types::Message, Storage, u64>()
            .endpoint(move |dialogue: Dialogue<u64, Storage>, count: u64| {
                let total = Arc::clone(&counted);
                async move {
                    let kept = dialogue.update(count + 1).await;
                    kept.expect("memory takes everything");
                    total.fetch_add(1, Ordering::Relaxed);
                    Ok(())
                }
            })
    } else {
        messages.endpoint(move |_: teloxide::types::Message| {
            let total = Arc::clone(&counted);
            async move {
                total.fetch_add(1, Ordering::Relaxed);
                Ok(())
            }
        })
    };
    // The dispatcher asks once who the bot is.
    let bot = teloxide::Bot::new("7201130044:harbour")
        .set_api_url(address.parse().expect("the address is a URL"));
    let mut dispatcher = Dispatcher::builder(bot, handler)
        .dependencies(dependencies)
        .distribution_function(|update| update.chat().map(|chat| chat.id))
        .build();

    let (sender, mut updates) = mpsc::unbounded_channel();
    let updates = stream::poll_fn(move |task| {
        updates
            .poll_recv(task)
            .map(|update| update.map(Ok::<_, Infallible>))
    });
    let (stop, _) = mk_stop_token();
    let listener = StatefulListener::new((updates, stop), updates_of, stop_of);
    tokio::spawn(async move {
        dispatcher
            .dispatch_with_listener(listener, LoggingErrorHandler::new())
            .await;
    });
    measure(live, &total, async |update: teloxide::types::Update| {
        sender.send(update).expect("the dispatcher listens");
    })
    .await;
}

/// Where the listener finds its updates, and what stops it.
fn updates_of<A, B>(state: &mut (A, B)) -> &mut A {
    &mut state.0
}

fn stop_of<A, B: Clone>(state: &mut (A, B)) -> B {
    state.1.clone()
}

/// Opens so many conversations, measures messages to them, and prints the figures.
async fn measure<U: DeserializeOwned>(live: u64, total: &AtomicU64, mut give: impl AsyncFnMut(U)) {
    let mut sent = 0;
    let mut poll = async |chats: &[u64]| {
        let updates: Vec<U> = chats.iter().map(|chat| update(*chat)).collect();
        let before = usage::thread_cpu_nanoseconds();
        for update in updates {
            give(update).await;
            sent += 1;
        }
        while total.load(Ordering::Relaxed) < sent {
            tokio::task::yield_now().await;
        }
        usage::thread_cpu_nanoseconds() - before
    };

    let (before, _) = usage::resident_mib();
    // One after another: a hundred messages at once would leave holes of all sizes between the conversations, and the time to
    // find memory for later ones would be measured too.
    for chat in 0..live {
        poll(&[chat]).await;
    }
    let (after, _) = usage::resident_mib();
    let bytes = if live < WEIGHABLE {
        f64::NAN
    } else {
        (after - before) * 1024.0 * 1024.0 / live as f64
    };

    let mut random: u64 = 1;
    let mut best = u64::MAX;
    for _ in 0..ROUNDS {
        let mut spent = [0; 2];
        for spent in &mut spent {
            for _ in 0..MESSAGES / POLL {
                let next = |_| {
                    random = random
                        .wrapping_mul(6_364_136_223_846_793_005)
                        .wrapping_add(1);
                    (random >> 20) % live
                };
                let chats: Vec<u64> = (0..POLL).map(next).collect();
                *spent += poll(&chats).await;
            }
        }
        best = best.min(spent[1]);
    }
    println!("{} {bytes}", best as f64 / MESSAGES as f64);
}

fn update<U: DeserializeOwned>(chat: u64) -> U {
    // No real chat's id is 0.
    let chat = chat + 1;
    let json = format!(
        r#"{{"update_id":1,"message":{{"message_id":1,"date":0,"chat":{{"id":{chat},"type":"private","first_name":"L"}},"from":{{"id":{chat},"is_bot":false,"first_name":"L"}},"text":"hi"}}}}"#
    );
    serde_json::from_str(&json).expect("this is an update")
}
