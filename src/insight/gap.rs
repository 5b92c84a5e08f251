//! The gap between what a target asks and what a profile has. Surplus never cancels shortfall.

use super::{growth::is_positive, quantile::index_to_f64};
use crate::domain::{Evidence, Level, Profile, Requirement, SkillId};

/// How ready a profile is for a set of requirements.
#[derive(Debug, Clone, PartialEq)]
pub struct Readiness {
    /// Lower end: unknown levels at 0, evidence at its weakest. 0 to 1.
    pub lo: f64,
    /// With levels as stated; `None` while a required skill is not rated.
    pub mid: Option<f64>,
    /// Upper end: unknown levels at 5, evidence at its strongest. 0 to 1.
    pub hi: f64,
    /// Requirements met with levels as stated (unknown is not met), 0 to 1.
    pub coverage: f64,
    /// Required skills that are not rated.
    pub unknown: Vec<SkillId>,
    /// One row a requirement, in the order of the target.
    pub rows: Vec<GapRow>,
}

/// One required skill beside what the profile has.
#[derive(Debug, Clone, PartialEq)]
pub struct GapRow {
    /// The skill.
    pub skill: SkillId,
    /// Level asked for.
    pub need: Level,
    /// Weight of the requirement, above 0.
    pub weight: f64,
    /// Level stated; `None` is unknown.
    pub have: Option<Level>,
    /// What the level rests on; `None` when unknown.
    pub evidence: Option<Evidence>,
    /// Lowest level that the evidence allows, 0 to 5.
    pub lo: f64,
    /// Highest level that it allows, 0 to 5.
    pub hi: f64,
    /// Levels short as stated, never below 0; `None` when unknown.
    pub gap: Option<f64>,
    /// In a word.
    pub state: GapState,
}

/// State of one requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GapState {
    /// Met even at the weakest that the evidence allows.
    Met,
    /// Met if the level holds; its evidence leaves doubt.
    MetIfClaimHolds,
    /// So many whole levels short, 1 to 5.
    Short {
        /// How many.
        levels: u8,
    },
    /// Not rated: unknown, never 0.
    Unknown,
}

/// A level with the range that its evidence leaves, 0 to 5.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LevelRange {
    /// Lowest.
    pub lo: f64,
    /// As stated; `None` when unknown.
    pub mid: Option<f64>,
    /// Highest.
    pub hi: f64,
}

impl LevelRange {
    /// A level that nothing is known about: anything from 0 to 5 (methods P02).
    pub const UNKNOWN: Self = Self { lo: 0.0, mid: None, hi: 5.0 };

    /// A stated level with its half-width, cut to 0 to 5 (methods P03); not a number is unknown.
    #[must_use]
    pub fn around(level: f64, half_width: f64) -> Self {
        if level.is_nan() || half_width.is_nan() {
            return Self::UNKNOWN;
        }
        let cut = |value: f64| value.clamp(0.0, Level::MAX.value());
        Self { lo: cut(level - half_width.abs()), mid: Some(cut(level)), hi: cut(level + half_width.abs()) }
    }

    /// Range of a skill of a profile; unknown when it is absent or not rated.
    #[must_use]
    pub fn of(profile: &Profile, skill: &SkillId) -> Self {
        let entry = profile.skill(skill);
        entry
            .and_then(|e| e.level.map(|level| Self::around(level.value(), e.evidence.half_width())))
            .unwrap_or(Self::UNKNOWN)
    }
}

/// Readiness of a profile for requirements (methods P01 to P03 together).
///
/// A skill that the profile lacks is as unknown as one that is not rated; a 0 that the user gave is a 0.
/// Nothing required is fully ready.
#[must_use]
pub fn readiness(profile: &Profile, requirements: &[Requirement]) -> Readiness {
    let ranges: Vec<LevelRange> = requirements.iter().map(|r| LevelRange::of(profile, &r.skill)).collect();
    let needs: Vec<f64> = requirements.iter().map(|r| r.level.value()).collect();
    let weights: Vec<f64> = requirements.iter().map(|r| r.weight).collect();
    let (lo, mid, hi) = readiness_interval(&ranges, &needs, &weights);
    let rows: Vec<GapRow> =
        requirements.iter().zip(&ranges).map(|(requirement, range)| row(profile, requirement, *range)).collect();
    let met = rows.iter().filter(|r| matches!(r.state, GapState::Met | GapState::MetIfClaimHolds)).count();
    Readiness {
        lo,
        mid,
        hi,
        coverage: if rows.is_empty() { 1.0 } else { index_to_f64(met) / index_to_f64(rows.len()) },
        unknown: rows.iter().filter(|r| r.state == GapState::Unknown).map(|r| r.skill.clone()).collect(),
        rows,
    }
}

fn row(profile: &Profile, requirement: &Requirement, range: LevelRange) -> GapRow {
    let (have, need) = (profile.level(&requirement.skill), requirement.level);
    let state = match have {
        None => GapState::Unknown,
        Some(level) if level < need => GapState::Short { levels: need.get() - level.get() },
        Some(_) if range.lo >= need.value() => GapState::Met,
        Some(_) => GapState::MetIfClaimHolds,
    };
    GapRow {
        skill: requirement.skill.clone(),
        need,
        weight: requirement.weight,
        have,
        evidence: have.and(profile.skill(&requirement.skill)).map(|entry| entry.evidence),
        lo: range.lo,
        hi: range.hi,
        gap: have.map(|level| (need.value() - level.value()).max(0.0)),
        state,
    }
}

/// The weighted gap of known levels (methods P01).
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// Levels short, one a requirement, never below 0.
    pub gaps: Vec<f64>,
    /// Weighted gap as a part of all that is asked, 0 to 1.
    pub total: f64,
    /// 1 - total.
    pub readiness: f64,
    /// Part of the requirements that are met, 0 to 1.
    pub coverage: f64,
}

/// Weighted gap (methods P01); pairs beyond the shortest slice are ignored, as are weights that are not above 0.
#[must_use]
pub fn gap(levels: &[f64], needs: &[f64], weights: &[f64]) -> Gap {
    let gaps: Vec<f64> = levels.iter().zip(needs).map(|(have, need)| (need - have).max(0.0)).collect();
    let (mut short, mut asked) = (0.0, 0.0);
    for ((gap, need), weight) in gaps.iter().zip(needs).zip(weights).filter(|(_, w)| is_positive(**w)) {
        let need = need.max(0.0);
        short += weight * gap.min(need);
        asked += weight * need;
    }
    let total = if is_positive(asked) { (short / asked).clamp(0.0, 1.0) } else { 0.0 };
    let met = gaps.iter().filter(|gap| **gap <= 0.0).count();
    let coverage = if gaps.is_empty() { 1.0 } else { index_to_f64(met) / index_to_f64(gaps.len()) };
    Gap { gaps, total, readiness: 1.0 - total, coverage }
}

/// Readiness with all levels at their lowest, as stated (`None` while one is unknown), and highest (methods P02, P03).
#[must_use]
pub fn readiness_interval(levels: &[LevelRange], needs: &[f64], weights: &[f64]) -> (f64, Option<f64>, f64) {
    let of = |levels: Vec<f64>| gap(&levels, needs, weights).readiness;
    let mid: Option<Vec<f64>> = levels.iter().map(|range| range.mid).collect();
    (of(levels.iter().map(|r| r.lo).collect()), mid.map(of), of(levels.iter().map(|r| r.hi).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::RequirementOrigin,
        insight::sample::{profile, skill_id},
    };
    use proptest::prelude::*;

    fn ask(skill: &str, level: u8) -> Requirement {
        let level = Level::new(level).unwrap();
        Requirement { skill: skill_id(skill), level, weight: 1.0, origin: RequirementOrigin::Judgement }
    }

    #[test]
    fn rows_tell_met_from_claimed_from_short_from_unknown() {
        let me = profile(&[
            ("editing", Some(4), Evidence::Client),
            ("story", Some(3), Evidence::Claim),
            ("ai", Some(1), Evidence::Claim),
            ("colour", None, Evidence::Claim),
        ]);
        let asked = [ask("editing", 4), ask("story", 3), ask("ai", 3), ask("colour", 2), ask("sound", 1)];
        let ready = readiness(&me, &asked);
        let states: Vec<_> = ready.rows.iter().map(|r| r.state).collect();
        assert_eq!(
            states,
            [
                GapState::Met,
                GapState::MetIfClaimHolds,
                GapState::Short { levels: 2 },
                GapState::Unknown,
                GapState::Unknown
            ]
        );
        assert_eq!(ready.unknown, [skill_id("colour"), skill_id("sound")]);
        assert_eq!((ready.mid, ready.coverage), (None, 0.4));
        assert!(ready.lo < ready.hi);
    }

    #[test]
    fn a_zero_that_the_user_gave_is_a_zero_and_not_unknown() {
        let me = profile(&[("ai", Some(0), Evidence::Test)]);
        let ready = readiness(&me, &[ask("ai", 2)]);
        assert_eq!((ready.lo, ready.mid, ready.hi), (0.0, Some(0.0), 0.0));
    }

    #[test]
    fn nothing_asked_is_ready() {
        let ready = readiness(&profile(&[]), &[]);
        assert_eq!((ready.lo, ready.mid, ready.hi, ready.coverage), (1.0, Some(1.0), 1.0, 1.0));
    }

    prop_compose! {
        fn asked()(rows in prop::collection::vec((0.0_f64..=5.0, 0.0_f64..=5.0, 0.01_f64..10.0, 0.0_f64..=1.0, any::<bool>()), 1..12))
            -> Vec<(f64, f64, f64, f64, bool)> { rows }
    }

    proptest! {
        #[test]
        fn gap_stays_in_range_and_surplus_never_cancels_shortfall(rows in asked()) {
            let levels: Vec<f64> = rows.iter().map(|r| r.0).collect();
            let needs: Vec<f64> = rows.iter().map(|r| r.1).collect();
            let weights: Vec<f64> = rows.iter().map(|r| r.2).collect();
            let plain = gap(&levels, &needs, &weights);
            prop_assert!((0.0..=1.0).contains(&plain.total));
            // More of what is met already changes nothing.
            let raised: Vec<f64> = levels.iter().zip(&needs).map(|(l, n)| if l >= n { 5.0 } else { *l }).collect();
            prop_assert_eq!(gap(&raised, &needs, &weights).total, plain.total);
        }

        #[test]
        fn the_interval_holds_the_stated_readiness(rows in asked()) {
            let ranges: Vec<LevelRange> = rows.iter()
                .map(|r| if r.4 { LevelRange::around(r.0, r.3) } else { LevelRange::UNKNOWN }).collect();
            let needs: Vec<f64> = rows.iter().map(|r| r.1).collect();
            let weights: Vec<f64> = rows.iter().map(|r| r.2).collect();
            let (lo, mid, hi) = readiness_interval(&ranges, &needs, &weights);
            prop_assert!(0.0 <= lo && lo <= hi && hi <= 1.0);
            prop_assert!(mid.is_none_or(|mid| lo <= mid + 1e-12 && mid <= hi + 1e-12));
        }

        #[test]
        fn no_numbers_panic(levels in prop::collection::vec(any::<f64>(), 0..6), needs in prop::collection::vec(any::<f64>(), 0..6),
            weights in prop::collection::vec(any::<f64>(), 0..6)) {
            let total = gap(&levels, &needs, &weights).total;
            prop_assert!((0.0..=1.0).contains(&total));
        }
    }
}
