//! Video chats of groups and channels, as far as messages tell of them.

use serde_json::{Value, json};

use crate::sim::chat::Chat;
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::world::{ChatKey, World};

impl World {
    /// Says when a video chat is to begin, in seconds since 1970.
    pub(crate) fn schedule_video_chat(
        &mut self,
        by: i64,
        key: ChatKey,
        start_date: i64,
    ) -> Result<(), Refusal> {
        self.require_video_chat(by, key, false)?;
        let told = json!({"video_chat_scheduled": {"start_date": start_date}});
        self.announce(key, by, told);
        Ok(())
    }

    /// Begins a video chat.
    pub(crate) fn start_video_chat(&mut self, by: i64, key: ChatKey) -> Result<(), Refusal> {
        self.require_video_chat(by, key, false)?;
        self.house(key).video_chat_since = Some(self.now());
        self.announce(key, by, json!({"video_chat_started": {}}));
        Ok(())
    }

    /// Invites people to the video chat that is on.
    pub(crate) fn invite_to_video_chat(
        &mut self,
        by: i64,
        key: ChatKey,
        people: &[i64],
    ) -> Result<(), Refusal> {
        if self.chats[&key].house.video_chat_since.is_none() {
            return Err(Refusal::bad_request("GROUPCALL_INVALID"));
        }
        let users: Vec<Value> = people.iter().map(|id| self.actor(*id)).collect();
        let told = json!({"video_chat_participants_invited": {"users": users}});
        self.announce(key, by, told);
        Ok(())
    }

    /// Ends the video chat that is on.
    pub(crate) fn end_video_chat(&mut self, by: i64, key: ChatKey) -> Result<(), Refusal> {
        self.require_video_chat(by, key, true)?;
        let since = self.house(key).video_chat_since.take();
        let duration = self.now() - since.unwrap_or_default();
        self.announce(key, by, json!({"video_chat_ended": {"duration": duration}}));
        Ok(())
    }

    /// Why somebody may not manage a video chat that is on, or is not.
    fn require_video_chat(&self, by: i64, key: ChatKey, on: bool) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request("PEER_ID_INVALID"));
        }
        self.require_right(by, key, Right::ManageVideoChats)?;
        match (on, self.chats[&key].house.video_chat_since.is_some()) {
            (true, false) => Err(Refusal::bad_request("GROUPCALL_INVALID")),
            (false, true) => Err(Refusal::bad_request("GROUPCALL_ALREADY_STARTED")),
            _ => Ok(()),
        }
    }
}

impl Chat {
    /// Says when a video chat is to begin here, in seconds since 1970.
    ///
    /// # Panics
    ///
    /// If this person may not, or one is on.
    pub async fn schedule_video_chat(&self, start_date: i64) {
        self.moderate(|world, key, by| world.schedule_video_chat(by, key, start_date))
            .await;
    }

    /// Begins a video chat here.
    ///
    /// # Panics
    ///
    /// If this person may not, or one is on.
    pub async fn start_video_chat(&self) {
        self.moderate(|world, key, by| world.start_video_chat(by, key))
            .await;
    }

    /// Invites people to the video chat that is on here.
    ///
    /// # Panics
    ///
    /// If none is on.
    pub async fn invite_to_video_chat(&self, users: &[i64]) {
        self.moderate(|world, key, by| world.invite_to_video_chat(by, key, users))
            .await;
    }

    /// Ends the video chat that is on here. The message tells how long it was.
    ///
    /// # Panics
    ///
    /// If this person may not, or none is on.
    pub async fn end_video_chat(&self) {
        self.moderate(|world, key, by| world.end_video_chat(by, key))
            .await;
    }
}
