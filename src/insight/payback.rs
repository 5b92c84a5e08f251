//! What learning costs, what it brings a week at the user's own rate, and after how many weeks it is paid back.
//!
//! Money is in the user's own currency, weeks are weeks, everything else is in the docs of a field. The uplift of pay is
//! a population average, not a promise to one person; its range goes through the formulas by quantiles, which is exact
//! because the weeks never rise with the uplift (methods R01 to R09).

use super::triangular::{Triangular, TriangularError};
use thiserror::Error;

/// The uplift that the program starts with: 10 % low, 21 % likely, 30 % high.
///
/// Likely is what Stephany and Teutloff (2024) found among freelancers of one platform: skills of artificial intelligence
/// go with pay 21 % higher on average, a correlation. For other skills it is an assumption. Low and high are the
/// program's own span around it (methods R09).
pub const DEFAULT_UPLIFT_PCT: [f64; 3] = [10.0, 21.0, 30.0];

/// Id of the bundled source of the likely uplift of [`DEFAULT_UPLIFT_PCT`].
pub const UPLIFT_SOURCE: &str = "stephany-teutloff-2024";

/// Largest amount of money and largest number of hours that is taken, as in the profile.
pub const MOST: f64 = 1e13;

/// What a person would put in, and where the gain would come from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Terms {
    /// Fees and tools, 0 or more.
    pub cost: f64,
    /// Hours of study in all, 0 or more.
    pub hours: f64,
    /// Part of those hours that takes the place of paid work, 0 (idle hours) to 1.
    pub displaced: f64,
    /// Rate an hour now, 0 or more.
    pub rate: f64,
    /// Paid hours a week, 0 to 168.
    pub billable: f64,
    /// Part of the paid hours that will use the skill, 0 to 1.
    pub share: f64,
    /// Hours of study a week, 0 to 168.
    pub study_per_week: f64,
    /// Weeks in which clients for the skill come in evenly, from none to all; 0 or more.
    pub ramp_weeks: f64,
    /// Chance of being hired for work that uses the skill against the chance now: 1 the same, 0.85 as in methods R08.
    /// 0 to 10.
    pub hire_rate: f64,
    /// Rise of the rate for work that uses the skill, 0.21 for +21 %; -1 or more.
    pub uplift: Triangular,
}

/// Payback of [`Terms`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Payback {
    /// Cost and the paid work given up for study.
    pub investment: f64,
    /// Change of income a week once clients are there, at the likely uplift; may be below 0.
    pub weekly_gain: f64,
    /// Weeks of study; `None` when there is something to study and no hour a week for it.
    pub study_weeks: Option<f64>,
    /// Weeks from the end of study, at the likely uplift.
    pub after_study: Wait,
    /// Weeks from the start of study, at the likely uplift.
    pub from_start: Wait,
    /// From the end of study: soonest (uplift at its 90th percentile) and latest (at its 10th).
    pub range_after_study: (Wait, Wait),
    /// The same from the start of study.
    pub range_from_start: (Wait, Wait),
    /// Part of the uplift's distribution in which nothing is gained a week, 0 to 1.
    pub never_share: f64,
}

/// How long until the investment is back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wait {
    /// So many weeks, 0 or more, finite.
    Weeks(f64),
    /// It never is.
    Never(Never),
}

/// Why an investment is never paid back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Never {
    /// The rate is 0, and every rise of it.
    NoRate,
    /// No paid hour would use the skill.
    NoPaidHours,
    /// Income stays as it is.
    NoGain,
    /// Income falls.
    Loss,
    /// There is something to study and no hour a week for it.
    NoStudyTime,
}

/// Terms that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum PaybackError {
    /// A number is infinite, not a number, or outside what is allowed.
    #[error("{} is {given}; it must be from {least} to {most}", .term.key())]
    OutOfRange {
        /// Which one.
        term: Term,
        /// What was given.
        given: f64,
        /// The least that is allowed.
        least: f64,
        /// The most that is allowed.
        most: f64,
    },
    /// The three uplifts are no low, likely and high.
    #[error("uplift: {0}")]
    Uplift(#[from] TriangularError),
}

/// One of the terms, for errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Term {
    /// [`Terms::cost`].
    Cost,
    /// [`Terms::hours`].
    Hours,
    /// [`Terms::displaced`].
    Displaced,
    /// [`Terms::rate`].
    Rate,
    /// [`Terms::billable`].
    Billable,
    /// [`Terms::share`].
    Share,
    /// [`Terms::study_per_week`].
    StudyPerWeek,
    /// [`Terms::ramp_weeks`].
    RampWeeks,
    /// [`Terms::hire_rate`].
    HireRate,
    /// [`Terms::uplift`].
    Uplift,
    /// The interest a year of the net present value.
    AnnualRate,
    /// The weeks that are looked ahead.
    Horizon,
}

impl Wait {
    /// The weeks; `None` is never.
    #[must_use]
    pub fn weeks(self) -> Option<f64> {
        match self {
            Self::Weeks(weeks) => Some(weeks),
            Self::Never(_) => None,
        }
    }

    fn after(self, study_weeks: Option<f64>) -> Self {
        match (self, study_weeks) {
            (Self::Weeks(weeks), Some(study)) => Self::Weeks(study + weeks),
            (Self::Weeks(_), None) => Self::Never(Never::NoStudyTime),
            (never, _) => never,
        }
    }
}

impl Terms {
    /// Whether every number is one that can be.
    ///
    /// # Errors
    /// [`PaybackError::OutOfRange`] names the first that is not.
    pub fn check(&self) -> Result<(), PaybackError> {
        within(Term::Cost, self.cost, 0.0, MOST)?;
        within(Term::Hours, self.hours, 0.0, MOST)?;
        within(Term::Displaced, self.displaced, 0.0, 1.0)?;
        within(Term::Rate, self.rate, 0.0, MOST)?;
        within(Term::Billable, self.billable, 0.0, 168.0)?;
        within(Term::Share, self.share, 0.0, 1.0)?;
        within(Term::StudyPerWeek, self.study_per_week, 0.0, 168.0)?;
        within(Term::RampWeeks, self.ramp_weeks, 0.0, 520.0)?;
        within(Term::HireRate, self.hire_rate, 0.0, 10.0)?;
        within(Term::Uplift, self.uplift.low(), -1.0, MOST)?;
        within(Term::Uplift, self.uplift.high(), -1.0, MOST)
    }

    /// Cost and the paid work given up: `C + H u r0` (methods R01).
    #[must_use]
    pub fn investment(&self) -> f64 {
        self.cost + self.hours * self.displaced * self.rate
    }

    /// Change of income a week at one uplift, `B s (r0 (1 + uplift) q - r0)` with q the [`Terms::hire_rate`].
    ///
    /// Both levers in one: the part `s` of the paid hours `B` moves to work that pays more and is given more or less often;
    /// the other hours stay as they are. With q = 1 it is `dr B s` of methods R01, with s = 1 it is
    /// `r1 B h1 - r0 B h0` of methods R08.
    #[must_use]
    pub fn weekly_gain(&self, uplift: f64) -> f64 {
        // `uplift q + (q - 1)` instead of `(1 + uplift) q - 1`: without a change of q nothing is lost to rounding.
        self.rate * self.billable * self.share * (uplift * self.hire_rate + (self.hire_rate - 1.0))
    }

    /// Weeks of study, `H / h`; `None` when there is something to study and no hour a week for it.
    #[must_use]
    pub fn study_weeks(&self) -> Option<f64> {
        if self.hours == 0.0 {
            Some(0.0)
        } else {
            Some(self.hours / self.study_per_week).filter(|weeks| weeks.is_finite())
        }
    }

    /// Weeks after study at one uplift (methods R01, R02, R05, R06).
    ///
    /// `I / gain`; with clients coming in evenly over m weeks `sqrt(2 m I / gain)` while that is inside them, else
    /// `m + (I - gain m / 2) / gain`. Without a gain never, even when nothing was put in; else at once when nothing was.
    #[must_use]
    pub fn wait_after_study(&self, uplift: f64) -> Wait {
        let (invested, gain, ramp) = (self.investment(), self.weekly_gain(uplift), self.ramp_weeks);
        if gain <= 0.0 {
            return Wait::Never(self.why_never(gain));
        }
        let weeks = if invested <= gain * ramp / 2.0 {
            (2.0 * ramp * invested / gain).sqrt()
        } else {
            ramp + (invested - gain * ramp / 2.0) / gain
        };
        // A gain so small that its weeks are no number is none.
        if weeks.is_finite() { Wait::Weeks(weeks) } else { Wait::Never(Never::NoGain) }
    }

    fn why_never(&self, gain: f64) -> Never {
        if self.rate == 0.0 {
            Never::NoRate
        } else if self.billable * self.share == 0.0 {
            Never::NoPaidHours
        } else if gain < 0.0 {
            Never::Loss
        } else {
            Never::NoGain
        }
    }

    /// Part of the uplift's distribution at which the weekly gain is 0 or less, exact from its distribution function.
    #[must_use]
    pub fn never_share(&self) -> f64 {
        let never = |uplift: f64| self.weekly_gain(uplift) <= 0.0;
        if never(self.uplift.high()) {
            1.0
        } else if never(self.uplift.low()) {
            // The gain is 0 at the uplift that makes up for being hired less often.
            self.uplift.part_up_to(1.0 / self.hire_rate - 1.0)
        } else {
            0.0
        }
    }
}

/// Payback of terms, with the range that the uplift's 10th to 90th percentile give (methods R01 to R09).
///
/// # Errors
/// When a term cannot be.
pub fn payback(terms: &Terms) -> Result<Payback, PaybackError> {
    terms.check()?;
    let study_weeks = terms.study_weeks();
    let after = |uplift: f64| terms.wait_after_study(uplift);
    let likely = after(terms.uplift.likely());
    let range = (after(terms.uplift.quantile(0.9)), after(terms.uplift.quantile(0.1)));
    Ok(Payback {
        investment: terms.investment(),
        weekly_gain: terms.weekly_gain(terms.uplift.likely()),
        study_weeks,
        after_study: likely,
        from_start: likely.after(study_weeks),
        range_after_study: range,
        range_from_start: (range.0.after(study_weeks), range.1.after(study_weeks)),
        never_share: terms.never_share(),
    })
}

/// A number of a term inside its range.
pub(super) fn within(term: Term, given: f64, least: f64, most: f64) -> Result<(), PaybackError> {
    if (least..=most).contains(&given) { Ok(()) } else { Err(PaybackError::OutOfRange { term, given, least, most }) }
}

mod balance;

mod words;

mod horizon;
pub use horizon::{AgainstHorizon, Npv, npv};

#[cfg(test)]
mod tests;
