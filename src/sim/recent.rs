//! Things that wait to be asked for by their id, of which only the newest are kept.
//!
//! Not for what has a time after which it is of no use: whoever keeps such things knows it.

use std::collections::{BTreeMap, VecDeque};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The newest so many, by their ids.
#[derive(Debug)]
pub(crate) struct Recent<T, const KEPT: usize> {
    by_id: BTreeMap<String, T>,
    /// Their ids, in the order they came.
    order: VecDeque<String>,
}

impl<T, const KEPT: usize> Default for Recent<T, KEPT> {
    fn default() -> Self {
        Self {
            by_id: BTreeMap::new(),
            order: VecDeque::new(),
        }
    }
}

impl<T, const KEPT: usize> Recent<T, KEPT> {
    /// Adds something, unless there is something of this id.
    pub(crate) fn insert(&mut self, id: String, thing: T) {
        if self.by_id.contains_key(&id) {
            return;
        }
        self.order.push_back(id.clone());
        self.by_id.insert(id, thing);
        while self.order.len() > KEPT {
            let oldest = self.order.pop_front();
            oldest.and_then(|id| self.by_id.remove(&id));
        }
    }

    /// The thing of this id, if it is still kept.
    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.by_id.get(id)
    }

    /// As [`get`](Self::get), to be changed.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.by_id.get_mut(id)
    }

    /// Takes the thing of this id out.
    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let thing = self.by_id.remove(id)?;
        // What is taken out is seldom old.
        let place = self.order.iter().rposition(|known| known == id);
        place.and_then(|place| self.order.remove(place));
        Some(thing)
    }

    /// All there are, in no order that means anything.
    pub(crate) fn values(&self) -> impl Iterator<Item = &T> {
        self.by_id.values()
    }
}

/// A list of pairs, oldest first.
impl<T: Serialize, const KEPT: usize> Serialize for Recent<T, KEPT> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let things = self.order.iter();
        to.collect_seq(things.filter_map(|id| Some((id, self.by_id.get(id)?))))
    }
}

impl<'de, T: Deserialize<'de>, const KEPT: usize> Deserialize<'de> for Recent<T, KEPT> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut recent = Self::default();
        for (id, thing) in Vec::<(String, T)>::deserialize(from)? {
            if recent.by_id.contains_key(&id) {
                return Err(D::Error::custom(format!("there are two things `{id}`")));
            }
            recent.insert(id, thing);
        }
        Ok(recent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recent(ids: &[&str]) -> Recent<usize, 3> {
        let mut recent = Recent::default();
        for (index, id) in ids.iter().enumerate() {
            recent.insert((*id).to_owned(), index);
        }
        recent
    }

    #[test]
    fn the_oldest_go_first_whatever_they_are_called() {
        let mut recent = recent(&["z", "a", "m", "a"]);
        assert_eq!(recent.get("a"), Some(&1));
        recent.insert("b".to_owned(), 4);
        assert_eq!((recent.get("z"), recent.get("b")), (None, Some(&4)));
        assert_eq!(recent.values().count(), 3);
        assert_eq!(recent.remove("m"), Some(2));
        assert_eq!((recent.get("m"), recent.values().count()), (None, 2));
    }

    #[test]
    fn a_saved_world_knows_which_are_the_oldest() {
        let saved = serde_json::to_string(&recent(&["z", "a", "m"])).unwrap();
        assert_eq!(saved, r#"[["z",0],["a",1],["m",2]]"#);
        let mut loaded: Recent<usize, 3> = serde_json::from_str(&saved).unwrap();
        loaded.insert("b".to_owned(), 4);
        assert_eq!((loaded.get("z"), loaded.get("a")), (None, Some(&1)));
        assert!(serde_json::from_str::<Recent<usize, 3>>(r#"[["z",0],["z",1]]"#).is_err());
    }
}
