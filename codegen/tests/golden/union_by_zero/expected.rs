// types.rs

/// The Bot API's `MaybeInaccessibleMessage`.
///
/// Telegram docs:
/// [MaybeInaccessibleMessage](https://core.telegram.org/bots/api#maybeinaccessiblemessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MaybeInaccessibleMessage {
    /// [`Message`]
    Message(Box<Message>),
    /// [`InaccessibleMessage`]
    InaccessibleMessage(Box<InaccessibleMessage>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(MaybeInaccessibleMessage {
    Message(Message),
    InaccessibleMessage(InaccessibleMessage),
});

/// The Bot API's `Message`.
///
/// Telegram docs: [Message](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message id.
    pub message_id: i64,
    /// Date.
    pub date: i64,
    /// Text.
    pub text: Option<String>,
}

/// The Bot API's `InaccessibleMessage`.
///
/// Telegram docs:
/// [InaccessibleMessage](https://core.telegram.org/bots/api#inaccessiblemessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InaccessibleMessage {
    /// Message id.
    pub message_id: i64,
}

// wire.rs

impl<'de> Deserialize<'de> for MaybeInaccessibleMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Box::<Message>::deserialize(deserializer)?;
        if object.date!= 0{
            return Ok(Self::Message(object));
        }
        Ok(InaccessibleMessage {
            message_id: object.message_id,
        }.into())
    }
}

impl Serialize for MaybeInaccessibleMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Message(object) => object.serialize(serializer),
            Self::InaccessibleMessage(object) => object.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl Write for Message {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        put(map, "date", &self.date)?;
        put_some(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for Message {
    const REQUIRED: &'static [&'static str] = &["message_id", "date"];

    fn blank() -> Self {
        Self {
            message_id: 0,
            date: 0,
            text: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take(0, &mut self.message_id, map),
            "date" => take(1, &mut self.date, map),
            "text" => take_some_text(&mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(Message);

impl Write for InaccessibleMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        put(map, "date", &0)?;
        Ok(())
    }
}

impl Object for InaccessibleMessage {
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

object!(InaccessibleMessage);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "MaybeInaccessibleMessage",
        shape: Shape::Union {
            variants: &[Kind::Object("Message"), Kind::Object("InaccessibleMessage")],
            rule: Rule::ZeroDate { zero: "InaccessibleMessage", other: "Message" },
        },
    },
    Type {
        name: "Message",
        shape: Shape::Struct {
            members: &[
                required("message_id", Kind::Integer, &[]),
                required("date", Kind::Integer, &[]),
                optional("text", Kind::String, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "InaccessibleMessage",
        shape: Shape::Struct {
            members: &[
                required("message_id", Kind::Integer, &[]),
                required("date", Kind::Integer, &[Fact::Const(Literal::Integer(0))]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
];

/// Unions that the documentation leaves unnamed, by the names they have here.
pub static UNIONS: &[Type] = &[];

/// Calls a macro with the names of all types.
#[macro_export]
macro_rules! each_type {
    ($callback:ident) => {
        $callback! {
            MaybeInaccessibleMessage,
            Message,
            InaccessibleMessage,
        }
    };
}

/// Calls a macro with the names of all requests.
#[macro_export]
macro_rules! each_method {
    ($callback:ident) => {
        $callback! {}
    };
}

