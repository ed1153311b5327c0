//! Topics of forums.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::schema::Kind;
use crate::sim::refusal::Refusal;
use crate::sim::topics::GENERAL;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getForumTopicIconStickers", icons),
    Entry::modelled("createForumTopic", create),
    Entry::modelled("editForumTopic", edit),
    Entry::modelled("editGeneralForumTopic", edit),
    Entry::modelled("closeForumTopic", close),
    Entry::modelled("closeGeneralForumTopic", close),
    Entry::modelled("reopenForumTopic", close),
    Entry::modelled("reopenGeneralForumTopic", close),
    Entry::modelled("hideGeneralForumTopic", hide),
    Entry::modelled("unhideGeneralForumTopic", hide),
    Entry::modelled("deleteForumTopic", delete),
    Entry::modelled("unpinAllForumTopicMessages", unpin_all),
    Entry::modelled("unpinAllGeneralForumTopicMessages", unpin_all),
];

/// Pictures that topics may have, a few of those that Telegram offers.
const ICONS: [(&str, &str); 6] = [
    ("📰", "5434144690511290129"),
    ("💡", "5312536423851630001"),
    ("⚡️", "5312016608254762256"),
    ("🎙", "5377544228505134960"),
    ("❗️", "5379748062124056162"),
    ("🏆", "5312315739842026755"),
];

/// `getForumTopicIconStickers`.
#[expect(clippy::unnecessary_wraps, reason = "the other methods can fail")]
fn icons(world: &mut World, _: &Request<'_>) -> Result<Value, Refusal> {
    let sticker = |(emoji, id): (&str, &str)| {
        let known = json!({
            "file_id": format!("sim-icon-{id}"),
            "file_unique_id": format!("icon-{id}"),
            "type": "custom_emoji",
            "width": 100,
            "height": 100,
            "is_animated": true,
            "is_video": false,
            "emoji": emoji,
            "set_name": "Topics",
            "custom_emoji_id": id,
            "needs_repainting": false,
        });
        let known = known.as_object().cloned().unwrap_or_default();
        world.fill(Kind::Object("Sticker"), &known)
    };
    Ok(ICONS.into_iter().map(sticker).collect())
}

/// `createForumTopic`.
fn create(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let color = request.get("icon_color").and_then(Value::as_i64);
    let icon = request.text("icon_custom_emoji_id");
    let icon = (!icon.is_empty()).then_some(icon);
    world.create_topic(request.bot, key, request.text("name"), color, icon)
}

/// `editForumTopic` and `editGeneralForumTopic`.
fn edit(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let text = |name| request.get(name).and_then(Value::as_str);
    let (name, icon) = (text("name"), text("icon_custom_emoji_id"));
    world.edit_topic(request.bot, key, thread(request), name, icon)?;
    Ok(json!(true))
}

/// `closeForumTopic`, `reopenForumTopic`, and the same for the General topic.
fn close(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let closes = request.method.name.starts_with("close");
    world.close_topic(request.bot, key, thread(request), closes)?;
    Ok(json!(true))
}

/// `hideGeneralForumTopic` and `unhideGeneralForumTopic`.
fn hide(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let hides = request.method.name.starts_with("hide");
    world.hide_general_topic(request.bot, key, hides)?;
    Ok(json!(true))
}

/// `deleteForumTopic`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.delete_topic(request.bot, key, thread(request))?;
    Ok(json!(true))
}

/// `unpinAllForumTopicMessages` and `unpinAllGeneralForumTopicMessages`.
fn unpin_all(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.unpin_all(request.bot, key, Some(thread(request)))?;
    Ok(json!(true))
}

/// The topic that a request is about; the methods that name none are about the General one.
fn thread(request: &Request<'_>) -> i64 {
    let thread = request.get("message_thread_id").and_then(Value::as_i64);
    thread.unwrap_or(GENERAL)
}
