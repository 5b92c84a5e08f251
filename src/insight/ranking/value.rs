//! A value of one option in one criterion, with what it is made of.

use crate::{
    domain::{GrowthKind, SkillId, SourceId},
    insight::{
        relatedness::Closeness,
        summary::{Badge, Headline, Size},
    },
};

/// A value on a fixed scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Lowest that the evidence allows, 0 to 1.
    pub lo: f64,
    /// What counts in the score, 0 to 1.
    pub mid: f64,
    /// Highest that the evidence allows, 0 to 1.
    pub hi: f64,
    /// Whether nothing is known: then it is anything from 0 to 1 and counts as the middle.
    pub unknown: bool,
    /// What it is made of.
    pub basis: Basis,
}

/// What a value is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Basis {
    /// Nothing is known, for this reason.
    Missing(Missing),
    /// A growth of demand. Of a kind that is not on the year before, only the direction counts.
    Growth {
        /// The growth, with its series or figure.
        headline: Box<Headline>,
        /// What it compares.
        kind: GrowthKind,
    },
    /// A published count or share of demand.
    Size {
        /// As it was published, with its figure.
        size: Size,
        /// Jobs a quarter, or percent of all posts: the number on the scale.
        at: f64,
    },
    /// A row of `market.pay`, by index; its kind says which scale.
    Pay(usize),
    /// The nearest own skill.
    Closeness(Closeness),
    /// No own skill is related as closely as the least that the source lists.
    NotListed {
        /// Who lists.
        source: SourceId,
        /// The least relatedness that it lists, 0 to 1.
        least: f64,
    },
    /// Preparation that is still needed.
    Effort {
        /// Levels to go, 0 to 5.
        levels: f64,
        /// Lowest and highest place on the SVP ladder, 1 to 9; those of the skill's own bands.
        svp: (f64, f64),
    },
    /// How much the growth can be trusted.
    Confidence(Trust),
    /// Nothing has to be learnt: a requirement that is met, or staying as one is.
    Held,
    /// The weighted mean of several skills.
    Parts(Vec<Part>),
}

/// Why nothing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Missing {
    /// No number was published.
    NoNumber,
    /// The newest number is older than 36 months.
    TooOld,
    /// The series is too short for a word.
    TooShort,
    /// The source gives no date.
    Undated,
    /// What was counted has no scale here.
    NoScale,
    /// No relation to an own skill is known.
    NoRelation,
    /// No preparation band is known.
    NoBand,
}

impl Missing {
    /// Kebab-case key of its message.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NoNumber => "no-number",
            Self::TooOld => "too-old",
            Self::TooShort => "too-short",
            Self::Undated => "undated",
            Self::NoScale => "no-scale",
            Self::NoRelation => "no-relation",
            Self::NoBand => "no-band",
        }
    }
}

/// Trust in a growth: the product of four parts, each 0 to 1. Without a growth all are 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trust {
    /// How sure the trend or the reports are.
    pub badge: Badge,
    /// Whether other signals contradict the growth; then the evidence counts little, whatever the badge is.
    pub contested: bool,
    /// What that counts.
    pub evidence: f64,
    /// 1 for a measure of the skill itself, a half for a stand-in.
    pub directness: f64,
    /// A half for each year of age (methods G14).
    pub freshness: f64,
    /// Weight of the source: 1, or a half for a repost.
    pub source: f64,
}

impl Trust {
    /// All parts together, 0 to 1.
    #[must_use]
    pub fn product(&self) -> f64 {
        self.evidence * self.directness * self.freshness * self.source
    }
}

/// One skill in a mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The skill.
    pub skill: SkillId,
    /// Its part of the mean, above 0; all together 1.
    pub share: f64,
    /// Its value, 0 to 1.
    pub mid: f64,
    /// Whether its value is unknown.
    pub unknown: bool,
}

impl Part {
    /// The parts of a mean, the heaviest first.
    #[must_use]
    pub fn heaviest(parts: &[Self]) -> Vec<&Self> {
        let mut parts: Vec<&Self> = parts.iter().collect();
        parts.sort_by(|a, b| b.share.total_cmp(&a.share));
        parts
    }
}

impl Value {
    /// A value of which nothing is known.
    #[must_use]
    pub fn unknown(why: Missing) -> Self {
        Self { lo: 0.0, mid: 0.5, hi: 1.0, unknown: true, basis: Basis::Missing(why) }
    }

    /// A known value; the ends are cut to 0 to 1 and never pass the middle. An end that is not a number is the end of the
    /// scale, a middle that is not one is the middle of it.
    #[must_use]
    pub fn known(lo: f64, mid: f64, hi: f64, basis: Basis) -> Self {
        let mid = if mid.is_nan() { 0.5 } else { mid.clamp(0.0, 1.0) };
        // `max` and `min` give the other one for what is not a number.
        Self { lo: lo.max(0.0).min(mid), mid, hi: hi.min(1.0).max(mid), unknown: false, basis }
    }

    /// The weighted mean of values of several skills; unknown only when each of them is. `None` without a weight.
    #[must_use]
    pub fn mean<'a>(parts: impl Iterator<Item = (&'a SkillId, f64, &'a Self)> + Clone) -> Option<Self> {
        let total: f64 = parts.clone().map(|(_, weight, _)| weight).sum();
        if !(total > 0.0 && total.is_finite()) {
            return None;
        }
        let (mut lo, mut mid, mut hi, mut unknown) = (0.0, 0.0, 0.0, true);
        let mut kept = Vec::new();
        for (skill, weight, value) in parts {
            let share = weight / total;
            (lo, mid, hi) = (lo + share * value.lo, mid + share * value.mid, hi + share * value.hi);
            unknown &= value.unknown;
            kept.push(Part { skill: skill.clone(), share, mid: value.mid, unknown: value.unknown });
        }
        Some(Self { unknown, ..Self::known(lo, mid, hi, Basis::Parts(kept)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::skill_id;

    #[test]
    fn a_mean_is_unknown_only_when_all_of_it_is() {
        let (a, b) = (skill_id("a"), skill_id("b"));
        let (known, unknown) = (Value::known(0.8, 0.9, 1.0, Basis::Held), Value::unknown(Missing::NoNumber));
        let mixed = Value::mean([(&a, 3.0, &known), (&b, 1.0, &unknown)].into_iter()).unwrap();
        assert!((mixed.lo - 0.6).abs() < 1e-12 && (mixed.mid - 0.8).abs() < 1e-12 && !mixed.unknown);
        let none = Value::mean([(&b, 1.0, &unknown)].into_iter()).unwrap();
        assert!(none.unknown && none.lo < none.hi);
        assert_eq!(Value::mean([(&a, 0.0, &known)].into_iter()), None);
    }

    #[test]
    fn what_is_not_a_number_is_the_end_or_the_middle_of_the_scale() {
        let odd = Value::known(f64::NAN, f64::NAN, f64::NAN, Basis::Held);
        assert_eq!((odd.lo, odd.mid, odd.hi), (0.0, 0.5, 1.0));
        let wide = Value::known(-3.0, 0.2, 7.0, Basis::Held);
        assert_eq!((wide.lo, wide.mid, wide.hi), (0.0, 0.2, 1.0));
    }
}
