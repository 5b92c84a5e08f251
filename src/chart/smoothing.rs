//! Which smooth lines a chart can draw, and why not where it cannot.

use super::build::Pick;
use crate::domain::{Date, Smoothing};

/// Fewest points of which a smooth line says anything.
const FEWEST_POINTS: usize = 5;

/// Why a smooth line cannot be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoSmoothing {
    /// Fewer than five points.
    TooFewPoints,
    /// The publisher has taken the season out already.
    AlreadyAdjusted,
    /// A season needs two whole years without a gap.
    NoSeason,
}

impl NoSmoothing {
    /// All reasons.
    pub const ALL: [Self; 3] = [Self::TooFewPoints, Self::AlreadyAdjusted, Self::NoSeason];

    /// Kebab-case key of its sentence.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::TooFewPoints => "too-few-points",
            Self::AlreadyAdjusted => "already-adjusted",
            Self::NoSeason => "no-season",
        }
    }
}

/// Why a line of that smoothing cannot be drawn of these series; `None` when it can be drawn of all.
#[must_use]
pub fn refusal(picks: &[Pick<'_>], wanted: Smoothing) -> Option<NoSmoothing> {
    picks.iter().find_map(|pick| {
        if wanted == Smoothing::Raw {
            return None;
        }
        let Some(outlook) = pick.outlook.filter(|outlook| outlook.points.len() >= FEWEST_POINTS) else {
            return Some(NoSmoothing::TooFewPoints);
        };
        match wanted {
            Smoothing::Adjusted if pick.series.seasonally_adjusted => Some(NoSmoothing::AlreadyAdjusted),
            Smoothing::Adjusted if outlook.without_season.is_none() => Some(NoSmoothing::NoSeason),
            _ => None,
        }
    })
}

/// The smoothing that is drawn: the wanted one where every series has it, else the values as published.
#[must_use]
pub fn in_use(picks: &[Pick<'_>], wanted: Smoothing) -> Smoothing {
    if refusal(picks, wanted).is_none() { wanted } else { Smoothing::Raw }
}

/// The smooth line of a series, times `factor`; empty where it cannot be drawn.
#[must_use]
pub fn smooth_values(pick: Pick<'_>, smoothing: Smoothing, factor: f64) -> Vec<(Date, f64)> {
    let Some(outlook) = pick.outlook else { return vec![] };
    let line = match smoothing {
        Smoothing::Raw => None,
        Smoothing::Smoothed => Some(&outlook.smoothed),
        Smoothing::Adjusted => outlook.without_season.as_ref(),
    };
    let points = outlook.points.iter().map(|point| point.at);
    line.map_or_else(Vec::new, |line| points.zip(line.iter().map(|value| value * factor)).collect())
}
