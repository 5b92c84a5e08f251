//! How much income hangs on few skills (methods Y01).

/// Concentration of income.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Concentration {
    /// Herfindahl-Hirschman index, the sum of squared shares: 1 / n when n skills earn the same, 1 when one earns all.
    pub hhi: f64,
    /// How many skills of equal income would be as concentrated, 1 or more.
    pub effective_skills: f64,
}

/// Concentration of amounts earned with each skill, in any unit; shares are taken of their sum.
///
/// `None` when an amount is negative or not finite, or nothing was earned.
#[must_use]
pub fn concentration(amounts: &[f64]) -> Option<Concentration> {
    let sum: f64 = amounts.iter().sum();
    let can_be = amounts.iter().all(|amount| *amount >= 0.0);
    if !can_be || sum <= 0.0 || !sum.is_finite() {
        return None;
    }
    let hhi: f64 = amounts.iter().map(|amount| (amount / sum) * (amount / sum)).sum();
    Some(Concentration { hhi, effective_skills: 1.0 / hhi })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_earners_count_as_many_and_one_as_one() {
        let equal = concentration(&[7.0; 4]).unwrap();
        assert!((equal.hhi - 0.25).abs() < 1e-12 && (equal.effective_skills - 4.0).abs() < 1e-12);
        assert_eq!(concentration(&[3.0, 0.0]).map(|found| found.effective_skills), Some(1.0));
    }

    #[test]
    fn without_income_there_is_nothing_to_concentrate() {
        for amounts in [&[][..], &[0.0, 0.0], &[-1.0, 2.0], &[f64::NAN], &[f64::MAX, f64::MAX]] {
            assert_eq!(concentration(amounts), None, "{amounts:?}");
        }
    }
}
