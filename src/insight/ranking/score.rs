//! Additive value on fixed scales: a score, what it is made of, the order, and how sure the order of two is.

use statrs::distribution::{ContinuousCDF as _, Normal};

/// What each criterion gives to the score: share x value (methods D01). They add up to the score.
#[must_use]
pub fn contributions<const K: usize>(values: &[f64; K], shares: &[f64; K]) -> [f64; K] {
    std::array::from_fn(|k| shares[k] * values[k])
}

/// The score of one option: the sum of its contributions, 0 to 1 when shares sum to 1 (methods D01).
///
/// It depends on nothing but the option's own values and the shares, so no other option can move it (methods D05).
#[must_use]
pub fn score<const K: usize>(values: &[f64; K], shares: &[f64; K]) -> f64 {
    contributions(values, shares).iter().sum()
}

/// Places of the options, best first; options of the same score keep their order.
#[must_use]
pub fn order(scores: &[f64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..scores.len()).collect();
    places.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    places
}

/// Probability that `a` is ahead of `b` when both scores err normally and apart from each other (methods D09).
///
/// Each is a mean with a standard deviation, 0 or above. Without any doubt it is 1, 0, or a half when they are equal.
#[must_use]
pub fn ahead_probability(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lead, sd) = (a.0 - b.0, a.1.hypot(b.1));
    if sd > 0.0 {
        Normal::new(0.0, 1.0).map_or(0.5, |normal| normal.cdf(lead / sd))
    } else if lead == 0.0 {
        0.5
    } else {
        f64::from(u8::from(lead > 0.0))
    }
}

/// Standard deviation of a score whose values lie anywhere in their intervals with the same chance, apart from each
/// other: sqrt(sum (share x width)² / 12). Our reading of an interval; sources state no distribution.
#[must_use]
pub fn score_sd<const K: usize>(lo: &[f64; K], hi: &[f64; K], shares: &[f64; K]) -> f64 {
    let squares: f64 = (0..K).map(|k| (shares[k] * (hi[k] - lo[k])).powi(2)).sum();
    (squares / 12.0).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_keep_their_order() {
        assert_eq!(order(&[0.2, 0.5, 0.2, 0.5]), [1, 3, 0, 2]);
        assert!(order(&[]).is_empty());
    }

    #[test]
    fn without_doubt_the_larger_one_is_ahead() {
        assert_eq!(ahead_probability((0.6, 0.0), (0.5, 0.0)), 1.0);
        assert_eq!(ahead_probability((0.5, 0.0), (0.6, 0.0)), 0.0);
        assert_eq!(ahead_probability((0.5, 0.0), (0.5, 0.0)), 0.5);
        assert!((score_sd(&[0.0], &[1.0], &[1.0]) - 1.0 / 12.0_f64.sqrt()).abs() < 1e-15);
    }
}
