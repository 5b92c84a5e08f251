//! Pooling of comparable estimates by random effects, and whether they differ more than chance explains.
//!
//! What may be pooled is decided in [`super::comparable`]; here is only the arithmetic.

use super::{
    growth::{Z_95, is_positive},
    quantile::index_to_f64,
};

/// From this part of the spread on that chance does not explain, estimates disagree (methods, "Figures").
pub const DISAGREE_I2: f64 = 0.5;

/// One estimate of the same thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Growth as ln(after / before).
    pub log_growth: f64,
    /// Its standard error, above 0.
    pub se: f64,
}

/// What estimates say together (`DerSimonian` and Laird 1986; methods G13). Growths are logs of ratios.
#[derive(Debug, Clone, PartialEq)]
pub struct Pooled {
    /// Mean weighted by 1 / se², as if all measured one and the same growth.
    pub fixed: f64,
    /// Cochran's Q: squared distances from `fixed` in standard errors.
    pub q: f64,
    /// Degrees of freedom of Q: estimates less one.
    pub df: usize,
    /// Variance between the true growths behind the estimates, at least 0; crude with two or three estimates.
    pub tau2: f64,
    /// Part of the spread that chance does not explain, 0 to 1.
    pub i2: f64,
    /// Mean weighted by 1 / (se² + tau²).
    pub mean: f64,
    /// Standard error of `mean`.
    pub se: f64,
    /// 95 % interval of `mean`.
    pub ci95: (f64, f64),
    /// Share of each estimate in `mean`, in the order given; they sum to 1.
    pub shares: Vec<f64>,
}

impl Pooled {
    /// Whether the estimates differ more than chance explains.
    #[must_use]
    pub fn disagrees(&self) -> bool {
        self.i2 > DISAGREE_I2
    }
}

/// Pools estimates (methods G13); `None` with fewer than two, or one that is not finite or has no error above 0.
#[must_use]
pub fn pool(estimates: &[Estimate]) -> Option<Pooled> {
    let usable = |e: &Estimate| e.log_growth.is_finite() && is_positive(e.se);
    if estimates.len() < 2 || !estimates.iter().all(usable) {
        return None;
    }
    let precise: Vec<f64> = estimates.iter().map(|e| e.se.powi(-2)).collect();
    let total: f64 = precise.iter().sum();
    let fixed = weighted_mean(estimates, &precise);
    let q: f64 = estimates.iter().zip(&precise).map(|(e, w)| w * (e.log_growth - fixed).powi(2)).sum();
    let df = estimates.len() - 1;
    let surplus = (q - index_to_f64(df)).max(0.0);
    let scale = total - precise.iter().map(|w| w * w).sum::<f64>() / total;
    let tau2 = if scale > 0.0 { surplus / scale } else { 0.0 };
    let weights: Vec<f64> = estimates.iter().map(|e| (e.se * e.se + tau2).recip()).collect();
    let sum: f64 = weights.iter().sum();
    let (mean, se) = (weighted_mean(estimates, &weights), sum.sqrt().recip());
    let pooled = Pooled {
        fixed,
        q,
        df,
        tau2,
        i2: if q > 0.0 { surplus / q } else { 0.0 },
        mean,
        se,
        ci95: (mean - Z_95 * se, mean + Z_95 * se),
        shares: weights.iter().map(|w| w / sum).collect(),
    };
    (pooled.mean.is_finite() && is_positive(pooled.se) && pooled.q.is_finite()).then_some(pooled)
}

fn weighted_mean(estimates: &[Estimate], weights: &[f64]) -> f64 {
    let sum: f64 = weights.iter().sum();
    estimates.iter().zip(weights).map(|(e, w)| w * e.log_growth).sum::<f64>() / sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn estimate(log_growth: f64, se: f64) -> Estimate {
        Estimate { log_growth, se }
    }

    #[test]
    fn estimates_that_agree_leave_nothing_unexplained() {
        let pooled = pool(&[estimate(0.10, 0.05), estimate(0.12, 0.05), estimate(0.11, 0.05)]).unwrap();
        assert_eq!((pooled.tau2, pooled.i2, pooled.disagrees()), (0.0, 0.0, false));
        assert!((pooled.mean - 0.11).abs() < 1e-12);
        assert!((pooled.se - 0.05 / 3_f64.sqrt()).abs() < 1e-12, "three alike are as sure as their mean");
    }

    #[test]
    fn one_estimate_or_one_without_an_error_is_not_pooled() {
        assert_eq!(pool(&[]), None);
        assert_eq!(pool(&[estimate(0.1, 0.1)]), None);
        assert_eq!(pool(&[estimate(0.1, 0.1), estimate(0.2, 0.0)]), None);
        assert_eq!(pool(&[estimate(0.1, 0.1), estimate(f64::NAN, 0.1)]), None);
        assert_eq!(pool(&[estimate(0.1, 0.1), estimate(0.2, f64::INFINITY)]), None);
    }

    proptest! {
        #[test]
        fn the_mean_lies_among_the_estimates_and_the_interval_around_it(
            rows in prop::collection::vec((-3.0_f64..3.0, 0.001_f64..2.0), 2..12)
        ) {
            let estimates: Vec<Estimate> = rows.iter().map(|(growth, se)| estimate(*growth, *se)).collect();
            let pooled = pool(&estimates).unwrap();
            let low = rows.iter().map(|(growth, _)| *growth).fold(f64::INFINITY, f64::min);
            let high = rows.iter().map(|(growth, _)| *growth).fold(f64::NEG_INFINITY, f64::max);
            prop_assert!(pooled.mean >= low - 1e-9 && pooled.mean <= high + 1e-9);
            prop_assert!(pooled.ci95.0 < pooled.mean && pooled.mean < pooled.ci95.1);
            prop_assert!((0.0..=1.0).contains(&pooled.i2) && pooled.tau2 >= 0.0);
            prop_assert!((pooled.shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
}
