//! The user side: what a test says, presses, asks and reads.

use std::time::Duration;

use amanobot::sim::{Chat, Simulator};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

/// A simulator and Alice's chat, whose id is 1001.
fn alice() -> (Simulator, Chat) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    (sim, chat)
}

/// Says something as the bot, with a keyboard.
async fn say(sim: &Simulator, text: &str, markup: Value) {
    let mut message = json!({"chat_id": 1001, "text": text});
    if !markup.is_null() {
        message["reply_markup"] = markup;
    }
    assert_eq!(sim.call("sendMessage", message).await["ok"], true);
}

/// An inline keyboard with one button.
fn inline(text: &str, data: &str) -> Value {
    json!({"inline_keyboard": [[{"text": text, "callback_data": data}]]})
}

/// The newest update.
async fn newest(sim: &Simulator) -> Value {
    sim.call("getUpdates", json!({"offset": -1})).await["result"][0].clone()
}

/// What a future that panics says.
async fn panic_of<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> String {
    let error = tokio::spawn(future)
        .await
        .err()
        .expect("it panics")
        .into_panic();
    *error
        .downcast::<String>()
        .expect("the message is formatted")
}

/// A message without the place in the test that it names.
fn without_place(told: &str) -> String {
    let (before, rest) = told.split_once(" (tests/sim_user.rs:").expect(told);
    let (_, after) = rest.split_once(')').expect(told);
    format!("{before}{after}")
}

#[tokio::test]
async fn replies_are_read_one_by_one() {
    let (sim, chat) = alice();
    say(&sim, "one", json!({"keyboard": [["Yes", {"text": "No"}]]})).await;
    say(&sim, "two", inline("Press me", "press")).await;
    let reply = chat.reply().await;
    assert_eq!(
        (reply.text(), reply.buttons()),
        ("one", vec!["Yes".to_owned(), "No".to_owned()])
    );
    let reply = chat.reply().await;
    assert_eq!((reply.text(), reply.id()), ("two", 2));
    assert_eq!(reply.buttons(), ["Press me"]);
    assert_eq!(chat.unread(), None);
}

#[tokio::test(start_paused = true)]
async fn a_reply_is_waited_for() {
    let (sim, chat) = alice();
    let _bot = sim.spawn({
        let sim = sim.clone();
        |_bot| async move {
            sleep(Duration::from_secs(9)).await;
            say(&sim, "sorry I am late", Value::Null).await;
        }
    });
    let started = Instant::now();
    assert_eq!(chat.reply().await.text(), "sorry I am late");
    assert_eq!(started.elapsed().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn a_missing_reply_shows_the_conversation() {
    let (sim, chat) = alice();
    chat.send("hello").await;
    let long = json!({"chat_id": 1001, "text": "x".repeat(5000)});
    sim.call("sendMessage", long).await;
    let told = panic_of(async move { chat.reply().await }).await;
    assert_eq!(
        without_place(&told),
        "no reply within 10s\nthe conversation so far:\nAlice: hello\n\
         bot (sendMessage was refused): Bad Request: message is too long\n"
    );
}

#[tokio::test]
async fn a_pressed_button_gives_the_notice() {
    let (sim, chat) = alice();
    say(&sim, "old", inline("Press me", "old")).await;
    say(&sim, "new", inline("Press me", "new")).await;
    let pressing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.press("Press me").await }
    });
    tokio::task::yield_now().await;
    let query = newest(&sim).await["callback_query"].clone();
    assert_eq!(
        (&query["data"], &query["message"]["text"]),
        (&json!("new"), &json!("new"))
    );
    assert_eq!(query["from"]["first_name"], "Alice");
    let answer = json!({"callback_query_id": query["id"], "text": "Got it", "show_alert": true});
    sim.call("answerCallbackQuery", answer.clone()).await;
    let notice = pressing.await.unwrap();
    assert_eq!(notice.text.as_deref(), Some("Got it"));
    assert_eq!((notice.alert, notice.answered), (true, true));
    let again = sim.call("answerCallbackQuery", answer).await;
    assert_eq!(
        again["description"],
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    );
    let transcript = chat.transcript();
    assert!(
        transcript.ends_with("        [Press me]\nbot (alert): Got it\n"),
        "{transcript}"
    );
}

#[tokio::test(start_paused = true)]
async fn an_unanswered_button_says_so() {
    let (sim, chat) = alice();
    say(&sim, "choose", inline("Press me", "press")).await;
    assert!(!chat.press("press").await.answered);
}

#[tokio::test]
async fn a_missing_button_names_those_there_are() {
    let (sim, chat) = alice();
    say(&sim, "choose", inline("Yes", "y")).await;
    say(&sim, "or", json!({"keyboard": [["No"]]})).await;
    let told = panic_of(async move { chat.press("Maybe").await }).await;
    assert!(
        without_place(&told)
            .starts_with("there is no button \"Maybe\"; there are \"Yes\", \"No\"\n"),
        "{told}"
    );
}

#[tokio::test]
async fn a_reply_keyboard_speaks_for_the_user() {
    let (sim, chat) = alice();
    let keyboard = json!([["Yes", {"text": "Call me", "request_contact": true}]]);
    say(&sim, "choose", json!({"keyboard": keyboard})).await;
    chat.press("Yes").await;
    assert_eq!(newest(&sim).await["message"]["text"], "Yes");
    chat.press("Call me").await;
    assert_eq!(newest(&sim).await["message"]["contact"]["user_id"], 1001);
    say(&sim, "bye", json!({"remove_keyboard": true})).await;
    let told = panic_of(async move { chat.press("Yes").await }).await;
    assert!(
        without_place(&told).starts_with("there is no button \"Yes\"; no message has any\n"),
        "{told}"
    );
}

#[tokio::test]
async fn an_inline_query_is_answered_and_a_result_chosen() {
    let (sim, chat) = alice();
    let asking = tokio::spawn({
        let alice = sim.user("Alice");
        async move { alice.inline("tea").await }
    });
    tokio::task::yield_now().await;
    let query = newest(&sim).await["inline_query"].clone();
    assert_eq!(
        (&query["query"], &query["chat_type"]),
        (&json!("tea"), &json!("sender"))
    );
    let article = json!({
        "type": "article",
        "id": "a",
        "title": "Green",
        "input_message_content": {"message_text": "Green tea"},
        "reply_markup": inline("More", "more"),
    });
    let answer = json!({"inline_query_id": query["id"], "results": [article], "cache_time": 1});
    assert_eq!(sim.call("answerInlineQuery", answer).await["ok"], true);
    let results = asking.await.unwrap();
    assert_eq!(
        (results.titles(), &results.answer()["cache_time"]),
        (vec!["Green"], &json!(1))
    );
    assert_eq!(results.choose("Green").await["text"], "Green tea");
    let chosen = newest(&sim).await["chosen_inline_result"].clone();
    assert_eq!(
        (&chosen["result_id"], &chosen["query"]),
        (&json!("a"), &json!("tea"))
    );

    let edit = json!({"inline_message_id": chosen["inline_message_id"], "text": "Cold tea"});
    assert_eq!(sim.call("editMessageText", edit).await["result"], true);
    assert_eq!(chat.edited().await.text(), "Cold tea");
    let unknown = json!({"inline_message_id": "x", "text": "Cold tea"});
    let told = sim.call("editMessageText", unknown).await;
    assert_eq!(told["description"], "Bad Request: MESSAGE_ID_INVALID");
}

#[tokio::test]
async fn an_inline_query_may_be_answered_in_the_names_of_older_versions() {
    let (sim, chat) = alice();
    let asking = tokio::spawn(async move { chat.inline("tea").await });
    tokio::task::yield_now().await;
    let query = newest(&sim).await["inline_query"].clone();
    let mut photo = json!({"type": "photo", "id": "p", "photo_url": "https://example.org/p.jpg"});
    photo["thumb_url"] = json!("https://example.org/t.jpg");
    let answer = json!({
        "inline_query_id": query["id"],
        "results": [photo],
        "switch_pm_text": "Back to Bot",
        "switch_pm_parameter": "from-inline",
    });
    assert_eq!(sim.call("answerInlineQuery", answer).await["ok"], true);
    let results = asking.await.unwrap();
    assert_eq!(
        results.results()[0]["thumbnail_url"],
        "https://example.org/t.jpg"
    );
    assert_eq!(
        results.answer()["button"],
        json!({"text": "Back to Bot", "start_parameter": "from-inline"})
    );
}

#[tokio::test]
async fn an_article_of_2015_has_its_text_beside_the_title() {
    let (sim, _) = alice();
    let asking = tokio::spawn({
        let alice = sim.user("Alice");
        async move { alice.inline("tea").await }
    });
    tokio::task::yield_now().await;
    let id = newest(&sim).await["inline_query"]["id"].clone();
    let mut article = json!({"type": "article", "id": "a", "title": "Green"});
    let answer = json!({"inline_query_id": id, "results": [article]});
    let told = sim.call("answerInlineQuery", answer).await;
    let told = told["description"].as_str().unwrap();
    assert!(
        told.ends_with("Can't find field \"message_text\""),
        "{told}"
    );

    article["message_text"] = json!("Green tea");
    let answer = json!({"inline_query_id": id, "results": [article]});
    assert_eq!(sim.call("answerInlineQuery", answer).await["ok"], true);
    let results = asking.await.unwrap();
    assert_eq!(results.choose("Green").await["text"], "Green tea");
}

#[tokio::test]
async fn what_people_change_is_an_edited_message() {
    let (sim, chat) = alice();
    chat.send("helo").await;
    chat.edit(1, "hello").await;
    assert_eq!(newest(&sim).await["edited_message"]["text"], "hello");
    assert_eq!(chat.transcript(), "Alice: helo\nAlice (edits 1): hello\n");
}

#[tokio::test]
async fn queries_of_payments_are_answered_once() {
    let (sim, _chat) = alice();
    assert!(sim.update("pre_checkout_query", json!({"id": "77"})));
    let yes = json!({"pre_checkout_query_id": "77", "ok": true});
    assert_eq!(
        sim.call("answerPreCheckoutQuery", yes.clone()).await["ok"],
        true
    );
    assert_eq!(
        sim.call("answerPreCheckoutQuery", yes).await["description"],
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    );
}

#[tokio::test]
async fn people_edit_captions_and_only_what_they_said() {
    let (sim, chat) = alice();
    let sent = chat.send_file("document", "a.txt", b"x", "see").await;
    let edited = chat
        .edit(sent["message_id"].as_i64().unwrap(), "see /it")
        .await;
    assert_eq!(
        (edited.get("text"), &edited["caption"]),
        (None, &json!("see /it"))
    );
    assert_eq!(edited["caption_entities"][0]["type"], "bot_command");
    say(&sim, "mine", json!({"force_reply": true})).await;
    assert_eq!(
        without_place(&panic_of(async move { chat.edit(2, "yours").await }).await),
        "there is no message 2 to edit\n\
         the conversation so far:\n\
         Alice: [document a.txt, 1 bytes] see\n\
         Alice (edits 1): [document a.txt, 1 bytes] see /it\n\
         SimBot: mine\n"
    );
}

#[tokio::test]
async fn names_that_mean_nothing_are_refused() {
    let sim = Simulator::new();
    let told = panic_of({
        let sim = sim.clone();
        async move { sim.fail_next("sendMesage", 500) }
    });
    assert_eq!(told.await, "the Bot API has no method `sendMesage`");
    let told = panic_of({
        let sim = sim.clone();
        async move { sim.group("Tea").set_status(5, "admin") }
    });
    assert_eq!(
        told.await,
        "`admin` is no status of a member; there are \
         [\"creator\", \"administrator\", \"member\", \"restricted\", \"left\", \"kicked\"]"
    );
    // An older name means the method of today.
    sim.fail_next("KickChatMember", 500);
    let ban = json!({"chat_id": -2001, "user_id": 7});
    assert_eq!(sim.call("banChatMember", ban).await["error_code"], 500);
    assert_eq!(sim.calls_to("kickChatMember").len(), 1);
}

#[tokio::test]
async fn each_member_of_a_group_reads_for_themselves() {
    let sim = Simulator::new();
    let group = sim.group("Tea");
    let alice = group.join(&sim.user("Alice"));
    let bob = group.join(&sim.user("Bob"));
    let hi = json!({"chat_id": group.id(), "text": "hi, you two"});
    assert_eq!(sim.call("sendMessage", hi).await["ok"], true);
    for chat in [&alice, &bob] {
        assert_eq!(chat.reply().await.text(), "hi, you two");
        assert_eq!(chat.unread(), None);
    }
}

#[tokio::test]
async fn a_token_that_nobody_can_have_is_refused() {
    for token in ["0:x", "-1:x", "simulator", "+1:x"] {
        let told = panic_of(async move { Simulator::with_bot(token, "SimBot") }).await;
        assert!(
            told.starts_with("a token is a positive number, a colon and a secret"),
            "{told}"
        );
    }
}
