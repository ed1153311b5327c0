//! Games and the scores people have reached in them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::sim::world::ChatKey;

/// Scores by game: the chat it is played in and its short name.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Games(
    #[serde(with = "crate::sim::save::pairs")] BTreeMap<(ChatKey, String), BTreeMap<i64, i64>>,
);

impl Games {
    /// The best score of somebody.
    pub(crate) fn score(&self, game: &(ChatKey, String), user: i64) -> Option<i64> {
        self.0.get(game)?.get(&user).copied()
    }

    /// Notes a score.
    pub(crate) fn set_score(&mut self, game: (ChatKey, String), user: i64, score: i64) {
        self.0.entry(game).or_default().insert(user, score);
    }

    /// Everybody with their place from 1 and their score, the best first.
    pub(crate) fn ranking(&self, game: &(ChatKey, String)) -> Vec<(usize, i64, i64)> {
        let scores = self.0.get(game).into_iter().flatten();
        let mut ranking: Vec<(i64, i64)> = scores.map(|(user, score)| (*user, *score)).collect();
        ranking.sort_by_key(|(_, score)| -score);
        let ranked = ranking.into_iter().enumerate();
        ranked
            .map(|(index, (user, score))| (index + 1, user, score))
            .collect()
    }
}
