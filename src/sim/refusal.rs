//! How the server says no.
//!
//! Knows the form of an error (code, prefix, first letter, `parameters`), not the reasons: those
//! are given where they arise.

use serde_json::{Value, json};

/// What Telegram's core says where the server finds words of its own, and the code that comes with
/// them.
const REWORDED: [(&str, u16, &str); 16] = [
    (
        "MESSAGE_NOT_MODIFIED",
        400,
        "message is not modified: specified new message content and reply markup are exactly the \
         same as a current content and reply markup of the message",
    ),
    ("USER_IS_BLOCKED", 403, "bot was blocked by the user"),
    ("INPUT_USER_DEACTIVATED", 403, "user is deactivated"),
    (
        "QUERY_ID_INVALID",
        400,
        "query is too old and response timeout expired or query ID is invalid",
    ),
    ("MESSAGE_DELETE_FORBIDDEN", 400, "message can't be deleted"),
    ("REPLY_MARKUP_TOO_LONG", 400, "reply markup is too long"),
    (
        "MEDIA_GROUPED_INVALID",
        400,
        "can't use the media of the specified type in the album",
    ),
    ("WEBPAGE_CURL_FAILED", 400, "failed to get HTTP URL content"),
    (
        "WEBPAGE_MEDIA_EMPTY",
        400,
        "wrong type of the web page content",
    ),
    ("WC_CONVERT_URL_INVALID", 400, "wrong HTTP URL specified"),
    ("EXTERNAL_URL_INVALID", 400, "wrong HTTP URL specified"),
    (
        "USER_ADMIN_INVALID",
        400,
        "user is an administrator of the chat",
    ),
    (
        "CHAT_ABOUT_NOT_MODIFIED",
        400,
        "chat description is not modified",
    ),
    (
        "PACK_SHORT_NAME_INVALID",
        400,
        "invalid sticker set name is specified",
    ),
    (
        "PACK_SHORT_NAME_OCCUPIED",
        400,
        "sticker set name is already occupied",
    ),
    ("File generation failed", 400, "can't upload file by URL"),
];

/// An answer with `ok: false`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// `error_code`, and the HTTP status.
    pub(crate) code: u16,
    /// `description`, with its prefix.
    pub(crate) description: String,
    /// Seconds until the call may be repeated.
    pub(crate) retry_after: Option<u64>,
    /// The supergroup that the group has become.
    pub(crate) migrate_to: Option<i64>,
}

impl Refusal {
    /// A refusal for this reason. The code's words come before it, and its first letter is lowered
    /// unless it starts a constant such as `BUTTON_DATA_INVALID`.
    ///
    /// Constants come from Telegram's core. The server has its own words for some of them, and does
    /// not pass on the codes that only the core knows.
    pub(crate) fn new(code: u16, reason: &str) -> Self {
        let (code, reason) = passed_on(code, reason);
        Self {
            code,
            description: format!("{}: {}", phrase(code), lowered(reason)),
            retry_after: None,
            migrate_to: None,
        }
    }

    /// A refusal that consists of the code's words alone.
    pub(crate) fn bare(code: u16) -> Self {
        Self::exactly(code, phrase(code))
    }

    /// A refusal in exactly these words.
    pub(crate) fn exactly(code: u16, description: &str) -> Self {
        Self {
            code,
            description: description.to_owned(),
            retry_after: None,
            migrate_to: None,
        }
    }

    /// 400, the common case.
    pub(crate) fn bad_request(reason: &str) -> Self {
        Self::new(400, reason)
    }

    /// 429 with the number of seconds to wait.
    pub(crate) fn too_many_requests(retry_after: u64) -> Self {
        let reason = format!("retry after {retry_after}");
        Self {
            retry_after: Some(retry_after),
            ..Self::new(429, &reason)
        }
    }

    /// 400 with the supergroup that the group has become.
    pub(crate) fn migrated(chat_id: i64) -> Self {
        Self {
            migrate_to: Some(chat_id),
            ..Self::bad_request("group chat was upgraded to a supergroup chat")
        }
    }

    /// The body of the answer.
    pub(crate) fn envelope(&self) -> Value {
        let mut envelope =
            json!({"ok": false, "error_code": self.code, "description": self.description});
        if let Some(seconds) = self.retry_after {
            envelope["parameters"]["retry_after"] = json!(seconds);
        }
        if let Some(chat_id) = self.migrate_to {
            envelope["parameters"]["migrate_to_chat_id"] = json!(chat_id);
        }
        envelope
    }
}

/// The code and the reason that the server passes on of those it is given.
fn passed_on(code: u16, reason: &str) -> (u16, &str) {
    let code = match code {
        401 | 409 | 413 | 421 | 429 | 500..=503 => code,
        403 | 404 if !is_constant(reason) => code,
        _ => 400,
    };
    let reworded = REWORDED.iter().find(|(said, ..)| *said == reason);
    match reworded {
        Some((_, code, words)) => (*code, words),
        None => (code, reason),
    }
}

/// Whether a reason is one of the core's, which are written `LIKE_THIS`.
fn is_constant(reason: &str) -> bool {
    let is_part =
        |letter: u8| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == b'_';
    !reason.is_empty() && reason.bytes().all(is_part)
}

/// The words that the server puts before a reason.
fn phrase(code: u16) -> &'static str {
    match code {
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        413 => "Request Entity Too Large",
        421 => "Misdirected Request",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => "Bad Request",
    }
}

fn lowered(reason: &str) -> String {
    let mut letters = reason.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    match letters.clone().next() {
        Some(second) if second.is_ascii_uppercase() || second == '_' => reason.to_owned(),
        _ => first.to_lowercase().chain(letters).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_is_lowered_but_constants_stay() {
        let description = |reason| Refusal::bad_request(reason).description;
        assert_eq!(
            description("Message is too long"),
            "Bad Request: message is too long"
        );
        assert_eq!(
            description("BUTTON_DATA_INVALID"),
            "Bad Request: BUTTON_DATA_INVALID"
        );
        assert_eq!(description("A_B"), "Bad Request: A_B");
    }

    #[test]
    fn codes_of_the_core_are_not_passed_on() {
        for (code, reason, told, description) in [
            (404, "method not found", 404, "Not Found: method not found"),
            (403, "Too bad", 403, "Forbidden: too bad"),
            (
                403,
                "CHAT_WRITE_FORBIDDEN",
                400,
                "Bad Request: CHAT_WRITE_FORBIDDEN",
            ),
            (404, "CHAT_RESTRICTED", 400, "Bad Request: CHAT_RESTRICTED"),
            (303, "PHONE_MIGRATE_2", 400, "Bad Request: PHONE_MIGRATE_2"),
            (406, "Update the app", 400, "Bad Request: update the app"),
            (
                400,
                "USER_IS_BLOCKED",
                403,
                "Forbidden: bot was blocked by the user",
            ),
        ] {
            let refusal = Refusal::new(code, reason);
            assert_eq!((refusal.code, &*refusal.description), (told, description));
        }
    }

    #[test]
    fn a_rate_limit_says_when_to_come_back() {
        assert_eq!(
            Refusal::too_many_requests(3).envelope(),
            json!({
                "ok": false,
                "error_code": 429,
                "description": "Too Many Requests: retry after 3",
                "parameters": {"retry_after": 3},
            })
        );
    }
}
