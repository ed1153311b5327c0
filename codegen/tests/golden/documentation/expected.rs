// types.rs

/// A question with answers to choose from.
///
/// At most one of `open_period`, `close_date` may be given.
///
/// Exactly one of `explanation`, `media` must be given.
///
/// Telegram docs: [Poll](https://core.telegram.org/bots/api#poll)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// The question that people see.
    ///
    /// 1–300 characters after entities parsing.
    pub question: String,
    /// Open period.
    ///
    /// 5–600 seconds. Not together with `close_date`.
    pub open_period: Option<i64>,
    /// Close date.
    ///
    /// Unix time. 5 to 600 seconds from now. Not together with `open_period`.
    pub close_date: Option<i64>,
    /// Color.
    ///
    /// One of `1`, `2`. A colour, `0xRRGGBB`.
    pub color: Option<i64>,
    /// Payload.
    ///
    /// At most 128 bytes. May be empty. Text that holds JSON.
    pub payload: Option<String>,
    /// Live period.
    ///
    /// 60–86400. Also `2147483647`. Default: `60`.
    pub live_period: Option<i64>,
    /// Answers.
    ///
    /// 2–10 items. In strictly increasing order.
    pub answers: Vec<String>,
    /// Media.
    ///
    /// Takes a file id or a URL.
    pub media: Option<String>,
    /// Explanation.
    ///
    /// Only when `question` is `quiz` or `regular`. Required without `media`.
    pub explanation: Option<String>,
    /// Scope.
    ///
    /// Default: `Scope`.
    pub scope: Option<Box<Scope>>,
    /// Closed at.
    ///
    /// 0 means never. May be negative.
    pub closed_at: Option<i64>,
}

impl Poll {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        question: impl Into<String>,
        answers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            question: question.into(),
            open_period: None,
            close_date: None,
            color: None,
            payload: None,
            live_period: None,
            answers: answers.into_iter().map(Into::into).collect(),
            media: None,
            explanation: None,
            scope: None,
            closed_at: None,
        }
    }

    /// Open period.
    pub fn open_period(mut self, open_period: i64) -> Self {
        self.open_period = Some(open_period);
        self
    }

    /// Close date.
    pub fn close_date(mut self, close_date: i64) -> Self {
        self.close_date = Some(close_date);
        self
    }

    /// Color.
    pub fn color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Payload.
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.payload = Some(payload.into());
        self
    }

    /// Live period.
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }

    /// Media.
    pub fn media(mut self, media: impl Into<String>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Explanation.
    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = Some(explanation.into());
        self
    }

    /// Scope.
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = Some(Box::new(scope));
        self
    }

    /// Closed at.
    pub fn closed_at(mut self, closed_at: i64) -> Self {
        self.closed_at = Some(closed_at);
        self
    }
}

/// The Bot API's `Scope`.
///
/// Telegram docs: [Scope](https://core.telegram.org/bots/api#scope)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Scope {}

impl Scope {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

// methods.rs

/// Sends a poll to a chat.
///
/// Telegram docs: [sendPoll](https://core.telegram.org/bots/api#sendpoll)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendPoll {
    /// Name of the poll.
    ///
    /// At most 64 characters.
    #[builder(setter(into))]
    pub title: String,
}

impl Write for SendPoll {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "title", &self.title)?;
        Ok(())
    }
}

impl Method for SendPoll {
    const NAME: &'static str = "sendPoll";
    type Output = bool;
}

request!(SendPoll);

// calls.rs

/// # Polls and quizzes
impl Bot {
    /// Sends a poll to a chat.
    ///
    /// Telegram docs: [sendPoll](https://core.telegram.org/bots/api#sendpoll)
    pub fn send_poll(&self, title: impl Into<String>) -> Call<SendPoll> {
        self.call(SendPoll {
            title: title.into(),
        })
    }
}

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[Method {
    name: "sendPoll",
    parameters: &[required("title", Kind::String, &[Fact::MaxLength(64)])],
    returns: Kind::True,
    constraints: &[],
}];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "Poll",
        shape: Shape::Struct {
            members: &[
                required(
                    "question",
                    Kind::String,
                    &[Fact::MinLength(1), Fact::MaxLength(300), Fact::AfterEntities],
                ),
                optional(
                    "open_period",
                    Kind::Integer,
                    &[Fact::Min(5.0), Fact::Max(600.0), Fact::Excludes(&["close_date"])],
                ),
                optional(
                    "close_date",
                    Kind::Integer,
                    &[Fact::Excludes(&["open_period"]), Fact::UnixTime],
                ),
                optional("color", Kind::Integer, &[Fact::OnlyValues(&[1, 2])]),
                optional(
                    "payload",
                    Kind::String,
                    &[Fact::MaxLength(128), Fact::Bytes, Fact::JsonText, Fact::EmptyOk],
                ),
                optional(
                    "live_period",
                    Kind::Integer,
                    &[
                        Fact::Min(60.0),
                        Fact::Max(86400.0),
                        Fact::AlsoAllowed(&[2147483647]),
                        Fact::Default(Literal::Integer(60)),
                    ],
                ),
                required(
                    "answers",
                    Kind::Array(&Kind::String),
                    &[Fact::MinItems(2), Fact::MaxItems(10)],
                ),
                optional(
                    "media",
                    Kind::String,
                    &[Fact::File { upload: false, attach: false, id: true, url: true }],
                ),
                optional("explanation", Kind::String, &[Fact::RequiredUnless(&["media"])]),
                optional("scope", Kind::Object("Scope"), &[]),
                optional("closed_at", Kind::Integer, &[]),
            ],
            constraints: &[
                Constraint::AtMostOne(&[&["open_period"], &["close_date"]]),
                Constraint::ExactlyOne(&[&["explanation"], &["media"]]),
            ],
            also_string: false,
        },
    },
    Type {
        name: "Scope",
        shape: Shape::Struct { members: &[], constraints: &[], also_string: false, },
    },
];

/// Unions that the documentation leaves unnamed, by the names they have here.
pub static UNIONS: &[Type] = &[];

/// Calls a macro with the names of all types.
#[macro_export]
macro_rules! each_type {
    ($callback:ident) => {
        $callback! {
            Poll,
            Scope,
        }
    };
}

/// Calls a macro with the names of all requests.
#[macro_export]
macro_rules! each_method {
    ($callback:ident) => {
        $callback! {
            SendPoll,
        }
    };
}

