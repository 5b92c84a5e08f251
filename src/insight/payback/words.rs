//! Stable keys of what payback names: terms in errors and reasons for "never".

use super::{Never, Term};

impl Term {
    /// All terms.
    pub const ALL: [Self; 12] = [
        Self::Cost,
        Self::Hours,
        Self::Displaced,
        Self::Rate,
        Self::Billable,
        Self::Share,
        Self::StudyPerWeek,
        Self::RampWeeks,
        Self::HireRate,
        Self::Uplift,
        Self::AnnualRate,
        Self::Horizon,
    ];

    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Hours => "hours",
            Self::Displaced => "displaced",
            Self::Rate => "rate",
            Self::Billable => "billable",
            Self::Share => "share",
            Self::StudyPerWeek => "study-per-week",
            Self::RampWeeks => "ramp",
            Self::HireRate => "hire-rate",
            Self::Uplift => "uplift",
            Self::AnnualRate => "annual-rate",
            Self::Horizon => "horizon",
        }
    }
}

impl Never {
    /// All reasons.
    pub const ALL: [Self; 5] = [Self::NoRate, Self::NoPaidHours, Self::NoGain, Self::Loss, Self::NoStudyTime];

    /// Kebab-case key of the messages and of the JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NoRate => "no-rate",
            Self::NoPaidHours => "no-paid-hours",
            Self::NoGain => "no-gain",
            Self::Loss => "loss",
            Self::NoStudyTime => "no-study-time",
        }
    }
}
