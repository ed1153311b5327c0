// types.rs

/// The Bot API's `Permissions`.
///
/// Telegram docs: [Permissions](https://core.telegram.org/bots/api#permissions)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Permissions {
    /// Can send.
    pub can_send: bool,
    /// Can react.
    pub can_react: Option<bool>,
}

impl Permissions {
    /// With what is required; the rest is set by the methods below.
    pub fn new(can_send: bool) -> Self {
        Self {
            can_send,
            can_react: None,
        }
    }

    /// Can react.
    pub fn can_react(mut self, can_react: bool) -> Self {
        self.can_react = Some(can_react);
        self
    }
}

// wire.rs

impl Write for Permissions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "can_send", &self.can_send)?;
        put_some(map, "can_react", &self.can_react)?;
        Ok(())
    }
}

impl Object for Permissions {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            can_send: false,
            can_react: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "can_send" => take_flag(&mut self.can_send, map),
            "can_react" => take_some(&mut self.can_react, map),
            _ => skip(map),
        }
    }
}

object!(Permissions);

// methods.rs

/// Calls the Bot API's `setPermissions`.
///
/// Telegram docs: [setPermissions](https://core.telegram.org/bots/api#setpermissions)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetPermissions {
    /// Is anonymous.
    ///
    /// Default: `true`.
    #[builder(default, setter(strip_option))]
    pub is_anonymous: Option<bool>,
}

impl Write for SetPermissions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "is_anonymous", &self.is_anonymous)?;
        Ok(())
    }
}

impl Method for SetPermissions {
    const NAME: &'static str = "setPermissions";
    type Output = bool;
}

request!(SetPermissions);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `setPermissions`.
    ///
    /// Telegram docs: [setPermissions](https://core.telegram.org/bots/api#setpermissions)
    pub fn set_permissions(&self) -> Call<SetPermissions> {
        self.call(SetPermissions {
            is_anonymous: None,
        })
    }
}

impl Call<SetPermissions> {
    /// Is anonymous.
    ///
    /// Default: `true`.
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.request.is_anonymous = Some(is_anonymous);
        self
    }
}

