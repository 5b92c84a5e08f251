//! How large a change of one number is, and whether it is more than chance and more than a trifle (methods X02).

use super::doubt::Doubt;
use crate::insight::{
    change::Change,
    growth::is_positive,
    material_change::{Reading, TRIFLE_PCT, material_change},
};

/// The size of a change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Percent of the earlier value, or points for shares and growths; `None` where neither can be.
    pub change: Option<Change>,
    /// ln(to / from), for growths of the ratios; `None` unless both are above 0.
    pub log_change: Option<f64>,
    /// The change in its own standard errors; `None` where a doubt is unknown.
    pub z: Option<f64>,
    /// What that means.
    pub weight: Weight,
    /// The doubts of the earlier and of the later number.
    pub doubts: (Option<Doubt>, Option<Doubt>),
}

/// Whether a change matters, by methods X02.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// Beyond chance and no trifle.
    Material,
    /// No trifle, but how far its numbers may be off is unknown: it is called neither material nor small.
    Unknown,
    /// Within chance, or a trifle.
    Small,
}

impl Weight {
    /// Kebab-case key of its messages and in JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Material => "material",
            Self::Unknown => "unknown",
            Self::Small => "small",
        }
    }
}

/// What the numbers of a change are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbers {
    /// Levels: their change is told in percent.
    Levels,
    /// Percentages of a whole: their change is told in points, and weighed as the ratio of the two.
    Shares,
    /// Growths in percent: told in points, and weighed as the ratio of `1 + value / 100`.
    Growths,
    /// Places in a list: neither percent nor points.
    Ranks,
}

/// A number with its doubt.
pub(super) type Read = (f64, Option<Doubt>);

/// The size of the change from one number to another.
pub(super) fn size(numbers: Numbers, from: Read, to: Read) -> Size {
    let level = |value: f64| if numbers == Numbers::Growths { 1.0 + value / 100.0 } else { value };
    let change = match numbers {
        Numbers::Levels => Change::percent(100.0 * (to.0 / from.0 - 1.0)).filter(|_| is_positive(from.0)),
        Numbers::Shares | Numbers::Growths => Change::points(to.0 - from.0),
        Numbers::Ranks => None,
    };
    let (before, after) = (level(from.0), level(to.0));
    let log_change = (is_positive(before) && is_positive(after)).then(|| after.ln() - before.ln());
    let weighed = from.1.zip(to.1).and_then(|(old, new)| {
        let reading = |value, doubt: Doubt| Reading { value, se_log: doubt.se_log };
        material_change(reading(before, old), reading(after, new))
    });
    let is_trifle = log_change.is_some_and(|log| (100.0 * log.exp_m1()).abs() < TRIFLE_PCT);
    let weight = match weighed {
        Some(found) if found.is_material => Weight::Material,
        Some(_) => Weight::Small,
        None if is_trifle => Weight::Small,
        None => Weight::Unknown,
    };
    Size { change, log_change, z: weighed.and_then(|found| found.z), weight, doubts: (from.1, to.1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{Unit, what_changed::doubt::DoubtOrigin};

    fn sure(value: f64) -> Read {
        (value, Some(Doubt { se_log: 0.01, origin: DoubtOrigin::Stated }))
    }

    #[test]
    fn an_unknown_doubt_is_never_material_and_a_trifle_is_small_without_one() {
        for (from, to, want) in [
            (sure(100.0), sure(112.0), Weight::Material),
            (sure(100.0), (112.0, None), Weight::Unknown),
            ((100.0, None), (104.0, None), Weight::Small),
            ((0.0, None), (4.0, None), Weight::Unknown),
        ] {
            assert_eq!(size(Numbers::Levels, from, to).weight, want, "{from:?} {to:?}");
        }
    }

    #[test]
    fn shares_and_growths_change_by_points_and_are_weighed_as_ratios() {
        let share = size(Numbers::Shares, sure(2.99), sure(5.78));
        assert_eq!(share.change.map(|change| change.unit), Some(Unit::Points));
        assert!((share.log_change.unwrap() - (5.78_f64 / 2.99).ln()).abs() < 1e-12);
        let growth = size(Numbers::Growths, sure(-20.0), sure(12.0));
        assert!((growth.log_change.unwrap() - 1.4_f64.ln()).abs() < 1e-12 && growth.change.unwrap().value == 32.0);
        assert_eq!(size(Numbers::Growths, sure(-100.0), sure(12.0)).weight, Weight::Unknown);
    }
}
