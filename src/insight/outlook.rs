//! The season of one series and how it may go on: strengths, smoothed lines, forecast, report card.
//!
//! One [`Outlook`] is all that a chart, the evidence panel or the command line needs of these; it has no clock, so that
//! whoever shows it says how long ago the series ended ([`Outlook::is_past`]).

use super::{
    backtest::{Model, NEWEST_POINTS, Refusal, ReportCard, STEPS, back_test},
    forecast::Interval,
    growth::is_positive,
    holt_fit::FitBasis,
    season::{Strengths, adjusted, first_gap, moving_average, stl},
    series_growth::usable_points,
};
use crate::domain::{Cadence, Date, Point, Series, SeriesId};

/// Which outlook of a series: of its values, or of its share of a total.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OutlookKey {
    /// The series.
    pub series: SeriesId,
    /// Of its percent of the total that it is a part of, instead of its values.
    pub of_total: bool,
}

/// The season of a series and how it may go on.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// How often a point stands.
    pub cadence: Cadence,
    /// The points that everything here is computed from: finished, finite, in order; percent of the total for a share.
    pub points: Vec<Point>,
    /// Strengths of trend and season of the values as they are (methods S02); `None` with fewer than two seasons or gaps.
    pub strengths: Option<Strengths>,
    /// Values without their season, aligned with `points`; `None` as for `strengths`, and for a series that its publisher
    /// has adjusted already.
    pub without_season: Option<Vec<f64>>,
    /// A smooth line, aligned with `points`: the trend of STL, or the mean of five neighbours.
    pub smoothed: Vec<f64>,
    /// What `smoothed` is.
    pub smoothing: Smoothing,
    /// The model of the newest points, also when its forecast is not worth drawing; `None` when there can be none.
    pub model: Option<Model>,
    /// How forecasts did at earlier points, and why the forecast is not drawn.
    pub card: ReportCard,
    /// All steps ahead; empty without a model. [`Outlook::forecast`] gives them only when they are worth drawing.
    steps: Vec<Forecast>,
}

/// What a smooth line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Smoothing {
    /// The trend of STL.
    StlTrend,
    /// A centred mean of up to five neighbouring points.
    MovingAverage,
}

/// A forecast of one period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Forecast {
    /// First day of the period.
    pub at: Date,
    /// Median and intervals in the unit of the points.
    pub interval: Interval,
}

impl Outlook {
    /// Computes everything about one series, as percent of `total` when one is given.
    #[must_use]
    pub fn of(series: &Series, total: Option<&Series>) -> Self {
        Self::of_points(usable_points(series, total), series.cadence, series.seasonally_adjusted)
    }

    /// The same of points in ascending order, at most one a period, all finite.
    #[must_use]
    pub fn of_points(points: Vec<Point>, cadence: Cadence, is_adjusted: bool) -> Self {
        let period = cadence.per_year();
        let values: Vec<f64> = points.iter().map(|point| point.value).collect();
        let gap = first_gap(&points, cadence);
        let clean = if gap.is_none() { adjusted(&values, period) } else { None };
        // Only the newest points are read, so that an old gap or an old zero does not stand in the way.
        let newest = points.len().saturating_sub(NEWEST_POINTS);
        let refusal = if first_gap(&points[newest..], cadence).is_some() {
            Some(Refusal::Gap)
        } else if values[newest..].iter().all(|value| is_positive(*value)) {
            None
        } else {
            Some(Refusal::NotPositive)
        };
        let tested = if refusal.is_none() { back_test(&values, period, !is_adjusted) } else { None };
        let (model, card) = match tested {
            Some((model, card)) => (Some(model), card),
            None => (None, ReportCard::refused(refusal.unwrap_or(Refusal::TooFewPoints))),
        };
        let mut outlook = Self {
            strengths: if gap.is_none() { stl(&values, period).map(|parts| parts.strengths) } else { None },
            smoothing: if clean.is_some() { Smoothing::StlTrend } else { Smoothing::MovingAverage },
            smoothed: clean.as_ref().map_or_else(|| moving_average(&points, cadence), |clean| clean.trend.clone()),
            without_season: clean.filter(|_| !is_adjusted).map(|clean| clean.without_season),
            cadence,
            points,
            model,
            card,
            steps: Vec::new(),
        };
        outlook.look_ahead();
        outlook
    }

    /// The forecast of [`steps_ahead`] periods; `None` when it is not worth drawing: the card says why.
    #[must_use]
    pub fn forecast(&self) -> Option<&[Forecast]> {
        self.card.refusal.is_none().then_some(self.steps.as_slice())
    }

    /// The part of that forecast that begins within so many months after the last point, such as 6 or 12.
    #[must_use]
    pub fn forecast_months(&self, months: i32) -> Option<&[Forecast]> {
        let last = self.points.last()?.at;
        let within = |step: &&Forecast| step.at <= last.plus_months(months);
        self.forecast().map(|steps| &steps[..steps.iter().take_while(within).count()])
    }

    /// Whether every period of the forecast has begun by `today`: it starts from an end that long ago.
    #[must_use]
    pub fn is_past(&self, today: Date) -> bool {
        self.steps.last().is_some_and(|step| step.at <= today)
    }

    /// The first and the last point that the report card forecast from; `None` without such a point.
    #[must_use]
    pub fn tested_span(&self) -> Option<(Date, Date)> {
        let last = self.points.len().checked_sub(STEPS + 1)?;
        let first = (last + 1).checked_sub(self.card.origins)?;
        (self.card.origins > 0).then(|| (self.points[first].at, self.points[last].at))
    }

    /// How the model's parameters were found; `None` without a model.
    #[must_use]
    pub fn basis(&self) -> Option<FitBasis> {
        self.model.as_ref().map(|model| model.holt.basis)
    }

    /// Whether the season is taken out of the forecast and added back.
    #[must_use]
    pub fn forecasts_season(&self) -> bool {
        self.model.as_ref().is_some_and(|model| model.season.is_some())
    }

    fn look_ahead(&mut self) {
        let (Some(model), Some(last)) = (&self.model, self.points.last()) else { return };
        let periods = std::iter::successors(Some(self.cadence.next(last.at)), |at| Some(self.cadence.next(*at)));
        let intervals = model.intervals(steps_ahead(self.cadence));
        self.steps = periods.zip(intervals).map(|(at, interval)| Forecast { at, interval }).collect();
        if !self.steps.iter().all(|step| step.interval.is_finite()) {
            self.steps = Vec::new();
            self.card.refusal.get_or_insert(Refusal::NotPositive);
        }
    }
}

/// Periods that a forecast goes ahead: a year, and at most 12. The back-test looks at the first six.
#[must_use]
pub fn steps_ahead(cadence: Cadence) -> usize {
    cadence.per_year().min(12)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{day, monthly, series};
    use proptest::prelude::*;

    fn rise(n: u32) -> Vec<f64> {
        (0..n).map(|i| 100.0 + f64::from(i) + f64::from(i * 7 % 5) * 0.1).collect()
    }

    #[test]
    fn a_forecast_begins_after_the_last_finished_point_and_widens() {
        let mut rising = monthly("a", "2020-01-01", &rise(61));
        rising.points[60].partial = true;
        let outlook = Outlook::of(&rising, None);
        let steps = outlook.forecast().unwrap();
        assert_eq!((steps.len(), steps[0].at, steps[11].at), (12, day("2025-01-01"), day("2025-12-01")));
        let width = |step: &Forecast| (step.interval.hi80 / step.interval.lo80).ln();
        assert!(steps.windows(2).all(|pair| width(&pair[1]) > width(&pair[0])));
        assert_eq!(outlook.forecast_months(6).map(<[_]>::len), Some(6));
        assert!(!outlook.is_past(day("2025-11-30")) && outlook.is_past(day("2025-12-01")));
    }

    #[test]
    fn quarters_look_a_year_ahead_and_weeks_twelve_weeks() {
        for (cadence, n, steps, half_a_year) in [(Cadence::Quarterly, 60, 4, 2), (Cadence::Weekly, 120, 12, 12)] {
            let outlook = Outlook::of(&series("a", cadence, "2000-01-03", &rise(n)), None);
            assert_eq!(outlook.forecast().map(<[_]>::len), Some(steps), "{cadence:?} {:?}", outlook.card);
            assert_eq!(outlook.forecast_months(6).map(<[_]>::len), Some(half_a_year));
        }
    }

    #[test]
    fn what_stands_in_the_way_is_named() {
        let mut gappy = monthly("a", "2020-01-01", &rise(60));
        gappy.points.remove(40);
        let mut zero = rise(60);
        zero[59] = 0.0;
        for (series, refusal) in [
            (gappy, Refusal::Gap),
            (monthly("a", "2020-01-01", &zero), Refusal::NotPositive),
            (monthly("a", "2020-01-01", &[]), Refusal::TooFewPoints),
            (monthly("a", "2020-01-01", &rise(20)), Refusal::TooFewPoints),
        ] {
            let outlook = Outlook::of(&series, None);
            assert_eq!((outlook.card.refusal, outlook.forecast()), (Some(refusal), None));
            assert_eq!(outlook.smoothed.len(), outlook.points.len());
        }
    }

    #[test]
    fn a_series_that_its_publisher_adjusted_is_not_adjusted_again() {
        let values: Vec<f64> = (0..60).map(|i| if i % 12 < 6 { 50.0 } else { 100.0 + f64::from(i) }).collect();
        let mut raw = monthly("a", "2020-01-01", &values);
        let adjusted = Outlook::of(&raw, None);
        raw.seasonally_adjusted = false;
        let seasonal = Outlook::of(&raw, None);
        assert!(adjusted.without_season.is_none() && !adjusted.forecasts_season());
        assert!(seasonal.without_season.is_some() && seasonal.forecasts_season());
        assert_eq!(adjusted.strengths, seasonal.strengths);
    }

    proptest! {
        #[test]
        fn no_series_panics(values in prop::collection::vec(prop_oneof![
            any::<f64>(), Just(0.0), Just(f64::NAN), Just(f64::MIN_POSITIVE), Just(f64::MAX), 1.0_f64..1e3
        ], 0..60), total in prop::collection::vec(1.0_f64..1e3, 60)) {
            for cadence in [Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly] {
                let any = series("a", cadence, "2020-01-06", &values);
                for of in [None, Some(&series("b", cadence, "2020-01-06", &total))] {
                    let outlook = Outlook::of(&any, of);
                    prop_assert!(outlook.forecast().is_none_or(|steps| steps.iter().all(|s| s.interval.is_finite())));
                    prop_assert_eq!(outlook.smoothed.len(), outlook.points.len());
                }
            }
        }
    }
}
