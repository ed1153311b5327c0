//! How the server says no.
//!
//! Knows the form of an error (code, prefix, first letter, `parameters`), not the reasons: those
//! are given where they arise.

use serde_json::{Value, json};

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
    pub(crate) fn new(code: u16, reason: &str) -> Self {
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
