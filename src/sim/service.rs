//! What both doors lead to: takes a request, answers it, and wakes whoever waits.
//!
//! Knows no HTTP and no bot.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::Poll;

use bytes::Bytes;
use serde_json::{Map, Value, json};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, sleep, sleep_until};

use crate::schema::{Method, Tables};
use crate::sim::body::Form;
use crate::sim::check;
use crate::sim::faults::CallFault;
use crate::sim::files::Stored;
use crate::sim::journal::{Outcome, Record};
use crate::sim::methods::{self, Done, Request};
use crate::sim::refusal::Refusal;
use crate::sim::webhook::Couriers;
use crate::sim::world::{Happening, World};

/// Names of older versions that the server still answers to.
const OLD_NAMES: [(&str, &str); 3] = [
    ("kickchatmember", "banChatMember"),
    ("getchatmemberscount", "getChatMemberCount"),
    ("setstickersetthumb", "setStickerSetThumbnail"),
];

/// So many streams of events may be open at once.
const LISTENERS: usize = 64;

/// A running simulator.
#[derive(Clone)]
pub(crate) struct Service(Arc<Inner>);

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").finish_non_exhaustive()
    }
}

struct Inner {
    world: Mutex<World>,
    changed: watch::Sender<()>,
    closed: watch::Sender<bool>,
    /// What the world was declared as.
    beginning: Mutex<Value>,
    /// Room for streams of events.
    listeners: Arc<Semaphore>,
    observer: Mutex<Option<Observer>>,
    couriers: Mutex<Couriers>,
}

/// A way to a simulator that does not keep it running.
#[derive(Clone)]
pub(crate) struct WeakService(Weak<Inner>);

impl WeakService {
    /// The simulator, if it still runs.
    pub(crate) fn upgrade(&self) -> Option<Service> {
        self.0.upgrade().map(Service)
    }
}

/// Looks at every change before whoever made it goes on.
type Observer = Arc<dyn Fn() + Send + Sync>;

/// An answer, ready to be sent.
#[derive(Debug)]
pub(crate) struct Answer {
    /// HTTP status.
    pub(crate) status: u16,
    /// The envelope, JSON.
    pub(crate) body: Bytes,
    /// Seconds for the header of that name.
    pub(crate) retry_after: Option<u64>,
    /// How it is sent.
    pub(crate) manner: Manner,
}

/// How an answer is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// As JSON.
    Whole,
    /// As a page for a browser.
    Page,
    /// As JSON, at so many bytes a second.
    Slow(u64),
    /// Not at all: the connection breaks.
    Reset,
}

impl Answer {
    /// No answer at all.
    fn reset() -> Self {
        Self {
            status: 200,
            body: Bytes::new(),
            retry_after: None,
            manner: Manner::Reset,
        }
    }

    /// What a server in between says for one that it cannot reach.
    fn bad_gateway() -> Self {
        Self {
            status: 502,
            body: Bytes::from_static(
                b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
                  <center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n\
                  </body>\r\n</html>\r\n",
            ),
            retry_after: None,
            manner: Manner::Page,
        }
    }

    /// The answer as it leaves with this fault.
    fn damaged(mut self, fault: &CallFault) -> Self {
        match fault {
            CallFault::ResetAfter => return Self::reset(),
            CallFault::Slow(rate) => self.manner = Manner::Slow(*rate),
            CallFault::Truncate => self.body = self.body.slice(..self.body.len() / 2),
            CallFault::NotJson => self.body = Bytes::from_static(b"the server is having a moment"),
            _ => {}
        }
        self
    }
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self {
            status: refusal.code,
            body: refusal.envelope().to_string().into(),
            retry_after: refusal.retry_after,
            manner: Manner::Whole,
        }
    }
}

impl From<Done> for Answer {
    fn from(done: Done) -> Self {
        let result = done.result;
        let body = match done.description {
            // Written around the result, which may be large and needs no copy.
            None => {
                let mut body = br#"{"ok":true,"result":"#.to_vec();
                serde_json::to_writer(&mut body, &result).expect("JSON can be written");
                body.push(b'}');
                // It stays in the list of calls.
                body.shrink_to_fit();
                body
            }
            Some(description) => json!({"ok": true, "result": result, "description": description})
                .to_string()
                .into_bytes(),
        };
        Self {
            status: 200,
            body: body.into(),
            retry_after: None,
            manner: Manner::Whole,
        }
    }
}

impl Service {
    /// Starts with a world.
    pub(crate) fn new(world: World) -> Self {
        Self(Arc::new(Inner {
            world: Mutex::new(world),
            changed: watch::Sender::new(()),
            closed: watch::Sender::new(false),
            beginning: Mutex::new(json!({})),
            listeners: Arc::new(Semaphore::new(LISTENERS)),
            observer: Mutex::default(),
            couriers: Mutex::default(),
        }))
    }

    /// A way here that does not keep the simulator running.
    pub(crate) fn downgrade(&self) -> WeakService {
        WeakService(Arc::downgrade(&self.0))
    }

    /// Who sends to webhooks.
    pub(crate) fn couriers(&self) -> MutexGuard<'_, Couriers> {
        let couriers = self.0.couriers.lock();
        couriers.unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the world, in which everything has happened that is due.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self.lock();
        if world.catch_up() {
            drop(world);
            self.tell();
            world = self.lock();
        }
        world
    }

    /// The world as it was left, whatever has fallen due since.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.0.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something to the world, and lets everyone look who waits for a change.
    pub(crate) fn act<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let result = {
            let mut world = self.lock();
            world.catch_up();
            act(&mut world)
        };
        self.tell();
        result
    }

    /// Lets everyone look who waits for a change.
    fn tell(&self) {
        self.0.changed.send_replace(());
        let observer = self.observer().clone();
        if let Some(observe) = observer {
            observe();
        }
    }

    /// Waits until a bell rings or something falls due. Returns false if neither has happened by
    /// this moment of the runtime's clock.
    pub(crate) async fn change_by(
        &self,
        deadline: Instant,
        bell: &mut watch::Receiver<()>,
    ) -> bool {
        tokio::select! {
            biased;
            _ = bell.changed() => true,
            () = self.next_due() => true,
            () = sleep_until(deadline) => false,
        }
    }

    /// Waits until the world shows something, until a moment of the runtime's clock.
    pub(crate) async fn wait_until<T>(
        &self,
        deadline: Instant,
        look: impl Fn(&mut World) -> Option<T>,
    ) -> Option<T> {
        let mut changes = self.changes();
        loop {
            if let Some(found) = look(&mut self.world()) {
                return Some(found);
            }
            if !self.change_by(deadline, &mut changes).await {
                return look(&mut self.world());
            }
        }
    }

    /// Calls a function after every change, before whoever made it goes on. There is one at most.
    pub(crate) fn observe(&self, observe: impl Fn() + Send + Sync + 'static) {
        *self.observer() = Some(Arc::new(observe));
    }

    fn observer(&self) -> MutexGuard<'_, Option<Observer>> {
        self.0
            .observer
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells of every change of the world from now on.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.0.changed.subscribe()
    }

    /// Notes what the world was declared as.
    pub(crate) fn begin_with(&self, file: Value) {
        *self
            .0
            .beginning
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = file;
    }

    /// What the world was declared as.
    pub(crate) fn beginning(&self) -> Value {
        let beginning = self.0.beginning.lock();
        beginning.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Room for one more stream of events, if there is any.
    pub(crate) fn listener(&self) -> Option<OwnedSemaphorePermit> {
        self.0.listeners.clone().try_acquire_owned().ok()
    }

    /// Ends the simulator.
    pub(crate) fn close(&self) {
        self.0.closed.send_replace(true);
        *self.couriers() = Couriers::default();
    }

    /// Resolves when the simulator has ended.
    pub(crate) async fn closed(&self) {
        let mut closed = self.0.closed.subscribe();
        let mut change = pin!(closed.wait_for(|closed| *closed));
        // Looks for itself each time: a receiver that is told a little later than another must not
        // believe a little longer that all is well.
        poll_fn(|cx| {
            if *self.0.closed.borrow() {
                Poll::Ready(())
            } else {
                // The sender is part of `self`.
                change.as_mut().poll(cx).map(|_| ())
            }
        })
        .await;
    }

    /// Answers a request.
    pub(crate) async fn answer(&self, token: &str, method: &str, form: &Form) -> Answer {
        match self.carry_out(token, method, form).await {
            Ok(answer) => answer,
            Err(refusal) => refusal.into(),
        }
    }

    /// Answers a request of a bot that is known for a method that exists; refuses any other.
    async fn carry_out(&self, token: &str, name: &str, form: &Form) -> Result<Answer, Refusal> {
        let (bot, tables) = {
            let mut world = self.world();
            (world.authorize(token)?, world.tables)
        };
        let method = method(tables, name).ok_or_else(|| Refusal::new(404, "method not found"))?;
        let mut checked = check::check(tables, method, form);
        let (parameters, ignored) = match &checked {
            Ok(checked) => (
                serde_json::to_string(&checked.parameters),
                checked.ignored.clone(),
            ),
            Err(_) => (serde_json::to_string(&form.texts), Vec::new()),
        };
        let parameters = parameters.expect("texts and JSON can be written");
        let is_of_today = name.eq_ignore_ascii_case(method.name)
            && checked.as_ref().map_or(true, |checked| checked.is_of_today);
        let sent = || json!({"method": name, "parameters": form.texts}).to_string();
        let sent = (!is_of_today).then(sent);
        let (entry, fault, webhook_call) = self.act(|world| {
            let at = world.now();
            let fault = world.call_fault(bot, method.name, form);
            let entry = world.journal.push(Record {
                bot,
                method,
                parameters,
                ignored,
                sent,
                at,
                outcome: None,
            });
            (entry, fault, world.note_webhook_call(bot, method.name))
        });
        match (&fault, webhook_call) {
            (Some(CallFault::Delay(time)), Some(call)) => {
                if let Err(refusal) = self.verify(bot, call, *time).await {
                    checked = Err(refusal);
                }
            }
            (Some(CallFault::Hang(time) | CallFault::Delay(time)), _) => sleep(*time).await,
            _ => {}
        }
        let outcome = match (&fault, checked) {
            (Some(CallFault::Refuse(refusal)), _) => Err(refusal.clone()),
            (Some(CallFault::Reset | CallFault::Hang(_) | CallFault::BadGateway), _) => {
                // For the bot's log; the bot gets something else.
                Err(Refusal::bare(502))
            }
            (_, Err(refusal)) => Err(refusal),
            (_, Ok(checked)) => {
                let parameters = checked.parameters;
                let request = Request {
                    bot,
                    method,
                    parameters,
                    files: &form.files,
                };
                self.run(request).await
            }
        };
        let outcome = outcome.map(|mut done| {
            if fault == Some(CallFault::Drift) {
                self.act(|world| world.drift_result(method, &mut done.result));
            }
            done
        });
        let refused = match &outcome {
            Ok(_) => None,
            Err(refusal) => Some(refusal.description.clone()),
        };
        let answer: Answer = match outcome {
            Ok(done) => done.into(),
            Err(refusal) => refusal.into(),
        };
        self.act(|world| {
            if let Some(description) = &refused {
                world.refused(bot, method, form, description);
            }
            let outcome = Outcome {
                status: answer.status,
                answer: answer.body.clone(),
                refused,
            };
            world.journal.end(entry, outcome);
            world.log_call(entry);
        });
        Ok(match fault {
            Some(CallFault::Reset | CallFault::Hang(_)) => Answer::reset(),
            Some(CallFault::BadGateway) => Answer::bad_gateway(),
            Some(fault) => answer.damaged(&fault),
            None => answer,
        })
    }

    /// Carries out a checked request.
    async fn run(&self, request: Request<'_>) -> Result<Done, Refusal> {
        let name = request.method.name;
        if name == "getUpdates" {
            return self.updates(&request).await.map(Done::from);
        }
        let outcome = self.act(|world| {
            world.touch();
            world.count_call(&request)?;
            methods::run(world, request)
        });
        if name == "setWebhook" {
            self.send_couriers();
        }
        outcome
    }

    /// Finds a file to download.
    pub(crate) fn download(&self, token: &str, path: &str) -> Result<Stored, Refusal> {
        let mut world = self.world();
        world.authorize(token)?;
        world
            .files
            .by_path(path)
            .cloned()
            .ok_or_else(|| Refusal::bare(404))
    }
}

impl World {
    /// The bot with this token.
    pub(crate) fn authorize(&mut self, token: &str) -> Result<i64, Refusal> {
        let id = id_in(token)?;
        if self.open && !self.bots.contains_key(&id) {
            self.add_bot(id, token, &format!("bot{id}_bot"), &format!("Bot {id}"));
        }
        let bot = self.bots.get(&id).filter(|bot| bot.token == token);
        match &bot.ok_or_else(|| Refusal::bare(401))?.gone {
            Some(description) => Err(Refusal::exactly(400, description)),
            None => Ok(id),
        }
    }

    /// Shows a refusal in the chat it was about.
    fn refused(&mut self, bot: i64, method: &Method, form: &Form, description: &str) {
        let Some(chat) = form.text("chat_id") else {
            return;
        };
        let chat = chat
            .parse::<i64>()
            .map_or_else(|_| json!(chat), Value::from);
        if let Ok(key) = self.find_chat(bot, &chat) {
            let refused = Happening::Refused {
                method: method.name.to_owned(),
                description: description.to_owned(),
            };
            self.happened(key, refused);
        }
    }

    /// Adds the world's own bot, or another.
    pub(crate) fn declare_bot(&mut self, token: &str, username: &str) -> i64 {
        let id = id_in(token).expect("a token is a positive number, a colon and a secret");
        self.add_bot(id, token, username, username);
        id
    }
}

/// The bot's id in a token, if one can look like this.
pub(crate) fn id_in(token: &str) -> Result<i64, Refusal> {
    let invalid = || Refusal::new(401, "invalid token specified");
    let too_long = token.len() > 80;
    if token.starts_with('0') || too_long || token.contains('/') {
        return Err(invalid());
    }
    let (id, _) = token.split_once(':').ok_or_else(invalid)?;
    let id = check::integer(id).ok_or_else(|| Refusal::new(421, "unallowed token specified"))?;
    if (1..1 << 54).contains(&id) {
        Ok(id)
    } else {
        Err(invalid())
    }
}

/// The method that a name means, in upper or lower case, of today or of older versions.
pub(crate) fn method(tables: &Tables, name: &str) -> Option<&'static Method> {
    let newer = OLD_NAMES
        .iter()
        .find(|(old, _)| old.eq_ignore_ascii_case(name));
    tables.method(newer.map_or(name, |(_, new)| new))
}

/// The members of an object; none of anything else.
pub(crate) fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// The world of the Bot API, at this second since 1970.
pub(crate) fn world_at(now: i64) -> World {
    World::new(Tables::bot_api(), now)
}
