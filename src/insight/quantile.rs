//! Quantiles: of a sample (type 7) and of the normal and t distributions.

use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

/// Type-7 quantile (linear between order statistics; methods Q01), `q` from 0 to 1.
///
/// Values that are not finite are left out; `None` without any value or for a `q` outside 0 to 1.
#[must_use]
pub fn quantile(values: &[f64], q: f64) -> Option<f64> {
    quantile_sorted(&sorted_finite(values), q)
}

/// [`quantile`] of values that are finite and ascending already.
#[must_use]
pub fn quantile_sorted(sorted: &[f64], q: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&q) {
        return None;
    }
    let last = sorted.len().checked_sub(1)?;
    let position = q * index_to_f64(last);
    let below = f64_to_index(position.floor()).min(last);
    let above = (below + 1).min(last);
    let fraction = position - index_to_f64(below);
    Some(sorted[below] + fraction * (sorted[above] - sorted[below]))
}

/// Median, the type-7 quantile at 0.5.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// Quantile of the standard normal distribution (methods Q02); `None` for a `p` that is not inside 0 to 1.
#[must_use]
pub fn normal_quantile(p: f64) -> Option<f64> {
    if !(p > 0.0 && p < 1.0) {
        return None;
    }
    Normal::new(0.0, 1.0).ok().map(|normal| normal.inverse_cdf(p)).filter(|z| z.is_finite())
}

/// Two-sided p value of a standard normal statistic, 0 to 1.
#[must_use]
pub fn normal_two_sided_p(z: f64) -> f64 {
    let Ok(normal) = Normal::new(0.0, 1.0) else { return 1.0 };
    if z.is_nan() { 1.0 } else { (2.0 * normal.sf(z.abs())).clamp(0.0, 1.0) }
}

/// Quantile of Student's t distribution (methods Q02); `None` for a `p` outside 0 to 1 or `df` not above 0.
#[must_use]
pub fn t_quantile(p: f64, df: f64) -> Option<f64> {
    if !(p > 0.0 && p < 1.0) {
        return None;
    }
    StudentsT::new(0.0, 1.0, df).ok().map(|t| t.inverse_cdf(p)).filter(|t| t.is_finite())
}

/// Two-sided p value of a t statistic, 0 to 1; `None` for a `df` not above 0.
#[must_use]
pub fn t_two_sided_p(t: f64, df: f64) -> Option<f64> {
    if t.is_nan() {
        return None;
    }
    StudentsT::new(0.0, 1.0, df).ok().map(|dist| (2.0 * dist.sf(t.abs())).clamp(0.0, 1.0))
}

/// The finite values in ascending order.
#[must_use]
pub fn sorted_finite(values: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Mean of the values; `None` when there is none or the mean is not finite.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    let mean = values.iter().sum::<f64>() / index_to_f64(values.len());
    mean.is_finite().then_some(mean)
}

/// A count as a float. Counts here stay far below 2^32, so nothing is lost.
#[must_use]
pub fn index_to_f64(index: usize) -> f64 {
    f64::from(u32::try_from(index).unwrap_or(u32::MAX))
}

/// A float as an index: negative and NaN become 0.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, which is what is wanted")]
pub fn f64_to_index(value: f64) -> usize {
    value as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_without_values_has_no_quantile() {
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(quantile(&[f64::NAN], 0.5), None);
        assert_eq!(quantile(&[1.0], 1.5), None);
        assert_eq!(quantile(&[3.0], 0.9), Some(3.0));
    }

    #[test]
    fn impossible_probabilities_have_no_quantile() {
        for p in [0.0, 1.0, -1.0, f64::NAN] {
            assert_eq!(normal_quantile(p), None);
            assert_eq!(t_quantile(p, 3.0), None);
        }
        assert_eq!(t_quantile(0.975, 0.0), None);
    }
}
