//! What people do, over HTTP: they speak, send files, press, ask and block.

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::{Ask, LONGEST_WAIT, Reply, listed, refuse};
use crate::schema::Kind;
use crate::sim::buttons::Pressed;
use crate::sim::chat::Chat;
use crate::sim::declare::{fits, member, member_names};
use crate::sim::format::typed;
use crate::sim::hint;
use crate::sim::invites::Joined;
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::{ChatKey, World};

/// What people can send as a file.
const FILES: [&str; 8] = [
    "photo",
    "document",
    "audio",
    "video",
    "animation",
    "voice",
    "video_note",
    "sticker",
];

/// What is the server's to say of a message.
const GIVEN: [&str; 7] = [
    "message_id",
    "from",
    "sender_chat",
    "chat",
    "date",
    "edit_date",
    "via_bot",
];

/// What says where a message goes, and nothing else.
const ADDRESSES: [&str; 2] = ["reply_to_message", "message_thread_id"];

/// The longest text of a message, in characters.
const LONGEST_TEXT: usize = 4096;

impl World {
    /// The person and the chat of the path, where the person is in the chat.
    pub(super) fn present(&mut self, ask: &Ask) -> Result<(i64, ChatKey), Refusal> {
        let (user, key) = self.asking_chat(ask)?;
        if key.bot.is_some() {
            return Ok((user, key));
        }
        self.goes_on(key)?;
        if !self.chats[&key].member(user, self.now()).is_in() {
            let (name, title) = self.called(user, key);
            return Err(refuse(format!("`{name}` is not in the chat `{title}`")));
        }
        Ok((user, key))
    }

    /// Whether a chat of several has not been deleted or become a supergroup.
    pub(super) fn goes_on(&self, key: ChatKey) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        if chat.house.end.is_none() {
            return Ok(());
        }
        let title = chat.object.get("title").and_then(Value::as_str);
        let title = title.unwrap_or_default();
        Err(refuse(format!("the chat `{title}` is no more")))
    }

    /// The person and the chat of the path, where the person may speak.
    pub(super) fn speaking(&mut self, ask: &Ask) -> Result<(i64, ChatKey), Refusal> {
        let (user, key) = self.present(ask)?;
        let chat = &self.chats[&key];
        if chat.is_channel() && !chat.member(user, self.now()).rules() {
            let (name, title) = self.called(user, key);
            return Err(refuse(format!(
                "`{name}` is not an administrator of the channel `{title}`"
            )));
        }
        Ok((user, key))
    }

    /// What a person and a chat of several are called.
    fn called(&self, user: i64, key: ChatKey) -> (&str, &str) {
        let name = self.users[&user]["first_name"].as_str();
        let title = self.chats[&key].object.get("title").and_then(Value::as_str);
        (name.unwrap_or_default(), title.unwrap_or_default())
    }
}

/// `POST …/send`
pub(super) fn send(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.speaking(ask)?;
    let mut content = Map::new();
    for (name, value) in &ask.members {
        if name == "reply_to" {
            let answered = replied(world, key, ask.required_number("reply_to")?)?;
            content.insert("reply_to_message".to_owned(), answered);
        } else if name == "thread" {
            let thread = json!(ask.required_number("thread")?);
            content.insert("message_thread_id".to_owned(), thread);
        } else if name != "parse_mode" {
            content.insert(name.clone(), part(world, name, value)?);
        }
    }
    if let Some(parse_mode) = ask.text("parse_mode")? {
        typed(world, &mut content, parse_mode)?;
    }
    let length = ask.text("text")?.map(|text| text.chars().count());
    match length {
        _ if content
            .keys()
            .all(|name| ADDRESSES.contains(&name.as_str())) =>
        {
            Err(refuse(
                "there is nothing to send; say `text`, or members of `Message`",
            ))
        }
        Some(0) => Err(refuse("`text` is empty")),
        Some(LONGEST_TEXT..) if length > Some(LONGEST_TEXT) => Err(refuse(format!(
            "`text` is longer than {LONGEST_TEXT} characters"
        ))),
        _ => world.try_say(key, user, content),
    }
}

/// A member of the message, its required members filled in.
fn part(world: &World, name: &str, value: &Value) -> Result<Value, Refusal> {
    let tables = world.tables;
    let known = member(tables, "Message", name).filter(|_| !GIVEN.contains(&name));
    let Some(member) = known else {
        let names = member_names(tables, "Message").filter(|name| !GIVEN.contains(name));
        return Err(refuse(hint::unknown(
            name,
            names.chain(["reply_to", "thread", "parse_mode"]),
        )));
    };
    let value = match (member.kind, value) {
        (Kind::Object(_), Value::Object(known)) => world.fill(member.kind, known),
        _ => value.clone(),
    };
    if fits(tables, member, &value) {
        Ok(value)
    } else {
        Err(refuse(format!(
            "`{name}` is not what a message has under this name"
        )))
    }
}

/// A message as those show it that reply to it.
fn replied(world: &World, key: ChatKey, message_id: i64) -> Result<Value, Refusal> {
    let found = world.chats[&key].messages.get(&message_id);
    let mut answered = found.ok_or_else(|| no_message(message_id))?.object.clone();
    if let Some(members) = answered.as_object_mut() {
        members.remove("reply_to_message");
    }
    Ok(answered)
}

fn no_message(message_id: i64) -> Refusal {
    refuse(format!("there is no message {message_id} in this chat"))
}

/// `POST …/upload`
pub(super) fn upload(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let kind = ask.text("kind")?.unwrap_or("document");
    if !FILES.contains(&kind) {
        return Err(refuse(format!("`kind`: {}", hint::unknown(kind, FILES))));
    }
    let content = ask.file()?;
    let file_name = &ask.form.files["file"].file_name;
    let caption = ask.text("caption")?.unwrap_or_default();
    let (user, key) = world.speaking(ask)?;
    let parts = Map::from_iter([(kind.to_owned(), Value::Null)]);
    world.may_say(key, user, &parts)?;
    Ok(world.send_file(key, user, kind, file_name, &content, caption))
}

/// `POST …/edit`
pub(super) fn edit(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.asking_chat(ask)?;
    let message_id = ask.required_number("message_id")?;
    let edited = world.revise(key, user, message_id, ask.required_text("text")?);
    edited.ok_or_else(|| {
        refuse(format!(
            "there is no message {message_id} of this user's to edit"
        ))
    })
}

/// `POST …/delete`
pub(super) fn delete(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.asking_chat(ask)?;
    let message_id = ask.required_number("message_id")?;
    if !world.chats[&key].messages.contains_key(&message_id) {
        return Err(no_message(message_id));
    }
    if world.retract(key, user, message_id) {
        Ok(json!(true))
    } else {
        Err(refuse(format!(
            "message {message_id} is not this user's to delete"
        )))
    }
}

/// `POST …/join` and `…/request_join`: by themselves, or by an invite link.
pub(super) fn join(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.asking_chat(ask)?;
    if key.bot.is_some() {
        return Err(refuse("a private chat has nobody to join it"));
    }
    let joined = match ask.text("invite_link")? {
        Some(link) => world.join_by_link(user, link)?.1,
        None => world.join(user, key)?,
    };
    Ok(json!({"joined": joined == Joined::In, "asked": joined == Joined::Asked}))
}

/// `POST …/leave`
pub(super) fn leave(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.asking_chat(ask)?;
    world.leave(key, user).map(|()| json!(true))
}

/// `POST …/pin`
pub(super) fn pin(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.asking_chat(ask)?;
    let message_id = ask.required_number("message_id")?;
    world.pin(user, key, message_id).map(|()| json!(true))
}

/// `POST …/block`
pub(super) fn block(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    set_blocked(world, ask, true)
}

/// `POST …/unblock`
pub(super) fn unblock(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    set_blocked(world, ask, false)
}

fn set_blocked(world: &mut World, ask: &Ask, blocked: bool) -> Result<Value, Refusal> {
    let (user, key) = world.asking_chat(ask)?;
    let bot = key.bot.filter(|bot| world.bots.contains_key(bot));
    let bot = bot.ok_or_else(|| refuse("only bots can be blocked"))?;
    world.set_blocked(user, bot, blocked);
    world.log_change();
    Ok(json!(true))
}

/// `POST …/press`
pub(super) async fn press(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let deadline = ask.deadline()?;
    let name = ask.required_text("button")?;
    let on = ask.number("message_id")?;
    let (chat, pressed) = service.act(|world| {
        let (user, key) = world.asking_chat(&ask)?;
        let pressed = match on {
            Some(message_id) => world.press_on(key, user, message_id, name),
            None => world.press(key, user, name),
        };
        Ok::<_, Refusal>((handle(&service, key, user), pressed.map_err(refuse)?))
    })?;
    let mut told = match pressed {
        Pressed::Said => json!({"kind": "text"}),
        Pressed::Link(url) => json!({"kind": "url", "url": url}),
        Pressed::Inline(query) => json!({"kind": "inline", "query": query}),
        Pressed::Query(id) => json!({"kind": "callback", "query_id": id}),
        Pressed::WebApp { url, query_id } => {
            let mut told = json!({"kind": "web_app", "url": url});
            if let Some(id) = query_id {
                told["web_app_query_id"] = json!(id);
            }
            told
        }
        Pressed::Copied(text) => json!({"kind": "copy", "copied": text}),
        Pressed::Pay(message_id) => json!({"kind": "pay", "message_id": message_id}),
        Pressed::Nothing => json!({"kind": "nothing"}),
    };
    if let (Some(deadline), Some(id)) = (deadline, told["query_id"].as_str()) {
        let answer = chat
            .wait_until(deadline, |world| world.callbacks.get(id)?.notice.clone())
            .await
            .unwrap_or_default();
        told["text"] = json!(answer.text);
        told["alert"] = json!(answer.alert);
        told["url"] = json!(answer.url);
        told["answered"] = json!(answer.answered);
    }
    Ok(Reply::Result(told))
}

/// `POST …/inline`: waits ten seconds unless told otherwise.
pub(super) async fn inline(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let deadline = ask.deadline()?;
    let deadline = deadline.unwrap_or_else(|| Instant::now() + LONGEST_WAIT / 30);
    let query = ask.text("query")?.unwrap_or_default();
    let offset = ask.text("offset")?.unwrap_or_default();
    let (chat, id) = service.act(|world| {
        let (user, key) = world.asking_chat(&ask)?;
        let bot = match (ask.get("bot"), key.bot) {
            (None, Some(bot)) if world.bots.contains_key(&bot) => bot,
            _ => world.bot_asked(&ask)?,
        };
        let id = world.ask_inline(key, user, bot, query, offset);
        Ok::<_, Refusal>((handle(&service, key, user), id))
    })?;
    let answer = chat
        .wait_until(deadline, |world| {
            world.inline_queries.get(&id)?.answer.clone()
        })
        .await;
    let mut told = json!({"query_id": id, "answered": answer.is_some(), "results": []});
    for (name, value) in answer.into_iter().flatten() {
        if ["results", "button", "next_offset"].contains(&name.as_str()) {
            told[name] = value;
        }
    }
    Ok(Reply::Result(told))
}

/// `POST …/choose`
pub(super) fn choose(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (user, key) = world.speaking(ask)?;
    let (id, name) = (
        ask.required_text("query_id")?,
        ask.required_text("result_id")?,
    );
    let asked = world.inline_queries.get(id);
    let asked = asked.filter(|query| query.object["from"]["id"] == user);
    let asked = asked.ok_or_else(|| refuse(format!("this user has asked no query `{id}`")))?;
    let results = asked
        .answer
        .as_ref()
        .and_then(|answer| answer.get("results"));
    let results = results
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    let chosen = results
        .iter()
        .find(|result| result["id"] == name || result["title"] == name);
    let Some(chosen) = chosen.cloned() else {
        let ids = results.iter().filter_map(|result| result["id"].as_str());
        let there_are = listed(ids.map(|id| format!("`{id}`")));
        return Err(refuse(format!("there is no result `{name}`; {there_are}")));
    };
    let sent = world.choose(key, user, id, &chosen);
    sent.ok_or_else(|| refuse(format!("this user has asked no query `{id}`")))
}

/// A chat as tests have it, to wait in.
pub(super) fn handle(service: &Service, key: ChatKey, user: i64) -> Chat {
    Chat {
        service: service.clone(),
        key,
        user,
        bot: key.bot.unwrap_or_default(),
    }
}
