//! Which calls and updates something goes wrong with, and what.
//!
//! A rule is made by `Faults`, or read from JSON as the control API takes it.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::schema::Tables;
use crate::sim::body::Form;
use crate::sim::refusal::Refusal;
use crate::sim::service;

/// What goes wrong, with what, and how often.
#[derive(Debug, Clone)]
pub(crate) struct Rule {
    /// The bot that it concerns; any, if none is named.
    pub(crate) bot: Option<i64>,
    /// With which of those that fit it begins: 1 is the first.
    pub(crate) nth: u64,
    /// How many it concerns from then on.
    pub(crate) times: u64,
    pub(crate) fault: Fault,
}

/// What goes wrong.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// With calls of a method, or of any, that have these parameters.
    Call {
        method: Option<&'static str>,
        matching: Map<String, Value>,
        action: CallFault,
    },
    /// With updates.
    Update(UpdateFault),
}

/// What goes wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CallFault {
    /// The server says no.
    Refuse(Refusal),
    /// The connection breaks before anything was done,
    Reset,
    /// or after it was done.
    ResetAfter,
    /// No answer comes, and nothing is done; after this time the connection breaks.
    Hang(Duration),
    /// The answer comes at so many bytes a second.
    Slow(u64),
    /// Half of the answer comes.
    Truncate,
    /// The answer is no JSON.
    NotJson,
    /// A page of a server in between, and nothing is done.
    BadGateway,
    /// It is done later.
    Delay(Duration),
    /// The answer is that of a newer server.
    Drift,
}

/// What goes wrong with an update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UpdateFault {
    /// It comes twice, under one id.
    Duplicate,
    /// It comes after the next one.
    Reorder,
    /// It comes later.
    Delay(Duration),
    /// It is that of a newer server.
    Drift,
}

/// Longer times are as good as for ever.
const FOR_EVER: Duration = Duration::from_secs(365 * 86_400);

impl Rule {
    /// A rule for the next one that fits.
    pub(crate) fn once(fault: Fault) -> Self {
        Self {
            bot: None,
            nth: 1,
            times: 1,
            fault,
        }
    }

    /// Reads a rule as JSON. The error says what is wrong with it.
    pub(crate) fn from_json(tables: &Tables, json: &Map<String, Value>) -> Result<Self, String> {
        let known = [
            "method", "bot", "match", "nth", "times", "action", "updates",
        ];
        if let Some(name) = json.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("a fault has no member `{name}`"));
        }
        let count = |name: &str| match json.get(name) {
            None => Ok(1),
            Some(value) => value
                .as_u64()
                .filter(|count| *count > 0)
                .ok_or_else(|| format!("`{name}` must be a positive number")),
        };
        let method = match json.get("method") {
            None => None,
            Some(name) => {
                let name = name.as_str().unwrap_or_default();
                let method = service::method(tables, name)
                    .ok_or_else(|| format!("the Bot API has no method `{name}`"))?;
                Some(method.name)
            }
        };
        let matching = match json.get("match") {
            None => Map::new(),
            Some(Value::Object(matching)) => matching.clone(),
            Some(_) => return Err("`match` must be an object of parameters".to_owned()),
        };
        let bot = match json.get("bot") {
            None => None,
            Some(bot) => Some(bot.as_i64().ok_or("`bot` must be the id of a bot")?),
        };
        let fault = match (json.get("action"), json.get("updates")) {
            (Some(action), None) => Fault::Call {
                method,
                matching,
                action: CallFault::from_json(action)?,
            },
            (None, Some(action)) if method.is_none() && matching.is_empty() => {
                Fault::Update(UpdateFault::from_json(action)?)
            }
            (None, Some(_)) => return Err("updates have no `method` and no `match`".to_owned()),
            _ => return Err("a fault has either `action` or `updates`".to_owned()),
        };
        Ok(Self {
            bot,
            nth: count("nth")?,
            times: count("times")?,
            fault,
        })
    }

    /// The rule as JSON.
    pub(crate) fn to_json(&self) -> Map<String, Value> {
        let mut json = Map::new();
        json.insert("nth".to_owned(), json!(self.nth));
        json.insert("times".to_owned(), json!(self.times));
        if let Some(bot) = self.bot {
            json.insert("bot".to_owned(), json!(bot));
        }
        match &self.fault {
            Fault::Call {
                method,
                matching,
                action,
            } => {
                if let Some(method) = method {
                    json.insert("method".to_owned(), json!(method));
                }
                if !matching.is_empty() {
                    json.insert("match".to_owned(), json!(matching));
                }
                json.insert("action".to_owned(), action.to_json());
            }
            Fault::Update(action) => {
                json.insert("updates".to_owned(), action.to_json());
            }
        }
        json
    }

    /// Whether a call is one of those it is about.
    pub(crate) fn fits_call(&self, bot: i64, called: &str, form: &Form) -> bool {
        let Fault::Call {
            method, matching, ..
        } = &self.fault
        else {
            return false;
        };
        let has = |(name, value): (&String, &Value)| {
            form.text(name).is_some_and(|text| match value {
                Value::String(expected) => expected == text,
                // As text `7` and `7.0`, or lists with and without spaces, would differ.
                other => serde_json::from_str::<Value>(text).is_ok_and(|given| given == *other),
            })
        };
        self.bot.is_none_or(|id| id == bot)
            && method.is_none_or(|method| method == called)
            && matching.iter().all(has)
    }

    /// Whether an update of this bot is one of those it is about.
    pub(crate) fn fits_update(&self, bot: i64) -> bool {
        matches!(self.fault, Fault::Update(_)) && self.bot.is_none_or(|id| id == bot)
    }
}

impl CallFault {
    fn from_json(json: &Value) -> Result<Self, String> {
        if let Some(name) = json.as_str() {
            return Ok(match name {
                "reset" => Self::Reset,
                "reset_after" => Self::ResetAfter,
                "hang" => Self::Hang(FOR_EVER),
                "truncate" => Self::Truncate,
                "not_json" => Self::NotJson,
                "bad_gateway" => Self::BadGateway,
                "drift" => Self::Drift,
                _ => return Err(format!("there is no action `{name}`")),
            });
        }
        let (name, value) = only_member(json).ok_or("`action` must be a name or one member")?;
        match name {
            "error" => Ok(Self::Refuse(refusal(value)?)),
            "hang" => Ok(Self::Hang(seconds(name, value)?)),
            "delay" => Ok(Self::Delay(seconds(name, value)?)),
            "slow" => match value.as_u64() {
                Some(rate @ 1..) => Ok(Self::Slow(rate)),
                _ => Err("`slow` must be a positive number of bytes a second".to_owned()),
            },
            _ => Err(format!("there is no action `{name}`")),
        }
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Refuse(refusal) => {
                let mut error = json!({"code": refusal.code, "description": refusal.description});
                if let Some(seconds) = refusal.retry_after {
                    error["retry_after"] = json!(seconds);
                }
                if let Some(chat_id) = refusal.migrate_to {
                    error["migrate_to"] = json!(chat_id);
                }
                json!({"error": error})
            }
            Self::Reset => json!("reset"),
            Self::ResetAfter => json!("reset_after"),
            Self::Hang(FOR_EVER) => json!("hang"),
            Self::Hang(time) => json!({"hang": time.as_secs_f64()}),
            Self::Slow(rate) => json!({"slow": rate}),
            Self::Truncate => json!("truncate"),
            Self::NotJson => json!("not_json"),
            Self::BadGateway => json!("bad_gateway"),
            Self::Delay(time) => json!({"delay": time.as_secs_f64()}),
            Self::Drift => json!("drift"),
        }
    }
}

impl UpdateFault {
    fn from_json(json: &Value) -> Result<Self, String> {
        match (json.as_str(), only_member(json)) {
            (Some("duplicate"), _) => Ok(Self::Duplicate),
            (Some("reorder"), _) => Ok(Self::Reorder),
            (Some("drift"), _) => Ok(Self::Drift),
            (_, Some(("delay", value))) => Ok(Self::Delay(seconds("delay", value)?)),
            _ => Err(
                "`updates` must be `duplicate`, `reorder`, `drift` or {\"delay\": seconds}"
                    .to_owned(),
            ),
        }
    }

    fn to_json(self) -> Value {
        match self {
            Self::Duplicate => json!("duplicate"),
            Self::Reorder => json!("reorder"),
            Self::Delay(time) => json!({"delay": time.as_secs_f64()}),
            Self::Drift => json!("drift"),
        }
    }
}

fn only_member(json: &Value) -> Option<(&str, &Value)> {
    let members = json.as_object().filter(|members| members.len() == 1)?;
    let (name, value) = members.iter().next()?;
    Some((name, value))
}

fn seconds(name: &str, value: &Value) -> Result<Duration, String> {
    let time = value.as_f64().map(Duration::try_from_secs_f64);
    match time {
        Some(Ok(time)) => Ok(time.min(FOR_EVER)),
        _ => Err(format!("`{name}` must be a number of seconds")),
    }
}

fn refusal(json: &Value) -> Result<Refusal, String> {
    let code = json["code"].as_u64().and_then(|code| code.try_into().ok());
    let code = code.filter(|code: &u16| (400..600).contains(code));
    let code = code.ok_or("`code` must be a number from 400 to 599")?;
    let retry_after = json["retry_after"].as_u64();
    let migrate_to = json["migrate_to"].as_i64();
    let said = match (json["description"].as_str(), retry_after, migrate_to) {
        (Some(description), ..) => Refusal::exactly(code, description),
        (None, Some(seconds), _) => Refusal::too_many_requests(seconds),
        (None, _, Some(chat_id)) => Refusal::migrated(chat_id),
        (None, None, None) => Refusal::bare(code),
    };
    Ok(Refusal {
        code,
        retry_after,
        migrate_to,
        ..said
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_the_same_after_json() {
        for action in [
            json!({"error": {"code": 429, "description": "Slow down", "retry_after": 5}}),
            json!("reset"),
            json!("reset_after"),
            json!("hang"),
            json!({"hang": 2.5}),
            json!({"slow": 100}),
            json!("truncate"),
            json!("not_json"),
            json!("bad_gateway"),
            json!({"delay": 1.0}),
            json!("drift"),
        ] {
            let rule = json!({
                "method": "sendMessage",
                "bot": 1000,
                "match": {"chat_id": 7},
                "nth": 2,
                "times": 3,
                "action": action,
            });
            let read = Rule::from_json(Tables::bot_api(), rule.as_object().unwrap()).unwrap();
            assert_eq!(Value::Object(read.to_json()), rule);
        }
        for updates in [
            json!("duplicate"),
            json!("reorder"),
            json!("drift"),
            json!({"delay": 0.5}),
        ] {
            let rule = json!({"updates": updates, "nth": 1, "times": 1});
            let read = Rule::from_json(Tables::bot_api(), rule.as_object().unwrap()).unwrap();
            assert_eq!(Value::Object(read.to_json()), rule);
        }
    }

    #[test]
    fn what_is_no_rule_is_refused_with_a_reason() {
        for (rule, reason) in [
            (json!({}), "a fault has either `action` or `updates`"),
            (json!({"action": "sulk"}), "there is no action `sulk`"),
            (
                json!({"action": "reset", "method": "sendTelepathy"}),
                "the Bot API has no method `sendTelepathy`",
            ),
            (
                json!({"action": {"delay": -1}}),
                "`delay` must be a number of seconds",
            ),
            (
                json!({"action": {"error": {"code": 200}}}),
                "`code` must be a number from 400 to 599",
            ),
            (
                json!({"action": "reset", "times": 0}),
                "`times` must be a positive number",
            ),
            (
                json!({"updates": "drift", "method": "getMe"}),
                "updates have no `method` and no `match`",
            ),
            (
                json!({"action": "reset", "wenn": 1}),
                "a fault has no member `wenn`",
            ),
        ] {
            let read = Rule::from_json(Tables::bot_api(), rule.as_object().unwrap());
            assert_eq!(read.unwrap_err(), reason);
        }
    }
}
