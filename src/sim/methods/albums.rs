//! Albums: several files in messages that belong together.

use serde_json::{Map, Value, json};

use super::post::Envelope;
use super::{Entry, Request, media};
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[Entry::modelled("sendMediaGroup", send)];

/// Kinds of files that are only shown with their own.
const AMONG_THEMSELVES: [&str; 2] = ["audio", "document"];

/// `sendMediaGroup`.
fn send(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let items: Vec<&Map<String, Value>> = request
        .get("media")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .collect();
    let kinds: Vec<&str> = items.iter().map(|item| text(item, "type")).collect();
    mixture(&kinds)?;
    let envelope = Envelope::of(world, request, key, &Map::new())?;
    let group = (items.len() > 1).then(|| world.next_query_id());
    let mut contents = Vec::new();
    for (index, (item, kind)) in items.into_iter().zip(kinds).enumerate() {
        let mut content = media::content(world, kind, text(item, "media"), item, request.files)
            .map_err(|refusal| failed_item(index, &refusal))?;
        if let Some(group) = &group {
            content.insert("media_group_id".to_owned(), json!(group));
        }
        contents.push(content);
    }
    Ok(contents
        .into_iter()
        .map(|content| envelope.clone().post(world, request, key, content))
        .collect())
}

fn text<'a>(item: &'a Map<String, Value>, name: &str) -> &'a str {
    item.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Refuses kinds that cannot stand side by side.
fn mixture(kinds: &[&str]) -> Result<(), Refusal> {
    if kinds.contains(&"animation") {
        return Err(Refusal::bad_request(
            "type \"animation\" can't be used in sendMediaGroup",
        ));
    }
    let alone = AMONG_THEMSELVES.iter().find(|kind| kinds.contains(kind));
    match alone {
        Some(alone) if kinds.iter().any(|kind| kind != alone) => Err(Refusal::bad_request(
            &format!("{alone} can't be mixed with other media types"),
        )),
        _ => Ok(()),
    }
}

fn failed_item(index: usize, refusal: &Refusal) -> Refusal {
    let reason = refusal.description.trim_start_matches("Bad Request: ");
    let number = index + 1;
    Refusal::bad_request(&format!(
        "failed to send message #{number} with the error message \"{reason}\""
    ))
}
