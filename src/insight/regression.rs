//! Straight lines through the logarithms of a short series: least squares and Theil-Sen.

use super::{
    growth::{Z_95, is_positive},
    quantile::{f64_to_index, index_to_f64, median, quantile_sorted, t_quantile, t_two_sided_p},
};

/// Least squares of ln y on t (methods G05).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LogLinear {
    /// ln y at t = 0.
    pub intercept: f64,
    /// Change of ln y a step.
    pub slope: f64,
    /// Standard error of the slope.
    pub se_slope: f64,
    /// Share of the variance explained, 0 to 1; 1 when the values are constant.
    pub r2: f64,
    /// 97.5 % quantile of t with n - 2 degrees of freedom.
    pub t_crit: f64,
    /// 95 % interval of the slope. Too narrow when neighbouring points are alike.
    pub slope_ci95: (f64, f64),
    /// Two-sided p value of the slope, 0 to 1.
    pub p_value: f64,
    /// Standard deviation of the residuals.
    pub resid_sd: f64,
}

/// Log-linear least squares (methods G05, G07); `None` with fewer than three points, values not above 0,
/// or all points at one time.
#[must_use]
pub fn log_linear(t: &[f64], y: &[f64]) -> Option<LogLinear> {
    let logs = logs(t, y)?;
    let n = index_to_f64(logs.len());
    let df = n - 2.0;
    let (mean_t, mean_y) = (t.iter().sum::<f64>() / n, logs.iter().sum::<f64>() / n);
    let sums = t.iter().zip(&logs).fold((0.0, 0.0, 0.0), |(tt, ty, yy), (&t, &y)| {
        let (dt, dy) = (t - mean_t, y - mean_y);
        (tt + dt * dt, ty + dt * dy, yy + dy * dy)
    });
    let (sum_tt, sum_ty, sum_yy) = sums;
    if df <= 0.0 || !is_positive(sum_tt) {
        return None;
    }
    let slope = sum_ty / sum_tt;
    let intercept = mean_y - slope * mean_t;
    let rss: f64 = t.iter().zip(&logs).map(|(&t, &y)| (y - intercept - slope * t).powi(2)).sum();
    let resid_sd = (rss / df).sqrt();
    let se_slope = resid_sd / sum_tt.sqrt();
    let t_crit = t_quantile(0.975, df)?;
    let p_value = if se_slope > 0.0 { t_two_sided_p(slope / se_slope, df)? } else { f64::from(slope == 0.0) };
    let fit = LogLinear {
        intercept,
        slope,
        se_slope,
        r2: if sum_yy > 0.0 { (1.0 - rss / sum_yy).clamp(0.0, 1.0) } else { 1.0 },
        t_crit,
        slope_ci95: (slope - t_crit * se_slope, slope + t_crit * se_slope),
        p_value,
        resid_sd,
    };
    (fit.slope.is_finite() && fit.se_slope.is_finite()).then_some(fit)
}

/// Theil-Sen line through ln y with Sen's interval (methods G06).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TheilSen {
    /// Median of the pairwise slopes: change of ln y a step.
    pub slope: f64,
    /// Median of ln y minus slope times median of t.
    pub intercept: f64,
    /// Lower end of Sen's 95 % interval of the slope.
    pub lo: f64,
    /// Upper end.
    pub hi: f64,
    /// Pairs of points at different times.
    pub n_pairs: usize,
}

/// Theil-Sen on ln y (methods G06, G07), ranks as in `SciPy`'s `theilslopes`; `None` as for [`log_linear`],
/// from two points on.
#[must_use]
pub fn theil_sen(t: &[f64], y: &[f64]) -> Option<TheilSen> {
    let logs = logs(t, y)?;
    let mut slopes = Vec::with_capacity(logs.len() * logs.len().saturating_sub(1) / 2);
    for (i, (&ti, &yi)) in t.iter().zip(&logs).enumerate() {
        for (&tj, &yj) in t[i + 1..].iter().zip(&logs[i + 1..]) {
            if tj != ti {
                slopes.push((yj - yi) / (tj - ti));
            }
        }
    }
    slopes.sort_by(f64::total_cmp);
    let slope = quantile_sorted(&slopes, 0.5).filter(|s| s.is_finite())?;
    let n = index_to_f64(logs.len());
    let variance = (n * (n - 1.0) * (2.0 * n + 5.0) - tie_correction(&logs) - tie_correction(t)).max(0.0) / 18.0;
    let (pairs, sigma) = (index_to_f64(slopes.len()), variance.sqrt());
    let rank = |shift: f64| f64::midpoint(pairs, shift * sigma).round_ties_even();
    let last = slopes.len() - 1;
    Some(TheilSen {
        slope,
        intercept: median(&logs)? - slope * median(t)?,
        lo: slopes[f64_to_index(rank(-Z_95) - 1.0).min(last)],
        hi: slopes[f64_to_index(rank(Z_95)).min(last)],
        n_pairs: slopes.len(),
    })
}

/// Percent a year of a slope of ln y a step.
#[must_use]
pub fn annual_pct(slope: f64, steps_per_year: f64) -> f64 {
    100.0 * (slope * steps_per_year).exp_m1()
}

/// Sum of k (k-1) (2k+5) over groups of equal values.
#[must_use]
pub fn tie_correction(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
        .chunk_by(|a, b| a == b)
        .map(|group| {
            let k = index_to_f64(group.len());
            k * (k - 1.0) * (2.0 * k + 5.0)
        })
        .sum()
}

fn logs(t: &[f64], y: &[f64]) -> Option<Vec<f64>> {
    let usable = t.len() == y.len() && y.iter().all(|v| is_positive(*v)) && t.iter().all(|t| t.is_finite());
    usable.then(|| y.iter().map(|v| v.ln()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_need_points_at_different_times_and_values_above_zero() {
        for (t, y) in [
            (vec![], vec![]),
            (vec![0.0], vec![1.0]),
            (vec![1.0, 1.0, 1.0], vec![1.0, 2.0, 3.0]),
            (vec![0.0, 1.0, 2.0], vec![1.0, 0.0, 3.0]),
            (vec![0.0, 1.0, 2.0], vec![1.0, f64::NAN, 3.0]),
            (vec![0.0, 1.0], vec![1.0, 2.0, 3.0]),
        ] {
            assert_eq!(log_linear(&t, &y), None, "{t:?} {y:?}");
            assert_eq!(theil_sen(&t, &y), None, "{t:?} {y:?}");
        }
    }

    #[test]
    fn a_constant_series_has_slope_zero_and_no_significance() {
        let (t, y) = ([0.0, 1.0, 2.0, 3.0, 4.0], [7.0; 5]);
        let fit = log_linear(&t, &y).unwrap();
        assert!(fit.slope.abs() < 1e-12 && fit.p_value > 0.99, "{fit:?}");
        let slope = theil_sen(&t, &y).unwrap();
        assert!(slope.lo <= 0.0 && slope.hi >= 0.0, "{slope:?}");
    }
}
