//! Polls: who voted for what, what a poll shows of it, and when it ends.
//!
//! A poll lives apart from the messages that show it: forwarded, it is still the same one.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::sim::json::Json;
use crate::sim::schedule::Due;
use crate::sim::world::{ChatKey, Happening, World};

/// All polls, by their id.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Polls {
    by_id: BTreeMap<String, Poll>,
}

/// A poll and its votes.
#[derive(Debug, Serialize, Deserialize)]
struct Poll {
    /// The bot that asked.
    bot: Option<i64>,
    /// The `Poll` object, with all there is to know.
    object: Value,
    /// Lasting names of the answers that each person chose.
    votes: BTreeMap<i64, Vec<String>>,
    /// The messages that show it.
    places: Vec<(ChatKey, i64)>,
    /// Whether nobody sees results before the end.
    secret: bool,
    /// Whether people may add answers.
    grows: bool,
    /// How many answers it has ever had.
    last_option: u64,
}

impl World {
    /// Begins a poll that a bot, or a person, asks. Its answers are in place.
    pub(crate) fn ask(&mut self, bot: Option<i64>, object: &Value, secret: bool, grows: bool) {
        let id = object["id"].as_str().unwrap_or_default().to_owned();
        let options = object["options"].as_array().map_or(0, Vec::len);
        let poll = Poll {
            bot,
            object: object.clone(),
            votes: BTreeMap::new(),
            places: Vec::new(),
            secret,
            grows,
            last_option: u64::try_from(options).unwrap_or_default(),
        };
        self.polls.by_id.insert(id, poll);
    }

    /// Makes a new poll of one that is copied: the same question, and no votes yet.
    pub(crate) fn ask_again(&mut self, bot: i64, poll: &mut Value) {
        let known = poll["id"].as_str().and_then(|id| self.polls.by_id.get(id));
        let (secret, grows) = known.map_or((false, false), |known| (known.secret, known.grows));
        poll["id"] = json!(self.next_query_id());
        poll["is_closed"] = json!(false);
        poll["total_voter_count"] = json!(0);
        for option in poll["options"].as_array_mut().into_iter().flatten() {
            option["voter_count"] = json!(0);
        }
        for time in ["open_period", "close_date"] {
            poll.as_object_mut().and_then(|poll| poll.remove(time));
        }
        self.ask(Some(bot), poll, secret, grows);
    }

    /// Notes that a message shows a poll.
    pub(crate) fn poll_is_shown(&mut self, key: ChatKey, message: &Value) {
        let (Some(id), Some(message_id)) = (
            message["poll"]["id"].as_str(),
            message["message_id"].as_i64(),
        ) else {
            return;
        };
        if !self.polls.by_id.contains_key(id) {
            // A person asks.
            self.ask(None, &message["poll"], false, false);
        }
        if let Some(poll) = self.polls.by_id.get_mut(id) {
            poll.places.push((key, message_id));
        }
    }

    /// A person votes for answers, by their places from 0; none takes the vote back.
    pub(crate) fn vote(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        options: &[usize],
    ) -> Result<Value, String> {
        let id = self.poll_in(key, message_id)?;
        let poll = self.polls.by_id.get_mut(&id).ok_or("there is no poll")?;
        let chosen: Option<Vec<String>> = options
            .iter()
            .map(|index| {
                let name = poll.object["options"].get(*index)?["persistent_id"].as_str()?;
                Some(name.to_owned())
            })
            .collect();
        let chosen = chosen.ok_or_else(|| format!("the poll has no option {options:?}"))?;
        let is = |name: &str| poll.object[name] == json!(true);
        if is("is_closed") {
            return Err("the poll is closed".to_owned());
        }
        if chosen.len() > 1 && !is("allows_multiple_answers") {
            return Err("the poll takes one answer only".to_owned());
        }
        let before = poll.votes.get(&user);
        if before.is_some() && !is("allows_revoting") {
            return Err("votes in this poll cannot be changed".to_owned());
        }
        if before.map_or(chosen.is_empty(), |before| *before == chosen) {
            return Err("the vote is the same as before".to_owned());
        }
        if chosen.is_empty() {
            poll.votes.remove(&user);
        } else {
            poll.votes.insert(user, chosen.clone());
        }
        let labels = poll.labels(&chosen);
        let (bot, anonymous) = (poll.bot, is("is_anonymous"));
        let what = if chosen.is_empty() {
            "takes the vote back".to_owned()
        } else {
            format!("votes: {labels}")
        };
        if let Some(bot) = bot.filter(|_| !anonymous) {
            let answer = json!({
                "poll_id": id,
                "user": self.users[&user],
                "option_ids": options,
                "option_persistent_ids": chosen,
            });
            self.deliver(bot, "poll_answer", answer);
        }
        Ok(self.poll_changed(&id, Some(&(key, user, what)), message_id))
    }

    /// A person adds an answer to a poll that takes some.
    pub(crate) fn add_poll_option(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        text: &str,
    ) -> Result<Value, String> {
        const MOST: usize = 12;
        let id = self.poll_in(key, message_id)?;
        let date = self.now();
        let person = self.users[&user].clone();
        let poll = self.polls.by_id.get_mut(&id).ok_or("there is no poll")?;
        if !poll.grows || poll.object["is_closed"] == json!(true) {
            return Err("the poll takes no further options".to_owned());
        }
        let persistent_id = poll.last_option.to_string();
        let options = poll.object["options"]
            .as_array_mut()
            .ok_or("there is no poll")?;
        if options.len() >= MOST || options.iter().any(|option| option["text"] == text) {
            return Err("the poll does not take this option".to_owned());
        }
        poll.last_option += 1;
        options.push(json!({
            "persistent_id": persistent_id,
            "text": text,
            "voter_count": 0,
            "added_by_user": person,
            "addition_date": date,
        }));
        self.poll_changed(&id, None, message_id);
        let message = self.chats[&key].messages[&message_id].object.clone();
        let content = json!({"poll_option_added": {
            "poll_message": message,
            "option_persistent_id": persistent_id,
            "option_text": text,
        }});
        Ok(self.say(key, user, content.as_object().cloned().unwrap_or_default()))
    }

    /// A person takes away an option that they have added to a poll, and the votes for it.
    pub(crate) fn delete_poll_option(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        text: &str,
    ) -> Result<Value, String> {
        let id = self.poll_in(key, message_id)?;
        let poll = self.polls.by_id.get_mut(&id).ok_or("there is no poll")?;
        if poll.object["is_closed"] == json!(true) {
            return Err("the poll is closed".to_owned());
        }
        let options = poll.object["options"]
            .as_array_mut()
            .ok_or("there is no poll")?;
        let is_own =
            |option: &Value| option["text"] == text && option["added_by_user"]["id"] == user;
        let place = options.iter().position(is_own);
        let place = place.ok_or_else(|| format!("nobody but who added `{text}` takes it away"))?;
        let name = options.remove(place)["persistent_id"].clone();
        for chosen in poll.votes.values_mut() {
            chosen.retain(|option| name != **option);
        }
        poll.votes.retain(|_, chosen| !chosen.is_empty());
        self.poll_changed(&id, None, message_id);
        let message = self.chats[&key].messages[&message_id].object.clone();
        let content = json!({"poll_option_deleted": {
            "poll_message": message,
            "option_persistent_id": name,
            "option_text": text,
        }});
        Ok(self.say(key, user, content.as_object().cloned().unwrap_or_default()))
    }

    /// Ends a poll. Returns it as it is then, or `None` if it had ended before.
    pub(crate) fn close_poll(&mut self, id: &str) -> Option<Value> {
        let poll = self.polls.by_id.get_mut(id)?;
        if poll.object["is_closed"] == json!(true) {
            return None;
        }
        poll.object["is_closed"] = json!(true);
        Some(self.poll_changed(id, None, 0))
    }

    /// Sees to it that a poll ends when it is to.
    pub(crate) fn schedule_closing(&mut self, poll: &Value) {
        let (Some(id), Some(date)) = (poll["id"].as_str(), poll["close_date"].as_i64()) else {
            return;
        };
        let seconds = u64::try_from(date - self.now()).unwrap_or_default();
        let id = id.to_owned();
        self.later(Duration::from_secs(seconds), Due::ClosePoll { id });
    }

    fn poll_in(&self, key: ChatKey, message_id: i64) -> Result<String, String> {
        let message = self.chats[&key].messages.get(&message_id);
        let id = message.and_then(|message| message.object["poll"]["id"].as_str());
        id.map(str::to_owned)
            .ok_or_else(|| format!("message {message_id} shows no poll"))
    }

    /// Lets all messages show what a poll has become, and tells the bot that asked. Returns the
    /// poll as it is shown.
    fn poll_changed(
        &mut self,
        id: &str,
        by: Option<&(ChatKey, i64, String)>,
        message_id: i64,
    ) -> Value {
        let Some(poll) = self.polls.by_id.get_mut(id) else {
            return Value::Null;
        };
        poll.count();
        let (shown, bot) = (poll.shown(), poll.bot);
        for (key, place) in poll.places.clone() {
            let chat = self.chats.get_mut(&key).expect("a key names a chat");
            let Some(stored) = chat.messages.get_mut(&place) else {
                continue;
            };
            stored.object.change()["poll"] = shown.clone();
            let message = stored.object.json().clone();
            // Elsewhere, and when it ends, nobody is seen to do anything.
            let (user, what) = match by {
                Some((here, user, what)) if *here == key && place == message_id => {
                    (Json::of(&self.users[user]), what.clone())
                }
                _ => (Json::of(&Value::Null), String::new()),
            };
            self.happened(
                key,
                Happening::Touched {
                    message,
                    user,
                    what,
                },
            );
        }
        if let Some(bot) = bot {
            let mut told = shown.clone();
            if let Some(told) = told.as_object_mut() {
                // These are of the message, and the update knows none.
                told.retain(|name, _| {
                    !["description", "description_entities", "media"].contains(&name.as_str())
                });
            }
            self.deliver(bot, "poll", told);
        }
        shown
    }
}

impl Poll {
    /// Counts the votes.
    fn count(&mut self) {
        self.object["total_voter_count"] = json!(self.votes.len());
        for option in self.object["options"].as_array_mut().into_iter().flatten() {
            let name = option["persistent_id"].as_str().unwrap_or_default();
            let votes = self.votes.values().flatten();
            option["voter_count"] = json!(votes.filter(|vote| *vote == name).count());
        }
    }

    /// What the bot that asked, and whoever voted, see of it.
    fn shown(&self) -> Value {
        let mut shown = self.object.clone();
        if self.secret && self.object["is_closed"] != json!(true) {
            for option in shown["options"].as_array_mut().into_iter().flatten() {
                option["voter_count"] = json!(0);
            }
        }
        shown
    }

    /// What is written on the answers of these names.
    fn labels(&self, names: &[String]) -> String {
        let options = self.object["options"].as_array().into_iter().flatten();
        let chosen =
            options.filter(|option| names.iter().any(|name| option["persistent_id"] == *name));
        let labels: Vec<&str> = chosen
            .filter_map(|option| option["text"].as_str())
            .collect();
        labels.join(", ")
    }
}
