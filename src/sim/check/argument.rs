//! Reads a parameter from the text that all encodings have in common.
//!
//! Only the outermost type counts here. The server refuses no number and no switch: of a number it
//! takes the digits at the beginning, and what says nothing is zero or off.

use serde_json::{Map, Value, json};

use super::flaw::Flaw;
use super::value::{FileRules, file_rules, finite, integer, is_markup, markup_names};
use super::words;
use crate::schema::{Fact, Kind, Member, Method};
use crate::sim::body::Form;

/// What was sent as a parameter.
#[derive(Debug)]
pub(super) struct Argument {
    pub(super) value: Value,
    /// Whether the text is one of a value of its type; otherwise nothing or a part was read.
    pub(super) is_understood: bool,
}

impl Argument {
    fn understood(value: impl Into<Value>) -> Self {
        Self {
            value: value.into(),
            is_understood: true,
        }
    }
}

/// Reads a parameter. Nothing is what is not there and what means the same.
pub(super) fn read(parameter: &Member, form: &Form) -> Result<Option<Argument>, Flaw> {
    let alias = parameter.facts.iter().find_map(|fact| match fact {
        Fact::Alias(name) => Some(*name),
        _ => None,
    });
    let old = (parameter.name == "thumbnail").then_some("thumb");
    let names = || std::iter::once(parameter.name).chain(alias.or(old));
    let is_file = file_rules(parameter).is_some() || parameter.kind == Kind::Object("InputFile");
    let text = names().find_map(|name| form.text(name));
    if is_file {
        // A text counts more than a part of the same name, unless only a part can be meant.
        let must_be_sent = file_rules(parameter).is_none_or(FileRules::must_be_sent);
        let is_meant =
            |text: &str| text.starts_with("attach://") || !text.is_empty() && !must_be_sent;
        let part = names().find(|name| form.files.contains_key(*name));
        if !text.is_some_and(is_meant)
            && let Some(part) = part
        {
            return Ok(Some(Argument::understood(format!("attach://{part}"))));
        }
        // What is no part is no thumbnail and no cover; other files are missed.
        let is_missing = |text: &str| {
            let part = text.strip_prefix("attach://");
            part.map_or(must_be_sent, |part| !form.files.contains_key(part))
        };
        if text.is_some_and(|text| !text.is_empty() && is_missing(text)) {
            if parameter.required && must_be_sent {
                return Err(Flaw::Sentence(format!(
                    "{} must be uploaded as an InputFile",
                    parameter.name
                )));
            }
            return Ok(None);
        }
    }
    let Some(text) = text else {
        return Ok(None);
    };
    if text.is_empty() && !parameter.facts.contains(&Fact::EmptyOk) && !may_be_empty(parameter) {
        return Ok(None);
    }
    if is_entities(parameter) && !is_needed(parameter, form) {
        return Ok(None);
    }
    from_text(parameter, parameter.kind, text)
}

/// An empty optional text can be meant: it removes a name or a description. One that has to say
/// something is not there.
fn may_be_empty(parameter: &Member) -> bool {
    let must_say_something = parameter
        .facts
        .iter()
        .any(|fact| matches!(fact, Fact::MinLength(1..) | Fact::Enum { open: false, .. }));
    !parameter.required
        && parameter.kind == Kind::String
        && parameter.name != "parse_mode"
        && !must_say_something
}

fn is_entities(parameter: &Member) -> bool {
    parameter.kind == Kind::Array(&Kind::Object("MessageEntity"))
}

/// Whether entities are looked at: where there is markup, they are not.
fn is_needed(parameter: &Member, form: &Form) -> bool {
    !markup_names(parameter.name).any(|(mode, texts)| {
        let has_text = || {
            texts
                .iter()
                .any(|name| form.text(name).is_some_and(|text| !text.is_empty()))
        };
        is_markup(form.text(mode)) && has_text()
    })
}

fn from_text(parameter: &Member, kind: Kind, text: &str) -> Result<Option<Argument>, Flaw> {
    Ok(Some(match kind {
        Kind::Integer => Argument {
            value: leading(text).unwrap_or_default().into(),
            is_understood: integer(text).is_some(),
        },
        Kind::Float => {
            let text = text.trim_matches(is_space);
            Argument {
                value: leading_float(text).into(),
                is_understood: finite(text).is_some(),
            }
        }
        Kind::Boolean | Kind::True => {
            let text = text.trim_matches(is_space).to_ascii_lowercase();
            Argument {
                value: Value::Bool(matches!(text.as_str(), "true" | "yes" | "1")),
                is_understood: ["true", "yes", "1", "false", "no", "0"].contains(&text.as_str()),
            }
        }
        Kind::OneOf(kinds) if kinds.contains(&Kind::String) => {
            let takes_numbers = kinds.contains(&Kind::Integer) && !text.starts_with('@');
            match leading(text).filter(|_| takes_numbers) {
                Some(number) => Argument {
                    value: number.into(),
                    is_understood: integer(text).is_some(),
                },
                None => Argument::understood(text),
            }
        }
        Kind::String if is_closed(parameter) => {
            Argument::understood(of_today(parameter.name, text))
        }
        Kind::String | Kind::Object("InputFile") => Argument::understood(text),
        Kind::Object(_) | Kind::Array(_) | Kind::OneOf(_) => {
            let value = serde_json::from_str(text);
            if is_entities(parameter) && !matches!(value, Ok(Value::Array(_))) {
                return Ok(None);
            }
            let value = value.map_err(|_| Flaw::Sentence(words::unreadable(parameter)))?;
            Argument {
                value,
                is_understood: true,
            }
        }
    }))
}

/// Names of a sticker's file before Bot API 6.6, each with the format that it stands for.
const OLD_STICKERS: [(&str, &str, &str); 3] = [
    ("png_sticker", "static", "sticker"),
    ("tgs_sticker", "animated", "animated sticker"),
    ("webm_sticker", "video", "video sticker"),
];

/// A sticker for a set as it was sent before Bot API 6.6, when its emoji were one text.
pub(super) fn old_sticker(form: &Form) -> Result<Option<Value>, Flaw> {
    for (name, format, what) in OLD_STICKERS {
        let text = form.text(name).filter(|text| !text.is_empty());
        let sticker = match text {
            _ if form.files.contains_key(name) => format!("attach://{name}"),
            // Only pictures may be known already.
            Some(text) if format == "static" || text.starts_with("attach://") => text.to_owned(),
            Some(_) => {
                let reason = format!("{what} must be uploaded as an InputFile");
                return Err(Flaw::Sentence(reason));
            }
            None => continue,
        };
        let emojis = form.text("emojis").unwrap_or_default();
        let mut object = json!({"sticker": sticker, "format": format, "emoji_list": [emojis]});
        if let Some(text) = form.text("mask_position").filter(|_| format == "static") {
            let position = serde_json::from_str(text);
            let unreadable = || Flaw::sentence("can't parse mask position JSON object");
            object["mask_position"] = position.map_err(|_| unreadable())?;
        }
        return Ok(Some(object));
    }
    Ok(None)
}

fn is_closed(parameter: &Member) -> bool {
    let closed = |fact: &Fact| matches!(fact, Fact::Enum { open: false, .. });
    parameter.facts.iter().any(closed)
}

/// A word out of a few, by its name of today.
fn of_today(parameter: &str, text: &str) -> String {
    match parameter {
        "result" => text.trim_matches(is_space).to_ascii_lowercase(),
        "action" => match text.to_ascii_lowercase().as_str() {
            "record_audio" => "record_voice".to_owned(),
            "upload_audio" => "upload_voice".to_owned(),
            "pick_up_location" => "find_location".to_owned(),
            // It ends what another began, which the simulator does not wait for.
            "cancel" => "typing".to_owned(),
            action => action.to_owned(),
        },
        _ => text.to_owned(),
    }
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\r' | '\n' | '\0' | '\u{b}')
}

/// The whole number at the beginning of a text, if there is one.
fn leading(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let digits = digits.len()
        - digits
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .len();
    let end = digits + usize::from(text.starts_with('-'));
    (digits > 0).then(|| {
        let out_of_range = if text.starts_with('-') {
            i64::MIN
        } else {
            i64::MAX
        };
        text[..end].parse().unwrap_or(out_of_range)
    })
}

/// The number at the beginning of a text, or zero.
fn leading_float(text: &str) -> f64 {
    // No number in its ordinary notation is longer, and none is worth more work.
    const LONGEST: usize = 400;
    let of_number = |c: char| c.is_ascii_digit() || "+-.eE".contains(c);
    let end = text.find(|c| !of_number(c)).unwrap_or(text.len());
    let mut end = end.min(LONGEST);
    loop {
        match finite(&text[..end]) {
            Some(number) => return number,
            None if end == 0 => return 0.0,
            None => end -= 1,
        }
    }
}

/// Parameters of older versions that the server still reads. Adds what they mean to the parameters,
/// and returns the names of those that it looks at.
pub(super) fn take_old_names(
    method: &Method,
    form: &Form,
    parameters: &mut Map<String, Value>,
) -> Vec<&'static str> {
    let mut old = Old {
        form,
        parameters,
        names: Vec::new(),
    };
    let takes = |name| method.parameter(name).is_some();
    if takes("reply_parameters") && form.text("reply_parameters").is_none() {
        let message_id = old.text("reply_to_message_id").and_then(leading);
        let lenient = old.flag("allow_sending_without_reply");
        if let Some(message_id) = message_id.filter(|id| *id > 0) {
            let reply = json!({"message_id": message_id, "allow_sending_without_reply": lenient});
            old.set("reply_parameters", reply);
        }
    }
    if takes("link_preview_options") && old.flag("disable_web_page_preview") {
        old.set_if_absent("link_preview_options", json!({"is_disabled": true}));
    }
    match method.name {
        "answerInlineQuery" => {
            let label = old.text("switch_pm_text").unwrap_or_default().to_owned();
            let parameter = old.text("switch_pm_parameter").unwrap_or_default();
            let button = json!({"text": label, "start_parameter": parameter});
            if !label.is_empty() {
                old.set_if_absent("button", button);
            }
        }
        "sendPoll" => {
            let is_quiz = old.parameters.get("type") == Some(&json!("quiz"));
            if let Some(id) = old.text("correct_option_id").filter(|_| is_quiz) {
                let id = leading(id).unwrap_or_default();
                old.set_if_absent("correct_option_ids", json!([id]));
            }
        }
        "promoteChatMember" if old.flag("can_manage_voice_chats") => {
            old.set("can_manage_video_chats", json!(true));
        }
        "setGameScore" if old.text("edit_message").is_some() => {
            let disabled = !old.flag("edit_message");
            old.set_if_absent("disable_edit_message", json!(disabled));
        }
        "restrictChatMember" if form.text("permissions").is_none() => old.permissions(),
        "createNewStickerSet" if old.flag("contains_masks") => {
            old.set("sticker_type", json!("mask"));
        }
        _ => {}
    }
    if takes("stickers") || method.name == "addStickerToSet" {
        let names = OLD_STICKERS.map(|(name, ..)| name);
        old.names.extend(names);
        old.names
            .extend(["emojis", "mask_position", "sticker_format"]);
    }
    old.names
}

/// What is done with names of older versions.
struct Old<'a> {
    form: &'a Form,
    parameters: &'a mut Map<String, Value>,
    names: Vec<&'static str>,
}

impl<'a> Old<'a> {
    fn text(&mut self, name: &'static str) -> Option<&'a str> {
        self.names.push(name);
        self.form.text(name)
    }

    fn flag(&mut self, name: &'static str) -> bool {
        let text = self.text(name).unwrap_or_default();
        let text = text.trim_matches(is_space).to_ascii_lowercase();
        matches!(text.as_str(), "true" | "yes" | "1")
    }

    fn set(&mut self, name: &str, value: Value) {
        self.parameters.insert(name.to_owned(), value);
    }

    fn set_if_absent(&mut self, name: &str, value: Value) {
        self.parameters.entry(name).or_insert(value);
    }

    /// Before Bot API 4.4 each permission was a parameter, and whoever had all was not restricted.
    fn permissions(&mut self) {
        let other = self.flag("can_send_other_messages");
        let previews = self.flag("can_add_web_page_previews");
        let media = self.flag("can_send_media_messages") || other || previews;
        let messages = self.flag("can_send_messages") || media;
        let all = messages && media && other && previews;
        let mut permissions = json!({
            "can_send_messages": messages,
            "can_send_other_messages": other,
            "can_add_web_page_previews": previews,
        });
        for name in [
            "can_send_audios",
            "can_send_documents",
            "can_send_photos",
            "can_send_videos",
            "can_send_video_notes",
            "can_send_voice_notes",
        ] {
            permissions[name] = json!(media);
        }
        for name in [
            "can_send_polls",
            "can_change_info",
            "can_invite_users",
            "can_pin_messages",
            "can_manage_topics",
        ] {
            permissions[name] = json!(all);
        }
        self.set("permissions", permissions);
    }
}
