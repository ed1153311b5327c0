// types.rs

/// The Bot API's `InlineKeyboard`.
///
/// Telegram docs: [InlineKeyboard](https://core.telegram.org/bots/api#inlinekeyboard)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboard {
    /// Inline keyboard.
    pub inline_keyboard: Vec<String>,
    /// Force reply.
    pub force_reply: Option<bool>,
}

impl InlineKeyboard {
    /// With what is required; the rest is set by the methods below.
    pub fn new(inline_keyboard: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            inline_keyboard: inline_keyboard.into_iter().map(Into::into).collect(),
            force_reply: None,
        }
    }

    /// Force reply.
    pub fn force_reply(mut self, force_reply: bool) -> Self {
        self.force_reply = Some(force_reply);
        self
    }
}

/// The Bot API's `ForceReply`.
///
/// Telegram docs: [ForceReply](https://core.telegram.org/bots/api#forcereply)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForceReply {
    /// Selective.
    pub selective: Option<bool>,
}

impl ForceReply {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Selective.
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}

/// What may hang below a note.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// [`InlineKeyboard`]
    InlineKeyboard(Box<InlineKeyboard>),
    /// [`ForceReply`]
    ForceReply(Box<ForceReply>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(ReplyMarkup {
    InlineKeyboard(InlineKeyboard),
    ForceReply(ForceReply),
});

// wire.rs

impl Write for InlineKeyboard {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "inline_keyboard", &self.inline_keyboard)?;
        put_some(map, "force_reply", &self.force_reply)?;
        Ok(())
    }
}

impl Object for InlineKeyboard {
    const REQUIRED: &'static [&'static str] = &["inline_keyboard"];

    fn blank() -> Self {
        Self {
            inline_keyboard: Vec::new(),
            force_reply: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "inline_keyboard" => take_list(0, &mut self.inline_keyboard, map),
            "force_reply" => take_some(&mut self.force_reply, map),
            _ => skip(map),
        }
    }
}

object!(InlineKeyboard);

impl Write for ForceReply {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "force_reply", &true)?;
        put_some(map, "selective", &self.selective)?;
        Ok(())
    }
}

impl Object for ForceReply {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            selective: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "selective" => take_some(&mut self.selective, map),
            _ => skip(map),
        }
    }
}

object!(ForceReply);

impl Union for ReplyMarkup {
    const TAG: Option<&'static str> = None;

    fn read<'de, A: MapAccess<'de>>(_: &str, mut rest: Rest<'de, A>) -> Result<Self, A::Error> {
        rest.hold_all()?;
        if rest.has(&["inline_keyboard"]) {
            return rest.object().map(Self::InlineKeyboard);
        }
        if rest.has(&["force_reply"]) {
            return rest.object().map(Self::ForceReply);
        }
        rest.unknown().map(Self::Unknown)
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InlineKeyboard(value) => value.serialize(serializer),
            Self::ForceReply(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(ReplyMarkup);

// methods.rs

/// Calls the Bot API's `sendNote`.
///
/// Telegram docs: [sendNote](https://core.telegram.org/bots/api#sendnote)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendNote {
    /// Business connection id.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat id.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Text.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// Reply markup.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendNote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendNote {
    const NAME: &'static str = "sendNote";
    type Output = i64;
}

request!(SendNote);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `sendNote`.
    ///
    /// Telegram docs: [sendNote](https://core.telegram.org/bots/api#sendnote)
    pub fn send_note(&self, chat_id: impl Into<ChatId>, text: impl Into<String>) -> Call<SendNote> {
        self.call(SendNote {
            business_connection_id: None,
            chat_id: chat_id.into(),
            text: Some(text.into()),
            reply_markup: None,
        })
    }
}

impl Call<SendNote> {
    /// Business connection id.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// Reply markup.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[Method {
    name: "sendNote",
    parameters: &[
        optional("business_connection_id", Kind::String, &[]),
        required("chat_id", Kind::OneOf(&[Kind::Integer, Kind::String]), &[]),
        optional("text", Kind::String, &[]),
        optional(
            "reply_markup",
            Kind::OneOf(&[Kind::Object("InlineKeyboard"), Kind::Object("ForceReply")]),
            &[],
        ),
    ],
    returns: Kind::Integer,
    constraints: &[],
}];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "InlineKeyboard",
        shape: Shape::Struct {
            members: &[
                required("inline_keyboard", Kind::Array(&Kind::String), &[]),
                optional("force_reply", Kind::Boolean, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "ForceReply",
        shape: Shape::Struct {
            members: &[
                required("force_reply", Kind::True, &[Fact::Const(Literal::Boolean(true))]),
                optional("selective", Kind::Boolean, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
];

/// Unions that the documentation leaves unnamed, by the names they have here.
pub static UNIONS: &[Type] = &[Type {
    name: "ReplyMarkup",
    shape: Shape::Union {
        variants: &[Kind::Object("InlineKeyboard"), Kind::Object("ForceReply")],
        rule: Rule::Members(&[(&["inline_keyboard"], "InlineKeyboard"), (&["force_reply"], "ForceReply")]),
    },
}];

/// Calls a macro with the names of all types.
#[macro_export]
macro_rules! each_type {
    ($callback:ident) => {
        $callback! {
            InlineKeyboard,
            ForceReply,
        }
    };
}

/// Calls a macro with the names of all requests.
#[macro_export]
macro_rules! each_method {
    ($callback:ident) => {
        $callback! {
            SendNote,
        }
    };
}

// samples.rs

/// Checks each request with every parameter set, then with the required ones only.
fn check_all() {
    check(
        SendNote::builder()
            .business_connection_id(sample::<String>("sendNote", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendNote", "chat_id"))
            .text(sample::<String>("sendNote", "text"))
            .reply_markup(sample::<ReplyMarkup>("sendNote", "reply_markup"))
            .build(),
        true,
    );
    check(SendNote::builder().chat_id(sample::<ChatId>("sendNote", "chat_id")).build(), false);
}

