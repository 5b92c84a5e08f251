//! What a ranking goes by: the options that are ranked, the criteria, and how much each of them counts.

use super::{InvalidValue, SkillId, TargetId};
use serde::{Deserialize, Serialize};

/// Something to do next.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum OptionRef {
    /// Learn a skill to competent level.
    Skill(SkillId),
    /// Learn towards a bundled role.
    Target(TargetId),
    /// Raise the own skill by a level for which that is worth most.
    Deepen,
    /// Change nothing.
    Nothing,
}

impl OptionRef {
    /// The kind of option, stable in files and output: `skill`, `target`, `deepen`, `nothing`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Skill(_) => "skill",
            Self::Target(_) => "target",
            Self::Deepen => "deepen",
            Self::Nothing => "nothing",
        }
    }

    /// The id within its kind; the kind itself for the two that are always there.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Skill(id) => id.as_str(),
            Self::Target(id) => id.as_str(),
            Self::Deepen | Self::Nothing => self.kind(),
        }
    }

    /// The option of a kind and an id, as [`OptionRef::kind`] and [`OptionRef::id`] give them.
    ///
    /// # Errors
    /// When the kind is none of ours or the id is no id.
    pub fn of(kind: &str, id: &str) -> Result<Self, InvalidValue> {
        match kind {
            "skill" => SkillId::new(id).map(Self::Skill),
            "target" => TargetId::new(id).map(Self::Target),
            "deepen" => Ok(Self::Deepen),
            "nothing" => Ok(Self::Nothing),
            other => Err(InvalidValue::new("kind of option", other, "skill, target, deepen or nothing")),
        }
    }
}

/// What an option is judged by, each on a fixed scale from 0 to 1 that is stored with the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// How fast demand grows.
    Growth,
    /// How large demand is.
    Size,
    /// What it pays.
    Pay,
    /// How close it is to what the person can do.
    Closeness,
    /// How little preparation is still needed.
    Effort,
    /// How much the evidence can be trusted.
    Confidence,
}

impl Criterion {
    /// Number of criteria.
    pub const COUNT: usize = 6;
    /// All criteria in the order in which they are shown; a criterion's place is [`Criterion::index`].
    pub const ALL: [Self; Self::COUNT] =
        [Self::Growth, Self::Size, Self::Pay, Self::Closeness, Self::Effort, Self::Confidence];

    /// Its place in [`Criterion::ALL`] and in every array by criterion.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// Key of its name, stable in files and on the command line.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Growth => "growth",
            Self::Size => "size",
            Self::Pay => "pay",
            Self::Closeness => "closeness",
            Self::Effort => "effort",
            Self::Confidence => "confidence",
        }
    }
}

/// How much each criterion counts, as the user set it: six numbers from 0 to 100, by [`Criterion::index`].
///
/// All zero can be set and stored; then nothing can be ranked, and [`Weights::shares`] says so.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights([f64; Criterion::COUNT]);

/// Every weight is zero, so that nothing counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoWeight;

impl Weights {
    /// Largest weight.
    pub const MAX: f64 = 100.0;

    /// Checks and wraps weights.
    ///
    /// # Errors
    /// When one is negative, above 100 or not a number.
    pub fn new(weights: [f64; Criterion::COUNT]) -> Result<Self, InvalidValue> {
        match weights.iter().find(|weight| !(0.0..=Self::MAX).contains(*weight)) {
            Some(weight) => Err(InvalidValue::new("weight", weight, "a number from 0 to 100")),
            None => Ok(Self(weights)),
        }
    }

    /// The weight of a criterion, 0 to 100.
    #[must_use]
    pub fn get(&self, criterion: Criterion) -> f64 {
        self.0[criterion.index()]
    }

    /// The same with one weight changed; outside 0 to 100 it is cut, not a number is 0.
    #[must_use]
    pub fn with(mut self, criterion: Criterion, weight: f64) -> Self {
        self.0[criterion.index()] = if weight.is_nan() { 0.0 } else { weight.clamp(0.0, Self::MAX) };
        self
    }

    /// All six, by [`Criterion::index`].
    #[must_use]
    pub fn raw(&self) -> [f64; Criterion::COUNT] {
        self.0
    }

    /// Each weight's share of their sum, 0 to 1.
    ///
    /// # Errors
    /// [`NoWeight`] when all are zero.
    pub fn shares(&self) -> Result<[f64; Criterion::COUNT], NoWeight> {
        let sum: f64 = self.0.iter().sum();
        if sum > 0.0 { Ok(self.0.map(|weight| weight / sum)) } else { Err(NoWeight) }
    }

    /// The preset that has these weights, if one does.
    #[must_use]
    pub fn preset(&self) -> Option<WeightPreset> {
        WeightPreset::ALL.into_iter().find(|preset| preset.weights() == *self)
    }
}

impl Default for Weights {
    fn default() -> Self {
        WeightPreset::Balanced.weights()
    }
}

/// Weights with a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WeightPreset {
    /// A little of everything, what is close to the person a little more; where everybody starts.
    Balanced,
    /// Little preparation, close to what is there, well paid.
    QuickPayback,
    /// Large demand that is well evidenced.
    SafeDemand,
    /// Near to what the person does already.
    CloseToWhatIDo,
    /// What grows fastest.
    HighestGrowth,
}

impl WeightPreset {
    /// All presets in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Balanced, Self::QuickPayback, Self::SafeDemand, Self::CloseToWhatIDo, Self::HighestGrowth];

    /// Key of its name, stable on the command line.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Balanced => "balanced",
            Self::QuickPayback => "quick-payback",
            Self::SafeDemand => "safe-demand",
            Self::CloseToWhatIDo => "close-to-what-i-do",
            Self::HighestGrowth => "highest-growth",
        }
    }

    /// The weights, which add up to 100. They are our judgement: starting points, not findings.
    #[must_use]
    pub fn weights(self) -> Weights {
        // Growth, size, pay, closeness, effort, confidence.
        Weights(match self {
            Self::Balanced => [20.0, 15.0, 15.0, 25.0, 10.0, 15.0],
            Self::QuickPayback => [10.0, 10.0, 25.0, 25.0, 25.0, 5.0],
            Self::SafeDemand => [15.0, 35.0, 10.0, 10.0, 5.0, 25.0],
            Self::CloseToWhatIDo => [10.0, 10.0, 10.0, 45.0, 15.0, 10.0],
            Self::HighestGrowth => [55.0, 10.0, 10.0, 10.0, 5.0, 10.0],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_become_shares_and_all_zero_says_so() {
        let zero = Weights::new([0.0; 6]).expect("zeros are allowed");
        assert_eq!(zero.shares(), Err(NoWeight));
        let one = zero.with(Criterion::Pay, 40.0);
        assert_eq!(one.shares(), Ok([0.0, 0.0, 1.0, 0.0, 0.0, 0.0]));
        assert_eq!(one.with(Criterion::Pay, 400.0).get(Criterion::Pay), 100.0);
        assert!(Weights::new([f64::NAN, 0.0, 0.0, 0.0, 0.0, 0.0]).is_err());
        assert!(Weights::new([-1.0, 0.0, 0.0, 0.0, 0.0, 0.0]).is_err());
    }

    #[test]
    fn every_preset_adds_up_and_is_found_again() {
        for preset in WeightPreset::ALL {
            assert_eq!(preset.weights().raw().iter().sum::<f64>(), 100.0, "{preset:?}");
            assert_eq!(preset.weights().preset(), Some(preset));
        }
        assert_eq!(Weights::default().with(Criterion::Size, 21.0).preset(), None);
    }

    #[test]
    fn an_option_is_found_by_its_kind_and_id() {
        let skill = OptionRef::Skill(SkillId::new("video-editing").expect("an id"));
        for option in [skill, OptionRef::Deepen, OptionRef::Nothing] {
            assert_eq!(OptionRef::of(option.kind(), option.id()), Ok(option));
        }
        assert!(OptionRef::of("course", "x").is_err());
        assert!(OptionRef::of("skill", "Not an id").is_err());
    }

    #[test]
    fn a_criterion_stands_where_its_index_says() {
        for (place, criterion) in Criterion::ALL.into_iter().enumerate() {
            assert_eq!(criterion.index(), place);
        }
    }
}
