//! Which function an update goes to.

mod common {
    pub(crate) mod blank;
}

use std::sync::{Arc, LazyLock, Mutex};

use amanobot::prelude::*;
use amanobot::updates::Handle;
use common::blank;
use serde_json::json;

/// The functions that were called, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    /// A function that writes down its name and what it got.
    fn route<T: Send + 'static>(
        &self,
        name: &'static str,
    ) -> impl Fn(Bot, T) -> std::future::Ready<HandlerResult> + Send + Sync + use<T> {
        let log = self.0.clone();
        move |_bot, _object| {
            log.lock().unwrap().push(name.to_owned());
            std::future::ready(Ok(()))
        }
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Every kind of update, with an update of it.
fn kinds() -> impl Iterator<Item = (&'static str, Update)> {
    let kinds = blank::members("Update")
        .iter()
        .filter(|member| member.name != "update_id");
    kinds.map(|member| {
        let update = json!({"update_id": 9, member.name: blank::value(&member.kind)});
        (member.name, serde_json::from_value(update).unwrap())
    })
}

async fn handle(routes: &Routes, update: Update) {
    static BOT: LazyLock<Bot> = LazyLock::new(|| Bot::new("1:unused"));
    routes.handle(BOT.clone(), update).await.unwrap();
}

#[tokio::test]
async fn each_kind_of_update_goes_to_the_function_of_its_flavor() {
    let log = Log::default();
    let routes = Routes::new()
        .on_chat_message(log.route("chat"))
        .on_callback_query(log.route("callback_query"))
        .on_inline_query(log.route("inline_query"))
        .on_chosen_inline_result(log.route("chosen_inline_result"))
        .on_shipping_query(log.route("shipping_query"))
        .on_pre_checkout_query(log.route("pre_checkout_query"))
        .on_business_connection(log.route("business_connection"))
        .on_deleted_business_messages(log.route("deleted_business_messages"))
        .on_message_reaction(log.route("message_reaction"))
        .on_message_reaction_count(log.route("message_reaction_count"))
        .on_purchased_paid_media(log.route("purchased_paid_media"))
        .on_poll(log.route("poll"))
        .on_poll_answer(log.route("poll_answer"))
        .on_my_chat_member(log.route("my_chat_member"))
        .on_chat_member(log.route("chat_member"))
        .on_chat_join_request(log.route("chat_join_request"))
        .on_chat_boost(log.route("chat_boost"))
        .on_removed_chat_boost(log.route("removed_chat_boost"))
        .on_managed_bot(log.route("managed_bot"))
        .on_subscription(log.route("subscription"))
        .on_stopped_message_generation(log.route("stopped_message_generation"))
        .otherwise(log.route("otherwise"));
    for (_, update) in kinds() {
        let flavor = update.flavor().to_string();
        handle(&routes, update).await;
        assert_eq!(log.take(), [flavor]);
    }
}

#[tokio::test]
async fn the_rest_goes_to_otherwise() {
    let log = Log::default();
    let routes = Routes::new()
        .on_poll(log.route("poll"))
        .otherwise(log.route("otherwise"));
    let unknown = serde_json::from_value(json!({"update_id": 9, "telepathy": {}})).unwrap();
    for update in kinds().map(|(_, update)| update).chain([unknown]) {
        let is_poll = update.flavor() == Flavor::Poll;
        handle(&routes, update).await;
        assert_eq!(log.take(), [if is_poll { "poll" } else { "otherwise" }]);
    }
}

#[tokio::test]
async fn an_update_without_a_function_is_ignored() {
    for (_, update) in kinds() {
        handle(&Routes::new(), update).await;
    }
}

#[tokio::test]
async fn a_later_function_replaces_an_earlier_one() {
    let log = Log::default();
    let routes = Routes::new()
        .on_poll(log.route("first"))
        .on_poll(log.route("second"));
    let (_, poll) = kinds().find(|(name, _)| *name == "poll").unwrap();
    handle(&routes, poll).await;
    assert_eq!(log.take(), ["second"]);
}

#[test]
fn routes_show_what_they_have() {
    let log = Log::default();
    let routes = Routes::new()
        .on_poll(log.route(""))
        .otherwise(log.route(""));
    assert_eq!(format!("{routes:?}"), r#"{"poll", "otherwise"}"#);
}
