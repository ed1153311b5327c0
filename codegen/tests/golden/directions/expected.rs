// types.rs

/// The Bot API's `Received`.
///
/// Telegram docs: [Received](https://core.telegram.org/bots/api#received)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// Id.
    pub id: i64,
}

/// The Bot API's `Sent`.
///
/// Telegram docs: [Sent](https://core.telegram.org/bots/api#sent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// Id.
    pub id: i64,
    /// Title.
    pub title: Option<String>,
}

impl Sent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
        }
    }

    /// Title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The Bot API's `Setting`.
///
/// Telegram docs: [Setting](https://core.telegram.org/bots/api#setting)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Setting {
    /// Title.
    pub title: Option<String>,
}

impl Setting {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

