// types.rs

/// The Bot API's `Message`.
///
/// Dereferences to [`ServiceMessage`]: its members are reached as if they were fields of
/// this.
///
/// Telegram docs: [Message](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Message id.
    pub message_id: i64,
    /// Text.
    pub text: Option<String>,
    /// The members of [`ServiceMessage`], which are reached as if they were here.
    pub(crate) aside: Aside<ServiceMessage>,
}

aside!(Message, ServiceMessage);

/// What a service message tells.
///
/// Telegram docs: [ServiceMessage](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceMessage {
    /// New title.
    pub new_title: Option<String>,
    /// Is created.
    pub is_created: bool,
    /// Members.
    pub members: Option<Vec<User>>,
}

/// The Bot API's `User`.
///
/// Telegram docs: [User](https://core.telegram.org/bots/api#user)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id.
    pub id: i64,
}

// wire.rs

impl Write for Message {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        put_some(map, "text", &self.text)?;
        self.aside.write(map)?;
        Ok(())
    }
}

impl Object for Message {
    const REQUIRED: &'static [&'static str] = &["message_id"];

    fn blank() -> Self {
        Self {
            message_id: 0,
            text: None,
            aside: Aside::default(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take(0, &mut self.message_id, map),
            "text" => take_some_text(&mut self.text, map),
            "new_title" | "title" | "is_created" | "members" => self.aside.filled().read(name, map),
            _ => skip(map),
        }
    }
}

object!(Message);

impl Write for ServiceMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "new_title", &self.new_title)?;
        put_true(map, "is_created", self.is_created)?;
        put_some(map, "members", &self.members)?;
        Ok(())
    }
}

impl Object for ServiceMessage {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            new_title: None,
            is_created: false,
            members: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "new_title" | "title" => take_some_text(&mut self.new_title, map),
            "is_created" => take_flag(&mut self.is_created, map),
            "members" => take_some_objects(&mut self.members, map),
            _ => skip(map),
        }
    }
}

object!(ServiceMessage);

impl Write for User {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        Ok(())
    }
}

impl Object for User {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self {
            id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            _ => skip(map),
        }
    }
}

object!(User);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "Message",
        shape: Shape::Struct {
            members: &[
                required("message_id", Kind::Integer, &[]),
                optional("text", Kind::String, &[]),
                optional("new_title", Kind::String, &[Fact::Alias("title")]),
                optional("is_created", Kind::True, &[]),
                optional("members", Kind::Array(&Kind::Object("User")), &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "User",
        shape: Shape::Struct {
            members: &[required("id", Kind::Integer, &[])],
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
            Message,
            User,
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

