//! Sizes and directions of change: what counts as rising, falling and flat.

/// Changes smaller than this, in percent of the earlier value, are flat; those of shares too.
pub const FLAT_PCT: f64 = 2.0;

/// A change with its unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// Finite number in the unit: 12.1 for +12.1 % or +12.1 points.
    pub value: f64,
    /// Percent or percentage points.
    pub unit: Unit,
}

/// The unit of a change. Units are never compared or averaged with one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Percent of the earlier value.
    Percent,
    /// Percentage points of a share.
    Points,
}

/// Which way something goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Up by [`FLAT_PCT`] at least.
    Rising,
    /// Down by as much.
    Falling,
    /// Between the two, or a movement that chance explains.
    Flat,
}

impl Change {
    /// A change in percent; `None` when it is not finite.
    #[must_use]
    pub fn percent(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self { value, unit: Unit::Percent })
    }

    /// A change in percentage points; `None` when it is not finite.
    #[must_use]
    pub fn points(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self { value, unit: Unit::Points })
    }
}

impl Direction {
    /// Which way a relative change in percent goes; what is not a number is flat.
    #[must_use]
    pub fn of_pct(pct: f64) -> Self {
        if pct >= FLAT_PCT {
            Self::Rising
        } else if pct <= -FLAT_PCT {
            Self::Falling
        } else {
            Self::Flat
        }
    }

    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Rising => "rising",
            Self::Falling => "falling",
            Self::Flat => "flat",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_changes_are_flat() {
        for (pct, want) in [
            (2.0, Direction::Rising),
            (1.9, Direction::Flat),
            (-33.0, Direction::Falling),
            (f64::NAN, Direction::Flat),
            (f64::NEG_INFINITY, Direction::Falling),
        ] {
            assert_eq!(Direction::of_pct(pct), want, "{pct}");
        }
        assert_eq!(Change::percent(f64::INFINITY), None);
        assert_eq!(Change::points(f64::NAN), None);
    }
}
