//! Puts what happened in a chat into words, for transcripts and for the terminal.

use serde_json::Value;

use crate::sim::announced;
use crate::sim::buttons::{label, laid_out, rows};
use crate::sim::events::Happening;
use crate::sim::json::Json;

/// How a bot is called where it does something other than speak.
const BOT: &str = "bot";

/// How the two sides are called.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Names {
    /// By their first names.
    Real,
    /// `you` and `bot`, for a chat of two.
    Terminal,
}

impl Names {
    fn of(self, message: &Value) -> &str {
        let bot = message["from"]["is_bot"] == true;
        match self {
            Self::Terminal if bot => "bot",
            Self::Terminal if message.get("via_bot").is_some() => "you (via bot)",
            Self::Terminal => "you",
            Self::Real => message["from"]["first_name"]
                .as_str()
                .or_else(|| message["sender_chat"]["title"].as_str())
                .unwrap_or("somebody"),
        }
    }
}

/// The lines that tell of an event.
pub(crate) fn lines(what: &Happening, names: Names) -> Vec<String> {
    match what {
        Happening::Said {
            message, keyboard, ..
        } => {
            let message = message.read();
            let mut lines = said(names.of(&message), &message);
            let keyboard = keyboard.as_ref().map(Json::read);
            lines.extend(keyboard.as_ref().and_then(self::keyboard));
            lines
        }
        Happening::Edited { message, .. } => {
            let message = message.read();
            let who = format!("{} (edits {})", names.of(&message), message["message_id"]);
            said(&who, &message)
        }
        Happening::Touched { what, .. } if what.is_empty() => Vec::new(),
        Happening::Touched {
            message,
            user,
            what,
        } => {
            let (message, user) = (message.read(), user.read());
            let who = user["first_name"].as_str().unwrap_or("somebody");
            vec![format!("{who} ({what}, on {})", message["message_id"])]
        }
        Happening::Drafted { draft_id, content } => match content.read().get("text") {
            Some(Value::String(text)) => vec![format!("{BOT} (drafts {draft_id}): {text}")],
            _ => vec![format!("{BOT} (drafts {draft_id})")],
        },
        Happening::Deleted { message_id } => {
            vec![format!("{BOT} (deletes {message_id})")]
        }
        Happening::Noticed(notice) => {
            let kind = if notice.alert { "alert" } else { "notice" };
            let text = notice
                .text
                .iter()
                .map(|text| format!("{BOT} ({kind}): {text}"));
            let url = notice.url.iter().map(|url| format!("{BOT} (opens): {url}"));
            text.chain(url).collect()
        }
        Happening::Acting(action) => {
            vec![format!("{BOT} ({})", action.replace('_', " "))]
        }
        Happening::Refused {
            method,
            description,
        } => {
            vec![format!("{BOT} ({method} was refused): {description}")]
        }
    }
}

/// A message, its further lines indented like its first, its buttons below.
fn said(who: &str, message: &Value) -> Vec<String> {
    let text = content(message);
    let indent = " ".repeat(who.chars().count() + 2);
    let mut lines: Vec<String> = text.lines().map(|line| format!("{indent}{line}")).collect();
    match lines.first_mut() {
        Some(first) => first.replace_range(..indent.len(), &format!("{who}: ")),
        None => lines.push(format!("{who}:")),
    }
    let markup = message
        .get("reply_markup")
        .and_then(|markup| markup.get("inline_keyboard"));
    for row in markup.and_then(Value::as_array).into_iter().flatten() {
        let buttons = row
            .as_array()
            .into_iter()
            .flatten()
            .map(|button| match button.get("url") {
                Some(Value::String(url)) => format!("[{}]({url})", label(button)),
                _ => format!("[{}]", label(button)),
            });
        lines.push(format!("{indent}{}", buttons.collect::<Vec<_>>().join(" ")));
    }
    lines
}

/// A reply keyboard in one line.
fn keyboard(markup: &Value) -> Option<String> {
    if markup.get("remove_keyboard").is_some() {
        return Some("     (the keyboard is gone)".to_owned());
    }
    let labels: Vec<String> = rows(Some(markup), "keyboard")
        .map(|button| format!("[{}]", label(button)))
        .collect();
    (!labels.is_empty()).then(|| format!("     keyboard: {}", labels.join(" ")))
}

/// What a message says: its text, or what it shows and its caption.
pub(crate) fn content(message: &Value) -> String {
    if let Some(text) = message["text"].as_str() {
        return text.to_owned();
    }
    let shown = announced::words(message).or_else(|| media(message));
    let shown = shown.unwrap_or_else(|| "[message]".to_owned());
    match message["caption"].as_str() {
        Some(caption) => format!("{shown} {caption}"),
        None => shown,
    }
}

fn media(message: &Value) -> Option<String> {
    let with_name = |kind: &str, object: &Value| match object["file_name"].as_str() {
        Some(name) => format!("[{kind} {name}, {}]", size(object)),
        None => format!("[{kind}, {}]", size(object)),
    };
    for kind in [
        "animation",
        "audio",
        "video",
        "voice",
        "video_note",
        "document",
    ] {
        if let Some(object) = message.get(kind) {
            return Some(with_name(&kind.replace('_', " "), object));
        }
    }
    if let Some(photo) = message.get("photo") {
        return Some(format!("[photo, {}]", size(&photo[0])));
    }
    let text = |object: &Value, name: &str| object[name].as_str().unwrap_or_default().to_owned();
    let found = |name| message.get(name);
    if let Some(venue) = found("venue") {
        return Some(format!(
            "[venue {}, {}]",
            text(venue, "title"),
            text(venue, "address")
        ));
    }
    if let Some(place) = found("location") {
        return Some(format!(
            "[location {}, {}]",
            place["latitude"], place["longitude"]
        ));
    }
    if let Some(contact) = found("contact") {
        let (name, number) = (text(contact, "first_name"), text(contact, "phone_number"));
        return Some(format!("[contact {name}, {number}]"));
    }
    if let Some(dice) = found("dice") {
        return Some(format!("[{} {}]", text(dice, "emoji"), dice["value"]));
    }
    if let Some(poll) = found("poll") {
        let options = poll["options"].as_array().into_iter().flatten();
        let options: Vec<String> = options.map(|option| text(option, "text")).collect();
        let closed = if poll["is_closed"] == true {
            ", closed"
        } else {
            ""
        };
        return Some(format!(
            "[poll {}: {}{closed}]",
            text(poll, "question"),
            options.join(" | ")
        ));
    }
    let sticker = found("sticker").map(|sticker| format!("[sticker {}]", text(sticker, "emoji")));
    let other = || {
        let names = message.as_object()?.keys().rev();
        let common = [
            "message_id",
            "from",
            "chat",
            "date",
            "reply_markup",
            "via_bot",
            "edit_date",
        ];
        let mut shown = names.filter(|name| !common.contains(&name.as_str()));
        shown
            .next()
            .map(|name| format!("[{}]", name.replace('_', " ")))
    };
    sticker.or_else(other)
}

fn size(object: &Value) -> String {
    match object["file_size"].as_u64().unwrap_or_default() {
        bytes @ ..1000 => format!("{bytes} bytes"),
        bytes @ ..1_000_000 => format!("{} kB", bytes / 1000),
        bytes => format!("{} MB", bytes / 1_000_000),
    }
}

/// The labels of all buttons that come with a message.
pub(crate) fn labels(message: &Value, keyboard: Option<&Value>) -> Vec<String> {
    label_rows(message, keyboard).concat()
}

/// The same, as they are laid out.
pub(crate) fn label_rows(message: &Value, keyboard: Option<&Value>) -> Vec<Vec<String>> {
    let inline = laid_out(message.get("reply_markup"), "inline_keyboard");
    let rows = inline.chain(laid_out(keyboard, "keyboard"));
    rows.map(|row| row.iter().map(|button| label(button).to_owned()).collect())
        .collect()
}
