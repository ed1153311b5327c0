//! Writing objects: absent members are left out.

use super::Write;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

pub(crate) fn write_object<S: Serializer, T: Write>(
    serializer: S,
    object: &T,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

pub(crate) fn put<M: SerializeMap, T: Serialize + ?Sized>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// Leaves an absent member out.
#[expect(
    clippy::ref_option,
    reason = "the generated code says the shorter `&self.caption`"
)]
pub(crate) fn put_some<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// A member that is `true` or absent.
pub(crate) fn put_true<M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    value: bool,
) -> Result<(), M::Error> {
    if value {
        map.serialize_entry(name, &true)
    } else {
        Ok(())
    }
}

/// The members of an object that was kept as JSON.
pub(crate) fn put_members<M: SerializeMap>(map: &mut M, value: &Value) -> Result<(), M::Error> {
    for (name, value) in value.as_object().into_iter().flatten() {
        map.serialize_entry(name, value)?;
    }
    Ok(())
}
