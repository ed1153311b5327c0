// types.rs

/// The Bot API's `Update`.
///
/// Telegram docs: [Update](https://core.telegram.org/bots/api#update)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// Update id.
    pub update_id: i64,
    /// What it is about.
    pub kind: UpdateKind,
}

impl Update {
    /// Puts one together by hand, as tests do.
    pub fn new(update_id: i64, kind: UpdateKind) -> Self {
        Self {
            update_id,
            kind,
        }
    }
}

/// What [`Update`] is about.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateKind {
    /// Message.
    Message(Box<Message>),
    /// Edited message.
    EditedMessage(Box<Message>),
    /// Callback query.
    CallbackQuery(Box<CallbackQuery>),
    /// A kind that is newer than this library: the whole object without its id, as JSON.
    Unknown(Box<Value>),
}

impl UpdateKind {
    /// The member's name as it travels; of an unknown kind, the first one.
    pub fn name(&self) -> &str {
        match self {
            Self::Message(_) => "message",
            Self::EditedMessage(_) => "edited_message",
            Self::CallbackQuery(_) => "callback_query",
            Self::Unknown(value) => first_key(value),
        }
    }
}

/// The Bot API's `Message`.
///
/// Telegram docs: [Message](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message id.
    pub message_id: i64,
}

/// The Bot API's `CallbackQuery`.
///
/// Telegram docs: [CallbackQuery](https://core.telegram.org/bots/api#callbackquery)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Id.
    pub id: String,
}

// wire.rs

impl Choice for UpdateKind {
    const ID: &'static str = "update_id";

    fn read<'de, A: MapAccess<'de>>(
        name: &str,
        map: &mut A,
    ) -> Option<Result<Option<Self>, A::Error>> {
        Some(match name {
            "message" => choose(Self::Message, map),
            "edited_message" => choose(Self::EditedMessage, map),
            "callback_query" => choose(Self::CallbackQuery, map),
            _ => return None,
        })
    }

    fn unknown(value: Value) -> Self {
        Self::Unknown(Box::new(value))
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Message(value) => put(map, "message", value),
            Self::EditedMessage(value) => put(map, "edited_message", value),
            Self::CallbackQuery(value) => put(map, "callback_query", value),
            Self::Unknown(value) => put_members(map, value),
        }
    }
}

impl<'de> Deserialize<'de> for Update {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (update_id, kind) = read_choice(deserializer)?;
        Ok(Self {
            update_id,
            kind,
        })
    }
}

impl Serialize for Update {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_choice(serializer, self.update_id, &self.kind)
    }
}

impl Write for Message {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Object for Message {
    const REQUIRED: &'static [&'static str] = &["message_id"];

    fn blank() -> Self {
        Self {
            message_id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take(0, &mut self.message_id, map),
            _ => skip(map),
        }
    }
}

object!(Message);

impl Write for CallbackQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        Ok(())
    }
}

impl Object for CallbackQuery {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            _ => skip(map),
        }
    }
}

object!(CallbackQuery);

