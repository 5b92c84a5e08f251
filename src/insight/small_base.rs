//! The small-base guard: a percentage on a small count beside what it would be with some constant jobs added.

use super::growth::damped;
use crate::domain::Base;

/// Jobs added to both counts before the damped growth is taken (methods G02); stated wherever it is used.
pub const DAMPING_JOBS: f64 = 200.0;
/// Below so many in the earlier period a base is small: damping takes a sixth of the growth away there, and a third
/// at 400. Our judgement, stated on screen.
pub const SMALL_BASE: f64 = 1_000.0;

/// Growth of two counts, as counted and damped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SmallBase {
    /// The counts.
    pub base: Base,
    /// 100 (after / before - 1), percent.
    pub raw_pct: f64,
    /// 100 ((after + k) / (before + k) - 1) with k = [`DAMPING_JOBS`], percent.
    pub damped_pct: f64,
}

impl SmallBase {
    /// Both growths of a base; `None` when the earlier count is not above 0 or a growth is not finite.
    #[must_use]
    pub fn of(base: Base) -> Option<Self> {
        let pct = |k: f64| damped(base.before, base.after, k).map(|growth| 100.0 * growth);
        Some(Self { base, raw_pct: pct(0.0)?, damped_pct: pct(DAMPING_JOBS)? })
    }

    /// Whether the base is so small that the reader must see both.
    #[must_use]
    pub fn matters(&self) -> bool {
        self.base.before < SMALL_BASE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(before: f64, after: f64) -> Option<SmallBase> {
        SmallBase::of(Base { before, after })
    }

    #[test]
    fn a_small_base_is_shown_damped_and_a_large_one_is_not() {
        let few = of(286.0, 1_216.0).unwrap();
        assert!(few.matters());
        // The damped growths of methods G02, in percent.
        assert!((few.raw_pct - 325.174_825_174_825).abs() < 1e-9 && (few.damped_pct - 191.358_024_691_4).abs() < 1e-9);
        assert!(!of(61_709.0, 69_204.0).unwrap().matters());
    }

    #[test]
    fn what_stood_still_grows_by_nothing_however_it_is_damped() {
        let still = of(999.0, 999.0).unwrap();
        assert_eq!((still.raw_pct, still.damped_pct), (0.0, 0.0));
    }

    #[test]
    fn at_the_limit_damping_takes_a_sixth_away() {
        let limit = of(SMALL_BASE, 2.0 * SMALL_BASE).unwrap();
        assert!(!limit.matters());
        assert!((1.0 - limit.damped_pct / limit.raw_pct - 1.0 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn growth_from_nothing_has_no_guard() {
        assert_eq!(of(0.0, 12.0), None);
        assert_eq!(of(-5.0, 12.0), None);
        assert_eq!(of(f64::NAN, 12.0), None);
    }
}
