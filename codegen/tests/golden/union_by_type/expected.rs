// types.rs

/// The Bot API's `Reaction`.
///
/// Telegram docs: [Reaction](https://core.telegram.org/bots/api#reaction)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Reaction {
    /// [`ReactionEmoji`]
    Emoji(Box<ReactionEmoji>),
    /// [`ReactionPaid`]
    Paid(Box<ReactionPaid>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(Reaction {
    Emoji(ReactionEmoji),
    Paid(ReactionPaid),
});

/// The Bot API's `ReactionEmoji`.
///
/// Telegram docs: [ReactionEmoji](https://core.telegram.org/bots/api#reactionemoji)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionEmoji {
    /// Emoji.
    pub emoji: String,
}

impl ReactionEmoji {
    /// With what is required; the rest is set by the methods below.
    pub fn new(emoji: impl Into<String>) -> Self {
        Self {
            emoji: emoji.into(),
        }
    }
}

/// The Bot API's `ReactionPaid`.
///
/// Telegram docs: [ReactionPaid](https://core.telegram.org/bots/api#reactionpaid)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReactionPaid {}

impl ReactionPaid {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

// wire.rs

impl Union for Reaction {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "emoji" => rest.object().map(Self::Emoji),
            "paid" => rest.object().map(Self::Paid),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Emoji(value) => value.serialize(serializer),
            Self::Paid(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(Reaction);

impl Write for ReactionEmoji {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "emoji")?;
        put(map, "emoji", &self.emoji)?;
        Ok(())
    }
}

impl Object for ReactionEmoji {
    const REQUIRED: &'static [&'static str] = &["emoji"];

    fn blank() -> Self {
        Self {
            emoji: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "emoji" => take(0, &mut self.emoji, map),
            _ => skip(map),
        }
    }
}

object!(ReactionEmoji);

impl Write for ReactionPaid {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "paid")?;
        Ok(())
    }
}

impl Object for ReactionPaid {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(ReactionPaid);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "Reaction",
        shape: Shape::Union {
            variants: &[Kind::Object("ReactionEmoji"), Kind::Object("ReactionPaid")],
            rule: Rule::Tag {
                field: "type",
                values: &[("emoji", "ReactionEmoji"), ("paid", "ReactionPaid")]
            },
        },
    },
    Type {
        name: "ReactionEmoji",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("emoji"))]),
                required("emoji", Kind::String, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "ReactionPaid",
        shape: Shape::Struct {
            members: &[required("type", Kind::String, &[Fact::Const(Literal::String("paid"))])],
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
            Reaction,
            ReactionEmoji,
            ReactionPaid,
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

