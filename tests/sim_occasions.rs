//! What happens to a chat besides talk, and what bots are told of it.

use std::time::Duration;

use amanobot::sim::{Chat, Group, Pace, Simulator};
use serde_json::{Value, json};

/// The simulator's bot.
const BOT: i64 = 1000;
/// Alice, who owns every chat here.
const ALICE: i64 = 1001;
/// Bob, a member of every chat here.
const BOB: i64 = 1002;

/// A chat of this type that Alice owns, with Bob in it; the bot is an administrator.
fn chat_of(kind: &str) -> (Simulator, Group, Chat, Chat) {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": kind, "title": "Tea"}));
    let alice = group.join(&sim.user("Alice"));
    group.set_status(ALICE, "creator");
    group.set_status(BOT, "administrator");
    let bob = group.join(&sim.user("Bob"));
    (sim, group, alice, bob)
}

async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The updates that wait for the bot, each without its number; they are taken.
async fn updates(sim: &Simulator) -> Vec<Value> {
    let kinds = json!([
        "message",
        "channel_post",
        "my_chat_member",
        "chat_member",
        "chat_boost",
        "removed_chat_boost",
    ]);
    let taken = result(sim, "getUpdates", json!({"allowed_updates": kinds})).await;
    let mut taken: Vec<Value> = taken.as_array().unwrap().clone();
    if let Some(last) = taken.last() {
        let offset = last["update_id"].as_i64().unwrap() + 1;
        sim.call("getUpdates", json!({"offset": offset})).await;
    }
    for update in &mut taken {
        update.as_object_mut().unwrap().remove("update_id");
    }
    taken
}

/// A member that only bots of older versions read.
fn is_of_old(name: &str) -> bool {
    name.starts_with("voice_chat_") || name.ends_with("_participant")
}

/// What the messages among the updates tell.
async fn told(sim: &Simulator) -> Vec<(String, Value)> {
    let known = [
        "message_id",
        "from",
        "sender_chat",
        "chat",
        "date",
        "sender_boost_count",
    ];
    let mut told = Vec::new();
    for update in updates(sim).await {
        let message = update.get("message").or(update.get("channel_post"));
        let Some(message) = message.and_then(Value::as_object) else {
            continue;
        };
        let members = message.iter();
        told.extend(
            members
                .filter(|(name, _)| !known.contains(&name.as_str()) && !is_of_old(name))
                .map(|(name, value)| (name.clone(), value.clone())),
        );
    }
    told
}

fn service(name: &str, value: Value) -> (String, Value) {
    (name.to_owned(), value)
}

async fn pass(sim: &Simulator, seconds: u64) {
    sim.set_pace(Pace::Stepped);
    sim.advance(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn a_boost_is_told_of_when_it_comes_and_when_it_goes() {
    let (sim, _, _, bob) = chat_of("supergroup");
    bob.boost(3600).await;
    bob.send("there you are").await;
    let come = updates(&sim).await;
    let boost = &come[0]["chat_boost"]["boost"];
    assert_eq!(come[1]["message"]["boost_added"], json!({"boost_count": 1}));
    assert_eq!(come[2]["message"]["sender_boost_count"], 1);
    pass(&sim, 3600).await;
    let gone = updates(&sim).await;
    let gone = &gone[0]["removed_chat_boost"];
    assert_eq!(gone["boost_id"], boost["boost_id"]);
    assert_eq!(gone["remove_date"], boost["expiration_date"]);
    assert_eq!(gone["source"], boost["source"]);
    assert_eq!(bob.take_boosts_back().await, 0);
    bob.boost(3600).await;
    assert_eq!(bob.take_boosts_back().await, 1);
    pass(&sim, 3600).await;
    let gone = updates(&sim).await;
    let kinds = gone
        .iter()
        .filter_map(|update| update.as_object()?.keys().next().cloned());
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        ["chat_boost", "message", "removed_chat_boost"]
    );
}

#[tokio::test]
async fn an_owner_can_hand_a_chat_over() {
    let (sim, group, alice, _) = chat_of("supergroup");
    updates(&sim).await;
    alice.hand_over(BOB).await;
    let all = updates(&sim).await;
    let change = |index: usize| {
        let change = &all[index]["chat_member"];
        (
            change["new_chat_member"]["user"]["id"].clone(),
            change["new_chat_member"]["status"].clone(),
        )
    };
    assert_eq!(change(0), (json!(ALICE), json!("administrator")));
    assert_eq!(change(1), (json!(BOB), json!("creator")));
    assert_eq!(
        all[2]["message"]["chat_owner_changed"]["new_owner"]["id"],
        BOB
    );
    assert_eq!(group.member(BOB)["status"], "creator");
}

#[tokio::test(start_paused = true)]
async fn an_heir_owns_a_chat_a_week_after_its_owner_has_left() {
    let (sim, group, alice, _) = chat_of("supergroup");
    updates(&sim).await;
    alice.leave().await;
    let left = told(&sim).await;
    assert_eq!(left[0].0, "left_chat_member");
    assert_eq!(left[1].0, "chat_owner_left");
    assert_eq!(left[1].1["new_owner"]["id"], BOB);
    pass(&sim, 7 * 86_400 - 1).await;
    assert_eq!(group.member(BOB)["status"], "member");
    pass(&sim, 1).await;
    assert_eq!(told(&sim).await[0].1["new_owner"]["id"], BOB);
    assert_eq!(group.member(BOB)["status"], "creator");
}

#[tokio::test(start_paused = true)]
async fn an_owner_who_comes_back_in_time_is_the_owner_again() {
    let (sim, group, alice, _) = chat_of("supergroup");
    alice.leave().await;
    sim.user("Alice").join(&group);
    pass(&sim, 6 * 86_400).await;
    assert_eq!(group.member(ALICE)["status"], "creator");
    // Another week begins when she leaves again.
    alice.leave().await;
    pass(&sim, 6 * 86_400).await;
    assert_eq!(group.member(BOB)["status"], "member");
    pass(&sim, 86_400).await;
    assert_eq!(group.member(BOB)["status"], "creator");
}

#[tokio::test(start_paused = true)]
async fn a_video_chat_is_told_of_from_plan_to_end() {
    let (sim, _, alice, _) = chat_of("group");
    updates(&sim).await;
    let start = sim.now() + 60;
    alice.schedule_video_chat(start).await;
    alice.start_video_chat().await;
    alice.invite_to_video_chat(&[BOB]).await;
    pass(&sim, 90).await;
    alice.end_video_chat().await;
    let bob = json!({"id": BOB, "is_bot": false, "first_name": "Bob", "username": "bob"});
    assert_eq!(
        told(&sim).await,
        [
            service("video_chat_scheduled", json!({"start_date": start})),
            service("video_chat_started", json!({})),
            service("video_chat_participants_invited", json!({"users": [bob]})),
            service("video_chat_ended", json!({"duration": 90})),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn messages_go_when_their_time_is_up() {
    let (sim, group, alice, bob) = chat_of("supergroup");
    bob.send("stays").await;
    updates(&sim).await;
    alice.set_auto_delete(60).await;
    let timer = json!({"message_auto_delete_time": 60});
    assert_eq!(
        told(&sim).await,
        [service("message_auto_delete_timer_changed", timer)]
    );
    let chat = json!({"chat_id": group.id()});
    let full = result(&sim, "getChat", chat.clone()).await;
    assert_eq!(full["message_auto_delete_time"], 60);
    let short = bob.send("goes").await["message_id"].as_i64().unwrap();
    pass(&sim, 60).await;
    assert_eq!(bob.message(short), None);
    assert_eq!(bob.message(1).unwrap()["text"], "stays");
    alice.set_auto_delete(0).await;
    let full = result(&sim, "getChat", chat).await;
    assert_eq!(full.get("message_auto_delete_time"), None);
}

#[tokio::test]
async fn whoever_is_no_administrator_pays_for_messages_that_cost_stars() {
    let (sim, group, alice, bob) = chat_of("supergroup");
    updates(&sim).await;
    alice.set_message_price(30).await;
    let price = json!({"paid_message_star_count": 30});
    assert_eq!(
        told(&sim).await,
        [service("paid_message_price_changed", price)]
    );
    let full = result(&sim, "getChat", json!({"chat_id": group.id()})).await;
    assert_eq!(full["paid_message_star_count"], 30);
    assert_eq!(bob.send("dear").await["paid_star_count"], 30);
    assert_eq!(alice.send("free").await.get("paid_star_count"), None);
    assert_eq!(sim.user("Bob").stars(), 9_970);
    sim.user("Bob").set_stars(29);
    let said = tokio::spawn(async move { bob.send("dear").await }).await;
    assert!(said.is_err_and(|panic| panic.is_panic()));
}

#[tokio::test]
async fn a_channel_tells_what_messages_to_it_cost() {
    let (sim, _, alice, _) = chat_of("channel");
    updates(&sim).await;
    alice.set_direct_message_price(Some(5)).await;
    alice.set_direct_message_price(None).await;
    let on = json!({"are_direct_messages_enabled": true, "direct_message_star_count": 5});
    let off = json!({"are_direct_messages_enabled": false});
    assert_eq!(
        told(&sim).await,
        [
            service("direct_message_price_changed", on),
            service("direct_message_price_changed", off),
        ]
    );
}

#[tokio::test]
async fn a_founded_group_tells_its_bot_that_it_is_in_it() {
    let sim = Simulator::new();
    let group = sim.user("Alice").create_group("Tea");
    let all = updates(&sim).await;
    assert_eq!(
        all[0]["my_chat_member"]["new_chat_member"]["status"],
        "member"
    );
    assert_eq!(all[1]["message"]["group_chat_created"], true);
    assert_eq!(group.member(ALICE)["status"], "creator");
}

#[tokio::test]
async fn a_background_and_a_community_are_told_of() {
    let (sim, group, alice, _) = chat_of("supergroup");
    updates(&sim).await;
    let theme = json!({"type": "chat_theme", "theme_name": "🌷"});
    alice.set_background(theme.clone()).await;
    alice.set_community(Some("Drinks")).await;
    sim.user("Carol").join_from_community(&group);
    let community = json!({"id": 1, "name": "Drinks"});
    let full = result(&sim, "getChat", json!({"chat_id": group.id()})).await;
    assert_eq!(full["community"], community);
    alice.set_community(None).await;
    assert_eq!(
        told(&sim).await,
        [
            service("chat_background_set", json!({"type": theme})),
            service("community_chat_added", json!({"community": community})),
            service("community_chat_joined", json!({"community": community})),
            service("community_chat_removed", json!({})),
        ]
    );
}

#[tokio::test]
async fn a_bot_is_told_that_it_may_write_and_of_websites() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    chat.log_in_at("example.org").await;
    chat.allow_writing().await;
    chat.allow_writing_from("shop").await;
    assert_eq!(
        told(&sim).await,
        [
            service("connected_website", json!("example.org")),
            service("write_access_allowed", json!({"from_request": true})),
            service("write_access_allowed", json!({"web_app_name": "shop"})),
        ]
    );
}

#[tokio::test]
async fn who_has_added_an_option_to_a_poll_can_take_it_away() {
    let (sim, group, _, bob) = chat_of("supergroup");
    let poll = json!({
        "chat_id": group.id(),
        "question": "Tea?",
        "options": [{"text": "Green"}, {"text": "Black"}],
        "is_anonymous": false,
        "allow_adding_options": true,
    });
    let id = result(&sim, "sendPoll", poll).await["message_id"]
        .as_i64()
        .unwrap();
    bob.add_poll_option(id, "White").await;
    bob.vote(id, &[2]).await;
    updates(&sim).await;
    bob.delete_poll_option(id, "White").await;
    let told = told(&sim).await;
    let (name, gone) = &told[0];
    assert_eq!(
        (name.as_str(), &gone["option_text"]),
        ("poll_option_deleted", &json!("White"))
    );
    let poll = bob.message(id).unwrap()["poll"].clone();
    assert_eq!(poll["options"].as_array().unwrap().len(), 2);
    assert_eq!(poll["total_voter_count"], 0);
}

#[tokio::test]
async fn people_add_tasks_to_a_checklist_that_takes_some() {
    let sim = Simulator::new();
    let shop = sim.user("Shop").connect_business();
    let chat = shop.customer(&sim.user("Alice"));
    chat.send("hello").await;
    let list = json!({
        "business_connection_id": shop.connection_id(),
        "chat_id": chat.id(),
        "checklist": {
            "title": "Tea",
            "tasks": [{"id": 3, "text": "Boil"}],
            "others_can_add_tasks": true,
        },
    });
    let id = result(&sim, "sendChecklist", list).await["message_id"]
        .as_i64()
        .unwrap();
    let told = chat.add_tasks(id, &["Pour"]).await;
    let pour = json!({"id": 4, "text": "Pour"});
    assert_eq!(told["checklist_tasks_added"]["tasks"], json!([pour]));
    assert_eq!(chat.message(id).unwrap()["checklist"]["tasks"][1], pour);
}

#[tokio::test(start_paused = true)]
async fn the_winners_of_a_giveaway_are_drawn_when_it_is_over() {
    let (sim, _, alice, _) = chat_of("supergroup");
    updates(&sim).await;
    let hour = Duration::from_secs(3600);
    let public = alice.give_away(500, 2, hour, true).await;
    alice.give_away(100, 1, 2 * hour, false).await;
    let begun = told(&sim).await;
    assert_eq!(
        begun[0],
        service("giveaway_created", json!({"prize_star_count": 500}))
    );
    assert_eq!(begun[1].1["has_public_winners"], true);
    pass(&sim, 3600).await;
    let over = told(&sim).await;
    let (name, winners) = &over[0];
    assert_eq!(name, "giveaway_winners");
    assert_eq!(winners["giveaway_message_id"], public["message_id"]);
    assert_eq!(winners["winners"][0]["id"], BOB);
    assert_eq!(
        (&winners["winner_count"], &winners["unclaimed_prize_count"]),
        (&json!(1), &json!(1))
    );
    pass(&sim, 3600).await;
    let over = told(&sim).await;
    let (name, completed) = &over[0];
    assert_eq!(
        (name.as_str(), &completed["winner_count"]),
        ("giveaway_completed", &json!(1))
    );
    assert_eq!(
        completed["giveaway_message"]["giveaway"]["prize_star_count"],
        100
    );
    assert_eq!(sim.user("Bob").stars(), 10_000 + 250 + 100);
    assert_eq!(sim.user("Alice").stars(), 10_000 - 600);
}

#[tokio::test]
async fn a_channels_posts_appear_in_its_group_for_discussion() {
    let sim = Simulator::new();
    let talk = sim.add_chat(json!({"type": "supergroup", "title": "Talk"}));
    let news = sim.add_chat(json!({"type": "channel", "title": "News"}));
    news.set_details(json!({"linked_chat_id": talk.id()}));
    news.set_status(BOT, "administrator");
    let said = json!({"chat_id": news.id(), "text": "tea is ready"});
    let post = result(&sim, "sendMessage", said).await;
    let all = updates(&sim).await;
    let shown = &all[0]["message"];
    assert_eq!(shown["is_automatic_forward"], true);
    assert_eq!(
        (&shown["from"]["id"], &shown["sender_chat"]),
        (&json!(777_000), &post["chat"])
    );
    assert_eq!(shown["forward_origin"]["message_id"], post["message_id"]);
    for (chat, other) in [(&talk, &news), (&news, &talk)] {
        let full = result(&sim, "getChat", json!({"chat_id": chat.id()})).await;
        assert_eq!(full["linked_chat_id"], other.id());
    }
    let full = result(&sim, "getChat", json!({"chat_id": talk.id()})).await;
    assert_eq!(full["pinned_message"]["message_id"], shown["message_id"]);

    let photo =
        |name: &str| json!({"type": "photo", "media": format!("https://example.org/{name}.jpg")});
    let album = json!({"chat_id": news.id(), "media": [photo("a"), photo("b")]});
    result(&sim, "sendMediaGroup", album).await;
    let shown = updates(&sim).await;
    let of_album = |index: usize| &shown[index]["message"]["media_group_id"];
    assert!(of_album(0).is_string(), "{shown:?}");
    assert_eq!(of_album(0), of_album(1));

    // Whoever hears of both hears of the post first.
    let alice = news.join(&sim.user("Alice"));
    news.set_status(ALICE, "creator");
    updates(&sim).await;
    alice.send("more tea").await;
    let both = updates(&sim).await;
    assert_eq!(both[0]["channel_post"]["text"], "more tea");
    assert_eq!(both[1]["message"]["text"], "more tea");
}

#[tokio::test(start_paused = true)]
async fn the_full_information_is_what_the_world_knows() {
    let (sim, group, alice, _) = chat_of("supergroup");
    let full = async |chat: i64| result(&sim, "getChat", json!({"chat_id": chat})).await;
    let supergroup = full(group.id()).await;
    // The number behind the id is 1.
    assert_eq!(supergroup["accent_color_id"], 1);
    assert_eq!(supergroup["max_reaction_count"], 11);
    assert_eq!(supergroup["accepted_gift_types"]["unlimited_gifts"], false);
    group.set_details(json!({"has_visible_history": true, "active_usernames": ["tea", "chai"]}));
    assert_eq!(full(group.id()).await["has_visible_history"], true);
    assert_eq!(
        full(group.id()).await["active_usernames"],
        json!(["tea", "chai"])
    );
    group.set_status(BOT, "member");
    assert_eq!(full(group.id()).await.get("has_visible_history"), None);

    let hello = alice.send("hello").await["message_id"].as_i64().unwrap();
    let answer = alice.reply_to(hello, "yes?").await["message_id"]
        .as_i64()
        .unwrap();
    alice.pin(answer).await;
    let pinned = full(group.id()).await["pinned_message"].clone();
    assert_eq!(
        (&pinned["text"], pinned.get("reply_to_message")),
        (&json!("yes?"), None)
    );

    let user = sim.user("Alice");
    user.set_photo(b"a face");
    let status = json!({
        "user_id": ALICE,
        "emoji_status_custom_emoji_id": "5",
        "emoji_status_expiration_date": sim.now() + 60,
    });
    result(&sim, "setUserEmojiStatus", status).await;
    let person = full(ALICE).await;
    let photos = result(&sim, "getUserProfilePhotos", json!({"user_id": ALICE})).await;
    assert_eq!(
        person["photo"]["big_file_id"],
        photos["photos"][0][2]["file_id"]
    );
    assert_eq!(person["accepted_gift_types"]["premium_subscription"], true);
    assert_eq!(person["emoji_status_custom_emoji_id"], "5");
    assert_eq!(person["accent_color_id"], ALICE % 7);
    pass(&sim, 60).await;
    assert_eq!(full(ALICE).await.get("emoji_status_custom_emoji_id"), None);
}

#[tokio::test(start_paused = true)]
async fn whoever_comes_near_sets_an_alert_off() {
    let (sim, group, _, bob) = chat_of("supergroup");
    let london = json!({
        "chat_id": group.id(),
        "latitude": 51.5,
        "longitude": 0.0,
        "live_period": 3600,
        "proximity_alert_radius": 200,
    });
    result(&sim, "sendLocation", london).await;
    let shared = bob.share_location(51.6, 0.0, 600).await;
    let id = shared["message_id"].as_i64().unwrap();
    updates(&sim).await;
    bob.move_to(id, 51.51, 0.0).await;
    assert_eq!(told(&sim).await, []);
    for _ in 0..2 {
        bob.move_to(id, 51.501, 0.0).await;
    }
    let alerts = told(&sim).await;
    let (name, alert) = &alerts[0];
    assert_eq!(
        (name.as_str(), alerts.len()),
        ("proximity_alert_triggered", 1)
    );
    // A thousandth of a degree of latitude is 111 metres.
    assert_eq!(alert["distance"], 111);
    assert_eq!(
        (&alert["traveler"]["id"], &alert["watcher"]["id"]),
        (&json!(BOB), &json!(BOT))
    );
    pass(&sim, 600).await;
    let moved = tokio::spawn(async move { bob.move_to(id, 51.5, 0.0).await }).await;
    assert!(moved.is_err_and(|panic| panic.is_panic()));
}
