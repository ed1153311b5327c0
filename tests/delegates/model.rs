//! Random conversations against a model that does one thing after another.
//!
//! Messages, idle timeouts, closings, failures, panics and events, for many chats at once. The model
//! knows no tasks, no locks and no clock: what a delegate wrote down must be what the model says,
//! line by line, with the same milliseconds.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use amanobot::delegate::{CloseReason, Cx, Delegate, PerChat, pair, per_chat_id};
use amanobot::prelude::*;
use tokio::time::{Instant, sleep};

use crate::talk::{ms, quiet, send};

/// All times of messages and hooks are multiples of this. The idle timeout and the delays of events
/// are not, so that never two things happen to a delegate in the same millisecond by chance.
const BEAT: u64 = 1000;
const IDLE: u64 = 5 * BEAT + 1;
const EVENT: u64 = 40;
const CHATS: u64 = 32;

/// A small generator of numbers, the same ones each time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let place = self.below(all.len() as u64);
        &all[usize::try_from(place).unwrap()]
    }

    /// What a message tells a delegate to do.
    fn order(&mut self) -> Order {
        let then = match self.below(20) {
            0 | 1 => Then::Close,
            2 => Then::Fail,
            3 => Then::Panic,
            4 => Then::Wait,
            _ => Then::Nothing,
        };
        Order {
            beats: *self.one_of(&[0, 0, 0, 1, 2, 7]),
            event: (self.below(5) == 0).then(|| self.below(10)),
            then,
        }
    }
}

#[derive(Clone, Copy)]
struct Order {
    /// How many beats the hook takes.
    beats: u64,
    /// It sets an event for so many beats later, and a little.
    event: Option<u64>,
    then: Then,
}

#[derive(Clone, Copy, PartialEq)]
enum Then {
    Nothing,
    Close,
    Fail,
    Panic,
    /// Wait for another message in the same hook.
    Wait,
}

impl Order {
    fn text(self) -> String {
        let event = self.event.map_or(99, |beats| beats);
        format!("{} {event} {}", self.beats, self.then as u8)
    }

    fn parse(text: &str) -> Self {
        let numbers: Vec<u64> = text.split(' ').map(|word| word.parse().unwrap()).collect();
        let [beats, event, then] = numbers[..] else {
            panic!("three numbers")
        };
        Self {
            beats,
            event: (event < 99).then_some(event),
            then: [
                Then::Nothing,
                Then::Close,
                Then::Fail,
                Then::Panic,
                Then::Wait,
            ][usize::try_from(then).unwrap()],
        }
    }
}

type Logs = std::sync::Arc<std::sync::Mutex<BTreeMap<i64, Vec<String>>>>;

struct Actor {
    logs: Logs,
    start: Instant,
    chat: i64,
}

impl Actor {
    fn write(&self, line: &str) {
        let line = format!("{} {line}", self.start.elapsed().as_millis());
        self.logs
            .lock()
            .unwrap()
            .entry(self.chat)
            .or_default()
            .push(line);
    }
}

impl Delegate<PerChat, u64> for Actor {
    async fn open(&mut self, _: &mut Cx<PerChat, u64>) -> HandlerResult {
        self.write("open");
        Ok(())
    }

    async fn on_chat_message(
        &mut self,
        cx: &mut Cx<PerChat, u64>,
        message: Message,
    ) -> HandlerResult {
        let text = message.text.unwrap();
        self.write(&text);
        let order = Order::parse(&text);
        if let Some(beats) = order.event {
            cx.scheduler().later(ms(beats * BEAT + EVENT), beats);
        }
        sleep(ms(order.beats * BEAT)).await;
        match order.then {
            Then::Nothing => {}
            Then::Close => cx.close(),
            Then::Fail => return Err("failed".into()),
            Then::Panic => std::panic::resume_unwind(Box::new("panicked")),
            Then::Wait => {
                let next = cx.wait_message().await?;
                self.write(&format!("waited for {}", next.text.unwrap()));
            }
        }
        Ok(())
    }

    async fn on_event(&mut self, cx: &mut Cx<PerChat, u64>, event: u64) -> HandlerResult {
        self.write(&format!("event {event}"));
        if event == 3 {
            cx.close();
        }
        Ok(())
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerChat, u64>) -> HandlerResult {
        self.write("idle");
        // Some stay.
        if self.chat % 3 != 0 {
            cx.close();
        }
        Ok(())
    }

    async fn on_close(self, _: &mut Cx<PerChat, u64>, reason: CloseReason) -> HandlerResult {
        let reason = match reason {
            CloseReason::Closed => "closed",
            CloseReason::Idle => "idled",
            CloseReason::Failed(_) => "failed",
            CloseReason::Panicked(_) => "panicked",
            _ => "shutdown",
        };
        sleep(ms(self.chat.unsigned_abs() % 2 * BEAT)).await;
        self.write(reason);
        Ok(())
    }
}

enum Item {
    Order(Order),
    Event(u64),
}

/// One chat, as it should be.
struct Model {
    chat: i64,
    log: Vec<String>,
    now: u64,
    /// What will arrive, by time and order.
    coming: BTreeMap<(u64, u64), Item>,
    /// What has arrived.
    mail: VecDeque<Item>,
    set: u64,
    /// When the living delegate will be idle; `None` if it does not mind.
    idle_at: Option<u64>,
    lives: bool,
    idle_timeout: Option<u64>,
}

impl Model {
    fn new(chat: i64, messages: &[(u64, Order)], idle_timeout: Option<u64>) -> Self {
        let coming = messages
            .iter()
            .enumerate()
            .map(|(index, (time, order))| ((*time, index as u64), Item::Order(*order)));
        Self {
            chat,
            log: Vec::new(),
            now: 0,
            coming: coming.collect(),
            mail: VecDeque::new(),
            set: messages.len() as u64,
            idle_at: None,
            lives: false,
            idle_timeout,
        }
    }

    fn stir(&mut self) {
        self.idle_at = self.idle_timeout.map(|timeout| self.now + timeout);
    }

    fn write(&mut self, line: &str) {
        self.log.push(format!("{} {line}", self.now));
    }

    /// Time goes on, and brings what it brings.
    fn advance(&mut self, to: u64) {
        self.now = self.now.max(to);
        while let Some(first) = self.coming.first_entry() {
            if first.key().0 > self.now {
                break;
            }
            self.mail.push_back(first.remove());
        }
    }

    fn run(mut self) -> Vec<String> {
        loop {
            self.advance(self.now);
            let next = self.coming.keys().next().map(|key| key.0);
            match (self.mail.is_empty(), self.idle_at, next) {
                (false, _, _) => self.handle(),
                (true, Some(idle_at), next) if next.is_none_or(|next| idle_at < next) => {
                    self.advance(idle_at);
                    self.idle();
                }
                (true, _, Some(next)) => self.advance(next),
                (true, _, None) => break,
            }
        }
        if self.lives {
            self.close("shutdown");
        }
        self.log
    }

    fn handle(&mut self) {
        if !self.lives {
            self.lives = true;
            self.stir();
            self.write("open");
        }
        match self.mail.pop_front().unwrap() {
            Item::Event(event) => {
                self.write(&format!("event {event}"));
                if event == 3 {
                    self.close("closed");
                }
            }
            Item::Order(order) => {
                self.stir();
                self.write(&order.text());
                if let Some(beats) = order.event {
                    let due = self.now + beats * BEAT + EVENT;
                    self.coming.insert((due, self.set), Item::Event(beats));
                    self.set += 1;
                }
                self.advance(self.now + order.beats * BEAT);
                match order.then {
                    Then::Nothing => {}
                    Then::Close => self.close("closed"),
                    Then::Fail => self.close("failed"),
                    Then::Panic => self.close("panicked"),
                    Then::Wait => self.wait(),
                }
            }
        }
    }

    fn wait(&mut self) {
        loop {
            if let Some(place) = self
                .mail
                .iter()
                .position(|item| matches!(item, Item::Order(_)))
            {
                let Some(Item::Order(order)) = self.mail.remove(place) else {
                    unreachable!()
                };
                self.stir();
                return self.write(&format!("waited for {}", order.text()));
            }
            let next = self.coming.keys().next().map(|key| key.0);
            match (self.idle_at, next) {
                (Some(idle_at), next) if next.is_none_or(|next| idle_at < next) => {
                    self.advance(idle_at);
                    return self.idle();
                }
                (_, Some(next)) => self.advance(next),
                (_, None) => return,
            }
        }
    }

    fn idle(&mut self) {
        self.idle_at = None;
        self.write("idle");
        if self.chat % 3 != 0 {
            self.close("idled");
        }
    }

    fn close(&mut self, reason: &str) {
        self.idle_at = None;
        self.lives = false;
        self.advance(self.now + self.chat.unsigned_abs() % 2 * BEAT);
        self.write(reason);
    }
}

fn passed(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap()
}

/// Sends messages at random, and compares what happened with the models.
async fn conversations(steps: u64, seed: u64, waiting: usize, idle_timeout: Option<u64>) {
    let logs = Logs::default();
    let (start, written) = (Instant::now(), logs.clone());
    let mut actors = pair(per_chat_id(), move |chat| Actor {
        logs: written.clone(),
        start,
        chat,
    });
    if let Some(timeout) = idle_timeout {
        actors = actors.idle_timeout(ms(timeout));
    }
    let bot = quiet().waiting(waiting).delegate(actors);

    let mut random = Random(seed);
    let mut sent: BTreeMap<i64, Vec<(u64, Order)>> = BTreeMap::new();
    for step in 0..steps + 2 * CHATS {
        if random.below(8) == 0 {
            // To the next beat: a place may have become free between two.
            let now = passed(start);
            let beats = random.below(4);
            sleep(ms((now.div_ceil(BEAT) + beats) * BEAT - now)).await;
        }
        // At last, two messages to everybody: one for a hook that waits, one to close.
        let (chat, order) = match step.checked_sub(steps) {
            None => (random.below(CHATS).cast_signed(), random.order()),
            Some(rest) => ((rest % CHATS).cast_signed(), Order::parse("0 99 1")),
        };
        send(&bot, chat, &order.text()).await;
        let now = passed(start);
        sent.entry(chat).or_default().push((now, order));
    }
    sleep(Duration::from_secs(1_000_000)).await;
    assert!(bot.shutdown(ms(BEAT * 2)).await);

    for (chat, messages) in sent {
        let mut expected = Model::new(chat, &messages, idle_timeout).run();
        let mut logs = logs.lock().unwrap();
        let log = logs.get_mut(&chat).unwrap();
        // The last words come later than the model, which does not wait for the end, believes.
        for lines in [&mut expected, log] {
            let last = lines.last_mut().unwrap();
            if last.ends_with("shutdown") {
                "shutdown".clone_into(last);
            }
        }
        if *log != expected {
            let first = log
                .iter()
                .zip(&expected)
                .position(|(a, b)| a != b)
                .unwrap_or(log.len().min(expected.len()));
            let from = first.saturating_sub(8);
            let (is, should) = (log.iter().skip(from), expected.iter().skip(from));
            panic!(
                "chat {chat}, line {first}\nis     {:#?}\nshould {:#?}",
                is.take(12).collect::<Vec<_>>(),
                should.take(12).collect::<Vec<_>>()
            );
        }
    }
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn delegates_do_what_the_model_does_in_100_000_steps() {
    conversations(100_000, 0x9E37_79B9_7F4A_7C15, 1_000_000, Some(IDLE)).await;
}

/// Places become free at any time, so messages may arrive in the very millisecond in which a delegate
/// would idle. Either may come first; there are no idle timeouts here.
#[tokio::test(start_paused = true)]
async fn delegates_do_what_the_model_does_when_hardly_any_message_may_wait() {
    conversations(10_000, 0xD1B5_4A32_D192_ED03, 5, None).await;
}
