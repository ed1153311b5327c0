//! The texts that the specification names, and those that cannot be caused here.

use std::fs;

use crate::Told;

/// The texts of each section, in the words of the specification. `…` stands for what varies.
const TEXTS: [(&str, &[&str]); 13] = [
    (
        "wire rules",
        &[
            "Not Found",
            "Not Found: absolute URI is specified in the Request-Line",
            "Too Many Requests: retry after …",
            "Unauthorized: invalid token specified",
            "Misdirected Request: unallowed token specified",
            "Unauthorized",
            "Not Found: method not found",
            "the bot has already been closed",
            "Logged out",
            "Internal Server Error: restart",
            "Bad Request: parameter \"…\" is required",
        ],
    ),
    (
        "how error text is formed",
        &[
            "Bad Request: message is too long",
            "BUTTON_DATA_INVALID",
            "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
            "Forbidden: bot was blocked by the user",
            "Forbidden: user is deactivated",
            "query is too old and response timeout expired or query ID is invalid",
            "message can't be deleted",
            "reply markup is too long",
            "can't use the media of the specified type in the album",
            "failed to get HTTP URL content",
            "wrong type of the web page content",
            "wrong HTTP URL specified",
            "user is an administrator of the chat",
            "chat description is not modified",
            "invalid sticker set name is specified",
            "sticker set name is already occupied",
            "can't upload file by URL",
        ],
    ),
    (
        "getUpdates",
        &[
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            "Conflict: terminated by setWebhook request",
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ],
    ),
    (
        "webhooks",
        &[
            "Conflict: terminated by other setWebhook",
            "invalid webhook URL specified",
            "bad webhook: An HTTPS URL must be provided for webhook",
            "bad webhook: IP address … is reserved",
            "secret token is too long",
            "secret token contains unallowed characters",
            "Wrong response from the webhook: 500 Internal Server Error",
            "Connection timed out",
            "Read timeout expired",
        ],
    ),
    (
        "access",
        &[
            "chat_id is empty",
            "chat not found",
            "private chat not found",
            "user is deactivated",
            "group chat was upgraded to a supergroup chat",
            "the group chat was deleted",
            "Forbidden: bot was kicked from the group chat",
            "Forbidden: bot was kicked from the supergroup chat",
            "Forbidden: bot was kicked from the channel chat",
            "Forbidden: bot is not a member of the group chat",
            "Forbidden: bot is not a member of the supergroup chat",
            "Forbidden: bot is not a member of the channel chat",
            "bot was blocked by the user",
            "bot can't initiate conversation with a user",
            "bot can't send messages to bots",
        ],
    ),
    (
        "messages",
        &[
            "message text is empty",
            "text must be non-empty",
            "text is too long",
            "message is too long",
            "message caption is too long",
            "message to be replied not found",
            "message to edit not found",
            "message to delete not found",
            "message to copy not found",
            "message to forward not found",
            "message to pin not found",
            "message to unpin not found",
            "message to react not found",
            "message with poll to stop not found",
            "message thread not found",
            "message identifier is not specified",
            "message can't be edited",
            "message can't be deleted",
            "there is no text in the message to edit",
            "MESSAGE_ID_INVALID",
            "not enough rights to send text messages to the chat",
            "have no write access to the chat",
            "need administrator rights in the channel chat",
            "not enough rights to manage pinned messages in the chat",
        ],
    ),
    (
        "parse modes",
        &[
            "unsupported parse_mode",
            "can't parse entities: …",
            "Character '…' is reserved and must be escaped with the preceding '\\'",
            "Can't find end of … entity at byte offset …",
            "Can't find end of a URL at byte offset …",
            "Can't find end of the entity starting at byte offset …",
            "Unclosed start tag at byte offset …",
            "Unsupported start tag \"…\" at byte offset …",
            "Unexpected end tag at byte offset …",
            "Unclosed end tag at byte offset …",
            "Unmatched end tag at byte offset …, expected \"</b>\", found \"</i>\"",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset …",
            "Can't find end tag corresponding to start tag \"b\"",
            "entity begins in a middle of a UTF-16 symbol at byte offset …",
            "entity begins after the end of the text at UTF-16 offset …",
        ],
    ),
    (
        "keyboards",
        &[
            "can't parse reply keyboard markup JSON object",
            "object expected as reply markup",
            "expected an Array of InlineKeyboardButton",
            "expected an Array of KeyboardButton",
            "can't parse InlineKeyboardButton: …",
            "can't parse InlineKeyboardButton: Text buttons are unallowed in the inline keyboard",
            "BUTTON_DATA_INVALID",
            "BUTTON_URL_INVALID",
            "web App buttons can be used in private chats only",
        ],
    ),
    (
        "albums",
        &[
            "too many messages to send as an album",
            "type \"…\" can't be used in sendMediaGroup",
            "failed to send message #2 with the error message \"…\"",
            "group send failed",
        ],
    ),
    (
        "files",
        &[
            "file is too big",
            "file must be non-empty",
            "file_id not specified",
            "invalid file_id",
            "wrong file_id or the file is temporarily unavailable",
            "photo must be uploaded as an InputFile",
        ],
    ),
    (
        "queries",
        &[
            "query is too old and response timeout expired or query ID is invalid",
            "RESULTS_TOO_MUCH",
            "too many inline query results specified",
        ],
    ),
    ("flood", &["Too Many Requests: retry after …"]),
    (
        "chats and members",
        &[
            "user not found",
            "PARTICIPANT_ID_INVALID",
            "CHAT_ADMIN_REQUIRED",
            "can't remove chat owner",
            "method is available only for supergroups",
            "method is available for supergroup and channel chats only",
            "there are no administrators in the private chat",
            "user is an administrator of the chat",
        ],
    ),
];

/// What nothing in a simulated world leads to, and why.
const UNCAUSED: [(&str, &str); 5] = [
    (
        "Conflict: terminated by other setWebhook",
        "an address is verified by looking at it, so that no two requests overlap",
    ),
    (
        "Connection timed out",
        "every place on this machine takes or refuses a connection at once",
    ),
    (
        "private chat not found",
        "there is no access that a bot could have lost: a person is in the world or is not",
    ),
    (
        "RESULTS_TOO_MUCH",
        "the server counts the results before Telegram does, and has words of its own",
    ),
    (
        "group send failed",
        "an album is posted at once, and nothing happens halfway",
    ),
];

/// Whether a text of the catalogue is part of what was told.
fn is_in(text: &str, told: &str) -> bool {
    if !text.contains('…') {
        let head = told.strip_suffix(text);
        return head.is_some_and(|head| head.is_empty() || head.ends_with(": "));
    }
    let mut rest = Some(told);
    for part in text.split('…') {
        rest = rest.and_then(|rest| Some(rest.split_once(part)?.1));
    }
    rest.is_some()
}

#[tokio::test]
async fn every_text_of_the_specification_is_told() {
    let mut told = Told::default();
    crate::wire::refusals(&mut told).await;
    crate::formation::refusals(&mut told).await;
    crate::delivery::refusals(&mut told).await;
    crate::access::refusals(&mut told).await;
    crate::messages::refusals(&mut told).await;
    crate::markup::refusals(&mut told).await;
    crate::keyboards::refusals(&mut told).await;
    crate::files::refusals(&mut told).await;
    crate::queries::refusals(&mut told).await;
    crate::flood::refusals(&mut told).await;
    crate::chats::refusals(&mut told).await;
    let uncaused = |text: &str| UNCAUSED.iter().any(|(named, _)| *named == text);
    let (mut caused, mut missing) = (0, Vec::new());
    for text in TEXTS.iter().flat_map(|(_, texts)| *texts) {
        let was_told = told.0.iter().any(|told| is_in(text, told));
        if was_told == uncaused(text) {
            missing.push(*text);
        }
        caused += usize::from(was_told);
    }
    assert!(
        missing.is_empty(),
        "not as the catalogue says: {missing:#?}"
    );
    assert_eq!((caused, UNCAUSED.len()), (120, 5));
}

/// The specification is not part of this repository; where it is at hand, the catalogue is held
/// against it.
#[test]
fn the_catalogue_says_what_the_specification_says() {
    let Ok(specification) = fs::read_to_string("../shared/field/emulators.md") else {
        return;
    };
    let specification: Vec<&str> = specification.split_whitespace().collect();
    let specification = specification.join(" ").to_lowercase();
    for text in TEXTS.iter().flat_map(|(_, texts)| *texts) {
        let (_, reason) = text.split_once(": ").unwrap_or(("", text));
        for part in reason.split('…') {
            let part = part.trim().to_lowercase();
            let is_there = specification.contains(&part);
            let is_known = NAMED_TOGETHER.contains(text) || SINCE.contains(text);
            assert!(is_there || is_known, "{text}");
        }
    }
}

/// Texts that the server has had since Bot API 10.2, where the specification, which is of 10.0, has
/// others.
const SINCE: [&str; 4] = [
    "expected an Array of InlineKeyboardButton",
    "expected an Array of KeyboardButton",
    "can't parse InlineKeyboardButton: …",
    "can't parse InlineKeyboardButton: Text buttons are unallowed in the inline keyboard",
];

/// Texts that the specification names several at a time, as alternatives.
const NAMED_TOGETHER: [&str; 4] = [
    "Forbidden: bot was kicked from the supergroup chat",
    "Forbidden: bot was kicked from the channel chat",
    "Forbidden: bot is not a member of the supergroup chat",
    "Forbidden: bot is not a member of the channel chat",
];
