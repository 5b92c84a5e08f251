//! The report card of a forecast: how it would have done at each earlier point, without looking ahead.
//!
//! At each origin with [`FIT_FROM`] points or more the model is fitted to the points up to there and forecasts
//! [`STEPS`] steps. Its errors are divided by those of two naive forecasts of the same points: the last value goes on,
//! and the value of the same period a season earlier comes again. Below 1 against both, the forecast is worth drawing.
//!
//! **Season.** A series that its publisher has not adjusted is forecast without its season when it has
//! [`SEASONS_TO_ADJUST`] seasons and STL of its logarithms finds a seasonal strength of [`SEASONAL_FROM`] or more
//! (Wang, Smith and Hyndman 2006); the season of the last year is added back. In the back-test the season is estimated
//! once a year from the points up to there, and serves the year that follows, as statistics offices project factors.
//!
//! **Long series.** Only the newest [`NEWEST_POINTS`] points are used, which is ten years of weeks.

use super::{
    forecast::{Interval, Z_80, seasonal_naive},
    holt_fit::{FIT_FROM, HoltFit, holt_fit, holt_fits},
    quantile::index_to_f64,
    season::stl,
};

/// Steps that each origin forecasts.
pub const STEPS: usize = 6;
/// Fewest origins that make a report card worth trusting.
pub const FEWEST_ORIGINS: usize = 6;
/// Fewest points of a forecast that may be drawn.
pub const FEWEST_POINTS_TO_SHOW: usize = FIT_FROM + STEPS - 1 + FEWEST_ORIGINS;
/// Seasons that a series needs before its season is taken out of a forecast.
pub const SEASONS_TO_ADJUST: usize = 3;
/// Seasonal strength from which it is.
pub const SEASONAL_FROM: f64 = 0.64;
/// Most points that a forecast and its back-test use.
pub const NEWEST_POINTS: usize = 520;

/// How a forecast did at earlier points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReportCard {
    /// Points that forecasts were made from; 0 when the series is too short to test.
    pub origins: usize,
    /// Mean absolute error in errors of the naive forecast; `None` when that made none, or without an origin.
    pub mase_naive: Option<f64>,
    /// Mean absolute error in errors of the seasonal naive forecast, over the origins that have a season behind them;
    /// `None` when that made none, or without such an origin.
    pub mase_seasonal: Option<f64>,
    /// Part of the later points that lay inside the 80 % interval, 0 to 1.
    pub coverage80: Option<f64>,
    /// Why the forecast is not worth drawing; `None` when it is.
    pub refusal: Option<Refusal>,
    /// What the ratios were computed from; `None` without an origin.
    pub numbers: Option<CardNumbers>,
}

/// Mean absolute errors in the unit of the series, and counts, that a card is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardNumbers {
    /// Of the model.
    pub error: f64,
    /// Of the last value going on.
    pub naive: f64,
    /// Of the model at the origins with a season behind them; 0 without one.
    pub error_of_seasonal: f64,
    /// Of the value a season earlier, at the same origins; 0 without one.
    pub seasonal: f64,
    /// Later values inside the 80 % interval.
    pub inside: usize,
    /// Later values compared.
    pub points: usize,
}

/// Why a forecast is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Fewer points than [`FEWEST_POINTS_TO_SHOW`], or than a season and [`STEPS`].
    TooFewPoints,
    /// A period is missing.
    Gap,
    /// A value is 0 or less and has no logarithm, or is too large.
    NotPositive,
    /// The value never changes: there is nothing to forecast.
    Constant,
    /// The last value, going on, did as well or better.
    LosesToNaive,
    /// The value of a season earlier did as well or better.
    LosesToSeasonalNaive,
}

impl Refusal {
    /// All reasons.
    pub const ALL: [Self; 6] = [
        Self::TooFewPoints,
        Self::Gap,
        Self::NotPositive,
        Self::Constant,
        Self::LosesToNaive,
        Self::LosesToSeasonalNaive,
    ];

    /// Kebab-case key of messages and JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooFewPoints => "too-few-points",
            Self::Gap => "gap",
            Self::NotPositive => "not-positive",
            Self::Constant => "constant",
            Self::LosesToNaive => "loses-to-naive",
            Self::LosesToSeasonalNaive => "loses-to-seasonal-naive",
        }
    }
}

impl ReportCard {
    /// The card of a series that could not be tested.
    #[must_use]
    pub fn refused(refusal: Refusal) -> Self {
        Self {
            origins: 0,
            mase_naive: None,
            mase_seasonal: None,
            coverage80: None,
            refusal: Some(refusal),
            numbers: None,
        }
    }
}

/// A model of the logarithms of a series, ready to forecast.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Holt's damped trend, of the logarithms without their season where `season` is given.
    pub holt: HoltFit,
    /// What the season adds to the logarithm at each step ahead, one whole season.
    pub season: Option<Vec<f64>>,
}

impl Model {
    /// Forecasts 1 to `steps`.
    pub fn intervals(&self, steps: usize) -> impl Iterator<Item = Interval> {
        self.holt.intervals(steps, |step| self.season.as_ref().map_or(0.0, |season| season[step % season.len()]))
    }
}

/// The model of the newest points and its report card. `values` above 0, one a period without gaps, `period` values a
/// season; `adjusts` says that a season may be taken out. `None` with fewer than two values or one that is not above 0.
#[must_use]
pub fn back_test(values: &[f64], period: usize, adjusts: bool) -> Option<(Model, ReportCard)> {
    let values = &values[values.len().saturating_sub(NEWEST_POINTS)..];
    let n = values.len();
    let logs: Vec<f64> = values.iter().map(|value| value.ln()).collect();
    if period == 0 || !logs.iter().all(|log| log.is_finite()) {
        return None;
    }
    let season_of = |known: &[f64]| if adjusts { Season::of(known, period) } else { None };
    let plain = holt_fits(&logs, FIT_FROM);
    let mut errors = Errors::default();
    let mut origins = FIT_FROM..(n + 1).saturating_sub(STEPS);
    while let Some(from) = origins.next() {
        // Season and fits rest on the points before the origin; only the errors read what came later.
        let year = from..(from + period).min(origins.end);
        match season_of(&logs[..from]) {
            Some(season) => {
                for fit in holt_fits(&season.without(&logs[..year.end - 1]), from) {
                    errors.add(values, &logs, period, &fit, |at| season.at(at));
                }
            }
            None => {
                for fit in &plain[from - FIT_FROM..year.end - FIT_FROM] {
                    errors.add(values, &logs, period, fit, |_| 0.0);
                }
            }
        }
        origins.start = year.end;
    }
    let season = season_of(&logs);
    let holt = match &season {
        Some(season) => holt_fit(&season.without(&logs)),
        None => plain.last().copied().or_else(|| holt_fit(&logs)),
    }?;
    let season = season.map(|season| (n..n + period).map(|at| season.at(at)).collect());
    Some((Model { holt, season }, errors.card()))
}

/// The season of logarithms, known up to a point and going on as in its last year.
struct Season {
    seasonal: Vec<f64>,
    period: usize,
}

impl Season {
    /// `None` when it is too short or too weak to be taken out.
    fn of(logs: &[f64], period: usize) -> Option<Self> {
        if logs.len() < SEASONS_TO_ADJUST * period {
            return None;
        }
        let parts = stl(logs, period).filter(|parts| parts.strengths.seasonal >= SEASONAL_FROM)?;
        Some(Self { seasonal: parts.seasonal, period })
    }

    fn at(&self, index: usize) -> f64 {
        let known = self.seasonal.len();
        let index = if index < known { index } else { known - self.period + (index - known) % self.period };
        self.seasonal[index]
    }

    fn without(&self, logs: &[f64]) -> Vec<f64> {
        logs.iter().enumerate().map(|(at, log)| log - self.at(at)).collect()
    }
}

/// Sums of absolute errors over all origins and steps.
#[derive(Default)]
struct Errors {
    origins: usize,
    model: f64,
    naive: f64,
    /// Of the origins with a season behind them.
    model_of_seasonal: f64,
    seasonal: f64,
    /// Later values compared at those origins.
    seasonal_points: usize,
    inside: usize,
}

impl Errors {
    /// Adds the forecasts of one origin, after the first `fit.n` values.
    fn add(&mut self, values: &[f64], logs: &[f64], period: usize, fit: &HoltFit, season: impl Fn(usize) -> f64) {
        let (known, later) = values.split_at(fit.n);
        let ahead = fit.parameters.forecasts(fit.last, STEPS).zip(fit.parameters.variance_multipliers(STEPS));
        for (step, ((mean, wider), &actual)) in ahead.zip(later).enumerate() {
            let mean = mean + season(fit.n + step);
            let error = (actual - mean.exp()).abs();
            self.model += error;
            self.naive += (actual - known[fit.n - 1]).abs();
            if let Some(naive) = seasonal_naive(known, period, step + 1) {
                self.seasonal += (actual - naive).abs();
                self.model_of_seasonal += error;
                self.seasonal_points += 1;
            }
            self.inside += usize::from((logs[fit.n + step] - mean).abs() <= Z_80 * (fit.sigma2 * wider).sqrt());
        }
        self.origins += 1;
    }

    fn card(&self) -> ReportCard {
        let ratio = |model: f64, naive: f64| Some(model / naive).filter(|mase| naive > 0.0 && mase.is_finite());
        let points = self.origins * STEPS;
        let mean = |sum: f64, points: usize| sum / index_to_f64(points.max(1));
        let share = mean(index_to_f64(self.inside), points);
        let numbers = CardNumbers {
            error: mean(self.model, points),
            naive: mean(self.naive, points),
            error_of_seasonal: mean(self.model_of_seasonal, self.seasonal_points),
            seasonal: mean(self.seasonal, self.seasonal_points),
            inside: self.inside,
            points,
        };
        let mut card = ReportCard {
            origins: self.origins,
            mase_naive: ratio(self.model, self.naive),
            mase_seasonal: ratio(self.model_of_seasonal, self.seasonal),
            coverage80: (self.origins > 0).then_some(share),
            refusal: None,
            numbers: (self.origins > 0).then_some(numbers),
        };
        card.refusal = if self.origins < FEWEST_ORIGINS || self.seasonal_points == 0 {
            Some(Refusal::TooFewPoints)
        } else if self.naive == 0.0 {
            Some(Refusal::Constant)
        } else if card.mase_naive.is_none_or(|mase| mase >= 1.0) {
            Some(Refusal::LosesToNaive)
        } else if card.mase_seasonal.is_none_or(|mase| mase >= 1.0) {
            Some(Refusal::LosesToSeasonalNaive)
        } else {
            None
        };
        card
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Noise of about ±1 that repeats in every run.
    fn noise(i: usize) -> f64 {
        (index_to_f64(i * i) * 12.9898).sin()
    }

    fn series(n: usize, value: impl Fn(f64, usize) -> f64) -> Vec<f64> {
        (0..n).map(|i| value(index_to_f64(i), i)).collect()
    }

    fn card(values: &[f64], period: usize, adjusts: bool) -> ReportCard {
        back_test(values, period, adjusts).unwrap().1
    }

    #[test]
    fn a_steady_rise_earns_its_forecast() {
        let card = card(&series(72, |t, i| 100.0 * (0.02 * t).exp() * (1.0 + 0.002 * noise(i))), 12, false);
        assert_eq!((card.refusal, card.origins), (None, 72 - 24 - 6 + 1));
        assert!(card.mase_naive.unwrap() < 0.5 && card.mase_seasonal.unwrap() < 0.2, "{card:?}");
    }

    #[test]
    fn a_level_that_jumps_about_does_not_beat_its_last_value() {
        // A step every nine periods: what a trend sees in it does not go on.
        let values = series(90, |_, i| 100.0 + 10.0 * noise(i / 9 + 3));
        assert_eq!(card(&values, 12, false).refusal, Some(Refusal::LosesToNaive));
    }

    #[test]
    fn a_season_is_taken_out_only_where_the_publisher_has_not() {
        let shape = [0.5, 0.6, 0.8, 1.0, 1.3, 1.6, 1.8, 1.6, 1.3, 1.0, 0.8, 0.6];
        let values = series(96, |t, i| (100.0 + t) * shape[i % 12] * (1.0 + 0.02 * noise(i)));
        let (model, raw) = back_test(&values, 12, false).unwrap();
        assert!(model.season.is_none() && raw.refusal.is_some(), "{raw:?}");
        let (model, adjusted) = back_test(&values, 12, true).unwrap();
        assert_eq!(model.season.as_ref().map(Vec::len), Some(12));
        assert!(adjusted.mase_naive.unwrap() < raw.mase_naive.unwrap() / 3.0, "{adjusted:?} {raw:?}");
    }

    #[test]
    fn no_origin_sees_what_comes_later() {
        // Wild last points change the errors of the origins before them, and no fit.
        let calm = series(60, |t, i| 100.0 + t + noise(i));
        let fits = |values: &[f64]| holt_fits(&values.iter().map(|v| v.ln()).collect::<Vec<_>>(), 24);
        let mut wild = calm.clone();
        wild[59] = 1e6;
        assert_eq!(fits(&calm)[..35], fits(&wild)[..35]);
        assert!(card(&wild, 12, true).mase_naive != card(&calm, 12, true).mase_naive);
    }

    #[test]
    fn what_cannot_be_tested_says_why() {
        for (values, refusal) in [
            (vec![5.0; 60], Refusal::Constant),
            (series(34, |t, _| 100.0 + t), Refusal::TooFewPoints),
            (series(12, |t, _| 100.0 + t), Refusal::TooFewPoints),
            (series(60, |_, i| if i % 2 == 0 { 90.0 } else { 110.0 }), Refusal::LosesToSeasonalNaive),
        ] {
            assert_eq!(card(&values, 12, false).refusal, Some(refusal), "{values:?}");
        }
        assert_eq!(back_test(&[1.0, 0.0, 3.0], 12, true), None);
        assert_eq!(back_test(&[1.0], 12, true), None);
        // Weeks: a year and six weeks before the first comparison with the year before.
        assert_eq!(card(&series(57, |t, _| 100.0 + t), 52, true).refusal, Some(Refusal::TooFewPoints));
        assert_eq!(card(&series(58, |t, _| 100.0 + t), 52, true).refusal, None);
    }

    proptest! {
        #[test]
        fn nothing_panics_and_all_numbers_are_finite(
            values in prop::collection::vec(prop_oneof![any::<f64>(), Just(0.0), 1.0_f64..1e3, Just(7.0)], 0..70),
            positive in prop::collection::vec(1e-3_f64..1e3, 24..90), period in 0_usize..14, adjusts in any::<bool>()
        ) {
            let _ = back_test(&values, period, adjusts);
            if let Some((_, card)) = back_test(&positive, period, adjusts) {
                let numbers = [card.mase_naive, card.mase_seasonal, card.coverage80];
                prop_assert!(numbers.iter().flatten().all(|n| n.is_finite() && *n >= 0.0));
                prop_assert!(card.coverage80.is_none_or(|part| part <= 1.0));
            }
        }
    }
}
