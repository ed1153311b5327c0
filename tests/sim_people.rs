//! What people can do in code they can do over HTTP: business accounts, checklists, payments by
//! link, gifts, moderation. Routes that tests of the control API have leave these out.

#[path = "common/http.rs"]
mod http;

use amanobot::sim::{Server, Simulator};
use serde_json::{Value, json};

/// A simulator and its server.
async fn serve() -> (Simulator, Server) {
    let sim = Simulator::new();
    let server = sim.serve("127.0.0.1:0").await.expect("a port is free");
    (sim, server)
}

/// Sends a body of this type, and returns what is in the answer.
async fn send(server: &Server, line: &str, kind: &str, body: &[u8]) -> String {
    let kind = format!("Content-Type: {kind}");
    http::ask(server.address(), line, &[&kind], body).await.body
}

/// The envelope of an answer.
async fn ask(server: &Server, line: &str, body: Value) -> Value {
    let body = send(
        server,
        line,
        "application/json",
        body.to_string().as_bytes(),
    )
    .await;
    serde_json::from_str(&body).expect("the answer is JSON")
}

/// The result of a request below `/_sim/`.
async fn done(server: &Server, verb: &str, path: &str, body: Value) -> Value {
    let mut envelope = ask(server, &format!("{verb} /_sim/{path}"), body).await;
    assert_eq!(envelope["ok"], true, "{path}: {envelope}");
    envelope["result"].take()
}

async fn post(server: &Server, path: &str, body: Value) -> Value {
    done(server, "POST", path, body).await
}

async fn get(server: &Server, path: &str) -> Value {
    let envelope = send(server, &format!("GET /_sim/{path}"), "text/plain", b"").await;
    let mut envelope: Value = serde_json::from_str(&envelope).expect("the answer is JSON");
    assert_eq!(envelope["ok"], true, "{path}: {envelope}");
    envelope["result"].take()
}

/// What is said of a request that is refused.
async fn refusal(server: &Server, path: &str, body: Value) -> String {
    let envelope = ask(server, &format!("POST /_sim/{path}"), body).await;
    assert_eq!(envelope["ok"], false, "{path}: {envelope}");
    envelope["description"].as_str().unwrap().to_owned()
}

/// Uploads a picture.
async fn upload(server: &Server, path: &str) -> Value {
    let body = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n\
                a picture\r\n--X--\r\n";
    let kind = "multipart/form-data; boundary=X";
    let answer = send(server, &format!("POST /_sim/{path}"), kind, body.as_bytes()).await;
    serde_json::from_str(&answer).expect("the answer is JSON")
}

/// What the simulator's bot is told: each update's kind and object.
async fn updates(sim: &Simulator) -> Vec<(String, Value)> {
    let answer = sim.call("getUpdates", json!({"timeout": 0})).await;
    let updates = answer["result"].as_array().unwrap().clone();
    let last = updates
        .last()
        .map(|update| update["update_id"].as_i64().unwrap());
    if let Some(last) = last {
        sim.call("getUpdates", json!({"offset": last + 1})).await;
    }
    let kind = |update: Value| {
        let update = update.as_object().unwrap().clone();
        let mut members = update.into_iter().filter(|(name, _)| name != "update_id");
        members.next().unwrap()
    };
    updates.into_iter().map(kind).collect()
}

async fn kinds(sim: &Simulator) -> Vec<String> {
    let updates = updates(sim).await;
    updates.into_iter().map(|(kind, _)| kind).collect()
}

/// A group of Alice, who owns it, Bob and the simulator's bot, an administrator.
async fn group(server: &Server) -> i64 {
    let mut members = vec![json!({"user": 1000, "status": "administrator"})];
    for (name, status) in [("Alice", "creator"), ("Bob", "member")] {
        let user = post(server, "users", json!({"first_name": name})).await;
        members.push(json!({"user": user["id"], "status": status}));
    }
    let chat =
        json!({"type": "supergroup", "title": "Friends", "members": members, "is_forum": true});
    post(server, "chats", chat).await["id"].as_i64().unwrap()
}

#[tokio::test]
async fn a_customer_and_the_owner_of_an_account_write_edit_and_delete() {
    let (sim, server) = serve().await;
    let connection = post(&server, "users/Shop/business", json!({})).await;
    assert_eq!(connection["is_enabled"], true);
    let asked = post(
        &server,
        "users/Alice/chats/Shop/send",
        json!({"text": "open?"}),
    )
    .await;
    let id = &asked["message_id"];
    let edit = json!({"message_id": id, "text": "open today?"});
    post(&server, "users/Alice/chats/@shop/edit", edit).await;
    let answer = post(
        &server,
        "users/Shop/chats/Alice/send",
        json!({"text": "yes"}),
    )
    .await;
    assert_eq!(answer["chat"]["first_name"], "Alice");
    let delete = json!({"message_id": id});
    post(&server, "users/Shop/chats/Alice/delete", delete).await;
    let left = get(&server, "users/Alice/chats/Shop/messages").await;
    assert_eq!(left.as_array().unwrap().len(), 1);
    assert_eq!(left[0]["text"], "yes");
    assert_eq!(
        kinds(&sim).await,
        [
            "business_connection",
            "business_message",
            "edited_business_message",
            "business_message",
            "deleted_business_messages"
        ]
    );
}

#[tokio::test]
async fn the_state_and_events_tell_a_business_chat_from_one_with_a_bot() {
    let (_sim, server) = serve().await;
    let connection = post(&server, "users/Shop/business", json!({})).await;
    let owner = &connection["user"]["id"];
    post(
        &server,
        "users/Alice/chats/Shop/send",
        json!({"text": "hi"}),
    )
    .await;
    let state = get(&server, "state").await;
    assert_eq!(state["connections"][0]["id"], connection["id"]);
    assert_eq!(state["connections"][0]["bot"], 1000);
    let chats = state["chats"].as_array().unwrap();
    let chat = chats.iter().find(|chat| chat.get("owner").is_some());
    let chat = chat.expect("the customer's chat is listed");
    assert_eq!(chat["owner"], *owner);
    assert_eq!(chat["title"], "Shop");
    assert_eq!(chat["first_name"], "Alice");
    assert!(chat.get("bot").is_none());
    let events = get(&server, "users/Alice/chats/Shop/events").await;
    assert_eq!(events[0]["owner"], *owner);
    assert!(events[0].get("bot").is_none());
}

#[tokio::test]
async fn a_chat_of_two_accounts_is_named_by_both_ids() {
    let (_sim, server) = serve().await;
    let mut ids = Vec::new();
    for name in ["Shop", "Bank"] {
        let path = format!("users/{name}/business");
        let connection = post(&server, &path, json!({})).await;
        ids.push(connection["user"]["id"].as_i64().unwrap());
    }
    let (shop, bank) = (ids[0], ids[1]);
    let sent = post(&server, "users/Shop/chats/Bank/send", json!({"text": "a"})).await;
    assert_eq!(sent["chat"]["id"], shop);
    let path = format!("users/Shop/chats/{bank}:{shop}/send");
    let sent = post(&server, &path, json!({"text": "b"})).await;
    assert_eq!(sent["chat"]["id"], bank);
    let path = format!("users/Alice/chats/{bank}:{shop}/send");
    let why = refusal(&server, &path, json!({"text": "c"})).await;
    assert!(why.contains("there is no chat"), "{why}");
}

#[tokio::test]
async fn an_account_is_connected_with_rights_and_taken_back() {
    let (sim, server) = serve().await;
    let rights = json!({"rights": {"can_reply": true, "can_edit_bio": false}});
    let connection = post(&server, "users/Shop/business", rights).await;
    assert_eq!(connection["rights"], json!({"can_reply": true}));
    let why = refusal(
        &server,
        "users/Shop/business",
        json!({"rights": {"can_fly": true}}),
    )
    .await;
    assert!(why.contains("can_fly"), "{why}");
    done(&server, "DELETE", "users/Shop/business", json!({})).await;
    let told = updates(&sim).await;
    assert_eq!(told.last().unwrap().1["is_enabled"], false);
    let again = ask(&server, "DELETE /_sim/users/Shop/business", json!({})).await;
    assert_eq!(again["description"], "no bot looks after this account");
    let why = refusal(&server, "users/Alice/chats/Shop/block", json!({})).await;
    assert_eq!(why, "only bots can be blocked");
}

#[tokio::test]
async fn tasks_are_ticked_off_and_added() {
    let (sim, server) = serve().await;
    let connection = post(&server, "users/Shop/business", json!({})).await;
    post(
        &server,
        "users/Alice/chats/Shop/send",
        json!({"text": "hi"}),
    )
    .await;
    let checklist = json!({
        "title": "Order",
        "tasks": [{"id": 1, "text": "Pay"}, {"id": 2, "text": "Pack"}],
        "others_can_mark_tasks_as_done": true,
        "others_can_add_tasks": true,
    });
    let alice = get(&server, "state").await["chats"]
        .as_array()
        .unwrap()
        .iter()
        .find(|chat| chat.get("owner").is_some())
        .unwrap()["id"]
        .clone();
    let sent = json!({
        "business_connection_id": connection["id"],
        "chat_id": alice,
        "checklist": checklist,
    });
    let sent = sim.call("sendChecklist", sent).await;
    let id = &sent["result"]["message_id"];
    let tick = json!({"message_id": id, "tasks": [2]});
    let told = post(&server, "users/Alice/chats/Shop/tick", tick).await;
    assert_eq!(
        told["checklist_tasks_done"]["marked_as_done_task_ids"],
        json!([2])
    );
    let events = get(&server, "users/Alice/chats/Shop/events").await;
    let events = events.as_array().unwrap();
    let edited = events
        .iter()
        .find(|event| event["kind"] == "edited")
        .expect("it is seen");
    let tasks = &edited["message"]["checklist"]["tasks"];
    assert_eq!(tasks[1]["completed_by_user"]["first_name"], "Alice");
    let add = json!({"message_id": id, "texts": ["Send"]});
    let told = post(&server, "users/Alice/chats/Shop/add_tasks", add).await;
    assert_eq!(told["checklist_tasks_added"]["tasks"][0]["text"], "Send");
    let wrong = json!({"message_id": id, "tasks": "2"});
    let why = refusal(&server, "users/Alice/chats/Shop/tick", wrong).await;
    assert_eq!(why, "`tasks` is a list of whole numbers");
}

#[tokio::test]
async fn an_option_is_added_to_a_poll_and_taken_back() {
    let (sim, server) = serve().await;
    let chat = group(&server).await;
    let poll = json!({
        "chat_id": chat,
        "question": "Drink?",
        "options": [{"text": "Tea"}, {"text": "Coffee"}],
        "is_anonymous": false,
        "allow_adding_options": true,
    });
    let sent = sim.call("sendPoll", poll).await;
    let option = json!({"message_id": sent["result"]["message_id"], "text": "Cocoa"});
    let here = format!("users/Bob/chats/{chat}");
    let told = post(&server, &format!("{here}/add_option"), option.clone()).await;
    assert_eq!(told["poll_option_added"]["option_text"], "Cocoa");
    let told = post(&server, &format!("{here}/delete_option"), option).await;
    assert_eq!(told["poll_option_deleted"]["option_text"], "Cocoa");
}

#[tokio::test]
async fn an_invoice_is_paid_by_its_link() {
    let (sim, server) = serve().await;
    let invoice = json!({
        "title": "Tea", "description": "A cup", "payload": "cup", "currency": "XTR",
        "prices": [{"label": "Tea", "amount": 5}],
    });
    let link = sim.call("createInvoiceLink", invoice).await["result"].clone();
    let pay = post(&server, "users/Alice/pay_link", json!({"link": link}));
    let answer = async {
        loop {
            if let Some((_, query)) = updates(&sim).await.into_iter().next() {
                assert_eq!(query["invoice_payload"], "cup");
                let answer = json!({"pre_checkout_query_id": query["id"], "ok": true});
                sim.call("answerPreCheckoutQuery", answer).await;
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    let (paid, ()) = tokio::join!(pay, answer);
    assert_eq!(paid, json!({"paid": true}));
    assert_eq!(get(&server, "users/Alice/stars").await["stars"], 9995);
    let nowhere = json!({"link": "https://t.me/$nothing"});
    let paid = post(&server, "users/Alice/pay_link", nowhere).await;
    assert_eq!(paid["paid"], false);
    let unknown = json!({"charge_id": "none", "renews": false});
    let why = refusal(&server, "users/Alice/subscription", unknown).await;
    assert!(why.contains("`none`"), "{why}");
}

#[tokio::test]
async fn stars_gifts_stories_photos_and_bots_are_peoples_own() {
    let (sim, server) = serve().await;
    post(&server, "users/Alice/stars", json!({"stars": 100})).await;
    let gifts = sim.call("getAvailableGifts", json!({})).await;
    let gift = &gifts["result"]["gifts"][0];
    post(&server, "users", json!({"first_name": "Bob"})).await;
    post(
        &server,
        "users/Alice/give",
        json!({"to": "Bob", "gift_id": gift["id"]}),
    )
    .await;
    let left = get(&server, "users/Alice/stars").await["stars"]
        .as_i64()
        .unwrap();
    assert_eq!(left, 100 - gift["star_count"].as_i64().unwrap());
    let why = refusal(
        &server,
        "users/Alice/give",
        json!({"to": "Eve", "gift_id": "1"}),
    )
    .await;
    assert!(why.contains("`Bob`"), "{why}");
    assert_eq!(get(&server, "users/Alice/stories").await, json!([]));
    assert_eq!(upload(&server, "users/Alice/photo").await["ok"], true);
    let made = post(
        &server,
        "users/Alice/bots",
        json!({"username": "alice_bot"}),
    )
    .await;
    assert_eq!(made["username"], "alice_bot");
    assert!(kinds(&sim).await.contains(&"managed_bot".to_owned()));
    let again = json!({"bot": "@SimBot", "username": "alice_bot"});
    let why = refusal(&server, "users/Alice/bots", again).await;
    assert_eq!(why, "there is another bot @alice_bot");
    let button = send(
        &server,
        "GET /_sim/users/Alice/prepared_buttons/1",
        "text/plain",
        b"",
    )
    .await;
    assert!(button.contains("no button `1` was prepared"), "{button}");
    post(&server, "users/Bob/deactivate", json!({})).await;
    let users = get(&server, "state").await["users"].clone();
    let bob = &users[1]["id"];
    let lost = sim
        .call("sendMessage", json!({"chat_id": bob, "text": "hi"}))
        .await;
    assert_eq!(lost["description"], "Forbidden: user is deactivated");
}

#[tokio::test]
async fn a_guest_is_called_and_what_a_bot_has_prepared_is_not_anybodys() {
    let (sim, server) = serve().await;
    let chat = group(&server).await;
    let here = format!("users/Bob/chats/{chat}");
    let called = post(
        &server,
        &format!("{here}/call_guest"),
        json!({"text": "the time?"}),
    )
    .await;
    assert!(called["guest_query_id"].is_string());
    assert!(kinds(&sim).await.contains(&"guest_message".to_owned()));
    let why = refusal(
        &server,
        &format!("{here}/send_prepared"),
        json!({"id": "x"}),
    )
    .await;
    assert!(!why.is_empty());
    let why = refusal(
        &server,
        &format!("{here}/stop_draft"),
        json!({"draft_id": 4}),
    )
    .await;
    assert_eq!(why, "there is no draft 4 to stop");
}

#[tokio::test]
async fn people_and_chats_are_shared_by_a_button() {
    let (sim, server) = serve().await;
    let chat = group(&server).await;
    let people = get(&server, "state").await["users"].clone();
    let (alice, bob) = (&people[0]["id"], &people[1]["id"]);
    post(
        &server,
        "users/Alice/chats/@SimBot/send",
        json!({"text": "/start"}),
    )
    .await;
    let rows = json!([[
        {"text": "A friend", "request_users": {"request_id": 1}},
        {"text": "A group", "request_chat": {"request_id": 2, "chat_is_channel": false}},
    ]]);
    let keyboard = json!({"chat_id": alice, "text": "?", "reply_markup": {"keyboard": rows}});
    sim.call("sendMessage", keyboard).await;
    let here = "users/Alice/chats/@SimBot/share";
    let shared = post(&server, here, json!({"button": "A friend", "users": [bob]})).await;
    assert_eq!(shared["users_shared"]["users"][0]["user_id"], *bob);
    let shared = post(
        &server,
        here,
        json!({"button": "A group", "chat": "Friends"}),
    )
    .await;
    assert_eq!(shared["chat_shared"]["chat_id"], chat);
    let wrong = json!({"button": "A group", "users": [bob]});
    let why = refusal(&server, here, wrong).await;
    assert_eq!(why, "the button `A group` asks for no people");
}

#[tokio::test]
async fn a_group_is_looked_after_over_http() {
    let (sim, server) = serve().await;
    let chat = group(&server).await;
    post(&server, "users", json!({"first_name": "Carol"})).await;
    let here = format!("users/Alice/chats/{chat}");
    for (act, body) in [
        ("add", json!({"member": "Carol"})),
        (
            "restrict",
            json!({"member": "Carol", "permissions": {"can_send_messages": true}}),
        ),
        (
            "promote",
            json!({"member": "Bob", "rights": {"can_pin_messages": true}}),
        ),
        ("ban", json!({"member": "Carol"})),
        ("unban", json!({"member": "Carol"})),
        ("set_title", json!({"title": "Tea"})),
        ("set_auto_delete", json!({"seconds": 86400})),
        ("create_topic", json!({"name": "Green"})),
        ("start_video_chat", json!({})),
        ("end_video_chat", json!({})),
        ("boost", json!({"seconds": 60})),
        ("hand_over", json!({"member": "Bob"})),
    ] {
        post(&server, &format!("{here}/{act}"), body).await;
    }
    let why = refusal(&server, &format!("{here}/add"), json!({"member": "Nobody"})).await;
    assert!(why.contains("there is no user `Nobody`"), "{why}");
    assert_eq!(
        upload(&server, &format!("{here}/set_photo")).await["ok"],
        true
    );
    let info = sim.call("getChat", json!({"chat_id": chat})).await;
    assert_eq!(info["result"]["title"], "Tea");
    let owners = sim
        .call("getChatAdministrators", json!({"chat_id": chat}))
        .await;
    let owners = owners["result"].as_array().unwrap();
    let owner = owners
        .iter()
        .find(|member| member["status"] == "creator")
        .unwrap();
    assert_eq!(owner["user"]["first_name"], "Bob");
    let why = refusal(
        &server,
        "users/Bob/chats/@SimBot/set_title",
        json!({"title": "x"}),
    )
    .await;
    assert_eq!(why, "this is for groups and channels");
}

#[tokio::test]
async fn who_asks_to_join_is_let_in_or_refused_and_a_group_has_rules() {
    let (_sim, server) = serve().await;
    let chat = group(&server).await;
    let link = post(
        &server,
        &format!("chats/{chat}/invite_link"),
        json!({"by_request": true}),
    )
    .await;
    for (name, act, status) in [("Dora", "approve", "member"), ("Eve", "decline", "left")] {
        let join = format!("users/{name}/chats/{chat}/request_join");
        let asked = post(&server, &join, link.clone()).await;
        assert_eq!(asked, json!({"joined": false, "asked": true}));
        let path = format!("users/Alice/chats/{chat}/{act}");
        post(&server, &path, json!({"member": name})).await;
        let state = get(&server, "state").await;
        let users = state["users"].as_array().unwrap();
        let user = users
            .iter()
            .find(|user| user["first_name"] == name)
            .unwrap();
        let chats = state["chats"].as_array().unwrap();
        let known = chats.iter().find(|known| known["id"] == chat).unwrap();
        let members = known["members"].as_array().unwrap();
        let member = members.iter().find(|member| member["user"] == user["id"]);
        assert_eq!(
            member.map_or("left", |member| member["status"].as_str().unwrap()),
            status
        );
    }
    post(
        &server,
        &format!("chats/{chat}/rules"),
        json!({"permissions": {}, "slow_mode": 10}),
    )
    .await;
    let path = format!("users/Bob/chats/{chat}/send");
    refusal(&server, &path, json!({"text": "may I?"})).await;
    let old = post(&server, "chats", json!({"type": "group", "title": "Old"})).await;
    let new = post(&server, &format!("chats/{}/migrate", old["id"]), json!({})).await;
    assert_eq!(new["type"], "supergroup");
    done(&server, "DELETE", &format!("chats/{chat}"), json!({})).await;
    let start = json!({"start_date": 2_000_000_000});
    let own = post(
        &server,
        "chats",
        json!({"type": "group", "title": "Own",
        "members": [{"user": "Alice", "status": "creator"}, {"user": "Bob"}]}),
    )
    .await;
    let here = format!("users/Alice/chats/{}", own["id"]);
    post(&server, &format!("{here}/schedule_video_chat"), start).await;
    post(&server, &format!("{here}/start_video_chat"), json!({})).await;
    let bob = json!({"users": [1002]});
    post(&server, &format!("{here}/invite_to_video_chat"), bob).await;
}

#[tokio::test]
async fn what_somebody_may_not_do_is_refused_and_changes_nothing() {
    let (_sim, server) = serve().await;
    let chat = group(&server).await;
    for name in ["Carol", "Reader"] {
        post(&server, "users", json!({"first_name": name})).await;
    }
    let news = json!({"type": "channel", "title": "News", "members": [
        {"user": "Alice", "status": "creator"}, {"user": "Reader"},
    ]});
    post(&server, "chats", news).await;
    let owner = format!("users/Alice/chats/{chat}");
    let ban = json!({"member": "Carol"});
    post(&server, &format!("{owner}/ban"), ban).await;
    let member = format!("users/Bob/chats/{chat}");
    let reader = "users/Reader/chats/News".to_owned();
    let most = i64::MAX;
    for (at, act, body, told) in [
        (
            &reader,
            "set_title",
            json!({"title": "x"}),
            "not enough rights",
        ),
        (
            &reader,
            "call_guest",
            json!({"text": "hi", "bot": "@SimBot"}),
            "is not an administrator",
        ),
        (&member, "add", json!({"member": "Carol"}), "USER_KICKED"),
        (
            &member,
            "approve",
            json!({"member": "Carol"}),
            "CHAT_ADMIN_REQUIRED",
        ),
        (
            &member,
            "promote",
            json!({"member": "Bob", "rights": {}}),
            "CHAT_ADMIN_REQUIRED",
        ),
        (
            &owner,
            "promote",
            json!({"member": "Bob", "rights": {"can_pin_mesages": true}}),
            "did you mean `can_pin_messages`?",
        ),
        (
            &owner,
            "set_auto_delete",
            json!({"seconds": -5}),
            "`seconds` is not below 0",
        ),
        (
            &owner,
            "boost",
            json!({"seconds": 0}),
            "`seconds` is above 0",
        ),
        (
            &owner,
            "invite_to_video_chat",
            json!({"users": [most]}),
            "there is no user",
        ),
    ] {
        let why = refusal(&server, &format!("{at}/{act}"), body.clone()).await;
        assert!(why.contains(told), "{act} {body}: {why}");
    }
    post(&server, &format!("{owner}/boost"), json!({"seconds": most})).await;
    let list = json!({"title": "Order", "tasks": [{"id": 1, "text": "Tea"}], "others_can_mark_tasks_as_done": true});
    let list = json!({"checklist": list});
    let list = post(&server, &format!("{owner}/send"), list).await["message_id"].clone();
    let ticked = json!({"message_id": list, "tasks": [1, 99]});
    let why = refusal(&server, &format!("{member}/tick"), ticked).await;
    assert!(why.contains("not all of the tasks"), "{why}");
    let messages = get(&server, &format!("{owner}/messages")).await;
    assert!(
        !messages.to_string().contains("completion_date"),
        "{messages}"
    );
    let deleted = done(&server, "DELETE", "chats/News", json!({})).await;
    assert_eq!(deleted, true);
    let text = json!({"text": "still there?"});
    let why = refusal(&server, "users/Alice/chats/News/send", text).await;
    assert_eq!(why, "the chat `News` is no more");
}

#[tokio::test]
async fn a_world_larger_than_any_other_request_may_be_is_put_back() {
    let (_sim, server) = serve().await;
    // As large as one with files, and read faster.
    let world = json!({"users": [{"first_name": "Alice"}]}).to_string();
    let world = world + &" ".repeat(53 << 20);
    let answer = send(
        &server,
        "PUT /_sim/world",
        "application/json",
        world.as_bytes(),
    )
    .await;
    assert_eq!(answer, r#"{"ok":true,"result":true}"#);
    let users = get(&server, "state").await["users"].clone();
    assert_eq!(users[0]["first_name"], "Alice");
    let other = "POST /_sim/users";
    let refused = send(&server, other, "application/json", world.as_bytes()).await;
    assert!(refused.contains(r#""error_code":413"#), "{refused}");
}
