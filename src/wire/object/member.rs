//! Reading the value of one member, in the way that its type asks for.

use super::Object;
use super::list::{List, Objects};
use super::read::{Boxed, InPlace, SomeText};
use serde::de::{Deserialize, IgnoredAny, MapAccess};

/// A required member.
#[inline]
pub(crate) fn take<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut T,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map.next_value()?;
    Ok(1 << bit)
}

/// An optional member.
#[inline]
pub(crate) fn take_some<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map.next_value()?;
    Ok(0)
}

/// An optional text, read in its place.
#[inline]
pub(crate) fn take_some_text<'de, A: MapAccess<'de>>(
    slot: &mut Option<String>,
    map: &mut A,
) -> Result<u64, A::Error> {
    map.next_value_seed(SomeText(slot))?;
    Ok(0)
}

/// A required object, read in its place.
#[inline]
pub(crate) fn take_object<'de, T: Object, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut T,
    map: &mut A,
) -> Result<u64, A::Error> {
    map.next_value_seed(InPlace(slot))?;
    Ok(1 << bit)
}

/// An optional object, read in its place on the heap.
#[inline]
pub(crate) fn take_some_object<'de, T: Object, A: MapAccess<'de>>(
    slot: &mut Option<Box<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map
        .next_value::<Option<Boxed<T>>>()?
        .map(|Boxed(object)| object);
    Ok(0)
}

/// A boolean; the server leaves out many that are documented as required.
#[inline]
pub(crate) fn take_flag<'de, A: MapAccess<'de>>(
    slot: &mut bool,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map.next_value::<Option<bool>>()?.unwrap_or(false);
    Ok(0)
}

/// A required enumeration; objects of earlier versions of the Bot API lack some.
#[inline]
pub(crate) fn take_known<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut T,
    map: &mut A,
) -> Result<u64, A::Error> {
    if let Some(value) = map.next_value()? {
        *slot = value;
    }
    Ok(0)
}

/// A required list.
#[inline]
pub(crate) fn take_list<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut Vec<T>,
    map: &mut A,
) -> Result<u64, A::Error> {
    let List(items) = map.next_value()?;
    *slot = items;
    Ok(1 << bit)
}

/// An optional list.
#[inline]
pub(crate) fn take_some_list<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<Vec<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map
        .next_value::<Option<List<T>>>()?
        .map(|List(items)| items);
    Ok(0)
}

/// A required list of objects.
#[inline]
pub(crate) fn take_objects<'de, T: Object, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut Vec<T>,
    map: &mut A,
) -> Result<u64, A::Error> {
    let Objects(items) = map.next_value()?;
    *slot = items;
    Ok(1 << bit)
}

/// An optional list of objects.
#[inline]
pub(crate) fn take_some_objects<'de, T: Object, A: MapAccess<'de>>(
    slot: &mut Option<Vec<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map
        .next_value::<Option<Objects<T>>>()?
        .map(|Objects(items)| items);
    Ok(0)
}

/// A required list of lists.
pub(crate) fn take_grid<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut Vec<Vec<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    let List(rows) = map.next_value::<List<List<T>>>()?;
    *slot = rows.into_iter().map(|List(row)| row).collect();
    Ok(1 << bit)
}

/// A member that nobody asked for.
pub(crate) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<u64, A::Error> {
    map.next_value::<IgnoredAny>()?;
    Ok(0)
}
