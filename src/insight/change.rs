//! Sizes and directions of change: what counts as rising, falling and flat.

/// Changes smaller than this, in percent, are flat.
pub const FLAT_PCT: f64 = 2.0;
/// Changes of a share smaller than this, in percentage points, are flat.
pub const FLAT_POINTS: f64 = 0.25;

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
    /// Up by [`FLAT_PCT`] or [`FLAT_POINTS`] at least.
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

    /// Which way it goes, small changes being flat.
    #[must_use]
    pub fn direction(self) -> Direction {
        let threshold = match self.unit {
            Unit::Percent => FLAT_PCT,
            Unit::Points => FLAT_POINTS,
        };
        if self.value >= threshold {
            Direction::Rising
        } else if self.value <= -threshold {
            Direction::Falling
        } else {
            Direction::Flat
        }
    }
}

impl Direction {
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
    fn small_changes_are_flat_and_each_unit_has_its_threshold() {
        for (change, want) in [
            (Change::percent(2.0), Direction::Rising),
            (Change::percent(1.9), Direction::Flat),
            (Change::percent(-33.0), Direction::Falling),
            (Change::points(0.3), Direction::Rising),
            (Change::points(-0.2), Direction::Flat),
        ] {
            assert_eq!(change.map(Change::direction), Some(want), "{change:?}");
        }
        assert_eq!(Change::percent(f64::INFINITY), None);
    }
}
