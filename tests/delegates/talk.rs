//! A delegate that does what the messages say, and writes down what happens to it.

use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use amanobot::delegate::{
    CloseReason, Cx, Delegate, DelegatorBot, Interrupted, Pair, PerChat, Scheduled, pair,
    per_chat_id,
};
use amanobot::prelude::*;
use amanobot::updates::Handle;
use serde_json::json;
use tokio::time::{Instant, sleep};

pub(crate) const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// What has happened, with the milliseconds since the beginning.
#[derive(Clone)]
pub(crate) struct Log {
    lines: Arc<Mutex<Vec<String>>>,
    start: Instant,
}

impl Log {
    pub(crate) fn new() -> Self {
        Self {
            lines: Arc::default(),
            start: Instant::now(),
        }
    }

    pub(crate) fn write(&self, line: impl Into<String>) {
        let line = format!("{} {}", self.start.elapsed().as_millis(), line.into());
        self.lines.lock().unwrap().push(line);
    }

    /// What the delegate for this chat has been told, without times.
    pub(crate) fn take_of(&self, chat: i64) -> Vec<String> {
        let said = format!(" {chat}: ");
        let lines = self.lines.lock().unwrap();
        let lines = lines.iter().filter_map(|line| line.split_once(&said));
        let lines = lines.map(|(_, line)| line.to_owned());
        lines.filter(|line| line != "open").collect()
    }

    /// What has happened since this was last asked.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.lines.lock().unwrap())
    }
}

/// Obeys words, several in one message: `slow N`, `close`, `fail`, `panic`, `event N NAME`, `now NAME`,
/// `cancel`, `wait`, `skip WORD`. Everything else is just written down.
pub(crate) struct Talk {
    pub(crate) log: Log,
    pub(crate) chat: i64,
    /// What `open` and the idle and last hooks do.
    pub(crate) habits: Habits,
    last: Option<Scheduled>,
}

#[derive(Clone, Copy, Default)]
pub(crate) struct Habits {
    /// `open` takes what it was opened for.
    pub(crate) takes_first: bool,
    /// `on_idle` does not close.
    pub(crate) stays: bool,
    /// `on_close` takes so long.
    pub(crate) last_words: Duration,
}

impl Talk {
    fn say(&self, line: impl AsRef<str>) {
        self.log.write(format!("{}: {}", self.chat, line.as_ref()));
    }

    async fn obey(&mut self, cx: &mut Cx<PerChat, String>, text: &str) -> HandlerResult {
        let mut words = text.split(' ');
        while let Some(word) = words.next() {
            let mut number = || words.next().unwrap().parse().unwrap();
            match word {
                "slow" => sleep(ms(number())).await,
                "close" => cx.close(),
                "fail" => return Err("failed".into()),
                "panic" => panic!("panicked"),
                "event" => {
                    let delay = ms(number());
                    let name = words.next().unwrap().to_owned();
                    self.last = Some(cx.scheduler().later(delay, name));
                }
                "now" => drop(cx.scheduler().now(words.next().unwrap().to_owned())),
                "cancel" => {
                    let cancelled = self.last.as_ref().is_some_and(Scheduled::cancel);
                    self.say(format!("cancelled: {cancelled}"));
                }
                "wait" => {
                    let answer = cx.wait_message().await?;
                    self.say(format!("waited for {}", answer.text.unwrap_or_default()));
                }
                "patience" => {
                    let outcome = tokio::time::timeout(ms(50), cx.wait()).await;
                    self.say(format!("in time: {}", outcome.is_ok()));
                }
                "skip" => {
                    let wanted = words.next().unwrap();
                    let text = |update: &Update| update.message()?.text.clone();
                    let found = cx
                        .wait_for(|update| text(update).as_deref() == Some(wanted))
                        .await?;
                    self.say(format!("found {}", text(&found).unwrap_or_default()));
                }
                "care" => {
                    let outcome = cx.wait().await.map(|_| ());
                    self.say(format!("{outcome:?}"));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Delegate<PerChat, String> for Talk {
    async fn open(&mut self, cx: &mut Cx<PerChat, String>) -> HandlerResult {
        self.say("open");
        if self.habits.takes_first {
            let first = cx.take_first();
            self.say(format!("took {}", first.is_some()));
        }
        Ok(())
    }

    async fn on_chat_message(
        &mut self,
        cx: &mut Cx<PerChat, String>,
        message: Message,
    ) -> HandlerResult {
        let text = message.text.unwrap_or_default();
        self.say(&text);
        self.obey(cx, &text).await
    }

    async fn on_update(&mut self, _: &mut Cx<PerChat, String>, update: Update) -> HandlerResult {
        self.say(update.flavor().as_str());
        Ok(())
    }

    async fn on_event(&mut self, cx: &mut Cx<PerChat, String>, event: String) -> HandlerResult {
        self.say(format!("event {event}"));
        self.obey(cx, &event.replace('_', " ")).await
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerChat, String>) -> HandlerResult {
        self.say("idle");
        if !self.habits.stays {
            cx.close();
        }
        Ok(())
    }

    async fn on_close(self, cx: &mut Cx<PerChat, String>, reason: CloseReason) -> HandlerResult {
        assert_eq!(cx.wait().await, Err(Interrupted::Closing));
        if !self.habits.last_words.is_zero() {
            self.say("closing");
            sleep(self.habits.last_words).await;
        }
        let reason = match reason {
            CloseReason::Failed(error) => format!("{error}"),
            CloseReason::Panicked(message) => format!("panic {message}"),
            other => format!("{other:?}"),
        };
        self.say(format!("closed: {reason}"));
        Ok(())
    }
}

pub(crate) fn talks(log: &Log, habits: Habits) -> Pair<PerChat, String> {
    let log = log.clone();
    pair(per_chat_id(), move |chat| Talk {
        log: log.clone(),
        chat,
        habits,
        last: None,
    })
}

pub(crate) static BOT: LazyLock<Bot> = LazyLock::new(|| Bot::new("1:unused"));

/// A delegator with one pattern of [`Talk`]s; what goes wrong is not printed.
pub(crate) fn delegator(log: &Log) -> DelegatorBot {
    quiet().delegate(talks(log, Habits::default()))
}

pub(crate) fn quiet() -> DelegatorBot {
    DelegatorBot::new(BOT.clone()).on_error(|_| {})
}

pub(crate) fn update(kind: &str, object: &serde_json::Value) -> Update {
    serde_json::from_value(json!({"update_id": 1, kind: object})).unwrap()
}

pub(crate) fn message(chat: i64, text: &str) -> Update {
    let chat = json!({"id": chat, "type": "private"});
    update(
        "message",
        &json!({"message_id": 1, "date": 0, "chat": chat, "text": text}),
    )
}

/// Gives an update to the delegator, and waits until it has taken it.
pub(crate) async fn give(delegator: &DelegatorBot, update: Update) {
    delegator.handle(BOT.clone(), update).await.unwrap();
}

/// Sends a message.
pub(crate) async fn send(delegator: &DelegatorBot, chat: i64, text: &str) {
    give(delegator, message(chat, text)).await;
}
