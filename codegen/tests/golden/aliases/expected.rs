// types.rs

/// The Bot API's `Option`.
///
/// Telegram docs: [Option](https://core.telegram.org/bots/api#option)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// Text.
    pub text: String,
    /// Option text entities.
    pub option_text_entities: Option<Vec<i64>>,
}

// wire.rs

impl Write for Option {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "option_text_entities", &self.option_text_entities)?;
        Ok(())
    }
}

impl Object for Option {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
            option_text_entities: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "option_text_entities" | "option_entities" => take_some_list(
                &mut self.option_text_entities,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(Option);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[Type {
    name: "Option",
    shape: Shape::Struct {
        members: &[
            required("text", Kind::String, &[]),
            optional(
                "option_text_entities",
                Kind::Array(&Kind::Integer),
                &[Fact::Alias("option_entities")],
            ),
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
            Option,
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

