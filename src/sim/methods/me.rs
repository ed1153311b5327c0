//! What a bot asks about itself, and how its updates are to come.

use serde_json::{Map, Value, json};

use super::{Done, Entry, Request};
use crate::schema::Kind;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getMe", get_me),
    Entry::modelled("logOut", log_out),
    Entry::modelled("close", close),
    Entry::described("setWebhook", set_webhook),
    Entry::described("deleteWebhook", delete_webhook),
    Entry::modelled("getWebhookInfo", webhook_info),
];

/// A server that was started less than so many seconds ago refuses `close`.
const CLOSE_AFTER: u64 = 600;

/// Ports that a webhook may listen on.
const WEBHOOK_PORTS: [&str; 4] = ["80", "88", "443", "8443"];

/// `getMe`.
fn get_me(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = world.bots[&request.bot]
        .user
        .as_object()
        .cloned()
        .unwrap_or_default();
    Ok(world.fill(Kind::Object("User"), &user))
}

/// `logOut`.
fn log_out(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    world
        .bots
        .get_mut(&request.bot)
        .expect("the bot is known")
        .gone = Some("Logged out");
    Ok(json!(true))
}

/// `close`.
fn close(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let remaining = CLOSE_AFTER.saturating_sub(world.time().as_secs());
    if remaining > 0 {
        return Err(Refusal::too_many_requests(remaining));
    }
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    bot.gone = Some("Bad Request: the bot has already been closed");
    Ok(json!(true))
}

/// `setWebhook`. Nothing is delivered to it; polling is refused while it is set.
fn set_webhook(world: &mut World, request: &Request<'_>) -> Result<Done, Refusal> {
    let url = request.text("url");
    if url.is_empty() {
        return delete_webhook(world, request);
    }
    check_address(url)?;
    let secret = request.text("secret_token");
    if secret
        .chars()
        .any(|letter| !letter.is_ascii_alphanumeric() && letter != '_' && letter != '-')
    {
        return Err(Refusal::bad_request(
            "secret token contains unallowed characters",
        ));
    }
    remember_allowed(world, request);
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    if request.flag("drop_pending_updates") {
        bot.queue.clear();
    }
    let known = request.known();
    let same = bot.webhook.as_ref() == Some(&known);
    bot.webhook = Some(known);
    bot.bell.send_replace(());
    let description = if same {
        "Webhook is already set"
    } else {
        "Webhook was set"
    };
    Ok(Done {
        result: json!(true),
        description: Some(description),
    })
}

fn check_address(url: &str) -> Result<(), Refusal> {
    let Some(rest) = url.strip_prefix("https://") else {
        return Err(Refusal::bad_request(
            "bad webhook: An HTTPS URL must be provided for webhook",
        ));
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let (name, port) = host.rsplit_once(':').unwrap_or((host, "443"));
    if name.is_empty() {
        return Err(Refusal::bad_request("invalid webhook URL specified"));
    }
    if !WEBHOOK_PORTS.contains(&port) {
        return Err(Refusal::bad_request(
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ));
    }
    Ok(())
}

/// `deleteWebhook`.
fn delete_webhook(world: &mut World, request: &Request<'_>) -> Result<Done, Refusal> {
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    if request.flag("drop_pending_updates") {
        bot.queue.clear();
    }
    let was_set = bot.webhook.take().is_some();
    let description = if was_set {
        "Webhook was deleted"
    } else {
        "Webhook is already deleted"
    };
    Ok(Done {
        result: json!(true),
        description: Some(description),
    })
}

/// `getWebhookInfo`.
fn webhook_info(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let bot = &world.bots[&request.bot];
    let mut known = match &bot.webhook {
        Some(webhook) => webhook.clone(),
        None => Map::from_iter([("url".to_owned(), json!(""))]),
    };
    known.insert(
        "has_custom_certificate".to_owned(),
        json!(known.contains_key("certificate")),
    );
    known.insert("pending_update_count".to_owned(), json!(bot.queue.len()));
    known.remove("allowed_updates");
    if let Some(kinds) = bot.queue.allowed() {
        known.insert("allowed_updates".to_owned(), json!(kinds));
    }
    Ok(world.fill(Kind::Object("WebhookInfo"), &known))
}

/// Remembers which kinds of updates the bot wants, if it says so.
pub(crate) fn remember_allowed(world: &mut World, request: &Request<'_>) {
    let Some(kinds) = request.get("allowed_updates").and_then(Value::as_array) else {
        return;
    };
    let tables = world.tables;
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    bot.queue
        .allow(kinds, |kind| World::is_update_kind(tables, kind));
}
