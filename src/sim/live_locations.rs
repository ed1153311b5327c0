//! People on the move: they share where they are, and those who wait for them are alerted.

use serde_json::{Map, Value, json};

use crate::sim::chat::Chat;
use crate::sim::world::{ChatKey, Happening, World};

/// The period of a live location that does not end.
const FOREVER: i64 = 0x7FFF_FFFF;

/// The mean radius of the Earth in metres.
const EARTH: f64 = 6_371_009.0;

impl World {
    /// A person who shares their live location has moved. Whoever asked to be alerted when they come
    /// near is.
    pub(crate) fn travel(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        (latitude, longitude): (f64, f64),
    ) -> Result<Value, String> {
        let now = self.now();
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let is_own = |message: &Value| message["from"]["id"] == user && is_live(message, now);
        let stored = chat.messages.get_mut(&message_id);
        let stored = stored.filter(|stored| is_own(&stored.object));
        let stored =
            stored.ok_or_else(|| format!("message {message_id} is no live location of theirs"))?;
        let before = place(&stored.object);
        let mut changing = stored.object.change();
        changing["location"]["latitude"] = json!(latitude);
        changing["location"]["longitude"] = json!(longitude);
        changing["edit_date"] = json!(now);
        drop(changing);
        let message = stored.object.clone();
        let edited = Happening::edited(&message, stored.object.json().clone());
        self.happened(key, edited);
        for bot in self.hearers(key, &message) {
            self.deliver(bot, "edited_message", message.clone());
        }
        self.tell_business(key, "edited_business_message", &message);
        self.alert(key, user, before, (latitude, longitude));
        Ok(message)
    }

    /// Tells of those who have come near somebody who waits for that.
    fn alert(&mut self, key: ChatKey, traveler: i64, before: (f64, f64), now_at: (f64, f64)) {
        let now = self.now();
        let messages = self.chats[&key].messages.values();
        // Most messages show no place, and need not be read to know that.
        let live = messages.filter(|other| other.object.json().text().contains("live_period"));
        let others = live
            .filter(|other| is_live(&other.object, now) && other.object["from"]["id"] != traveler);
        let near = others.filter_map(|other| {
            let radius = other.object["location"]["proximity_alert_radius"].as_f64()?;
            let (from, to) = (place(&other.object), now_at);
            let metres = distance(from, to);
            (metres <= radius && distance(from, before) > radius)
                .then(|| (other.object["from"].clone(), metres))
        });
        for (watcher, metres) in near.collect::<Vec<_>>() {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "it is less than the radius, which is a whole number"
            )]
            let told = json!({"proximity_alert_triggered": {
                "traveler": self.actor(traveler),
                "watcher": watcher,
                "distance": metres as i64,
            }});
            self.announce(key, traveler, told);
        }
    }
}

/// Whether a message shows a place that still moves.
fn is_live(message: &Value, now: i64) -> bool {
    let period = message["location"]["live_period"].as_i64();
    let date = message["date"].as_i64().unwrap_or_default();
    period.is_some_and(|period| period == FOREVER || date.saturating_add(period) > now)
}

fn place(message: &Value) -> (f64, f64) {
    let degrees = |name: &str| message["location"][name].as_f64().unwrap_or_default();
    (degrees("latitude"), degrees("longitude"))
}

/// How far two places are from one another, in metres.
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let half = |one: f64, other: f64| ((one - other).to_radians() / 2.0).sin().powi(2);
    let parallels = one.0.to_radians().cos() * other.0.to_radians().cos();
    let chord = half(one.0, other.0) + parallels * half(one.1, other.1);
    2.0 * EARTH * chord.sqrt().min(1.0).asin()
}

impl Chat {
    /// Shares where this person is for so many seconds. Returns the message.
    ///
    /// # Panics
    ///
    /// If this person may not say it here.
    pub async fn share_location(&self, latitude: f64, longitude: f64, seconds: i64) -> Value {
        let location = Map::from_iter([
            ("latitude".to_owned(), json!(latitude)),
            ("longitude".to_owned(), json!(longitude)),
            ("live_period".to_owned(), json!(seconds)),
        ]);
        self.send_content(json!({"location": location})).await
    }

    /// Moves on with the live location in a message of this person, which bots get as an edited
    /// message. Whoever asked for it with a `proximity_alert_radius` is alerted when this person
    /// comes near.
    ///
    /// # Panics
    ///
    /// If the message is no live location of this person, or its time is up.
    pub async fn move_to(&self, message_id: i64, latitude: f64, longitude: f64) -> Value {
        let place = (latitude, longitude);
        let moved = self
            .act(|world| world.travel(self.key, self.user, message_id, place))
            .await;
        self.or_panic(moved)
    }
}
