//! Stories of business accounts.

use serde_json::{Map, Value, json};

use super::{Entry, Request, media};
use crate::sim::refusal::Refusal;
use crate::sim::service::members;
use crate::sim::stories::Story;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("postStory", post),
    Entry::modelled("repostStory", repost),
    Entry::modelled("editStory", edit),
    Entry::modelled("deleteStory", delete),
];

/// The account whose stories a request is about.
fn owner(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    let connection = request.text("business_connection_id");
    world.owner_who_grants(request.bot, connection, "can_manage_stories")
}

/// `postStory`.
fn post(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request)?;
    let content = content(world, request)?;
    Ok(show(world, request, owner, content))
}

/// `repostStory`, of a story that the same bot has posted for another account or this one.
fn repost(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request)?;
    let from = request.number("from_chat_id");
    let story = world
        .stories
        .get_mut(from, request.number("from_story_id"))
        .filter(|story| story.bot == request.bot)
        .ok_or_else(|| Refusal::bad_request("story not found"))?;
    let content = story.content.clone();
    Ok(show(world, request, owner, content))
}

fn show(
    world: &mut World,
    request: &Request<'_>,
    owner: i64,
    content: Map<String, Value>,
) -> Value {
    let story = Story {
        bot: request.bot,
        content,
        expires: world.now() + request.number("active_period"),
        stays: request.flag("post_to_chat_page"),
    };
    let id = world.stories.post(owner, story);
    named(world, request, owner, id)
}

/// The `Story` object, which names it.
fn named(world: &mut World, request: &Request<'_>, owner: i64, id: i64) -> Value {
    let key = world.private_chat(owner, request.bot);
    json!({"chat": world.chats[&key].object, "id": id})
}

/// `editStory`.
fn edit(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request)?;
    let id = request.number("story_id");
    let is_own = |story: &mut Story| story.bot == request.bot;
    if !world.stories.get_mut(owner, id).is_some_and(is_own) {
        return Err(no_story());
    }
    let content = content(world, request)?;
    if let Some(story) = world.stories.get_mut(owner, id) {
        story.content = content;
    }
    Ok(named(world, request, owner, id))
}

/// `deleteStory`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request)?;
    let removed = world.stories.remove(owner, request.number("story_id"));
    removed.map(|_| json!(true)).ok_or_else(no_story)
}

fn no_story() -> Refusal {
    Refusal::bad_request("STORY_ID_INVALID")
}

/// What a story shows.
fn content(world: &mut World, request: &Request<'_>) -> Result<Map<String, Value>, Refusal> {
    let options = members(request.get("content").cloned().unwrap_or_default());
    let text = |name: &str| {
        options
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let kind = text("type");
    let mut content = media::content(world, kind, text(kind), &options, request.files)?;
    content.extend(media::caption(&request.parameters));
    if let Some(areas) = request.get("areas") {
        content.insert("areas".to_owned(), areas.clone());
    }
    Ok(content)
}
