//! What a bot shows while it is still thinking: a text so far, or merely that it thinks.

use serde_json::{Map, Value, json};

use super::{Entry, Request, rich};
use crate::sim::drafts::Draft;
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("sendMessageDraft", draft),
    Entry::modelled("sendRichMessageDraft", draft),
];

/// `sendMessageDraft` and `sendRichMessageDraft`.
fn draft(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    if key.bot.is_none() {
        return Err(Refusal::bad_request(
            "message drafts can be sent in private chats only",
        ));
    }
    let draft_id = request.number("draft_id");
    if draft_id == 0 {
        return Err(Refusal::bad_request("RANDOM_ID_INVALID"));
    }
    let mut content = Map::new();
    if let Some(message) = request.get("rich_message").and_then(Value::as_object) {
        let shown = rich::drafted(world, message)?;
        content.insert("rich_message".to_owned(), shown);
    } else {
        content = words::words(&request.parameters, words::TEXT, words::TEXT);
    }
    let draft = Draft {
        content,
        thread: request.get("message_thread_id").and_then(Value::as_i64),
        can_stop: request.flag("can_stop"),
        stays: request.flag("keep_on_stop"),
    };
    world.show_draft(key, draft_id, draft);
    Ok(json!(true))
}
