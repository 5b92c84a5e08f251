//! The order by growth: the fastest first, history after what is fresh, what has no growth last.

use super::{
    age::{Age, AgeClass},
    summary::{Headline, SkillSummary},
};
use crate::domain::{Date, SkillId};
use std::cmp::Ordering;

/// What a row's place by growth rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GrowthPlace {
    /// Whether its growth is history: no answer to "what grows", so it follows after everything fresher.
    pub is_history: bool,
    /// Growth in percent of the earlier value, also of a share; `None` without one.
    pub pct: Option<f64>,
}

impl GrowthPlace {
    /// The place of a headline on that day.
    #[must_use]
    pub fn of(headline: Option<&Headline>, today: Date) -> Self {
        let observed = headline.and_then(|headline| headline.observed);
        Self {
            is_history: observed.is_none_or(|date| Age::between(date, today).class == AgeClass::History),
            pct: headline.and_then(|headline| headline.relative_pct),
        }
    }

    /// Which one stands first; equal ones are for the caller to part.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        let by_growth = match (self.pct, other.pct) {
            (Some(a), Some(b)) => b.total_cmp(&a),
            (a, b) => b.is_some().cmp(&a.is_some()),
        };
        self.is_history.cmp(&other.is_history).then(by_growth)
    }
}

/// The skills with a growth in the order of the list of Trends by growth; of equal ones by id, which no language and no
/// renaming changes. Skills without a growth have no rank.
#[must_use]
pub fn ranked_by_growth(skills: &[SkillSummary], today: Date) -> Vec<SkillId> {
    let mut placed: Vec<(GrowthPlace, &SkillId)> = skills
        .iter()
        .map(|row| (GrowthPlace::of(row.headline.as_ref(), today), &row.skill))
        .filter(|(place, _)| place.pct.is_some())
        .collect();
    placed.sort_by(|(a, one), (b, other)| a.order(b).then_with(|| one.cmp(other)));
    placed.into_iter().map(|(_, id)| id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{
        Trends,
        sample::{TODAY, day, market},
        summaries,
    };

    #[test]
    fn history_follows_what_is_fresh_and_what_has_no_growth_has_no_rank() {
        let market = market();
        let rows = summaries(&market, &Trends::of(&market), day(TODAY), false);
        let ids =
            |today| -> Vec<String> { ranked_by_growth(&rows, day(today)).iter().map(ToString::to_string).collect() };
        let fresh = ids(TODAY);
        assert!(!fresh.contains(&"silent".to_owned()) && fresh.len() > 1, "{fresh:?}");
        let place = |pct, is_history| GrowthPlace { is_history, pct };
        assert_eq!(place(Some(1.0), false).order(&place(Some(900.0), true)), Ordering::Less);
        assert_eq!(place(None, false).order(&place(Some(-50.0), false)), Ordering::Greater);
    }
}
