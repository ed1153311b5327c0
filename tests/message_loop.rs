//! The message loop and a simulated Telegram, with time standing still.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use amanobot::prelude::*;
use amanobot::sim::Simulator;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

async fn echo(bot: Bot, message: Message) -> HandlerResult {
    if let Content::Text(text) = message.content() {
        bot.send_message(&message, text).await?;
    }
    Ok(())
}

fn routes() -> Routes {
    Routes::new().on_chat_message(echo)
}

#[tokio::test(start_paused = true)]
async fn people_are_answered_one_after_another() {
    let sim = Simulator::new();
    let alice = sim.user("Alice").private_chat();
    let bob = sim.user("Bob").private_chat();
    let _running = sim.spawn(|bot| MessageLoop::new(bot, routes()));
    alice.send("a").await;
    bob.send("b").await;
    alice.send("c").await;
    assert_eq!(alice.reply().await.text(), "a");
    assert_eq!(alice.reply().await.text(), "c");
    assert_eq!(bob.reply().await.text(), "b");
}

#[tokio::test(start_paused = true)]
async fn a_press_finds_its_message_again() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let routes = Routes::new()
        .on_chat_message(async |bot: Bot, message: Message| {
            let button = InlineKeyboardButton::new("Press me").callback_data("press");
            let keyboard = InlineKeyboardMarkup::from([[button]]);
            bot.send_message(&message, "before")
                .reply_markup(keyboard)
                .await?;
            Ok(())
        })
        .on_callback_query(async |bot: Bot, query: CallbackQuery| {
            let origin = query.origin().ok_or("no message")?;
            bot.edit_message_text(&origin, "after").await?;
            bot.answer_callback_query(query.id).await?;
            Ok(())
        });
    let _running = sim.spawn(|bot| MessageLoop::new(bot, routes));
    chat.send("hi").await;
    assert_eq!(chat.reply().await.text(), "before");
    chat.press("Press me").await;
    assert_eq!(chat.edited().await.text(), "after");
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_lets_handlers_finish_and_confirms_what_they_handled() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let signals = (begun.clone(), go_on.clone());
    let routes = Routes::new().on_chat_message(move |bot: Bot, message: Message| {
        let (begun, go_on) = signals.clone();
        async move {
            begun.notify_one();
            go_on.notified().await;
            bot.send_message(&message, "done").await?;
            Ok(())
        }
    });
    let kill = async {
        chat.send("hi").await;
        begun.notified().await;
        let pid = std::process::id().to_string();
        let killed = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(killed.unwrap().success());
        go_on.notify_one();
        std::future::pending::<()>().await;
    };
    tokio::select! {
        ended = MessageLoop::new(sim.bot(), routes).run() => ended.unwrap(),
        () = kill => {}
    }
    assert_eq!(chat.reply().await.text(), "done");
    let confirmation = serde_json::json!({"offset": 1_000_002, "limit": 1, "timeout": 0});
    assert_eq!(sim.calls_to("getUpdates").last(), Some(&confirmation));
}

#[tokio::test(start_paused = true)]
async fn a_loop_that_starts_again_sees_nothing_twice() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    for text in ["one", "two"] {
        let running = MessageLoop::new(sim.bot(), routes()).spawn();
        chat.send(text).await;
        assert_eq!(chat.reply().await.text(), text);
        running.stop().await.unwrap();
    }
    let running = MessageLoop::new(sim.bot(), routes()).spawn();
    chat.send("three").await;
    assert_eq!(chat.reply().await.text(), "three");
    running.stop().await.unwrap();
    assert!(chat.unread().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_message_is_named_in_three_ways_and_the_answer_fits() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let bot = sim.bot();
    let sent = bot.send_message(chat.id(), "one").await.unwrap();

    let edited = bot.edit_message_text(&sent, "two").await.unwrap();
    assert_eq!(edited.text.as_deref(), Some("two"));
    let pair = (chat.id(), sent.message_id);
    let edited = bot.edit_message_text(pair, "three").await.unwrap();
    assert_eq!(edited.text.as_deref(), Some("three"));
    let named = MessageRef::from(pair);
    let edited = bot.edit_message_text(&named, "four").await.unwrap();
    let edited = edited.message().expect("it is in a chat");
    assert_eq!(edited.text.as_deref(), Some("four"));

    // There is no such inline message; what counts is how it was named.
    for call in [
        bot.edit_message_text("im", "five"),
        bot.edit_message_text(("im",), "five"),
        bot.edit_message_text("im".to_owned(), "five"),
    ] {
        let answer: Result<bool> = call.await;
        answer.unwrap_err();
    }
    let by_inline_id = sim.calls_to("editMessageText").split_off(3);
    let expected = serde_json::json!({"inline_message_id": "im", "text": "five"});
    assert_eq!(by_inline_id, [expected.clone(), expected.clone(), expected]);
}

#[tokio::test(start_paused = true)]
async fn the_simulators_end_ends_the_loop() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let running = MessageLoop::new(sim.bot(), routes()).spawn();
    chat.send("hi").await;
    assert_eq!(chat.reply().await.text(), "hi");
    sim.shutdown();
    running.join().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_refused_poll_delays_messages_and_loses_none() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    sim.fail_next("getUpdates", 429).retry_after(5);
    let begin = Instant::now();
    let _running = sim.spawn(|bot| MessageLoop::new(bot, routes()).on_error(|_| {}));
    chat.send("hi").await;
    assert_eq!(chat.reply().await.text(), "hi");
    assert_eq!(begin.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_second_program_with_the_same_token_is_noticed() {
    let sim = Simulator::new();
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let first = MessageLoop::new(sim.bot(), routes()).on_error(move |failure| {
        let _ = tell.send(failure.to_string());
    });
    let _first = first.spawn();
    sleep(Duration::from_secs(1)).await;
    let _second = MessageLoop::new(sim.bot(), routes())
        .on_error(|_| {})
        .spawn();
    let failure = told.recv().await.unwrap();
    assert!(
        failure.contains("another program polls with this token"),
        "{failure}"
    );
}
