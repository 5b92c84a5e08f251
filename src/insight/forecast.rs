//! Forecasts of a short series: Holt's damped trend with its intervals, and the naive ones that it must beat.
//!
//! The model is ETS(A,Ad,N) on logarithms (FPP3 8.2 and 8.7; methods F01, F05): medians and intervals are exponentials
//! and never fall below 0. Intervals assume the model, so real coverage is lower: the report card of [`super::backtest`]
//! says by how much.

use super::quantile::{index_to_f64, mean};

/// Standard normal quantile at 0.9: half-width of an 80 % interval in standard errors.
pub const Z_80: f64 = 1.281_551_565_544_6;

/// Parameters of Holt's method with a damped trend.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HoltParameters {
    /// Smoothing of the level, 0 to 1.
    pub alpha: f64,
    /// Smoothing of the trend, 0 to 1.
    pub beta_star: f64,
    /// Damping of the trend a step, 0.8 to 0.98 when fitted; 1 does not damp.
    pub phi: f64,
}

/// Level and trend after a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HoltState {
    /// Level.
    pub level: f64,
    /// Change a step.
    pub trend: f64,
}

/// A filter run through a series (methods F01).
#[derive(Debug, Clone, PartialEq)]
pub struct Filtered {
    /// State after each point.
    pub states: Vec<HoltState>,
    /// One-step forecast of each point.
    pub fitted: Vec<f64>,
    /// Point minus its forecast.
    pub residuals: Vec<f64>,
}

impl HoltParameters {
    /// Rule of thumb for series that are too short to fit anything to.
    pub const RULE_OF_THUMB: Self = Self { alpha: 0.5, beta_star: 0.1, phi: 0.9 };

    /// The state after a point, and the error of its one-step forecast.
    ///
    /// The textbook's `b = beta* (l - l') + (1 - beta*) phi b'` is `phi b' + alpha beta* e`.
    #[must_use]
    pub fn step(self, state: HoltState, value: f64) -> (HoltState, f64) {
        let damped = self.phi * state.trend;
        let error = value - (state.level + damped);
        let level = state.level + damped + self.alpha * error;
        (HoltState { level, trend: damped + self.alpha * self.beta_star * error }, error)
    }

    /// Runs the filter from a state before the first value (methods F01, F02).
    #[must_use]
    pub fn filter(self, values: &[f64], before: HoltState) -> Filtered {
        let mut run = Filtered { states: Vec::new(), fitted: Vec::new(), residuals: Vec::new() };
        let mut state = before;
        for &value in values {
            let (next, error) = self.step(state, value);
            run.states.push(next);
            run.fitted.push(value - error);
            run.residuals.push(error);
            state = next;
        }
        run
    }

    /// Forecasts 1 to `steps` after a state: `l + (phi + .. + phi^h) b`.
    pub fn forecasts(self, from: HoltState, steps: usize) -> impl Iterator<Item = f64> {
        self.damping_sums().take(steps).map(move |sum| from.level + sum * from.trend)
    }

    /// Variances of those forecasts in variances of the one-step error: `1 + sum (alpha + alpha beta* phi_j)²`.
    pub fn variance_multipliers(self, steps: usize) -> impl Iterator<Item = f64> {
        let grown = self.damping_sums().map(move |sum| self.alpha * (1.0 + self.beta_star * sum)).map(|c| c * c);
        let sums = grown.scan(1.0, |total, c| {
            *total += c;
            Some(*total)
        });
        std::iter::once(1.0).chain(sums).take(steps)
    }

    /// What a long forecast tends to; `None` without damping.
    #[must_use]
    pub fn limit(self, from: HoltState) -> Option<f64> {
        (self.phi < 1.0).then(|| from.level + self.phi / (1.0 - self.phi) * from.trend)
    }

    /// phi, phi + phi², ...
    fn damping_sums(self) -> impl Iterator<Item = f64> {
        std::iter::successors(Some(self.phi), move |power| Some(power * self.phi)).scan(0.0, |sum, power| {
            *sum += power;
            Some(*sum)
        })
    }
}

/// One forecast with its intervals, in the unit of the series.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// As likely above as below.
    pub median: f64,
    /// Lower end of the 80 % interval.
    pub lo80: f64,
    /// Upper end of the 80 % interval.
    pub hi80: f64,
    /// Lower end of the 95 % interval.
    pub lo95: f64,
    /// Upper end of the 95 % interval.
    pub hi95: f64,
}

impl Interval {
    /// From the mean and variance of the logarithm (methods F05).
    #[must_use]
    pub fn of_log(mean: f64, variance: f64) -> Self {
        let sd = variance.max(0.0).sqrt();
        let at = |z: f64| (mean + z * sd).exp();
        let z95 = super::growth::Z_95;
        Self { median: mean.exp(), lo80: at(-Z_80), hi80: at(Z_80), lo95: at(-z95), hi95: at(z95) }
    }

    /// Whether all five numbers are finite.
    #[must_use]
    pub fn is_finite(&self) -> bool {
        [self.median, self.lo80, self.hi80, self.lo95, self.hi95].iter().all(|n| n.is_finite())
    }
}

/// The naive forecast of every later point: the last value (methods F03).
#[must_use]
pub fn naive(values: &[f64]) -> Option<f64> {
    values.last().copied()
}

/// The value of the same period a season earlier, `step` counted from 1; `None` with less than a season.
#[must_use]
pub fn seasonal_naive(values: &[f64], period: usize, step: usize) -> Option<f64> {
    let season = values.get(values.len().checked_sub(period)?..)?;
    season.get(step.checked_sub(1)?.checked_rem(period)?).copied()
}

/// The line through first and last value, going on (methods F03), `step` counted from 1; `None` with fewer than two.
#[must_use]
pub fn drift(values: &[f64], step: usize) -> Option<f64> {
    let (first, last) = values.first().zip(values.last())?;
    (values.len() > 1).then(|| last + index_to_f64(step) * (last - first) / index_to_f64(values.len() - 1))
}

/// Mean absolute error of forecasts.
#[must_use]
pub fn mean_absolute_error(actual: &[f64], forecast: &[f64]) -> Option<f64> {
    mean(&actual.iter().zip(forecast).map(|(actual, forecast)| (actual - forecast).abs()).collect::<Vec<_>>())
}

/// Mean absolute scaled error: the mean absolute error in mean absolute one-step changes of the training values
/// (methods F04); `None` without a change to scale by.
#[must_use]
pub fn mase(train: &[f64], actual: &[f64], forecast: &[f64]) -> Option<f64> {
    let changes: Vec<f64> = train.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let scale = mean(&changes).filter(|scale| *scale > 0.0)?;
    mean_absolute_error(actual, forecast).map(|error| error / scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const THUMB: HoltParameters = HoltParameters::RULE_OF_THUMB;

    #[test]
    fn a_straight_line_without_damping_goes_on() {
        let undamped = HoltParameters { phi: 1.0, ..THUMB };
        let run = undamped.filter(&[2.0, 3.0, 4.0, 5.0], HoltState { level: 1.0, trend: 1.0 });
        assert!(run.residuals.iter().all(|e| e.abs() < 1e-12));
        let ahead: Vec<f64> = undamped.forecasts(run.states[3], 3).collect();
        assert!(ahead.iter().zip([6.0, 7.0, 8.0]).all(|(got, want)| (got - want).abs() < 1e-12), "{ahead:?}");
        assert_eq!(undamped.limit(run.states[3]), None);
    }

    #[test]
    fn benchmarks_need_what_they_repeat() {
        assert_eq!((naive(&[]), drift(&[1.0], 1), seasonal_naive(&[1.0], 2, 1)), (None, None, None));
        assert_eq!(seasonal_naive(&[9.0, 1.0, 2.0, 3.0, 4.0], 4, 6), Some(2.0));
        assert_eq!(seasonal_naive(&[1.0, 2.0], 0, 1), None);
        assert_eq!(mase(&[5.0, 5.0], &[6.0], &[5.0]), None);
    }

    proptest! {
        #[test]
        fn intervals_widen_and_hold_one_another(
            alpha in 0.01_f64..0.99, beta_star in 0.01_f64..0.99, phi in 0.8_f64..0.98, variance in 0.0_f64..0.1,
            mean in -20.0_f64..20.0
        ) {
            let widths: Vec<f64> = HoltParameters { alpha, beta_star, phi }.variance_multipliers(12).collect();
            prop_assert!(widths.len() == 12 && widths[0] == 1.0 && widths.windows(2).all(|w| w[1] > w[0]));
            let i = Interval::of_log(mean, variance);
            prop_assert!(0.0 < i.lo95 && i.lo95 <= i.lo80 && i.lo80 <= i.median && i.median <= i.hi80 && i.hi80 <= i.hi95);
        }
    }
}
