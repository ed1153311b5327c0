//! Changing and deleting messages, in chats and those sent by way of inline mode.

use serde_json::{Map, Value, json};

use super::{Entry, Request, media, rich, send};
use crate::schema::Kind;
use crate::sim::acts_members::is_service;
use crate::sim::buttons::has_buttons;
use crate::sim::json::{Json, Kept};
use crate::sim::keyboards;
use crate::sim::places;
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
    Entry::modelled("deleteMessage", delete),
    Entry::modelled("deleteMessages", delete_all),
];

/// Bots can delete messages for so many seconds.
const DELETABLE: i64 = 48 * 60 * 60;

/// A live location with this period lives until it is stopped.
const FOREVER: i64 = 0x7FFF_FFFF;

/// A throw in a private chat stays for so many seconds, lest anybody throw again unseen.
const THROWN: i64 = 24 * 60 * 60;

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

/// Members that a new text takes the place of.
pub(super) const TEXT: [&str; 4] = ["text", "entities", "link_preview_options", "rich_message"];

/// Members that a new caption takes the place of.
pub(super) const CAPTION: [&str; 3] = ["caption", "caption_entities", "show_caption_above_media"];

/// What can only get another keyboard.
const FINAL: [&str; 8] = [
    "contact",
    "dice",
    "venue",
    "sticker",
    "story",
    "video_note",
    "paid_media",
    "invoice",
];

/// Events that cannot be undone by deleting the message that tells of them.
const LASTING: [&str; 5] = [
    "supergroup_chat_created",
    "channel_chat_created",
    "forum_topic_created",
    "migrate_from_chat_id",
    "migrate_to_chat_id",
];

/// A message that a request names.
pub(super) struct Target {
    chat: ChatKey,
    message_id: i64,
    inline: bool,
}

/// `editMessageText`.
fn text(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    require_content(world, &target)?;
    let has = |name| target.object(world).get(name).is_some();
    if has("game") {
        return game_text(world, request, &target);
    }
    if !has("text") && !has("rich_message") {
        return Err(Refusal::bad_request(
            "there is no text in the message to edit",
        ));
    }
    let content = match request.get("rich_message") {
        Some(message) => {
            let message = message.as_object().cloned().unwrap_or_default();
            let shown = rich::shown(world, &message, request.files)?;
            Map::from_iter([("rich_message".to_owned(), shown)])
        }
        None => send::words(request),
    };
    change(world, request, &target, &TEXT, content)
}

/// A game shows its text beside the picture.
fn game_text(world: &mut World, request: &Request<'_>, target: &Target) -> Result<Value, Refusal> {
    let mut words = send::words(request);
    let mut game = target.object(world)["game"].clone();
    for (given, shown) in [("text", "text"), ("entities", "text_entities")] {
        if let Some(value) = words.remove(given) {
            game[shown] = value;
        }
    }
    let content = Map::from_iter([("game".to_owned(), game)]);
    change(world, request, target, &["game"], content)
}

/// `editMessageCaption`.
fn caption(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    let has = |name: &&str| target.object(world).get(*name).is_some();
    // What was paid for keeps its price; its caption may change.
    if !MEDIA.iter().chain([&"paid_media"]).any(has) {
        require_content(world, &target)?;
        return Err(Refusal::bad_request(
            "there is no caption in the message to edit",
        ));
    }
    let mut content = media::caption(&request.parameters);
    if !media::CAPTION_ABOVE.iter().any(has) {
        content.remove("show_caption_above_media");
    }
    change(world, request, &target, &CAPTION, content)
}

/// `editMessageMedia`.
fn media(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    require_content(world, &target)?;
    let before = target.object(world);
    let has = |name: &&str| before.get(*name).is_some();
    if !MEDIA.iter().chain(&["text", "rich_message"]).any(has) {
        return Err(Refusal::bad_request(
            "there is no media in the message to edit",
        ));
    }
    let content = new_media(world, request)?;
    let before = target.object(world);
    // An album stays what it is: documents, music, or pictures and videos.
    let sort = |has: &dyn Fn(&str) -> bool| match () {
        () if has("animation") => "alone",
        () if has("audio") => "audio",
        () if has("document") => "document",
        () => "visible",
    };
    let old = sort(&|name| before.get(name).is_some());
    let new = sort(&|name| content.contains_key(name));
    if before.get("media_group_id").is_some() && old != new {
        return Err(Refusal::bad_request(
            "can't use the media of the specified type in the album",
        ));
    }
    change(world, request, &target, &everything_shown(), content)
}

/// The members of a message that the media of a request fills.
pub(super) fn new_media(
    world: &mut World,
    request: &Request<'_>,
) -> Result<Map<String, Value>, Refusal> {
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
    media::content(world, text("type"), text("media"), &options, request.files)
}

/// Members that new media takes the place of.
pub(super) fn everything_shown() -> Vec<&'static str> {
    let groups: [&[&str]; 3] = [&TEXT, &CAPTION, &MEDIA];
    groups.concat()
}

/// `editMessageReplyMarkup`.
fn reply_markup(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    change(world, request, &target, &[], Map::new())
}

/// `editMessageLiveLocation` and `stopMessageLiveLocation`.
fn location(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = target(world, request)?;
    let message = target.object(world);
    let Some(shown) = message.get("location").cloned() else {
        require_content(world, &target)?;
        return Err(Refusal::bad_request(
            "there is no live location in the message to edit",
        ));
    };
    let mut known = shown.as_object().cloned().unwrap_or_default();
    let date = message["date"].as_i64().unwrap_or_default();
    let period = known.get("live_period").and_then(Value::as_i64);
    let lives =
        period.filter(|period| *period == FOREVER || date.saturating_add(*period) > world.now());
    if lives.is_none() {
        return Err(Refusal::bad_request("message can't be edited"));
    }
    if request.method.name == "stopMessageLiveLocation" {
        known.remove("live_period");
    } else {
        for name in ["horizontal_accuracy", "heading", "proximity_alert_radius"] {
            known.remove(name);
        }
        known.extend(request.parameters.clone());
        send::place(&known)?;
    }
    places::tidy(&mut known);
    let location = world.fill(Kind::Object("Location"), &known);
    let content = Map::from_iter([("location".to_owned(), location)]);
    change(world, request, &target, &["location"], content)
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
    let object = &message.object;
    let age = object["date"].as_i64().map_or(i64::MAX, |date| now - date);
    let lasts = LASTING.iter().any(|name| object.get(*name).is_some());
    let thrown = key.bot.is_some() && object.get("dice").is_some() && age < THROWN;
    let is_own = message.bot == Some(bot);
    if age >= DELETABLE || lasts || thrown || !(rules_here || is_own) {
        return false;
    }
    chat.messages.remove(&message_id);
    world.happened(key, Happening::Deleted { message_id });
    true
}

impl Target {
    /// The message as it is.
    pub(super) fn object<'a>(&self, world: &'a World) -> &'a Value {
        &world.chats[&self.chat].messages[&self.message_id].object
    }

    /// Where it is.
    pub(super) fn place(&self) -> (ChatKey, i64) {
        (self.chat, self.message_id)
    }

    /// What an edit answers: the message without what it replies to, or merely that it was done.
    pub(super) fn answer(&self, world: &World) -> Value {
        if self.inline {
            return json!(true);
        }
        let mut message = self.object(world).clone();
        if let Some(members) = message.as_object_mut() {
            members.remove("reply_to_message");
        }
        message
    }
}

/// The message to edit: it is there, and it is the bot's own.
pub(super) fn target(world: &mut World, request: &Request<'_>) -> Result<Target, Refusal> {
    let target = named(world, request)?;
    let target = target.ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    require_author(world, request, &target)?;
    Ok(target)
}

/// The message that a request names, if it is there.
pub(super) fn named(world: &mut World, request: &Request<'_>) -> Result<Option<Target>, Refusal> {
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

/// Refuses what another has said, and what was forwarded. Administrators of a channel may edit its
/// posts.
pub(super) fn require_author(
    world: &World,
    request: &Request<'_>,
    target: &Target,
) -> Result<(), Refusal> {
    let chat = &world.chats[&target.chat];
    let message = &chat.messages[&target.message_id];
    let is_own = message.bot == Some(request.bot);
    let edits_posts = world.may(request.bot, target.chat, Right::EditMessages);
    let is_post = chat.is_channel() && edits_posts;
    let is_forwarded = message.object.get("forward_origin").is_some();
    let tells = message.object.as_object().is_some_and(is_service);
    if (is_own || is_post) && !is_forwarded && !tells {
        Ok(())
    } else {
        Err(Refusal::bad_request("message can't be edited"))
    }
}

/// Refuses what can only get another keyboard.
fn require_content(world: &World, target: &Target) -> Result<(), Refusal> {
    let message = target.object(world);
    let is_final = FINAL.iter().any(|name| message.get(*name).is_some());
    let lies_still = message["location"].get("live_period").is_none();
    if is_final || message.get("location").is_some() && lies_still {
        return Err(Refusal::bad_request("message can't be edited"));
    }
    Ok(())
}

/// Replaces members of a message and its inline keyboard, which goes when none is given.
pub(super) fn change(
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
    if let Some(markup) = request.get("reply_markup") {
        keyboards::check(world, target.chat, &after, markup)?;
        if has_buttons(markup) {
            after.insert("reply_markup".to_owned(), keyboards::shown(markup));
        }
    }
    // Payments and games keep the button that they are for.
    if !after.contains_key("reply_markup")
        && let Some(markup) = keyboards::default_for(&after)
    {
        after.insert("reply_markup".to_owned(), markup);
    }
    if before.as_object() == Some(&after) {
        return Err(Refusal::bad_request("MESSAGE_NOT_MODIFIED"));
    }
    write(world, target, after);
    if world.chats[&target.chat].is_channel() {
        let message = target.object(world).clone();
        world.posted(target.chat, request.bot, "edited_channel_post", &message);
    }
    Ok(target.answer(world))
}

/// Replaces members of a message, its keyboard untouched.
pub(super) fn rewrite(
    world: &mut World,
    target: &Target,
    replaced: &[&str],
    content: Map<String, Value>,
) {
    let mut after = target
        .object(world)
        .as_object()
        .cloned()
        .unwrap_or_default();
    after.retain(|name, _| !replaced.contains(&name.as_str()));
    after.extend(content);
    write(world, target, after);
}

/// Keeps a message that has changed, and lets everyone see it.
fn write(world: &mut World, target: &Target, mut after: Map<String, Value>) {
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
    let written = Json::of(&message);
    stored.object = Kept::new(written.clone());
    let edited = Happening::edited(&message, written);
    world.happened(target.chat, edited);
}
