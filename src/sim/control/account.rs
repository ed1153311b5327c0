//! What people own besides chats, over HTTP: business accounts, Stars, gifts, stories, bots.

use serde_json::{Map, Value, json};

use super::names::as_name;
use super::{Ask, Reply, missing, refuse};
use crate::sim::business::all_rights;
use crate::sim::gifts::Giving;
use crate::sim::hint;
use crate::sim::refusal::Refusal;
use crate::sim::service::{Service, members};
use crate::sim::world::World;

/// `POST …/business`: lets a bot look after the account, or grants it other rights.
pub(super) fn connect(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let bot = world.bot_asked(ask)?;
    let rights = match ask.get("rights") {
        None => all_rights(),
        Some(rights) => granted(rights)?,
    };
    let owner = world.asking_user(ask)?;
    let id = world.connect_business(owner, bot, rights);
    world.log_change();
    let connection = world.connection(bot, &id)?;
    Ok(world.connection_object(connection))
}

/// `BusinessBotRights`, those that are granted.
fn granted(rights: &Value) -> Result<Map<String, Value>, Refusal> {
    let Some(rights) = rights.as_object() else {
        return Err(refuse("`rights` has members of `BusinessBotRights`"));
    };
    let known = all_rights();
    for (name, granted) in rights {
        if !known.contains_key(name) {
            let names = known.keys().map(String::as_str);
            return Err(refuse(format!("`rights`: {}", hint::unknown(name, names))));
        }
        if !granted.is_boolean() {
            return Err(refuse(format!("`{name}` is true or false, not {granted}")));
        }
    }
    let mut granted = rights.clone();
    granted.retain(|_, granted| *granted == json!(true));
    Ok(granted)
}

/// `DELETE …/business`: the person takes the account back.
pub(super) fn disconnect(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let owner = world.asking_user(ask)?;
    let connection = world.connection_of(owner).map(|known| known.id.clone());
    let id = connection.ok_or_else(|| refuse("no bot looks after this account"))?;
    world.disconnect_business(&id);
    world.log_change();
    Ok(json!(true))
}

/// `GET …/stars`
pub(super) fn stars(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let user = world.asking_user(ask)?;
    Ok(json!({"stars": world.stars_of(user)}))
}

/// `POST …/stars`
pub(super) fn set_stars(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let count = ask.required_number("stars")?;
    if count < 0 {
        return Err(refuse("`stars` is not below 0"));
    }
    let user = world.asking_user(ask)?;
    world.payments.set_stars(user, count);
    stars(world, ask)
}

/// `POST …/give`
pub(super) fn give(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let gift_id = ask.required_text("gift_id")?.to_owned();
    let to = as_name(ask.get("to").ok_or_else(|| missing("to"))?);
    let to = world.person_named(&to).ok_or_else(|| world.nobody(&to))?;
    let giving = Giving {
        from: world.asking_user(ask)?,
        gift_id,
        pays_upgrade: false,
        words: Map::new(),
    };
    world.give(to, &giving).map(|()| json!(true))
}

/// `GET …/stories`
pub(super) fn stories(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let user = world.asking_user(ask)?;
    Ok(json!(world.stories_of(user)))
}

/// `POST …/bots`: the person makes a bot that another manages.
pub(super) fn create_bot(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let manager = world.bot_asked(ask)?;
    let username = ask.required_text("username")?.trim_start_matches('@');
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    if !(5..=32).contains(&username.len()) || !username.chars().all(is_plain) {
        return Err(refuse(
            "`username` has 5 to 32 letters, digits and underscores",
        ));
    }
    if world.bot_named(username).is_some() {
        return Err(refuse(format!("there is another bot @{username}")));
    }
    let owner = world.asking_user(ask)?;
    let id = world.create_managed_bot(owner, manager, username);
    world.log_change();
    Ok(world.bots[&id].user.clone())
}

/// `GET …/prepared_buttons/{id}`
pub(super) fn prepared_button(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let user = world.asking_user(ask)?;
    let id = &ask.path["id"];
    let prepared = world.prepared_buttons.get(id);
    let prepared = prepared.filter(|(for_user, _)| *for_user == user);
    let none = || refuse(format!("no button `{id}` was prepared for this user"));
    prepared.map(|(_, button)| button.clone()).ok_or_else(none)
}

/// `POST …/photo`
pub(super) fn set_photo(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let picture = ask.file()?;
    let user = world.asking_user(ask)?;
    let photo = world.photo_size("photo.jpg", picture);
    world.profile_photos.entry(user).or_default().push(photo);
    world.log_change();
    Ok(json!(true))
}

/// `POST …/deactivate`
pub(super) fn deactivate(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let user = world.asking_user(ask)?;
    world.deactivate(user);
    world.log_change();
    Ok(json!(true))
}

/// `POST …/call_guest`: says something to a bot that need not be in the chat.
pub(super) fn call_guest(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let text = ask.required_text("text")?;
    let bot = world.bot_asked(ask)?;
    let (user, key) = world.speaking(ask)?;
    world.call_guest(key, user, bot, members(json!({"text": text})))
}

/// `POST …/subscription`: ends one that the person pays for, or takes it up again.
pub(super) fn subscription(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let charge_id = ask.required_text("charge_id")?;
    let renews = ask.flag("renews")?;
    let user = world.asking_user(ask)?;
    if world.set_subscription(user, charge_id, renews) {
        Ok(json!(true))
    } else {
        Err(refuse(format!(
            "there is no subscription `{charge_id}` to change"
        )))
    }
}

/// `POST …/pay_link`: pays the invoice at an address; waits for the bot's answers.
pub(super) async fn pay_link(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let deadline = super::content::deadline(&ask)?;
    let link = ask.required_text("link")?;
    let paying = service.act(|world| {
        let order = super::content::order(world, &ask)?;
        let user = world.asking_user(&ask)?;
        Ok::<_, Refusal>(world.pay_link(user, link, order))
    })?;
    super::content::paid(&service, paying, deadline).await
}
