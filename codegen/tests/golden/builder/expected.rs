// types.rs

/// Values of `Kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `a`
    A,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl Kind {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The Bot API's `Invoice`.
///
/// Telegram docs: [Invoice](https://core.telegram.org/bots/api#invoice)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct Invoice {
    /// Title.
    #[builder(setter(into))]
    pub title: String,
    /// Amount.
    pub amount: i64,
    /// Prices.
    #[builder(setter(into))]
    pub prices: Vec<i64>,
    /// Currency.
    #[builder(setter(into))]
    pub currency: String,
    /// Kind.
    #[builder(setter(into))]
    pub kind: Kind,
    /// Is flexible.
    #[builder(default, setter(strip_option))]
    pub is_flexible: Option<bool>,
    /// Silent.
    #[builder(default)]
    pub silent: bool,
    /// Note.
    #[builder(default, setter(into, strip_option))]
    pub note: Option<String>,
    /// Hint.
    #[builder(default, setter(into, strip_option))]
    pub hint: Option<Box<Hint>>,
}

/// The Bot API's `Hint`.
///
/// Telegram docs: [Hint](https://core.telegram.org/bots/api#hint)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Hint {
    /// Text.
    pub text: String,
}

impl Hint {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

// wire.rs

enumeration!(Kind);

impl Write for Invoice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "invoice")?;
        put(map, "title", &self.title)?;
        put(map, "amount", &self.amount)?;
        put(map, "prices", &self.prices)?;
        put(map, "currency", &self.currency)?;
        put(map, "kind", &self.kind)?;
        put_some(map, "is_flexible", &self.is_flexible)?;
        put_true(map, "silent", self.silent)?;
        put_some(map, "note", &self.note)?;
        put_some(map, "hint", &self.hint)?;
        Ok(())
    }
}

impl Object for Invoice {
    const REQUIRED: &'static [&'static str] = &["title", "amount", "prices", "currency"];

    fn blank() -> Self {
        Self {
            title: String::new(),
            amount: 0,
            prices: Vec::new(),
            currency: String::new(),
            kind: Kind::Unknown(Box::default()),
            is_flexible: None,
            silent: false,
            note: None,
            hint: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            "amount" => take(1, &mut self.amount, map),
            "prices" => take_list(2, &mut self.prices, map),
            "currency" => take(3, &mut self.currency, map),
            "kind" => take_known(&mut self.kind, map),
            "is_flexible" => take_some(&mut self.is_flexible, map),
            "silent" => take_flag(&mut self.silent, map),
            "note" => take_some_text(&mut self.note, map),
            "hint" => take_some_object(&mut self.hint, map),
            _ => skip(map),
        }
    }
}

object!(Invoice);

impl Write for Hint {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for Hint {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(Hint);

