// methods.rs

/// Calls the Bot API's `getUpdates`.
///
/// Telegram docs: [getUpdates](https://core.telegram.org/bots/api#getupdates)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUpdates {
    /// Offset.
    ///
    /// May be negative.
    #[builder(default, setter(strip_option))]
    pub offset: Option<i64>,
    /// Timeout.
    ///
    /// In seconds. Default: `0`.
    #[builder(default, setter(strip_option))]
    pub timeout: Option<i64>,
}

impl Write for GetUpdates {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "offset", &self.offset)?;
        put_some(map, "timeout", &self.timeout)?;
        Ok(())
    }
}

impl Method for GetUpdates {
    const NAME: &'static str = "getUpdates";
    type Output = Vec<i64>;

    fn wait(&self) -> Duration {
        Duration::from_secs(self.timeout.unwrap_or_default().try_into().unwrap_or_default())
    }
}

request!(GetUpdates);
answer!(Vec<i64>);

// calls.rs

/// # Doing things
impl Bot {
    /// Calls the Bot API's `getUpdates`.
    ///
    /// Telegram docs: [getUpdates](https://core.telegram.org/bots/api#getupdates)
    pub fn get_updates(&self) -> Call<GetUpdates> {
        self.call(GetUpdates {
            offset: None,
            timeout: None,
        })
    }
}

impl Call<GetUpdates> {
    /// Offset.
    ///
    /// May be negative.
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Timeout.
    ///
    /// In seconds. Default: `0`.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.request.timeout = Some(timeout);
        self
    }
}

