//! A real bot against the simulator, in process and over HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::types::{InlineKeyboardButton, InlineKeyboardMarkup, InputFile, UpdateKind};
use serde_json::json;

#[tokio::test(start_paused = true)]
async fn a_bot_in_process_sends_and_people_read() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let bot = sim.bot();
    let me = bot.get_me().await.unwrap();
    assert_eq!((me.id, me.username.as_deref()), (1000, Some("SimBot")));
    let button = InlineKeyboardButton::new("Press me").callback_data("press");
    let sent = bot
        .send_message(chat.id(), "hello")
        .reply_markup(InlineKeyboardMarkup::new(vec![vec![button]]))
        .await
        .unwrap();
    let reply = chat.reply().await;
    assert_eq!((reply.text(), reply.id()), ("hello", sent.message_id));
    assert_eq!(reply.buttons(), ["Press me"]);
}

#[tokio::test]
async fn uploads_and_downloads_agree_at_both_doors() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let remote = Bot::builder(sim.token())
        .api_url(server.url())
        .build()
        .unwrap();
    for bot in [sim.bot(), remote] {
        let file = InputFile::bytes("notes.txt", "some notes");
        let sent = bot
            .send_document(chat.id(), file)
            .caption("see")
            .await
            .unwrap();
        let document = sent.document.expect("a document was sent");
        assert_eq!(document.file_name.as_deref(), Some("notes.txt"));
        let reply = chat.reply().await;
        assert_eq!(reply.text(), "see");
        assert_eq!(sim.file(&document.file_id).unwrap(), b"some notes");
        let content = bot.download(&document.file_id).bytes().await.unwrap();
        assert_eq!(content, b"some notes"[..]);
    }
}

#[tokio::test]
async fn errors_have_their_kind() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let bot = sim.bot();
    alice.block();
    let error = bot.send_message(alice.id(), "hi").await.unwrap_err();
    assert!(error.is_blocked());
    sim.fail_next("sendMessage", 429).retry_after(3);
    let error = bot.send_message(alice.id(), "hi").await.unwrap_err();
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(3)));
    sim.fail_next("sendMessage", 400).migrated_to(-1_000_007);
    let error = bot.send_message(alice.id(), "hi").await.unwrap_err();
    assert_eq!(error.migrated_to(), Some(-1_000_007));
    assert_eq!(
        error.to_string(),
        "sendMessage: Bad Request: group chat was upgraded to a supergroup chat (400)"
    );
}

#[tokio::test]
async fn a_simulator_that_was_shut_down_ends_its_bots() {
    let sim = Simulator::new();
    let bot = sim.bot();
    let polling = tokio::spawn({
        let bot = bot.clone();
        async move { bot.get_updates().timeout(50).await }
    });
    tokio::task::yield_now().await;
    sim.shutdown();
    assert!(polling.await.unwrap().is_err());
    bot.closed().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_end_of_a_simulator_is_no_failure_of_a_poll() {
    for _ in 0..100 {
        let sim = Simulator::new();
        let failures = Arc::new(AtomicUsize::new(0));
        let counted = failures.clone();
        let run = MessageLoop::new(sim.bot(), Routes::new())
            .on_error(move |_| _ = counted.fetch_add(1, Ordering::Relaxed))
            .run();
        let running = tokio::spawn(run);
        while sim.calls_to("getUpdates").is_empty() {
            tokio::task::yield_now().await;
        }
        sim.shutdown();
        running.await.unwrap().unwrap();
        assert_eq!(failures.load(Ordering::Relaxed), 0);
    }
}

#[tokio::test]
async fn what_people_do_is_read_as_what_it_is() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let chat = alice.private_chat();
    chat.send("/start now").await;
    for kind in [
        "photo",
        "document",
        "audio",
        "video",
        "animation",
        "voice",
        "video_note",
        "sticker",
    ] {
        chat.send_file(kind, "file.bin", b"x", "").await;
    }
    chat.send_content(json!({"location": {"latitude": 1, "longitude": 2}}))
        .await;
    chat.edit(1, "/stop").await;
    alice.block();
    let updates = sim.bot().get_updates().await.unwrap();
    let kinds: Vec<&str> = updates.iter().map(|update| kind(&update.kind)).collect();
    assert_eq!(
        kinds,
        [
            "text",
            "photo",
            "document",
            "audio",
            "video",
            "animation",
            "voice",
            "video_note",
            "sticker",
            "location",
            "edited",
            "my_chat_member",
        ]
    );
}

fn kind(kind: &UpdateKind) -> &'static str {
    let message = match kind {
        UpdateKind::Message(message) => message,
        UpdateKind::EditedMessage(_) => return "edited",
        UpdateKind::MyChatMember(_) => return "my_chat_member",
        _ => return "something else",
    };
    let contents = [
        (message.text.is_some(), "text"),
        (message.photo.is_some(), "photo"),
        (message.animation.is_some(), "animation"),
        (message.document.is_some(), "document"),
        (message.audio.is_some(), "audio"),
        (message.video.is_some(), "video"),
        (message.voice.is_some(), "voice"),
        (message.video_note.is_some(), "video_note"),
        (message.sticker.is_some(), "sticker"),
        (message.location.is_some(), "location"),
    ];
    contents
        .into_iter()
        .find(|(is, _)| *is)
        .map_or("nothing", |(_, name)| name)
}
