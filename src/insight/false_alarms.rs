//! False alarms: among many flat series some look like trends by chance (Benjamini-Hochberg).

use super::quantile::index_to_f64;

/// A q value with the numbers that it was computed from: `q = p * m / rank`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Control {
    /// q, 0 to 1.
    pub q: f64,
    /// The p value that decides q: the own one, or a larger one of the family with a smaller product.
    pub p: f64,
    /// Its place among all p values, 1 for the smallest.
    pub rank: usize,
    /// How many p values the family has.
    pub m: usize,
}

/// Benjamini-Hochberg q values in the order of `p` (methods G11).
///
/// A p value that is not a number from 0 to 1 counts as 1.
#[must_use]
pub fn q_values(p: &[f64]) -> Vec<f64> {
    control(p).into_iter().map(|control| control.q).collect()
}

/// [`q_values`] with the numbers behind them.
#[must_use]
pub fn control(p: &[f64]) -> Vec<Control> {
    let clean = |i: usize| if (0.0..=1.0).contains(&p[i]) { p[i] } else { 1.0 };
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| clean(a).total_cmp(&clean(b)));
    let m = p.len();
    let mut least = Control { q: 1.0, p: 1.0, rank: m, m };
    let mut controls = vec![least; m];
    for (place, &i) in order.iter().enumerate().rev() {
        let rank = place + 1;
        // The factor first: it is at least 1, so that rounding cannot take q below p.
        let q = clean(i) * (index_to_f64(m) / index_to_f64(rank));
        if q < least.q {
            least = Control { q, p: clean(i), rank, m };
        }
        controls[i] = least;
    }
    controls
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_p_values_no_q_values_and_nonsense_counts_as_one() {
        assert!(q_values(&[]).is_empty());
        assert_eq!(q_values(&[f64::NAN, 2.0]), [1.0, 1.0]);
    }

    proptest! {
        #[test]
        fn q_is_never_below_p_and_keeps_its_order(p in prop::collection::vec(0.0_f64..=1.0, 0..60)) {
            let q = q_values(&p);
            for i in 0..p.len() {
                prop_assert!(q[i] >= p[i] && q[i] <= 1.0);
                for j in 0..p.len() {
                    prop_assert!(p[i] > p[j] || q[i] <= q[j]);
                }
            }
        }
    }
}
