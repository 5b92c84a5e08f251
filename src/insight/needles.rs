//! Where each measure points: one needle a measurer and measure, with its interval where one is known.

use super::{
    comparable::estimate_of,
    disagreement::Kind,
    evidence::{Counts, Origin, Signal},
    figures::measurer,
    growth::{Z_95, log_to_pct},
    trends::Trends,
};
use crate::domain::{Market, Metric};

/// One measure of one measurer.
#[derive(Debug, Clone, PartialEq)]
pub struct Needle {
    /// The signal that the needle shows: the heaviest of the measure, of equal weights the freshest.
    pub signal: Signal,
    /// Where it points: change in percent of the earlier value, also for a share; above -100.
    pub pct: f64,
    /// 95 % interval in percent; `None` where nothing tells how far it may be off.
    pub interval_pct: Option<(f64, f64)>,
    /// Where the other signals of the measure point, in percent: other places, sectors or periods.
    pub others_pct: Vec<f64>,
    /// Part of the verdict of all signals of the measure, 0 to 1.
    pub share: f64,
}

/// The needles of the signals that count, the weightiest measure first.
#[must_use]
pub fn needles(market: &Market, trends: &Trends, signals: &[Signal]) -> Vec<Needle> {
    let mut all: Vec<(Voice<'_>, Needle)> = Vec::new();
    let mut order: Vec<&Signal> = signals.iter().filter(|s| s.counts == Counts::Yes).collect();
    order.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    for signal in order {
        let Some((voice, pct)) = voice_of(market, signal).zip(pct_of(trends, signal)) else { continue };
        if let Some((_, needle)) = all.iter_mut().find(|(known, _)| *known == voice) {
            needle.others_pct.push(pct);
            needle.share += signal.share;
            continue;
        }
        let at = |log: f64, z: f64, se: f64| log_to_pct(log + z * se);
        let interval_pct = estimate_of(market, trends, signal)
            .map(|e| (at(e.log_growth, -Z_95, e.se), at(e.log_growth, Z_95, e.se)))
            .filter(|(lo, hi)| lo.is_finite() && hi.is_finite());
        let needle = Needle { signal: signal.clone(), pct, interval_pct, others_pct: Vec::new(), share: signal.share };
        all.push((voice, needle));
    }
    let mut needles: Vec<Needle> = all.into_iter().map(|(_, needle)| needle).collect();
    needles.sort_by(|a, b| b.share.total_cmp(&a.share));
    needles
}

/// Who measured, what, and against which earlier period.
type Voice<'a> = (&'a str, Kind, Option<Metric>);

fn voice_of<'a>(market: &Market, signal: &'a Signal) -> Option<Voice<'a>> {
    let who = measurer(signal.source.as_str());
    match &signal.origin {
        Origin::Series(id) => Some((who, Kind::Measure(market.series(id)?.measure), None)),
        Origin::Figure(index) => {
            let figure = market.figures.get(*index)?;
            Some((who, Kind::Quantity(figure.quantity), Some(figure.metric)))
        }
    }
}

/// Change of a signal in percent of the earlier value.
fn pct_of(trends: &Trends, signal: &Signal) -> Option<f64> {
    match &signal.origin {
        Origin::Series(id) => trends.get(id)?.headline?.relative_pct(),
        Origin::Figure(_) => signal.change.map(|change| change.value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{
        sample::{TODAY, day, market, skill_id},
        signals_of_skill,
    };

    fn of(skill: &str) -> Vec<Needle> {
        let market = market();
        let trends = Trends::of(&market);
        needles(&market, &trends, &signals_of_skill(&market, &trends, &skill_id(skill), day(TODAY), true))
    }

    #[test]
    fn a_measurer_that_reports_the_same_measure_twice_has_one_needle() {
        let found = of("logos");
        let at: Vec<(&str, f64, &[f64])> =
            found.iter().map(|n| (n.signal.source.as_str(), n.pct, &n.others_pct[..])).collect();
        assert_eq!(at, [("uw-2026-ur", 23.0, &[][..]), ("f50-2025q2-x", -9.0, &[12.1][..])]);
        assert!((found.iter().map(|n| n.share).sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_percentage_without_counts_has_no_interval() {
        assert!(of("logos").iter().all(|needle| needle.interval_pct.is_none()));
    }

    #[test]
    fn what_does_not_count_has_no_needle() {
        assert_eq!(of("ai-video").len(), 1, "one report told twice and an unconfirmed one");
        assert!(of("silent").is_empty());
    }
}
