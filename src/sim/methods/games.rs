//! Games: sending them, and their tables of scores.
//!
//! Every short name is a game here: there is nobody to register one with.

use serde_json::{Map, Value, json};

use super::post::Envelope;
use super::{Entry, Request, edit};
use crate::schema::Kind;
use crate::sim::keyboards;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("sendGame", send),
    Entry::modelled("setGameScore", set_score),
    Entry::modelled("getGameHighScores", high_scores),
];

/// So many of the best are always shown.
const PODIUM: usize = 3;

/// So many before and after somebody are shown with them.
const NEIGHBOURS: usize = 2;

/// `sendGame`.
fn send(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let game = game(world, request.text("game_short_name"));
    let mut content = Map::from_iter([("game".to_owned(), game)]);
    let envelope = Envelope::of(world, request, key, &content)?;
    if let Some(markup) = keyboards::default_for(&content) {
        content.insert("reply_markup".to_owned(), markup);
    }
    Ok(envelope.post(world, request, key, content))
}

/// The game of this short name.
fn game(world: &World, short_name: &str) -> Value {
    let title = json!(short_name);
    let known = [("title", title.clone()), ("description", title)];
    let known = known.map(|(name, value)| (name.to_owned(), value));
    world.fill(Kind::Object("Game"), &Map::from_iter(known))
}

/// The message that a request is about.
fn message(
    world: &mut World,
    request: &Request<'_>,
    missing: &str,
) -> Result<edit::Target, Refusal> {
    edit::named(world, request)?.ok_or_else(|| Refusal::bad_request(missing))
}

/// What tells the game in a message from others.
fn played(world: &World, target: &edit::Target) -> Option<(ChatKey, String)> {
    let title = target.object(world)["game"]["title"].as_str()?;
    Some((target.place().0, title.to_owned()))
}

fn player(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    let user = request.number("user_id");
    if world.users.contains_key(&user) {
        Ok(user)
    } else {
        Err(Refusal::bad_request("user not found"))
    }
}

/// `setGameScore`.
fn set_score(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = message(world, request, "message to set game score not found")?;
    let user = player(world, request)?;
    let (chat, message_id) = target.place();
    let is_own = world.chats[&chat].messages[&message_id].bot == Some(request.bot);
    let name = played(world, &target).filter(|_| is_own);
    let name = name.ok_or_else(|| {
        Refusal::bad_request(match request.get("inline_message_id") {
            Some(_) => "MESSAGE_ID_INVALID",
            None => "game score can't be set",
        })
    })?;
    let score = request.number("score");
    let before = world.games.score(&name, user);
    let is_worse = before.is_some_and(|before| score <= before);
    if before == Some(score) || is_worse && !request.flag("force") {
        return Err(Refusal::bad_request("BOT_SCORE_NOT_MODIFIED"));
    }
    world.games.set_score(name.clone(), user, score);
    if request.flag("disable_edit_message") {
        return Ok(target.answer(world));
    }
    let mut game = target.object(world)["game"].clone();
    let lines = world
        .games
        .ranking(&name)
        .into_iter()
        .map(|(place, user, score)| {
            let user = world.user(user).unwrap_or_default();
            format!(
                "{place}. {} – {score}",
                user["first_name"].as_str().unwrap_or_default()
            )
        });
    let table: Vec<String> = lines.collect();
    game["text"] = json!(table.join("\n"));
    let content = Map::from_iter([("game".to_owned(), game)]);
    edit::rewrite(world, &target, &["game"], content);
    Ok(target.answer(world))
}

/// `getGameHighScores`.
fn high_scores(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = message(world, request, "message to get game high scores not found")?;
    let player = player(world, request)?;
    let name = played(world, &target);
    let name = name.ok_or_else(|| Refusal::bad_request("MESSAGE_ID_INVALID"))?;
    let ranking = world.games.ranking(&name);
    let own = ranking.iter().position(|(_, user, _)| *user == player);
    let is_near = |index: usize| own.is_some_and(|own| own.abs_diff(index) <= NEIGHBOURS);
    let shown = ranking.into_iter().enumerate();
    let shown = shown.filter(|(index, _)| *index < PODIUM || is_near(*index));
    Ok(shown
        .filter_map(|(_, (place, user, score))| {
            Some(json!({"position": place, "user": world.user(user)?, "score": score}))
        })
        .collect())
}
