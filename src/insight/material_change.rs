//! Whether a number has changed between two looks by more than chance and by more than a trifle (methods X02).

use super::growth::Z_95;

/// Changes below so many percent are a trifle, however sure they are.
pub const TRIFLE_PCT: f64 = 5.0;

/// A number with its doubt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The number, above 0.
    pub value: f64,
    /// Standard error of its logarithm, 0 or more.
    pub se_log: f64,
}

/// A change between two readings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MaterialChange {
    /// ln(new / old).
    pub log_change: f64,
    /// Percent of the old number.
    pub pct: f64,
    /// The change in its own standard errors; `None` when neither reading has any doubt.
    pub z: Option<f64>,
    /// Whether it is beyond chance (|z| above 1.96) and no trifle (at least 5 %).
    pub is_material: bool,
}

/// The change from an old reading to a new one; readings without any doubt are beyond chance by any change.
///
/// `None` when a number is not above 0, a standard error is negative, or one of them is not finite.
#[must_use]
pub fn material_change(old: Reading, new: Reading) -> Option<MaterialChange> {
    let can_be = |reading: Reading| {
        reading.value.is_finite() && reading.value > 0.0 && (0.0..f64::INFINITY).contains(&reading.se_log)
    };
    if !can_be(old) || !can_be(new) {
        return None;
    }
    let log_change = new.value.ln() - old.value.ln();
    let pct = 100.0 * log_change.exp_m1();
    let error = old.se_log.hypot(new.se_log);
    let z = (error > 0.0).then(|| log_change / error).filter(|z| z.is_finite());
    let is_beyond_chance = z.map_or(log_change != 0.0, |z| z.abs() > Z_95);
    Some(MaterialChange { log_change, pct, z, is_material: is_beyond_chance && pct.abs() >= TRIFLE_PCT })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(old: (f64, f64), new: (f64, f64)) -> Option<MaterialChange> {
        let reading = |(value, se_log)| Reading { value, se_log };
        material_change(reading(old), reading(new))
    }

    #[test]
    fn a_fall_counts_as_a_rise_does_and_no_doubt_is_no_chance() {
        assert!(change((112.0, 0.03), (100.0, 0.03)).unwrap().is_material);
        let exact = change((100.0, 0.0), (106.0, 0.0)).unwrap();
        assert_eq!((exact.z, exact.is_material), (None, true));
        assert!(!change((100.0, 0.0), (100.0, 0.0)).unwrap().is_material);
    }

    #[test]
    fn numbers_that_cannot_be_have_no_change() {
        for (old, new) in [((0.0, 0.1), (1.0, 0.1)), ((1.0, -0.1), (1.0, 0.1)), ((1.0, 0.1), (f64::NAN, 0.1))] {
            assert_eq!(change(old, new), None);
        }
        assert_eq!(change((1.0, f64::INFINITY), (2.0, 0.1)), None);
    }
}
