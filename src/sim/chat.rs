//! A chat as one person sees it: says things, presses buttons and reads what bots answer.
//!
//! Made for tests. What cannot be done panics and shows the conversation; waiting is measured by
//! the runtime's clock, so that a paused one makes it instant.

mod content;

pub use self::content::Payment;

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use crate::sim::buttons::Pressed;
use crate::sim::events::{Happening, Sort};
use crate::sim::expect::Place;
use crate::sim::json::Json;
use crate::sim::reply::{InlineResults, Reply};
use crate::sim::service::{Service, members};
use crate::sim::user::Group;
use crate::sim::world::{ChatKey, Notice, World};

/// How long the user side waits for a bot.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

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

    /// Says something. Returns the message as the bot gets it, without the names of members that only
    /// old bots know.
    ///
    /// # Panics
    ///
    /// If this person may not say it here; so do all methods that send something.
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
        let sent = self
            .act(|world| {
                let content = Map::from_iter([(kind.to_owned(), Value::Null)]);
                world.may_say(self.key, self.user, &content)?;
                Ok(world.send_file(self.key, self.user, kind, file_name, file, caption))
            })
            .await;
        self.done(sent)
    }

    /// Sends any content: members of a `Message` such as `location`, `contact` or
    /// `new_chat_members`.
    pub async fn send_content(&self, content: Value) -> Value {
        let said = self
            .act(|world| world.try_say(self.key, self.user, members(content)))
            .await;
        self.done(said)
    }

    /// Changes the text of a message this person has sent, or the caption of a file.
    ///
    /// # Panics
    ///
    /// If this person has sent no such message; the panic's message shows the conversation.
    #[track_caller]
    pub fn edit(&self, message_id: i64, text: &str) -> impl Future<Output = Value> {
        let place = Place::here();
        async move {
            let edited = self
                .act(|world| world.revise(self.key, self.user, message_id, text))
                .await;
            edited.unwrap_or_else(|| {
                self.give_up(place, &format!("there is no message {message_id} to edit"))
            })
        }
    }

    /// Deletes a message: one of this person's, or as an administrator or in a private chat any. Bots
    /// are not told, save those that look after a business account.
    ///
    /// # Panics
    ///
    /// If there is no such message, or this person may not delete it.
    pub async fn delete(&self, message_id: i64) {
        let deleted = self
            .act(|world| world.retract(self.key, self.user, message_id))
            .await;
        assert!(
            deleted,
            "there is no message {message_id} to delete\n{}",
            self.so_far()
        );
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
    /// A button of a reply keyboard says its text. One that opens a link or a Web App, begins an
    /// inline query or copies a text answers at once, with the address in [`Notice::url`] or the
    /// text in [`Notice::text`]. A pay button pays: if that fails, [`Notice::text`] says why.
    /// If the bot answers nothing for ten seconds, [`Notice::answered`] is false.
    ///
    /// # Panics
    ///
    /// If there is no such button; the message names those that there are.
    #[track_caller]
    pub fn press(&self, button: &str) -> impl Future<Output = Notice> {
        let place = Place::here();
        async move {
            let press = |world: &mut World| world.press(self.key, self.user, button);
            self.noticed(place, press).await
        }
    }

    /// As [`press`](Self::press), for a button below this message.
    ///
    /// # Panics
    ///
    /// If there is no such message of a bot, or it has no such button.
    #[track_caller]
    pub fn press_on(&self, message_id: i64, button: &str) -> impl Future<Output = Notice> {
        let place = Place::here();
        async move {
            let press = |world: &mut World| world.press_on(self.key, self.user, message_id, button);
            self.noticed(place, press).await
        }
    }

    /// What a press leads to.
    async fn noticed(
        &self,
        place: Place,
        press: impl FnOnce(&mut World) -> Result<Pressed, String>,
    ) -> Notice {
        let nothing = Notice::default();
        let (asked, pressed) = self.act(|world| (world.journal.len(), press(world))).await;
        match pressed {
            Ok(Pressed::Said | Pressed::Nothing) => nothing,
            Ok(Pressed::Pay(message_id)) => {
                let payment = self.pay(message_id).await;
                Notice {
                    text: payment.error().map(str::to_owned),
                    answered: payment.is_paid(),
                    ..nothing
                }
            }
            Ok(Pressed::Link(url) | Pressed::WebApp { url, .. }) => Notice {
                url: Some(url),
                ..nothing
            },
            Ok(Pressed::Inline(text) | Pressed::Copied(text)) => Notice {
                text: Some(text),
                ..nothing
            },
            Ok(Pressed::Query(id)) => {
                let answer = self
                    .wait(PATIENCE, |world| world.callbacks.get(&id)?.notice.clone())
                    .await;
                self.has_read(asked, "answerCallbackQuery", "callback_query_id", &id);
                answer.unwrap_or(nothing)
            }
            Err(reason) => self.give_up(place, &reason),
        }
    }

    /// Types `@bot query` in this chat and waits for results. They may be those of the same
    /// query before: see [`forget_inline_answers`](crate::sim::Simulator::forget_inline_answers).
    ///
    /// # Panics
    ///
    /// If the bot does not answer within ten seconds.
    #[track_caller]
    pub fn inline(&self, query: &str) -> impl Future<Output = InlineResults> {
        self.inline_from(query, "")
    }

    /// As [`inline`](Self::inline), for the results after those an offset names.
    ///
    /// # Panics
    ///
    /// If the bot does not answer within ten seconds.
    #[track_caller]
    pub fn inline_from(&self, query: &str, offset: &str) -> impl Future<Output = InlineResults> {
        self.results(Place::here(), query, offset)
    }

    pub(crate) async fn results(&self, place: Place, query: &str, offset: &str) -> InlineResults {
        let (bot, user) = (self.bot, self.user);
        let ask = |world: &mut World| {
            let asked = world.journal.len();
            (asked, world.ask_inline(self.key, user, bot, query, offset))
        };
        let (asked, id) = self.act(ask).await;
        let answer = self
            .wait(PATIENCE, |world| {
                world.inline_queries.get(&id)?.answer.clone()
            })
            .await;
        let Some(answer) = answer else {
            let reason = format!("no results for \"{query}\" within {PATIENCE:?}");
            self.give_up(place, &reason);
        };
        self.has_read(asked, "answerInlineQuery", "inline_query_id", &id);
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
    #[track_caller]
    pub fn reply(&self) -> impl Future<Output = Reply> {
        self.next_reply(Place::here())
    }

    pub(crate) async fn next_reply(&self, place: Place) -> Reply {
        match self.wait(PATIENCE, |world| self.read_reply(world)).await {
            Some(reply) => reply,
            None => self.give_up(place, &format!("no reply within {PATIENCE:?}")),
        }
    }

    /// The next message of a bot that this person has not read yet, if there is one by now.
    pub fn unread(&self) -> Option<Reply> {
        self.read_reply(&mut self.service.world())
    }

    /// The next change of a message that this person has not seen yet; waits for one.
    ///
    /// # Panics
    ///
    /// If nothing changes within ten seconds; the message shows the conversation.
    #[track_caller]
    pub fn edited(&self) -> impl Future<Output = Reply> {
        self.next_edit(Place::here())
    }

    pub(crate) async fn next_edit(&self, place: Place) -> Reply {
        let edited = |what: &Happening| match what {
            Happening::Edited { message, .. } => Some(Reply {
                message: message.read(),
                keyboard: None,
            }),
            _ => None,
        };
        let look = |world: &mut World| self.read(world, Sort::EDITED, edited);
        match self.wait(PATIENCE, look).await {
            Some(reply) => reply,
            None => self.give_up(place, &format!("no message was edited within {PATIENCE:?}")),
        }
    }

    /// The id of the next message that a bot deletes; waits for one.
    ///
    /// # Panics
    ///
    /// If nothing is deleted within ten seconds; the message shows the conversation.
    #[track_caller]
    pub fn deleted(&self) -> impl Future<Output = i64> {
        let place = Place::here();
        let deleted = |what: &Happening| match what {
            Happening::Deleted { message_id } => Some(*message_id),
            _ => None,
        };
        async move {
            let look = |world: &mut World| self.read(world, &[Sort::Deleted], deleted);
            match self.wait(PATIENCE, look).await {
                Some(message_id) => message_id,
                None => self.give_up(
                    place,
                    &format!("no message was deleted within {PATIENCE:?}"),
                ),
            }
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

    /// The conversation so far, a line for each message, edit, notice and refusal. Of a very long one
    /// the beginning is forgotten: a chat keeps the newest 20,000 events.
    pub fn transcript(&self) -> String {
        self.service.world().transcript(self.key)
    }

    pub(crate) fn so_far(&self) -> String {
        format!("the conversation so far:\n{}", self.transcript())
    }

    /// Ends a test that waits or reaches for what is not there.
    pub(crate) fn give_up(&self, place: Place, reason: &str) -> ! {
        panic!("{reason} ({place})\n{}", self.so_far())
    }

    /// Notes that this person has read what a bot answered to a query, which was asked when there had
    /// been so many calls.
    fn has_read(&self, asked: usize, method: &str, parameter: &str, query: &str) {
        let mut world = self.service.world();
        let answer = world.journal.numbered(asked).find_map(|(number, call)| {
            let answers = call.method.name == method && call.parameters()[parameter] == query;
            answers.then_some(number)
        });
        if let Some(number) = answer {
            world.expected.reached(number + 1);
        }
    }

    /// Reads the first event of these sorts that this person has not read.
    pub(crate) fn read<T>(
        &self,
        world: &mut World,
        sorts: &[Sort],
        tell: impl Fn(&Happening) -> Option<T>,
    ) -> Option<T> {
        // None after another world was loaded.
        let chat = world.chats.get_mut(&self.key)?;
        let event = chat.events.read(self.user, sorts)?;
        let told = tell(&event.what);
        world.expected.reached(event.calls);
        told
    }

    /// Reads the next message of a bot, if there is one by now.
    pub(crate) fn read_reply(&self, world: &mut World) -> Option<Reply> {
        self.read(world, &[Sort::Said], |what| match what {
            Happening::Said {
                message, keyboard, ..
            } => Some(Reply {
                message: message.read(),
                keyboard: keyboard.as_ref().map(Json::read),
            }),
            _ => None,
        })
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
        self.service.wait_until(deadline, look).await
    }
}
