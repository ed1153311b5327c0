//! Nesting without end is an error, whatever it is made of: it never exhausts the stack.

use std::thread;

use amanobot::methods::Answer;
use amanobot::types::{
    InlineKeyboardMarkup, InputRichBlock, MaybeInaccessibleMessage, Message, ReplyMarkup,
    RichBlock, RichText, Update,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Levels of a text that nobody writes.
const DEEP: usize = 100_000;

/// What a thread of tokio has, and what a thread has that was made to be small.
const STACKS: [usize; 2] = [2 << 20, 512 << 10];

fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    [open.repeat(depth), inner.to_owned(), close.repeat(depth)].concat()
}

/// Runs it on a stack of each size.
fn on_small_stacks(test: impl Fn() + Send + Sync + Clone + 'static) {
    for size in STACKS {
        let test = test.clone();
        let thread = thread::Builder::new().stack_size(size).spawn(test).unwrap();
        thread.join().unwrap();
    }
}

/// Must not be read, closed properly or cut off in the middle.
fn refused<T: DeserializeOwned + 'static>(
    open: &'static str,
    inner: &'static str,
    close: &'static str,
) {
    on_small_stacks(move || {
        for depth in [127, 128, 200, 5_000, DEEP] {
            let whole = nested(open, inner, close, depth);
            let cut = &whole[..whole.len() - close.len() * depth];
            for text in [cut, &whole] {
                // Just below the limit of serde_json it may be read; what counts is that it comes back.
                let result = serde_json::from_str::<T>(text).map(drop);
                assert!(depth < 128 || result.is_err(), "{open} × {depth}");
            }
        }
    });
}

#[test]
fn rich_text_of_lists() {
    refused::<RichText>("[", "\"x\"", "]");
}

#[test]
fn rich_text_of_objects() {
    refused::<RichText>(r#"{"type":"bold","text":"#, "\"x\"", "}");
}

#[test]
fn rich_text_of_objects_whose_type_comes_last() {
    refused::<RichText>(r#"{"text":"#, "\"x\"", r#","type":"bold"}"#);
}

#[test]
fn rich_text_of_objects_that_nobody_knows() {
    refused::<RichText>(r#"{"type":"sparkling","text":"#, "\"x\"", "}");
}

#[test]
fn rich_text_of_lists_and_objects_in_turn() {
    refused::<RichText>(r#"[{"type":"italic","text":"#, "\"x\"", "}]");
}

#[test]
fn rich_blocks_in_blocks() {
    refused::<RichBlock>(r#"{"type":"details","summary":"s","blocks":["#, "", "]}");
    refused::<RichBlock>(r#"{"blocks":["#, "", r#"],"summary":"s","type":"details"}"#);
    refused::<InputRichBlock>(r#"{"type":"list","items":[{"blocks":["#, "", "]}]}");
}

#[test]
fn messages_in_reply_to_messages() {
    const OPEN: &str =
        r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"reply_to_message":"#;
    const LAST: &str = r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}"#;
    refused::<Message>(OPEN, LAST, "}");
    refused::<MaybeInaccessibleMessage>(OPEN, LAST, "}");
    on_small_stacks(|| {
        let text = format!(
            r#"{{"update_id":1,"message":{}}}"#,
            nested(OPEN, LAST, "}", DEEP)
        );
        assert!(serde_json::from_str::<Update>(&text).is_err());
    });
}

#[test]
fn messages_pinned_by_messages() {
    refused::<Message>(
        r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"pinned_message":"#,
        r#"{"message_id":1,"date":0,"chat":{"id":1,"type":"private"}}"#,
        "}",
    );
}

#[test]
fn kinds_of_updates_that_nobody_knows() {
    refused::<Update>("{\"update_id\":1,\"telepathy\":", "1", "}");
    refused::<Update>("{\"update_id\":1,\"telepathy\":[", "1", "]}");
}

#[test]
fn members_that_nobody_asked_for_are_skipped_without_going_into_them() {
    on_small_stacks(|| {
        for (open, close) in [("[", "]"), ("{\"new\":", "}")] {
            let message = format!(
                r#"{{"message_id":1,"date":1,"chat":{{"id":1,"type":"private"}},"new":{}}}"#,
                nested(open, "1", close, DEEP)
            );
            assert_eq!(serde_json::from_str::<Message>(&message).unwrap().date, 1);
            let cut = &message[..message.len() - DEEP];
            assert!(serde_json::from_str::<Message>(cut).is_err());
        }
    });
}

#[test]
fn keyboards() {
    refused::<InlineKeyboardMarkup>("{\"inline_keyboard\":[[", "1", "]]}");
    refused::<InlineKeyboardMarkup>("{\"inline_keyboard\":[", "", "]}");
    refused::<ReplyMarkup>("{\"keyboard\":[[", "1", "]]}");
    refused::<ReplyMarkup>("[", "1", "]");
}

#[test]
fn answers() {
    on_small_stacks(|| {
        let text = nested(r#"{"type":"bold","text":"#, "\"x\"", "}", DEEP);
        let rich = format!(
            r#"{{"message_id":1,"date":1,"chat":{{"id":1,"type":"private"}},"rich_message":{{"blocks":[{{"type":"paragraph","text":{text}}}]}}}}"#
        );
        assert!(Message::from_response(&format!(r#"{{"ok":true,"result":{rich}}}"#)).is_err());
        let update = format!(r#"{{"update_id":1,"message":{rich}}}"#);
        assert!(
            Vec::<Update>::from_response(&format!(r#"{{"ok":true,"result":[{update}]}}"#)).is_err()
        );
    });
}

#[test]
fn rich_text_as_deep_as_telegram_allows_is_read_and_written_back() {
    on_small_stacks(|| {
        for (open, close) in [
            (r#"{"type":"bold","text":"#, "}"),
            (r#"{"text":"#, r#","type":"bold"}"#),
            (r#"[{"type":"bold","text":"#, "}]"),
        ] {
            let text = nested(open, "\"x\"", close, 32);
            let rich: RichText = serde_json::from_str(&text).unwrap();
            let written: Value = serde_json::to_value(&rich).unwrap();
            assert_eq!(written, serde_json::from_str::<Value>(&text).unwrap());
            assert_eq!(rich, rich.clone());
            assert!(format!("{rich:?}").len() > 32);
        }
    });
}
