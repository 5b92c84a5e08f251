//! Which skills are asked for, grow and are used widely at once: the mean of three percentile ranks.
//!
//! Ranks shift with the set that is ranked: rank the full taxonomy, never what a filter shows.

use super::{autocorrelation::average_ranks, quantile::index_to_f64};

/// The three axes of one skill.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axes {
    /// How much it is asked for.
    pub demand: f64,
    /// Log growth of that.
    pub log_growth: f64,
    /// Different job families that use it.
    pub job_families: f64,
}

/// Mean of the percentile ranks (rank - 1) / (n - 1) of the three axes, 0 to 1, equal values sharing theirs (methods
/// E02, after `SkillsFuture`'s three axes). A set of one is ranked 0; numbers that are not finite rank at the ends.
#[must_use]
pub fn priorities(skills: &[Axes]) -> Vec<f64> {
    let ranks = |axis: fn(&Axes) -> f64| average_ranks(&skills.iter().map(axis).collect::<Vec<_>>());
    let axes = [ranks(|s| s.demand), ranks(|s| s.log_growth), ranks(|s| s.job_families)];
    let steps = index_to_f64(skills.len().saturating_sub(1).max(1));
    (0..skills.len()).map(|i| axes.iter().map(|ranks| (ranks[i] - 1.0) / steps).sum::<f64>() / 3.0).collect()
}

/// Indexes of the skills by falling priority, earlier ones first among equals.
#[must_use]
pub fn by_priority(skills: &[Axes]) -> Vec<usize> {
    let scores = priorities(skills);
    let mut order: Vec<usize> = (0..skills.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_run_from_zero_to_one_and_equals_share() {
        let skill = |x: f64| Axes { demand: x, log_growth: x, job_families: x };
        assert_eq!(priorities(&[skill(5.0), skill(1.0), skill(9.0)]), [0.5, 0.0, 1.0]);
        assert_eq!(priorities(&[skill(1.0), skill(1.0)]), [0.5, 0.5]);
        assert_eq!(priorities(&[skill(1.0)]), [0.0]);
        assert!(priorities(&[]).is_empty());
        assert_eq!(by_priority(&[skill(5.0), skill(1.0), skill(9.0)]), [2, 0, 1]);
    }
}
