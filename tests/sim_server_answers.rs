//! What the simulator sends has the members that the server sends, and no others: facts about
//! tdlib/telegram-bot-api, Client.cpp, each an act and the JSON that comes of it.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`json!` makes the value where it is passed"
)]

use amanobot::sim::{Chat, Group, Simulator};
use serde_json::{Value, json};

/// The simulator's bot.
const BOT: i64 = 1000;

/// The beginning of a picture of 640 by 480 pixels.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xE0";

/// A simulator and Alice's chat with its bot, whose id is 1001.
fn alice() -> (Simulator, Chat) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    (sim, chat)
}

/// A chat of this type, Alice's view of it, and its administrator: the bot.
fn group(sim: &Simulator, kind: &str) -> (Group, Chat) {
    let group = sim.add_chat(json!({"type": kind, "title": "Tea"}));
    group.set_status(BOT, "administrator");
    let chat = group.join(&sim.user("Alice"));
    (group, chat)
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The objects of the updates that wait for the simulator's bot; they are taken.
async fn updates(sim: &Simulator) -> Vec<Value> {
    let kinds = json!([
        "message",
        "channel_post",
        "poll",
        "chat_member",
        "callback_query"
    ]);
    let taken = result(sim, "getUpdates", json!({"allowed_updates": kinds})).await;
    let taken = taken.as_array().expect("updates are a list");
    if let Some(last) = taken.last() {
        let next = last["update_id"].as_i64().expect("updates have ids") + 1;
        result(sim, "getUpdates", json!({"offset": next})).await;
    }
    let object = |update: &Value| {
        let members = update.as_object().expect("updates are objects");
        members
            .iter()
            .find(|(name, _)| *name != "update_id")
            .map(|(_, object)| object.clone())
    };
    taken.iter().filter_map(object).collect()
}

/// These members of an object are exactly this; one that is null is not there.
#[track_caller]
fn assert_members(object: &Value, expected: Value) {
    for (name, value) in expected
        .as_object()
        .expect("members are given as an object")
    {
        let found = object.get(name);
        assert_eq!(found.unwrap_or(&Value::Null), value, "{name} of {object:#}");
        assert!(
            found != Some(&Value::Null),
            "{name} is there and null: {object:#}"
        );
    }
}

fn user(id: i64, name: &str) -> Value {
    json!({"id": id, "is_bot": false, "first_name": name, "username": name.to_lowercase()})
}

#[tokio::test]
async fn old_names_stand_beside_the_new_ones() {
    let (sim, chat) = alice();
    let (tea, _) = group(&sim, "supergroup");
    chat.send_document("cat.png", PICTURE).await;
    let told = updates(&sim).await;
    let document = &told[0]["document"];
    assert_eq!(document["thumb"], document["thumbnail"]);
    assert_eq!(document["thumb"]["width"], 90, "{document}");

    chat.send("for others").await;
    let from = json!({"chat_id": 1001, "from_chat_id": 1001, "message_id": 2});
    let forwarded = result(&sim, "forwardMessage", from).await;
    let date = &forwarded["forward_origin"]["date"];
    assert_members(
        &forwarded,
        json!({"forward_from": user(1001, "Alice"), "forward_date": date, "forward_from_chat": null}),
    );

    updates(&sim).await;
    sim.user("Bob").join(&tea).leave().await;
    let told = updates(&sim).await;
    let told: Vec<&Value> = told
        .iter()
        .filter(|told| told.get("date").is_some())
        .collect();
    let (came, left) = (
        told.iter()
            .find(|told| told.get("new_chat_members").is_some()),
        told.iter()
            .find(|told| told.get("left_chat_member").is_some()),
    );
    let bob = user(1002, "Bob");
    assert_members(
        came.expect("the bot is told who comes"),
        json!({"new_chat_members": [bob], "new_chat_member": bob, "new_chat_participant": bob}),
    );
    assert_members(
        left.expect("the bot is told who leaves"),
        json!({"left_chat_member": bob, "left_chat_participant": bob}),
    );
}

#[tokio::test]
async fn old_names_of_rights_and_chats() {
    let (sim, _) = alice();
    let (tea, _) = group(&sim, "group");
    let sent = result(
        &sim,
        "sendMessage",
        json!({"chat_id": tea.id(), "text": "hi"}),
    )
    .await;
    assert_eq!(
        sent["chat"],
        json!({
            "id": tea.id(), "type": "group", "title": "Tea",
            "all_members_are_administrators": true,
        })
    );
    let none = json!({"chat_id": tea.id(), "permissions": {"can_send_messages": true}});
    result(&sim, "setChatPermissions", none).await;
    let full = result(&sim, "getChat", json!({"chat_id": tea.id()})).await;
    assert_members(
        &full,
        json!({"all_members_are_administrators": false, "can_send_gift": null}),
    );
    assert_eq!(full["permissions"]["can_send_media_messages"], false);

    let (club, _) = group(&sim, "supergroup");
    let asked = json!({"chat_id": club.id(), "user_id": BOT});
    let me = result(&sim, "getChatMember", asked).await;
    assert_members(
        &me,
        json!({"can_manage_voice_chats": true, "can_send_media_messages": null}),
    );
    let alone =
        json!({"chat_id": club.id(), "user_id": 1001, "permissions": {"can_send_photos": true}});
    result(&sim, "restrictChatMember", alone).await;
    let asked = json!({"chat_id": club.id(), "user_id": 1001});
    let restricted = result(&sim, "getChatMember", asked).await;
    assert_members(
        &restricted,
        json!({"can_send_media_messages": true, "can_send_messages": false}),
    );
}

#[tokio::test]
async fn a_button_is_shown_as_what_it_does() {
    let (sim, _) = alice();
    let all = json!({"allow_user_chats": true, "allow_bot_chats": true, "allow_group_chats": true, "allow_channel_chats": true});
    let mut all_chats = all;
    all_chats["query"] = json!("tea");
    for (given, shown) in [
        (
            json!({"callback_data": "y", "style": "danger"}),
            json!({"callback_data": "y", "style": "danger"}),
        ),
        (
            json!({"url": "Example.org"}),
            json!({"url": "http://example.org/"}),
        ),
        (
            json!({"url": "https://example.org?a=b"}),
            json!({"url": "https://example.org/?a=b"}),
        ),
        (
            json!({"url": "tg://user?id=1001"}),
            json!({"url": "tg://user?id=1001"}),
        ),
        (
            json!({"login_url": {"url": "https://example.org/login", "forward_text": "Log in", "request_write_access": true}}),
            json!({"url": "https://example.org/login"}),
        ),
        (
            json!({"web_app": {"url": "https://example.org"}}),
            json!({"web_app": {"url": "https://example.org/"}}),
        ),
        (
            json!({"copy_text": {"text": "tea"}}),
            json!({"copy_text": {"text": "tea"}}),
        ),
        (
            json!({"switch_inline_query": ""}),
            json!({"switch_inline_query": ""}),
        ),
        (
            json!({"switch_inline_query_chosen_chat": {"allow_user_chats": true}}),
            json!({"switch_inline_query_chosen_chat": {
                "query": "", "allow_user_chats": true, "allow_bot_chats": false,
                "allow_group_chats": false, "allow_channel_chats": false,
            }}),
        ),
        (
            json!({"switch_inline_query_chosen_chat": all_chats}),
            json!({"switch_inline_query": "tea"}),
        ),
    ] {
        let with_text = |mut button: Value| {
            button["text"] = json!("Go");
            button
        };
        let markup = json!({"inline_keyboard": [[], [with_text(given)]]});
        let message = json!({"chat_id": 1001, "text": "Well?", "reply_markup": markup});
        let sent = result(&sim, "sendMessage", message).await;
        assert_eq!(
            sent["reply_markup"],
            json!({"inline_keyboard": [[with_text(shown)]]})
        );
    }
    // No other keyboard comes back.
    for markup in [
        json!({"keyboard": [["Tea"]]}),
        json!({"remove_keyboard": true}),
        json!({"force_reply": true}),
        json!({"inline_keyboard": []}),
    ] {
        let message = json!({"chat_id": 1001, "text": "Well?", "reply_markup": markup});
        let sent = result(&sim, "sendMessage", message).await;
        assert_eq!(sent.get("reply_markup"), None, "{markup}");
    }
}

#[tokio::test]
async fn link_preview_options_are_told_where_they_matter() {
    let (sim, chat) = alice();
    let none = Value::Null;
    for (text, asked, shown) in [
        ("hi", json!({"is_disabled": true}), none.clone()),
        ("hi", json!({"prefer_large_media": true}), none.clone()),
        (
            "example.org",
            json!({"is_disabled": true, "prefer_small_media": true}),
            json!({"is_disabled": true}),
        ),
        ("example.org", json!({"is_disabled": false}), none.clone()),
        (
            "example.org",
            json!({"prefer_small_media": true, "show_above_text": false}),
            json!({"prefer_small_media": true}),
        ),
        (
            "hi",
            json!({"url": "https://example.org/", "show_above_text": true}),
            json!({"url": "https://example.org/", "show_above_text": true}),
        ),
    ] {
        let message = json!({"chat_id": 1001, "text": text, "link_preview_options": asked});
        let sent = result(&sim, "sendMessage", message).await;
        assert_members(&sent, json!({"text": text, "link_preview_options": shown}));
        let id = chat.reply().await.id();
        let message = json!({"chat_id": 1001, "message_id": id, "text": format!("{text} again"), "link_preview_options": asked});
        let edited = result(&sim, "editMessageText", message).await;
        assert_members(&edited, json!({"link_preview_options": shown}));
    }
}

#[tokio::test]
async fn what_an_edit_answers_does_not_tell_what_the_message_replies_to() {
    let (sim, chat) = alice();
    chat.send("Tea?").await;
    let reply = json!({"chat_id": 1001, "text": "Yes", "reply_parameters": {"message_id": 1}});
    let sent = result(&sim, "sendMessage", reply).await;
    assert_eq!(sent["reply_to_message"]["text"], "Tea?");
    let markup = json!({"inline_keyboard": [[{"text": "More", "callback_data": "m"}]]});
    let edit = json!({"chat_id": 1001, "message_id": 2, "text": "No", "reply_markup": markup});
    let edited = result(&sim, "editMessageText", edit).await;
    assert_members(
        &edited,
        json!({"message_id": 2, "text": "No", "edit_date": sent["date"], "reply_to_message": null}),
    );
    // The press of its button does tell.
    updates(&sim).await;
    let (pressed, ()) = tokio::join!(chat.press("More"), async {
        let query = &updates(&sim).await[0];
        assert_eq!(query["message"]["reply_to_message"]["text"], "Tea?");
        let answer = json!({"callback_query_id": query["id"]});
        result(&sim, "answerCallbackQuery", answer).await;
    });
    assert!(pressed.answered);
}

#[tokio::test]
async fn what_replies_to_nothing_in_a_topic_replies_to_its_beginning() {
    let (sim, _) = alice();
    let tea = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "is_forum": true}));
    tea.set_status(BOT, "administrator");
    let topic = json!({"chat_id": tea.id(), "name": "Green"});
    let topic = result(&sim, "createForumTopic", topic).await;
    let thread = &topic["message_thread_id"];
    updates(&sim).await;
    let named = |mut parameters: Value| {
        parameters["chat_id"] = json!(tea.id());
        parameters["message_thread_id"] = thread.clone();
        parameters
    };
    let sent = result(&sim, "sendMessage", named(json!({"text": "hi"}))).await;
    result(
        &sim,
        "pinChatMessage",
        named(json!({"message_id": sent["message_id"]})),
    )
    .await;
    result(&sim, "closeForumTopic", named(json!({}))).await;
    let told = updates(&sim).await;
    assert_eq!(told.len(), 2, "{told:?}");
    for message in [&sent, &told[0], &told[1]] {
        let first = &message["reply_to_message"];
        assert_eq!(first["message_id"], *thread, "{message:#}");
        assert_eq!(first["forum_topic_created"]["name"], "Green");
        assert_members(
            message,
            json!({"is_topic_message": true, "message_thread_id": thread}),
        );
    }
    assert_eq!(told[0]["pinned_message"].get("reply_to_message"), None);
    assert_eq!(told[1]["forum_topic_closed"], json!({}));
    // Elsewhere it replies to nothing.
    let general = json!({"chat_id": tea.id(), "text": "hi"});
    let general = result(&sim, "sendMessage", general).await;
    assert_members(
        &general,
        json!({"reply_to_message": null, "is_topic_message": null}),
    );
}

#[tokio::test]
async fn what_is_empty_is_left_out() {
    let (sim, _) = alice();
    let here = json!({"latitude": 1.5, "longitude": 2.5});
    for (method, parameters, member, shown) in [
        (
            "sendContact",
            json!({"phone_number": "1", "first_name": "Bob", "last_name": "", "vcard": ""}),
            "contact",
            json!({"phone_number": "1", "first_name": "Bob"}),
        ),
        (
            "sendLocation",
            json!({"latitude": 1.5, "longitude": 2.5, "horizontal_accuracy": 0, "heading": 90, "proximity_alert_radius": 10}),
            "location",
            here.clone(),
        ),
        (
            "sendLocation",
            json!({"latitude": 1.5, "longitude": 2.5, "horizontal_accuracy": 3.5, "live_period": 60, "heading": 90}),
            "location",
            json!({"latitude": 1.5, "longitude": 2.5, "horizontal_accuracy": 3.5, "live_period": 60, "heading": 90}),
        ),
        (
            "sendVenue",
            json!({
                "latitude": 1.5, "longitude": 2.5, "title": "Tea", "address": "House", "google_place_id": "g",
                "foursquare_id": "f", "foursquare_type": "",
            }),
            "venue",
            json!({"location": here, "title": "Tea", "address": "House", "foursquare_id": "f"}),
        ),
        (
            "sendVenue",
            json!({"latitude": 1.5, "longitude": 2.5, "title": "Tea", "address": "House", "google_place_id": "g"}),
            "venue",
            json!({"location": here, "title": "Tea", "address": "House", "google_place_id": "g"}),
        ),
        (
            "sendDice",
            json!({"emoji": "🎯"}),
            "dice",
            json!({"emoji": "🎯", "value": 4}),
        ),
    ] {
        let mut parameters = parameters;
        parameters["chat_id"] = json!(1001);
        let sent = result(&sim, method, parameters).await;
        assert_eq!(sent[member], shown, "{method}");
    }
    let location = json!({"chat_id": 1001, "message_id": 3});
    let stopped = result(&sim, "stopMessageLiveLocation", location).await;
    let still = json!({"latitude": 1.5, "longitude": 2.5, "horizontal_accuracy": 3.5});
    assert_eq!(stopped["location"], still);

    let music = json!({"chat_id": 1001, "audio": "https://example.org/a.mp3", "title": "", "performer": "Bach", "caption": ""});
    let sent = result(&sim, "sendAudio", music).await;
    assert_members(&sent, json!({"caption": null, "caption_entities": null}));
    assert_members(
        &sent["audio"],
        json!({"title": null, "performer": "Bach", "duration": 0, "file_name": "a.mp3", "mime_type": "audio/mpeg"}),
    );
    // Nobody is told what a person or a chat is not.
    let person =
        json!({"first_name": "Eve", "last_name": "", "is_premium": false, "language_code": "en"});
    let eve = sim.add_user(person).private_chat();
    let said = eve.send("hi").await;
    assert_eq!(
        said["from"],
        json!({"id": 1002, "is_bot": false, "first_name": "Eve", "username": "eve", "language_code": "en"})
    );
    assert_eq!(
        said["chat"],
        json!({"id": 1002, "type": "private", "first_name": "Eve", "username": "eve"})
    );
}

#[tokio::test]
async fn media_is_told_as_the_server_tells_it() {
    let (sim, chat) = alice();
    chat.send_file("animation", "cat.mp4", b"cat", "").await;
    let sent = updates(&sim).await.remove(0);
    let file = json!({"file_id": "sim-animation-1", "file_unique_id": "unique-1", "file_size": 3, "file_name": "cat.mp4", "mime_type": "video/mp4"});
    assert_eq!(sent["document"], file);
    let mut animation = file;
    animation["width"] = json!(640);
    animation["height"] = json!(480);
    animation["duration"] = json!(0);
    assert_eq!(sent["animation"], animation);

    chat.send_file("live_photo", "cat.mp4", PICTURE, "").await;
    let sent = updates(&sim).await.remove(0);
    assert_eq!(sent["photo"], sent["live_photo"]["photo"]);

    for (kind, above) in [("photo", json!(true)), ("document", Value::Null)] {
        let sent = chat.send_file(kind, "cat.png", PICTURE, "cat").await;
        let id = &sent[kind];
        let id = id
            .as_array()
            .map_or(id, |sizes| sizes.last().expect("a photo has a size"));
        let named = json!({"chat_id": 1001, kind: id["file_id"], "caption": "cat"});
        let method = if kind == "photo" {
            "sendPhoto"
        } else {
            "sendDocument"
        };
        let sent = result(&sim, method, named).await;
        let edit = json!({"chat_id": 1001, "message_id": sent["message_id"], "caption": "dog", "show_caption_above_media": true});
        let edited = result(&sim, "editMessageCaption", edit).await;
        assert_members(
            &edited,
            json!({"caption": "dog", "show_caption_above_media": above}),
        );
    }
}

#[tokio::test]
async fn a_reply_elsewhere_shows_everything_once() {
    let (sim, chat) = alice();
    let (tea, _) = group(&sim, "supergroup");
    chat.send_file("animation", "cat.mp4", b"cat", "").await;
    let venue = json!({"chat_id": 1001, "latitude": 1.5, "longitude": 2.5, "title": "Tea", "address": "House"});
    result(&sim, "sendVenue", venue).await;
    for (id, shown, hidden) in [(1, "animation", "document"), (2, "venue", "location")] {
        let reply = json!({"chat_id": tea.id(), "text": "?", "reply_parameters": {"message_id": id, "chat_id": 1001}});
        let sent = result(&sim, "sendMessage", reply).await;
        let told = &sent["external_reply"];
        assert!(told.get(shown).is_some(), "{told:#}");
        assert_members(
            told,
            json!({hidden: null, "chat": null, "message_id": null}),
        );
        assert_eq!(sent.get("reply_to_message"), None);
    }
}

#[tokio::test]
async fn a_poll_tells_of_its_time_and_explanation_as_the_server_does() {
    let (sim, chat) = alice();
    let poll = json!({
        "chat_id": 1001, "question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}],
        "type": "quiz", "correct_option_ids": [0], "explanation": "Obviously",
        "description": "About tea", "is_anonymous": false,
    });
    let sent = result(&sim, "sendPoll", poll).await;
    assert_eq!(
        sent["poll"],
        json!({
            "id": sent["poll"]["id"], "question": "Tea?", "type": "quiz",
            "options": [
                {"persistent_id": "0", "text": "Yes", "voter_count": 0},
                {"persistent_id": "1", "text": "No", "voter_count": 0},
            ],
            "total_voter_count": 0, "is_closed": false, "is_anonymous": false,
            "allows_multiple_answers": false, "allows_revoting": false, "members_only": false,
            "correct_option_id": 0, "correct_option_ids": [0],
            "explanation": "Obviously", "explanation_entities": [], "description": "About tea",
        })
    );
    updates(&sim).await;
    chat.vote(1, &[0]).await;
    let told = updates(&sim).await.remove(0);
    assert_members(
        &told,
        json!({"total_voter_count": 1, "description": null, "explanation": "Obviously"}),
    );

    let now = sent["date"].as_i64().expect("a message has a date");
    let poll = json!({"chat_id": 1001, "question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}], "close_date": now + 60});
    let sent = result(&sim, "sendPoll", poll).await;
    assert_members(
        &sent["poll"],
        json!({"close_date": now + 60, "open_period": 60, "explanation_entities": null}),
    );
}

#[tokio::test]
async fn a_member_has_all_rights_that_the_chat_knows() {
    let (sim, _) = alice();
    for (kind, there, absent) in [
        (
            "group",
            json!({"can_pin_messages": true, "can_manage_tags": true}),
            json!({"can_manage_topics": null, "can_post_messages": null}),
        ),
        (
            "supergroup",
            json!({"can_pin_messages": true, "can_manage_topics": true}),
            json!({"can_edit_messages": null, "can_manage_direct_messages": null}),
        ),
        (
            "channel",
            json!({"can_post_messages": true, "can_manage_direct_messages": true}),
            json!({"can_pin_messages": null, "can_manage_tags": null}),
        ),
    ] {
        let (group, _) = group(&sim, kind);
        let asked = json!({"chat_id": group.id(), "user_id": BOT});
        let me = result(&sim, "getChatMember", asked).await;
        assert_members(
            &me,
            json!({"status": "administrator", "can_be_edited": false, "is_anonymous": false, "custom_title": null}),
        );
        assert_members(&me, there);
        assert_members(&me, absent);
    }
}

#[tokio::test]
async fn default_rights_are_those_of_the_kind_of_chat() {
    let (sim, _) = alice();
    let common = json!({
        "is_anonymous": false, "can_manage_chat": false, "can_delete_messages": false, "can_manage_video_chats": false,
        "can_restrict_members": false, "can_promote_members": false, "can_change_info": false, "can_invite_users": false,
        "can_post_stories": false, "can_edit_stories": false, "can_delete_stories": false,
        "can_send_welcome_messages": false,
    });
    let with = |more: [&str; 3], set: &str| {
        let mut rights = common.clone();
        for name in more {
            rights[name] = json!(name == set);
        }
        rights
    };
    let in_groups = ["can_pin_messages", "can_manage_topics", "can_manage_tags"];
    let in_channels = [
        "can_post_messages",
        "can_edit_messages",
        "can_manage_direct_messages",
    ];
    for (for_channels, there, set) in [
        (false, in_groups, "can_pin_messages"),
        (true, in_channels, "can_post_messages"),
    ] {
        let asked = json!({"for_channels": for_channels});
        let rights = result(&sim, "getMyDefaultAdministratorRights", asked.clone()).await;
        assert_eq!(rights, with(there, "none"));
        let rights = json!({"rights": with(there, set), "for_channels": for_channels});
        result(&sim, "setMyDefaultAdministratorRights", rights).await;
        let rights = result(&sim, "getMyDefaultAdministratorRights", asked).await;
        assert_eq!(rights, with(there, set));
    }
}

#[tokio::test]
async fn bots_are_told_of_themselves_and_of_what_they_have_done() {
    let (sim, _) = alice();
    let (tea, _) = group(&sim, "supergroup");
    let link = json!({"chat_id": tea.id(), "creates_join_request": true});
    let link = result(&sim, "createChatInviteLink", link).await;
    let me = json!({"id": BOT, "is_bot": true, "first_name": "SimBot", "username": "SimBot"});
    assert_eq!(
        link,
        json!({
            "invite_link": link["invite_link"], "creator": me,
            "creates_join_request": true, "is_primary": false, "is_revoked": false,
        })
    );
    sim.user("Bob")
        .join_by(link["invite_link"].as_str().expect("a link is a text"));
    let bob = json!({"chat_id": tea.id(), "user_id": 1002});
    result(&sim, "approveChatJoinRequest", bob).await;
    let told = updates(&sim).await;
    let came = told
        .iter()
        .find(|told| told.get("new_chat_members").is_some());
    assert_members(
        came.expect("whoever is let in comes"),
        json!({"from": user(1002, "Bob"), "new_chat_member": user(1002, "Bob")}),
    );
    result(
        &sim,
        "setChatTitle",
        json!({"chat_id": tea.id(), "title": "Coffee"}),
    )
    .await;
    result(&sim, "leaveChat", json!({"chat_id": tea.id()})).await;
    let told = updates(&sim).await;
    assert_eq!(told.len(), 2, "{told:?}");
    assert_members(&told[0], json!({"from": me, "new_chat_title": "Coffee"}));
    assert_members(
        &told[1],
        json!({"from": me, "left_chat_member": me, "left_chat_participant": me}),
    );
}

#[tokio::test]
async fn bots_hear_what_is_sent_by_way_of_them_and_posts_of_others() {
    let (sim, chat) = alice();
    let (inline, ()) = tokio::join!(chat.inline("tea"), async {
        let kinds = json!({"allowed_updates": ["inline_query", "message", "channel_post", "edited_channel_post"]});
        let asked = result(&sim, "getUpdates", kinds).await;
        let query = &asked[0]["inline_query"];
        let article = json!({
            "type": "article", "id": "a", "title": "Tea", "input_message_content": {"message_text": "Green"},
        });
        let answer = json!({"inline_query_id": query["id"], "results": [article]});
        result(&sim, "answerInlineQuery", answer).await;
        result(
            &sim,
            "getUpdates",
            json!({"offset": asked[0]["update_id"].as_i64().map(|id| id + 1)}),
        )
        .await;
    });
    inline.choose("Tea").await;
    let told = result(&sim, "getUpdates", json!({})).await;
    assert_members(
        &told[0]["message"],
        json!({"text": "Green", "from": user(1001, "Alice"), "via_bot": {
            "id": BOT, "is_bot": true, "first_name": "SimBot", "username": "SimBot",
        }}),
    );

    let (news, _) = group(&sim, "channel");
    let other = sim.add_bot("2000:other", "OtherBot");
    news.set_status(2000, "administrator");
    let post = other.send_message(news.id(), "tea").await;
    post.expect("the bot may post");
    let own = json!({"chat_id": news.id(), "text": "own"});
    result(&sim, "sendMessage", own).await;
    let edited = other.edit_message_text((news.id(), 1), "coffee").await;
    edited.expect("the bot may edit");
    let told = result(
        &sim,
        "getUpdates",
        json!({"offset": told[0]["update_id"].as_i64().map(|id| id + 1)}),
    )
    .await;
    assert_eq!(told[0]["channel_post"]["text"], "tea");
    assert_eq!(told[1]["edited_channel_post"]["text"], "coffee");
    assert_eq!(told.as_array().map(Vec::len), Some(2), "{told:#}");
}

#[tokio::test]
async fn photos_of_people_and_chats_come_in_three_sizes() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    alice.set_photo(PICTURE);
    let photos = result(&sim, "getUserProfilePhotos", json!({"user_id": alice.id()})).await;
    let size = |id: &str, unique: &str, side: i64| json!({"file_id": id, "file_unique_id": unique, "file_size": PICTURE.len(), "width": side, "height": side});
    assert_eq!(
        photos,
        json!({"total_count": 1, "photos": [[
            size("sim-photo-1-1", "unique-1-1", 160),
            size("sim-photo-1-2", "unique-1-2", 320),
            size("sim-photo-1", "unique-1", 640),
        ]]})
    );
    let full = result(&sim, "getChat", json!({"chat_id": alice.id()})).await;
    assert_eq!(
        full["photo"],
        json!({
            "small_file_id": "sim-photo-1-1", "small_file_unique_id": "unique-1-1",
            "big_file_id": "sim-photo-1", "big_file_unique_id": "unique-1",
        })
    );
    let file = result(&sim, "getFile", json!({"file_id": "sim-photo-1-1"})).await;
    assert_eq!(file["file_path"], "photos/1_file_1.jpg");
}

#[tokio::test]
async fn only_topics_can_be_named() {
    let (sim, _) = alice();
    for kind in ["group", "supergroup", "channel"] {
        let (tea, _) = group(&sim, kind);
        let named = json!({"chat_id": tea.id(), "text": "hi", "message_thread_id": 7});
        let sent = result(&sim, "sendMessage", named).await;
        assert_members(
            &sent,
            json!({"text": "hi", "message_thread_id": null, "is_topic_message": null}),
        );
    }
}
