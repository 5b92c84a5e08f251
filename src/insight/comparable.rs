//! Which signals measure the same thing, so that their growths may be pooled; everything else only stands side by side.
//!
//! Signals are comparable when they count the same thing on the same kind of market (a share only with a share), compare
//! it with the same earlier period, and are about the same time: the spans overlap by half of the shorter one. Of such
//! signals two kinds of pool are made and never mixed:
//!
//! - **measurers**: one signal each of independent measurers, wherever they measured;
//! - **places**: one measurer and one sector in several countries; it says how far places differ, and is no agreement of
//!   sources.
//!
//! A signal is pooled only with an error: that of counts read as Poisson (methods G01), or of a year-on-year growth
//! ([`growth_error`](super::growth_error)). A percentage without counts has none.

use super::{
    disagreement::Kind,
    evidence::{Counts, Origin, Signal},
    figures::{MarketType, measurer},
    growth::two_point,
    pooling::{Estimate, Pooled, pool},
    series_growth::GrowthBasis,
    trends::Trends,
};
use crate::domain::{Bilingual, Cadence, Date, Market, Metric, Series};

/// What the signals of a subject say together where they are comparable.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comparison {
    /// Pools, those across measurers first.
    pub pools: Vec<Pool>,
    /// Why no two measurers are pooled; `None` when some are.
    pub apart: Option<Apart>,
}

/// Comparable signals and what they say together.
#[derive(Debug, Clone, PartialEq)]
pub struct Pool {
    /// Of several measurers or of several places.
    pub across: Across,
    /// The signals with their estimates, freshest first, in the order of `pooled.shares`.
    pub members: Vec<(Signal, Estimate)>,
    /// First and last day that all of them cover.
    pub span: (Date, Date),
    /// The pooled growth.
    pub pooled: Pooled,
}

/// What the members of a pool differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Across {
    /// Independent measurers.
    Measurers,
    /// Countries of one measurer.
    Places,
}

/// Why measurers are not pooled, the farthest first: of several reasons the nearest one is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Apart {
    /// There are no two of them.
    OneMeasurer,
    /// They count different things.
    OtherKind,
    /// They compare with different earlier periods.
    OtherBasis,
    /// They are about different times.
    OtherTime,
    /// They are comparable, but one has no error: nobody published the counts behind it.
    NoError,
}

impl Apart {
    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OneMeasurer => "one-measurer",
            Self::OtherKind => "other-kind",
            Self::OtherBasis => "other-basis",
            Self::OtherTime => "other-time",
            Self::NoError => "no-error",
        }
    }
}

impl Comparison {
    /// Whether independent measurers of the same thing differ more than chance explains.
    #[must_use]
    pub fn sources_disagree(&self) -> bool {
        self.pools.iter().any(|pool| pool.across == Across::Measurers && pool.pooled.disagrees())
    }
}

/// Pools what is comparable among the signals that count.
#[must_use]
pub fn comparison(market: &Market, trends: &Trends, signals: &[Signal]) -> Comparison {
    let counted = signals.iter().filter(|s| s.counts == Counts::Yes);
    let all: Vec<Candidate<'_>> = counted.filter_map(|signal| Candidate::of(market, trends, signal)).collect();
    let mut pools = Vec::new();
    let mut done: Vec<&Candidate<'_>> = Vec::new();
    for first in &all {
        if done.iter().any(|other| other.same_thing(first)) {
            continue;
        }
        done.push(first);
        let comparable: Vec<&Candidate<'_>> = all.iter().filter(|other| other.same_thing(first)).collect();
        pools.extend(pool_of(Across::Measurers, &comparable, |a, b| a.measurer != b.measurer));
        pools.extend(places(&comparable));
    }
    pools.sort_by_key(|pool| pool.across);
    let is_pooled = pools.first().is_some_and(|pool| pool.across == Across::Measurers);
    Comparison { apart: (!is_pooled).then(|| apart(&all)), pools }
}

/// The growth of a signal as a log with its standard error; `None` where nothing tells how far it may be off.
#[must_use]
pub fn estimate_of(market: &Market, trends: &Trends, signal: &Signal) -> Option<Estimate> {
    match &signal.origin {
        Origin::Series(id) => {
            let trend = trends.get(id)?;
            let growth = trend.headline?;
            let log_growth = (growth.to / growth.from).ln();
            Some(Estimate { log_growth, se: trend.growth_error?.se }).filter(|e| e.log_growth.is_finite())
        }
        Origin::Figure(index) => {
            let base = market.figures.get(*index)?.base?;
            let growth = two_point(base.before, base.after)?;
            Some(Estimate { log_growth: growth.log_ratio, se: growth.se_log })
        }
    }
}

/// A signal with what decides whether it is comparable.
struct Candidate<'a> {
    signal: &'a Signal,
    measurer: &'a str,
    kind: Kind,
    of_share: bool,
    market: Option<MarketType>,
    against: Option<Against>,
    /// Sector or group of a series.
    group: Option<&'a Bilingual>,
    span: (Date, Date),
    estimate: Option<Estimate>,
}

/// What a growth compares with; a basis that only a note tells is none of these.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Against {
    YearBefore,
    QuarterBefore,
}

impl<'a> Candidate<'a> {
    fn of(market: &'a Market, trends: &Trends, signal: &'a Signal) -> Option<Self> {
        let measurer = measurer(signal.source.as_str());
        let estimate = estimate_of(market, trends, signal);
        match &signal.origin {
            Origin::Series(id) => {
                let (series, trend) = (market.series(id)?, trends.get(id)?);
                let growth = trend.headline?;
                Some(Self {
                    signal,
                    measurer,
                    kind: Kind::Measure(series.measure),
                    of_share: trend.of_share,
                    market: MarketType::of_measure(series.measure),
                    against: (growth.basis == GrowthBasis::YearOnYear).then_some(Against::YearBefore),
                    group: Some(&series.name),
                    span: (growth.to_periods.0, end_of(series, growth.to_periods.1)),
                    estimate,
                })
            }
            Origin::Figure(index) => {
                let figure = market.figures.get(*index)?;
                let period = figure.period?;
                Some(Self {
                    signal,
                    measurer,
                    kind: Kind::Quantity(figure.quantity),
                    of_share: false,
                    market: MarketType::of_figure(figure),
                    against: match figure.metric {
                        Metric::GrowthYoy => Some(Against::YearBefore),
                        Metric::GrowthQoq => Some(Against::QuarterBefore),
                        _ => None,
                    },
                    group: None,
                    span: (period.start(), period.end()),
                    estimate,
                })
            }
        }
    }

    fn same_kind(&self, other: &Self) -> bool {
        (self.kind, self.of_share, self.market) == (other.kind, other.of_share, other.market)
    }

    fn same_basis(&self, other: &Self) -> bool {
        self.against.is_some() && self.against == other.against
    }

    fn same_thing(&self, other: &Self) -> bool {
        self.same_kind(other) && self.same_basis(other)
    }

    /// Whether the spans overlap by half of the shorter one.
    fn same_time(&self, other: &Self) -> bool {
        let days = |span: (Date, Date)| span.1.days() - span.0.days() + 1;
        let shared = days((self.span.0.max(other.span.0), self.span.1.min(other.span.1)));
        shared > 0 && 2 * shared >= days(self.span).min(days(other.span))
    }
}

fn end_of(series: &Series, start: Date) -> Date {
    let cadence: Cadence = series.cadence;
    super::age::end_of_period(cadence, start)
}

/// The pool of the freshest signals that are about the same time and, two by two, may stand together.
fn pool_of(
    across: Across,
    comparable: &[&Candidate<'_>],
    may_join: impl Fn(&Candidate<'_>, &Candidate<'_>) -> bool,
) -> Option<Pool> {
    let mut members: Vec<(&Candidate<'_>, Estimate)> = Vec::new();
    for candidate in comparable {
        let Some(estimate) = candidate.estimate else { continue };
        if members.iter().all(|(other, _)| candidate.same_time(other) && may_join(candidate, other)) {
            members.push((candidate, estimate));
        }
    }
    let estimates: Vec<Estimate> = members.iter().map(|(_, estimate)| *estimate).collect();
    let pooled = pool(&estimates)?;
    let start = members.iter().map(|(member, _)| member.span.0).max()?;
    let end = members.iter().map(|(member, _)| member.span.1).min()?;
    let members = members.into_iter().map(|(member, estimate)| (member.signal.clone(), estimate)).collect();
    Some(Pool { across, members, span: (start, end), pooled })
}

/// A pool for each measurer and sector that stands in several countries.
fn places(comparable: &[&Candidate<'_>]) -> Vec<Pool> {
    // A region code of two letters is a country; "world" holds the others and is no place beside them.
    let is_country = |c: &Candidate<'_>| c.group.is_some() && c.signal.region.len() == 2;
    let same_group = |a: &Candidate<'_>, b: &Candidate<'_>| a.measurer == b.measurer && a.group == b.group;
    let mut pools = Vec::new();
    for (index, first) in comparable.iter().enumerate().filter(|(_, first)| is_country(first)) {
        if comparable[..index].iter().any(|earlier| is_country(earlier) && same_group(earlier, first)) {
            continue;
        }
        let of_group: Vec<&Candidate<'_>> =
            comparable.iter().copied().filter(|other| is_country(other) && same_group(first, other)).collect();
        pools.extend(pool_of(Across::Places, &of_group, |a, b| a.signal.region != b.signal.region));
    }
    pools
}

/// The nearest that two measurers come to being pooled.
fn apart(all: &[Candidate<'_>]) -> Apart {
    let reason = |a: &Candidate<'_>, b: &Candidate<'_>| match () {
        () if a.measurer == b.measurer => Apart::OneMeasurer,
        () if !a.same_kind(b) => Apart::OtherKind,
        () if !a.same_basis(b) => Apart::OtherBasis,
        () if !a.same_time(b) => Apart::OtherTime,
        () => Apart::NoError,
    };
    let pairs = all.iter().enumerate().flat_map(|(i, a)| all[i + 1..].iter().map(move |b| reason(a, b)));
    pairs.max().unwrap_or(Apart::OneMeasurer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Base, Figure, SeriesLink, SourceId, Standing};
    use crate::insight::{
        sample::{TODAY, about, day, growth, market, monthly, skill_id, source},
        signals_of_skill,
    };

    fn counted(source: &str, metric: Metric, before: f64, after: f64, start: &str, end: &str) -> Figure {
        let pct = 100.0 * (after / before - 1.0);
        Figure { base: Some(Base { before, after }), ..growth(about("logos"), source, metric, pct, start, end) }
    }

    fn of(figures: Vec<Figure>) -> Comparison {
        let mut market = market();
        market.figures = figures;
        let trends = Trends::of(&market);
        let signals = signals_of_skill(&market, &trends, &skill_id("logos"), day(TODAY), false);
        comparison(&market, &trends, &signals)
    }

    fn two(second: Figure) -> Comparison {
        of(vec![counted("uw-2026-ur", Metric::GrowthYoy, 800.0, 1_000.0, "2025-01-01", "2025-12-31"), second])
    }

    #[test]
    fn two_measurers_of_the_same_thing_are_pooled() {
        let yoy = |after| counted("f50-2025q2-x", Metric::GrowthYoy, 2_000.0, after, "2025-04-01", "2025-12-31");
        let alike = two(yoy(2_500.0));
        let [pool] = &alike.pools[..] else { panic!("{alike:?}") };
        assert_eq!((pool.across, pool.members.len(), alike.apart), (Across::Measurers, 2, None));
        assert_eq!(pool.span, (day("2025-04-01"), day("2025-12-31")));
        assert!((pool.pooled.mean - 1.25_f64.ln()).abs() < 1e-12 && !alike.sources_disagree());
        assert!(two(yoy(1_000.0)).sources_disagree(), "a rise and a fall by half are no chance");
    }

    #[test]
    fn what_differs_in_kind_basis_time_or_error_stays_apart() {
        let second = |metric, start, end| counted("f50-2025q2-x", metric, 2_000.0, 2_500.0, start, end);
        let yoy = second(Metric::GrowthYoy, "2025-01-01", "2025-12-31");
        for (figure, want) in [
            (Figure { quantity: crate::domain::Quantity::Spend, ..yoy.clone() }, Apart::OtherKind),
            (second(Metric::GrowthQoq, "2025-01-01", "2025-12-31"), Apart::OtherBasis),
            (second(Metric::GrowthYoy, "2024-01-01", "2024-12-31"), Apart::OtherTime),
            (Figure { base: None, ..yoy.clone() }, Apart::NoError),
            (Figure { source: SourceId::new("uw-2026-ja").unwrap(), ..yoy }, Apart::OneMeasurer),
        ] {
            let found = two(figure);
            assert_eq!((found.pools.len(), found.apart), (0, Some(want)));
        }
        assert_eq!(of(vec![]).apart, Some(Apart::OneMeasurer));
    }

    #[test]
    fn a_basis_that_only_a_note_tells_is_comparable_with_nothing() {
        let other = |source| counted(source, Metric::GrowthOther, 800.0, 900.0, "2025-01-01", "2025-12-31");
        assert_eq!(of(vec![other("uw-2026-ur"), other("f50-2025q2-x")]).apart, Some(Apart::OtherBasis));
    }

    #[test]
    fn one_measurer_in_two_countries_is_a_pool_of_places_and_no_agreement_of_sources() {
        let mut market = market();
        let wave = |f: f64| (0..34).map(|i| 100.0 + f * f64::from(i) + 3.0 * f64::from(i % 3)).collect::<Vec<f64>>();
        let mut other = monthly("jobs-gb", "2023-12-01", &wave(-1.0));
        (other.region, other.name) = ("GB".into(), Bilingual::same("jobs"));
        market.series = vec![monthly("jobs", "2023-12-01", &wave(2.0)), other];
        market.sources.push(source("hiringlab-gb", "Indeed Hiring Lab", crate::domain::Confidence::Primary));
        let link = SeriesLink { series: market.series[1].id.clone(), standing: Standing::Direct };
        market.skills[0].series.push(link);
        market.reindex();
        let trends = Trends::of(&market);
        let signals = signals_of_skill(&market, &trends, &skill_id("video"), day(TODAY), false);
        let found = comparison(&market, &trends, &signals);
        let [pool] = &found.pools[..] else { panic!("{found:?}") };
        assert_eq!((pool.across, pool.members.len()), (Across::Places, 2));
        assert!(pool.pooled.disagrees() && !found.sources_disagree());
        assert_eq!(found.apart, Some(Apart::OneMeasurer));
    }
}
