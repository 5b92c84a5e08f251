//! How far the yearly growth of a series may be off, read from the scatter of its points around their trend.

use super::{
    growth::is_positive,
    quantile::{index_to_f64, mean},
    regression::LogLinear,
};

/// Neighbours more alike than this would make the error infinite; beyond it two years say too little to tell.
const MOST_ALIKE: f64 = 0.9;

/// Standard error of a year-on-year growth (methods S03), with what it was computed from.
///
/// The growth is the difference of two means of a year of logs. Around a straight line with scatter `resid_sd` its
/// variance is `resid_sd² · 2 / year`. Neighbouring points that are alike tell less than as many independent ones:
/// the error is widened by `sqrt((1 + r) / (1 - r))`, r being the correlation of neighbours (the effective sample
/// size of Santer and others 2000). Still the error of a straight line, so a bend makes it larger, not smaller.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GrowthError {
    /// Standard deviation of ln y around the log-linear line.
    pub resid_sd: f64,
    /// Correlation of neighbouring residuals, cut to 0 to 0.9.
    pub alike: f64,
    /// Points in a year.
    pub year: usize,
    /// Standard error of the growth of ln y, above 0.
    pub se: f64,
}

/// The error of the growth of the last `year` points on the year before; `None` without scatter.
///
/// `fit` is the log-linear line through the points `t`, `y`.
#[must_use]
pub fn growth_error(fit: &LogLinear, t: &[f64], y: &[f64], year: usize) -> Option<GrowthError> {
    let residuals: Vec<f64> = t.iter().zip(y).map(|(t, y)| y.ln() - fit.intercept - fit.slope * t).collect();
    let alike = lag_one(&residuals)?.clamp(0.0, MOST_ALIKE);
    let se = fit.resid_sd * (2.0 / index_to_f64(year)).sqrt() * ((1.0 + alike) / (1.0 - alike)).sqrt();
    is_positive(se).then_some(GrowthError { resid_sd: fit.resid_sd, alike, year, se })
}

/// Correlation of each value with the one before it, around their mean; `None` when all are equal.
fn lag_one(values: &[f64]) -> Option<f64> {
    let middle = mean(values)?;
    let around: f64 = values.iter().map(|v| (v - middle).powi(2)).sum();
    let pairs: f64 = values.windows(2).map(|pair| (pair[0] - middle) * (pair[1] - middle)).sum();
    Some(pairs / around).filter(|r| r.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::regression::log_linear;

    fn error(y: &[f64]) -> Option<GrowthError> {
        let t: Vec<f64> = (0..y.len()).map(index_to_f64).collect();
        growth_error(&log_linear(&t, y).unwrap(), &t, y, 12)
    }

    #[test]
    fn points_that_jump_to_and_fro_are_not_widened() {
        let y: Vec<f64> = (0..24).map(|i| 100.0 * if i % 2 == 0 { 1.1 } else { 0.9 }).collect();
        let found = error(&y).unwrap();
        assert_eq!(found.alike, 0.0);
        assert!((found.se - found.resid_sd * (2.0_f64 / 12.0).sqrt()).abs() < 1e-12);
    }

    #[test]
    fn neighbours_that_are_alike_widen_the_error() {
        let wave: Vec<f64> = (0..24).map(|i| 100.0 + 10.0 * (f64::from(i) / 4.0).sin()).collect();
        let found = error(&wave).unwrap();
        assert!(found.alike > 0.5, "{found:?}");
        assert!(found.se > 1.7 * found.resid_sd * (2.0_f64 / 12.0).sqrt(), "{found:?}");
    }

    #[test]
    fn a_series_on_its_line_has_no_scatter_to_read() {
        assert!(error(&[7.0; 24]).is_none_or(|found| found.se < 1e-12));
    }
}
