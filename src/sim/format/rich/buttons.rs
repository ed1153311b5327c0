//! Buttons within rich messages.

use serde_json::{Map, Value, json};

use super::text;
use crate::sim::world::World;

/// What a button does is told by exactly one of these.
const ACTIONS: [&str; 9] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "disabled",
];

/// Bytes that the data of a button has at most.
const MOST_DATA: usize = 64;

/// The button that a `<tg-button>` stands for. `attribute` knows the attributes of the element.
pub(super) fn button<'a>(
    attribute: impl Fn(&str) -> Option<&'a str>,
    text: &Value,
) -> Result<Value, String> {
    let given = |name| attribute(name).unwrap_or_default();
    let action = given("type");
    let flag = |name| attribute(name).is_some();
    let value = match action {
        "url" => json!(given("url")),
        "callback_data" => json!(given("data")),
        "web_app" => json!({"url": given("url")}),
        "login_url" => {
            let mut login = json!({"url": given("url")});
            if let Some(text) = attribute("forward-text") {
                login["forward_text"] = json!(text);
            }
            if let Some(username) = attribute("bot-username") {
                login["bot_username"] = json!(username);
            }
            if flag("request-write-access") {
                login["request_write_access"] = json!(true);
            }
            login
        }
        "switch_inline_query" | "switch_inline_query_current_chat" => json!(given("query")),
        "switch_inline_query_chosen_chat" => {
            let mut chosen = json!({"query": given("query")});
            for (name, member) in [
                ("allow-user-chats", "allow_user_chats"),
                ("allow-bot-chats", "allow_bot_chats"),
                ("allow-group-chats", "allow_group_chats"),
                ("allow-channel-chats", "allow_channel_chats"),
            ] {
                if flag(name) {
                    chosen[member] = json!(true);
                }
            }
            chosen
        }
        "copy_text" => json!({"text": given("text")}),
        "disabled" => json!({}),
        _ => return Err("BUTTON_TYPE_INVALID".to_owned()),
    };
    let mut button = json!({"text": text, action: value});
    if let Some(style) = attribute("style") {
        button["style"] = json!(style);
    }
    Ok(button)
}

/// Holds a button against the rules. The words are those for the buttons of keyboards: the ones
/// for rich messages are not known.
pub(super) fn settle(world: &World, button: &mut Map<String, Value>) -> Result<(), String> {
    let label = button.get_mut("text").map(Value::take).unwrap_or_default();
    let label = text::settled(world, label)?;
    if !may_be_label(&label) {
        return Err("BUTTON_TEXT_INVALID".to_owned());
    }
    button.insert("text".to_owned(), label);
    if ACTIONS
        .iter()
        .filter(|action| button.contains_key(**action))
        .count()
        != 1
    {
        return Err("BUTTON_TYPE_INVALID".to_owned());
    }
    if let Some(data) = button.get("callback_data").and_then(Value::as_str)
        && !(1..=MOST_DATA).contains(&data.len())
    {
        return Err("BUTTON_DATA_INVALID".to_owned());
    }
    let is_style = |style: &str| match style {
        "danger" | "success" | "primary" => true,
        "link" => button.contains_key("callback_data"),
        _ => false,
    };
    if let Some(style) = button.get("style").and_then(Value::as_str)
        && !is_style(style)
    {
        return Err("invalid button style specified".to_owned());
    }
    if let Some(url) = button.get("url").and_then(Value::as_str) {
        let is_right = super::super::links::check(url).is_ok();
        if !is_right {
            return Err("BUTTON_URL_INVALID".to_owned());
        }
    }
    Ok(())
}

/// The text of a button is plain but for custom emoji and moments.
fn may_be_label(text: &Value) -> bool {
    match text {
        Value::String(_) => true,
        Value::Array(texts) => texts.iter().all(may_be_label),
        piece => match piece["type"].as_str() {
            Some("custom_emoji") => true,
            Some("date_time") => may_be_label(&piece["text"]),
            _ => false,
        },
    }
}

/// The buttons within a rich message, in order. Costs nothing for a message that is none.
pub(crate) fn rich_buttons(message: Option<&Value>) -> Vec<&Value> {
    let mut found = Vec::new();
    if let Some(message) = message {
        collect(message, &mut found);
    }
    found
}

fn collect<'m>(value: &'m Value, found: &mut Vec<&'m Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("buttons", Value::Array(row)) => found.extend(row),
                    ("button", Value::Object(_)) => found.push(value),
                    // What is known of files has no buttons.
                    (
                        "text" | "summary" | "credit" | "caption" | "blocks" | "items" | "cells",
                        value,
                    ) => {
                        collect(value, found);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}
