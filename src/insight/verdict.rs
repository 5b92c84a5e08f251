//! The verdict on a skill or category from its signals (methods, "Category verdict"), in four steps:
//!
//! 1. **Signals** ([`super::evidence`]): the linked series and the published figures. For a category that none of its own
//!    speaks for any more, the figures about its skills stand in at half weight.
//! 2. **What counts** ([`Counts`]): a measure of demand with a direction, a date, an original that was seen, and for a
//!    series two years of points. A number that two outlets tell counts once.
//! 3. **Weight**: [`freshness`](super::age::freshness) (a half per year) x standing (a stand-in 0.5) x confidence (a
//!    repost 0.5, unconfirmed 0).
//! 4. **Word**: a direction with [`SUPPORT_FOR_A_WORD`] of the weight, else mixed; unknown when nothing that counts is
//!    younger than [`UNKNOWN_MONTHS`](super::age::UNKNOWN_MONTHS). A movement that chance explains is flat.
//!
//! Three rules are our own. The user's own numbers ([`Counts::Own`]) are shown and count nothing: one person's sample
//! says nothing about a market. Series of one publisher and one measure share one voice, or a publisher would outvote the others
//! by covering more places. A change on the month before ([`Counts::Seasonal`]) is shown and never carries a verdict: the
//! season moves it.

use super::{
    age::supports_verdict,
    change::Direction,
    evidence::{Counts, Signal},
};
use crate::domain::Date;

/// Part of the weight that one direction needs to be the verdict.
pub const SUPPORT_FOR_A_WORD: f64 = 2.0 / 3.0;

/// What the signals say together.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The word.
    pub kind: VerdictKind,
    /// Part of the weight behind the leading direction, 0 to 1; 0 when unknown.
    pub support: f64,
    /// Parts of the weight that rise, fall and stay flat; they sum to 1 or all are 0.
    pub parts: Parts,
    /// Last day covered by the freshest signal that counts.
    pub freshest: Option<Date>,
    /// All signals, freshest first, each with its share.
    pub signals: Vec<Signal>,
}

/// Parts of the weight by direction, 0 to 1 each.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Parts {
    /// Rising.
    pub rising: f64,
    /// Falling.
    pub falling: f64,
    /// Flat, which includes movements that chance explains.
    pub flat: f64,
}

/// The word of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VerdictKind {
    /// At least two thirds of the weight rise.
    Rising,
    /// At least two thirds fall.
    Falling,
    /// At least two thirds are flat.
    Flat,
    /// No direction has two thirds.
    Mixed,
    /// No signal that counts is younger than 36 months.
    Unknown {
        /// When it was last measured, if ever.
        last_measured: Option<Date>,
    },
}

impl VerdictKind {
    /// Kebab-case key of the messages.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Rising => "rising",
            Self::Falling => "falling",
            Self::Flat => "flat",
            Self::Mixed => "mixed",
            Self::Unknown { .. } => "unknown",
        }
    }
}

/// The verdict of signals that [`super::signals_of_skill`] or [`super::signals_of_category`] made.
#[must_use]
pub fn verdict(signals: Vec<Signal>, as_of: Date) -> Verdict {
    let counted = || signals.iter().filter(|s| s.counts == Counts::Yes && s.weight > 0.0);
    let freshest = counted().filter_map(|s| s.observed).max();
    let total: f64 = counted().map(|s| s.weight).sum();
    if !freshest.is_some_and(|date| supports_verdict(date, as_of)) || total <= 0.0 {
        let kind = VerdictKind::Unknown { last_measured: freshest };
        return Verdict { kind, support: 0.0, parts: Parts::default(), freshest, signals };
    }
    // The sum of nothing is -0, which would be printed as such; + 0 takes the sign away.
    let part = |way| counted().filter(|s| s.direction == Some(way)).map(|s| s.weight).sum::<f64>() / total + 0.0;
    let parts =
        Parts { rising: part(Direction::Rising), falling: part(Direction::Falling), flat: part(Direction::Flat) };
    let leading =
        [(VerdictKind::Rising, parts.rising), (VerdictKind::Falling, parts.falling), (VerdictKind::Flat, parts.flat)];
    let support = leading.iter().map(|(_, part)| *part).fold(0.0, f64::max);
    let kind = leading
        .into_iter()
        .find(|(_, part)| *part >= SUPPORT_FOR_A_WORD - 1e-9)
        .map_or(VerdictKind::Mixed, |(kind, _)| kind);
    Verdict { kind, support, parts, freshest, signals }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{
        sample::{TODAY, day, market, skill_id},
        signals_of_skill,
        trends::Trends,
    };

    fn of(skill: &str, as_of: &str) -> Verdict {
        let market = market();
        verdict(signals_of_skill(&market, &Trends::of(&market), &skill_id(skill), day(as_of), false), day(as_of))
    }

    #[test]
    fn two_thirds_make_a_word_and_less_is_mixed() {
        assert_eq!(of("ai-video", TODAY).kind, VerdictKind::Rising);
        let logos = of("logos", TODAY);
        assert_eq!(logos.kind, VerdictKind::Mixed);
        assert!((logos.parts.rising + logos.parts.falling + logos.parts.flat - 1.0).abs() < 1e-12);
        assert!((logos.signals.iter().map(|s| s.share).sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn what_was_last_measured_three_years_ago_is_unknown() {
        let last_measured = Some(day("2025-12-31"));
        assert_eq!(of("ai-video", "2029-01-02").kind, VerdictKind::Unknown { last_measured });
        assert_eq!(of("silent", TODAY).kind, VerdictKind::Unknown { last_measured: None });
    }
}
