//! What people do with messages that are there: answer them, and tick off their tasks.

use serde_json::{Map, Value, json};

use crate::sim::json::Json;
use crate::sim::methods::answers;
use crate::sim::world::{ChatKey, Happening, World};

impl World {
    /// A person answers a message.
    pub(crate) fn say_in_answer(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        mut content: Map<String, Value>,
    ) -> Result<Value, String> {
        let chat = &self.chats[&key];
        let answered = chat.messages.get(&message_id);
        let answered = answered.ok_or_else(|| format!("there is no message {message_id}"))?;
        content.extend(answers(chat, &answered.object));
        Ok(self.say(key, user, content))
    }

    /// A person ticks off tasks of a checklist.
    pub(crate) fn tick(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        tasks: &[i64],
    ) -> Result<Value, String> {
        let (now, person) = (self.now(), self.users[&user].clone());
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let stored = chat.messages.get_mut(&message_id);
        let mut changing = stored.map(|stored| stored.object.change());
        let checklist = changing
            .as_mut()
            .and_then(|message| message.get_mut("checklist"));
        let checklist = checklist.ok_or_else(|| format!("message {message_id} is no checklist"))?;
        if checklist.get("others_can_mark_tasks_as_done") != Some(&json!(true)) {
            return Err("only the author of the checklist ticks off its tasks".to_owned());
        }
        let known = checklist["tasks"].as_array().into_iter().flatten();
        let known: Vec<i64> = known.filter_map(|task| task["id"].as_i64()).collect();
        if tasks.is_empty() || !tasks.iter().all(|id| known.contains(id)) {
            return Err(format!("the checklist has not all of the tasks {tasks:?}"));
        }
        let mut done = Vec::new();
        for task in checklist["tasks"].as_array_mut().into_iter().flatten() {
            let id = task["id"].as_i64().unwrap_or_default();
            if tasks.contains(&id) {
                task["completed_by_user"] = person.clone();
                task["completion_date"] = json!(now);
                done.push(id);
            }
        }
        drop(changing);
        let message = chat.messages[&message_id].object.clone();
        self.checklist_changed(key, user, Json::of(&message));
        let told = json!({"checklist_tasks_done": {
            "checklist_message": message,
            "marked_as_done_task_ids": done,
        }});
        Ok(self.say(key, user, told.as_object().cloned().unwrap_or_default()))
    }

    /// A person adds tasks to a checklist.
    pub(crate) fn add_tasks(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        texts: &[&str],
    ) -> Result<Value, String> {
        const MOST: usize = 30;
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let stored = chat.messages.get_mut(&message_id);
        let mut changing = stored.map(|stored| stored.object.change());
        let checklist = changing
            .as_mut()
            .and_then(|message| message.get_mut("checklist"));
        let checklist = checklist.ok_or_else(|| format!("message {message_id} is no checklist"))?;
        if checklist.get("others_can_add_tasks") != Some(&json!(true)) {
            return Err("only the author of the checklist adds tasks to it".to_owned());
        }
        let tasks = checklist["tasks"]
            .as_array_mut()
            .ok_or("the checklist has no tasks")?;
        if tasks.len() + texts.len() > MOST {
            return Err(format!("a checklist has {MOST} tasks at most"));
        }
        let last = tasks.iter().filter_map(|task| task["id"].as_i64()).max();
        let ids = last.unwrap_or_default() + 1..;
        let added = ids
            .zip(texts)
            .map(|(id, text)| json!({"id": id, "text": text}));
        let added: Vec<Value> = added.collect();
        tasks.extend(added.clone());
        drop(changing);
        let message = chat.messages[&message_id].object.clone();
        self.checklist_changed(key, user, Json::of(&message));
        let told = json!({"checklist_tasks_added": {
            "checklist_message": message,
            "tasks": added,
        }});
        Ok(self.say(key, user, told.as_object().cloned().unwrap_or_default()))
    }

    /// Lets everybody see a checklist as it is now; a message of its own says what was done.
    fn checklist_changed(&mut self, key: ChatKey, user: i64, message: Json) {
        let touched = Happening::Touched {
            message,
            user: Json::of(&self.users[&user]),
            what: String::new(),
        };
        self.happened(key, touched);
    }
}
