//! The control API: people, chats and the log over HTTP, for tests in any language.

use std::time::Duration;

use amanobot::sim::{Server, Simulator};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Where Alice's chat with the simulator's bot is.
const ALICE: &str = "/_sim/users/Alice/chats/@SimBot";

/// A simulator and its server.
async fn serve() -> (Simulator, Server) {
    let sim = Simulator::new();
    let server = sim.serve("127.0.0.1:0").await.expect("a port is free");
    (sim, server)
}

/// An answer: its status, its header in lower case, and its body.
struct Answer {
    status: u16,
    header: String,
    body: String,
}

/// Sends a request with these lines in its header.
async fn ask(server: &Server, line: &str, header: &[&str], body: &str) -> Answer {
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let host = if header.iter().any(|line| line.starts_with("Host:")) {
        ""
    } else {
        "Host: localhost\r\n"
    };
    let header = header
        .iter()
        .fold(String::new(), |all, line| all + line + "\r\n");
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\n{host}Connection: close\r\n{header}Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (header, body) = answer
        .split_once("\r\n\r\n")
        .expect("an answer has a header");
    let status = header
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    Answer {
        status: status.expect("an answer has a status"),
        header: header.to_ascii_lowercase(),
        body: body.to_owned(),
    }
}

/// The envelope of an answer to GET.
async fn get(server: &Server, path: &str) -> Value {
    let answer = ask(server, &format!("GET {path}"), &[], "").await;
    serde_json::from_str(&answer.body).expect("the answer is JSON")
}

/// The envelope of an answer to POST.
async fn post(server: &Server, path: &str, body: Value) -> Value {
    let json = ["Content-Type: application/json"];
    let answer = ask(server, &format!("POST {path}"), &json, &body.to_string()).await;
    let envelope: Value = serde_json::from_str(&answer.body).expect("the answer is JSON");
    let code = envelope["error_code"].as_u64().unwrap_or(200);
    assert_eq!(u64::from(answer.status), code);
    envelope
}

/// What is said of a request that is refused.
async fn refusal(server: &Server, path: &str, body: Value) -> String {
    let envelope = post(server, path, body).await;
    assert_eq!(envelope["ok"], false, "{envelope}");
    envelope["description"]
        .as_str()
        .expect("it says why")
        .to_owned()
}

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
    let transcript = ask(&server, &line, &[], "").await;
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
async fn a_group_is_declared_and_spoken_in() {
    let (sim, server) = serve().await;
    let bob = post(
        &server,
        "/_sim/users",
        json!({"id": 7, "first_name": "Bob"}),
    )
    .await;
    assert_eq!(bob["result"]["username"], "bob");
    let tea = json!({"title": "Tea", "members": [{"user": "Bob", "status": "creator"}]});
    let tea = post(&server, "/_sim/chats", tea).await;
    assert_eq!(tea["result"]["id"], -2001);
    assert_eq!(
        tea["result"]["members"],
        json!([{"user": 7, "status": "creator"}, {"user": 1000, "status": "member"}])
    );
    let said = post(
        &server,
        "/_sim/users/7/chats/Tea/send",
        json!({"text": "hi"}),
    )
    .await;
    assert_eq!(said["result"]["from"]["first_name"], "Bob");
    let path = "/_sim/users/Alice/chats/-2001/send";
    assert_eq!(
        refusal(&server, path, json!({"text": "hi"})).await,
        "`Alice` is not in the chat `Tea`"
    );
    let join = json!({"user": "Alice"});
    post(&server, "/_sim/chats/Tea/members", join).await;
    let answer = json!({"text": "hello", "reply_to": 1});
    let answer = post(&server, path, answer).await;
    assert_eq!(answer["result"]["reply_to_message"]["text"], "hi");
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn the_state_shows_bots_people_and_chats() {
    let (_sim, server) = serve().await;
    post(
        &server,
        "/_sim/bots",
        json!({"token": "77:x", "username": "TeaBot"}),
    )
    .await;
    post(
        &server,
        "/_sim/users/Alice/chats/@teabot/send",
        json!({"text": "hi"}),
    )
    .await;
    let state = get(&server, "/_sim/state").await;
    let state = &state["result"];
    assert_eq!(state["bots"][0]["username"], "TeaBot");
    assert_eq!(state["users"][0]["first_name"], "Alice");
    let chat = &state["chats"][0];
    assert_eq!(
        (&chat["bot"], &chat["title"]),
        (&json!(77), &json!("TeaBot"))
    );
    assert_eq!(chat["last_message"]["text"], "hi");
    assert!(state["now"].as_i64().unwrap() >= 1_767_225_600);
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
    let answer = ask(&server, &format!("POST {ALICE}/upload"), &kind, &body).await;
    let sent: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(sent["result"]["caption"], "look");
    let file_id = sent["result"]["photo"][0]["file_id"].as_str().unwrap();
    assert_eq!(sim.file(file_id).unwrap(), b"PNG");
    let shown = ask(&server, &format!("GET /_sim/files/{file_id}"), &[], "").await;
    assert_eq!(shown.body, "PNG");
    assert!(shown.header.contains("content-type: image/png"));
    assert!(shown.header.contains("x-content-type-options: nosniff"));
}

#[tokio::test]
async fn mistakes_are_explained() {
    let (_sim, server) = serve().await;
    post(
        &server,
        "/_sim/users/Alice/chats/@SimBot/send",
        json!({"text": "hi"}),
    )
    .await;
    for (path, body, told) in [
        (
            "/_sim/users/Alice/chats/Tee/send",
            json!({"text": "hi"}),
            "there is no chat `Tee`; there is @SimBot",
        ),
        (
            "/_sim/users/@bob/chats/@SimBot/send",
            json!({"text": "hi"}),
            "there is no user `@bob`; there is `Alice` (1001)",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/send",
            json!({}),
            "there is nothing to send; say `text`, or members of `Message`",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/send",
            json!({"txt": "hi"}),
            "`txt` means nothing here; did you mean `text`?",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/send",
            json!({"location": 3}),
            "`location` is not what a message has under this name",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/press",
            json!({"button": "Yes"}),
            "there is no button \"Yes\"; no message has any",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/press",
            json!({"buton": "Yes"}),
            "`buton` means nothing here; did you mean `button`?",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/edit",
            json!({"message_id": "one", "text": "x"}),
            "`message_id` is a whole number, not \"one\"",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/edit",
            json!({"message_id": 9, "text": "x"}),
            "there is no message 9 of this user's to edit",
        ),
        (
            "/_sim/update",
            json!({"kind": "mesage"}),
            "there is no update of the kind `mesage`",
        ),
        (
            "/_sim/chats",
            json!({"id": -5, "members": [{"user": "Bob"}]}),
            "members[0].user: there is no user Bob",
        ),
    ] {
        assert_eq!(refusal(&server, path, body).await, told);
    }
    assert_eq!(get(&server, "/_sim/stat").await["error_code"], 404);
    assert_eq!(
        get(&server, "/_sim/update").await["description"],
        "this address is for POST"
    );
}

#[tokio::test]
async fn an_update_of_any_kind_is_put_into_the_queue() {
    let (sim, server) = serve().await;
    let poll = json!({"kind": "poll", "object": {"id": "9"}});
    let queued = post(&server, "/_sim/update", poll).await;
    assert_eq!(queued["result"], json!({"update_id": 1_000_001}));
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["poll"]["id"], "9");
    let unwanted = json!({"bot": "@SimBot", "kind": "chat_member", "object": {}});
    assert_eq!(
        post(&server, "/_sim/update", unwanted).await["result"],
        Value::Null
    );
}

#[tokio::test]
async fn an_update_comes_under_the_id_that_it_is_given() {
    let (sim, server) = serve().await;
    for id in [30, 20, 20] {
        let update = json!({"kind": "poll", "object": {"id": "9"}, "update_id": id});
        let queued = post(&server, "/_sim/update", update).await;
        assert_eq!(queued["result"], json!({"update_id": id}));
    }
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    let ids = |updates: Value| -> Vec<Value> {
        let updates = updates["result"].as_array().unwrap().iter();
        updates.map(|update| update["update_id"].clone()).collect()
    };
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(ids(updates), [30, 20, 20, 21]);
    let updates = sim.call("getUpdates", json!({"offset": 21})).await;
    assert_eq!(ids(updates), [30, 21]);
    for id in [0, 2_000_000_000] {
        let update = json!({"kind": "poll", "object": {}, "update_id": id});
        assert_eq!(
            refusal(&server, "/_sim/update", update).await,
            "`update_id` is a positive number below 2000000000"
        );
    }
}

#[tokio::test]
async fn a_query_that_nobody_has_typed_or_pressed_is_answered_once() {
    let (sim, server) = serve().await;
    let sent = format!("{ALICE}/send");
    let message = post(&server, &sent, json!({"text": "hi"})).await["result"].clone();
    let person = &message["from"];
    for (kind, object, method, answer) in [
        (
            "callback_query",
            json!({"id": "early", "from": person, "chat_instance": "1", "data": "x", "message": message}),
            "answerCallbackQuery",
            json!({"callback_query_id": "early", "text": "Too early"}),
        ),
        (
            "inline_query",
            json!({"id": "typed", "from": person, "query": "tea", "offset": ""}),
            "answerInlineQuery",
            json!({"inline_query_id": "typed", "results": []}),
        ),
    ] {
        let refused = sim.call(method, answer.clone()).await;
        assert_eq!(refused["ok"], false, "{refused}");
        let update = json!({"kind": kind, "object": object});
        post(&server, "/_sim/update", update).await;
        let answered = sim.call(method, answer.clone()).await;
        assert_eq!(answered["result"], true, "{answered}");
        assert_eq!(sim.call(method, answer).await["ok"], false);
    }
    let events = get(&server, &format!("{ALICE}/events")).await;
    let events = events["result"].as_array().unwrap();
    let notice = events.iter().find(|event| event["kind"] == "notice");
    assert_eq!(notice.unwrap()["text"], "Too early");
}

#[tokio::test]
async fn the_state_tells_whether_a_bot_polls() {
    let (sim, server) = serve().await;
    let is_polling =
        async || get(&server, "/_sim/state").await["result"]["bots"][0]["is_polling"].clone();
    assert_eq!(is_polling().await, false);
    let poll = sim.call("getUpdates", json!({"timeout": 50}));
    let watched = async {
        while is_polling().await == false {}
        post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    };
    let (updates, ()) = tokio::join!(poll, watched);
    assert_eq!(updates["result"][0]["message"]["text"], "hi");
    assert_eq!(is_polling().await, false);
}

#[tokio::test]
async fn the_log_tells_what_was_sent_under_names_of_the_past() {
    let (sim, server) = serve().await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    let photo = json!({"type": "photo", "id": "1", "photo_url": "https://a.b/c", "thumb_url": "https://a.b/d"});
    for (method, parameters, sent) in [
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "of today"}),
            Value::Null,
        ),
        (
            "getChatMembersCount",
            json!({"chat_id": 1001}),
            json!({"chat_id": "1001"}),
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "hello", "txet": 1}),
            json!({"chat_id": "1001", "text": "hello", "txet": "1"}),
        ),
        (
            "answerInlineQuery",
            json!({"inline_query_id": "1", "results": [photo]}),
            json!({"inline_query_id": "1", "results": json!([photo]).to_string()}),
        ),
    ] {
        sim.call(method, parameters).await;
        let log = get(&server, "/_sim/log").await;
        let call = log["result"].as_array().unwrap().last().unwrap();
        let expected = match sent {
            Value::Null => Value::Null,
            parameters => json!({"method": method, "parameters": parameters}),
        };
        assert_eq!(call["sent"], expected);
    }
}

#[tokio::test]
async fn the_log_tells_calls_with_their_answers_and_updates() {
    let (sim, server) = serve().await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    sim.call(
        "sendMessage",
        json!({"chat_id": 1001, "text": "hello", "txet": 1}),
    )
    .await;
    sim.call("sendMessage", json!({"chat_id": 1001})).await;
    let log = get(&server, "/_sim/log").await;
    let [update, call, refused] = log["result"].as_array().unwrap().as_slice() else {
        panic!("{log:#}");
    };
    assert_eq!(update["kind"], "update");
    assert_eq!(update["update"]["message"]["text"], "hi");
    assert_eq!(
        (&call["kind"], &call["method"]),
        (&json!("call"), &json!("sendMessage"))
    );
    assert_eq!(
        call["parameters"],
        json!({"chat_id": 1001, "text": "hello"})
    );
    assert_eq!(call["answer"]["result"]["text"], "hello");
    assert_eq!(call["ignored"], json!(["txet"]));
    assert_eq!(
        (&call["fidelity"], &call["status"]),
        (&json!("modelled"), &json!(200))
    );
    assert_eq!(refused["status"], 400);
    assert_eq!(refused["answer"]["ok"], false);
    let after = refused["seq"].as_u64().unwrap();
    let path = format!("/_sim/log?after={after}&wait=10");
    let later = async {
        tokio::task::yield_now().await;
        sim.call("getMe", json!({})).await;
    };
    let (log, ()) = tokio::join!(get(&server, &path), later);
    assert_eq!(log["result"][0]["method"], "getMe");
    let path = format!("{ALICE}/events");
    let events = get(&server, &path).await;
    let kinds = events["result"].as_array().unwrap().iter();
    let kinds: Vec<&str> = kinds.filter_map(|event| event["kind"].as_str()).collect();
    assert_eq!(kinds, ["message", "message", "refused"]);
}

/// A stream of events that is read line by line.
struct Events(BufReader<TcpStream>);

impl Events {
    async fn open(server: &Server, path: &str, header: &str) -> Self {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{header}\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        Self(BufReader::new(stream))
    }

    /// The next line that begins like this, without its beginning.
    async fn line(&mut self, start: &str) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            let read = timeout(Duration::from_secs(10), self.0.read_line(&mut line)).await;
            assert!(
                read.expect("a line comes").unwrap() > 0,
                "the stream goes on"
            );
            if let Some(rest) = line.strip_prefix(start) {
                return rest.trim_end().to_owned();
            }
        }
    }

    async fn next(&mut self) -> Value {
        serde_json::from_str(&self.line("data: ").await).expect("an event is JSON")
    }
}

#[tokio::test]
async fn the_stream_tells_everything_and_goes_on_where_it_broke() {
    let (sim, server) = serve().await;
    let mut events = Events::open(&server, "/_sim/events", "").await;
    events.line("retry: ").await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    sim.call("sendMessage", json!({"chat_id": 1001, "text": "hello"}))
        .await;
    let mut kinds = Vec::new();
    let mut last = Value::Null;
    while kinds.len() < 5 {
        last = events.next().await;
        kinds.push(last["kind"].as_str().unwrap_or_default().to_owned());
    }
    assert_eq!(kinds, ["state", "message", "update", "message", "call"]);
    drop(events);
    let seq = last["seq"].as_u64().unwrap();
    let header = format!("Last-Event-ID: {}\r\n", seq - 1);
    let mut events = Events::open(&server, "/_sim/events", &header).await;
    assert_eq!(events.line("id: ").await, seq.to_string());
    assert_eq!(events.next().await["method"], "sendMessage");
}

#[tokio::test]
async fn a_stream_from_another_life_begins_anew() {
    let (_sim, server) = serve().await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    let mut events = Events::open(&server, "/_sim/events?after=5000", "").await;
    assert_eq!(events.next().await["kind"], "state");
    assert_eq!(events.next().await["seq"], 1);
}

#[tokio::test]
async fn too_many_streams_are_refused_and_an_end_makes_room() {
    let (_sim, server) = serve().await;
    let mut open = Vec::new();
    for _ in 0..64 {
        let mut events = Events::open(&server, "/_sim/events", "").await;
        events.line("retry: ").await;
        open.push(events);
    }
    assert_eq!(get(&server, "/_sim/events").await["error_code"], 503);
    drop(server);
    // The streams of a server that is gone end.
    let mut rest = String::new();
    let ended = timeout(Duration::from_secs(10), open[0].0.read_to_string(&mut rest)).await;
    ended.expect("the stream ends").unwrap();
}

#[tokio::test]
async fn pages_of_other_sites_can_do_nothing() {
    let (sim, server) = serve().await;
    sim.user("Alice").private_chat();
    let json = "Content-Type: application/json";
    let send = "POST /bot1000:simulator/sendMessage";
    let body = r#"{"chat_id": 1001, "text": "evil"}"#;
    let by_link = "GET /bot1000:simulator/sendMessage?chat_id=1001&text=evil";
    let act = format!("POST {ALICE}/send");
    for (line, header) in [
        (send, "Origin: https://evil.example"),
        (send, "Origin: null"),
        (send, "Host: evil.example:8081"),
        (by_link, "Sec-Fetch-Site: cross-site"),
        (&act, "Origin: http://localhost:1"),
        (&act, "Sec-Fetch-Site: same-site"),
        ("GET /_sim/state", "Host: rebound.example"),
        ("GET /", "Host: rebound.example"),
        ("OPTIONS /_sim/state", "Origin: https://evil.example"),
    ] {
        let answer = ask(&server, line, &[header, json], body).await;
        assert_eq!(answer.status, 403, "{line} {header}: {}", answer.body);
        assert!(
            !answer.header.contains("access-control"),
            "{}",
            answer.header
        );
    }
    // What a page can send without asking first is no JSON.
    let answer = ask(
        &server,
        &act,
        &["Content-Type: text/plain"],
        r#"{"text": "evil"}"#,
    )
    .await;
    assert_eq!(answer.status, 415);
    assert_eq!(sim.user("Alice").private_chat().transcript(), "");
    let own = ["Origin: http://localhost", json];
    assert_eq!(
        ask(&server, &act, &own, r#"{"text": "hi"}"#).await.status,
        200
    );
}

#[tokio::test]
async fn the_page_may_load_nothing_from_elsewhere() {
    let (_sim, server) = serve().await;
    for (path, kind) in [
        ("/", "text/html"),
        ("/_sim/page/page.css", "text/css"),
        ("/_sim/page/page.js", "text/javascript"),
    ] {
        let part = ask(
            &server,
            &format!("GET {path}"),
            &["Sec-Fetch-Site: none"],
            "",
        )
        .await;
        assert_eq!(part.status, 200);
        assert!(
            part.header.contains(&format!("content-type: {kind}")),
            "{}",
            part.header
        );
        assert!(
            part.header
                .contains("content-security-policy: default-src 'none'")
        );
    }
}

#[tokio::test]
async fn time_is_moved_on_over_http() {
    let (sim, server) = serve().await;
    let stepped = post(&server, "/_sim/clock", json!({"pace": "stepped"})).await;
    assert_eq!(stepped["result"]["pace"], "stepped");
    let before = sim.now();
    let later = post(&server, "/_sim/clock", json!({"advance": 3600})).await;
    assert_eq!(later["result"]["now"], before + 3600);
    assert_eq!(get(&server, "/_sim/clock").await["result"], later["result"]);
    assert_eq!(
        refusal(&server, "/_sim/clock", json!({"pace": 0})).await,
        "`pace` is `real`, `stepped` or a positive number"
    );
}

#[tokio::test]
async fn a_reset_world_is_as_it_was_declared_and_its_bots_go_on() {
    let file = json!({
        "bots": [{"token": "77:x", "username": "TeaBot"}],
        "users": [{"id": 7, "first_name": "Alice"}],
    });
    let sim = Simulator::from_world(&file).unwrap();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let path = "/_sim/users/Alice/chats/@TeaBot/send";
    post(&server, path, json!({"text": "hi"})).await;
    post(
        &server,
        "/_sim/users/Bob/chats/@TeaBot/send",
        json!({"text": "hi"}),
    )
    .await;
    sim.call("setMyName", json!({"name": "Tea"})).await;
    let polling = sim.call("getUpdates", json!({"offset": -1}));
    assert_eq!(polling.await["result"].as_array().unwrap().len(), 1);
    let seq = get(&server, "/_sim/state").await["result"]["seq"]
        .as_u64()
        .unwrap();

    let waiting = async {
        tokio::task::yield_now().await;
        assert_eq!(
            post(&server, "/_sim/reset", json!({})).await["result"],
            true
        );
        post(&server, path, json!({"text": "again"})).await
    };
    let poll = json!({"offset": 1_000_003, "timeout": 10});
    let (updates, again) = tokio::join!(sim.call("getUpdates", poll), waiting);
    assert_eq!(updates["result"][0]["message"], again["result"]);
    assert_eq!(again["result"]["message_id"], 1);
    let state = get(&server, "/_sim/state").await;
    assert_eq!(state["result"]["users"].as_array().unwrap().len(), 1);
    assert!(state["result"]["seq"].as_u64().unwrap() > seq);
    assert_eq!(
        sim.call("getMyName", json!({})).await["result"]["name"],
        "Tea"
    );
}

#[tokio::test]
async fn another_world_is_loaded_unless_it_makes_no_sense() {
    let (_sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let json = ["Content-Type: application/json"];
    let wrong = r#"{"users": [{"id": -1}]}"#;
    let answer = ask(&server, "PUT /_sim/world", &json, wrong).await;
    assert!(
        answer
            .body
            .contains("users[0].id: ids of users are positive"),
        "{}",
        answer.body
    );
    let names = async || {
        let state = get(&server, "/_sim/state").await;
        let users = state["result"]["users"].as_array().unwrap().clone();
        users
            .iter()
            .map(|user| user["first_name"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Alice"]);
    // A bot that stays has the number, and can be named.
    let clash = r#"{"users": [{"id": 1000, "first_name": "X"}]}"#;
    let answer = ask(&server, "PUT /_sim/world", &json, clash).await;
    assert_eq!((answer.status, names().await), (400, vec![json!("Alice")]));
    let other = r#"{"users": [{"first_name": "Bob"}],
        "chats": [{"title": "Tea", "members": [{"user": "@SimBot", "status": "administrator"}]}]}"#;
    assert_eq!(
        ask(&server, "PUT /_sim/world", &json, other).await.status,
        200
    );
    assert_eq!(names().await, ["Bob"]);
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

#[tokio::test]
async fn people_vote_and_react() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let poll = json!({
        "chat_id": 1001,
        "question": "Tea?",
        "options": [{"text": "Yes"}, {"text": "No"}],
        "is_anonymous": false,
    });
    let id = sim.call("sendPoll", poll).await["result"]["message_id"].clone();
    let vote = format!("{ALICE}/vote");
    let voted = post(&server, &vote, json!({"message_id": id, "options": [1]})).await;
    assert_eq!(voted["result"]["options"][1]["voter_count"], 1);
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(
        updates["result"][0]["poll_answer"]["option_ids"],
        json!([1])
    );
    for (wrong, reason) in [
        (
            json!({"message_id": id, "options": [2]}),
            "the poll has no option [2]",
        ),
        (
            json!({"message_id": id, "options": "Yes"}),
            "`options` is a list of places, counted from 0",
        ),
        (json!({"message_id": id}), "`options` is missing"),
    ] {
        assert_eq!(refusal(&server, &vote, wrong).await, reason);
    }

    let kinds = json!({"allowed_updates": ["message_reaction"], "offset": -1});
    sim.call("getUpdates", kinds).await;
    let react = format!("{ALICE}/react");
    let heart = json!({"message_id": id, "reaction": ["❤"]});
    assert_eq!(post(&server, &react, heart).await["result"], true);
    for (wrong, reason) in [
        (
            json!({"message_id": id, "reaction": ["tea"]}),
            "REACTION_INVALID",
        ),
        (
            json!({"message_id": 99, "reaction": []}),
            "message to react not found",
        ),
        (
            json!({"message_id": id, "reaction": "❤"}),
            "`reaction` is a list of emoji, or of the numbers of custom ones",
        ),
    ] {
        assert_eq!(refusal(&server, &react, wrong).await, reason);
    }
    let tea = json!({"title": "Tea", "members": [{"user": "@SimBot"}]});
    post(&server, "/_sim/chats", tea).await;
    assert_eq!(
        refusal(
            &server,
            "/_sim/users/Alice/chats/Tea/react",
            json!({"message_id": 1, "reaction": ["❤"]})
        )
        .await,
        "`Alice` is not in the chat `Tea`"
    );
}

/// Plays a bot that answers each update of a kind by a method, until all are answered.
async fn answer_queries(sim: &Simulator, answers: Vec<(&str, &str, Value)>) {
    let mut offset = 0;
    for (kind, method, mut answer) in answers {
        let asked = loop {
            let poll = json!({"offset": offset, "limit": 1, "timeout": 50});
            let updates = sim.call("getUpdates", poll).await;
            let update = &updates["result"][0];
            offset = update["update_id"].as_i64().expect("an update has come") + 1;
            if !update[kind].is_null() {
                break update[kind]["id"].clone();
            }
        };
        answer[format!("{kind}_id")] = asked;
        let answered = sim.call(method, answer).await;
        assert_eq!(answered["ok"], true, "{answered}");
    }
    let poll = json!({"offset": offset});
    sim.call("getUpdates", poll).await;
}

#[tokio::test]
async fn an_invoice_is_paid_and_what_the_bot_says_against_it_is_told() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let invoice = json!({
        "chat_id": 1001, "title": "Tea", "description": "A cup", "payload": "cup",
        "currency": "XTR", "prices": [{"label": "Tea", "amount": 5}],
    });
    let id = sim.call("sendInvoice", invoice).await["result"]["message_id"].clone();
    let pay = format!("{ALICE}/pay");
    let (paid, ()) = tokio::join!(
        post(&server, &pay, json!({"message_id": id})),
        answer_queries(
            &sim,
            vec![(
                "pre_checkout_query",
                "answerPreCheckoutQuery",
                json!({"ok": true})
            )]
        ),
    );
    assert_eq!(paid["result"], json!({"paid": true}));
    let no = json!({"ok": false, "error_message": "No tea is left"});
    let (paid, ()) = tokio::join!(
        post(&server, &pay, json!({"message_id": id})),
        answer_queries(
            &sim,
            vec![("pre_checkout_query", "answerPreCheckoutQuery", no)]
        ),
    );
    assert_eq!(
        paid["result"],
        json!({"paid": false, "error": "No tea is left"})
    );
    let silent = post(&server, &pay, json!({"message_id": id, "wait": 0})).await;
    assert_eq!(
        silent["result"],
        json!({"paid": false, "error": "the bot has not answered"})
    );
    assert_eq!(
        refusal(&server, &pay, json!({"message_id": 99})).await,
        "message 99 is nothing to pay for"
    );
    assert_eq!(
        refusal(
            &server,
            &pay,
            json!({"message_id": id, "order_info": {"name": 7}})
        )
        .await,
        "`order_info` has members of `OrderInfo`"
    );
}

#[tokio::test]
async fn ways_of_shipping_are_shown_before_one_is_chosen() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let invoice = json!({
        "chat_id": 1001, "title": "Tea", "description": "A box", "payload": "box",
        "currency": "EUR", "prices": [{"label": "Tea", "amount": 500}],
        "provider_token": "1:TEST:1", "is_flexible": true, "need_email": true,
    });
    let id = sim.call("sendInvoice", invoice).await["result"]["message_id"].clone();
    let ways = json!([
        {"id": "van", "title": "By van", "prices": [{"label": "Van", "amount": 200}]},
        {"id": "drone", "title": "By drone", "prices": [{"label": "Drone", "amount": 900}]},
    ]);
    let offer = (
        "shipping_query",
        "answerShippingQuery",
        json!({"ok": true, "shipping_options": ways}),
    );
    let pay = format!("{ALICE}/pay");
    let (shown, ()) = tokio::join!(
        post(&server, &pay, json!({"message_id": id})),
        answer_queries(&sim, vec![offer.clone()]),
    );
    assert_eq!(
        shown["result"],
        json!({"paid": false, "shipping_options": ways})
    );
    let accept = (
        "pre_checkout_query",
        "answerPreCheckoutQuery",
        json!({"ok": true}),
    );
    let order = json!({
        "message_id": id,
        "shipping_option": "drone",
        "order_info": {"email": "tea@example.org"},
    });
    let (paid, ()) = tokio::join!(
        post(&server, &pay, order),
        answer_queries(&sim, vec![offer, accept]),
    );
    assert_eq!(paid["result"], json!({"paid": true}));
    let messages = get(&server, &format!("{ALICE}/messages")).await;
    let payment = &messages["result"][1]["successful_payment"];
    assert_eq!(payment["total_amount"], 1400);
    assert_eq!(payment["shipping_option_id"], "drone");
    assert_eq!(payment["order_info"]["email"], "tea@example.org");
}

#[tokio::test]
async fn faults_are_declared_listed_and_taken_back() {
    let (sim, server) = serve().await;
    let refuse = json!({"method": "getMe", "bot": "@SimBot", "action": {"error": {"code": 500}}});
    let first = post(&server, "/_sim/faults", refuse).await["result"]["id"].clone();
    let twice = json!({"updates": "duplicate"});
    let second = post(&server, "/_sim/faults", twice).await["result"]["id"].clone();
    let there = async || get(&server, "/_sim/faults").await["result"].clone();
    let all = there().await;
    assert_eq!(all[0]["bot"], 1000);
    assert_eq!((&all[0]["id"], &all[1]["id"]), (&first, &second));
    assert_eq!(
        refusal(&server, "/_sim/faults", json!({"action": "sulk"})).await,
        "there is no action `sulk`"
    );

    assert_eq!(sim.call("getMe", json!({})).await["error_code"], 500);
    assert_eq!(sim.call("getMe", json!({})).await["ok"], true);
    assert_eq!(there().await.as_array().unwrap().len(), 1);
    let line = format!("DELETE /_sim/faults/{second}");
    assert_eq!(ask(&server, &line, &[], "").await.status, 200);
    let again = ask(&server, &line, &[], "").await;
    assert_eq!(again.status, 400);
    assert!(
        again.body.contains(&format!("there is no fault {second}")),
        "{}",
        again.body
    );
    post(&server, "/_sim/faults", json!({"action": "reset"})).await;
    let all = ask(&server, "DELETE /_sim/faults", &[], "").await;
    assert_eq!(all.status, 200);
    assert_eq!(there().await, json!([]));
}

#[tokio::test]
async fn limits_hold_once_they_are_set() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/clock", json!({"pace": "stepped"})).await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let none = json!({"per_second": null, "per_chat": null, "per_group": null});
    assert_eq!(get(&server, "/_sim/limits").await["result"], none);
    let set = post(&server, "/_sim/limits", json!({"per_chat": 1})).await;
    let one = json!({"per_second": null, "per_chat": 1, "per_group": null});
    assert_eq!(set["result"], one);
    let hello = json!({"chat_id": 1001, "text": "hello"});
    assert_eq!(sim.call("sendMessage", hello.clone()).await["ok"], true);
    let refused = sim.call("sendMessage", hello.clone()).await;
    assert_eq!(refused["parameters"]["retry_after"], 1);
    post(&server, "/_sim/limits", json!({"per_chat": null})).await;
    assert_eq!(sim.call("sendMessage", hello.clone()).await["ok"], true);
    post(&server, "/_sim/limits", json!({"per_second": 0})).await;
    post(&server, "/_sim/clock", json!({"advance": 3600})).await;
    assert_eq!(sim.call("sendMessage", hello).await["error_code"], 429);
    assert_eq!(
        refusal(&server, "/_sim/limits", json!({"per_chat": -1})).await,
        "`per_chat` is a number of messages, or null"
    );
}

#[tokio::test]
async fn a_restart_ends_polls_and_goes_on_with_lower_ids() {
    let (sim, server) = serve().await;
    let said = json!({"text": "one"});
    post(&server, &format!("{ALICE}/send"), said).await;
    let updates = sim.call("getUpdates", json!({})).await;
    let first = updates["result"][0]["update_id"].as_i64().unwrap();
    let (refused, restarted) = tokio::join!(
        sim.call("getUpdates", json!({"offset": first + 1, "timeout": 50})),
        post(&server, "/_sim/restart", json!({"lower_ids": true})),
    );
    assert_eq!(restarted["result"], true);
    assert_eq!(refused["error_code"], 500);
    assert_eq!(refused["description"], "Internal Server Error: restart");
    post(&server, &format!("{ALICE}/send"), json!({"text": "two"})).await;
    let updates = sim.call("getUpdates", json!({"timeout": 1})).await;
    let second = updates["result"][0]["update_id"].as_i64().unwrap();
    assert!(second < first, "{second} is not lower than {first}");
    assert_eq!(
        refusal(&server, "/_sim/restart", json!({"lower_ids": 1})).await,
        "`lower_ids` is true or false, not 1"
    );
}

#[tokio::test]
async fn a_world_is_fetched_and_gone_on_with() {
    let (_sim, server) = serve().await;
    post(&server, "/_sim/clock", json!({"pace": "stepped"})).await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hello"})).await;
    let saved = ask(&server, "GET /_sim/world", &[], "").await;
    assert!(saved.header.contains("content-type: application/json"));

    let (sim, server) = serve().await;
    let poll = json!({"timeout": 50});
    let json = ["Content-Type: application/json"];
    let (updates, loaded) = tokio::join!(
        sim.call("getUpdates", poll),
        ask(&server, "PUT /_sim/world", &json, &saved.body),
    );
    assert_eq!(loaded.status, 200, "{}", loaded.body);
    assert_eq!(updates["result"][0]["message"]["text"], "hello");
    let again = ask(&server, "GET /_sim/world", &[], "").await;
    assert_eq!(again.body, saved.body);
    let newer = saved.body.replace(r#""version":1"#, r#""version":2"#);
    let refused = ask(&server, "PUT /_sim/world", &json, &newer).await;
    assert_eq!(refused.status, 400);
    assert!(refused.body.contains("this simulator reads 1"));
}
