//! The addresses of the control API, what each takes and where it leads.

use std::collections::BTreeMap;
use std::future::ready;

use super::Reply;
use super::{
    Ask, Run, account, content, declare, messages, moderate, people, refuse, rules, state, stream,
    time, trouble,
};
use crate::sim::hint;
use crate::sim::refusal::Refusal;

/// An address.
pub(crate) struct Route {
    pub(crate) method: &'static str,
    /// With names in braces for what differs.
    pub(crate) path: &'static str,
    /// Members of the body or the query string; `None` if the route looks for itself.
    takes: Option<&'static [&'static str]>,
    pub(crate) run: Run,
}

const fn get(path: &'static str, takes: &'static [&'static str], run: Run) -> Route {
    Route {
        method: "GET",
        path,
        takes: Some(takes),
        run,
    }
}

const fn post(path: &'static str, takes: &'static [&'static str], run: Run) -> Route {
    Route {
        method: "POST",
        path,
        takes: Some(takes),
        run,
    }
}

const fn delete(path: &'static str, run: Run) -> Route {
    Route {
        method: "DELETE",
        path,
        takes: Some(&[]),
        run,
    }
}

/// A route whose body is declared by Telegram's types.
const fn post_object(path: &'static str, run: Run) -> Route {
    Route {
        method: "POST",
        path,
        takes: None,
        run,
    }
}

macro_rules! in_chat {
    ($act:literal) => {
        concat!("/_sim/users/{user}/chats/{chat}/", $act)
    };
}

macro_rules! wait {
    ($function:path) => {
        Run::Wait(|service, ask| Box::pin($function(service, ask)))
    };
}

/// All addresses.
pub(crate) static ROUTES: &[Route] = &[
    get(
        "/_sim/openapi.json",
        &[],
        Run::Wait(|_, _| Box::pin(ready(Ok(openapi())))),
    ),
    get("/_sim/state", &[], Run::Act(state::state)),
    get("/_sim/methods", &[], Run::Act(state::methods)),
    get("/_sim/files/{file_id}", &[], wait!(state::file)),
    get("/_sim/log", &["after", "wait", "limit"], wait!(stream::log)),
    get("/_sim/events", &["after"], wait!(stream::events)),
    get("/_sim/clock", &[], Run::Act(time::clock)),
    post("/_sim/clock", &["pace", "advance"], wait!(time::set_clock)),
    post("/_sim/reset", &[], wait!(time::reset)),
    get("/_sim/world", &[], wait!(time::save)),
    Route {
        method: "PUT",
        path: "/_sim/world",
        takes: None,
        run: wait!(time::replace),
    },
    get("/_sim/faults", &[], Run::Act(trouble::faults)),
    post_object("/_sim/faults", Run::Act(trouble::add_fault)),
    delete("/_sim/faults", Run::Act(trouble::clear_faults)),
    delete("/_sim/faults/{id}", Run::Act(trouble::remove_fault)),
    get("/_sim/limits", &[], Run::Act(trouble::limits)),
    post(
        "/_sim/limits",
        &["per_second", "per_chat", "per_group"],
        Run::Act(trouble::set_limits),
    ),
    get("/_sim/rules", &[], Run::Act(rules::rules)),
    post(
        "/_sim/rules",
        &["strict", "webhooks_to_any_host"],
        wait!(rules::set_rules),
    ),
    post("/_sim/restart", &["lower_ids"], Run::Act(trouble::restart)),
    post_object("/_sim/bots", Run::Act(declare::bot)),
    post_object("/_sim/users", Run::Act(declare::user)),
    post_object("/_sim/chats", Run::Act(declare::chat)),
    post_object("/_sim/chats/{chat}/members", Run::Act(declare::member)),
    post(
        "/_sim/update",
        &["bot", "kind", "object", "update_id"],
        Run::Act(declare::update),
    ),
    post(
        "/_sim/users/{user}/business",
        &["bot", "rights"],
        Run::Act(account::connect),
    ),
    delete("/_sim/users/{user}/business", Run::Act(account::disconnect)),
    get("/_sim/users/{user}/stars", &[], Run::Act(account::stars)),
    post(
        "/_sim/users/{user}/stars",
        &["stars"],
        Run::Act(account::set_stars),
    ),
    post(
        "/_sim/users/{user}/give",
        &["to", "gift_id"],
        Run::Act(account::give),
    ),
    get(
        "/_sim/users/{user}/stories",
        &[],
        Run::Act(account::stories),
    ),
    post(
        "/_sim/users/{user}/bots",
        &["bot", "username"],
        Run::Act(account::create_bot),
    ),
    get(
        "/_sim/users/{user}/prepared_buttons/{id}",
        &[],
        Run::Act(account::prepared_button),
    ),
    post(
        "/_sim/users/{user}/photo",
        &["file"],
        Run::Act(account::set_photo),
    ),
    post(
        "/_sim/users/{user}/deactivate",
        &[],
        Run::Act(account::deactivate),
    ),
    post(
        "/_sim/users/{user}/subscription",
        &["charge_id", "renews"],
        Run::Act(account::subscription),
    ),
    post(
        "/_sim/users/{user}/pay_link",
        &["link", "shipping_option", "order_info", "wait"],
        wait!(account::pay_link),
    ),
    post(
        "/_sim/chats/{chat}/rules",
        &["permissions", "slow_mode"],
        Run::Act(moderate::rules),
    ),
    post(
        "/_sim/chats/{chat}/invite_link",
        &["by_request"],
        Run::Act(moderate::invite_link),
    ),
    post(
        "/_sim/chats/{chat}/migrate",
        &[],
        Run::Act(moderate::migrate),
    ),
    delete("/_sim/chats/{chat}", Run::Act(moderate::close_down)),
    post(
        in_chat!("call_guest"),
        &["bot", "text"],
        Run::Act(account::call_guest),
    ),
    post(
        in_chat!("tick"),
        &["message_id", "tasks"],
        Run::Act(content::tick),
    ),
    post(
        in_chat!("add_tasks"),
        &["message_id", "texts"],
        Run::Act(content::add_tasks),
    ),
    post(
        in_chat!("add_option"),
        &["message_id", "text"],
        Run::Act(content::add_option),
    ),
    post(
        in_chat!("delete_option"),
        &["message_id", "text"],
        Run::Act(content::delete_option),
    ),
    post(
        in_chat!("share"),
        &["button", "users", "chat"],
        Run::Act(content::share),
    ),
    post(
        in_chat!("send_prepared"),
        &["id"],
        Run::Act(content::send_prepared),
    ),
    post(
        in_chat!("stop_draft"),
        &["draft_id"],
        Run::Act(content::stop_draft),
    ),
    post(in_chat!("add"), &["member"], Run::Act(moderate::add)),
    post(in_chat!("ban"), &["member"], Run::Act(moderate::ban)),
    post(in_chat!("unban"), &["member"], Run::Act(moderate::unban)),
    post(
        in_chat!("restrict"),
        &["member", "permissions"],
        Run::Act(moderate::restrict),
    ),
    post(
        in_chat!("promote"),
        &["member", "rights"],
        Run::Act(moderate::promote),
    ),
    post(
        in_chat!("hand_over"),
        &["member"],
        Run::Act(moderate::hand_over),
    ),
    post(
        in_chat!("approve"),
        &["member"],
        Run::Act(moderate::approve),
    ),
    post(
        in_chat!("decline"),
        &["member"],
        Run::Act(moderate::decline),
    ),
    post(
        in_chat!("set_title"),
        &["title"],
        Run::Act(moderate::set_title),
    ),
    post(
        in_chat!("set_photo"),
        &["file"],
        Run::Act(moderate::set_photo),
    ),
    post(
        in_chat!("set_auto_delete"),
        &["seconds"],
        Run::Act(moderate::set_auto_delete),
    ),
    post(
        in_chat!("create_topic"),
        &["name"],
        Run::Act(moderate::create_topic),
    ),
    post(in_chat!("boost"), &["seconds"], Run::Act(moderate::boost)),
    post(
        in_chat!("schedule_video_chat"),
        &["start_date"],
        Run::Act(moderate::schedule_video_chat),
    ),
    post(
        in_chat!("start_video_chat"),
        &[],
        Run::Act(moderate::start_video_chat),
    ),
    post(
        in_chat!("invite_to_video_chat"),
        &["users"],
        Run::Act(moderate::invite_to_video_chat),
    ),
    post(
        in_chat!("end_video_chat"),
        &[],
        Run::Act(moderate::end_video_chat),
    ),
    post_object(in_chat!("send"), Run::Act(people::send)),
    post(
        in_chat!("upload"),
        &["file", "kind", "caption"],
        Run::Act(people::upload),
    ),
    post(
        in_chat!("edit"),
        &["message_id", "text"],
        Run::Act(people::edit),
    ),
    post(
        in_chat!("delete"),
        &["message_id"],
        Run::Act(people::delete),
    ),
    post(
        in_chat!("press"),
        &["button", "message_id", "wait"],
        wait!(people::press),
    ),
    post(
        in_chat!("inline"),
        &["bot", "query", "offset", "wait"],
        wait!(people::inline),
    ),
    post(
        in_chat!("choose"),
        &["query_id", "result_id"],
        Run::Act(people::choose),
    ),
    post(
        in_chat!("vote"),
        &["message_id", "options"],
        Run::Act(content::vote),
    ),
    post(
        in_chat!("react"),
        &["message_id", "reaction"],
        Run::Act(content::react),
    ),
    post(
        in_chat!("pay"),
        &["message_id", "shipping_option", "order_info", "wait"],
        wait!(content::pay),
    ),
    post(in_chat!("join"), &["invite_link"], Run::Act(people::join)),
    post(
        in_chat!("request_join"),
        &["invite_link"],
        Run::Act(people::join),
    ),
    post(in_chat!("leave"), &[], Run::Act(people::leave)),
    post(in_chat!("pin"), &["message_id"], Run::Act(people::pin)),
    post(in_chat!("block"), &[], Run::Act(people::block)),
    post(in_chat!("unblock"), &[], Run::Act(people::unblock)),
    get(
        in_chat!("messages"),
        &["after"],
        Run::Act(messages::messages),
    ),
    get(in_chat!("keyboard"), &[], Run::Act(messages::keyboard)),
    get(in_chat!("transcript"), &[], wait!(messages::transcript)),
    get(in_chat!("unread"), &["wait"], wait!(messages::unread)),
    get(
        in_chat!("events"),
        &["after", "wait", "limit"],
        wait!(stream::chat_events),
    ),
];

/// `GET /_sim/openapi.json`
fn openapi() -> Reply {
    Reply::Document("application/json", include_str!("openapi.json").to_owned())
}

/// What stands in a path for the names in braces.
type Names = BTreeMap<&'static str, String>;

/// What an address leads to.
pub(crate) enum Found {
    /// A route.
    Route(&'static Route, Names),
    /// Routes for these methods.
    OtherMethods(Vec<&'static str>),
    /// Nothing.
    Nothing,
}

/// Looks an address up. Its path is as it came, percent-encoded.
pub(crate) fn find(method: &str, path: &str, decoded: impl Fn(&str) -> String) -> Found {
    let mut others = Vec::new();
    for route in ROUTES {
        if let Some(names) = matched(route.path, path, &decoded) {
            if route.method == method {
                return Found::Route(route, names);
            }
            others.push(route.method);
        }
    }
    if others.is_empty() {
        Found::Nothing
    } else {
        Found::OtherMethods(others)
    }
}

fn matched(pattern: &'static str, path: &str, decoded: impl Fn(&str) -> String) -> Option<Names> {
    let mut names = Names::new();
    let mut given = path.split('/');
    for wanted in pattern.split('/') {
        let given = given.next()?;
        match wanted
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            Some(name) => {
                names.insert(name, decoded(given));
            }
            None if wanted == given => {}
            None => return None,
        }
    }
    given.next().is_none().then_some(names)
}

impl Route {
    /// Refuses what means nothing here.
    pub(crate) fn check(&self, ask: &Ask) -> Result<(), Refusal> {
        let Some(takes) = self.takes else {
            return Ok(());
        };
        let unknown = ask
            .members
            .keys()
            .find(|name| !takes.contains(&name.as_str()));
        match unknown {
            Some(name) => Err(refuse(hint::unknown(name, takes.iter().copied()))),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_document_describes_all_routes_and_no_others() {
        let document: Value = serde_json::from_str(include_str!("openapi.json")).unwrap();
        let mut described = Vec::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                if method != "parameters" {
                    described.push((method.to_ascii_uppercase(), path.clone(), operation));
                }
            }
        }
        let mut served: Vec<(String, String)> = ROUTES
            .iter()
            .map(|route| (route.method.to_owned(), route.path.to_owned()))
            .collect();
        served.sort();
        let mut names: Vec<(String, String)> = described
            .iter()
            .map(|(method, path, _)| (method.clone(), path.clone()))
            .collect();
        names.sort();
        assert_eq!(names, served);
        for route in ROUTES {
            let (_, _, operation) = described
                .iter()
                .find(|(method, path, _)| (&**method, &**path) == (route.method, route.path))
                .unwrap();
            let Some(takes) = route.takes else { continue };
            let mut wanted: Vec<&str> = takes.to_vec();
            wanted.sort_unstable();
            assert_eq!(members(operation), wanted, "{}", route.path);
        }
    }

    /// The members of an operation's body, or the names of its query string.
    fn members(operation: &Value) -> Vec<&str> {
        let content = operation["requestBody"]["content"].as_object();
        let schema = content.and_then(|content| content.values().next());
        let properties = schema.and_then(|body| body["schema"]["properties"].as_object());
        let of_body = properties
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str());
        let parameters = operation["parameters"].as_array();
        let of_query = parameters.into_iter().flatten();
        let of_query = of_query.filter_map(|parameter| parameter["name"].as_str());
        let mut members: Vec<&str> = of_body.chain(of_query).collect();
        members.sort_unstable();
        members
    }
}
