// types.rs

/// The Bot API's `Remove`.
///
/// Telegram docs: [Remove](https://core.telegram.org/bots/api#remove)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Remove {}

impl Remove {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

// wire.rs

impl Write for Remove {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "remove_keyboard", &true)?;
        put(map, "kind", "remove")?;
        put(map, "version", &2)?;
        Ok(())
    }
}

impl Object for Remove {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(Remove);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[Type {
    name: "Remove",
    shape: Shape::Struct {
        members: &[
            required("remove_keyboard", Kind::True, &[Fact::Const(Literal::Boolean(true))]),
            required("kind", Kind::String, &[Fact::Const(Literal::String("remove"))]),
            required("version", Kind::Integer, &[Fact::Const(Literal::Integer(2))]),
        ],
        constraints: &[],
        also_string: false,
    },
}];

/// Unions that the documentation leaves unnamed, by the names they have here.
pub static UNIONS: &[Type] = &[];

/// Calls a macro with the names of all types.
#[macro_export]
macro_rules! each_type {
    ($callback:ident) => {
        $callback! {
            Remove,
        }
    };
}

/// Calls a macro with the names of all requests.
#[macro_export]
macro_rules! each_method {
    ($callback:ident) => {
        $callback! {}
    };
}

