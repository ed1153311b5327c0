// types.rs

/// The Bot API's `Chat`.
///
/// Telegram docs: [Chat](https://core.telegram.org/bots/api#chat)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Type.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: String,
    /// From.
    pub from: Option<String>,
}

impl Chat {
    /// With what is required; the rest is set by the methods below.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            from: None,
        }
    }

    /// From.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

// wire.rs

impl Write for Chat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        put_some(map, "from", &self.from)?;
        Ok(())
    }
}

impl Object for Chat {
    const REQUIRED: &'static [&'static str] = &["type"];

    fn blank() -> Self {
        Self {
            kind: String::new(),
            from: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take(0, &mut self.kind, map),
            "from" => take_some_text(&mut self.from, map),
            _ => skip(map),
        }
    }
}

object!(Chat);

// methods.rs

/// Calls the Bot API's `setChat`.
///
/// Telegram docs: [setChat](https://core.telegram.org/bots/api#setchat)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChat {
    /// Type.
    ///
    /// `type` in JSON.
    #[builder(setter(into))]
    pub kind: String,
}

impl Write for SetChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Method for SetChat {
    const NAME: &'static str = "setChat";
    type Output = bool;
}

request!(SetChat);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `setChat`.
    ///
    /// Telegram docs: [setChat](https://core.telegram.org/bots/api#setchat)
    pub fn set_chat(&self, kind: impl Into<String>) -> Call<SetChat> {
        self.call(SetChat {
            kind: kind.into(),
        })
    }
}

