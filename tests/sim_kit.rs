//! The test kit: what is expected of bots, and what a test is told when it is not so.

use std::time::Duration;

use amanobot::prelude::*;
use amanobot::sim::{Chat, Simulator};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

/// A simulator and Alice's chat, whose id is 1001.
fn alice() -> (Simulator, Chat) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    (sim, chat)
}

/// Calls a method about Alice's chat as the bot. Returns the result.
async fn call(sim: &Simulator, method: &str, mut parameters: Value) -> Value {
    parameters["chat_id"] = json!(1001);
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{answer}");
    answer["result"].clone()
}

/// What a future that panics says.
async fn panic_of<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> String {
    let panic = tokio::spawn(future).await.err().expect("it panics");
    *panic.into_panic().downcast::<String>().unwrap()
}

/// A message without the place in the test that it names.
fn without_place(told: &str) -> String {
    let (before, rest) = told.split_once(" (tests/sim_kit.rs:").expect(told);
    let (_, after) = rest.split_once(')').expect(told);
    format!("{before}{after}")
}

#[tokio::test(start_paused = true)]
async fn messages_and_edits_are_expected_in_their_order() {
    let (sim, chat) = alice();
    call(&sim, "sendMessage", json!({"text": "one"})).await;
    call(&sim, "sendMessage", json!({"text": "two"})).await;
    let one = chat.expect("one").await;
    chat.expect_reply(|reply| reply.text().starts_with('t'))
        .await;
    let edit = json!({"message_id": one.id(), "text": "uno"});
    call(&sim, "editMessageText", edit).await;
    chat.expect_edit("uno").await;
    chat.expect_nothing().await;
}

#[tokio::test(start_paused = true)]
async fn other_words_than_expected_are_told_with_the_place_and_the_conversation() {
    let (sim, chat) = alice();
    chat.send("hi").await;
    call(&sim, "sendMessage", json!({"text": "Hullo"})).await;
    let line = line!() + 1;
    let told = panic_of(async move { chat.expect("Hello").await }).await;
    assert!(
        told.contains(&format!("(tests/sim_kit.rs:{line}:")),
        "{told}"
    );
    assert_eq!(
        without_place(&told),
        "the bot says something else\n\
         expected: \"Hello\"\n   \
         found: \"Hullo\"\n\
         the conversation so far:\n\
         Alice: hi\n\
         SimBot: Hullo\n"
    );
}

#[tokio::test(start_paused = true)]
async fn a_reply_that_does_not_pass_is_shown_as_the_object_it_is() {
    let (sim, chat) = alice();
    call(&sim, "sendMessage", json!({"text": "Hello"})).await;
    let told = panic_of(async move { chat.expect_reply(|_| false).await }).await;
    assert!(told.starts_with("the reply does not pass ("), "{told}");
    assert!(told.contains("\"text\":\"Hello\""), "{told}");
    assert!(told.ends_with("SimBot: Hello\n"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn nothing_means_no_message_no_edit_and_no_deletion() {
    for method in ["sendMessage", "editMessageText", "deleteMessage"] {
        let (sim, chat) = alice();
        let sent = call(&sim, "sendMessage", json!({"text": "Hello"})).await;
        chat.expect("Hello").await;
        let _bot = sim.spawn({
            let sim = sim.clone();
            let mut parameters = json!({"message_id": sent["message_id"], "text": "Bye"});
            if method == "sendMessage" {
                parameters = json!({"text": "Bye"});
            }
            move |_bot| async move {
                sleep(Duration::from_millis(900)).await;
                call(&sim, method, parameters).await;
            }
        });
        let told = panic_of(async move { chat.expect_nothing().await }).await;
        let told = without_place(&told);
        assert!(
            told.starts_with("nothing was expected, but there is\n"),
            "{told}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_people_do_is_nothing_of_a_bot() {
    let (_sim, chat) = alice();
    chat.send("helo").await;
    chat.edit(1, "hello").await;
    let started = Instant::now();
    chat.expect_nothing_for(Duration::from_secs(60)).await;
    assert_eq!(started.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_call_is_found_by_some_of_its_parameters_and_once() {
    let (sim, chat) = alice();
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let message = json!({"text": "Tea?", "reply_markup": markup});
    call(&sim, "sendMessage", message).await;
    let button = json!({"reply_markup": {"inline_keyboard": [[{"callback_data": "y"}]]}});
    let found = sim.expect_call("sendMessage", button.clone()).await;
    assert_eq!(
        (&found["text"], &found["chat_id"]),
        (&json!("Tea?"), &json!(1001))
    );
    let told = panic_of({
        let sim = sim.clone();
        async move { sim.expect_call("sendMessage", button).await }
    });
    let told = told.await;
    assert!(told.contains(": this one was found before\n"), "{told}");
    assert!(
        told.ends_with(
            "the conversation of Alice and @SimBot so far:\nSimBot: Tea?\n        [Yes]\n"
        ),
        "{told}"
    );
    drop(chat);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_late_is_waited_for() {
    let (sim, _chat) = alice();
    let _bot = sim.spawn({
        let sim = sim.clone();
        |_bot| async move {
            sleep(Duration::from_secs(9)).await;
            call(&sim, "sendChatAction", json!({"action": "typing"})).await;
        }
    });
    sim.expect_call("sendChatAction", json!({"action": "typing"}))
        .await;
}

#[tokio::test(start_paused = true)]
async fn a_missing_call_is_told_with_those_there_are() {
    let (sim, _chat) = alice();
    call(&sim, "sendMessage", json!({"text": "dog"})).await;
    let told = panic_of({
        let sim = sim.clone();
        async move {
            sim.expect_call("sendPhoto", json!({"caption": "cat"}))
                .await
        }
    });
    assert_eq!(
        without_place(&told.await),
        "no call of sendPhoto with {\"caption\":\"cat\"} within 10s\n\
         what was called: sendMessage\n\
         the conversation of Alice and @SimBot so far:\n\
         SimBot: dog\n"
    );
    let told =
        panic_of(async move { sim.expect_call("sendMessage", json!({"text": "cat"})).await });
    let told = told.await;
    assert!(
        told.contains(": `text` is \"dog\", not \"cat\"\n"),
        "{told}"
    );
}

#[tokio::test(start_paused = true)]
async fn no_call_means_none_after_what_was_found_or_read() {
    let (sim, chat) = alice();
    sim.expect_no_call().await;
    call(&sim, "sendChatAction", json!({"action": "typing"})).await;
    call(&sim, "sendMessage", json!({"text": "one"})).await;
    chat.expect("one").await;
    sim.expect_no_call().await;
    call(&sim, "sendMessage", json!({"text": "two"})).await;
    let told = panic_of({
        let sim = sim.clone();
        async move { sim.expect_no_call().await }
    });
    let told = without_place(&told.await);
    assert!(
        told.starts_with(
            "no call was expected, but there is one\n\
             @SimBot calls sendMessage with {"
        ),
        "{told}"
    );
    sim.expect_call("sendMessage", json!({"text": "two"})).await;
    sim.expect_no_call().await;
}

/// Answers each press and each inline query, and does nothing more.
fn answers() -> Routes {
    let pressed = async |bot: Bot, query: CallbackQuery| -> HandlerResult {
        bot.answer_callback_query(query.id).text("Yes!").await?;
        Ok(())
    };
    let asked = async |bot: Bot, query: InlineQuery| -> HandlerResult {
        let none: [amanobot::types::InlineQueryResult; 0] = [];
        bot.answer_inline_query(query.id, none).await?;
        Ok(())
    };
    Routes::new()
        .on_callback_query(pressed)
        .on_inline_query(asked)
}

#[tokio::test(start_paused = true)]
async fn answers_that_were_read_are_no_further_calls() {
    let (sim, chat) = alice();
    let _bot = sim.spawn(|bot| MessageLoop::new(bot, answers()));
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let message = json!({"text": "Tea?", "reply_markup": markup});
    call(&sim, "sendMessage", message).await;
    let asked = chat.reply().await;
    assert_eq!(chat.press_on(asked.id(), "Yes").await.text.unwrap(), "Yes!");
    sim.expect_no_call().await;
    assert!(chat.inline("tea").await.results().is_empty());
    sim.expect_no_call().await;
}

#[tokio::test(start_paused = true)]
async fn a_button_is_pressed_below_the_message_that_is_named() {
    let (sim, chat) = alice();
    let _bot = sim.spawn(|bot| MessageLoop::new(bot, answers()));
    for data in ["old", "new"] {
        let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]});
        let message = json!({"text": data, "reply_markup": markup});
        call(&sim, "sendMessage", message).await;
    }
    assert!(chat.press_on(1, "Yes").await.answered);
    let told = panic_of(async move { chat.press_on(1, "new").await }).await;
    assert!(
        without_place(&told).starts_with("message 1 has no button \"new\"; "),
        "{told}"
    );
}

#[tokio::test]
async fn buttons_are_told_row_by_row() {
    let (sim, chat) = alice();
    let keyboard = json!({"keyboard": [["Green", {"text": "Black"}], ["None"]]});
    let message = json!({"text": "Which?", "reply_markup": keyboard});
    call(&sim, "sendMessage", message).await;
    let reply = chat.reply().await;
    assert_eq!(reply.rows(), [vec!["Green", "Black"], vec!["None"]]);
    assert_eq!(reply.buttons(), ["Green", "Black", "None"]);
}

#[tokio::test(start_paused = true)]
async fn each_in_a_group_expects_for_themselves() {
    let sim = Simulator::new();
    let group = sim.group("Tea");
    let chats = ["Alice", "Bob"].map(|name| group.join(&sim.user(name)));
    let hi = json!({"chat_id": group.id(), "text": "hi, you two"});
    sim.call("sendMessage", hi).await;
    for chat in &chats {
        chat.expect("hi, you two").await;
        chat.expect_nothing().await;
    }
    let told = panic_of({
        let sim = sim.clone();
        async move { sim.expect_call("getMe", json!({})).await }
    });
    let told = told.await;
    assert!(
        told.ends_with("the conversation of Tea so far:\nSimBot: hi, you two\n"),
        "{told}"
    );
}

#[tokio::test]
async fn a_transcript_is_as_in_its_file() {
    let (sim, chat) = alice();
    chat.send("hello").await;
    let markup = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let message = json!({"text": "Tea?\nOr coffee?", "reply_markup": markup});
    call(&sim, "sendMessage", message).await;
    chat.expect_transcript("tests/data/transcripts/kit.txt");
    chat.send("no").await;
    let told = panic_of(async move { chat.expect_transcript("tests/data/transcripts/kit.txt") });
    let told = told.await;
    assert!(
        told.starts_with("the conversation is not as in tests/data/transcripts/kit.txt; UPDATE=1 "),
        "{told}"
    );
    assert!(told.contains("\n+Alice: no\n"), "{told}");
}

#[tokio::test]
async fn a_transcript_without_a_file_says_how_to_make_one() {
    let (_sim, chat) = alice();
    let told = panic_of(async move { chat.expect_transcript("tests/data/transcripts/none.txt") });
    let told = told.await;
    assert!(
        told.starts_with("cannot read tests/data/transcripts/none.txt: "),
        "{told}"
    );
    assert!(told.contains("; UPDATE=1 writes it\n"), "{told}");
}

#[tokio::test]
async fn bots_are_declared_like_people() {
    let sim = Simulator::new();
    let tea = sim.declare_bot(json!({"first_name": "Tea", "username": "@tea_bot"}));
    let chat = sim.user("Alice").chat_with("tea_bot");
    tea.send_message(chat.id(), "hi").await.unwrap();
    chat.expect("hi").await;
    assert_eq!(chat.transcript(), "Tea: hi\n");
    let told = panic_of(async move { sim.declare_bot(json!({"fist_name": "Tea"})) }).await;
    assert!(told.starts_with("no bot is like this: "), "{told}");
}
