// types.rs

/// What a chat is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `private`
    Private,
    /// `group`
    Group,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ChatType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatType {
    fn from(value: &str) -> Self {
        match value {
            "private" => Self::Private,
            "group" => Self::Group,
            _ => Self::Unknown(value.into()),
        }
    }
}

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
    pub kind: ChatType,
    /// Was.
    pub was: Option<ChatType>,
    /// Others.
    pub others: Vec<ChatType>,
}

// wire.rs

enumeration!(ChatType);

impl Write for Chat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        put_some(map, "was", &self.was)?;
        put(map, "others", &self.others)?;
        Ok(())
    }
}

impl Object for Chat {
    const REQUIRED: &'static [&'static str] = &["others"];

    fn blank() -> Self {
        Self {
            kind: ChatType::Unknown(Box::default()),
            was: None,
            others: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "was" => take_some(&mut self.was, map),
            "others" => take_list(0, &mut self.others, map),
            _ => skip(map),
        }
    }
}

object!(Chat);

