// types.rs

/// The Bot API's `Place`.
///
/// Telegram docs: [Place](https://core.telegram.org/bots/api#place)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// [`Location`]
    Location(Box<Location>),
    /// [`Venue`]
    Venue(Box<Venue>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(Place {
    Location(Location),
    Venue(Venue),
});

/// The Bot API's `Location`.
///
/// Telegram docs: [Location](https://core.telegram.org/bots/api#location)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Latitude.
    pub latitude: f64,
}

impl Location {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64) -> Self {
        Self {
            latitude,
        }
    }
}

/// The Bot API's `Venue`.
///
/// Telegram docs: [Venue](https://core.telegram.org/bots/api#venue)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Venue {
    /// Latitude.
    pub latitude: f64,
    /// Title.
    pub title: String,
}

impl Venue {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64, title: impl Into<String>) -> Self {
        Self {
            latitude,
            title: title.into(),
        }
    }
}

// wire.rs

impl Union for Place {
    const TAG: Option<&'static str> = None;

    fn read<'de, A: MapAccess<'de>>(_: &str, mut rest: Rest<'de, A>) -> Result<Self, A::Error> {
        rest.hold_all()?;
        if rest.has(&["latitude", "title"]) {
            return rest.object().map(Self::Venue);
        }
        if rest.has(&["latitude"]) {
            return rest.object().map(Self::Location);
        }
        rest.unknown().map(Self::Unknown)
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Location(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(Place);

impl Write for Location {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "latitude", &self.latitude)?;
        Ok(())
    }
}

impl Object for Location {
    const REQUIRED: &'static [&'static str] = &["latitude"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            _ => skip(map),
        }
    }
}

object!(Location);

impl Write for Venue {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "latitude", &self.latitude)?;
        put(map, "title", &self.title)?;
        Ok(())
    }
}

impl Object for Venue {
    const REQUIRED: &'static [&'static str] = &["latitude", "title"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            title: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "title" => take(1, &mut self.title, map),
            _ => skip(map),
        }
    }
}

object!(Venue);

// table.rs

/// Version of the Bot API that the table describes.
pub const VERSION: &str = "1.0";

/// All methods, in the documentation's order.
pub static METHODS: &[Method] = &[];

/// All types, in the documentation's order.
pub static TYPES: &[Type] = &[
    Type {
        name: "Place",
        shape: Shape::Union {
            variants: &[Kind::Object("Location"), Kind::Object("Venue")],
            rule: Rule::Members(&[(&["latitude", "title"], "Venue"), (&["latitude"], "Location")]),
        },
    },
    Type {
        name: "Location",
        shape: Shape::Struct {
            members: &[required("latitude", Kind::Float, &[])],
            constraints: &[],
            also_string: false,
        },
    },
    Type {
        name: "Venue",
        shape: Shape::Struct {
            members: &[
                required("latitude", Kind::Float, &[]),
                required("title", Kind::String, &[]),
            ],
            constraints: &[],
            also_string: false,
        },
    },
];

/// Unions that the documentation leaves unnamed, by the names they have here.
pub static UNIONS: &[Type] = &[];

/// Calls a macro with the names of all types.
#[macro_export]
macro_rules! each_type {
    ($callback:ident) => {
        $callback! {
            Place,
            Location,
            Venue,
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

