//! Payback against the weeks that somebody dares to look ahead, and its net present value over them.

use super::{Never, Payback, PaybackError, Term, Terms, Wait, within};

/// Whether an investment is back within the weeks that are looked ahead, counted from the start of study.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AgainstHorizon {
    /// It is, even at the low end of the uplift's range.
    Inside {
        /// Weeks left at the low end.
        weeks_to_spare: f64,
    },
    /// It is at the likely uplift, and not at the low end of the range.
    InsideIfLikely {
        /// Weeks left at the likely uplift.
        weeks_to_spare: f64,
    },
    /// It comes later than that.
    Beyond {
        /// Weeks too late at the likely uplift.
        weeks_over: f64,
    },
    /// It never comes.
    Never(Never),
}

impl Payback {
    /// Where the weeks from the start lie against a horizon in weeks.
    ///
    /// # Errors
    /// When the horizon is not a number from 0 to 5,200 weeks.
    pub fn against(&self, horizon_weeks: f64) -> Result<AgainstHorizon, PaybackError> {
        within(Term::Horizon, horizon_weeks, 0.0, LONGEST_HORIZON_WEEKS)?;
        let likely = match self.from_start {
            Wait::Weeks(weeks) => weeks,
            Wait::Never(reason) => return Ok(AgainstHorizon::Never(reason)),
        };
        let latest = self.range_from_start.1.weeks().map(|latest| latest.max(likely));
        Ok(match latest {
            _ if likely > horizon_weeks => AgainstHorizon::Beyond { weeks_over: likely - horizon_weeks },
            Some(latest) if latest <= horizon_weeks => {
                AgainstHorizon::Inside { weeks_to_spare: horizon_weeks - latest }
            }
            _ => AgainstHorizon::InsideIfLikely { weeks_to_spare: horizon_weeks - likely },
        })
    }
}

/// Longest horizon that is taken: a hundred years of 52 weeks.
pub const LONGEST_HORIZON_WEEKS: f64 = 5_200.0;

/// A net present value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Npv {
    /// Interest a week, compounded 52 times a year.
    pub weekly_rate: f64,
    /// In money of today; below 0 when the horizon ends before the investment is back.
    pub value: f64,
}

/// Net present value of the likely uplift over a horizon in whole weeks (methods R07).
///
/// The cost is paid today. Weeks 1 to n are study, n the weeks of study rounded up, each paying for the paid work given up
/// in it; the last one holds what is left. From week n + 1 each week brings the weekly gain, while clients come in as
/// much of it as [`Terms::ramp_weeks`] lets through on average in that week. `annual_rate` is 0.12 for 12 % a year.
///
/// # Errors
/// When a term cannot be, the rate is not from -0.9 to 10, the horizon is not from 0 to 5,200 weeks, or there is something to
/// study and no hour a week for it.
pub fn npv(terms: &Terms, annual_rate: f64, horizon_weeks: u32) -> Result<Npv, PaybackError> {
    terms.check()?;
    within(Term::AnnualRate, annual_rate, -0.9, 10.0)?;
    within(Term::Horizon, f64::from(horizon_weeks), 0.0, LONGEST_HORIZON_WEEKS)?;
    if terms.hours > 0.0 {
        within(Term::StudyPerWeek, terms.study_per_week, f64::MIN_POSITIVE, 168.0)?;
    }
    let weekly_rate = (annual_rate.ln_1p() / 52.0).exp_m1();
    let given_up_an_hour = terms.displaced * terms.rate;
    let gain = terms.weekly_gain(terms.uplift.likely());
    let (mut value, mut hours_left, mut weeks_since) = (-terms.cost, terms.hours, 0.0);
    let mut discount = 1.0;
    for _ in 0..horizon_weeks {
        discount /= 1.0 + weekly_rate;
        // What rounding leaves of the hours is no week of its own.
        if hours_left > 1e-9 * terms.hours {
            let hours = hours_left.min(terms.study_per_week);
            hours_left -= hours;
            value -= hours * given_up_an_hour * discount;
        } else {
            value += gain * mean_ramp(weeks_since, terms.ramp_weeks) * discount;
            weeks_since += 1.0;
        }
    }
    Ok(Npv { weekly_rate, value })
}

/// Mean of `min(t / ramp, 1)` over the week that starts at `from`.
fn mean_ramp(from: f64, ramp: f64) -> f64 {
    if from >= ramp {
        return 1.0;
    }
    let rising = (ramp - from).min(1.0);
    rising * (from + rising / 2.0) / ramp + (1.0 - rising)
}
