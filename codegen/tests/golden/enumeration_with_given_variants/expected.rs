// types.rs

/// Values of `ListItemType`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemType {
    /// `a`
    LowercaseLetters,
    /// `A`
    UppercaseLetters,
    /// `1`
    Decimal,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ListItemType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LowercaseLetters => "a",
            Self::UppercaseLetters => "A",
            Self::Decimal => "1",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListItemType {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::LowercaseLetters,
            "A" => Self::UppercaseLetters,
            "1" => Self::Decimal,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The Bot API's `ListItem`.
///
/// Telegram docs: [ListItem](https://core.telegram.org/bots/api#listitem)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// Type.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: Option<ListItemType>,
}

// wire.rs

enumeration!(ListItemType);

impl Write for ListItem {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Object for ListItem {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            kind: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_some(&mut self.kind, map),
            _ => skip(map),
        }
    }
}

object!(ListItem);

