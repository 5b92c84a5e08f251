//! The trend band of a chart: a log-linear fit with the 95 % confidence interval of its mean (methods G05).

use super::{quantile::index_to_f64, regression::log_linear};

/// The fitted trend at each point.
#[derive(Debug, Clone, PartialEq)]
pub struct FittedTrend {
    /// Fitted values, above 0.
    pub fit: Vec<f64>,
    /// Lower ends of the interval.
    pub lo: Vec<f64>,
    /// Upper ends of the interval.
    pub hi: Vec<f64>,
}

/// Fits `ln y = a + b t` and gives `exp(a + b t ± t_crit * s * sqrt(1/n + (t - mean)² / Stt))` at each `t`.
///
/// `t` in steps of the series, `y` above 0, both of equal length. `None` where [`log_linear`] gives none.
#[must_use]
pub fn fitted_trend(t: &[f64], y: &[f64]) -> Option<FittedTrend> {
    let line = log_linear(t, y)?;
    let n = index_to_f64(t.len());
    let mean = t.iter().sum::<f64>() / n;
    let stt: f64 = t.iter().map(|t| (t - mean).powi(2)).sum();
    let half = |t: f64| line.t_crit * line.resid_sd * (1.0 / n + (t - mean).powi(2) / stt).sqrt();
    let at = |t: f64| line.intercept + line.slope * t;
    Some(FittedTrend {
        fit: t.iter().map(|&t| at(t).exp()).collect(),
        lo: t.iter().map(|&t| (at(t) - half(t)).exp()).collect(),
        hi: t.iter().map(|&t| (at(t) + half(t)).exp()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The series of oracle G05.
    const Y: [f64; 12] = [100.0, 104.0, 103.0, 109.0, 115.0, 112.0, 121.0, 125.0, 124.0, 133.0, 138.0, 141.0];

    #[test]
    fn the_band_holds_the_fit_and_is_narrowest_in_the_middle() {
        let t: Vec<f64> = (0..12).map(f64::from).collect();
        let band = fitted_trend(&t, &Y).unwrap();
        let width = |i: usize| (band.hi[i] / band.lo[i]).ln();
        for i in 0..12 {
            assert!(band.lo[i] < band.fit[i] && band.fit[i] < band.hi[i], "{i}");
        }
        assert!(width(5) < width(0) && width(6) < width(11));
        // At the first point: intercept 4.596073938695 (G05), so the fit is its exponential.
        assert!((band.fit[0] - 4.596_073_938_695_f64.exp()).abs() < 1e-6);
    }

    #[test]
    fn zeros_and_too_few_points_have_no_band() {
        assert_eq!(fitted_trend(&[0.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(fitted_trend(&[0.0, 1.0, 2.0, 3.0, 4.0], &[1.0, 0.0, 2.0, 3.0, 4.0]), None);
    }
}
