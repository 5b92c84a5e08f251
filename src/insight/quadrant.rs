//! The quadrant of Compare: how close each skill is to what a person can do, against how its demand grows.

use super::{
    change::Direction,
    listing::is_unsure,
    relatedness::{Closeness, closeness_of_all},
    summary::{Badge, Headline, Size, SkillSummary},
};
use crate::domain::{Market, Profile, SkillId};

/// Points of the chart and what could not be placed. Nothing unknown is drawn at zero.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Quadrant {
    /// Skills with both numbers, in the order of the data set.
    pub points: Vec<QuadrantPoint>,
    /// Skills that lack one, in the order of the data set.
    pub unplaced: Vec<Unplaced>,
}

/// One skill of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct QuadrantPoint {
    /// The skill.
    pub skill: SkillId,
    /// How close, 0 to 1, with its range.
    pub closeness: Closeness,
    /// Growth in percent; of a share it is the relative change of the share.
    pub growth_pct: f64,
    /// What the growth rests on.
    pub headline: Headline,
    /// How sure the growth is.
    pub badge: Badge,
    /// How large demand is, if published.
    pub size: Option<Size>,
    /// Falling, flat or unsure: noise, too few points, or sources that disagree.
    pub hollow: bool,
}

/// A skill that has no place in the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// The skill.
    pub skill: SkillId,
    /// What is not known.
    pub reason: UnplacedReason,
}

/// What is not known about a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnplacedReason {
    /// No growth of demand was measured or published in the last 36 months.
    NoGrowth,
    /// No relation to a rated skill is known.
    NoCloseness,
    /// Neither.
    Neither,
}

/// Places the skills of `summaries` (see [`super::summaries`]) for a profile.
#[must_use]
pub fn quadrant(market: &Market, profile: &Profile, summaries: &[SkillSummary]) -> Quadrant {
    let mut close = closeness_of_all(market, profile);
    let mut quadrant = Quadrant::default();
    for summary in summaries {
        let growth = summary.headline.as_ref().and_then(|headline| Some((headline, current_growth(headline)?)));
        let reason = match (growth, close.remove(&summary.skill)) {
            (Some((headline, growth_pct)), Some(closeness)) => {
                quadrant.points.push(QuadrantPoint {
                    skill: summary.skill.clone(),
                    closeness,
                    growth_pct,
                    headline: headline.clone(),
                    badge: summary.badge,
                    size: summary.size,
                    hollow: headline.direction != Direction::Rising || is_unsure(summary.badge),
                });
                continue;
            }
            (None, Some(_)) => UnplacedReason::NoGrowth,
            (Some(_), None) => UnplacedReason::NoCloseness,
            (None, None) => UnplacedReason::Neither,
        };
        quadrant.unplaced.push(Unplaced { skill: summary.skill.clone(), reason });
    }
    quadrant
}

/// The growth of a headline in percent, where it may stand for demand now.
#[must_use]
pub fn current_growth(headline: &Headline) -> Option<f64> {
    headline.relative_pct.filter(|pct| headline.current && pct.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Evidence, Measure},
        insight::{
            sample::{TODAY, day, market, profile},
            summaries,
            trends::Trends,
        },
    };

    #[test]
    fn what_is_not_known_is_set_apart_with_the_reason() {
        let market = market();
        let rows = summaries(&market, &Trends::of(&market), day(TODAY), false);
        let me = profile(&[("video", Some(4), Evidence::Portfolio)]);
        let chart = quadrant(&market, &me, &rows);
        let placed: Vec<_> = chart.points.iter().map(|p| (p.skill.as_str(), p.hollow)).collect();
        assert_eq!(placed, [("video", false), ("ai-video", false)]);
        let apart: Vec<_> = chart.unplaced.iter().map(|u| (u.skill.as_str(), u.reason)).collect();
        assert_eq!(
            apart,
            [
                ("logos", UnplacedReason::NoCloseness),
                ("silent", UnplacedReason::Neither),
                ("nuance", UnplacedReason::Neither)
            ]
        );
        assert!(quadrant(&market, &profile(&[]), &rows).points.is_empty());
    }

    #[test]
    fn disagreeing_sources_are_drawn_hollow() {
        let market = market();
        let rows = summaries(&market, &Trends::of(&market), day(TODAY), false);
        let chart = quadrant(&market, &profile(&[("logos", Some(3), Evidence::Test)]), &rows);
        assert!(chart.points[0].hollow, "{:?}", chart.points[0].badge);
    }

    #[test]
    fn activity_of_developers_and_old_growth_are_no_growth_of_demand() {
        let mut market = market();
        let me = profile(&[("video", Some(4), Evidence::Portfolio)]);
        let old = summaries(&market, &Trends::of(&market), day("2029-12-31"), false);
        assert!(quadrant(&market, &me, &old).points.is_empty());
        assert!(old[0].headline.is_some(), "the list still shows it with its age");
        market.series[0].measure = Measure::ActiveDevelopers;
        let rows = summaries(&market, &Trends::of(&market), day(TODAY), false);
        assert_eq!((&rows[0].headline, rows[0].badge), (&None, Badge::NoData));
        assert_eq!(quadrant(&market, &me, &rows).unplaced[0].reason, UnplacedReason::NoGrowth);
    }
}
