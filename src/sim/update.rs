//! What the server knows of each kind of update: how long it waits for the bot, and which others it
//! must not overtake on its way to a webhook.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Messages, and everything else that no other rule is known of, wait for a day.
const DAY: i64 = 86_400;

/// So many seconds the button, the invoice or the checkout of a person waits for an answer.
const QUERY: i64 = 150;

/// The updates of one lane reach a webhook one after another; lanes go side by side. One chat or
/// person has several: a press of a button may overtake the message before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Lane {
    /// The chat, person or poll.
    owner: i64,
    sort: u8,
}

impl Lane {
    /// The lane of an update.
    pub(crate) fn of(kind: &str, object: &Value) -> Self {
        let chat = || &object["chat"]["id"];
        let from = || &object["from"]["id"];
        let user = || &object["user"]["id"];
        // The numbers tell the lanes of one owner apart, as the server's queue ids do.
        let (owner, sort) = match kind {
            "message" | "edited_message" | "channel_post" | "edited_channel_post" => (chat(), 0),
            "poll" => (&object["id"], 0),
            "poll_answer" => (&object["poll_id"], 0),
            "inline_query" => (from(), 1),
            "chosen_inline_result" => (from(), 2),
            "callback_query" => (from(), 3),
            "shipping_query" | "pre_checkout_query" => (from(), 4),
            "my_chat_member" => (chat(), 5),
            "chat_member" => (&object["new_chat_member"]["user"]["id"], 6),
            "chat_join_request" => (from(), 6),
            "chat_boost" | "removed_chat_boost" => (chat(), 7),
            "message_reaction" => (chat(), 8),
            "message_reaction_count" => (chat(), 9),
            "business_connection" => (user(), 10),
            "business_message" | "edited_business_message" | "deleted_business_messages" => {
                (chat(), 11)
            }
            "guest_message" => (chat(), 12),
            "purchased_paid_media" => (from(), 12),
            "managed_bot" => (user(), 13),
            _ => {
                let owners = [chat(), from(), user()];
                let owner = owners.into_iter().find(|owner| !owner.is_null());
                (owner.unwrap_or(&Value::Null), 14)
            }
        };
        let number = owner
            .as_i64()
            .or_else(|| owner.as_str().and_then(|id| id.parse().ok()));
        Self {
            owner: number.unwrap_or_default(),
            sort,
        }
    }
}

/// The second since 1970 after which an update that is made now is of no use any more. Nothing has
/// happened before the world `began`: an older date is none.
pub(crate) fn expiry(kind: &str, object: &Value, now: i64, began: i64) -> i64 {
    let date = || {
        let dates = [
            &object["edit_date"],
            &object["date"],
            &object["boost"]["add_date"],
            &object["remove_date"],
        ];
        let date = dates.into_iter().find_map(Value::as_i64);
        date.filter(|date| *date >= began).unwrap_or(now).min(now)
    };
    match kind {
        "callback_query" | "shipping_query" | "pre_checkout_query" => now + QUERY,
        "inline_query" => now + 30,
        "chosen_inline_result" => now + 600,
        "poll"
        | "poll_answer"
        | "purchased_paid_media"
        | "managed_bot"
        | "business_connection"
        | "deleted_business_messages" => now + DAY,
        _ => date() + DAY,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_press_goes_beside_the_messages_of_the_same_person() {
        let message = Lane::of("message", &json!({"chat": {"id": 7}, "from": {"id": 7}}));
        let edited = Lane::of("edited_message", &json!({"chat": {"id": 7}}));
        let press = Lane::of("callback_query", &json!({"from": {"id": 7}}));
        assert_eq!(message, edited);
        assert_ne!(message, press);
        let poll = Lane::of("poll", &json!({"id": "5"}));
        let answer = Lane::of("poll_answer", &json!({"poll_id": "5", "user": {"id": 7}}));
        assert_eq!(poll, answer);
    }

    #[test]
    fn an_update_lives_from_what_it_tells_of() {
        for (kind, object, lives) in [
            ("message", json!({"date": 990}), 86_390),
            (
                "edited_message",
                json!({"date": 900, "edit_date": 995}),
                86_395,
            ),
            ("message", json!({"date": 1}), 86_400),
            ("chat_boost", json!({"boost": {"add_date": 950}}), 86_350),
            ("removed_chat_boost", json!({"remove_date": 940}), 86_340),
            ("callback_query", json!({"message": {"date": 990}}), 150),
            ("inline_query", json!({}), 30),
            ("chosen_inline_result", json!({}), 600),
            ("pre_checkout_query", json!({}), 150),
        ] {
            assert_eq!(expiry(kind, &object, 1000, 900) - 1000, lives, "{kind}");
        }
    }
}
