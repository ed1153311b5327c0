//! Who is in a chat, how they come and go, and what bots are told of it.

use std::time::Duration;

use amanobot::sim::{Group, Simulator};
use serde_json::{Value, json};

/// The simulator's bot.
const BOT: i64 = 1000;

/// A supergroup that Alice owns and whose administrator is the bot.
fn tea() -> (Simulator, Group, amanobot::sim::Chat) {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    let alice = group.join(&sim.user("Alice"));
    group.set_status(1001, "creator");
    group.set_status(BOT, "administrator");
    (sim, group, alice)
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The updates that wait for the simulator's bot, each as its kind and object; they are taken.
async fn updates(sim: &Simulator) -> Vec<(String, Value)> {
    let kinds = json!([
        "message",
        "channel_post",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost"
    ]);
    let taken = result(sim, "getUpdates", json!({"allowed_updates": kinds})).await;
    let mut found = Vec::new();
    for update in taken.as_array().unwrap() {
        let update = update.as_object().unwrap();
        let (kind, object) = update
            .iter()
            .find(|(name, _)| *name != "update_id")
            .unwrap();
        found.push((kind.clone(), object.clone()));
        let offset = update["update_id"].as_i64().unwrap() + 1;
        sim.call("getUpdates", json!({"offset": offset})).await;
    }
    found
}

/// Of each update its kind and what is told in it, in short.
fn stories(updates: &[(String, Value)]) -> Vec<String> {
    let story = |(kind, object): &(String, Value)| {
        let by = object["from"]["first_name"].as_str().unwrap_or("-");
        let told = if let Some(old) = object.get("old_chat_member") {
            let new = &object["new_chat_member"];
            let who = new["user"]["first_name"].as_str().unwrap();
            format!("{who} {} -> {}", old["status"], new["status"])
        } else {
            let known = ["message_id", "message_thread_id", "from", "chat", "date"];
            let names = object.as_object().unwrap().keys();
            let is_old = |name: &str| name.ends_with("_participant") || name == "new_chat_member";
            let names = names.filter(|name| !known.contains(&name.as_str()) && !is_old(name));
            names.cloned().collect::<Vec<_>>().join(" ")
        };
        format!("{kind} by {by}: {told}").replace('"', "")
    };
    updates.iter().map(story).collect()
}

async fn told(sim: &Simulator) -> Vec<String> {
    stories(&updates(sim).await)
}

fn member(group: &Group, user: i64) -> Value {
    json!({"chat_id": group.id(), "user_id": user})
}

#[tokio::test]
async fn those_who_come_and_go_are_told_of() {
    let (sim, group, _alice) = tea();
    told(&sim).await;
    let bob = sim.user("Bob").join(&group);
    bob.leave().await;
    assert_eq!(
        told(&sim).await,
        [
            "chat_member by Bob: Bob left -> member",
            "message by Bob: new_chat_members",
            "chat_member by Bob: Bob member -> left",
            "message by Bob: left_chat_member",
        ]
    );
}

#[tokio::test]
async fn members_are_told_of_to_administrators_on_request_only() {
    let (sim, group, _alice) = tea();
    sim.user("Bob").join(&group);
    let kinds = |taken: Value| {
        let taken = taken.as_array().unwrap().clone();
        taken
            .iter()
            .filter(|update| update.get("chat_member").is_some())
            .count()
    };
    assert_eq!(kinds(result(&sim, "getUpdates", json!({})).await), 0);
    told(&sim).await;
    group.set_status(BOT, "member");
    sim.user("Carol").join(&group);
    assert_eq!(told(&sim).await, ["message by Carol: new_chat_members"]);
}

#[tokio::test]
async fn a_bot_is_told_what_becomes_of_itself() {
    let (sim, group, alice) = tea();
    group.set_status(BOT, "left");
    told(&sim).await;
    alice.add(BOT).await;
    alice.promote(BOT, json!({"can_pin_messages": true})).await;
    alice
        .restrict(BOT, json!({"can_send_messages": true}))
        .await;
    alice.ban(BOT).await;
    let updates = updates(&sim).await;
    assert_eq!(
        stories(&updates),
        [
            "my_chat_member by Alice: SimBot left -> member",
            "message by Alice: new_chat_members",
            "my_chat_member by Alice: SimBot member -> administrator",
            "my_chat_member by Alice: SimBot administrator -> restricted",
            "my_chat_member by Alice: SimBot restricted -> kicked",
            "message by Alice: left_chat_member",
        ]
    );
    let administrator = &updates[2].1["new_chat_member"];
    assert_eq!(administrator["can_pin_messages"], true);
    assert_eq!(administrator["can_manage_chat"], true);
    assert_eq!(administrator["can_promote_members"], false);
    let hi = json!({"chat_id": group.id(), "text": "hi"});
    assert_eq!(
        sim.call("sendMessage", hi).await["description"],
        "Forbidden: bot was kicked from the supergroup chat"
    );
}

#[tokio::test]
async fn a_bot_that_leaves_hears_of_that_and_nothing_more() {
    let (sim, group, alice) = tea();
    told(&sim).await;
    result(&sim, "leaveChat", json!({"chat_id": group.id()})).await;
    alice.send("gone?").await;
    assert_eq!(
        told(&sim).await,
        [
            "my_chat_member by SimBot: SimBot administrator -> left",
            "message by SimBot: left_chat_member",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_ban_ends_when_its_time_is_up() {
    let (sim, group, _alice) = tea();
    let bob = sim.user("Bob");
    bob.join(&group);
    let now = 1_767_225_600;
    let mut ban = member(&group, bob.id());
    ban["until_date"] = json!(now + 60);
    result(&sim, "banChatMember", ban).await;
    assert_eq!(
        result(&sim, "getChatMember", member(&group, bob.id())).await,
        json!({
            "status": "kicked",
            "user": {"id": 1002, "is_bot": false, "first_name": "Bob", "username": "bob"},
            "until_date": now + 60,
        })
    );
    assert_eq!(
        result(&sim, "getChatMemberCount", json!({"chat_id": group.id()})).await,
        2
    );
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(group.member(bob.id())["status"], "left");
    bob.join(&group);
    assert_eq!(group.member(bob.id())["status"], "member");
}

#[tokio::test(start_paused = true)]
async fn a_restriction_too_short_or_too_long_is_forever() {
    let (sim, group, _alice) = tea();
    group.join(&sim.user("Bob"));
    let now = 1_767_225_600;
    let days = 24 * 60 * 60;
    for (asked, until) in [
        (29, 0),
        (30, now + 30),
        (366 * days, now + 366 * days),
        (367 * days, 0),
    ] {
        let mut restrict = member(&group, 1002);
        restrict["permissions"] = json!({"can_send_messages": true});
        restrict["until_date"] = json!(now + asked);
        result(&sim, "restrictChatMember", restrict).await;
        assert_eq!(group.member(1002)["until_date"], until, "{asked}");
    }
}

#[tokio::test]
async fn all_permissions_lift_a_restriction() {
    let (sim, group, _alice) = tea();
    group.join(&sim.user("Bob"));
    let mut restrict = member(&group, 1002);
    restrict["permissions"] = json!({"can_send_polls": true});
    result(&sim, "restrictChatMember", restrict.clone()).await;
    let bob = group.member(1002);
    assert_eq!(
        (
            &bob["status"],
            &bob["is_member"],
            &bob["can_send_messages"],
            &bob["can_send_photos"]
        ),
        (
            &json!("restricted"),
            &json!(true),
            &json!(true),
            &json!(false)
        )
    );
    let full = result(&sim, "getChat", json!({"chat_id": group.id()})).await;
    restrict["permissions"] = full["permissions"].clone();
    result(&sim, "restrictChatMember", restrict).await;
    assert_eq!(group.member(1002)["status"], "member");
}

#[tokio::test]
async fn a_restriction_outlives_a_walk_outside() {
    let (sim, group, alice) = tea();
    let bob = sim.user("Bob");
    let chat = bob.join(&group);
    alice.restrict(bob.id(), json!({})).await;
    chat.leave().await;
    assert_eq!(group.member(bob.id())["is_member"], false);
    bob.join(&group);
    assert_eq!(group.member(bob.id())["status"], "restricted");
    assert_eq!(group.member(bob.id())["is_member"], true);
}

#[tokio::test]
async fn unbanning_throws_out_whoever_is_there_unless_only_bans_are_meant() {
    let (sim, group, _alice) = tea();
    sim.user("Bob").join(&group);
    let mut unban = member(&group, 1002);
    unban["only_if_banned"] = json!(true);
    result(&sim, "unbanChatMember", unban.clone()).await;
    assert_eq!(group.member(1002)["status"], "member");
    unban["only_if_banned"] = json!(false);
    result(&sim, "unbanChatMember", unban).await;
    assert_eq!(group.member(1002)["status"], "left");
}

#[tokio::test]
async fn administrators_have_titles_and_members_have_tags() {
    let (sim, group, _alice) = tea();
    let bob = group.join(&sim.user("Bob"));
    let mut tag = member(&group, 1002);
    tag["tag"] = json!("guest");
    result(&sim, "setChatMemberTag", tag).await;
    assert_eq!(group.member(1002)["tag"], "guest");
    assert_eq!(bob.send("hi").await["sender_tag"], "guest");
    let mut promote = member(&group, 1002);
    promote["can_invite_users"] = json!(true);
    result(&sim, "promoteChatMember", promote).await;
    let mut entitle = member(&group, 1002);
    entitle["custom_title"] = json!("Host");
    result(&sim, "setChatAdministratorCustomTitle", entitle).await;
    let host = result(&sim, "getChatMember", member(&group, 1002)).await;
    assert_eq!(host["custom_title"], "Host");
    assert_eq!(host["can_be_edited"], true);
    assert_eq!(bob.send("hi").await["sender_tag"], "Host");
}

#[tokio::test]
async fn an_anonymous_administrator_speaks_as_the_group() {
    let (sim, group, _alice) = tea();
    let bob = group.join(&sim.user("Bob"));
    let unseen = json!({"status": "administrator", "is_anonymous": true, "custom_title": "Host"});
    group.set_member(1002, unseen);
    let said = bob.send("hear, hear").await;
    assert_eq!(said["from"]["username"], "GroupAnonymousBot");
    assert_eq!(said["sender_chat"]["title"], "Tea");
    assert_eq!(said["author_signature"], "Host");
}

#[tokio::test]
async fn title_photo_and_description_are_what_was_set() {
    let (sim, group, alice) = tea();
    told(&sim).await;
    let chat = json!({"chat_id": group.id()});
    alice.set_photo(b"a pot").await;
    alice.set_title("  Green   tea ").await;
    let about = json!({"chat_id": group.id(), "description": "No coffee"});
    result(&sim, "setChatDescription", about.clone()).await;
    let full = result(&sim, "getChat", chat.clone()).await;
    assert_eq!(full["title"], "Green tea");
    assert_eq!(full["description"], "No coffee");
    let photo = full["photo"]["big_file_id"].as_str().unwrap();
    assert_eq!(sim.file(photo).unwrap(), b"a pot");
    assert_eq!(
        sim.call("setChatDescription", about).await["description"],
        "Bad Request: chat description is not modified"
    );
    result(&sim, "deleteChatPhoto", chat.clone()).await;
    assert_eq!(result(&sim, "getChat", chat).await.get("photo"), None);
    assert_eq!(
        told(&sim).await,
        [
            "message by Alice: new_chat_photo",
            "message by Alice: new_chat_title",
            "message by SimBot: delete_chat_photo",
        ]
    );
}

#[tokio::test]
async fn the_newest_of_several_pins_shows() {
    let (sim, group, alice) = tea();
    for text in ["one", "two", "three"] {
        alice.send(text).await;
    }
    told(&sim).await;
    let message = |id: i64| json!({"chat_id": group.id(), "message_id": id});
    alice.pin(3).await;
    result(&sim, "pinChatMessage", message(1)).await;
    result(&sim, "pinChatMessage", message(2)).await;
    let shown = || async {
        let chat = result(&sim, "getChat", json!({"chat_id": group.id()})).await;
        chat["pinned_message"]["text"].clone()
    };
    assert_eq!(shown().await, "three");
    let updates = updates(&sim).await;
    assert_eq!(
        stories(&updates),
        [
            "message by Alice: pinned_message",
            "message by SimBot: pinned_message",
            "message by SimBot: pinned_message",
        ]
    );
    assert_eq!(updates[1].1["pinned_message"]["text"], "one");
    result(&sim, "unpinChatMessage", json!({"chat_id": group.id()})).await;
    assert_eq!(shown().await, "two");
    result(&sim, "unpinAllChatMessages", json!({"chat_id": group.id()})).await;
    assert_eq!(shown().await, Value::Null);
    assert_eq!(
        sim.call("unpinChatMessage", json!({"chat_id": group.id()}))
            .await["description"],
        "Bad Request: message to unpin not found"
    );
    // What happened to the chat is no reply of the bot.
    assert_eq!(alice.unread(), None);
}

#[tokio::test]
async fn an_invite_link_tells_who_made_it_to_them_alone() {
    let (sim, group, _alice) = tea();
    let link = json!({"chat_id": group.id(), "name": "Friends", "member_limit": 1});
    let link = result(&sim, "createChatInviteLink", link).await;
    assert_eq!(link["creator"]["id"], BOT);
    let address = link["invite_link"].as_str().unwrap();
    told(&sim).await;
    assert!(sim.user("Bob").join_by(address).is_some());
    let joined = updates(&sim).await;
    assert_eq!(joined[0].1["invite_link"], link);
    let theirs = group.invite_link();
    sim.user("Carol").join_by(&theirs);
    let joined = updates(&sim).await;
    let shown = joined[0].1["invite_link"]["invite_link"].as_str().unwrap();
    assert!(shown.ends_with('…') && theirs.starts_with(shown.trim_end_matches('…')));
    // The limit is reached.
    let dora = sim.user("Dora");
    let address = address.to_owned();
    let late = tokio::spawn(async move { dora.join_by(&address).is_some() }).await;
    assert!(late.is_err());
    let revoke = json!({"chat_id": group.id(), "invite_link": link["invite_link"]});
    assert_eq!(
        result(&sim, "revokeChatInviteLink", revoke).await["is_revoked"],
        true
    );
}

#[tokio::test]
async fn the_primary_link_is_made_anew() {
    let (sim, group, _alice) = tea();
    let chat = json!({"chat_id": group.id()});
    let first = result(&sim, "exportChatInviteLink", chat.clone()).await;
    assert_eq!(
        result(&sim, "getChat", chat.clone()).await["invite_link"],
        first
    );
    let second = result(&sim, "exportChatInviteLink", chat.clone()).await;
    assert_ne!(first, second);
    assert_eq!(result(&sim, "getChat", chat).await["invite_link"], second);
}

#[tokio::test]
async fn those_who_ask_to_join_are_let_in_or_turned_away() {
    let (sim, group, _alice) = tea();
    let link = json!({"chat_id": group.id(), "creates_join_request": true});
    let link = result(&sim, "createChatInviteLink", link).await;
    let address = link["invite_link"].as_str().unwrap();
    told(&sim).await;
    let (bob, carol) = (sim.user("Bob"), sim.user("Carol"));
    assert!(bob.join_by(address).is_none() && carol.join_by(address).is_none());
    let asked = updates(&sim).await;
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].0, "chat_join_request");
    assert_eq!(asked[0].1["user_chat_id"], bob.id());
    assert_eq!(asked[1].1["invite_link"]["pending_join_request_count"], 2);
    result(&sim, "approveChatJoinRequest", member(&group, bob.id())).await;
    result(&sim, "declineChatJoinRequest", member(&group, carol.id())).await;
    let decided = updates(&sim).await;
    assert_eq!(
        stories(&decided),
        [
            "chat_member by SimBot: Bob left -> member",
            "message by Bob: new_chat_members",
        ]
    );
    assert_eq!(decided[0].1["via_join_request"], true);
    for (user, description) in [
        (bob.id(), "Bad Request: USER_ALREADY_PARTICIPANT"),
        (carol.id(), "Bad Request: HIDE_REQUESTER_MISSING"),
    ] {
        let again = sim
            .call("approveChatJoinRequest", member(&group, user))
            .await;
        assert_eq!(again["description"], description);
    }
}

#[tokio::test]
async fn a_group_may_take_requests_only() {
    let (sim, group, alice) = tea();
    group.set_details(json!({"join_by_request": true}));
    told(&sim).await;
    sim.user("Bob").join(&group);
    assert_eq!(group.member(1002)["status"], "left");
    assert_eq!(updates(&sim).await[0].0, "chat_join_request");
    alice.approve(1002).await;
    assert_eq!(group.member(1002)["status"], "member");
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_tells_where_it_is() {
    let sim = Simulator::new();
    let group = sim.group("Tea");
    let alice = group.join(&sim.user("Alice"));
    alice.send("we are many").await;
    told(&sim).await;
    let supergroup = group.migrate();
    let moved = updates(&sim).await;
    assert_eq!(moved[0].1["migrate_to_chat_id"], supergroup.id());
    assert_eq!(moved[1].1["migrate_from_chat_id"], group.id());
    assert_eq!(moved[1].1["chat"]["type"], "supergroup");
    let hi = |id: i64| json!({"chat_id": id, "text": "hi"});
    assert_eq!(
        sim.call("sendMessage", hi(group.id())).await,
        json!({
            "ok": false,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": supergroup.id()},
        })
    );
    result(&sim, "sendMessage", hi(supergroup.id())).await;
    assert_eq!(supergroup.member(1001)["status"], "member");
}

#[tokio::test]
async fn what_is_gone_is_closed_to_bots() {
    let (sim, group, alice) = tea();
    let private = sim.user("Alice").private_chat();
    private.send("hi").await;
    group.delete();
    sim.user("Alice").deactivate();
    let _ = alice;
    for (chat, description) in [
        (group.id(), "Forbidden: the group chat was deleted"),
        (private.id(), "Forbidden: user is deactivated"),
    ] {
        let hi = json!({"chat_id": chat, "text": "hi"});
        assert_eq!(
            sim.call("sendMessage", hi).await["description"],
            description
        );
    }
}

#[tokio::test]
async fn a_public_chat_can_be_looked_at_from_outside() {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "username": "teahouse"}));
    group.set_status(BOT, "left");
    let chat = json!({"chat_id": "@teahouse"});
    let full = result(&sim, "getChat", chat.clone()).await;
    assert_eq!(full["active_usernames"], json!(["teahouse"]));
    assert_eq!(
        sim.call("getChatMemberCount", chat).await["description"],
        "Forbidden: bot is not a member of the supergroup chat"
    );
}

#[tokio::test]
async fn profile_photos_are_told_newest_first() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    alice.set_photo(b"one");
    alice.set_photo(b"two");
    let asked = json!({"user_id": alice.id(), "limit": 1});
    let photos = result(&sim, "getUserProfilePhotos", asked).await;
    assert_eq!(photos["total_count"], 2);
    let newest = photos["photos"][0][0]["file_id"].as_str().unwrap();
    assert_eq!(sim.file(newest).unwrap(), b"two");
}

#[tokio::test(start_paused = true)]
async fn boosts_last_as_long_as_they_are_given_for() {
    let (sim, group, alice) = tea();
    told(&sim).await;
    alice.boost(3600).await;
    assert_eq!(updates(&sim).await[0].0, "chat_boost");
    let boosts = || async { result(&sim, "getUserChatBoosts", member(&group, 1001)).await };
    assert_eq!(boosts().await["boosts"][0]["source"]["source"], "premium");
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(boosts().await["boosts"], json!([]));
}

#[tokio::test]
async fn in_privacy_mode_a_bot_hears_what_is_meant_for_it() {
    let sim = Simulator::new();
    let group = sim.group("Tea");
    let alice = group.join(&sim.user("Alice"));
    sim.set_privacy_mode(BOT, true);
    result(
        &sim,
        "sendMessage",
        json!({"chat_id": group.id(), "text": "welcome"}),
    )
    .await;
    alice.send("hello all").await;
    alice.send("/start").await;
    alice.send("/start@OtherBot").await;
    alice.send("/start@SimBot").await;
    alice.send("𝒽𝒾 @simbot").await;
    let welcome = alice.message(1).unwrap();
    alice
        .send_content(json!({"text": "thanks", "reply_to_message": welcome}))
        .await;
    sim.user("Bob").join(&group);
    let heard: Vec<Value> = updates(&sim)
        .await
        .into_iter()
        .map(|(_, message)| message["text"].clone())
        .collect();
    assert_eq!(
        json!(heard),
        json!(["/start", "/start@SimBot", "𝒽𝒾 @simbot", "thanks", null])
    );
    group.set_status(BOT, "administrator");
    alice.send("hello all").await;
    assert_eq!(updates(&sim).await[0].1["text"], "hello all");
    assert_eq!(
        result(&sim, "getMe", json!({})).await["can_read_all_group_messages"],
        false
    );
}

#[tokio::test]
async fn a_banned_channel_is_not_spoken_for_nor_any_other_of_its_owner() {
    let (sim, group, alice) = tea();
    let channel = |title| {
        let channel = sim.add_chat(json!({"type": "channel", "title": title}));
        channel.set_status(1001, "creator");
        channel
    };
    let (news, views) = (channel("News"), channel("Views"));
    told(&sim).await;
    let said = alice.send_as(&news, "extra").await;
    assert_eq!(said["sender_chat"]["title"], "News");
    assert_eq!(said["from"]["username"], "Channel_Bot");
    assert_eq!(told(&sim).await, ["message by Channel: sender_chat text"]);

    let sender = |channel: &Group| json!({"chat_id": group.id(), "sender_chat_id": channel.id()});
    result(&sim, "banChatSenderChat", sender(&news)).await;
    for channel in [&news, &views] {
        let (alice, channel) = (alice.clone(), channel.clone());
        let said = tokio::spawn(async move { alice.send_as(&channel, "more").await }).await;
        assert!(said.is_err_and(|panic| panic.is_panic()));
    }
    alice.send("still here").await;
    result(&sim, "unbanChatSenderChat", sender(&news)).await;
    alice.send_as(&views, "more").await;
}

#[tokio::test]
async fn channels_are_banned_in_supergroups_only() {
    let (sim, _, alice) = tea();
    let news = sim.add_chat(json!({"type": "channel", "title": "News"}));
    let basic = sim.add_chat(json!({"type": "group", "title": "Small"}));
    basic.set_status(BOT, "administrator");
    for (chat, method, told) in [
        (
            basic.id(),
            "banChatSenderChat",
            "can't ban chats in basic groups",
        ),
        (alice.id(), "banChatSenderChat", "can't restrict the chat"),
        (
            1001,
            "banChatSenderChat",
            "can't ban members in private chats",
        ),
        (
            1001,
            "unbanChatSenderChat",
            "chat member status can't be changed in private chats",
        ),
    ] {
        let sender = if told == "can't restrict the chat" {
            1001
        } else {
            news.id()
        };
        let asked = json!({"chat_id": chat, "sender_chat_id": sender});
        let answer = sim.call(method, asked).await;
        assert_eq!(answer["description"], format!("Bad Request: {told}"));
    }
    let lifted = json!({"chat_id": basic.id(), "sender_chat_id": news.id()});
    assert_eq!(result(&sim, "unbanChatSenderChat", lifted).await, true);
}
