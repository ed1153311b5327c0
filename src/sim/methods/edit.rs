//! Changing and deleting messages, in chats and those sent by way of inline mode.

use serde_json::{Map, Value, json};

use super::{Entry, Request, media, send};
use crate::schema::Kind;
use crate::sim::buttons::has_buttons;
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::world::{ChatKey, Happening, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("editMessageText", text),
    Entry::modelled("editMessageCaption", caption),
    Entry::modelled("editMessageMedia", media),
    Entry::modelled("editMessageReplyMarkup", reply_markup),
    Entry::modelled("editMessageLiveLocation", location),
    Entry::modelled("stopMessageLiveLocation", location),
    Entry::modelled("stopPoll", stop_poll),
    Entry::modelled("deleteMessage", delete),
    Entry::modelled("deleteMessages", delete_all),
];

/// Bots can delete messages for so many seconds.
const DELETABLE: i64 = 48 * 60 * 60;

/// Members that show what a message consists of besides its text and caption.
const MEDIA: [&str; 8] = [
    "photo",
    "video",
    "animation",
    "audio",
    "document",
    "voice",
    "live_photo",
    "has_media_spoiler",
];

/// A message that a request names.
struct Target {
    chat: ChatKey,
    message_id: i64,
    inline: bool,
}

/// `editMessageText`.
fn text(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    let has = |name| target.object(world).get(name).is_some();
    if !has("text") && !has("rich_message") {
        return Err(Refusal::bad_request(
            "there is no text in the message to edit",
        ));
    }
    let content = match request.get("rich_message") {
        Some(_) => {
            let shown = world.fill(Kind::Object("RichMessage"), &request.parameters);
            Map::from_iter([("rich_message".to_owned(), shown)])
        }
        None => send::words(request)?,
    };
    let replaced = ["text", "entities", "link_preview_options", "rich_message"];
    change(world, request, &target, &replaced, content)
}

/// `editMessageCaption`.
fn caption(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    if !MEDIA
        .iter()
        .any(|name| target.object(world).get(name).is_some())
    {
        return Err(Refusal::bad_request(
            "there is no caption in the message to edit",
        ));
    }
    let replaced = ["caption", "caption_entities", "show_caption_above_media"];
    change(
        world,
        request,
        &target,
        &replaced,
        media::caption(&request.parameters),
    )
}

/// `editMessageMedia`.
fn media(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    let options = request
        .get("media")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let text = |name| {
        options
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let content = media::content(world, text("type"), text("media"), &options, request.files)?;
    let mut replaced = vec!["text", "entities", "link_preview_options", "caption"];
    replaced.extend(["caption_entities", "show_caption_above_media"]);
    replaced.extend(MEDIA);
    change(world, request, &target, &replaced, content)
}

/// `editMessageReplyMarkup`.
fn reply_markup(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    change(world, request, &target, &[], Map::new())
}

/// `editMessageLiveLocation` and `stopMessageLiveLocation`.
fn location(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    let Some(shown) = target.object(world).get("location").cloned() else {
        return Err(Refusal::bad_request("message can't be edited"));
    };
    let mut known = shown.as_object().cloned().unwrap_or_default();
    if known.get("live_period").is_none() {
        return Err(Refusal::bad_request("message can't be edited"));
    }
    if request.method.name == "stopMessageLiveLocation" {
        known.remove("live_period");
    } else {
        known.extend(request.parameters.clone());
    }
    let location = world.fill(Kind::Object("Location"), &known);
    let content = Map::from_iter([("location".to_owned(), location)]);
    change(world, request, &target, &["location"], content)
}

/// `stopPoll`.
fn stop_poll(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let not_found = || Refusal::bad_request("message with poll to stop not found");
    let target = named(world, request)?.ok_or_else(not_found)?;
    let mut poll = target
        .object(world)
        .get("poll")
        .cloned()
        .ok_or_else(not_found)?;
    require_author(world, request, &target)?;
    if poll["is_closed"] == json!(true) {
        return Err(Refusal::bad_request("poll has already been closed"));
    }
    poll["is_closed"] = json!(true);
    let content = Map::from_iter([("poll".to_owned(), poll.clone())]);
    change(world, request, &target, &["poll"], content)?;
    world.deliver(request.bot, "poll", poll.clone());
    Ok(poll)
}

/// `deleteMessage`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let chat = request.chat(world)?;
    let message_id = request.number("message_id");
    if !world.chats[&chat].messages.contains_key(&message_id) {
        return Err(Refusal::bad_request("message to delete not found"));
    }
    if !remove(world, request.bot, chat, message_id) {
        return Err(Refusal::bad_request("message can't be deleted"));
    }
    Ok(json!(true))
}

/// `deleteMessages`: what is gone or can't be deleted is skipped.
fn delete_all(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let chat = request.chat(world)?;
    for message_id in request.numbers("message_ids") {
        remove(world, request.bot, chat, message_id);
    }
    Ok(json!(true))
}

/// Deletes a message if the bot may.
fn remove(world: &mut World, bot: i64, key: ChatKey, message_id: i64) -> bool {
    let now = world.now();
    let rules_here = world.may(bot, key, Right::DeleteMessages);
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    let Some(message) = chat.messages.get(&message_id) else {
        return false;
    };
    let is_young = message.object["date"]
        .as_i64()
        .is_some_and(|date| now - date < DELETABLE);
    if !is_young || !(rules_here || message.bot == Some(bot)) {
        return false;
    }
    chat.messages.remove(&message_id);
    world.happened(key, Happening::Deleted { message_id });
    true
}

impl Target {
    fn object<'a>(&self, world: &'a World) -> &'a Value {
        &world.chats[&self.chat].messages[&self.message_id].object
    }
}

/// The message to edit: it is there, and it is the bot's own.
fn target(world: &mut World, request: &Request<'_>) -> Result<Target, Refusal> {
    let target = named(world, request)?;
    let target = target.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    require_author(world, request, &target)?;
    Ok(target)
}

fn named(world: &mut World, request: &Request<'_>) -> Result<Option<Target>, Refusal> {
    if let Some(inline_id) = request.get("inline_message_id").and_then(Value::as_str) {
        let found = world.inline_messages.get(inline_id).copied();
        let (chat, message_id) = found.ok_or_else(|| Refusal::bad_request("MESSAGE_ID_INVALID"))?;
        let there = world.chats[&chat].messages.contains_key(&message_id);
        return Ok(there.then_some(Target {
            chat,
            message_id,
            inline: true,
        }));
    }
    let chat = request.chat(world)?;
    let message_id = request.number("message_id");
    let there = world.chats[&chat].messages.contains_key(&message_id);
    Ok(there.then_some(Target {
        chat,
        message_id,
        inline: false,
    }))
}

fn require_author(world: &World, request: &Request<'_>, target: &Target) -> Result<(), Refusal> {
    let message = &world.chats[&target.chat].messages[&target.message_id];
    if message.bot == Some(request.bot) {
        Ok(())
    } else {
        Err(Refusal::bad_request("message can't be edited"))
    }
}

/// Replaces members of a message and its inline keyboard, which goes when none is given.
fn change(
    world: &mut World,
    request: &Request<'_>,
    target: &Target,
    replaced: &[&str],
    content: Map<String, Value>,
) -> Result<Value, Refusal> {
    let before = target.object(world).clone();
    let mut after = before.as_object().cloned().unwrap_or_default();
    after.retain(|name, _| !replaced.contains(&name.as_str()) && name != "reply_markup");
    after.extend(content);
    let markup = request.get("reply_markup");
    if let Some(markup) = markup.filter(|markup| has_buttons(markup)) {
        after.insert("reply_markup".to_owned(), markup.clone());
    }
    if Value::Object(after.clone()) == before {
        return Err(Refusal::bad_request(
            "message is not modified: specified new message content and reply markup are exactly \
             the same as a current content and reply markup of the message",
        ));
    }
    after.insert("edit_date".to_owned(), json!(world.now()));
    let message = Value::Object(after);
    let chat = world
        .chats
        .get_mut(&target.chat)
        .expect("a target is in a chat");
    let stored = chat
        .messages
        .get_mut(&target.message_id)
        .expect("a target is a message");
    stored.object = message.clone();
    world.happened(
        target.chat,
        Happening::Edited {
            message: message.clone(),
        },
    );
    Ok(if target.inline { json!(true) } else { message })
}
