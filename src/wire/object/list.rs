//! Reading lists, whose failures name the item.

use super::Object;
use super::path::at_item;
use super::read::InPlace;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A list whose failures name the item.
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            #[inline]
            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<List<T>, A::Error> {
                list(items).map(List)
            }
        }

        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

pub(crate) fn list<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    mut items: A,
) -> Result<Vec<T>, A::Error> {
    let mut list: Vec<T> = Vec::new();
    loop {
        match items.next_element() {
            Ok(Some(item)) => {
                make_room(&mut list);
                list.push(item);
            }
            Ok(None) => return Ok(list),
            Err(error) => return Err(at_item(list.len(), error)),
        }
    }
}

/// Most lists are short: `push` alone would make room for four.
#[inline]
fn make_room<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len().max(1));
    }
}

/// A list of objects that are read in their place.
pub(super) struct Objects<T>(pub(super) Vec<T>);

impl<'de, T: Object> Deserialize<'de> for Objects<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ObjectsVisitor<T>(PhantomData<T>);

        impl<'de, T: Object> Visitor<'de> for ObjectsVisitor<T> {
            type Value = Objects<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            #[inline]
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Objects<T>, A::Error> {
                let mut list = Vec::new();
                let mut index = 0;
                while let Some(()) = items
                    .next_element_seed(Next(&mut list))
                    .map_err(|error| at_item(index, error))?
                {
                    index += 1;
                }
                Ok(Objects(list))
            }
        }

        deserializer.deserialize_seq(ObjectsVisitor(PhantomData))
    }
}

/// Reads one more object at the end of a list.
struct Next<'a, T>(&'a mut Vec<T>);

impl<'de, T: Object> DeserializeSeed<'de> for Next<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        make_room(self.0);
        let index = self.0.len();
        self.0.push(T::blank());
        InPlace(&mut self.0[index]).deserialize(deserializer)
    }
}
