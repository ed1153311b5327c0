// methods.rs

/// Calls the Bot API's `editText`.
///
/// Telegram docs: [editText](https://core.telegram.org/bots/api#edittext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditText {
    /// Business connection id.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// Text.
    #[builder(setter(into))]
    pub text: String,
    /// Silent.
    #[builder(default, setter(strip_option))]
    pub silent: Option<bool>,
}

impl Write for EditText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put(map, "text", &self.text)?;
        put_some(map, "silent", &self.silent)?;
        Ok(())
    }
}

impl Method for EditText {
    const NAME: &'static str = "editText";
    type Output = Edited;
}

request!(EditText);

/// Calls the Bot API's `getScores`.
///
/// Telegram docs: [getScores](https://core.telegram.org/bots/api#getscores)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetScores {
    /// User id.
    pub user_id: i64,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
}

impl Write for GetScores {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        self.target.write(map)?;
        Ok(())
    }
}

impl Method for GetScores {
    const NAME: &'static str = "getScores";
    type Output = Vec<i64>;
}

request!(GetScores);
answer!(Vec<i64>);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `editText`.
    ///
    /// Telegram docs: [editText](https://core.telegram.org/bots/api#edittext)
    pub fn edit_text<T: Target>(
        &self,
        target: T,
        text: impl Into<String>,
    ) -> Call<EditText, T::Answer> {
        self.call(EditText {
            business_connection_id: None,
            target: target.into_ref(),
            text: text.into(),
            silent: None,
        }).answering()
    }

    /// Calls the Bot API's `getScores`.
    ///
    /// Telegram docs: [getScores](https://core.telegram.org/bots/api#getscores)
    pub fn get_scores<T: Target>(&self, target: T, user_id: i64) -> Call<GetScores> {
        self.call(GetScores {
            user_id,
            target: target.into_ref(),
        })
    }
}

impl<A> Call<EditText, A> {
    /// Business connection id.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Silent.
    pub fn silent(mut self, silent: bool) -> Self {
        self.request.silent = Some(silent);
        self
    }
}

// samples.rs

/// Checks each request with every parameter set, then with the required ones only.
fn check_all() {
    check(
        EditText::builder()
            .business_connection_id(sample::<String>("editText", "business_connection_id"))
            .target(target())
            .text(sample::<String>("editText", "text"))
            .silent(sample::<bool>("editText", "silent"))
            .build(),
        true,
    );
    check(
        EditText::builder().target(target()).text(sample::<String>("editText", "text")).build(),
        false,
    );
    check(
        GetScores::builder()
            .user_id(sample::<i64>("getScores", "user_id"))
            .target(target())
            .build(),
        true,
    );
    check(
        GetScores::builder()
            .user_id(sample::<i64>("getScores", "user_id"))
            .target(target())
            .build(),
        false,
    );
}

