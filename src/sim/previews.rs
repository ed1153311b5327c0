//! What a message tells of its link preview: only what was asked to be different, and only where
//! there can be a preview.

use serde_json::{Map, Value, json};

/// The `link_preview_options` that a text message shows when these were asked for.
pub(crate) fn shown(message: &Map<String, Value>, asked: &Value) -> Option<Value> {
    let is = |name: &str| asked.get(name) == Some(&json!(true));
    if is("is_disabled") {
        return has_link(message).then(|| json!({"is_disabled": true}));
    }
    let url = asked.get("url").filter(|url| **url != "");
    if url.is_none() && !has_link(message) {
        return None;
    }
    let mut shown = Map::new();
    if let Some(url) = url {
        shown.insert("url".to_owned(), url.clone());
    }
    for name in [
        "prefer_small_media",
        "prefer_large_media",
        "show_above_text",
    ] {
        if is(name) {
            shown.insert(name.to_owned(), json!(true));
        }
    }
    (!shown.is_empty()).then_some(Value::Object(shown))
}

/// Whether a text leads somewhere that can be previewed.
fn has_link(message: &Map<String, Value>) -> bool {
    let entities = message.get("entities").and_then(Value::as_array);
    entities.into_iter().flatten().any(|entity| {
        let target = entity["url"].as_str().unwrap_or_default();
        match entity["type"].as_str() {
            Some("url") => true,
            Some("text_link") => !target.starts_with("tg:"),
            _ => false,
        }
    })
}
