// types.rs

/// The Bot API's `Message`.
///
/// Telegram docs: [Message](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message id.
    pub message_id: i64,
    /// Reply to message.
    pub reply_to_message: Option<Box<Message>>,
    /// Pinned.
    pub pinned: Option<Box<Pinned>>,
    /// Answers.
    pub answers: Option<Vec<Message>>,
}

/// The Bot API's `Pinned`.
///
/// Telegram docs: [Pinned](https://core.telegram.org/bots/api#pinned)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pinned {
    /// Message.
    pub message: Message,
}

// wire.rs

impl Write for Message {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        put_some(map, "reply_to_message", &self.reply_to_message)?;
        put_some(map, "pinned", &self.pinned)?;
        put_some(map, "answers", &self.answers)?;
        Ok(())
    }
}

impl Object for Message {
    const REQUIRED: &'static [&'static str] = &["message_id"];

    fn blank() -> Self {
        Self {
            message_id: 0,
            reply_to_message: None,
            pinned: None,
            answers: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take(0, &mut self.message_id, map),
            "reply_to_message" => take_some_object(&mut self.reply_to_message, map),
            "pinned" => take_some_object(&mut self.pinned, map),
            "answers" => take_some_objects(&mut self.answers, map),
            _ => skip(map),
        }
    }
}

object!(Message);

impl Write for Pinned {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for Pinned {
    const REQUIRED: &'static [&'static str] = &["message"];

    fn blank() -> Self {
        Self {
            message: Message::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message" => take_object(0, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(Pinned);

