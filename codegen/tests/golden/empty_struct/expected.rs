// types.rs

/// The Bot API's `TopicClosed`.
///
/// Telegram docs: [TopicClosed](https://core.telegram.org/bots/api#topicclosed)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TopicClosed {}

/// The Bot API's `CallbackGame`.
///
/// Telegram docs: [CallbackGame](https://core.telegram.org/bots/api#callbackgame)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

// wire.rs

impl Write for TopicClosed {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for TopicClosed {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(TopicClosed);

impl Write for CallbackGame {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for CallbackGame {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(CallbackGame);

