//! People who speak in groups in the name of their channels, and who may not any more.
//!
//! Administrators who stay unseen speak for the group itself: `members` knows them.

use serde_json::{Map, Value, json};

use crate::sim::chat::Chat;
use crate::sim::members::Status;
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::service::members;
use crate::sim::user::Group;
use crate::sim::world::{ChatKey, World};

/// Whom a message comes from that somebody sends in the name of a channel, for the sake of old bots.
const CHANNEL_BOT: i64 = 136_817_688;

impl World {
    /// A person says something in a group in the name of a channel of theirs.
    pub(crate) fn say_as(
        &mut self,
        key: ChatKey,
        user: i64,
        channel: ChatKey,
        mut content: Map<String, Value>,
    ) -> Result<Value, Refusal> {
        let invalid = || Refusal::bad_request("SEND_AS_PEER_INVALID");
        let owned = |channel: ChatKey| {
            let chat = self.chats.get(&channel);
            chat.is_some_and(|chat| {
                chat.is_channel() && chat.status(user, self.now()) == Status::Creator
            })
        };
        // Whoever owns a banned channel speaks in the name of no other either.
        let mut banned = self.chats[&key].house.banned_chats.iter();
        let is_banned = banned.any(|id| *id == channel.id || owned(ChatKey { id: *id, bot: None }));
        if self.chats[&key].kind() != "supergroup" || !owned(channel) || is_banned {
            return Err(invalid());
        }
        self.may_say(key, user, &content)?;
        self.put_in_topic(user, key, &mut content)?;
        let sender = json!({
            "id": CHANNEL_BOT,
            "is_bot": true,
            "first_name": "Channel",
            "username": "Channel_Bot",
        });
        content.insert("from".to_owned(), sender);
        let shown = self.chats[&channel].object.clone();
        content.insert("sender_chat".to_owned(), Value::Object(shown));
        Ok(self.say(key, CHANNEL_BOT, content))
    }

    /// A chat may not be spoken for here any more, or may again.
    pub(crate) fn ban_chat(
        &mut self,
        by: i64,
        key: ChatKey,
        sender: ChatKey,
        banned: bool,
    ) -> Result<(), Refusal> {
        match self.chats[&key].kind() {
            "private" if banned => {
                return Err(Refusal::bad_request("can't ban members in private chats"));
            }
            "private" => {
                return Err(Refusal::bad_request(
                    "chat member status can't be changed in private chats",
                ));
            }
            // Nobody is a chat's member in a basic group, so that nothing has to be lifted there.
            "group" if banned => {
                return Err(Refusal::bad_request("can't ban chats in basic groups"));
            }
            "group" => return Ok(()),
            _ => {}
        }
        if !matches!(self.chats[&sender].kind(), "supergroup" | "channel") {
            return Err(Refusal::bad_request("can't restrict the chat"));
        }
        self.require_right(by, key, Right::RestrictMembers)?;
        let chats = &mut self.house(key).banned_chats;
        if banned {
            chats.insert(sender.id);
        } else {
            chats.remove(&sender.id);
        }
        Ok(())
    }
}

impl Chat {
    /// Says something in this supergroup in the name of a channel that this person owns. Bots get it
    /// with `sender_chat`.
    ///
    /// # Panics
    ///
    /// If this person does not own the channel, or a channel of theirs is banned here.
    pub async fn send_as(&self, channel: &Group, text: impl Into<String>) -> Value {
        let content = members(json!({"text": text.into()}));
        let said = self
            .act(|world| world.say_as(self.key, self.user, channel.key, content))
            .await;
        self.done(said)
    }
}
