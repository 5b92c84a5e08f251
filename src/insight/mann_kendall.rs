//! The Mann-Kendall test: does a series rise or fall more steadily than chance would?

use super::{
    quantile::{index_to_f64, normal_two_sided_p},
    regression::tie_correction,
};
use std::cmp::Ordering;

/// Longest series for which the exact distribution is computed.
pub const EXACT_UP_TO: usize = 50;

/// Result of the Mann-Kendall test (methods G08).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MannKendall {
    /// Points used.
    pub n: usize,
    /// Rising pairs minus falling pairs.
    pub s: i64,
    /// Variance of S under no trend, corrected for ties.
    pub variance: f64,
    /// Normal statistic with continuity correction.
    pub z: f64,
    /// p value of the normal approximation, two-sided, 0 to 1.
    pub p_normal: f64,
    /// Exact p value, two-sided; `None` with ties or more than [`EXACT_UP_TO`] points.
    pub p_exact: Option<f64>,
    /// Kendall's tau-b, -1 to 1; `None` when all values are equal.
    pub tau: Option<f64>,
}

impl MannKendall {
    /// The p value to use: exact when there is one, else normal.
    #[must_use]
    pub fn p(&self) -> f64 {
        self.p_exact.unwrap_or(self.p_normal)
    }
}

/// Mann-Kendall test of values in order of time (methods G08); `None` with fewer than two values or one not finite.
///
/// Neighbouring points that are alike (autocorrelation) make p too small; the reader is told so.
#[must_use]
pub fn mann_kendall(values: &[f64]) -> Option<MannKendall> {
    let n = values.len();
    if n < 2 || !values.iter().all(|v| v.is_finite()) {
        return None;
    }
    let (mut s, mut tied_pairs) = (0_i64, 0_usize);
    for (i, earlier) in values.iter().enumerate() {
        for later in &values[i + 1..] {
            match later.partial_cmp(earlier) {
                Some(Ordering::Greater) => s += 1,
                Some(Ordering::Less) => s -= 1,
                _ => tied_pairs += 1,
            }
        }
    }
    let count = index_to_f64(n);
    let variance = (count * (count - 1.0) * (2.0 * count + 5.0) - tie_correction(values)).max(0.0) / 18.0;
    let z = if variance > 0.0 { as_f64(s - s.signum()) / variance.sqrt() } else { 0.0 };
    let pairs = index_to_f64(n * (n - 1) / 2);
    let untied = pairs - index_to_f64(tied_pairs);
    Some(MannKendall {
        n,
        s,
        variance,
        z,
        p_normal: if variance > 0.0 { normal_two_sided_p(z) } else { 1.0 },
        p_exact: (tied_pairs == 0 && n <= EXACT_UP_TO).then(|| exact_p(n, s)),
        tau: (variance > 0.0).then(|| as_f64(s) / (untied * pairs).sqrt()),
    })
}

/// Smallest exact two-sided p value that `n` points can reach, 2 / n! (methods G09); 1 for fewer than two points.
#[must_use]
pub fn smallest_p(n: usize) -> f64 {
    if n < 2 { 1.0 } else { (2..=n).fold(2.0, |p, k| p / index_to_f64(k)) }
}

/// Exact two-sided p of S over all orders of n different values, by Mahonian numbers.
fn exact_p(n: usize, s: i64) -> f64 {
    let pairs = n * (n - 1) / 2;
    // Probability of each number of inversions; position k adds 0 to k inversions, each equally likely.
    let mut chance = vec![0.0; pairs + 1];
    chance[0] = 1.0;
    let mut reach = 0;
    for k in 1..n {
        let mut next = vec![0.0; pairs + 1];
        let mut window = 0.0;
        for inversions in 0..=reach + k {
            window += if inversions <= reach { chance[inversions] } else { 0.0 };
            if inversions > k {
                window -= chance[inversions - k - 1];
            }
            next[inversions] = window / index_to_f64(k + 1);
        }
        reach += k;
        chance = next;
    }
    // |S| at least as large: at most this many inversions on either side.
    let side = (pairs - usize::try_from(s.unsigned_abs()).unwrap_or(pairs).min(pairs)) / 2;
    let tail: f64 = chance[..=side].iter().map(|c| c.max(0.0)).sum();
    (2.0 * tail).min(1.0)
}

fn as_f64(count: i64) -> f64 {
    f64::from(i32::try_from(count).unwrap_or(if count < 0 { i32::MIN } else { i32::MAX }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn too_little_or_not_finite_has_no_test() {
        assert_eq!(mann_kendall(&[]), None);
        assert_eq!(mann_kendall(&[1.0]), None);
        assert_eq!(mann_kendall(&[1.0, f64::NAN, 2.0]), None);
    }

    #[test]
    fn a_steady_rise_reaches_the_smallest_p() {
        for n in 2..=20 {
            let rise: Vec<f64> = (0..n).map(f64::from).collect();
            let p = mann_kendall(&rise).unwrap().p();
            let least = smallest_p(rise.len());
            assert!((p - least).abs() <= 1e-9 * least, "n {n}: {p} {least}");
        }
    }

    proptest! {
        #[test]
        fn p_and_tau_stay_in_range_and_turn_round_with_the_series(values in prop::collection::vec(-1e6_f64..1e6, 2..70)) {
            let forward = mann_kendall(&values).unwrap();
            let backward = mann_kendall(&values.iter().rev().copied().collect::<Vec<_>>()).unwrap();
            prop_assert!((0.0..=1.0).contains(&forward.p()));
            prop_assert!(forward.tau.is_none_or(|tau| tau.abs() <= 1.0 + 1e-12));
            prop_assert_eq!(forward.s, -backward.s);
            prop_assert!((forward.p() - backward.p()).abs() < 1e-9);
        }
    }
}
