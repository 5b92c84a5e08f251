//! The season of a series: seasonal-trend decomposition by loess, and how strong season and trend are.
//!
//! Ramadan and Lebaran move through the months by about eleven days a year: a twelve-month season smears them, so for
//! Indonesian data the growth over two years is the surer number.

use super::{
    growth::is_positive,
    quantile::{f64_to_index, index_to_f64},
};
use crate::domain::{Cadence, Point};

/// Length of the seasonal smoother, in seasons.
const SEASONAL_LENGTH: usize = 13;

/// A series taken apart: at each point `trend + seasonal + remainder` is the value.
#[derive(Debug, Clone, PartialEq)]
pub struct Stl {
    /// The season at each point.
    pub seasonal: Vec<f64>,
    /// The trend at each point.
    pub trend: Vec<f64>,
    /// What neither explains.
    pub remainder: Vec<f64>,
    /// How strong both are.
    pub strengths: Strengths,
}

/// Strength of trend and season, 0 (none) to 1 (nothing else; methods S02, FPP3 4.3). Short series look strong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strengths {
    /// max(0, 1 - Var R / Var (T + R)).
    pub trend: f64,
    /// max(0, 1 - Var R / Var (S + R)).
    pub seasonal: f64,
}

/// STL (Cleveland et al. 1990; methods S01), one value a period without gaps, `period` values a season.
///
/// Every parameter is stated: seasonal smoother 13, trend smoother the smallest odd number from
/// 1.5 period / (1 - 1.5 / 13) on, low-pass filter the smallest odd number above the period, all of degree 1 and
/// without jumps, two inner loops, no robust ones. statsmodels computes the same. `None` with fewer than two seasons
/// or a value that is not finite.
#[must_use]
pub fn stl(values: &[f64], period: usize) -> Option<Stl> {
    stl_with(values, period, trend_length(period))
}

/// [`stl`] with another length of the trend smoother, odd and at least 3.
#[must_use]
pub fn stl_with(values: &[f64], period: usize, trend_length: usize) -> Option<Stl> {
    if period < 2 || values.len() / 2 < period || !values.iter().all(|value| value.is_finite()) {
        return None;
    }
    let mut parameters = stlrs::StlParams::new();
    parameters.seasonal_length(SEASONAL_LENGTH).trend_length(trend_length).low_pass_length((period + 1) | 1);
    parameters.seasonal_degree(1).trend_degree(1).low_pass_degree(1);
    parameters.seasonal_jump(1).trend_jump(1).low_pass_jump(1);
    parameters.inner_loops(2).outer_loops(0).robust(false);
    let fit = parameters.fit(values, period).ok()?;
    let is_finite = fit.trend().iter().chain(fit.seasonal()).all(|part| part.is_finite());
    is_finite.then(|| Stl {
        seasonal: fit.seasonal().to_vec(),
        trend: fit.trend().to_vec(),
        remainder: fit.remainder().to_vec(),
        strengths: Strengths {
            trend: strength(fit.trend(), fit.remainder(), values),
            seasonal: strength(fit.seasonal(), fit.remainder(), values),
        },
    })
}

/// Smallest odd number that is at least 1.5 period / (1 - 1.5 / seasonal length).
fn trend_length(period: usize) -> usize {
    let least = 1.5 * index_to_f64(period) / (1.0 - 1.5 / index_to_f64(SEASONAL_LENGTH));
    f64_to_index(least.ceil()) | 1
}

/// 1 - Var R / Var (part + R), at least 0; 0 where nothing moves but rounding.
fn strength(part: &[f64], remainder: &[f64], values: &[f64]) -> f64 {
    let largest = values.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
    let both = variance(part.iter().zip(remainder).map(|(part, rest)| part + rest));
    let rounding = (1e-12 * largest).powi(2);
    if both > rounding { (1.0 - variance(remainder.iter().copied()) / both).clamp(0.0, 1.0) } else { 0.0 }
}

fn variance(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let n = index_to_f64(values.clone().count());
    let mean = values.clone().sum::<f64>() / n;
    values.map(|value| (value - mean).powi(2)).sum::<f64>() / n
}

/// The season as the chart needs it, aligned with the points.
#[derive(Debug, Clone, PartialEq)]
pub struct Adjusted {
    /// Values without their season.
    pub without_season: Vec<f64>,
    /// The trend.
    pub trend: Vec<f64>,
}

/// Values without their season, and their trend; `None` as for [`stl`].
///
/// Where all values are above 0 the logarithms are taken apart, so that the season is a percentage that grows with the
/// level and nothing falls below 0; elsewhere the values themselves.
#[must_use]
pub fn adjusted(values: &[f64], period: usize) -> Option<Adjusted> {
    if values.iter().all(|value| is_positive(*value)) {
        let logs: Vec<f64> = values.iter().map(|value| value.ln()).collect();
        let parts = stl(&logs, period)?;
        let without = logs.iter().zip(&parts.seasonal).map(|(log, season)| (log - season).exp());
        Some(Adjusted { without_season: without.collect(), trend: parts.trend.iter().map(|log| log.exp()).collect() })
    } else {
        let parts = stl(values, period)?;
        let without = values.iter().zip(&parts.seasonal).map(|(value, season)| value - season);
        Some(Adjusted { without_season: without.collect(), trend: parts.trend })
    }
}

/// Centred mean of up to five neighbouring points, fewer at the ends and beside gaps; for series too short for [`stl`].
#[must_use]
pub fn moving_average(points: &[Point], cadence: Cadence) -> Vec<f64> {
    // As far on both sides, and over no gap: a lopsided mean would lag behind a trend.
    let around = |i: usize, reach: usize| {
        let window = points.get(i.checked_sub(reach)?..=i + reach)?;
        let steps = cadence.steps_between(window[0].at, window[window.len() - 1].at);
        (usize::try_from(steps) == Ok(2 * reach)).then_some(window)
    };
    (0..points.len())
        .map(|i| {
            let window = around(i, 2).or_else(|| around(i, 1)).unwrap_or(&points[i..=i]);
            window.iter().map(|point| point.value).sum::<f64>() / index_to_f64(window.len())
        })
        .collect()
}

/// The first period after which one is missing; `None` when points follow one another. Points in ascending order.
#[must_use]
pub fn first_gap(points: &[Point], cadence: Cadence) -> Option<Point> {
    points.windows(2).find(|pair| cadence.steps_between(pair[0].at, pair[1].at) != 1).map(|pair| pair[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::{day, monthly};
    use proptest::prelude::*;

    fn seasonal(n: usize) -> Vec<f64> {
        const SHAPE: [f64; 12] = [0.8, 0.9, 1.0, 1.0, 1.1, 1.2, 1.2, 1.1, 1.0, 1.0, 0.9, 0.8];
        (0..n).map(|i| 100.0 * 1.01_f64.powi(i32::try_from(i).unwrap()) * SHAPE[i % 12]).collect()
    }

    #[test]
    fn smoother_lengths_are_those_of_statsmodels() {
        assert_eq!([4, 12, 52].map(trend_length), [7, 21, 89]);
    }

    #[test]
    fn a_season_that_grows_with_the_level_is_taken_out_whole() {
        let values = seasonal(60);
        let clean = adjusted(&values, 12).unwrap();
        for (i, value) in clean.without_season.windows(2).map(|pair| pair[1] / pair[0]).enumerate() {
            assert!((value - 1.01).abs() < 0.005, "{i}: {value}");
        }
    }

    #[test]
    fn constant_short_and_broken_series() {
        let flat = stl(&[7.0; 36], 12).unwrap();
        assert_eq!((flat.strengths.trend, flat.strengths.seasonal), (0.0, 0.0));
        assert_eq!(stl(&seasonal(23), 12), None);
        assert_eq!(stl(&[f64::NAN; 36], 12), None);
        assert_eq!(stl(&[1.0; 36], 1), None);
        assert!(adjusted(&[0.0; 36], 12).is_some());
    }

    #[test]
    fn a_moving_average_neither_lags_nor_reaches_over_a_gap() {
        let mut line = monthly("a", "2020-01-01", &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
        assert_eq!(moving_average(&line.points, line.cadence), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
        assert_eq!(first_gap(&line.points, line.cadence), None);
        line.points.remove(3);
        assert_eq!(moving_average(&line.points, line.cadence), [1.0, 2.0, 3.0, 5.0, 6.0, 7.0]);
        assert_eq!(first_gap(&line.points, line.cadence).map(|p| p.at), Some(day("2020-03-01")));
    }

    proptest! {
        #[test]
        fn parts_add_up_and_strengths_stay_in_range(
            values in prop::collection::vec(prop_oneof![Just(0.0), -1e6_f64..1e6], 0..90), period in 0_usize..14
        ) {
            if let Some(parts) = stl(&values, period) {
                for (i, value) in values.iter().enumerate() {
                    let sum = parts.trend[i] + parts.seasonal[i] + parts.remainder[i];
                    prop_assert!((sum - value).abs() < 1e-6 * value.abs().max(1.0));
                }
                prop_assert!((0.0..=1.0).contains(&parts.strengths.trend));
                prop_assert!((0.0..=1.0).contains(&parts.strengths.seasonal));
            }
        }
    }
}
