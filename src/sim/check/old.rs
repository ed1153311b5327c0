//! Forms of older versions that the server still reads, within objects, and what it takes where a
//! bot says several things that exclude each other.

use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// What a button does, in the order in which the server looks for it. It takes the first.
const INLINE_ACTIONS: [&str; 11] = [
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

/// The same for the buttons of a reply keyboard.
const KEYBOARD_ACTIONS: [&str; 7] = [
    "request_contact",
    "request_location",
    "request_poll",
    "web_app",
    "request_users",
    "request_chat",
    "request_managed_bot",
];

/// Names of before, and of today, that are read if none of today's is there.
const RENAMED: [(&str, &str, &str); 6] = [
    ("KeyboardButton", "request_phone_number", "request_contact"),
    ("KeyboardButton", "request_user", "request_users"),
    ("markup", "hide_keyboard", "remove_keyboard"),
    ("markup", "personal_keyboard", "selective"),
    ("markup", "force_reply_keyboard", "force_reply"),
    ("InputMedia", "thumb", "thumbnail"),
];

/// Brings an object of a request into the form of today. Says whether it was in another.
pub(super) fn renew(ty: &str, object: &mut Object) -> bool {
    match ty {
        "InlineKeyboardButton" | "RichMessageButton" => {
            object.retain(|name, value| {
                !matches!(name.as_str(), "url" | "callback_data") || *value != json!("")
            });
            keep_first(object, &INLINE_ACTIONS);
            // That it is there is enough.
            if let Some(pay) = object.get_mut("pay") {
                *pay = Value::Bool(true);
            }
            false
        }
        "KeyboardButton" => {
            let took_old = rename("KeyboardButton", object);
            object.retain(|name, value| {
                !KEYBOARD_ACTIONS.contains(&name.as_str()) || *value != json!(false)
            });
            keep_first(object, &KEYBOARD_ACTIONS);
            took_old
        }
        "KeyboardButtonPollType" => {
            // A kind that is unknown is any.
            if !matches!(object.get("type"), Some(Value::String(kind)) if kind == "quiz" || kind == "regular")
                && object.get("type").is_some_and(Value::is_string)
            {
                object.remove("type");
            }
            false
        }
        "InlineQueryResultsButton" => {
            keep_first(object, &["start_parameter", "web_app"]);
            false
        }
        "InputRichMessage" => {
            keep_first(object, &["blocks", "markdown", "html"]);
            false
        }
        "ChatPermissions" => permissions(object),
        "InputTextMessageContent" => preview(object),
        "MaskPosition" => {
            lower(object, "point");
            false
        }
        _ if ty.starts_with("InputMedia") || ty.starts_with("InputPaidMedia") => {
            rename("InputMedia", object)
        }
        _ => false,
    }
}

/// Brings what hangs below a message into one of the documented forms; nothing is left of one that
/// says nothing. Says whether it was in an older form.
pub(super) fn markup(value: &mut Value) -> bool {
    let Value::Object(object) = value else {
        return false;
    };
    let took_old = rename("markup", object);
    let is_off = |value: Option<&Value>| matches!(value, None | Some(Value::Bool(false)));
    let is_empty = |value: Option<&Value>| match value {
        None => true,
        Some(Value::Array(rows)) => rows.is_empty(),
        Some(_) => false,
    };
    let without = |object: &mut Object, names: &[&str]| {
        for name in names {
            object.remove(*name);
        }
    };
    if !is_empty(object.get("keyboard")) {
        without(object, &["inline_keyboard", "remove_keyboard"]);
    } else if !is_empty(object.get("inline_keyboard")) {
        without(object, &["keyboard", "remove_keyboard"]);
    } else if !is_off(object.get("remove_keyboard")) {
        without(object, &["keyboard", "inline_keyboard", "force_reply"]);
    } else if !is_off(object.get("force_reply")) {
        without(object, &["keyboard", "inline_keyboard", "remove_keyboard"]);
    } else {
        *value = Value::Null;
    }
    took_old
}

/// Names of older versions that results of inline queries may have.
pub(super) fn result(value: &mut Value) -> bool {
    let Value::Object(result) = value else {
        return false;
    };
    lower(result, "type");
    thumbnail_names(result) | content(result)
}

/// The server reads none of the old names if it finds one of the new.
fn thumbnail_names(result: &mut Object) -> bool {
    const NAMES: [(&str, &str); 3] = [
        ("thumb_url", "thumbnail_url"),
        ("thumb_width", "thumbnail_width"),
        ("thumb_height", "thumbnail_height"),
    ];
    let mime_type = move_to(result, "thumb_mime_type", "thumbnail_mime_type");
    if NAMES.iter().any(|(_, new)| result.contains_key(*new)) {
        return mime_type;
    }
    let moved = NAMES.map(|(old, new)| move_to(result, old, new));
    mime_type || moved.contains(&true)
}

/// In 2015 the text of a result lay beside its title.
fn content(result: &mut Object) -> bool {
    const CONTENT: &str = "input_message_content";
    if result.contains_key(CONTENT) || !result.contains_key("message_text") {
        return false;
    }
    let members = [
        "message_text",
        "parse_mode",
        "entities",
        "disable_web_page_preview",
    ];
    let content = members
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), result.remove(name)?)));
    let content = content.collect();
    result.insert(CONTENT.to_owned(), Value::Object(content));
    true
}

/// Before Bot API 7.0 previews were only turned off.
fn preview(object: &mut Object) -> bool {
    let Some(disabled) = object.remove("disable_web_page_preview") else {
        return false;
    };
    if disabled == json!(true) {
        let options = json!({"is_disabled": true});
        object.entry("link_preview_options").or_insert(options);
    }
    true
}

/// Before Bot API 6.5 all media had one permission.
fn permissions(object: &mut Object) -> bool {
    const MEDIA: [&str; 6] = [
        "can_send_audios",
        "can_send_documents",
        "can_send_photos",
        "can_send_videos",
        "can_send_video_notes",
        "can_send_voice_notes",
    ];
    let Some(all) = object.remove("can_send_media_messages") else {
        return false;
    };
    if MEDIA.iter().any(|name| object.contains_key(*name)) {
        return true;
    }
    for name in MEDIA {
        object.insert(name.to_owned(), all.clone());
    }
    true
}

/// Removes all of these members but the first that is there.
fn keep_first(object: &mut Object, names: &[&str]) {
    let mut there = names.iter().filter(|name| object.contains_key(**name));
    if there.next().is_some() {
        let others: Vec<&str> = there.copied().collect();
        object.retain(|name, _| !others.contains(&name.as_str()));
    }
}

fn rename(ty: &str, object: &mut Object) -> bool {
    let mut renamed = false;
    for (_, old, new) in RENAMED.iter().filter(|(of, ..)| *of == ty) {
        renamed |= move_to(object, old, new);
    }
    renamed
}

fn move_to(object: &mut Object, old: &str, new: &str) -> bool {
    if object.contains_key(new) && object[new] != json!(false) {
        return false;
    }
    let Some(value) = object.remove(old) else {
        return false;
    };
    object.insert(new.to_owned(), value);
    true
}

fn lower(object: &mut Object, name: &str) {
    if let Some(Value::String(text)) = object.get_mut(name) {
        *text = text.trim().to_ascii_lowercase();
    }
}
