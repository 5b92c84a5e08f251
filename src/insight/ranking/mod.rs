//! Which option is worth most to one person under some weights, what the score is made of, and how close the next is.
//!
//! Two steps, so that a slider costs the second one only:
//!
//! - `Options::of(market, trends, summaries, profile, today) -> Options` values every option in every criterion on the
//!   fixed scales of the data set. It depends on no weights and no filter.
//! - `Ranking::of(Arc<Options>, &Weights) -> Result<Ranking, NoWeight>` scores them, puts them in order and finds the
//!   flip points. [`ranking`] does both.
//!
//! `Ranking::ranked` stands in rank order; `Ranking::way(&ranked)` gives the values with what they are made of
//! ([`Basis`]), `Ranking::row(&ranked)` the option. `Ranking::stability_request(seed)` is what
//! [`crate::insight::stability()`] wants; its answer is by place in `Options::rows`, which is `Ranked::place`.
//!
//! A score is the sum of share x value (methods D01): no other option, no filter and no order can change it.

pub mod scale;

pub mod score;

pub mod flip;

pub mod value;
pub use value::{Basis, Missing, Part, Trust, Value};

mod demand;

mod person;

mod sources;

pub mod options;
pub use options::{OptionRow, Options, Values, Way};

use super::{
    stability::{DRAWS, Request},
    summary::SkillSummary,
    trends::Trends,
};
use crate::domain::{Criterion, Date, Market, OptionRef, Profile, Weights, ranking::NoWeight};
use score::{ahead_probability, contributions, order, score, score_sd};
use std::sync::Arc;

/// Number of criteria.
const K: usize = Criterion::COUNT;

/// All options of a profile in rank order under some weights.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking {
    /// The options with their values, in the order of the data set.
    pub options: Arc<Options>,
    /// Share of each criterion, by [`Criterion::index`]; they sum to 1.
    pub shares: [f64; K],
    /// The options, first rank first. Of equal scores the one that stands earlier in `options` goes first.
    pub ranked: Vec<Ranked>,
}

/// One option in its rank.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Place in [`Options::rows`].
    pub place: usize,
    /// 1 is first.
    pub rank: usize,
    /// The way that is best under these weights, as a place in [`OptionRow::ways`].
    pub way: usize,
    /// Sum of the contributions, 0 to 1.
    pub score: f64,
    /// The score with every value at its lowest.
    pub lo: f64,
    /// The score with every value at its highest.
    pub hi: f64,
    /// What each criterion gives to the score, by [`Criterion::index`].
    pub contributions: [f64; K],
    /// How firmly it stands before the next one; `None` for the last.
    pub lead: Option<Lead>,
}

/// How firmly an option stands before the next one.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// Probability that it scores more, were each value anywhere in its interval (methods D09). 0 to 1.
    pub ahead: f64,
    /// For each criterion the share at which the two swap, nearest to the present one (methods D10); `None` where no
    /// share inside 0 to 1 swaps them.
    pub flips: [Option<f64>; K],
}

/// Values the options of a profile and ranks them: [`Options::of`] and [`Ranking::of`] in one.
///
/// # Errors
/// When all weights are zero.
pub fn ranking(
    market: &Market,
    trends: &Trends,
    summaries: &[SkillSummary],
    profile: &Profile,
    weights: &Weights,
    today: Date,
) -> Result<Ranking, NoWeight> {
    weights.shares()?;
    Ranking::of(Arc::new(Options::of(market, trends, summaries, profile, today)), weights)
}

impl Ranking {
    /// Ranks options.
    ///
    /// # Errors
    /// When all weights are zero.
    pub fn of(options: Arc<Options>, weights: &Weights) -> Result<Self, NoWeight> {
        let shares = weights.shares()?;
        let rows: Vec<Vec<[f64; K]>> = options.rows.iter().map(OptionRow::mids).collect();
        let best: Vec<(usize, f64)> = rows.iter().map(|ways| best_way(ways, &shares)).collect();
        let scores: Vec<f64> = best.iter().map(|(_, score)| *score).collect();
        let order = order(&scores);
        let ends = |place: usize| options.rows[place].ways[best[place].0].ends();
        let certainty = |place: usize| {
            let (lo, hi) = ends(place);
            (scores[place], score_sd(&lo, &hi, &shares))
        };
        let lead = |place: usize, next: usize| Lead {
            ahead: ahead_probability(certainty(place), certainty(next)),
            flips: flip::flips(&rows[place], &rows[next], &shares),
        };
        let ranked = order.iter().enumerate().map(|(index, &place)| {
            let (way, score) = best[place];
            let (lo, hi) = ends(place);
            Ranked {
                place,
                rank: index + 1,
                way,
                score,
                lo: self::score(&lo, &shares),
                hi: self::score(&hi, &shares),
                contributions: contributions(&rows[place][way], &shares),
                lead: order.get(index + 1).map(|&next| lead(place, next)),
            }
        });
        let ranked = ranked.collect();
        Ok(Self { options, shares, ranked })
    }

    /// The option of a rank.
    #[must_use]
    pub fn row(&self, ranked: &Ranked) -> &OptionRow {
        &self.options.rows[ranked.place]
    }

    /// Its best way under these weights, with all values.
    #[must_use]
    pub fn way(&self, ranked: &Ranked) -> &Way {
        &self.row(ranked).ways[ranked.way]
    }

    /// Where an option stands; `None` when it is not among them.
    #[must_use]
    pub fn find(&self, option: &OptionRef) -> Option<&Ranked> {
        self.ranked.iter().find(|ranked| self.row(ranked).option == *option)
    }

    /// What is to be drawn to find out how stable this ranking is.
    #[must_use]
    pub fn stability_request(&self, seed: u64) -> Request<K> {
        let options = self.options.rows.iter().map(OptionRow::mids).collect();
        Request { options, shares: self.shares, draws: DRAWS, seed }
    }
}

impl Lead {
    /// The flip that needs the smallest change of a weight: criterion and share, 0 to 1.
    #[must_use]
    pub fn nearest_flip(&self, shares: &[f64; K]) -> Option<(Criterion, f64)> {
        let way = |(criterion, share): &(Criterion, f64)| (share - shares[criterion.index()]).abs();
        Criterion::ALL
            .into_iter()
            .filter_map(|criterion| Some((criterion, self.flips[criterion.index()]?)))
            .min_by(|a, b| way(a).total_cmp(&way(b)))
    }
}

impl OptionRow {
    /// What counts in the score of each way.
    fn mids(&self) -> Vec<[f64; K]> {
        self.ways.iter().map(|way| std::array::from_fn(|k| way.values[k].mid)).collect()
    }
}

impl Way {
    fn ends(&self) -> ([f64; K], [f64; K]) {
        (std::array::from_fn(|k| self.values[k].lo), std::array::from_fn(|k| self.values[k].hi))
    }

    /// Its value in a criterion.
    #[must_use]
    pub fn value(&self, criterion: Criterion) -> &Value {
        &self.values[criterion.index()]
    }
}

/// The first of the best ways, with its score.
fn best_way(ways: &[[f64; K]], shares: &[f64; K]) -> (usize, f64) {
    let mut best = (0, f64::NEG_INFINITY);
    for (way, values) in ways.iter().enumerate() {
        let score = score(values, shares);
        if score > best.1 {
            best = (way, score);
        }
    }
    best
}

#[cfg(test)]
mod tests;
