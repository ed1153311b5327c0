// types.rs

/// The Bot API's `InputMedia`.
///
/// Telegram docs: [InputMedia](https://core.telegram.org/bots/api#inputmedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputMedia {
    /// [`InputMediaPhoto`]
    Photo(Box<InputMediaPhoto>),
    /// [`InputMediaLocation`]
    Location(Box<InputMediaLocation>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputMedia {
    Photo(InputMediaPhoto),
    Location(InputMediaLocation),
});

/// The Bot API's `InputMediaPhoto`.
///
/// Telegram docs: [InputMediaPhoto](https://core.telegram.org/bots/api#inputmediaphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaPhoto {
    /// Media.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Thumbnail.
    ///
    /// Takes an upload only.
    pub thumbnail: Option<InputFile>,
}

impl InputMediaPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
        }
    }

    /// Thumbnail.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
}

/// The Bot API's `InputMediaLocation`.
///
/// Telegram docs: [InputMediaLocation](https://core.telegram.org/bots/api#inputmedialocation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLocation {
    /// Latitude.
    pub latitude: f64,
}

impl InputMediaLocation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64) -> Self {
        Self {
            latitude,
        }
    }
}

// wire.rs

impl Union for InputMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "photo" => rest.object().map(Self::Photo),
            "location" => rest.object().map(Self::Location),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Photo(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputMedia);

impl Write for InputMediaPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "media", &self.media)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        Ok(())
    }
}

impl Object for InputMediaPhoto {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            thumbnail: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "thumbnail" => take_some(&mut self.thumbnail, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaPhoto);

impl Write for InputMediaLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "location")?;
        put(map, "latitude", &self.latitude)?;
        Ok(())
    }
}

impl Object for InputMediaLocation {
    const REQUIRED: &'static [&'static str] = &["latitude"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaLocation);

impl Attach for InputMediaPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            uploads.attach("thumbnail", file);
        }
    }
}

impl Attach for InputMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Photo(object) => object.attach(uploads),
            _ => {}
        }
    }
}

// methods.rs

/// Calls the Bot API's `sendPhoto`.
///
/// Telegram docs: [sendPhoto](https://core.telegram.org/bots/api#sendphoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendPhoto {
    /// Chat id.
    pub chat_id: i64,
    /// Photo.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub photo: InputFile,
    /// Thumbnail.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
}

impl Write for SendPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "photo", &self.photo)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        Ok(())
    }
}

impl Method for SendPhoto {
    const NAME: &'static str = "sendPhoto";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("photo", &mut self.photo);
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
    }
}

request!(SendPhoto);

/// Calls the Bot API's `sendMediaGroup`.
///
/// Telegram docs: [sendMediaGroup](https://core.telegram.org/bots/api#sendmediagroup)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// Media.
    #[builder(setter(into))]
    pub media: Vec<InputMedia>,
    /// Spare.
    #[builder(default, setter(into, strip_option))]
    pub spare: Option<InputMedia>,
}

impl Write for SendMediaGroup {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "media", &self.media)?;
        put_some(map, "spare", &self.spare)?;
        Ok(())
    }
}

impl Method for SendMediaGroup {
    const NAME: &'static str = "sendMediaGroup";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
        self.spare.attach(uploads);
    }
}

request!(SendMediaGroup);

/// Calls the Bot API's `setPhoto`.
///
/// Telegram docs: [setPhoto](https://core.telegram.org/bots/api#setphoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetPhoto {
    /// Photo.
    ///
    /// Takes an upload only.
    #[builder(setter(into))]
    pub photo: InputFile,
}

impl Write for SetPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Method for SetPhoto {
    const NAME: &'static str = "setPhoto";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("photo", &mut self.photo);
    }
}

request!(SetPhoto);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `sendPhoto`.
    ///
    /// Telegram docs: [sendPhoto](https://core.telegram.org/bots/api#sendphoto)
    pub fn send_photo(&self, chat_id: i64, photo: impl Into<InputFile>) -> Call<SendPhoto> {
        self.call(SendPhoto {
            chat_id,
            photo: photo.into(),
            thumbnail: None,
        })
    }

    /// Calls the Bot API's `sendMediaGroup`.
    ///
    /// Telegram docs: [sendMediaGroup](https://core.telegram.org/bots/api#sendmediagroup)
    pub fn send_media_group(
        &self,
        media: impl IntoIterator<Item = impl Into<InputMedia>>,
    ) -> Call<SendMediaGroup> {
        self.call(SendMediaGroup {
            media: media.into_iter().map(Into::into).collect(),
            spare: None,
        })
    }

    /// Calls the Bot API's `setPhoto`.
    ///
    /// Telegram docs: [setPhoto](https://core.telegram.org/bots/api#setphoto)
    pub fn set_photo(&self, photo: impl Into<InputFile>) -> Call<SetPhoto> {
        self.call(SetPhoto {
            photo: photo.into(),
        })
    }
}

impl Call<SendPhoto> {
    /// Thumbnail.
    ///
    /// Takes an upload only.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }
}

impl Call<SendMediaGroup> {
    /// Spare.
    pub fn spare(mut self, spare: impl Into<InputMedia>) -> Self {
        self.request.spare = Some(spare.into());
        self
    }
}

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[
    Method {
        name: "sendPhoto",
        parameters: &[
            required("chat_id", Kind::Integer, &[]),
            required(
                "photo",
                Kind::OneOf(&[Kind::Object("InputFile"), Kind::String]),
                &[Fact::File { upload: true, attach: true, id: true, url: true }],
            ),
            optional(
                "thumbnail",
                Kind::OneOf(&[Kind::Object("InputFile"), Kind::String]),
                &[Fact::File { upload: true, attach: true, id: false, url: false }],
            ),
        ],
        returns: Kind::True,
        constraints: &[],
    },
    Method {
        name: "sendMediaGroup",
        parameters: &[
            required("media", Kind::Array(&Kind::Object("InputMedia")), &[]),
            optional("spare", Kind::Object("InputMedia"), &[]),
        ],
        returns: Kind::True,
        constraints: &[],
    },
    Method {
        name: "setPhoto",
        parameters: &[required(
            "photo",
            Kind::Object("InputFile"),
            &[Fact::File { upload: true, attach: false, id: false, url: false }],
        )],
        returns: Kind::True,
        constraints: &[],
    },
];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "InputFile",
        shape: Shape::File,
    },
    Type {
        name: "InputMedia",
        shape: Shape::Union {
            variants: &[Kind::Object("InputMediaPhoto"), Kind::Object("InputMediaLocation")],
            rule: Rule::Tag {
                field: "type",
                values: &[("photo", "InputMediaPhoto"), ("location", "InputMediaLocation")]
            },
        },
    },
    Type {
        name: "InputMediaPhoto",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("photo"))]),
                required(
                    "media",
                    Kind::String,
                    &[Fact::File { upload: true, attach: true, id: true, url: true }],
                ),
                optional(
                    "thumbnail",
                    Kind::String,
                    &[Fact::File { upload: true, attach: true, id: false, url: false }],
                ),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "InputMediaLocation",
        shape: Shape::Struct {
            members: &[
                required("type", Kind::String, &[Fact::Const(Literal::String("location"))]),
                required("latitude", Kind::Float, &[]),
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
            InputFile,
            InputMedia,
            InputMediaPhoto,
            InputMediaLocation,
        }
    };
}

/// Calls a macro with the names of all requests.
#[macro_export]
macro_rules! each_method {
    ($callback:ident) => {
        $callback! {
            SendPhoto,
            SendMediaGroup,
            SetPhoto,
        }
    };
}

