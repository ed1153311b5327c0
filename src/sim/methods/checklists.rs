//! Lists of tasks, which business accounts send.

use serde_json::{Map, Value, json};

use super::post::post;
use super::{Entry, Request, edit};
use crate::schema::Kind;
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("sendChecklist", send),
    Entry::modelled("editMessageChecklist", replace),
];

/// `sendChecklist`.
fn send(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let checklist = checklist(world, request, &Value::Null)?;
    let content = Map::from_iter([("checklist".to_owned(), checklist)]);
    post(world, request, key, content)
}

/// `editMessageChecklist`. Tasks that stay done are done.
fn replace(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let target = edit::target(world, request)?;
    let before = target.object(world).get("checklist").cloned();
    let before = before
        .ok_or_else(|| Refusal::bad_request("there is no checklist in the message to edit"))?;
    let checklist = checklist(world, request, &before)?;
    let content = Map::from_iter([("checklist".to_owned(), checklist)]);
    edit::change(world, request, &target, &["checklist"], content)
}

/// The `Checklist` that a request describes, in place of another.
fn checklist(world: &World, request: &Request<'_>, before: &Value) -> Result<Value, Refusal> {
    let empty = Map::new();
    let input = request
        .get("checklist")
        .and_then(Value::as_object)
        .unwrap_or(&empty);
    let mut known = input.clone();
    known.retain(|_, value| *value != json!(false));
    words::tidy(&mut known, words::TITLE);
    let mut tasks: Vec<Value> = Vec::new();
    for task in input
        .get("tasks")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if tasks.iter().any(|other| other["id"] == task["id"]) {
            return Err(Refusal::bad_request("duplicate checklist task identifier"));
        }
        let mut task = task.as_object().cloned().unwrap_or_default();
        words::tidy(&mut task, words::LABEL);
        let done = before["tasks"].as_array().into_iter().flatten();
        if let Some(done) = done
            .into_iter()
            .find(|done| Some(&done["id"]) == task.get("id"))
        {
            for name in ["completed_by_user", "completed_by_chat", "completion_date"] {
                task.extend(done.get(name).map(|value| (name.to_owned(), value.clone())));
            }
        }
        tasks.push(world.fill(Kind::Object("ChecklistTask"), &task));
    }
    known.insert("tasks".to_owned(), Value::Array(tasks));
    Ok(world.fill(Kind::Object("Checklist"), &known))
}
