// types.rs

/// The Bot API's `InlineResult`.
///
/// Telegram docs: [InlineResult](https://core.telegram.org/bots/api#inlineresult)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InlineResult {
    /// [`InlineResultCachedPhoto`]
    CachedPhoto(Box<InlineResultCachedPhoto>),
    /// [`InlineResultPhoto`]
    Photo(Box<InlineResultPhoto>),
    /// [`InlineResultArticle`]
    Article(Box<InlineResultArticle>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InlineResult {
    CachedPhoto(InlineResultCachedPhoto),
    Photo(InlineResultPhoto),
    Article(InlineResultArticle),
});

/// The Bot API's `InlineResultCachedPhoto`.
///
/// Telegram docs:
/// [InlineResultCachedPhoto](https://core.telegram.org/bots/api#inlineresultcachedphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineResultCachedPhoto {
    /// Photo file id.
    pub photo_file_id: String,
}

impl InlineResultCachedPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(photo_file_id: impl Into<String>) -> Self {
        Self {
            photo_file_id: photo_file_id.into(),
        }
    }
}

/// The Bot API's `InlineResultPhoto`.
///
/// Telegram docs: [InlineResultPhoto](https://core.telegram.org/bots/api#inlineresultphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineResultPhoto {
    /// Photo url.
    pub photo_url: String,
}

impl InlineResultPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(photo_url: impl Into<String>) -> Self {
        Self {
            photo_url: photo_url.into(),
        }
    }
}

/// The Bot API's `InlineResultArticle`.
///
/// Telegram docs:
/// [InlineResultArticle](https://core.telegram.org/bots/api#inlineresultarticle)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineResultArticle {
    /// Title.
    pub title: String,
}

impl InlineResultArticle {
    /// With what is required; the rest is set by the methods below.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
        }
    }
}

// wire.rs

impl Union for InlineResult {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "photo" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["photo_file_id"]) {
                    return rest.object().map(Self::CachedPhoto);
                }
                rest.object().map(Self::Photo)
            }
            "article" => rest.object().map(Self::Article),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CachedPhoto(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Article(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InlineResult);

impl Write for InlineResultCachedPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "photo_file_id", &self.photo_file_id)?;
        Ok(())
    }
}

impl Object for InlineResultCachedPhoto {
    const REQUIRED: &'static [&'static str] = &["photo_file_id"];

    fn blank() -> Self {
        Self {
            photo_file_id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo_file_id" => take(0, &mut self.photo_file_id, map),
            _ => skip(map),
        }
    }
}

object!(InlineResultCachedPhoto);

impl Write for InlineResultPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "photo_url", &self.photo_url)?;
        Ok(())
    }
}

impl Object for InlineResultPhoto {
    const REQUIRED: &'static [&'static str] = &["photo_url"];

    fn blank() -> Self {
        Self {
            photo_url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo_url" => take(0, &mut self.photo_url, map),
            _ => skip(map),
        }
    }
}

object!(InlineResultPhoto);

impl Write for InlineResultArticle {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "article")?;
        put(map, "title", &self.title)?;
        Ok(())
    }
}

impl Object for InlineResultArticle {
    const REQUIRED: &'static [&'static str] = &["title"];

    fn blank() -> Self {
        Self {
            title: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            _ => skip(map),
        }
    }
}

object!(InlineResultArticle);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "InlineResult",
        shape: Shape::Union {
            variants: &[
                Kind::Object("InlineResultCachedPhoto"),
                Kind::Object("InlineResultPhoto"),
                Kind::Object("InlineResultArticle"),
            ],
            rule: Rule::Tag {
                field: "type",
                values: &[
                    ("photo", "InlineResultCachedPhoto"),
                    ("photo", "InlineResultPhoto"),
                    ("article", "InlineResultArticle"),
                ]
            },
        },
    },
    Type {
        name: "InlineResultCachedPhoto",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("photo"))]),
                required("photo_file_id", Kind::String, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "InlineResultPhoto",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("photo"))]),
                required("photo_url", Kind::String, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "InlineResultArticle",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("article"))]),
                required("title", Kind::String, &[]),
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
            InlineResult,
            InlineResultCachedPhoto,
            InlineResultPhoto,
            InlineResultArticle,
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

