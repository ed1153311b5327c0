//! An order, from the invoice to the payment.

use amanobot::sim::Simulator;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::examples::payment::shop;
use crate::{listen, secs, silence};

const PAYLOAD: &str = "a-string-identifying-related-payment-messages-tuvwxyz";

#[tokio::test(start_paused = true)]
async fn a_text_is_answered_with_an_invoice_and_nothing_else_is() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, shop);
    for _ in 0..2 {
        chat.send("buy").await;
        let invoice = chat.reply().await.message()["invoice"].clone();
        assert_eq!(invoice["title"], "Nick's Hand Cream");
    }
    chat.send_photo(b"a picture").await;
    silence(&chat, secs(5)).await;
    let sent = &sim.calls_to("sendInvoice")[0];
    let prices = [0, 1].map(|price| sent["prices"][price]["amount"].clone());
    assert_eq!(prices, [987, 12]);
    assert_eq!(sent["is_flexible"], true);
}

#[tokio::test(start_paused = true)]
async fn shipping_is_offered_and_the_order_accepted() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, shop);
    let query = |id: &str, more: Value| {
        let from = json!({"id": chat.id(), "is_bot": false, "first_name": "Alice"});
        let mut query = json!({"id": id, "from": from, "invoice_payload": PAYLOAD});
        let members = more.as_object().unwrap().clone();
        query.as_object_mut().unwrap().extend(members);
        query
    };
    let address = json!({
        "country_code": "HK", "state": "", "city": "HK", "street_line1": "1", "street_line2": "",
        "post_code": "0",
    });
    sim.update(
        "shipping_query",
        query("s", json!({"shipping_address": address})),
    );
    let order = json!({"currency": "HKD", "total_amount": 999});
    sim.update("pre_checkout_query", query("p", order));
    sleep(secs(1)).await;

    let [shipping] = &sim.calls_to("answerShippingQuery")[..] else {
        panic!("{:?}", sim.calls())
    };
    assert_eq!(
        (&shipping["shipping_query_id"], &shipping["ok"]),
        (&json!("s"), &json!(true))
    );
    let titles = [0, 1].map(|option| &shipping["shipping_options"][option]["title"]);
    assert_eq!(titles, ["FedEx", "DHL"]);
    assert_eq!(
        sim.calls_to("answerPreCheckoutQuery"),
        [json!({"pre_checkout_query_id": "p", "ok": true})]
    );
}
