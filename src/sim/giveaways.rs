//! Giveaways: somebody offers Stars to those who are in a channel or supergroup, and some of them win.
//!
//! Premium is not given away here, and nobody has to join a second chat.

use std::time::Duration;

use serde_json::{Value, json};

use crate::sim::chat::Chat;
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::schedule::Due;
use crate::sim::service::members;
use crate::sim::world::{ChatKey, World};

impl World {
    /// Somebody starts a giveaway of so many Stars, and pays for it. Returns the message.
    pub(crate) fn give_away(
        &mut self,
        by: i64,
        key: ChatKey,
        stars: i64,
        winners: i64,
        lasts: Duration,
        is_public: bool,
    ) -> Result<Value, Refusal> {
        self.require_supergroup_or_channel(key)?;
        if !(1..=stars).contains(&winners) {
            return Err(Refusal::bad_request("STARS_AMOUNT_INVALID"));
        }
        let right = if self.chats[&key].is_channel() {
            Right::PostMessages
        } else {
            Right::ManageChat
        };
        self.require_right(by, key, right)?;
        self.pay_stars(by, stars)?;
        let told = json!({"giveaway_created": {"prize_star_count": stars}});
        self.announce(key, by, told);
        let seconds = i64::try_from(lasts.as_secs()).unwrap_or(i64::MAX);
        let mut giveaway = json!({
            "chats": [self.chats[&key].object],
            "winners_selection_date": self.now().saturating_add(seconds),
            "winner_count": winners,
            "prize_star_count": stars,
        });
        if is_public {
            giveaway["has_public_winners"] = json!(true);
        }
        let message = self.say(key, by, members(json!({"giveaway": giveaway})));
        let message_id = message["message_id"].as_i64().unwrap_or_default();
        let chat = key;
        self.later(lasts, Due::Draw { chat, message_id });
        Ok(message)
    }

    /// The winners of a giveaway are drawn, unless its message is gone: of the people who are there
    /// and no administrators, those of the lowest ids.
    pub(crate) fn draw(&mut self, key: ChatKey, message_id: i64) {
        let now = self.now();
        let chat = self.chats.get(&key);
        let Some(chat) = chat.filter(|chat| chat.house.end.is_none()) else {
            return;
        };
        let Some(message) = chat.messages.get(&message_id) else {
            return;
        };
        let (message, giveaway) = (message.object.clone(), message.object["giveaway"].clone());
        let number = |name: &str| giveaway[name].as_i64().unwrap_or_default();
        let (places, stars) = (number("winner_count"), number("prize_star_count"));
        let can_win = |id: &i64| {
            let member = chat.member(*id, now);
            self.users.contains_key(id) && member.is_in() && !member.rules()
        };
        let winners: Vec<i64> = chat.members.keys().copied().filter(can_win).collect();
        let winners = &winners[..winners
            .len()
            .min(usize::try_from(places).unwrap_or_default())];
        let won = i64::try_from(winners.len()).unwrap_or(places);
        for winner in winners {
            let has = self.payments.stars_of(*winner);
            self.payments
                .set_stars(*winner, has.saturating_add(stars / places));
        }
        let by = self.owner(key);
        let mut completed = json!({"winner_count": won, "is_star_giveaway": true});
        if won < places {
            completed["unclaimed_prize_count"] = json!(places - won);
        }
        if giveaway.get("has_public_winners").is_none() {
            completed["giveaway_message"] = message;
            self.announce(key, by, json!({"giveaway_completed": completed}));
            return;
        }
        completed["chat"] = json!(self.chats[&key].object);
        completed["giveaway_message_id"] = json!(message_id);
        completed["winners_selection_date"] = json!(now);
        completed["prize_star_count"] = json!(stars);
        completed["winners"] = winners.iter().map(|id| self.actor(*id)).collect();
        let mut completed = members(completed);
        completed.remove("is_star_giveaway");
        self.say(key, by, members(json!({"giveaway_winners": completed})));
    }
}

impl Chat {
    /// Starts a giveaway of so many Stars among so many winners, who are drawn after this time from
    /// those who are here and no administrators. Returns the message.
    ///
    /// If the winners are public, a message names them; otherwise it tells how many there are.
    ///
    /// # Panics
    ///
    /// If this person may not, or has too few Stars.
    pub async fn give_away(
        &self,
        stars: i64,
        winners: i64,
        lasts: Duration,
        is_public: bool,
    ) -> Value {
        self.moderate(|world, key, by| world.give_away(by, key, stars, winners, lasts, is_public))
            .await
    }
}
