// types.rs

/// The Bot API's `Button`.
///
/// Telegram docs: [Button](https://core.telegram.org/bots/api#button)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Button {
    /// Text.
    pub text: String,
    /// Url.
    pub url: Option<String>,
}

impl Button {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
        }
    }

    /// Url.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

// wire.rs

impl Write for Button {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for Button {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
            url: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "url" => take_some_text(&mut self.url, map),
            _ => skip(map),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::from(text))
    }
}

object!(Button);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[Type {
    name: "Button",
    shape: Shape::Struct {
        members: &[required("text", Kind::String, &[]), optional("url", Kind::String, &[])],
        constraints: &[],
        also_string: true,
    },
}];

/// Unions that the documentation leaves unnamed, by the names they have here.
pub static UNIONS: &[Type] = &[];

/// Calls a macro with the names of all types.
#[macro_export]
macro_rules! each_type {
    ($callback:ident) => {
        $callback! {
            Button,
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

