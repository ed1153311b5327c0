// proxies.rs

impl Sender {
    /// [`Bot::send_text`] for this chat.
    pub fn send_text(&self, text: impl Into<String>) -> Call<SendText> {
        self.bot.send_text(&self.chat_id, text)
    }

    /// [`Bot::send_list`] for this chat.
    pub fn send_list(
        &self,
        connection: impl Into<String>,
        items: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<SendList> {
        self.bot.send_list(connection, &self.chat_id, items)
    }

    /// [`Bot::send_draft`] for this chat, if it is named by its number.
    pub fn send_draft(&self, draft_id: i64) -> Call<SendDraft> {
        let (bot, chat_id) = numbered(&self.bot, &self.chat_id);
        bot.send_draft(chat_id, draft_id)
    }

    /// [`Bot::forward_text`] for this chat.
    pub fn forward_text(
        &self,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<ForwardText> {
        self.bot.forward_text(&self.chat_id, from_chat_id, message_id)
    }

    /// [`Bot::edit_secret_text`] for this chat.
    pub fn edit_secret_text(
        &self,
        receiver_user_id: i64,
        secret_message_id: i64,
        text: impl Into<String>,
    ) -> Call<EditSecretText> {
        self.bot.edit_secret_text(&self.chat_id, receiver_user_id, secret_message_id, text)
    }
}

impl Administrator {
    /// [`Bot::ban_member`] for this chat.
    pub fn ban_member(&self, user_id: i64) -> Call<BanMember> {
        self.bot.ban_member(&self.chat_id, user_id)
    }

    /// [`Bot::pin_chat_message`] for this chat.
    pub fn pin_chat_message(&self, message_id: i64) -> Call<PinChatMessage> {
        self.bot.pin_chat_message(&self.chat_id, message_id)
    }

    /// [`Bot::unpin_chat_message`] for this chat.
    pub fn unpin_chat_message(&self) -> Call<UnpinChatMessage> {
        self.bot.unpin_chat_message(&self.chat_id)
    }
}

impl Editor {
    /// [`Bot::pin_chat_message`] for this message, if it is in a chat.
    pub fn pin_chat_message(&self) -> Call<PinChatMessage> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.pin_chat_message(chat_id, message_id)
    }

    /// [`Bot::unpin_chat_message`] for this message, if it is in a chat.
    pub fn unpin_chat_message(&self) -> Call<UnpinChatMessage> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.unpin_chat_message(chat_id).message_id(message_id)
    }

    /// [`Bot::delete_text`] for this message, if it is in a chat.
    pub fn delete_text(&self) -> Call<DeleteText> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.delete_text(chat_id, message_id)
    }

    /// [`Bot::approve_text`] for this message, if it is in a chat that is named by its number.
    pub fn approve_text(&self) -> Call<ApproveText> {
        let (bot, chat_id, message_id) = self.in_chat();
        let (bot, chat_id) = numbered(&bot, &chat_id);
        bot.approve_text(chat_id, message_id)
    }

    /// [`Bot::edit_text`] for this message.
    pub fn edit_text(&self, text: impl Into<String>) -> Call<EditText> {
        self.bot.edit_text(&self.message, text)
    }
}

