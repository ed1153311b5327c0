//! What people do: they speak, press, ask, send files, come and leave.

use serde_json::{Value, json};

use crate::http::ask;
use crate::{ALICE, get, post, refusal, serve};

#[tokio::test]
async fn a_conversation_is_played_over_http() {
    let (sim, server) = serve().await;
    let sent = post(&server, &format!("{ALICE}/send"), json!({"text": "/start"})).await;
    assert_eq!(sent["result"]["entities"][0]["type"], "bot_command");
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["message"], sent["result"]);

    let keyboard = json!({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]});
    let question = json!({"chat_id": 1001, "text": "Sure?", "reply_markup": keyboard});
    sim.call("sendMessage", question).await;
    let unread = get(&server, &format!("{ALICE}/unread")).await;
    assert_eq!(unread["result"][0]["text"], "Sure?");
    assert_eq!(
        get(&server, &format!("{ALICE}/unread")).await["result"],
        json!([])
    );

    let pressed = post(&server, &format!("{ALICE}/press"), json!({"button": "Yes"})).await;
    assert_eq!(pressed["result"]["kind"], "callback");
    let id = pressed["result"]["query_id"].clone();
    let notice = json!({"callback_query_id": id, "text": "Good", "show_alert": true});
    assert_eq!(sim.call("answerCallbackQuery", notice).await["ok"], true);

    let edit = json!({"message_id": 1, "text": "stop"});
    let edited = post(&server, &format!("{ALICE}/edit"), edit).await;
    assert_eq!(edited["result"]["text"], "stop");
    let deleted = post(
        &server,
        &format!("{ALICE}/delete"),
        json!({"message_id": 1}),
    )
    .await;
    assert_eq!(deleted["result"], true);
    let messages = get(&server, &format!("{ALICE}/messages?after=1")).await;
    assert_eq!(messages["result"][0]["text"], "Sure?");
    assert_eq!(messages["result"].as_array().unwrap().len(), 1);

    let line = format!("GET {ALICE}/transcript");
    let transcript = ask(server.address(), &line, &[], "").await;
    assert!(transcript.header.contains("content-type: text/plain"));
    assert_eq!(
        transcript.body,
        "Alice: /start\nSimBot: Sure?\n        [Yes]\nbot (alert): Good\n\
         Alice (edits 1): stop\nbot (deletes 1)\n"
    );
}

#[tokio::test]
async fn a_person_can_send_markup() {
    let (sim, server) = serve().await;
    let path = format!("{ALICE}/send");
    let said = json!({"text": "<b>tea</b> @alice", "parse_mode": "HTML"});
    let sent = post(&server, &path, said).await;
    assert_eq!(sent["result"]["text"], "tea @alice");
    let entities = json!([
        {"type": "bold", "offset": 0, "length": 3},
        {"type": "mention", "offset": 4, "length": 6},
    ]);
    assert_eq!(sent["result"]["entities"], entities);
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["message"], sent["result"]);
    let wrong = json!({"text": "<b>", "parse_mode": "HTML"});
    assert_eq!(
        refusal(&server, &path, wrong).await,
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""
    );
}

#[tokio::test]
async fn a_press_waits_for_its_notice() {
    let (sim, server) = serve().await;
    sim.user("Alice").private_chat();
    let keyboard = json!({"inline_keyboard": [
        [{"text": "Go", "callback_data": "go"}, {"text": "See", "url": "https://example.org"}],
    ]});
    for text in ["first", "second"] {
        let question = json!({"chat_id": 1001, "text": text, "reply_markup": keyboard});
        sim.call("sendMessage", question).await;
    }
    let path = format!("{ALICE}/press");
    let press = json!({"button": "go", "message_id": 1, "wait": 10});
    let answering = async {
        let updates = sim.call("getUpdates", json!({"timeout": 10})).await;
        let query = &updates["result"][0]["callback_query"];
        assert_eq!(query["message"]["text"], "first");
        let answer = json!({"callback_query_id": query["id"], "text": "Gone"});
        sim.call("answerCallbackQuery", answer).await;
    };
    let (pressed, ()) = tokio::join!(post(&server, &path, press), answering);
    assert_eq!(pressed["result"]["text"], "Gone");
    assert_eq!(pressed["result"]["answered"], true);
    let link = post(&server, &path, json!({"button": "See"})).await;
    assert_eq!(
        link["result"],
        json!({"kind": "url", "url": "https://example.org/"})
    );
    let nobody = json!({"button": "go", "wait": 0});
    assert_eq!(
        post(&server, &path, nobody).await["result"]["answered"],
        false
    );
}

#[tokio::test]
async fn inline_results_are_asked_for_and_chosen() {
    let (sim, server) = serve().await;
    let answering = async {
        let updates = sim.call("getUpdates", json!({"timeout": 10})).await;
        let query = &updates["result"][0]["inline_query"];
        assert_eq!(query["query"], "tea");
        let text = json!({"message_text": "Tea!"});
        let result =
            json!({"type": "article", "id": "t", "title": "Tea", "input_message_content": text});
        let answer = json!({"inline_query_id": query["id"], "results": [result]});
        assert_eq!(sim.call("answerInlineQuery", answer).await["ok"], true);
    };
    let path = format!("{ALICE}/inline");
    let asked = post(&server, &path, json!({"query": "tea", "wait": 10}));
    let (found, ()) = tokio::join!(asked, answering);
    assert_eq!(found["result"]["results"][0]["title"], "Tea");
    let id = &found["result"]["query_id"];
    let path = format!("{ALICE}/choose");
    assert_eq!(
        refusal(
            &server,
            &path,
            json!({"query_id": id, "result_id": "coffee"})
        )
        .await,
        "there is no result `coffee`; there is `t`"
    );
    let chosen = post(&server, &path, json!({"query_id": id, "result_id": "t"})).await;
    assert_eq!(chosen["result"]["text"], "Tea!");
    assert_eq!(chosen["result"]["via_bot"]["username"], "SimBot");
}

#[tokio::test]
async fn a_file_is_uploaded_and_shown() {
    let (sim, server) = serve().await;
    let part = |name: &str, content: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n")
    };
    let file =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nPNG\r\n";
    let body = part("kind", "photo") + &part("caption", "look") + file + "--b--\r\n";
    let kind = ["Content-Type: multipart/form-data; boundary=b"];
    let answer = ask(
        server.address(),
        &format!("POST {ALICE}/upload"),
        &kind,
        &body,
    )
    .await;
    let sent: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(sent["result"]["caption"], "look");
    let file_id = sent["result"]["photo"][0]["file_id"].as_str().unwrap();
    assert_eq!(sim.file(file_id).unwrap(), b"PNG");
    let shown = ask(
        server.address(),
        &format!("GET /_sim/files/{file_id}"),
        &[],
        "",
    )
    .await;
    assert_eq!(shown.body, "PNG");
    assert!(shown.header.contains("content-type: image/png"));
    assert!(shown.header.contains("x-content-type-options: nosniff"));
}

#[tokio::test]
async fn people_join_pin_and_leave() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let tea = json!({"title": "Tea", "username": "tea", "members": [{"user": "@SimBot"}]});
    post(&server, "/_sim/chats", tea).await;
    let act = async |act: &str, body: Value| {
        post(
            &server,
            &format!("/_sim/users/Alice/chats/@tea/{act}"),
            body,
        )
        .await["result"]
            .clone()
    };
    assert_eq!(
        act("join", json!({})).await,
        json!({"joined": true, "asked": false})
    );
    let id = act("send", json!({"text": "hi"})).await["message_id"].clone();
    let path = "/_sim/users/Alice/chats/@tea/pin";
    let missing = refusal(&server, path, json!({"message_id": 99})).await;
    assert_eq!(missing, "Bad Request: message to pin not found");
    assert_eq!(act("pin", json!({"message_id": id})).await, true);
    assert_eq!(act("leave", json!({})).await, true);
    let updates = sim.call("getUpdates", json!({})).await;
    let updates = updates["result"].as_array().unwrap().iter();
    let told: Vec<&str> = updates
        .filter_map(|update| {
            let message = update["message"].as_object()?;
            let told = [
                "new_chat_members",
                "text",
                "pinned_message",
                "left_chat_member",
            ];
            told.into_iter().find(|name| message.contains_key(*name))
        })
        .collect();
    assert_eq!(
        told,
        [
            "new_chat_members",
            "text",
            "pinned_message",
            "left_chat_member"
        ]
    );
}

#[tokio::test]
async fn a_person_writes_into_a_topic() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let tea = json!({"title": "Tea", "type": "supergroup", "is_forum": true, "members": [
        {"user": "Alice", "status": "creator"},
        {"user": "@SimBot", "status": "administrator", "can_manage_topics": true},
    ]});
    let chat = post(&server, "/_sim/chats", tea).await["result"]["id"].clone();
    let topic = sim
        .call(
            "createForumTopic",
            json!({"chat_id": chat, "name": "Green"}),
        )
        .await;
    let thread = topic["result"]["message_thread_id"].clone();
    let path = "/_sim/users/Alice/chats/Tea/send";
    let said = json!({"text": "sencha", "thread": thread});
    let said = post(&server, path, said).await;
    assert_eq!(said["result"]["message_thread_id"], thread);
    assert_eq!(said["result"]["is_topic_message"], true);
    let nowhere = json!({"text": "sencha", "thread": 999});
    assert_eq!(
        refusal(&server, path, nowhere).await,
        "Bad Request: message thread not found"
    );
    assert_eq!(
        refusal(&server, path, json!({"thread": thread})).await,
        "there is nothing to send; say `text`, or members of `Message`"
    );
}
