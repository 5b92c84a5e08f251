//! Sources that disagree: which two signals point opposite ways, and in what they differ.

use super::{
    age::UNKNOWN_MONTHS,
    change::Direction,
    evidence::{Counts, Origin, Signal},
    figures::{MarketType, measurer},
};
use crate::domain::{Cadence, Date, Market, Measure, Metric, Quantity};

/// Two signals that point opposite ways; they are shown side by side and never averaged.
#[derive(Debug, Clone, PartialEq)]
pub struct Disagreement {
    /// The signal that rises.
    pub rising: Signal,
    /// The signal that falls.
    pub falling: Signal,
    /// In what they differ, rising first in each; empty when nothing published explains it.
    pub differences: Vec<Difference>,
}

/// One way in which two signals differ; the first value belongs to the rising one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Different publishers.
    Platform(String, String),
    /// Freelance platforms against salaried jobs.
    MarketType(MarketType, MarketType),
    /// Different things counted: posts, searches, spend.
    Kind(Kind, Kind),
    /// Compared against different periods: the quarter before, the year before.
    Basis(Basis, Basis),
    /// Different periods: last day covered by each, none when undated.
    Period(Option<Date>, Option<Date>),
    /// Different places.
    Region(String, String),
}

/// What a signal counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Of a series.
    Measure(Measure),
    /// Of a figure.
    Quantity(Quantity),
}

/// What a growth is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// A series: its last year with the year before.
    Series(Cadence),
    /// A figure: as its metric says.
    Metric(Metric),
}

/// The heaviest pair of opposite signals that count and lie at most 36 months apart; ties go to the fresher pair.
///
/// One measurer who reports a rise and later a fall of the same thing in the same place does not disagree with
/// itself: that is a change over time, and no pair.
#[must_use]
pub fn disagreement(market: &Market, signals: &[Signal]) -> Option<Disagreement> {
    let counted = || signals.iter().filter(|s| s.counts == Counts::Yes && s.weight > 0.0);
    let mut best: Option<(f64, &Signal, &Signal)> = None;
    for rising in counted() {
        for falling in counted() {
            let opposite = rising.direction == Some(Direction::Rising) && falling.direction == Some(Direction::Falling);
            if !opposite
                || !near_in_time(rising.observed, falling.observed)
                || is_change_over_time(market, rising, falling)
            {
                continue;
            }
            let weight = rising.weight.min(falling.weight);
            if best.is_none_or(|(heaviest, ..)| weight > heaviest) {
                best = Some((weight, rising, falling));
            }
        }
    }
    best.map(|(_, rising, falling)| Disagreement {
        differences: differences(market, rising, falling),
        rising: rising.clone(),
        falling: falling.clone(),
    })
}

fn is_change_over_time(market: &Market, a: &Signal, b: &Signal) -> bool {
    measurer(a.source.as_str()) == measurer(b.source.as_str())
        && differences(market, a, b)
            .iter()
            .all(|difference| matches!(difference, Difference::Period(..) | Difference::Platform(..)))
}

fn near_in_time(a: Option<Date>, b: Option<Date>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a.min(b).plus_months(UNKNOWN_MONTHS) >= a.max(b))
}

fn differences(market: &Market, a: &Signal, b: &Signal) -> Vec<Difference> {
    let publisher = |s: &Signal| market.source(&s.source).map_or_else(String::new, |source| source.publisher.clone());
    let pair = |differ: bool, difference: Difference| differ.then_some(difference);
    let (pub_a, pub_b) = (publisher(a), publisher(b));
    let (about_a, about_b) = (About::of(market, a), About::of(market, b));
    let mut all: Vec<Option<Difference>> = vec![pair(pub_a != pub_b, Difference::Platform(pub_a, pub_b))];
    if let (Some(x), Some(y)) = (about_a, about_b) {
        let markets = x.market.zip(y.market).filter(|(m, n)| m != n);
        all.push(markets.map(|(m, n)| Difference::MarketType(m, n)));
        all.push(pair(x.kind != y.kind, Difference::Kind(x.kind, y.kind)));
        all.push(pair(x.basis != y.basis, Difference::Basis(x.basis, y.basis)));
    }
    all.push(pair(a.observed != b.observed, Difference::Period(a.observed, b.observed)));
    all.push(pair(a.region != b.region, Difference::Region(a.region.clone(), b.region.clone())));
    all.into_iter().flatten().collect()
}

#[derive(Clone, Copy)]
struct About {
    market: Option<MarketType>,
    kind: Kind,
    basis: Basis,
}

impl About {
    fn of(market: &Market, signal: &Signal) -> Option<Self> {
        match &signal.origin {
            Origin::Series(id) => market.series(id).map(|series| Self {
                market: MarketType::of_measure(series.measure),
                kind: Kind::Measure(series.measure),
                basis: Basis::Series(series.cadence),
            }),
            Origin::Figure(index) => market.figures.get(*index).map(|figure| Self {
                market: MarketType::of_figure(figure),
                kind: Kind::Quantity(figure.quantity),
                basis: Basis::Metric(figure.metric),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Span;
    use crate::insight::{
        sample::{TODAY, day, market, skill_id},
        signals_of_skill,
        trends::Trends,
    };

    #[test]
    fn opposite_reports_stand_side_by_side_with_what_differs() {
        let market = market();
        let signals = signals_of_skill(&market, &Trends::of(&market), &skill_id("logos"), day(TODAY), false);
        let found = disagreement(&market, &signals).unwrap();
        assert_eq!((found.rising.source.as_str(), found.falling.source.as_str()), ("uw-2026-ur", "f50-2025q2-x"));
        assert_eq!(
            found.differences,
            [
                Difference::Platform("Upwork Research Institute".into(), "Freelancer.com".into()),
                Difference::Basis(Basis::Metric(Metric::GrowthYoy), Basis::Metric(Metric::GrowthQoq)),
                Difference::Period(Some(day("2025-12-31")), Some(day("2025-06-30"))),
                Difference::Region("United States".into(), "Global".into()),
            ]
        );
    }

    #[test]
    fn one_measurer_that_reports_a_rise_and_later_a_fall_does_not_disagree_with_itself() {
        let mut market = market();
        market.figures.retain(|f| f.source.as_str().starts_with("f50"));
        market.figures[0].period = Some(Span::new(day("2025-01-01"), day("2025-03-31")).unwrap());
        let found = |market: &Market| {
            let signals = signals_of_skill(market, &Trends::of(market), &skill_id("logos"), day(TODAY), false);
            disagreement(market, &signals)
        };
        assert_eq!(found(&market), None);
        market.figures[0].metric = Metric::GrowthYoy;
        assert!(found(&market).is_some(), "another basis is a disagreement to explain");
    }

    #[test]
    fn signals_of_one_direction_do_not_disagree() {
        let market = market();
        let signals = signals_of_skill(&market, &Trends::of(&market), &skill_id("ai-video"), day(TODAY), true);
        assert_eq!(disagreement(&market, &signals), None);
    }
}
