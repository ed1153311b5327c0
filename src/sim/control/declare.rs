//! Declaring bots, people, chats and members over HTTP, and updates of any kind.

use serde_json::{Value, json};

use super::state::overview;
use super::{Ask, refuse};
use crate::sim::declare::Flaw;
use crate::sim::queue::{Arrival, Entrance, MAX_ID};
use crate::sim::refusal::Refusal;
use crate::sim::world::{Callback, ChatKey, InlineQuery, World};

impl From<Flaw> for Refusal {
    fn from(flaw: Flaw) -> Self {
        refuse(flaw.to_string())
    }
}

fn declared(ask: &Ask) -> Value {
    Value::Object(ask.members.clone())
}

/// `POST /_sim/bots`
pub(super) fn bot(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let id = world.bot_from(&declared(ask))?;
    world.log_change();
    Ok(world.bots[&id].user.clone())
}

/// `POST /_sim/users`
pub(super) fn user(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let id = world.user_from(&declared(ask))?;
    world.log_change();
    Ok(world.users[&id].clone())
}

/// `POST /_sim/chats`
pub(super) fn chat(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let key = world.chat_from(&declared(ask))?;
    world.log_change();
    Ok(overview(world, key, &world.chats[&key]))
}

/// `POST /_sim/chats/{chat}/members`
pub(super) fn member(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let name = &ask.path["chat"];
    let key = world.group_named(name).ok_or_else(|| world.no_chat(name))?;
    world.member_from(key, &declared(ask))?;
    world.log_change();
    Ok(overview(world, key, &world.chats[&key]))
}

/// `POST /_sim/update`: answers with the update's id, which is null as long as a fault holds it back;
/// or with null if the bot does not want it.
pub(super) fn update(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let bot = world.bot_asked(ask)?;
    let kind = ask.required_text("kind")?;
    if !World::is_update_kind(world.tables, kind) {
        return Err(refuse(format!("there is no update of the kind `{kind}`")));
    }
    let object = ask.get("object").cloned().unwrap_or_else(|| json!({}));
    let id = ask.number("update_id")?;
    if id.is_some_and(|id| !(1..MAX_ID).contains(&id)) {
        let reason = format!("`update_id` is a positive number below {MAX_ID}");
        return Err(refuse(reason));
    }
    world.await_answer(bot, kind, &object);
    let arrival = match id {
        // What a test has numbered comes as it says, whatever else goes wrong on purpose.
        Some(id) => {
            world.note_payment_query(bot, kind, &object);
            world.enqueue(bot, kind, object, Entrance::As(id))
        }
        None => world.deliver_as_is(bot, kind, object),
    };
    Ok(match arrival {
        Arrival::Queued(id) => json!({"update_id": id}),
        Arrival::Later => json!({"update_id": null}),
        Arrival::Lost => Value::Null,
    })
}

impl World {
    /// Lets a bot answer a query that nobody has asked by pressing or typing, if it tells of
    /// somebody and somewhere that there is.
    fn await_answer(&mut self, bot: i64, kind: &str, object: &Value) {
        let Some(id) = object["id"].as_str().map(str::to_owned) else {
            return;
        };
        let asked = self.now();
        match kind {
            "callback_query" => {
                if let Some(chat) = self.origin_of(bot, object) {
                    let query = Callback {
                        bot,
                        chat,
                        asked,
                        is_game: object.get("game_short_name").is_some(),
                        notice: None,
                    };
                    self.callbacks.insert(id, query);
                }
            }
            "inline_query" => {
                let user = object["from"]["id"].as_i64();
                let user = user.filter(|user| self.users.contains_key(user));
                if let Some(user) = user {
                    let query = InlineQuery {
                        bot,
                        chat: self.private_chat(user, bot),
                        asked,
                        object: object.clone(),
                        answer: None,
                    };
                    self.inline_queries.insert(id, query);
                }
            }
            _ => {}
        }
    }

    /// The chat with the message that a callback query is about.
    fn origin_of(&mut self, bot: i64, query: &Value) -> Option<ChatKey> {
        if let Some(inline_id) = query["inline_message_id"].as_str() {
            return self.inline_messages.get(inline_id).map(|(chat, _)| *chat);
        }
        self.find_chat(bot, &query["message"]["chat"]["id"]).ok()
    }
}
