//! Whether updates come to a webhook, and to which.

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::{Done, Entry, Request};
use crate::schema::Kind;
use crate::sim::refusal::Refusal;
use crate::sim::webhook::{self, Address, Webhook};
use crate::sim::world::{BotState, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::described("setWebhook", set_webhook),
    Entry::described("deleteWebhook", delete_webhook),
    Entry::modelled("getWebhookInfo", webhook_info),
];

/// A certificate takes no more bytes than this.
const MAX_CERTIFICATE: usize = 3 << 20;

/// What the server says of a certificate that is none, with the words of OpenSSL.
const NO_CERTIFICATE: &str = "bad webhook: Failed to set custom certificate file{error:05800088:\
                              x509 certificate routines::no certificate or crl found}";

/// A strict server lets a bot set its webhook no sooner than so long after the last time.
const PAUSE: Duration = Duration::from_secs(1);

/// Connections to a webhook, unless told otherwise.
const CONNECTIONS: i64 = 40;

/// `setWebhook`.
fn set_webhook(world: &mut World, request: &Request<'_>) -> Result<Done, Refusal> {
    let url = request.text("url");
    if url.is_empty() {
        return delete_webhook(world, request);
    }
    if world.is_strict {
        let polls = &mut bot_of(world, request).polls;
        let last = polls.webhook_set;
        if last.is_some_and(|last| last.elapsed() < PAUSE) {
            return Err(Refusal::too_many_requests(1));
        }
        polls.webhook_set = Some(Instant::now());
    }
    let settings = settings(request);
    let drops = request.flag("drop_pending_updates");
    let has_certificate = settings["has_custom_certificate"] == true;
    let secret = request.text("secret_token");
    let known = world.bots[&request.bot].webhook.as_ref();
    let is_same = known.is_some_and(|known| {
        known.settings == settings && known.secret.as_deref().unwrap_or_default() == secret
    });
    if is_same && !drops && !has_certificate {
        remember_allowed(world, request);
        return Ok(done("Webhook is already set"));
    }
    // The server ends the old one before it looks at the new one: where that is refused, none is left.
    world.point_webhook(request.bot, None);
    if drops {
        bot_of(world, request).queue.clear();
    }
    let address = Address::parse(url)?;
    let is_allowed =
        |letter: u8| letter.is_ascii_alphanumeric() || letter == b'_' || letter == b'-';
    if !secret.bytes().all(is_allowed) {
        return Err(Refusal::bad_request(
            "secret token contains unallowed characters",
        ));
    }
    let certificate = request.files.get(part(request.text("certificate")));
    let size = certificate.map_or(0, |file| file.content.len());
    if size > MAX_CERTIFICATE {
        return Err(Refusal::bad_request(&format!(
            "certificate size is too big ({size} bytes)"
        )));
    }
    remember_allowed(world, request);
    let address = address.at(request.text("ip_address"))?;
    if world.is_strict {
        address.require_public()?;
    }
    let certificate = certificate.map(|file| String::from_utf8_lossy(&file.content).into_owned());
    if let Some(certificate) = &certificate
        && address.is_secure()
        && !webhook::holds_certificate(certificate)
    {
        return Err(Refusal::bad_request(NO_CERTIFICATE));
    }
    let connections = settings["max_connections"].as_u64().unwrap_or(1);
    let webhook = Webhook::new(
        settings,
        address,
        certificate,
        (!secret.is_empty()).then(|| secret.to_owned()),
        usize::try_from(connections).unwrap_or(usize::MAX),
    );
    world.point_webhook(request.bot, Some(webhook));
    Ok(done("Webhook was set"))
}

/// What `getWebhookInfo` tells of a webhook.
fn settings(request: &Request<'_>) -> Map<String, Value> {
    let connections = request.get("max_connections").and_then(Value::as_i64);
    let has_certificate = request.get("certificate").is_some();
    let mut settings = Map::new();
    settings.insert("url".to_owned(), request.parameters["url"].clone());
    settings.insert("has_custom_certificate".to_owned(), json!(has_certificate));
    settings.insert(
        "max_connections".to_owned(),
        json!(connections.unwrap_or(CONNECTIONS)),
    );
    let fixed = request.get("ip_address").cloned();
    let own = || Address::parse(request.text("url")).ok()?.ip();
    if let Some(ip) = fixed.or_else(|| own().map(|ip| json!(ip.to_string()))) {
        settings.insert("ip_address".to_owned(), ip);
    }
    settings
}

/// The name of the part that an uploaded file is in.
fn part(value: &str) -> &str {
    value.strip_prefix("attach://").unwrap_or(value)
}

/// `deleteWebhook`.
fn delete_webhook(world: &mut World, request: &Request<'_>) -> Result<Done, Refusal> {
    let was_set = world.bots[&request.bot].webhook.is_some();
    if request.flag("drop_pending_updates") {
        bot_of(world, request).queue.clear();
    }
    if !was_set {
        return Ok(done("Webhook is already deleted"));
    }
    world.point_webhook(request.bot, None);
    Ok(done("Webhook was deleted"))
}

/// The bot that asks.
fn bot_of<'a>(world: &'a mut World, request: &Request<'_>) -> &'a mut BotState {
    let bot = world.bots.get_mut(&request.bot);
    bot.expect("the bot is known")
}

fn done(description: &'static str) -> Done {
    Done {
        result: json!(true),
        description: Some(description),
    }
}

/// `getWebhookInfo`.
fn webhook_info(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let now = world.now();
    let goes_anywhere = world.goes_anywhere;
    let bot = bot_of(world, request);
    bot.queue.expire(now);
    let pending = bot.queue.len();
    let mut known = match &bot.webhook {
        Some(webhook) => {
            let mut known = webhook.settings.clone();
            if let Some(ip) = webhook.found_at {
                known.insert("ip_address".to_owned(), json!(ip.to_string()));
            }
            let unreachable = (!goes_anywhere && !webhook.address.is_here() && pending > 0)
                .then(|| (now, "The simulator sends to this machine only".to_owned()));
            if let Some((date, reason)) = unreachable.or_else(|| webhook.last_error.clone()) {
                known.insert("last_error_date".to_owned(), json!(date));
                known.insert("last_error_message".to_owned(), json!(reason));
            }
            known
        }
        None => Map::from_iter([
            ("url".to_owned(), json!("")),
            ("has_custom_certificate".to_owned(), json!(false)),
        ]),
    };
    known.insert("pending_update_count".to_owned(), json!(pending));
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
    let bot = bot_of(world, request);
    bot.queue
        .allow(kinds, |kind| World::is_update_kind(tables, kind));
}
