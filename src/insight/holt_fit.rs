//! Fitting Holt's damped trend by a bounded search over a fixed grid: the same series always gives the same numbers.
//!
//! The state before the first point comes from the first ten points, so it does not change as a series grows, and one
//! run of the filter gives the squared errors of a set of parameters for every length at once. A back-test therefore
//! fits anew at each origin, without looking ahead, at the price of one search.

use super::{
    forecast::{HoltParameters, HoltState, Interval},
    quantile::index_to_f64,
};

/// Fewest points that parameters are fitted to.
pub const FIT_FROM: usize = 24;
/// Below this many points the extension is called a rule of thumb.
pub const RULE_OF_THUMB_BELOW: usize = 10;

/// Points that the state before the first one is read from.
const START_POINTS: usize = 10;
/// Parameters that a fit uses up: three of the search, level and trend before the first point.
const FITTED: usize = 5;

const ALPHAS: [f64; 24] = [
    0.02, 0.05, 0.08, 0.12, 0.16, 0.20, 0.24, 0.28, 0.32, 0.36, 0.40, 0.45, 0.50, 0.55, 0.60, 0.65, 0.70, 0.75, 0.80,
    0.85, 0.90, 0.94, 0.97, 0.99,
];
const BETA_STARS: [f64; 8] = [0.01, 0.05, 0.10, 0.20, 0.35, 0.50, 0.70, 0.90];
const PHIS: [f64; 7] = [0.80, 0.83, 0.86, 0.89, 0.92, 0.95, 0.98];
/// So many sets of parameters run side by side.
const LANES: usize = 8;

/// A fitted model of logarithms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HoltFit {
    /// Parameters.
    pub parameters: HoltParameters,
    /// How they were found.
    pub basis: FitBasis,
    /// State before the first point.
    pub before: HoltState,
    /// State after the last point.
    pub last: HoltState,
    /// Variance of the one-step error of the logarithm.
    pub sigma2: f64,
    /// Points used.
    pub n: usize,
}

/// How parameters were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FitBasis {
    /// Least squared one-step errors over the grid.
    Fitted,
    /// Fixed: fewer than [`FIT_FROM`] points.
    Fixed,
    /// Fixed: fewer than [`RULE_OF_THUMB_BELOW`] points, no more than a rule of thumb.
    RuleOfThumb,
}

impl FitBasis {
    /// Kebab-case key of messages and JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Fitted => "fitted",
            Self::Fixed => "fixed",
            Self::RuleOfThumb => "rule-of-thumb",
        }
    }
}

impl HoltFit {
    /// Forecasts 1 to `steps` with their intervals; `season` is added to the logarithm of each step.
    pub fn intervals(&self, steps: usize, season: impl Fn(usize) -> f64) -> impl Iterator<Item = Interval> {
        let means = self.parameters.forecasts(self.last, steps);
        let sigma2 = self.sigma2;
        means
            .zip(self.parameters.variance_multipliers(steps))
            .enumerate()
            .map(move |(step, (mean, wider))| Interval::of_log(mean + season(step), sigma2 * wider))
    }
}

/// Level and trend before the first point: least squares over the first ten; `None` with fewer than two values.
#[must_use]
pub fn state_before(values: &[f64]) -> Option<HoltState> {
    let start = &values[..values.len().min(START_POINTS)];
    if start.len() < 2 || !start.iter().all(|value| value.is_finite()) {
        return None;
    }
    let n = index_to_f64(start.len());
    let mean_t = f64::midpoint(n, 1.0);
    let mean = start.iter().sum::<f64>() / n;
    let (tt, ty) = start.iter().enumerate().fold((0.0, 0.0), |(tt, ty), (i, value)| {
        let dt = index_to_f64(i + 1) - mean_t;
        (tt + dt * dt, ty + dt * (value - mean))
    });
    let trend = ty / tt;
    Some(HoltState { level: mean - trend * mean_t, trend })
}

/// The model of a series of logarithms: fitted from [`FIT_FROM`] points on, else with fixed parameters.
#[must_use]
pub fn holt_fit(values: &[f64]) -> Option<HoltFit> {
    if values.len() >= FIT_FROM {
        return holt_fits(values, values.len()).pop();
    }
    let before = state_before(values)?;
    let parameters = HoltParameters::RULE_OF_THUMB;
    let run = parameters.filter(values, before);
    let sse: f64 = run.residuals.iter().map(|e| e * e).sum();
    let basis = if values.len() < RULE_OF_THUMB_BELOW { FitBasis::RuleOfThumb } else { FitBasis::Fixed };
    let n = values.len();
    let last = *run.states.last()?;
    Some(HoltFit { parameters, basis, before, last, sigma2: sse / index_to_f64(n), n })
}

/// The fits to the first `shortest`, `shortest + 1`, ... and all points; empty with fewer than [`FIT_FROM`].
///
/// Each is what [`holt_fit`] gives for that many points: the least sum of squared one-step errors over 1,344 sets of
/// parameters, the first one in the order of the grid when two are equal.
#[must_use]
pub fn holt_fits(values: &[f64], shortest: usize) -> Vec<HoltFit> {
    let shortest = shortest.max(FIT_FROM);
    let Some(before) = state_before(values).filter(|_| values.len() >= shortest) else { return Vec::new() };
    let mut best = vec![
        Best { sse: f64::INFINITY, parameters: HoltParameters::RULE_OF_THUMB, last: before };
        values.len() + 1 - shortest
    ];
    for phi in PHIS {
        for beta_star in BETA_STARS {
            for alphas in ALPHAS.as_chunks::<LANES>().0 {
                run_lanes(values, shortest, before, (alphas, beta_star, phi), &mut best);
            }
        }
    }
    let fit = |(i, best): (usize, Best)| {
        let n = shortest + i;
        let sigma2 = best.sse / index_to_f64(n - FITTED);
        HoltFit { parameters: best.parameters, basis: FitBasis::Fitted, before, last: best.last, sigma2, n }
    };
    best.into_iter().enumerate().map(fit).collect()
}

#[derive(Clone, Copy)]
struct Best {
    sse: f64,
    parameters: HoltParameters,
    last: HoltState,
}

/// Runs [`LANES`] filters side by side, which differ in alpha, and keeps the best at each length.
fn run_lanes(
    values: &[f64],
    shortest: usize,
    before: HoltState,
    (alphas, beta_star, phi): (&[f64; LANES], f64, f64),
    best: &mut [Best],
) {
    let betas = alphas.map(|alpha| alpha * beta_star);
    let (mut level, mut trend, mut sse) = ([before.level; LANES], [before.trend; LANES], [0.0; LANES]);
    let mut advance = |value: f64| {
        for lane in 0..LANES {
            let damped = phi * trend[lane];
            let forecast = level[lane] + damped;
            let error = value - forecast;
            level[lane] = forecast + alphas[lane] * error;
            trend[lane] = damped + betas[lane] * error;
            sse[lane] += error * error;
        }
        (level, trend, sse)
    };
    let (head, tail) = values.split_at(shortest - 1);
    for &value in head {
        advance(value);
    }
    for (&value, best) in tail.iter().zip(best) {
        let (level, trend, sse) = advance(value);
        let least = sse.iter().fold(f64::INFINITY, |least, sse| least.min(*sse));
        if least < best.sse {
            let lane = sse.iter().position(|sse| *sse == least).unwrap_or(0);
            let parameters = HoltParameters { alpha: alphas[lane], beta_star, phi };
            *best = Best { sse: least, parameters, last: HoltState { level: level[lane], trend: trend[lane] } };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A rise with noise that repeats in every run.
    fn logs(n: usize) -> Vec<f64> {
        (0..n).map(|i| 4.0 + 0.01 * index_to_f64(i) + 0.05 * (index_to_f64(i) * 1.7).sin()).collect()
    }

    #[test]
    fn a_fit_of_many_lengths_is_the_fit_of_each() {
        let values = logs(60);
        for (i, fit) in holt_fits(&values, 30).into_iter().enumerate() {
            assert_eq!(Some(fit), holt_fit(&values[..30 + i]));
            let run = fit.parameters.filter(&values[..30 + i], fit.before);
            let sse: f64 = run.residuals.iter().map(|e| e * e).sum();
            assert!((fit.sigma2 - sse / index_to_f64(fit.n - FITTED)).abs() < 1e-12);
            assert!((fit.last.level - run.states[29 + i].level).abs() < 1e-12);
        }
    }

    #[test]
    fn no_parameters_of_the_grid_fit_better() {
        let values = logs(40);
        let fit = holt_fit(&values).unwrap();
        let sse = |parameters: HoltParameters| {
            parameters.filter(&values, fit.before).residuals.iter().map(|e| e * e).sum::<f64>()
        };
        let least = sse(fit.parameters);
        for alpha in ALPHAS {
            for (beta_star, phi) in [(0.01, 0.80), (0.20, 0.92), (0.90, 0.98)] {
                assert!(least <= sse(HoltParameters { alpha, beta_star, phi }) + 1e-12);
            }
        }
    }

    #[test]
    fn short_series_are_extended_by_fixed_parameters_and_say_so() {
        let basis = |n: usize| holt_fit(&logs(n)).map(|fit| fit.basis);
        assert_eq!([1, 2, 9].map(basis), [None, Some(FitBasis::RuleOfThumb), Some(FitBasis::RuleOfThumb)]);
        assert_eq!([10, 23, 24].map(basis), [Some(FitBasis::Fixed), Some(FitBasis::Fixed), Some(FitBasis::Fitted)]);
        assert_eq!(holt_fit(&logs(9)).unwrap().parameters, HoltParameters::RULE_OF_THUMB);
    }

    proptest! {
        #[test]
        fn nothing_panics(values in prop::collection::vec(prop_oneof![any::<f64>(), Just(0.0), -5.0_f64..5.0], 0..40)) {
            let _ = holt_fit(&values);
            prop_assert!(holt_fits(&values, 0).len() <= 40);
        }
    }
}
