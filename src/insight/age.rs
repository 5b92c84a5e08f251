//! How old a number is, and how much less it counts for that.

use crate::domain::{Cadence, Date, Series};

/// Days after which a demand signal counts half (methods G14).
pub const HALF_LIFE_DAYS: f64 = 365.0;
/// Months after which a number is history.
pub const HISTORY_MONTHS: i32 = 24;
/// Months after which no verdict rests on a number any more.
pub const UNKNOWN_MONTHS: i32 = 36;

/// Age of a number in whole months, and what that means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// Days since the last day it covers, at least 0.
    pub days: i32,
    /// Whole months since then, at least 0.
    pub months: i32,
    /// Recent, ageing or history.
    pub class: AgeClass,
}

/// What an age means, youngest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AgeClass {
    /// Up to a year.
    Recent,
    /// Up to [`HISTORY_MONTHS`].
    Ageing,
    /// Older: history, not news.
    History,
}

impl Age {
    /// Age on the day `as_of` of a number that covers time up to `observed`; a future date has age 0.
    #[must_use]
    pub fn between(observed: Date, as_of: Date) -> Self {
        let days = (as_of.days() - observed.days()).max(0);
        let unfinished = i32::from(as_of.day() < observed.day());
        let months = (as_of.months() - observed.months() - unfinished).max(0);
        let class = if as_of > observed.plus_months(HISTORY_MONTHS) {
            AgeClass::History
        } else if as_of > observed.plus_months(12) {
            AgeClass::Ageing
        } else {
            AgeClass::Recent
        };
        Self { days, months, class }
    }

    /// Whole years, at least 0.
    #[must_use]
    pub fn years(self) -> i32 {
        self.months / 12
    }
}

/// Weight of a number by its age: a half per [`HALF_LIFE_DAYS`] (methods G14), 0 to 1.
#[must_use]
pub fn freshness(observed: Date, as_of: Date) -> f64 {
    0.5_f64.powf(f64::from(Age::between(observed, as_of).days) / HALF_LIFE_DAYS)
}

/// Whether a verdict may still rest on a number.
#[must_use]
pub fn supports_verdict(observed: Date, as_of: Date) -> bool {
    observed >= as_of.plus_months(-UNKNOWN_MONTHS)
}

/// The last day that the finished points of a series cover; `None` without one.
///
/// A series that its publisher stopped inside a period covers no more than up to that day.
#[must_use]
pub fn last_day(series: &Series) -> Option<Date> {
    let end = series.last().map(|point| end_of_period(series.cadence, point.at))?;
    Some(series.ended.as_ref().map_or(end, |stop| stop.at.min(end)))
}

/// Last day of the period that starts at `start`.
#[must_use]
pub fn end_of_period(cadence: Cadence, start: Date) -> Date {
    Date::from_days(cadence.next(start).days() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::sample::day;

    #[test]
    fn ages_are_told_in_whole_months_and_turn_into_history() {
        for (observed, months, class) in [
            ("2026-11-21", 0, AgeClass::Recent),
            ("2026-10-22", 0, AgeClass::Recent),
            ("2025-11-21", 12, AgeClass::Recent),
            ("2025-11-20", 12, AgeClass::Ageing),
            ("2024-11-21", 24, AgeClass::Ageing),
            ("2024-08-31", 26, AgeClass::History),
            ("2027-01-01", 0, AgeClass::Recent),
        ] {
            let age = Age::between(day(observed), day("2026-11-21"));
            assert_eq!((age.months, age.class), (months, class), "{observed}");
        }
        assert!(freshness(day("2030-01-01"), day("2026-11-21")) <= 1.0);
    }

    #[test]
    fn a_month_is_covered_to_its_last_day() {
        assert_eq!(end_of_period(Cadence::Monthly, day("2024-02-01")), day("2024-02-29"));
        assert_eq!(end_of_period(Cadence::Weekly, day("2026-07-06")), day("2026-07-12"));
    }
}
