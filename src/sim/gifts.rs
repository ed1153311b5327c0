//! Gifts: which there are, who has which, and what becomes of them.
//!
//! Four gifts are for sale: three that never run out, and one of which there are a thousand and
//! which can be made unique. Auctions and the blockchain are left out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::payments::MONTH;
use crate::sim::refusal::Refusal;
use crate::sim::schedule::Due;
use crate::sim::world::{ChatKey, Post, World};

/// For a gift one gets back so many per cent of its price.
const BACK: i64 = 85;

/// A unique gift is passed on for so many Stars.
const TRANSFER: i64 = 25;

/// The names that unique gifts of the simulator can have of their models.
const MODELS: [&str; 3] = ["Dawn", "Noon", "Dusk"];

/// Who owns which gifts, and how many are left.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Gifts {
    /// `Gift` objects that are for sale; none before somebody asks.
    for_sale: Vec<Value>,
    /// By the owner's id, oldest first.
    owned: BTreeMap<i64, Vec<Owned>>,
    /// Whose Premium ends when, in seconds since 1970.
    premium: BTreeMap<i64, i64>,
    last: i64,
    last_unique: i64,
}

/// A gift that somebody has.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Owned {
    /// Its id among what this owner has.
    pub(crate) id: String,
    /// The `OwnedGift` object without its id.
    pub(crate) object: Value,
}

impl Owned {
    pub(crate) fn is_unique(&self) -> bool {
        self.object["type"] == "unique"
    }

    /// Whether there are only so many of it.
    fn is_limited(&self) -> bool {
        self.object["gift"].get("total_count").is_some()
    }

    fn can_be_upgraded(&self) -> bool {
        self.object.get("can_be_upgraded").is_some()
    }

    fn price(&self) -> i64 {
        let gift = &self.object["gift"];
        let price = gift["star_count"].as_i64();
        price
            .or(self.object["transfer_star_count"].as_i64())
            .unwrap_or_default()
    }
}

/// A gift about to be given.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Giving {
    /// Who gives it: a bot or a person.
    pub(crate) from: i64,
    /// Which gift.
    pub(crate) gift_id: String,
    /// Whether the giver pays for making it unique, too.
    pub(crate) pays_upgrade: bool,
    /// `text` and `entities`, if something is said.
    pub(crate) words: Map<String, Value>,
}

impl World {
    /// The gifts that are for sale, `Gift` objects.
    pub(crate) fn gifts_for_sale(&mut self) -> &[Value] {
        if self.gifts.for_sale.is_empty() {
            for (number, emoji, stars) in
                [(1, "❤️", 15), (2, "🌹", 25), (3, "🎂", 50), (4, "🧸", 500)]
            {
                let stored = self
                    .files
                    .add("sticker", "gift.tgs", emoji.as_bytes().into());
                let mut known = stored.facts;
                known.insert("emoji".to_owned(), json!(emoji));
                known.insert("is_animated".to_owned(), json!(true));
                known.insert("width".to_owned(), json!(512));
                known.insert("height".to_owned(), json!(512));
                known.insert("type".to_owned(), json!("regular"));
                let sticker = self.fill(Kind::Object("Sticker"), &known);
                let mut gift = json!({
                    "id": format!("{}", 5_000_000_000_000_000_000_i64 + number),
                    "sticker": sticker,
                    "star_count": stars,
                });
                if emoji == "🧸" {
                    gift["upgrade_star_count"] = json!(100);
                    gift["total_count"] = json!(1000);
                    gift["remaining_count"] = json!(1000);
                }
                self.gifts.for_sale.push(gift);
            }
        }
        &self.gifts.for_sale
    }

    /// What a user or a chat has been given, oldest first.
    pub(crate) fn gifts_of(&self, owner: i64) -> &[Owned] {
        self.gifts.owned.get(&owner).map_or(&[], Vec::as_slice)
    }

    /// Stars that a bot or a person can spend.
    pub(crate) fn stars_of(&self, who: i64) -> i64 {
        if self.bots.contains_key(&who) {
            self.payments.earned_by(who)
        } else {
            self.payments.stars_of(who)
        }
    }

    /// Takes Stars from a bot or a person.
    pub(crate) fn pay_stars(&mut self, who: i64, stars: i64) -> Result<(), Refusal> {
        let has = self.stars_of(who);
        if has < stars {
            return Err(Refusal::bad_request("BALANCE_TOO_LOW"));
        }
        self.payments.set_stars(who, has - stars);
        Ok(())
    }

    /// Somebody gives a user or a channel a gift, and pays for it.
    pub(crate) fn give(&mut self, to: i64, giving: &Giving) -> Result<(), Refusal> {
        let number = self
            .gifts_for_sale()
            .iter()
            .position(|gift| gift["id"] == giving.gift_id)
            .ok_or_else(|| Refusal::bad_request("STARGIFT_INVALID"))?;
        let gift = self.gifts.for_sale[number].clone();
        let is_limited = gift.get("total_count").is_some();
        if gift["remaining_count"] == 0 {
            return Err(Refusal::bad_request("STARGIFT_USAGE_LIMITED"));
        }
        self.require_acceptance(
            to,
            if is_limited {
                "limited_gifts"
            } else {
                "unlimited_gifts"
            },
        )?;
        let upgrade = gift["upgrade_star_count"].as_i64();
        let prepaid = upgrade.filter(|_| giving.pays_upgrade);
        if giving.pays_upgrade && upgrade.is_none() {
            return Err(Refusal::bad_request("STARGIFT_UPGRADE_UNAVAILABLE"));
        }
        let price = gift["star_count"].as_i64().unwrap_or_default();
        let total = price + prepaid.unwrap_or_default();
        self.pay_stars(giving.from, total)?;
        if is_limited {
            let left = gift["remaining_count"].as_i64().unwrap_or_default();
            self.gifts.for_sale[number]["remaining_count"] = json!(left - 1);
        }
        let mut about = giving.words.clone();
        about.insert("gift".to_owned(), gift.clone());
        about.insert("convert_star_count".to_owned(), json!(price * BACK / 100));
        if upgrade.is_some() {
            about.insert("can_be_upgraded".to_owned(), json!(true));
        }
        if let Some(prepaid) = prepaid {
            about.insert("prepaid_upgrade_star_count".to_owned(), json!(prepaid));
        }
        let mut object = json!(about);
        object["type"] = json!("regular");
        object["send_date"] = json!(self.now());
        object["sender_user"] = self.actor(giving.from);
        object["is_saved"] = json!(true);
        self.keep(to, object);
        self.announce_gift(to, giving.from, about);
        if self.bots.contains_key(&giving.from) {
            let partner = match self.users.get(&to) {
                Some(user) => json!({
                    "type": "user",
                    "transaction_type": "gift_purchase",
                    "user": user,
                    "gift": gift,
                }),
                None => json!({
                    "type": "chat",
                    "chat": self.chats[&ChatKey { id: to, bot: None }].object,
                    "gift": gift,
                }),
            };
            self.note_spent(giving.from, total, partner);
        }
        Ok(())
    }

    /// Shows in a chat what was given. A bot gives in its own private chat with the person, and so
    /// do people for want of another.
    fn announce_gift(&mut self, to: i64, from: i64, about: Map<String, Value>) {
        let post = Post {
            content: Map::from_iter([("gift".to_owned(), Value::Object(about))]),
            ..Post::default()
        };
        if self.bots.contains_key(&from) && self.users.contains_key(&to) {
            let key = self.private_chat(to, from);
            self.post(key, from, post);
        }
    }

    /// Why somebody takes no gifts of this sort.
    fn require_acceptance(&self, to: i64, sort: &str) -> Result<(), Refusal> {
        let accepts = self
            .business
            .accepted_gifts(to)
            .and_then(|sorts| sorts.get(sort));
        if accepts == Some(&json!(false)) {
            return Err(Refusal::bad_request("USER_DISALLOWED_STARGIFTS"));
        }
        Ok(())
    }

    fn keep(&mut self, owner: i64, object: Value) {
        self.gifts.last += 1;
        // As with Telegram, where it is the number of the message that tells of the gift.
        let id = self.gifts.last.to_string();
        self.gifts
            .owned
            .entry(owner)
            .or_default()
            .push(Owned { id, object });
    }

    /// A gift that an account has.
    fn owned(&mut self, owner: i64, id: &str) -> Result<&mut Owned, Refusal> {
        if id.parse::<i32>().is_err() {
            return Err(Refusal::bad_request("invalid gift identifier specified"));
        }
        let gifts = self.gifts.owned.get_mut(&owner);
        let found = gifts.and_then(|gifts| gifts.iter_mut().find(|gift| gift.id == id));
        found.ok_or_else(|| Refusal::bad_request("MESSAGE_ID_INVALID"))
    }

    fn lose(&mut self, owner: i64, id: &str) {
        if let Some(gifts) = self.gifts.owned.get_mut(&owner) {
            gifts.retain(|gift| gift.id != id);
        }
    }

    /// Gives a gift back for Stars.
    pub(crate) fn convert_gift(&mut self, owner: i64, id: &str) -> Result<(), Refusal> {
        let gift = self.owned(owner, id)?;
        let stars = gift.object["convert_star_count"].as_i64();
        let stars = stars.ok_or_else(|| Refusal::bad_request("STARGIFT_NOT_CONVERTIBLE"))?;
        self.lose(owner, id);
        let has = self.stars_of(owner);
        self.payments.set_stars(owner, has.saturating_add(stars));
        Ok(())
    }

    /// Makes a gift unique. The account pays, unless the giver has.
    pub(crate) fn upgrade_gift(
        &mut self,
        owner: i64,
        id: &str,
        stars: i64,
        keeps_details: bool,
    ) -> Result<(), Refusal> {
        let old = self.owned(owner, id)?.clone();
        if old.is_unique() {
            return Err(Refusal::bad_request("STARGIFT_ALREADY_UPGRADED"));
        }
        if !old.can_be_upgraded() {
            return Err(Refusal::bad_request("STARGIFT_UPGRADE_UNAVAILABLE"));
        }
        let prepaid = old.object.get("prepaid_upgrade_star_count").is_some();
        let price = old.object["gift"]["upgrade_star_count"].as_i64();
        let price = price.filter(|_| !prepaid).unwrap_or_default();
        // Whoever offers more pays the price all the same.
        require_price(stars, price, stars < price, "upgrade")?;
        self.pay_stars(owner, price)?;
        self.gifts.last_unique += 1;
        let number = self.gifts.last_unique;
        let which = usize::try_from(number).unwrap_or_default() % MODELS.len();
        let (gift, sticker) = (&old.object["gift"], &old.object["gift"]["sticker"]);
        let unique = json!({
            "gift_id": gift["id"],
            "base_name": "Teddy Bear",
            "name": format!("TeddyBear-{number}"),
            "number": number,
            "model": {"name": MODELS[which], "sticker": sticker, "rarity_per_mille": 10},
            "symbol": {"name": "Star", "sticker": sticker, "rarity_per_mille": 5},
            "backdrop": {
                "name": "Sky",
                "colors": {
                    "center_color": 0x8E_C5FC,
                    "edge_color": 0x5A_8DEE,
                    "symbol_color": 0x2F_5DA8,
                    "text_color": 0xFF_FFFF,
                },
                "rarity_per_mille": 20,
            },
        });
        let mut object = json!({
            "type": "unique",
            "gift": unique,
            "send_date": old.object["send_date"],
            "is_saved": true,
            "can_be_transferred": true,
            "transfer_star_count": TRANSFER,
        });
        if keeps_details {
            object["sender_user"] = old.object["sender_user"].clone();
        }
        self.owned(owner, id)?.object = object;
        Ok(())
    }

    /// Passes a unique gift on.
    pub(crate) fn pass_gift_on(
        &mut self,
        owner: i64,
        id: &str,
        to: i64,
        stars: i64,
    ) -> Result<(), Refusal> {
        let mut object = self.owned(owner, id)?.object.clone();
        if object["type"] != "unique" {
            return Err(Refusal::bad_request("STARGIFT_NOT_UNIQUE"));
        }
        require_price(stars, TRANSFER, stars != TRANSFER, "transfer")?;
        self.require_acceptance(to, "unique_gifts")?;
        self.pay_stars(owner, stars)?;
        self.lose(owner, id);
        object["sender_user"] = self.actor(owner);
        object["send_date"] = json!(self.now());
        self.keep(to, object);
        Ok(())
    }

    /// A bot gives a person Premium for so many seconds, and pays for it.
    pub(crate) fn give_premium(
        &mut self,
        bot: i64,
        user: i64,
        stars: i64,
        months: i64,
    ) -> Result<(), Refusal> {
        if self.users[&user]["is_premium"] == true && !self.gifts.premium.contains_key(&user) {
            // Theirs has no end that could be put off.
            return Err(Refusal::bad_request("USER_ALREADY_PREMIUM"));
        }
        self.require_acceptance(user, "premium_subscription")?;
        self.pay_stars(bot, stars)?;
        let now = self.now();
        let end = self.gifts.premium.entry(user).or_insert(now);
        *end += months * MONTH;
        let seconds = u64::try_from(*end - now).unwrap_or_default();
        self.rewrite_user(
            user,
            &Map::from_iter([("is_premium".to_owned(), json!(true))]),
        );
        self.later(
            std::time::Duration::from_secs(seconds),
            Due::EndPremium { user },
        );
        let partner = json!({
            "type": "user",
            "transaction_type": "premium_purchase",
            "user": self.users[&user],
            "premium_subscription_duration": months,
        });
        self.note_spent(bot, stars, partner);
        Ok(())
    }

    /// Ends a person's Premium, unless its end has been put off.
    pub(crate) fn end_premium(&mut self, user: i64) {
        let now = self.now();
        if self.gifts.premium.get(&user).is_some_and(|end| *end <= now) {
            self.gifts.premium.remove(&user);
            self.rewrite_user(
                user,
                &Map::from_iter([("is_premium".to_owned(), Value::Null)]),
            );
        }
    }
}

/// Why so many Stars are not what is asked for: `what` has this price.
fn require_price(stars: i64, price: i64, is_wrong: bool, what: &str) -> Result<(), Refusal> {
    let wrong = format!("wrong {what} price specified");
    Err(Refusal::bad_request(match (stars, price) {
        (0, 0) => return Ok(()),
        (0, _) => "PAYMENT_REQUIRED",
        (_, 0) => "NO_PAYMENT_NEEDED",
        _ if is_wrong => &wrong,
        _ => return Ok(()),
    }))
}

/// One page of what somebody has been given: an `OwnedGifts` object.
pub(crate) fn page(gifts: &[Owned], asked: &Map<String, Value>, with_ids: bool) -> Value {
    let without = |name: &str| asked.get(name) == Some(&json!(true));
    let shown = |gift: &&Owned| {
        let saved = gift.object.get("is_saved").is_some();
        let (unique, limited) = (gift.is_unique(), gift.is_limited());
        let regular = |kind: bool| !unique && kind;
        !(without("exclude_saved") && saved
            || without("exclude_unsaved") && !saved
            || without("exclude_unique") && unique
            || without("exclude_unlimited") && regular(!limited)
            || without("exclude_limited_upgradable") && regular(limited && gift.can_be_upgraded())
            || without("exclude_limited_non_upgradable")
                && regular(limited && !gift.can_be_upgraded()))
    };
    // The newest first, as on a profile.
    let mut found: Vec<&Owned> = gifts.iter().rev().filter(shown).collect();
    if without("sort_by_price") {
        found.sort_by_key(|gift| std::cmp::Reverse(gift.price()));
    }
    let total = found.len();
    let offset = asked.get("offset").and_then(Value::as_str);
    let offset = offset.and_then(|offset| offset.parse::<usize>().ok());
    let limit = asked.get("limit").and_then(Value::as_u64);
    let limit = limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(100);
    let (from, to) = (
        offset.unwrap_or(0),
        offset.unwrap_or(0).saturating_add(limit),
    );
    let gifts = found.iter().skip(from).take(limit).map(|gift| {
        let mut object = gift.object.clone();
        if with_ids {
            object["owned_gift_id"] = json!(gift.id);
        }
        object
    });
    let mut page = json!({"total_count": total, "gifts": gifts.collect::<Vec<_>>()});
    if to < total {
        page["next_offset"] = json!(to.to_string());
    }
    page
}
