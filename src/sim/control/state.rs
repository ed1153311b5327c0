//! What there is: bots, people and chats at a glance, and what the simulator knows of each method.

use serde_json::{Map, Value, json};

use super::time::pace;
use super::{Ask, Reply, refuse};
use crate::sim::methods::{Fidelity, fidelity};
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::{Chat, ChatKey, World};

/// `GET /_sim/state`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn state(world: &mut World, _: &Ask) -> Result<Value, Refusal> {
    let bots = world.bots.values().map(|bot| {
        let mut shown = bot.user.clone();
        shown["is_polling"] = json!(bot.is_polling());
        shown
    });
    let bots: Vec<Value> = bots.collect();
    let users: Vec<&Value> = world.users.values().collect();
    let chats = world.chats.iter();
    let chats: Vec<Value> = chats
        .map(|(key, chat)| overview(world, *key, chat))
        .collect();
    let connections = world.business.connections().map(|known| {
        let mut shown = world.connection_object(known);
        shown["bot"] = json!(known.bot);
        shown
    });
    let connections: Vec<Value> = connections.collect();
    Ok(json!({
        "now": world.now(),
        "pace": pace(world),
        "seq": world.log.newest(),
        "bots": bots,
        "users": users,
        "chats": chats,
        "connections": connections,
    }))
}

/// A chat as a list shows it.
pub(super) fn overview(world: &World, key: ChatKey, chat: &Chat) -> Value {
    let mut shown: Map<String, Value> = chat.object.clone();
    if let Some(bot) = key.bot {
        shown.insert(world.role_of(bot).to_owned(), json!(bot));
        // To a person, the chat is called as the bot is, or as the owner of the account.
        let title = world.user(bot).map(|bot| bot["first_name"].clone());
        shown.insert("title".to_owned(), json!(title));
    }
    let now = world.now();
    let members = chat.members.keys();
    let members: Vec<Value> = members
        .map(|id| json!({"user": id, "status": chat.status(*id, now).name()}))
        .collect();
    shown.insert("members".to_owned(), Value::Array(members));
    if let Some((_, last)) = chat.messages.last_key_value() {
        shown.insert("last_message".to_owned(), last.object.json().read());
    }
    Value::Object(shown)
}

/// `GET /_sim/methods`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn methods(_: &mut World, _: &Ask) -> Result<Value, Refusal> {
    let entry = |(method, fidelity): (&str, Fidelity)| json!({"method": method, "fidelity": fidelity.to_string()});
    Ok(fidelity().map(entry).collect())
}

/// `GET /_sim/files/{file_id}`
pub(super) async fn file(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let file_id = &ask.path["file_id"];
    let found = service.world().files.by_id(file_id).cloned();
    let found = found.ok_or_else(|| refuse(format!("there is no file `{file_id}`")))?;
    Ok(Reply::File(found))
}
