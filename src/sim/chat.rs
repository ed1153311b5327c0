//! A chat as one person sees it: says things, presses buttons and reads what bots answer.
//!
//! Made for tests. What cannot be done panics and shows the conversation; waiting is measured by
//! the runtime's clock, so that a paused one makes it instant.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::Instant;

use crate::sim::buttons::Pressed;
use crate::sim::render::{self, Names};
use crate::sim::reply::{InlineResults, Reply};
use crate::sim::service::{Service, members};
use crate::sim::world::{ChatKey, Event, Happening, Notice, World};

/// How long the user side waits for a bot.
const PATIENCE: Duration = Duration::from_secs(10);

/// A chat as one person sees it.
#[derive(Debug, Clone)]
pub struct Chat {
    pub(crate) service: Service,
    pub(crate) key: ChatKey,
    pub(crate) user: i64,
    pub(crate) bot: i64,
}

impl Chat {
    /// The chat's id.
    pub fn id(&self) -> i64 {
        self.key.id
    }

    /// Says something. Returns the message as the bot gets it.
    pub async fn send(&self, text: impl Into<String>) -> Value {
        self.send_content(json!({"text": text.into()})).await
    }

    /// Sends a picture.
    pub async fn send_photo(&self, picture: impl AsRef<[u8]>) -> Value {
        self.send_file("photo", "photo.jpg", picture.as_ref(), "")
            .await
    }

    /// Sends a document.
    pub async fn send_document(&self, file_name: &str, document: impl AsRef<[u8]>) -> Value {
        self.send_file("document", file_name, document.as_ref(), "")
            .await
    }

    /// Sends a file as `photo`, `document`, `audio`, `video`, `animation`, `voice`, `video_note` or
    /// `sticker`.
    pub async fn send_file(
        &self,
        kind: &str,
        file_name: &str,
        file: &[u8],
        caption: &str,
    ) -> Value {
        self.act(|world| world.send_file(self.key, self.user, kind, file_name, file, caption))
            .await
    }

    /// Sends any content: members of a `Message` such as `location`, `contact` or
    /// `new_chat_members`.
    pub async fn send_content(&self, content: Value) -> Value {
        self.act(|world| world.say(self.key, self.user, members(content)))
            .await
    }

    /// Changes the text of a message this person has sent, or the caption of a file.
    ///
    /// # Panics
    ///
    /// If this person has sent no such message; the panic's message shows the conversation.
    pub async fn edit(&self, message_id: i64, text: &str) -> Value {
        let edited = self
            .act(|world| world.revise(self.key, self.user, message_id, text))
            .await;
        match edited {
            Some(message) => message,
            None => panic!(
                "there is no message {message_id} to edit\n{}",
                self.so_far()
            ),
        }
    }

    pub(crate) async fn act<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let result = self.service.act(act);
        // Gives the bot its turn, as a network would.
        tokio::task::yield_now().await;
        result
    }

    /// Presses a button, named by its label or its callback data, on the newest message that has
    /// it, and waits for the bot's answer.
    ///
    /// A button of a reply keyboard says its text. One that opens a link or begins an inline query
    /// answers at once, with the address or query in [`Notice::url`] and [`Notice::text`].
    /// If the bot answers nothing for ten seconds, [`Notice::answered`] is false.
    ///
    /// # Panics
    ///
    /// If there is no such button; the message names those that there are.
    pub async fn press(&self, button: &str) -> Notice {
        let pressed = self
            .act(|world| world.press(self.key, self.user, button))
            .await;
        let nothing = Notice::default();
        match pressed {
            Ok(Pressed::Said) => nothing,
            Ok(Pressed::Link(url)) => Notice {
                url: Some(url),
                ..nothing
            },
            Ok(Pressed::Inline(query)) => Notice {
                text: Some(query),
                ..nothing
            },
            Ok(Pressed::Query(id)) => {
                let answer = self
                    .wait(PATIENCE, |world| world.callbacks[&id].notice.clone())
                    .await;
                answer.unwrap_or(nothing)
            }
            Err(reason) => panic!("{reason}\n{}", self.so_far()),
        }
    }

    /// Types `@bot query` in this chat and waits for results.
    ///
    /// # Panics
    ///
    /// If the bot does not answer within ten seconds.
    pub async fn inline(&self, query: &str) -> InlineResults {
        self.inline_from(query, "").await
    }

    /// As [`inline`](Self::inline), for the results after those an offset names.
    ///
    /// # Panics
    ///
    /// If the bot does not answer within ten seconds.
    pub async fn inline_from(&self, query: &str, offset: &str) -> InlineResults {
        let (bot, user) = (self.bot, self.user);
        let id = self
            .act(|world| world.ask_inline(self.key, user, bot, query, offset))
            .await;
        let answer = self
            .wait(PATIENCE, |world| world.inline_queries[&id].answer.clone())
            .await;
        let Some(answer) = answer else {
            panic!(
                "no results for \"{query}\" within {PATIENCE:?}\n{}",
                self.so_far()
            );
        };
        InlineResults {
            chat: self.clone(),
            id,
            answer,
        }
    }

    /// The next message of a bot that this person has not read yet; waits for one.
    ///
    /// # Panics
    ///
    /// If nothing comes within ten seconds; the message shows the conversation.
    pub async fn reply(&self) -> Reply {
        match self.wait(PATIENCE, |world| self.read(world, said)).await {
            Some(reply) => reply,
            None => panic!("no reply within {PATIENCE:?}\n{}", self.so_far()),
        }
    }

    /// The next message of a bot that this person has not read yet, if there is one by now.
    pub fn unread(&self) -> Option<Reply> {
        self.read(&mut self.service.world(), said)
    }

    /// The next change of a message that this person has not seen yet; waits for one.
    ///
    /// # Panics
    ///
    /// If nothing changes within ten seconds; the message shows the conversation.
    pub async fn edited(&self) -> Reply {
        let edited = |what: &Happening| match what {
            Happening::Edited { message } => Some(Reply {
                message: message.clone(),
                keyboard: None,
            }),
            _ => None,
        };
        match self.wait(PATIENCE, |world| self.read(world, edited)).await {
            Some(reply) => reply,
            None => panic!(
                "no message was edited within {PATIENCE:?}\n{}",
                self.so_far()
            ),
        }
    }

    /// The id of the next message that a bot deletes; waits for one.
    ///
    /// # Panics
    ///
    /// If nothing is deleted within ten seconds; the message shows the conversation.
    pub async fn deleted(&self) -> i64 {
        let deleted = |what: &Happening| match what {
            Happening::Deleted { message_id } => Some(*message_id),
            _ => None,
        };
        match self.wait(PATIENCE, |world| self.read(world, deleted)).await {
            Some(message_id) => message_id,
            None => panic!(
                "no message was deleted within {PATIENCE:?}\n{}",
                self.so_far()
            ),
        }
    }

    /// The message of this id as it is now.
    pub fn message(&self, message_id: i64) -> Option<Value> {
        let world = self.service.world();
        world.chats[&self.key]
            .messages
            .get(&message_id)
            .map(|message| message.object.clone())
    }

    /// The conversation so far, a line for each message, edit, notice and refusal.
    pub fn transcript(&self) -> String {
        let world = self.service.world();
        let events = world.chats[&self.key].events.iter();
        events
            .flat_map(|event| render::lines(&event.what, Names::Real))
            .fold(String::new(), |transcript, line| transcript + &line + "\n")
    }

    pub(crate) fn so_far(&self) -> String {
        format!("the conversation so far:\n{}", self.transcript())
    }

    /// Marks the first event of a sort that this person has not seen as seen and returns it.
    pub(crate) fn read<T>(
        &self,
        world: &mut World,
        pick: impl Fn(&Happening) -> Option<T>,
    ) -> Option<T> {
        let chat = world
            .chats
            .get_mut(&self.key)
            .expect("a chat is never removed");
        let unseen = chat
            .events
            .iter_mut()
            .filter(|event| !event.seen.contains(&self.user));
        unseen
            .map(|event: &mut Event| (pick(&event.what), event))
            .find_map(|(picked, event)| picked.inspect(|_| _ = event.seen.insert(self.user)))
    }

    /// Waits until the world shows something.
    async fn wait<T>(
        &self,
        patience: Duration,
        look: impl Fn(&mut World) -> Option<T>,
    ) -> Option<T> {
        self.wait_until(Instant::now() + patience, look).await
    }

    /// As [`wait`](Self::wait), until a moment.
    pub(crate) async fn wait_until<T>(
        &self,
        deadline: Instant,
        look: impl Fn(&mut World) -> Option<T>,
    ) -> Option<T> {
        let mut changes = self.service.changes();
        loop {
            if let Some(found) = look(&mut self.service.world()) {
                return Some(found);
            }
            if !self.service.change_by(deadline, &mut changes).await {
                return look(&mut self.service.world());
            }
        }
    }
}

/// What a bot has said.
pub(crate) fn said(what: &Happening) -> Option<Reply> {
    match what {
        Happening::Said {
            message,
            keyboard,
            by_bot: true,
        } => Some(Reply {
            message: message.clone(),
            keyboard: keyboard.clone(),
        }),
        _ => None,
    }
}
