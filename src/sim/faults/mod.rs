//! What goes wrong on purpose: refusals, broken connections, updates that come twice, late or from
//! a newer server.
//!
//! Rules are kept in order; the first that fits and whose turn it is decides. How an answer is
//! broken on its way out is up to the doors.

mod drift;
mod rule;

pub(crate) use self::drift::UNKNOWN_KIND;
pub(crate) use self::rule::{CallFault, Fault, Rule, UpdateFault};

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::schema::{Kind, Method, Tables};
use crate::sim::Simulator;
use crate::sim::body::Form;
use crate::sim::queue::{Arrival, Entrance};
use crate::sim::random::Random;
use crate::sim::refusal::Refusal;
use crate::sim::schedule::Due;
use crate::sim::service::{self, Service, members};
use crate::sim::world::World;

/// The rules of a world.
#[derive(Debug)]
pub(crate) struct Rules {
    armed: Vec<Armed>,
    last_id: u64,
    /// How often something has drifted.
    drifts: u64,
    random: Random,
}

/// A rule and what it has seen.
#[derive(Debug)]
struct Armed {
    id: u64,
    rule: Rule,
    /// How many have fitted.
    seen: u64,
    /// How often it has decided.
    fired: u64,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            armed: Vec::new(),
            last_id: 0,
            drifts: 0,
            random: Random::of(8),
        }
    }
}

impl Rules {
    /// Has the rules look at something. The first that fits and whose turn it is decides, and is
    /// forgotten with the last time.
    fn consult(&mut self, fits: impl Fn(&Rule) -> bool) -> Option<Fault> {
        let mut decided = None;
        for armed in self.armed.iter_mut().filter(|armed| fits(&armed.rule)) {
            armed.seen += 1;
            if decided.is_none() && armed.seen >= armed.rule.nth {
                armed.fired += 1;
                decided = Some(armed.rule.fault.clone());
            }
        }
        self.armed.retain(|armed| armed.fired < armed.rule.times);
        decided
    }

    fn drift(&mut self, tables: &Tables, kind: Kind, value: &mut Value) {
        drift::drift(tables, kind, value, self.drifts, &mut self.random);
        self.drifts += 1;
    }
}

impl World {
    /// Has something go wrong. Returns what it is called by.
    pub(crate) fn add_fault(&mut self, rule: Rule) -> u64 {
        self.rules.last_id += 1;
        let id = self.rules.last_id;
        self.rules.armed.push(Armed {
            id,
            rule,
            seen: 0,
            fired: 0,
        });
        id
    }

    /// As [`add_fault`](Self::add_fault), from JSON. The error says what is wrong with it.
    pub(crate) fn add_fault_json(&mut self, rule: &Map<String, Value>) -> Result<u64, String> {
        Ok(self.add_fault(Rule::from_json(self.tables, rule)?))
    }

    /// The faults to come, as JSON.
    pub(crate) fn faults_json(&self) -> Value {
        let armed = self.rules.armed.iter().map(|armed| {
            let mut json = armed.rule.to_json();
            json.insert("id".to_owned(), json!(armed.id));
            json.insert("seen".to_owned(), json!(armed.seen));
            json.insert("fired".to_owned(), json!(armed.fired));
            Value::Object(json)
        });
        armed.collect()
    }

    /// Takes a fault back. Returns whether it was still to come.
    pub(crate) fn remove_fault(&mut self, id: u64) -> bool {
        let armed = self.rules.armed.len();
        self.rules.armed.retain(|armed| armed.id != id);
        self.rules.armed.len() < armed
    }

    /// Takes all faults back.
    pub(crate) fn clear_faults(&mut self) {
        self.rules.armed.clear();
    }

    /// Changes how a call is refused that has not come yet.
    pub(crate) fn reword_fault(&mut self, id: u64, refusal: Refusal) {
        let rule = self.rules.armed.iter_mut().find(|armed| armed.id == id);
        if let Some(Fault::Call { action, .. }) = rule.map(|armed| &mut armed.rule.fault) {
            *action = CallFault::Refuse(refusal);
        }
    }

    /// What goes wrong with a call.
    pub(crate) fn call_fault(&mut self, bot: i64, method: &str, form: &Form) -> Option<CallFault> {
        if self.rules.armed.is_empty() {
            return None;
        }
        match self
            .rules
            .consult(|rule| rule.fits_call(bot, method, form))?
        {
            Fault::Call { action, .. } => Some(action),
            Fault::Update(_) => None,
        }
    }

    /// Makes a result that of a newer server.
    pub(crate) fn drift_result(&mut self, method: &Method, result: &mut Value) {
        self.rules.drift(self.tables, method.returns, result);
    }

    /// Queues an update, or does with it what is to go wrong.
    pub(crate) fn enqueue_faulty(&mut self, bot: i64, kind: &str, mut object: Value) -> Arrival {
        let fault = self.rules.consult(|rule| rule.fits_update(bot));
        let Some(Fault::Update(fault)) = fault else {
            return self.enqueue(bot, kind, object, Entrance::InOrder);
        };
        match fault {
            UpdateFault::Duplicate => self.enqueue(bot, kind, object, Entrance::Twice),
            UpdateFault::Reorder => {
                // If no other comes, it is not held for ever.
                self.later(Duration::from_secs(1), Due::Release { bot });
                self.enqueue(bot, kind, object, Entrance::AfterNext)
            }
            UpdateFault::Delay(time) => {
                let kind = kind.to_owned();
                self.later(time, Due::Deliver { bot, kind, object });
                Arrival::Later
            }
            UpdateFault::Drift => {
                // Every fourth is of a kind that nobody knows.
                if self.rules.drifts % 4 == 3 {
                    self.rules.drifts += 1;
                    return self.enqueue(bot, UNKNOWN_KIND, object, Entrance::InOrder);
                }
                let update = self.tables.ty("Update").expect("the table has updates");
                let member = update.members().iter().find(|member| member.name == kind);
                if let Some(member) = member {
                    self.rules.drift(self.tables, member.kind, &mut object);
                }
                self.enqueue(bot, kind, object, Entrance::InOrder)
            }
        }
    }

    /// Has the ids of a bot's updates go on lower once nothing waits.
    pub(crate) fn restart_ids_lower(&mut self, bot: i64) {
        if let Some(state) = self.bots.get_mut(&bot) {
            state.queue.restart_lower();
        }
    }
}

impl Simulator {
    /// What can go wrong on purpose.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let sim = Simulator::new();
    /// sim.faults().call("sendMessage").matching(json!({"chat_id": 7})).bad_gateway();
    /// sim.faults().call("getMe").nth(2).refuse(500);
    /// sim.faults().updates().times(3).duplicate();
    /// # }
    /// ```
    pub fn faults(&self) -> Faults {
        Faults {
            service: self.service.clone(),
            bot: self.bot,
        }
    }
}

/// What can go wrong on purpose in a simulator.
///
/// Each fault concerns the next call or update that fits, unless told otherwise. Of several that
/// fit, the one that was said first comes first.
#[derive(Debug, Clone)]
pub struct Faults {
    service: Service,
    bot: i64,
}

impl Faults {
    /// A fault of calls to a method.
    ///
    /// # Panics
    ///
    /// If the Bot API has no such method.
    pub fn call(&self, method: &str) -> CallFaults {
        let tables = self.service.world().tables;
        match service::method(tables, method) {
            Some(method) => self.calls_of(Some(method.name)),
            None => panic!("the Bot API has no method `{method}`"),
        }
    }

    /// A fault of calls to any method, polls included.
    pub fn any_call(&self) -> CallFaults {
        self.calls_of(None)
    }

    fn calls_of(&self, method: Option<&'static str>) -> CallFaults {
        CallFaults {
            service: self.service.clone(),
            method,
            matching: Map::new(),
            bot: None,
            nth: 1,
            times: 1,
        }
    }

    /// A fault of the updates of the simulator's bot.
    pub fn updates(&self) -> UpdateFaults {
        UpdateFaults {
            service: self.service.clone(),
            bot: self.bot,
            nth: 1,
            times: 1,
        }
    }

    /// Has the ids of updates go on lower than they are, once the bot has acknowledged all: Telegram
    /// chooses them anew after a week without any.
    pub fn restart_ids_lower(&self) {
        self.service.act(|world| world.restart_ids_lower(self.bot));
    }

    /// Adds a fault as the control API takes it, such as
    /// `{"method": "sendMessage", "nth": 2, "action": "reset"}`. Returns its number.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn add_json(&self, fault: &Value) -> Result<u64, String> {
        let fault = members(fault.clone());
        self.service.act(|world| world.add_fault_json(&fault))
    }

    /// The faults that are still to come, as a list of what [`add_json`](Self::add_json) takes. Each
    /// has its number as `id`, and says how many calls or updates it has `seen` and how often it has
    /// `fired`.
    pub fn list(&self) -> Value {
        self.service.world().faults_json()
    }

    /// Takes a fault back by its number. Returns whether it was still to come.
    pub fn remove(&self, id: u64) -> bool {
        self.service.act(|world| world.remove_fault(id))
    }

    /// Takes all faults back that are still to come.
    pub fn clear(&self) {
        self.service.act(World::clear_faults);
    }
}

/// A fault of calls that is being described. The last word says what goes wrong.
#[derive(Debug, Clone)]
#[must_use = "nothing goes wrong until it is said what"]
pub struct CallFaults {
    service: Service,
    method: Option<&'static str>,
    matching: Map<String, Value>,
    bot: Option<i64>,
    nth: u64,
    times: u64,
}

impl CallFaults {
    /// Only calls with these parameters, an object.
    pub fn matching(mut self, parameters: Value) -> Self {
        self.matching = members(parameters);
        self
    }

    /// Only calls of the bot with this id.
    pub fn of_bot(mut self, id: i64) -> Self {
        self.bot = Some(id);
        self
    }

    /// Not the first call that fits, but the n-th.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = nth.max(1);
        self
    }

    /// So many calls one after another.
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    fn arm(self, action: CallFault) {
        let fault = Fault::Call {
            method: self.method,
            matching: self.matching,
            action,
        };
        let rule = Rule {
            bot: self.bot,
            nth: self.nth,
            times: self.times,
            fault,
        };
        self.service.act(|world| world.add_fault(rule));
    }

    /// The server refuses with this code, in its usual words.
    pub fn refuse(self, code: u16) {
        self.arm(CallFault::Refuse(Refusal::bare(code)));
    }

    /// The server asks to come back after so many seconds: code 429.
    pub fn retry_after(self, seconds: u64) {
        self.arm(CallFault::Refuse(Refusal::too_many_requests(seconds)));
    }

    /// The connection breaks, and nothing is done.
    pub fn reset(self) {
        self.arm(CallFault::Reset);
    }

    /// The call is carried out, and then the connection breaks: did it send?
    pub fn reset_after(self) {
        self.arm(CallFault::ResetAfter);
    }

    /// No answer comes for so long, and then the connection breaks. Nothing is done. This is the
    /// runtime's time, as the bot measures it.
    pub fn hang(self, time: Duration) {
        self.arm(CallFault::Hang(time));
    }

    /// The call is carried out, and its answer comes at so many bytes a second.
    pub fn slow(self, bytes_per_second: u64) {
        self.arm(CallFault::Slow(bytes_per_second.max(1)));
    }

    /// The call is carried out, and half of its answer comes.
    pub fn truncate(self) {
        self.arm(CallFault::Truncate);
    }

    /// The call is carried out, and its answer is no JSON.
    pub fn not_json(self) {
        self.arm(CallFault::NotJson);
    }

    /// A server in between answers with 502 and a page in HTML. Nothing is done.
    pub fn bad_gateway(self) {
        self.arm(CallFault::BadGateway);
    }

    /// The call is carried out so much later, in the runtime's time. With `setWebhook` this is the time
    /// that its verification takes: another `setWebhook` or `deleteWebhook` meanwhile ends it with 409.
    pub fn delay(self, time: Duration) {
        self.arm(CallFault::Delay(time));
    }

    /// The call is carried out, and its result is that of a newer server: with unknown members or
    /// values, or without something that was always there.
    pub fn drift(self) {
        self.arm(CallFault::Drift);
    }
}

/// A fault of updates that is being described. The last word says what goes wrong.
#[derive(Debug, Clone)]
#[must_use = "nothing goes wrong until it is said what"]
pub struct UpdateFaults {
    service: Service,
    bot: i64,
    nth: u64,
    times: u64,
}

impl UpdateFaults {
    /// The updates of the bot with this id.
    pub fn of_bot(mut self, id: i64) -> Self {
        self.bot = id;
        self
    }

    /// Not the next update, but the n-th.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = nth.max(1);
        self
    }

    /// So many updates one after another.
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    fn arm(self, action: UpdateFault) {
        let rule = Rule {
            bot: Some(self.bot),
            nth: self.nth,
            times: self.times,
            fault: Fault::Update(action),
        };
        self.service.act(|world| world.add_fault(rule));
    }

    /// The update comes twice, under one id.
    pub fn duplicate(self) {
        self.arm(UpdateFault::Duplicate);
    }

    /// The update comes after the next one, or after a second if there is none.
    pub fn reorder(self) {
        self.arm(UpdateFault::Reorder);
    }

    /// The update comes so much later, in the world's time.
    pub fn delay(self, time: Duration) {
        self.arm(UpdateFault::Delay(time));
    }

    /// The update is that of a newer server: with unknown members or values, without something that
    /// was always there, or of a kind that nobody knows, one after another.
    pub fn drift(self) {
        self.arm(UpdateFault::Drift);
    }
}
