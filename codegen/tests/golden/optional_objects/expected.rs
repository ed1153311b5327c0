// types.rs

/// The Bot API's `Outer`.
///
/// Telegram docs: [Outer](https://core.telegram.org/bots/api#outer)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Outer {
    /// Inner.
    pub inner: Inner,
    /// Spare.
    pub spare: Option<Box<Inner>>,
}

impl Outer {
    /// With what is required; the rest is set by the methods below.
    pub fn new(inner: Inner) -> Self {
        Self {
            inner,
            spare: None,
        }
    }

    /// Spare.
    pub fn spare(mut self, spare: Inner) -> Self {
        self.spare = Some(Box::new(spare));
        self
    }
}

/// The Bot API's `Inner`.
///
/// Telegram docs: [Inner](https://core.telegram.org/bots/api#inner)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// Id.
    pub id: i64,
}

impl Inner {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: i64) -> Self {
        Self {
            id,
        }
    }
}

// wire.rs

impl Write for Outer {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "inner", &self.inner)?;
        put_some(map, "spare", &self.spare)?;
        Ok(())
    }
}

impl Object for Outer {
    const REQUIRED: &'static [&'static str] = &["inner"];

    fn blank() -> Self {
        Self {
            inner: Inner::blank(),
            spare: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "inner" => take_object(0, &mut self.inner, map),
            "spare" => take_some_object(&mut self.spare, map),
            _ => skip(map),
        }
    }
}

object!(Outer);

impl Write for Inner {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        Ok(())
    }
}

impl Object for Inner {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self {
            id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            _ => skip(map),
        }
    }
}

object!(Inner);

