//! False alarms: among many flat series some look like trends by chance (Benjamini-Hochberg).

use super::quantile::index_to_f64;

/// Benjamini-Hochberg q values in the order of `p` (methods G11).
///
/// A p value that is not a number from 0 to 1 counts as 1.
#[must_use]
pub fn q_values(p: &[f64]) -> Vec<f64> {
    let clean = |i: usize| if (0.0..=1.0).contains(&p[i]) { p[i] } else { 1.0 };
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| clean(a).total_cmp(&clean(b)));
    let mut q = vec![1.0; p.len()];
    let mut least = 1.0_f64;
    for (rank, &i) in order.iter().enumerate().rev() {
        // The factor first: it is at least 1, so that rounding cannot take q below p.
        least = least.min(clean(i) * (index_to_f64(p.len()) / index_to_f64(rank + 1)));
        q[i] = least;
    }
    q
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
