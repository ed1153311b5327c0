//! Which entry of a router an object goes to.

use amanobot::prelude::*;
use amanobot::routing::by;
use serde_json::json;

use crate::objects::{BOT, Log, message, press, text};

/// Routes an object, and tells which entries were called.
async fn route<T, F, Fut>(log: &Log, handler: &F, object: T) -> Vec<String>
where
    F: Fn(Bot, T) -> Fut,
    Fut: Future<Output = HandlerResult>,
{
    handler(BOT.clone(), object).await.unwrap();
    log.take()
}

#[tokio::test]
async fn an_object_goes_to_the_entry_of_its_key() {
    let log = Log::default();
    let router = Router::new(by_chat_command())
        .on("start", log.entry("start"))
        .on("help", log.entry("help"))
        .not_a_command(log.entry("chatter"))
        .otherwise(log.entry("unknown"))
        .into_handler();
    for (said, entry) in [
        ("/start", "start"),
        ("/help me", "help"),
        ("/Start", "unknown"),
        ("hello", "chatter"),
        ("", "chatter"),
    ] {
        assert_eq!(route(&log, &router, text(said)).await, [entry], "{said}");
    }
}

#[tokio::test]
async fn without_an_entry_for_it_no_key_is_like_an_unknown_one() {
    let log = Log::default();
    let router = Router::new(by_data())
        .on("a", log.entry("a"))
        .otherwise(log.entry("otherwise"))
        .into_handler();
    assert_eq!(route(&log, &router, press(None)).await, ["otherwise"]);
    assert_eq!(route(&log, &router, press(Some("b"))).await, ["otherwise"]);
}

#[tokio::test]
async fn what_has_no_entry_at_all_is_ignored() {
    let log = Log::default();
    let router = Router::new(by_text())
        .on("a", log.entry("a"))
        .into_handler();
    assert!(route(&log, &router, text("b")).await.is_empty());
    assert!(route(&log, &router, message(&json!({}))).await.is_empty());
}

#[tokio::test]
async fn a_later_entry_replaces_an_earlier_one() {
    let log = Log::default();
    let router = Router::new(by_text())
        .on("a", log.entry("first"))
        .on("a", log.entry("second"))
        .into_handler();
    assert_eq!(route(&log, &router, text("a")).await, ["second"]);
}

#[tokio::test]
async fn entries_get_what_comes_with_the_key_if_they_like() {
    let log = Log::default();
    let say = |command: Command| format!("say {:?}", command.args);
    let otherwise =
        |command: Option<Command>| format!("otherwise {:?}", command.map(|command| command.name));
    let router = Router::new(by_chat_command())
        .on("say", log.entry_with(say))
        .otherwise(log.entry_with(otherwise))
        .into_handler();
    for (said, entry) in [
        ("/say a b", r#"say ["a", "b"]"#),
        ("/sing", r#"otherwise Some("sing")"#),
        ("hello", "otherwise None"),
    ] {
        assert_eq!(route(&log, &router, text(said)).await, [entry]);
    }
}

#[tokio::test]
async fn a_router_is_an_entry_of_another() {
    let log = Log::default();
    let commands = Router::new(by_chat_command())
        .on("start", log.entry("start"))
        .otherwise(log.entry("other text"));
    let albums = Router::new(by(|message: &Message| message.media_group_id.clone()))
        .no_key(log.entry("photo"))
        .otherwise(log.entry("album"));
    let router = Router::new(by_content_type())
        .on("text", commands)
        .on("photo", albums)
        .into_handler();
    for (members, entry) in [
        (json!({"text": "/start"}), "start"),
        (json!({"text": "hi"}), "other text"),
        (json!({"photo": []}), "photo"),
        (json!({"photo": [], "media_group_id": "1"}), "album"),
    ] {
        assert_eq!(route(&log, &router, message(&members)).await, [entry]);
    }
    assert!(route(&log, &router, message(&json!({}))).await.is_empty());
}

#[tokio::test]
async fn keys_are_of_any_type() {
    #[derive(Clone, PartialEq, Eq, Hash)]
    enum Answer {
        Yes,
        No,
    }
    let log = Log::default();
    let by_answer = by_text().lower().map_key(|text| match text.as_str() {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        _ => None,
    });
    let router = Router::new(by_answer)
        .on(Some(Answer::Yes), log.entry("yes"))
        .on(Some(Answer::No), log.entry("no"))
        .otherwise(log.entry("what?"))
        .into_handler();
    for (said, entry) in [("YES", "yes"), ("No", "no"), ("maybe", "what?")] {
        assert_eq!(route(&log, &router, text(said)).await, [entry]);
    }
}

#[tokio::test]
async fn an_entrys_error_is_the_routers() {
    let router = Router::new(by_text()).on("a", async |_: Bot, _: Message| Err("no".into()));
    let outcome = router.into_handler()(BOT.clone(), text("a")).await;
    assert_eq!(outcome.unwrap_err().to_string(), "no");
}

#[test]
fn routers_show_their_keys() {
    let log = Log::default();
    let router = Router::new(by_text())
        .on("a", log.entry("a"))
        .otherwise(log.entry("b"));
    assert_eq!(
        format!("{router:?}"),
        r#"Router { keys: ["a"], no_key: false, otherwise: true, .. }"#
    );
}
