//! Invoices on their way to money, Stars, refunds, and media that is paid for.

use std::time::Duration;

use amanobot::sim::{Chat, Pace, Payment, Simulator};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::{TOO_OLD, alice, assert_told, refusal, result, updates};

fn invoice(more: Value) -> Value {
    let mut invoice = json!({
        "chat_id": 1001,
        "title": "Tea",
        "description": "A pound of it",
        "payload": "tea-1",
        "provider_token": "test",
        "currency": "GBP",
        "prices": [{"label": "Tea", "amount": 900}, {"label": "Tin", "amount": 99}],
    });
    let more = more.as_object().unwrap().clone();
    invoice.as_object_mut().unwrap().extend(more);
    invoice
}

fn stars(amount: i64) -> Value {
    let prices = json!([{"label": "Tea", "amount": amount}]);
    invoice(json!({"currency": "XTR", "provider_token": "", "prices": prices}))
}

/// Alice pays, while the test answers for the bot.
fn paying(chat: &Chat, message_id: i64, order: Value) -> JoinHandle<Payment> {
    let chat = chat.clone();
    tokio::spawn(async move { chat.pay_with(message_id, order).await })
}

/// The only update, which is of this kind.
async fn only(sim: &Simulator, kind: &str) -> Value {
    for _ in 0..3 {
        tokio::task::yield_now().await;
    }
    let mut told = updates(sim).await;
    assert_eq!(told.len(), 1, "{told:?}");
    let (name, object) = told.remove(0);
    assert_eq!(name, kind);
    object
}

async fn accept(sim: &Simulator, query: &Value) {
    let yes = json!({"pre_checkout_query_id": query["id"], "ok": true});
    result(sim, "answerPreCheckoutQuery", yes).await;
}

#[tokio::test(start_paused = true)]
async fn an_order_goes_through_shipping_and_checkout_to_a_payment() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let needs = json!({"is_flexible": true, "need_shipping_address": true, "need_name": true});
    let sent = result(&sim, "sendInvoice", invoice(needs)).await;
    assert_eq!(sent["invoice"]["total_amount"], 999);
    assert_eq!(chat.reply().await.buttons(), ["Pay GBP 9.99"]);

    let paying = paying(&chat, 1, json!({"shipping_option": "bike"}));
    let query = only(&sim, "shipping_query").await;
    assert_eq!(query["invoice_payload"], "tea-1");
    assert_eq!(query["shipping_address"]["city"], "London");
    let option = |id: &str, amount: i64| {
        let prices = json!([{"label": id, "amount": amount}]);
        json!({"id": id, "title": id, "prices": prices})
    };
    let ways = json!([option("ship", 1), option("bike", 500)]);
    let answer = json!({"shipping_query_id": query["id"], "ok": true, "shipping_options": ways});
    result(&sim, "answerShippingQuery", answer.clone()).await;
    assert_eq!(refusal(&sim, "answerShippingQuery", answer).await, TOO_OLD);

    let query = only(&sim, "pre_checkout_query").await;
    assert_eq!(
        (&query["total_amount"], &query["shipping_option_id"]),
        (&json!(1499), &json!("bike"))
    );
    assert_eq!(query["order_info"]["name"], "Alice");
    accept(&sim, &query).await;
    let payment = paying.await.unwrap();
    assert!(payment.is_paid(), "{payment:?}");

    let message = only(&sim, "message").await;
    assert_eq!(payment.message(), Some(&message));
    let paid = &message["successful_payment"];
    assert_eq!(
        (&paid["currency"], &paid["total_amount"]),
        (&json!("GBP"), &json!(1499))
    );
    assert_eq!(paid["invoice_payload"], "tea-1");
    assert_eq!(paid["shipping_option_id"], "bike");
    assert_eq!(paid["order_info"], query["order_info"]);
    assert_eq!(sim.user("Alice").stars(), 10_000);
}

#[tokio::test(start_paused = true)]
async fn a_bot_that_says_no_gets_nothing() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(&sim, "sendInvoice", invoice(json!({}))).await;
    let waiting = paying(&chat, 1, json!({}));
    let query = only(&sim, "pre_checkout_query").await;
    assert_eq!(query.get("order_info"), None);
    let no = json!({"pre_checkout_query_id": query["id"], "ok": false, "error_message": "sold"});
    result(&sim, "answerPreCheckoutQuery", no).await;
    assert_eq!(waiting.await.unwrap().error(), Some("sold"));

    result(&sim, "sendInvoice", invoice(json!({"is_flexible": true}))).await;
    let waiting = paying(&chat, 2, json!({}));
    let query = only(&sim, "shipping_query").await;
    let no = json!({"shipping_query_id": query["id"], "ok": false, "error_message": "too far"});
    result(&sim, "answerShippingQuery", no).await;
    assert_eq!(waiting.await.unwrap().error(), Some("too far"));
    assert_eq!(updates(&sim).await, []);
}

#[tokio::test(start_paused = true)]
async fn a_bot_that_is_late_gets_nothing() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(&sim, "sendInvoice", invoice(json!({}))).await;
    let waiting = paying(&chat, 1, json!({}));
    let query = only(&sim, "pre_checkout_query").await;
    tokio::time::sleep(Duration::from_secs(11)).await;
    let yes = json!({"pre_checkout_query_id": query["id"], "ok": true});
    assert_eq!(refusal(&sim, "answerPreCheckoutQuery", yes).await, TOO_OLD);
    let payment = waiting.await.unwrap();
    assert_eq!(payment.error(), Some("BOT_PRECHECKOUT_TIMEOUT"));
}

#[tokio::test(start_paused = true)]
async fn stars_change_hands_and_come_back() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(&sim, "sendInvoice", stars(25)).await;
    assert_eq!(chat.reply().await.buttons(), ["Pay ⭐️25"]);
    let waiting = paying(&chat, 1, json!({}));
    let query = only(&sim, "pre_checkout_query").await;
    accept(&sim, &query).await;
    waiting.await.unwrap();
    let paid = only(&sim, "message").await["successful_payment"].clone();
    assert_eq!(sim.user("Alice").stars(), 9975);
    let balance = result(&sim, "getMyStarBalance", json!({})).await;
    assert_eq!(balance, json!({"amount": 25}));

    let charge = &paid["telegram_payment_charge_id"];
    let refund = json!({"user_id": 1001, "telegram_payment_charge_id": charge});
    result(&sim, "refundStarPayment", refund.clone()).await;
    let told = only(&sim, "message").await["refunded_payment"].clone();
    assert_eq!(
        (&told["total_amount"], &told["telegram_payment_charge_id"]),
        (&json!(25), charge)
    );
    assert_eq!(sim.user("Alice").stars(), 10_000);
    assert_eq!(
        result(&sim, "getMyStarBalance", json!({})).await["amount"],
        0
    );

    let all = result(&sim, "getStarTransactions", json!({})).await;
    let [bought, given_back] = &all["transactions"].as_array().unwrap()[..] else {
        panic!("{all}")
    };
    assert_eq!((&bought["id"], &given_back["id"]), (charge, charge));
    assert_eq!(bought["source"]["invoice_payload"], "tea-1");
    assert_eq!(given_back["receiver"]["user"]["first_name"], "Alice");
    let second = result(
        &sim,
        "getStarTransactions",
        json!({"offset": 1, "limit": 5}),
    )
    .await;
    assert_eq!(second["transactions"], json!([given_back]));

    let mut other = refund.clone();
    other["telegram_payment_charge_id"] = json!("x");
    assert_told(
        &sim,
        [
            (
                "refundStarPayment",
                refund,
                "Bad Request: CHARGE_ALREADY_REFUNDED",
            ),
            ("refundStarPayment", other, "Bad Request: CHARGE_NOT_FOUND"),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn whoever_has_no_stars_asks_nobody() {
    let (sim, chat) = alice();
    updates(&sim).await;
    sim.user("Alice").set_stars(24);
    result(&sim, "sendInvoice", stars(25)).await;
    assert_eq!(chat.pay(1).await.error(), Some("BALANCE_TOO_LOW"));
    assert_eq!(updates(&sim).await, []);
}

/// Thirty days.
const MONTH: i64 = 2_592_000;

/// Alice subscribes for so many Stars a month; what the bot is told of it.
async fn subscribed(sim: &Simulator, chat: &Chat, amount: i64) -> Value {
    updates(sim).await;
    let mut terms = stars(amount);
    terms.as_object_mut().unwrap().remove("chat_id");
    terms["subscription_period"] = json!(MONTH);
    let link = result(sim, "createInvoiceLink", terms).await;
    let waiting = tokio::spawn({
        let chat = chat.clone();
        async move { chat.pay_link(link.as_str().unwrap()).await }
    });
    let query = only(sim, "pre_checkout_query").await;
    accept(sim, &query).await;
    waiting.await.unwrap();
    only(sim, "message").await["successful_payment"].clone()
}

/// Lets so many months pass.
async fn months(sim: &Simulator, number: u64) {
    sim.set_pace(Pace::Stepped);
    sim.advance(Duration::from_secs(number * MONTH.unsigned_abs()))
        .await;
}

#[tokio::test(start_paused = true)]
async fn a_subscription_is_paid_month_by_month_until_it_is_ended() {
    let (sim, chat) = alice();
    let first = subscribed(&sim, &chat, 25).await;
    let began = first["telegram_payment_charge_id"].as_str().unwrap();
    months(&sim, 1).await;
    let second = only(&sim, "message").await["successful_payment"].clone();
    assert_eq!(second["is_recurring"], true);
    assert_eq!(second.get("is_first_recurring"), None);
    assert_eq!(second["subscription_expiration_date"], sim.now() + MONTH);
    for _ in 0..2 {
        // Nobody keeps an update for a month.
        months(&sim, 1).await;
        only(&sim, "message").await;
    }
    assert_eq!(sim.user("Alice").stars(), 10_000 - 4 * 25);
    let paid = result(&sim, "getStarTransactions", json!({})).await["transactions"].clone();
    let month = |index: usize| {
        let month = &paid[index];
        (
            month["id"].clone(),
            month["amount"].clone(),
            month["date"].clone(),
        )
    };
    let charge = second["telegram_payment_charge_id"].clone();
    assert_eq!(month(1), (charge, json!(25), json!(sim.now() - 2 * MONTH)));
    assert_eq!(paid[3]["source"]["subscription_period"], MONTH);

    let edit = |canceled: bool| {
        json!({
            "user_id": 1001,
            "telegram_payment_charge_id": began,
            "is_canceled": canceled,
        })
    };
    result(&sim, "editUserStarSubscription", edit(true)).await;
    months(&sim, 1).await;
    assert_eq!(updates(&sim).await, []);
    months(&sim, 2).await;
    assert_eq!(sim.user("Alice").stars(), 9900);
}

#[tokio::test(start_paused = true)]
async fn who_stops_a_subscription_may_take_it_up_again_unless_the_bot_has_stopped_it() {
    let (sim, chat) = alice();
    let first = subscribed(&sim, &chat, 25).await;
    let began = first["telegram_payment_charge_id"].as_str().unwrap();
    let edit = |canceled: bool| {
        json!({
            "user_id": 1001,
            "telegram_payment_charge_id": began,
            "is_canceled": canceled,
        })
    };
    result(&sim, "editUserStarSubscription", edit(true)).await;
    let (her, charge) = (chat.clone(), began.to_owned());
    let barred = tokio::spawn(async move { her.set_subscription(&charge, true).await }).await;
    assert!(barred.is_err_and(|panic| panic.is_panic()));
    result(&sim, "editUserStarSubscription", edit(false)).await;
    chat.set_subscription(began, true).await;
    assert_eq!(only(&sim, "subscription").await["state"], "active");
    months(&sim, 1).await;
    let second = only(&sim, "message").await["successful_payment"].clone();
    let mut other = edit(true);
    other["telegram_payment_charge_id"] = second["telegram_payment_charge_id"].clone();
    let told = refusal(&sim, "editUserStarSubscription", other).await;
    assert_eq!(told, "Bad Request: CHARGE_ID_INVALID");
}

#[tokio::test(start_paused = true)]
async fn a_subscription_ends_when_the_stars_are_wanting() {
    let (sim, chat) = alice();
    subscribed(&sim, &chat, 6_000).await;
    months(&sim, 1).await;
    let told = only(&sim, "subscription").await;
    assert_eq!(
        (&told["state"], &told["user"]["id"]),
        (&json!("failed"), &json!(1001))
    );
    sim.user("Alice").set_stars(7_000);
    months(&sim, 1).await;
    assert_eq!(sim.user("Alice").stars(), 7_000);
}

#[tokio::test(start_paused = true)]
async fn a_subscription_is_paid_at_its_address_and_can_be_ended() {
    let (sim, chat) = alice();
    let paid = subscribed(&sim, &chat, 25).await;
    assert_eq!(paid["subscription_expiration_date"], sim.now() + MONTH);
    assert_eq!(paid["is_first_recurring"], true);
    let charge = paid["telegram_payment_charge_id"].as_str().unwrap();
    chat.set_subscription(charge, false).await;
    let told = only(&sim, "subscription").await;
    assert_eq!(
        (&told["state"], &told["invoice_payload"]),
        (&json!("canceled"), &json!("tea-1"))
    );
    let edit = json!({"user_id": 1001, "telegram_payment_charge_id": charge, "is_canceled": false});
    result(&sim, "editUserStarSubscription", edit).await;
}

#[tokio::test]
async fn paid_media_is_bought_once_it_is_paid_for() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let media = json!([{"type": "photo", "media": "http://a.b/c.jpg"}]);
    let paid = json!({"chat_id": 1001, "star_count": 10, "media": media, "payload": "cat"});
    let sent = result(&sim, "sendPaidMedia", paid).await;
    assert_eq!(sent["paid_media"]["star_count"], 10);
    assert_eq!(sent["paid_media"]["paid_media"][0]["type"], "photo");
    assert!(chat.pay(1).await.is_paid());
    let bought = only(&sim, "purchased_paid_media").await;
    assert_eq!(bought["paid_media_payload"], "cat");
    assert_eq!(sim.user("Alice").stars(), 9990);
    let all = result(&sim, "getStarTransactions", json!({})).await;
    assert_eq!(
        all["transactions"][0]["source"]["transaction_type"],
        "paid_media_payment"
    );
}

#[tokio::test(start_paused = true)]
async fn the_pay_button_pays() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(&sim, "sendInvoice", stars(5)).await;
    let pressing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.press("Pay ⭐️5").await }
    });
    let query = only(&sim, "pre_checkout_query").await;
    accept(&sim, &query).await;
    assert!(pressing.await.unwrap().answered);
}

#[tokio::test]
async fn impossible_invoices_are_refused() {
    let (sim, _chat) = alice();
    let two = json!([{"label": "a", "amount": 1}, {"label": "b", "amount": 1}]);
    let free = json!([{"label": "a", "amount": 0}]);
    let button = json!({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]});
    let mut email = stars(1);
    email["need_email"] = json!(true);
    assert_told(
        &sim,
        [
            (
                "sendInvoice",
                invoice(json!({"provider_token": ""})),
                "Bad Request: PAYMENT_PROVIDER_INVALID",
            ),
            (
                "sendInvoice",
                invoice(json!({"currency": "XTR", "prices": two})),
                "Bad Request: STARS_INVOICE_INVALID",
            ),
            ("sendInvoice", email, "Bad Request: STARS_INVOICE_INVALID"),
            (
                "sendInvoice",
                invoice(json!({"prices": free})),
                "Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID",
            ),
            (
                "sendInvoice",
                invoice(json!({"reply_markup": button})),
                "Bad Request: REPLY_MARKUP_BUY_EMPTY",
            ),
        ],
    )
    .await;
}
