//! Who published a number, under which licence, and how far it can be trusted.

use super::SourceId;
use serde::{Deserialize, Serialize};

/// One publication or data set that numbers are taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Stable id.
    pub id: SourceId,
    /// Publisher, as it names itself.
    pub publisher: String,
    /// Title of the page, report or data set.
    pub title: String,
    /// Publication date as precise as the source gives it: `2026-02-04`, `2011-07` or `2025`; empty when undated.
    #[serde(default)]
    pub published: String,
    /// Address of the page, http or https; opened only on a click. Empty when it was not recorded.
    pub url: String,
    /// How the number was read: the original page, a repost, a commit of a repository.
    #[serde(default)]
    pub how_seen: String,
    /// Licence or terms of use.
    pub licence: String,
    /// The credit that the licence asks for, shown beside the data and carried by every export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
    /// How far a verdict may lean on it.
    pub confidence: Confidence,
}

/// How close the source is to who measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// The publisher's own page or data.
    Primary,
    /// A press report of the publisher's figures.
    SecondaryPress,
    /// A repost, digest or blog.
    Tertiary,
    /// Quoted by others; the original was not seen. Counts nothing and is hidden by default.
    Unconfirmed,
}

impl Confidence {
    /// Weight in a verdict: 1, 1, 0.5 and 0 (data README, "Confidence").
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::Primary | Self::SecondaryPress => 1.0,
            Self::Tertiary => 0.5,
            Self::Unconfirmed => 0.0,
        }
    }
}
