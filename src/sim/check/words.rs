//! What the server calls a parameter, a list or an object that it cannot read or does not find.
//!
//! These are facts of the wire, as tdlib/telegram-bot-api has them in Client.cpp; where it has no
//! words of its own, or leaves it to Telegram's core, the parameter is named.

use serde_json::{Map, Value, json};

use crate::schema::{Kind, Member, Method};

/// The object that a parameter is, or the items of a list are; innermost, for lists of lists.
fn object(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Object("InputFile") => None,
        Kind::Object(name) => Some(name),
        Kind::Array(of) => object(*of),
        Kind::OneOf(kinds) => kinds.iter().find_map(|kind| object(*kind)),
        _ => None,
    }
}

/// What the server calls the items of a list of objects.
pub(super) fn class(of: Kind) -> Option<&'static str> {
    Some(match object(of)? {
        "StoryArea" => "InputStoryArea",
        "RichBlockTableCell" => "PageBlockTableCell",
        name if name.starts_with("InputMedia") => "InputMedia",
        name => name,
    })
}

/// What is said of an item that is no object.
pub(super) fn not_an_object(class: &str) -> String {
    match class {
        "KeyboardButton" => "KeyboardButton must be a String or an Object".to_owned(),
        "InlineQueryResult" => "Inline query result must be an object".to_owned(),
        "InputPollOption" => "Expected InputPollOption to be an Object".to_owned(),
        "InlineKeyboardButton" | "LabeledPrice" | "ShippingOption" | "InputSticker" => {
            format!("{class} must be an Object")
        }
        _ => "expected an Object".to_owned(),
    }
}

/// What is said of an item of a plain list.
pub(super) fn item_of_another_type(of: Kind, list: &str) -> String {
    match (list, of) {
        ("message_ids", _) => "Message identifier must be a Number".to_owned(),
        ("added_user_ids", _) => "User identifier must be a Number".to_owned(),
        ("correct_option_ids", _) => {
            "Correct option identifier must be of type Number".to_owned()
        }
        ("custom_emoji_ids", _) => "Custom emoji identifier must be of type String".to_owned(),
        ("suggested_tip_amounts", _) => {
            "Can't parse suggested tip amount: Suggested tip amount must be of type Number or String"
                .to_owned()
        }
        ("keywords", _) => "keyword must be a string".to_owned(),
        ("emoji_list", _) => "emoji must be a string".to_owned(),
        ("file_hashes", _) => "hash must be a string".to_owned(),
        (_, Kind::String) => "Expected an Array of String".to_owned(),
        _ => "value must be of type Number".to_owned(),
    }
}

/// What is said of a number in a list that is none of the kind.
pub(super) fn unreadable_number(list: &str) -> String {
    match list {
        "message_ids" => "Can't parse message identifier as a Number",
        "added_user_ids" => "Can't parse user identifier as a Number",
        "correct_option_ids" => "Invalid correct option identifier specified",
        "suggested_tip_amounts" => {
            "Can't parse suggested tip amount: Can't parse suggested tip amount as Number"
        }
        _ => "value must be a valid Number",
    }
    .to_owned()
}

/// What is said of a parameter whose text is no JSON.
pub(super) fn unreadable(parameter: &Member) -> String {
    let is_list = matches!(parameter.kind, Kind::Array(_));
    let what = match (object(parameter.kind), parameter.name) {
        (_, "reply_markup") => "reply keyboard markup JSON object",
        (Some("InlineQueryResult"), _) if is_list => "JSON encoded inline query results",
        (Some("InlineQueryResult"), _) => "JSON encoded web view query results",
        (Some("LinkPreviewOptions"), _) => "link preview options JSON object",
        (Some("ReplyParameters"), _) => "reply parameters JSON object",
        (Some("SuggestedPostParameters"), _) => "suggested post parameters JSON object",
        (Some("InputRichMessage"), _) => "rich message JSON object",
        (Some("InputStoryContent"), _) => "story content JSON object",
        (Some("AcceptedGiftTypes"), _) => "accepted gift types JSON object",
        (Some("BotCommandScope"), _) => "BotCommandScope JSON object",
        (Some("MenuButton"), _) => "menu button JSON object",
        (Some("ChatAdministratorRights"), _) => "ChatAdministratorRights JSON object",
        (Some("MaskPosition"), _) => "mask position JSON object",
        (Some("InlineQueryResultsButton"), _) => "inline query results button JSON object",
        (Some("KeyboardButton"), _) => "keyboard button JSON object",
        (Some("InputChecklist"), _) => "InputChecklist JSON object",
        (Some("InputPollMedia"), _) => "InputPollMedia JSON object",
        (Some("InputMedia"), _) => "input media JSON object",
        (Some("InputPaidMedia"), _) => "paid media JSON object",
        (Some("ShippingOption"), _) => "shipping options JSON object",
        (Some("ReactionType"), _) => "reaction types JSON object",
        (Some("StoryArea"), _) => "story areas JSON object",
        (None, "emoji_list") => "emoji list JSON array",
        (None, "correct_option_ids") => "correct option identifiers JSON object",
        (None, "custom_emoji_ids") => "custom emoji identifiers JSON object",
        (_, name) => return format!("can't parse {name} JSON object"),
    };
    format!("can't parse {what}")
}

/// What is put before a sentence about something inside a parameter.
pub(super) fn prefixed(parameter: &Member, sentence: &str) -> String {
    let what = match (parameter.kind, parameter.name) {
        (Kind::Object("BotCommandScope"), _) => "BotCommandScope",
        (Kind::Object("MenuButton"), _) => "menu button",
        (Kind::Object("ChatPermissions"), _) => "chat permissions",
        (Kind::Object("ChatAdministratorRights"), _) => "ChatAdministratorRights",
        (Kind::Object("MaskPosition"), _) => "mask position",
        (Kind::Object("InputSticker"), _) => "sticker",
        (Kind::Object("InputMedia"), _) => "InputMedia",
        (Kind::Object("InputChecklist"), _) => "InputChecklist",
        (Kind::Object("InlineQueryResultsButton"), _) => "inline query results button",
        (Kind::Object("KeyboardButton"), _) => "keyboard button",
        (Kind::Object("InputPollMedia"), _) => {
            return format!("failed to parse InputPollMedia: {sentence}");
        }
        (Kind::Array(Kind::String), "emoji_list") => "emoji list",
        _ => return sentence.to_owned(),
    };
    format!("can't parse {what}: {sentence}")
}

/// What is said of a parameter that is JSON, but no object or list.
pub(super) fn not_of_its_type(parameter: &Member) -> String {
    let what = match (parameter.kind, parameter.name) {
        (_, "reply_markup") => "reply markup",
        (Kind::Object("LinkPreviewOptions"), _) => "link preview options",
        (Kind::Object("ReplyParameters"), _) => "reply parameters",
        (Kind::Object("SuggestedPostParameters"), _) => "suggested post parameters",
        (Kind::Object("InputRichMessage"), _) => "rich message",
        (Kind::Object("InputProfilePhoto"), _) => "profile photo",
        (Kind::Object("InputStoryContent"), _) => "story content",
        (Kind::Object("AcceptedGiftTypes"), _) => "accepted gift types",
        (Kind::Object("ChatPermissions"), _) => "permissions",
        (Kind::Object("InputMedia" | "InputChecklist" | "InputPollMedia"), _) => {
            return prefixed(parameter, "expected an Object");
        }
        (Kind::Object("KeyboardButton" | "InlineQueryResult"), _) => {
            let class = object(parameter.kind).unwrap_or_default();
            return prefixed(parameter, &not_an_object(class));
        }
        (Kind::Object(name), _) => {
            return prefixed(parameter, &format!("{name} must be an Object"));
        }
        (Kind::Array(_), "message_ids") => {
            return "expected an Array of message identifiers".to_owned();
        }
        (Kind::Array(_), "added_user_ids") => {
            return "expected an Array of user identifiers".to_owned();
        }
        (Kind::Array(_), "correct_option_ids") => {
            return "expected an Array of correct option identifiers".to_owned();
        }
        (Kind::Array(_), "custom_emoji_ids") => {
            return "expected an Array of custom emoji identifiers".to_owned();
        }
        (Kind::Array(_), "suggested_tip_amounts") => {
            return "expected an Array of suggested tip amount".to_owned();
        }
        (Kind::Array(_), "emoji_list") => {
            return prefixed(parameter, "expected an Array of string");
        }
        (Kind::Array(_), "keywords") => return "field \"keywords\" must be an Array".to_owned(),
        (Kind::Array(of), _) => {
            let items = class(*of).unwrap_or("String");
            return format!("expected an Array of {items}");
        }
        (_, name) => return format!("parameter \"{name}\" has a wrong type"),
    };
    format!("object expected as {what}")
}

/// Whether a parameter names the chat that a request is about.
pub(super) fn is_chat(parameter: &Member) -> bool {
    match parameter.name {
        "chat_id" => parameter.kind != Kind::Integer,
        "sender_chat_id" => true,
        _ => false,
    }
}

/// Whether a parameter names a user, whom the server refuses to look for by a number below one.
pub(super) fn is_user(method: &Method, parameter: &Member) -> bool {
    match parameter.name {
        "user_id" | "receiver_user_id" => true,
        "chat_id" => matches!(method.name, "getChatMenuButton" | "setChatMenuButton"),
        _ => false,
    }
}

/// What the server takes for a required parameter that is missing.
pub(super) fn assumed(method: &Method, parameter: &Member) -> Option<Value> {
    Some(match (method.name, parameter.name) {
        (_, "message_id" | "score") => json!(0),
        (_, "ok" | "is_canceled" | "is_access_restricted") => json!(false),
        (_, "commands" | "results") => json!([]),
        (_, "permissions") => json!({}),
        ("setStickerSetThumbnail", "format") => json!("auto"),
        ("setWebhook", "url") | ("setChatAdministratorCustomTitle", "custom_title") => json!(""),
        (
            _,
            "callback_query_id"
            | "inline_query_id"
            | "shipping_query_id"
            | "pre_checkout_query_id"
            | "guest_query_id"
            | "chat_join_request_query_id",
        ) => json!("0"),
        _ => return None,
    })
}

/// What is said of a required parameter that is missing.
pub(super) fn missing(parameter: &Member) -> String {
    let name = parameter.name;
    match (object(parameter.kind), name) {
        (_, "chat_id") if parameter.kind != Kind::Integer => "chat_id is empty".to_owned(),
        (_, "sender_chat_id" | "latitude" | "longitude") => format!("{name} is empty"),
        (_, "user_id" | "receiver_user_id") => format!("invalid {name} specified"),
        (_, "chat_id") if !parameter.required => format!("invalid {name} specified"),
        (None, "text") => "message text is empty".to_owned(),
        (None, "question") => "text must be non-empty".to_owned(),
        (None, "file_id") => "file_id not specified".to_owned(),
        (None, "action") => "wrong parameter action in request".to_owned(),
        (None, "result") => "invalid query result specified".to_owned(),
        (None, "message_ids") => "message identifiers are not specified".to_owned(),
        (None, "sticker_format") => "invalid sticker format specified".to_owned(),
        (None, "old_sticker") => "sticker is not specified".to_owned(),
        (None, "sticker") if parameter.kind == Kind::String => {
            "sticker is not specified".to_owned()
        }
        (Some("InlineQueryResult"), _) => "result isn't specified".to_owned(),
        (Some("InputStoryContent"), _) => "story content isn't specified".to_owned(),
        (Some("InputProfilePhoto"), _) => "photo isn't specified".to_owned(),
        (Some("AcceptedGiftTypes"), _) => "accepted gift types aren't specified".to_owned(),
        (Some("InputRichMessage"), _) => "rich message must be non-empty".to_owned(),
        (Some("InputSticker"), _) => "there is no sticker file in the request".to_owned(),
        (Some("InputPollOption" | "PassportElementError" | "KeyboardButton"), _)
        | (None, "emoji_list") => unreadable(parameter),
        (
            None,
            "photo" | "audio" | "document" | "video" | "animation" | "voice" | "sticker"
            | "video_note" | "live_photo",
        ) => format!("there is no {} in the request", name.replace('_', " ")),
        _ => format!("parameter \"{name}\" is required"),
    }
}

/// What is said of a text that is none of those that are known.
pub(super) fn not_one_of(name: &str, values: &[&str]) -> Option<&'static str> {
    Some(match name {
        "action" => "wrong parameter action in request",
        "result" => "invalid query result specified",
        "sticker_format" | "format" => "Invalid sticker format specified",
        "sticker_type" => "unsupported sticker type specified",
        "style" => "invalid button style specified",
        "point" => "Wrong point specified in MaskPosition",
        "type" if values.contains(&"quiz") => "unsupported poll type specified",
        "type" if values.contains(&"passport") || values.contains(&"utility_bill") => {
            "wrong Telegram Passport element type specified"
        }
        _ => return None,
    })
}

/// What is said of a text within an object that is empty.
pub(super) fn empty(ty: &str, object: &Map<String, Value>) -> Option<&'static str> {
    let is_empty = |name: &str| object.get(name) == Some(&json!(""));
    match ty {
        "LabeledPrice" if is_empty("label") => Some("LabeledPrice label must be non-empty"),
        "ShippingOption" if is_empty("id") => Some("ShippingOption identifier must be non-empty"),
        "ShippingOption" if is_empty("title") => Some("ShippingOption title must be non-empty"),
        _ => None,
    }
}

/// What is said of a file that can only be sent along, and is not.
pub(super) fn not_sent(ty: &str, member: &str) -> Option<&'static str> {
    match (ty, member) {
        ("InputProfilePhotoStatic", "photo") | ("InputProfilePhotoAnimated", "animation") => {
            Some("Photo must be uploaded as a file")
        }
        ("InputStoryContentPhoto", "photo") => Some("Story photo must be uploaded as a file"),
        ("InputStoryContentVideo", "video") => Some("Story video must be uploaded as a file"),
        _ => None,
    }
}

/// What is said of a kind that a union does not have.
pub(super) fn not_a_kind(union: &str, tag: &str) -> String {
    match union {
        "BotCommandScope" => "Unsupported type specified".to_owned(),
        "MenuButton" => "MenuButton has unsupported type".to_owned(),
        "ReactionType" => "invalid reaction type specified".to_owned(),
        "InputProfilePhoto" => "Invalid profile photo type specified".to_owned(),
        "InputStoryContent" => "Invalid story content type specified".to_owned(),
        "StoryAreaType" => "invalid story area type specified".to_owned(),
        "PassportElementError" => "wrong source specified".to_owned(),
        "InlineQueryResult" => {
            format!("type \"{tag}\" is unsupported for the inline query result")
        }
        "album" if tag == "animation" => {
            format!("type \"{tag}\" can't be used in sendMediaGroup")
        }
        "album" | "InputMedia" if tag == "voice_note" => {
            format!("type \"{tag}\" is not allowed")
        }
        _ => format!("type \"{tag}\" is unsupported"),
    }
}
