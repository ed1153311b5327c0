//! What calls do to the simulated world, and what people see of it.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

/// A simulator and Alice's chat, whose id is 1001.
fn alice() -> (Simulator, amanobot::sim::Chat) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    (sim, chat)
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The description of a refusal.
async fn refusal(sim: &Simulator, method: &str, parameters: Value) -> String {
    sim.call(method, parameters).await["description"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test(start_paused = true)]
async fn a_message_is_complete() {
    let (sim, chat) = alice();
    let sent = result(
        &sim,
        "sendMessage",
        json!({"chat_id": 1001, "text": "go /help"}),
    )
    .await;
    assert_eq!(
        sent,
        json!({
            "message_id": 1,
            "from": {"id": 1000, "is_bot": true, "first_name": "SimBot", "username": "SimBot"},
            "chat": {"id": 1001, "type": "private", "username": "alice", "first_name": "Alice"},
            "date": 1_767_225_600,
            "text": "go /help",
            "entities": [{"type": "bot_command", "offset": 3, "length": 5}],
        })
    );
    assert_eq!(chat.reply().await.message(), &sent);
}

#[tokio::test]
async fn runs_are_alike() {
    async fn run() -> Vec<Value> {
        let (sim, chat) = alice();
        chat.send("/start").await;
        sim.call("sendDice", json!({"chat_id": 1001})).await;
        vec![
            sim.call("getUpdates", json!({})).await,
            json!(chat.reply().await.message()),
        ]
    }
    assert_eq!(run().await, run().await);
}

#[tokio::test]
async fn people_are_called_once() {
    let sim = Simulator::new();
    assert_eq!(sim.user("Alice").id(), 1001);
    assert_eq!(sim.user("Bob").id(), 1002);
    assert_eq!(sim.user("Alice").id(), 1001);
    assert_eq!(sim.add_user(json!({"id": 7})).id(), 7);
    assert_eq!(sim.group("Tea").id(), -2001);
    assert_eq!(sim.group("Tea").id(), -2001);
    assert_eq!(
        sim.add_chat(json!({"type": "supergroup"})).id(),
        -1_000_000_000_001
    );
}

#[tokio::test]
async fn a_reply_shows_what_it_answers() {
    let (sim, chat) = alice();
    chat.send("one").await;
    let reply = json!({"chat_id": 1001, "text": "two", "reply_parameters": {"message_id": 1}});
    let sent = result(&sim, "sendMessage", reply).await;
    assert_eq!(sent["reply_to_message"]["text"], "one");
    let old = json!({"chat_id": 1001, "text": "three", "reply_to_message_id": 2});
    let sent = result(&sim, "sendMessage", old).await;
    assert_eq!(sent["reply_to_message"]["text"], "two");
    assert_eq!(sent["reply_to_message"]["reply_to_message"], Value::Null);
    let gone = json!({"chat_id": 1001, "text": "x", "reply_parameters": {"message_id": 9}});
    let told = refusal(&sim, "sendMessage", gone).await;
    assert_eq!(told, "Bad Request: message to be replied not found");
}

#[tokio::test]
async fn every_kind_of_content_is_shown() {
    let (sim, chat) = alice();
    for (method, parameters) in [
        (
            "sendPhoto",
            json!({"photo": "http://a.b/c.jpg", "caption": "see"}),
        ),
        ("sendDocument", json!({"document": "http://a.b/c.pdf"})),
        ("sendAudio", json!({"audio": "http://a.b/c.mp3"})),
        (
            "sendVideo",
            json!({"video": "http://a.b/c.mp4", "duration": 5}),
        ),
        ("sendAnimation", json!({"animation": "http://a.b/c.gif"})),
        ("sendVoice", json!({"voice": "http://a.b/c.oga"})),
        (
            "sendSticker",
            json!({"sticker": "http://a.b/c.webp", "emoji": "🙂"}),
        ),
        ("sendLocation", json!({"latitude": 51.5, "longitude": 0})),
        (
            "sendVenue",
            json!({"latitude": 1, "longitude": 2, "title": "Inn", "address": "Lane"}),
        ),
        (
            "sendContact",
            json!({"phone_number": "+1", "first_name": "Bob"}),
        ),
        ("sendDice", json!({})),
        (
            "sendPoll",
            json!({"question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}]}),
        ),
        ("sendChatAction", json!({"action": "upload_photo"})),
        ("sendGame", json!({"game_short_name": "chess"})),
    ] {
        let mut parameters = parameters;
        parameters["chat_id"] = json!(1001);
        result(&sim, method, parameters).await;
    }
    assert_eq!(
        chat.transcript(),
        "SimBot: [photo, 16 bytes] see\n\
         SimBot: [document c.pdf, 16 bytes]\n\
         SimBot: [audio c.mp3, 16 bytes]\n\
         SimBot: [video c.mp4, 16 bytes]\n\
         SimBot: [animation c.gif, 16 bytes]\n\
         SimBot: [voice, 16 bytes]\n\
         SimBot: [sticker 🙂]\n\
         SimBot: [location 51.5, 0.0]\n\
         SimBot: [venue Inn, Lane]\n\
         SimBot: [contact Bob, +1]\n\
         SimBot: [🎲 4]\n\
         SimBot: [poll Tea?: Yes | No]\n\
         bot (upload photo)\n\
         SimBot: [game]\n\
         \x20       [Play chess]\n"
    );
}

#[tokio::test]
async fn an_album_belongs_together() {
    let (sim, chat) = alice();
    let item = |name| json!({"type": "photo", "media": format!("http://a.b/{name}.jpg")});
    let album = json!({"chat_id": 1001, "media": [item("a"), item("b")]});
    let sent = result(&sim, "sendMediaGroup", album).await;
    assert_eq!(sent[0]["media_group_id"], sent[1]["media_group_id"]);
    assert_eq!(chat.reply().await.message(), &sent[0]);
    assert_eq!(chat.reply().await.message(), &sent[1]);
    let wrong = json!({"chat_id": 1001, "media": [item("a"), {"type": "photo", "media": "x"}]});
    assert_eq!(
        refusal(&sim, "sendMediaGroup", wrong).await,
        "Bad Request: failed to send message #2 with the error message \
         \"wrong file identifier/HTTP URL specified\""
    );
}

#[tokio::test]
async fn messages_are_forwarded_and_copied() {
    let (sim, chat) = alice();
    chat.send("hello").await;
    let from = |id: i64| json!({"chat_id": 1001, "from_chat_id": 1001, "message_id": id});
    let forwarded = result(&sim, "forwardMessage", from(1)).await;
    assert_eq!(forwarded["text"], "hello");
    assert_eq!(
        forwarded["forward_origin"]["sender_user"]["first_name"],
        "Alice"
    );
    assert_eq!(
        result(&sim, "copyMessage", from(1)).await,
        json!({"message_id": 3})
    );
    assert_eq!(chat.message(3).unwrap()["forward_origin"], Value::Null);
    let all = json!({"chat_id": 1001, "from_chat_id": 1001, "message_ids": [1, 3, 99]});
    let copied = result(&sim, "copyMessages", all).await;
    assert_eq!(copied, json!([{"message_id": 4}, {"message_id": 5}]));
    let told = refusal(&sim, "forwardMessage", from(99)).await;
    assert_eq!(told, "Bad Request: message to forward not found");
    let told = refusal(&sim, "copyMessage", from(99)).await;
    assert_eq!(told, "Bad Request: message to copy not found");
}

#[tokio::test]
async fn messages_are_edited() {
    let (sim, chat) = alice();
    chat.send("hi").await;
    let keyboard = json!({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]});
    let send = json!({"chat_id": 1001, "text": "one", "reply_markup": keyboard});
    result(&sim, "sendMessage", send).await;
    let edit = |id: i64, text: &str| json!({"chat_id": 1001, "message_id": id, "text": text});
    let edited = result(&sim, "editMessageText", edit(2, "two")).await;
    assert_eq!(edited["text"], "two");
    assert_eq!(edited["reply_markup"], Value::Null);
    assert_eq!(chat.edited().await.text(), "two");
    assert_eq!(chat.message(2).unwrap(), edited);
    let told = refusal(&sim, "editMessageText", edit(2, "two")).await;
    assert_eq!(
        told,
        "Bad Request: message is not modified: specified new message content and reply markup are \
         exactly the same as a current content and reply markup of the message"
    );
    let told = refusal(&sim, "editMessageText", edit(9, "two")).await;
    assert_eq!(told, "Bad Request: message to edit not found");
    let told = refusal(&sim, "editMessageText", edit(1, "two")).await;
    assert_eq!(told, "Bad Request: message can't be edited");
    let markup = json!({"chat_id": 1001, "message_id": 2, "reply_markup": keyboard});
    assert_eq!(
        result(&sim, "editMessageReplyMarkup", markup).await["reply_markup"],
        keyboard
    );
    let caption = json!({"chat_id": 1001, "message_id": 2, "caption": "c"});
    let told = refusal(&sim, "editMessageCaption", caption).await;
    assert_eq!(
        told,
        "Bad Request: there is no caption in the message to edit"
    );
}

#[tokio::test]
async fn media_and_captions_are_edited() {
    let (sim, chat) = alice();
    let photo = json!({"chat_id": 1001, "photo": "http://a.b/c.jpg", "caption": "one"});
    result(&sim, "sendPhoto", photo).await;
    let caption = json!({"chat_id": 1001, "message_id": 1, "caption": "two"});
    assert_eq!(
        result(&sim, "editMessageCaption", caption).await["caption"],
        "two"
    );
    let media = json!({"type": "document", "media": "http://a.b/d.pdf", "caption": "three"});
    let media = json!({"chat_id": 1001, "message_id": 1, "media": media});
    let edited = result(&sim, "editMessageMedia", media).await;
    assert_eq!(edited["document"]["file_name"], "d.pdf");
    assert_eq!(edited["photo"], Value::Null);
    assert_eq!(chat.message(1).unwrap()["caption"], "three");
    let text = json!({"chat_id": 1001, "message_id": 1, "text": "four"});
    let told = refusal(&sim, "editMessageText", text).await;
    assert_eq!(told, "Bad Request: there is no text in the message to edit");
}

#[tokio::test]
async fn live_locations_move_until_they_are_stopped() {
    let (sim, _chat) = alice();
    let place = json!({"chat_id": 1001, "latitude": 1, "longitude": 1, "live_period": 60});
    result(&sim, "sendLocation", place).await;
    let moved = json!({"chat_id": 1001, "message_id": 1, "latitude": 2, "longitude": 1});
    let moved = result(&sim, "editMessageLiveLocation", moved).await;
    assert_eq!(moved["location"]["latitude"], 2.0);
    let stop = json!({"chat_id": 1001, "message_id": 1});
    let stopped = result(&sim, "stopMessageLiveLocation", stop.clone()).await;
    assert_eq!(stopped["location"]["live_period"], Value::Null);
    let told = refusal(&sim, "stopMessageLiveLocation", stop).await;
    assert_eq!(told, "Bad Request: message can't be edited");
}

#[tokio::test]
async fn polls_are_stopped() {
    let (sim, _chat) = alice();
    let poll = json!({"chat_id": 1001, "question": "Tea?", "options": [{"text": "Yes"}]});
    let sent = result(&sim, "sendPoll", poll).await;
    assert_eq!(sent["poll"]["options"][0]["text"], "Yes");
    assert_eq!(sent["poll"]["is_anonymous"], true);
    let stop = json!({"chat_id": 1001, "message_id": 1});
    assert_eq!(
        result(&sim, "stopPoll", stop.clone()).await["is_closed"],
        true
    );
    assert_eq!(
        refusal(&sim, "stopPoll", stop).await,
        "Bad Request: poll has already been closed"
    );
    let none = json!({"chat_id": 1001, "message_id": 9});
    let told = refusal(&sim, "stopPoll", none).await;
    assert_eq!(told, "Bad Request: message with poll to stop not found");
}

#[tokio::test(start_paused = true)]
async fn messages_are_deleted_for_two_days() {
    let (sim, chat) = alice();
    chat.send("hi").await;
    let hi = |id: i64| json!({"chat_id": 1001, "message_id": id});
    result(&sim, "deleteMessage", hi(1)).await;
    assert_eq!(chat.deleted().await, 1);
    assert_eq!(chat.message(1), None);
    let told = refusal(&sim, "deleteMessage", hi(1)).await;
    assert_eq!(told, "Bad Request: message to delete not found");
    chat.send("old").await;
    tokio::time::sleep(std::time::Duration::from_secs(48 * 60 * 60)).await;
    let told = refusal(&sim, "deleteMessage", hi(2)).await;
    assert_eq!(told, "Bad Request: message can't be deleted");
    chat.send("new").await;
    result(
        &sim,
        "deleteMessages",
        json!({"chat_id": 1001, "message_ids": [1, 2, 3]}),
    )
    .await;
    assert_eq!((chat.message(2).is_some(), chat.message(3)), (true, None));
}

#[tokio::test]
async fn in_a_group_only_administrators_delete_what_others_said() {
    let sim = Simulator::new();
    let group = sim.group("Tea");
    let chat = group.join(&sim.user("Alice"));
    chat.send("hi").await;
    let hi = json!({"chat_id": group.id(), "message_id": 1});
    let told = refusal(&sim, "deleteMessage", hi.clone()).await;
    assert_eq!(told, "Bad Request: message can't be deleted");
    group.set_status(1000, "administrator");
    result(&sim, "deleteMessage", hi).await;
}

#[tokio::test]
async fn groups_tell_who_is_there() {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "username": "teahouse"}));
    group.join(&sim.user("Alice"));
    group.set_status(1000, "administrator");
    let chat = json!({"chat_id": "@teahouse"});
    assert_eq!(result(&sim, "getChatMemberCount", chat.clone()).await, 2);
    assert_eq!(result(&sim, "getChat", chat.clone()).await["title"], "Tea");
    let administrators = result(&sim, "getChatAdministrators", chat.clone()).await;
    assert_eq!(administrators[0]["user"]["username"], "SimBot");
    let alice = json!({"chat_id": "@teahouse", "user_id": 1001});
    assert_eq!(
        result(&sim, "getChatMember", alice.clone()).await["status"],
        "member"
    );
    result(&sim, "banChatMember", alice.clone()).await;
    assert_eq!(
        result(&sim, "getChatMember", alice).await["status"],
        "kicked"
    );
    let title = json!({"chat_id": "@teahouse", "title": "Coffee"});
    result(&sim, "setChatTitle", title).await;
    assert_eq!(result(&sim, "getChat", chat).await["title"], "Coffee");
}

#[tokio::test]
async fn messages_are_pinned() {
    let (sim, chat) = alice();
    chat.send("hi").await;
    let hi = json!({"chat_id": 1001, "message_id": 1});
    result(&sim, "pinChatMessage", hi.clone()).await;
    let pinned = || async { result(&sim, "getChat", json!({"chat_id": 1001})).await };
    assert_eq!(pinned().await["pinned_message"]["text"], "hi");
    result(&sim, "unpinChatMessage", hi).await;
    assert_eq!(pinned().await["pinned_message"], Value::Null);
}

#[tokio::test]
async fn files_that_people_send_can_be_asked_for() {
    let (sim, chat) = alice();
    let sent = chat.send_document("notes.txt", b"some notes").await;
    let file_id = sent["document"]["file_id"].as_str().unwrap();
    let file = result(&sim, "getFile", json!({"file_id": file_id})).await;
    assert_eq!(file["file_size"], 10);
    assert_eq!(file["file_path"], "documents/file_1.txt");
    assert_eq!(sim.file(file_id).unwrap(), b"some notes");
    let again = json!({"chat_id": 1001, "document": file_id});
    let again = result(&sim, "sendDocument", again).await;
    assert_eq!(again["document"]["file_name"], "notes.txt");
}

#[tokio::test]
async fn settings_are_told_as_they_were_set() {
    let (sim, _chat) = alice();
    assert_eq!(
        result(&sim, "getMyName", json!({})).await,
        json!({"name": "SimBot"})
    );
    result(
        &sim,
        "setMyName",
        json!({"name": "Robo", "language_code": "de"}),
    )
    .await;
    let german = json!({"language_code": "de"});
    assert_eq!(
        result(&sim, "getMyName", german).await,
        json!({"name": "Robo"})
    );
    assert_eq!(
        result(&sim, "getMyName", json!({})).await,
        json!({"name": "SimBot"})
    );

    let commands = json!([{"command": "start", "description": "Begin"}]);
    assert_eq!(result(&sim, "getMyCommands", json!({})).await, json!([]));
    result(&sim, "setMyCommands", json!({"commands": commands})).await;
    assert_eq!(result(&sim, "getMyCommands", json!({})).await, commands);
    result(&sim, "deleteMyCommands", json!({})).await;
    assert_eq!(result(&sim, "getMyCommands", json!({})).await, json!([]));

    assert_eq!(
        result(&sim, "getMyDescription", json!({})).await,
        json!({"description": ""})
    );
    let button = json!({"type": "commands"});
    result(&sim, "setChatMenuButton", json!({"menu_button": button})).await;
    assert_eq!(result(&sim, "getChatMenuButton", json!({})).await, button);
}

#[tokio::test]
async fn what_is_not_modelled_answers_by_shape() {
    let (sim, _chat) = alice();
    let asked = json!({"user_id": 1001, "limit": 5});
    assert_eq!(
        result(&sim, "getUserPersonalChatMessages", asked).await,
        json!([])
    );
}

#[tokio::test]
async fn logging_out_is_final() {
    let (sim, _chat) = alice();
    result(&sim, "logOut", json!({})).await;
    assert_eq!(refusal(&sim, "getMe", json!({})).await, "Logged out");
}

#[tokio::test]
async fn dice_show_all_their_sides() {
    let (sim, _chat) = alice();
    for (emoji, sides) in [("🎲", 6), ("🏀", 5), ("🎰", 64)] {
        let mut thrown = std::collections::BTreeSet::new();
        for _ in 0..sides {
            let dice = json!({"chat_id": 1001, "emoji": emoji});
            let message = result(&sim, "sendDice", dice).await;
            thrown.insert(message["dice"]["value"].as_i64().unwrap());
        }
        assert_eq!(thrown, (1..=sides).collect(), "{emoji}");
    }
}

#[tokio::test]
async fn an_inline_keyboard_without_buttons_is_none() {
    let (sim, _chat) = alice();
    for rows in [json!([]), json!([[]])] {
        let markup = json!({"inline_keyboard": rows});
        let hi = json!({"chat_id": 1001, "text": "hi", "reply_markup": markup});
        let message = result(&sim, "sendMessage", hi).await;
        assert_eq!(message.get("reply_markup"), None);
        let edit = json!({
            "chat_id": 1001,
            "message_id": message["message_id"],
            "reply_markup": markup,
        });
        assert!(
            refusal(&sim, "editMessageReplyMarkup", edit)
                .await
                .starts_with("Bad Request: message is not modified")
        );
    }
}

#[tokio::test]
async fn a_channel_speaks_for_itself() {
    let (sim, _chat) = alice();
    let channel = sim.add_chat(json!({"type": "channel", "title": "News", "username": "news"}));
    let editor = channel.join(&sim.user("Alice"));
    editor.send("Rain").await;
    editor.edit(1, "Sun").await;
    let updates = result(&sim, "getUpdates", json!({})).await;
    let post = &updates[0]["channel_post"];
    assert_eq!(
        (post.get("from"), &post["sender_chat"]["title"]),
        (None, &json!("News"))
    );
    assert_eq!(updates[1]["edited_channel_post"]["text"], "Sun");
    let mine = json!({"chat_id": "@News", "text": "Wind"});
    let message = result(&sim, "sendMessage", mine).await;
    assert_eq!(message["sender_chat"]["username"], "news");
    let forward = json!({"chat_id": 1001, "from_chat_id": "@news", "message_id": 1});
    let message = result(&sim, "forwardMessage", forward).await;
    assert_eq!(
        message["forward_origin"],
        json!({"type": "channel", "date": post["date"], "chat": post["chat"], "message_id": 1})
    );
    assert_eq!(
        editor.transcript(),
        "News: Rain\nNews (edits 1): Sun\nNews: Wind\n"
    );
}
