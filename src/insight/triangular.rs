//! The triangular distribution: a guess told as low, likely and high, with its exact quantiles and tail.

use thiserror::Error;

/// A triangular distribution from `low` to `high` with its peak at `likely`; all three may be equal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Triangular {
    low: f64,
    likely: f64,
    high: f64,
}

/// Three numbers that are no low, likely and high.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum TriangularError {
    /// One of them is infinite or not a number.
    #[error("low, likely and high must be finite numbers")]
    NotFinite,
    /// The low guess lies above the high one.
    #[error("the low guess {low} lies above the high one {high}")]
    LowAboveHigh {
        /// The low guess.
        low: f64,
        /// The high guess.
        high: f64,
    },
    /// The likely guess lies outside the other two.
    #[error("the likely guess {likely} lies outside {low} to {high}")]
    LikelyOutside {
        /// The low guess.
        low: f64,
        /// The likely guess.
        likely: f64,
        /// The high guess.
        high: f64,
    },
}

impl Triangular {
    /// Checks and builds a distribution.
    ///
    /// # Errors
    /// When a number is not finite, `low` lies above `high`, or `likely` outside the two.
    pub fn new(low: f64, likely: f64, high: f64) -> Result<Self, TriangularError> {
        if ![low, likely, high].iter().all(|value| value.is_finite()) {
            Err(TriangularError::NotFinite)
        } else if low > high {
            Err(TriangularError::LowAboveHigh { low, high })
        } else if !(low..=high).contains(&likely) {
            Err(TriangularError::LikelyOutside { low, likely, high })
        } else {
            Ok(Self { low, likely, high })
        }
    }

    /// A value without any doubt.
    ///
    /// # Errors
    /// When it is not finite.
    pub fn certain(value: f64) -> Result<Self, TriangularError> {
        Self::new(value, value, value)
    }

    /// The lowest value.
    #[must_use]
    pub fn low(self) -> f64 {
        self.low
    }

    /// The most likely value, which is the mode, not the median.
    #[must_use]
    pub fn likely(self) -> f64 {
        self.likely
    }

    /// The highest value.
    #[must_use]
    pub fn high(self) -> f64 {
        self.high
    }

    /// The value below which a part `p` of the distribution lies; `p` is cut to 0 to 1, not a number counts as 0.
    #[must_use]
    pub fn quantile(self, p: f64) -> f64 {
        let p = if p.is_nan() { 0.0 } else { p.clamp(0.0, 1.0) };
        let (low, likely, high) = (self.low, self.likely, self.high);
        let width = high - low;
        // Cut against rounding: a quantile never leaves the triangle.
        let value = if p * width < likely - low {
            low + (p * width * (likely - low)).sqrt()
        } else {
            high - ((1.0 - p) * width * (high - likely)).sqrt()
        };
        value.clamp(low, high)
    }

    /// Part of the distribution at or below a value, 0 to 1. Of a distribution without width: 0 below it, else 1.
    #[must_use]
    pub fn part_up_to(self, value: f64) -> f64 {
        let (low, likely, high) = (self.low, self.likely, self.high);
        let width = high - low;
        if value >= high {
            1.0
        } else if value <= low || value.is_nan() {
            0.0
        } else if value < likely {
            ((value - low) / width * ((value - low) / (likely - low))).clamp(0.0, 1.0)
        } else {
            (1.0 - (high - value) / width * ((high - value) / (high - likely))).clamp(0.0, 1.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_triangle_is_named() {
        assert_eq!(Triangular::new(0.3, 0.2, 0.1), Err(TriangularError::LowAboveHigh { low: 0.3, high: 0.1 }));
        let outside = TriangularError::LikelyOutside { low: 0.1, likely: 0.4, high: 0.3 };
        assert_eq!(Triangular::new(0.1, 0.4, 0.3), Err(outside));
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Triangular::new(0.1, 0.2, bad), Err(TriangularError::NotFinite));
        }
    }

    #[test]
    fn a_triangle_without_width_is_one_value() {
        let certain = Triangular::certain(0.21).unwrap();
        assert_eq!([0.0, 0.1, 1.0].map(|p| certain.quantile(p)), [0.21; 3]);
        assert_eq!([0.2, 0.21, 0.3].map(|x| certain.part_up_to(x)), [0.0, 1.0, 1.0]);
    }

    #[test]
    fn a_peak_at_an_end_leaves_one_side() {
        let falling = Triangular::new(0.0, 0.0, 1.0).unwrap();
        assert!((falling.part_up_to(0.5) - 0.75).abs() < 1e-15 && (falling.quantile(0.75) - 0.5).abs() < 1e-15);
        let rising = Triangular::new(0.0, 1.0, 1.0).unwrap();
        assert!((rising.part_up_to(0.5) - 0.25).abs() < 1e-15 && (rising.quantile(0.25) - 0.5).abs() < 1e-15);
    }

    proptest! {
        #[test]
        fn quantile_and_part_are_each_others_inverse(
            low in -10.0_f64..10.0, width in 0.01_f64..10.0, peak in 0.0_f64..=1.0, p in 0.001_f64..0.999,
        ) {
            let triangle = Triangular::new(low, low + peak * width, low + width).unwrap();
            prop_assert!((triangle.part_up_to(triangle.quantile(p)) - p).abs() < 1e-6);
        }

        #[test]
        fn quantiles_rise_and_stay_inside(
            low in -1e6_f64..1e6, left in 0.0_f64..1e6, right in 0.0_f64..1e6, p in 0.0_f64..=1.0, q in 0.0_f64..=1.0,
        ) {
            let triangle = Triangular::new(low, low + left, low + left + right).unwrap();
            let (lo, hi) = (triangle.quantile(p.min(q)), triangle.quantile(p.max(q)));
            prop_assert!(triangle.low() <= lo && lo <= hi + 1e-9 * hi.abs() && hi <= triangle.high());
        }
    }
}
