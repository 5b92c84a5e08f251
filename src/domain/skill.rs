//! Categories and skills: what a client hires for.

use super::{Bilingual, CategoryId, SeriesLink, SkillId, SourceId};
use serde::{Deserialize, Serialize};

/// One of the seven categories.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Category {
    /// Stable id.
    pub id: CategoryId,
    /// Name in both languages.
    pub name: Bilingual,
    /// Name for narrow places, at most about 12 characters.
    pub short: Bilingual,
    /// Series that speak for the category as a whole.
    #[serde(default)]
    pub series: Vec<SeriesLink>,
}

/// A skill: something a client hires for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Skill {
    /// Stable id.
    pub id: SkillId,
    /// Name in both languages.
    pub name: Bilingual,
    /// Other names that people search by, English.
    #[serde(default)]
    pub aliases_en: Vec<String>,
    /// Other names that people search by, Indonesian.
    #[serde(default)]
    pub aliases_id: Vec<String>,
    /// The category that it is filed under.
    pub category: CategoryId,
    /// Craft, AI-augmented or human strength.
    pub kind: SkillKind,
    /// For an AI-augmented skill: the crafts it is a layer on.
    #[serde(default)]
    pub builds_on: Vec<SkillId>,
    /// Series that speak for it, directly or as a stand-in.
    #[serde(default)]
    pub series: Vec<SeriesLink>,
    /// Why no current open series exists, where that is so.
    #[serde(default)]
    pub no_series_note: Option<Bilingual>,
    /// Preparation bands of the salaried occupations nearest to it.
    #[serde(default)]
    pub effort: Vec<EffortBand>,
}

/// What sort of skill it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SkillKind {
    /// A trade such as video editing.
    Craft,
    /// A trade that works with or on AI.
    AiAugmented,
    /// What people are reported to be paid for beside the trade: fact-checking, storytelling.
    HumanStrength,
}

impl SkillKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Craft, Self::AiAugmented, Self::HumanStrength];

    /// Kebab-case key, stable in saved files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Craft => "craft",
            Self::AiAugmented => "ai-augmented",
            Self::HumanStrength => "human-strength",
        }
    }
}

/// How long people prepare for a salaried occupation: a band, never hours (O*NET).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffortBand {
    /// Occupation title, as O*NET names it.
    pub occupation: String,
    /// O*NET-SOC code.
    pub soc: String,
    /// Job zone, 1 to 5.
    pub job_zone: u8,
    /// SVP range of the zone, such as `7.0 to < 8.0`.
    pub svp_range: String,
    /// Band of related work experience that holds the 50th percent, if rated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experience: Option<String>,
    /// Band of on-the-job training that holds the 50th percent, if rated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<String>,
    /// Where it comes from.
    pub source: SourceId,
}
