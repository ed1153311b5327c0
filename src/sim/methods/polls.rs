//! Polls and quizzes: asking, and ending them.

use serde_json::{Map, Value, json};

use super::post::Envelope;
use super::{Entry, Request, edit, media};
use crate::schema::Kind;
use crate::sim::places;
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("sendPoll", send),
    Entry::modelled("stopPoll", stop),
];

/// The shortest and the longest time that a poll may be open.
const OPEN: std::ops::RangeInclusive<i64> = 5..=2_628_000;

/// `sendPoll`.
fn send(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let poll = poll(world, request)?;
    if !world.chats[&key].is_channel() || poll["is_anonymous"] == json!(true) {
        let content = Map::from_iter([("poll".to_owned(), poll.clone())]);
        let envelope = Envelope::of(world, request, key, &content)?;
        let secret = request.flag("hide_results_until_closes");
        world.ask(
            Some(request.bot),
            &poll,
            secret,
            request.flag("allow_adding_options"),
        );
        world.schedule_closing(&poll);
        return Ok(envelope.post(world, request, key, content));
    }
    Err(Refusal::bad_request(
        "non-anonymous polls can't be sent to channel chats",
    ))
}

/// The `Poll` that a request describes.
fn poll(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut known = request.known();
    for names in [words::QUESTION, words::EXPLANATION, words::DESCRIPTION] {
        words::tidy(&mut known, names);
    }
    let is_quiz = request.text("type") == "quiz";
    if known["question"]
        .as_str()
        .unwrap_or_default()
        .trim()
        .is_empty()
    {
        return Err(Refusal::bad_request("poll question must be non-empty"));
    }
    let mut options = Vec::new();
    for (index, option) in request
        .get("options")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
    {
        let mut option = option.as_object().cloned().unwrap_or_default();
        words::tidy(&mut option, words::LABEL);
        if option["text"]
            .as_str()
            .unwrap_or_default()
            .trim()
            .is_empty()
        {
            return Err(Refusal::bad_request("poll options must be non-empty"));
        }
        if let Some(shown) = option.remove("media") {
            let shown = attached(world, request, &shown)?;
            option.insert("media".to_owned(), shown);
        }
        option.insert("persistent_id".to_owned(), json!(index.to_string()));
        options.push(world.fill(Kind::Object("PollOption"), &option));
    }
    right_answers(request, is_quiz, options.len())?;
    for name in ["media", "explanation_media"] {
        if let Some(shown) = known.remove(name) {
            let shown = attached(world, request, &shown)?;
            known.insert(name.to_owned(), shown);
        }
    }
    known.entry("allows_revoting").or_insert(json!(!is_quiz));
    known.insert("options".to_owned(), Value::Array(options));
    known.insert("id".to_owned(), json!(world.next_query_id()));
    let now = world.now();
    if let Some(period) = request.get("open_period").and_then(Value::as_i64) {
        known.insert("close_date".to_owned(), json!(now + period));
    }
    if let Some(date) = request.get("close_date").and_then(Value::as_i64) {
        let period = date.saturating_sub(now);
        if !OPEN.contains(&period) {
            return Err(Refusal::bad_request("poll can't be closed at that time"));
        }
        known.entry("open_period").or_insert(json!(period));
    }
    let mut poll = world.fill(Kind::Object("Poll"), &known);
    if poll.get("explanation").is_some() && poll.get("explanation_entities").is_none() {
        // Alone among its kind, the server writes this list when it is empty, too.
        poll["explanation_entities"] = json!([]);
    }
    Ok(poll)
}

/// Refuses right answers that are none.
fn right_answers(request: &Request<'_>, is_quiz: bool, options: usize) -> Result<(), Refusal> {
    let right: Vec<i64> = request.numbers("correct_option_ids").collect();
    let is_option = |id: &i64| usize::try_from(*id).is_ok_and(|id| id < options);
    let ordered = right.is_sorted_by(|one, next| one < next);
    if is_quiz && (right.is_empty() || !ordered || !right.iter().all(is_option)) {
        return Err(Refusal::bad_request("wrong correct option ID specified"));
    }
    if is_quiz && right.len() > 1 && !request.flag("allows_multiple_answers") {
        return Err(Refusal::bad_request("wrong correct option ID specified"));
    }
    Ok(())
}

/// The `PollMedia` of an input.
fn attached(world: &mut World, request: &Request<'_>, input: &Value) -> Result<Value, Refusal> {
    let options = input.as_object().cloned().unwrap_or_default();
    let text = |name: &str| {
        options
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let kind = text("type");
    match kind {
        "location" => Ok(json!({"location": world.fill(Kind::Object("Location"), &options)})),
        "venue" => {
            let mut known = options.clone();
            places::of_one_provider(&mut known);
            let place = world.fill(Kind::Object("Location"), &options);
            known.insert("location".to_owned(), place);
            Ok(json!({"venue": world.fill(Kind::Object("Venue"), &known)}))
        }
        "link" => Ok(json!({"link": world.fill(Kind::Object("Link"), &options)})),
        _ => {
            let mut content = media::content(world, kind, text("media"), &options, request.files)?;
            let shown = content.remove(kind).unwrap_or_default();
            Ok(json!({kind: shown}))
        }
    }
}

/// `stopPoll`.
fn stop(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let not_found = || Refusal::bad_request("message with poll to stop not found");
    let target = edit::named(world, request)?.ok_or_else(not_found)?;
    let poll = target.object(world).get("poll").cloned();
    let mut poll = poll.ok_or_else(not_found)?;
    edit::require_author(world, request, &target)?;
    let id = poll["id"].as_str().unwrap_or_default().to_owned();
    if poll["is_closed"] == json!(true) {
        return Err(Refusal::bad_request("poll has already been closed"));
    }
    poll["is_closed"] = json!(true);
    let content = Map::from_iter([("poll".to_owned(), poll.clone())]);
    edit::change(world, request, &target, &["poll"], content)?;
    Ok(world.close_poll(&id).unwrap_or(poll))
}
