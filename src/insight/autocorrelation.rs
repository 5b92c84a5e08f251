//! The Mann-Kendall test for series whose neighbouring points are alike, after Hamed and Rao (1998).

use super::{
    growth::Z_95,
    mann_kendall::mann_kendall,
    quantile::{index_to_f64, median, normal_two_sided_p},
};

/// The corrected test (methods G10).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CorrectedTest {
    /// Variance of S, corrected for ties and autocorrelation.
    pub variance: f64,
    /// Normal statistic with continuity correction.
    pub z: f64,
    /// Two-sided p value, 0 to 1.
    pub p: f64,
}

/// Mann-Kendall with the variance corrected for the autocorrelations of the detrended ranks that leave their 95 %
/// interval (methods G10; all lags, as pymannkendall defines it).
///
/// `None` with fewer than three values, one that is not finite, or a corrected variance that is not above 0.
#[must_use]
pub fn hamed_rao(values: &[f64]) -> Option<CorrectedTest> {
    let plain = mann_kendall(values).filter(|test| test.n > 2)?;
    let n = index_to_f64(plain.n);
    let mut slopes = Vec::with_capacity(plain.n * (plain.n - 1) / 2);
    for (i, earlier) in values.iter().enumerate() {
        slopes.extend(values[i + 1..].iter().zip(1..).map(|(later, steps)| (later - earlier) / f64::from(steps)));
    }
    let slope = median(&slopes)?;
    let detrended: Vec<f64> = values.iter().enumerate().map(|(i, y)| y - index_to_f64(i + 1) * slope).collect();
    let ranks = average_ranks(&detrended);
    let mean = f64::midpoint(n, 1.0);
    let products =
        |lag: usize| -> f64 { ranks.iter().zip(&ranks[lag..]).map(|(one, other)| (one - mean) * (other - mean)).sum() };
    let total = products(0);
    if total <= 0.0 {
        return None;
    }
    let bound = Z_95 / n.sqrt();
    let correction: f64 = (1..plain.n)
        .map(|lag| (index_to_f64(lag), products(lag) / total))
        .filter(|(_, correlation)| correlation.abs() > bound)
        .map(|(lag, correlation)| (n - lag) * (n - lag - 1.0) * (n - lag - 2.0) * correlation)
        .sum();
    let variance = plain.variance * (1.0 + 2.0 / (n * (n - 1.0) * (n - 2.0)) * correction);
    if variance <= 0.0 {
        return None;
    }
    let z = plain.z * (plain.variance / variance).sqrt();
    Some(CorrectedTest { variance, z, p: normal_two_sided_p(z) })
}

/// Ranks from 1, equal values sharing the mean of theirs. Values that are not finite are not expected.
#[must_use]
pub fn average_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&a, &b| values[a].total_cmp(&values[b]));
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0;
    for group in order.chunk_by(|&a, &b| values[a] == values[b]) {
        let rank = index_to_f64(below) + f64::midpoint(1.0, index_to_f64(group.len()));
        for &i in group {
            ranks[i] = rank;
        }
        below += group.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_values_share_a_rank() {
        assert_eq!(average_ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
        assert!(average_ranks(&[]).is_empty());
    }

    #[test]
    fn constant_and_short_series_have_no_test() {
        for values in [&[][..], &[1.0, 2.0], &[5.0; 20], &[1.0, f64::NAN, 3.0]] {
            assert_eq!(hamed_rao(values), None, "{values:?}");
        }
    }

    proptest! {
        #[test]
        fn p_stays_in_range(values in prop::collection::vec(prop_oneof![Just(1.0), -1e3_f64..1e3], 0..40)) {
            prop_assert!(hamed_rao(&values).is_none_or(|test| (0.0..=1.0).contains(&test.p) && test.variance > 0.0));
        }
    }
}
