//! Fixed scales of the ranking: which number of the world stands for which value from 0 to 1. Stored with the data, so
//! that no value depends on what else is in a list.

use super::Bilingual;
use serde::{Deserialize, Serialize};

/// One fixed scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    /// What it places; each kind has at most one scale.
    pub kind: ScaleKind,
    /// How values run between anchors.
    #[serde(default)]
    pub curve: Curve,
    /// At least two, in ascending order of `at`; their values run one way. Beyond the ends the value stays.
    pub anchors: Vec<Anchor>,
    /// Half-width added for a number that only stands in for the skill, 0 to 1 on the scale.
    #[serde(default)]
    pub stand_in: f64,
    /// Half-width where the source states no spread, 0 to 1 on the scale.
    #[serde(default)]
    pub unstated: f64,
    /// Half-width added for each year of age, 0 to 1 on the scale.
    #[serde(default)]
    pub year: f64,
    /// Why these anchors and widths, one line.
    pub reason: Bilingual,
}

/// One fixed point of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Anchor {
    /// Number of the world, in the unit of the kind.
    pub at: f64,
    /// Value, 0 to 1.
    pub value: f64,
}

/// How values run between two anchors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Curve {
    /// Evenly.
    #[default]
    Linear,
    /// Evenly with the logarithm; anchors above 0.
    Log,
    /// Evenly with ln(1 + percent / 100); anchors above -100.
    LogPercent,
}

/// What a scale places. Kinds that must not mix have a scale each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ScaleKind {
    /// Growth of demand on the year before, percent.
    Growth,
    /// Value of a demand that moved on another basis than a year: the two anchors are fallen (-1) and risen (1).
    Direction,
    /// Jobs posted a quarter.
    Posts,
    /// Part of all posts seen, percent.
    PostShare,
    /// Rates that clients advertise, US dollars an hour.
    AdvertisedPay,
    /// Wages of employees, US dollars an hour.
    SalariedPay,
    /// Rates that freelancers say they charge, US dollars an hour.
    AskedPay,
    /// Relatedness to an own skill x its level / 5, 0 to 1.
    Closeness,
    /// Place of the preparation on the SVP ladder (1 to 9 as 0 to 1) x levels to go / 3.
    Effort,
    /// How much the evidence can be trusted, 0 to 1.
    Confidence,
}

impl ScaleKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Growth,
        Self::Direction,
        Self::Posts,
        Self::PostShare,
        Self::AdvertisedPay,
        Self::SalariedPay,
        Self::AskedPay,
        Self::Closeness,
        Self::Effort,
        Self::Confidence,
    ];
}
