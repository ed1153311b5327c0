// types.rs

/// The Bot API's `ChatMember`.
///
/// Telegram docs: [ChatMember](https://core.telegram.org/bots/api#chatmember)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMember {
    /// [`ChatMemberOwner`]
    Owner(Box<ChatMemberOwner>),
    /// [`ChatMemberBanned`]
    Banned(Box<ChatMemberBanned>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(ChatMember {
    Owner(ChatMemberOwner),
    Banned(ChatMemberBanned),
});

/// The Bot API's `ChatMemberOwner`.
///
/// Telegram docs: [ChatMemberOwner](https://core.telegram.org/bots/api#chatmemberowner)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberOwner {
    /// Is anonymous.
    pub is_anonymous: bool,
}

/// The Bot API's `ChatMemberBanned`.
///
/// Telegram docs: [ChatMemberBanned](https://core.telegram.org/bots/api#chatmemberbanned)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberBanned {
    /// Until date.
    ///
    /// 0 means forever.
    pub until_date: i64,
}

// wire.rs

impl Union for ChatMember {
    const TAG: Option<&'static str> = Some("status");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "creator" => rest.object().map(Self::Owner),
            "kicked" => rest.object().map(Self::Banned),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owner(value) => value.serialize(serializer),
            Self::Banned(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(ChatMember);

impl Write for ChatMemberOwner {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "creator")?;
        put(map, "is_anonymous", &self.is_anonymous)?;
        Ok(())
    }
}

impl Object for ChatMemberOwner {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            is_anonymous: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "is_anonymous" => take_flag(&mut self.is_anonymous, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberOwner);

impl Write for ChatMemberBanned {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "kicked")?;
        put(map, "until_date", &self.until_date)?;
        Ok(())
    }
}

impl Object for ChatMemberBanned {
    const REQUIRED: &'static [&'static str] = &["until_date"];

    fn blank() -> Self {
        Self {
            until_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "until_date" => take(0, &mut self.until_date, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberBanned);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "ChatMember",
        shape: Shape::Union {
            variants: &[Kind::Object("ChatMemberOwner"), Kind::Object("ChatMemberBanned")],
            rule: Rule::Tag {
                field: "status",
                values: &[("creator", "ChatMemberOwner"), ("kicked", "ChatMemberBanned")]
            },
        },
    },
    Type {
        name: "ChatMemberOwner",
        shape: Shape::Struct {
            members: &[
                required("status", Kind::String, &[Fact::Const(Literal::String("creator"))]),
                required("is_anonymous", Kind::Boolean, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "ChatMemberBanned",
        shape: Shape::Struct {
            members: &[
                required("status", Kind::String, &[Fact::Const(Literal::String("kicked"))]),
                required("until_date", Kind::Integer, &[]),
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
            ChatMember,
            ChatMemberOwner,
            ChatMemberBanned,
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

