//! Stories that bots post for business accounts, and what people see of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::sim::world::World;

/// The stories of everybody, by the account that shows them.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stories(BTreeMap<i64, Shown>);

/// The stories of one account.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Shown {
    last: i64,
    by_id: BTreeMap<i64, Story>,
}

/// A story.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Story {
    /// The bot that posted it.
    pub(crate) bot: i64,
    /// Its picture or video, caption and areas.
    pub(crate) content: Map<String, Value>,
    /// When it leaves for the archive, in seconds since 1970.
    pub(crate) expires: i64,
    /// Whether it stays on the profile.
    pub(crate) stays: bool,
}

impl Stories {
    /// Shows a story. Returns its number.
    pub(crate) fn post(&mut self, owner: i64, story: Story) -> i64 {
        let shown = self.0.entry(owner).or_default();
        shown.last += 1;
        shown.by_id.insert(shown.last, story);
        shown.last
    }

    /// A story of an account, archived or not.
    pub(crate) fn get_mut(&mut self, owner: i64, id: i64) -> Option<&mut Story> {
        self.0.get_mut(&owner)?.by_id.get_mut(&id)
    }

    /// Takes a story away.
    pub(crate) fn remove(&mut self, owner: i64, id: i64) -> Option<Story> {
        self.0.get_mut(&owner)?.by_id.remove(&id)
    }
}

impl World {
    /// What an account shows now: its stories' content and `id`, oldest first.
    pub(crate) fn stories_of(&self, owner: i64) -> Vec<Value> {
        let now = self.now();
        let stories = self.stories.0.get(&owner).map(|shown| shown.by_id.iter());
        let stories = stories.into_iter().flatten();
        let seen = stories.filter(|(_, story)| story.stays || now < story.expires);
        seen.map(|(id, story)| {
            let mut shown = json!(story.content);
            shown["id"] = json!(id);
            shown
        })
        .collect()
    }
}
