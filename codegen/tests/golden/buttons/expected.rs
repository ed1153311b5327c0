// methods.rs

/// Calls the Bot API's `sendText`.
///
/// Telegram docs: [sendText](https://core.telegram.org/bots/api#sendtext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendText {
    /// Business connection id.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Text.
    #[builder(setter(into))]
    pub text: String,
    /// Reply markup.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "text", &self.text)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendText {
    const NAME: &'static str = "sendText";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendText);

/// To a chat that is known by its number alone.
///
/// Telegram docs: [sendGame](https://core.telegram.org/bots/api#sendgame)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendGame {
    /// Chat id.
    pub chat_id: i64,
    /// Reply markup.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for SendGame {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendGame {
    const NAME: &'static str = "sendGame";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Owned(ChatId::Id(self.chat_id)),
            business_connection_id: None,
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(SendGame);

/// Calls the Bot API's `copyText`.
///
/// Telegram docs: [copyText](https://core.telegram.org/bots/api#copytext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CopyText {
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// From chat id.
    #[builder(setter(into))]
    pub from_chat_id: ChatId,
    /// Message id.
    pub message_id: i64,
    /// Reply markup.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for CopyText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "from_chat_id", &self.from_chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for CopyText {
    const NAME: &'static str = "copyText";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: None,
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(CopyText);

/// Calls the Bot API's `answerGuest`.
///
/// Telegram docs: [answerGuest](https://core.telegram.org/bots/api#answerguest)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerGuest {
    /// Text.
    #[builder(setter(into))]
    pub text: String,
}

impl Write for AnswerGuest {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Method for AnswerGuest {
    const NAME: &'static str = "answerGuest";
    type Output = SentGuestMessage;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::SendsInline
    }
}

request!(AnswerGuest);

/// Calls the Bot API's `editText`.
///
/// Telegram docs: [editText](https://core.telegram.org/bots/api#edittext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditText {
    /// Business connection id.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// Text.
    #[builder(setter(into))]
    pub text: String,
    /// Reply markup.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put(map, "text", &self.text)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditText {
    const NAME: &'static str = "editText";
    type Output = Edited;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditText);

/// Calls the Bot API's `stopPoll`.
///
/// Telegram docs: [stopPoll](https://core.telegram.org/bots/api#stoppoll)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct StopPoll {
    /// Business connection id.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Message id.
    pub message_id: i64,
    /// Reply markup.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for StopPoll {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for StopPoll {
    const NAME: &'static str = "stopPoll";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::numbered(
                Cow::Borrowed(&self.chat_id),
                slice::from_ref(&self.message_id),
                Some(&self.business_connection_id),
            ),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(StopPoll);

/// Calls the Bot API's `editEphemeralText`.
///
/// Telegram docs: [editEphemeralText](https://core.telegram.org/bots/api#editephemeraltext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditEphemeralText {
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Receiver user id.
    pub receiver_user_id: i64,
    /// Ephemeral message id.
    pub ephemeral_message_id: i64,
    /// Reply markup.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditEphemeralText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditEphemeralText {
    const NAME: &'static str = "editEphemeralText";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::Ephemeral {
                chat_id: Cow::Borrowed(&self.chat_id),
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            },
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditEphemeralText);

/// Calls the Bot API's `deleteText`.
///
/// Telegram docs: [deleteText](https://core.telegram.org/bots/api#deletetext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteText {
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Message id.
    pub message_id: i64,
}

impl Write for DeleteText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Method for DeleteText {
    const NAME: &'static str = "deleteText";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Deletes {
            messages: Messages::numbered(
                Cow::Borrowed(&self.chat_id),
                slice::from_ref(&self.message_id),
                None,
            ),
        }
    }
}

request!(DeleteText);

/// Calls the Bot API's `deleteBusinessTexts`.
///
/// Telegram docs:
/// [deleteBusinessTexts](https://core.telegram.org/bots/api#deletebusinesstexts)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteBusinessTexts {
    /// Business connection id.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Message ids.
    #[builder(setter(into))]
    pub message_ids: Vec<i64>,
}

impl Write for DeleteBusinessTexts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "message_ids", &self.message_ids)?;
        Ok(())
    }
}

impl Method for DeleteBusinessTexts {
    const NAME: &'static str = "deleteBusinessTexts";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Deletes {
            messages: Messages::Business {
                business_connection_id: &self.business_connection_id,
                message_ids: &self.message_ids,
            },
        }
    }
}

request!(DeleteBusinessTexts);

/// Calls the Bot API's `deleteReaction`.
///
/// Telegram docs: [deleteReaction](https://core.telegram.org/bots/api#deletereaction)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteReaction {
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Message id.
    pub message_id: i64,
    /// User id.
    #[builder(default, setter(strip_option))]
    pub user_id: Option<i64>,
}

impl Write for DeleteReaction {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for DeleteReaction {
    const NAME: &'static str = "deleteReaction";
    type Output = bool;
}

request!(DeleteReaction);
answer!(Message);
answer!(SentGuestMessage);

