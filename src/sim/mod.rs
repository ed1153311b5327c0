//! Telegram in a box: runs and tests a bot without Telegram.
//!
//! A [`Simulator`] is a small world of people, chats and bots. It answers all methods of the Bot
//! API: requests are checked against the schema, then against rights and state, and refused with
//! the server's own words. Almost all have their effect on the world, or keep what was set;
//! [`fidelity`](fidelity()) tells which do. Its time can be [set](Simulator::set_pace), things can
//! [go wrong](Simulator::faults), and a world can be [declared](Simulator::from_world) or
//! [saved](Simulator::save).
//!
//! There are two doors. [`Simulator::bot`] is a bot in the same process, which keeps to tokio's
//! paused clock; [`Simulator::serve`] opens an HTTP server for bots in any language, with a web page
//! and with a control API for tests, which `/_sim/openapi.json` describes.
//!
//! The module reads and writes JSON by the static table and never uses the generated structs: two
//! independent readers of one schema find each other's faults.
//!
//! # Examples
//!
//! A bot that says back what it hears, and a test of it:
//!
//! ```
//! use amanobot::prelude::*;
//! use amanobot::sim::Simulator;
//!
//! async fn echo(bot: Bot, message: Message) -> HandlerResult {
//!     if let Some(text) = &message.text {
//!         bot.send_message(&message, text).await?;
//!     }
//!     Ok(())
//! }
//!
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! let sim = Simulator::new();
//! let chat = sim.user("Alice").private_chat();
//! let _running = sim.spawn(|bot| {
//!     MessageLoop::new(bot, Routes::new().on_chat_message(echo)).run()
//! });
//!
//! chat.send("hello").await;
//! assert_eq!(chat.reply().await.text(), "hello");
//! assert_eq!(chat.transcript(), "Alice: hello\nSimBot: hello\n");
//! # }
//! ```
//!
//! A bot in any language, over HTTP:
//!
//! ```
//! # #[tokio::main]
//! # async fn main() -> std::io::Result<()> {
//! let sim = amanobot::sim::Simulator::new();
//! let server = sim.serve("127.0.0.1:0").await?;
//! println!("the Bot API is at {}/bot{}/", server.url(), sim.token());
//! # Ok(())
//! # }
//! ```

mod account;
mod acts;
mod acts_content;
mod acts_members;
mod announced;
mod body;
mod boosts;
mod business;
mod buttons;
mod chat;
mod check;
mod clock;
mod control;
mod declare;
mod discussions;
mod drafts;
mod environment;
mod events;
mod expect;
mod faults;
mod files;
mod format;
mod full_info;
mod games;
mod gifts;
mod giveaways;
mod guard;
mod guests;
mod hint;
mod inline;
mod invites;
mod journal;
mod json;
mod keyboards;
mod limits;
mod live_locations;
mod local;
mod log;
mod managed;
mod masks;
mod members;
mod menus;
mod methods;
mod moderate;
mod newcomers;
mod occasions;
mod owners;
mod page;
mod payments;
mod pictures;
mod pins;
mod places;
mod poll;
mod polls;
mod portraits;
mod previews;
mod privacy;
mod queue;
mod random;
mod reactions;
mod recent;
mod refusal;
mod render;
mod reply;
mod rights;
mod save;
mod schedule;
mod server;
mod service;
mod shape;
mod stickers;
mod stories;
mod terminal;
mod topics;
mod update;
mod user;
mod video_chats;
mod webhook;
mod wire;
mod words;
mod world;
mod world_file;
mod written;

pub use self::account::BusinessAccount;
pub use self::chat::{Chat, Payment};
pub use self::clock::Pace;
pub use self::environment::from_env;
pub use self::faults::{CallFaults, Faults, UpdateFaults};
pub use self::journal::Call;
use self::journal::Record;
pub use self::limits::RateLimits;
pub use self::methods::{Fidelity, fidelity};
pub use self::reply::{InlineResults, Reply};
pub use self::server::Server;
pub use self::user::{Group, User};
pub use self::world::Notice;

use std::future::IntoFuture;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use tokio::task::JoinHandle;

use crate::bot::Bot;
use crate::sim::body::Form;
use crate::sim::declare::Flaw;
use crate::sim::faults::{CallFault, Fault, Rule};
use crate::sim::local::Local;
use crate::sim::queue::Arrival;
use crate::sim::refusal::Refusal;
use crate::sim::service::{Service, members, world_at};

/// The token of the bot that every simulator has.
const TOKEN: &str = "1000:simulator";

/// Where the clock of a new simulator stands: the beginning of 2026, so that runs are alike.
const NEW_YEAR: i64 = 1_767_225_600;

/// A simulated Telegram. Clones are handles to the same one.
///
/// Runs are alike: ids of people count from 1001, of groups from −2001 down, messages in each chat
/// from 1, and the clock starts at the beginning of 2026.
#[derive(Debug, Clone)]
pub struct Simulator {
    service: Service,
    bot: i64,
    token: String,
}

impl Default for Simulator {
    fn default() -> Self {
        Self::new()
    }
}

impl Simulator {
    /// A world with one bot, `@SimBot`, and nobody else yet.
    pub fn new() -> Self {
        Self::starting_at(NEW_YEAR, TOKEN, "SimBot")
    }

    /// A world whose bot has this token and username. The bot's id is the number in the token.
    ///
    /// # Panics
    ///
    /// If the token is not a positive number, a colon and a secret.
    pub fn with_bot(token: &str, username: &str) -> Self {
        Self::starting_at(NEW_YEAR, token, username)
    }

    fn starting_at(now: i64, token: &str, username: &str) -> Self {
        let mut world = world_at(now);
        let bot = world.declare_bot(token, username);
        Self {
            service: Service::new(world),
            bot,
            token: token.to_owned(),
        }
    }

    /// A world whose clock shows the time of day: for people, not for tests.
    #[must_use]
    pub fn at_this_time(self) -> Self {
        let since_1970 = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let now = i64::try_from(since_1970.as_secs()).unwrap_or(NEW_YEAR);
        self.service.act(|world| world.clock.show(now));
        self
    }

    /// Lets any well-formed token in: a bot that is not known yet is made on the fly.
    #[must_use]
    pub fn accept_any_token(self) -> Self {
        self.service.act(|world| world.open = true);
        self
    }

    /// Keeps to rules of the public server that get in the way of tests. As with a server of one's
    /// own (`--local`), they do not hold unless this is said.
    ///
    /// - A webhook needs HTTPS, one of the ports 80, 88, 443 and 8443, and a public IP address; it
    ///   is set once a second at most.
    /// - A poll that asks for the same as the one before it, less than three seconds later and
    ///   without waiting, is held for three seconds; after less than half a second it gets one
    ///   update at most.
    /// - Of bots that have not come before, 20 a minute and 600 an hour may come over HTTP from one IP
    ///   address: that of the connection, or in the header `X-Real-IP`.
    /// - Nobody gets a message who has never written to the bot, nor asked to join a chat that it
    ///   looks after.
    #[must_use]
    pub fn strict(self) -> Self {
        self.service.act(|world| world.is_strict = true);
        self
    }

    /// Sends updates to webhooks wherever they are. Otherwise they are sent to this machine only,
    /// so that a test cannot reach the place where the bot really runs.
    #[must_use]
    pub fn reach_any_host(self) -> Self {
        self.service.act(|world| world.goes_anywhere = true);
        self.service.send_couriers();
        self
    }

    /// The simulator's bot, connected to it in this process.
    pub fn bot(&self) -> Bot {
        self.connect(&self.token)
    }

    /// The token of the simulator's bot.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Another bot, connected in this process. Its id is the number in its token. One that is known
    /// already gets this token and username and keeps its updates.
    ///
    /// # Panics
    ///
    /// If the token is not a positive number, a colon and a secret.
    pub fn add_bot(&self, token: &str, username: &str) -> Bot {
        self.service.act(|world| world.declare_bot(token, username));
        self.connect(token)
    }

    /// Declares a bot by members of a `User` object and its `token`, and connects it in this process.
    /// What is left out gets a default. One that is known already keeps its updates.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// use serde_json::json;
    ///
    /// let sim = Simulator::new();
    /// let tea = sim.declare_bot(json!({"first_name": "Tea", "username": "tea_bot"}));
    /// let chat = sim.user("Alice").chat_with("tea_bot");
    /// ```
    ///
    /// # Panics
    ///
    /// If a member means nothing, the token is not a positive number, a colon and a secret, or
    /// another bot has this username.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "people and chats are declared alike"
    )]
    pub fn declare_bot(&self, bot: Value) -> Bot {
        let declared = self.service.act(|world| {
            let id = world.bot_from(&bot)?;
            Ok::<_, Flaw>(world.bots[&id].token.clone())
        });
        match declared {
            Ok(token) => self.connect(&token),
            Err(flaw) => panic!("no bot is like this: {flaw}\n{bot}"),
        }
    }

    fn connect(&self, token: &str) -> Bot {
        let local = Local {
            service: self.service.clone(),
            token: token.to_owned(),
        };
        Bot::with_transport(token, local).expect("a declared token is one")
    }

    /// The person with this first name; someone new if there is none.
    pub fn user(&self, first_name: &str) -> User {
        let id = self.service.act(|world| {
            let known = world.user_called(first_name);
            known.unwrap_or_else(|| {
                world.add_user(members(serde_json::json!({"first_name": first_name})))
            })
        });
        self.user_handle(id)
    }

    /// Declares a person by members of a `User` object. What is left out gets a default.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// use serde_json::json;
    ///
    /// let sim = Simulator::new();
    /// let alice = sim.add_user(json!({"id": 7, "first_name": "Alice", "language_code": "de"}));
    /// assert_eq!(alice.id(), 7);
    /// ```
    pub fn add_user(&self, user: Value) -> User {
        let id = self.service.act(|world| world.add_user(members(user)));
        self.user_handle(id)
    }

    fn user_handle(&self, id: i64) -> User {
        User {
            service: self.service.clone(),
            id,
            bot: self.bot,
        }
    }

    /// The group with this title, the simulator's bot in it; a new one if there is none.
    pub fn group(&self, title: &str) -> Group {
        let known = self.service.world().chat_titled(title);
        match known {
            Some(key) => Group {
                service: self.service.clone(),
                key,
                bot: self.bot,
            },
            None => self.add_chat(serde_json::json!({"title": title})),
        }
    }

    /// Declares a chat of several by members of a `Chat` object: `type` is `group`, `supergroup` or
    /// `channel`. What is left out gets a default. The simulator's bot is a member.
    pub fn add_chat(&self, chat: Value) -> Group {
        let key = self
            .service
            .act(|world| world.add_chat(members(chat), &[self.bot]));
        Group {
            service: self.service.clone(),
            key,
            bot: self.bot,
        }
    }

    /// Sends the simulator's bot an update of any kind: its name and its object.
    ///
    /// Returns false if the bot does not want updates of this kind.
    pub fn update(&self, kind: &str, object: Value) -> bool {
        let deliver = |world: &mut world::World| world.deliver_as_is(self.bot, kind, object);
        self.service.act(deliver) != Arrival::Lost
    }

    /// Runs something with the simulator's bot until it ends or what this returns is dropped.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn spawn<F>(&self, run: impl FnOnce(Bot) -> F) -> Running
    where
        F: IntoFuture,
        F::IntoFuture: Send + 'static,
        F::Output: Send + 'static,
    {
        let future = run(self.bot()).into_future();
        Running(tokio::spawn(async move {
            future.await;
        }))
    }

    /// All calls so far, oldest first, polls included; of very many, the newest 100,000
    /// or 256 MiB.
    pub fn calls(&self) -> Vec<Call> {
        let world = self.service.world();
        world.journal.since(0).map(Record::call).collect()
    }

    /// The parameters of all calls to a method, oldest first.
    ///
    /// # Panics
    ///
    /// If the Bot API has no such method.
    pub fn calls_to(&self, method: &str) -> Vec<Value> {
        let method = self.method_named(method);
        let world = self.service.world();
        let calls = world.journal.since(0);
        let calls = calls.filter(|call| call.method.name == method);
        calls.map(Record::parameters).collect()
    }

    /// The content of a file, by its `file_id`.
    pub fn file(&self, file_id: &str) -> Option<Vec<u8>> {
        self.service
            .world()
            .files
            .by_id(file_id)
            .map(|stored| stored.content.to_vec())
    }

    /// Calls a method as the simulator's bot, without a [`Bot`], and returns the whole envelope; null
    /// if none comes because of a [fault](Self::faults).
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// # use serde_json::json;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let answer = Simulator::new().call("sendMessage", json!({"chat_id": 7, "text": "hi"})).await;
    /// assert_eq!(answer["description"], "Bad Request: chat not found");
    /// # }
    /// ```
    pub async fn call(&self, method: &str, parameters: Value) -> Value {
        let mut form = Form::default();
        form.read_json(parameters.to_string().as_bytes());
        let answer = self.service.answer(&self.token, method, &form).await;
        serde_json::from_slice(&answer.body).unwrap_or_default()
    }

    /// Makes the next call of a method fail with this code. Several failures come one by one.
    ///
    /// # Panics
    ///
    /// If the Bot API has no such method.
    pub fn fail_next(&self, method: &str, code: u16) -> Failure {
        let refusal = Refusal::bare(code);
        let method = self.method_named(method);
        let fault = Fault::Call {
            method: Some(method),
            matching: serde_json::Map::new(),
            action: CallFault::Refuse(refusal.clone()),
        };
        let number = self.service.act(|world| world.add_fault(Rule::once(fault)));
        Failure {
            service: self.service.clone(),
            number,
            refusal,
        }
    }

    fn method_named(&self, name: &str) -> &'static str {
        let tables = self.service.world().tables;
        match service::method(tables, name) {
            Some(method) => method.name,
            None => panic!("the Bot API has no method `{name}`"),
        }
    }

    /// Ends the simulator: polls end, and message loops with them.
    pub fn shutdown(&self) {
        self.service.close();
    }
}

/// A failure that is about to happen; more can be said about it.
#[derive(Debug)]
pub struct Failure {
    service: Service,
    number: u64,
    refusal: Refusal,
}

impl Failure {
    fn reworded(self) -> Self {
        let refusal = self.refusal.clone();
        self.service
            .act(|world| world.reword_fault(self.number, refusal));
        self
    }

    /// Says after how many seconds the call may be repeated.
    pub fn retry_after(mut self, seconds: u64) -> Self {
        let code = self.refusal.code;
        self.refusal = Refusal {
            code,
            ..Refusal::too_many_requests(seconds)
        };
        self.reworded()
    }

    /// Says why, in the words of the description after the code's own.
    ///
    /// A constant such as `USER_IS_BLOCKED` is what Telegram's core says. The bot is told what the
    /// server makes of it: its own words where it has some, with the code that goes with them.
    pub fn because(mut self, reason: &str) -> Self {
        let said = Refusal::new(self.refusal.code, reason);
        (self.refusal.code, self.refusal.description) = (said.code, said.description);
        self.reworded()
    }

    /// Says that the group has become this supergroup.
    pub fn migrated_to(mut self, chat_id: i64) -> Self {
        let code = self.refusal.code;
        self.refusal = Refusal {
            code,
            ..Refusal::migrated(chat_id)
        };
        self.reworded()
    }
}

/// A task that ends when this is dropped.
#[derive(Debug)]
#[must_use = "the task ends when this is dropped"]
pub struct Running(JoinHandle<()>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}
