//! Business accounts in the simulated world: customers write, bots answer in the owner's name, and
//! look after profile, Stars, gifts and stories as far as they may.

use std::time::Duration;

use amanobot::sim::{BusinessAccount, Chat, Simulator};
use serde_json::{Value, json};

/// A shop whose account the bot looks after, and what its customer Alice, 1002, sees of it.
fn shop() -> (Simulator, BusinessAccount, Chat) {
    let sim = Simulator::new();
    let account = sim.user("Shop").connect_business();
    let chat = account.customer(&sim.user("Alice"));
    (sim, account, chat)
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The description of a refusal.
async fn refusal(sim: &Simulator, method: &str, parameters: Value) -> String {
    let answer = sim.call(method, parameters).await;
    answer["description"].as_str().unwrap_or("ok").to_owned()
}

/// Parameters, and the connection that they are about.
fn with(account: &BusinessAccount, mut parameters: Value) -> Value {
    parameters["business_connection_id"] = json!(account.connection_id());
    parameters
}

/// The updates that wait for the bot, each as its kind and object; they are taken.
async fn updates(sim: &Simulator) -> Vec<(String, Value)> {
    let taken = result(sim, "getUpdates", json!({})).await;
    let mut found = Vec::new();
    for update in taken.as_array().unwrap() {
        let members = update.as_object().unwrap();
        let (kind, object) = members
            .iter()
            .find(|(name, _)| *name != "update_id")
            .unwrap();
        found.push((kind.clone(), object.clone()));
        let offset = update["update_id"].as_i64().unwrap() + 1;
        sim.call("getUpdates", json!({"offset": offset})).await;
    }
    found
}

/// The kinds of the updates that wait for the bot.
async fn kinds(sim: &Simulator) -> Vec<String> {
    updates(sim)
        .await
        .into_iter()
        .map(|(kind, _)| kind)
        .collect()
}

/// The id of the gift that can be made unique.
async fn bear(sim: &Simulator) -> String {
    let gifts = result(sim, "getAvailableGifts", json!({})).await;
    let gifts = gifts["gifts"].as_array().unwrap();
    let bear = gifts
        .iter()
        .find(|gift| gift.get("total_count").is_some())
        .unwrap();
    bear["id"].as_str().unwrap().to_owned()
}

#[tokio::test(start_paused = true)]
async fn a_bot_hears_what_customers_and_the_owner_write_change_and_delete() {
    let (sim, account, chat) = shop();
    let asked = chat.send("are you open?").await;
    let id = asked["message_id"].as_i64().unwrap();
    chat.edit(id, "are you open today?").await;
    let own = account.chat_with(&sim.user("Alice"));
    own.send("yes").await;
    chat.delete(id).await;
    let heard = updates(&sim).await;
    let kinds: Vec<&str> = heard.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(
        kinds,
        [
            "business_connection",
            "business_message",
            "edited_business_message",
            "business_message",
            "deleted_business_messages"
        ]
    );
    assert_eq!(heard[0].1["user"]["first_name"], "Shop");
    assert_eq!(heard[0].1["rights"]["can_reply"], true);
    for (_, object) in &heard[1..] {
        assert_eq!(object["business_connection_id"], account.connection_id());
        assert_eq!(object["chat"]["first_name"], "Alice");
    }
    assert_eq!(heard[2].1["text"], "are you open today?");
    assert_eq!(heard[3].1["from"]["first_name"], "Shop");
    assert_eq!(heard[4].1["message_ids"], json!([id]));
}

#[tokio::test(start_paused = true)]
async fn a_bot_answers_customers_in_the_owners_name() {
    let (sim, account, chat) = shop();
    chat.send("are you open?").await;
    let button = json!({"inline_keyboard": [[{"text": "Hours", "callback_data": "hours"}]]});
    let answer = with(
        &account,
        json!({"chat_id": 1002, "text": "until six", "reply_markup": button}),
    );
    let sent = result(&sim, "sendMessage", answer).await;
    assert_eq!(sent["from"]["first_name"], "Shop");
    assert_eq!(sent["sender_business_bot"]["username"], "SimBot");
    assert_eq!(sent["business_connection_id"], account.connection_id());
    assert_eq!(chat.reply().await.text(), "until six");

    let edit = json!({"chat_id": 1002, "message_id": sent["message_id"], "text": "until seven"});
    result(&sim, "editMessageText", with(&account, edit)).await;
    assert_eq!(chat.edited().await.text(), "until seven");
    assert_eq!(
        kinds(&sim).await,
        ["business_connection", "business_message"]
    );
    // The customer's own chat with the bot is another.
    let private = sim.user("Alice").private_chat();
    assert!(private.unread().is_none());
}

#[tokio::test(start_paused = true)]
async fn what_a_connection_does_not_allow_is_refused() {
    let (sim, account, chat) = shop();
    let hi = json!({"chat_id": 1002, "text": "hi"});
    let unknown = json!({"chat_id": 1002, "text": "hi", "business_connection_id": "none"});
    assert_eq!(
        refusal(&sim, "sendMessage", unknown).await,
        "Bad Request: business connection not found"
    );
    assert_eq!(
        refusal(&sim, "sendMessage", with(&account, hi.clone())).await,
        "Bad Request: BUSINESS_PEER_USAGE_MISSING"
    );
    chat.send("hello").await;
    result(&sim, "sendMessage", with(&account, hi.clone())).await;
    assert_eq!(
        refusal(
            &sim,
            "sendMessage",
            with(&account, json!({"chat_id": 1001, "text": "hi"}))
        )
        .await,
        "Bad Request: messages must not be sent to self"
    );
    tokio::time::advance(Duration::from_secs(24 * 60 * 60 + 1)).await;
    assert_eq!(
        refusal(&sim, "sendMessage", with(&account, hi.clone())).await,
        "Bad Request: BUSINESS_PEER_USAGE_MISSING"
    );
    chat.send("hello again").await;
    account.set_rights(json!({"can_read_messages": true}));
    assert_eq!(
        refusal(&sim, "sendMessage", with(&account, hi.clone())).await,
        "Bad Request: BOT_ACCESS_FORBIDDEN"
    );
    account.disconnect();
    assert_eq!(
        refusal(&sim, "sendMessage", with(&account, hi)).await,
        "Bad Request: BUSINESS_CONNECTION_INVALID"
    );
    let connection = result(&sim, "getBusinessConnection", with(&account, json!({}))).await;
    assert_eq!(connection["is_enabled"], false);
    chat.send("anybody?").await;
    let heard = kinds(&sim).await;
    assert_eq!(heard.last().unwrap(), "business_connection");
}

#[tokio::test(start_paused = true)]
async fn an_account_has_one_bot() {
    let (sim, account, chat) = shop();
    let other = sim.add_bot("2000:other", "OtherBot");
    chat.send("one").await;
    let shop = sim.user("Shop");
    let others = shop.connect_business_to("@OtherBot");
    chat.send("two").await;
    let mut heard = updates(&sim).await;
    let (kind, told) = heard.pop().unwrap();
    assert_eq!((kind.as_str(), heard.len()), ("business_connection", 2));
    assert_eq!(told["is_enabled"], false);
    let of_other = other.get_updates().await.unwrap();
    assert_eq!(of_other.len(), 2);
    assert_ne!(others.connection_id(), account.connection_id());

    let again = shop.connect_business();
    assert_eq!(again.connection_id(), account.connection_id());
    let connection = result(&sim, "getBusinessConnection", with(&again, json!({}))).await;
    assert_eq!(connection["is_enabled"], true);
    assert_eq!(
        refusal(&sim, "getBusinessConnection", with(&others, json!({}))).await,
        "Bad Request: business connection not found",
        "it is the other bot's"
    );
}

#[tokio::test(start_paused = true)]
async fn messages_are_marked_as_read_and_deleted_with_the_right_to_it() {
    let (sim, account, chat) = shop();
    let alice = sim.user("Alice");
    let other = account.customer(&sim.user("Bob"));
    let first = chat.send("one").await["message_id"].as_i64().unwrap();
    let bobs = other.send("two").await["message_id"].as_i64().unwrap();
    assert_ne!(first, bobs, "messages are numbered throughout an account");
    assert_eq!(account.read_up_to(&alice), None);
    let read = json!({"chat_id": 1002, "message_id": first});
    result(&sim, "readBusinessMessage", with(&account, read)).await;
    assert_eq!(account.read_up_to(&alice), Some(first));
    assert_eq!(
        refusal(
            &sim,
            "readBusinessMessage",
            with(&account, json!({"chat_id": 1002, "message_id": bobs}))
        )
        .await,
        "Bad Request: message not found"
    );

    let sent = with(&account, json!({"chat_id": 1002, "text": "hi"}));
    let sent = result(&sim, "sendMessage", sent).await["message_id"].clone();
    account.set_rights(json!({"can_delete_sent_messages": true}));
    let delete = |ids: Value| with(&account, json!({"message_ids": ids}));
    for (ids, told) in [
        (json!([first]), "Bad Request: BOT_ACCESS_FORBIDDEN"),
        (json!([sent, bobs]), "Bad Request: MESSAGE_ID_INVALID"),
        (json!([sent]), "ok"),
        (json!([sent]), "Bad Request: MESSAGE_ID_INVALID"),
    ] {
        assert_eq!(
            refusal(&sim, "deleteBusinessMessages", delete(ids)).await,
            told
        );
    }
    assert_eq!(chat.deleted().await, sent.as_i64().unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_bot_changes_the_profile_of_the_account() {
    let (sim, account, chat) = shop();
    for (method, parameters) in [
        (
            "setBusinessAccountName",
            json!({"first_name": "Tea", "last_name": "House"}),
        ),
        (
            "setBusinessAccountUsername",
            json!({"username": "tea_house"}),
        ),
        ("setBusinessAccountBio", json!({"bio": "Open until six"})),
    ] {
        result(&sim, method, with(&account, parameters)).await;
    }
    let shop = result(&sim, "getChat", json!({"chat_id": 1001})).await;
    assert_eq!(shop["first_name"], "Tea");
    assert_eq!(shop["last_name"], "House");
    assert_eq!(shop["username"], "tea_house");
    assert_eq!(shop["bio"], "Open until six");
    chat.send("hello").await;
    let hi = with(&account, json!({"chat_id": 1002, "text": "hi"}));
    let sent = result(&sim, "sendMessage", hi).await;
    assert_eq!(sent["from"]["username"], "tea_house");
    for (username, told) in [
        ("alice", "Bad Request: USERNAME_OCCUPIED"),
        ("1tea", "Bad Request: USERNAME_INVALID"),
        ("tea_house", "Bad Request: USERNAME_NOT_MODIFIED"),
        ("", "ok"),
    ] {
        let ask = with(&account, json!({"username": username}));
        assert_eq!(
            refusal(&sim, "setBusinessAccountUsername", ask).await,
            told,
            "{username}"
        );
    }
    let shop = result(&sim, "getChat", json!({"chat_id": 1001})).await;
    assert_eq!(shop.get("username"), None);
}

#[tokio::test(start_paused = true)]
async fn stars_of_an_account_go_to_the_bot_that_may_take_them() {
    let (sim, account, _) = shop();
    sim.user("Shop").set_stars(100);
    let take = |stars: i64| with(&account, json!({"star_count": stars}));
    assert_eq!(
        refusal(&sim, "transferBusinessAccountStars", take(101)).await,
        "Bad Request: BALANCE_TOO_LOW"
    );
    result(&sim, "transferBusinessAccountStars", take(60)).await;
    let left = with(&account, json!({}));
    assert_eq!(
        result(&sim, "getBusinessAccountStarBalance", left).await,
        json!({"amount": 40})
    );
    assert_eq!(
        result(&sim, "getMyStarBalance", json!({})).await,
        json!({"amount": 60})
    );
    let transactions = result(&sim, "getStarTransactions", json!({})).await;
    let transaction = &transactions["transactions"][0];
    assert_eq!(
        transaction["source"]["transaction_type"],
        "business_account_transfer"
    );
}

#[tokio::test(start_paused = true)]
async fn gifts_of_an_account_are_made_unique_passed_on_and_turned_into_stars() {
    let (sim, account, _) = shop();
    let (shop, alice) = (sim.user("Shop"), sim.user("Alice"));
    let bear = bear(&sim).await;
    for _ in 0..2 {
        alice.give(&shop, &bear);
    }
    assert_eq!(alice.stars(), 9_000);
    let all = with(&account, json!({}));
    let owned = result(&sim, "getBusinessAccountGifts", all.clone()).await;
    assert_eq!(owned["total_count"], 2);
    let id = |index: usize| owned["gifts"][index]["owned_gift_id"].clone();
    let gift = |id: Value, more: Value| {
        let mut parameters = with(&account, more);
        parameters["owned_gift_id"] = id;
        parameters
    };

    sim.user("Shop").set_stars(1_000);
    result(&sim, "convertGiftToStars", gift(id(0), json!({}))).await;
    assert_eq!(shop.stars(), 1_425);
    let upgrade = |stars: i64| gift(id(1), json!({"star_count": stars}));
    let transfer = |stars: i64| {
        let terms = json!({"new_owner_chat_id": 1002, "star_count": stars});
        gift(id(1), terms)
    };
    for (method, asked, told) in [
        (
            "convertGiftToStars",
            gift(id(0), json!({})),
            "MESSAGE_ID_INVALID",
        ),
        (
            "convertGiftToStars",
            gift(json!("bear"), json!({})),
            "invalid gift identifier specified",
        ),
        ("upgradeGift", upgrade(0), "PAYMENT_REQUIRED"),
        ("upgradeGift", upgrade(99), "wrong upgrade price specified"),
        ("transferGift", transfer(25), "STARGIFT_NOT_UNIQUE"),
    ] {
        let refused = refusal(&sim, method, asked).await;
        assert_eq!(refused, format!("Bad Request: {told}"), "{method}");
    }
    result(&sim, "upgradeGift", upgrade(101)).await;
    assert_eq!(shop.stars(), 1_325);
    for (method, asked, told) in [
        ("upgradeGift", upgrade(100), "STARGIFT_ALREADY_UPGRADED"),
        ("transferGift", transfer(0), "PAYMENT_REQUIRED"),
        (
            "transferGift",
            transfer(26),
            "wrong transfer price specified",
        ),
    ] {
        let refused = refusal(&sim, method, asked).await;
        assert_eq!(refused, format!("Bad Request: {told}"), "{method}");
    }
    let owned = result(&sim, "getBusinessAccountGifts", all.clone()).await;
    assert_eq!(owned["gifts"][0]["type"], "unique");
    result(&sim, "transferGift", transfer(25)).await;
    let owned = result(&sim, "getBusinessAccountGifts", all).await;
    assert_eq!(owned, json!({"total_count": 0, "gifts": []}));
    let hers = result(&sim, "getUserGifts", json!({"user_id": 1002})).await;
    assert_eq!(hers["gifts"][0]["gift"]["name"], "TeddyBear-1");
    assert_eq!(hers["gifts"][0].get("owned_gift_id"), None);
}

#[tokio::test(start_paused = true)]
async fn an_account_takes_the_gifts_that_it_wants() {
    let (sim, account, _) = shop();
    sim.set_stars(1_000);
    let terms = with(
        &account,
        json!({"show_gift_button": true, "accepted_gift_types": {
            "unlimited_gifts": true,
            "limited_gifts": false,
            "unique_gifts": true,
            "premium_subscription": true,
            "gifts_from_channels": true,
        }}),
    );
    result(&sim, "setBusinessAccountGiftSettings", terms).await;
    let bear = json!({"user_id": 1001, "gift_id": bear(&sim).await});
    assert_eq!(
        refusal(&sim, "sendGift", bear).await,
        "Bad Request: USER_DISALLOWED_STARGIFTS"
    );
    let shop = result(&sim, "getChat", json!({"chat_id": 1001})).await;
    assert_eq!(shop["accepted_gift_types"]["limited_gifts"], false);
}

#[tokio::test(start_paused = true)]
async fn stories_are_posted_changed_repeated_and_run_out() {
    let (sim, account, _) = shop();
    let shop = sim.user("Shop");
    let known = json!({
        "content": {"type": "photo", "photo": "a-known-file"},
        "active_period": 21_600,
    });
    assert_eq!(
        refusal(&sim, "postStory", with(&account, known)).await,
        "Bad Request: story photo must be uploaded as a file"
    );
    let picture = amanobot::types::InputFile::bytes("tea.png", picture());
    let bot = sim.bot();
    let content = amanobot::types::InputStoryContentPhoto::new(picture.clone());
    let story = bot
        .post_story(account.connection_id(), content, 21_600)
        .caption("New *tea*")
        .parse_mode(amanobot::types::ParseMode::Markdown)
        .await
        .unwrap();
    assert_eq!(story.id, 1);
    let shown = shop.stories();
    assert_eq!(shown[0]["caption"], "New tea");
    assert_eq!(shown[0]["caption_entities"][0]["type"], "bold");
    assert!(shown[0]["photo"][0]["file_id"].is_string());

    let again = with(
        &account,
        json!({
            "from_chat_id": 1001, "from_story_id": 1, "active_period": 86_400,
            "post_to_chat_page": true,
        }),
    );
    let again = result(&sim, "repostStory", again).await;
    assert_eq!(again["id"], 2);
    assert_eq!(again["chat"]["first_name"], "Shop");
    let content = amanobot::types::InputStoryContentPhoto::new(picture);
    bot.edit_story(account.connection_id(), 1, content)
        .caption("Old tea")
        .await
        .unwrap();
    assert_eq!(shop.stories()[0]["caption"], "Old tea");

    tokio::time::advance(Duration::from_secs(21_600)).await;
    assert_eq!(shop.stories().len(), 1, "the first has run out");
    tokio::time::advance(Duration::from_secs(86_400)).await;
    assert_eq!(shop.stories().len(), 1, "the second stays on the profile");
    let delete = || with(&account, json!({"story_id": 2}));
    result(&sim, "deleteStory", delete()).await;
    assert!(shop.stories().is_empty());
    assert_eq!(
        refusal(&sim, "deleteStory", delete()).await,
        "Bad Request: STORY_ID_INVALID"
    );
}

/// The beginning of a PNG of one pixel, which says how large it is.
fn picture() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([0, 0, 4, 56, 0, 0, 7, 128, 8, 2, 0, 0, 0]);
    png
}
