// types.rs

/// The Bot API's `Flags`.
///
/// Telegram docs: [Flags](https://core.telegram.org/bots/api#flags)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Flags {
    /// Is bold.
    pub is_bold: bool,
    /// Is loud.
    pub is_loud: bool,
}

impl Flags {
    /// With what is required; the rest is set by the methods below.
    pub fn new(is_loud: bool) -> Self {
        Self {
            is_bold: false,
            is_loud,
        }
    }

    /// Is bold.
    pub fn is_bold(mut self, is_bold: bool) -> Self {
        self.is_bold = is_bold;
        self
    }
}

// wire.rs

impl Write for Flags {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_true(map, "is_bold", self.is_bold)?;
        put_true(map, "is_loud", self.is_loud)?;
        Ok(())
    }
}

impl Object for Flags {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            is_bold: false,
            is_loud: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "is_bold" => take_flag(&mut self.is_bold, map),
            "is_loud" => take_flag(&mut self.is_loud, map),
            _ => skip(map),
        }
    }
}

object!(Flags);

// methods.rs

/// Calls the Bot API's `setFlags`.
///
/// Telegram docs: [setFlags](https://core.telegram.org/bots/api#setflags)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetFlags {
    /// Quiet.
    #[builder(default)]
    pub quiet: bool,
}

impl Write for SetFlags {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_true(map, "quiet", self.quiet)?;
        Ok(())
    }
}

impl Method for SetFlags {
    const NAME: &'static str = "setFlags";
    type Output = bool;
}

request!(SetFlags);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `setFlags`.
    ///
    /// Telegram docs: [setFlags](https://core.telegram.org/bots/api#setflags)
    pub fn set_flags(&self) -> Call<SetFlags> {
        self.call(SetFlags {
            quiet: false,
        })
    }
}

impl Call<SetFlags> {
    /// Quiet.
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.request.quiet = quiet;
        self
    }
}

