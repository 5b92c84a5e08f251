//! How much of a category a profile covers, as a range.

use super::{gap::LevelRange, quantile::index_to_f64};
use crate::domain::{CategoryId, Market, Profile, SkillKind};

/// Level from which a client would hire: competent. A skill at this level is covered fully.
pub const HIRED_FROM: f64 = 3.0;

/// Coverage of a category.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coverage {
    /// Evidence at its weakest, unrated skills at 0. 0 to 1.
    pub lo: f64,
    /// With levels as stated; `None` while a skill of the category is in the profile but not rated.
    pub mid: Option<f64>,
    /// Evidence at its strongest, unrated skills at 5. 0 to 1.
    pub hi: f64,
    /// Skills of the category that are rated.
    pub rated: usize,
    /// Skills of the category that are in the profile but not rated.
    pub unrated: usize,
    /// Craft and AI-augmented skills of the category.
    pub skills: usize,
}

/// Mean over the category's craft and AI-augmented skills of min(level, 3) / 3, each skill weighing the same.
///
/// A skill that was never added counts as 0: the question is what of this category the person offers. One that was
/// added and not rated is unknown and widens the range, and so does weak evidence (methods P02, P03). More than
/// competent in one skill does not make up for another. `None` when the category has no such skill.
#[must_use]
pub fn category_coverage(market: &Market, profile: &Profile, category: &CategoryId) -> Option<Coverage> {
    let mut coverage = Coverage { lo: 0.0, mid: Some(0.0), hi: 0.0, rated: 0, unrated: 0, skills: 0 };
    let counted = |kind: SkillKind| matches!(kind, SkillKind::Craft | SkillKind::AiAugmented);
    for skill in market.skills.iter().filter(|s| &s.category == category && counted(s.kind)) {
        coverage.skills += 1;
        let Some(entry) = profile.skill(&skill.id) else { continue };
        let range = LevelRange::of(profile, &skill.id);
        let part = |level: f64| level.min(HIRED_FROM) / HIRED_FROM;
        coverage.lo += part(range.lo);
        coverage.hi += part(range.hi);
        coverage.mid = coverage.mid.zip(range.mid).map(|(sum, mid)| sum + part(mid));
        *(if entry.level.is_some() { &mut coverage.rated } else { &mut coverage.unrated }) += 1;
    }
    let n = index_to_f64(coverage.skills);
    (coverage.skills > 0).then(|| Coverage {
        lo: coverage.lo / n,
        mid: coverage.mid.map(|mid| mid / n),
        hi: coverage.hi / n,
        ..coverage
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Evidence,
        insight::sample::{category_id, market, profile},
    };

    #[test]
    fn what_was_never_added_is_no_coverage_and_what_is_not_rated_is_a_range() {
        let of = |levels: &[_]| category_coverage(&market(), &profile(levels), &category_id("design")).unwrap();
        let none = of(&[]);
        assert_eq!((none.lo, none.hi, none.skills), (0.0, 0.0, 4), "human strengths are no trade");
        let tested = of(&[("video", Some(5), Evidence::Test)]);
        assert_eq!((tested.lo, tested.mid, tested.hi), (0.25, Some(0.25), 0.25));
        let unrated = of(&[("video", None, Evidence::Claim), ("logos", Some(3), Evidence::Claim)]);
        assert_eq!((unrated.mid, unrated.rated, unrated.unrated), (None, 1, 1));
        assert!((unrated.lo - 1.0 / 6.0).abs() < 1e-12 && (unrated.hi - 0.5).abs() < 1e-12, "{unrated:?}");
        assert_eq!(category_coverage(&market(), &profile(&[]), &category_id("other")), None);
    }
}
