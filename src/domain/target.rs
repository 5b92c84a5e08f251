//! Targets: named sets of skills with the levels that a role asks for.

use super::{Bilingual, CategoryId, CitedText, Level, SkillId, SourceId, TargetId};
use serde::{Deserialize, Serialize};

/// A bundled role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// Stable id.
    pub id: TargetId,
    /// Name in both languages.
    pub name: Bilingual,
    /// The category it is filed under.
    pub category: CategoryId,
    /// What the role does, one sentence.
    pub summary: Bilingual,
    /// What it asks for; each skill at most once, at least one.
    pub requirements: Vec<Requirement>,
    /// First steps towards it, each cited.
    #[serde(default)]
    pub steps: Vec<CitedText>,
    /// What speaks for caution, cited.
    #[serde(default)]
    pub caution: Option<CitedText>,
}

/// One skill that a target asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// The skill.
    pub skill: SkillId,
    /// The level asked for, 1 to 5.
    pub level: Level,
    /// Weight in the gap, above 0; weights need not sum to 1.
    pub weight: f64,
    /// Where the requirement comes from.
    pub origin: RequirementOrigin,
}

/// Where a requirement comes from. Requirement levels are opinions, so their origin is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequirementOrigin {
    /// A source names the skill for the role; the level is still our reading.
    Source(SourceId),
    /// Our own judgement.
    Judgement,
}
