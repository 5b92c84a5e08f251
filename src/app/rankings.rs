//! The ranking of the active profile, kept until what it depends on changes.
//!
//! The options with their values are kept apart from the weights: a slider costs the second step only. Nothing here
//! reads a filter: values rest on all of the data, whatever a list shows.

use super::state::State;
use crate::{
    domain::{Criterion, PaybackTerms, Profile, Weights, ranking::NoWeight},
    insight::{
        SkillSummary, Trends,
        ranking::{Options, Ranking},
        stability::{Request, SEED},
        summaries,
    },
};
use std::sync::Arc;

/// The ranking and what it was made from.
#[derive(Default)]
pub struct Rankings {
    /// One row a skill, how sure it is controlled over all of the data.
    summaries: Vec<SkillSummary>,
    summaries_key: Option<MarketKey>,
    /// The profile without what values do not depend on, and its options.
    options: Option<(Profile, Arc<Options>)>,
    ranking: Option<Result<Ranking, NoWeight>>,
    key: Option<(MarketKey, u64)>,
    /// Counts the rankings, so that a late answer about an older one is known as such.
    number: u64,
    /// The ranking whose weightings were asked for last.
    asked: u64,
}

/// Revision of the market, and whether unconfirmed figures are shown.
type MarketKey = (u64, bool);

impl Rankings {
    /// The ranking of the active profile; `None` without one, and the error while all weights are zero.
    #[must_use]
    pub fn ranking(&self) -> Option<Result<&Ranking, NoWeight>> {
        self.ranking.as_ref().map(|ranking| ranking.as_ref().map_err(|error| *error))
    }

    /// Number of the ranking: what was drawn for another number is older.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The weightings that nobody has asked for yet, with the number of their ranking.
    #[must_use]
    pub fn to_weigh(&mut self) -> Option<(u64, Request<{ Criterion::COUNT }>)> {
        if self.asked == self.number {
            return None;
        }
        self.asked = self.number;
        match &self.ranking {
            Some(Ok(ranking)) => Some((self.number, ranking.stability_request(SEED))),
            _ => None,
        }
    }

    /// The ranking of any profile, such as a what-if copy; not kept.
    ///
    /// # Errors
    /// While all its weights are zero.
    pub fn of(&self, state: &State, trends: &Trends, profile: &Profile) -> Result<Ranking, NoWeight> {
        Ranking::of(Arc::new(self.options_of(state, trends, profile)), &profile.weights)
    }

    /// Brings the ranking up to the state. `trends` are those of all of the data.
    pub(super) fn refresh(&mut self, state: &State, trends: &Trends) {
        let market_key = (state.market_revision, state.settings.show_unconfirmed);
        let key = (market_key, state.book_revision);
        if self.key == Some(key) {
            return;
        }
        self.key = Some(key);
        if self.summaries_key != Some(market_key) {
            self.summaries = summaries(state.market(), trends, state.today, state.settings.show_unconfirmed);
            self.summaries_key = Some(market_key);
            self.options = None;
        }
        let before = self.ranking.take();
        self.ranking = state.profile().map(|profile| {
            let options = self.kept_options(state, trends, profile);
            Ranking::of(options, &profile.weights)
        });
        if self.ranking != before {
            self.number += 1;
        }
    }

    fn kept_options(&mut self, state: &State, trends: &Trends, profile: &Profile) -> Arc<Options> {
        let valued = without_preferences(profile);
        match &self.options {
            Some((known, options)) if *known == valued => Arc::clone(options),
            _ => {
                let options = Arc::new(self.options_of(state, trends, profile));
                self.options = Some((valued, Arc::clone(&options)));
                options
            }
        }
    }

    fn options_of(&self, state: &State, trends: &Trends, profile: &Profile) -> Options {
        Options::of(state.market(), trends, &self.summaries, profile, state.today)
    }
}

/// A profile as far as values depend on it: not on weights, terms of payback, plan.
fn without_preferences(profile: &Profile) -> Profile {
    let mut valued = profile.clone();
    valued.weights = Weights::default();
    valued.payback = Vec::<(_, PaybackTerms)>::new();
    valued.conversion = None;
    valued.plan = crate::domain::Plan::default();
    valued
}
