// types.rs

/// The Bot API's `RichText`.
///
/// Telegram docs: [RichText](https://core.telegram.org/bots/api#richtext)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichText {
    /// Plain text.
    Text(String),
    /// One after the other.
    Sequence(Vec<RichText>),
    /// [`RichTextBold`]
    Bold(Box<RichTextBold>),
    /// [`RichTextUrl`]
    Url(Box<RichTextUrl>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(RichText {
    Bold(RichTextBold),
    Url(RichTextUrl),
});

plain!(RichText {
    &str => Text,
    String => Text,
    Vec<RichText> => Sequence,
});

/// The Bot API's `RichTextBold`.
///
/// Telegram docs: [RichTextBold](https://core.telegram.org/bots/api#richtextbold)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBold {
    /// Text.
    pub text: RichText,
}

impl RichTextBold {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// The Bot API's `RichTextUrl`.
///
/// Telegram docs: [RichTextUrl](https://core.telegram.org/bots/api#richtexturl)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextUrl {
    /// Url.
    pub url: String,
}

impl RichTextUrl {
    /// With what is required; the rest is set by the methods below.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
        }
    }
}

// wire.rs

impl Union for RichText {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "bold" => rest.object().map(Self::Bold),
            "url" => rest.object().map(Self::Url),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Sequence(value) => value.serialize(serializer),
            Self::Bold(value) => value.serialize(serializer),
            Self::Url(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::Text(text.to_owned()))
    }

    fn from_list<'de, A: SeqAccess<'de>>(items: A) -> Option<Result<Self, A::Error>> {
        Some(list(items).map(Self::Sequence))
    }
}

union!(RichText);

impl Write for RichTextBold {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "bold")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextBold {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextBold);

impl Write for RichTextUrl {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "url")?;
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for RichTextUrl {
    const REQUIRED: &'static [&'static str] = &["url"];

    fn blank() -> Self {
        Self {
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(RichTextUrl);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "RichText",
        shape: Shape::Union {
            variants: &[
                Kind::String,
                Kind::Array(&Kind::Object("RichText")),
                Kind::Object("RichTextBold"),
                Kind::Object("RichTextUrl"),
            ],
            rule: Rule::Tag {
                field: "type",
                values: &[("bold", "RichTextBold"), ("url", "RichTextUrl")]
            },
        },
    },
    Type {
        name: "RichTextBold",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("bold"))]),
                required("text", Kind::Object("RichText"), &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "RichTextUrl",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("url"))]),
                required("url", Kind::String, &[]),
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
            RichText,
            RichTextBold,
            RichTextUrl,
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

