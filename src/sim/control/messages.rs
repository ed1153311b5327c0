//! What people read: messages, the transcript, and what they have not read yet.

use serde_json::{Value, json};
use tokio::time::Instant;

use super::people::handle;
use super::{Ask, Reply};
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::World;

/// `GET …/messages`: as they are now.
pub(super) fn messages(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (_, key) = world.asking_chat(ask)?;
    let after = ask.number("after")?.unwrap_or_default();
    let messages = world.chats[&key].messages.range(after.saturating_add(1)..);
    Ok(messages
        .map(|(_, message)| message.object.json().read())
        .collect())
}

/// `GET …/keyboard`: the reply keyboard that is shown at the moment, or null.
pub(super) fn keyboard(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (_, key) = world.asking_chat(ask)?;
    Ok(json!(world.keyboard(key)))
}

/// `GET …/transcript`
pub(super) async fn transcript(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let (user, key) = service.act(|world| world.asking_chat(&ask))?;
    let transcript = handle(&service, key, user).transcript();
    Ok(Reply::Document("text/plain; charset=utf-8", transcript))
}

/// `GET …/unread`: all that bots have said and this person has not read; waits for something.
pub(super) async fn unread(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let deadline = ask.deadline()?.unwrap_or_else(Instant::now);
    let (user, key) = service.act(|world| world.asking_chat(&ask))?;
    let chat = handle(&service, key, user);
    let first = chat
        .wait_until(deadline, |world| chat.read_reply(world))
        .await;
    let others = std::iter::from_fn(|| chat.unread());
    let unread = first.into_iter().chain(others).map(|reply| {
        let mut message = reply.message;
        if let Some(keyboard) = reply.keyboard {
            message["reply_markup"] = json!(keyboard);
        }
        message
    });
    Ok(Reply::Result(unread.collect()))
}
