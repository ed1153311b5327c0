//! What a keyboard may hold, depending on the chat and the message it comes with.
//!
//! That it has the form of one has been checked by the table (`check`).

use serde_json::{Map, Value, json};

use crate::sim::buttons::{label, rows};
use crate::sim::format::kept_address;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};

/// So many buttons fit under a message.
const MAX_BUTTONS: usize = 100;

/// An address longer than this opens nothing.
const MAX_ADDRESS: usize = 2048;

/// What each request of a reply keyboard asks for, in the server's words.
const REQUESTS: [(&str, &str); 7] = [
    ("request_users", "Users"),
    ("request_chat", "Chats"),
    ("request_managed_bot", "Managed bots"),
    ("request_contact", "Phone number"),
    ("request_location", "Location"),
    ("request_poll", "Poll"),
    ("web_app", "Web App buttons"),
];

/// Refuses a keyboard that cannot come with this content in this chat.
pub(crate) fn check(
    world: &World,
    key: ChatKey,
    content: &Map<String, Value>,
    markup: &Value,
) -> Result<(), Refusal> {
    if markup.get("inline_keyboard").is_some() {
        return inline(key, content, markup);
    }
    if world.chats[&key].is_channel() {
        return Err(Refusal::bad_request("only inline keyboard is allowed"));
    }
    for button in rows(Some(markup), "keyboard") {
        if label(button).trim().is_empty() {
            return Err(Refusal::bad_request(
                "keyboard button text must be non-empty",
            ));
        }
        let asked = REQUESTS
            .iter()
            .find(|(name, _)| !matches!(button.get(*name), None | Some(Value::Bool(false))));
        if let Some((name, what)) = asked
            && key.bot.is_none()
        {
            let verb = if *name == "web_app" {
                "used"
            } else {
                "requested"
            };
            return Err(Refusal::bad_request(&format!(
                "{what} can be {verb} in private chats only"
            )));
        }
    }
    Ok(())
}

/// As [`check`], for the buttons under a message.
fn inline(key: ChatKey, content: &Map<String, Value>, markup: &Value) -> Result<(), Refusal> {
    let buttons = || rows(Some(markup), "inline_keyboard");
    if buttons().count() > MAX_BUTTONS {
        return Err(Refusal::bad_request("reply markup is too long"));
    }
    let wrong_kind = || Err(Refusal::bad_request("BUTTON_TYPE_INVALID"));
    for (index, button) in buttons().enumerate() {
        if label(button).trim().is_empty() {
            return Err(Refusal::bad_request(
                "inline keyboard button text must be non-empty",
            ));
        }
        let has = |name: &str| !matches!(button.get(name), None | Some(Value::Bool(false)));
        let misplaced_pay = has("pay") && !(index == 0 && content.contains_key("invoice"));
        let misplaced_game = has("callback_game") && !(index == 0 && content.contains_key("game"));
        if misplaced_pay || misplaced_game || (has("web_app") && key.bot.is_none()) {
            return wrong_kind();
        }
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        if let Some(url) = text(button.get("url")) {
            address(&url)?;
        }
        for (name, what) in [("web_app", "Web App"), ("login_url", "login")] {
            let url = text(button.get(name).and_then(|page| page.get("url")));
            if let Some(url) = url.filter(|url| !url.starts_with("https://")) {
                return Err(Refusal::bad_request(&format!(
                    "inline keyboard button {what} URL '{url}' is invalid: Only HTTPS links are \
                     allowed"
                )));
            }
        }
    }
    let first = buttons().next();
    let first_is = |name: &str| first.is_some_and(|first| first.get(name).is_some());
    if first.is_some() && content.contains_key("invoice") && !first_is("pay") {
        return Err(Refusal::bad_request("REPLY_MARKUP_BUY_EMPTY"));
    }
    if first.is_some() && content.contains_key("game") && !first_is("callback_game") {
        return Err(Refusal::bad_request("REPLY_MARKUP_GAME_EMPTY"));
    }
    Ok(())
}

/// What an inline button does: one of these.
const DOES: [&str; 11] = [
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
    "disabled",
];

/// The chats that a `switch_inline_query_chosen_chat` may offer.
const CHATS: [&str; 4] = [
    "allow_user_chats",
    "allow_bot_chats",
    "allow_group_chats",
    "allow_channel_chats",
];

/// Buttons as a message shows them: each with what it does and nothing else, addresses in the form
/// in which they are kept.
pub(crate) fn shown(markup: &Value) -> Value {
    let rows = markup["inline_keyboard"].as_array().into_iter().flatten();
    let rows = rows.filter_map(|row| {
        let row: Vec<Value> = row.as_array()?.iter().map(button).collect();
        (!row.is_empty()).then_some(Value::Array(row))
    });
    let mut shown = json!({"inline_keyboard": rows.collect::<Vec<_>>()});
    if markup.get("force_reply") == Some(&json!(true)) {
        shown["force_reply"] = json!(true);
    }
    shown
}

/// One of the buttons.
fn button(given: &Value) -> Value {
    let mut shown = json!({"text": given["text"]});
    for name in ["icon_custom_emoji_id", "style"] {
        if let Some(value) = given.get(name).filter(|value| **value != "") {
            shown[name] = value.clone();
        }
    }
    let does = |name: &&&str| !matches!(given.get(**name), None | Some(Value::Bool(false)));
    let Some(name) = DOES.iter().find(does) else {
        return shown;
    };
    let value = &given[*name];
    let kept = |address: &Value| match address.as_str() {
        Some(address) => json!(kept_address(address).unwrap_or_else(|_| address.to_owned())),
        None => Value::Null,
    };
    match *name {
        "url" => shown["url"] = kept(value),
        // Whoever logs in does it by an address.
        "login_url" => shown["url"] = kept(&value["url"]),
        "web_app" => shown["web_app"] = json!({"url": kept(&value["url"])}),
        "copy_text" => shown["copy_text"] = json!({"text": value["text"]}),
        "callback_game" | "disabled" => shown[*name] = json!({}),
        "switch_inline_query_chosen_chat" => {
            let query = value.get("query").cloned().unwrap_or_else(|| json!(""));
            let allows = |name: &str| value.get(name) == Some(&json!(true));
            if CHATS.iter().all(|name| allows(name)) {
                shown["switch_inline_query"] = query;
            } else {
                let mut chosen = json!({"query": query});
                for name in CHATS {
                    chosen[name] = json!(allows(name));
                }
                shown[*name] = chosen;
            }
        }
        _ => shown[*name] = value.clone(),
    }
    shown
}

/// Refuses an address that a button cannot open.
fn address(url: &str) -> Result<(), Refusal> {
    let invalid = |reason: &str| {
        Err(Refusal::bad_request(&format!(
            "inline keyboard button URL '{url}' is invalid: {reason}"
        )))
    };
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let scheme = scheme.to_ascii_lowercase();
    if ["tg", "ton", "tonsite"].contains(&scheme.as_str()) {
        return Ok(());
    }
    if scheme != "http" && scheme != "https" {
        return invalid("Unsupported URL protocol");
    }
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let place = place.rsplit('@').next().unwrap_or_default();
    let is_ipv6 = place.starts_with('[');
    let host = match place.rsplit_once(':') {
        Some((host, port)) if !is_ipv6 => {
            if port.parse::<u16>().is_err() {
                return invalid("Wrong port number specified in the URL");
            }
            host
        }
        _ => place,
    };
    if host.is_empty() {
        return invalid("URL host is empty");
    }
    if !is_ipv6 && !host.contains('.') {
        return invalid("Wrong HTTP URL");
    }
    let is_name = |letter: char| letter.is_alphanumeric() || "-._".contains(letter);
    if !is_ipv6 && !host.chars().all(is_name) || url.len() > MAX_ADDRESS {
        return Err(Refusal::bad_request("BUTTON_URL_INVALID"));
    }
    Ok(())
}

/// The buttons that an invoice or a game has when it is given none.
pub(crate) fn default_for(content: &Map<String, Value>) -> Option<Value> {
    if let Some(invoice) = content.get("invoice") {
        let (amount, currency) = (&invoice["total_amount"], &invoice["currency"]);
        let price = match (amount.as_i64(), currency.as_str()) {
            (Some(stars), Some("XTR")) => format!("⭐️{stars}"),
            (Some(amount), Some(currency)) => {
                format!("{currency} {}.{:02}", amount / 100, amount.rem_euclid(100))
            }
            _ => String::new(),
        };
        return Some(json!({"inline_keyboard": [[{"text": format!("Pay {price}"), "pay": true}]]}));
    }
    let game = content.get("game")?;
    let label = format!("Play {}", game["title"].as_str().unwrap_or_default());
    Some(json!({"inline_keyboard": [[{"text": label, "callback_game": {}}]]}))
}
