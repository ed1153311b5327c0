// types.rs

/// The Bot API's `Keyboard`.
///
/// Telegram docs: [Keyboard](https://core.telegram.org/bots/api#keyboard)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Keyboard {
    /// Rows.
    pub rows: Vec<Vec<Button>>,
    /// Spare.
    pub spare: Option<Vec<Vec<i64>>>,
}

impl Keyboard {
    /// With what is required; the rest is set by the methods below.
    pub fn new(rows: impl IntoIterator<Item = impl IntoIterator<Item = Button>>) -> Self {
        Self {
            rows: rows.into_iter().map(|row| row.into_iter().collect()).collect(),
            spare: None,
        }
    }

    /// Spare.
    pub fn spare(mut self, spare: impl IntoIterator<Item = impl IntoIterator<Item = i64>>) -> Self {
        self.spare = Some(spare.into_iter().map(|row| row.into_iter().collect()).collect());
        self
    }
}

/// The Bot API's `Button`.
///
/// Telegram docs: [Button](https://core.telegram.org/bots/api#button)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Button {
    /// Text.
    pub text: String,
}

impl Button {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

// wire.rs

impl Write for Keyboard {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "rows", &self.rows)?;
        put_some(map, "spare", &self.spare)?;
        Ok(())
    }
}

impl Object for Keyboard {
    const REQUIRED: &'static [&'static str] = &["rows"];

    fn blank() -> Self {
        Self {
            rows: Vec::new(),
            spare: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "rows" => take_grid(0, &mut self.rows, map),
            "spare" => take_some_list(&mut self.spare, map),
            _ => skip(map),
        }
    }
}

object!(Keyboard);

impl Write for Button {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for Button {
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

object!(Button);

// methods.rs

/// Calls the Bot API's `setKeyboard`.
///
/// Telegram docs: [setKeyboard](https://core.telegram.org/bots/api#setkeyboard)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetKeyboard {
    /// Keyboard.
    #[builder(setter(into))]
    pub keyboard: Vec<Vec<Button>>,
    /// Titles.
    #[builder(default, setter(into, strip_option))]
    pub titles: Option<Vec<String>>,
}

impl Write for SetKeyboard {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "keyboard", &self.keyboard)?;
        put_some(map, "titles", &self.titles)?;
        Ok(())
    }
}

impl Method for SetKeyboard {
    const NAME: &'static str = "setKeyboard";
    type Output = Vec<Button>;
}

request!(SetKeyboard);
answer!(Vec<Button>);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `setKeyboard`.
    ///
    /// Telegram docs: [setKeyboard](https://core.telegram.org/bots/api#setkeyboard)
    pub fn set_keyboard(
        &self,
        keyboard: impl IntoIterator<Item = impl IntoIterator<Item = Button>>,
    ) -> Call<SetKeyboard> {
        self.call(SetKeyboard {
            keyboard: keyboard.into_iter().map(|row| row.into_iter().collect()).collect(),
            titles: None,
        })
    }
}

impl Call<SetKeyboard> {
    /// Titles.
    pub fn titles(mut self, titles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.titles = Some(titles.into_iter().map(Into::into).collect());
        self
    }
}

