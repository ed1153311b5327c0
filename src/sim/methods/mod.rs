//! What each method does to the world, and what it answers.
//!
//! A method that has no effect here is answered by its result's shape; its parameters have been
//! checked against the table all the same (`check`).

#![expect(
    clippy::unnecessary_wraps,
    reason = "all effects have one signature, and some cannot fail"
)]

mod albums;
mod business;
mod chats;
mod checklists;
mod drafts;
mod edit;
mod ephemeral;
mod fidelity;
mod games;
mod gifts;
mod invites;
mod managed;
mod me;
mod media;
mod members;
mod menus;
mod payments;
mod polls;
mod post;
mod profiles;
mod queries;
mod reactions;
mod records;
mod repeat;
mod send;
mod stickers;
mod stories;
mod suggested;
mod topics;
mod webhook;

pub(crate) use self::fidelity::fidelity_of;
pub use self::fidelity::{Fidelity, fidelity};
pub(crate) use self::payments::invoice;
pub(crate) use self::post::answers;
pub(crate) use self::repeat::forwarded;
pub(crate) use self::webhook::remember_allowed;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use crate::schema::{Fact, Kind, Literal, Method};
use crate::sim::body::Upload;
use crate::sim::format::settle;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};
use crate::sim::written;

/// A checked request of a bot.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    /// The bot's id.
    pub(crate) bot: i64,
    /// The method.
    pub(crate) method: &'static Method,
    /// The parameters, of their documented types.
    pub(crate) parameters: Map<String, Value>,
    /// The files that came along.
    pub(crate) files: &'a BTreeMap<String, Upload>,
}

/// A result, and the description that some successes carry.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) result: Value,
    pub(crate) description: Option<&'static str>,
}

impl From<Value> for Done {
    fn from(result: Value) -> Self {
        Self {
            result,
            description: None,
        }
    }
}

/// What a method does to the world, and what it answers.
type Effect = fn(&mut World, &Request<'_>) -> Result<Value, Refusal>;

/// As [`Effect`], for a success that carries a description.
type DescribedEffect = fn(&mut World, &Request<'_>) -> Result<Done, Refusal>;

/// A method that has an effect here.
struct Entry {
    method: &'static str,
    fidelity: Fidelity,
    run: Run,
}

/// The two sorts of effects.
enum Run {
    Plain(Effect),
    Described(DescribedEffect),
}

impl Entry {
    const fn modelled(method: &'static str, run: Effect) -> Self {
        Self {
            method,
            fidelity: Fidelity::Modelled,
            run: Run::Plain(run),
        }
    }

    const fn recorded(method: &'static str, run: Effect) -> Self {
        Self {
            method,
            fidelity: Fidelity::Recorded,
            run: Run::Plain(run),
        }
    }

    const fn described(method: &'static str, run: DescribedEffect) -> Self {
        Self {
            method,
            fidelity: Fidelity::Modelled,
            run: Run::Described(run),
        }
    }
}

/// What each area of the Bot API has to say. A method stands in one of them at most.
const AREAS: [&[Entry]; 27] = [
    albums::EFFECTS,
    business::EFFECTS,
    chats::EFFECTS,
    checklists::EFFECTS,
    drafts::EFFECTS,
    edit::EFFECTS,
    ephemeral::EFFECTS,
    games::EFFECTS,
    gifts::EFFECTS,
    invites::EFFECTS,
    me::EFFECTS,
    media::EFFECTS,
    managed::EFFECTS,
    members::EFFECTS,
    menus::EFFECTS,
    payments::EFFECTS,
    polls::EFFECTS,
    profiles::EFFECTS,
    queries::EFFECTS,
    reactions::EFFECTS,
    repeat::EFFECTS,
    send::EFFECTS,
    stickers::EFFECTS,
    stories::EFFECTS,
    suggested::EFFECTS,
    topics::EFFECTS,
    webhook::EFFECTS,
];

/// The entry of each method that has one.
static ENTRIES: LazyLock<HashMap<&str, &Entry>> = LazyLock::new(|| {
    let all = AREAS.into_iter().flatten();
    all.map(|entry| (entry.method, entry)).collect()
});

/// Carries out a request. `getUpdates` is not among these: it waits.
pub(crate) fn run(world: &mut World, mut request: Request<'_>) -> Result<Done, Refusal> {
    if let Err(trouble) = settle(world, &mut request) {
        if !trouble.is_early && request.get("chat_id").is_some() && takes_chat(request.method) {
            request.chat(world)?;
        }
        return Err(trouble.refusal);
    }
    let request = &request;
    let mut done = effect(world, request)?;
    written::complete(world, request.bot, &mut done.result);
    Ok(done)
}

/// What a request has come to.
fn effect(world: &mut World, request: &Request<'_>) -> Result<Done, Refusal> {
    let result = match ENTRIES.get(request.method.name).map(|entry| &entry.run) {
        Some(Run::Described(run)) => return run(world, request),
        Some(Run::Plain(run)) => run(world, request),
        None => match records::run(world, request) {
            Some(result) => result,
            None => by_shape(world, request),
        },
    };
    result.map(Done::from)
}

/// Answers a method whose effect is not modelled. The chat it names must be there all the same.
fn by_shape(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut known = request.known();
    if request.get("chat_id").is_some() && takes_chat(request.method) {
        let key = request.chat(world)?;
        known.insert(
            "chat".to_owned(),
            Value::Object(world.chats[&key].object.clone()),
        );
    }
    let me = world.user(request.bot).unwrap_or_default();
    for name in ["creator", "from", "user", "bot"] {
        known.insert(name.to_owned(), me.clone());
    }
    Ok(world.fill(request.method.returns, &known))
}

/// Whether `chat_id` names a chat as everywhere else, by number or username.
fn takes_chat(method: &Method) -> bool {
    let parameter = method.parameter("chat_id");
    parameter.is_some_and(|chat| chat.kind == Kind::OneOf(&[Kind::Integer, Kind::String]))
}

impl Request<'_> {
    /// A parameter.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.parameters.get(name)
    }

    /// A text, empty when absent.
    fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A number, zero when absent.
    fn number(&self, name: &str) -> i64 {
        self.get(name).and_then(Value::as_i64).unwrap_or_default()
    }

    /// A switch, off when absent.
    fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// The numbers of a list.
    fn numbers(&self, name: &str) -> impl Iterator<Item = i64> {
        self.get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_i64)
    }

    /// The parameters, with the documented default for what is absent.
    fn known(&self) -> Map<String, Value> {
        let mut known = Map::new();
        for parameter in self.method.parameters {
            let default = parameter.facts.iter().find_map(|fact| match fact {
                Fact::Default(Literal::Integer(number)) => Some(json!(number)),
                Fact::Default(Literal::Float(number)) => Some(json!(number)),
                Fact::Default(Literal::String(text)) => Some(json!(text)),
                Fact::Default(Literal::Boolean(flag)) => Some(json!(flag)),
                _ => None,
            });
            if let Some(value) = self.get(parameter.name).cloned().or(default) {
                known.insert(parameter.name.to_owned(), value);
            }
        }
        known
    }

    /// The chat that the request is about, where the bot may act.
    fn chat(&self, world: &mut World) -> Result<ChatKey, Refusal> {
        let named = self.get("chat_id").unwrap_or(&Value::Null);
        let connection = self.text("business_connection_id");
        if !connection.is_empty() {
            return world.business_chat(self.bot, connection, named, "can_reply");
        }
        let key = world.find_chat(self.bot, named)?;
        world.require_access(self.bot, key)?;
        Ok(key)
    }
}
