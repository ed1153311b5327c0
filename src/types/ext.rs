//! Conveniences on generated types.

use super::{
    CallbackQuery, Chat, ChatType, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton,
    MaybeInaccessibleMessage, Message, ReplyKeyboardMarkup, ReplyMarkup, ReplyParameters, User,
};
use crate::wire::{ChatId, MessageRef};

impl Message {
    /// What the sender wrote: the text, or, with a photo or other file, the caption below it.
    pub fn text_or_caption(&self) -> Option<&str> {
        self.text.as_deref().or(self.caption.as_deref())
    }
}

impl User {
    /// First and last name, as Telegram shows them.
    pub fn full_name(&self) -> String {
        full_name(&self.first_name, self.last_name.as_deref())
    }
}

impl Chat {
    /// Whether it is the conversation of the bot and one user.
    pub fn is_private(&self) -> bool {
        self.kind == ChatType::Private
    }

    /// Whether it is a group, super or not.
    pub fn is_group(&self) -> bool {
        matches!(self.kind, ChatType::Group | ChatType::Supergroup)
    }

    /// Whether it is a channel.
    pub fn is_channel(&self) -> bool {
        self.kind == ChatType::Channel
    }

    /// What Telegram shows above the chat: the title, or the name of the user in a private one.
    pub fn name(&self) -> String {
        match (&self.title, &self.first_name) {
            (Some(title), _) => title.clone(),
            (None, Some(first_name)) => full_name(first_name, self.last_name.as_deref()),
            (None, None) => String::new(),
        }
    }
}

fn full_name(first_name: &str, last_name: Option<&str>) -> String {
    match last_name {
        Some(last_name) if !last_name.is_empty() => format!("{first_name} {last_name}"),
        _ => first_name.to_owned(),
    }
}

impl MaybeInaccessibleMessage {
    /// The chat that the message is in, which is known of every message there is.
    pub fn chat(&self) -> Option<&Chat> {
        match self {
            Self::Message(message) => Some(&message.chat),
            Self::InaccessibleMessage(message) => Some(&message.chat),
            Self::Unknown(_) => None,
        }
    }
}

impl CallbackQuery {
    /// The chat in which the button was pressed. Telegram does not name it if the message was sent by
    /// way of inline mode.
    ///
    /// ```no_run
    /// # use amanobot::prelude::*;
    /// async fn pressed(bot: Bot, query: CallbackQuery) -> HandlerResult {
    ///     if let Some(chat) = query.chat() {
    ///         bot.send_message(chat, "Well pressed").await?;
    ///     }
    ///     bot.answer_callback_query(query.id).await?;
    ///     Ok(())
    /// }
    /// ```
    pub fn chat(&self) -> Option<&Chat> {
        self.message.as_ref()?.chat()
    }
}

impl From<&Chat> for ChatId {
    fn from(chat: &Chat) -> Self {
        Self::Id(chat.id)
    }
}

/// The chat that the message is in.
impl From<&Message> for ChatId {
    fn from(message: &Message) -> Self {
        Self::Id(message.chat.id)
    }
}

/// The private chat with the user.
impl From<&User> for ChatId {
    fn from(user: &User) -> Self {
        Self::Id(user.id)
    }
}

impl From<&Message> for MessageRef {
    fn from(message: &Message) -> Self {
        Self::from((message.chat.id, message.message_id))
    }
}

/// Answers the message, in the chat that it is in.
///
/// ```no_run
/// # use amanobot::prelude::*;
/// # use amanobot::types::ReplyParameters;
/// # async fn example(bot: Bot, message: Message) -> Result<()> {
/// bot.send_message(&message, "So do I")
///     .reply_parameters(ReplyParameters::from(&message))
///     .await?;
/// # Ok(())
/// # }
/// ```
impl From<&Message> for ReplyParameters {
    fn from(message: &Message) -> Self {
        Self::new().message_id(message.message_id)
    }
}

/// A button that sends its own label.
impl From<&str> for KeyboardButton {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// A button that sends its own label.
impl From<String> for KeyboardButton {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<const ROWS: usize, const COLUMNS: usize> From<[[InlineKeyboardButton; COLUMNS]; ROWS]>
    for InlineKeyboardMarkup
{
    fn from(rows: [[InlineKeyboardButton; COLUMNS]; ROWS]) -> Self {
        Self::new(rows)
    }
}

impl From<Vec<Vec<InlineKeyboardButton>>> for InlineKeyboardMarkup {
    fn from(rows: Vec<Vec<InlineKeyboardButton>>) -> Self {
        Self::new(rows)
    }
}

impl InlineKeyboardMarkup {
    /// Whether a press of one of the buttons reaches the bot as a [`CallbackQuery`]. That of a button
    /// with a link does not.
    ///
    /// ```
    /// use amanobot::types::{InlineKeyboardButton, InlineKeyboardMarkup};
    ///
    /// let link = InlineKeyboardButton::new("Read").url("https://core.telegram.org/bots");
    /// let like = InlineKeyboardButton::new("Like").callback_data("like");
    /// assert!(!InlineKeyboardMarkup::from([[link.clone()]]).has_callback());
    /// assert!(InlineKeyboardMarkup::from([[link], [like]]).has_callback());
    /// ```
    pub fn has_callback(&self) -> bool {
        let mut buttons = self.inline_keyboard.iter().flatten();
        buttons.any(|button| button.callback_data.is_some() || button.callback_game.is_some())
    }
}

impl ReplyMarkup {
    /// The inline keyboard, if it is one.
    pub fn inline_keyboard(&self) -> Option<&InlineKeyboardMarkup> {
        match self {
            Self::InlineKeyboardMarkup(keyboard) => Some(keyboard),
            _ => None,
        }
    }
}

/// Rows of buttons; a text is a button that sends it.
///
/// ```
/// use amanobot::types::ReplyKeyboardMarkup;
///
/// let keyboard = ReplyKeyboardMarkup::from([["Yes", "No"]]).resize_keyboard(true);
/// # assert_eq!(keyboard.keyboard[0][1].text, "No");
/// ```
impl<B: Into<KeyboardButton>, const ROWS: usize, const COLUMNS: usize> From<[[B; COLUMNS]; ROWS]>
    for ReplyKeyboardMarkup
{
    fn from(rows: [[B; COLUMNS]; ROWS]) -> Self {
        Self::new(rows.map(|row| row.map(Into::into)))
    }
}

impl<B: Into<KeyboardButton>> From<Vec<Vec<B>>> for ReplyKeyboardMarkup {
    fn from(rows: Vec<Vec<B>>) -> Self {
        Self::new(rows.into_iter().map(|row| row.into_iter().map(Into::into)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, from_value, json};

    fn chat(members: Value) -> Chat {
        from_value(members).unwrap()
    }

    fn message(members: &Value) -> Message {
        let mut message = json!({"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}});
        let members = members.as_object().unwrap().clone();
        message.as_object_mut().unwrap().extend(members);
        from_value(message).unwrap()
    }

    #[test]
    fn what_the_sender_wrote_is_text_or_caption() {
        for (members, expected) in [
            (json!({"text": "a"}), Some("a")),
            (json!({"caption": "b"}), Some("b")),
            (json!({"new_chat_title": "c"}), None),
        ] {
            assert_eq!(message(&members).text_or_caption(), expected);
        }
    }

    #[test]
    fn names_are_as_telegram_shows_them() {
        let ada = json!({"id": 1, "is_bot": false, "first_name": "Ada", "last_name": "Lovelace"});
        assert_eq!(from_value::<User>(ada).unwrap().full_name(), "Ada Lovelace");
        assert_eq!(User::new(1, false, "Ada").full_name(), "Ada");

        let private = chat(json!({"id": 1, "type": "private", "first_name": "Ada"}));
        assert_eq!(private.name(), "Ada");
        let group = chat(json!({"id": -1, "type": "group", "title": "Engines"}));
        assert_eq!(group.name(), "Engines");
    }

    #[test]
    fn a_chat_is_of_one_kind() {
        let kinds = ["private", "group", "supergroup", "channel", "newer"].map(|kind| {
            let chat = chat(json!({"id": 1, "type": kind}));
            (chat.is_private(), chat.is_group(), chat.is_channel())
        });
        assert_eq!(
            kinds,
            [
                (true, false, false),
                (false, true, false),
                (false, true, false),
                (false, false, true),
                (false, false, false),
            ]
        );
    }

    #[test]
    fn a_query_knows_the_chat_even_of_a_message_too_old_to_show() {
        let query = |members: Value| {
            let mut query = json!({
                "id": "1", "chat_instance": "c",
                "from": {"id": 7, "is_bot": false, "first_name": "U"},
            });
            let members = members.as_object().unwrap().clone();
            query.as_object_mut().unwrap().extend(members);
            let query: CallbackQuery = from_value(query).unwrap();
            query.chat().map(|chat| chat.id)
        };
        let there = json!({"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}});
        let gone = json!({"message_id": 5, "date": 0, "chat": {"id": 8, "type": "private"}});
        assert_eq!(query(json!({"message": there})), Some(7));
        assert_eq!(query(json!({"message": gone})), Some(8));
        assert_eq!(query(json!({"inline_message_id": "i"})), None);
    }

    #[test]
    fn a_reply_names_the_message_that_it_answers() {
        let reply = ReplyParameters::from(&message(&json!({})));
        assert_eq!(
            serde_json::to_value(reply).unwrap(),
            json!({"message_id": 5})
        );
    }

    #[test]
    fn a_keyboard_is_made_of_rows_of_labels() {
        let rows = [["Yes", "No"], ["Perhaps", "Later"]];
        let keyboard = ReplyKeyboardMarkup::from(rows);
        assert_eq!(
            keyboard,
            ReplyKeyboardMarkup::from(rows.map(Vec::from).to_vec())
        );
        let json = serde_json::to_value(keyboard).unwrap();
        assert_eq!(json["keyboard"][1][0], json!({"text": "Perhaps"}));
    }
}
