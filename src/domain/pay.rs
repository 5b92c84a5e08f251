//! Pay rows: three kinds of pay that never share an axis or an average.

use super::{SkillId, SourceId, Span, Standing};
use serde::{Deserialize, Serialize};

/// One published or computed pay row for a skill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pay {
    /// The skill it speaks for.
    pub skill: SkillId,
    /// The occupation, service or field as the source names it.
    pub named: String,
    /// Salaried, advertised or asked.
    pub kind: PayKind,
    /// Whether the row is about the skill itself.
    #[serde(default, skip_serializing_if = "Standing::is_direct")]
    pub standing: Standing,
    /// Middle value, US dollars an hour: a median, or the published mean when `is_mean`.
    pub middle: f64,
    /// Whether `middle` is a mean.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_mean: bool,
    /// First quartile, US dollars an hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p25: Option<f64>,
    /// Third quartile, US dollars an hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p75: Option<f64>,
    /// Posts, employees or answers behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<u64>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Span>,
    /// Place as the source names it.
    pub region: String,
    /// Who published it.
    pub source: SourceId,
}

/// The kind of pay. Kinds are never averaged together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PayKind {
    /// Wages of employees.
    Salaried,
    /// Budgets and rates that clients advertise.
    Advertised,
    /// Rates that freelancers say they charge.
    Asked,
}
