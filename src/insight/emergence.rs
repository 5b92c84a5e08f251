//! Which skills emerge: a surge from a small base, by stated thresholds (after Yazdanian et al. 2022).
//!
//! Early signals of this kind miss about one case in five in their authors' own test: nothing here is "the next big
//! thing".

use super::growth::is_positive;

/// Thresholds of the rule, in the unit of the demand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// Below this in both periods a skill is too small to say.
    pub least: f64,
    /// Growth as a fraction that counts as a surge.
    pub surge: f64,
    /// Earlier demand from which a skill is established.
    pub established: f64,
}

/// Fall as a fraction from which a skill declines.
pub const DECLINE: f64 = -0.2;

/// What a change of demand says about a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Emergence {
    /// Too little in both periods to say.
    TooSmall,
    /// Fell by a fifth or more.
    Declining,
    /// A surge from below the established.
    Emerging,
    /// A surge of what was established.
    EstablishedGrowing,
    /// Neither.
    Stable,
}

impl Emergence {
    /// The first rule that holds (methods E01): too small, declining, emerging, established and growing, stable.
    ///
    /// From nothing to at least `least` is a surge. `None` when a number is negative or not finite.
    #[must_use]
    pub fn of(before: f64, now: f64, thresholds: Thresholds) -> Option<Self> {
        let is_count = |count: f64| count.is_finite() && count >= 0.0;
        if !(is_count(before) && is_count(now)) {
            return None;
        }
        let added = now - before;
        Some(if now < thresholds.least && before < thresholds.least {
            Self::TooSmall
        } else if added <= DECLINE * before && is_positive(before) {
            Self::Declining
        } else if added < thresholds.surge * before {
            Self::Stable
        } else if before < thresholds.established {
            Self::Emerging
        } else {
            Self::EstablishedGrowing
        })
    }

    /// Key of the oracle and of messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooSmall => "too_small",
            Self::Declining => "declining",
            Self::Emerging => "emerging",
            Self::EstablishedGrowing => "established_growing",
            Self::Stable => "stable",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_rules_decides() {
        let thresholds = Thresholds { least: 200.0, surge: 0.5, established: 1000.0 };
        for (before, now, want) in [
            (199.0, 199.0, Some(Emergence::TooSmall)),
            (0.0, 200.0, Some(Emergence::Emerging)),
            (200.0, 160.0, Some(Emergence::Declining)),
            (200.0, 299.0, Some(Emergence::Stable)),
            (1000.0, 1500.0, Some(Emergence::EstablishedGrowing)),
            (-1.0, 5.0, None),
            (f64::NAN, 5.0, None),
        ] {
            assert_eq!(Emergence::of(before, now, thresholds), want, "{before} {now}");
        }
    }
}
